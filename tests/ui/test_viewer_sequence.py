from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex

from cloudery_desktop.library.order import Order
from cloudery_desktop.library.search import EVERYTHING, Search
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.ui.grid_model import PHOTO_ROLE, GridModel
from cloudery_desktop.ui.viewer_sequence import PhotoSequence
from tests.ui.stand_ins import FixedThumbnails, a_photo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.photo import Photo

_NOWHERE = QModelIndex()


class Walk:
    """A sequence over a grid of photos that are named by their sort keys."""

    def __init__(self) -> None:
        self.model = GridModel(FixedThumbnails())
        self.sequence = PhotoSequence(self.model)
        self.heard: list[str] = []
        for name in ("moved", "changed", "ended"):
            getattr(self.sequence, name).connect(lambda name=name: self.heard.append(name))

    def fill(self, keys: Iterable[int]) -> None:
        self.model.apply(Stretch(tuple(a_photo(key) for key in keys), None, 0))

    @property
    def at(self) -> int | None:
        photo = self.sequence.photo
        return photo.uploaded_at if photo else None

    @property
    def near(self) -> list[int]:
        return [index.data(PHOTO_ROLE).uploaded_at for index in self.sequence.near()]

    def begin(self, row: int) -> None:
        assert self.sequence.begin(self.model.index(row))
        self.heard.clear()


@pytest.fixture
def walk(qtbot: QtBot) -> Walk:
    made = Walk()
    made.fill(range(9, 0, -1))
    return made


def test_to_the_neighbours_and_the_ends(walk: Walk) -> None:
    walk.begin(4)
    sequence = walk.sequence
    assert (walk.at, sequence.row, sequence.count) == (5, 4, 9)
    assert sequence.next()
    assert walk.at == 4
    assert sequence.previous()
    assert walk.at == 5
    assert sequence.first()
    assert walk.at == 9
    assert not sequence.previous()
    assert not sequence.has_previous
    assert sequence.last()
    assert walk.at == 1
    assert not sequence.next()
    assert not sequence.has_next
    assert walk.heard == ["moved"] * 4


def test_what_comes_back_is_looked_at_again(walk: Walk) -> None:
    walk.begin(4)
    walk.fill((9, 8, 7, 6, 4, 3))
    walk.fill((9, 8, 7, 6, 3))
    assert walk.at == 3
    walk.fill((9, 8, 7, 6, 4, 3, 2))  # in the order it went
    assert walk.at == 4
    walk.heard.clear()
    walk.fill((9, 8, 7, 6, 5, 4, 3, 2))
    assert (walk.at, walk.sequence.row) == (5, 4)
    assert walk.heard == ["moved"]
    walk.fill((10, 9, 8, 7, 6, 5, 4, 3, 2))
    assert walk.at == 5


def test_what_comes_back_calls_nobody_back_who_has_gone_on(walk: Walk) -> None:
    walk.begin(4)
    walk.fill((9, 8, 7, 6, 4, 3))
    walk.sequence.next()
    walk.fill((9, 8, 7, 6, 5, 4, 3))
    assert walk.at == 3
    walk.begin(4)
    walk.fill((9, 8, 7, 6, 4, 3))
    walk.sequence.end()
    walk.begin(0)
    walk.fill((9, 8, 7, 6, 5, 4, 3))
    assert walk.at == 9


def test_what_is_fetched_ahead_is_what_one_goes_to(walk: Walk) -> None:
    walk.begin(4)
    assert walk.near == [4, 6, 3]
    walk.sequence.previous()
    assert walk.near == [7, 5, 8]
    walk.sequence.first()
    assert walk.near == [8, 7]
    walk.sequence.last()
    assert walk.near == [2, 3]


def test_new_photos_leave_one_where_one_is(walk: Walk) -> None:
    walk.begin(4)
    walk.fill([20, 11, 10, *range(9, 0, -1)])
    assert (walk.at, walk.sequence.row) == (5, 7)
    assert walk.heard == ["changed"]


def test_another_photo_is_deleted(walk: Walk) -> None:
    walk.begin(4)
    walk.fill([9, 5, 3])
    assert (walk.at, walk.sequence.row, walk.near) == (5, 1, [3, 9])
    assert "moved" not in walk.heard


