"""How large windows open: no larger than their screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

WINDOW_SIZE = QSize(1280, 800)  # of the main window
LEAST_WINDOW_SIZE = QSize(640, 420)
_DECORATION = QSize(16, 48)  # what a window manager adds: its frame and a title bar


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give it this size in device-independent pixels, or what the screen has room for."""
    window.resize(within(window.screen(), QSize(width, height)))


def within(screen: QScreen, size: QSize) -> QSize:
    """This size, or what the screen has room for."""
    return size.boundedTo(screen.availableSize() - _DECORATION)
