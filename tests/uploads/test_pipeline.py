"""What each kind of thread is given next. Stages are carried out by hand here."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.uploads.cancel_token import CancelToken
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.pace import ENOUGH, FEWEST, MANY, Bandwidth
from cloudery_desktop.uploads.pipeline import _AHEAD, Ending, Kind, Pipeline
from cloudery_desktop.uploads.upload import Stage
from tests.uploads.fixed_crew import FixedConnections

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

READER, ASKER, SENDER = Kind.READER, Kind.ASKER, Kind.SENDER


class Attempt:
    """Stands in for an attempt: only what the pipeline looks at."""

    def __init__(self, upload: Upload) -> None:
        self.upload = upload
        self.token = CancelToken()
        self.sent_bytes = 0

    @property
    def left_bytes(self) -> int:
        return self.upload.size_bytes - self.sent_bytes


class Works:
    """A pipeline that begins at once, and its threads' hands."""

    def __init__(self, connections: int = 2) -> None:
        self.connections = FixedConnections(connections)
        self.bandwidth = Bandwidth()
        self.pipeline = Pipeline(self.connections, self.bandwidth)
        self.made: list[Upload] = []

    def start(self) -> None:
        self.pipeline.start(self._make)

    def _make(self, upload: Upload) -> Any:
        self.made.append(upload)
        return Attempt(upload)

    def free(self, kind: Kind) -> bool:
        """Whether a thread of this kind would have nothing to do."""
        with self.pipeline._lock:
            choose = {
                READER: self.pipeline._next_to_read,
                ASKER: self.pipeline._next_to_ask,
                SENDER: self.pipeline._next_to_send,
            }[kind]
            job = None if self.pipeline._held else choose()
        return job is None

    @property
    def is_enough_ready(self) -> bool:
        before = len(self.pipeline._before_the_line)
        return before >= _AHEAD + 2 * self.connections.allowed

    def take(self, kind: Kind) -> tuple[Any, Stage]:
        job = self.pipeline.take(kind)
        assert isinstance(job, tuple)
        return job

    def bring(self, to: Stage) -> Any:
        """The next one, up to but not into this stage; REQUEST follows PREPARE and so on."""
        attempt, _ = self.take(READER)
        self.pipeline.done(attempt, Stage.REQUEST)
        if to is Stage.REQUEST:
            return attempt
        assert self.take(ASKER) == (attempt, Stage.REQUEST)
        self.pipeline.done(attempt, Stage.SEND)
        return attempt


@pytest.fixture
def works() -> Iterator[Works]:
    works = Works()
    works.start()
    yield works
    works.pipeline.close()


def upload(number: int, size: int = 1_000, **facts: Any) -> Upload:
    return Upload(
        str(number), f"{number}.jpg", State.QUEUED, position=number, size_bytes=size, **facts
    )


def until(happened: Callable[[], bool]) -> None:
    limit = time.monotonic() + 10
    while not happened():
        assert time.monotonic() < limit
        time.sleep(0.01)


def read_all(works: Works) -> list[str]:
    """The ids in the order they are read."""
    names = []
    while works.pipeline._queued:
        attempt, _ = works.take(READER)
        names.append(attempt.upload.upload_id)
        works.pipeline.done(attempt, None)
    return names


def test_they_are_read_by_their_position(works: Works) -> None:
    works.pipeline.put(*(upload(number) for number in (3, 1, 2)))
    works.pipeline.put(upload(0))
    assert read_all(works) == ["0", "1", "2", "3"]


def test_nothing_is_taken_before_the_start() -> None:
    works = Works()
    works.pipeline.put(upload(1))
    assert works.free(READER)
    works.start()
    assert works.take(READER)[1] is Stage.PREPARE
    works.pipeline.close()


