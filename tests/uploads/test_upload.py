from __future__ import annotations

import hashlib
import os
import random
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cloudery_desktop.imaging.errors import UnreadableFile
from cloudery_desktop.imaging.metadata import inspect as really_inspect
from cloudery_desktop.service.errors import refusal
from cloudery_desktop.uploads import post as post_module
from cloudery_desktop.uploads import upload as upload_module
from cloudery_desktop.uploads.attempt import Attempt
from cloudery_desktop.uploads.lifecycle import STEPS, State, Upload, step
from cloudery_desktop.uploads.pace import MAX_FAILURES, retry_delay
from cloudery_desktop.uploads.post import FormSender
from cloudery_desktop.uploads.upload import RequestClock, carry_out
from tests.uploads import misbehaving_server as bad
from tests.uploads.fake_service import BUSY, DENIED, OFFLINE, FakeService
from tests.uploads.misbehaving_server import Server
from tests.uploads.photos import jpeg, noise, photo_file, queued

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.service.errors import ServiceError

WHOLE_WAY = ["preparing", "requesting", "uploading", "confirming", "done"]
LOOKING = ["preparing", "confirming"]


class Stage:
    """A service, a server and what the attempts of one upload at a time reported."""

    def __init__(self, server: Server, service: FakeService) -> None:
        self.server = server
        self.service = service
        self.sender = FormSender()
        self.reports: list[Upload] = []

    def attempt(self, upload: Upload, attempt: Attempt | None = None) -> Upload:
        """One attempt; the last report of it."""
        self.reports.clear()
        attempt = attempt or Attempt()
        args = (self.service, self.sender, attempt, self.reports.append, lambda failures: 0.0)
        carry_out(upload, *args)
        return self.reports[-1] if self.reports else upload

    def again(self, upload: Upload) -> Upload:
        """The next attempt of what waits, or is retried by a person."""
        return self.attempt(step(upload, State.QUEUED))

    @property
    def way(self) -> list[str]:
        """The states of the last attempt, without repeats."""
        ways = [report.state.value for report in self.reports]
        return [way for way, before in zip(ways, ["", *ways], strict=False) if way != before]


@pytest.fixture
def stage() -> Iterator[Stage]:
    with Server() as server:
        stage = Stage(server, FakeService(server))
        yield stage
        stage.sender.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return photo_file(tmp_path)


def test_the_whole_way(stage: Stage, path: Path) -> None:
    upload = queued(path)
    done = stage.attempt(upload)
    assert stage.way == WHOLE_WAY
    assert stage.service.calls == ["request", "confirm"]
    (request,) = stage.service.requests
    assert (request.image_id, request.file_name) == (upload.upload_id, "photo.jpg")
    assert (request.mime_type, request.extension) == ("image/jpeg", ".jpg")
    assert (request.width, request.height, request.size_bytes) == (24, 24, path.stat().st_size)
    assert done.photo is not None
    assert (done.photo.status, done.photo.sha256) == ("", request.sha256)
    assert done.sent_bytes == done.size_bytes == path.stat().st_size
    assert stage.server.objects == {done.photo.s3_key: path.read_bytes()}
    assert not stage.service.pending


def test_every_report_is_a_legal_step(stage: Stage, tmp_path: Path) -> None:
    upload = queued(photo_file(tmp_path, data=noise(900)))
    stage.attempt(upload)
    for before, after in zip([upload, *stage.reports], stage.reports, strict=False):
        assert after.state is before.state or after.state in STEPS[before.state]
        assert after.upload_id == upload.upload_id
    sent = [report.sent_bytes for report in stage.reports]
    assert sent == sorted(sent)


def test_up_already(stage: Stage, path: Path) -> None:
    done = stage.attempt(queued(path))
    again = stage.attempt(step_back(done))
    assert stage.way == ["preparing", "requesting", "done"]
    assert again.photo == done.photo
    assert again.sent_bytes == again.size_bytes
    assert len(stage.server.requests) == 1


def step_back(upload: Upload) -> Upload:
    """As a program that was killed finds it again."""
    return Upload(upload.upload_id, upload.path, State.QUEUED, requested_at=upload.requested_at)


