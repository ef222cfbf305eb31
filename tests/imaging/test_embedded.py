from __future__ import annotations

import io
import struct

import pytest
from PIL import Image

from cloudery_desktop.imaging.embedded import HEAD_BYTES, embedded_thumbnail
from cloudery_desktop.imaging.thumbnail import Thumbnail, thumbnail
from tests.imaging.pictures import CORNERS, camera_jpeg, encoded, quartered
from tests.imaging.test_thumbnail import corners, near, pixel

_BACK = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def found(data: bytes, edge: int = 384) -> Thumbnail:
    made = embedded_thumbnail(data[:HEAD_BYTES], edge)
    assert made is not None
    return made


@pytest.mark.parametrize("orientation", range(1, 9))
def test_upright_as_the_photo_itself(orientation: int) -> None:
    image = quartered(1600, 1200)
    stored = image.transpose(_BACK[orientation]) if orientation > 1 else image
    size = (160, 120) if stored.width > stored.height else (120, 160)
    data = camera_jpeg(stored, stored.resize(size), orientation)
    made = found(data)
    assert (made.width, made.height) == (160, 120)
    for there, expected in zip(corners(made), CORNERS, strict=True):
        assert near(there, (*expected, 255))
    whole = thumbnail(io.BytesIO(data), 160)
    assert (whole.width, whole.height) == (160, 120)


def test_only_the_first_bytes_are_needed() -> None:
    data = camera_jpeg(Image.effect_noise((1600, 1200), 90), quartered(160, 120))
    assert len(data) > 4 * HEAD_BYTES
    assert found(data).width == 160


def test_a_larger_one_is_made_to_fit() -> None:
    made = found(camera_jpeg(quartered(1600, 1200), quartered(640, 480)), edge=320)
    assert (made.width, made.height) == (320, 240)


@pytest.mark.parametrize(
    ("photo", "bars"),
    [
        ((1920, 1080), (160, 120)),  # above and below
        ((1500, 1000), (160, 120)),
        ((1000, 1000), (160, 120)),  # left and right
        ((1080, 1920), (120, 160)),
    ],
)
def test_the_bars_of_cameras_are_cut_off(photo: tuple[int, int], bars: tuple[int, int]) -> None:
    small = Image.new("RGB", bars)
    inner = quartered(*photo)
    inner.thumbnail(bars)
    small.paste(inner, ((bars[0] - inner.width) // 2, (bars[1] - inner.height) // 2))
    made = found(camera_jpeg(quartered(*photo), small))
    assert made.width / made.height == pytest.approx(photo[0] / photo[1], rel=0.05)
    for x, y in ((0.02, 0.02), (0.97, 0.02)):  # no dark edge is left
        assert max(pixel(made, x, y)[:3]) > 200


def test_the_shape_is_also_known_by_what_exif_says_of_it() -> None:
    data = camera_jpeg(quartered(1920, 1080), quartered(160, 120), announced=(1920, 1080))
    made = found(_exif_alone(data))
    assert made.width / made.height == pytest.approx(16 / 9, rel=0.05)
    plain = camera_jpeg(quartered(1920, 1080), quartered(160, 120))
    assert found(_exif_alone(plain)).height == 120  # known by nothing


def _exif_alone(data: bytes) -> bytes:
    return data[: 4 + int.from_bytes(data[4:6], "big")]


def test_one_of_before_the_photo_was_turned_is_not_trusted() -> None:
    data = camera_jpeg(quartered(1200, 1600), quartered(160, 120))
    assert embedded_thumbnail(data, 384) is None


@pytest.mark.parametrize(
    "small",
    [None, Image.new("RGB", (8, 8)), Image.new("L", (2500, 1700))],
    ids=["none", "tiny", "large"],
)
def test_there_is_none(small: Image.Image | None) -> None:
    data = camera_jpeg(quartered(1600, 1200), small)
    assert embedded_thumbnail(data[:HEAD_BYTES], 384) is None


@pytest.mark.parametrize("extension", [".jpg", ".png", ".heic", ".webp", ".tif", ".gif"])
def test_photos_of_no_camera_have_none(extension: str) -> None:
    assert embedded_thumbnail(encoded(quartered(), extension), 384) is None


def test_damage_is_no_error() -> None:
    whole = camera_jpeg(quartered(1600, 1200), quartered(160, 120))
    assert embedded_thumbnail(b"", 384) is None
    for cut in (3, 4, 20, 60, 120, 400):
        assert embedded_thumbnail(whole[:cut], 384) is None
    far = whole.replace(_offset_of_the_small_one(whole), struct.pack("<I", 0x7FFF_FFFF), 1)
    assert far != whole
    assert embedded_thumbnail(far, 384) is None


def _offset_of_the_small_one(data: bytes) -> bytes:
    start = data.index(b"\xff\xd8", 4) - data.index(b"Exif\0\0") - 6
    return struct.pack("<I", start)
