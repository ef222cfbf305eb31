"""Photos wait where the connection is paid for by the byte, until the person or another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.ui.message_bar import Topic
from cloudery_desktop.ui.standing import is_busy

if TYPE_CHECKING:
    from cloudery_desktop.desktop.metered import Metered
    from cloudery_desktop.ui.message_bar import MessageBar
    from cloudery_desktop.ui.preferences import PreferenceKeeper
    from cloudery_desktop.uploads.manager import UploadManager


class MeteredWait(QObject):
    """Spares the line of a manager as the system and the preferences say.

    Where there is something to upload, `messages` tells of it, with a button to upload all the
    same: until there is a connection that is not paid for by the byte.
    """

    def __init__(
        self,
        manager: UploadManager,
        messages: MessageBar,
        preferences: PreferenceKeeper,
        metered: Metered,
    ) -> None:
        super().__init__(messages)
        self._manager = manager
        self._messages = messages
        self._preferences = preferences
        self._metered = metered
        self._agreed = False
        self._told = False  # the person may have closed the message
        metered.changed.connect(self._look)
        preferences.changed.connect(self._look)
        for moved in (manager.added, manager.changed, manager.idle, manager.removed):
            moved.connect(self._tell)
        self._look()

    def _look(self, _what: object = None) -> None:
        is_metered = self._metered.now
        self._agreed = self._agreed and is_metered
        wanted = self._preferences.now.pause_on_metered == "yes" and not self._agreed
        self._manager.spare_the_line(spared=is_metered and wanted)
        self._tell()

    def _tell(self, _what: object = None) -> None:
        manager = self._manager
        waits = manager.is_metered and not manager.is_paused and is_busy(manager)
        if waits and not self._told:
            why = ClouderyError(
                tr("Waiting: this connection is metered."),
                tr("Uploads go on by themselves as soon as there is another one."),
            )
            anyway = tr("Upload anyway"), self._upload_anyway
            self._messages.show_trouble(Topic.METERED, why, anyway)
        elif self._told and not waits:
            self._messages.withdraw(Topic.METERED)
        self._told = waits

    def _upload_anyway(self) -> None:
        self._agreed = True
        self._look()
