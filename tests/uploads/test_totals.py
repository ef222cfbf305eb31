from __future__ import annotations

from dataclasses import replace

import pytest

from cloudery_desktop.photo import Photo
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.totals import Tally


def upload(state: State, size: int = 1000, sent: int = 0) -> Upload:
    return Upload("1", "a.jpg", state, size_bytes=size, sent_bytes=sent)


def test_only_what_gets_up_or_should_is_counted() -> None:
    tally = Tally()
    for state in State:
        one = upload(state, size=10, sent=1)
        tally.change(None, replace(one, upload_id=str(state)))
    totals = tally.totals(0)
    assert (totals.files, totals.done, totals.failed, totals.unfinished) == (9, 1, 1, 6)
    assert (totals.paused, totals.duplicates, totals.left_bytes) == (1, 0, 54)
    assert totals.rejected == 1
    alike = replace(upload(State.DUPLICATE, size=10, sent=1), upload_id="duplicate")
    up = replace(alike, duplicate_of=Photo("me", 1, "1", "uploads/1", "image/jpeg", ""))
    tally.change(alike, up)  # only now is it known to be up
    assert tally.totals(0).duplicates == 1
    assert (totals.size_bytes, totals.sent_bytes) == (90, 18)  # all of what is done


def test_what_was_finished_before_counts_no_more() -> None:
    tally = Tally()
    before = upload(State.DONE)
    failed = replace(upload(State.FAILED), upload_id="2")
    for each in (before, failed, replace(upload(State.DUPLICATE), upload_id="3")):
        tally.change(None, each)
    tally.begin_anew()
    new = replace(upload(State.UPLOADING, sent=400), upload_id="4")
    tally.change(None, new)
    totals = tally.totals(0)
    assert (totals.files, totals.done, totals.failed) == (2, 0, 1)
    assert (totals.size_bytes, totals.sent_bytes) == (2000, 400)
    # Its thumbnail is stored, the failed one gets up, the first one is cleared away.
    tally.change(before, replace(before, owes_thumbnail=True))
    tally.change(failed, replace(failed, state=State.DONE))
    tally.change(new, replace(new, state=State.DONE))
    tally.change(before, None)
    totals = tally.totals(1)
    assert (totals.files, totals.done, totals.duplicates) == (2, 2, 0)
    assert totals.size_bytes == totals.sent_bytes == 2000
    tally.change(replace(new, state=State.DONE), None)
    tally.change(replace(failed, state=State.DONE), None)
    totals = tally.totals(2)
    assert (totals.files, totals.size_bytes, totals.sent_bytes) == (0, 0, 0)


def test_what_is_cancelled_leaves_no_trace() -> None:
    tally = Tally()
    going = upload(State.UPLOADING, sent=400)
    tally.change(None, going)
    tally.change(going, replace(going, state=State.CANCELLED))
    totals = tally.totals(0)
    assert (totals.files, totals.size_bytes, totals.sent_bytes) == (0, 0, 0)


def test_speed_is_of_the_last_seconds() -> None:
    tally = Tally()
    now = upload(State.UPLOADING, size=20_000)
    tally.change(None, now)
    first = tally.totals(0)
    assert (first.bytes_per_second, first.seconds_left) == (0, None)
    for second in range(1, 11):  # 500 bytes a second, then 1,500
        after = replace(now, sent_bytes=now.sent_bytes + (500 if second <= 5 else 1_500))
        tally.change(now, after)
        now = after
        totals = tally.totals(second)
        if second == 5:
            assert totals.bytes_per_second == pytest.approx(500)
    assert totals.bytes_per_second == pytest.approx(1_500)
    assert totals.seconds_left == pytest.approx(10_000 / 1_500)
    assert tally.totals(20).seconds_left is None


def test_sending_again_is_no_negative_speed() -> None:
    tally = Tally()
    tally.totals(0)
    sent = upload(State.WAITING, sent=900)
    tally.change(None, sent)
    tally.change(sent, replace(sent, state=State.PREPARING, sent_bytes=0))
    assert tally.totals(1).bytes_per_second == 0
