"""The threads of the engine: one looks at what is dropped, many upload, one watches the line.

What they work with imports requests and Pillow, which takes a moment: the threads do it, so that
the window need not wait for it.
"""

from __future__ import annotations

import logging
import threading
import time
from enum import Enum, auto
from functools import partial
from itertools import chain
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from cloudery_desktop.errors import Cancelled, ClouderyError, a_bug
from cloudery_desktop.language import tr
from cloudery_desktop.uploads.cancel_token import CancelToken
from cloudery_desktop.uploads.journal_rows import path_of
from cloudery_desktop.uploads.lifecycle import CANCELLABLE, State, Upload, altered, step
from cloudery_desktop.uploads.pipeline import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.uploads.drop import Look
    from cloudery_desktop.uploads.journal import Journal
    from cloudery_desktop.uploads.pace import Connections
    from cloudery_desktop.uploads.pipeline import Pipeline
    from cloudery_desktop.uploads.post import FormSender
    from cloudery_desktop.uploads.upload import Attempt, Stage

log = logging.getLogger(__name__)

_BATCH_FILES = 200
_BATCH_SECONDS = 0.1
_LOOK_SECONDS = 0.05
_STALL_SECONDS = 4.0  # nothing has moved: is the network gone?
_DEAD_SECONDS = 25.0  # nothing has moved though the bucket can be reached: these connections died
_PROBE_SECONDS = 1.0
_USED_SECONDS = 60.0  # a line that was not used for longer may be another one
_CLOSE_LOOKS = 40  # at the bucket before the first photo: then no more than now and then
_SELDOM_SECONDS = 2.0


def ended_by_a_bug() -> ClouderyError:
    """What is told of an upload that did."""
    return a_bug(tr("Retry; the log tells more."))


class IntakeThread(QThread):
    """Reads the journal, then looks at what is dropped.

    `trouble` is the journal's, None when it is over. `restored` carries what the journal held as an
    Opened; `found` a tuple of Uploads that are in the journal; `scanned` ends each drop, and says
    whether it went well. What is not `wanted` is left out. `looks` takes what is to be looked at.
    """

    trouble = Signal(object)
    restored = Signal(object)
    found = Signal(object)
    scanned = Signal(bool)

    def __init__(self, journal: Journal, wanted: Callable[[Upload], bool]) -> None:
        super().__init__()
        self.setObjectName("intake")
        self._wanted = wanted
        self.looks: SimpleQueue[Look | None] = SimpleQueue()
        self._journal = journal
        self._position = 0

    def run(self) -> None:
        opened = self._journal.open(self.trouble.emit)
        if self.isInterruptionRequested():  # it may have waited for long
            return
        self._position = max((upload.position for upload in opened.uploads), default=0)
        self.restored.emit(opened)
        del opened
        while (look := self.looks.get()) is not None and not self.isInterruptionRequested():
            try:
                self._scan(look)
            except Cancelled:  # the journal is closed
                return
            except Exception:
                log.exception("A drop could not be looked at")
                self.scanned.emit(False)
            else:
                self.scanned.emit(True)

    def _scan(self, look: Look) -> None:
        from cloudery_desktop.uploads.intake import scan

        drop = look.drop
        uploads: list[Upload] = []
        started = time.monotonic()
        try:
            for upload in chain(look.listed, scan(look.paths, lambda: look.is_called_off)):
                if self.isInterruptionRequested():
                    raise Cancelled
                if look.is_called_off and look.instead_of:  # those come back
                    break
                if path_of(upload) in drop.known or not self._wanted(upload):
                    continue
                self._position += 1
                placed = {"batch": drop.batch, "position": self._position}
                uploads.append(altered(upload, privacy=drop.privacy, **placed))
                if len(uploads) == _BATCH_FILES or time.monotonic() - started > _BATCH_SECONDS:
                    self._accept(uploads, look)
                    uploads = []
                    started = time.monotonic()
        finally:  # a bug, too, loses nothing that was found before it
            self._accept(uploads, look)
        self._journal.looked_at(drop)

    def _accept(self, uploads: list[Upload], look: Look) -> None:
        """Only what is in the journal is said to be accepted."""
        if look.is_called_off:
            uploads = [step(u, State.CANCELLED) if u.state in CANCELLABLE else u for u in uploads]
        self._journal.wait(self._journal.accept(uploads), self.isInterruptionRequested)
        self.found.emit(tuple(uploads))