def test_moved_to_the_front_it_is_next_once(works: Works) -> None:
    uploads = [upload(number) for number in range(5)]
    works.pipeline.put(*uploads)
    works.pipeline.move(replace(uploads[3], position=-1))
    works.pipeline.move(replace(uploads[4], position=-2))
    works.pipeline.move(replace(uploads[3], position=-3))
    assert read_all(works) == ["3", "4", "0", "1", "2"]
    works.pipeline.move(replace(uploads[0], position=-9))  # out of the queue: without effect
    assert works.free(READER)


def test_the_whole_way_through_the_threads(works: Works) -> None:
    works.pipeline.put(upload(1))
    attempt = works.bring(Stage.SEND)
    assert works.take(SENDER) == (attempt, Stage.SEND)
    works.pipeline.done(attempt, Stage.CONFIRM)
    assert works.take(ASKER) == (attempt, Stage.CONFIRM)
    works.pipeline.done(attempt, None)
    assert all(works.free(kind) for kind in Kind)


def test_a_look_that_finds_nothing_is_followed_by_a_request(works: Works) -> None:
    works.pipeline.put(upload(1))
    attempt, _ = works.take(READER)
    works.pipeline.done(attempt, Stage.CONFIRM)
    assert works.take(ASKER) == (attempt, Stage.CONFIRM)
    works.pipeline.done(attempt, Stage.REQUEST)
    assert works.take(ASKER) == (attempt, Stage.REQUEST)


@pytest.mark.parametrize("connections", [1, 4])
def test_no_more_are_made_ready_than_the_line_will_soon_want(connections: int) -> None:
    works = Works(connections)
    works.start()
    works.pipeline.put(*(upload(number) for number in range(100)))
    ready = []
    while not works.is_enough_ready:
        ready.append(works.bring(Stage.SEND))
    assert 2 * connections <= len(ready) <= _AHEAD + 2 * connections
    sent = [works.take(SENDER)[0] for _ in range(connections)]
    assert works.free(SENDER)  # all connections are in use
    for _ in sent:
        works.bring(Stage.SEND)  # as many as have left
    assert works.is_enough_ready
    works.pipeline.close()


def test_the_line_keeps_the_order_but_for_the_last_ones(works: Works) -> None:
    sizes = [10, 30, 20, 50, 40]
    works.pipeline.put(*(upload(number, size) for number, size in enumerate(sizes)))
    works.pipeline.put(*(upload(number) for number in range(5, 60)))
    ready = [works.bring(Stage.SEND) for _ in range(5)]
    first, _ = works.take(SENDER)
    assert first is ready[0]  # more are in the queue: in order
    works.pipeline.done(first, Stage.CONFIRM)
    for number in range(5, 60):
        works.pipeline.end(str(number))
    order = []
    for _ in range(4):
        attempt, _ = works.take(SENDER)
        order.append(attempt.upload.size_bytes)
        works.pipeline.done(attempt, Stage.CONFIRM)
    assert order == [50, 40, 30, 20]  # none comes after: the largest first


def test_connections_are_opened_ahead_while_the_first_are_prepared(works: Works) -> None:
    assert works.free(SENDER)  # nothing is to be sent
    works.pipeline.put(upload(1), upload(2))
    attempt = works.bring(Stage.REQUEST)
    opening = works.pipeline.take(SENDER)
    assert isinstance(opening, CancelToken)
    assert works.free(SENDER)  # one for each
    works.take(ASKER)
    works.pipeline.done(attempt, Stage.SEND)
    assert works.take(SENDER) == (attempt, Stage.SEND)
    works.bring(Stage.REQUEST)
    assert works.free(SENDER)  # there is one
    works.pipeline.close()
    assert opening.cancelled


def test_ended_in_the_queue_it_is_gone_at_once(works: Works) -> None:
    works.pipeline.put(upload(1), upload(2))
    assert works.pipeline.end("1") is Ending.AT_ONCE
    assert works.pipeline.end("unknown") is Ending.AT_ONCE
    assert read_all(works) == ["2"]


