"""The position is removed from every accepted format, as exiftool sees it; the pixels stay."""

from __future__ import annotations

import io
import os
import tracemalloc
import warnings
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging.digest import cleaned_digest, digest
from cloudery_desktop.imaging.metadata import inspect
from cloudery_desktop.imaging.pillow import DAMAGE
from cloudery_desktop.imaging.privacy import cleaning as cleaning_module
from cloudery_desktop.imaging.privacy.cleaning import CannotClean, cleaning_of
from cloudery_desktop.imaging.privacy.draft import Draft, Patch, Patched, Unsure, in_order
from cloudery_desktop.photo import Privacy
from tests.imaging.mutants import mutant
from tests.imaging.pictures import EXTENSIONS, encoded, quartered
from tests.imaging.positions import (
    gps_exif,
    mark,
    pixels,
    placed_photo,
    places_in,
    told,
    trace_of,
)
from tests.languages.brackets import brackets, is_translated

if TYPE_CHECKING:
    from pathlib import Path

REMOVING: tuple[Privacy, ...] = ("position", "all")
_MOST_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True)
class Cleaned:
    """A photo of one format before and after, and what exiftool says of both."""

    before: bytes
    after: bytes
    told_before: dict[str, Any]
    told_after: dict[str, Any]


def cleaned(path: Path, privacy: Privacy = "position") -> bytes:
    with cleaning_of(path, privacy).open() as stream:
        return stream.read()


def cleaned_bytes(tmp_path: Path, data: bytes, privacy: Privacy = "position") -> bytes:
    path = tmp_path / "photo"
    path.write_bytes(data)
    return cleaned(path, privacy)


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, Privacy], Cleaned]:
    """Every format with all that exiftool can write of a position, cleaned in both ways."""
    folder = tmp_path_factory.mktemp("photos")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    sources = [folder / f"photo{extension}" for extension in EXTENSIONS]
    for source in sources:
        source.write_bytes(encoded(quartered(), source.suffix, icc_profile=profile))
    mark(*sources)
    after = {}
    for source in sources:
        for privacy in REMOVING:
            path = folder / f"{privacy}{source.suffix}"
            path.write_bytes(cleaned(source, privacy))
            after[source.suffix, privacy] = path
    found = told([*sources, *after.values()])
    return {
        key: Cleaned(
            (folder / f"photo{key[0]}").read_bytes(),
            path.read_bytes(),
            found[f"photo{key[0]}"],
            found[path.name],
        )
        for key, path in after.items()
    }


def values(tags: dict[str, Any], name: str) -> set[Any]:
    return {str(value) for tag, value in tags.items() if tag.split(":")[-1] == name}


@pytest.mark.parametrize("extension", EXTENSIONS)
@pytest.mark.parametrize("privacy", REMOVING)
class TestEveryFormat:
    def test_the_position_is_nowhere(
        self, photos: dict[tuple[str, Privacy], Cleaned], extension: str, privacy: Privacy
    ) -> None:
        photo = photos[extension, privacy]
        assert places_in(photo.told_before)
        assert trace_of(photo.before)
        assert places_in(photo.told_after) == {}
        assert trace_of(photo.after) is None
        warned = values(photo.told_after, "Warning")
        assert all(warning.startswith("[minor]") for warning in warned)

    def test_no_pixel_and_no_size_is_another(
        self, photos: dict[tuple[str, Privacy], Cleaned], extension: str, privacy: Privacy
    ) -> None:
        photo = photos[extension, privacy]
        assert pixels(photo.after) == pixels(photo.before)
        assert len(photo.after) == len(photo.before)

    def test_orientation_colours_and_date_stay(
        self, photos: dict[tuple[str, Privacy], Cleaned], extension: str, privacy: Privacy
    ) -> None:
        photo = photos[extension, privacy]
        before, after = photo.told_before, photo.told_after
        assert values(after, "Orientation") == values(before, "Orientation") != set()
        assert values(after, "DateTimeOriginal") == values(before, "DateTimeOriginal")
        with (
            Image.open(io.BytesIO(photo.before)) as old,
            Image.open(io.BytesIO(photo.after)) as new,
        ):
            assert new.info.get("icc_profile") == old.info.get("icc_profile")

    def test_the_rest_goes_where_all_is_to_go(
        self, photos: dict[tuple[str, Privacy], Cleaned], extension: str, privacy: Privacy
    ) -> None:
        photo = photos[extension, privacy]
        assert values(photo.told_before, "Subject") != set()
        assert ("sunset" in str(photo.told_after)) is (privacy == "position")
        kept = values(photo.told_before, "Make") if privacy == "position" else set()
        assert values(photo.told_after, "Make") == kept

    def test_what_is_clean_stays_as_it_is(
        self,
        photos: dict[tuple[str, Privacy], Cleaned],
        extension: str,
        privacy: Privacy,
        tmp_path: Path,
    ) -> None:
        path = tmp_path / "photo"
        path.write_bytes(photos[extension, privacy].after)
        assert cleaning_of(path, privacy).patches == ()
        inspect(path)


