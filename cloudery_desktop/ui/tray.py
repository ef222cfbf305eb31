"""The icon in the tray, and its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from cloudery_desktop.language import tr
from cloudery_desktop.ui.progress_ring import ring_icon
from cloudery_desktop.ui.standing import standing

if TYPE_CHECKING:
    from cloudery_desktop.uploads.manager import UploadManager

_REFRESH_MS = 500
_STEPS = 50  # of the ring: a new icon for every one


class Tray(QObject):
    """Shows how far the uploads are. `progressed` carries the share (None: nothing goes up).

    `open_wanted`, `quit_wanted` and `told_clicked`, on what was told last, are the person's.
    """

    open_wanted = Signal()
    quit_wanted = Signal()
    told_clicked = Signal()
    progressed = Signal(object)

    def __init__(self, manager: UploadManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manager = manager
        self._shown: tuple[int | None, bool, bool] | None = None
        self._is_held = False
        self.menu = QMenu()
        self.destroyed.connect(self.menu.deleteLater)  # not before: the uploads move it to the end
        self._open = self.menu.addAction(tr("Open Cloudery"))
        self._state = self.menu.addAction("")
        self._state.setEnabled(False)
        self.menu.addSeparator()
        self._hold = self.menu.addAction(tr("Pause all"))
        self._quit = self.menu.addAction(tr("Quit Cloudery"))
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self._refresh = QTimer(self, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self.update)
        self._open.triggered.connect(self.open_wanted)
        self._hold.triggered.connect(self._pause_or_resume)
        self._quit.triggered.connect(self.quit_wanted)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.told_clicked)
        for moved in (manager.added, manager.changed, manager.progressed):
            moved.connect(self._follow)
        waits = manager.offline_changed, manager.metered_changed
        for told in (manager.removed, manager.idle, *waits):
            told.connect(self.update)
        self.update()

    def show(self) -> None:
        """Put the icon into the tray."""
        self.icon.show()

    def tell(self, title: str, text: str) -> None:
        """A notification of the desktop."""
        self.icon.showMessage(title, text, self.icon.icon())

    def end(self) -> None:
        """Take the icon away."""
        self._refresh.stop()
        self.icon.hide()

    def update(self) -> None:
        """Show how things stand."""
        now = standing(self._manager)
        if not now.busy:
            self._refresh.stop()
        held = self._is_held = now.is_held
        some = now.totals.files or now.busy
        first = now.headline if some else tr("Nothing to upload")
        self._state.setText(first)
        self._hold.setText(tr("Resume all") if held else tr("Pause all"))
        self._hold.setEnabled(now.busy or held)
        more = f"\n{now.details}" if now.is_on_the_way else ""
        self.icon.setToolTip(f"Cloudery\n{first}{more}")
        step = round(now.share * _STEPS) if now.is_on_the_way else None
        wanted = (step, held, bool(now.totals.failed))
        if wanted != self._shown:
            self._shown = wanted
            shown = None if step is None else step / _STEPS
            self.icon.setIcon(ring_icon(shown, held=held, needs_you=bool(now.totals.failed)))
            self.progressed.emit(shown)

    def _follow(self, _uploads: object) -> None:
        if not self._refresh.isActive():
            self.update()
            self._refresh.start()

    def _pause_or_resume(self) -> None:
        if self._is_held:
            self._manager.resume_all()
        else:
            self._manager.pause_all()
        self.update()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        reasons = QSystemTrayIcon.ActivationReason
        if reason in (reasons.Trigger, reasons.DoubleClick):
            self.open_wanted.emit()
