"""How many connections, how fast, and how long until the next try."""

from __future__ import annotations

import random
import threading
from statistics import median

import pytest

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.uploads.pace import (
    FEWEST,
    LAST,
    MANY,
    MOST,
    Bandwidth,
    Connections,
    retry_delay,
)
from tests.uploads.still_clock import StillClock


def test_the_waits_grow_and_end_at_half_a_minute_and_half_more() -> None:
    random.seed(1)
    for failures, least in ((1, 1), (2, 2), (3, 4), (5, 16), (6, 30), (100_000, 30)):
        waits = [retry_delay(failures) for _ in range(50)]
        assert min(waits) >= least
        assert max(waits) <= 1.5 * least
        assert len(set(waits)) > 40  # not all at the same moment


# Connections


class Line:
    """A line of `rate` bytes per second; each connection gets at most `each` of them.

    What does not fit waits in its queue, up to `queue` seconds of it.
    """

    def __init__(
        self, connections: Connections, *, rate: float, each: float, round_trip: float = 0.02
    ) -> None:
        self.connections = connections
        self.rate = rate
        self.each = each
        self.round_trip = round_trip
        self.now = 1_000.0
        self.allowed: list[int] = []
        self.random = random.Random(7)

    def run(self, seconds: float, *, wanted: bool = True, known: bool = True) -> None:
        """As the lookout does: a probe, then a look, twenty times a second."""
        until = self.now + seconds
        while self.now < until:
            self.now += 0.05
            asked = self.connections.allowed * self.each
            waits = max(0.0, asked / self.rate - 1.0) * 0.1  # in the queue before the line
            if known:
                noise = self.random.uniform(0.0, 0.002)
                self.connections.reached(self.round_trip + waits + noise)
            self.connections.look(self.now, min(self.rate, asked), wanted=wanted)
            self.allowed.append(self.connections.allowed)


def test_it_begins_with_few_and_finds_as_many_as_a_lossy_line_wants() -> None:
    """Each connection is held back by losses: the line has room for all there are."""
    line = Line(Connections(), rate=1e9, each=1e6)
    line.run(10)
    assert line.allowed[0] == FEWEST
    assert line.allowed == sorted(line.allowed)
    assert line.allowed[-1] == MOST


@pytest.mark.parametrize(
    ("round_trip", "allowed"), [(0.02, FEWEST), (0.11, 2 * FEWEST), (0.31, 4 * FEWEST)]
)
def test_a_long_way_is_begun_with_more(round_trip: float, allowed: int) -> None:
    connections = Connections()
    line = Line(connections, rate=1e9, each=1e6, round_trip=round_trip)
    line.run(0.5)
    assert connections.allowed == allowed


@pytest.mark.parametrize("known", [True, False])
def test_on_a_line_that_few_fill_there_are_no_more(known: bool) -> None:
    line = Line(Connections(), rate=1e7, each=1e7)
    line.run(0.2, wanted=False, known=known)  # before the first photo
    line.run(20, known=known)
    assert line.allowed[-1] <= 2 * FEWEST


def test_a_line_that_fills_on_the_way_up_is_not_crowded_for_good() -> None:
    line = Line(Connections(), rate=2e7, each=1e6)
    line.connections.reached(0.02)
    line.run(30)
    assert 10 <= median(line.allowed[-100:]) <= 40
    assert line.connections.is_full or line.allowed[-1] < 24


def test_one_slow_probe_is_no_full_line() -> None:
    connections = Connections()
    line = Line(connections, rate=1e9, each=1e6)
    line.run(0.5)
    connections.reached(0.5)
    assert connections.is_full
    line.run(5)
    assert connections.allowed > 2 * FEWEST


def test_it_climbs_again_when_the_line_was_filled_by_something_else() -> None:
    connections = Connections()
    line = Line(connections, rate=1e9, each=1e6)
    line.run(0.5)
    line.round_trip = 0.1  # a film is looked at
    line.run(2)
    few = connections.allowed
    assert few <= 2 * FEWEST
    line.round_trip = 0.02
    line.run(4)
    assert connections.allowed > 3 * few


@pytest.mark.parametrize(("allowed", "is_full"), [(MANY - 1, True), (MANY, False)])
def test_a_line_that_takes_many_may_have_a_queue(allowed: int, is_full: bool) -> None:
    """Or what its losses leave of it would be lost, too."""
    connections = Connections()
    connections.reached(0.1)
    connections._allowed = allowed
    assert connections._is_full(0.0, 0.016) is False  # it goes faster with each
    connections._rate = 1.0
    assert connections._is_full(1.0, 0.016) is is_full
    assert connections._is_full(1.0, 0.051) is True


def test_what_was_seen_of_the_empty_line_does_not_count_once_photos_are_sent() -> None:
    connections = Connections()
    for _ in range(5):
        connections.reached(0.02)
    connections.look(1_000.0, 0.0, wanted=True)
    assert not connections.look(1_002.0, 1e6, wanted=True)  # the first look is still under way
    for _ in range(5):
        connections.reached(0.2)
    assert not connections.look(1_002.1, 1e6, wanted=True)
    assert connections.allowed == FEWEST


