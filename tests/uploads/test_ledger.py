"""Who waits for whose photo, in whichever order things happen; sums that stay right."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest

from cloudery_desktop.photo import Photo
from cloudery_desktop.uploads.duplicates import Contents
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.ledger import Ledger
from cloudery_desktop.uploads.lifecycle import State, Upload

SHA = "aa" * 32
UP = Photo("me", 7, "1", "uploads/1.jpg", "image/jpeg", "", sha256=SHA)


def upload(name: str, state: State = State.QUEUED, **facts: Any) -> Upload:
    return Upload(name, f"{name}.jpg", state, sha256=SHA, size_bytes=100, **facts)


def twin_of(name: str, other: str) -> Upload:
    return upload(name, State.DUPLICATE, twin_id=other)


def done(name: str) -> Upload:
    return upload(name, State.DONE, photo=UP, sent_bytes=100)


@pytest.fixture
def ledger() -> Ledger:
    ledger = Ledger(Journal())
    ledger.contents = Contents()
    return ledger


def ids(uploads: list[Upload]) -> set[str]:
    return {upload.upload_id for upload in uploads}


def test_a_twin_learns_of_the_photo_once_it_is_up(ledger: Ledger) -> None:
    ledger.add([upload("1"), upload("2"), upload("3")])
    for name in "23":
        assert ids(ledger.keep(twin_of(name, "1"))) == {name}
    assert ids(ledger.keep(done("1"))) == {"1", "2", "3"}
    for name in "23":
        twin = ledger.uploads[name]
        assert (twin.state, twin.duplicate_of, twin.twin_id) == (State.DUPLICATE, UP, "")
    assert not ledger.take_on_their_own()


def test_a_twin_that_is_told_of_late_learns_it_at_once(ledger: Ledger) -> None:
    ledger.add([upload("1"), upload("2")])
    ledger.keep(done("1"))
    ledger.keep(twin_of("2", "1"))
    assert ledger.uploads["2"].duplicate_of == UP


@pytest.mark.parametrize("end", [State.FAILED, State.REJECTED, State.CANCELLED])
@pytest.mark.parametrize("late", [True, False])
def test_twins_of_what_does_not_get_up_go_on_their_own(
    ledger: Ledger, end: State, late: bool
) -> None:
    ledger.add([upload("1"), upload("2"), upload("3")])
    changes = [twin_of("2", "1"), twin_of("3", "1"), upload("1", end)]
    for changed in reversed(changes) if late else changes:
        ledger.keep(changed)
    own = ledger.take_on_their_own()
    assert ids(own) == {"2", "3"}
    assert {u.twin_id for u in own} == {""}
    assert not ledger.take_on_their_own()


@pytest.mark.parametrize("state", [State.PAUSED, State.WAITING, State.UPLOADING])
def test_twins_of_what_may_get_up_wait(ledger: Ledger, state: State) -> None:
    ledger.add([upload("1"), upload("2")])
    ledger.keep(twin_of("2", "1"))
    ledger.keep(upload("1", state))
    assert not ledger.take_on_their_own()
    assert ledger.uploads["2"].twin_id == "1"


def test_twins_of_what_was_cleared_away_go_on_their_own(ledger: Ledger) -> None:
    ledger.add([upload("1"), upload("2"), upload("3")])
    ledger.keep(twin_of("2", "1"))
    ledger.remove(["1"])
    ledger.keep(twin_of("3", "1"))  # told of late
    assert ids(ledger.take_on_their_own()) == {"2", "3"}


def test_a_twin_that_is_cleared_away_itself_is_no_more_thought_of(ledger: Ledger) -> None:
    ledger.add([upload("1"), upload("2")])
    ledger.keep(twin_of("2", "1"))
    ledger.remove(["2"])
    ledger.keep(upload("1", State.FAILED))
    assert not ledger.take_on_their_own()
    ledger.add([upload("3")])
    ledger.keep(twin_of("3", "1"))
    ledger.remove(["3"])
    assert not ledger.take_on_their_own()


def test_a_twin_that_a_person_sent_up_anyway_waits_no_more(ledger: Ledger) -> None:
    ledger.add([upload("1"), upload("2")])
    ledger.keep(twin_of("2", "1"))
    ledger.keep(upload("2", State.QUEUED, anyway=True))
    ledger.keep(upload("1", State.FAILED))
    assert not ledger.take_on_their_own()
    ledger.keep(upload("1", State.QUEUED))
    assert ids(ledger.keep(done("1"))) == {"1"}


CHAIN = [twin_of("2", "1"), twin_of("3", "2"), done("1")]


@pytest.mark.parametrize("order", list(permutations(CHAIN)))
def test_a_twins_twins_learn_it_in_any_order(ledger: Ledger, order: list[Upload]) -> None:
    ledger.add([upload("1"), upload("2"), upload("3")])
    for changed in order:
        ledger.keep(changed)
    assert ledger.uploads["2"].duplicate_of == UP
    assert ledger.uploads["3"].duplicate_of == UP


@pytest.mark.parametrize("order", list(permutations(CHAIN)))
def test_after_a_restart_too(ledger: Ledger, order: list[Upload]) -> None:
    ledger.restore(order)
    ledger.keep(ledger.uploads["1"])
    assert {u.duplicate_of for u in ledger.uploads.values() if u.upload_id != "1"} == {UP}


@pytest.mark.parametrize("gone", [State.FAILED, State.CANCELLED, None])
def test_after_a_restart_twins_of_what_did_not_get_up_go_on(
    ledger: Ledger, gone: State | None
) -> None:
    first = [upload("1", gone)] if gone else []
    ledger.restore([*first, twin_of("2", "1")])
    assert ids(ledger.take_on_their_own()) == {"2"}


def test_what_came_before_the_restored_ones_stays_last(ledger: Ledger) -> None:
    ledger.add([upload("9")])
    ledger.restore([upload("1"), upload("2", State.DONE)])
    assert list(ledger.uploads) == ["1", "2", "9"]
    assert ledger.unfinished == 2
    totals = ledger.tally.totals(0)
    assert (totals.files, totals.done, totals.size_bytes) == (3, 1, 300)


def test_what_is_over_gives_up_its_claim(ledger: Ledger) -> None:
    contents = ledger.contents
    assert contents is not None
    contents.look_for_new_ones = lambda service: None  # type: ignore[method-assign]
    service: Any = None
    for end in (State.DONE, State.FAILED, State.REJECTED, State.CANCELLED):
        ledger.add([upload("1")])
        assert contents.claim(SHA, "1", service) is None
        ledger.keep(upload("1", State.PAUSED))
        assert contents.claim(SHA, "2", service) == "1"
        ledger.keep(upload("1", end))
        assert contents.claim(SHA, "2", service) is None
        contents.release(SHA, "2")
        ledger.remove(["1"])


def test_what_an_ended_attempt_found_out_is_learnt(ledger: Ledger) -> None:
    ledger.add([replace(upload("1", State.CANCELLED), sha256="")])
    now = ledger.learn(upload("1", State.REQUESTING, photo=UP, requested_at=7))
    assert now is not None
    assert (now.state, now.sha256, now.photo, now.requested_at) == (State.CANCELLED, SHA, UP, 7)
    assert ledger.uploads["1"] == now


def test_a_twin_that_goes_its_own_way_is_not_told_of_the_first(ledger: Ledger) -> None:
    ledger.add([upload("1"), upload("2")])
    ledger.keep(twin_of("2", "1"))
    ledger.keep(upload("2", State.QUEUED, anyway=True))
    assert ids(ledger.keep(done("1"))) == {"1"}
    assert ledger.uploads["2"].state is State.QUEUED
    assert not ledger._twins


def test_the_claim_of_what_was_cleared_away_is_given_up(ledger: Ledger) -> None:
    contents = ledger.contents
    assert contents is not None
    contents.look_for_new_ones = lambda service: None  # type: ignore[method-assign]
    service: Any = None
    assert contents.claim(SHA, "1", service) is None
    assert ledger.learn(upload("1", State.PREPARING)) is None
    assert contents.claim(SHA, "2", service) is None


def test_first_in_the_queue_is_before_all_others(ledger: Ledger) -> None:
    ledger.add([upload(str(n), position=n) for n in range(1, 5)])
    for ids in (["3"], ["4", "2"], ["3"]):
        ledger.place_first(ids)
    assert {key: upload.position for key, upload in ledger.uploads.items()} == {
        "1": 1, "2": -1, "3": -3, "4": -2,
    }  # fmt: skip


def test_many_are_placed_first_with_one_look_at_all(ledger: Ledger) -> None:
    ledger.add([upload(str(n), position=n) for n in range(100)])
    looks: list[int] = []

    class Uploads(dict[str, Upload]):
        def values(self) -> Any:
            looks.append(len(self))
            return super().values()

    ledger.uploads = Uploads(ledger.uploads)
    ledger.place_first([str(n) for n in range(50, 100)])
    assert looks == [100]
