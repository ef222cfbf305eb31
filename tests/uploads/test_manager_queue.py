"""What a person did with the queue counts at once, and after a restart too."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import count
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from cloudery_desktop.imaging import metadata
from cloudery_desktop.imaging.digest import digest as really_digest
from cloudery_desktop.imaging.metadata import inspect as really_inspect
from cloudery_desktop.service.errors import ServiceError
from cloudery_desktop.uploads import intake as intake_module
from cloudery_desktop.uploads import manager as manager_module
from cloudery_desktop.uploads import preparing
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.journal_file import peek
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.trouble import NO_TROUBLE
from tests.uploads import misbehaving_server as bad
from tests.uploads.engine import Engine, Gate, next_time, running
from tests.uploads.fake_service import DENIED, OFFLINE
from tests.uploads.photos import jpeg, noise, photo_file, queued
from tests.uploads.test_manager import is_on_the_way, photos

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.uploads.pipeline import Ending


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "uploads.sqlite"


def until_written(engine: Engine, file: Path, upload_id: str, state: State) -> None:
    """It is on the disk within a second."""

    def is_written() -> bool:
        return any(u.upload_id == upload_id and u.state is state for u in peek(file))

    engine.until(is_written, 1)


def test_what_was_queued_goes_on(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    with running(qtbot, file=file) as before:
        uploads = before.add(*photos(tmp_path, 30))
        with next_time(qtbot, before, file) as engine:
            (restored,) = engine.values("added")
            assert restored == tuple(uploads)
            assert list(engine.manager.uploads) == [u.upload_id for u in uploads]
            assert not engine.manager.is_idle
            engine.start()
            engine.until_idle()
            assert set(engine.states()) == {"done"}
            assert len(engine.service.up) == 30


def test_what_was_under_way_goes_on_under_the_same_names(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, *[bad.never_answers] * 4, file=file) as before:
        before.start(4)
        before.add(*photos(tmp_path, 20))
        before.until(lambda: len(before.server.requests) == 4)
        with next_time(qtbot, before, file) as engine:
            assert set(engine.states()) == {"queued"}
            assert before.service.pending  # closing takes nothing back
            engine.start()
            engine.until_idle()
            assert set(engine.states()) == {"done"}
            assert set(engine.service.rows) == set(engine.manager.uploads)
            assert len(engine.server.objects) == 20


def test_what_waited_goes_on_at_once(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    with running(qtbot, bad.refuses(503, "SlowDown"), file=file) as before:
        before.retry_after = 60.0
        before.start()
        upload_id = before.add_one(photo_file(tmp_path))
        before.until_state(upload_id, State.WAITING)
        with next_time(qtbot, before, file) as engine:
            engine.start()
            engine.until_state(upload_id, State.DONE)


def test_what_is_over_stays_as_it_was(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    with running(qtbot, file=file) as before:
        before.service.faults["request"].append(DENIED)
        before.start(1)
        failed = before.add_one(photo_file(tmp_path, "failed.jpg"))
        before.until_state(failed, State.FAILED)
        done = before.add_one(photo_file(tmp_path, "done.jpg", jpeg("red")))
        twin = before.add_one(photo_file(tmp_path, "twin.jpg", jpeg("red")))
        text = before.add_one(photo_file(tmp_path, "text.jpg", b"Dear diary,"))
        before.until_idle()
        known = dict(before.manager.uploads)
        with next_time(qtbot, before, file) as engine:
            engine.start()
            assert engine.manager.is_idle
            assert [engine.state(key) for key in (failed, done, twin, text)] == [
                State.FAILED, State.DONE, State.DUPLICATE, State.REJECTED,
            ]  # fmt: skip
            for key, upload in engine.manager.uploads.items():
                assert upload.trouble == known[key].trouble
                assert upload.photo == known[key].photo
                assert upload.duplicate_of == known[key].duplicate_of
            assert engine.manager.totals().done == 1
            engine.manager.retry(failed)
            engine.until_state(failed, State.DONE)


def test_what_is_added_comes_after_what_was_there(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    first, second = photos(tmp_path, 2)
    with running(qtbot, file=file) as before:
        (old,) = before.add(first)
        with next_time(qtbot, before, file) as engine:
            (new,) = engine.add(second)
            assert new.position > old.position
            assert new.batch > old.batch


# pausing


def test_paused_in_the_queue_it_stays_until_resumed(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, file=file) as before:
        held, other = (u.upload_id for u in before.add(*photos(tmp_path, 2)))
        before.manager.pause(held)
        assert before.state(held) is State.PAUSED
        until_written(before, file, held, State.PAUSED)
        before.start()
        before.until_state(other, State.DONE)
        assert before.manager.is_idle
        with next_time(qtbot, before, file) as engine:
            engine.start()
            assert engine.state(held) is State.PAUSED
            assert not engine.manager.is_paused
            engine.manager.resume(held)
            engine.until(lambda: all(u.state is not State.PAUSED for u in peek(file)), 1)
            engine.until_state(held, State.DONE)


def test_paused_while_sending_it_says_that_it_begins_anew(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, bad.stops_reading, file=file) as engine:
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path, data=noise(3_000)))
        engine.until(engine.server.blocked.is_set)
        engine.until(lambda: engine.manager.uploads[upload_id].sent_bytes > 0)
        row = engine.service.rows[upload_id]
        engine.manager.pause(upload_id)
        paused = engine.manager.uploads[upload_id]
        assert (paused.state, paused.sent_bytes) == (State.PAUSED, 0)
        assert paused.trouble.sentence == "It will be sent again from the start."
        until_written(engine, file, upload_id, State.PAUSED)
        engine.server.resume.set()
        assert engine.server.saw_close.wait(2)
        assert engine.service.rows == {upload_id: row}  # kept for when it goes on
        engine.manager.resume(upload_id)
        done = engine.until_state(upload_id, State.DONE)
        assert done.trouble == NO_TROUBLE
        assert engine.service.rows == {upload_id: engine.service.up[0]}
        assert engine.service.up[0].uploaded_at == row.uploaded_at


def test_resumed_at_once_it_goes_on_when_its_thread_has_ended(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        engine.service.during["request"] = lambda: time.sleep(0.2)
        engine.start()
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(lambda: engine.service.calls == ["request"])
        for _ in range(3):
            engine.manager.pause(upload_id)
            assert engine.state(upload_id) is State.PAUSED
            engine.manager.resume(upload_id)
            assert engine.state(upload_id) is State.QUEUED
        engine.until_state(upload_id, State.DONE)
        first, *others = engine.service.requests
        assert all(
            (other.image_id, other.requested_at) == (first.image_id, first.requested_at)
            for other in others
        )
        assert len(engine.service.rows) == 1


@pytest.mark.parametrize("late", [True, False])
def test_resumed_at_once_it_keeps_the_row_it_was_about_to_get(
    qtbot: QtBot, tmp_path: Path, late: bool
) -> None:
    """Whether its thread ends before that, unheard, or after."""
    with running(qtbot) as engine:
        engine.service.bumped_by = 5  # the row is not where it was asked for
        gate = engine.service.during["request"] = Gate()
        engine.start()
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(gate.reached.is_set)
        engine.manager.pause(upload_id)
        if late:
            engine.manager.resume(upload_id)
            qtbot.wait(100)
            assert engine.state(upload_id) is State.QUEUED
            gate.open()
        else:
            gate.open()
            time.sleep(0.3)  # the window is busy, and hears of nothing
            engine.manager.resume(upload_id)
        done = engine.until_state(upload_id, State.DONE)
        first, again = engine.service.requests
        assert again.requested_at == first.requested_at + 5
        assert engine.service.up == [done.photo]
        assert not engine.manager._queue._to_report


@pytest.mark.parametrize("state", [State.CANCELLED, State.PAUSED])
def test_ended_just_as_a_thread_had_taken_it_up_it_stays_so(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, state: State
) -> None:
    """The window has not heard of its first step, and hears of the attempt's end at once."""
    begun = Gate()

    def digest(path: Path, cancelled: Callable[[], bool]) -> str:
        begun.reached.set()
        while not cancelled():
            time.sleep(0.005)
        return really_digest(path, cancelled=cancelled)

    with running(qtbot) as engine:
        upload_id = engine.add_one(photo_file(tmp_path))
        really_end = engine.manager._pipeline.end

        def end(upload_id: str) -> Ending:
            ending = really_end(upload_id)
            time.sleep(0.2)  # as when many others are ended, too
            return ending

        monkeypatch.setattr(engine.manager._pipeline, "end", end)
        with monkeypatch.context() as patch:
            patch.setattr(preparing, "digest", digest)
            engine.start(1)
            assert begun.reached.wait(5)
            if state is State.PAUSED:
                engine.manager.pause(upload_id)
            else:
                engine.manager.cancel_all()
            qtbot.wait(300)
            assert engine.state(upload_id) is state
        assert not engine.server.requests
        if state is State.PAUSED:
            # Or it might be up before it is paused again.
            asked = engine.service.during["request"] = Gate()
            for _ in range(2):
                engine.manager.resume(upload_id)
                engine.manager.pause(upload_id)
            asked.open()
            qtbot.wait(300)
            assert engine.state(upload_id) is State.PAUSED
            engine.manager.resume(upload_id)
            engine.until_state(upload_id, State.DONE)


