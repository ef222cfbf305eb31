"""The sums of all uploads, kept up to date step by step."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cloudery_desktop.uploads.lifecycle import UNFINISHED, State

if TYPE_CHECKING:
    from cloudery_desktop.uploads.lifecycle import Upload

_SPEED_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Totals:
    """Files and bytes of what goes up and what went with it: nothing that was finished before.

    `bytes_per_second` is of the last seconds. `files` and `size_bytes` leave out what was skipped,
    rejected, cancelled or up already. `left_bytes` is what goes up by itself: nothing of what is
    paused or failed. Of what is `unfinished`, `wished` are to be paused or cancelled in a moment.
    """

    files: int
    done: int
    failed: int
    unfinished: int
    size_bytes: int
    sent_bytes: int
    bytes_per_second: float
    left_bytes: int = 0
    paused: int = 0
    duplicates: int = 0
    rejected: int = 0
    wished: int = 0

    @property
    def not_up(self) -> int:
        """How many are to be, by themselves or once a person says so."""
        return self.unfinished + self.paused + self.failed

    @property
    def going_on(self) -> int:
        """How many go on to the end, for all that the person has said."""
        return self.unfinished - self.wished

    @property
    def seconds_left(self) -> float | None:
        """None while nothing moves."""
        return self.left_bytes / self.bytes_per_second if self.bytes_per_second else None


class Tally:
    """Counts uploads by state and bytes, one change at a time: constant time however many."""

    _COUNTED = UNFINISHED | {State.PAUSED, State.DONE, State.FAILED}
    _FINISHED = frozenset({State.DONE, State.DUPLICATE})

    def __init__(self) -> None:
        self._states: Counter[State] = Counter()
        self._finished: set[str] = set()  # the ids of those that count
        self._finished_bytes = 0
        self._waiting_for_another = 0
        self._wished = 0
        self._size_bytes = 0
        self._sent_bytes = 0
        self._left_bytes = 0
        self._travelled = 0
        self._samples: deque[tuple[float, int]] = deque()

    def change(self, old: Upload | None, new: Upload | None) -> None:
        """An upload went from `old` to `new`; None: it was or is not there."""
        was_finished = old is not None and old.state in self._FINISHED
        if new is not None and new.state in self._FINISHED and not was_finished:
            self._finished.add(new.upload_id)
        for upload, sign in ((old, -1), (new, 1)):
            if upload is None:
                continue
            if upload.state in self._FINISHED and upload.upload_id not in self._finished:
                continue  # of an earlier time
            self._states[upload.state] += sign
            self._waiting_for_another += sign * upload.waits_for_another
            self._wished += sign * (upload.wish is not None)
            if upload.state in self._COUNTED:
                self._size_bytes += sign * upload.size_bytes
                self._sent_bytes += sign * _sent(upload)
            if upload.state is State.DONE:
                self._finished_bytes += sign * upload.size_bytes
            if upload.state in UNFINISHED:
                self._left_bytes += sign * max(0, upload.size_bytes - upload.sent_bytes)
        if old is not None and new is not None:
            self._travelled += max(0, new.sent_bytes - old.sent_bytes)
        if old is not None and was_finished and (new is None or new.state not in self._FINISHED):
            self._finished.discard(old.upload_id)

    def begin_anew(self) -> None:
        """What is finished by now counts no more."""
        for state in self._FINISHED:
            self._states[state] = 0
        self._waiting_for_another = 0
        self._size_bytes -= self._finished_bytes
        self._sent_bytes -= self._finished_bytes
        self._finished_bytes = 0
        self._finished.clear()

    @property
    def unfinished(self) -> int:
        return sum(self._states[state] for state in UNFINISHED)

    def totals(self, now: float) -> Totals:
        """The sums at `now` (monotonic seconds); asked regularly, it measures the speed."""
        samples = self._samples
        samples.append((now, self._travelled))
        while now - samples[0][0] > _SPEED_SECONDS:
            samples.popleft()
        seconds = now - samples[0][0]
        moved = self._travelled - samples[0][1]
        return Totals(
            files=sum(self._states[state] for state in self._COUNTED),
            done=self._states[State.DONE],
            failed=self._states[State.FAILED],
            unfinished=self.unfinished,
            size_bytes=self._size_bytes,
            sent_bytes=self._sent_bytes,
            bytes_per_second=moved / seconds if seconds >= 0.2 else 0.0,
            left_bytes=self._left_bytes,
            paused=self._states[State.PAUSED],
            duplicates=self._states[State.DUPLICATE] - self._waiting_for_another,
            rejected=self._states[State.REJECTED],
            wished=self._wished,
        )


def _sent(upload: Upload) -> int:
    """Of what is up, all: one of an earlier time no longer knows how much was sent."""
    return upload.size_bytes if upload.state is State.DONE else upload.sent_bytes
