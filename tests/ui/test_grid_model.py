from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.library.order import Order, by_age, ordered, taken
from cloudery_desktop.library.search import EVERYTHING, Search, understood
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.library.thumbnails import Thumbnails
from cloudery_desktop.photo import PhotoPage, outdated
from cloudery_desktop.ui import days, grid_model
from cloudery_desktop.ui.grid_model import PHOTO_ROLE, REASON_ROLE, GridModel
from cloudery_desktop.uploads.lifecycle import State
from tests.library.photo_server import gives_and_takes
from tests.ui.stand_ins import FixedThumbnails, a_photo, an_upload, some_file
from tests.uploads.misbehaving_server import Server, says
from tests.uploads.photos import jpeg

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo
    from pathlib import Path
    from typing import Self

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.uploads.lifecycle import Upload

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


@given(looks=st.lists(LOOK, max_size=8))
@settings(deadline=None, max_examples=100)
def test_sections_are_as_if_they_were_found_anew(
    qapp: QApplication, looks: list[tuple[list[tuple[str, int]], int | None, int]]
) -> None:
    model, _thumbnails, _tester = watched()
    table: dict[int, Photo] = {}
    third_of_a_day = 28_800_000
    for changes, before, down_to in looks:
        for change, number in changes:
            key = number * third_of_a_day
            if change == "put":
                table.setdefault(key, a_photo(key))
            else:
                table.pop(key, None)
        top = None if before is None else before * third_of_a_day
        if top is None or down_to * third_of_a_day <= top:
            model.apply(a_stretch(table, top, down_to * third_of_a_day))
            whole = GridModel(FixedThumbnails())
            whole.apply(Stretch(tuple(model.photos), None, 0))
            assert model.sections() == whole.sections()


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


def test_what_waited_for_its_link_is_painted_once_that_is_there(qtbot: QtBot) -> None:
    model, thumbnails, _tester = watched()
    new = [a_photo(key) for key in (60, 50, 40, 30)]
    old = [replace(photo, url=outdated(photo.url)) for photo in new]
    model.apply(Stretch((old[0], new[1], *old[2:]), None, 0))
    thumbnails.refuse(old[0].url, "Its link is made once there is a connection.")
    assert model.index(0).data(REASON_ROLE) == ""
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _r: told.append((first.row(), last.row())))
    model.apply(Stretch(tuple(new), None, 0))
    assert told == [(0, 0), (2, 3)]
    model.apply(Stretch(tuple(new), None, 0))
    assert len(told) == 2


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

    monkeypatch.setattr(days, "datetime", Tomorrow)
    assert model.sections()[0].title not in ("Today", "Yesterday")


def test_a_tip_is_no_wider_than_can_be_read(qtbot: QtBot) -> None:
    model, thumbnails, _tester = watched()
    photo = a_photo(1, file_name="long" * 50)
    model.apply(Stretch((photo,), None, 0))
    thumbnails.refuse(photo.url, "For a reason of many words. " * 10)
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert max(map(len, tip.split("\n"))) <= 80
    assert "".join(tip.split()).count("long") == 50


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


# -- searching and ordering --------------------------------------------------------------------

NOW = datetime(2026, 6, 15, 12).astimezone()
KINDS = st.tuples(KEYS, st.sampled_from(["beach", "lake"]), st.sampled_from([None, 3, 1, 2]))
STEP = st.one_of(
    st.tuples(st.just("table"), st.lists(KINDS, max_size=9, unique_by=lambda k: k[0]), KEYS, KEYS),
    st.tuples(st.just("search"), st.sampled_from(["", "bea", "beach", "lake", "x", "larger:20B"])),
    st.tuples(st.just("order"), st.sampled_from(list(Order))),
    st.tuples(st.sampled_from(["hide", "show"]), st.lists(KEYS, max_size=5)),
)


EIGHT_HOURS = 8 * 3_600_000  # some stand on one day


def of_kind(number: int, name: str, month: int | None) -> Photo:
    key = number * EIGHT_HOURS
    taken = f"2024-0{month}-01T10:00:00" if month else None
    return a_photo(key, file_name=f"{name}.jpg", size_bytes=number, taken_at=taken)


@pytest.fixture(scope="module", params=["one by one", "at once"])
def rows_come(request: pytest.FixtureRequest) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "at once":
            patch.setattr(grid_model, "_FEW", 1)
        yield


