"""A picture of the window, once it is closed, as the next start will show it first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from cloudery_desktop.ui.fitting import WINDOW_SIZE, within
from cloudery_desktop.ui.standing import is_busy

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage

    from cloudery_desktop.ui.main_window import MainWindow
    from cloudery_desktop.uploads.manager import UploadManager


class LaunchPicture(NamedTuple):
    """`headings` are where days are written: “Today” is another one tomorrow."""

    image: QImage
    headings: list[QRect]


def pictured(window: MainWindow, manager: UploadManager, status: str) -> LaunchPicture | None:
    """None: the next start shows something else, or on a screen of another kind."""
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio()
    if window.devicePixelRatioF() != ratio or not _look_as_at_start(window, manager, status):
        return None
    held_by = window.window().layout()
    if held_by is not None:
        held_by.setEnabled(False)  # the frame keeps its size, for what it holds next
    try:
        window.resize(within(screen, WINDOW_SIZE))
        window.grid.paint_at_once()
        image = window.grab().toImage()
    finally:
        if held_by is not None:
            held_by.setEnabled(True)
    grid = window.grid
    corner = grid.viewport().mapTo(window, grid.viewport().rect().topLeft())
    return LaunchPicture(image, [rect.translated(corner) for rect in grid.headings()])


def _look_as_at_start(window: MainWindow, manager: UploadManager, status: str) -> bool:
    """Have a closed window look as the next start will first, which says `status`.

    False: that has something else to show than photos, or something on top of them.
    """
    totals = manager.totals()
    goes_on = is_busy(manager) or totals.failed or totals.paused
    if goes_on or not window.grid_model.total or window.listing.needs_a_person:
        return False
    for over in (window.messages, window.panel, window.overlay):
        over.hide()
    window.slips.clear()
    window.top_bar.show_panel_open(is_open=False)
    window.browsing.look_as_at_start()
    window.grid.look_as_at_start()
    window.foot_line.look_as_at_start(status)
    window.stack.uncover()
    for bar in (window.top_bar, window.foot_line):  # a viewer in full screen hides them
        bar.show()
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    for part in window.findChildren(QWidget):
        part.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    return window.stack.currentWidget() is window.grid and not window.grid_model.arriving