@pytest.mark.parametrize("extension", EXTENSIONS)
@pytest.mark.parametrize("privacy", get_args(Privacy))
def test_nothing_is_done_to_a_photo_without_metadata(
    tmp_path: Path, extension: str, privacy: Privacy
) -> None:
    path = tmp_path / "photo"
    path.write_bytes(encoded(quartered(), extension))
    assert cleaning_of(path, privacy).patches == ()


def test_keep_keeps_all(tmp_path: Path) -> None:
    path = tmp_path / "photo"
    path.write_bytes(placed_photo())
    assert cleaned(path, "keep") == path.read_bytes()


def test_the_file_itself_is_never_written(tmp_path: Path) -> None:
    path = tmp_path / "photo"
    path.write_bytes(placed_photo())
    path.chmod(0o400)
    before = path.stat()
    assert trace_of(path.read_bytes())
    assert trace_of(cleaned(path)) is None
    assert path.stat() == before


def test_the_digest_is_that_of_what_is_sent(tmp_path: Path) -> None:
    path, other = tmp_path / "photo", tmp_path / "cleaned"
    path.write_bytes(placed_photo())
    other.write_bytes(cleaned(path))
    assert cleaned_digest(cleaning_of(path, "position")) == digest(other) != digest(path)


def test_a_format_that_nobody_cleans_is_for_the_person_to_decide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cleaning_module, "CLEANERS", {})
    with pytest.raises(CannotClean) as caught:
        cleaned_bytes(tmp_path, placed_photo())
    assert "JPEG" in caught.value.detail
    assert caught.value.title == "The position could not be removed."
    assert "as it is" in caught.value.advice
    assert not caught.value.retryable


def test_a_file_of_half_a_gigabyte_is_not_read_into_memory(tmp_path: Path) -> None:
    path = tmp_path / "photo"
    size = 512 * 1024 * 1024
    with path.open("wb") as stream:
        stream.write(placed_photo(".heic"))
        stream.write(size.to_bytes(4, "big") + b"mdat")
        stream.truncate(stream.tell() + size - 8)
    tracemalloc.start()
    try:
        cleaning = cleaning_of(path, "position")
        with cleaning.open() as file:
            file.seek(size - 1000)
            file.read(256 * 1024)
        assert tracemalloc.get_traced_memory()[1] < _MOST_BYTES
    finally:
        tracemalloc.stop()
    assert 0 < sum(patch.length for patch in cleaning.patches) < 10_000


# -- damage ----------------------------------------------------------------------------------------


def damaged(whole: bytes, number: int, privacy: Privacy, path: Path) -> bytes | None:
    """A damaged photo cleaned; None where the person decides."""
    path.write_bytes(mutant(whole, number))
    size = path.stat().st_size
    try:
        cleaning = cleaning_of(path, privacy)
    except ClouderyError:
        return None
    assert all(0 <= patch.offset <= size - patch.length for patch in cleaning.patches)
    with cleaning.open() as stream:
        return stream.read()


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_damage_crashes_nothing_and_costs_no_pixel(tmp_path: Path, extension: str) -> None:
    whole = placed_photo(extension) if extension != ".gif" else encoded(quartered(), extension)
    path = tmp_path / "photo"
    tried = 0
    for number in range(250):
        data = damaged(whole, number, REMOVING[number % 2], path)
        before = path.read_bytes()
        if data is None or data == before:
            continue
        assert len(data) == len(before)
        with warnings.catch_warnings(action="ignore"):
            try:
                shown = pixels(before)
            except DAMAGE:
                continue
            assert pixels(data) == shown, number
        tried += 1
    assert tried > 10 or extension == ".gif"


