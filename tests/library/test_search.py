from __future__ import annotations

from datetime import datetime
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudery_desktop.imaging.formats import FORMATS
from cloudery_desktop.library.order import Order, age_and_row, by_age, ordered, taken
from cloudery_desktop.library.search import (
    EVERYTHING,
    Search,
    SearchError,
    filter_value,
    filtered,
    known_types,
    may_become_filter,
    understood,
    understood_part,
)
from cloudery_desktop.photo import Photo

NOW = datetime(2026, 6, 15, 12).astimezone()


def at(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp() * 1000)


def photo(uploaded: str | int = "2026-05-20T12:00", **facts: object) -> Photo:
    key = uploaded if isinstance(uploaded, int) else at(uploaded)
    known = {"file_name": "IMG_2041.JPG", "size_bytes": 4_000_000, **facts}
    mime = str(known.pop("mime_type", "image/jpeg"))
    return Photo("me", key, "0f" * 16, "uploads/x", mime, "", **known)  # type: ignore[arg-type]


def finds(text: str, one: Photo) -> bool:
    return understood(text, NOW).finds(one)


def test_without_words_all_is_found() -> None:
    assert understood("   ", NOW) == EVERYTHING
    assert EVERYTHING.finds(photo(file_name=None, size_bytes=None))


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("img", "IMG_2041.JPG", True),
        ("2041 img", "IMG_2041.JPG", True),
        ("2042 img", "IMG_2041.JPG", False),
        ('"last swim"', "The last swim.jpg", True),
        ('"last swim"', "swim last.jpg", False),
        ('"last sw', "The last swim.jpg", True),  # while it is typed
        ("CAFÉ", "cafe\u0301.jpg", True),  # spelt as another disk does
        ("straße", "STRASSE.JPG", True),
        ("12:30", "at 12:30.jpg", True),
        ('"type:x"', "type:x.jpg", True),
        ("写真", "写真1.jpg", True),
    ],
)
def test_words_stand_in_the_name(text: str, name: str, found: bool) -> None:
    assert finds(text, photo(file_name=name)) is found


def test_a_photo_without_a_name_is_found_by_its_id() -> None:
    assert finds("0f0f", photo(file_name=None))


@pytest.mark.parametrize(
    ("text", "mime", "found"),
    [
        ("type:jpg", "image/jpeg", True),
        ("type:JPEG", "image/jpeg", True),
        ("type:.jpg", "image/jpeg", True),
        ("type:heic", "image/jpeg", False),
        ("type:heic,png", "image/png", True),
        ("type:png,heic type:heic", "image/png", False),
        ("Type:heic", "image/heic", True),
    ],
)
def test_types(text: str, mime: str, found: bool) -> None:
    assert finds(text, photo(mime_type=mime)) is found


@pytest.mark.parametrize(
    ("text", "camera", "found"),
    [
        ("camera:pixel", "Google Pixel 8", True),
        ('camera:"pixel 8"', "Google Pixel 8", True),
        ("camera:google camera:8", "Google Pixel 8", True),
        ("camera:pixel camera:eos", "Google Pixel 8", False),
        ("camera:canon", "Google Pixel 8", False),
        ("camera:pixel", None, False),  # of another client, say
        ("pixel", "Google Pixel 8", False),
    ],
)
def test_cameras(text: str, camera: str | None, found: bool) -> None:
    assert finds(text, photo(camera=camera)) is found


def test_every_type_of_the_menu_is_understood() -> None:
    assert [title for title, _ in known_types()][:2] == ["JPEG", "PNG"]
    for form in FORMATS:
        assert form.mime_type in understood(f"type:{form.name}", NOW).types


def test_raw_photos_are_found_together_and_by_their_maker() -> None:
    assert known_types()[-1] == ("RAW", "raw")
    assert ("NEF", "nef") not in known_types()
    nikons = photo(mime_type="image/x-nikon-nef")
    assert finds("type:raw", nikons)
    assert finds("type:nef", nikons)
    assert not finds("type:cr3", nikons)
    assert not finds("type:raw", photo(mime_type="image/tiff"))


def test_every_heic_is_a_heif() -> None:
    assert finds("type:heif", photo(mime_type="image/heic"))
    assert not finds("type:heic", photo(mime_type="image/heif"))


