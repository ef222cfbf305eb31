"""How many photos go up at once, how fast, and how long to wait before trying again.

No fixed number of connections is right: four fill a clean line, and more only make its queue
overflow; a line that loses packets holds each connection back, and wants as many as there are.
What tells the two apart is how long it takes to reach the bucket: on a line that is full, whatever
is sent waits in the queue behind the photos.
"""

from __future__ import annotations

import random
import threading
import time
from collections import deque
from statistics import median
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_FAILURES = 6  # then a person is asked; those of the network do not count
FEWEST = 3
MANY = 12  # a line that has room for so many holds each of them back
ENOUGH = 32  # connections fill nearly any line
MOST = 48
LAST = 64  # photos that all set out in the end, and take turns

_STEP_SECONDS = 0.3
_REST_SECONDS = 1.0  # between two steps once the line was found full; longer if it stays so
_MOST_REST_SECONDS = 5.0
_BBR_STEP_SECONDS = 3.0
_SETTLED_SECONDS = 2.0  # after a step, what it has led to is seen
_FULL_SECONDS = 0.010  # by so much longer than the shortest time takes the way to a full line
_FULL_SHARE = 0.15
_LOSSY_SHARE = 0.5
_FAR_SECONDS = 0.1  # so far away one more for each of the fewest is right from the start
_CROWDED = 4  # times as much: there are too many connections
_MORE = 1.1  # so many times as fast, where only the speed tells
_SLOW_DOWN_SECONDS = 10.0  # the server asks for less once, though many photos hear it
_LESS_SECONDS = 120.0  # so long after that it is given more only little by little
_LEAST_PROBE_SECONDS = 0.05
_MOST_PROBE_SECONDS = 2.0
_SLICE_SECONDS = 0.1
_SEVERAL = 1.5  # one alone never waits for more than its own slice


def retry_delay(failures: int) -> float:
    """Seconds to wait after so many failures: 1, 2, 4 ... 30, and up to half more."""
    return min(30.0, 2.0 ** min(failures - 1, 5)) * random.uniform(1.0, 1.5)