@pytest.mark.parametrize("stage", [Stage.REQUEST, Stage.SEND])
def test_ended_under_way_a_thread_will_say_so(works: Works, stage: Stage) -> None:
    works.pipeline.put(upload(1))
    attempt = works.bring(stage)
    assert works.pipeline.end("1") is Ending.SOON
    assert attempt.token.cancelled
    works.pipeline.done(attempt, None)
    assert works.pipeline.end("1") is Ending.AT_ONCE


def test_ended_while_it_is_confirmed_it_ends_after_that_unless_it_is_up(works: Works) -> None:
    works.pipeline.put(upload(1))
    attempt = works.bring(Stage.SEND)
    works.take(SENDER)
    attempt.token.begin_confirm()
    assert works.pipeline.end("1") is Ending.UNLESS_UP
    assert not attempt.token.cancelled
    with pytest.raises(Cancelled):
        attempt.token.end_confirm()
    assert attempt.token.cancelled


def test_queued_again_before_its_end_it_waits_for_that(works: Works) -> None:
    works.pipeline.put(upload(1))
    attempt = works.bring(Stage.SEND)
    assert works.pipeline.end("1") is Ending.SOON
    works.pipeline.put(upload(1), upload(2))
    other, _ = works.take(READER)
    assert other.upload.upload_id == "2"  # and nobody waits for it
    works.pipeline.done(attempt, None)
    again, stage = works.take(READER)
    assert (again.upload.upload_id, stage) == ("1", Stage.PREPARE)
    assert works.pipeline.end("1") is Ending.SOON


def test_what_was_not_there_when_it_was_looked_for_counts_as_before_the_line(works: Works) -> None:
    """It was to be settled only, and is sent again: no more are made ready than there is room."""
    works.pipeline.put(upload(1))
    attempt, _ = works.take(READER)
    works.pipeline.done(attempt, Stage.CONFIRM)
    assert not works.pipeline._before_the_line
    works.take(ASKER)
    works.pipeline.done(attempt, Stage.REQUEST)
    assert works.pipeline._before_the_line == {attempt}
    assert works.take(ASKER) == (attempt, Stage.REQUEST)


def test_when_more_are_allowed_at_once_all_of_them_are_woken(works: Works) -> None:
    taken: list[object] = []
    senders = [
        threading.Thread(target=lambda: taken.append(works.pipeline.take(SENDER))) for _ in range(4)
    ]
    works.connections.number = 1
    works.pipeline.put(*(upload(number) for number in range(4)))
    for _ in range(4):
        works.bring(Stage.SEND)
    works.pipeline._used_at = time.monotonic()  # nothing is opened ahead
    for sender in senders:
        sender.start()
    until(lambda: len(taken) == 1 and len(works.pipeline._resting) == 3)
    works.connections.number = 4
    with works.pipeline._lock:
        works.pipeline._wake_a_sender()
    until(lambda: len(taken) == 4)
    for sender in senders:
        sender.join()


