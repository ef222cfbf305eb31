"""What is next, for every thread of the engine.

Photos are read, asked for and signed a little ahead, so that the line never waits for one; and
what happens after the last byte never holds up the next photo. Threads ask with `take`.
"""

from __future__ import annotations

import heapq
import threading
import time
from collections import deque
from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from cloudery_desktop.uploads.cancel_token import CancelToken
from cloudery_desktop.uploads.line import Line
from cloudery_desktop.uploads.pace import FEWEST
from cloudery_desktop.uploads.upload import Attempt, Stage

if TYPE_CHECKING:
    from cloudery_desktop.uploads.lifecycle import Upload
    from cloudery_desktop.uploads.pace import Bandwidth, Connections

_AHEAD = 8  # photos made ready besides two for every connection
_OPEN_SECONDS = 60.0  # a connection that nothing is sent over is ended by the server


class Kind(Enum):
    """Of threads: those that read the disk, those that ask the service, those that send."""

    READER = auto()
    ASKER = auto()
    SENDER = auto()


class Ending(Enum):
    """What ending an upload came to: no thread was busy with it, or one will say so."""

    AT_ONCE = auto()
    SOON = auto()
    UNLESS_UP = auto()  # it is being confirmed


# A stage of an upload, an errand; or, of a sender, to open a connection ahead by this attempt.
Job = tuple[Attempt, Stage] | Callable[[], None] | CancelToken


