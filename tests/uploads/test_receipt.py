from __future__ import annotations

import csv
import io
import json
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.photo import Photo
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.receipt import (
    ENDS,
    Line,
    Receipt,
    _write_csv,
    _write_json,
    cell,
    line,
)
from cloudery_desktop.uploads.trouble import Trouble

SHA = "ab" * 32
PHOTO = Photo(
    user_id="me",
    uploaded_at=1_700_000_000_123,
    image_id="id1",
    s3_key="uploads/id1.jpg",
    mime_type="image/jpeg",
    url="https://b.s3.amazonaws.com/uploads/id1.jpg?X-Amz-Signature=SECRET",
    sha256=SHA,
)
DONE = Upload(
    "id1",
    "/photos/a.jpg",
    State.DONE,
    batch=1_700_000_000_000,
    size_bytes=7,
    sha256=SHA,
    signed=SHA,
    stored=f"sha256:{SHA}",
    requested_at=1_700_000_000_100,
    photo=PHOTO,
)


def an_upload(state: State, name: str = "/photos/a.jpg") -> Upload:
    return Upload(f"{state}", name, state)


def test_a_line_has_every_digest_and_no_signature() -> None:
    assert line(DONE) == Line(
        path=str(Path("/photos/a.jpg")),
        state="done",
        reason="",
        size_bytes=7,
        verified=True,
        removed="",
        sha256=SHA,
        sent_sha256=SHA,
        signed_sha256=SHA,
        stored=f"sha256:{SHA}",
        row_sha256=SHA,
        image_id="id1",
        s3_key="uploads/id1.jpg",
        url="https://b.s3.amazonaws.com/uploads/id1.jpg",
        added_at="2023-11-14T22:13:20.000+00:00",
        requested_at="2023-11-14T22:13:20.100+00:00",
        uploaded_at="2023-11-14T22:13:20.123+00:00",
        failed_at="",
    )


@pytest.mark.parametrize(
    ("changes", "verified"),
    [
        ({"stored": "md5:c0ffee", "md5": "c0ffee"}, True),
        ({"stored": "md5:c0ffee", "md5": "decaf"}, False),
        ({"stored": ""}, False),
        ({"signed": ""}, False),
        ({"signed": "cd" * 32}, False),
        ({"stored": "sha256:" + "cd" * 32}, False),
        ({"sha256": "", "stored": "sha256:"}, False),
        ({"photo": replace(PHOTO, sha256="cd" * 32)}, False),
        ({"photo": replace(PHOTO, sha256=None)}, False),
        ({"photo": None}, False),
        ({"state": State.CONFIRMING}, None),  # not said to be wrong: it is not known
        ({"state": State.DUPLICATE, "duplicate_of": PHOTO, "photo": None}, None),
        ({"state": State.FAILED}, None),
    ],
)
def test_verified_is_what_agrees_everywhere(
    changes: dict[str, object], verified: bool | None
) -> None:
    assert line(replace(DONE, **changes)).verified is verified  # type: ignore[arg-type]


def test_what_is_not_up_has_no_link_and_nothing_in_the_table() -> None:
    failed = line(
        replace(DONE, state=State.FAILED, trouble=Trouble("No.", failed_at=1_700_000_000.5))
    )
    assert (failed.reason, failed.signed_sha256, failed.s3_key) == ("No.", SHA, "uploads/id1.jpg")
    assert (failed.url, failed.row_sha256, failed.uploaded_at) == ("", "", "")
    assert failed.failed_at == "2023-11-14T22:13:20.500+00:00"


def test_a_duplicate_tells_of_the_photo_that_is_up() -> None:
    asked = replace(DONE, upload_id="id2", signed="")
    same = line(replace(asked, state=State.DUPLICATE, duplicate_of=PHOTO))
    assert (same.image_id, same.row_sha256, same.signed_sha256) == ("id1", SHA, "")
    assert same.url.endswith("id1.jpg")
    twin = line(replace(DONE, upload_id="id2", state=State.DUPLICATE, twin_id="id1", photo=None))
    assert (twin.image_id, twin.url) == ("id2", "")


