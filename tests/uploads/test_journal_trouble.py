"""A journal that cannot be read, or not be written, says so and loses nothing that it has."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.uploads import journal as journal_module
from cloudery_desktop.uploads.drop import Drop
from cloudery_desktop.uploads.journal import Journal, forget_what_is_over
from cloudery_desktop.uploads.journal_file import JournalError, open_file, peek, peek_drops
from cloudery_desktop.uploads.journal_rows import to_row
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.manager import UploadManager
from tests.uploads.engine import Gate
from tests.uploads.test_journal import file, kept, opened, until, upload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.uploads.journal import TellTrouble
    from cloudery_desktop.uploads.journal_file import Opened

__all__ = ["file"]  # a fixture


@pytest.fixture
def filled(file: Path) -> Path:
    """A journal of 400 uploads."""
    with opened(file) as journal:
        journal.accept([upload(number) for number in range(400)])
    return file


def execute(file: Path, statement: str, *values: Any) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(statement, values)


@contextmanager
def troubled(file: Path) -> Iterator[tuple[Journal, list[Any]]]:
    """An opened journal, and what it tells of its trouble."""
    journal = Journal(file)
    told: list[ClouderyError | None] = []
    told[:] = journal.open(told.append).troubles
    yield journal, told
    journal.close()


# what cannot be read


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("facts", "{"),
        ("facts", "[]"),
        ("facts", '{"failures": "many"}'),
        ("facts", '{"photo": {"uploadedAt": "soon"}}'),
        ("facts", '{"photo": 7}'),
        ("facts", b"\xff\xfe"),
        ("state", "flying"),
        ("path", "text"),
        ("path", b"\xff\xfe"),
        ("position", "first"),
        ("batch", 1.5),
    ],
)
def test_a_bad_row_is_set_aside_and_the_others_go_on(
    filled: Path, column: str, value: object
) -> None:
    bad = upload(7).upload_id
    execute(filled, f"UPDATE uploads SET {column} = ? WHERE upload_id = ?", value, bad)
    with troubled(filled) as (_, told):
        (trouble,) = told
        assert trouble.title == "1 of the uploads of the last time could not be understood."
    with closing(sqlite3.connect(filled)) as connection:
        ((_, reason, text),) = connection.execute("SELECT * FROM set_aside")
    assert reason
    assert bad in text
    assert [u.position for u in kept(filled)] == [n for n in range(400) if n != 7]


def test_text_that_is_none_spoils_no_other_row(filled: Path) -> None:
    bad = upload(7).upload_id
    execute(
        filled, "UPDATE uploads SET state = CAST(x'ff' AS TEXT) WHERE upload_id = ?", bad
    )  # as a broken disk might
    with troubled(filled) as (_, told):
        assert "could not be understood" in told[0].title
    assert len(kept(filled)) == 399


def test_a_fact_of_a_newer_cloudery_is_left_alone(filled: Path) -> None:
    execute(filled, """UPDATE uploads SET facts = '{"colour": "red"}'""")
    assert len(kept(filled)) == 400


@pytest.mark.parametrize("damage", ["a page", "the head", "cut"])
def test_a_damaged_file_is_kept_aside_and_what_can_be_read_goes_on(
    filled: Path, damage: str
) -> None:
    execute(filled, "INSERT INTO held VALUES (7.0)")
    pages = filled.stat().st_size // 4096
    assert pages > 8
    with filled.open("r+b") as stream:
        if damage == "a page":
            stream.seek((pages - 3) * 4096)
            stream.write(b"\x5a" * 4096)
        elif damage == "the head":
            stream.write(b"\x5a" * 4096)
        else:
            stream.truncate((pages // 2) * 4096)
    broken = filled.read_bytes()
    journal = Journal(filled)
    opened = journal.open()
    uploads, (trouble,) = opened.uploads, opened.troubles
    assert trouble.title == "The list of your uploads was damaged."
    assert f"{len(uploads):,} of them could still be read" in trouble.detail
    (aside,) = filled.parent.glob("*.damaged-*.sqlite")
    assert aside.name in trouble.detail
    assert aside.read_bytes()[100:] == broken[100:]  # the head counts how often it was opened
    if damage == "a page":
        assert 0 < len(uploads) < 400
        assert opened.is_held
    assert all(found == upload(found.position) for found in uploads)
    # From now on it is as good as any.
    journal.wait(journal.accept([upload(1_000)]))
    journal.close()
    assert len(kept(filled)) == len(uploads) + 1


def test_a_damaged_file_that_cannot_be_put_aside_is_left_alone(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.write_bytes(b"\x5a" * 9_000)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    with troubled(filled) as (journal, told):
        assert told[-1].title == "Cloudery cannot keep the list of your uploads."
        assert "Permission denied" in told[-1].detail
        assert not journal.is_lasting
        journal.wait(journal.accept([upload(1)]))
    assert filled.read_bytes() == b"\x5a" * 9_000
    monkeypatch.undo()
    with troubled(filled) as (_, told):  # and nobody has kept the lock
        assert told[0].title == "The list of your uploads was damaged."


def test_a_file_of_a_newer_cloudery_is_not_touched(filled: Path) -> None:
    execute(filled, "PRAGMA user_version = 4")
    before = filled.read_bytes()
    with troubled(filled) as (journal, told):
        (trouble,) = told
        assert trouble.title == "A newer Cloudery has written the list of your uploads."
        assert "The system says" not in trouble.detail
        assert trouble.advice == "Install the newer Cloudery again."
        assert not journal.is_lasting
        journal.wait(journal.accept([upload(1_000)]))
    assert filled.read_bytes() == before
    assert len(peek(filled)) == 400


# who else is there


OTHER = """
import sys
from pathlib import Path
from cloudery_desktop.uploads.journal import Journal
journal = Journal(Path(sys.argv[1]))
print(len(journal.open().troubles), flush=True)
sys.stdin.read()
"""


def test_another_cloudery_has_it(filled: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, str(filled)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as other:  # fmt: skip
        assert other.stdout is not None
        assert other.stdout.readline() == "0\n"
        with troubled(filled) as (journal, told):
            (trouble,) = told
            assert trouble.busy
            assert trouble.title == "Another Cloudery is busy with the uploads of this profile."
            assert not journal.is_lasting
            journal.wait(journal.accept([upload(1_000)]))  # goes on in memory
        assert len(peek(filled)) == 400
        other.kill()
    assert len(kept(filled)) == 400  # a killed one holds nothing back


def test_two_in_one_program_do_not_share_it(filled: Path) -> None:
    with opened(filled), troubled(filled) as (_, told):
        assert told[0].busy


def test_a_lock_of_somebody_else_is_waited_for(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "_AGAIN_SECONDS", 0.05)
    with troubled(filled) as (journal, told):
        journal.wait(journal.record(upload(1, State.PAUSED)))
        with closing(sqlite3.connect(filled, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            ticket = journal.record(upload(2, State.PAUSED))
            until(lambda: bool(told))
            assert "waits" in told[0].title
            assert "locked" in told[0].detail
            other.execute("ROLLBACK")
        journal.wait(ticket)
        until(lambda: told[-1] is None)
    assert [u.position for u in kept(filled) if u.state is State.PAUSED] == [1, 2]


# what cannot be written


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "_AGAIN_SECONDS", 0.05)


class Disk:
    """Full or not: the journal may have so many pages."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = False
        really_commit = journal_module._commit

        def commit(connection: sqlite3.Connection, operations: list[Any]) -> Any:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            most = pages if self.full else 1_000_000
            connection.execute(f"PRAGMA max_page_count = {most}")
            return really_commit(connection, operations)

        monkeypatch.setattr(journal_module, "_commit", commit)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


