"""A clock that goes on only while somebody waits by it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class StillClock:
    """At 0 in the beginning, then where whoever waited longest got to. Thread-safe.

    `during` is called in the midst of every wait.
    """

    def __init__(self) -> None:
        self.time = 0.0
        self.during: Callable[[], object] = lambda: None
        self._lock = threading.Lock()
        self._seen = threading.local()

    def monotonic(self) -> float:
        self._seen.time = self.time
        return self.time

    def sleep(self, seconds: float) -> None:
        until = self._seen.time + seconds  # others wait at the same time, not after each other
        self.during()
        with self._lock:
            self.time = max(self.time, until)
