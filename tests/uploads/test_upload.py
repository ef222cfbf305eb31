from __future__ import annotations

import hashlib
import os
import time
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging import metadata
from cloudery_desktop.imaging.errors import UnreadableFile
from cloudery_desktop.service.errors import refusal
from cloudery_desktop.uploads import preparing
from cloudery_desktop.uploads import upload as upload_module
from cloudery_desktop.uploads.lifecycle import STEPS, State, Upload, step
from cloudery_desktop.uploads.manager import _as_it_is_now
from cloudery_desktop.uploads.pace import MAX_FAILURES
from cloudery_desktop.uploads.trouble import Trouble
from cloudery_desktop.uploads.upload import Stage
from tests.imaging.positions import placed_photo
from tests.uploads import misbehaving_server as bad
from tests.uploads.fake_service import BUSY, DENIED, OFFLINE
from tests.uploads.photos import jpeg, noise, photo_file, queued
from tests.uploads.rig import Rig
from tests.uploads.rig import rig as made_rig

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cloudery_desktop.service.errors import ServiceError

WHOLE_WAY = ["preparing", "requesting", "uploading", "confirming", "done"]
LOOKING = ["preparing", "confirming"]


@pytest.fixture
def rig() -> Iterator[Rig]:
    with made_rig() as rig:
        yield rig


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return photo_file(tmp_path)


def test_every_report_is_a_legal_step(rig: Rig, path: Path) -> None:
    upload = queued(path)
    rig.token(upload)
    for before, after in zip([upload, *rig.reports], rig.reports, strict=False):
        assert after.state is before.state or after.state in STEPS[before.state]
        assert after.upload_id == upload.upload_id


def test_each_stage_is_for_a_thread_of_its_own_kind(rig: Rig, path: Path) -> None:
    rig.token(queued(path))
    assert rig.stages == [Stage.PREPARE, Stage.REQUEST, Stage.SEND, Stage.CONFIRM]


def test_how_much_is_sent_is_seen_while_it_is(rig: Rig, tmp_path: Path) -> None:
    seen: list[int] = []
    attempt = rig.attempt(queued(photo_file(tmp_path, data=noise(900))))
    attempt.moved = lambda attempt: seen.append(attempt.sent_bytes)
    for stage in (Stage.PREPARE, Stage.REQUEST, Stage.SEND):
        attempt.go(stage, rig.sender)
    assert len(seen) > 5
    assert seen == sorted(set(seen))
    assert attempt.left_bytes == 0


def test_what_the_cloud_told_of_what_it_holds_is_kept(rig: Rig, path: Path) -> None:
    done = rig.token(queued(path))
    assert done.stored == f"sha256:{hashlib.sha256(jpeg()).hexdigest()}"


@pytest.mark.parametrize("md5", [False, True])
def test_a_lost_answer_is_settled_by_looking(path: Path, md5: bool) -> None:
    with made_rig(bad.loses_the_answer, md5=md5) as rig:
        waiting = rig.token(queued(path))
        assert rig.way == ["preparing", "requesting", "uploading", "waiting"]
        assert waiting.may_have_arrived
        assert waiting.trouble.sentence.startswith("The connection broke.")
        done = rig.again(waiting)
        assert rig.stages == [Stage.PREPARE, Stage.CONFIRM]
        assert rig.way == [*LOOKING, "done"]
        assert done.sent_bytes == done.size_bytes
        assert len(rig.server.requests) == 1
        assert not rig.service.pending


def test_an_md5_is_of_what_was_sent_not_of_what_lies_on_the_disk_after(path: Path) -> None:
    with made_rig(md5=True) as rig:
        rig.service.during["confirm"] = path.unlink
        done = rig.token(queued(path))
    assert done.state is State.DONE
    assert done.md5 == hashlib.md5(jpeg()).hexdigest()
    assert done.stored == f"md5:{done.md5}"


@pytest.mark.parametrize("behaviour", [bad.good, bad.loses_the_answer])
def test_a_change_between_digest_and_sending_is_never_confirmed(
    path: Path, behaviour: bad.Behaviour
) -> None:
    before = path.read_bytes()
    after = before[:-3] + bytes([before[-3] ^ 1]) + before[-2:]
    with made_rig(behaviour, md5=True) as rig:
        rig.service.during["request"] = lambda: path.write_bytes(after)
        failed = rig.token(queued(path))
        assert rig.service.calls == ["request"]
        assert not rig.server.objects
    assert failed.state is State.FAILED
    assert failed.trouble.sentence.startswith("The file has changed since you added it.")


