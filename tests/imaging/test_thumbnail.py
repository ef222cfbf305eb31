from __future__ import annotations

import io
import random
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image, ImageCms

from cloudery_desktop.imaging import thumbnail as imaging_thumbnail
from cloudery_desktop.imaging.errors import (
    DamagedPhoto,
    NotAPhoto,
    TooLargeToPreview,
    UnreadableFile,
)
from cloudery_desktop.imaging.metadata import inspect
from cloudery_desktop.imaging.thumbnail import Thumbnail, thumbnail
from tests.imaging.pictures import CORNERS, EXTENSIONS, encoded, exif_with, quartered, vast_png

if TYPE_CHECKING:
    from pathlib import Path

WITH_EXIF = tuple(extension for extension in EXTENSIONS if extension != ".gif")


def of(image: Image.Image, extension: str, edge: int = 256, **options: Any) -> Thumbnail:
    return thumbnail(io.BytesIO(encoded(image, extension, **options)), edge)


def pixel(made: Thumbnail, x: float, y: float) -> tuple[int, ...]:
    """The RGBA of the place at these fractions of width and height."""
    at = 4 * (int(made.height * y) * made.width + int(made.width * x))
    return tuple(made.rgba[at : at + 4])


def corners(made: Thumbnail) -> list[tuple[int, ...]]:
    return [pixel(made, x, y) for y in (0.25, 0.75) for x in (0.25, 0.75)]


def near(found: tuple[int, ...], expected: tuple[int, ...], tolerance: int = 12) -> bool:
    return all(abs(a - b) <= tolerance for a, b in zip(found, expected, strict=True))


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_every_format_from_a_path(tmp_path: Path, extension: str) -> None:
    path = tmp_path / "छत 🏖️"
    path.write_bytes(encoded(quartered(96, 48), extension))
    made = thumbnail(path, 24)
    assert (made.width, made.height) == (24, 12)
    assert len(made.rgba) == 24 * 12 * 4
    for found, expected in zip(corners(made), CORNERS, strict=True):
        assert near(found, (*expected, 255))


@pytest.mark.parametrize("extension", WITH_EXIF)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_upright_whatever_the_orientation(extension: str, orientation: int) -> None:
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    image = quartered(96, 48)
    stored = image.transpose(back[orientation]) if orientation > 1 else image
    made = of(stored, extension, edge=48, exif=exif_with(orientation))
    assert (made.width, made.height) == (48, 24)
    for found, expected in zip(corners(made), CORNERS, strict=True):
        assert near(found, (*expected, 255))


@pytest.mark.parametrize(
    ("size", "edge", "expected"),
    [
        ((64, 32), 256, (64, 32)),
        ((64, 32), 64, (64, 32)),
        ((32, 64), 16, (8, 16)),
        ((1, 1), 256, (1, 1)),
        ((3000, 1), 64, (64, 1)),
        ((3000, 700), 64, (64, 15)),
    ],
)
@pytest.mark.parametrize("extension", [".jpg", ".png"])
def test_fits_and_is_never_enlarged(
    extension: str, size: tuple[int, int], edge: int, expected: tuple[int, int]
) -> None:
    made = of(Image.new("RGB", size), extension, edge)
    assert (made.width, made.height) == expected


GREY = (128, 128, 128, 255)


