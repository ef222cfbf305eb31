from __future__ import annotations

import dataclasses
import os
from typing import TYPE_CHECKING

import pytest
from PIL import ExifTags, Image

from cloudery_desktop.imaging import metadata
from cloudery_desktop.imaging import thumbnail as thumbnail_module
from cloudery_desktop.imaging.errors import (
    DamagedPhoto,
    NotAPhoto,
    TooLargeToPreview,
    UnreadableFile,
)
from cloudery_desktop.imaging.metadata import inspect
from cloudery_desktop.imaging.thumbnail import thumbnail
from tests.imaging.pictures import (
    EXTENSIONS,
    encoded,
    exif_with,
    png_chunk,
    quartered,
    vast_png,
)

if TYPE_CHECKING:
    from pathlib import Path

    from cloudery_desktop.imaging.metadata import PhotoFacts

WITH_EXIF = tuple(extension for extension in EXTENSIONS if extension != ".gif")


def facts(tmp_path: Path, data: bytes) -> PhotoFacts:
    path = tmp_path / "photo"
    path.write_bytes(data)
    return inspect(path)


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_facts_of_every_format(tmp_path: Path, extension: str) -> None:
    data = encoded(quartered(64, 32), extension)
    found = facts(tmp_path, data)
    assert found.format.extension == extension
    assert (found.width, found.height) == (64, 32)
    assert found.taken_at is None
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.width = 1  # type: ignore[misc]  # the point of the test


@pytest.mark.parametrize("extension", WITH_EXIF)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_size_is_as_displayed(tmp_path: Path, extension: str, orientation: int) -> None:
    found = facts(tmp_path, encoded(quartered(64, 32), extension, exif=exif_with(orientation)))
    assert (found.width, found.height) == ((64, 32) if orientation < 5 else (32, 64))


@pytest.mark.parametrize("extension", WITH_EXIF)
def test_when_it_was_taken(tmp_path: Path, extension: str) -> None:
    exif = exif_with(DateTimeOriginal="2024:05:01 12:34:56", OffsetTimeOriginal="+05:30")
    found = facts(tmp_path, encoded(quartered(), extension, exif=exif))
    assert found.taken_at == "2024-05-01T12:34:56+05:30"


@pytest.mark.parametrize("extension", WITH_EXIF)
def test_what_camera_took_it(tmp_path: Path, extension: str) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Google", "Pixel 8"
    data = encoded(
        quartered(), extension, exif=b"Exif\0\0" + exif.tobytes().removeprefix(b"Exif\0\0")
    )
    assert facts(tmp_path, data).camera == "Google Pixel 8"


@pytest.mark.parametrize(
    ("time", "offset", "expected"),
    [
        ("2024:05:01 12:34:56", None, "2024-05-01T12:34:56"),
        ("2024:05:01 12:34:56", "   :  ", "2024-05-01T12:34:56"),
        ("2024:05:01 12:34:56", "-09:00", "2024-05-01T12:34:56-09:00"),
        ("2024:05:01 12:34:56", "+99:00", None),
        ("0000:00:00 00:00:00", None, None),
        ("2023:02:29 10:00:00", None, None),
        ("    :  :     :  :  ", None, None),
        ("yesterday", None, None),
    ],
)
def test_times_cameras_write(
    tmp_path: Path, time: str, offset: str | None, expected: str | None
) -> None:
    exif = exif_with(DateTimeOriginal=time)
    if offset is not None:
        exif = exif_with(DateTimeOriginal=time, OffsetTimeOriginal=offset)
    assert facts(tmp_path, encoded(quartered(), ".jpg", exif=exif)).taken_at == expected


def test_exif_behind_the_pixels_of_a_png(tmp_path: Path) -> None:
    exif = exif_with(6, DateTimeOriginal="2024:05:01 12:34:56")
    data = encoded(quartered(64, 32), ".png")
    end = png_chunk(b"IEND", b"")
    late = data.removesuffix(end) + png_chunk(b"eXIf", exif.removeprefix(b"Exif\0\0")) + end
    found = facts(tmp_path, late)
    assert (found.width, found.height) == (32, 64)
    assert found.taken_at == "2024-05-01T12:34:56"


DIRECTORY_AT_ABC = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x69\x87\x02\0\x04\0\0\0abc\0\0\0\0\0"


