"""The square a photo is shown as."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QPixmap, QPixmapCache, QTransform

RADIUS = 6  # of the corners, in device-independent pixels
PAPER = Qt.GlobalColor.white  # what a picture lies on where it is transparent


def tile(image: QImage, edge: int, ratio: float) -> QPixmap:
    """The middle of `image` as `edge` x `edge` device-independent pixels with round corners.

    Kept for the next time: scaling at every paint would stutter.
    """
    made = kept_tile(image, edge, ratio)
    if made is not None:
        return made
    pixels = round(edge * ratio)
    scaled = image.copy(_middle(image)).scaled(
        pixels,
        pixels,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    _on_paper(scaled)
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
    QPixmapCache.insert(_key(image, pixels), made)
    return made


def _on_paper(image: QImage) -> None:
    """Put white below what is transparent: a drawing in black can be seen in the dark, too."""
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    painter.fillRect(image.rect(), PAPER)
    painter.end()


def kept_tile(image: QImage, edge: int, ratio: float) -> QPixmap | None:
    """The same, if it was made before."""
    made = QPixmap()
    return made if QPixmapCache.find(_key(image, round(edge * ratio)), made) else None


def paint_roughly(painter: QPainter, rect: QRect, image: QImage) -> None:
    """The same without smoothing, in a fraction of the time: for what is not looked at for long."""
    middle = _middle(image)
    scale = rect.width() / max(1, middle.width())
    place = QTransform.fromTranslate(rect.x(), rect.y()).scale(scale, scale)
    brush = QBrush(image)
    brush.setTransform(place.translate(-middle.x(), -middle.y()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)


def centre(area: QRect) -> QPoint:
    """Wherever it stands: above the upper edge QRect.center() rounds the other way."""
    return QPoint(area.x() + (area.width() - 1) // 2, area.y() + (area.height() - 1) // 2)


def _key(image: QImage, pixels: int) -> str:
    return f"{image.cacheKey()}/{pixels}"


def _middle(image: QImage) -> QRect:
    shorter = min(image.width(), image.height())
    middle = QRect(0, 0, shorter, shorter)
    middle.moveCenter(image.rect().center())
    return middle