@pytest.mark.parametrize(
    ("image", "extension", "expected"),
    [
        (Image.new("1", (9, 9), 1), ".png", (255, 255, 255, 255)),
        (Image.new("L", (9, 9), 128), ".png", GREY),
        (Image.new("LA", (9, 9), (128, 64)), ".png", (128, 128, 128, 64)),
        (Image.new("RGBA", (9, 9), (10, 200, 30, 64)), ".png", (10, 200, 30, 64)),
        (Image.new("P", (9, 9), 0), ".png", (0, 0, 0, 255)),
        (Image.new("I;16", (9, 9), 128 * 257), ".png", GREY),
        (Image.new("I;16", (9, 9), 128 * 257), ".tif", GREY),
        (Image.new("I;16B", (9, 9), 128 * 257), ".tif", GREY),
        (Image.new("I", (9, 9), 128 * 257), ".tif", GREY),
        (Image.new("F", (9, 9), 0.5), ".tif", (0, 0, 0, 255)),
        (Image.new("CMYK", (9, 9), (0, 255, 255, 0)), ".tif", (255, 0, 0, 255)),
        (Image.new("CMYK", (9, 9), (0, 255, 255, 0)), ".jpg", (255, 0, 0, 255)),
        (Image.new("YCbCr", (9, 9), (128, 128, 128)), ".tif", GREY),
        (Image.new("LAB", (9, 9), (255, 128, 128)), ".tif", (255, 255, 255, 255)),
        (Image.new("RGBA", (9, 9), (10, 200, 30, 64)), ".webp", (10, 200, 30, 64)),
    ],
    ids=lambda value: value.mode if isinstance(value, Image.Image) else str(value),
)
@pytest.mark.parametrize("edge", [3, 9])
def test_every_kind_of_pixel(
    image: Image.Image, extension: str, expected: tuple[int, ...], edge: int
) -> None:
    made = of(image, extension, edge)
    assert (made.width, made.height) == (edge, edge)
    assert near(pixel(made, 0.5, 0.5), expected, 6)


@pytest.mark.parametrize("mode", ["I", "F"])
def test_measured_values_are_stretched(mode: str) -> None:
    image = Image.new(mode, (2, 1), 0)
    image.putpixel((0, 0), -1000)
    image.putpixel((1, 0), 99_000)
    made = of(image, ".tif")
    assert made.rgba == bytes([0, 0, 0, 255, 255, 255, 255, 255])


def test_a_colour_key_is_transparent() -> None:
    image = Image.new("RGB", (8, 8), (1, 2, 3))
    assert pixel(of(image, ".png", transparency=(1, 2, 3)), 0.5, 0.5)[3] == 0


def test_the_first_frame_of_an_animation() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    for extension in (".gif", ".webp", ".png", ".avif", ".tif"):
        made = of(frames[0], extension, save_all=True, append_images=frames[1:])
        assert near(pixel(made, 0.5, 0.5), (255, 0, 0, 255))


def test_colours_are_converted_by_the_profile() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    image = Image.new("RGB", (8, 8), (200, 40, 40))
    plain = of(image, ".png")
    # A profile for another kind of pixel, and no profile at all, change nothing.
    assert of(image, ".png", icc_profile=lab) == plain
    assert of(image, ".png", icc_profile=b"nonsense") == plain
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert near(pixel(of(image, ".png", icc_profile=srgb), 0.5, 0.5), (200, 40, 40, 255), 2)
    swapped = _with_red_and_green_swapped(srgb)
    found = pixel(of(image.convert("RGBA"), ".png", icc_profile=swapped), 0.5, 0.5)
    assert near(found, (40, 200, 40, 255), 40)
    assert found[1] > found[0] + 80


def _with_red_and_green_swapped(profile: bytes) -> bytes:
    """The same profile with the names of two primaries exchanged in its table of tags."""
    return profile.replace(b"rXYZ", b"????").replace(b"gXYZ", b"rXYZ").replace(b"????", b"gXYZ")


def test_a_vast_photo_is_refused_by_its_pixels(tmp_path: Path) -> None:
    path = tmp_path / "vast.png"
    path.write_bytes(vast_png(30_000))
    with pytest.raises(TooLargeToPreview) as caught:
        thumbnail(path, 256)
    assert caught.value.sentence == (
        "This photo is too large for a preview. It has 900 million pixels"
        " (30000 \N{MULTIPLICATION SIGN} 30000)."
        " It can be uploaded all the same."
    )


