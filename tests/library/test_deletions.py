"""Deletions: undone or true, whatever happens in between."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.library import deletion_file, deletion_writer
from cloudery_desktop.library import deletions as module
from cloudery_desktop.library.deletion_file import Batch, DeletionFile, DeletionsError, is_deleted
from cloudery_desktop.library.deletions import Deletions, Offer, Refusal
from tests.ui.on_screen import delete
from tests.ui.stand_ins import a_photo
from tests.uploads.fake_service import BUSY, DENIED, OFFLINE, FakeService
from tests.uploads.misbehaving_server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.photo import Photo

SECRET = "X-Amz-Signature=5ecre7"
SOON_MS = 40
NEVER_MS = 600_000


def photo(uploaded_at: int) -> Photo:
    return a_photo(uploaded_at, url=f"http://photos/{uploaded_at}?{SECRET}", sha256="ab")


@pytest.fixture
def service() -> Iterator[FakeService]:
    with Server() as server:
        made = FakeService(server)
        for uploaded_at in range(1, 8):
            made.add(photo(uploaded_at))
        yield made


class Desk:
    """Deletions and what they said, as the photos that are in sight by that."""

    def __init__(self, qtbot: QtBot, file: Path | None, undo_ms: int = SOON_MS) -> None:
        self.qtbot = qtbot
        self.deletions = Deletions(None, file, undo_ms)
        self.hidden: set[int] = set()
        self.gone: set[int] = set()
        self.offers: list[Offer | None] = []
        self.refusals: list[Refusal] = []
        self.waits: list[ClouderyError] = []
        self.troubles: list[ClouderyError | None] = []
        self.deletions.hidden.connect(lambda found: self.hidden.update(_keys(found)))
        self.deletions.back.connect(lambda found: self.hidden.difference_update(_keys(found)))
        self.deletions.gone.connect(lambda found: self.gone.update(_keys(found)))
        self.deletions.offered.connect(self.offers.append)
        self.deletions.refused.connect(self.refusals.append)
        self.deletions.waits.connect(self.waits.append)
        self.deletions.trouble.connect(self.troubles.append)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=5_000)

    def close(self) -> None:
        assert self.deletions.close()
        delete(self.deletions)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deletions" / "default.sqlite3"


def _keys(photos: tuple[Photo, ...]) -> list[int]:
    return [photo.uploaded_at for photo in photos]


def left_in(file: Path) -> list[tuple[list[int], bool]]:
    known = DeletionFile(file)
    found = [(_keys(batch.photos), batch.ordered) for batch in known.open()]
    known.close()
    return found


def up(service: FakeService) -> set[int]:
    return {row.uploaded_at for row in service.rows.values()}


def test_a_deletion_is_out_of_sight_at_once_and_true_later(
    qtbot: QtBot, service: FakeService, file: Path
) -> None:
    desk = Desk(qtbot, file)
    desk.deletions.start(service)
    desk.deletions.delete([photo(1), photo(2)])
    assert desk.hidden == {1, 2}
    assert desk.offers == [Offer((photo(1), photo(2)))]
    assert service.calls == []
    desk.until(lambda: desk.gone == {1, 2})
    assert desk.offers[-1] is None
    assert up(service) == {3, 4, 5, 6, 7}
    assert desk.hidden == {1, 2}  # for good
    desk.close()
    assert left_in(file) == []
    assert desk.troubles == []


def test_undone_the_cloud_is_not_touched(qtbot: QtBot, service: FakeService, file: Path) -> None:
    desk = Desk(qtbot, file, NEVER_MS)
    desk.deletions.start(service)
    desk.deletions.delete([photo(1)])
    desk.deletions.delete([photo(2), photo(1)])  # the one that is deleted already is not again
    assert desk.deletions.offer == Offer((photo(2),))
    desk.deletions.undo()
    desk.until(lambda: desk.hidden == {1})
    assert desk.deletions.offer == Offer((photo(1),))
    desk.deletions.undo()
    desk.until(lambda: not desk.hidden)
    desk.deletions.undo()  # there is nothing more
    assert desk.offers[-1] is None
    desk.close()
    assert service.calls == []
    assert left_in(file) == []


def test_one_of_many_can_be_kept(qtbot: QtBot, service: FakeService, file: Path) -> None:
    desk = Desk(qtbot, file, 200)
    desk.deletions.start(service)
    desk.deletions.delete([photo(1), photo(2)])
    desk.deletions.keep([photo(2), photo(3)])
    desk.until(lambda: desk.hidden == {1})
    assert desk.deletions.offer == Offer((photo(1),))
    desk.until(lambda: desk.gone == {1})
    assert up(service) == {2, 3, 4, 5, 6, 7}
    desk.close()


def test_what_waits_its_turn_can_be_kept_and_what_is_begun_cannot(
    qtbot: QtBot, service: FakeService, file: Path
) -> None:
    """Of a photo whose deletion was tried the object may be gone, though its row is there."""
    desk = Desk(qtbot, file)
    service.faults["delete"].append(BUSY)  # what is ordered meanwhile waits, too
    desk.deletions.start(service)
    desk.deletions.delete([photo(1)])
    desk.deletions.delete([photo(2), photo(3)])
    desk.until(lambda: bool(desk.waits) and desk.deletions.offer is None)
    assert desk.deletions.keep([photo(1), photo(2), photo(4)]) == (photo(1),)
    desk.until(lambda: desk.hidden == {1, 3})
    service.faults["delete"].clear()
    desk.deletions.try_again()
    desk.until(lambda: desk.gone == {1, 3})
    assert up(service) == {2, 4, 5, 6, 7}
    desk.close()
    assert left_in(file) == []


def test_closed_before_its_time_it_can_still_be_undone_at_the_next_start(
    qtbot: QtBot, service: FakeService, file: Path
) -> None:
    first = Desk(qtbot, file, NEVER_MS)
    first.deletions.start(service)
    first.deletions.delete([photo(1)])
    first.deletions.delete([photo(2)])
    first.close()
    assert service.calls == []
    assert left_in(file) == [([1], False), ([2], False)]
    second = Desk(qtbot, file, NEVER_MS)
    second.until(lambda: second.hidden == {1, 2})
    assert second.deletions.offer == Offer((photo(2),), earlier=True)
    second.deletions.undo()
    second.until(lambda: second.hidden == {1})
    second.close()
    third = Desk(qtbot, file)
    third.until(lambda: third.hidden == {1})
    third.deletions.start(service)
    third.until(lambda: third.gone == {1})
    third.close()
    assert up(service) == {2, 3, 4, 5, 6, 7}


def test_without_a_network_it_is_tried_until_it_is_true(
    qtbot: QtBot, service: FakeService, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_AGAIN_MS", 10)
    service.faults["delete"].extend([OFFLINE, BUSY, OFFLINE])
    service.lost["delete"].append(OFFLINE)  # done, and nobody heard of it
    desk = Desk(qtbot, file)
    desk.deletions.start(service)
    desk.deletions.delete([photo(1)])
    desk.until(lambda: desk.gone == {1})
    assert service.calls == ["delete"] * 5
    assert desk.waits == [OFFLINE]  # said once
    assert desk.hidden == {1}
    desk.close()
    assert left_in(file) == []


def test_what_was_not_carried_out_goes_on_at_the_next_start(
    qtbot: QtBot, service: FakeService, file: Path
) -> None:
    service.faults["delete"].append(OFFLINE)
    first = Desk(qtbot, file)
    first.deletions.start(service)
    first.deletions.delete([photo(1)])
    first.until(lambda: bool(first.waits))
    first.close()
    assert left_in(file) == [([1], True)]
    second = Desk(qtbot, file)
    second.deletions.start(service)
    second.until(lambda: second.gone == {1})
    assert second.offers == []  # the time to undo it was over
    second.close()


def test_the_network_being_back_is_not_waited_for(
    qtbot: QtBot, service: FakeService, file: Path
) -> None:
    service.faults["delete"].append(OFFLINE)
    desk = Desk(qtbot, file)
    desk.deletions.start(service)
    desk.deletions.delete([photo(1)])
    desk.until(lambda: bool(desk.waits))
    qtbot.wait(20)  # the thread that tried has ended
    desk.deletions.try_again()
    desk.until(lambda: desk.gone == {1})
    desk.close()


def test_a_refusal_brings_the_photos_back_and_says_why(
    qtbot: QtBot, service: FakeService, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_AT_ONCE", 2)
    service.faults["delete"].extend([None, DENIED])
    desk = Desk(qtbot, file)
    desk.deletions.start(service)
    desk.deletions.delete([photo(number) for number in (1, 2, 3, 4, 5)])
    desk.deletions.delete([photo(7)])
    desk.until(lambda: desk.gone == {1, 2, 7})
    assert [(_keys(r.photos), r.error) for r in desk.refusals] == [([3, 4, 5], DENIED)]
    assert desk.hidden == {1, 2, 7}
    assert up(service) == {3, 4, 5, 6}
    desk.close()
    assert left_in(file) == []


def test_another_cloudery_leaves_alone_what_the_first_may_still_undo(
    qtbot: QtBot, service: FakeService, file: Path
) -> None:
    first = Desk(qtbot, file, NEVER_MS)
    first.deletions.delete([photo(1)])
    second = Desk(qtbot, file, NEVER_MS)
    second.deletions.start(service)
    second.deletions.delete([photo(2)])
    second.close()
    assert second.hidden == {2}
    first.close()
    assert service.calls == []
    assert sorted(left_in(file)) == [([1], False), ([2], False)]


def test_no_signed_link_gets_on_the_disk(qtbot: QtBot, file: Path) -> None:
    desk = Desk(qtbot, file, NEVER_MS)
    desk.deletions.delete([photo(1)])
    desk.close()
    found = b"".join(path.read_bytes() for path in file.parent.iterdir())
    assert b"id1" in found
    assert SECRET.encode() not in found


def test_where_it_was_is_known_at_the_next_start(file: Path) -> None:
    """By that its thumbnail is found, also where the table has told that it is gone."""
    before = DeletionFile(file)
    before.open()
    before.add(Batch(1, (photo(1),)))
    before.close()
    after = DeletionFile(file)
    (batch,) = after.open()
    after.close()
    assert [deleted.url for deleted in batch.photos] == ["http://photos/1"]


def test_a_damaged_file_is_set_aside(qtbot: QtBot, service: FakeService, file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(os.urandom(9000))
    desk = Desk(qtbot, file)
    desk.deletions.start(service)
    desk.deletions.delete([photo(1)])
    desk.until(lambda: desk.gone == {1})
    desk.close()
    assert desk.troubles == []
    assert len(list(file.parent.glob("default.damaged-*.sqlite3"))) == 1


def test_a_row_that_cannot_be_understood_deletes_nothing(file: Path) -> None:
    known = DeletionFile(file)
    known.open()
    known.add(Batch(1, (photo(1), photo(2))))
    known.close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE deletions SET row = '[]' WHERE image_id = 'id1'")
    assert left_in(file) == [([2], False)]


def test_another_program_can_tell_what_is_deleted_and_not_gone_yet(file: Path) -> None:
    assert not is_deleted(photo(1), file)  # there is no file
    known = DeletionFile(file)
    known.open()
    known.add(Batch(1, (photo(1),)))
    assert is_deleted(photo(1), file)  # while it is open, too
    assert not is_deleted(photo(2), file)
    known.forget([photo(1)])
    assert not is_deleted(photo(1), file)
    known.close()
    file.write_bytes(b"no database" * 1000)
    assert is_deleted(photo(1), file)  # or the only one might go


def test_a_file_of_a_newer_version_is_left_alone(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = file.read_bytes()
    with pytest.raises(DeletionsError, match="cannot write down"):
        DeletionFile(file).open()
    assert file.read_bytes() == before


def test_a_disk_that_takes_nothing_is_told_of_until_it_does(
    qtbot: QtBot, service: FakeService, file: Path
) -> None:
    file.parent.write_text("no folder")
    desk = Desk(qtbot, file)
    desk.deletions.start(service)
    desk.deletions.delete([photo(1)])
    desk.until(lambda: desk.gone == {1})
    assert [trouble and trouble.title for trouble in desk.troubles] == [
        "Cloudery cannot write down what you delete."
    ]
    file.parent.unlink()
    desk.deletions.delete([photo(2)])
    desk.until(lambda: desk.troubles[-1] is None)
    desk.close()
    assert [keys for keys, _ in left_in(file)] in ([], [[2]])


def locked(file: Path) -> closing[sqlite3.Connection]:
    """Another program that is writing to the file."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    return closing(connection)


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deletion_file, "_BUSY_SECONDS", 0.05)
    monkeypatch.setattr(deletion_writer, "_AGAIN_SECONDS", 0.05)