def test_a_folder_that_is_gone_is_waited_for(rig: Rig, tmp_path: Path) -> None:
    """Its drive may be connected again in a moment."""
    card = tmp_path / "card"
    card.mkdir()
    upload = queued(photo_file(card))
    card.rename(tmp_path / "away")
    waiting = rig.token(upload)
    assert waiting.state is State.WAITING
    assert "drive may not be connected" in waiting.trouble.sentence
    (tmp_path / "away").rename(card)
    assert rig.again(waiting).state is State.DONE


def test_a_form_that_has_waited_too_long_is_asked_for_again(
    rig: Rig, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As while the computer slept, which no monotonic clock counts everywhere."""
    attempt = rig.attempt(queued(path))
    attempt.go(Stage.PREPARE)
    attempt.go(Stage.REQUEST)
    later = time.time() + 400
    monkeypatch.setattr(time, "time", lambda: later)
    assert attempt.go(Stage.SEND, rig.sender) is Stage.CONFIRM
    first, second = rig.service.requests
    assert first == second
    assert len(rig.server.requests) == 1


def test_a_row_that_somebody_confirmed_while_the_form_waited(
    rig: Rig, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upload_module, "_FORM_SECONDS", -1.0)
    attempt = rig.attempt(queued(path))
    attempt.go(Stage.PREPARE)
    attempt.go(Stage.REQUEST)
    photo = attempt.upload.photo
    assert photo is not None
    rig.server.objects[photo.s3_key] = path.read_bytes()
    rig.service.confirm_upload(photo)
    assert attempt.go(Stage.SEND, rig.sender) is None
    assert attempt.upload.state is State.WAITING
    assert attempt.upload.trouble.detail == "If it stays, look for what else changes this table."
    assert rig.again(attempt.upload).state is State.DONE
    assert not rig.server.requests


def test_a_digest_is_made_once_for_a_file_that_stays_as_it_is(
    rig: Rig, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.service.faults["request"].append(OFFLINE)
    waiting = rig.token(queued(path))
    monkeypatch.delattr(preparing, "digest")
    assert rig.again(waiting).state is State.DONE


def test_a_bug_is_told_in_its_own_words(rig: Rig, path: Path) -> None:
    attempt = rig.attempt(queued(path))
    attempt.go(Stage.PREPARE)
    bug = ClouderyError("Oh.", "Well.")
    attempt.fail(bug)
    told = attempt.upload
    assert (told.state, told.trouble) == (State.FAILED, Trouble("Oh.", "Well."))
    ended = rig.attempt(queued(path))
    ended.go(Stage.PREPARE)
    ended.token.cancel()
    ended.fail(bug)
    assert ended.upload.state is State.PREPARING


def test_a_retried_file_that_is_no_photo_any_more(rig: Rig, path: Path) -> None:
    """The row it has asked for is named, so that somebody takes it back."""
    rig.server.script.append(bad.refuses(403, "AccessDenied"))
    failed = rig.token(queued(path))
    path.write_bytes(b"Dear diary,")
    rejected = rig.token(step(failed, State.QUEUED, mtime_ns=0, sha256="", failures=0))
    assert rejected.state is State.REJECTED
    assert [rejected.photo] == rig.service.pending


def test_the_whole_way(rig: Rig, path: Path) -> None:
    upload = queued(path)
    done = rig.token(upload)
    assert rig.way == WHOLE_WAY
    assert rig.service.calls == ["request", "confirm"]
    (request,) = rig.service.requests
    assert (request.image_id, request.file_name) == (upload.upload_id, "photo.jpg")
    assert (request.mime_type, request.extension) == ("image/jpeg", ".jpg")
    assert (request.width, request.height, request.size_bytes) == (24, 24, path.stat().st_size)
    assert done.photo is not None
    assert (done.photo.status, done.photo.sha256) == ("", request.sha256)
    assert done.sent_bytes == done.size_bytes == path.stat().st_size
    assert rig.server.objects == {done.photo.s3_key: path.read_bytes()}
    assert not rig.service.pending


def test_up_already(rig: Rig, path: Path) -> None:
    done = rig.token(queued(path))
    again = rig.token(step_back(done))
    assert rig.way == ["preparing", "requesting", "done"]
    assert again.photo == done.photo
    assert again.sent_bytes == again.size_bytes
    assert len(rig.server.requests) == 1


def step_back(upload: Upload) -> Upload:
    """As a program that was killed finds it again."""
    return Upload(upload.upload_id, upload.file, State.QUEUED, requested_at=upload.requested_at)


def test_up_already_but_another_version(rig: Rig, path: Path) -> None:
    done = rig.token(queued(path))
    path.write_bytes(jpeg("red"))
    failed = rig.token(step_back(done))
    assert failed.state is State.FAILED
    assert failed.trouble.sentence.startswith("An earlier version of this file is up already.")


def test_sent_again_if_it_has_not_arrived(rig: Rig, path: Path) -> None:
    rig.server.script.append(bad.cuts_after_all)
    waiting = rig.token(queued(path))
    assert waiting.may_have_arrived
    rig.again(waiting)
    assert rig.way == [*LOOKING, "requesting", "uploading", "confirming", "done"]
    assert len(rig.server.requests) == 2


def test_sent_again_if_nobody_can_tell_whether_it_has_arrived(rig: Rig, path: Path) -> None:
    """S3 answers 403 where the key may not list and the object is missing."""
    rig.server.script.append(bad.cuts_after_all)
    waiting = rig.token(queued(path))
    assert waiting.may_have_arrived
    rig.service.faults["confirm"].append(DENIED)
    assert rig.again(waiting).state is State.DONE
    assert rig.way == [*LOOKING, "requesting", "uploading", "confirming", "done"]
    assert len(rig.server.requests) == 2


def test_what_the_server_checks_itself_is_not_hashed_while_sending(
    rig: Rig, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(upload_module, "Witness")
    assert rig.token(queued(path)).md5 == ""


def test_a_look_that_fails_leaves_the_question_open(rig: Rig, path: Path) -> None:
    rig.server.script.append(bad.loses_the_answer)
    waiting = rig.token(queued(path))
    rig.service.faults["confirm"].append(OFFLINE)
    waiting = rig.again(waiting)
    assert rig.way == [*LOOKING, "waiting"]
    assert waiting.may_have_arrived
    assert rig.again(waiting).state is State.DONE
    assert len(rig.server.requests) == 1


def test_arrived_nowhere_though_s3_said_201(rig: Rig, path: Path) -> None:
    rig.server.script.append(bad.says(201, ""))
    waiting = rig.token(queued(path))
    assert (waiting.state, waiting.may_have_arrived) == (State.WAITING, False)
    assert "has not arrived" in waiting.trouble.sentence
    rig.again(waiting)
    assert rig.way == WHOLE_WAY


def test_a_lost_confirmation(rig: Rig, path: Path) -> None:
    rig.service.lost["confirm"].append(OFFLINE)
    waiting = rig.token(queued(path))
    assert (waiting.state, waiting.may_have_arrived) == (State.WAITING, True)
    assert rig.again(waiting).state is State.DONE
    assert len(rig.server.requests) == 1


def test_a_lost_ticket_is_asked_for_again_with_the_same_names(rig: Rig, path: Path) -> None:
    rig.service.lost["request"].append(OFFLINE)
    waiting = rig.token(queued(path))
    assert waiting.state is State.WAITING
    assert rig.again(waiting).state is State.DONE
    first, second = rig.service.requests
    assert first == second
    assert len(rig.service.rows) == 1


def test_the_row_that_was_given_another_millisecond_is_asked_for_there(
    rig: Rig, path: Path
) -> None:
    rig.service.bumped_by = 1
    rig.server.script.append(bad.refuses(503, "SlowDown"))
    waiting = rig.token(queued(path))
    assert waiting.photo is not None
    assert waiting.photo.uploaded_at == waiting.requested_at + 1
    assert rig.again(waiting).state is State.DONE
    assert rig.service.requests[1].requested_at == waiting.photo.uploaded_at


@pytest.mark.parametrize(
    ("behaviour", "state"),
    [
        (bad.refuses(403, "AccessDenied", "Access Denied"), State.FAILED),
        (
            bad.refuses(403, "AccessDenied", "Invalid according to Policy: Policy expired."),
            State.WAITING,
        ),
        (bad.refuses(400, "EntityTooLarge"), State.FAILED),
        (bad.refuses(500, "InternalError"), State.WAITING),
        (bad.refuses(503, "SlowDown"), State.WAITING),
        (bad.garbage, State.WAITING),
        (bad.portal, State.WAITING),
        (bad.cuts_at_half, State.WAITING),
    ],
)
def test_what_is_tried_again_by_itself(
    rig: Rig, path: Path, behaviour: bad.Behaviour, state: State
) -> None:
    rig.server.script.append(behaviour)
    ended = rig.token(queued(path))
    assert ended.state is state
    assert ended.failures + ended.network_failures == 1
    assert ended.trouble.sentence.endswith(".")
    assert rig.again(ended).state is State.DONE
    assert len(rig.service.rows) == 1


@pytest.mark.parametrize(
    ("verb", "fault", "state"),
    [
        ("request", OFFLINE, State.WAITING),
        ("request", DENIED, State.FAILED),
        ("confirm", OFFLINE, State.WAITING),
        ("confirm", DENIED, State.FAILED),
    ],
)
def test_when_the_service_refuses(
    rig: Rig, path: Path, verb: str, fault: ServiceError, state: State
) -> None:
    rig.service.faults[verb].append(fault)
    ended = rig.token(queued(path))
    assert ended.state is state
    assert (ended.trouble.title, ended.trouble.sentence) == (fault.title, fault.sentence)
    assert rig.again(ended).state is State.DONE


@pytest.mark.parametrize("refused", ["form", "confirm"])
def test_what_support_asks_for_goes_with_the_reason(rig: Rig, path: Path, refused: str) -> None:
    if refused == "form":
        rig.server.script.append(bad.refuses(403, "AccessDenied"))
    else:
        rig.service.faults["confirm"].append(refusal("AccessDenied", "4442"))
    before = time.time()
    ended = rig.token(queued(path))
    assert ended.trouble.reference == "Code AccessDenied, request 4442"
    assert (ended.trouble.code, ended.trouble.request_id) == ("AccessDenied", "4442")
    assert before <= ended.trouble.failed_at <= time.time()


def test_after_six_failures_in_a_row_a_person_is_asked(rig: Rig, path: Path) -> None:
    rig.server.script.extend([bad.refuses(503, "SlowDown")] * 6)
    upload = rig.token(queued(path))
    for failures in range(1, MAX_FAILURES):
        assert (upload.state, upload.failures) == (State.WAITING, failures)
        assert upload.retry_at <= time.time()
        upload = rig.again(upload)
    assert (upload.state, upload.failures) == (State.FAILED, 6)
    assert upload.trouble.sentence.startswith("S3 is busy at the moment.")


@pytest.mark.parametrize("verb", ["request", "confirm"])
def test_the_network_is_waited_for_without_end(rig: Rig, path: Path, verb: str) -> None:
    rig.service.faults[verb].extend([OFFLINE] * 20)
    upload = rig.token(queued(path))
    for failures in range(1, 20):
        assert (upload.state, upload.failures) == (State.WAITING, 0)
        assert upload.network_failures == failures
        upload = rig.again(upload)
    assert rig.again(upload).state is State.DONE


def test_a_busy_cloud_is_asked_six_times(rig: Rig, path: Path) -> None:
    rig.service.faults["request"].extend([BUSY, OFFLINE] * 6)
    upload = rig.token(queued(path))
    while upload.state is State.WAITING:
        upload = rig.again(upload)
    assert (upload.state, upload.failures) == (State.FAILED, MAX_FAILURES)
    assert upload.network_failures == 5


def test_deleted_between_drop_and_upload(rig: Rig, path: Path) -> None:
    upload = queued(path)
    path.unlink()
    failed = rig.token(upload)
    assert failed.state is State.FAILED
    assert failed.trouble.sentence == (
        "The file is not there. Look where the photo is now, and take it from there."
    )
    assert not rig.service.calls


@pytest.mark.parametrize("same_size", [True, False])
def test_changed_between_drop_and_upload_then_retried(
    rig: Rig, path: Path, same_size: bool
) -> None:
    upload = queued(path)
    new_version = path.read_bytes() if same_size else jpeg("red", 200)
    path.write_bytes(new_version)
    os.utime(path, ns=(0, upload.mtime_ns + 1_000_000_000 * same_size))
    failed = rig.token(upload)
    assert failed.state is State.FAILED
    assert failed.trouble.sentence == (
        "The file has changed since you added it. Retry to upload the new version."
    )
    done = rig.token(step(failed, State.QUEUED, mtime_ns=0, sha256="", failures=0))
    assert done.state is State.DONE
    assert done.size_bytes == len(new_version)
    assert list(rig.server.objects.values()) == [new_version]


def test_changed_after_a_lost_answer(rig: Rig, path: Path) -> None:
    """What arrived is the old version, so looking at it settles nothing."""
    rig.server.script.append(bad.loses_the_answer)
    waiting = rig.token(queued(path))
    path.write_bytes(jpeg("red", 50))
    failed = rig.again(waiting)
    assert failed.state is State.FAILED
    done = rig.token(step(failed, State.QUEUED, mtime_ns=0, sha256="", failures=0))
    assert done.state is State.DONE
    assert rig.way == WHOLE_WAY
    assert list(rig.server.objects.values()) == [jpeg("red", 50)]


def lose(path: Path) -> None:
    path.unlink()


def lose_with_its_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("away"))


@pytest.mark.parametrize("how", [lose, lose_with_its_folder])
@pytest.mark.parametrize("md5", [False, True])
def test_a_lost_answer_is_settled_without_the_file(
    tmp_path: Path, how: Callable[[Path], None], md5: bool
) -> None:
    folder = tmp_path / "card"
    folder.mkdir()
    path = photo_file(folder)
    with made_rig(bad.loses_the_answer, md5=md5) as rig:
        waiting = rig.token(queued(path))
        how(path)
        done = rig.again(waiting)
        assert rig.way == [*LOOKING, "done"]
        assert done.sha256 == hashlib.sha256(jpeg()).hexdigest()
        assert len(rig.server.requests) == len(rig.service.up) == 1


def test_a_retry_settles_it_without_the_file_too(tmp_path: Path) -> None:
    path = photo_file(tmp_path, data=placed_photo())
    with made_rig(bad.loses_the_answer) as rig:
        waiting = rig.token(queued(path))
        rig.service.faults["confirm"].append(DENIED)
        path.rename(tmp_path / "elsewhere.jpg")
        failed = rig.again(waiting)
        assert (failed.state, failed.may_have_arrived) == (State.FAILED, True)
        assert failed.trouble.sentence.startswith("AWS does not allow this.")
        done = rig.again(_as_it_is_now(failed))
    assert done.state is State.DONE
    for name in ("sha256", "sent_sha256", "removed", "size_bytes", "stored"):
        before = getattr(waiting, name)
        assert getattr(done, name) == (before or f"sha256:{waiting.sent_sha256}")


def test_what_has_not_arrived_needs_its_file(rig: Rig, path: Path) -> None:
    rig.server.script.append(bad.cuts_after_all)
    waiting = rig.token(queued(path))
    path.rename(path.with_name("elsewhere.jpg"))
    rig.service.faults["confirm"].append(OFFLINE)
    waiting = rig.again(waiting)
    assert (waiting.state, waiting.may_have_arrived) == (State.WAITING, True)
    failed = rig.again(waiting)
    assert rig.way == [*LOOKING, "failed"]
    assert failed.trouble.sentence.startswith("The file is not there.")
    path.with_name("elsewhere.jpg").rename(path)
    assert rig.again(failed).state is State.DONE
    assert rig.way == [*LOOKING, *WHOLE_WAY[1:]]


def test_what_arrives_when_its_file_is_gone_is_found_by_a_retry(rig: Rig, path: Path) -> None:
    rig.server.script.append(bad.cuts_after_all)
    waiting = rig.token(queued(path))
    path.unlink()
    failed = rig.again(waiting)
    assert (failed.state, failed.may_have_arrived) == (State.FAILED, True)
    assert failed.photo is not None
    rig.server.objects[failed.photo.s3_key] = jpeg()  # it was on its way still
    assert rig.again(_as_it_is_now(failed)).state is State.DONE


def test_a_file_that_is_of_another_format_by_now_keeps_its_key(rig: Rig, path: Path) -> None:
    """Or what had arrived under the other one would stay there for ever."""
    rig.service.faults["confirm"].append(DENIED)
    failed = rig.token(queued(path))
    path.write_bytes(noise(20))
    done = rig.again(_as_it_is_now(failed))
    assert done.state is State.DONE
    assert done.photo is not None
    assert done.photo.mime_type == "image/png"
    assert rig.server.objects == {done.photo.s3_key: path.read_bytes()}


def test_a_disk_that_fails_for_a_moment(
    rig: Rig, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> object:
        raise UnreadableFile("The disk could not read this file.", retryable=True)

    with monkeypatch.context() as patch:
        patch.setattr(metadata, "inspect", fail)
        waiting = rig.token(queued(path))
    assert rig.way == ["preparing", "waiting"]
    assert rig.again(waiting).state is State.DONE


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (jpeg(edge=300)[:-200], "ends too early."),
        (b"", "is empty."),
        (b"Dear diary,", "This is not a photo."),
    ],
)
def test_no_photo_is_rejected(rig: Rig, tmp_path: Path, data: bytes, reason: str) -> None:
    rejected = rig.token(queued(photo_file(tmp_path, data=data)))
    assert rig.way == ["preparing", "rejected"]
    assert reason in rejected.trouble.sentence
    assert not rig.service.calls


def test_any_format_goes_by_its_content(rig: Rig, tmp_path: Path) -> None:
    done = rig.token(queued(photo_file(tmp_path, "misnamed.jpg", noise(8))))
    assert done.photo is not None
    assert done.photo.s3_key.endswith(".png")
    assert rig.server.requests[0].parts()[-1].headers["content-type"] == "image/png"
