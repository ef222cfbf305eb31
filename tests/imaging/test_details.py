from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from cloudery_desktop.imaging.details import Details, details
from cloudery_desktop.imaging.errors import DamagedPhoto, NotAPhoto
from tests.imaging.pictures import EXTENSIONS, encoded, quartered

CAMERA, PHOTO, PLACE = 0, 0x8769, 0x8825
NOWHERE = {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}


def exif(**parts: dict[int, Any]) -> bytes:
    """EXIF of a camera's tags, the photo's and the place's."""
    made = Image.Exif()
    made.update(parts.get("camera", {}))
    made.get_ifd(PHOTO).update(parts.get("photo", {}))
    made.get_ifd(PLACE).update(parts.get("place", {}))
    return made.tobytes()


def told(extension: str = ".jpg", **parts: dict[int, Any]) -> Details:
    return details(io.BytesIO(encoded(quartered(), extension, exif=exif(**parts))))


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_every_format_tells_its_size(extension: str) -> None:
    shown = details(io.BytesIO(encoded(quartered(48, 32), extension)))
    assert (shown.width, shown.height) == (48, 32)
    assert (shown.camera, shown.exposure, shown.position) == ("", "", None)


@pytest.mark.parametrize("extension", [".jpg", ".tif"])
def test_the_size_is_that_of_the_upright_photo(extension: str) -> None:
    shown = told(extension, camera={0x0112: 6})
    assert (shown.width, shown.height) == (32, 64)


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("Canon", "Canon EOS R6", "Canon EOS R6"),
        ("NIKON CORPORATION", "NIKON D750", "NIKON D750"),
        ("FUJIFILM", "X-T5", "FUJIFILM X-T5"),
        ("Apple", "", "Apple"),
        ("", "Pixel 9", "Pixel 9"),
        ("Son\x07y", "\x00\x01", "Sony"),
        ("", "x" * 4000, "x" * 80),
    ],
)
def test_a_camera_has_its_maker_once(make: str, model: str, camera: str) -> None:
    assert told(camera={0x010F: make, 0x0110: model}).camera == camera


@pytest.mark.parametrize(
    ("tags", "exposure"),
    [
        (
            {0x829A: 1 / 250, 0x829D: 2.8, 0x8827: 200, 0x920A: 35.0},
            "1/250 s · f/2.8 · ISO 200 · 35 mm",
        ),
        ({0x829A: 30.0, 0x829D: 11.0}, "30 s · f/11"),
        ({0x829A: 0.5}, "0.5 s"),
        ({0x829A: 0.0, 0x829D: 0.0, 0x8827: 0}, ""),
        ({0x829D: 1.8}, "f/1.8"),
        ({0x8827: 6400}, "ISO 6400"),
    ],
)
def test_the_exposure_as_far_as_it_is_known(tags: dict[int, Any], exposure: str) -> None:
    assert told(photo=tags).exposure == exposure


@pytest.mark.parametrize(
    ("change", "position"),
    [
        ({2: (48.0, 51.0, 30.0), 4: (2.0, 17.0, 40.0)}, (48.85833, 2.29444)),
        ({1: "S", 2: (33.0, 51.5, 0.0), 3: "W", 4: (151.0, 12.0, 36.0)}, (-33.85833, -151.21)),
        ({}, (0.0, 0.0)),
        ({2: (91.0, 0.0, 0.0)}, None),
        ({4: (0.0, 99_999.0, 0.0)}, None),
        ({3: ""}, None),
        ({1: "Q"}, None),
        ({2: (1.0, 2.0)}, None),
    ],
)
def test_where_it_was_taken(change: dict[int, Any], position: tuple[float, float] | None) -> None:
    shown = told(place={**NOWHERE, **change}).position
    assert shown == (pytest.approx(position, abs=1e-5) if position else None)


def test_a_position_without_numbers_is_none() -> None:
    # A camera without a fix: zeros over zeros.
    data = bytearray(exif(place=NOWHERE))
    whole = data.replace(b"\0\0\0\0\0\0\0\x01", b"\0\0\0\0\0\0\0\0")
    whole = whole.replace(b"\0\0\0\0\x01\0\0\0", b"\0\0\0\0\0\0\0\0")
    assert whole != data
    image = encoded(quartered(), ".jpg", exif=bytes(whole))
    assert details(io.BytesIO(image)).position is None


def test_what_is_no_photo() -> None:
    with pytest.raises(NotAPhoto):
        details(io.BytesIO(b"no photo at all"))
    with pytest.raises(DamagedPhoto):
        details(io.BytesIO(encoded(quartered(), ".png")[:20]))


def test_damaged_exif_leaves_the_size() -> None:
    data = encoded(quartered(), ".jpg", exif=exif(photo={0x829D: 2.8}, place=NOWHERE))
    start = data.index(b"Exif") + 6
    for at in range(start, start + 120):
        broken = data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]
        shown = details(io.BytesIO(broken))
        assert {shown.width, shown.height} == {64, 32}