@pytest.mark.parametrize(
    "exif", [DIRECTORY_AT_ABC, b"nonsense", b"Exif\0\0nonsense", b"Exif\0\0II*\0\xff\xff\xff\xff"]
)
def test_damaged_exif_is_no_damaged_photo(tmp_path: Path, exif: bytes) -> None:
    found = facts(tmp_path, encoded(quartered(64, 32), ".jpg", exif=exif))
    assert (found.width, found.height, found.taken_at) == (64, 32, None)


def test_damaged_exif_directory(tmp_path: Path) -> None:
    exif = exif_with(DateTimeOriginal="2024:05:01 12:34:56")
    assert facts(tmp_path, encoded(quartered(), ".jpg", exif=exif[:-30])).taken_at is None


def test_an_orientation_that_does_not_exist(tmp_path: Path) -> None:
    found = facts(tmp_path, encoded(quartered(64, 32), ".jpg", exif=exif_with(9)))
    assert (found.width, found.height) == (64, 32)


def test_a_vast_photo_is_told_by_its_header(tmp_path: Path) -> None:
    found = facts(tmp_path, vast_png(30_000))
    assert (found.width, found.height) == (30_000, 30_000)


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_one_pixel(tmp_path: Path, extension: str) -> None:
    found = facts(tmp_path, encoded(Image.new("RGB", (1, 1)), extension))
    assert (found.width, found.height) == (1, 1)


@pytest.mark.parametrize("name", ["बारिश में छत.jpg", "🏖️👩‍👩‍👧 été.jpg", "%2e%2e#?.jpg"])
def test_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(encoded(quartered(), ".jpg"))
    assert inspect(path).format.name == "JPEG"


def test_an_empty_file(tmp_path: Path) -> None:
    with pytest.raises(NotAPhoto) as caught:
        facts(tmp_path, b"")
    assert caught.value.sentence == "This file is empty. Copy it again from the camera."


def test_text_named_like_a_photo(tmp_path: Path) -> None:
    path = tmp_path / "list.jpg"
    path.write_text("milk, bread")
    with pytest.raises(NotAPhoto) as caught:
        inspect(path)
    assert caught.value.sentence == (
        "This is not a photo. Cloudery takes JPEG, PNG, HEIC and the like."
    )


@pytest.mark.parametrize("extension", [".webp", ".heic", ".avif"])
def test_a_huge_file_is_not_read_into_memory_for_its_facts(
    tmp_path: Path, extension: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "huge"
    path.write_bytes(encoded(quartered(), extension))
    size = path.stat().st_size
    monkeypatch.setattr(metadata, "_MOST_OPENED_WHOLE", size - 1)
    found = inspect(path)
    assert (found.format.extension, found.width) == (extension, None)
    assert thumbnail(path, 64).width == 64  # worth more memory than a look
    monkeypatch.setattr(thumbnail_module, "_MOST_OPENED_WHOLE", size - 1)
    with pytest.raises(TooLargeToPreview):
        thumbnail(path, 64)


def test_a_look_takes_less_memory_than_a_picture() -> None:
    limits = metadata._MOST_OPENED_WHOLE, thumbnail_module._MOST_OPENED_WHOLE
    assert limits == (8 * 1024 * 1024, 64 * 1024 * 1024)


def test_without_memory_the_facts_are_unknown_and_the_photo_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(*_: object) -> object:
        raise MemoryError

    monkeypatch.setattr(metadata, "open_image", no_memory)
    found = facts(tmp_path, encoded(quartered(), ".heic"))
    assert (found.format.name, found.width, found.height, found.taken_at) == (
        "HEIC",
        None,
        None,
        None,
    )


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_a_file_cut_short(tmp_path: Path, extension: str) -> None:
    data = encoded(quartered(), extension)
    with pytest.raises(DamagedPhoto) as caught:
        facts(tmp_path, data[: len(data) * 2 // 3])
    assert caught.value.title == "The photo ends too early."
    assert caught.value.advice == "Copy it again from the camera."


def test_a_header_that_makes_no_sense(tmp_path: Path) -> None:
    data = encoded(quartered(), ".png").replace(b"IHDR", b"IHDr")
    with pytest.raises(DamagedPhoto, match="is damaged"):
        facts(tmp_path, data)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UnreadableFile, match="not there"):
        inspect(tmp_path / "file" / "photo.jpg")
    with pytest.raises(UnreadableFile, match="not there"):
        inspect(tmp_path / "gone.jpg")
    with pytest.raises(UnreadableFile, match="This is a folder"):
        inspect(tmp_path)
    with pytest.raises(UnreadableFile, match="not an ordinary file"):
        inspect(tmp_path / os.devnull)