@pytest.mark.parametrize(
    ("text", "uploaded", "found"),
    [
        ("after:2026-05", "2026-05-01T00:00", True),
        ("after:2026-05", "2026-04-30T23:59:59", False),
        ("before:2026-06-01", "2026-05-31T23:59:59", True),
        ("before:2026-06-01", "2026-06-01T00:00", False),
        ("after:2025 before:2026", "2025-12-31T23:00", True),
        ("after:2025 before:2026", "2026-01-01T00:00", False),
        ("after:today", "2026-06-15T00:00", True),
        ("after:today", "2026-06-14T23:59", False),
        ("after:yesterday before:today", "2026-06-14T08:00", True),
        ("after:2026-6-1 after:2026-6-9", "2026-06-05T08:00", False),
        ("before:2026-6-9 before:2026-6-1", "2026-06-05T08:00", False),
        ("after:1600", "1999-06-05T08:00", True),
        ("before:9999", "2036-06-05T08:00", True),
    ],
)
def test_days_of_the_upload(text: str, uploaded: str, found: bool) -> None:
    assert finds(text, photo(uploaded)) is found


@pytest.mark.parametrize(
    ("text", "when", "found"),
    [
        ("taken-after:2024", "2024-01-01T00:00:00", True),
        ("taken-after:2024", "2023-12-31T23:59:59", False),
        ("taken-before:2024", "2023-12-31T23:59:59", True),
        ("taken-before:2024", "2024-01-01T00:00:00", False),
        ("taken-before:2024", None, False),
        ("taken-after:1900", None, False),
        ("taken-after:1900", "no time", False),
        ("taken-before:2024-07-02", "2024-07-01T23:00:00+09:00", True),  # the clock's own day
    ],
)
def test_days_of_the_taking(text: str, when: str | None, found: bool) -> None:
    assert finds(text, photo(taken_at=when)) is found


@pytest.mark.parametrize(
    ("text", "size", "found"),
    [
        ("larger:5MB", 5_000_001, True),
        ("larger:5MB", 5_000_000, False),
        ("larger:5MiB", 5_100_000, False),
        ("smaller:500kB", 499_999, True),
        ("smaller:500k", 500_000, False),
        ("larger:1,5m smaller:2M", 1_600_000, True),
        ("larger:0", None, False),
        ("smaller:5MB", None, False),
        ("smaller:1GB", 0, True),
        ("smaller:10", 9_999_999, True),
        ("smaller:10", 10_000_000, False),
        ("larger:1,5", 1_500_001, True),
        ("larger:5", 4_999_999, False),
        ("smaller:10b", 9, True),
        ("smaller:10 B", 10, False),
        ("larger:5 MB", 5_000_001, True),
        ("larger:5 MB", 5_000_000, False),
        ("img LARGER:5  MiB 2041", 5_300_000, True),
        ("larger:1 2041", 1_000_001, True),  # the next word is none of it
    ],
)
def test_sizes(text: str, size: int | None, found: bool) -> None:
    assert finds(text, photo(size_bytes=size)) is found


@pytest.mark.parametrize(
    ("text", "said", "advice"),
    [
        ("after:soon", "“soon” is no day.", "after:2026-05"),
        ("beach before:", "From when? “before:” wants a day.", "before:2026-05"),
        ("after:2026-13", "There is no day 2026-13.", "a month"),
        ("after:2026-02-30", "There is no day 2026-02-30.", "a month"),
        ("after:0000", "There is no day 0000.", "a month"),
        ("type:docx", "No photo is of the type “docx”.", "heic"),
        ("type:", "Which type?", "heic"),
        ("camera:", "Which camera?", "camera:pixel"),
        ("type:heic type:png", "No photo has two types.", "type:heic,png"),
        ("larger:huge", "“huge” is no size.", "5MB"),
        ("smaller:", "“smaller:” wants a size.", "500kB"),
        ("colour:red", "There is no filter “colour:”.", "type, camera, after, before"),
    ],
)
def test_what_is_not_understood_is_said(text: str, said: str, advice: str) -> None:
    with pytest.raises(SearchError) as caught:
        understood(text, NOW)
    assert caught.value.title == said
    assert advice in caught.value.advice


@given(st.text(alphabet=st.sampled_from('abtype:after"larger25-MB ,é '), max_size=30))
def test_whatever_is_typed_is_understood_or_refused(text: str) -> None:
    part = understood_part(text, NOW)
    try:
        search = understood(text, NOW)
    except SearchError:
        return
    assert search.finds(photo()) in (True, False)
    assert part == search


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("larger:banana", ""),
        ("beach larger:banana img", "beach img"),
        ("type:heic type:png", "type:heic"),
        ("after:soon larger:5 MB", "larger:5MB"),
    ],
)
def test_what_is_not_understood_does_not_count(text: str, part: str) -> None:
    assert understood_part(text, NOW) == understood(part, NOW)