@pytest.mark.usefixtures("hurry")
def test_what_was_shown_as_undone_is_not_deleted_by_the_next_start(
    qtbot: QtBot, service: FakeService, file: Path
) -> None:
    desk = Desk(qtbot, file, NEVER_MS)
    desk.deletions.start(service)
    desk.deletions.delete([photo(1), photo(2)])
    desk.until(file.exists)
    desk.until(lambda: _is_written(file))
    with locked(file):
        desk.deletions.undo()
        desk.until(lambda: bool(desk.troubles) and not desk.hidden)
        desk.close()
    assert left_in(file) == []
    assert up(service) == {1, 2, 3, 4, 5, 6, 7}


@pytest.mark.usefixtures("hurry")
def test_what_an_earlier_time_left_is_deleted_once_its_file_can_be_opened(
    qtbot: QtBot, service: FakeService, file: Path
) -> None:
    known = DeletionFile(file)
    known.open()
    known.add(Batch(1, (photo(1),)))
    known.order(1)
    known.close()
    with locked(file):
        desk = Desk(qtbot, file)
        desk.deletions.start(service)
        desk.until(lambda: bool(desk.troubles))
        assert service.calls == []
    desk.until(lambda: desk.gone == {1})
    assert desk.hidden == {1}
    assert desk.troubles[-1] is None
    desk.close()
    assert left_in(file) == []