def test_up_already_but_another_version(stage: Stage, path: Path) -> None:
    done = stage.attempt(queued(path))
    path.write_bytes(jpeg("red"))
    failed = stage.attempt(step_back(done))
    assert failed.state is State.FAILED
    assert failed.reason.startswith("An earlier version of this file is up already.")


@pytest.mark.parametrize("verify_by", ["sha256", "md5"])
def test_a_lost_answer_is_settled_by_looking(path: Path, verify_by: str) -> None:
    with Server(bad.loses_the_answer) as server:
        stage = Stage(server, FakeService(server, "md5" if verify_by == "md5" else "sha256"))
        waiting = stage.attempt(queued(path))
        assert stage.way == ["preparing", "requesting", "uploading", "waiting"]
        assert waiting.may_have_arrived
        assert waiting.reason.startswith("The connection broke.")
        done = stage.again(waiting)
        stage.sender.close()
    assert stage.way == [*LOOKING, "done"]
    assert done.sent_bytes == done.size_bytes
    assert len(server.requests) == 1
    assert not stage.service.pending


def test_sent_again_if_it_has_not_arrived(stage: Stage, path: Path) -> None:
    stage.server.script.append(bad.cuts_after_all)
    waiting = stage.attempt(queued(path))
    assert waiting.may_have_arrived
    stage.again(waiting)
    assert stage.way == [*LOOKING, "requesting", "uploading", "confirming", "done"]
    assert len(stage.server.requests) == 2


def test_sent_again_if_nobody_can_tell_whether_it_has_arrived(stage: Stage, path: Path) -> None:
    """S3 answers 403 where the key may not list and the object is missing."""
    stage.server.script.append(bad.cuts_after_all)
    waiting = stage.attempt(queued(path))
    assert waiting.may_have_arrived
    stage.service.faults["confirm"].append(DENIED)
    assert stage.again(waiting).state is State.DONE
    assert stage.way == [*LOOKING, "requesting", "uploading", "confirming", "done"]
    assert len(stage.server.requests) == 2


def test_an_md5_is_of_what_was_sent_not_of_what_lies_on_the_disk_after(path: Path) -> None:
    with Server() as server:
        stage = Stage(server, FakeService(server, "md5"))
        stage.service.during["confirm"] = path.unlink
        done = stage.attempt(queued(path))
        stage.sender.close()
    assert done.state is State.DONE
    assert done.md5 == hashlib.md5(jpeg()).hexdigest()


@pytest.mark.parametrize("behaviour", [bad.good, bad.loses_the_answer])
def test_a_change_between_digest_and_sending_is_never_confirmed(
    path: Path, behaviour: bad.Behaviour
) -> None:
    before = path.read_bytes()
    after = before[:-3] + bytes([before[-3] ^ 1]) + before[-2:]
    with Server(behaviour) as server:
        stage = Stage(server, FakeService(server, "md5"))
        stage.service.during["request"] = lambda: path.write_bytes(after)
        failed = stage.attempt(queued(path))
        stage.sender.close()
    assert failed.state is State.FAILED
    assert failed.reason.startswith("The file has changed since you added it.")
    assert not failed.may_have_arrived
    assert stage.service.calls == ["request"]
    assert not server.objects


