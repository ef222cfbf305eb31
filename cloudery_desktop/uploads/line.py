"""The line: what is being sent over it now, and what that tells of it."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cloudery_desktop.uploads.pace import Bandwidth, Connections
    from cloudery_desktop.uploads.upload import Passage

_RATE_SECONDS = 3.0
_AHEAD_BYTES = 64 * 1024
_MOST_SECONDS_AHEAD = 3.0  # servers end a connection that is silent for long
_CATCH_UP_SECONDS = 0.03
_NEAR_THE_LIMIT = 0.8  # then it is the limit that holds back, and not the line
_ANSWERS_SHARE = 4  # one in so many may wait for its answer while another is sent in its place


class Line:
    """Used by one thread at a time, but for `let_others_catch_up`."""

    def __init__(self, connections: Connections, bandwidth: Bandwidth) -> None:
        self._connections = connections
        self._bandwidth = bandwidth
        self._sending: set[Passage] = set()
        self._answerless: set[Passage] = set()  # all sent, and not answered yet
        self._sent_bytes = 0  # of what is not being sent any more
        self._rates: deque[tuple[float, int]] = deque()
        self._fair_share: float | None = None  # bytes left of the last photos, on average
        self._seen = (0, 0)  # bytes sent, over how many connections
        self._moved_at = 0.0  # when they were others, in monotonic seconds

    @property
    def sending(self) -> set[Passage]:
        return self._sending

    def begin(self, passage: Passage) -> None:
        """It is being sent."""
        self._sending.add(passage)

    def has_all(self, passage: Passage) -> None:
        """All of it was given to the line; its answer is to come."""
        self._answerless.add(passage)

    def end(self, passage: Passage) -> None:
        """It was answered, or broken off; nothing happens if it was not being sent."""
        if passage in self._sending:
            self._sending.remove(passage)
            self._answerless.discard(passage)
            self._sent_bytes += passage.sent_bytes

    def has_room(self, waiting: int) -> bool:
        """Whether one more of the `waiting` photos may be sent."""
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
        moved = self._sent_bytes + sum(passage.sent_bytes for passage in self._sending)
        if not sending or (moved, sending) != self._seen:
            self._seen, self._moved_at = (moved, sending), now
        self._rates.append((now, moved))
        while now - self._rates[0][0] > _RATE_SECONDS:
            self._rates.popleft()
        seconds = now - self._rates[0][0]
        rate = (moved - self._rates[0][1]) / seconds if seconds else 0.0
        limit = self._bandwidth.limit
        is_limited = limit is not None and rate > _NEAR_THE_LIMIT * limit
        left = sum(passage.left_bytes for passage in self._sending)
        ends = sending > 1 and not (waiting or is_limited)
        self._fair_share = left / sending if ends else None
        wanted = ready and not (self.has_room(waiting) or is_limited)
        return bool(sending) and self._connections.look(now, rate, wanted=wanted)

    def silent_seconds(self, now: float) -> float:
        """For how long nothing has moved that should."""
        return now - self._moved_at

    @property
    def owes_bytes(self) -> bool:
        """Whether one of those being sent has more to send, and not only waits for its answer."""
        return len(self._answerless) < len(self._sending)

    @property
    def tells_the_most(self) -> bool:
        """Whether nothing is sent yet, or all that is left is: then to be looked at closely."""
        return not self._sending or self._fair_share is not None

    def let_others_catch_up(self, passage: Passage) -> None:
        """Of the last photos, those ahead wait for the others as long as these fill the line.

        Otherwise the slowest would be left alone at the end, with most of the line unused: on a
        line that loses packets, one connection is but a fraction of it.
        """
        until = time.monotonic() + _MOST_SECONDS_AHEAD
        while (
            (share := self._fair_share) is not None
            and passage.left_bytes < share - _AHEAD_BYTES
            and self._connections.is_full
            and time.monotonic() < until
        ):
            passage.attempt.check()
            time.sleep(_CATCH_UP_SECONDS)