@pytest.mark.usefixtures("rows_come")
@example(
    steps=[("table", [(1, "beach", None)], 1, 1), ("hide", [1]), ("table", [], 1, 1), ("show", [1])]
)
@given(steps=st.lists(STEP, max_size=12))
@settings(deadline=None, max_examples=150)
def test_what_is_shown_is_what_is_found_in_order(
    qapp: QApplication, steps: list[tuple[Any, ...]]
) -> None:
    """Whatever comes and goes while a person searches, orders, deletes and takes back."""
    model, _thumbnails, _tester = watched()
    table: dict[int, Photo] = {}
    hidden: set[int] = set()
    text, order = "", Order.UPLOADED
    followed: list[tuple[QPersistentModelIndex, Photo]] = []
    for step in steps:
        match step:
            case ("table", kinds, one, other):
                low, high = sorted((one, other))
                table = {key: photo for key, photo in table.items() if not low <= key <= high}
                table.update({k: of_kind(k, *rest) for k, *rest in kinds if low <= k <= high})
                inside = sorted((key for key in table if low <= key <= high), reverse=True)
                rows = tuple(table[key] for key in inside)
                model.apply(Stretch(rows, (high + 1) * EIGHT_HOURS, low * EIGHT_HOURS))
            case ("search", text):
                model.show_only(understood(text, NOW))
            case ("order", order):
                model.put_in(order)
            case ("hide", keys):
                hidden.update(keys)
                model.hide([table.get(key) or of_kind(key, "beach", None) for key in keys])
            case ("show", keys):
                hidden.difference_update(keys)
                model.show([table.get(key) or of_kind(key, "beach", None) for key in keys])
        seen = [table[key] for key in sorted(table, reverse=True) if key not in hidden]
        wanted = list(ordered(understood(text, NOW).among(seen), order))
        assert list(model.photos) == wanted
        assert model.total == len(seen)
        found = [(section.title, section.count) for section in model.sections()]
        ages = by_age(wanted)[1] if order is Order.TAKEN else None
        anew = days.sections(wanted, ages, days.today())
        assert found == [(section.title, section.count) for section in anew]
        assert sum(count for _, count in found) == len(wanted)
        assert [model.row(photo) for photo in wanted] == list(range(len(wanted)))
        for index, photo in followed:
            same = index.isValid() and model.photos[index.row()].uploaded_at == photo.uploaded_at
            assert same or not index.isValid()
        followed += [(QPersistentModelIndex(model.index(n)), p) for n, p in enumerate(wanted[:3])]


def test_sections_by_the_day_taken(qtbot: QtBot) -> None:
    model, _thumbnails, _tester = watched()
    takens = ["2024-05-20T10:00:00", "garbage", None, "2024-05-20T23:59:59+09:00", "2023-01-01"]
    rows = [
        a_photo(key, taken_at=taken) for key, taken in zip(range(9, 4, -1), takens, strict=True)
    ]
    model.apply(Stretch(tuple(rows), None, 0))
    model.put_in(Order.TAKEN)
    sections = [(section.title, section.count) for section in model.sections()]
    assert [count for _, count in sections] == [2, 1, 2]
    assert "2024" in sections[0][0]
    assert sections[2] == ("Date unknown", 2)
    assert model.sections()[2].detail == "2 photos"


def test_many_rows_put_in_another_order_at_once(qtbot: QtBot) -> None:
    model, _thumbnails, _tester = watched()
    model.put_in(Order.TAKEN)
    rows = tuple(of_kind(key, "lake", key % 3 + 1) for key in range(300, 0, -1))
    model.apply(Stretch(rows, None, 0))
    assert list(model.photos) == list(ordered(rows, Order.TAKEN))
    model.apply(Stretch(rows[:100], None, 0))
    assert list(model.photos) == list(ordered(rows[:100], Order.TAKEN))


