"""What was dropped goes up though the program ends before it has looked at all of it."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from itertools import islice
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

import pytest

from cloudery_desktop.photo import new_image_id
from cloudery_desktop.uploads import intake, journal_tables, lifecycle, worker
from cloudery_desktop.uploads.drop import Drop, from_row, to_row
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.journal_file import peek, peek_drops
from cloudery_desktop.uploads.lifecycle import State, altered
from cloudery_desktop.uploads.manager import UploadManager
from tests.uploads.engine import Engine, Gate, next_time, running
from tests.uploads.photos import photo_file
from tests.uploads.test_journal import opened, upload
from tests.uploads.test_journal_trouble import execute
from tests.uploads.test_manager import photos

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.uploads.lifecycle import Upload
    from tests.uploads.engine import Engine

PHOTOS = 450


@pytest.fixture
def queue(tmp_path: Path) -> Path:
    return tmp_path / "data" / "queue.sqlite3"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """So many photos that they are accepted in several batches."""
    made = tmp_path / "photos"
    made.mkdir()
    original = photo_file(tmp_path)
    for number in range(PHOTOS):
        os.link(original, made / f"{number:03}.jpg")
    return made


class Stopper:
    """Stands in for the intake's scan, and stops after some files."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
        self.gate = Gate()
        scan = intake.scan

        def some(*asked: Any) -> Iterator[Upload]:
            found = scan(*asked)
            yield from islice(found, after)
            self.gate()
            yield from found

        monkeypatch.setattr(intake, "scan", some)
        monkeypatch.setattr(worker, "_BATCH_FILES", 1)


def names(engine: Engine) -> list[str]:
    return sorted(u.name for u in engine.manager.uploads.values())


def stop(engine: Engine, stopper: Stopper) -> None:
    """Close it while it looks."""
    engine.manager._drops.end()
    stopper.gate.open()
    engine.close()


KILLED = """
import os, signal, sys
from pathlib import Path, PurePath
from PySide6.QtCore import QCoreApplication
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.manager import UploadManager
application = QCoreApplication([])
manager = UploadManager(journal=Journal(Path(sys.argv[1])))
when = sys.argv[2]
def add():
    for path in sys.argv[3:]:
        manager.add([Path(path)], "all")
    if when == "kept":
        while not manager.keeps_all:
            pass
        os.kill(os.getpid(), signal.SIGKILL)
manager.restored.connect(add)
if when == "found":
    manager.added.connect(lambda _: os.kill(os.getpid(), signal.SIGKILL))
application.exec()
"""


