"""The position is removed from raw photos, and the preview inside stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.imaging.privacy.cleaning import CannotClean, cleaning_of
from cloudery_desktop.imaging.thumbnail import thumbnail
from tests.imaging.pictures import quartered
from tests.imaging.positions import mark, places_in, told, trace_of
from tests.imaging.raws import RAW_EXTENSIONS, box, raw_photo

if TYPE_CHECKING:
    from pathlib import Path

# What exiftool writes into, where it may be in XMP as well.
WRITTEN = (".cr2", ".nef", ".arw", ".dng", ".orf", ".rw2", ".pef", ".srw")


def files(folder: Path, extensions: tuple[str, ...]) -> list[Path]:
    """Raw photos with a position."""
    made = [folder / f"photo{extension}" for extension in extensions]
    for path in made:
        path.write_bytes(raw_photo(path.suffix, quartered(300, 200), 6))
    return made


def cleaned(path: Path) -> Path:
    with cleaning_of(path, "position").open() as stream:
        clean = path.with_stem("clean")
        clean.write_bytes(stream.read())
    return clean


def test_exiftool_finds_no_position_any_more(tmp_path: Path) -> None:
    before = files(tmp_path, RAW_EXTENSIONS)
    mark(*(path for path in before if path.suffix in WRITTEN))
    after = [cleaned(path) for path in before]
    found = told((*before, *after))
    for old, new in zip(before, after, strict=True):
        assert places_in(found[old.name])
        assert not places_in(found[new.name]), new
        assert not trace_of(new.read_bytes()), new
        assert old.stat().st_size == new.stat().st_size
        assert thumbnail(old, 300) == thumbnail(new, 300)


def test_what_a_cr3_tells_beside_its_pixels(tmp_path: Path) -> None:
    (path,) = files(tmp_path, (".cr3",))
    whole = path.read_bytes()
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf="
    xmp += b"'http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:exif="
    xmp += b"'http://ns.adobe.com/exif/1.0/' exif:GPSLatitude='57,7.4N'/></rdf:RDF></x:xmpmeta>"
    named = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
    path.write_bytes(whole + box(b"uuid", named + xmp))
    assert b"57,7.4" not in cleaned(path).read_bytes()
    path.write_bytes(whole + box(b"uuid", bytes(16) + b"GPSLatitude=57.1"))
    with pytest.raises(CannotClean):
        cleaning_of(path, "position")


@pytest.mark.parametrize("extension", RAW_EXTENSIONS)
def test_a_raw_photo_needs_what_is_told_of_it(tmp_path: Path, extension: str) -> None:
    (path,) = files(tmp_path, (extension,))
    with pytest.raises(CannotClean):
        cleaning_of(path, "all")
    assert not cleaning_of(path, "keep").patches
