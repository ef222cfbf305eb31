"""What the engine has to tell of all uploads: no network, no place for the queue, what goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.ui.message_bar import Topic

if TYPE_CHECKING:
    from cloudery_desktop.ui.foot_line import FootLine
    from cloudery_desktop.ui.message_bar import MessageBar
    from cloudery_desktop.uploads.manager import UploadManager


class UploadNews(QObject):
    """Follows an UploadManager. `to_be_seen` comes when the panel should open by itself.

    `back` comes when the network is, `needed` with how many files need the person. Without
    `has_cloud`, nobody has said yet where photos go.
    """

    to_be_seen = Signal()
    back = Signal()
    needed = Signal(int)

    def __init__(
        self,
        manager: UploadManager,
        messages: MessageBar,
        foot_line: FootLine,
        *,
        has_cloud: bool = True,
    ) -> None:
        super().__init__(messages)
        self._has_cloud = has_cloud
        self._manager = manager
        self._messages = messages
        self._foot_line = foot_line
        self._restored = False
        self._expected = False
        self._needed = 0
        manager.offline_changed.connect(self._on_offline)
        manager.trouble.connect(self._on_trouble)
        manager.restored.connect(self._on_restored)
        manager.added.connect(self._on_added)
        for counted in (manager.restored, manager.added, manager.changed, manager.removed):
            counted.connect(self._count)

    def expect(self) -> None:
        """The person has added something. It is shown once: they may close the panel again."""
        self._expected = True

    def _on_added(self, _uploads: object) -> None:
        # What an earlier time left is added before anything new.
        if self._expected and self._restored:
            self._expected = False
            self.to_be_seen.emit()

    def _count(self) -> None:
        totals = self._manager.totals()
        if (needed := totals.failed + totals.rejected) != self._needed:
            self._needed = needed
            self.needed.emit(needed)

    def _on_restored(self) -> None:
        self._restored = True
        totals = self._manager.totals()
        if totals.unfinished and self._has_cloud:
            self._foot_line.note(
                tr("Going on with %n photo(s) of the last time", "", totals.unfinished)
            )
        elif totals.unfinished:
            self._foot_line.note(
                tr("%n photo(s) of the last time (waits|wait) for a cloud", "", totals.unfinished)
            )
        elif totals.paused:
            self._foot_line.note(tr("%n photo(s) of the last time paused", "", totals.paused))
        if totals.unfinished or totals.paused or totals.failed:
            self.to_be_seen.emit()

    def _on_offline(self, is_offline: bool) -> None:
        if is_offline:
            silent = self._manager.is_silent
            status = tr("The cloud does not answer") if silent else tr("No connection")
            self._foot_line.show_status(status, good=False)
            no_answer = tr("Your cloud can be reached, but does not answer.")
            gone = ClouderyError(
                no_answer if silent else tr("There is no connection to your bucket."),
                tr("Uploads go on by themselves as soon as it is back."),
            )
            again = tr("Try now"), self._manager.try_now
            self._messages.show_trouble(Topic.NETWORK, gone, again, lasts=True)
        else:
            self._foot_line.show_status(tr("Connected"), good=True)
            self._messages.withdraw(Topic.NETWORK)
            self.back.emit()

    def _on_trouble(self, error: ClouderyError | None) -> None:
        if error is None:
            self._messages.withdraw(Topic.QUEUE)
        else:
            self._messages.show_trouble(Topic.QUEUE, error)
