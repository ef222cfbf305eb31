"""A picture of the window, once it is closed, as the next start will show it first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QGuiApplication

from cloudery_desktop.ui.fitting import within
from cloudery_desktop.ui.frame import SIZE

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage

    from cloudery_desktop.ui.main_window import MainWindow


class LaunchPicture(NamedTuple):
    """`headings` are where days are written: “Today” is another one tomorrow."""

    image: QImage
    headings: list[QRect]


def pictured(window: MainWindow, status: str) -> LaunchPicture | None:
    """None: the next start shows something else, or on a screen of another kind."""
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio()
    if window.devicePixelRatioF() != ratio or not window.look_as_at_start(status):
        return None
    held_by = window.window().layout()
    if held_by is not None:
        held_by.setEnabled(False)  # the frame keeps its size, for what it holds next
    try:
        window.resize(within(screen, SIZE))
        window.grid.paint_at_once()
        image = window.grab().toImage()
    finally:
        if held_by is not None:
            held_by.setEnabled(True)
    grid = window.grid
    corner = grid.viewport().mapTo(window, grid.viewport().rect().topLeft())
    return LaunchPicture(image, [rect.translated(corner) for rect in grid.headings()])