class Pipeline:
    """All methods are thread-safe."""

    def __init__(self, connections: Connections, bandwidth: Bandwidth) -> None:
        self._connections = connections
        self.line = Line(connections, bandwidth)
        self._make: Callable[[Upload], Attempt] | None = None
        self._lock = threading.Lock()
        self._wake = {kind: threading.Condition(self._lock) for kind in Kind}
        self._resting: list[threading.Condition] = []  # of senders, the last to be busy at the end
        self._queue: list[tuple[int, str]] = []  # a heap; an entry may be out of date
        self._queued: dict[str, Upload] = {}
        self._attempts: dict[str, Attempt] = {}  # out of the queue, and not over
        self._before_the_line: set[Attempt] = set()
        self._to_request: deque[Attempt] = deque()
        self._ready: list[Attempt] = []
        self._to_confirm: deque[Attempt] = deque()
        self._errands: deque[Callable[[], None]] = deque()
        self._opened: list[CancelToken] = []  # connections, ahead of the first photo
        self._used_at = float("-inf")  # when one was, in monotonic seconds
        self._held = False
        self._is_spared = False  # nothing is begun that would go over the line
        self._closed = False

    # -- what the manager says -------------------------------------------------------------------

    def start(self, make: Callable[[Upload], Attempt]) -> None:
        """Begin; `make` gives an upload its attempt."""
        with self._lock:
            self._make = make
            self._wake_all()

    def put(self, *uploads: Upload) -> None:
        """Queue these by their position."""
        with self._lock:
            for upload in uploads:
                self._queued[upload.upload_id] = upload
                heapq.heappush(self._queue, (upload.position, upload.upload_id))
            self._wake[Kind.READER].notify_all()

    def move(self, upload: Upload) -> None:
        """Its position is another; without effect once a thread has taken it up."""
        with self._lock:
            if upload.upload_id in self._queued:
                self._queued[upload.upload_id] = upload
                heapq.heappush(self._queue, (upload.position, upload.upload_id))

    def end(self, upload_id: str) -> Ending:
        """Take an upload out, breaking off what is under way."""
        with self._lock:
            self._queued.pop(upload_id, None)
            attempt = self._attempts.get(upload_id)
        if attempt is None:
            return Ending.AT_ONCE
        return Ending.SOON if attempt.token.cancel() else Ending.UNLESS_UP

    def run(self, errand: Callable[[], None]) -> None:
        """Have it done by a thread that asks the service, when there is nothing better to do."""
        with self._lock:
            self._errands.append(errand)
            self._wake[Kind.ASKER].notify()

    def hold(self, *, held: bool) -> None:
        """The network is gone, or back: nothing is taken up in between."""
        with self._lock:
            self._held = held
            self._wake_all()

    def spare_the_line(self, *, spared: bool) -> None:
        """Begin nothing until this is taken back; what is being sent is sent and confirmed."""
        with self._lock:
            self._is_spared = spared
            self._wake_all()

    def close(self) -> None:
        """End what is under way; every `take` returns None from now on."""
        with self._lock:
            self._closed = True
            tokens = [attempt.token for attempt in self._attempts.values()] + self._opened
            self._wake_all()
        for token in tokens:
            token.cancel()

    # -- what the threads ask --------------------------------------------------------------------

    def take(self, kind: Kind) -> Job | None:
        """Wait for what a thread of this kind can do next; None: there will be nothing more."""
        choose: dict[Kind, Callable[[], Job | None]] = {
            Kind.READER: self._next_to_read,
            Kind.ASKER: self._next_to_ask,
            Kind.SENDER: self._next_to_send,
        }
        with self._lock:
            while not self._closed:
                job = None if self._held else choose[kind]()
                if job is not None:
                    return job
                self._rest(kind)
        return None

    def done(self, attempt: Attempt, following: Stage | None) -> None:
        """A stage was carried out; `following` is the next one, None the attempt's end."""
        with self._lock:
            self.line.end(attempt)  # who has sent it asks for the next one itself
            if following in (Stage.CONFIRM, None):
                self._before_the_line.discard(attempt)
                self._wake[Kind.READER].notify()
            if following is Stage.REQUEST:
                self._before_the_line.add(attempt)  # it may come back from being looked for
                self._to_request.append(attempt)
                self._wake[Kind.ASKER].notify()
            elif following is Stage.CONFIRM:
                self._to_confirm.append(attempt)
                self._wake[Kind.ASKER].notify()
            elif following is Stage.SEND:
                self._ready.append(attempt)
                self._wake_a_sender()
            elif following is None:
                del self._attempts[attempt.upload.upload_id]

    def _next_to_read(self) -> tuple[Attempt, Stage] | None:
        room = _AHEAD + 2 * self._connections.allowed - len(self._before_the_line)
        not_yet: list[tuple[int, str]] = []  # their last attempt is not over: in a moment
        found: Attempt | None = None
        if self._is_spared:
            return None
        while self._make is not None and self._queue and room > 0 and found is None:
            position, upload_id = heapq.heappop(self._queue)
            upload = self._queued.get(upload_id)
            if upload is None or upload.position != position:
                continue
            if upload_id in self._attempts:
                not_yet.append((position, upload_id))
                continue
            del self._queued[upload_id]
            found = self._attempts[upload_id] = self._make(upload)
            self._before_the_line.add(found)
            if not self.line.sending:
                self._wake_a_sender()
        for entry in not_yet:
            heapq.heappush(self._queue, entry)
        return (found, Stage.PREPARE) if found else None

    def _next_to_ask(self) -> Job | None:
        if self._to_request and not self._is_spared:
            return self._to_request.popleft(), Stage.REQUEST
        if self._to_confirm:
            return self._to_confirm.popleft(), Stage.CONFIRM
        return self._errands.popleft() if self._errands else None

    def _next_to_send(self) -> Job | None:
        if self._is_spared:
            return None
        now = time.monotonic()
        if self._ready and self.line.has_room(self._waiting()):
            # In the queue's order; of the last ones the largest first, as it takes the longest.
            attempt = min(self._ready, key=_position if self._queued else _smallness)
            self._ready.remove(attempt)
            self._before_the_line.discard(attempt)
            self.line.begin(attempt)
            self._used_at = now
            self._wake[Kind.READER].notify()
            if self._ready and self.line.has_room(self._waiting()):
                self._wake_a_sender()
            return attempt, Stage.SEND
        if self.line.sending or not self._before_the_line:
            return None
        if now - self._used_at > _OPEN_SECONDS:
            self._opened, self._used_at = [], now
        if len(self._opened) < min(FEWEST, len(self._before_the_line)):
            self._opened.append(CancelToken())
            return self._opened[-1]
        return None

    def _waiting(self) -> int:
        """How many photos are still to come onto the line."""
        return len(self._queued) + len(self._before_the_line)

    def _rest(self, kind: Kind) -> None:
        wake = self._wake[kind]
        if kind is Kind.SENDER:
            wake = threading.Condition(self._lock)
            self._resting.append(wake)
        wake.wait()

    def _wake_a_sender(self) -> None:
        """The one that was busy last: its connection is open, and knows the line."""
        if self._resting:
            self._resting.pop().notify()

    def _wake_all(self) -> None:
        for condition in (*self._wake.values(), *self._resting):
            condition.notify_all()
        self._resting.clear()

    # -- the line --------------------------------------------------------------------------------

    def moved(self, attempt: Attempt) -> None:
        """More of a photo was given to the line. May wait, and raise Cancelled."""
        if attempt.left_bytes:
            self.line.let_others_catch_up(attempt)
            return
        with self._lock:
            self.line.has_all(attempt)
            if self._ready:
                self._wake_a_sender()

    def sent_bytes(self) -> dict[str, int]:
        """The bytes sent of each upload that is being sent now."""
        with self._lock:
            return {attempt.upload.upload_id: attempt.sent_bytes for attempt in self.line.sending}

    def look(self, now: float) -> float:
        """See how the line is. Returns for how many seconds nothing has moved that should.

        To be called some times a second; `now` is in monotonic seconds.
        """
        with self._lock:
            if self.line.look(now, self._waiting(), ready=bool(self._ready)):
                self._wake[Kind.READER].notify_all()
                self._wake_a_sender()  # which wakes the next one as long as there is room
            return self.line.silent_seconds(now)

    @property
    def is_at_work(self) -> bool:
        """Whether something is being sent, or will be soon."""
        return bool(self.line.sending or self._before_the_line)

    def break_off(self) -> None:
        """Break all connections that are being sent over: they are dead."""
        with self._lock:
            attempts = list(self.line.sending)
        for attempt in attempts:
            attempt.token.break_off()


def _position(attempt: Attempt) -> int:
    return attempt.upload.position


def _smallness(attempt: Attempt) -> int:
    return -attempt.upload.size_bytes