@pytest.mark.usefixtures("quick")
def test_a_full_disk_is_told_once_and_waited_for(filled: Path, disk: Disk) -> None:
    with troubled(filled) as (journal, told):
        disk.full = True
        ticket = journal.accept([upload(n) for n in range(1_000, 1_400)])
        until(lambda: bool(told))
        assert told[0].title == "This computer's disk is full."
        for number in range(2_000, 2_010):
            ticket = journal.accept([upload(number)])
        with pytest.raises(Cancelled):
            journal.wait(ticket, lambda: True)
        time.sleep(0.2)  # some more tries
        assert len(told) == 1
        assert len(peek(filled)) == 400
        disk.full = False
        journal.wait(ticket)
        until(lambda: told[-1] is None)
        assert len(told) == 2
    assert len(kept(filled)) == 810


def test_closing_does_not_wait_for_room_on_the_disk(filled: Path, disk: Disk) -> None:
    disk.full = True
    with troubled(filled) as (journal, told):
        ticket = journal.accept([upload(n) for n in range(1_000, 1_400)])
        until(lambda: bool(told))

        def wait() -> None:
            with pytest.raises(Cancelled):
                journal.wait(ticket)

        waiting = threading.Thread(target=wait)
        waiting.start()
        began = time.monotonic()
        journal.close()
        assert time.monotonic() - began < 0.5
        waiting.join(5)
        assert not waiting.is_alive()
    disk.full = False
    assert len(kept(filled)) == 400