def test_the_photo_is_deleted_and_the_next_is_shown(walk: Walk) -> None:
    walk.begin(4)
    walk.fill([9, 8, 7, 6, 4, 3, 2, 1])
    assert (walk.at, walk.sequence.row) == (4, 4)
    walk.fill([9, 8])  # with all that come after it
    assert (walk.at, walk.sequence.row) == (8, 1)
    assert walk.heard.count("moved") == 2


def test_the_photo_goes_with_many_others_at_once(walk: Walk) -> None:
    walk.fill(range(200, 0, -1))
    walk.model.put_in(Order.TAKEN)
    walk.begin(4)
    walk.model.show_only(Search(uploaded_until=150))
    assert (walk.at, walk.sequence.row, walk.sequence.count) == (145, 4, 149)
    assert walk.heard == ["moved"]
    walk.model.show_only(Search(uploaded_until=3))
    assert walk.at == 1
    walk.model.show_only(EVERYTHING)
    assert (walk.at, walk.sequence.row) == (1, 199)
    walk.model.show_only(Search(uploaded_from=1000))
    assert walk.heard == ["moved", "moved", "changed", "ended"]


def test_the_last_one_is_deleted(walk: Walk) -> None:
    walk.begin(0)
    walk.fill([])
    assert walk.heard == ["ended"]
    assert (walk.at, walk.sequence.row, walk.near) == (None, -1, [])
    walk.fill([3, 2, 1])
    assert walk.heard == ["ended"]  # nothing is followed any more


def test_a_newer_link_is_the_same_photo(walk: Walk) -> None:
    walk.begin(4)
    renewed = [a_photo(key, url=f"http://photos/{key}?new") for key in range(9, 0, -1)]
    walk.model.apply(Stretch(tuple(renewed), None, 0))
    assert walk.sequence.photo is renewed[4]
    assert walk.heard == []


def test_photos_without_a_key_are_not_the_same(walk: Walk) -> None:
    """Rows of another client may have none."""
    keyless = tuple(replace(a_photo(key), s3_key="", url="") for key in (3, 2, 1))
    walk.model.apply(Stretch(keyless, None, 0))
    walk.begin(0)
    walk.sequence.next()
    walk.sequence.next()
    assert walk.at == 1
    assert walk.heard == ["moved", "moved"]
    walk.model.hide(keyless[1:])
    walk.model.show(keyless[1:2])
    assert walk.at == 3  # it is another one that comes back
    walk.model.show(keyless[2:])
    assert walk.at == 1


class Rows(QAbstractListModel):
    """A model that can be reset, with rows that hold no photo yet."""

    def __init__(self, *keys: int | None) -> None:
        super().__init__()
        self._keys = keys

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return len(self._keys)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Photo | None:
        key = self._keys[index.row()]
        return None if key is None or role != PHOTO_ROLE else a_photo(key)

    def reset(self, *keys: int | None) -> None:
        self.beginResetModel()
        self._keys = keys
        self.endResetModel()


def test_photos_on_their_way_up_are_passed_over(qtbot: QtBot) -> None:
    rows = Rows(None, None, 5, None, 4, None)
    sequence = PhotoSequence(rows)
    assert not sequence.begin(rows.index(0, 0))
    assert sequence.photo is None
    assert sequence.begin(rows.index(2, 0))
    assert not sequence.has_previous
    assert not sequence.previous()
    assert sequence.next()
    assert sequence.row == 4
    assert not sequence.next()
    assert sequence.first()
    assert sequence.row == 2


def test_the_photo_is_found_again_in_another_order(qtbot: QtBot) -> None:
    rows = Rows(3, 2, 1)
    sequence = PhotoSequence(rows)
    moves: list[int] = []
    sequence.moved.connect(lambda: moves.append(sequence.row))
    sequence.begin(rows.index(0, 0))
    rows.reset(1, 2, 3)
    assert sequence.row == 2
    assert moves == [0]
    rows.reset(1, 2)  # it is in no order any more
    assert sequence.row == 1
    assert moves == [0, 1]