def test_held_nothing_is_taken_up(works: Works) -> None:
    works.pipeline.put(upload(1), upload(2))
    works.bring(Stage.SEND)
    works.pipeline.hold(held=True)
    works.pipeline.run(lambda: None)
    taken: list[object] = []
    threads = [
        threading.Thread(target=lambda kind=kind: taken.append(works.pipeline.take(kind)))
        for kind in Kind
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(0.1)
    assert not taken
    works.pipeline.hold(held=False)
    for thread in threads:
        thread.join(5)
    assert len(taken) == 3
    assert None not in taken


def test_errands_come_after_photos(works: Works) -> None:
    works.pipeline.put(upload(1))
    attempt = works.bring(Stage.REQUEST)
    done: list[int] = []
    works.pipeline.run(lambda: done.append(1))
    assert works.take(ASKER) == (attempt, Stage.REQUEST)
    errand = works.pipeline.take(ASKER)
    assert callable(errand)
    errand()
    assert done == [1]


def test_closed_every_thread_hears_it_and_what_is_under_way_ends(works: Works) -> None:
    works.pipeline.put(*(upload(number) for number in range(9)))
    under_way = [works.bring(stage) for stage in (Stage.SEND, Stage.REQUEST)]
    confirming = works.bring(Stage.REQUEST)
    confirming.token.begin_confirm()
    waiting = [
        threading.Thread(target=works.pipeline.take, args=(SENDER,), daemon=True) for _ in range(3)
    ]
    for thread in waiting:
        thread.start()
    works.pipeline.close()
    for thread in waiting:
        thread.join(5)
        assert not thread.is_alive()
    assert [works.pipeline.take(kind) for kind in Kind] == [None] * 3
    assert all(attempt.token.cancelled for attempt in under_way)
    assert not confirming.token.cancelled


# what is seen of the line


def test_nothing_moves_for_so_many_seconds(works: Works) -> None:
    assert works.pipeline.look(10.0) == 0
    works.pipeline.put(upload(1))
    attempt = works.bring(Stage.SEND)
    assert works.pipeline.look(11.0) == 0  # nothing is being sent
    works.take(SENDER)
    assert works.pipeline.is_at_work
    works.pipeline.look(12.0)
    assert works.pipeline.look(15.0) == 3.0
    attempt.sent_bytes = 5
    assert works.pipeline.look(16.0) == 0
    assert works.pipeline.sent_bytes() == {"1": 5}
    assert works.pipeline.look(20.0) == 4.0
    works.pipeline.done(attempt, Stage.CONFIRM)
    assert works.pipeline.look(30.0) == 0
    assert not works.pipeline.sent_bytes()


def test_dead_connections_are_broken_off_and_nothing_else(works: Works) -> None:
    works.pipeline.put(upload(1), upload(2))
    sending, ready = works.bring(Stage.SEND), works.bring(Stage.SEND)
    broken: list[str] = []
    works.take(SENDER)
    sending.token.on_cancel(lambda: broken.append("sending"))
    ready.token.on_cancel(lambda: broken.append("ready"))
    works.pipeline.break_off()
    assert broken == ["sending"]
    assert sending.token.broken
    assert not sending.token.cancelled


def test_more_connections_are_for_what_is_ready() -> None:
    works = Works()
    works.connections.number = None
    works.start()
    works.pipeline.put(*(upload(number, 10**9) for number in range(30)))
    for _ in range(12):
        works.bring(Stage.SEND)
    sending = [works.take(SENDER)[0] for _ in range(works.connections.allowed)]
    now = 100.0
    for _ in range(100):
        now += 0.05
        works.connections.reached(0.02)
        for attempt in sending:
            attempt.sent_bytes += 100_000
        works.pipeline.look(now)
    assert works.connections.allowed > len(sending)
    works.pipeline.close()


def crowd(works: Works, photos: int) -> list[Any]:
    """So many of 1 MB, all being sent and none waiting; the second is ahead of the first, ..."""
    works.connections.number = photos
    works.pipeline.put(*(upload(number, 10**6) for number in range(photos)))
    for _ in range(photos):
        works.bring(Stage.SEND)
    attempts = sorted(
        (works.take(SENDER)[0] for _ in range(photos)), key=lambda one: one.upload.position
    )
    for number, attempt in enumerate(attempts):
        attempt.sent_bytes = 10_000 * number
    works.connections.reached(0.01)
    works.pipeline.look(1.0)
    return attempts


def find(works: Works, seconds: float, looks: int) -> None:
    """The bucket is so far away, as often as that."""
    for _ in range(looks):
        works.connections.reached(seconds)
        works.pipeline.look(2.0)


def waits(works: Works, attempt: Any) -> bool:
    """Whether it lets others catch up."""
    attempt.token.cancel()  # who waits hears it
    try:
        works.pipeline.line.let_others_catch_up(attempt)
    except Cancelled:
        return True
    return False


def test_of_the_last_so_many_go_on_as_the_line_takes_those_most_behind() -> None:
    works = Works()
    works.start()
    attempts = crowd(works, 2 * MANY)
    assert works.pipeline.line.takes_turns
    find(works, 0.5, 100)
    assert works.connections.is_full
    works.pipeline.look(2.0)
    attempts[-1].sent_bytes = 5  # what is behind now is so no longer than that
    works.pipeline.look(2.0)
    behind = [*attempts[: MANY - 1], attempts[-1]]
    assert [waits(works, one) for one in attempts] == [one not in behind for one in attempts]


def limit(works: Works) -> None:
    works.bandwidth.limit = 1_000_000
    works.bandwidth.take(10_000_000, lambda: None)  # all wait for this one


def test_where_a_limit_holds_back_those_with_the_least_left_go_on() -> None:
    works = Works()
    works.start()
    attempts = crowd(works, 20)
    limit(works)
    works.pipeline.look(1.1)
    assert not works.pipeline.line.takes_turns  # the bucket is not looked at more closely for it
    going_on = attempts[-FEWEST:]
    assert [waits(works, one) for one in attempts] == [one not in going_on for one in attempts]
    works.bandwidth.limit = None
    works.pipeline.look(9.0)
    assert not any(waits(works, one) for one in attempts[-MANY:])


def test_where_a_limit_holds_back_no_more_are_begun() -> None:
    works = Works(connections=8)
    works.start()
    works.pipeline.put(*(upload(number, 10**6) for number in range(8)))
    for _ in range(8):
        works.bring(Stage.SEND)
    sending = [works.take(SENDER)[0] for _ in range(FEWEST)]
    limit(works)
    works.pipeline.look(1.0)
    assert works.free(SENDER)
    sending[0].sent_bytes = 10**6
    works.pipeline.moved(sending[0])  # its answer is to come
    assert not works.free(SENDER)


def test_of_more_than_a_line_needs_half_are_those_nearly_done() -> None:
    """Lest all end together, and all answers are waited for beside an unused line."""
    works = Works()
    works.start()
    attempts = crowd(works, ENOUGH + 1)
    find(works, 0.5, 100)
    half = MANY // 2
    expected = [*attempts[:half], *attempts[-half:]]
    assert [waits(works, one) for one in attempts] == [one not in expected for one in attempts]


def test_without_a_queue_all_of_the_last_go_on() -> None:
    works = Works()
    works.start()
    attempts = crowd(works, 2 * MANY)
    find(works, 0.5, 100)
    find(works, 0.01, 100)
    assert not works.connections.is_full
    assert not any(waits(works, one) for one in attempts)


def test_a_look_at_the_bucket_counts_once() -> None:
    works = Works()
    works.start()
    attempts = crowd(works, 2 * MANY)
    find(works, 0.5, 1)
    for _ in range(100):
        works.pipeline.look(2.0)
    assert sum(waits(works, one) for one in attempts) <= 2


def test_where_few_fill_the_line_nobody_waits_for_others() -> None:
    works = Works()
    works.start()
    attempts = crowd(works, MANY)
    find(works, 0.5, 100)
    assert not works.pipeline.line.takes_turns
    assert not any(waits(works, one) for one in attempts)


def test_an_answer_is_waited_for_beside_another_photo_unless_the_line_is_full(works: Works) -> None:
    works.connections.reached(0.01)
    works.pipeline.put(*(upload(number, 10**6) for number in range(4)))
    for _ in range(4):
        works.bring(Stage.SEND)
    first, second = (works.take(SENDER)[0] for _ in range(2))
    assert works.free(SENDER)
    works.connections.reached(0.5)
    first.sent_bytes = second.sent_bytes = 10**6
    works.pipeline.moved(first)
    assert works.free(SENDER)
    works.connections.reached(0.01)
    works.take(SENDER)
    works.pipeline.moved(second)
    assert works.free(SENDER)  # one of so few
