from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from cloudery_desktop.library.catalogue import Catalogue, Stretch
from cloudery_desktop.library.thumbnails import Thumbnails
from cloudery_desktop.photo import PhotoPage
from cloudery_desktop.ui import grid_model
from cloudery_desktop.ui.grid_model import PHOTO_ROLE, REASON_ROLE, GridModel
from tests.library.photo_server import gives_and_takes
from tests.ui.stand_ins import FixedThumbnails, a_photo
from tests.uploads.misbehaving_server import Server, says
from tests.uploads.photos import jpeg

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo
    from typing import Self

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService

DECORATION = Qt.ItemDataRole.DecorationRole
KEYS = st.integers(1, 40)
# What another client may do between two looks: a new row, one gone, one changed.
CHANGE = st.tuples(st.sampled_from(["put", "take", "rename"]), KEYS)
LOOK = st.tuples(st.lists(CHANGE, max_size=6), st.none() | KEYS, st.integers(0, 40))


def watched() -> tuple[GridModel, FixedThumbnails, QAbstractItemModelTester]:
    """A model whose every signal Qt's own tester checks; it warns, and warnings fail a test."""
    thumbnails = FixedThumbnails()
    model = GridModel(thumbnails)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    return model, thumbnails, QAbstractItemModelTester(model, mode)


def a_stretch(table: dict[int, Photo], before: int | None, down_to: int) -> Stretch:
    keys = sorted(table, reverse=True)
    inside = [key for key in keys if key >= down_to and (before is None or key < before)]
    return Stretch(tuple(table[key] for key in inside), before, down_to)


@given(looks=st.lists(LOOK, max_size=8))
@settings(deadline=None, max_examples=150)
def test_stretches_of_a_changing_table_become_its_order(
    qapp: QApplication, looks: list[tuple[list[tuple[str, int]], int | None, int]]
) -> None:
    model, _thumbnails, _tester = watched()
    table: dict[int, Photo] = {}
    for number, (changes, before, down_to) in enumerate(looks):
        for change, key in changes:
            if change == "put":
                table.setdefault(key, a_photo(key))
            elif change == "take":
                table.pop(key, None)
            elif key in table:
                table[key] = replace(table[key], file_name=f"renamed {number}")
        if before is not None and down_to > before:
            continue
        outside = [
            photo
            for photo in model.photos
            if photo.uploaded_at < down_to or (before is not None and photo.uploaded_at >= before)
        ]
        stretch = a_stretch(table, before, down_to)
        model.apply(stretch)
        wanted = sorted([*outside, *stretch.photos], key=lambda photo: -photo.uploaded_at)
        assert list(model.photos) == wanted
    model.apply(a_stretch(table, None, 0))
    assert [photo.uploaded_at for photo in model.photos] == sorted(table, reverse=True)
    assert set(model.photos) == set(table.values())
    assert sum(section.count for section in model.sections()) == model.rowCount()


def test_what_stays_is_neither_removed_nor_inserted_again(qtbot: QtBot) -> None:
    model, _thumbnails, _tester = watched()
    model.apply(Stretch(tuple(a_photo(key) for key in (50, 40, 30)), None, 0))
    told: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _p, a, b: told.append(("in", a, b)))
    model.rowsRemoved.connect(lambda _p, a, b: told.append(("out", a, b)))
    model.dataChanged.connect(lambda a, b, _r: told.append(("new", a.row(), b.row())))
    renamed = replace(a_photo(40), file_name="other.jpg")
    model.apply(Stretch((a_photo(60), a_photo(55), renamed, a_photo(30)), None, 0))
    assert told == [("in", 0, 1), ("out", 2, 2), ("new", 2, 2)]


def test_a_link_signed_anew_changes_no_row_and_is_the_one_at_hand(qtbot: QtBot) -> None:
    model, thumbnails, _tester = watched()
    keys = (50, 40, 30)
    old = [a_photo(key, url=f"http://photos/{key}?Signature=1") for key in keys]
    new = [replace(photo, url=f"{photo.url}2") for photo in old]
    model.apply(Stretch(tuple(old), None, 0))
    thumbnails.refuse(old[1].url, "Its link has ended.")
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last, _roles: changed.append(first.row()))
    model.apply(Stretch(tuple(new), None, 0))
    assert [photo.url for photo in model.photos] == [photo.url for photo in new]
    assert changed == [1]  # there is hope for it now
    assert [model.latest(photo).url for photo in old] == [photo.url for photo in new]
    unlisted = a_photo(45)
    assert model.latest(unlisted) is unlisted
    oldest = a_photo(7)
    assert model.latest(oldest) is oldest


