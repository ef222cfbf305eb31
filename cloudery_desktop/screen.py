"""Onto the screen, before all that a window needs is imported."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from cloudery_desktop import __version__
from cloudery_desktop.assets import asset
from cloudery_desktop.process import share_the_interpreter
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.frame import Frame
from cloudery_desktop.ui.preferences import read_preferences

if TYPE_CHECKING:
    from pathlib import Path


def has_display() -> bool:
    """Whether there is a screen; asked before the QApplication is made, answered by trying.

    Only Linux and its like can lack one. Then Qt paints into memory, as it does where the
    environment asks for that.
    """
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    platforms = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    tried = [name for variable, name in platforms.items() if os.environ.get(variable)]
    os.environ["QT_QPA_PLATFORM"] = ";".join([*tried, "offscreen"])
    probe = QGuiApplication([sys.argv[0]])
    found = QGuiApplication.platformName()
    probe.shutdown()
    os.environ["QT_QPA_PLATFORM"] = found
    return found != "offscreen"


def make_application() -> QApplication:
    """The QApplication with name, icon and theme, following the system's light and dark."""
    share_the_interpreter()
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Cloudery")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("cloudery-desktop")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(asset("icons", "app.svg"))))

    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda: follow_scheme(application))
    follow_scheme(application)
    return application


def follow_scheme(application: QApplication) -> None:
    """Paint everything in the scheme that is wished for now."""
    theme.apply(application, theme.wished_scheme())
    for window in application.topLevelWidgets():
        if isinstance(window, Frame):
            window.retint()


def show_frame(data_dir: Path) -> Frame:
    """Make the QApplication and show its window, still empty, as the person likes it."""
    theme.prefer(read_preferences(data_dir).appearance)
    # There is no garbage yet, and looking for it again and again is a part of the start.
    gc.disable()
    make_application()
    frame = Frame()
    frame.show()
    QApplication.processEvents()
    return frame