class UploadThread(QThread):
    """Carries out one stage after the other. `ended` hears of every attempt that is over."""

    def __init__(
        self,
        kind: Kind,
        pipeline: Pipeline,
        ended: Callable[[Attempt], None],
        make_sender: Callable[[], FormSender],
        service: PhotoService,
    ) -> None:
        super().__init__()
        self.setObjectName(kind.name.lower())
        self._kind = kind
        self._pipeline = pipeline
        self._ended = ended
        self._make_sender = make_sender
        self._service = service

    def run(self) -> None:
        sender: FormSender | None = None
        while (job := self._pipeline.take(self._kind)) is not None:
            if sender is None and self._kind is Kind.SENDER:
                sender = self._make_sender()
            if isinstance(job, CancelToken):
                self._run(partial(self._open, sender, job))
            elif callable(job):
                self._run(job)
            else:
                self._carry_out(*job, sender)
        if sender is not None:
            sender.close()

    def _open(self, sender: FormSender | None, token: CancelToken) -> None:
        if sender is not None:
            sender.open(self._service.form_url(), token)

    def _run(self, errand: Callable[[], None]) -> None:
        try:
            errand()
        except Cancelled:  # the program ends
            pass
        except ClouderyError as error:  # whoever needs it tries it again
            log.warning("%s", error.report)
        except Exception:
            log.exception("An errand ended by a bug")

    def _carry_out(self, attempt: Attempt, stage: Stage, sender: FormSender | None) -> None:
        following: Stage | None = None
        try:
            following = attempt.go(stage, sender)
        except Exception:
            log.exception("An upload ended by a bug, in state %s", attempt.upload.state)
            self._run(partial(attempt.fail, ended_by_a_bug()))
        self._pipeline.done(attempt, following)
        if following is None:
            self._ended(attempt)


class Reach(Enum):
    """Of the cloud. Silent: it can be reached, and does not answer."""

    HERE = auto()
    SILENT = auto()
    GONE = auto()


class LookoutThread(QThread):
    """Watches the line. `reached` carries a Reach: when it is asked for, and when it changes.

    As long as photos are sent, it decides how many connections are right, and breaks those off
    that are dead.
    """

    reached = Signal(object)

    def __init__(self, pipeline: Pipeline, connections: Connections, service: PhotoService) -> None:
        super().__init__()
        self.setObjectName("lookout")
        self._pipeline = pipeline
        self._connections = connections
        self._service = service
        self._closed = threading.Event()
        self._asked = threading.Event()

    def ask(self) -> None:
        """Somebody met the network's end: find out, and tell when it is back."""
        self._asked.set()

    def end(self) -> None:
        self._closed.set()

    def run(self) -> None:
        probe_at = used_at = 0.0
        early_looks = 0
        while not self._closed.wait(_LOOK_SECONDS):
            now = time.monotonic()
            still = self._pipeline.look(now)
            if self._asked.is_set():
                self._asked.clear()
                self._wait_for_the_cloud()
            elif still > _DEAD_SECONDS and self._pipeline.line.owes_bytes:
                self._pipeline.break_off()
            elif still > _STALL_SECONDS and now >= probe_at:
                probe_at = now + _PROBE_SECONDS
                self._see_why_nothing_moves(still)
            elif now >= probe_at and self._pipeline.is_at_work:
                if now - used_at > _USED_SECONDS:
                    self._connections.forget_the_line()
                used_at = now
                self._reach()
                line = self._pipeline.line
                early_looks = 0 if line.sending else early_looks + 1
                if early_looks >= _CLOSE_LOOKS:
                    pause = _SELDOM_SECONDS
                elif early_looks or line.takes_turns:
                    pause = _LOOK_SECONDS
                else:
                    pause = self._connections.probe_seconds(now)
                probe_at = now + pause

    def _see_why_nothing_moves(self, still: float) -> None:
        if self._is_gone():
            self._pipeline.break_off()
        elif still > _DEAD_SECONDS and not self._closed.is_set():  # all is sent, no answer comes
            self._wait_for_the_cloud()

    def _is_gone(self) -> bool:
        """Asked twice: a packet may get lost."""
        return not (self._reach() or self._closed.is_set() or self._reach())

    def _wait_for_the_cloud(self) -> None:
        found = self._look()
        if self._closed.is_set():
            return
        self.reached.emit(found)
        while found is not Reach.HERE and not self._closed.wait(_PROBE_SECONDS):
            before, found = found, self._look()
            if found is Reach.HERE:
                self._asked.clear()
                self._connections.forget_the_line()
            if found is not before:
                self.reached.emit(found)

    def _look(self) -> Reach:
        if not self._reach() or self._closed.is_set():
            return Reach.GONE
        try:
            return Reach.HERE if self._service.answers() else Reach.SILENT
        except Exception:
            log.exception("The lookout met a bug")
            return Reach.HERE

    def _reach(self) -> bool:
        try:
            seconds = self._service.reach()
        except ClouderyError:
            return False
        except Exception:
            log.exception("The lookout met a bug")  # better to try than to wait for ever
            return True
        if seconds is not None:
            self._connections.reached(seconds)
        return True
