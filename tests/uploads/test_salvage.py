"""A damaged queue is mended whole or not at all, on a full disk or killed at any moment."""

from __future__ import annotations

import resource
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.journal_file import peek
from tests.uploads.test_journal import file, kept
from tests.uploads.test_journal_trouble import execute, filled, troubled

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["file", "filled"]  # fixtures

TITLE = "The list of your uploads was damaged."


@pytest.fixture
def damaged(filled: Path) -> Path:
    """A journal of 400 uploads, of which some can be read, and all of which are on hold."""
    execute(filled, "INSERT INTO held VALUES (7.0)")
    with filled.open("r+b") as stream:
        stream.seek(filled.stat().st_size - 3 * 4096)
        stream.write(b"\x5a" * 4096)
    return filled


@pytest.fixture
def readable(damaged: Path, tmp_path: Path) -> int:
    """How many."""
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes(damaged.read_bytes())
    with troubled(copy) as (_, told):
        assert told[0].title == TITLE
    found = len(kept(copy))
    assert 0 < found < 400
    return found


def goes_on(damaged: Path, readable: int) -> bool:
    """Whether the next start finds all that can be read, and says where the damaged file is."""
    is_mended = any(damaged.parent.glob("*.damaged-*.sqlite")) and damaged.exists()
    journal = Journal(damaged)
    opened = journal.open()
    journal.close()
    (aside,) = damaged.parent.glob("*.damaged-*.sqlite")
    if not is_mended:
        assert [trouble.title for trouble in opened.troubles] == [TITLE]
        assert aside.name in opened.troubles[0].detail
    assert b"\x5a" * 4096 in aside.read_bytes()
    names = {path.name for path in damaged.parent.iterdir()}
    assert names - {"uploads.lock"} == {damaged.name, aside.name}
    return (len(opened.uploads), opened.is_held) == (readable, True)


def test_without_room_for_it_the_damaged_one_stays(damaged: Path, readable: int) -> None:
    before = damaged.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with troubled(damaged) as (journal, told):
            assert told
            assert not journal.is_lasting
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert damaged.read_bytes()[100:] == before[100:]  # the head counts how often it was opened
    assert goes_on(damaged, readable)


CHILD = """
import os, sys
from pathlib import Path
from cloudery_desktop.uploads.journal import Journal
names = ("sqlite3.connect", "os.rename")
last, seen = int(sys.argv[1]), 0
def end(event, details):
    global seen
    if event in names and ".sqlite" in str(details[0]):
        seen += 1
        if seen == last:
            os._exit(9)
sys.addaudithook(end)
Journal(Path(sys.argv[2])).open()
"""


def test_it_may_be_killed_at_any_step(damaged: Path, readable: int) -> None:
    whole = damaged.read_bytes()
    step = 0
    while True:
        step += 1
        for path in damaged.parent.iterdir():
            path.unlink()
        damaged.write_bytes(whole)
        words = [sys.executable, "-c", CHILD, str(step), str(damaged)]
        if subprocess.run(words, check=False, timeout=60).returncode != 9:
            break
        if not damaged.exists():  # who only looks sees what goes on
            assert len(peek(damaged)) == readable
        assert goes_on(damaged, readable), step
    assert step > 6
    assert len(kept(damaged)) == readable
