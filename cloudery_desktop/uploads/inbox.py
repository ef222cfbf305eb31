"""What the threads say, handed to the main thread all at once and not too often."""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_GATHER_MS = 30


class Inbox(QObject):
    """`put` may be called from any thread; `arrived` comes in the main one, then `take` all.

    Many photos change many times a second: a signal for each would keep the window busy.
    """

    arrived = Signal()
    _woken = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._things: list[Any] = []
        self._timer = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._timer.timeout.connect(self.arrived)
        self._woken.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)

    def put(self, thing: object) -> None:
        """From any thread."""
        with self._lock:
            self._things.append(thing)
            first = len(self._things) == 1
        if first:
            self._woken.emit()

    def take(self) -> list[Any]:
        """All there is, in order."""
        with self._lock:
            things, self._things = self._things, []
        return things

    def close(self) -> None:
        """Nothing arrives any more."""
        self._timer.stop()
        self.blockSignals(True)  # what was woken for stays in Qt's own queue for a moment
