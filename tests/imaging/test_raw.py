from __future__ import annotations

import io
import random
import struct
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging.details import details
from cloudery_desktop.imaging.errors import DamagedPhoto, NoPreview
from cloudery_desktop.imaging.metadata import inspect, recognise
from cloudery_desktop.imaging.raw import raw_kind
from cloudery_desktop.imaging.small_copy import EDGE_PIXELS, small_copy
from cloudery_desktop.imaging.thumbnail import Thumbnail, thumbnail
from tests.imaging.pictures import CORNERS, encoded, exif_with, quartered
from tests.imaging.raws import PIXELS, RAW_EXTENSIONS, SENSOR, Block, box, raf, raw_photo, tiff

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PREVIEW = quartered(300, 200)
MIME_TYPES = {
    ".cr2": "image/x-canon-cr2",
    ".cr3": "image/x-canon-cr3",
    ".nef": "image/x-nikon-nef",
    ".arw": "image/x-sony-arw",
    ".dng": "image/x-adobe-dng",
    ".raf": "image/x-fuji-raf",
    ".orf": "image/x-olympus-orf",
    ".rw2": "image/x-panasonic-rw2",
    ".pef": "image/x-pentax-pef",
    ".srw": "image/x-samsung-srw",
    ".raw": "image/x-dcraw",
}
BACK = {
    1: None,
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}


