"""Files that the system hands to the running program: how a Mac opens them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

_GATHER_MS = 50  # the files of one choice come one by one


class OpenedFiles(QObject):
    """`opened` says that there are some to `take`, those of one choice together.

    They wait: the first may come before there is a window for them.
    """

    opened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths: list[Path] = []
        self._gathering = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gathering.timeout.connect(self.opened)

    def hear(self, event: QEvent) -> bool:
        """Whether this event brought a file."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return False
        self._paths.append(Path(event.file()))
        self._gathering.start()
        return True

    def take(self) -> Sequence[Path]:
        """All that have come, once."""
        paths, self._paths = self._paths, []
        return paths


class Application(QApplication):
    """Keeps the files that the system wants opened.

    An event filter would be asked about every event of every widget.
    """

    files: OpenedFiles | None = None  # events come while Qt's own part is still made

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__([*arguments])
        self.files = OpenedFiles(self)

    def event(self, event: QEvent) -> bool:
        if self.files is not None and self.files.hear(event):
            return True
        return super().event(event)