def test_what_the_server_checks_itself_is_not_hashed_while_sending(
    stage: Stage, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(upload_module, "Witness")
    assert stage.attempt(queued(path)).md5 == ""


def test_a_look_that_fails_leaves_the_question_open(stage: Stage, path: Path) -> None:
    stage.server.script.append(bad.loses_the_answer)
    waiting = stage.attempt(queued(path))
    stage.service.faults["confirm"].append(OFFLINE)
    waiting = stage.again(waiting)
    assert stage.way == [*LOOKING, "waiting"]
    assert waiting.may_have_arrived
    assert stage.again(waiting).state is State.DONE
    assert len(stage.server.requests) == 1


def test_arrived_nowhere_though_s3_said_201(stage: Stage, path: Path) -> None:
    stage.server.script.append(bad.says(201, ""))
    waiting = stage.attempt(queued(path))
    assert (waiting.state, waiting.may_have_arrived) == (State.WAITING, False)
    assert "has not arrived" in waiting.reason
    stage.again(waiting)
    assert stage.way == WHOLE_WAY


def test_a_lost_confirmation(stage: Stage, path: Path) -> None:
    stage.service.lost["confirm"].append(OFFLINE)
    waiting = stage.attempt(queued(path))
    assert (waiting.state, waiting.may_have_arrived) == (State.WAITING, True)
    assert stage.again(waiting).state is State.DONE
    assert len(stage.server.requests) == 1


def test_a_lost_ticket_is_asked_for_again_with_the_same_names(stage: Stage, path: Path) -> None:
    stage.service.lost["request"].append(OFFLINE)
    waiting = stage.attempt(queued(path))
    assert waiting.state is State.WAITING
    assert stage.again(waiting).state is State.DONE
    first, second = stage.service.requests
    assert first == second
    assert len(stage.service.rows) == 1


def test_the_row_that_was_given_another_millisecond_is_asked_for_there(
    stage: Stage, path: Path
) -> None:
    stage.service.bumped_by = 1
    stage.server.script.append(bad.refuses(503, "SlowDown"))
    waiting = stage.attempt(queued(path))
    assert waiting.photo is not None
    assert waiting.photo.uploaded_at == waiting.requested_at + 1
    assert stage.again(waiting).state is State.DONE
    assert stage.service.requests[1].requested_at == waiting.photo.uploaded_at


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
    stage: Stage, path: Path, behaviour: bad.Behaviour, state: State
) -> None:
    stage.server.script.append(behaviour)
    ended = stage.attempt(queued(path))
    assert ended.state is state
    assert ended.failures + ended.network_failures == 1
    assert ended.reason.endswith(".")
    assert stage.again(ended).state is State.DONE
    assert len(stage.service.rows) == 1


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
    stage: Stage, path: Path, verb: str, fault: ServiceError, state: State
) -> None:
    stage.service.faults[verb].append(fault)
    ended = stage.attempt(queued(path))
    assert ended.state is state
    assert ended.reason == fault.sentence
    assert stage.again(ended).state is State.DONE


@pytest.mark.parametrize("refused", ["form", "confirm"])
def test_what_support_asks_for_goes_with_the_reason(stage: Stage, path: Path, refused: str) -> None:
    if refused == "form":
        stage.server.script.append(bad.refuses(403, "AccessDenied"))
    else:
        stage.service.faults["confirm"].append(refusal("AccessDenied", "4442"))
    before = time.time()
    ended = stage.attempt(queued(path))
    assert ended.reference == "Code AccessDenied, request 4442"
    assert (ended.code, ended.request_id) == ("AccessDenied", "4442")
    assert before <= ended.failed_at <= time.time()


def test_after_six_failures_in_a_row_a_person_is_asked(stage: Stage, path: Path) -> None:
    stage.server.script.extend([bad.refuses(503, "SlowDown")] * 6)
    upload = stage.attempt(queued(path))
    for failures in range(1, MAX_FAILURES):
        assert (upload.state, upload.failures) == (State.WAITING, failures)
        assert upload.retry_at <= time.time()
        upload = stage.again(upload)
    assert (upload.state, upload.failures) == (State.FAILED, 6)
    assert upload.reason.startswith("S3 is busy at the moment.")


@pytest.mark.parametrize("verb", ["request", "confirm"])
def test_the_network_is_waited_for_without_end(stage: Stage, path: Path, verb: str) -> None:
    stage.service.faults[verb].extend([OFFLINE] * 20)
    upload = stage.attempt(queued(path))
    for failures in range(1, 20):
        assert (upload.state, upload.failures) == (State.WAITING, 0)
        assert upload.network_failures == failures
        upload = stage.again(upload)
    assert stage.again(upload).state is State.DONE


def test_a_script_does_not_wait_for_the_network_without_end(stage: Stage, path: Path) -> None:
    stage.server.script.extend([bad.cuts_at_half] * 3)
    upload = queued(path)
    for state in (State.WAITING, State.WAITING, State.FAILED):
        report = stage.reports.append
        args = (upload, stage.service, stage.sender, Attempt(), report)
        carry_out(*args, max_network_failures=3)
        assert stage.reports[-1].state is state
        upload = step(stage.reports[-1], State.QUEUED)


