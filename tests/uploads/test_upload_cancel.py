"""Ending an attempt is final at once, and names what is to be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.imaging import metadata
from cloudery_desktop.imaging.metadata import inspect as really_inspect
from cloudery_desktop.uploads.cancel_token import CancelToken
from cloudery_desktop.uploads.lifecycle import State, step
from cloudery_desktop.uploads.upload import Stage
from tests.uploads import misbehaving_server as bad
from tests.uploads.fake_service import DENIED, OFFLINE
from tests.uploads.photos import noise, photo_file, queued
from tests.uploads.test_upload import LOOKING, WHOLE_WAY, path, rig, step_back

if TYPE_CHECKING:
    from pathlib import Path

    from cloudery_desktop.service.errors import ServiceError
    from cloudery_desktop.uploads.upload import Attempt
    from tests.uploads.rig import Rig

__all__ = ["path", "rig"]  # fixtures


@pytest.mark.parametrize("verb", ["request", "confirm"])
def test_cancelled_while_the_service_is_asked(rig: Rig, path: Path, verb: str) -> None:
    token = CancelToken()
    answers: list[bool] = []
    rig.service.during[verb] = lambda: answers.append(token.cancel())
    last = rig.token(queued(path), token)
    if verb == "confirm":  # too late: refused, and it gets up
        assert answers == [False]
        assert last.state is State.DONE
        assert not token.cancelled
    else:
        assert answers == [True]
        assert rig.way == ["preparing", "requesting"]
        assert not rig.server.requests
        assert [last.photo] == rig.service.pending


def test_cancelled_and_the_answer_lost_the_row_is_known_all_the_same(rig: Rig, path: Path) -> None:
    token = CancelToken()
    rig.service.during["request"] = token.cancel
    rig.service.lost["request"].append(OFFLINE)
    last = rig.token(queued(path), token)
    assert rig.service.pending
    assert last.photo is not None
    rig.service.discard_upload(last.photo)
    assert not rig.service.pending


@pytest.mark.parametrize("state", ["preparing", "requesting", "uploading"])
def test_cancelled_at_every_step(rig: Rig, path: Path, state: str) -> None:
    def cancel(attempt: Attempt) -> None:
        assert not attempt.token.cancelled
        if attempt.upload.state == state:
            assert attempt.token.cancel()

    rig.on_report = cancel
    last = rig.token(queued(path))
    assert rig.way == WHOLE_WAY[: WHOLE_WAY.index(state) + 1]
    assert not rig.server.objects
    if rig.service.pending:
        assert [last.photo] == rig.service.pending


def test_cancelled_while_bytes_flow(rig: Rig, tmp_path: Path) -> None:
    attempt = rig.attempt(queued(photo_file(tmp_path, data=noise(900))))

    def cancel(attempt: Attempt) -> None:
        assert attempt.token.cancel()

    attempt.moved = cancel
    attempt.go(Stage.PREPARE)
    attempt.go(Stage.REQUEST)
    assert attempt.go(Stage.SEND, rig.sender) is None
    assert 0 < attempt.sent_bytes < attempt.upload.size_bytes
    assert attempt.upload.state is State.UPLOADING
    assert not rig.server.objects


@pytest.mark.parametrize("stage", list(Stage))
def test_cancelled_between_two_stages(rig: Rig, path: Path, stage: Stage) -> None:
    attempt = rig.attempt(queued(path))
    following: Stage | None = Stage.PREPARE
    while following is not stage and following is not None:
        following = attempt.go(following, rig.sender)
    before = list(rig.reports)
    if stage is Stage.CONFIRM:  # all bytes are there
        assert not attempt.token.cancel()
        return
    assert attempt.token.cancel()
    calls = list(rig.service.calls)
    assert attempt.go(stage, rig.sender) is None
    assert (rig.reports, rig.service.calls) == (before, calls)


@pytest.mark.parametrize("fault", [OFFLINE, DENIED])
def test_trouble_after_the_cancel_is_not_reported(
    rig: Rig, path: Path, fault: ServiceError
) -> None:
    token = CancelToken()
    rig.service.during["request"] = token.cancel
    rig.service.faults["request"].append(fault)
    rig.token(queued(path), token)
    assert rig.way == ["preparing", "requesting"]


def test_cancelled_while_the_digest_is_made(
    rig: Rig, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = CancelToken()

    def inspect(path: Path) -> object:
        token.cancel()
        return really_inspect(path)

    monkeypatch.setattr(metadata, "inspect", inspect)
    rig.token(queued(path), token)
    assert rig.way == ["preparing"]
    assert not rig.service.calls


@pytest.mark.parametrize("fault", [None, OFFLINE, DENIED])
def test_cancelled_while_it_is_looked_for_it_ends_when_that_fails(
    rig: Rig, path: Path, fault: ServiceError | None
) -> None:
    rig.server.script.append(bad.cuts_after_all)
    waiting = rig.token(queued(path))
    token = CancelToken()
    at_once: list[bool] = []
    rig.service.during["confirm"] = lambda: at_once.append(token.cancel())
    if fault is not None:
        rig.service.faults["confirm"].append(fault)
    last = rig.token(step(waiting, State.QUEUED), token)
    assert at_once == [False]
    assert token.cancelled
    assert rig.way == LOOKING
    assert [last.photo] == rig.service.pending
    assert len(rig.server.requests) == 1


def test_up_already_cannot_be_cancelled_any_more(rig: Rig, path: Path) -> None:
    done = rig.token(queued(path))
    token = CancelToken()
    rig.token(step_back(done), token)
    assert not token.cancel()