@pytest.mark.parametrize("when", ["kept", "found"])
def test_killed_while_it_looks_it_goes_on_at_the_next_start(
    qtbot: QtBot, tmp_path: Path, queue: Path, folder: Path, when: str
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    photo_file(other, "last.jpg")
    words = [sys.executable, "-c", KILLED, str(queue), when, folder.name, str(other)]
    killed = subprocess.run(words, check=False, timeout=60, cwd=tmp_path)
    assert killed.returncode == -signal.SIGKILL
    found = peek(queue)
    assert len(found) < PHOTOS
    assert [drop.paths for drop in peek_drops(queue)] == [(folder,), (other,)]
    with running(qtbot, file=queue) as engine:
        engine.until(lambda: not engine.manager.is_looking)
        assert names(engine) == [*(f"{number:03}.jpg" for number in range(PHOTOS)), "last.jpg"]
        assert {u.privacy for u in engine.manager.uploads.values()} == {"all"}
        assert len({u.batch for u in engine.manager.uploads.values()}) == 2
        known = {u.upload_id for u in found}
        assert known <= set(engine.manager.uploads)
    assert peek_drops(queue) == []
    with closing(sqlite3.connect(queue)) as connection:
        assert connection.execute("SELECT * FROM drops").fetchall() == []


def test_closed_while_it_looks_it_goes_on_and_knows_what_was_taken_from_the_list(
    qtbot: QtBot, folder: Path, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(qtbot, file=queue) as engine:
        stopper = Stopper(monkeypatch, 3)
        engine.manager.add([folder])
        engine.until(lambda: len(engine.manager.uploads) == 3)
        assert engine.manager.keeps_all
        gone, stays, _ = engine.manager.uploads
        engine.manager.cancel(gone, stays)
        engine.manager.remove(gone)
        stop(engine, stopper)
        assert len(peek(queue)) == 2
        with next_time(qtbot, engine, queue) as later:
            later.until(lambda: not later.manager.is_looking)
            assert names(later) == [f"{number:03}.jpg" for number in range(1, PHOTOS)]
            assert later.state(stays) is State.CANCELLED
    with closing(sqlite3.connect(queue)) as connection:  # and then no trace is left of it
        ((rows,),) = connection.execute("SELECT count(*) FROM uploads")
    assert rows == PHOTOS - 1


def test_what_comes_before_the_queue_is_read_is_kept_as_well(
    qtbot: QtBot, tmp_path: Path, queue: Path
) -> None:
    left, new = photo_file(tmp_path, "left.jpg"), photo_file(tmp_path, "new.jpg")
    with opened(queue) as journal:
        journal.note(Drop("a", 2**50, "keep", (left,)))  # by a clock that was wrong
    hasty = UploadManager(journal=Journal(queue))
    hasty.add([new])
    assert not hasty.keeps_all
    assert hasty.close()
    assert [drop.paths for drop in peek_drops(queue)] == [(left,), (new,)]
    manager = UploadManager(journal=Journal(queue))
    manager.add([tmp_path / "newer.jpg"])
    qtbot.waitUntil(lambda: not manager.is_looking)
    assert sorted(u.name for u in manager.uploads.values()) == ["left.jpg", "new.jpg", "newer.jpg"]
    manager.add([new])
    qtbot.waitUntil(lambda: not manager.is_looking)
    assert [u.batch for u in manager.uploads.values()][-1] == 2**50 + 1
    assert manager.close()


def test_cancel_all_ends_the_look_for_good(
    qtbot: QtBot, folder: Path, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(qtbot, file=queue) as engine:
        stopper = Stopper(monkeypatch, 3)
        engine.manager.add([folder])
        engine.manager.add([folder])
        engine.said.clear()
        stopper.gate.reached.wait(10)
        engine.manager.cancel_all()  # of what was found, some is not told of yet
        stopper.gate.open()
        engine.until(lambda: engine.manager.is_idle)
        assert engine.states() == ["cancelled"] * 3
        assert engine.count("idle") == 1
        with next_time(qtbot, engine, queue) as later:
            assert not later.manager.is_looking
            assert later.states() == ["cancelled"] * 3


def test_what_was_named_itself_is_in_the_list_where_its_drop_was_called_off(
    qtbot: QtBot, tmp_path: Path, folder: Path, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = [photo_file(tmp_path, "a.jpg"), photo_file(tmp_path, "b.jpg")]
    with running(qtbot, file=queue) as engine:
        stopper = Stopper(monkeypatch, 1)
        engine.manager.add([folder])
        engine.manager.add([named[0], folder, named[1]])  # waits behind it
        engine.until(lambda: bool(engine.manager.uploads))
        engine.manager.cancel_all()
        stopper.gate.open()
        engine.until(lambda: engine.manager.is_idle)
        assert names(engine) == ["000.jpg", "a.jpg", "b.jpg"]
        with next_time(qtbot, engine, queue) as later:
            assert not later.manager.is_looking
            assert later.states() == ["cancelled"] * 3
            assert names(later) == ["000.jpg", "a.jpg", "b.jpg"]


def test_closed_before_it_is_looked_at_what_was_called_off_stays_so(
    qtbot: QtBot, tmp_path: Path, folder: Path, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(qtbot, file=queue) as engine:
        stopper = Stopper(monkeypatch, 0)
        engine.manager.add([folder, photo_file(tmp_path, "a.jpg")])
        engine.manager.add([photo_file(tmp_path, "b.jpg")])  # waits behind it
        engine.manager.cancel_all()
        stop(engine, stopper)
        assert peek_drops(queue) == []
        with next_time(qtbot, engine, queue) as later:
            later.start()
            later.until(lambda: not later.manager.is_looking)
            assert names(later) == ["a.jpg", "b.jpg"]
            assert later.states() == ["cancelled"] * 2
            assert "queued" not in later.way(next(iter(later.manager.uploads)))


def call_off_in_the_midst(engine: Engine, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Stopper:
    """All of a folder is in the journal, and none of it was told of, when all is cancelled."""
    stopper = Stopper(monkeypatch, 3)
    engine.manager.add([folder])
    stopper.gate.reached.wait(10)
    engine.manager.cancel_all()
    return stopper


def test_what_was_found_and_not_told_of_yet_does_not_go_up_where_it_was_called_off(
    qtbot: QtBot, tmp_path: Path, folder: Path, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(qtbot, file=queue) as engine:
        stopper = call_off_in_the_midst(engine, folder, monkeypatch)
        engine.manager.add([photo_file(tmp_path, "wanted.jpg")])
        stop(engine, stopper)
        assert [u.state for u in peek(queue)] == [State.QUEUED] * 3
        with next_time(qtbot, engine, queue) as later:
            later.start()
            later.until(lambda: later.states() == ["cancelled"] * 3 + ["done"])
            assert [later.way(key) for key in later.manager.uploads][:3] == [["cancelled"]] * 3
    assert [u.state for u in peek(queue)] == [State.CANCELLED] * 3 + [State.DONE]


def test_what_was_wanted_again_goes_up_though_its_drop_was_called_off(
    qtbot: QtBot, folder: Path, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(qtbot, file=queue) as engine:
        stop(engine, call_off_in_the_midst(engine, folder, monkeypatch))
        journal = Journal(queue)
        first = journal.open().uploads[0]
        journal.record(altered(first, requested_at=5))  # it had failed, and was retried
        journal.close()
        with next_time(qtbot, engine, queue) as later:
            later.start()
            later.until(lambda: later.states() == ["done", "cancelled", "cancelled"])


def test_what_is_added_again_comes_back_where_that_was_called_off(
    qtbot: QtBot, tmp_path: Path, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(qtbot, file=queue) as engine:
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.manager.cancel(upload_id)
        stopper = Stopper(monkeypatch, 0)
        engine.manager.retry(upload_id)
        assert not engine.manager.keeps_all
        engine.manager.cancel_all()
        stopper.gate.open()
        engine.until(lambda: engine.manager.is_idle)
        assert list(engine.manager.uploads) == [upload_id]


def test_a_drop_that_meets_a_bug_is_tried_again_the_next_time(
    qtbot: QtBot, folder: Path, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def oops(*_: object) -> Any:
        raise RuntimeError("oops")

    with running(qtbot, file=queue) as engine:
        with monkeypatch.context() as patch:
            patch.setattr(intake, "scan", oops)
            engine.manager.add([folder])
            engine.until(lambda: not engine.manager.is_looking)
        with next_time(qtbot, engine, queue) as later:
            later.until(lambda: len(later.manager.uploads) == PHOTOS)


def test_paused_it_looks_on_and_sends_nothing(qtbot: QtBot, folder: Path, queue: Path) -> None:
    with opened(queue) as journal:
        journal.note(Drop("a", 1, "keep", (folder,)))
        journal.hold(held=True)
    with running(qtbot, file=queue) as engine:
        engine.start()
        engine.until(lambda: engine.states() == ["paused"] * PHOTOS)


def test_what_it_is_looking_at_is_known_without_a_look_at_every_path(
    qtbot: QtBot, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = [Path(f"/p/{number}.jpg") for number in range(PHOTOS)]
    asked = [named[7], Path("/p/other.jpg")]
    looked_at: list[Path] = []

    def counted(text_of: Callable[[Path], Any]) -> Callable[[Path], Any]:
        def counting(path: Path) -> Any:
            if threading.current_thread() is threading.main_thread():
                looked_at.append(path)
            return text_of(path)

        return counting

    def ask(manager: UploadManager) -> None:
        with monkeypatch.context() as patch:
            for method in ("__str__", "__hash__"):
                patch.setattr(PurePath, method, counted(getattr(PurePath, method)))
            assert manager.looking_at(asked) == {named[7]}
        assert set(map(str, looked_at)) <= set(map(str, asked))

    stopper = Stopper(monkeypatch, 0)
    with running(qtbot, file=queue) as engine:
        engine.manager.add(named)
        engine.until(lambda: engine.manager.keeps_all)
        ask(engine.manager)
        stop(engine, stopper)
        stopper = Stopper(monkeypatch, 0)
        with next_time(qtbot, engine, queue) as later:
            ask(later.manager)
            later.manager._drops.end()
            stopper.gate.open()


def test_many_are_tried_again_without_a_look_at_every_path_by_the_window(
    qtbot: QtBot, tmp_path: Path, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path_of = lifecycle._path

    def counted(file: str) -> Path:
        assert threading.current_thread() is not threading.main_thread()
        return path_of(file)

    with running(qtbot, file=queue) as engine:
        uploads = engine.add(*photos(tmp_path, 5))
        engine.manager.cancel_all()
        monkeypatch.setattr(lifecycle, "_path", counted)
        stopper = Stopper(monkeypatch, 0)
        engine.manager.retry(*(upload.upload_id for upload in uploads))
        asked = Path(uploads[3].file)
        assert engine.manager.looking_at([asked, tmp_path]) == {asked}
        stopper.gate.open()
        engine.until(lambda: engine.states() == ["queued"] * 5)
        assert [u.file for u in engine.manager.uploads.values()] == [u.file for u in uploads]


# in the file


@pytest.mark.parametrize("name", ["a.jpg", "भारत", "\udcff", "\ud800\n", 'a"\\'])
def test_any_name_comes_back(name: str) -> None:
    drop = Drop("a", 1, "position", (Path("/p") / name, Path("/q")))
    assert from_row(to_row(drop)) == drop


def test_a_file_of_the_version_before_is_taken_on(queue: Path) -> None:
    with opened(queue) as journal:
        journal.accept([upload(1)])
    with closing(sqlite3.connect(queue)) as connection:
        connection.executescript(
            "DROP TABLE called_off; DROP TABLE drops; DROP INDEX forgotten; PRAGMA user_version = 1"
        )
    assert (len(peek(queue)), peek_drops(queue)) == (1, [])
    with opened(queue) as journal:
        journal.note(Drop("a", 1, "keep", (Path("/p"),)))
    assert len(peek(queue)) == len(peek_drops(queue)) == 1
    execute(queue, "DROP TABLE called_off")
    execute(queue, "PRAGMA user_version = 2")
    assert len(peek_drops(queue)) == 1
    with opened(queue):
        assert len(peek_drops(queue)) == 1
    with closing(sqlite3.connect(queue)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (journal_tables._VERSION,)


def test_that_a_drop_was_called_off_is_known_as_long_as_there_is_the_drop(queue: Path) -> None:
    both = [Drop(name, batch, "keep", (Path("/p"),)) for batch, name in enumerate("ab")]
    with opened(queue) as journal:
        for drop in both:
            journal.note(drop)
            journal.call_off(drop)
        journal.looked_at(both[0])
    execute(queue, "INSERT INTO called_off VALUES ('of a drop that was set aside')")
    with opened(queue):
        pass
    with closing(sqlite3.connect(queue)) as connection:
        assert connection.execute("SELECT * FROM called_off").fetchall() == [("b",)]


@pytest.mark.parametrize(
    "values",
    [
        ("a", 1, "keep", "{"),
        ("a", 1, "keep", "7"),
        ("a", 1, "keep", "[]"),
        ("a", 1, "no", '["/p"]'),
        (None,) * 4,
    ],
)
def test_a_row_that_is_no_drop_is_set_aside(queue: Path, values: tuple[object, ...]) -> None:
    with opened(queue) as journal:
        journal.note(Drop("good", 1, "keep", (Path("/p"),)))
    execute(queue, "PRAGMA ignore_check_constraints = 1")
    if values[0] is None:
        values = ("a", 1, "keep", b"\xff")
    execute(queue, "INSERT INTO drops VALUES (?, ?, ?, ?)", *values)
    journal = Journal(queue)
    found = journal.open()
    journal.close()
    assert [drop.drop_id for drop in found.drops] == ["good"]
    assert found.troubles[0].title.endswith("could not be understood.")
    with opened(queue):
        assert len(peek_drops(queue)) == 1


def test_of_a_damaged_file_the_drops_go_on(queue: Path) -> None:
    with opened(queue) as journal:
        journal.note(drop := Drop("a", 7, "keep", (Path("/p"),)))
        journal.call_off(drop)
        journal.accept([upload(number, batch=7) for number in range(400)])
        journal.forget([upload(3).upload_id])
    with queue.open("r+b") as stream:
        stream.seek(queue.stat().st_size - 3 * 4096)
        stream.write(b"\x5a" * 4096)
    journal = Journal(queue)
    found = journal.open()
    journal.close()
    assert found.troubles
    (drop,) = found.drops
    assert found.called_off == {"a"}
    assert 0 < len(found.uploads) < 399
    assert b"/p/3.jpg" in drop.known
    assert len(drop.known) == len(found.uploads) + 1


def test_the_chosen_queue_takes_over_what_was_not_looked_at(tmp_path: Path, queue: Path) -> None:
    first = tmp_path / "first-run" / "queue.sqlite3"
    with opened(first) as journal:
        journal.note(called_off := Drop(new_image_id(), 7, "all", (Path("/p"),)))
        journal.call_off(called_off)
        journal.accept([upload(number, batch=7) for number in range(3)])
        journal.forget([upload(0).upload_id])
    with opened(queue) as journal:
        journal.note(Drop(new_image_id(), 8, "keep", (Path("/q"),)))
    for _ in range(2):  # as when it was killed just after
        journal = Journal(queue, first)
        found = journal.open()
        journal.close()
        assert [(drop.batch, drop.privacy) for drop in found.drops] == [(8, "keep"), (7, "all")]
        assert found.called_off == {called_off.drop_id}
        assert found.drops[1].known == {f"/p/{number}.jpg".encode() for number in range(3)}
        assert not first.exists()
