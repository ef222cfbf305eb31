"""What was dropped and is not looked at yet."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cloudery_desktop.photo import new_image_id
from cloudery_desktop.uploads.drop import Drop, Look
from cloudery_desktop.uploads.worker import IntakeThread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QDeadlineTimer

    from cloudery_desktop.photo import Privacy
    from cloudery_desktop.uploads.journal import Journal
    from cloudery_desktop.uploads.journal_file import Opened
    from cloudery_desktop.uploads.lifecycle import Upload


class Drops(QObject):
    """Hands drops to the thread that looks at them, after it has read the journal.

    Each is written down at once, but for what stands for uploads that the journal has.
    `restored` is that thread's; `go_on` is called then. `found` carries uploads that are in the
    journal, and whether the person has called their drop off meanwhile. `over` ends each drop:
    with the uploads it stood for, and whether it went well.
    """

    restored = Signal(object)
    found = Signal(object, bool)
    over = Signal(object, bool)

    def __init__(self, journal: Journal, wanted: Callable[[Upload], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._batch = 0  # the last one
        self._open: deque[Look] = deque()
        self._thread = IntakeThread(journal, wanted)
        self._thread.restored.connect(self.restored)
        self._thread.found.connect(self._on_found)
        self._thread.scanned.connect(self._on_scanned)
        self._thread.start()

    @property
    def are_open(self) -> bool:
        """Whether some of what was dropped is in no upload yet."""
        return bool(self._open)

    @property
    def are_kept(self) -> bool:
        """Whether the next start would go on with all of them."""
        return all(
            look.ticket is not None and self._journal.has(look.ticket) for look in self._open
        )

    def named(self, paths: Iterable[Path]) -> set[Path]:
        """Those of these files and folders that were dropped and are not looked at to the end."""
        asked = {str(path): path for path in paths}
        open_ones = (look.names.keys() for look in self._open)
        return {asked[name] for names in open_ones for name in names & asked.keys()}

    def look_at(
        self,
        paths: Sequence[Path],
        privacy: Privacy,
        *,
        listed: Sequence[Upload] = (),
        instead_of: tuple[Upload, ...] = (),
    ) -> None:
        """Find the photos of files and folders in the thread, and list uploads as they are.

        The files of uploads that are over are looked at anew `instead_of` them.
        """
        # Wherever the next start is made from.
        absolute = tuple(path.absolute() for path in paths)
        self._batch = max(time.time_ns() // 1_000_000, self._batch + 1)
        look = Look(Drop(new_image_id(), self._batch, privacy, absolute), listed, instead_of)
        if paths:
            look.ticket = self._journal.note(look.drop)
        self._hand_on(look)

    def go_on(self, opened: Opened) -> None:
        """With what was not looked at to the end the last time."""
        self._batch = max((self._batch, *(upload.batch for upload in opened.uploads)))
        for drop in opened.drops:
            self._batch = max(self._batch, drop.batch)
            is_called_off = drop.drop_id in opened.called_off
            self._hand_on(Look(drop, ticket=0, is_called_off=is_called_off))

    def call_off(self) -> None:
        """Find nothing more in the folders that were dropped until now.

        What was named itself is found still: once it is in the list, whoever added it by itself
        does not add it again at the next start, which lists it if there is no time for it now.
        """
        for look in self._open:
            look.is_called_off = True
            self._journal.call_off(look.drop)

    def end(self) -> None:
        """Find nothing more, until the next start goes on."""
        self._thread.requestInterruption()
        self._thread.looks.put(None)

    def wait(self, last: QDeadlineTimer) -> bool:
        """Whether the thread has ended by then."""
        return self._thread.wait(last)

    def _hand_on(self, look: Look) -> None:
        self._open.append(look)
        self._thread.looks.put(look)

    def _on_found(self, uploads: tuple[Upload, ...]) -> None:
        self.found.emit(uploads, self._open[0].is_called_off)

    def _on_scanned(self, well: bool) -> None:
        look = self._open.popleft()
        self.over.emit(look.instead_of, well and not look.is_called_off)
