"""One go at one upload, and the person's right to end it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from cloudery_desktop.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable


class Attempt:
    """Shared by the thread that uploads and the one that may cancel; all methods are thread-safe.

    Cancelling is final at once, or refused: never both "cancelled" here and "up" in the cloud.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self._confirming = False
        self._abort: Callable[[], None] | None = None

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def cancel(self) -> bool:
        """End the attempt and what it blocks on. False: too late, the object is being confirmed."""
        with self._lock:
            if self._confirming:
                return False
            self._cancelled = True
            if self._abort is not None:
                self._abort()
            return True

    def check(self) -> None:
        """Raises Cancelled if the attempt was ended."""
        if self._cancelled:
            raise Cancelled

    def on_cancel(self, abort: Callable[[], None] | None) -> None:
        """Call `abort` (quick, never raising) when cancelled; None: nothing blocks any more."""
        with self._lock:
            self._abort = abort
            self.check()

    def begin_confirm(self) -> None:
        """From here on the attempt cannot be cancelled. Raises Cancelled if it was."""
        with self._lock:
            self.check()
            self._confirming = True

    def end_confirm(self) -> None:
        """The object is not there after all: the attempt can be cancelled again."""
        with self._lock:
            self._confirming = False
