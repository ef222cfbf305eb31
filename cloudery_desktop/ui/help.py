"""Help, from the window's menu and its keys."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from cloudery_desktop import diagnostics
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cloudery_desktop.ui.main_window import MainWindow
    from cloudery_desktop.ui.preferences import PreferenceKeeper
    from cloudery_desktop.uploads.manager import UploadManager


class Help(QObject):
    """The keys, the diagnostics of this window to be copied, and what this program is."""

    def __init__(
        self,
        window: MainWindow,
        manager: UploadManager,
        data_dir: Path,
        preferences: PreferenceKeeper,
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._window = window
        self._manager = manager
        self._data_dir = data_dir
        keys = QAction(tr("Keyboard shortcuts"), self)
        keys.setShortcuts([QKeySequence(QKeySequence.StandardKey.HelpContents), QKeySequence("?")])
        keys.triggered.connect(self.show_keys)
        window.addAction(keys)
        menu = window.top_bar.menu
        menu.addSeparator()
        menu.addAction(keys)
        menu.addAction(tr("Copy diagnostics")).triggered.connect(self.copy_diagnostics)
        menu.addAction(tr("About Cloudery")).triggered.connect(self.show_about)

    def show_keys(self) -> None:
        """The page of all shortcuts."""
        # As all dialogs, imported when it is wanted: the window is there sooner.
        from cloudery_desktop.ui.shortcuts_page import ShortcutsDialog

        if self._window.findChild(ShortcutsDialog) is None:
            ShortcutsDialog(self._window).open()

    def show_about(self) -> None:
        """Versions and licences."""
        from cloudery_desktop.ui.about_page import AboutDialog

        AboutDialog(self.copy_diagnostics, self._preferences, self._window).open()

    def copy_diagnostics(self) -> None:
        """Versions, counts and the end of the log, as they may be shown to others."""
        QGuiApplication.clipboard().setText(diagnostics.report(self._data_dir, self._facts()))
        self._window.foot_line.note(
            tr("Diagnostics copied: without keys, links or names of photos.")
        )

    def _how_the_cloud_is(self) -> str:
        if not self._manager.is_started:
            return "not connected"
        if self._manager.is_silent:
            return "silent"
        return "out of reach" if self._manager.is_offline else "there"

    def _facts(self) -> Mapping[str, object]:
        states = Counter(upload.state.value for upload in self._manager.uploads.values())
        screen = self._window.screen()
        return {
            "Qt": f"{qVersion()} on {QGuiApplication.platformName()}",
            "Screen": f"{screen.size().width()} x {screen.size().height()}"
            f" at {screen.devicePixelRatio():g}",
            "Photos": self._window.grid_model.total,
            "Uploads": ", ".join(f"{count} {state}" for state, count in states.items()) or "none",
            "Cloud": self._how_the_cloud_is(),
        }