def test_a_busy_cloud_is_asked_six_times(stage: Stage, path: Path) -> None:
    stage.service.faults["request"].extend([BUSY, OFFLINE] * 6)
    upload = stage.attempt(queued(path))
    while upload.state is State.WAITING:
        upload = stage.again(upload)
    assert (upload.state, upload.failures) == (State.FAILED, MAX_FAILURES)
    assert upload.network_failures == 5


def test_the_waits_grow_and_end_at_half_a_minute_and_half_more() -> None:
    random.seed(1)
    for failures, least in ((1, 1), (2, 2), (3, 4), (5, 16), (6, 30), (100_000, 30)):
        waits = [retry_delay(failures) for _ in range(50)]
        assert min(waits) >= least
        assert max(waits) <= 1.5 * least
        assert len(set(waits)) > 40  # not all at the same moment


def test_no_two_requests_wish_for_the_same_millisecond(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_790_000_000_000 * 1_000_000
    clock = RequestClock()
    monkeypatch.setattr(time, "time_ns", lambda: now)
    assert [clock() for _ in range(3)] == [1_790_000_000_000 + n for n in range(3)]
    now -= 60_000_000_000  # the clock is set back
    assert clock() == 1_790_000_000_003


@pytest.mark.parametrize("verb", ["request", "confirm"])
def test_cancelled_while_the_service_is_asked(stage: Stage, path: Path, verb: str) -> None:
    attempt = Attempt()
    answers: list[bool] = []
    stage.service.during[verb] = lambda: answers.append(attempt.cancel())
    last = stage.attempt(queued(path), attempt)
    if verb == "confirm":  # too late: refused, and it gets up
        assert answers == [False]
        assert last.state is State.DONE
        assert not attempt.cancelled
    else:
        assert answers == [True]
        assert stage.way == ["preparing", "requesting"]
        assert stage.service.calls == ["request", "discard"]
        assert not stage.service.rows
        assert not stage.server.requests


@pytest.mark.parametrize("fault", [OFFLINE, DENIED])
def test_trouble_after_the_cancel_is_not_reported(
    stage: Stage, path: Path, fault: ServiceError
) -> None:
    attempt = Attempt()
    stage.service.during["request"] = attempt.cancel
    stage.service.faults["request"].append(fault)
    stage.attempt(queued(path), attempt)
    assert stage.way == ["preparing", "requesting"]


@pytest.mark.parametrize("state", ["preparing", "requesting", "uploading"])
def test_cancelled_at_every_step(stage: Stage, path: Path, state: str) -> None:
    attempt = Attempt()
    reports: list[str] = []

    def report(upload: Upload) -> None:
        assert not attempt.cancelled
        reports.append(upload.state.value)
        if upload.state.value == state:
            assert attempt.cancel()

    carry_out(queued(path), stage.service, stage.sender, attempt, report)
    assert reports == WHOLE_WAY[: WHOLE_WAY.index(state) + 1]
    assert not stage.service.rows
    assert not stage.server.objects


def test_cancelled_while_bytes_flow(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(post_module, "PROGRESS_SECONDS", 0.0)
    upload = queued(photo_file(tmp_path, data=noise(900)))
    attempt = Attempt()

    def report(changed: Upload) -> None:
        assert not attempt.cancelled
        if changed.sent_bytes:
            attempt.cancel()

    carry_out(upload, stage.service, stage.sender, attempt, report)
    assert attempt.cancelled
    assert stage.service.calls == ["request", "discard"]
    assert not stage.service.rows


def test_cancelled_while_the_digest_is_made(
    stage: Stage, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = Attempt()

    def inspect(path: Path) -> object:
        attempt.cancel()
        return really_inspect(path)

    monkeypatch.setattr(upload_module, "inspect", inspect)
    stage.attempt(queued(path), attempt)
    assert stage.way == ["preparing"]
    assert not stage.service.calls


def test_cancelled_before_it_began_but_with_a_row_of_old(stage: Stage, path: Path) -> None:
    stage.server.script.append(bad.refuses(503, "SlowDown"))
    waiting = stage.attempt(queued(path))
    assert stage.service.pending
    attempt = Attempt()
    attempt.cancel()
    stage.attempt(waiting, attempt)
    assert not stage.reports
    assert not stage.service.rows


def test_a_row_that_cannot_be_discarded_is_logged(
    stage: Stage, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    attempt = Attempt()
    stage.service.during["request"] = attempt.cancel
    stage.service.faults["discard"].append(OFFLINE)
    stage.attempt(queued(path), attempt)
    assert "pending row of a cancelled upload stays: The cloud cannot be reached." in caplog.text


def test_cancel_is_possible_again_once_it_is_known_not_to_have_arrived(
    stage: Stage, path: Path
) -> None:
    stage.server.script.append(bad.cuts_after_all)
    waiting = stage.attempt(queued(path))
    attempt = Attempt()
    stage.service.during["confirm"] = lambda: refused.append(attempt.cancel())
    stage.service.during["request"] = lambda: refused.append(attempt.cancel())
    refused: list[bool] = []
    stage.attempt(step(waiting, State.QUEUED), attempt)
    assert refused == [False, True]
    assert stage.way == [*LOOKING, "requesting"]
    assert not stage.service.rows


def test_up_already_cannot_be_cancelled_any_more(stage: Stage, path: Path) -> None:
    done = stage.attempt(queued(path))
    attempt = Attempt()
    stage.attempt(step_back(done), attempt)
    assert not attempt.cancel()


def test_deleted_between_drop_and_upload(stage: Stage, path: Path) -> None:
    upload = queued(path)
    path.unlink()
    failed = stage.attempt(upload)
    assert failed.state is State.FAILED
    assert failed.reason == ("The file is not there. Add the photo again from where it is now.")
    assert not stage.service.calls


@pytest.mark.parametrize("same_size", [True, False])
def test_changed_between_drop_and_upload_then_retried(
    stage: Stage, path: Path, same_size: bool
) -> None:
    upload = queued(path)
    new_version = path.read_bytes() if same_size else jpeg("red", 200)
    path.write_bytes(new_version)
    os.utime(path, ns=(0, upload.mtime_ns + 1_000_000_000 * same_size))
    failed = stage.attempt(upload)
    assert failed.state is State.FAILED
    assert failed.reason == (
        "The file has changed since you added it. Retry to upload the new version."
    )
    done = stage.attempt(step(failed, State.QUEUED, mtime_ns=0, sha256="", failures=0))
    assert done.state is State.DONE
    assert done.size_bytes == len(new_version)
    assert list(stage.server.objects.values()) == [new_version]


def test_changed_after_a_lost_answer(stage: Stage, path: Path) -> None:
    """What arrived is the old version, so looking at it settles nothing."""
    stage.server.script.append(bad.loses_the_answer)
    waiting = stage.attempt(queued(path))
    path.write_bytes(jpeg("red", 50))
    failed = stage.again(waiting)
    assert failed.state is State.FAILED
    done = stage.attempt(step(failed, State.QUEUED, mtime_ns=0, sha256="", failures=0))
    assert done.state is State.DONE
    assert stage.way == WHOLE_WAY
    assert list(stage.server.objects.values()) == [jpeg("red", 50)]


def test_a_disk_that_fails_for_a_moment(
    stage: Stage, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> object:
        raise UnreadableFile("The disk could not read this file.", retryable=True)

    with monkeypatch.context() as patch:
        patch.setattr(upload_module, "inspect", fail)
        waiting = stage.attempt(queued(path))
    assert stage.way == ["preparing", "waiting"]
    assert stage.again(waiting).state is State.DONE


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (jpeg(edge=300)[:-200], "ends too early."),
        (b"", "is empty."),
        (b"Dear diary,", "This is not a photo."),
    ],
)
def test_no_photo_is_rejected(stage: Stage, tmp_path: Path, data: bytes, reason: str) -> None:
    rejected = stage.attempt(queued(photo_file(tmp_path, data=data)))
    assert stage.way == ["preparing", "rejected"]
    assert reason in rejected.reason
    assert not stage.service.calls


def test_a_new_version_that_is_no_photo_leaves_no_row_of_the_old(stage: Stage, path: Path) -> None:
    stage.server.script.append(bad.refuses(403, "AccessDenied"))
    failed = stage.attempt(queued(path))
    assert stage.service.pending
    path.write_bytes(b"Dear diary,")
    retried = stage.attempt(step(failed, State.QUEUED, mtime_ns=0, sha256="", failures=0))
    assert retried.state is State.REJECTED
    assert not stage.service.rows


def test_any_format_goes_by_its_content(stage: Stage, tmp_path: Path) -> None:
    done = stage.attempt(queued(photo_file(tmp_path, "misnamed.jpg", noise(8))))
    assert done.photo is not None
    assert done.photo.s3_key.endswith(".png")
    assert stage.server.requests[0].parts()[-1].headers["content-type"] == "image/png"


BEHAVIOURS = [
    bad.good,
    bad.loses_the_answer,
    bad.cuts_after_all,
    bad.cuts_at_half,
    bad.garbage,
    bad.says(201, ""),
    bad.says(502, ""),
    bad.refuses(503, "SlowDown"),
    bad.refuses(403, "AccessDenied"),
]
SERVICE_FAULTS = st.lists(st.sampled_from([None, None, OFFLINE, DENIED]), max_size=4)
ENDS = (State.DONE, State.FAILED, State.CANCELLED)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    script=st.lists(st.sampled_from(BEHAVIOURS), max_size=8),
    request_faults=SERVICE_FAULTS,
    request_lost=SERVICE_FAULTS,
    confirm_faults=SERVICE_FAULTS,
    confirm_lost=SERVICE_FAULTS,
    cancel_after=st.one_of(st.none(), st.integers(1, 12)),
    verify_by=st.sampled_from(["sha256", "md5"]),
)
def test_whatever_happens_it_ends_once(
    script: list[bad.Behaviour],
    request_faults: list[ClouderyError | None],
    request_lost: list[ClouderyError | None],
    confirm_faults: list[ClouderyError | None],
    confirm_lost: list[ClouderyError | None],
    cancel_after: int | None,
    verify_by: str,
) -> None:
    with Server(*script) as server, tempfile.TemporaryDirectory() as folder:
        service = FakeService(server, "md5" if verify_by == "md5" else "sha256")
        service.faults["request"].extend(request_faults)
        service.lost["request"].extend(request_lost)
        service.faults["confirm"].extend(confirm_faults)
        service.lost["confirm"].extend(confirm_lost)
        sender = FormSender()
        upload = queued(photo_file(Path(folder)))
        reports: list[Upload] = [upload]
        cancelled = False
        while reports[-1].state not in ENDS and not cancelled:
            attempt = Attempt()

            def report(changed: Upload, attempt: Attempt = attempt) -> None:
                before = reports[-1].state
                assert changed.state is before or changed.state in STEPS[before]
                assert not attempt.cancelled
                reports.append(changed)
                if cancel_after is not None and len(reports) > cancel_after:
                    attempt.cancel()

            if reports[-1].state is State.WAITING:
                reports.append(step(reports[-1], State.QUEUED))
            carry_out(reports[-1], service, sender, attempt, report, lambda failures: 0.0)
            cancelled = attempt.cancelled
        if cancelled:  # just after the attempt, perhaps: then the manager has it discarded
            carry_out(reports[-1], service, sender, attempt, report)
        sender.close()
        last = reports[-1]
        assert last.failures <= MAX_FAILURES
        assert sum(report.state in ENDS for report in reports) == (last.state in ENDS)
        # One photo, whole and confirmed, or nothing that counts as one.
        up = service.list_photos().photos
        if last.state is State.DONE:
            assert [photo.image_id for photo in up] == [upload.upload_id]
            assert server.objects[up[0].s3_key] == jpeg()
            assert not service.pending
        elif cancelled and not any(request_lost):  # whose answer came, and named the row
            assert not service.pending