def test_by_date_taken_few_dates_are_read_again_when_more_photos_come(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To read them all at every piece of the listing held up the window."""
    model, _thumbnails, _tester = watched()
    model.put_in(Order.TAKEN)
    read: list[Photo] = []

    def counted(photo: Photo) -> datetime | None:
        read.append(photo)
        return taken(photo)

    monkeypatch.setattr("cloudery_desktop.library.order.taken", counted)
    rows = tuple(of_kind(key, "lake", key % 3 + 1) for key in range(4_000, 0, -1))
    for start in range(0, 4_000, 100):
        piece = rows[start : start + 100]
        model.apply(Stretch(piece, piece[0].uploaded_at + 1, piece[-1].uploaded_at))
        model.sections()
    assert model.rowCount() == 4_000
    assert len(read) < 5 * 4_000


def test_a_name_is_found_from_a_row_on_and_round_the_end(qtbot: QtBot) -> None:
    model, _thumbnails, _tester = watched()
    names = ("Beach.jpg", "lake.jpg", "beach 2.jpg")
    rows = tuple(a_photo(9 - n, file_name=name) for n, name in enumerate(names))
    model.apply(Stretch(rows, None, 0))
    assert model.find_name("bea", 0) == 0
    assert model.find_name("BEA", 1) == 2
    assert model.find_name("l", 2) == 1
    assert model.find_name("zebra", 1) is None
    assert model.find_name("b", 3) == 0


# -- what is arriving --------------------------------------------------------------------------


def arriving(number: int, **facts: Any) -> Upload:
    return an_upload(f"id{number}", State.UPLOADING, photo=None, **facts)


def test_what_arrives_stands_before_the_rows_and_gives_way_to_its_photo(
    qtbot: QtBot, tmp_path: Path
) -> None:
    model, thumbnails, _tester = watched()
    now = int(datetime.now().astimezone().timestamp() * 1000)
    changes: list[int] = []
    model.arriving_changed.connect(lambda: changes.append(len(model.arriving)))
    landing = arriving(now, **some_file(tmp_path))
    model.show_arriving([arriving(now + 1), landing])
    assert [(s.title, s.detail, s.count) for s in model.sections()] == [("Today", "2 photos", 2)]
    assert model.rowCount() == 0
    seen: list[tuple[int, int]] = []
    model.rowsInserted.connect(
        lambda: seen.append((len(model.arriving), model.sections()[0].count))
    )
    thumbnails.give(landing.path, "red")
    model.apply(Stretch((a_photo(now),), None, 0))
    assert seen == [(1, 2)]  # in one change of the layout
    assert changes == [2]
    # Until one is stored beside it and there, that of the file is.
    thumbnails.give(a_photo(now).url, "blue")
    assert model.index(0).data(DECORATION) == thumbnails.images[landing.path]
    stored = {"thumb_key": "uploads/t", "thumb_url": "http://photos/t"}
    model.apply(Stretch((a_photo(now, **stored),), None, 0))
    assert model.index(0).data(DECORATION) == thumbnails.images[a_photo(now).url]


def test_a_file_that_is_another_by_now_is_not_shown_for_the_photo(
    qtbot: QtBot, tmp_path: Path
) -> None:
    model, thumbnails, _tester = watched()
    landing = arriving(7, **some_file(tmp_path))
    model.show_arriving([landing])
    thumbnails.give(landing.path, "red")
    landing.path.write_bytes(b"of the next card, which is there in its place")
    model.apply(Stretch((a_photo(7),), None, 0))
    assert model.index(0).data(DECORATION) is None
    thumbnails.give(a_photo(7).url, "blue")
    assert model.index(0).data(DECORATION) == thumbnails.images[a_photo(7).url]


def test_of_the_file_only_the_image_it_landed_with_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    model, thumbnails, _tester = watched()
    landing = arriving(7, **some_file(tmp_path))
    unseen = arriving(6, **some_file(tmp_path))
    model.show_arriving([landing, unseen])
    thumbnails.give(landing.path, "red")
    model.apply(Stretch((a_photo(7), a_photo(6)), None, 0))
    assert model.index(0).data(DECORATION) == thumbnails.images[landing.path]
    thumbnails.forget(landing.path)  # another is added by that name
    thumbnails.give(landing.path, "green")
    thumbnails.give(a_photo(7).url, "blue")
    assert model.index(0).data(DECORATION) == thumbnails.images[a_photo(7).url]
    thumbnails.give(unseen.path, "green")
    assert model.index(1).data(DECORATION) is None


def test_what_is_listed_already_does_not_arrive(qtbot: QtBot) -> None:
    model, _thumbnails, _tester = watched()
    model.apply(Stretch((a_photo(7),), None, 0))
    model.show_arriving([an_upload("id7", State.DONE)])
    assert model.arriving == ()
    model.hide([a_photo(8)])
    model.show_arriving([an_upload("id8", State.CONFIRMING, photo=a_photo(8))])
    assert model.arriving == ()


def test_the_same_uploads_further_on_change_no_layout(qtbot: QtBot) -> None:
    model, _thumbnails, _tester = watched()
    moved: list[float] = []
    model.arriving_moved.connect(lambda: moved.append(model.arriving[0].sent_bytes))
    model.show_arriving([arriving(7)])
    with qtbot.assertNotEmitted(model.arriving_changed):
        model.show_arriving([arriving(7, sent_bytes=9)])
    assert moved == [9]


def test_while_one_searches_nothing_arrives(qtbot: QtBot) -> None:
    model, _thumbnails, _tester = watched()
    model.apply(Stretch((a_photo(7),), None, 0))
    model.show_arriving([arriving(8)])
    model.show_only(understood("id", NOW))
    assert model.arriving == ()
    assert sum(section.count for section in model.sections()) == 1
    model.apply(Stretch((a_photo(8), a_photo(7)), None, 0))
    model.show_only(understood("", NOW))
    assert model.arriving == ()  # it has landed meanwhile
    assert model.rowCount() == 2


def test_by_date_taken_what_arrives_has_a_section_of_its_own(qtbot: QtBot) -> None:
    model, _thumbnails, _tester = watched()
    model.apply(Stretch((a_photo(7),), None, 0))
    model.put_in(Order.TAKEN)
    model.show_arriving([arriving(8)])
    titles = [(section.title, section.count) for section in model.sections()]
    assert titles == [("On their way", 1), ("Date unknown", 1)]
    with qtbot.waitSignal(model.arriving_changed, timeout=1000, raising=False):
        model.apply(Stretch((a_photo(8), a_photo(7)), None, 0))
    assert [(section.title, section.count) for section in model.sections()] == [("Date unknown", 2)]


# -- what is hidden ------------------------------------------------------------------------------


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
    table = {key: a_photo(key) for key in range(1, 301)}
    model.apply(a_stretch(table, None, 0))
    for step in (1, 2, 7):
        out = [table[key] for key in range(1, 301, step)]
        model.hide(out)
        assert listed(model) == [k for k in range(300, 0, -1) if (k - 1) % step]
        model.apply(a_stretch(table, None, 0))
        model.show(out)
        assert listed(model) == list(range(300, 0, -1))


def test_a_photo_with_another_link_keeps_its_picture() -> None:
    model, given, _tester = watched()
    old = a_photo(1, url="http://127.0.0.1:1/photos/a.jpg")
    given.give(old.url, "#123456")
    model.apply(Stretch((old,), None, 0))
    shown = model.image(old)
    new = replace(old, url="http://127.0.0.1:2/photos/a.jpg")
    model.apply(Stretch((new,), None, 0))
    assert shown is not None
    assert model.image(model.photos[0]) is shown


def test_photos_without_a_key_are_not_taken_for_each_other() -> None:
    """Rows of other programs may have none."""
    model, _thumbnails, _tester = watched()
    older, newer = (replace(a_photo(key, file_name=f"{key}.jpg"), s3_key="") for key in (1, 2))
    model.apply(Stretch((newer, older), None, 0))
    kept = QPersistentModelIndex(model.index(0))
    model.show_only(understood("1.jpg", NOW))
    assert list(model.photos) == [older]
    assert not kept.isValid()
    model.hide([newer])
    assert list(model.photos) == [older]
    assert model.row(newer) is None


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("search", [EVERYTHING, Search(uploaded_from=101)])
def test_many_photos_all_over_the_rows_go_at_once(order: Order, search: Search) -> None:
    """A view lays all out anew at every change."""
    model, _thumbnails, _tester = watched()
    table = {key: a_photo(key, taken_at=f"2020-01-01T{key % 24:02}:00") for key in range(1, 501)}
    model.put_in(order)
    model.show_only(search)
    model.apply(a_stretch(table, None, 0))
    changes: list[str] = []
    for name in ("rowsRemoved", "rowsInserted", "layoutChanged", "total_changed"):
        getattr(model, name).connect(lambda *_, name=name: changes.append(name))
    rows = list(model.photos)
    odd = [photo for photo in table.values() if photo.uploaded_at % 2]
    kept = QPersistentModelIndex(model.index(200))
    model.hide(odd)
    assert list(model.photos) == [photo for photo in rows if photo.uploaded_at % 2 == 0]
    assert model.total == 250
    assert kept.isValid() == (rows[200].uploaded_at % 2 == 0)
    model.show(odd)
    assert list(model.photos) == rows
    assert model.total == 500
    assert changes == ["layoutChanged", "total_changed"] * 2
    model.apply(a_stretch(table, None, 0))
    assert list(model.photos) == rows


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


def test_no_name_is_taken_for_markup(qtbot: QtBot) -> None:
    model, _thumbnails, _tester = watched()
    model.apply(Stretch((a_photo(1, file_name="<b>x</b>.jpg"),), None, 0))
    tip = model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;x&lt;/b&gt;.jpg" in tip
