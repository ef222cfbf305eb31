"""The thread that writes deletions down, and tries again what could not be written."""

from __future__ import annotations

from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from cloudery_desktop.library.deletion_file import DeletionsError

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.library.deletion_file import DeletionFile

    _Work = tuple[Callable[[], object], Callable[[object], None]]  # and what hears of it

_AGAIN_SECONDS = 5.0


class DeletionWriter(QThread):
    """Does the `work` it is given. `told` carries what is to be called then, in the main thread.

    That is called with the error where it failed, and again when it was written after all: it is
    tried again now and then, in the order it was given.
    """

    told = Signal(object)

    def __init__(self, file: DeletionFile) -> None:
        super().__init__()
        self.setObjectName("deletions")
        self.file = file
        self.work: SimpleQueue[_Work | None] = SimpleQueue()
        self._unwritten: list[_Work] = []

    def run(self) -> None:
        while True:
            try:
                given = self.work.get(timeout=_AGAIN_SECONDS if self._unwritten else None)
            except Empty:
                self._write()
                continue
            if given is None:
                break
            self._unwritten.append(given)
            self._write()
        self._write()
        if self._unwritten:  # nothing may be deleted that a person was shown as undone
            self.file.give_up()
        self.file.close()

    def _write(self) -> None:
        try:
            while self._unwritten:
                write, then = self._unwritten[0]
                found = write()
                del self._unwritten[0]
                self.told.emit(partial(then, found))
        except DeletionsError as error:
            self.told.emit(partial(self._unwritten[-1][1], error))
