"""What is about to happen is on the disk before it does; who else has the photo is asked first."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from cloudery_desktop.photo import PENDING, Photo
from cloudery_desktop.uploads import journal
from cloudery_desktop.uploads.journal_file import peek
from cloudery_desktop.uploads.lifecycle import State, Upload, step
from cloudery_desktop.uploads.upload import Stage
from tests.uploads import misbehaving_server as bad
from tests.uploads.fake_service import DENIED, OFFLINE
from tests.uploads.photos import jpeg, photo_file, queued
from tests.uploads.rig import rig as made_rig
from tests.uploads.test_upload import LOOKING, path, rig, step_back

if TYPE_CHECKING:
    from pathlib import Path

    from tests.uploads.misbehaving_server import Conversation
    from tests.uploads.rig import Rig

__all__ = ["path", "rig"]  # fixtures


def test_every_act_is_announced_on_the_disk_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However slow the disk is."""
    commit = journal._commit

    def slow_commit(*what: Any) -> Exception | None:
        time.sleep(0.05)
        return commit(*what)

    monkeypatch.setattr(journal, "_commit", slow_commit)
    seen: dict[str, Upload] = {}
    upload = queued(photo_file(tmp_path))

    file = tmp_path / "uploads.sqlite"

    def look(what: str) -> None:
        (seen[what],) = peek(file)

    def look_then_store(talk: Conversation) -> bool:
        look("send")
        return bad.good(talk)

    with made_rig(look_then_store, file=file) as rig:
        rig.service.during["request"] = partial(look, "request")
        rig.service.during["confirm"] = partial(look, "confirm")
        done = rig.token(upload)
    assert done.photo is not None
    pending = replace(done.photo, status=PENDING)
    asked = seen["request"]
    assert (asked.requested_at, asked.sha256) == (done.requested_at, done.sha256)
    assert asked.photo is not None  # whatever is asked for can be taken back
    assert (asked.photo.image_id, asked.photo.uploaded_at) == (
        upload.upload_id, done.requested_at,
    )  # fmt: skip
    assert not asked.may_have_arrived
    assert (seen["send"].photo, seen["send"].may_have_arrived) == (pending, True)
    assert (seen["confirm"].photo, seen["confirm"].may_have_arrived) == (pending, True)


def test_a_look_is_announced_too(tmp_path: Path) -> None:
    with made_rig(bad.loses_the_answer, file=tmp_path / "uploads.sqlite") as rig:
        waiting = rig.token(queued(photo_file(tmp_path)))
        states: list[str] = []
        rig.service.during["confirm"] = lambda: states.append(
            str(rig.reports[-1].state) + str(rig.written(waiting.upload_id).may_have_arrived)
        )
        rig.again(waiting)
    assert states == ["confirmingTrue"]


def test_each_report_is_in_the_journals_hands_before_it(tmp_path: Path) -> None:
    with made_rig(file=tmp_path / "uploads.sqlite") as rig:
        upload = queued(photo_file(tmp_path))
        rig.on_report = lambda attempt: rig.journal.wait(attempt._written)
        rig.token(upload)
        assert rig.written(upload.upload_id) == replace(rig.reports[-1], sent_bytes=0)


@pytest.mark.parametrize("stage", [Stage.REQUEST, Stage.SEND, Stage.CONFIRM])
def test_after_a_crash_it_goes_on_with_the_same_names(tmp_path: Path, stage: Stage) -> None:
    file = tmp_path / "uploads.sqlite"
    upload = queued(photo_file(tmp_path))
    with made_rig(file=file) as first:
        first.journal.accept([upload])
        attempt = first.attempt(upload)
        following: Stage | None = Stage.PREPARE
        while following is not stage:
            assert following is not None
            following = attempt.go(following, first.sender)
        first.journal.close()  # and whoever is at work gets no further
        with made_rig(file=file) as second:
            second.service = first.service
            (found,) = second.restored
            assert found.state is State.QUEUED
            assert second.token(found).state is State.DONE
        assert len(first.service.rows) == len(first.server.objects) == 1
        assert not first.service.pending
        assert len(first.server.requests) == 1


def test_a_row_asked_for_just_before_the_crash_can_be_taken_back(tmp_path: Path) -> None:
    file = tmp_path / "uploads.sqlite"
    upload = queued(photo_file(tmp_path))
    with made_rig(file=file) as rig:
        found: list[Upload] = []
        rig.service.during["request"] = lambda: found.append(rig.written(upload.upload_id))
        rig.token(upload)
        (restored,) = found
        assert restored.photo is not None
        rig.service.rows[upload.upload_id] = replace(
            rig.service.rows[upload.upload_id], status=PENDING
        )  # as if it had got no further
        rig.service.discard_upload(restored.photo)
        assert not rig.service.rows


# who else has it


def test_a_photo_that_is_up_is_a_duplicate(rig: Rig, tmp_path: Path) -> None:
    first = rig.token(queued(photo_file(tmp_path, "first.jpg")))
    second = rig.token(queued(photo_file(tmp_path, "second.jpg")))
    assert rig.way == ["preparing", "duplicate"]
    assert second.duplicate_of == first.photo
    assert second.photo is None
    assert len(rig.service.rows) == 1


