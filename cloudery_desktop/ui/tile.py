"""The square a photo is shown as."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap, QPixmapCache

RADIUS = 6  # of the corners, in device-independent pixels


def tile(image: QImage, edge: int, ratio: float) -> QPixmap:
    """The middle of `image` as `edge` x `edge` device-independent pixels with round corners.

    Kept for the next time: scaling at every paint would stutter.
    """
    pixels = round(edge * ratio)
    key = f"{image.cacheKey()}/{pixels}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    shorter = min(image.width(), image.height())
    middle = QRect(0, 0, shorter, shorter)
    middle.moveCenter(image.rect().center())
    scaled = image.copy(middle).scaled(
        pixels,
        pixels,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(0, 0, pixels, pixels), RADIUS * ratio, RADIUS * ratio)
    painter.setClipPath(shape)
    painter.drawImage(0, 0, scaled)
    painter.end()
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made
