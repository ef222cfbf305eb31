"""Why an upload is not up: made of an error, kept in a row, told as an error again."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.uploads.journal_rows import from_row, to_row
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.trouble import NO_TROUBLE, Trouble

REASON = "AWS does not allow this. A rule forbids it. Ask the owner."
FACTS: dict[str, Any] = {
    "failures": 1,
    "title": "AWS does not allow this.",
    "reference": "Code AccessDenied, request 4442",
    "code": "AccessDenied",
    "request_id": "4442",
    "failed_at": 1793700672.5,
    "uncleaned": True,
}
WHOLE = Trouble(
    "AWS does not allow this.",
    "A rule forbids it. Ask the owner.",
    reference="Code AccessDenied, request 4442",
    code="AccessDenied",
    request_id="4442",
    failed_at=1793700672.5,
    uncleaned=True,
)


def row(state: State, reason: str = REASON, **facts: Any) -> tuple[Any, ...]:
    """As every version has written it."""
    return "1" * 32, 7, 3, str(state), reason, b"/p/1.jpg", json.dumps(facts)


def test_an_error_is_told_in_its_own_words() -> None:
    error = ClouderyError("It failed.", "For a reason.", "Do this.", reference="Code X")
    trouble = Trouble.of(error, reference=error.reference)
    assert trouble == Trouble("It failed.", "For a reason. Do this.", reference="Code X")
    assert trouble.sentence == error.sentence
    assert (trouble.error.report, trouble.error.title) == (error.report, error.title)
    assert Trouble.of(ClouderyError("It failed.", advice="Do this.")).detail == "Do this."
    assert Trouble.of(ClouderyError("It failed.")).sentence == "It failed."
    assert NO_TROUBLE.sentence == ""


def test_its_row_is_the_one_that_earlier_versions_read() -> None:
    upload = Upload(
        "1" * 32, "/p/1.jpg", State.FAILED, batch=7, position=3, failures=1, trouble=WHOLE
    )
    *columns, facts = to_row(upload)
    *expected, known = row(State.FAILED, **FACTS)
    assert (columns, json.loads(facts)) == (expected, json.loads(known))
    assert from_row(row(State.FAILED, **FACTS)) == upload


@pytest.mark.parametrize(
    ("reason", "title", "trouble"),
    [
        # None was kept.
        (REASON, "", Trouble("AWS does not allow this.", "A rule forbids it. Ask the owner.")),
        ("Hidden file.", "", Trouble("Hidden file.")),
        ("Nothing ends it", "", Trouble("Nothing ends it")),
        ("", "", NO_TROUBLE),
        # It is of another reason, before this one.
        ("It will be sent again. Soon.", "Busy.", Trouble("It will be sent again.", "Soon.")),
        ("", "Busy.", NO_TROUBLE),
        # It has several sentences.
        ("No. Never. Ask.", "No. Never.", Trouble("No. Never.", "Ask.")),
    ],
)
@pytest.mark.parametrize("state", [State.FAILED, State.PAUSED])
def test_a_title_is_found_in_any_row(
    state: State, reason: str, title: str, trouble: Trouble
) -> None:
    found = from_row(row(state, reason, title=title) if title else row(state, reason)).trouble
    assert found == trouble
    assert found.sentence == reason


@pytest.mark.parametrize("state", [State.PAUSED, State.CANCELLED, State.REJECTED, State.SKIPPED])
def test_what_failed_before_is_past(state: State) -> None:
    assert from_row(row(state, **FACTS)).trouble == Trouble(WHOLE.title, WHOLE.detail)


@pytest.mark.parametrize("state", [State.WAITING, State.UPLOADING])
def test_what_goes_on_has_none(state: State) -> None:
    assert from_row(row(state, **FACTS)).trouble is NO_TROUBLE


def test_a_row_that_makes_no_sense() -> None:
    with pytest.raises(TypeError, match="code is 7"):
        from_row(row(State.FAILED, code=7))