def test_a_photo_on_its_way_is_a_twin(rig: Rig, tmp_path: Path) -> None:
    first = rig.attempt(queued(photo_file(tmp_path, "first.jpg")))
    first.go(Stage.PREPARE)
    first.go(Stage.REQUEST)
    second = rig.token(queued(photo_file(tmp_path, "second.jpg")))
    assert (second.state, second.twin_id) == (State.DUPLICATE, first.upload.upload_id)
    assert len(rig.service.rows) == 1


def test_anyway_it_goes_up_too(rig: Rig, path: Path) -> None:
    rig.token(queued(path))
    again = rig.token(replace(queued(path), anyway=True))
    assert again.state is State.DONE
    assert len(rig.service.up) == 2


def test_a_duplicate_takes_the_row_of_its_earlier_attempt_along(rig: Rig, tmp_path: Path) -> None:
    rig.server.script.append(bad.refuses(403, "AccessDenied"))
    failed = rig.token(queued(photo_file(tmp_path, "first.jpg")))
    assert failed.photo is not None
    other = rig.token(queued(photo_file(tmp_path, "second.jpg")))
    assert other.state is State.DONE
    again = rig.again(failed)
    assert (again.state, again.photo) == (State.DUPLICATE, None)
    assert again.duplicate_of == other.photo
    assert not rig.service.pending


def test_a_row_that_cannot_be_taken_back_now_is_tried_again(rig: Rig, tmp_path: Path) -> None:
    rig.server.script.append(bad.refuses(403, "AccessDenied"))
    failed = rig.token(queued(photo_file(tmp_path, "first.jpg")))
    rig.token(queued(photo_file(tmp_path, "second.jpg")))
    rig.service.faults["discard"].append(OFFLINE)
    waiting = rig.again(failed)
    assert waiting.state is State.WAITING
    assert rig.again(waiting).state is State.DUPLICATE
    assert not rig.service.pending


def test_one_that_is_looked_for_after_a_restart_keeps_its_twin_back(
    rig: Rig, tmp_path: Path
) -> None:
    """Its answer got lost, and nobody remembers who brings this content."""
    rig.server.script.append(bad.cuts_after_all)
    first = rig.token(queued(photo_file(tmp_path, "first.jpg")))
    assert first.may_have_arrived
    rig.contents = type(rig.contents)()
    twins: list[Upload] = []

    def meanwhile() -> None:
        rig.service.during.clear()
        attempt = rig.attempt(queued(photo_file(tmp_path, "second.jpg")))
        attempt.go(Stage.PREPARE)
        attempt.go(Stage.REQUEST)
        twins.append(attempt.upload)

    rig.service.during["confirm"] = meanwhile
    done = rig.again(first)
    assert done.state is State.DONE
    (twin,) = twins
    assert (twin.state, twin.twin_id) == (State.DUPLICATE, first.upload_id)


def test_its_own_photo_makes_it_no_duplicate(rig: Rig, path: Path) -> None:
    done = rig.token(queued(path))
    assert rig.token(step_back(done)).state is State.DONE
    assert len(rig.service.rows) == 1


@pytest.mark.parametrize("fault", [OFFLINE, DENIED])
def test_a_list_that_cannot_be_read_is_no_reason_to_send_twice(
    rig: Rig, path: Path, fault: Exception
) -> None:
    rig.service.faults["list"].append(fault)
    ended = rig.token(queued(path))
    assert ended.state is (State.WAITING if fault is OFFLINE else State.FAILED)
    assert not rig.service.rows
    assert rig.again(ended).state is State.DONE


def test_a_form_of_other_bytes_is_compared_by_those(rig: Rig, path: Path) -> None:
    done = rig.token(queued(path))
    path.write_bytes(jpeg("red"))
    assert rig.token(queued(path)).state is State.DONE
    assert done.sha256 != rig.reports[-1].sha256
    assert len(rig.service.up) == 2


def test_a_settled_look_adds_what_is_up(rig: Rig, tmp_path: Path) -> None:
    rig.server.script.append(bad.loses_the_answer)
    waiting = rig.token(queued(photo_file(tmp_path, "first.jpg")))
    done = rig.again(waiting)
    assert rig.way == [*LOOKING, "done"]
    other = rig.token(queued(photo_file(tmp_path, "second.jpg")))
    assert other.duplicate_of == done.photo


def test_a_photo_made_of_the_same_file_counts(rig: Rig, path: Path) -> None:
    """Another device has removed its metadata before sending it."""
    sha256 = rig.token(queued(path)).sha256
    rig.service.rows.clear()
    rig.contents = type(rig.contents)()
    theirs = Photo("me", 7, "theirs", "uploads/theirs.jpg", "image/jpeg", "", source_sha256=sha256)
    rig.service.add(theirs)
    assert rig.token(queued(path)).duplicate_of == theirs
    assert step(rig.reports[-1], State.QUEUED, anyway=True).duplicate_of == theirs