@pytest.mark.parametrize("paused", [False, True])
def test_with_a_key_that_is_taken_goes_on_what_one_was_refused_for(
    qtbot: QtBot, tmp_path: Path, paused: bool
) -> None:
    with running(qtbot) as engine:
        refused = ServiceError("AWS does not accept the access key.", code="InvalidAccessKeyId")
        engine.service.faults["request"] += [refused, DENIED]
        engine.start(1)
        without_key = engine.add_one(photo_file(tmp_path))
        engine.until_state(without_key, State.FAILED)
        denied = engine.add_one(photo_file(tmp_path, "2.jpg", jpeg("red")))
        engine.until_state(denied, State.FAILED)
        if paused:
            engine.manager.pause_all()
        engine.manager.go_on_with_key()
        engine.until_idle()
        assert engine.state(without_key) is (State.FAILED if paused else State.DONE)
        assert engine.state(denied) is State.FAILED


@pytest.mark.parametrize("how", ["retry", "retry_all", "upload_anyway", "upload_next"])
def test_what_a_person_starts_is_not_held_by_all_being_paused(
    qtbot: QtBot, tmp_path: Path, how: str
) -> None:
    with running(qtbot) as engine:
        if how.startswith("retry"):
            engine.service.faults["request"].append(DENIED)
        engine.start(1)
        first = engine.add_one(photo_file(tmp_path))
        engine.until_idle()
        upload_id = (
            engine.add_one(photo_file(tmp_path, "2.jpg")) if how == "upload_anyway" else first
        )
        engine.until_idle()
        engine.manager.pause_all()
        if how == "upload_next":
            upload_id = engine.add_one(photo_file(tmp_path, "3.jpg", jpeg("red")))
            assert engine.state(upload_id) is State.PAUSED
        engine.service.during["request"] = lambda: time.sleep(0.2)
        act = getattr(engine.manager, how)
        act() if how == "retry_all" else act(upload_id)
        engine.until_state(upload_id, State.DONE)
        assert "paused" not in engine.way(upload_id)[-3:]


