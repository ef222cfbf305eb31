from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.ui.remembered import Remembered

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_put_there_is_there_the_next_time(tmp_path: Path) -> None:
    file = tmp_path / "not there yet" / "window.json"
    first = Remembered(file)
    assert first.number("tile_pixels", 172) == 172
    first.put("tile_pixels", 240)
    first.put("other", "/photos/\u00e4rger")
    assert Remembered(file).number("tile_pixels", 172) == 240
    assert Remembered(file).text("other", "") == "/photos/\u00e4rger"
    assert Remembered(file).text("tile_pixels", "else") == "else"
    assert [path.name for path in file.parent.iterdir()] == ["window.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"tile_pixels": "240"}', b"\xff\xfe"])
def test_a_damaged_file_counts_as_forgotten(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "window.json"
    file.write_bytes(content)
    remembered = Remembered(file)
    assert remembered.number("tile_pixels", 172) == 172
    remembered.put("tile_pixels", 100)
    assert Remembered(file).number("tile_pixels", 172) == 100


def test_a_disk_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    remembered = Remembered(blocked / "window.json")
    remembered.put("tile_pixels", 100)
    assert remembered.number("tile_pixels", 172) == 100


def test_without_a_file_it_lasts_as_long_as_the_window() -> None:
    remembered = Remembered()
    remembered.put("tile_pixels", 100)
    assert remembered.number("tile_pixels", 172) == 100
