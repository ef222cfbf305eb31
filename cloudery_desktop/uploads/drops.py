"""What was dropped and is not looked at yet."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cloudery_desktop.uploads.lifecycle import Upload
from cloudery_desktop.uploads.worker import IntakeThread

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QDeadlineTimer

    from cloudery_desktop.photo import Privacy
    from cloudery_desktop.uploads.journal import Journal


class Drops(QObject):
    """Hands drops to the thread that looks at them, after it has read the journal.

    `restored` and `found` are that thread's. `over` ends each drop: with the uploads it stood for,
    and whether it went well.
    """

    restored = Signal(object)
    found = Signal(object)
    over = Signal(object, bool)

    def __init__(self, journal: Journal, wanted: Callable[[Upload], bool], parent: QObject) -> None:
        super().__init__(parent)
        # What was dropped, and which uploads each drop stands for.
        self._open: deque[tuple[Sequence[Path | Upload], tuple[Upload, ...]]] = deque()
        self._thread = IntakeThread(journal, wanted)
        self._thread.restored.connect(self.restored)
        self._thread.found.connect(self.found)
        self._thread.scanned.connect(self._on_scanned)
        self._thread.start()

    @property
    def are_open(self) -> bool:
        """Whether some of what was dropped is in no upload yet."""
        return bool(self._open)

    @property
    def named(self) -> set[Path]:
        """The files and folders that were dropped and are not looked at to the end."""
        return {one for drop, _ in self._open for one in drop if not isinstance(one, Upload)}

    def look_at(
        self,
        drop: Sequence[Path | Upload],
        privacy: Privacy,
        instead_of: tuple[Upload, ...] = (),
    ) -> None:
        """Find the photos of files and folders, in the thread."""
        self._open.append((drop, instead_of))
        self._thread.drops.put((drop, privacy))

    def end(self) -> None:
        """Find nothing more."""
        self._thread.requestInterruption()
        self._thread.drops.put(None)

    def wait(self, last: QDeadlineTimer) -> bool:
        """Whether the thread has ended by then."""
        return self._thread.wait(last)

    def _on_scanned(self, well: bool) -> None:
        _, instead_of = self._open.popleft()
        self.over.emit(instead_of, well)