class Connections:
    """The number of connections that is right for the line as it is now.

    Starts with few, or some more where the way is long. As long as the bucket is reached as
    quickly as when nothing was sent, the line has room, and soon there are twice as many. Where
    the time to the bucket is not known, as behind a proxy, there are more as long as that makes
    it faster. All methods are thread-safe.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._allowed = FEWEST
        self.looks = 0  # at the time to the bucket, so far
        self._least_step = _STEP_SECONDS
        self._shortest = float("inf")  # seconds to the bucket
        self._times: deque[float] = deque(maxlen=5)  # the last ones since the last step
        self._rate = 0.0  # bytes per second before the last step
        self._waits = False  # the last time to the bucket was longer than the line's own
        self._climbs = True
        self._doubts = False  # the line seemed full at the last step, and may not have been
        self._had_room = False  # it had, at the last step
        self._step_at = 0.0
        self._changed_at = 0.0
        self._slowed_at = float("-inf")
        self._is_asked_for_less = False

    @property
    def allowed(self) -> int:
        return self._allowed

    @property
    def most(self) -> int:
        """As many as may ever be allowed."""
        return LAST

    def allowed_for(self, photos: int) -> int:
        """Where so many are left. The last ones go all together where many can: each is slow."""
        last_together = self._allowed >= MANY and photos <= LAST and not self._is_asked_for_less
        return LAST if last_together else self._allowed

    @property
    def is_full(self) -> bool:
        """Whether photos wait for each other on the line, as far as is known."""
        return self._waits

    def probe_seconds(self, now: float) -> float:
        """How long to wait between two looks at the time to the bucket: less while it decides."""
        if self._step_at == 0.0:  # the first photo has just set out
            return _LEAST_PROBE_SECONDS
        return min(_MOST_PROBE_SECONDS, max(_LEAST_PROBE_SECONDS, (now - self._changed_at) / 20))

    def opened(self, *, bbr: bool) -> None:
        """A new connection. With BBR each fills the line by itself, but takes its time to."""
        self._least_step = _BBR_STEP_SECONDS if bbr else _STEP_SECONDS

    def forget_the_line(self) -> None:
        """It may be another one now."""
        with self._lock:
            self._shortest = float("inf")
            self._times.clear()
            self._rate = 0.0
            self._waits = self._doubts = self._had_room = self._is_asked_for_less = False
            self._climbs = True
            self._step_at = 0.0
            self._allowed = FEWEST

    def reached(self, seconds: float) -> None:
        """It took so long to reach the bucket, just now."""
        with self._lock:
            self._shortest = min(self._shortest, seconds)
            self._times.append(seconds)
            self.looks += 1
            # Those ahead wait for the last ones as soon as there is any queue: it slows these.
            self._waits = seconds - self._shortest > self._longer_by(_FULL_SHARE)

    def slow_down(self, now: float) -> None:
        """The server asks for less."""
        with self._lock:
            if now - self._slowed_at > _SLOW_DOWN_SECONDS:
                self._slowed_at = now
                self._is_asked_for_less = True
                self._climbs = False
                self._allowed = max(1, self._allowed // 2)
                self._changed_at = now
                self._step_at = now + _SLOW_DOWN_SECONDS

    def look(self, now: float, rate: float, *, wanted: bool) -> bool:
        """Decide by what was seen since the last time. True: more are allowed than before.

        `rate` is in bytes per second; `wanted` says that all that are allowed are in use and more
        photos are ready.
        """
        with self._lock:
            if self._step_at == 0.0:  # the first photo has just set out: the line is not full yet
                self._step_at = now + 3 * self._least_step
                self._changed_at = now
                self._times.clear()  # they were of an empty line
                if self._shortest < float("inf"):
                    # On a long way each takes its time to become fast.
                    self._allowed = FEWEST * (1 + int(self._shortest / _FAR_SECONDS))
                    return self._allowed > FEWEST
            if now < self._step_at:
                return False
            self._is_asked_for_less &= now - self._slowed_at < _LESS_SECONDS
            if self._shortest < float("inf") and not self._times:
                return False  # the last look has not come back: in a moment
            waited = median(self._times) - self._shortest if self._times else None
            is_full = self._is_full(rate, waited)
            more = 0
            if is_full and self._climbs and not self._doubts:
                pass  # this computer may just have been busy: look again
            elif is_full:
                self._climbs = False
                is_settled = now - self._changed_at > _SETTLED_SECONDS
                if waited and waited > _CROWDED * self._margin() and is_settled:
                    more = min(0, max(FEWEST, self._allowed * 3 // 4) - self._allowed)
            elif wanted:
                # What had filled it were not the photos, or no more.
                self._climbs |= self._had_room and not self._is_asked_for_less
                more = self._allowed if self._climbs else max(1, self._allowed // 4)
            else:
                return False
            self._allowed = min(MOST, self._allowed + more)
            if more:
                self._changed_at = now
            self._doubts, self._had_room = is_full, not is_full
            self._rate = rate
            self._times.clear()
            self._step_at = now + self._step(now)
            return more > 0

    def _is_full(self, rate: float, waited: float | None) -> bool:
        """`waited`: so many seconds longer than at its best took the way; None: nobody knows."""
        no_faster = rate < self._rate * _MORE
        if waited is None:
            return no_faster
        # A little longer may be this computer's doing, as long as it goes faster.
        return waited > self._margin() and (no_faster or waited > _CROWDED * self._margin())

    def _margin(self) -> float:
        # Where many are needed losses hold each back: only with a queue is such a line full.
        return self._longer_by(_FULL_SHARE if self._allowed < MANY else _LOSSY_SHARE)

    def _longer_by(self, share: float) -> float:
        return max(_FULL_SECONDS, share * self._shortest)

    def _step(self, now: float) -> float:
        if not self._climbs:
            rest = (now - self._changed_at) / 4
            return min(_MOST_REST_SECONDS, max(_REST_SECONDS, 2 * self._shortest, rest))
        if self._shortest == float("inf"):
            return _MOST_REST_SECONDS
        return max(self._least_step, 2 * self._shortest)


class Clock(Protocol):
    """What is waited by: Python's own, but in tests."""

    def monotonic(self) -> float: ...
    def sleep(self, seconds: float, /) -> None: ...


class Bandwidth:
    """Lets so many bytes a second pass, whoever they are of. Thread-safe.

    `limit` is in bytes per second; None: no limit.
    """

    def __init__(self, clock: Clock = time) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._limit: float | None = None
        self._free_at = 0.0
        self._changes = 0

    @property
    def limit(self) -> float | None:
        return self._limit

    @limit.setter
    def limit(self, limit: float | None) -> None:
        with self._lock:
            if limit != self._limit:
                self._limit = limit
                self._free_at = self._clock.monotonic()
                self._changes += 1

    @property
    def holds_back(self) -> bool:
        """Whether several wait for each other: none more would make it faster."""
        waited = self._free_at - self._clock.monotonic()
        return self._limit is not None and waited > _SEVERAL * _SLICE_SECONDS

    def piece(self, most: int) -> int:
        """How many bytes to ask for at once: so few that the flow stays even."""
        limit = self._limit
        return most if limit is None else min(most, max(1024, int(limit * _SLICE_SECONDS)))

    def take(self, count: int, check: Callable[[], None]) -> None:
        """Wait until `count` bytes may pass. `check` is called while waiting and may raise."""
        with self._lock:
            limit, changes = self._limit, self._changes
            if limit is None:
                return
            start = max(self._clock.monotonic(), self._free_at)
            self._free_at = start + count / limit
        while (left := start - self._clock.monotonic()) > 0 and changes == self._changes:
            check()
            self._clock.sleep(min(left, _SLICE_SECONDS))
