"""Takes the pictures: what a window shows, with the menus open over it, as small PNG files."""

from __future__ import annotations

import io
from dataclasses import astuple
from typing import TYPE_CHECKING

from PIL import Image, ImageColor
from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication

from cloudery_desktop.ui import theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

_EDGE = "#C9C9C4"  # around each picture: a light window ends somewhere on a white page
_COLOURS = 256  # with so many, the samples look as they are, at a fraction of the bytes
_SHRUNK = 3  # the colours of a smaller picture are nearly the same, and found much sooner


class Camera:
    """Puts pictures into `folder`. `taken` are their names, in the order they were taken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.taken: list[str] = []

    def take(self, name: str, shown: QWidget, *over: QWidget, part: QRect | None = None) -> None:
        """A picture of this widget with menus `over` it, where they stand; or a `part` of it."""
        QApplication.processEvents()
        picture = shown.grab()
        painter = QPainter(picture)
        for menu in over:
            painter.drawPixmap(shown.mapFromGlobal(menu.pos()), menu.grab())
        painter.end()
        if part is not None:
            picture = picture.copy(part)
        painter.begin(picture)
        painter.setPen(QColor(_EDGE))
        painter.drawRect(QRect(0, 0, picture.width() - 1, picture.height() - 1))
        painter.end()
        (self._folder / f"{name}.png").write_bytes(_small_png(picture))
        self.taken.append(name)


def _small_png(picture: QPixmap) -> bytes:
    """Of few colours: those of the scheme as they are, the photos' own dithered."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "BMP")
    ours = [channel for one in astuple(theme.colours()) for channel in ImageColor.getrgb(one)]
    with Image.open(io.BytesIO(buffer.data().data())) as image:
        exact = image.convert("RGB")
    photos = exact.reduce(_SHRUNK).quantize(
        _COLOURS - len(ours) // 3, Image.Quantize.MEDIANCUT, kmeans=2
    )
    colours = Image.new("P", (1, 1))
    colours.putpalette(ours + (photos.getpalette() or []))
    made = io.BytesIO()
    exact.quantize(palette=colours, dither=Image.Dither.FLOYDSTEINBERG).save(
        made, "PNG", optimize=True
    )
    return made.getvalue()
