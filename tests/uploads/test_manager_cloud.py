"""When the network is gone, the cloud is busy, or what was cancelled must be taken back."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.service import reach as reach_module
from cloudery_desktop.service.reach import answers
from cloudery_desktop.uploads import journal as journal_module
from cloudery_desktop.uploads import manager as manager_module
from cloudery_desktop.uploads import worker as worker_module
from cloudery_desktop.uploads.journal_file import peek
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.pace import Bandwidth, Connections
from cloudery_desktop.uploads.pipeline import Pipeline
from cloudery_desktop.uploads.worker import LookoutThread
from tests.service.test_reach import trickling
from tests.uploads import misbehaving_server as bad
from tests.uploads.engine import Engine, Gate, next_time, running
from tests.uploads.fake_service import OFFLINE, FakeService
from tests.uploads.misbehaving_server import Server
from tests.uploads.photos import jpeg, noise, photo_file, queued
from tests.uploads.test_manager import photos
from tests.uploads.test_manager_queue import file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot


__all__ = ["file"]  # a fixture


class Network:
    """Cuts a service off from the cloud, and joins it again."""

    def __init__(self, service: FakeService) -> None:
        self.gone = True
        for verb in ("request", "confirm", "discard", "list", "reach"):
            service.during[verb] = self._check

    def _check(self) -> None:
        if self.gone:
            time.sleep(0.002)
            raise OFFLINE


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Probes and second tries come at once."""
    monkeypatch.setattr(worker_module, "_PROBE_SECONDS", 0.05)
    monkeypatch.setattr(manager_module, "_DISCARD_AGAIN_MS", 50)


@pytest.mark.usefixtures("quick")
def test_offline_all_is_held_and_goes_on_when_the_network_is_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(qtbot) as engine:
        engine.retry_after = 60.0  # it is the network's return that they wait for
        network = Network(engine.service)
        engine.start(4)
        engine.add(*photos(tmp_path, 60))
        engine.until(lambda: engine.values("offline_changed") == [True])
        assert engine.manager.is_offline
        engine.until(lambda: engine.service.looks.count("reach") > 5)
        qtbot.wait(100)
        states = Counter(engine.states())
        assert set(states) <= {"queued", "waiting", "requesting", "preparing"}
        offline = [u for u in engine.manager.uploads.values() if u.trouble.offline]
        assert offline
        assert all(u.state is State.WAITING for u in offline)
        network.gone = False
        engine.until_idle()
        assert set(engine.states()) == {"done"}
        assert engine.values("offline_changed") == [True, False]
        assert len(engine.service.up) == 60


@pytest.mark.usefixtures("quick")
def test_a_cloud_that_does_not_answer_is_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        engine.retry_after = 60.0
        engine.service.is_silent = True
        engine.service.faults["request"].append(OFFLINE)  # it took too long
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(lambda: engine.manager.is_silent)
        assert engine.manager.is_offline
        other = engine.add_one(photo_file(tmp_path, "other.jpg", jpeg("red")))
        engine.until(lambda: engine.service.looks.count("answers") > 3)
        assert engine.state(other) is State.QUEUED
        engine.service.is_silent = False
        engine.until_state(upload_id, State.DONE)
        assert not engine.manager.is_silent
        assert engine.values("offline_changed") == [True, False]


@pytest.mark.usefixtures("quick")
def test_it_ends_in_time_while_it_asks_for_an_answer(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reach_module, "_ANSWER_SECONDS", 0.5)
    with running(qtbot) as engine, trickling() as bucket, trickling() as table:
        asking = threading.Event()

        def ask() -> None:
            asking.set()
            answers(bucket, table)

        engine.service.during["answers"] = ask
        engine.service.faults["request"].append(OFFLINE)
        engine.start(1)
        engine.add_one(photo_file(tmp_path))
        engine.until(asking.is_set)
        assert engine.manager.close()


@pytest.mark.usefixtures("quick")
def test_which_way_it_is_out_of_reach_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        network = Network(engine.service)
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(lambda: engine.manager.is_offline)
        assert not engine.manager.is_silent
        engine.service.is_silent = True
        network.gone = False
        engine.until(lambda: engine.manager.is_silent)
        engine.service.is_silent = False
        engine.until_state(upload_id, State.DONE)
        assert engine.values("offline_changed") == [True, True, False]


