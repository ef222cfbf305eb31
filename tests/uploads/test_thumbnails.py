"""The thumbnails that are stored beside photos: they trail, and hold up nothing."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from cloudery_desktop.uploads import thumbnails as thumbnails_module
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.journal_file import peek
from cloudery_desktop.uploads.lifecycle import State
from tests.uploads import misbehaving_server as bad
from tests.uploads.engine import Engine, Gate, next_time, running
from tests.uploads.fake_service import DENIED, OFFLINE, thumb_key
from tests.uploads.photos import jpeg, noise, photo_file
from tests.uploads.test_manager import photos
from tests.uploads.test_manager_queue import file

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.uploads.journal_file import Opened
    from cloudery_desktop.uploads.lifecycle import Upload

__all__ = ["file"]  # a fixture


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnails_module, "retry_delay", lambda failures: 0.05)


def stored(engine: Engine, upload_id: str) -> bool:
    upload = engine.manager.uploads[upload_id]
    return bool(upload.photo and upload.photo.thumb_key)


def opened_again(file: Path) -> Opened:
    journal = Journal(file)
    try:
        return journal.open()
    finally:
        journal.close()


def gated(monkeypatch: pytest.MonkeyPatch) -> Gate:
    """Opened, thumbnails are made."""
    gate = Gate()
    really = thumbnails_module._made_of

    def made_of(upload: Upload) -> bytes | None:
        gate()
        return really(upload)

    monkeypatch.setattr(thumbnails_module, "_made_of", made_of)
    return gate


def test_one_is_stored_beside_each_photo(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    with running(qtbot, file=file) as engine:
        engine.start(2, thumbnails=True)
        paths = [photo_file(tmp_path, f"{edge}.png", noise(edge)) for edge in (600, 700, 20)]
        ids = [upload.upload_id for upload in engine.add(*paths)]
        engine.until(lambda: all(stored(engine, upload_id) for upload_id in ids))
        for upload_id, edge in zip(ids, (512, 512, 20), strict=True):
            photo = engine.service.rows[upload_id]
            assert photo.thumb_key == thumb_key(photo)
            picture = Image.open(io.BytesIO(engine.server.objects[photo.thumb_key]))
            assert (picture.format, picture.size) == ("WEBP", (edge, edge))
        assert set(engine.states()) == {"done"}
        engine.until(lambda: not engine.manager.is_tidying)
        engine.until(lambda: not any(upload.owes_thumbnail for upload in peek(file)))


def test_no_photo_waits_for_one(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = gated(monkeypatch)
    with running(qtbot) as engine:
        engine.start(2, thumbnails=True)
        engine.add(*photos(tmp_path, 20))
        engine.until_idle()
        assert set(engine.states()) == {"done"}
        assert engine.manager.is_tidying
        gate.open()
        engine.until(lambda: all(stored(engine, key) for key in engine.manager.uploads))


@pytest.mark.parametrize(
    "behaviour", [bad.refuses(503, "SlowDown"), bad.cuts_after_all, bad.portal]
)
def test_what_may_go_well_later_is_tried_again(
    qtbot: QtBot, tmp_path: Path, behaviour: bad.Behaviour, caplog: pytest.LogCaptureFixture
) -> None:
    with running(qtbot, bad.good, behaviour) as engine:
        engine.start(1, thumbnails=True)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(lambda: stored(engine, upload_id))
        assert engine.way(upload_id)[-1] == "done"
        assert "No thumbnail was stored" in caplog.text


@pytest.mark.parametrize("fault", [OFFLINE, DENIED, RuntimeError("oops")])
def test_what_is_still_owed_is_made_at_the_next_start(
    qtbot: QtBot, tmp_path: Path, file: Path, fault: Exception
) -> None:
    with running(qtbot, file=file) as before:
        before.service.faults["confirm_thumbnail"].extend([fault] * 1000)
        before.start(1, thumbnails=True)
        upload_id = before.add_one(photo_file(tmp_path))
        before.until(lambda: "confirm_thumbnail" in before.service.calls)
        before.until(lambda: not before.manager.is_tidying)  # so nobody waits for it
        assert before.state(upload_id) is State.DONE
        with next_time(qtbot, before, file) as engine:
            engine.service.faults.clear()
            engine.start(1, thumbnails=True)
            engine.until(lambda: stored(engine, upload_id))
            assert engine.state(upload_id) is State.DONE


def test_what_the_bucket_refuses_for_good_is_owed_no_more(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, bad.good, bad.refuses(403, "AccessDenied"), file=file) as before:
        before.start(1, thumbnails=True)
        upload_id = before.add_one(photo_file(tmp_path))
        before.until_state(upload_id, State.DONE)
        before.until(lambda: not before.manager.uploads[upload_id].owes_thumbnail)
        assert not stored(before, upload_id)
        before.until(lambda: not any(upload.owes_thumbnail for upload in peek(file)))


def test_a_wrong_clock_is_not_for_good(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    skewed = bad.refuses(403, "RequestTimeTooSkewed")
    with running(qtbot, bad.good, skewed, file=file) as before:
        before.start(1, thumbnails=True)
        upload_id = before.add_one(photo_file(tmp_path))
        before.until_state(upload_id, State.DONE)
        before.until(lambda: len(before.server.requests) == 2)
        before.until(lambda: not before.manager.is_tidying)
        assert before.manager.uploads[upload_id].owes_thumbnail


def owing(qtbot: QtBot, tmp_path: Path, file: Path, before: Engine) -> str:
    """The upload of a program that was closed before it had stored the thumbnail."""
    before.service.faults["confirm_thumbnail"].append(DENIED)
    before.start(1, thumbnails=True)
    upload_id = before.add_one(photo_file(tmp_path))
    before.until_state(upload_id, State.DONE)
    before.until(lambda: "confirm_thumbnail" in before.service.calls)
    before.until(lambda: not before.manager.is_tidying)
    return upload_id


def test_what_is_owed_is_made_though_the_cloud_is_there_before_the_journal(
    qtbot: QtBot, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(qtbot, file=file) as before:
        upload_id = owing(qtbot, tmp_path, file, before)
        monkeypatch.setattr(Engine, "until_restored", Engine.start_with_thumbnails)
        with next_time(qtbot, before, file) as engine:
            engine.until(lambda: upload_id in engine.manager.uploads)
            engine.until(lambda: stored(engine, upload_id))


@pytest.mark.parametrize("is_first", ["the journal", "the cloud"])
def test_a_queue_that_was_paused_begins_none_at_the_next_start(
    qtbot: QtBot, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch, is_first: str
) -> None:
    with running(qtbot, file=file) as before:
        upload_id = owing(qtbot, tmp_path, file, before)
        before.manager.pause_all()
        if is_first == "the cloud":
            monkeypatch.setattr(Engine, "until_restored", Engine.start_with_thumbnails)
        with next_time(qtbot, before, file) as engine:
            if is_first == "the journal":
                engine.start_with_thumbnails()
            engine.until(lambda: engine.manager.is_paused)
            engine.service.calls.clear()
            qtbot.wait(300)
            assert "request_thumbnail" not in engine.service.calls
            engine.manager.resume_all()
            engine.until(lambda: stored(engine, upload_id))


def test_it_is_told_apart_from_photos_that_come_up(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        gate = engine.service.during["confirm_thumbnail"] = Gate()
        engine.start_with_thumbnails()
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until_idle()
        engine.until(gate.reached.is_set)
        engine.said.clear()
        gate.open()
        engine.until(lambda: engine.count("pictured") == 1)
        assert engine.said == [("pictured", (engine.manager.uploads[upload_id],))]
        assert stored(engine, upload_id)


def test_cancelled_but_up_already_it_gets_one(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        engine.service.lost["confirm"].append(OFFLINE)
        engine.retry_after = 60
        engine.start_with_thumbnails()
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until_state(upload_id, State.WAITING)
        engine.manager.cancel(upload_id)
        engine.until_state(upload_id, State.DONE)  # it was up, and says so
        engine.until(lambda: stored(engine, upload_id))


@pytest.mark.parametrize("how", ["gone", "another", "damaged"])
def test_of_a_file_that_cannot_be_shown_none_is_owed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    gate = gated(monkeypatch)
    with running(qtbot) as engine:
        engine.start(1, thumbnails=True)
        path = photo_file(tmp_path)
        upload_id = engine.add_one(path)
        engine.until_state(upload_id, State.DONE)
        engine.until(gate.reached.is_set)
        if how == "gone":
            path.unlink()
        else:
            status = path.stat()
            path.write_bytes(bytes(status.st_size) if how == "damaged" else jpeg("blue", 90))
            os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
        gate.open()
        engine.until(lambda: not engine.manager.uploads[upload_id].owes_thumbnail)
        assert not stored(engine, upload_id)
        assert len(engine.server.objects) == 1


def test_the_photo_was_deleted_meanwhile(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        gate = engine.service.during["confirm_thumbnail"] = Gate()
        engine.start(1, thumbnails=True)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until(gate.reached.is_set)
        engine.service.delete_photos(engine.service.up)
        gate.open()
        engine.until(lambda: not engine.manager.uploads[upload_id].owes_thumbnail)
        assert not engine.server.objects


def test_held_none_is_begun(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        gate = engine.service.during["confirm_thumbnail"] = Gate()
        engine.start(1, thumbnails=True)
        first, second = (u.upload_id for u in engine.add(*photos(tmp_path, 2)))
        engine.until(gate.reached.is_set)
        engine.until_idle()
        engine.manager.pause_all()
        gate.open()
        engine.until(lambda: stored(engine, first) or stored(engine, second))
        qtbot.wait(300)
        assert stored(engine, first) != stored(engine, second)
        assert not engine.manager.is_tidying
        engine.manager.resume_all()
        engine.until(lambda: stored(engine, first) and stored(engine, second))


def test_closing_breaks_one_off(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot, bad.good, bad.never_answers) as engine:
        engine.start(1, thumbnails=True)
        engine.add_one(photo_file(tmp_path))
        engine.until(engine.server.blocked.is_set)
        assert engine.manager.close()
        thread = engine.manager._crew.thumbnails
        assert thread is not None
        assert thread.isFinished()


def test_cleared_away_it_is_stored_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        gate = engine.service.during["confirm_thumbnail"] = Gate()
        engine.start(1, thumbnails=True)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until_state(upload_id, State.DONE)
        engine.until(gate.reached.is_set)
        engine.manager.clear()
        gate.open()
        engine.until(lambda: bool(engine.service.rows[upload_id].thumb_key))


def test_cleared_away_and_closed_it_is_stored_at_the_next_start(
    qtbot: QtBot, tmp_path: Path, file: Path
) -> None:
    with running(qtbot, file=file) as before:
        upload_id = owing(qtbot, tmp_path, file, before)
        before.manager.clear()
        with next_time(qtbot, before, file) as engine:
            assert not engine.manager.uploads
            engine.start_with_thumbnails()
            thread = engine.manager._crew.thumbnails
            assert thread is not None
            with qtbot.waitSignal(thread.stored):  # the manager has heard of it by then
                pass
            assert engine.service.rows[upload_id].thumb_key
            assert "discard" not in engine.service.calls
            engine.close()
            assert not opened_again(file).hidden


def test_without_wishing_for_them_there_are_none(qtbot: QtBot, tmp_path: Path) -> None:
    with running(qtbot) as engine:
        engine.start(1)
        upload_id = engine.add_one(photo_file(tmp_path))
        engine.until_state(upload_id, State.DONE)
        assert not engine.manager.is_tidying
        assert "request_thumbnail" not in engine.service.calls