def test_a_time_that_nobody_can_have_meant_is_left_out() -> None:
    assert line(replace(DONE, photo=replace(PHOTO, uploaded_at=10**30))).uploaded_at == ""


def test_every_state_has_one_end() -> None:
    for state in State:
        assert sum(state in states for states in ENDS.values()) == 1


@given(st.lists(st.sampled_from(State), max_size=50))
def test_the_counts_add_up_to_the_files(states: list[State]) -> None:
    counts = Receipt.of(map(an_upload, states)).summary()
    assert counts.pop("files") == len(states) == sum(counts.values())
    assert counts["uploaded"] == states.count(State.DONE)
    assert counts["unfinished"] >= states.count(State.DUPLICATE)  # nothing of theirs is up


def test_the_same_as_what_is_not_up_yet_is_unfinished() -> None:
    waits = replace(an_upload(State.DUPLICATE), twin_id="other")
    known = replace(an_upload(State.DUPLICATE), duplicate_of=PHOTO)
    counts = Receipt.of([waits, known]).summary()
    assert (counts["unfinished"], counts["already_uploaded"]) == (1, 1)


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


@pytest.mark.parametrize("name", ["receipt.csv", "Receipt.CSV"])
def test_a_table_is_for_spreadsheets(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    unlike = replace(DONE, stored="")
    Receipt.of([DONE, an_upload(State.FAILED, 'é, "x"\n.jpg'), unlike]).write(path)
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == 4
    rows = read_csv(path)
    assert list(rows[0]) == [field.name for field in fields(Line)]
    assert [row["verified"] for row in rows] == ["yes", "", "no"]
    assert rows[1]["path"] == 'é, "x"\n.jpg'
    assert list(tmp_path.iterdir()) == [path]


def test_data_is_for_programs(tmp_path: Path) -> None:
    path = tmp_path / "receipt.json"
    Receipt.of([DONE, an_upload(State.FAILED, "=é.jpg")]).write(path)
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["summary"]["files"] == len(data["files"]) == 2
    assert [file["verified"] for file in data["files"]] == [True, None]
    assert data["files"][1]["path"] == "=é.jpg"
    Receipt.of([]).write(path)
    assert json.loads(path.read_text(encoding="utf-8"))["files"] == []


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_no_name_of_a_file_is_a_formula(tmp_path: Path, name: str) -> None:
    assert cell(name) == f"'{name}"
    Receipt.of([an_upload(State.FAILED, f"{name}.jpg")]).write(tmp_path / "r.csv")
    assert read_csv(tmp_path / "r.csv")[0]["path"].startswith("'")


@given(st.text(st.characters(exclude_characters="/\0"), min_size=1).map(lambda name: f"x{name}"))
def test_whatever_a_file_is_called_it_is_one_line(name: str) -> None:
    """In memory: a busy disk takes long to have two hundred files for good."""
    both = Receipt.of([an_upload(State.FAILED, name), DONE])
    table, data = io.StringIO(newline=""), io.StringIO(newline="")
    _write_csv(both, table)
    _write_json(both, data)
    read = table.getvalue().encode().decode("utf-8-sig")
    assert len(list(csv.DictReader(io.StringIO(read, newline=""), strict=True))) == 2
    assert len(json.loads(data.getvalue().encode())["files"]) == 2


def test_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    for name in ("receipt.xlsx", "receipt"):
        with pytest.raises(ClouderyError) as caught:
            Receipt.of([]).write(tmp_path / name)
        assert name in caught.value.title
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_it_is_told(tmp_path: Path) -> None:
    with pytest.raises(ClouderyError) as caught:
        Receipt.of([]).write(tmp_path / "missing" / "receipt.csv")
    assert "missing" in caught.value.title
    assert caught.value.advice


def test_a_receipt_that_fails_leaves_the_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "receipt.csv"
    path.write_text("older")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ClouderyError) as caught:
        Receipt.of([DONE]).write(path)
    assert caught.value.detail == "No space left on device."
    assert path.read_text() == "older"
    assert list(tmp_path.iterdir()) == [path]
