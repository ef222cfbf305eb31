"""What is said of the folders that are watched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.ui.message_bar import Topic

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from cloudery_desktop.ui.foot_line import FootLine
    from cloudery_desktop.ui.message_bar import MessageBar
    from cloudery_desktop.uploads.watching import Watching


class WatchingNews(QObject):
    """Notes new photos on the foot line, and tells of a folder that needs a person."""

    def __init__(
        self,
        watching: Watching,
        messages: MessageBar,
        foot_line: FootLine,
        open_settings: Callable[[], None],
    ) -> None:
        super().__init__(watching)
        self._messages = messages
        self._foot_line = foot_line
        self._open_settings = open_settings
        watching.found.connect(self._note_new_photos)
        watching.changed.connect(self._tell_of_folders)
        watching.lost.connect(self._tell_of_loss)

    def _note_new_photos(self, folder: Path, photos: int) -> None:
        name = folder.name or folder
        self._foot_line.note(tr("%n new photo(s) in “{folder}”", "", photos, folder=name))

    def _tell_of_folders(self, troubles: Mapping[Path, ClouderyError]) -> None:
        """What comes right by itself stands in the settings alone: a card is mostly not there."""
        lasting = ((folder, one) for folder, one in troubles.items() if not one.retryable)
        folder, one = next(lasting, (None, None))
        if folder is None or one is None:
            self._messages.withdraw(Topic.WATCHED)
            return
        why = f"{one.title} {one.detail}".strip()
        title = tr("“{folder}” is not watched.", folder=folder.name or folder)
        told = ClouderyError(title, why, one.advice)
        self._messages.show_trouble(Topic.WATCHED, told, (tr("Settings…"), self._open_settings))

    def _tell_of_loss(self, error: ClouderyError) -> None:
        """It stays until the person has read it."""
        self._messages.show_trouble(Topic.SEEN_FILES, error)