@pytest.mark.parametrize(("extension", "most"), [(".avif", 40), (".webp", 25), (".heic", 50)])
def test_what_takes_more_memory_a_pixel_is_refused_sooner(
    monkeypatch: pytest.MonkeyPatch, extension: str, most: int
) -> None:
    monkeypatch.setattr(imaging_thumbnail, "MOST_PIXELS", 10_000)  # a ten thousandth
    fits = Image.new("RGB", (100, most))
    assert of(fits, extension, 64).width == 64
    with pytest.raises(TooLargeToPreview):
        of(Image.new("RGB", (100, most + 2)), extension, 64)


def with_size(jpeg: bytes, width: int, height: int, frame: bytes) -> bytes:
    """The JPEG with another size in its frame header."""
    at = jpeg.index(frame) + 5
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return jpeg[:at] + size + jpeg[at + 4 :]


def test_a_vast_jpeg_is_decoded_small_unless_progressive() -> None:
    made = of(Image.new("L", (12_000, 10_000)), ".jpg")
    assert (made.width, made.height) == (256, 213)
    progressive = encoded(Image.new("L", (64, 64)), ".jpg", progressive=True)
    with pytest.raises(TooLargeToPreview):
        thumbnail(io.BytesIO(with_size(progressive, 12_000, 10_000, b"\xff\xc2")), 256)


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_a_file_cut_short(extension: str) -> None:
    data = encoded(Image.effect_noise((64, 64), 90).convert("RGB"), extension)
    with pytest.raises(DamagedPhoto):
        thumbnail(io.BytesIO(data[: len(data) // 2]), 256)


def test_what_is_no_photo(tmp_path: Path) -> None:
    with pytest.raises(NotAPhoto, match="This file is empty"):
        thumbnail(io.BytesIO(), 256)
    with pytest.raises(NotAPhoto, match="This is not a photo"):
        thumbnail(io.BytesIO(b"milk, bread"), 256)
    with pytest.raises(UnreadableFile, match="not there"):
        thumbnail(tmp_path / "gone.jpg", 256)


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_damage_of_any_kind_is_told_in_our_words(tmp_path: Path, extension: str) -> None:
    """Hundreds of mutants: some still are pictures, none raises or warns anything foreign."""
    chance = random.Random(extension)
    exif = {} if extension == ".gif" else {"exif": exif_with(6, DateTimeOriginal="2024:05:01")}
    data = encoded(quartered(16, 8), extension, **exif)
    path = tmp_path / "mutant"
    refused = 0
    for _ in range(250):
        mutant = bytearray(data)
        for _ in range(chance.choice((1, 2, 4, 16))):
            at = chance.randrange(len(mutant))
            what = chance.randrange(4)
            if what == 0:
                mutant[at] ^= 1 << chance.randrange(8)
            elif what == 1:
                mutant[at] = chance.choice((0, 1, 127, 255))
            elif what == 2:
                mutant[at : at + chance.randrange(1, 9)] = b""
            else:
                mutant[at:at] = chance.randbytes(chance.randrange(1, 9))
        path.write_bytes(mutant)
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            for ask in (inspect, lambda photo: thumbnail(photo, 8)):
                try:
                    ask(path)
                except (DamagedPhoto, NotAPhoto, TooLargeToPreview):
                    refused += 1
        assert not said
    assert 0 < refused < 500


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F"])
def test_a_large_photo_is_averaged_band_by_band(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    image = quartered(1003, 501).convert("L" if mode in ("I;16", "I", "F") else mode)
    if mode in ("I;16", "I", "F"):
        image = image.convert("I").point(lambda value: value * 257).convert(mode)
    at_once = of(image, ".tif", 40)
    monkeypatch.setattr(imaging_thumbnail, "_BAND_PIXELS", 20_000)
    in_bands = of(image, ".tif", 40)
    assert (in_bands.width, in_bands.height) == (40, 20)
    for x, y in ((0.1, 0.1), (0.9, 0.1), (0.1, 0.9), (0.9, 0.9)):
        assert near(pixel(in_bands, x, y), pixel(at_once, x, y), 2)
