"""The line: what is being sent over it now, and what that tells of it."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from cloudery_desktop.uploads.pace import ENOUGH, FEWEST, LAST, MANY

if TYPE_CHECKING:
    from cloudery_desktop.uploads.pace import Bandwidth, Connections
    from cloudery_desktop.uploads.upload import Attempt

_RATE_SECONDS = 3.0
_MOST_SECONDS_AHEAD = 3.0  # servers end a connection that is silent for long
_MOST_SECONDS_HELD = 10.0  # what such a piece takes, those before it lack
_CATCH_UP_SECONDS = 0.05
_FEWER = 0.95  # of the last photos go on after a look at the bucket that found a queue,
_MORE = 1.1  # and after one that found none
_NEAR_THE_LIMIT = 0.8
_ANSWERS_SHARE = 4  # one in so many may wait for its answer while another is sent in its place


class Line:
    """Used by one thread at a time, but for `let_others_catch_up`."""

    def __init__(self, connections: Connections, bandwidth: Bandwidth) -> None:
        self._connections = connections
        self._bandwidth = bandwidth
        self._sending: set[Attempt] = set()
        self._answerless: set[Attempt] = set()  # all sent, and not answered yet
        self._sent_bytes = 0  # of what is not being sent any more
        self._rates: deque[tuple[float, int]] = deque()
        self._is_limited = False  # it is the limit that holds back, and not the line
        self._going_on: frozenset[Attempt] | None = None  # None: all
        self._together: float = LAST  # how many
        self._looks = 0  # at the bucket, as far as is accounted for
        self._seen = (0, 0)  # bytes sent, over how many connections
        self._moved_at = 0.0  # when they were others, in monotonic seconds

    @property
    def sending(self) -> set[Attempt]:
        return self._sending

    def begin(self, attempt: Attempt) -> None:
        """It is being sent."""
        self._sending.add(attempt)

    def has_all(self, attempt: Attempt) -> None:
        """All of it was given to the line; its answer is to come."""
        self._answerless.add(attempt)

    def end(self, attempt: Attempt) -> None:
        """It was answered, or broken off; nothing happens if it was not being sent."""
        if attempt in self._sending:
            self._sending.remove(attempt)
            self._answerless.discard(attempt)
            self._sent_bytes += attempt.sent_bytes

    def has_room(self, waiting: int) -> bool:
        """Whether one more of the `waiting` photos may be sent."""
        if self._is_limited and len(self._sending) - len(self._answerless) >= FEWEST:
            return False
        allowed = self._connections.allowed_for(waiting + len(self._sending))
        if not self._connections.is_full:  # a full one is so without them
            allowed += min(len(self._answerless), max(1, allowed // _ANSWERS_SHARE))
        return len(self._sending) < allowed

    def look(self, now: float, waiting: int, *, ready: bool) -> bool:
        """See how fast it goes, and decide how many connections are right.

        `now` is in monotonic seconds; `ready`: one of the `waiting` photos could be sent at once.
        True: more are allowed than before.
        """
        sending = len(self._sending)
        moved = self._sent_bytes + sum(attempt.sent_bytes for attempt in self._sending)
        if not sending or (moved, sending) != self._seen:
            self._seen, self._moved_at = (moved, sending), now
        self._rates.append((now, moved))
        while now - self._rates[0][0] > _RATE_SECONDS:
            self._rates.popleft()
        seconds = now - self._rates[0][0]
        rate = (moved - self._rates[0][1]) / seconds if seconds else 0.0
        limit = self._bandwidth.limit
        is_near = limit is not None and rate > _NEAR_THE_LIMIT * limit
        self._is_limited = is_near or self._bandwidth.holds_back
        self._take_turns(ends=not waiting)
        wanted = ready and not (self.has_room(waiting) or self._is_limited)
        return bool(sending) and self._connections.look(now, rate, wanted=wanted)

    def silent_seconds(self, now: float) -> float:
        """For how long nothing has moved that should."""
        return now - self._moved_at

    @property
    def owes_bytes(self) -> bool:
        """Whether one of those being sent has more to send, and not only waits for its answer."""
        return len(self._answerless) < len(self._sending)

    @property
    def takes_turns(self) -> bool:
        """Whether the last photos are sent, by turns: the bucket is to be looked at closely."""
        return self._going_on is not None and not self._is_limited

    def _take_turns(self, *, ends: bool) -> None:
        """Of the last photos let as many go on as the line takes: those with the most left.

        As long as there are more than a line needs, half of them are those that are nearly done:
        if all ended together, all would wait for their answers beside an unused line.

        Where a limit holds back, those go on that have the least left: one after the other is up,
        and a pause throws little away.
        """
        left = [attempt for attempt in self._sending if attempt.left_bytes]
        if self._is_limited and len(left) > FEWEST:
            left.sort(key=_left_bytes)
            self._going_on, self._together = frozenset(left[:FEWEST]), LAST
            return
        if self._is_limited or not ends or len(left) <= MANY:
            self._going_on, self._together = None, LAST
            return
        if self._looks != self._connections.looks:
            self._looks = self._connections.looks
            self._together *= _FEWER if self._connections.is_full else _MORE
        self._together = min(max(self._together, MANY), len(left))
        left.sort(key=_left_bytes, reverse=True)
        going = int(self._together)
        nearly_done = going // 2 if len(left) > ENOUGH else 0
        self._going_on = frozenset(left[: going - nearly_done] + left[len(left) - nearly_done :])

    def let_others_catch_up(self, attempt: Attempt) -> None:
        """Wait while this one shall not go on: of the last photos, or where a limit holds back.

        Of the last photos, those ahead wait for the others as long as these fill the line.

        Otherwise the slowest would be left alone at the end, with most of the line unused: on a
        line that loses packets, one connection is but a fraction of it. And with a queue before
        the line the slowest would be slower still.
        """
        most = _MOST_SECONDS_HELD if self._is_limited else _MOST_SECONDS_AHEAD
        until = time.monotonic() + most
        while (
            (going_on := self._going_on) is not None
            and attempt not in going_on
            and time.monotonic() < until
        ):
            attempt.token.check()
            time.sleep(_CATCH_UP_SECONDS)


def _left_bytes(attempt: Attempt) -> int:
    return attempt.left_bytes
