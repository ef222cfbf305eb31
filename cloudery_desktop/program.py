"""The window as a program: one cloud after the other in it, and what other starts hand in."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from cloudery_desktop import __version__
from cloudery_desktop.app import App
from cloudery_desktop.config import is_set_up
from cloudery_desktop.desktop.metered import Metered
from cloudery_desktop.folders import window_file
from cloudery_desktop.language import tr
from cloudery_desktop.last_place import leads_there
from cloudery_desktop.newer_version import NewerVersion
from cloudery_desktop.process import BugTeller, Signals, collect_garbage, keep_log, leave
from cloudery_desktop.screen import follow_scheme
from cloudery_desktop.single_instance import Claim, Reception, claim
from cloudery_desktop.ui import launch_file, launch_image, theme
from cloudery_desktop.ui.background import Background
from cloudery_desktop.ui.help import Help
from cloudery_desktop.ui.languages import speak
from cloudery_desktop.ui.launch_picture import pictured
from cloudery_desktop.ui.message_bar import Topic
from cloudery_desktop.ui.metered_wait import MeteredWait
from cloudery_desktop.ui.opened_files import Application
from cloudery_desktop.ui.preferences import PreferenceKeeper

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from cloudery_desktop.choice import Choice
    from cloudery_desktop.releases import Release
    from cloudery_desktop.single_instance import Handover
    from cloudery_desktop.ui.frame import Frame
    from cloudery_desktop.ui.preferences import Preferences

_LOOK_MS = 50
_SPEAK_MS = 500


def run_window(frame: Frame, choice: Choice, paths: Sequence[Path], claimed: Claim) -> int:
    """Fill the window, with `paths` queued, until it is closed. Returns the exit status.

    `claimed`: to be the one window of this choice.
    """
    keep_log(choice.data_dir)
    QApplication.setQuitOnLastWindowClosed(False)  # it hides when it goes over to another cloud
    sys.excepthook = BugTeller(frame, choice.data_dir)
    program = Program(frame, choice, paths, claimed)
    collect_garbage(frame)
    signals = Signals(frame)
    signals.asked_to_end.connect(program.close_now)
    status = QApplication.exec()
    signals.close()
    leave(status, cleanly=program.ended_cleanly)
    return status


class Program(QObject):
    """One cloud after the other in the window, until it is closed for good."""

    def __init__(
        self, frame: Frame, choice: Choice, paths: Sequence[Path], claimed: Claim | None = None
    ) -> None:
        super().__init__()
        self._frame = frame
        self._claimed = claimed
        self._reception = Reception(self)
        self._reception.handed.connect(self._take)
        self.ended_cleanly = True
        self._preferences = PreferenceKeeper(choice.data_dir, self)
        self._preferences.changed.connect(self._look_as_preferred)
        self._preferences.changed.connect(self._speak_as_preferred)
        self._look_as_preferred(self._preferences.now)
        self._newer = NewerVersion(self._preferences, choice.data_dir, self)
        self._newer.found.connect(self._tell_of_newer)
        self._speaking = QTimer(self, singleShot=True, interval=_SPEAK_MS)
        self._speaking.timeout.connect(self._speak_as_preferred)
        self._stuck: list[App] = []
        self._in_settings = False
        self._open(self._made(choice), paths, choice)
        application = QApplication.instance()
        files = application.files if isinstance(application, Application) else None
        if files is not None:
            files.opened.connect(lambda: self._app.window.adding.add(files.take()))
            self._app.window.adding.add(files.take())  # what came before

    def close_now(self) -> None:
        """Close the window without asking."""
        self._app.next_choice = None
        self._app.window.close_now()

    def _made(self, choice: Choice) -> App:
        """What fills the window, in the language that is preferred now."""
        self._language = self._preferences.now.language
        application = QApplication.instance()
        if isinstance(application, QApplication):
            speak(application, self._language)
        return App(choice, first_run=not (choice.sandbox or is_set_up()))

    def _keep_how_it_was_left(self, app: App) -> None:
        """The next start shows it at once, where it is about the same photos."""
        if not (app.leaves_pictures and leads_there(app.choice)):
            return
        picture = pictured(app.window, app.manager, app.first_words)
        if picture is not None:
            launch_image.keep(app.data_dir, *picture, self._preferences.now)

    def _open(self, app: App, paths: Sequence[Path], choice: Choice) -> None:
        self._app = app
        left = launch_file.launch_file(choice.data_dir)
        if left.exists() and leads_there(choice):  # it changes from now on
            launch_file.discard(left)
        app.window.closing.connect(self._reception.close)
        app.window.closing.connect(self._speaking.stop)
        app.finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._frame.hold(app.window)
        self._frame.show()
        app.start()
        app.desk.pages = lambda: self._pages(app)
        self.background = Background(app.window, app.manager, self._preferences)
        self.background.is_watching = lambda: bool(app.watching.folders)
        if not choice.sandbox:  # which no byte leaves this computer for
            MeteredWait(app.manager, app.window.messages, self._preferences, Metered(app))
        Help(app.window, app.manager, app.data_dir, self._preferences)
        app.window.adding.add(paths)
        self._receive(window_file(choice.data_dir, choice.profile.name))

    def _receive(self, file: Path) -> None:
        """Be the one window there, if nobody is, and hear of those who come after."""
        if self._claimed is None or self._claimed.file != file:
            if self._claimed is not None:
                self._claimed.release()
            self._claimed = claim(file) or Claim(file, None)
        self._reception.open(self._claimed)

    def _take(self, handover: Handover) -> None:
        self._app.window.adding.add(handover.paths)
        self.background.come_forward()
        self._accept(handover)

    def _accept(self, handover: Handover) -> None:
        if not self._app.manager.keeps_all:  # not all of it is written down
            QTimer.singleShot(_LOOK_MS, handover, lambda: self._accept(handover))
        else:
            handover.accept()

    def _pages(self, app: App) -> Sequence[tuple[str, QWidget]]:
        from cloudery_desktop.ui.general_page import GeneralPage

        data_dir = app.data_dir
        return ((tr("General"), GeneralPage(self._preferences, app.window.grid, data_dir)),)

    def _tell_of_newer(self, release: Release) -> None:
        def open_page() -> None:
            QDesktopServices.openUrl(QUrl(release.page))

        self._app.window.messages.show_news(
            Topic.NEWER_VERSION,
            tr("Cloudery Desktop {version} is there.", version=release.version),
            tr("You have {version}.", version=__version__),
            (tr("See what is new"), open_page),
        )

    def _look_as_preferred(self, preferences: Preferences) -> None:
        theme.prefer(preferences.appearance)
        application = QApplication.instance()
        if isinstance(application, QApplication) and theme.colours() is not theme.wished_scheme():
            follow_scheme(application)

    def _speak_as_preferred(self) -> None:
        """Open the window anew in another language, as soon as nothing is broken off by that."""
        if self._preferences.now.language == self._language:
            return
        if self._app.is_at_work or self._app.desk.is_engaged:
            self._speaking.start()
            return
        self._in_settings = self._app.desk.shows_settings
        self._app.open_anew()

    def _on_finished(self) -> None:
        try:
            self._keep_how_it_was_left(self._app)
        finally:  # whatever is wrong with a picture
            self._go_on()

    def _go_on(self) -> None:
        last = self._app
        self.ended_cleanly = self.ended_cleanly and last.ended_cleanly
        if last.next_choice is None:
            self.ended_cleanly = self._newer.close() and self.ended_cleanly
            QApplication.quit()
            return
        if last.next_choice.sandbox != last.is_sandbox:
            trying = last.next_choice.sandbox and not is_set_up()
            self._preferences.put(trying="yes" if trying else "no")
        following = self._made(last.next_choice)
        self._open(following, last.handed_on, last.next_choice)
        if last.ended_cleanly:
            last.window.deleteLater()
            last.deleteLater()
            gc.unfreeze()  # it may be of what was there at first
        else:
            self._stuck.append(last)  # to destroy a thread that runs would abort the process
        if last.check_next:
            following.desk.check()
        elif self._in_settings:
            following.desk.open_settings(page=0)
        self._in_settings = False