def _is_written(file: Path) -> bool:
    with closing(sqlite3.connect(file)) as connection, suppress(sqlite3.OperationalError):
        return bool(connection.execute("SELECT image_id FROM deletions").fetchall())
    return False  # its table is not there yet


def test_a_number_no_database_takes_is_a_key_all_the_same(file: Path) -> None:
    known = DeletionFile(file)
    known.open()
    known.add(Batch(1, (photo(2**70), photo(-5))))
    known.forget([photo(-5)])
    known.close()
    assert left_in(file) == [([2**70], False)]


_KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from cloudery_desktop.library.deletions import Deletions
from tests.ui.stand_ins import a_photo

application = QCoreApplication([])
deletions = Deletions(None, Path(sys.argv[1]), 600_000)
back = []
deletions.back.connect(back.append)

def look():
    if back:
        os.kill(os.getpid(), signal.SIGKILL)

timer = QTimer(interval=1)
timer.timeout.connect(look)
timer.start()
deletions.delete([a_photo(1)])
deletions.delete([a_photo(2)])
deletions.undo()
application.exec()
"""


def test_what_was_seen_to_be_undone_is_so_after_a_kill(file: Path) -> None:
    repository = Path(__file__).parent.parent.parent
    ended = subprocess.run(
        [sys.executable, "-c", _KILLED, str(file)], cwd=repository, check=False, timeout=60
    )
    assert ended.returncode == -signal.SIGKILL
    assert left_in(file) == [([1], False)]