def corners(made: Thumbnail) -> list[tuple[int, ...]]:
    places = [(made.width * x // 4, made.height * y // 4) for y in (1, 3) for x in (1, 3)]
    return [tuple(made.rgba[4 * (y * made.width + x) :][:3]) for x, y in places]


def near(found: tuple[int, ...], expected: tuple[int, ...]) -> bool:
    return all(abs(a - b) <= 12 for a, b in zip(found, expected, strict=True))


@pytest.mark.parametrize("extension", RAW_EXTENSIONS)
def test_the_maker_is_known_by_the_content(tmp_path: Path, extension: str) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(raw_photo(extension, PREVIEW))
    found = inspect(path)
    assert found.format.is_raw
    assert (found.format.mime_type, found.format.extension) == (MIME_TYPES[extension], extension)
    assert (found.width, found.height) == SENSOR
    assert found.taken_at == "2024-05-01T10:00:00+02:00"
    assert found.camera.endswith("Model 1")


@pytest.mark.parametrize("extension", RAW_EXTENSIONS)
@pytest.mark.parametrize("orientation", BACK)
def test_the_largest_preview_is_shown_upright(extension: str, orientation: int) -> None:
    upright = quartered(300, 200) if orientation in (1, 3) else quartered(200, 300)
    turn = BACK[orientation]
    stored = upright if turn is None else upright.transpose(turn)
    photo = io.BytesIO(raw_photo(extension, stored, orientation))
    made = thumbnail(photo, 1000)
    assert (made.width, made.height) == upright.size
    assert all(map(near, corners(made), CORNERS))
    told = details(photo)
    assert (told.width, told.height) == (SENSOR if orientation in (1, 3) else SENSOR[::-1])
    assert told.exposure == "1/250 s · f/2.8"
    assert told.position == (47.5, 8.25)


@pytest.mark.parametrize("extension", RAW_EXTENSIONS)
def test_what_is_cut_short_is_not_whole(tmp_path: Path, extension: str) -> None:
    data = raw_photo(extension, PREVIEW)
    path = tmp_path / "photo"
    # Nothing tells how many pixels there are in a file of Panasonic's.
    least = len(PIXELS) if extension == ".rw2" else 1
    for missing in (least + 200, least + 600, len(data) - 100):
        path.write_bytes(data[:-missing])
        with pytest.raises(DamagedPhoto, match="ends too early"):
            inspect(path)


@pytest.mark.parametrize("extension", RAW_EXTENSIONS)
def test_its_small_copy_is_of_the_preview(tmp_path: Path, extension: str) -> None:
    path = tmp_path / "photo"
    path.write_bytes(raw_photo(extension, quartered(900, 600), 6))
    with Image.open(io.BytesIO(small_copy(path))) as made:
        assert made.size == (EDGE_PIXELS * 2 // 3, EDGE_PIXELS)


@pytest.mark.parametrize(
    "tags",
    [
        {271: "NIKON CORPORATION", 254: 0, 262: 2},  # a camera's own TIFF
        {271: "SONY", 254: 1, 330: [{254: 1, 262: 6}]},  # with a small one below
        {262: 1},
    ],
)
def test_a_tiff_of_a_camera_is_a_tiff(tags: dict[int, object]) -> None:
    assert recognise(io.BytesIO(tiff([tags]))).name == "TIFF"


def test_every_picture_of_pillow_is_what_it_is() -> None:
    for extension, mode in ((".tif", "CMYK"), (".tif", "I;16"), (".jpg", "RGB")):
        data = encoded(Image.new(mode, (9, 9)), extension)
        assert not recognise(io.BytesIO(data)).is_raw


def test_a_back_of_phase_one_has_a_mark_of_its_own() -> None:
    assert raw_kind(io.BytesIO(tiff([{271: "Leaf"}], more=b"IIIITwaR"))) == "RAW"


def phone_dng() -> bytes:
    """As phones write them: the sensor's pixels and what is told, no preview."""
    sensor = {256: 600, 257: 400, 262: 32803, 273: Block(PIXELS), 279: len(PIXELS)}
    return tiff([{271: "LGE", 272: "Nexus 5X", 274: 6, 0xC612: b"\1\4\0\0", **sensor}])


def test_one_without_a_preview_can_be_uploaded_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "photo.dng"
    path.write_bytes(phone_dng())
    found = inspect(path)
    assert (found.format.name, found.width, found.height) == ("DNG", 400, 600)
    assert found.camera == "LGE Nexus 5X"
    with pytest.raises(NoPreview) as caught:
        thumbnail(path, 256)
    assert caught.value.sentence == (
        "There is no preview inside this RAW photo. It can be uploaded all the same."
    )


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_small_picture_that_is_no_jpeg_is_better_than_none(orientation: int) -> None:
    small = quartered(64, 32)
    strips = {273: Block(small.tobytes()), 279: 64 * 32 * 3}
    picture = {254: 1, 256: 64, 257: 32, 258: 8, 259: 1, 262: 2, 277: 3, 278: 32, **strips}
    sensor = {256: 600, 257: 300, 262: 32803, 273: Block(PIXELS), 279: len(PIXELS)}
    photo = io.BytesIO(tiff([{**picture, 271: "NIKON", 274: orientation, 330: [sensor]}]))
    assert recognise(photo).name == "NEF"
    made = thumbnail(photo, 256)
    assert (made.width, made.height) == ((64, 32) if orientation == 1 else (32, 64))
    told = details(photo)
    assert (told.width, told.height) == ((600, 300) if orientation == 1 else (300, 600))


def test_a_stamp_does_not_hide_the_preview_that_only_the_makers_notes_know() -> None:
    stamp = encoded(quartered(160, 120), ".jpg")
    large = encoded(quartered(900, 600), ".jpg")
    notes = {0x927C: b"OLYMPUS\0" + large}
    sensor = {262: 32803, 273: Block(PIXELS), 279: len(PIXELS)}
    main = {271: "PENTAX", 0x8769: notes, **sensor}
    photo = io.BytesIO(tiff([main, {0x201: Block(stamp), 0x202: len(stamp)}]))
    assert (thumbnail(photo, 2000).width, details(photo).width) == (900, 900)


def test_what_the_sensor_saw_is_no_preview() -> None:
    """CR2 and DNG keep it in a JPEG, too: lossless, or of more than 8 bits."""
    frames = (b"\xff\xc3\0\x0b\x08\1\0\1\0\1\1\0\0", b"\xff\xc1\0\x0b\x0c\1\0\1\0\1\1\0\0")
    for frame in frames:
        jpeg = b"\xff\xd8" + frame + PIXELS
        sensor = {262: 32803, 273: Block(PIXELS), 279: len(PIXELS)}
        tags = {0x201: Block(jpeg), 0x202: len(jpeg), 271: "SONY", 330: [sensor]}
        with pytest.raises(NoPreview):
            thumbnail(io.BytesIO(tiff([tags])), 64)


def test_a_size_of_another_shape_is_not_the_photos() -> None:
    """Some sensors have their pixels in a diamond; then what is shown tells the size."""
    data = raf(encoded(quartered(300, 300), ".jpg", exif=exif_with(1)))
    told = details(io.BytesIO(data))
    assert (told.width, told.height) == (300, 300)


def test_boxes_in_boxes_without_end() -> None:
    nested = b"".join(struct.pack(">I4s", 8 * (5000 - n), b"moov") for n in range(5000))
    data = box(b"ftyp", b"crx \0\0\0\1") + nested
    with pytest.raises(NoPreview):
        thumbnail(io.BytesIO(data), 64)


@pytest.mark.parametrize("extension", RAW_EXTENSIONS)
def test_damage_is_told_in_our_words(tmp_path: Path, extension: str) -> None:
    chance = random.Random(extension)
    data = raw_photo(extension, quartered(48, 32), 6)
    path = tmp_path / "mutant"
    asked: tuple[Callable[[], object], ...] = (
        lambda: inspect(path),
        lambda: thumbnail(path, 8),
        lambda: details(io.BytesIO(path.read_bytes())),
    )
    shown = 0
    for _ in range(200):
        mutant = bytearray(data)
        for _ in range(chance.choice((1, 4, 40))):
            at = chance.randrange(len(mutant) - len(PIXELS))
            mutant[at] = chance.choice((0, 1, 127, 255, mutant[at] ^ 1 << chance.randrange(8)))
        if chance.random() < 0.3:
            del mutant[chance.randrange(len(mutant)) :]
        path.write_bytes(mutant)
        for ask in asked:
            with suppress(ClouderyError):
                ask()
                shown += 1
    assert 0 < shown < 600