def test_a_filter_chosen_in_the_menu_replaces_the_one_there_was() -> None:
    assert filtered("", "type", "png") == "type:png"
    assert filtered("beach type:heic lake", "type", "png") == "beach lake type:png"
    assert filtered('"a b" TYPE:heic', "type", "") == '"a b"'
    assert filtered("after:2026 after:2027", "after", "") == ""
    assert filter_value("beach type:heic Type:png", "type") == "png"
    assert filter_value("beach", "type") == ""


@pytest.mark.parametrize(
    ("text", "half_typed"),
    [
        *(("beach aft", True), ("TY", True), ("after", True), ("taken-b", True)),
        *(("after ", False), ("after:", False), ('"aft', False), ("beach", False), ("", False)),
        ("aft beach", False),
    ],
)
def test_what_may_become_a_filter(text: str, half_typed: bool) -> None:
    assert may_become_filter(text) is half_typed


SEARCHES = st.sampled_from(
    [
        *("", "i", "img", "img 2", "type:png", "type:png,heic", "larger:1MB", "larger:2MB"),
        *("after:2026", "camera:pix", "camera:pixel img"),
    ]
)


@given(SEARCHES, SEARCHES, st.integers(0, 4_000_000), st.sampled_from(["png", "heic", "jpeg"]))
def test_what_is_within_a_search_finds_no_more(a: str, b: str, size: int, kind: str) -> None:
    one = photo(size_bytes=size, mime_type=f"image/{kind}", camera="Google Pixel 8")
    inner, outer = understood(a, NOW), understood(b, NOW)
    if inner.is_within(outer) and inner.finds(one):
        assert outer.finds(one)
    assert inner.is_within(EVERYTHING)
    assert inner.is_within(inner)


def test_a_longer_word_is_within_a_shorter_one() -> None:
    assert understood("beach", NOW).is_within(understood("bea", NOW))
    assert not understood("bea", NOW).is_within(understood("beach", NOW))
    assert not Search().is_within(understood("type:png", NOW))


def test_by_the_day_taken_what_has_no_date_comes_last() -> None:
    photos = [
        photo(6, taken_at=None),
        photo(5, taken_at="2024-05-01T10:00:00"),
        photo(4, taken_at="2025-01-01T00:00:00Z"),
        photo(3, taken_at="garbage"),
        photo(2, taken_at="2024-05-01T10:00:00"),
        photo(1, taken_at="0001-01-01T00:00:00"),
    ]
    found = ordered(photos, Order.TAKEN)
    assert [one.uploaded_at for one in found] == [4, 5, 2, 1, 6, 3]
    assert sorted(photos, key=age_and_row) == found
    assert ordered(photos, Order.UPLOADED) is photos
    assert taken(photos[3]) is None


MIDNIGHTS = (
    "1969-12-31T23:59:59.999999",
    "1970-01-01T00:00:00",
    "2024-02-29T00:00:00.000001",
    "2024-02-29T23:59:59",
)
BETWEEN = [datetime.fromisoformat(year) for year in ("1900-01-01", "2100-01-01")]
MOMENTS = st.none() | st.sampled_from(MIDNIGHTS) | st.datetimes(*BETWEEN).map(datetime.isoformat)


@given(st.lists(MOMENTS, max_size=20), st.sets(st.integers(1, 20)))
def test_ages_are_kept_as_if_they_were_read_anew(moments: list[str | None], some: set[int]) -> None:
    photos = [photo(20 - n, taken_at=moment) for n, moment in enumerate(moments)]
    rows, ages = by_age(photos)
    assert rows == ordered(photos, Order.TAKEN)
    assert [ages.row(rows, one) for one in rows] == list(range(len(rows)))
    days = [moment.date() if moment else None for moment in map(taken, rows)]
    assert list(ages.days(range(len(rows)))) == [
        (day, len(list(same))) for day, same in groupby(days)
    ]
    left = [one for one in rows if one.uploaded_at in some]
    again, merged = ages.of(rows, left).along_with(
        left, [one for one in photos if one.uploaded_at not in some]
    )
    assert list(again) == rows
    assert list(merged.days(range(len(rows)))) == list(ages.days(range(len(rows))))


def test_a_hundred_thousand_are_searched() -> None:
    photos = [photo(key, file_name=f"IMG_{key:06}.JPG") for key in range(100_000)]
    assert len(understood("img 7 larger:1MB", NOW).among(photos)) == 40951
