from __future__ import annotations

import io
import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from cloudery_desktop.assets import asset
from cloudery_desktop.imaging.errors import NotAPhoto
from cloudery_desktop.imaging.small_copy import EDGE_PIXELS, small_copy

if TYPE_CHECKING:
    from pathlib import Path


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def test_it_is_small_upright_and_tells_nothing_of_where(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x8825] = {1: "N", 2: (47.0, 22.0, 0.0)}
    Image.new("RGB", (2000, 1000), "teal").save(path, exif=exif)
    made = opened(small_copy(path))
    assert made.format == "WEBP"
    assert made.size == (EDGE_PIXELS // 2, EDGE_PIXELS)
    assert not made.getexif()
    assert not {"exif", "xmp", "icc_profile"} & set(made.info)


def test_what_is_transparent_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGBA", (100, 100), (10, 20, 30, 0)).save(path)
    assert opened(small_copy(path)).mode == "RGBA"


def test_it_is_small_whatever_is_on_it(tmp_path: Path) -> None:
    path = tmp_path / "noise.png"
    pixels = random.Random(1).randbytes(3 * 600 * 600)
    Image.frombytes("RGB", (600, 600), pixels).save(path)
    plain = tmp_path / "plain.png"
    Image.new("RGB", (600, 600), "teal").save(plain)
    assert len(small_copy(plain)) < 2_000
    assert len(small_copy(path)) < 120 * 1024  # and the form takes a little more


def test_what_is_no_photo_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "text.jpg"
    path.write_text("hello")
    with pytest.raises(NotAPhoto):
        small_copy(path)


def test_pillow_is_not_asked_for_all_it_can_read() -> None:
    program = (
        "import sys; from pathlib import Path;"
        "from cloudery_desktop.imaging.small_copy import small_copy;"
        "small_copy(Path(sys.argv[1])); print('PIL.PdfImagePlugin' in sys.modules)"
    )
    command = [sys.executable, "-c", program, str(asset("samples", "red-canyon.jpg"))]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"
