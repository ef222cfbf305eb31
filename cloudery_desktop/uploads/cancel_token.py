"""The right to end one attempt at an upload, and what it blocks on."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from cloudery_desktop.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable


class CancelToken:
    """Shared by the threads that upload and the one that may end it; all methods are thread-safe.

    Ending is final at once; of what is being confirmed, as soon as it is seen not to be up.
    Nothing is confirmed any more that was ended before.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ended = False
        self._confirming = False
        self._abort: Callable[[], None] | None = None
        self._broken = False

    @property
    def cancelled(self) -> bool:
        return self._ended and not self._confirming

    @property
    def broken(self) -> bool:
        """Whether what it blocked on was broken off, though nobody ended the attempt."""
        return self._broken

    def cancel(self) -> bool:
        """End the attempt and what it blocks on. False: once it is confirmed, unless it is up."""
        with self._lock:
            self._ended = True
            if self._confirming:
                return False
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
        if self.cancelled:
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
        """Until `end_confirm` the attempt cannot be ended. Raises Cancelled if it was.

        Nothing but that it is up may be written down in between: what a person wants is.
        """
        with self._lock:
            self.check()
            self._confirming = True

    def end_confirm(self) -> None:
        """The object is not up, for all that is known. Raises Cancelled if it was ended."""
        with self._lock:
            self._confirming = False
            self.check()
