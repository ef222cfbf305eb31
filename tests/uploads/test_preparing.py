"""A photo's file is looked at without any service."""

from __future__ import annotations

import hashlib
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.imaging import metadata
from cloudery_desktop.imaging.digest import digest
from cloudery_desktop.imaging.metadata import inspect as really_inspect
from cloudery_desktop.photo import PENDING, Photo
from cloudery_desktop.uploads import preparing
from cloudery_desktop.uploads.preparing import (
    Prepared,
    RequestClock,
    as_asked_for,
    gone_with_its_folder,
    prepare,
)
from cloudery_desktop.uploads.witness import FileChanged
from tests.imaging.pictures import encoded, quartered
from tests.imaging.positions import gps_exif, placed_photo
from tests.imaging.raws import SENSOR, raw_photo
from tests.uploads.photos import jpeg, noise, photo_file, queued

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cloudery_desktop.uploads.lifecycle import Upload


def prepared(upload: Upload) -> Prepared:
    return prepare(upload, lambda: False)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_what_is_found_is_what_is_asked_for(tmp_path: Path) -> None:
    data = jpeg()
    upload = queued(photo_file(tmp_path, data=data))
    result = prepared(upload)
    found, request = result.upload, result.request
    assert found == replace(upload, requested_at=found.requested_at, sha256=sha256(data))
    assert (request.image_id, request.requested_at) == (upload.upload_id, found.requested_at)
    assert (request.file_name, request.mime_type, request.extension) == (
        "photo.jpg", "image/jpeg", ".jpg",
    )  # fmt: skip
    assert (request.size_bytes, request.sha256) == (len(data), sha256(data))
    assert request.source_sha256 is None
    row = result.row
    assert (row.image_id, row.uploaded_at, row.status) == (
        upload.upload_id, found.requested_at, PENDING,
    )  # fmt: skip


def test_what_is_removed_makes_other_bytes(tmp_path: Path) -> None:
    upload = queued(photo_file(tmp_path, data=placed_photo()))
    result = prepared(upload)
    with result.cleaning.open() as stream:
        sent = sha256(stream.read())
    assert sent != sha256(placed_photo())
    assert (result.request.sha256, result.request.source_sha256) == (sent, sha256(placed_photo()))
    assert (result.upload.removed, result.upload.sent_sha256) == ("position", sent)
    kept = prepared(replace(upload, privacy="keep"))
    assert (kept.upload.removed, kept.upload.sent_sha256) == ("", "")
    assert (kept.request.sha256, kept.request.source_sha256) == (sha256(placed_photo()), None)


def test_a_camera_is_not_named_where_all_is_removed(tmp_path: Path) -> None:
    exif = gps_exif(Make="ACME", Model="One").tobytes()
    upload = queued(photo_file(tmp_path, data=encoded(quartered(), ".jpg", exif=exif)))
    assert prepared(upload).request.camera == "ACME One"
    assert prepared(replace(upload, privacy="all")).request.camera is None


def test_a_raw_photo_is_named_as_what_it_is(tmp_path: Path) -> None:
    data = raw_photo(".nef", quartered(60, 40), orientation=6)
    request = prepared(queued(photo_file(tmp_path, "DSC_0101.tif", data))).request
    assert (request.mime_type, request.extension) == ("image/x-nikon-nef", ".nef")
    assert (request.width, request.height) == SENSOR[::-1]


def test_what_was_asked_for_before_keeps_its_place_and_its_key(tmp_path: Path) -> None:
    row = Photo("me", 7, "id", "uploads/id.jpg", "image/jpeg", "")
    upload = replace(queued(photo_file(tmp_path, data=noise(8))), requested_at=6, photo=row)
    result = prepared(upload)
    assert result.upload.requested_at == 6
    assert (result.request.requested_at, result.request.extension) == (7, ".jpg")
    assert result.request.mime_type == "image/png"


def test_no_digest_is_made_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = prepared(queued(photo_file(tmp_path, data=placed_photo()))).upload
    monkeypatch.delattr(preparing, "digest")
    monkeypatch.delattr(preparing, "cleaned_digest")
    assert prepared(known).upload == known


def test_it_ends_in_the_midst(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        prepare(queued(photo_file(tmp_path)), lambda: True)


def test_a_file_that_is_another_than_was_added(tmp_path: Path) -> None:
    upload = queued(photo_file(tmp_path))
    photo_file(tmp_path, data=jpeg("red", 200))
    with pytest.raises(FileChanged):
        prepared(upload)
    assert prepared(replace(upload, mtime_ns=0)).upload.sha256 == sha256(jpeg("red", 200))


def test_a_file_that_changes_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def change_after_a_look(path: Path) -> object:
        facts = really_inspect(path)
        path.write_bytes(path.read_bytes() + b"\0")
        return facts

    upload = replace(queued(photo_file(tmp_path)), mtime_ns=0)
    monkeypatch.setattr(metadata, "inspect", change_after_a_look)
    with pytest.raises(FileChanged):
        prepared(upload)


def test_a_small_photo_does_not_take_the_place_of_the_large_one_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = queued(photo_file(tmp_path, "shot.NEF", jpeg("red")))
    small = queued(photo_file(tmp_path, "shot.jpg", jpeg("blue")))
    places: list[int] = []

    def slow_for_the_large_one(path: Path, is_ended: Callable[[], bool]) -> str:
        if str(path) == large.file:
            places.append(prepared(small).upload.requested_at)
        return digest(path, is_ended)

    monkeypatch.setattr(preparing, "digest", slow_for_the_large_one)
    places.insert(0, prepared(large).upload.requested_at)
    assert 0 < places[0] < places[1]


def test_no_two_requests_wish_for_the_same_millisecond(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_790_000_000_000 * 1_000_000
    clock = RequestClock()
    monkeypatch.setattr(time, "time_ns", lambda: now)
    assert [clock() for _ in range(3)] == [1_790_000_000_000 + n for n in range(3)]
    now -= 60_000_000_000  # the clock is set back
    assert clock() == 1_790_000_000_003


@pytest.mark.parametrize("data", [jpeg(), placed_photo()])
def test_a_row_tells_what_the_file_was(tmp_path: Path, data: bytes) -> None:
    upload = queued(photo_file(tmp_path, data=data))
    result = prepared(upload)
    request = result.request
    row = replace(
        result.row,
        size_bytes=request.size_bytes,
        sha256=request.sha256,
        source_sha256=request.source_sha256,
    )
    told = as_asked_for(replace(upload, size_bytes=0), row)
    assert replace(told, requested_at=result.upload.requested_at) == result.upload


def test_a_file_may_be_gone_with_its_folder(tmp_path: Path) -> None:
    assert gone_with_its_folder(tmp_path / "gone.jpg") is None
    gone = gone_with_its_folder(tmp_path / "card" / "gone.jpg")
    assert gone is not None
    assert gone.retryable  # its drive may be connected again in a moment
