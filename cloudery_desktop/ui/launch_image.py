"""The launch image: how the window was left is on the screen before what the window is made of.

It is imported before the window is painted first, so it needs little.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from cloudery_desktop import __version__
from cloudery_desktop.ui import launch_file, theme

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from cloudery_desktop.ui.preferences import Preferences

_FORMAT, _QUALITY = b"jpeg", 95


class LaunchImage(QWidget):
    """Shows it where it fits to the pixel, else nothing."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self._image.devicePixelRatio()
        if self._image.size() == self.size() * ratio and ratio == self.devicePixelRatioF():
            painter = QPainter(self)
            painter.drawImage(0, 0, self._image)
            painter.end()


def taken(data_dir: Path, window: QWidget, preferences: Preferences) -> QImage | None:
    """What was kept for such a window, which is not shown yet. It is never given again."""
    ratio = window.screen().devicePixelRatio()
    file = launch_file.launch_file(data_dir)
    facts = _facts(window.width(), window.height(), ratio, preferences)
    kept = launch_file.take(file, facts)
    image = QImage.fromData(kept.picture) if kept is not None else QImage()
    if kept is None or image.size() != window.size() * ratio:
        return None
    image.setDevicePixelRatio(ratio)
    if kept.day != _today():
        painter = QPainter(image)
        for box in kept.of_the_day:
            painter.fillRect(QRect(*box), QColor(theme.colours().ground))
        painter.end()
    return image


def keep(
    data_dir: Path, image: QImage, of_the_day: Sequence[QRect], preferences: Preferences
) -> None:
    """Keep the picture of a window for the next start. `of_the_day`: words such as “Today”."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, _FORMAT)
    writer.setQuality(_QUALITY)
    if not writer.write(image):
        return
    size = image.deviceIndependentSize().toSize()
    facts = _facts(size.width(), size.height(), image.devicePixelRatio(), preferences)
    boxes = [(box.x(), box.y(), box.width(), box.height()) for box in of_the_day]
    kept = launch_file.Kept(bytes(buffer.data().data()), _today(), boxes)
    launch_file.keep(launch_file.launch_file(data_dir), facts, kept)


def _facts(width: int, height: int, ratio: float, preferences: Preferences) -> launch_file.Facts:
    """What must be the same for the picture to be what the window would look like."""
    return {
        "version": __version__,
        "size": [width, height],
        "ratio": ratio,
        "scheme": theme.colours().ground,
        "locale": QLocale().name(),
        "mirrored": QGuiApplication.isRightToLeft(),
        "font": QApplication.font().toString(),
        "settings": launch_file.settings_in_force(),
        "trying": preferences.trying,
    }


def _today() -> str:
    return time.strftime("%Y-%m-%d")
