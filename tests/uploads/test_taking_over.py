"""Uploads accepted before there was a cloud: whatever happens, its queue has each of them once."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.uploads import journal_file, journal_tables
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.journal_file import peek
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.trouble import Trouble
from tests.uploads.test_journal import kept, opened, upload
from tests.uploads.test_journal_trouble import execute

if TYPE_CHECKING:
    from pathlib import Path

    from cloudery_desktop.uploads.journal_file import Opened


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """The queue of who has chosen no cloud yet, with three uploads."""
    file = tmp_path / "first-run" / "queue.sqlite3"
    with opened(file) as journal:
        journal.accept([upload(number, batch=5) for number in range(3)])
    return file


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    """The queue of the cloud that is chosen then, with two of its own."""
    file = tmp_path / "queue" / "sandbox.sqlite3"
    with opened(file) as journal:
        journal.accept([upload(number) for number in (8, 9)])
    return file


def take_over(chosen: Path, first: Path) -> Opened:
    journal = Journal(chosen, first)
    found = journal.open()
    journal.close()
    return found


def test_they_come_behind_those_that_are_there_and_the_first_queue_keeps_nothing(
    first: Path, chosen: Path
) -> None:
    found = take_over(chosen, first)
    assert [int(u.upload_id, 16) for u in found.uploads] == [8, 9, 0, 1, 2]
    assert [u.position for u in found.uploads] == [8, 9, 10, 11, 12]
    assert found.troubles == []
    assert kept(chosen) == found.uploads
    assert [path.name for path in first.parent.iterdir()] in ([], ["queue.lock"])
    assert take_over(chosen, first).uploads == found.uploads


def test_without_any_there_is_nothing_to_take_over(chosen: Path, tmp_path: Path) -> None:
    never = tmp_path / "first-run" / "queue.sqlite3"
    assert len(take_over(chosen, never).uploads) == 2
    assert not never.parent.exists()


def test_they_are_as_a_person_left_them(first: Path, chosen: Path) -> None:
    before = [
        upload(3, State.PAUSED, privacy="all", batch=7, size_bytes=5, mtime_ns=6),
        upload(4, State.FAILED, trouble=Trouble("Locked.", "Unlock it."), batch=7),
        upload(5, State.REJECTED, trouble=Trouble("No photo."), batch=7),
        upload(6, State.CANCELLED, batch=7),
    ]
    with opened(first) as journal:
        journal.accept(before)
    after = take_over(chosen, first).uploads[-4:]
    assert [replace(u, position=0) for u in after] == [replace(u, position=0) for u in before]


@pytest.mark.parametrize("were_held", [(True, False), (False, True), (True, True)])
def test_all_stays_paused_once_a_person_has_said_so(
    first: Path, chosen: Path, were_held: tuple[bool, bool]
) -> None:
    for file, held in zip((first, chosen), were_held, strict=True):
        with opened(file) as journal:
            journal.hold(held=held)
    assert take_over(chosen, first).is_held
    with opened(chosen) as journal:
        journal.hold(held=False)
    assert not take_over(chosen, first).is_held


CHILD = """
import os, sys
from pathlib import Path
from cloudery_desktop.uploads import taking_over
from cloudery_desktop.uploads import journal_file, journal_tables
from cloudery_desktop.uploads.journal import Journal
copy = taking_over._copy
def copy_and_crash(*journals):
    copy(*journals)
    os._exit(9)
if sys.argv[1] == "before":
    taking_over.to_row = lambda _: os._exit(9)
else:
    taking_over._copy = copy_and_crash
Journal(*map(Path, sys.argv[2:])).open()
"""


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_crash_neither_loses_nor_doubles_any(first: Path, chosen: Path, when: str) -> None:
    words = [sys.executable, "-c", CHILD, when, str(chosen), str(first)]
    assert subprocess.run(words, check=False, timeout=60).returncode == 9
    assert len(peek(first)) == 3
    assert len(peek(chosen)) == (2 if when == "before" else 5)
    found = take_over(chosen, first).uploads
    assert [int(u.upload_id, 16) for u in found] == [8, 9, 0, 1, 2]
    assert kept(chosen) == found
    assert not first.exists()


def test_what_another_window_is_at_work_on_is_left_to_it(first: Path, chosen: Path) -> None:
    with opened(first) as journal:
        found = take_over(chosen, first)
        assert (len(found.uploads), found.troubles) == (2, [])
        journal.wait(journal.accept([upload(3)]))
    assert len(kept(first)) == 4
    assert len(take_over(chosen, first).uploads) == 6


def test_of_two_windows_without_a_cloud_the_second_disturbs_nothing(first: Path) -> None:
    with opened(first) as journal:
        second = Journal(first)
        (trouble,) = second.open().troubles
        assert trouble.title == "Another Cloudery is busy with the uploads of this profile."
        assert not second.is_lasting
        second.wait(second.accept([upload(7)]))
        journal.wait(journal.accept([upload(3)]))
        second.close()
    assert [u.position for u in kept(first)] == [0, 1, 2, 3]


def test_where_the_chosen_queue_cannot_be_kept_they_stay(first: Path, chosen: Path) -> None:
    with opened(chosen):
        found = take_over(chosen, first)
    assert found.uploads == []
    assert len(found.troubles) == 1
    assert len(kept(first)) == 3


@pytest.mark.parametrize("which", ["first", "chosen"])
def test_what_cannot_be_taken_over_now_is_told_and_kept(
    first: Path, chosen: Path, which: str, request: pytest.FixtureRequest
) -> None:
    file = request.getfixturevalue(which)
    if which == "first":
        execute(first, "PRAGMA user_version = 99")  # of a newer one
    else:
        full = "BEGIN SELECT RAISE(FAIL, 'full'); END"
        execute(chosen, f"CREATE TRIGGER full BEFORE INSERT ON uploads {full}")
    found = take_over(chosen, first)
    (trouble,) = found.troubles
    assert trouble.title == "The photos you added before you chose a cloud do not go up yet."
    assert ("newer Cloudery" if which == "first" else "full") in trouble.detail
    assert ("Install the newer" if which == "first" else "open it again") in trouble.advice
    assert ("The system says" in trouble.detail) is (which == "chosen")
    assert len(found.uploads) == 2
    execute(file, "PRAGMA user_version = 1" if which == "first" else "DROP TRIGGER full")
    assert len(take_over(chosen, first).uploads) == 5


def test_the_queue_taken_over_is_read_once(
    first: Path, chosen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def connect(name: str) -> sqlite3.Connection:
        connection = journal_tables.connect(name)
        if name == str(first):
            connection.set_trace_callback(read.append)
        return connection

    monkeypatch.setattr(journal_file, "connect", connect)
    assert len(take_over(chosen, first).uploads) == 5
    assert len([words for words in read if words.startswith("PRAGMA quick_check")]) == 1
    assert len([words for words in read if words == journal_tables.ALL]) == 1


def test_a_row_that_is_none_is_kept_in_mind_and_the_others_go_on(first: Path, chosen: Path) -> None:
    execute(first, "UPDATE uploads SET state = 'flying' WHERE position = 1")
    found = take_over(chosen, first)
    assert len(found.uploads) == 4
    (trouble,) = found.troubles
    assert trouble.title == "1 of the uploads of the last time could not be understood."
    with closing(sqlite3.connect(chosen)) as connection:
        ((_, _, text),) = connection.execute("SELECT * FROM set_aside")
    assert "flying" in text