@pytest.mark.usefixtures("quick")
def test_that_no_answer_comes_to_what_was_sent_is_noticed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("_STALL_SECONDS", "_DEAD_SECONDS"):
        monkeypatch.setattr(worker_module, name, 0.2)
    with running(qtbot, bad.never_answers) as engine:
        engine.service.is_silent = True
        engine.start(2)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(lambda: engine.manager.is_silent)
        assert engine.state(upload_id) is State.UPLOADING  # the answer may come yet
        another = engine.add_one(photo_file(tmp_path, "another.jpg"))
        looks = engine.service.looks.count("answers")
        engine.until(lambda: engine.service.looks.count("answers") > looks + 1)
        assert engine.state(another) is State.QUEUED  # it would be sent into the silence
        engine.service.is_silent = False
        engine.until(lambda: not engine.manager.is_offline)
        engine.server.resume.set()


@pytest.mark.usefixtures("quick")
def test_offline_nothing_churns_through_the_queue(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        network = Network(engine.service)
        path = photo_file(tmp_path)
        engine.manager._accept(tuple(queued(path) for _ in range(10_000)))
        engine.start(None)
        engine.until(lambda: engine.manager.is_offline)
        qtbot.wait(300)
        calls = len(engine.service.calls) + engine.service.looks.count("list")
        taken_up = 10_000 - Counter(engine.states())["queued"]
        assert taken_up < 300
        qtbot.wait(300)
        assert 10_000 - Counter(engine.states())["queued"] <= taken_up + 5
        now = len(engine.service.calls) + engine.service.looks.count("list")
        assert now - calls < 50
        engine.manager.cancel_all()
        network.gone = False


@pytest.mark.usefixtures("quick")
def test_a_person_need_not_wait_for_the_lookout(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(qtbot) as engine:
        engine.retry_after = 60.0
        network = Network(engine.service)
        engine.manager.try_now()  # nothing has begun: without effect
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(lambda: engine.manager.is_offline)
        engine.until_state(upload_id, State.WAITING)
        engine.manager.try_now()
        assert engine.state(upload_id) is State.QUEUED  # and held
        qtbot.wait(100)
        assert engine.values("offline_changed") == [True]
        network.gone = False
        engine.until_state(upload_id, State.DONE)


@pytest.mark.usefixtures("quick")
def test_what_is_cancelled_offline_is_taken_back_later(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot, bad.never_answers) as engine:
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(engine.server.blocked.is_set)
        network = Network(engine.service)
        other = engine.add_one(photo_file(tmp_path, "other.jpg", jpeg("red")))
        engine.until(lambda: engine.manager.is_offline)
        engine.manager.cancel(upload_id)
        engine.manager.remove(upload_id)
        qtbot.wait(150)
        assert engine.service.pending
        network.gone = False
        engine.until_state(other, State.DONE)
        engine.until(lambda: not engine.service.pending)


@pytest.mark.usefixtures("quick")
def test_a_network_that_breaks_and_is_there_again_is_no_news(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot, bad.cuts_at_half, bad.cuts_after_all) as engine:
        engine.start(2)
        engine.add(*photos(tmp_path, 4))
        engine.until_idle()
        assert set(engine.states()) == {"done"}
        assert not engine.values("offline_changed")


@pytest.mark.usefixtures("quick")
def test_a_dead_line_is_noticed_without_the_systems_help(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "_STALL_SECONDS", 0.2)
    with running(qtbot, bad.never_answers) as engine:
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(engine.server.blocked.is_set)
        network = Network(engine.service)
        assert engine.server.saw_close.wait(5)
        engine.until(lambda: engine.manager.is_offline)
        network.gone = False
        engine.until_state(upload_id, State.DONE)
        assert engine.values("offline_changed") == [True, False]
        assert len(engine.service.rows) == 1


def test_connections_that_died_are_broken_though_the_bucket_is_there(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "_DEAD_SECONDS", 0.3)
    with running(qtbot, bad.stops_reading) as engine:
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path, data=noise(3_000)))
        engine.until_state(upload_id, State.DONE)
        assert not engine.manager.is_offline
        assert len(engine.server.requests) == 2


def test_a_server_that_takes_its_time_to_answer_is_waited_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "_DEAD_SECONDS", 0.2)

    def slow(talk: bad.Conversation) -> bool:
        talk.read()
        talk.store()
        time.sleep(1)
        talk.sock.sendall(bad.CREATED)
        return False

    with running(qtbot, slow) as engine:
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until_state(upload_id, State.DONE)
        assert len(engine.server.requests) == 1


