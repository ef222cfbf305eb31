"""Work in threads: what is told of in the main one, and what gives way to others."""

from __future__ import annotations

import logging
import os
import sys
import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from cloudery_desktop.errors import ClouderyError, a_bug

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

log = logging.getLogger(__name__)

# More, and such a thread would often wait for a processor while it has Python, and the window with
# it.
_NICE = 5
_TURN_SECONDS = 0.0005


def share_the_interpreter() -> None:
    """Have Python's threads take turns more often: the window waits for one, and so does the line.

    With the usual 5 ms, a dozen busy threads let the main one wait for 60.
    """
    sys.setswitchinterval(_TURN_SECONDS)


def give_way() -> None:
    """Have this thread run when the others leave time for it: photos go up first."""
    if sys.platform == "linux":  # where the priority a QThread is started with has no effect
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)


class Errand(QThread):
    """Goes through what `work` yields: `told` carries each thing, in the main thread.

    Ends with `succeeded`, or with `failed` and a ClouderyError. Once `call_off` was called,
    nothing of that comes any more.
    """

    told = Signal(object)
    succeeded = Signal()
    failed = Signal(object)
    _said = Signal(object)

    def __init__(self, name: str, work: Callable[[], Iterable[object]], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._work = work
        self._called_off = False
        self._said.connect(self._tell)  # in the main thread, where it is known who still listens

    def call_off(self) -> None:
        """Go no further than the thing at hand, and tell of nothing more."""
        self._called_off = True

    def run(self) -> None:
        try:
            for thing in self._work():
                if self._called_off:
                    return
                self._said.emit(partial(self.told.emit, thing))
            self._said.emit(self.succeeded.emit)
        except ClouderyError as error:
            self._said.emit(partial(self.failed.emit, error))
        except Exception:
            log.exception("A bug in %s", self.objectName())
            self._said.emit(partial(self.failed.emit, a_bug()))

    def _tell(self, word: Callable[[], None]) -> None:
        if not self._called_off:
            word()