def test_closing_waits_for_a_disk_that_hangs_as_long_as_it_is_told_to(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_commit = journal_module._commit
    hangs = Gate()

    def commit(connection: sqlite3.Connection, operations: list[Any]) -> Exception | None:
        hangs()
        return really_commit(connection, operations)

    monkeypatch.setattr(journal_module, "_commit", commit)
    journal = Journal(file)
    journal.open()
    journal.accept([upload(1)])
    assert not journal.close(0.05)
    with pytest.raises(JournalError):
        open_file(file)  # nobody else may write to it meanwhile
    hangs.open()
    assert journal.close()
    assert [u.upload_id for u in kept(file)] == [upload(1).upload_id]


def test_room_on_the_disk_is_used_when_it_is_closed(filled: Path, disk: Disk) -> None:
    disk.full = True
    with troubled(filled) as (journal, told):
        journal.accept([upload(n) for n in range(1_000, 1_400)])
        until(lambda: bool(told))
        disk.full = False  # the next try would be in a second
    assert len(kept(filled)) == 800


class TinyDisk:
    """A real one, that can be filled."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "data" / "uploads.sqlite"
        self._ballast = folder / "ballast"

    def fill(self) -> None:
        with self._ballast.open("wb", buffering=0) as ballast, suppress(OSError):
            while True:
                ballast.write(bytes(512))

    def make_room(self) -> None:
        self._ballast.unlink()


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[TinyDisk]:
    folder = tmp_path / "tiny"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(folder)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("needs the right to mount")
    try:
        yield TinyDisk(folder)
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.usefixtures("quick")
def test_a_real_full_disk(tiny_disk: TinyDisk) -> None:
    with troubled(tiny_disk.file) as (journal, told):
        journal.wait(journal.accept([upload(n) for n in range(100)]))
        tiny_disk.fill()
        ticket = journal.accept([upload(n) for n in range(100, 500)])
        until(lambda: bool(told))
        tiny_disk.make_room()
        journal.wait(ticket)
        until(lambda: told[-1] is None)
    assert len(kept(tiny_disk.file)) == 500


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("before", ["a queue", "an empty folder", "nothing"])
def test_a_disk_that_is_full_at_the_start_is_waited_for(tiny_disk: TinyDisk, before: str) -> None:
    if before == "a queue":
        with opened(tiny_disk.file) as journal:
            journal.accept([upload(1)])
    elif before == "an empty folder":
        tiny_disk.file.parent.mkdir()
    tiny_disk.fill()
    journal = Journal(tiny_disk.file)
    told: list[ClouderyError | None] = []
    found: list[Opened] = []
    opening = threading.Thread(target=lambda: found.append(journal.open(told.append)))
    opening.start()
    until(lambda: bool(told))
    assert told[0] is not None
    assert told[0].title == "This computer's disk is full."
    assert told[0].advice == "Free some space; it goes on by itself."
    ticket = journal.accept([upload(2)])
    assert not journal.has(ticket)
    tiny_disk.make_room()
    opening.join(10)
    journal.wait(ticket)
    assert journal.has(ticket)
    journal.close()
    assert told[1:] == [None]
    assert found[0].troubles == []
    assert [u.position for u in kept(tiny_disk.file)] == [1, 2][before != "a queue" :]


def test_trouble_that_comes_before_anybody_listens_is_heard(qtbot: QtBot, file: Path) -> None:
    told_early = threading.Event()

    class Early(Journal):
        def open(self, on_trouble: TellTrouble = lambda _trouble: None) -> Opened:
            on_trouble(JournalError("This computer's disk is full."))
            told_early.set()
            return super().open(on_trouble)

    manager = UploadManager(journal=Early(file))
    assert told_early.wait(10)
    with qtbot.waitSignal(manager.trouble):
        pass
    assert manager.close()


def test_the_program_can_end_while_it_waits_for_room_to_start(tiny_disk: TinyDisk) -> None:
    with opened(tiny_disk.file) as journal:
        journal.accept([upload(1)])
    tiny_disk.fill()
    journal = Journal(tiny_disk.file)
    assert journal.open(lambda _: journal.end()).uploads == []
    assert not journal.is_lasting
    journal.close()
    with pytest.raises(JournalError, match="disk is full"):
        forget_what_is_over(tiny_disk.file)
    tiny_disk.make_room()
    assert len(kept(tiny_disk.file)) == 1


def test_a_limit_of_the_size_of_files_is_no_full_disk(filled: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))  # less than the file beside it takes
    try:
        with pytest.raises(JournalError) as raised:
            open_file(filled)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert isinstance(raised.value.__cause__, sqlite3.OperationalError)
    assert raised.value.__cause__.sqlite_errorcode == sqlite3.SQLITE_IOERR_SHMSIZE
    assert raised.value.title == "Cloudery cannot keep the list of your uploads."
    assert not raised.value.retryable  # which would be waited for
    assert len(kept(filled)) == 400


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with troubled(tmp_path / "file" / "uploads.sqlite") as (journal, told):
        (trouble,) = told
        assert trouble.title == "Cloudery cannot keep the list of your uploads."
        assert "Make the folder writable" in trouble.advice
        assert not journal.is_lasting
        journal.wait(journal.accept([upload(1)]))


def test_a_folder_that_cannot_be_written(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really_connect = sqlite3.connect

    def connect(name: Any, **options: Any) -> sqlite3.Connection:
        if name == ":memory:":
            found: sqlite3.Connection = really_connect(name, **options)
        else:
            found = really_connect(f"{filled.as_uri()}?mode=ro", uri=True, **options)
        return found

    monkeypatch.setattr(sqlite3, "connect", connect)
    execute_before = to_row(upload(1))  # the rows there are stay as they are
    with troubled(filled) as (journal, told):
        assert "cannot keep" in told[0].title
        assert not journal.is_lasting
        journal.wait(journal.accept([upload(1_000)]))
    monkeypatch.undo()
    with troubled(filled) as (_, told):  # nobody has kept the lock
        assert not told
    assert to_row(kept(filled)[1]) == execute_before


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("error", [sqlite3.DatabaseError("malformed"), RuntimeError("a bug")])
def test_a_file_that_breaks_while_in_use_is_told_and_the_queue_goes_on_in_memory(
    filled: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    really_execute = journal_module._execute
    broken: Iterator[Exception] = iter(())

    def execute(*what: Any) -> None:
        for raised in broken:
            raise raised
        really_execute(*what)

    with troubled(filled) as (journal, told):
        monkeypatch.setattr(journal_module, "_execute", execute)
        broken = iter([error])
        journal.wait(journal.accept([upload(1_000)]))
        (trouble,) = told
        assert trouble.title == "Cloudery cannot keep the list of your uploads."
        assert trouble.advice.startswith("Open Cloudery again:")
        assert isinstance(trouble, JournalError)
        assert not journal.is_lasting
    assert len(kept(filled)) == 400


@pytest.mark.parametrize("bad", [{"batch": 2**63}, {"upload_id": "\ud800"}, {"position": object()}])
def test_what_sqlite_does_not_take_holds_no_other_up(filled: Path, bad: dict[str, Any]) -> None:
    with troubled(filled) as (journal, told):
        new = [upload(1_000), replace(upload(1_001), **bad), upload(1_002)]
        journal.wait(journal.accept(new))
        journal.wait(journal.mark([upload(1).upload_id], State.PAUSED))
        assert journal.is_lasting
        assert told == []
    assert len(kept(filled)) == 402


def test_what_cannot_be_made_into_a_row_holds_no_other_up(
    filled: Path, caplog: pytest.LogCaptureFixture
) -> None:
    no_text: Any = object()
    done = [upload(number, State.DONE) for number in range(3)]
    with troubled(filled) as (journal, told):
        journal.note(Drop("bad", 1, "keep", no_text))
        journal.note(Drop("good", 2, "keep", (Path("/p"),)))
        journal.wait(journal.record(done[0], replace(done[1], sha256=no_text), done[2]))
        journal.wait(journal.mark([upload(3).upload_id], State.PAUSED))
        assert journal.is_lasting
        assert told == []
    assert [u.state.value for u in kept(filled)[:4]] == ["done", "queued", "done", "paused"]
    assert [drop.drop_id for drop in peek_drops(filled)] == ["good"]
    assert len(caplog.records) == 2