class SigningTable:
    """Lists one photo, its link signed anew each time."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.listings = 0

    def list_photos(self, *, limit: int = 100, cursor: int | None = None) -> PhotoPage:
        self.listings += 1
        return PhotoPage((a_photo(50, url=f"{self.url}?Signature={self.listings}"),))


@pytest.fixture
def library(qtbot: QtBot) -> Iterator[tuple[Thumbnails, Catalogue]]:
    thumbnails, catalogue = Thumbnails(), Catalogue()
    thumbnails.link_refused.connect(catalogue.renew)
    yield thumbnails, catalogue
    assert thumbnails.close()
    assert catalogue.close()


def test_in_a_window_open_longer_than_links_live_photos_appear_still(
    qtbot: QtBot, library: tuple[Thumbnails, Catalogue]
) -> None:
    thumbnails, catalogue = library
    model = GridModel(thumbnails)
    catalogue.listed.connect(model.apply)
    with Server() as server:
        server.objects["a.jpg"] = jpeg()
        server.always = gives_and_takes
        server.script.append(says(403, "Request has expired"))
        table = SigningTable(f"{server.url}/a.jpg")
        catalogue.start(cast("PhotoService", table))
        qtbot.waitUntil(
            lambda: bool(model.photos) and model.index(0).data(DECORATION) is not None,
            timeout=5_000,
        )
        targets = [request.target for request in server.requests]
    assert targets == ["/bucket/a.jpg?Signature=1", "/bucket/a.jpg?Signature=2"]
    assert table.listings == 2


def test_many_photos_come_quickly(qtbot: QtBot) -> None:
    model, _thumbnails, _tester = watched()
    day = 86_400_000
    model.apply(Stretch(tuple(a_photo(key * day) for key in range(2_000, 0, -1)), None, 0))
    inserted: list[int] = []
    model.rowsInserted.connect(lambda _p, first, _l: inserted.append(first))
    model.apply(Stretch((a_photo(2_001 * day),), None, 2_001 * day))
    assert inserted == [0]
    assert model.rowCount() == 2_001


def at(moment: datetime, **facts: object) -> Photo:
    return a_photo(int(moment.timestamp() * 1000), **facts)


def test_a_section_a_day_with_its_name(qtbot: QtBot) -> None:
    model, _thumbnails, _tester = watched()
    noon = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)
    days = [noon - timedelta(days=back) for back in (0, 1, 3, 400)]
    rows = [at(day + timedelta(hours=hour)) for day in days for hour in (11, 0, -12)]
    model.apply(Stretch(tuple(rows), None, 0))
    sections = model.sections()
    assert [section.count for section in sections] == [3, 3, 3, 3]
    assert [section.detail for section in sections] == ["3 photos"] * 4
    titles = [section.title for section in sections]
    assert titles[:3] == ["Today", "Yesterday", f"{days[2]:%A}"]
    assert str(days[3].year) in titles[3]


@pytest.mark.parametrize("strange", [-(10**25), -5, 0, 253_402_300_800_000, 10**18, 10**25])
def test_a_sort_key_that_is_no_time_does_no_harm(qtbot: QtBot, strange: int) -> None:
    model, _thumbnails, _tester = watched()
    rows = sorted((a_photo(strange), a_photo(1_700_000_000_000)), key=lambda p: -p.uploaded_at)
    model.apply(Stretch(tuple(rows), None, -(10**26)))
    assert [section.count for section in model.sections()] == [1, 1]
    for row in range(2):
        for role in (*Qt.ItemDataRole, PHOTO_ROLE, REASON_ROLE):
            model.index(row).data(role)
        tip = model.index(row).data(Qt.ItemDataRole.ToolTipRole)
        assert len(tip.split("\n")) == 2


def test_sections_are_found_anew_only_when_rows_or_the_day_change(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, _thumbnails, _tester = watched()
    now = datetime.now().astimezone()
    model.apply(Stretch((at(now),), None, 0))
    first = model.sections()
    assert model.sections() is first
    yesterday = at(now - timedelta(days=1))
    model.apply(Stretch((at(now), yesterday), None, 0))
    assert [section.title for section in model.sections()] == ["Today", "Yesterday"]
    model.apply(Stretch((yesterday,), None, 0))
    assert [section.title for section in model.sections()] == ["Yesterday"]

    class Tomorrow(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) + timedelta(days=1)

    monkeypatch.setattr(grid_model, "datetime", Tomorrow)
    assert model.sections()[0].title not in ("Today", "Yesterday")


def test_what_a_tile_tells(qtbot: QtBot) -> None:
    model, thumbnails, _tester = watched()
    photo = at(datetime(2024, 5, 20, 9).astimezone(), width=4000, height=3000, size_bytes=3_900_000)
    model.apply(Stretch((photo,), None, 0))
    index = model.index(0)
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    for fact in (photo.file_name, "4,000 × 3,000", "3.9 MB"):
        assert fact in tip
        assert fact in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data() == photo.file_name
    assert index.data(PHOTO_ROLE) == photo
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None
    assert index.data(REASON_ROLE) == ""
    thumbnails.refuse(photo.url, "This photo cannot be shown.")
    assert index.data(REASON_ROLE) == "This photo cannot be shown."
    assert index.data(Qt.ItemDataRole.ToolTipRole).endswith("\nThis photo cannot be shown.")
    thumbnails.give(photo.url, "red")
    assert index.data(Qt.ItemDataRole.DecorationRole) == thumbnails.images[photo.url]
    assert model.data(QModelIndex()) is None
    assert model.rowCount(index) == 0


def test_a_row_of_another_client_has_no_name(qtbot: QtBot) -> None:
    model, _thumbnails, _tester = watched()
    photo = a_photo(1_700_000_000_000, file_name=None)
    model.apply(Stretch((photo,), None, 0))
    assert model.index(0).data() == photo.image_id
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith(photo.image_id)
    assert len(model.index(0).data(Qt.ItemDataRole.ToolTipRole).split("\n")) == 2


def listed(model: GridModel) -> list[int]:
    return [photo.uploaded_at for photo in model.photos]


def test_a_hidden_photo_has_no_row_whatever_the_table_says() -> None:
    model, _thumbnails, _tester = watched()
    table = {key: a_photo(key) for key in range(1, 7)}
    model.apply(a_stretch(table, None, 0))
    model.hide([table[6], table[5], table[3], a_photo(9)])
    assert listed(model) == [4, 2, 1]
    model.apply(a_stretch(table, None, 0))
    assert listed(model) == [4, 2, 1]
    newer = {**table, 5: a_photo(5, url="http://photos/newer"), 9: a_photo(9)}
    model.apply(a_stretch(newer, None, 0))
    assert listed(model) == [4, 2, 1]
    model.show([table[5], a_photo(9), table[3]])
    assert listed(model) == [9, 5, 4, 3, 2, 1]
    assert model.latest(table[5]).url == "http://photos/newer"


def test_what_was_never_listed_comes_with_the_listing() -> None:
    model, _thumbnails, _tester = watched()
    model.hide([a_photo(2)])
    model.show([a_photo(2)])
    assert listed(model) == []
    model.apply(Stretch((a_photo(2),), None, 0))
    assert listed(model) == [2]
    model.show([a_photo(2)])  # it is not hidden
    assert listed(model) == [2]


def test_many_photos_all_over_the_rows_go_and_come_back() -> None:
    model, _thumbnails, _tester = watched()
    table = {key: a_photo(key) for key in range(1, 1001)}
    model.apply(a_stretch(table, None, 0))
    for step in (1, 2, 7):
        out = [table[key] for key in range(1, 1001, step)]
        model.hide(out)
        assert listed(model) == [k for k in range(1000, 0, -1) if (k - 1) % step]
        model.apply(a_stretch(table, None, 0))
        model.show(out)
        assert listed(model) == list(range(1000, 0, -1))


@given(looks=st.lists(LOOK, max_size=6), out=st.sets(KEYS), back=st.sets(KEYS))
@settings(deadline=None, max_examples=100)
def test_hidden_photos_are_all_that_is_missing(
    qapp: QApplication,
    looks: list[tuple[list[tuple[str, int]], int | None, int]],
    out: set[int],
    back: set[int],
) -> None:
    model, _thumbnails, _tester = watched()
    table = {key: a_photo(key) for key in range(1, 41)}
    model.apply(a_stretch(table, None, 0))
    model.hide([a_photo(key) for key in sorted(out)])
    for _changes, before, down_to in looks:
        model.apply(a_stretch(table, before, down_to))
        assert listed(model) == sorted(table.keys() - out, reverse=True)
    model.show([a_photo(key) for key in sorted(back)])
    assert listed(model) == sorted(table.keys() - (out - back), reverse=True)
