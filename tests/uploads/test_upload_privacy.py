"""What goes up of a photo that tells where it was taken, and what is kept of that."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, Literal

import pytest

from cloudery_desktop.imaging.privacy import cleaning as cleaning_module
from cloudery_desktop.imaging.privacy.cleaning import cleaning_of
from cloudery_desktop.uploads.journal_rows import from_row, to_row
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.receipt import line
from cloudery_desktop.uploads.witness import FileChanged
from tests.imaging.pictures import encoded, quartered
from tests.imaging.positions import gps_exif, placed_photo, trace_of
from tests.uploads import misbehaving_server as bad
from tests.uploads.engine import next_time, running
from tests.uploads.fake_service import FakeService
from tests.uploads.misbehaving_server import Server
from tests.uploads.photos import photo_file, queued

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.photo import Privacy
    from tests.uploads.engine import Engine


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def sent(engine: Engine) -> bytes:
    (content,) = engine.server.objects.values()
    return content


def placed_file(folder: Path, name: str = "photo.jpg") -> Path:
    return photo_file(folder, name, placed_photo())


@pytest.mark.parametrize("verify_by", ["sha256", "md5"])
def test_it_goes_up_without_the_position(
    qtbot: QtBot, tmp_path: Path, verify_by: Literal["sha256", "md5"]
) -> None:
    path = placed_file(tmp_path)
    with Server() as server, running(qtbot, service=FakeService(server, verify_by)) as engine:
        engine.server = server
        engine.start()
        done = engine.until_state(engine.add_one(path), State.DONE)
        content = sent(engine)
        assert trace_of(path.read_bytes())
        assert trace_of(content) is None
        assert len(content) == path.stat().st_size
        assert (done.removed, done.sha256) == ("position", sha256(path.read_bytes()))
        assert done.sent_sha256 == sha256(content)
        row = done.photo
        assert row is not None
        assert (row.sha256, row.source_sha256) == (done.sent_sha256, done.sha256)
        told = line(done)
        assert told.verified
        assert (told.removed, told.sha256, told.sent_sha256) == (
            "position", done.sha256, done.sent_sha256
        )  # fmt: skip


def test_what_has_nothing_to_be_removed_goes_up_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    path = photo_file(tmp_path)
    with running(qtbot) as engine:
        engine.start()
        done = engine.until_state(engine.add_one(path), State.DONE)
        assert sent(engine) == path.read_bytes()
        assert (done.removed, done.sent_sha256) == ("", "")
        assert done.photo is not None
        assert done.photo.source_sha256 is None
        assert line(done).sent_sha256 == line(done).sha256


@pytest.mark.parametrize("privacy", ["keep", "all"])
def test_as_it_is_set_and_as_it_is_said(qtbot: QtBot, tmp_path: Path, privacy: Privacy) -> None:
    first, second = placed_file(tmp_path, "1.jpg"), placed_file(tmp_path, "2.jpg")
    os.utime(second, ns=(1, 1))
    with running(qtbot) as engine:
        engine.start()
        engine.manager.set_privacy(privacy)
        done = engine.until_state(engine.add_one(first), State.DONE)
        assert (sent(engine) == first.read_bytes()) is (privacy == "keep")
        assert done.removed == ("all" if privacy == "all" else "")
        engine.manager.add([second], "position")
        engine.until(lambda: len(engine.manager.uploads) == 2)
        assert [u.privacy for u in engine.manager.uploads.values()] == [privacy, "position"]


def test_a_photo_is_the_same_whatever_was_removed_from_it(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        engine.start()
        engine.until_state(engine.add_one(placed_file(tmp_path, "1.jpg")), State.DONE)
        engine.manager.set_privacy("keep")
        again = engine.add_one(placed_file(tmp_path, "2.jpg"))
        assert engine.until_state(again, State.DUPLICATE).duplicate_of is not None
        engine.manager.upload_anyway(again)
        engine.until_state(again, State.DONE)
        kept = engine.manager.uploads[again]
        assert (kept.removed, kept.sent_sha256) == ("", "")


def test_a_retry_sends_the_same_bytes_to_the_same_place(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot, bad.loses_the_answer, bad.cuts_at_half) as engine:
        engine.start(1)
        done = engine.until_state(engine.add_one(placed_file(tmp_path)), State.DONE)
        assert {r.sha256 for r in engine.service.requests} == {done.sent_sha256}
        assert {r.requested_at for r in engine.service.requests} == {done.requested_at}
        assert trace_of(sent(engine)) is None


def test_the_choice_outlives_the_program(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "queue.sqlite3"
    with running(qtbot, file=file) as engine:
        engine.manager.set_privacy("all")
        upload_id = engine.add_one(placed_file(tmp_path))
        with next_time(qtbot, engine, file) as later:
            later.start()
            done = later.until_state(upload_id, State.DONE)
            assert (done.privacy, done.removed) == ("all", "all")
            assert trace_of(sent(later)) is None


def test_a_row_of_before_and_one_that_makes_no_sense(tmp_path: Path) -> None:
    upload = queued(placed_file(tmp_path))
    row = to_row(upload)
    assert "privacy" not in row[-1]
    assert from_row(row).privacy == "position"
    bad_row = (*row[:-1], '{"privacy": "none"}')
    with pytest.raises(ValueError, match="none"):
        from_row(bad_row)


# -- what cannot be cleaned ------------------------------------------------------------------------


@pytest.fixture
def unreadable(tmp_path: Path) -> Path:
    """A photo whose EXIF nobody can read, though it may hold anything."""
    data = placed_photo()
    at = data.index(b"Exif\0\0") + 6
    return photo_file(tmp_path, "odd.jpg", data[:at] + b"XX" + data[at + 2 :])


def test_what_cannot_be_cleaned_waits_for_the_person(
    qtbot: QtBot, tmp_path: Path, unreadable: Path
) -> None:
    file = tmp_path / "queue.sqlite3"
    with running(qtbot, file=file) as engine:
        engine.start()
        upload_id = engine.add_one(unreadable)
        failed = engine.until_state(upload_id, State.FAILED)
        assert failed.trouble.uncleaned
        assert failed.trouble.sentence == (
            "The position could not be removed. Its EXIF is damaged."
            " Upload it as it is if you don't mind, or leave it out."
        )
        assert engine.server.objects == {}
        assert engine.service.calls == []
        engine.until_idle()
        with next_time(qtbot, engine, file) as later:
            later.start()
            assert later.manager.uploads[upload_id].trouble.uncleaned
            later.manager.upload_as_it_is(upload_id)
            done = later.until_state(upload_id, State.DONE)
            assert sent(later) == unreadable.read_bytes()
            assert (done.trouble.uncleaned, done.removed) == (False, "")
            assert line(done).verified


def test_a_retry_alone_does_not_send_it(qtbot: QtBot, unreadable: Path) -> None:
    with running(qtbot) as engine:
        engine.start()
        upload_id = engine.add_one(unreadable)
        engine.until_state(upload_id, State.FAILED)
        engine.manager.retry_all()
        engine.until(lambda: upload_id not in engine.manager.uploads)  # it is looked at anew
        engine.until(lambda: engine.states() == ["failed"])
        assert engine.server.objects == {}
        (again,) = engine.manager.uploads.values()
        assert again.trouble.uncleaned
        engine.manager.upload_as_it_is(again.upload_id)
        engine.until_state(again.upload_id, State.DONE)


def test_another_failure_is_not_for_that_button(qtbot: QtBot, tmp_path: Path) -> None:
    path = placed_file(tmp_path)
    with running(qtbot) as engine:
        upload_id = engine.add_one(path)
        path.unlink()
        engine.start()
        assert not engine.until_state(upload_id, State.FAILED).trouble.uncleaned
        engine.manager.upload_as_it_is(upload_id)
        assert engine.manager.uploads[upload_id].privacy == "position"


def test_a_file_that_changes_while_it_is_looked_at_is_not_sent(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = placed_file(tmp_path)

    def look_and_change(*of: object) -> object:
        found = cleaning_of(*of)  # type: ignore[arg-type]  # as it is called
        path.write_bytes(path.read_bytes() + b"\0")
        return found

    monkeypatch.setattr(cleaning_module, "cleaning_of", look_and_change)
    with running(qtbot) as engine:
        engine.start()
        failed = engine.until_state(engine.add_one(path), State.FAILED)
        assert failed.trouble.sentence == FileChanged().sentence
        assert failed.sha256 == ""  # nobody knows which of the two it would be of
        assert engine.server.objects == {}


def test_the_camera_is_not_named_where_all_is_removed(qtbot: QtBot, tmp_path: Path) -> None:
    exif = gps_exif(Make="ACME", Model="One").tobytes()
    path = photo_file(tmp_path, data=encoded(quartered(), ".jpg", exif=exif))
    with running(qtbot) as engine:
        engine.start()
        engine.manager.set_privacy("all")
        engine.until_state(engine.add_one(path), State.DONE)
        (request,) = engine.service.requests
        assert (request.camera, request.taken_at) == (None, "2024-05-01T12:34:56")
        assert b"ACME" not in sent(engine)
