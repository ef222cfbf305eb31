"""While photos go up: the tray, the task bar, a computer that stays awake, and word at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from cloudery_desktop.desktop import taskbar
from cloudery_desktop.desktop.awake import Awake
from cloudery_desktop.language import tr
from cloudery_desktop.ui import questions
from cloudery_desktop.ui.batch_news import Batch, BatchNews
from cloudery_desktop.ui.standing import is_busy
from cloudery_desktop.ui.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.main_window import MainWindow
    from cloudery_desktop.ui.preferences import PreferenceKeeper
    from cloudery_desktop.uploads.manager import UploadManager

_END_MS = 60_000  # as long as the links of what was told can be copied


class Background(QObject):
    """What goes on around one window. Without a tray, closing the window ends the program.

    Closed while photos went up, the window is only hidden. The program ends by itself a minute
    after all is up; where a person must act, or folders are watched, it stays in the tray.
    """

    def __init__(
        self,
        window: MainWindow,
        manager: UploadManager,
        preferences: PreferenceKeeper,
        is_watching: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._manager = manager
        self._preferences = preferences
        self._is_watching = is_watching  # whether folders are
        self._photos: tuple[Photo, ...] = ()
        self._is_behind = False
        self._is_over = False
        self.awake = Awake()
        self.tray = Tray(manager, self)
        self._news = BatchNews(manager, self)
        self._end = QTimer(self, singleShot=True, interval=_END_MS)
        self._end.timeout.connect(self._end_if_done)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.tray.show()
        window.leaving.connect(self._keep_behind)
        window.closing.connect(self._leave)
        self.tray.open_wanted.connect(self.come_forward)
        self.tray.quit_wanted.connect(self._quit)
        self.tray.told_clicked.connect(self._copy_links)
        self.tray.progressed.connect(self._show_progress)
        self._news.over.connect(self._tell)
        preferences.changed.connect(self._stay_awake)
        for moved in (manager.added, manager.changed, manager.idle, manager.metered_changed):
            moved.connect(self._stay_awake)

    def come_forward(self) -> None:
        """Show the window, in front."""
        self._is_behind = False
        self._end.stop()
        frame = self._window.window()
        frame.setWindowState(frame.windowState() & ~Qt.WindowState.WindowMinimized)
        frame.show()
        frame.raise_()
        frame.activateWindow()

    def _keep_behind(self, event: QCloseEvent, uploads: bool) -> None:
        if self._stay_behind() if uploads else self._watch_behind():
            event.ignore()

    def _stay_behind(self) -> bool:
        """The window is closed while photos go up. False: it shall end, or ask."""
        if not self.tray.icon.isVisible() or _is_session_ending():
            return False
        match self._preferences.now.close_keeps_uploading:
            case "yes":
                self._hide()
            case "no" if not self._window.breaks_off:
                self._window.close_now()
            case "no":
                return False
            case _:
                self._ask()
        return True

    def _watch_behind(self) -> bool:
        """The window is closed while none go up. False: it shall end."""
        wanted = self._preferences.now.close_keeps_uploading == "yes" and self._is_watching()
        if not (wanted and self.tray.icon.isVisible()) or _is_session_ending():
            return False
        self._hide()
        return True

    def _ask(self) -> None:
        def keep() -> None:
            self._preferences.put(close_keeps_uploading="yes")
            self._hide()

        def end() -> None:
            self._preferences.put(close_keeps_uploading="no")
            self._window.close_now()

        questions.whether_to_keep_uploading(self._window, self._manager, keep, end)

    def _hide(self) -> None:
        self._is_behind = True
        self._window.window().hide()

    def _quit(self) -> None:
        if not self._window.breaks_off:
            self._window.close_now()
            return
        self.come_forward()
        self._window.quit()

    def _tell(self, batch: Batch) -> None:
        self._photos = batch.photos
        in_front = self._window.isVisible() and self._window.isActiveWindow()
        if not in_front and self._preferences.now.notify == "yes" and self.tray.icon.isVisible():
            self.tray.tell(batch.title, f"{batch.text} {_hint(batch)}".strip())
        if self._is_behind and not (batch.failed or batch.rejected):
            self._end.start()

    def _end_if_done(self) -> None:
        totals = self._manager.totals()
        left = is_busy(self._manager) or totals.failed or totals.paused
        if self._is_behind and self._window.photos.is_saving:
            self._end.start()
        elif self._is_behind and not left and not self._is_watching():
            self._window.close_now()

    def _copy_links(self) -> None:
        if self._photos:
            self._window.photos.copy_links(self._photos)
        else:
            self.come_forward()

    def _show_progress(self, share: float | None) -> None:
        taskbar.show_progress(share, self._manager.totals().unfinished)

    def _stay_awake(self, _what: object = None) -> None:
        manager = self._manager
        held = self._is_over or manager.is_paused or manager.is_offline or manager.is_metered
        held = held or not manager.is_started
        wanted = self._preferences.now.stay_awake == "yes"
        self.awake.keep(awake=wanted and not held and is_busy(manager))

    def _leave(self) -> None:
        self._is_over = True  # the threads that end have more to say
        self._end.stop()
        self.tray.end()
        self.awake.keep(awake=False)
        taskbar.show_progress(None, 0)


def _hint(batch: Batch) -> str:
    up = len(batch.photos)
    return tr("Click here to copy the link(s).", "", up) if up else ""


def _is_session_ending() -> bool:
    program = QApplication.instance()
    return isinstance(program, QApplication) and program.isSavingSession()
