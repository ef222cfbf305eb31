"""What is tried again by itself, and when."""

from __future__ import annotations

import heapq
import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from cloudery_desktop.uploads.lifecycle import Upload

_LONGEST_SECONDS = 3600.0


class Retries(QObject):
    """`due` carries the ids of uploads whose time has come; some may have been ended meanwhile."""

    due = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[float, str]] = []  # a heap of (monotonic seconds, id)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def add(self, upload: Upload) -> None:
        """Try this one again at its `retry_at`."""
        # Monotonic: a person who sets a wrong clock right shall not wait for years.
        at = time.monotonic() + upload.retry_at - time.time()
        heapq.heappush(self._waiting, (at, upload.upload_id))
        self._set_timer()

    def close(self) -> None:
        """Nothing comes due any more."""
        self._timer.stop()
        self._waiting.clear()

    def _look(self) -> None:
        due: list[str] = []
        while self._waiting and self._waiting[0][0] <= time.monotonic():
            due.append(heapq.heappop(self._waiting)[1])
        self._set_timer()
        if due:
            self.due.emit(tuple(due))

    def _set_timer(self) -> None:
        if self._waiting:
            left = self._waiting[0][0] - time.monotonic()
            # Qt counts no further than 24 days; a clock set right may make it years.
            self._timer.start(max(0, math.ceil(min(left, _LONGEST_SECONDS) * 1000)))