@given(
    data=st.binary(min_size=1, max_size=200),
    cuts=st.lists(st.integers(0, 199), max_size=6),
    reads=st.lists(st.tuples(st.integers(0, 210), st.integers(0, 90)), max_size=8),
)
def test_every_part_that_is_read_is_as_it_is_to_be(
    data: bytes, cuts: list[int], reads: list[tuple[int, int]]
) -> None:
    marks = sorted({cut for cut in cuts if cut < len(data)} | {len(data)})
    patches = [
        Patch(start, end - start, b"" if number % 2 else bytes(range(end - start)))
        for number, (start, end) in enumerate(pairwise(marks))
        if number % 3 != 2
    ]
    whole = bytearray(data)
    for patch in patches:
        new = patch.data or bytes(patch.length)
        whole[patch.offset : patch.offset + patch.length] = new
    stream = Patched(io.BytesIO(data), patches)
    assert stream.read() == bytes(whole)
    for at, count in reads:
        stream.seek(at)
        assert stream.read(count) == bytes(whole[at : at + count])


def test_two_that_say_something_else_of_the_same_place() -> None:
    same = Patch(3, 4, b"abcd")
    assert in_order([same, same]) == (same,)
    assert in_order([Patch(5, 5), Patch(3, 4)]) == (Patch(3, 7),)
    with pytest.raises(Unsure):
        in_order([same, Patch(6, 2)])


def test_what_lies_outside_is_not_read() -> None:
    draft = Draft.of(b"abcdef").window(2, 3)
    assert draft.read(0, 3) == b"cde"
    for offset, length in ((0, 4), (-1, 2), (4, 0), (2, -1)):
        with pytest.raises(Unsure):
            draft.read(offset, length)


def test_exif_that_nobody_can_read_is_for_the_person_to_decide(tmp_path: Path) -> None:
    data = placed_photo()
    at = data.index(b"Exif\0\0") + 6
    for privacy in REMOVING:
        with pytest.raises(CannotClean) as caught:
            cleaned_bytes(tmp_path, data[:at] + b"XX" + data[at + 2 :], privacy)
        assert caught.value.detail == "Its EXIF is damaged."


def test_why_it_cannot_be_removed_can_be_translated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = placed_photo()
    at = data.index(b"Exif\0\0") + 6
    with brackets(), pytest.raises(CannotClean) as damaged:
        cleaned_bytes(tmp_path, data[:at] + b"XX" + data[at + 2 :])
    monkeypatch.setattr(cleaning_module, "CLEANERS", {})
    with brackets(), pytest.raises(CannotClean) as unknown:
        cleaned_bytes(tmp_path, data)
    for error in (damaged.value, unknown.value):
        assert all(map(is_translated, (error.title, error.detail, error.advice)))


def test_a_directory_of_the_position_over_another_is_for_the_person_to_decide(
    tmp_path: Path,
) -> None:
    exif = gps_exif(Make="ACME cameras").tobytes()
    data = encoded(quartered(), ".jpg", exif=exif)
    order: Literal["big", "little"] = "big" if exif[6:8] == b"MM" else "little"
    pointer = exif.index((0x8825).to_bytes(2, order)) + 8
    make = exif.index((0x010F).to_bytes(2, order)) + 8
    over = exif[:make] + exif[pointer : pointer + 4] + exif[make + 4 :]
    with pytest.raises(CannotClean) as caught:
        cleaned_bytes(tmp_path, data.replace(exif[6:], over[6:]))
    assert caught.value.detail == "Parts of its metadata lie one over the other."


def test_the_file_may_be_gone(tmp_path: Path) -> None:
    with pytest.raises(ClouderyError, match="not there"):
        cleaning_of(tmp_path / os.devnull / "gone.jpg", "position")
