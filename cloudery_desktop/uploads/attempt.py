"""One go at one upload, and the person's right to end it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from cloudery_desktop.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable


class Attempt:
    """Shared by the threads that upload and the one that may end it; all methods are thread-safe.

    Ending is final at once, or refused: nothing is confirmed any more that was ended here.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ended = False
        self._confirming = False
        self._abort: Callable[[], None] | None = None
        self._broken = False

    @property
    def cancelled(self) -> bool:
        return self._ended

    @property
    def broken(self) -> bool:
        """Whether what it blocked on was broken off, though nobody ended the attempt."""
        return self._broken

    def cancel(self) -> bool:
        """End the attempt and what it blocks on. False: too late, the object is being confirmed."""
        with self._lock:
            if self._confirming:
                return False
            self._ended = True
            if self._abort is not None:
                self._abort()
            return True

    def break_off(self) -> None:
        """Break the connection it blocks on, which is dead; the attempt ends as by the network."""
        with self._lock:
            if self._abort is not None:
                self._broken = True
                self._abort()

    def check(self) -> None:
        """Raises Cancelled if the attempt was ended."""
        if self._ended:
            raise Cancelled

    def while_going(self, act: Callable[[], int]) -> int:
        """Do something quick that must not happen once the attempt was ended. Raises Cancelled."""
        with self._lock:
            self.check()
            return act()

    def on_cancel(self, abort: Callable[[], None] | None) -> None:
        """Call `abort` (quick, never raising) when ended; None: nothing blocks any more."""
        with self._lock:
            self._abort = abort
            self.check()

    def begin_confirm(self) -> None:
        """From here on the attempt cannot be ended. Raises Cancelled if it was."""
        with self._lock:
            self.check()
            self._confirming = True

    def end_confirm(self) -> None:
        """The object is not there after all: the attempt can be ended again."""
        with self._lock:
            self._confirming = False