def test_what_could_not_be_confirmed_is_held_with_all_others(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, file=file) as before:
        gate = before.service.during["confirm"] = Gate()
        before.service.faults["confirm"].append(OFFLINE)
        before.start(1)
        upload_id = before.add_one(photo_file(tmp_path))
        before.until(gate.reached.is_set)
        before.manager.pause_all()
        assert before.state(upload_id) is State.CONFIRMING
        gate.open()
        before.until_state(upload_id, State.PAUSED)
        until_written(before, file, upload_id, State.PAUSED)
        with next_time(qtbot, before, file) as engine:
            engine.start()
            assert engine.manager.is_paused
            engine.manager.resume_all()
            engine.until_state(upload_id, State.DONE)
            assert len(engine.server.requests) == 1  # it had arrived


def test_killed_while_all_was_paused_nothing_goes_on_by_itself(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    """Though one was just being confirmed."""
    journal = Journal(file)
    journal.open()
    upload = replace(queued(photo_file(tmp_path)), state=State.CONFIRMING)
    journal.accept([upload])
    journal.hold(held=True)
    journal.close()
    with running(qtbot, file=file) as engine:
        engine.start()
        assert engine.manager.is_paused
        assert engine.state(upload.upload_id) is State.PAUSED


def test_cancelled_after_the_answer_of_its_confirmation_was_lost(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    """It is up: so it says, and nothing is lost."""
    with running(qtbot, file=file) as engine:
        engine.retry_after = 60.0
        engine.service.lost["confirm"].append(OFFLINE)
        engine.service.faults["reach"].extend([OFFLINE] * 1000)
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until_state(upload_id, State.WAITING)
        engine.manager.cancel(upload_id)
        assert engine.state(upload_id) is State.CANCELLED
        engine.service.faults["reach"].clear()
        done = engine.until_state(upload_id, State.DONE)
        assert engine.service.up == [done.photo]
        until_written(engine, file, upload_id, State.DONE)


def test_added_anew_it_is_not_forgotten_before_the_new_one_is_written_down(
    qtbot: QtBot, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(qtbot, file=file) as engine:
        old = engine.add_one(photo_file(tmp_path))
        engine.manager.cancel(old)
        until_written(engine, file, old, State.CANCELLED)
        looked = Gate()
        scan = intake_module.scan

        def slow(*asked: Any) -> Any:
            looked()
            return scan(*asked)

        monkeypatch.setattr(intake_module, "scan", slow)
        engine.manager.retry(old)
        engine.until(looked.reached.is_set)
        assert not engine.manager.uploads
        qtbot.wait(50)
        assert [upload.upload_id for upload in peek(file)] == [old]
        looked.open()
        engine.until(lambda: len(engine.manager.uploads) == 1)
        engine.until(lambda: [u.state for u in peek(file)] == [State.QUEUED], 5)


def test_cancelled_while_an_earlier_version_is_up_it_is_not_said_to_be_up(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = photo_file(tmp_path)
    with running(qtbot) as engine:
        engine.retry_after = 0.3
        engine.service.lost["confirm"].append(OFFLINE)
        engine.start(1)
        upload_id = engine.add_one(path)
        engine.until_state(upload_id, State.WAITING)
        path.write_bytes(jpeg("red"))
        engine.until_state(upload_id, State.FAILED)  # it has changed
        engine.manager.retry(upload_id)
        engine.until(lambda: "earlier version" in engine.manager.uploads[upload_id].trouble.title)
        engine.manager.cancel(upload_id)
        engine.until(lambda: not engine.manager._discards._owed)
        assert engine.state(upload_id) is State.CANCELLED
        engine.manager.retry(upload_id)  # added anew
        engine.until(lambda: engine.states() == ["done"])
        assert len(engine.service.up) == 2


def test_what_was_up_before_it_was_cancelled_is_known_to_be_up(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(qtbot) as engine:
        engine.retry_after = 60.0
        engine.service.lost["confirm"].append(OFFLINE)
        engine.service.faults["reach"].extend([OFFLINE] * 1000)
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until_state(upload_id, State.WAITING)
        engine.manager.cancel(upload_id)
        engine.service.faults["reach"].clear()
        engine.until_state(upload_id, State.DONE)
        copy = engine.add_one(photo_file(tmp_path, "copy.jpg"))
        engine.until_state(copy, State.DUPLICATE)
        assert len(engine.service.rows) == 1


def test_what_cannot_be_added_anew_stays_as_it_was(
    qtbot: QtBot, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def oops(*_: object) -> Any:
        raise RuntimeError("oops")

    with running(qtbot, file=file) as engine:
        old = engine.add_one(photo_file(tmp_path))
        engine.manager.cancel(old)
        with monkeypatch.context() as patch:
            patch.setattr(intake_module, "scan", oops)
            engine.manager.retry(old)
            engine.until(lambda: not engine.manager.is_looking)
        assert engine.state(old) is State.CANCELLED
        until_written(engine, file, old, State.CANCELLED)


def test_taken_back_while_it_is_added_anew_it_is_not_forgotten_yet(
    qtbot: QtBot, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manager_module, "_DISCARD_AGAIN_MS", 50)
    with running(qtbot, bad.never_answers, file=file) as engine:
        engine.start(1)
        discarding = engine.service.during["discard"] = Gate()
        old = engine.add_one(photo_file(tmp_path))
        engine.until(engine.server.blocked.is_set)
        engine.manager.cancel(old)
        engine.until(discarding.reached.is_set)
        looked = Gate()
        scan = intake_module.scan

        def slow(*asked: Any) -> Any:
            looked()
            return scan(*asked)

        monkeypatch.setattr(intake_module, "scan", slow)
        engine.manager.retry(old)
        engine.until(looked.reached.is_set)
        discarding.open()
        engine.until(lambda: not engine.manager._discards._owed)
        qtbot.wait(50)
        assert [upload.upload_id for upload in peek(file)] == [old]
        looked.open()
        engine.until(lambda: engine.states() == ["done"])
        engine.until(lambda: [u.upload_id for u in peek(file)] == list(engine.manager.uploads))


def test_clearing_leaves_the_same_as_what_is_not_up_yet(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot, bad.never_answers) as engine:
        engine.start(2)
        first = engine.add_one(photo_file(tmp_path, "1.jpg"))
        engine.until(engine.server.blocked.is_set)
        twin = engine.add_one(photo_file(tmp_path, "2.jpg"))
        engine.until_state(twin, State.DUPLICATE)
        engine.manager.clear()
        assert set(engine.manager.uploads) == {first, twin}
        assert engine.manager.totals().duplicates == 0  # nothing is up
        engine.manager.cancel(first)
        engine.until_state(twin, State.DONE)
        engine.manager.clear()
        assert not engine.manager.uploads


def test_what_waits_or_is_asked_for_can_be_paused(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot, bad.refuses(503, "SlowDown")) as engine:
        engine.retry_after = 0.3
        engine.start()
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until_state(upload_id, State.WAITING)
        engine.manager.pause(upload_id)
        qtbot.wait(400)
        assert engine.state(upload_id) is State.PAUSED
        engine.manager.resume(upload_id)
        engine.until_state(upload_id, State.DONE)
        engine.manager.pause(upload_id)  # over: without effect
        engine.manager.resume(upload_id)
        assert engine.state(upload_id) is State.DONE


def test_all_paused_holds_what_is_added_later(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    first, second, third, fourth = photos(tmp_path, 4)
    with running(qtbot, file=file) as before:
        before.add(first, second)
        before.manager.pause_all()
        assert before.manager.is_paused
        later = before.add_one(third)
        assert before.states() == ["paused"] * 3
        assert before.manager.is_idle
        until_written(before, file, later, State.PAUSED)
        with next_time(qtbot, before, file) as engine:
            engine.start()
            assert engine.manager.is_paused
            engine.add(fourth)
            assert engine.states() == ["paused"] * 4
            told = engine.count("changed")
            engine.manager.resume_all()
            assert len(engine.values("changed")[told]) == 4
            engine.until_idle()
            assert set(engine.states()) == {"done"}


def test_all_paused_what_is_being_confirmed_is_finished(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        engine.service.during["confirm"] = lambda: time.sleep(0.3)
        engine.start(1)
        confirming, *others = (u.upload_id for u in engine.add(*photos(tmp_path, 200)))
        engine.until_state(confirming, State.CONFIRMING)
        engine.manager.pause_all()
        engine.until_state(confirming, State.DONE)
        engine.until_idle()
        assert set(map(str, map(engine.state, others))) <= {"paused", "done"}
        assert "paused" in engine.states()
        engine.service.during.clear()
        engine.manager.resume_all()
        engine.until_idle()
        assert set(engine.states()) == {"done"}
        assert len(engine.service.up) == 200


def look_for_it(engine: Engine, tmp_path: Path) -> tuple[str, Gate]:
    """One whose answer was lost is just being looked for."""
    gate = engine.service.during["confirm"] = Gate()
    engine.start(1)
    upload_id = engine.add_one(photo_file(tmp_path))
    engine.until(gate.reached.is_set)
    engine.until_state(upload_id, State.CONFIRMING)
    return upload_id, gate


@pytest.mark.parametrize("has_arrived", [True, False])
@pytest.mark.parametrize(
    ("act", "state"),
    [
        ("cancel", State.CANCELLED),
        ("cancel_all", State.CANCELLED),
        ("pause", State.PAUSED),
        ("pause_all", State.PAUSED),
    ],
)
def test_what_is_wanted_while_it_is_looked_for_is_done_unless_it_is_up(
    qtbot: QtBot, tmp_path: Path, file: Path, act: str, state: State, has_arrived: bool
) -> None:
    answer = bad.loses_the_answer if has_arrived else bad.cuts_after_all
    with running(qtbot, answer, file=file) as engine:
        upload_id, gate = look_for_it(engine, tmp_path)
        getattr(engine.manager, act)(*() if act.endswith("all") else (upload_id,))
        assert engine.state(upload_id) is State.CONFIRMING
        assert engine.manager.uploads[upload_id].wish is state
        assert engine.values("changed")[-1] == (engine.manager.uploads[upload_id],)
        until_written(engine, file, upload_id, state)  # if the program were killed now
        gate.open()
        end = State.DONE if has_arrived else state
        assert engine.until_state(upload_id, end).wish is None
        engine.until_idle()
        until_written(engine, file, upload_id, end)
        assert len(engine.server.requests) == 1
        if end is State.CANCELLED:
            engine.until(lambda: not engine.service.rows)
            assert not engine.server.objects
        if end is State.PAUSED:
            assert engine.manager.uploads[upload_id].trouble == NO_TROUBLE
            engine.manager.resume_all()
            engine.until_state(upload_id, State.DONE)


def test_paused_while_it_is_looked_for_and_resumed_it_goes_on(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, bad.cuts_after_all, file=file) as engine:
        upload_id, gate = look_for_it(engine, tmp_path)
        engine.manager.pause_all()
        until_written(engine, file, upload_id, State.PAUSED)
        engine.manager.resume_all()
        until_written(engine, file, upload_id, State.QUEUED)
        gate.open()
        engine.until_state(upload_id, State.DONE)


@pytest.mark.parametrize("act", ["cancel", "pause"])
def test_what_is_wanted_while_it_is_looked_for_can_be_taken_back(
    qtbot: QtBot, tmp_path: Path, file: Path, act: str
) -> None:
    with running(qtbot, bad.cuts_after_all, file=file) as engine:
        upload_id, gate = look_for_it(engine, tmp_path)
        getattr(engine.manager, act)(upload_id)
        assert engine.manager.uploads[upload_id].wish is not None
        assert engine.manager.totals().going_on == 0
        engine.manager.resume(upload_id)
        assert engine.manager.uploads[upload_id].wish is None
        assert engine.manager.totals().going_on == 1
        assert engine.values("changed")[-1] == (engine.manager.uploads[upload_id],)
        until_written(engine, file, upload_id, State.QUEUED)  # if the program were killed now
        gate.open()
        engine.until_state(upload_id, State.DONE)


def test_paused_while_it_is_looked_for_then_cancelled_it_is_cancelled(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(qtbot, bad.cuts_after_all) as engine:
        upload_id, gate = look_for_it(engine, tmp_path)
        engine.manager.pause(upload_id)
        engine.manager.cancel(upload_id)
        assert engine.manager.uploads[upload_id].wish is State.CANCELLED
        engine.manager.pause(upload_id)
        engine.manager.pause_all()
        engine.manager.resume_all()
        assert engine.manager.uploads[upload_id].wish is State.CANCELLED
        gate.open()
        engine.until_state(upload_id, State.CANCELLED)
        engine.until(lambda: not engine.service.rows)


def test_cancelled_while_it_is_looked_for_without_a_network_then_closed(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, bad.loses_the_answer, file=file) as before:
        before.service.faults["confirm"].append(OFFLINE)
        upload_id, gate = look_for_it(before, tmp_path)
        before.manager.cancel(upload_id)
        gate.open()
        with next_time(qtbot, before, file) as engine:
            assert engine.state(upload_id) is State.CANCELLED
            engine.start(1)
            engine.until(lambda: not engine.service.rows)
            assert not engine.server.objects


def test_on_a_metered_line_what_is_looked_for_goes_on(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though it seems to be read from the disk still."""
    reading, looking = Gate(), Gate()

    def inspect(path: Path) -> Any:
        reading()
        return really_inspect(path)

    with running(qtbot, bad.cuts_after_all) as engine:
        engine.retry_after = 60.0
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until_state(upload_id, State.WAITING)
        monkeypatch.setattr(metadata, "inspect", inspect)
        engine.service.during["confirm"] = looking
        engine.manager.retry(upload_id)
        engine.until_state(upload_id, State.PREPARING)
        assert reading.reached.wait(5)
        reading.open()
        assert looking.reached.wait(5)
        engine.manager.spare_the_line(spared=True)
        looking.open()
        engine.manager.spare_the_line(spared=False)
        engine.until_state(upload_id, State.DONE)


def test_while_all_is_paused_a_twin_waits_too(qtbot: QtBot, tmp_path: Path) -> None:
    """Whose first one is cancelled."""
    with running(qtbot, bad.never_answers) as engine:
        engine.start(1)
        first = engine.add_one(photo_file(tmp_path, "1.jpg"))
        engine.until(engine.server.blocked.is_set)
        twin = engine.add_one(photo_file(tmp_path, "2.jpg"))
        engine.until_state(twin, State.DUPLICATE)
        engine.manager.pause_all()
        engine.manager.cancel(first)
        assert engine.state(twin) is State.PAUSED
        engine.manager.resume_all()
        engine.until_state(twin, State.DONE)


def test_ten_thousand_are_paused_and_resumed_with_a_signal_each(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, file=file) as engine:
        path = photo_file(tmp_path)
        many = tuple(queued(path) for _ in range(10_000))
        engine.manager._journal.accept(many)
        engine.manager._accept(many)
        for act in (engine.manager.pause_all, engine.manager.resume_all):
            engine.said.clear()
            act()
            assert len(engine.values("changed")) == 1
        assert set(engine.states()) == {"queued"}


# upload next


def test_upload_next_goes_first_and_stays_first(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    with running(qtbot, file=file) as before:
        ids = [u.upload_id for u in before.add(*photos(tmp_path, 20))]
        before.manager.upload_next(ids[15])
        before.manager.upload_next(ids[18])
        (told,) = before.values("changed")[-1]
        assert told.upload_id == ids[18]
        before.until(lambda: [u.upload_id for u in peek(file)][:2] == [ids[18], ids[15]], 1)
        with next_time(qtbot, before, file) as engine:
            assert list(engine.manager.uploads)[:3] == [ids[18], ids[15], ids[0]]
            engine.start(1)
            engine.until_idle()
            order = [request.image_id for request in engine.service.requests]
            assert {ids[18], ids[15]} <= set(order[:10])  # some are on their way at once


@pytest.mark.parametrize("how", ["paused", "waiting"])
def test_upload_next_goes_on_with_what_is_held(qtbot: QtBot, tmp_path: Path, how: str) -> None:
    with running(qtbot, bad.refuses(503, "SlowDown")) as engine:
        engine.retry_after = 60.0
        upload_id = engine.add_one(photo_file(tmp_path))
        if how == "paused":
            engine.manager.pause(upload_id)
        engine.start()
        if how == "waiting":
            engine.until_state(upload_id, State.WAITING)
        else:
            engine.server.script.clear()
        engine.manager.upload_next(upload_id)
        engine.until_state(upload_id, State.DONE)


def test_upload_next_of_what_is_over_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        engine.start()
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until_state(upload_id, State.DONE)
        engine.manager.upload_next(upload_id)
        assert engine.state(upload_id) is State.DONE


# duplicates


def test_twins_in_one_drop_are_one_photo(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        engine.start(4)
        uploads = engine.add(*[photo_file(tmp_path, f"{n}.jpg") for n in range(10)])
        engine.until_idle()
        engine.until(lambda: all(u.duplicate_of for u in duplicates(engine)))
        assert sorted(engine.states()) == ["done"] + ["duplicate"] * 9
        (up,) = engine.service.up
        assert {u.duplicate_of for u in duplicates(engine)} == {up}
        assert len(engine.server.requests) == 1
        assert is_on_the_way(engine.way(up.image_id))
        assert engine.manager.totals().duplicates == 9
        assert len(uploads) == 10


def duplicates(engine: Engine) -> list[Upload]:
    return [u for u in engine.manager.uploads.values() if u.state is State.DUPLICATE]


def test_what_is_in_the_cloud_is_a_duplicate_and_goes_up_anyway(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    path = photo_file(tmp_path)
    with running(qtbot, file=file) as before:
        before.start()
        first = before.add_one(path)
        before.until_state(first, State.DONE)
        with next_time(qtbot, before, file) as engine:
            again = engine.add_one(path)
            engine.start()
            duplicate = engine.until_state(again, State.DUPLICATE)
            assert duplicate.duplicate_of == engine.service.up[0]
            engine.close()
            third = Engine(qtbot, engine.server, file, engine.service)
            third.manager.upload_anyway(first)  # is none: without effect
            third.manager.upload_anyway(again)
            until_written(third, file, again, State.QUEUED)
            third.close()
            last = Engine(qtbot, engine.server, file, engine.service)
            last.start()
            last.until_state(again, State.DONE)
            last.close()
            assert len(engine.service.up) == 2


@pytest.mark.parametrize("how", ["cancel", "fail", "clear"])
def test_the_twin_goes_up_when_the_first_does_not(qtbot: QtBot, tmp_path: Path, how: str) -> None:
    with running(qtbot, bad.never_answers) as engine:
        engine.start(2)
        first = engine.add_one(photo_file(tmp_path, "1.jpg"))
        engine.until(engine.server.blocked.is_set)
        twin = engine.add_one(photo_file(tmp_path, "2.jpg"))
        engine.until_state(twin, State.DUPLICATE)
        assert engine.manager.uploads[twin].twin_id == first
        if how == "fail":
            engine.service.faults["request"].append(DENIED)
            engine.manager.pause(first)
            engine.manager.resume(first)
            engine.until_state(first, State.FAILED)
        else:
            engine.manager.cancel(first)
            if how == "clear":
                engine.manager.remove(first)
        engine.until_state(twin, State.DONE)
        engine.until_idle()
        engine.until(lambda: [p.image_id for p in engine.service.up] == [twin])
        if how == "fail":
            engine.manager.retry(first)
            retried = engine.until_state(first, State.DUPLICATE)
            assert retried.duplicate_of == engine.service.rows[twin]
            assert len(engine.service.rows) == 1


def test_all_cancelled_the_twin_does_not_go_up_either(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, bad.good, bad.never_answers, file=file) as before:
        before.start(1)
        done = before.add_one(photo_file(tmp_path, "1.jpg"))
        before.until_state(done, State.DONE)
        known = before.add_one(photo_file(tmp_path, "2.jpg"))
        before.until_state(known, State.DUPLICATE)
        first = before.add_one(photo_file(tmp_path, "3.jpg", jpeg("red")))
        before.until(before.server.blocked.is_set)
        twin = before.add_one(photo_file(tmp_path, "4.jpg", jpeg("red")))
        before.until_state(twin, State.DUPLICATE)
        before.manager.cancel_all()
        assert [before.state(key) for key in (first, twin)] == [State.CANCELLED] * 2
        with next_time(qtbot, before, file) as engine:
            engine.start()
            engine.until_idle()
            assert engine.states() == ["done", "duplicate", "cancelled", "cancelled"]
            engine.manager.retry(twin)
            engine.until(lambda: len(engine.service.up) == 2)


def test_all_cancelled_while_the_first_is_looked_for_the_twin_does_not_go_up_either(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, bad.cuts_after_all, file=file) as before:
        first, gate = look_for_it(before, tmp_path)
        twin = before.add_one(photo_file(tmp_path, "twin.jpg"))
        before.until_state(twin, State.DUPLICATE)
        before.manager.cancel_all()
        assert before.state(twin) is State.CANCELLED
        until_written(before, file, first, State.CANCELLED)
        gate.open()
        with next_time(qtbot, before, file) as engine:
            engine.start()
            engine.until_idle()
            assert engine.states() == ["cancelled"] * 2
            engine.until(lambda: not engine.service.rows)


def test_a_twin_waits_for_the_first_after_a_restart_too(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, bad.never_answers, file=file) as before:
        before.start(1)
        first = before.add_one(photo_file(tmp_path, "1.jpg"))
        before.until(before.server.blocked.is_set)
        twin = before.add_one(photo_file(tmp_path, "2.jpg"))
        before.until_state(twin, State.DUPLICATE)
        with next_time(qtbot, before, file) as engine:
            assert engine.manager.uploads[twin].twin_id == first
            engine.start()
            engine.until_state(first, State.DONE)
            engine.until(lambda: engine.manager.uploads[twin].duplicate_of is not None)
            assert len(engine.service.rows) == 1


def test_on_a_metered_line_what_is_sent_is_finished_and_the_rest_waits(
    qtbot: QtBot, tmp_path: Path
) -> None:
    gate, file = Gate(), tmp_path / "queue"
    turns, asking = count(1), Event()

    def ask() -> None:  # two get as far as being sent
        assert next(turns) <= 2 or asking.wait(30)

    with running(qtbot, file=file) as engine:
        engine.service.during |= {"confirm": gate, "request": ask}
        held = [upload.upload_id for upload in engine.add(*photos(tmp_path, 6))][-1]
        engine.manager.pause(held)
        engine.start(1)
        sent, asked = ["confirming"] * 2, ["requesting"] * 3
        engine.until(lambda: sorted(engine.states()) == [*sent, "paused", *asked])
        engine.manager.spare_the_line(spared=True)
        assert engine.manager.is_metered
        asking.set()
        assert sorted(engine.states()) == [*sent, "paused", *["queued"] * 3]
        gate.open()
        engine.until(lambda: engine.states().count("done") == 2)
        late = engine.add_one(photo_file(tmp_path, "late.jpg", jpeg("olive")))
        qtbot.wait(100)
        assert engine.state(late) is State.QUEUED
        assert engine.states().count("done") == len(engine.service.up) == 2
        assert not engine.manager.is_paused
        waiting = engine.states().count("queued")
    # The next start knows nothing of it, and of what a person has paused.
    with running(qtbot, file=file) as engine:
        assert engine.states().count("queued") == waiting
        assert engine.state(held) is State.PAUSED
        engine.manager.spare_the_line(spared=True)  # as it looks by itself
        engine.start(1)
        qtbot.wait(100)
        assert engine.states().count("queued") == waiting
        engine.manager.spare_the_line(spared=False)
        engine.until_idle()
        assert sorted(set(engine.states())) == ["done", "paused"]
        assert engine.state(held) is State.PAUSED
