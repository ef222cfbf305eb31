"""Onto the screen, before all that a window needs is imported."""

from __future__ import annotations

import builtins
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from cloudery_desktop import __version__
from cloudery_desktop.assets import asset
from cloudery_desktop.errands import share_the_interpreter
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.folders import default_data_dir
from cloudery_desktop.language import tr
from cloudery_desktop.ui import launch_image, theme
from cloudery_desktop.ui.frame import Frame
from cloudery_desktop.ui.languages import speak
from cloudery_desktop.ui.opened_files import Application
from cloudery_desktop.ui.preferences import read_preferences

if TYPE_CHECKING:
    from collections.abc import Callable

_frames: list[Frame | None] = []  # the one, once it was to be shown
_SHOWN_MS = 200  # a screen that takes longer shows an empty window a little later


def make_application() -> Application:
    """The QApplication with name and theme, following the system's light and dark."""
    # Qt would have threads of its own paint parts of what is large, and wait until each had its
    # turn on a processor: while photos go up, that takes longer than to paint it all at once.
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    share_the_interpreter()
    # `setStyle` would return the style, and load all that Qt's styles enumerate.
    application = Application([sys.argv[0], "-style", "Fusion", *_platform()])
    application.setApplicationName("Cloudery")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("cloudery-desktop")
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda: follow_scheme(application))
    application.layoutDirectionChanged.connect(lambda: follow_scheme(application))
    theme.apply(application, theme.first_scheme())
    return application


def follow_scheme(application: QApplication) -> None:
    """Paint everything in the scheme that is wished for now."""
    theme.apply(application, theme.wished_scheme())
    for window in application.topLevelWidgets():
        if isinstance(window, Frame):
            window.retint()


def _platform() -> list[str]:
    """Without a screen, which only Linux and its like can lack, Qt paints into memory."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return []
    platforms = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    tried = [name for variable, name in platforms.items() if os.environ.get(variable)]
    return ["-platform", ";".join([*tried, "offscreen"])]


def _import_without_looking() -> None:
    """Import as Python does. PySide reads each module's source, whether it asks for its features.

    None does. From source that is an eighth of the start, and 17 MB of text that is kept.
    """
    vars(builtins)["__import__"] = vars(builtins).get("__orig_import__", builtins.__import__)


def show_frame(*, as_left: bool = False) -> Frame | None:
    """Show the window, still empty, or `as_left`; once. None: there is no screen.

    There is one, too, where the environment asks Qt to do without. It looks as the person wants
    it, as far as that is kept where it is kept as a rule. As it was left is right only for a start
    that names no cloud.
    """
    if not _frames:
        _frames.append(_shown(as_left=as_left))
    return _frames[0]


def _shown(*, as_left: bool) -> Frame | None:
    _import_without_looking()
    preferences = read_preferences(default_data_dir())
    theme.prefer(preferences.appearance)
    application = make_application()
    speak(application, preferences.language)
    if QGuiApplication.platformName() == "offscreen" and "QT_QPA_PLATFORM" not in os.environ:
        return None
    frame = Frame()
    if as_left and (picture := launch_image.taken(default_data_dir(), frame, preferences)):
        frame.show_until_held(picture)
    frame.show()
    shown = QDeadlineTimer(_SHOWN_MS)
    while not (frame.windowHandle().isExposed() or shown.hasExpired()):
        QApplication.processEvents()
    QApplication.processEvents()  # it is painted
    from PySide6.QtGui import QIcon

    application.setWindowIcon(QIcon(str(asset("icons", "app.svg"))))  # in all its sizes
    return frame


def tell_on_screen(attempt: Callable[[], object]) -> None:
    """Why there will be no window: who clicked on an icon sees no terminal.

    `attempt` has failed with a ClouderyError. It is made once more, in the person's language.
    """
    frame = show_frame()
    if frame is None or QGuiApplication.platformName() == "offscreen":
        return
    from PySide6.QtWidgets import QMessageBox

    try:
        attempt()
    except ClouderyError as error:
        QMessageBox.critical(frame, tr("Cloudery cannot be opened"), error.sentence)
