from __future__ import annotations

import os
import threading
import time
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer

from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.photo import PhotoPage
from cloudery_desktop.uploads import intake as intake_module
from cloudery_desktop.uploads import journal as journal_module
from cloudery_desktop.uploads import manager as manager_module
from cloudery_desktop.uploads import post as post_module
from cloudery_desktop.uploads.lifecycle import STEPS, State, Upload
from cloudery_desktop.uploads.trouble import Trouble
from cloudery_desktop.uploads.upload import Attempt
from tests.uploads import misbehaving_server as bad
from tests.uploads.engine import Engine, Gate, running
from tests.uploads.fake_service import DENIED
from tests.uploads.misbehaving_server import Server
from tests.uploads.photos import jpeg, noise, photo_file, queued
from tests.uploads.test_post import full_house

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from sqlite3 import Connection

    from pytestqt.qtbot import QtBot

WHOLE_WAY = ["queued", "preparing", "requesting", "uploading", "confirming", "done"]


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[Engine]:
    with running(qtbot) as engine:
        yield engine


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return photo_file(tmp_path)


def photos(folder: Path, count: int) -> list[Path]:
    """So many files, each with a content of its own."""
    return [
        photo_file(folder, f"{n}.jpg", jpeg() + bytes([n % 256, n // 256])) for n in range(count)
    ]


def is_on_the_way(way: list[str]) -> bool:
    """Whether these states come in this order on the whole way, to its end."""
    rest = iter(WHOLE_WAY)
    return all(state in rest for state in way) and way[-1] == "done"


def test_from_drop_to_done(engine: Engine, path: Path) -> None:
    engine.start()
    upload_id = engine.add_one(path)
    engine.until(lambda: engine.count("idle") == 1)
    assert is_on_the_way(engine.way(upload_id))
    assert engine.said[0][0] == "added"
    assert engine.said[-1] == ("idle", None)
    assert len(engine.service.up) == 1
    totals = engine.manager.totals()
    assert (totals.files, totals.done, totals.unfinished) == (1, 1, 0)
    assert totals.sent_bytes == totals.size_bytes == path.stat().st_size


def test_what_never_became_a_file_is_listed(engine: Engine, path: Path) -> None:
    engine.start()
    gone = path.with_name("gone")
    why = ClouderyError("There is no such picture.", "Not any more.")
    engine.manager.reject(gone, why)
    engine.manager.add([path])
    engine.until(lambda: len(engine.manager.uploads) == 2)
    engine.until_idle()
    rejected, other = engine.manager.uploads.values()
    assert rejected.path == gone
    assert (rejected.state, rejected.trouble) == (State.REJECTED, Trouble.of(why))
    engine.manager.remove(rejected.upload_id)
    assert list(engine.manager.uploads) == [other.upload_id]


def test_a_folder_comes_in_order_and_in_batches(engine: Engine, tmp_path: Path) -> None:
    original = photo_file(tmp_path)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(450):
        os.link(original, folder / f"{number:03}.jpg")
    (folder / "notes.txt").write_text("Dear diary,")
    engine.manager.add([folder])
    assert engine.manager.is_looking
    engine.until(lambda: len(engine.manager.uploads) == 451)
    uploads = list(engine.manager.uploads.values())
    assert [u.path.name for u in uploads] == sorted(u.path.name for u in uploads)
    assert [u.position for u in uploads] == list(range(1, 452))
    assert len({u.batch for u in uploads}) == 1
    assert engine.count("added") >= 3
    totals = engine.manager.totals()
    assert (totals.files, totals.unfinished) == (450, 450)
    engine.until(lambda: not engine.manager.is_looking)
    engine.manager.cancel_all()
    assert engine.manager.is_idle
    assert engine.manager.totals().files == 0


def test_cancel_what_is_uploading(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manager_module, "_DISCARD_AGAIN_MS", 50)
    with running(qtbot, bad.never_answers) as engine:
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path, data=noise(600)))
        engine.until(engine.server.blocked.is_set)
        engine.until_state(upload_id, State.UPLOADING)
        assert engine.service.pending
        started = time.monotonic()
        engine.manager.cancel(upload_id)
        assert engine.state(upload_id) is State.CANCELLED
        assert engine.server.saw_close.wait(1)
        engine.until(lambda: not engine.service.rows)
        assert time.monotonic() - started < 2
        engine.until(lambda: engine.manager.uploads[upload_id].photo is None)
        assert engine.way(upload_id)[-2:] == ["uploading", "cancelled"]
        next_one = engine.add_one(photo_file(tmp_path, "next.jpg"))  # the thread is free again
        engine.until_state(next_one, State.DONE)


def test_cancel_comes_too_late_while_confirming(engine: Engine, path: Path) -> None:
    engine.service.during["confirm"] = lambda: time.sleep(0.3)
    upload_id = engine.add_one(path)
    engine.start()
    while engine.service.calls[-1:] != ["confirm"]:
        time.sleep(0.01)  # without hearing any report: here it still counts as queued
    engine.manager.cancel(upload_id)
    engine.manager.pause(upload_id)
    assert engine.state(upload_id) is State.CONFIRMING  # its reports were read at once
    engine.manager.cancel(upload_id)
    engine.until_state(upload_id, State.DONE)
    assert is_on_the_way(engine.way(upload_id))


def test_what_waits_is_tried_again_by_itself(qtbot: QtBot, path: Path) -> None:
    with running(qtbot, *[bad.refuses(503, "SlowDown")] * 3) as engine:
        engine.start()
        upload_id = engine.add_one(path)
        engine.until(lambda: engine.count("idle") == 1)
        way = engine.way(upload_id)
        assert way.count("waiting") == 3
        assert way[-1] == "done"
        totals = engine.manager.totals()
        assert (totals.files, totals.done, totals.sent_bytes) == (1, 1, totals.size_bytes)


def test_every_state_told_can_follow_the_one_before(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot, bad.refuses(503, "SlowDown"), bad.cuts_after_all) as engine:
        engine.start()
        uploads = engine.add(*photos(tmp_path, 30))
        engine.until_idle()
        for upload in uploads:
            way = engine.way(upload.upload_id)
            for before, after in pairwise(way):
                seen, border = {State(before)}, {State(before)}
                while border:
                    border = {s for state in border for s in STEPS[state]} - seen
                    seen |= border
                assert State(after) in seen


def test_each_is_tried_again_in_its_time(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot, *[bad.refuses(503, "SlowDown")] * 3) as engine:
        waits = iter([0.6, 0.1, 60.0])
        engine.manager._delay = lambda failures: next(waits)
        engine.start(1)
        ids = []
        for path in photos(tmp_path, 3):
            ids.append(engine.add_one(path))
            engine.until(lambda: len(engine.server.requests) == len(ids))
        engine.until_state(ids[1], State.DONE)
        assert engine.state(ids[0]) is State.WAITING
        engine.manager.cancel(ids[2])
        engine.until_state(ids[0], State.DONE)
        engine.until_idle()


def test_retry_does_not_wait_for_the_time(qtbot: QtBot, path: Path) -> None:
    with running(qtbot, bad.refuses(503, "SlowDown")) as engine:
        engine.retry_after = 60.0
        engine.start()
        upload_id = engine.add_one(path)
        engine.until_state(upload_id, State.WAITING)
        engine.manager.retry(upload_id)
        engine.until_state(upload_id, State.DONE)


def test_retry_looks_before_it_sends_again(qtbot: QtBot, path: Path) -> None:
    with running(qtbot) as engine:
        engine.service.faults["confirm"].append(DENIED)
        engine.start()
        upload_id = engine.add_one(path)
        assert engine.until_state(upload_id, State.FAILED).may_have_arrived
        engine.manager.retry(upload_id)
        engine.until_state(upload_id, State.DONE)
        assert engine.service.calls == ["request", "confirm", "confirm"]
        assert len(engine.server.requests) == 1


def test_retry_of_another_version_sends_that(qtbot: QtBot, path: Path) -> None:
    with running(qtbot) as engine:
        engine.service.faults["confirm"].append(DENIED)
        engine.start()
        upload_id = engine.add_one(path)
        assert engine.until_state(upload_id, State.FAILED).may_have_arrived
        path.write_bytes(jpeg("red", 200))
        engine.manager.retry(upload_id)
        engine.until_state(upload_id, State.DONE)
        assert list(engine.server.objects.values()) == [jpeg("red", 200)]


def test_ten_thousand_are_cancelled_with_one_signal(engine: Engine, tmp_path: Path) -> None:
    path = photo_file(tmp_path)
    many = tuple(queued(path) for _ in range(10_000))
    engine.manager._accept(many)
    engine.said.clear()
    engine.manager.cancel_all()
    (value,) = engine.values("changed")
    assert [upload.upload_id for upload in value] == [upload.upload_id for upload in many]
    assert {upload.state for upload in value} == {State.CANCELLED}
    assert engine.manager.totals().files == 0


def test_close_tells_nobody_of_what_it_ends(qtbot: QtBot, tmp_path: Path) -> None:
    with Server(bad.never_answers) as server:
        engine = Engine(qtbot, server)
        engine.start()
        engine.add(*photos(tmp_path, 20))
        engine.until(server.blocked.is_set)
        engine.said.clear()
        engine.close()
        qtbot.wait(100)
        assert not engine.said
        assert "cancelled" not in engine.states()


@pytest.mark.parametrize("behaviour", [bad.never_answers, bad.stops_reading])
def test_close_ends_everything_whatever_the_server_does(
    qtbot: QtBot, tmp_path: Path, behaviour: bad.Behaviour
) -> None:
    with Server() as server:
        server.always = behaviour
        engine = Engine(qtbot, server)
        engine.start(4)
        for number in range(8):
            engine.add_one(photo_file(tmp_path, f"{number}.png", noise(1000 + number)))
        engine.until(lambda: len(server.requests) == 4)
        started = time.monotonic()
        engine.close()
        assert time.monotonic() - started < 3
        threads = (engine.manager._drops._thread, *engine.manager._crew._threads)
        assert all(thread.isFinished() for thread in threads)
        assert engine.manager.close()  # again is no harm


def test_close_ends_what_only_opens_a_connection(qtbot: QtBot, path: Path) -> None:
    with Server() as server, full_house() as url:
        engine = Engine(qtbot, server)
        engine.service.url = url
        gate = engine.service.during["request"] = Gate()
        engine.start()
        engine.add_one(path)
        engine.until(gate.reached.is_set)
        qtbot.wait(200)  # the others try to connect meanwhile
        gate.open()
        started = time.monotonic()
        engine.close()
        assert time.monotonic() - started < 3


def test_close_ends_the_look_for_what_is_up_already(qtbot: QtBot, tmp_path: Path) -> None:
    with Server() as server:
        engine = Engine(qtbot, server)
        listing, over = threading.Event(), threading.Event()

        def list_without_end(*, limit: int = 100, cursor: int | None = None) -> PhotoPage:
            listing.set()
            return PhotoPage((), None if over.is_set() else (cursor or 10**9) - 1)

        engine.service.list_photos = list_without_end  # type: ignore[method-assign]
        engine.add(*photos(tmp_path, 3))
        engine.start()
        engine.until(listing.is_set)
        ended = engine.manager.close()
        over.set()
        assert ended


def test_close_does_not_wait_for_ever_for_a_disk_that_hangs(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manager_module, "_SHUTDOWN_MS", 50)
    monkeypatch.setattr(manager_module, "_WRITING_SECONDS", 0.05)
    really_commit = journal_module._commit
    hangs = Gate()

    def commit(connection: Connection, operations: list[Any]) -> Exception | None:
        hangs()
        return really_commit(connection, operations)

    with running(qtbot) as engine:
        monkeypatch.setattr(journal_module, "_commit", commit)
        engine.manager.add([path])
        engine.until(hangs.reached.is_set)
        assert not engine.manager.close()
        hangs.open()
        monkeypatch.setattr(manager_module, "_SHUTDOWN_MS", 5_000)
        assert engine.manager.close()


def test_close_says_when_a_thread_does_not_end(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manager_module, "_SHUTDOWN_MS", 50)
    with running(qtbot) as engine:
        engine.service.during["confirm"] = lambda: time.sleep(0.6)
        engine.start(1)
        engine.add_one(path)
        engine.until(lambda: engine.service.calls[-1:] == ["confirm"])
        assert not engine.manager.close()
        monkeypatch.setattr(manager_module, "_SHUTDOWN_MS", 5_000)


def test_five_thousand_pieces_and_the_window_lives(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(post_module, "PIECE_BYTES", 1024)
    path = photo_file(tmp_path, data=noise(1_320))
    assert path.stat().st_size > 5_000 * 1024
    beats: list[float] = []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    heart.start(10)
    engine.start()
    upload_id = engine.add_one(path)
    engine.until(lambda: engine.count("idle") == 1, 20)
    heart.stop()
    sent = [upload.sent_bytes for (upload,) in engine.values("progressed")]
    assert sent == sorted(set(sent))
    assert is_on_the_way(engine.way(upload_id))
    assert max(after - before for before, after in pairwise(beats)) < 2


def test_progress_is_told_while_the_state_stays(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        engine.manager.set_speed_limit(Timetable.parse("1 MB/s"))
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path, data=noise(2_000)))
        engine.until(lambda: engine.count("progressed") > 0)
        (moved,) = engine.values("progressed")[-1]
        assert moved.upload_id == upload_id
        assert 0 < moved.sent_bytes < moved.size_bytes
        assert engine.manager.uploads[upload_id] == moved
        assert engine.manager.totals().sent_bytes == moved.sent_bytes
        engine.manager.cancel(upload_id)
        assert engine.manager.totals().sent_bytes == 0


def test_only_what_is_wanted_becomes_an_upload(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot, wanted=lambda upload: upload.path.suffix == ".jpg") as engine:
        engine.start()
        photo_file(tmp_path, "a.jpg")
        photo_file(tmp_path, "b.txt", b"Dear diary,")
        engine.manager.add([tmp_path])
        engine.until(lambda: engine.states() == ["done"])
        engine.until_idle()


def test_what_is_added_before_the_service_is_there_waits_for_it(engine: Engine, path: Path) -> None:
    upload_id = engine.add_one(path)
    engine.qtbot.wait(50)
    assert engine.way(upload_id) == ["queued"]
    assert not engine.manager.is_idle
    engine.start()
    engine.until_state(upload_id, State.DONE)


def test_nothing_but_a_text_is_idle_at_once(engine: Engine, tmp_path: Path) -> None:
    (upload,) = engine.add(photo_file(tmp_path, "a.jpg", b"Dear diary,"))
    engine.until(lambda: engine.count("idle") == 1)
    assert upload.state is State.REJECTED
    engine.manager.cancel(upload.upload_id)
    engine.manager.retry(upload.upload_id)
    assert engine.state(upload.upload_id) is State.REJECTED


def test_cancel_what_is_queued(engine: Engine, path: Path) -> None:
    upload_id = engine.add_one(path)
    engine.manager.cancel(upload_id)
    assert engine.state(upload_id) is State.CANCELLED
    engine.until(lambda: engine.count("idle") == 1)
    engine.start()
    other = engine.add_one(path)
    engine.until_state(other, State.DONE)
    assert engine.way(upload_id) == ["queued", "cancelled"]
    assert len(engine.server.requests) == 1


def test_cancel_what_waits(qtbot: QtBot, path: Path) -> None:
    with running(qtbot, bad.refuses(503, "SlowDown")) as engine:
        engine.manager._delay = lambda failures: 60.0
        engine.start()
        upload_id = engine.add_one(path)
        waiting = engine.until_state(upload_id, State.WAITING)
        assert 50 < waiting.retry_at - time.time() < 61
        assert not engine.manager.is_idle
        assert engine.service.pending
        engine.manager.cancel(upload_id)
        engine.until(lambda: not engine.service.rows)
        assert engine.manager.is_idle


def test_cancel_what_failed(qtbot: QtBot, path: Path) -> None:
    with running(qtbot, bad.refuses(403, "AccessDenied")) as engine:
        engine.start()
        upload_id = engine.add_one(path)
        engine.until_state(upload_id, State.FAILED)
        engine.until_idle()
        told = engine.count("idle")
        engine.manager.cancel_all()  # not meant for what failed
        assert engine.state(upload_id) is State.FAILED
        engine.manager.remove(upload_id)  # nor is that
        engine.manager.clear()
        assert engine.state(upload_id) is State.FAILED
        engine.manager.cancel(upload_id)
        engine.until(lambda: not engine.service.rows)
        assert engine.state(upload_id) is State.CANCELLED
        assert engine.count("idle") == told


def test_cancelled_while_the_report_of_trouble_was_on_its_way(qtbot: QtBot, path: Path) -> None:
    with running(qtbot, bad.refuses(403, "AccessDenied")) as engine:
        upload_id = engine.add_one(path)
        engine.start()
        while not engine.server.requests:
            time.sleep(0.01)
        time.sleep(0.2)  # the thread has reported by now, nobody has listened yet
        engine.manager.cancel(upload_id)
        engine.until(lambda: not engine.service.rows)
        assert engine.state(upload_id) is State.CANCELLED


def test_a_clock_that_is_set_right_delays_nothing(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(qtbot, bad.refuses(503, "SlowDown")) as engine:
        engine.manager._delay = lambda failures: 0.2
        engine.start()
        upload_id = engine.add_one(path)
        engine.until_state(upload_id, State.WAITING)
        now = time.time
        monkeypatch.setattr(time, "time", lambda: now() - 365 * 86_400)
        engine.until_state(upload_id, State.DONE)


def test_retry_takes_the_file_as_it_is_now(qtbot: QtBot, path: Path) -> None:
    with running(qtbot, bad.refuses(403, "AccessDenied")) as engine:
        engine.start()
        upload_id = engine.add_one(path)
        failed = engine.until_state(upload_id, State.FAILED)
        assert "does not accept this upload" in failed.trouble.sentence
        engine.until(lambda: engine.count("idle") == 1)
        path.write_bytes(jpeg("red", 200))
        engine.manager.retry(upload_id)
        done = engine.until_state(upload_id, State.DONE)
        assert done.failures == 0
        assert list(engine.server.objects.values()) == [jpeg("red", 200)]
        totals = engine.manager.totals()
        assert totals.size_bytes == totals.sent_bytes == len(jpeg("red", 200))


def test_retry_adds_a_cancelled_one_anew(engine: Engine, path: Path) -> None:
    upload_id = engine.add_one(path)
    engine.manager.cancel(upload_id)
    engine.manager.retry(upload_id)
    assert ("removed", (upload_id,)) in engine.said
    engine.start()
    engine.until(lambda: [u.state for u in engine.manager.uploads.values()] == [State.DONE])
    assert upload_id not in engine.manager.uploads


def test_retry_all_retries_what_failed(engine: Engine, tmp_path: Path) -> None:
    engine.service.faults["request"].extend([DENIED] * 3)
    engine.start()
    ids = [upload.upload_id for upload in engine.add(*photos(tmp_path, 3))]
    engine.until(lambda: all(engine.state(upload_id) is State.FAILED for upload_id in ids))
    assert engine.manager.totals().failed == 3
    told = engine.count("changed")
    engine.manager.retry_all()
    assert len(engine.values("changed")[told]) == 3
    engine.until(lambda: all(engine.state(upload_id) is State.DONE for upload_id in ids))
    totals = engine.manager.totals()
    assert (totals.files, totals.done, totals.failed) == (3, 3, 0)


def test_retry_looks_again_at_what_could_not_be_read(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    photo_file(folder, "inside.jpg")
    lost = tmp_path / "drive" / "lost.jpg"

    def refuse(path: Path) -> object:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(type(tmp_path), "iterdir", refuse)
        failed = engine.add(folder, lost)
        engine.until_idle()
    assert [upload.state for upload in failed] == [State.FAILED] * 2
    assert engine.manager.totals().failed == 2
    lost.parent.mkdir()
    photo_file(lost.parent, "lost.jpg", jpeg("red"))
    engine.start()
    engine.manager.retry(failed[0].upload_id)
    engine.until(lambda: engine.count("idle") == 2)
    engine.manager.retry_all()
    engine.until(lambda: engine.count("idle") == 3)
    uploads = engine.manager.uploads.values()
    assert {upload.path.name: upload.state for upload in uploads} == {
        "inside.jpg": State.DONE,
        "lost.jpg": State.DONE,
    }
    assert engine.manager.totals().failed == 0


def test_clear_and_remove(engine: Engine, tmp_path: Path) -> None:
    done = engine.add_one(photo_file(tmp_path))
    rejected = engine.add_one(photo_file(tmp_path, "a.jpg", b"Dear diary,"))
    engine.manager.remove(done)  # is still queued
    assert done in engine.manager.uploads
    engine.start()
    engine.until_state(done, State.DONE)
    engine.manager.clear()
    assert list(engine.manager.uploads) == [rejected]
    engine.manager.clear()
    engine.manager.remove(rejected)
    assert not engine.manager.uploads
    assert [value for name, value in engine.said if name == "removed"] == [(done,), (rejected,)]


def test_what_was_refused_is_cleared_by_itself(engine: Engine, tmp_path: Path) -> None:
    engine.service.faults["request"].append(DENIED)
    engine.start(1)
    failed = engine.add_one(photo_file(tmp_path))
    engine.until_state(failed, State.FAILED)
    for name in ("a.jpg", "b.jpg"):
        engine.add_one(photo_file(tmp_path, name, b"Dear diary,"))
    engine.manager.clear_rejected()
    assert list(engine.manager.uploads) == [failed]
    assert engine.manager.totals().rejected == 0


def test_what_was_refused_and_is_added_again_is_listed_once(engine: Engine, tmp_path: Path) -> None:
    engine.start(1)
    folder = tmp_path / "holiday"
    folder.mkdir()
    diary = photo_file(folder, "diary.txt", b"Dear diary,")
    first, other = engine.add(diary, photo_file(tmp_path, "b.txt", b"Dear diary,"))
    engine.manager.add([diary])
    engine.until(lambda: engine.values("removed") == [(first.upload_id,)])
    (again,) = (u for u in engine.manager.uploads.values() if u.path == diary)
    assert again.state is State.REJECTED
    assert engine.manager.totals().rejected == 2
    engine.add(folder)  # beside the photos it needs nobody, and says nothing of the one that does
    assert engine.state(again.upload_id) is State.REJECTED
    photo_file(folder, "diary.txt", jpeg())  # not any more
    engine.manager.add([diary])
    engine.until(lambda: engine.values("removed")[1:] == [(again.upload_id,)])
    engine.until_idle()
    assert engine.states() == ["rejected", "skipped", "done"]
    assert other.upload_id in engine.manager.uploads


def test_totals_are_of_what_is_not_up_yet_and_what_goes_up_with_it(
    engine: Engine, tmp_path: Path
) -> None:
    engine.service.faults["request"].extend([DENIED])
    engine.start(1)
    engine.add(*photos(tmp_path, 4))
    engine.until(lambda: engine.count("idle") == 1)
    totals = engine.manager.totals()
    assert (totals.files, totals.done, totals.failed) == (4, 3, 1)
    engine.add(photo_file(tmp_path, "5.jpg", jpeg("red")))
    engine.until(lambda: engine.count("idle") == 2)
    totals = engine.manager.totals()
    assert (totals.files, totals.done, totals.failed) == (2, 1, 1)  # not the three of before
    engine.manager.retry_all()
    engine.until(lambda: engine.count("idle") == 3)
    totals = engine.manager.totals()
    assert (totals.files, totals.done, totals.failed, totals.unfinished) == (2, 2, 0, 0)
    engine.manager.clear()
    assert engine.manager.totals().files == 0
    assert totals.seconds_left is None or totals.seconds_left == 0


@pytest.mark.parametrize("verb", ["request", "confirm"])
def test_a_bug_ends_one_upload_and_no_thread(
    engine: Engine, tmp_path: Path, verb: str, caplog: pytest.LogCaptureFixture
) -> None:
    engine.service.faults[verb].append(RuntimeError("oops"))
    engine.start(1)
    first = engine.add_one(photo_file(tmp_path))
    failed = engine.until_state(first, State.FAILED)
    assert failed.trouble == Trouble(
        "Something went wrong inside Cloudery.", "Retry; the log tells more."
    )
    assert "oops" in caplog.text
    second = engine.add_one(photo_file(tmp_path, "2.jpg", jpeg("red")))
    engine.until_state(second, State.DONE)
    engine.manager.retry(first)
    engine.until_state(first, State.DONE)


def test_a_bug_before_the_first_step_ends_no_thread(
    engine: Engine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def oops(*_: object) -> None:
        raise RuntimeError("oops")

    with monkeypatch.context() as patch:
        patch.setattr(Attempt, "_prepare", oops)
        engine.start(1)
        first = engine.add_one(photo_file(tmp_path))
        engine.until_state(first, State.FAILED)
        patch.setattr(Attempt, "fail", oops)  # nor can that be said
        second = engine.add_one(photo_file(tmp_path, "2.jpg", jpeg("red")))
        engine.until_state(second, State.FAILED)
        assert caplog.text.count("ended by a bug") == 3
    engine.manager.retry(first)
    engine.until(lambda: "done" in engine.states())


def test_a_bug_in_discarding_ends_no_thread(
    qtbot: QtBot, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with running(qtbot, bad.refuses(403, "AccessDenied")) as engine:
        engine.service.faults["discard"].append(RuntimeError("oops"))
        engine.start(1)
        upload_id = engine.add_one(path)
        engine.until_state(upload_id, State.FAILED)
        engine.manager.cancel(upload_id)
        other = engine.add_one(path)
        engine.until_state(other, State.DONE)
        assert engine.state(upload_id) is State.CANCELLED
        assert "oops" in caplog.text


def test_a_bug_in_the_intake_ends_no_thread_and_loses_nothing_found(
    engine: Engine, path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    really_scan = intake_module.scan

    def scan(*asked: Any) -> Iterator[Upload]:
        yield from really_scan(*asked)
        raise RuntimeError("oops")

    with monkeypatch.context() as patch:
        patch.setattr(intake_module, "scan", scan)
        found = engine.add_one(path)  # what was found before it is not lost
        engine.until(lambda: "oops" in caplog.text)
    engine.start()
    engine.until_state(found, State.DONE)
    assert engine.add_one(path)


def test_close_breaks_off_the_intake(engine: Engine, tmp_path: Path) -> None:
    original = photo_file(tmp_path)
    for number in range(5_000):
        os.link(original, tmp_path / f"{number}.jpg")
    engine.manager.add([tmp_path])
    time.sleep(0.02)
    engine.manager.add([tmp_path])
    assert engine.manager.close()
    engine.qtbot.wait(50)
    assert len(engine.manager.uploads) < 5_000