def test_it_is_looked_closely_as_soon_as_the_first_photo_sets_out() -> None:
    """Also before it was decided upon for the first time: a look may have been under way."""
    connections = Connections()
    soon = connections.probe_seconds(1_000.0)
    line = Line(connections, rate=1e9, each=1e6)
    line.run(0.2)
    assert connections.probe_seconds(line.now) == soon
    line.run(60, wanted=False)
    assert connections.probe_seconds(line.now) > soon
    connections.forget_the_line()
    assert connections.probe_seconds(line.now) == soon


def test_nobody_gets_more_than_is_wanted() -> None:
    line = Line(Connections(), rate=1e9, each=1e6)
    line.run(10, wanted=False)
    assert set(line.allowed) == {FEWEST}


def test_another_line_is_begun_with_few_again() -> None:
    line = Line(Connections(), rate=1e9, each=1e6)
    line.run(10)
    line.connections.forget_the_line()
    assert line.connections.allowed == FEWEST


def test_asked_for_less_it_halves_once_for_all_that_hear_it() -> None:
    connections = Connections()
    line = Line(connections, rate=1e9, each=1e6)
    line.run(10)
    for _ in range(30):
        connections.slow_down(line.now)
    assert connections.allowed == MOST // 2
    line.run(5)
    assert connections.allowed == MOST // 2  # for some seconds
    connections.slow_down(line.now + 20)
    assert connections.allowed == MOST // 4
    for number in range(20):
        connections.slow_down(line.now + 1_000 * number)
    assert connections.allowed == 1


def test_asked_for_less_the_last_ones_do_not_go_all_together() -> None:
    connections = Connections()
    line = Line(connections, rate=1e9, each=1e6)
    line.run(10)
    assert connections.allowed_for(30) == LAST
    connections.slow_down(line.now)
    assert connections.allowed_for(30) == MOST // 2
    connections.forget_the_line()
    line.run(10)
    assert connections.allowed_for(30) == LAST


def test_a_crowded_line_is_never_given_more() -> None:
    """Though it has fewer than it begins with, since the server asked for less."""
    connections = Connections()
    line = Line(connections, rate=1e9, each=1e6)
    line.run(10)
    for number in range(9):
        connections.slow_down(line.now + 20 * number)
    assert connections.allowed == 1
    line.now += 300
    line.round_trip = 1.0  # for all it knows, a very full line
    line.allowed.clear()
    line.run(30)
    assert set(line.allowed[40:]) == {2}  # the first look was at what it knew from before


# Bandwidth


def nothing() -> None:
    pass


def test_without_a_limit_nobody_waits() -> None:
    clock = StillClock()
    bandwidth = Bandwidth(clock)
    for _ in range(1_000):
        bandwidth.take(10**9, nothing)
    assert clock.time == 0
    assert bandwidth.piece(10**6) == 10**6
    assert bandwidth.limit is None


@pytest.mark.parametrize("threads", [1, 5])
def test_the_rate_is_kept_however_many_share_it(threads: int) -> None:
    clock = StillClock()
    bandwidth = Bandwidth(clock)
    bandwidth.limit = 2_000_000

    def send() -> None:
        left = 1_600_000 // threads
        while left > 0:
            piece = min(left, bandwidth.piece(256 * 1024))
            bandwidth.take(piece, nothing)
            left -= piece

    workers = [threading.Thread(target=send) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert 0.69 < clock.time < 0.8  # the last piece need not be waited for


def test_pieces_are_small_enough_to_flow_evenly() -> None:
    bandwidth = Bandwidth()
    bandwidth.limit = 100_000
    assert bandwidth.piece(256 * 1024) == 10_000
    bandwidth.limit = 100
    assert bandwidth.piece(256 * 1024) == 1024
    assert bandwidth.piece(10) == 10


@pytest.mark.parametrize("limit", [None, 10_000_000])
def test_another_limit_counts_at_once(limit: float | None) -> None:
    clock = StillClock()
    bandwidth = Bandwidth(clock)
    bandwidth.limit = 1_000
    bandwidth.take(60_000, nothing)  # a minute's worth

    def change() -> None:
        if clock.time > 2:
            bandwidth.limit = limit

    clock.during = change
    bandwidth.take(1_000, nothing)
    bandwidth.take(1_000, nothing)  # no debt of the old one
    assert 2 < clock.time < 2.3


def test_a_limit_holds_back_where_several_wait_for_each_other() -> None:
    bandwidth = Bandwidth(StillClock())
    bandwidth.limit = 1_000_000
    bandwidth.take(100_000, nothing)
    assert not bandwidth.holds_back
    bandwidth.take(100_000, nothing)
    bandwidth.limit = None
    assert not bandwidth.holds_back
    bandwidth.limit = 1_000_000
    bandwidth.take(200_000, nothing)
    assert bandwidth.holds_back


def test_the_same_limit_again_changes_nothing() -> None:
    clock = StillClock()
    bandwidth = Bandwidth(clock)
    bandwidth.limit = 100_000
    bandwidth.take(30_000, nothing)
    bandwidth.limit = 100_000
    bandwidth.take(1, nothing)
    assert clock.time == pytest.approx(0.3)


def test_who_waits_can_be_cancelled() -> None:
    clock = StillClock()
    bandwidth = Bandwidth(clock)
    bandwidth.limit = 1_000
    bandwidth.take(60_000, nothing)
    asked: list[int] = []

    def check() -> None:
        asked.append(1)
        if len(asked) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        bandwidth.take(1_000, check)
    assert clock.time < 1