@pytest.mark.usefixtures("quick")
def test_a_login_page_is_waited_out(qtbot: QtBot, tmp_path: Path) -> None:
    """However often it answers: nobody need retry by hand once they have logged in."""
    with running(qtbot) as engine:
        engine.retry_after = 0.01
        engine.server.always = bad.portal
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(lambda: engine.manager.uploads[upload_id].network_failures > 8)
        assert engine.manager.uploads[upload_id].failures == 0
        engine.server.always = bad.good
        engine.until_state(upload_id, State.DONE)
        assert len(engine.service.rows) == 1


@pytest.mark.usefixtures("quick")
def test_the_way_is_looked_at_now_and_then_while_nothing_can_be_sent(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """However long it takes until the first photo is ready."""
    with running(qtbot) as engine:
        gate = engine.service.during["request"] = Gate()
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(gate.reached.is_set)
        engine.until(lambda: engine.service.looks.count("reach") >= worker_module._CLOSE_LOOKS)
        looks = engine.service.looks.count("reach")
        qtbot.wait(500)
        assert engine.service.looks.count("reach") - looks < 5
        gate.open()
        engine.until_state(upload_id, State.DONE)


def test_whoever_is_to_end_asks_for_no_answer_any_more() -> None:
    connections = Connections()
    with Server() as server:
        service = FakeService(server)
        lookout = LookoutThread(Pipeline(connections, Bandwidth()), connections, service)
        service.during["reach"] = lookout.end
        lookout.ask()
        lookout.start()
        assert lookout.wait(10_000)
        assert service.looks == ["reach"]


@pytest.mark.usefixtures("quick")
def test_a_lookout_with_a_bug_holds_nothing_for_ever(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with running(qtbot) as engine:
        engine.service.faults["request"].append(OFFLINE)
        engine.service.faults["reach"].extend([RuntimeError("oops")] * 3)
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until_state(upload_id, State.DONE)
        assert "oops" in caplog.text


def test_a_busy_cloud_is_given_less(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        engine.retry_after = 60.0
        gate = engine.service.during["request"] = Gate()
        engine.start(None)
        first, *others = photos(tmp_path, 9)
        upload_id = engine.add_one(first)
        engine.until(lambda: "reach" in engine.service.looks)  # the lookout knows the line
        gate.open()
        engine.until_state(upload_id, State.DONE)
        engine.server.always = bad.refuses(503, "SlowDown")
        before = engine.manager._crew.connections.allowed
        uploads = engine.add(*others)
        engine.until(lambda: "waiting" in engine.states())
        engine.until(lambda: engine.manager._crew.connections.allowed == before // 2)
        engine.until(lambda: engine.states() == ["done"] + ["waiting"] * 8)
        assert engine.manager._crew.connections.allowed == before // 2  # once
        engine.server.always = bad.good
        for upload in uploads:
            engine.manager.retry(upload.upload_id)
        engine.until_idle()
        assert set(engine.states()) == {"done"}


def test_a_speed_limit_counts_while_photos_go_up(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        engine.manager.set_speed_limit(Timetable.parse("200 KB/s"))
        engine.start(2)
        upload_id = engine.add_one(photo_file(tmp_path, data=noise(1_200)))  # 4.3 MB: 20 s
        engine.until(lambda: engine.count("progressed") >= 3)
        began = time.monotonic()
        first = engine.manager.uploads[upload_id].sent_bytes
        qtbot.wait(500)
        moved = engine.manager.uploads[upload_id].sent_bytes - first
        seconds = time.monotonic() - began
        assert 0 < moved < 2 * 200_000 * seconds + 50_000
        assert engine.state(upload_id) is State.UPLOADING
        engine.manager.set_speed_limit(Timetable())
        engine.until_state(upload_id, State.DONE)
        assert time.monotonic() - began < 6


# what was cancelled


@pytest.mark.parametrize("verb", ["request", "list"])
@pytest.mark.parametrize("lost", [False, True])
def test_cancelled_while_a_thread_asks_nothing_is_left(
    qtbot: QtBot, tmp_path: Path, verb: str, lost: bool
) -> None:
    with running(qtbot) as engine:
        gate = engine.service.during[verb] = Gate()
        if lost:
            engine.service.lost[verb].append(OFFLINE)
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(gate.reached.is_set)
        engine.manager.cancel(upload_id)
        assert engine.state(upload_id) is State.CANCELLED
        gate.open()
        engine.until(lambda: not engine.manager._discards._owed)
        assert not engine.service.rows
        assert engine.state(upload_id) is State.CANCELLED
        assert engine.manager.is_idle
        twin = engine.add_one(photo_file(tmp_path))  # nobody claims this content any more
        engine.until_state(twin, State.DONE)


@pytest.mark.parametrize("state", [State.UPLOADING, State.WAITING])
def test_nothing_is_taken_back_before_the_cancel_is_on_the_disk(
    qtbot: QtBot, tmp_path: Path, file: Path, state: State
) -> None:
    """Or it would go up after a power cut."""
    behaviour = bad.stops_reading if state is State.UPLOADING else bad.refuses(503, "SlowDown")
    with running(qtbot, behaviour, file=file) as engine:
        written: list[State] = []
        engine.service.during["discard"] = lambda: written.append(peek(file)[0].state)
        engine.retry_after = 60.0
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until_state(upload_id, state)
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            engine.manager.cancel(upload_id)
            engine.until(lambda: bool(written or engine.count("trouble")))
            other.execute("ROLLBACK")
        engine.until(lambda: not engine.service.rows)
        assert written == [State.CANCELLED]


def cancel_what_is_stored_late(engine: Engine, tmp_path: Path) -> str:
    """It is taken back before it is stored."""
    engine.start(1)
    upload_id = engine.add_one(photo_file(tmp_path))
    engine.until(engine.server.blocked.is_set)
    engine.manager.cancel(upload_id)
    engine.until(lambda: "discard" in engine.service.calls and not engine.service.rows)
    return upload_id


@pytest.mark.parametrize("cleared", [False, True])
def test_cancelled_after_its_last_byte_it_is_looked_for_once_more(
    qtbot: QtBot, tmp_path: Path, file: Path, cleared: bool
) -> None:
    with running(qtbot, bad.stores_late, file=file) as engine:
        later: list[Callable[[], None]] = []
        engine.manager._discards._later = later.append
        upload_id = cancel_what_is_stored_late(engine, tmp_path)
        engine.until(lambda: len(later) == 1)
        if cleared:
            engine.manager.clear()
        engine.server.resume.set()
        assert engine.server.saw_close.wait(5)
        assert engine.server.objects
        later.pop()()
        engine.until(lambda: not engine.manager._discards._owed)
        assert not engine.server.objects
        assert not later
        if not cleared:
            assert engine.manager.uploads[upload_id].photo is None
        engine.close()
        assert len(journal_rows(file)) == (0 if cleared else 1)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("cleared", [False, True])
def test_cancelled_after_its_last_byte_it_is_looked_for_after_a_restart_too(
    qtbot: QtBot, tmp_path: Path, file: Path, cleared: bool
) -> None:
    with Server(bad.stores_late) as server:
        before = Engine(qtbot, server, file)
        before.manager._discards._later = lambda _again: None  # not as long as that
        cancel_what_is_stored_late(before, tmp_path)
        if cleared:
            before.manager.clear()
        with next_time(qtbot, before, file) as engine:
            engine.service.calls.clear()
            server.resume.set()
            assert server.saw_close.wait(5)
            assert server.objects
            engine.start(1)
            engine.until(lambda: not engine.manager._discards._owed)
            assert not server.objects
            assert engine.service.calls == ["discard", "discard"]  # it may have been later still
        with next_time(qtbot, engine, file) as last:
            last.start(1)
            last.until_idle()
            assert not last.manager._discards._owed
        assert len(journal_rows(file)) == (0 if cleared else 1)


def test_cancelled_and_cleared_away_while_a_thread_is_busy(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        gate = engine.service.during["list"] = Gate()
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.service.during["request"] = gate
        engine.start(1)
        engine.until(gate.reached.is_set)
        engine.manager.cancel(upload_id)
        engine.manager.clear()
        assert not engine.manager.uploads
        gate.open()
        engine.service.during.clear()
        twin = engine.add_one(photo_file(tmp_path))
        engine.until_state(twin, State.DONE)
        engine.until(lambda: not engine.manager._discards._owed)
        assert set(engine.service.rows) == {twin}


@pytest.mark.parametrize("cleared", [False, True])
def test_what_was_not_taken_back_any_more_is_taken_back_next_time(
    qtbot: QtBot,
    tmp_path: Path,
    file: Path,
    cleared: bool,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with running(qtbot, bad.never_answers, file=file) as before:
        before.start(1)
        upload_id = before.add_one(photo_file(tmp_path))
        before.until(before.server.blocked.is_set)
        before.service.faults["discard"].append(OFFLINE)
        before.manager.cancel(upload_id)
        if cleared:
            before.manager.clear()
        before.until(lambda: before.service.calls[-1:] == ["discard"])
        with next_time(qtbot, before, file) as engine:
            assert list(engine.manager.uploads) == ([] if cleared else [upload_id])
            assert engine.service.pending
            monkeypatch.setattr(manager_module, "_DISCARD_AGAIN_MS", 50)
            engine.start(1)
            engine.until(lambda: not engine.service.rows)
            engine.until(lambda: not engine.manager._discards._owed)
            assert engine.manager.is_idle
            engine.close()
            if cleared:
                assert not journal_rows(file)
            else:
                assert peek(file)[0].photo is None
    assert "stays for now" in caplog.text


def journal_rows(file: Path) -> list[object]:
    """All there are, the hidden ones too."""
    with closing(sqlite3.connect(file)) as connection:
        return list(connection.execute("SELECT * FROM uploads"))


@pytest.mark.parametrize("cleared", [False, True])
def test_cancelled_just_before_the_end_while_the_row_was_asked_for(
    qtbot: QtBot, tmp_path: Path, file: Path, cleared: bool
) -> None:
    with Server() as server:
        before = Engine(qtbot, server, file)
        gate = before.service.during["request"] = Gate()
        before.start(1)
        upload_id = before.add_one(photo_file(tmp_path))
        before.until(gate.reached.is_set)
        before.manager.cancel(upload_id)
        if cleared:
            before.manager.clear()
        gate.open()
        before.close()
        assert before.service.pending
        before.service.during.clear()
        with next_time(qtbot, before, file) as engine:
            engine.start(1)
            engine.until(lambda: not engine.service.rows)
            engine.until(lambda: not engine.manager._discards._owed)
        assert len(journal_rows(file)) == (0 if cleared else 1)


def test_a_retried_file_that_is_no_photo_any_more_leaves_no_row(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = photo_file(tmp_path)
    with running(qtbot, bad.refuses(403, "AccessDenied")) as engine:
        engine.start(1)
        upload_id = engine.add_one(path)
        engine.until_state(upload_id, State.FAILED)
        assert engine.service.pending
        path.write_bytes(b"Dear diary,")
        engine.manager.retry(upload_id)
        engine.until_state(upload_id, State.REJECTED)
        engine.until(lambda: not engine.service.rows)


# the journal's trouble


def full_disk(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """As long as this is set, the journal finds no room."""
    is_full = threading.Event()
    really_commit = journal_module._commit
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL

    def commit(connection: sqlite3.Connection, operations: Any) -> Exception | None:
        return full if is_full.is_set() else really_commit(connection, operations)

    monkeypatch.setattr(journal_module, "_commit", commit)
    return is_full


def test_trouble_of_the_journal_is_told_and_over(
    qtbot: QtBot, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "_AGAIN_SECONDS", 0.05)
    is_full = full_disk(monkeypatch)
    with running(qtbot, file=file) as engine:
        is_full.set()
        engine.start(2)
        paths = photos(tmp_path, 5)
        engine.manager.add(paths)
        engine.until(lambda: engine.count("trouble") == 1)
        (trouble,) = engine.values("trouble")
        assert trouble.title == "This computer's disk is full."
        qtbot.wait(200)
        assert not engine.manager.uploads  # nothing is accepted that is not written down
        is_full.clear()
        engine.until(lambda: engine.values("trouble")[1:] == [None])
        engine.until(lambda: engine.states() == ["done"] * 5)
        is_full.set()
        started = time.monotonic()
        engine.manager.add(paths)
        engine.until(lambda: engine.count("trouble") == 3)
        engine.close()
        assert time.monotonic() - started < 4


def test_closed_while_a_photo_is_confirmed_and_the_disk_is_full(
    qtbot: QtBot, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_full = full_disk(monkeypatch)

    def fill_then_store(talk: bad.Conversation) -> bool:
        is_full.set()
        return bad.good(talk)

    with running(qtbot, fill_then_store, file=file) as before:
        before.start(1)
        upload_id = before.add_one(photo_file(tmp_path))
        before.until_state(upload_id, State.CONFIRMING)
        before.until(lambda: before.count("trouble") == 1)
        started = time.monotonic()
        before.close()
        assert time.monotonic() - started < 2
        is_full.clear()
        with next_time(qtbot, before, file) as engine:
            engine.start(1)
            engine.until_state(upload_id, State.DONE)
            assert len(engine.server.requests) == 1  # it was only looked at


def test_a_queue_of_another_cloudery_is_told_and_uploads_go_on(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, file=file) as first, running(qtbot, file=file) as second:
        assert first.manager.is_lasting
        assert not second.manager.is_lasting
        (trouble,) = second.values("trouble")
        assert trouble.busy
        second.start()
        upload_id = second.add_one(photo_file(tmp_path))
        second.until_state(upload_id, State.DONE)
