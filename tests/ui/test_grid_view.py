from __future__ import annotations

import time
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    Qt,
)
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip

from cloudery_desktop.imaging.thumbnail import Thumbnail
from cloudery_desktop.library import thumbnail_source, thumbnails
from cloudery_desktop.library.order import Order
from cloudery_desktop.library.search import EVERYTHING, Search, understood
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.library.thumbnail_maker import Made
from cloudery_desktop.library.thumbnails import Thumbnails
from cloudery_desktop.ui import days, motion, theme, tile_painter
from cloudery_desktop.ui.grid_model import GridModel
from cloudery_desktop.ui.grid_view import GridView
from cloudery_desktop.ui.tile import kept_tile
from cloudery_desktop.ui.tile_view import TILE_PIXELS
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.trouble import Trouble
from tests.ui.stand_ins import FixedThumbnails, a_photo, an_upload, count_of, some_file

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.uploads.lifecycle import Upload

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@dataclass
class Grid:
    """A grid on the screen. At this size its tiles stand four in a row."""

    qtbot: QtBot
    view: GridView
    model: GridModel
    thumbnails: FixedThumbnails

    def fill(self, *counts: int) -> None:
        """So many photos on so many days."""
        noon = datetime(2024, 5, 20, 12).astimezone()
        days = [noon - timedelta(days=number) for number in range(len(counts))]
        keys = [
            int(day.timestamp() * 1000) - number
            for day, count in zip(days, counts, strict=True)
            for number in range(count)
        ]
        self.model.apply(Stretch(tuple(a_photo(key) for key in keys), None, 0))

    def index(self, row: int) -> QModelIndex:
        return self.model.index(row, 0)

    def rect(self, row: int) -> QRect:
        return self.view.visualRect(self.index(row))

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> int:
        """The current row after this key."""
        QTest.keyClick(self.view, key, modifiers or Qt.KeyboardModifier.NoModifier)
        return self.view.currentIndex().row()

    def click(self, row: int, modifiers: Qt.KeyboardModifier | None = None) -> None:
        none = Qt.KeyboardModifier.NoModifier
        where = self.rect(row).center()
        QTest.mouseClick(self.view.viewport(), LEFT, modifiers or none, where)

    def press(self, point: QPoint, modifiers: Qt.KeyboardModifier | None = None) -> None:
        self._mouse(QEvent.Type.MouseButtonPress, point, LEFT, LEFT, modifiers)

    def move(self, point: QPoint) -> None:
        self._mouse(QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton, LEFT)

    def release(self, point: QPoint) -> None:
        no_button = Qt.MouseButton.NoButton
        self._mouse(QEvent.Type.MouseButtonRelease, point, LEFT, no_button)

    def _mouse(
        self,
        kind: QEvent.Type,
        point: QPoint,
        button: Qt.MouseButton,
        buttons: Qt.MouseButton,
        modifiers: Qt.KeyboardModifier | None = None,
    ) -> None:
        port = self.view.viewport()
        there = QPointF(port.mapToGlobal(point))
        held = modifiers or Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(
            port, QMouseEvent(kind, QPointF(point), there, button, buttons, held)
        )

    def drag(
        self,
        start: QPoint,
        *way: QPoint,
        modifiers: Qt.KeyboardModifier | None = None,
        seen_to_end: bool = True,
    ) -> None:
        """Press the left button, move, let go; of that the view sees nothing if it is a drag."""
        self.press(start, modifiers)
        for point in way:
            self.move(point)
        if seen_to_end:
            self.release(way[-1])

    @property
    def selected(self) -> list[int]:
        return sorted(index.row() for index in self.view.selectionModel().selectedIndexes())

    def picture(self, rect: QRect) -> QImage:
        image = self.view.viewport().grab(rect).toImage()
        return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


@pytest.fixture
def grid(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Grid:
    monkeypatch.setattr(motion, "is_wanted", lambda _widget: False)
    thumbnails = FixedThumbnails()
    model = GridModel(thumbnails)
    view = GridView(model, thumbnails)
    view.resize(720, 500)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    return Grid(qtbot, view, model, thumbnails)


# -- keyboard ------------------------------------------------------------------------------


def test_arrows_go_where_they_point(grid: Grid) -> None:
    grid.fill(6, 3)  # 0-3, 4-5 / 6-8
    grid.click(1)
    assert grid.key(Key.Key_Right) == 2
    assert grid.key(Key.Key_Down) == 5  # the row is shorter: its last
    assert grid.key(Key.Key_Down) == 7
    assert grid.key(Key.Key_Down) == 7
    assert grid.key(Key.Key_Left) == 6
    assert grid.key(Key.Key_Up) == 4
    assert grid.key(Key.Key_Up) == 0
    assert grid.key(Key.Key_Left) == 0
    assert grid.selected == [0]


def test_home_end_and_pages(grid: Grid) -> None:
    grid.fill(400)
    grid.click(1)
    assert grid.key(Key.Key_PageDown) == 9  # two whole rows are in sight
    assert grid.key(Key.Key_End) == 399
    assert grid.view.viewport().rect().contains(grid.rect(399))
    assert grid.key(Key.Key_PageUp) == 391
    assert grid.key(Key.Key_Home) == 0
    assert grid.view.verticalScrollBar().value() == 0


def test_the_first_key_finds_the_first_photo(grid: Grid) -> None:
    assert grid.key(Key.Key_Down) == -1  # nothing there, nothing happens
    grid.fill(3)
    grid.view.setCurrentIndex(QModelIndex())
    assert grid.key(Key.Key_Down) == 0


@pytest.mark.parametrize("first", [46, 200, 203])
def test_the_first_key_stays_in_sight(grid: Grid, first: int) -> None:
    """As after the photo has gone that was the current one."""
    grid.fill(200, 200)
    grid.view.setCurrentIndex(QModelIndex())
    grid.view.scrollTo(grid.index(399))
    grid.view.scrollTo(grid.index(first))
    top = grid.view.verticalScrollBar().value()
    assert grid.key(Key.Key_Down) == first // 4 * 4
    assert grid.view.verticalScrollBar().value() == top
    grid.view.setCurrentIndex(QModelIndex())
    assert grid.key(Key.Key_Home) == 0


def test_end_finds_the_last_photo_with_none_to_begin_at(grid: Grid) -> None:
    grid.fill(400)
    grid.view.setCurrentIndex(QModelIndex())
    assert grid.key(Key.Key_End) == 399


def test_shift_and_arrows_select_all_in_between(grid: Grid) -> None:
    grid.fill(6, 9)
    grid.click(2)
    grid.key(Key.Key_Down, SHIFT)
    assert grid.selected == [2, 3, 4, 5]
    grid.key(Key.Key_Down, SHIFT)
    grid.key(Key.Key_Left, SHIFT)
    assert grid.selected == [2, 3, 4, 5, 6]
    grid.key(Key.Key_End, SHIFT)
    assert grid.selected == list(range(2, 15))
    grid.key(Key.Key_Home, SHIFT)
    assert grid.selected == [0, 1, 2]


def test_ctrl_moves_without_selecting_and_space_selects(grid: Grid) -> None:
    grid.fill(6)
    grid.click(0)
    assert grid.key(Key.Key_Right, CTRL) == 1
    assert grid.key(Key.Key_Right, CTRL) == 2
    assert grid.selected == [0]
    grid.key(Key.Key_Space, CTRL)
    assert grid.selected == [0, 2]


def test_ctrl_a_selects_all(grid: Grid) -> None:
    grid.fill(6, 30)
    grid.view.setFocus()
    grid.key(Key.Key_A, CTRL)
    assert grid.selected == list(range(36))


# -- mouse ---------------------------------------------------------------------------------


def mixed(keys: range) -> Stretch:
    """Every other photo is a PNG."""
    types = ("image/jpeg", "image/png")
    photos = (replace(a_photo(key), mime_type=types[key % 2]) for key in reversed(keys))
    return Stretch(tuple(photos), None, 0)


# Of more than a thousand rows Qt's own selection knows no single one if all are selected.
MANY = range(1, 2_403)
PNG = understood("type:png", datetime.now().astimezone())
JPEG = understood("type:jpeg", datetime.now().astimezone())


@pytest.mark.parametrize("by", ["Ctrl+A", "Shift+End", "rubber band"])
def test_all_that_was_found_is_selected_and_no_more_when_all_is_shown(grid: Grid, by: str) -> None:
    grid.model.apply(mixed(MANY))
    grid.model.show_only(PNG)
    if by == "Ctrl+A":
        grid.key(Key.Key_A, CTRL)
    elif by == "Shift+End":
        grid.click(0)
        grid.key(Key.Key_End, SHIFT)
    else:
        grid.view.setSelection(
            QRect(0, 0, 720, 10**6), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
    assert len(grid.selected) == grid.model.rowCount() == 1_201
    grid.model.show_only(EVERYTHING)
    assert len(grid.selected) == 1_201
    assert {grid.model.photos[row].mime_type for row in grid.selected} == {"image/png"}


def test_of_all_selected_those_stay_so_that_are_found(grid: Grid) -> None:
    grid.model.apply(mixed(MANY))
    grid.key(Key.Key_A, CTRL)
    grid.model.show_only(PNG)
    assert len(grid.selected) == 1_201
    grid.model.show_only(JPEG)  # as many others
    assert grid.selected == []


def test_of_all_selected_not_each_is_followed_by_itself(grid: Grid) -> None:
    grid.model.apply(mixed(MANY))
    grid.key(Key.Key_A, CTRL)
    followed: list[int] = []
    grid.model.layoutAboutToBeChanged.connect(
        lambda: followed.append(len(grid.model.persistentIndexList()))
    )
    grid.model.show_only(PNG)
    grid.model.show_only(EVERYTHING)
    assert max(followed) < 10
    assert len(grid.selected) == 1_201


def test_all_is_selected_at_once_though_every_other_one_was(grid: Grid) -> None:
    grid.model.apply(mixed(MANY))
    grid.model.show_only(PNG)
    grid.key(Key.Key_A, CTRL)
    grid.model.show_only(EVERYTHING)
    pieces: list[int] = []
    grid.view.selectionModel().selectionChanged.connect(
        lambda selected, _deselected: pieces.append(selected.count())
    )
    grid.key(Key.Key_A, CTRL)
    assert len(grid.selected) == len(MANY)
    assert pieces[-1] == 1


def test_what_comes_by_date_taken_is_not_selected_with_all(grid: Grid) -> None:
    def dated(key: int) -> Photo:
        return a_photo(key, taken_at=f"2020-01-01T{key % 24:02}:{key // 24 % 60:02}:00")

    rows = [dated(key) for key in range(1_200, 0, -1)]
    grid.model.apply(Stretch(tuple(rows), None, 0))
    grid.model.put_in(Order.TAKEN)
    grid.key(Key.Key_A, CTRL)
    come = [dated(key) for key in range(1_300, 1_200, -1)]
    grid.model.apply(Stretch((*come, *rows), None, 0))
    assert grid.model.rowCount() == 1_300
    assert {grid.model.photos[row].uploaded_at for row in grid.selected} == set(range(1, 1_201))


def test_shift_takes_back_from_all_after_another_order(grid: Grid) -> None:
    grid.model.apply(mixed(MANY))
    grid.click(0)
    grid.key(Key.Key_End, SHIFT)
    grid.model.put_in(Order.TAKEN)
    grid.key(Key.Key_Home, SHIFT)
    assert grid.selected == [0]


def test_click_ctrl_click_and_shift_click(grid: Grid) -> None:
    grid.fill(6, 8)
    grid.click(1)
    assert grid.selected == [1]
    grid.click(4, CTRL)
    assert grid.selected == [1, 4]
    grid.click(1, CTRL)
    assert grid.selected == [4]
    grid.click(3)
    grid.click(7, SHIFT)
    assert grid.selected == [3, 4, 5, 6, 7]
    grid.click(2, SHIFT)
    assert grid.selected == [2, 3]
    grid.click(0)
    assert grid.selected == [0]


def test_a_click_beside_the_photos_selects_none(grid: Grid) -> None:
    grid.fill(6)
    grid.click(1)
    QTest.mouseClick(grid.view.viewport(), LEFT, pos=QPoint(3, 60))
    assert grid.selected == []


def test_a_rubber_band_selects_what_it_touches(grid: Grid) -> None:
    grid.fill(8)
    end = grid.rect(6).center()
    grid.drag(QPoint(grid.rect(1).left() - 3, 50), QPoint(300, 100), end)
    assert grid.selected == [1, 2, 5, 6]


def test_from_a_photo_the_selection_is_dragged_and_stays(grid: Grid) -> None:
    grid.fill(8)
    wanted: list[list[int]] = []
    grid.view.drag_wanted.connect(lambda: wanted.append(grid.selected))
    grid.drag(grid.rect(1).center(), grid.rect(2).center(), seen_to_end=False)
    assert wanted == [[1]]
    grid.click(2, Qt.KeyboardModifier.ControlModifier)
    grid.drag(grid.rect(2).center(), grid.rect(3).center(), seen_to_end=False)
    assert wanted == [[1], [1, 2]]
    assert grid.selected == [1, 2]
    grid.drag(grid.rect(2).center(), grid.rect(2).center() + QPoint(1, 1))  # a click, not quite
    grid.drag(QPoint(grid.rect(1).left() - 3, 50), QPoint(300, 100), grid.rect(6).center())
    assert grid.selected == [1, 2, 5, 6]
    assert wanted == [[1], [1, 2]]


def test_selecting_an_area_by_hand(grid: Grid) -> None:
    grid.fill(8)
    select = QItemSelectionModel.SelectionFlag.ClearAndSelect
    corner = QPoint(grid.rect(0).left() - 1, grid.rect(0).top() - 1)
    grid.view.setSelection(QRect(grid.rect(5).center(), corner), select)
    assert grid.selected == [0, 1, 4, 5]


# -- geometry ------------------------------------------------------------------------------


def test_a_point_finds_the_tile_painted_there(grid: Grid) -> None:
    grid.fill(6, 5)
    grid.view.verticalScrollBar().setValue(40)
    for row in range(11):
        rect = grid.rect(row)
        for point in (rect.topLeft(), rect.center(), rect.bottomRight()):
            hidden = point.y() < 44  # by the header that sticks
            assert grid.view.indexAt(point) == (QModelIndex() if hidden else grid.index(row))
    assert not grid.view.indexAt(QPoint(2, 100)).isValid()
    assert grid.view.visualRect(QModelIndex()) == QRect()
    assert not grid.view.isIndexHidden(grid.index(0))


def test_right_to_left_begins_at_the_right(grid: Grid) -> None:
    grid.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.fill(6, 5)
    width = grid.view.viewport().width()
    assert width - 1 - grid.rect(0).right() == 16
    assert grid.rect(1).right() < grid.rect(0).left()
    for row in range(11):
        assert grid.view.indexAt(grid.rect(row).topLeft()) == grid.index(row)
        assert grid.view.indexAt(grid.rect(row).bottomRight()) == grid.index(row)
    grid.click(1)
    tile = grid.picture(grid.rect(1))
    ticked = tile.copy(tile.width() - 28, 8, 20, 20)
    assert count_of(theme.LIGHT.accent, ticked) > 100
    assert count_of(theme.LIGHT.accent, tile.copy(8, 8, 20, 20)) == 0
    assert grid.key(Key.Key_Left) == 2
    assert grid.key(Key.Key_Right) == 1
    grid.key(Key.Key_Down, SHIFT)
    assert grid.selected == [1, 2, 3, 4, 5]
    header = QRect(0, 0, width, 44)
    text = theme.LIGHT.text
    assert count_of(text, grid.picture(header.adjusted(width // 2, 0, 0, 0))) > 20
    assert count_of(text, grid.picture(header.adjusted(0, 0, -width // 2, 0))) == 0


def test_scrolling_brings_a_photo_into_sight(grid: Grid) -> None:
    grid.fill(100)
    bar = grid.view.verticalScrollBar()
    port = grid.view.viewport().rect()
    grid.view.scrollTo(grid.index(50))
    assert port.contains(grid.rect(50))
    before = bar.value()
    grid.view.scrollTo(grid.index(50))
    assert bar.value() == before
    grid.view.scrollTo(grid.index(50), QAbstractItemView.ScrollHint.PositionAtCenter)
    assert abs(grid.rect(50).center().y() - port.center().y()) <= 44
    grid.view.scrollTo(QModelIndex())
    grid.view.scrollTo(grid.index(0))
    assert bar.value() == 0


def test_photos_that_come_above_do_not_move_what_is_looked_at(grid: Grid) -> None:
    grid.fill(100)
    grid.view.scrollTo(grid.index(60))
    top = grid.view.indexAt(QPoint(30, 60))
    seen = grid.model.photos[top.row()], grid.view.visualRect(top).y()
    newest = grid.model.photos[0]
    newer = tuple(
        replace(newest, uploaded_at=newest.uploaded_at + n, image_id=f"new{n}")
        for n in range(40, 0, -1)
    )
    grid.model.apply(Stretch(newer, None, newest.uploaded_at + 1))
    now = grid.model.index(top.row() + 40, 0)
    assert (grid.model.photos[now.row()], grid.view.visualRect(now).y()) == seen


@pytest.mark.parametrize("offset", [0, 60, 700])
def test_what_is_looked_at_stays_when_the_window_changes_its_size(grid: Grid, offset: int) -> None:
    grid.fill(*[30] * 20)
    bar = grid.view.verticalScrollBar()
    bar.setValue(grid.rect(240).top() + offset)
    top = next(row for row in range(600) if grid.rect(row).bottom() >= 0)
    y = grid.rect(top).y()
    grid.view.resize(1100, 500)
    assert grid.rect(top).y() == y
    grid.view.resize(1100, 300)
    assert grid.rect(top).y() == y


def test_what_is_looked_at_stays_between_two_days_too(grid: Grid) -> None:
    grid.fill(*[30] * 20)
    grid.view.verticalScrollBar().setValue(grid.rect(240).top() - 44 - 6)  # in the gap above it
    y = grid.rect(240).y()
    grid.view.resize(1100, 500)
    assert grid.rect(240).y() == y


def test_a_wider_window_shows_more_in_a_row(grid: Grid) -> None:
    grid.fill(12)
    in_first_row = [row for row in range(12) if grid.rect(row).top() == grid.rect(0).top()]
    assert len(in_first_row) == 4
    grid.view.resize(1100, 500)
    in_first_row = [row for row in range(12) if grid.rect(row).top() == grid.rect(0).top()]
    assert len(in_first_row) == 6
    right = grid.rect(5).right()
    assert grid.view.viewport().width() - 16 - 6 <= right < grid.view.viewport().width() - 16


def test_the_bar_ends_with_the_last_photo(grid: Grid) -> None:
    grid.fill(4)
    assert grid.view.verticalScrollBar().maximum() == 0
    grid.fill(40)
    bar = grid.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert 0 <= grid.view.viewport().height() - grid.rect(39).bottom() <= 24
    grid.fill(4)
    assert bar.maximum() == 0
    assert grid.view.viewportSizeHint().height() < 300


def test_a_selected_photo_is_still_seen_when_steered_by_keyboard(grid: Grid) -> None:
    grid.fill(3)
    grid.thumbnails.give(grid.model.photos[1].url, "#40C060")
    grid.click(0)
    assert grid.key(Key.Key_Right) == 1
    assert grid.selected == [1]
    picture = grid.picture(grid.rect(1))
    assert picture.pixelColor(picture.rect().center()).name() == "#40c060"


def test_the_region_of_a_selection_is_its_tiles(grid: Grid) -> None:
    grid.fill(6)
    chosen = QItemSelection(grid.index(1), grid.index(2))
    region = grid.view.visualRegionForSelection(chosen)
    assert region.contains(grid.rect(1).center())
    assert region.contains(grid.rect(2).center())
    assert not region.contains(grid.rect(0).center())
    assert grid.view.horizontalOffset() == 0


# -- painting ------------------------------------------------------------------------------


def test_a_header_is_painted_over_its_photos(grid: Grid) -> None:
    grid.fill(2, 2)
    above = QRect(0, 0, 400, 44)
    assert count_of(theme.LIGHT.text, grid.picture(above)) > 20
    assert count_of(theme.LIGHT.second, grid.picture(above)) > 5
    second = QRect(0, grid.rect(2).top() - 44, 400, 44)
    assert count_of(theme.LIGHT.text, grid.picture(second)) > 20


def test_a_tile_is_quiet_until_its_photo_is_there(grid: Grid) -> None:
    grid.fill(2)
    tile = grid.picture(grid.rect(0))
    assert tile.pixelColor(80, 80).name().upper() == theme.LIGHT.field
    grid.thumbnails.give(grid.model.photos[0].url, "#ff0000", 90, 30)
    tile = grid.picture(grid.rect(0))
    assert {tile.pixelColor(x, y).name() for x in (8, 80) for y in (8, 80)} == {"#ff0000"}
    assert tile.pixelColor(0, 0).name() != "#ff0000"  # rounded
    assert grid.picture(grid.rect(1)).pixelColor(80, 80).name().upper() == theme.LIGHT.field
    assert grid.picture(grid.rect(0)) == tile  # from the kept tile


def test_the_middle_of_a_photo_is_shown(grid: Grid) -> None:
    grid.fill(1)
    url = grid.model.photos[0].url
    grid.thumbnails.give(url, "#00ff00", 300, 100)
    image = grid.thumbnails.images[url]
    for x in [*range(95), *range(205, 300)]:
        for y in range(100):
            image.setPixelColor(x, y, Qt.GlobalColor.red)
    tile = grid.picture(grid.rect(0))
    assert tile.pixelColor(12, 80).name() == "#00ff00"
    assert tile.pixelColor(tile.width() - 13, 80).name() == "#00ff00"


def test_what_is_transparent_lies_on_white(grid: Grid) -> None:
    grid.fill(1)
    url = grid.model.photos[0].url
    grid.thumbnails.give(url, "#000000", 90, 90)
    grid.thumbnails.images[url].fill(QColor(0, 0, 0, 0))
    assert theme.LIGHT.field != "#FFFFFF"
    # A slow paint leaves the tile for the next one.
    grid.qtbot.waitUntil(lambda: grid.picture(grid.rect(0)).pixelColor(80, 80).name() == "#ffffff")


def picture_of(icon: str, colour: str, ground: str, edge: int) -> QImage:
    """The icon as sharp as it can be on a screen of one pixel a pixel."""
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.drawPixmap(0, 0, theme.pixmap(icon, colour, edge, 1.0))
    painter.end()
    return image


def test_a_photo_that_cannot_be_shown_has_a_mark(grid: Grid) -> None:
    grid.fill(1)
    middle = QRect(0, 0, 24, 24)
    middle.moveCenter(grid.rect(0).center())
    assert count_of(theme.LIGHT.second, grid.picture(middle)) == 0
    grid.thumbnails.refuse(grid.model.photos[0].url, "It is not in the bucket.")
    assert picture_of("broken", theme.LIGHT.second, theme.LIGHT.field, 24) == grid.picture(middle)


def test_a_selected_photo_is_framed_and_ticked(grid: Grid) -> None:
    grid.fill(2)
    grid.click(0)
    tile = grid.picture(grid.rect(0))
    edge = tile.pixelColor(1, 80).name().upper()
    assert edge == theme.LIGHT.accent
    badge = grid.picture(grid.rect(0)).copy(8, 8, 20, 20)
    assert count_of(theme.LIGHT.accent, badge) > 100
    check = picture_of("check", theme.LIGHT.on_accent, theme.LIGHT.accent, 14)
    assert badge.copy(3, 3, 14, 14) == check
    assert count_of(theme.LIGHT.accent, grid.picture(grid.rect(1))) == 0


def dark_pixels_of_the_frame(grid: Grid, row: int) -> int:
    tile = grid.picture(grid.rect(row))
    return sum(tile.pixelColor(x, 4).lightness() < 120 for x in range(20, 140))


def test_the_current_photo_is_framed_for_the_keyboard_only(grid: Grid) -> None:
    grid.fill(4)
    grid.view.activateWindow()
    grid.view.setFocus()
    grid.qtbot.waitUntil(grid.view.hasFocus)
    grid.click(0)
    assert dark_pixels_of_the_frame(grid, 0) == 0
    grid.key(Key.Key_Right, CTRL)
    assert dark_pixels_of_the_frame(grid, 1) > 20
    assert dark_pixels_of_the_frame(grid, 0) == 0
    grid.click(1)
    assert dark_pixels_of_the_frame(grid, 1) == 0


def test_photos_come_and_go_while_shown(grid: Grid) -> None:
    grid.fill(8)
    grid.click(3)
    kept = grid.model.photos[3]
    newest = a_photo(grid.model.photos[0].uploaded_at + 1)
    grid.model.apply(Stretch((newest,), None, newest.uploaded_at))
    assert [grid.model.photos[row] for row in grid.selected] == [kept]
    grid.model.apply(Stretch((), None, 0))
    assert grid.selected == []
    assert grid.view.verticalScrollBar().maximum() == 0


def test_a_hundred_thousand_photos_are_laid_out_at_once(grid: Grid) -> None:
    grid.fill(*[1000] * 100)
    grid.view.scrollToBottom()
    assert grid.view.viewport().rect().contains(grid.rect(99_999))
    grid.click(99_999)
    grid.key(Key.Key_Home, SHIFT)
    assert grid.view.selectionModel().selection().size() == 1
    assert grid.view.selectionModel().isSelected(grid.index(50_000))


def test_a_large_screen_of_photos_is_made_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = Thumbnail(64, 64, bytes(64 * 64 * 4))
    found = thumbnail_source.Picture(picture)
    monkeypatch.setattr(thumbnail_source.ThumbnailSource, "small", lambda *_: found)
    monkeypatch.setattr(thumbnails, "_MEMORY_BYTES", 64 * len(picture.rgba))
    shop = Thumbnails()
    model = GridModel(shop)
    view = GridView(model, shop)
    qtbot.addWidget(view)
    made: list[Made] = []
    shop.made.connect(made.append)
    model.apply(Stretch(tuple(a_photo(key) for key in range(2_000, 0, -1)), None, 0))
    view.resize(3840, 2160)
    view.show()
    qtbot.waitUntil(lambda: len(made) > 200)
    port = view.viewport().rect()
    seen = sum(port.intersects(view.visualRect(model.index(row))) for row in range(2_000))
    qtbot.waitUntil(lambda: len(made) >= seen)
    qtbot.wait(300)
    assert len(made) == seen
    assert shop.close()


@pytest.mark.parametrize(
    ("ratio", "edge"),
    [(1, thumbnails.EDGE_PIXELS), (1.25, thumbnails.FINE_EDGE_PIXELS)],
)
def test_the_photos_of_a_4k_screen_fit_the_memory(ratio: float, edge: int) -> None:
    tile = int(TILE_PIXELS * ratio)
    tiles = (3840 // tile + 1) * (2160 // tile + 1)
    assert tiles * edge**2 * 4 < thumbnails._MEMORY_BYTES


def test_after_midnight_today_is_another_day(grid: Grid, monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime.now().astimezone()
    grid.model.apply(Stretch((a_photo(int(now.timestamp() * 1000)),), None, 0))
    titles = [section.title for section in grid.view._sections]
    monkeypatch.setattr(days, "today", lambda: now.date() + timedelta(days=1))
    grid.view._midnight._look()
    assert (titles, [s.title for s in grid.view._sections]) == (["Today"], ["Yesterday"])


# -- the day at the top ----------------------------------------------------------------------


def header_is_at(grid: Grid, top: int, height: int) -> bool:
    """Whether a header's words, and none of a photo, are seen from this line on."""
    picture = grid.picture(QRect(0, top, 200, height))
    return count_of(theme.LIGHT.text, picture) > 20 and count_of("#ff0000", picture) == 0


def test_the_day_at_the_top_stays_until_the_next_pushes_it_away(grid: Grid) -> None:
    grid.fill(8, 8, 30)
    for photo in grid.model.photos:
        grid.thumbnails.give(photo.url, "#ff0000")
    bar = grid.view.verticalScrollBar()
    bar.setValue(120)
    assert header_is_at(grid, 0, 44)
    second = grid.rect(8).top() - 44 + bar.value()
    bar.setValue(second - 20)  # the next day's header has come up to 20 pixels
    assert header_is_at(grid, 20, 44)
    assert count_of(theme.LIGHT.ground, grid.picture(QRect(0, 0, 200, 20))) > 3000
    bar.setValue(second)
    assert header_is_at(grid, 0, 44)


def test_what_the_sticky_day_hides_cannot_be_clicked(grid: Grid) -> None:
    grid.fill(20)
    grid.view.verticalScrollBar().setValue(44 + 60)
    hidden = QPoint(grid.rect(0).center().x(), 30)
    assert grid.rect(0).contains(hidden)
    assert not grid.view.indexAt(hidden).isValid()
    assert grid.view.indexAt(QPoint(hidden.x(), 50)) == grid.index(0)


def test_a_photo_gone_to_is_not_under_the_sticky_day(grid: Grid) -> None:
    grid.fill(100)
    grid.click(0)
    grid.key(Key.Key_End)
    for _ in range(6):
        row = grid.key(Key.Key_Up)
        assert grid.rect(row).top() >= 44


# -- the rubber band -------------------------------------------------------------------------


def test_a_rubber_band_adds_with_ctrl_or_shift(grid: Grid) -> None:
    grid.fill(8)
    start, end = QPoint(grid.rect(1).left() - 3, 60), grid.rect(2).center()
    for modifier in (CTRL, SHIFT):
        grid.click(7)
        grid.drag(start, end, modifiers=modifier)
        assert grid.selected == [1, 2, 7]
    grid.drag(start, end)
    assert grid.selected == [1, 2]
    assert grid.view.currentIndex().row() == 2
    assert grid.key(Key.Key_Right) == 3


def test_a_rubber_band_gives_up_with_escape(grid: Grid) -> None:
    grid.fill(8)
    grid.click(7)
    grid.press(QPoint(3, 60))
    grid.move(grid.rect(1).center())
    assert grid.selected == [0, 1]
    accent = QColor(theme.LIGHT.accent).name()
    edge = grid.rect(1).center()
    assert grid.picture(QRect(edge - QPoint(3, 3), edge)).pixelColor(3, 1).name() == accent
    grid.key(Key.Key_Escape)
    assert grid.selected == [7]
    assert not grid.view._band.is_drawn
    grid.move(grid.rect(5).center())
    assert grid.selected == [7]


def test_a_rubber_band_adds_to_what_was_selected_though_photos_come_and_go(grid: Grid) -> None:
    def keys() -> list[int]:
        return sorted(grid.model.photos[row].uploaded_at for row in grid.selected)

    def show(keys: Iterable[int]) -> None:
        photos = (a_photo(key, taken_at=f"2020-01-{key:02}") for key in sorted(keys, reverse=True))
        grid.model.apply(Stretch(tuple(photos), None, 0))

    end = grid.view.viewport().rect().bottomRight()
    show(range(1, 21, 2))
    grid.view.setSelection(
        grid.rect(1) | grid.rect(2), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    assert keys() == [15, 17]
    grid.press(end, SHIFT)
    show({*range(1, 21, 2), 16})
    grid.move(end - QPoint(5, 5))
    assert keys() == [15, 17]
    grid.model.put_in(Order.TAKEN)
    grid.model.show_only(Search(uploaded_until=17))
    grid.move(end - QPoint(6, 6))
    assert keys() == [15]
    grid.key(Key.Key_Escape)
    assert keys() == [15]


@pytest.mark.parametrize("adding", [True, False])
def test_a_rubber_band_leaves_alone_what_comes_when_all_was_selected(
    grid: Grid, adding: bool
) -> None:
    grid.model.apply(mixed(MANY))
    grid.model.show_only(PNG)
    grid.key(Key.Key_A, CTRL)
    grid.press(QPoint(2, 60), CTRL if adding else None)
    grid.model.show_only(EVERYTHING)
    if adding:
        grid.move(QPoint(3, 61))
    else:
        grid.key(Key.Key_Escape)
    assert len(grid.selected) == 1_201
    assert {grid.model.photos[row].mime_type for row in grid.selected} == {"image/png"}


@pytest.mark.parametrize("beyond", [80, -10])
def test_a_rubber_band_scrolls_at_the_edges(grid: Grid, beyond: int) -> None:
    grid.fill(200)
    bar = grid.view.verticalScrollBar()
    height = grid.view.viewport().height()
    grid.press(QPoint(3, 100))
    grid.move(QPoint(grid.rect(1).center().x(), height + beyond))
    grid.qtbot.waitUntil(lambda: bar.value() > 300, timeout=60_000)  # a frame may take long
    chosen = grid.selected
    assert chosen[:4] == [0, 1, 4, 5]
    assert len(chosen) >= 8
    grid.move(QPoint(grid.rect(1).center().x(), -80))
    grid.qtbot.waitUntil(lambda: bar.value() == 0, timeout=60_000)
    grid.move(QPoint(grid.rect(1).center().x(), 200))
    assert grid.selected == [0, 1]
    grid.release(QPoint(0, 0))
    value = bar.value()
    grid.qtbot.wait(60)
    assert bar.value() == value


def test_a_rubber_band_goes_under_the_sticky_day(grid: Grid) -> None:
    grid.fill(200)
    grid.view.verticalScrollBar().setValue(300)
    sticky = QRect(0, 0, grid.view.viewport().width(), 44)
    before = grid.picture(sticky)
    grid.press(QPoint(3, 300))
    grid.move(QPoint(300, 30))
    assert grid.view._band.rect().intersects(sticky)
    assert grid.picture(sticky) == before
    grid.release(QPoint(300, 30))


def test_a_rubber_band_right_to_left(grid: Grid) -> None:
    grid.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.fill(8)
    grid.drag(QPoint(grid.view.viewport().width() - 3, 60), grid.rect(5).center())
    assert grid.selected == [0, 1, 4, 5]


# -- how large -------------------------------------------------------------------------------


def columns(grid: Grid) -> int:
    tops = [grid.rect(row).top() for row in range(grid.model.rowCount())]
    return tops.count(tops[0])


def wheel(grid: Grid, notches: float, at: QPoint, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    port = grid.view.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(port.mapToGlobal(at)),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def test_a_step_of_the_size_is_a_column(grid: Grid) -> None:
    grid.fill(40)
    sizes: list[int] = []
    grid.view.tile_pixels_changed.connect(sizes.append)
    assert columns(grid) == 4
    grid.view.zoom(1)
    assert columns(grid) == 3
    grid.view.zoom(-2)
    assert columns(grid) == 5
    grid.view.zoom(-50)
    assert (columns(grid), grid.view.tile_pixels) == (8, 80)
    grid.view.zoom(-1)
    grid.view.zoom(50)
    assert grid.view.tile_pixels == 384
    assert len(sizes) == 4
    right = grid.rect(columns(grid) - 1).right()
    assert right == grid.view.viewport().width() - 17


def test_the_wheel_scrolls_and_with_ctrl_it_zooms(grid: Grid) -> None:
    grid.fill(400)
    bar = grid.view.verticalScrollBar()
    none = Qt.KeyboardModifier.NoModifier
    wheel(grid, -1, QPoint(300, 200), none)
    assert bar.value() > 0
    assert columns(grid) == 4
    wheel(grid, 0.5, QPoint(300, 200))
    assert columns(grid) == 4
    wheel(grid, 0.5, QPoint(300, 200))  # a fine wheel turns a notch in parts
    assert columns(grid) == 3


@pytest.mark.parametrize("rtl", [False, True])
def test_what_is_under_the_pointer_stays_there_while_zooming(grid: Grid, rtl: bool) -> None:
    if rtl:
        grid.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.fill(*[30] * 30)
    grid.view.verticalScrollBar().setValue(4_000)
    where = grid.view.viewport().rect().center() + QPoint(40, 30)
    while not grid.view.indexAt(where).isValid():
        where += QPoint(0, 5)
    row = grid.view.indexAt(where).row()
    for notches in (-1, -1, -1, 1, 1, 1, 1, -1):
        wheel(grid, notches, where)
        rect = grid.rect(row)
        assert rect.top() - 1 <= where.y() <= rect.bottom() + 1
    assert columns(grid) == 4


def test_zooming_by_key_keeps_the_current_photo_in_its_place(grid: Grid) -> None:
    grid.fill(400)
    grid.view.setCurrentIndex(grid.index(200))
    before = grid.rect(200).center().y()
    grid.view.zoom(-1)
    assert abs(grid.rect(200).center().y() - before) <= 2
    grid.view.zoom(1)
    assert abs(grid.rect(200).center().y() - before) <= 2


def test_at_the_top_zooming_stays_at_the_top(grid: Grid) -> None:
    grid.fill(400)
    grid.view.zoom(-2)
    assert grid.view.verticalScrollBar().value() == 0


def test_two_fingers_zoom(grid: Grid) -> None:
    grid.fill(400)
    port = grid.view.viewport()
    device = QPointingDevice.primaryPointingDevice()

    def pinch(kind: Qt.NativeGestureType, value: float) -> None:
        at = QPointF(200, 200)
        event = QNativeGestureEvent(
            kind, device, 2, at, at, QPointF(port.mapToGlobal(at)), value, QPointF()
        )
        QApplication.sendEvent(port, event)

    pinch(Qt.NativeGestureType.BeginNativeGesture, 0)
    for _ in range(10):
        pinch(Qt.NativeGestureType.ZoomNativeGesture, 0.03)
    assert grid.view.tile_pixels == round(TILE_PIXELS * 1.03**10)
    pinch(Qt.NativeGestureType.EndNativeGesture, 0)


# -- names -----------------------------------------------------------------------------------


def test_a_capital_selects_one_photo_and_the_next_from_there(grid: Grid) -> None:
    names = ("a.jpg", "b.jpg", "IMG 1.jpg", "IMG 2.jpg")
    rows = tuple(a_photo(9 - n, file_name=name) for n, name in enumerate(names))
    grid.model.apply(Stretch(rows, None, 0))
    grid.click(0)
    grid.key(Key.Key_I, SHIFT)
    assert grid.selected == [2]
    grid.key(Key.Key_Right, SHIFT)
    assert grid.selected == [2, 3]


def test_typing_a_name_goes_to_it(grid: Grid) -> None:
    names = ("Beach.jpg", "alps.jpg", "beach 2.jpg", "Alpine lake.jpg", "écluse.jpg")
    rows = tuple(a_photo(9 - n, file_name=name) for n, name in enumerate(names))
    grid.model.apply(Stretch(rows, None, 0))
    grid.click(0)
    QTest.keyClicks(grid.view, "alpi")
    assert grid.view.currentIndex().row() == 3
    assert grid.selected == [3]
    grid.view._typed_at = 0.0  # a pause
    QTest.keyClicks(grid.view, "b")
    assert grid.view.currentIndex().row() == 0
    QTest.keyClicks(grid.view, "b")  # the same letter again: the next one
    assert grid.view.currentIndex().row() == 2
    grid.view._typed_at = 0.0
    QTest.keyClicks(grid.view, "beach 2")
    assert grid.view.currentIndex().row() == 2
    grid.view._typed_at = 0.0
    QTest.keyClicks(grid.view, "zebra")
    assert grid.view.currentIndex().row() == 2


def test_a_screen_reader_hears_the_current_photo(
    grid: Grid, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    grid.fill(2, 1)
    grid.view.setFocus()
    grid.qtbot.waitUntil(grid.view.hasFocus)
    grid.click(0)
    grid.key(Key.Key_End)
    assert said[-1].startswith(f"{grid.model.photos[2].file_name}, ")
    assert said[-1].endswith(", 3 of 3")
    assert grid.view.accessibleDescription() == said[-1]
    grid.model.apply(Stretch((), None, 0))
    assert grid.view.accessibleDescription() == ""


def test_a_screen_reader_hears_why_a_photo_has_no_picture(
    grid: Grid, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid.fill(1, 1)
    monkeypatch.setattr(grid.thumbnails, "reason", lambda _url: "Its file is damaged.")
    told = grid.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.endswith(", Its file is damaged.")


def test_a_screen_reader_hears_how_many_and_how_many_are_selected(grid: Grid) -> None:
    def name() -> str:
        QApplication.processEvents()
        return grid.view.accessibleName()

    assert name() == "Photos, 0"
    grid.fill(*[602] * 2)
    assert name() == "Photos, 1,204"
    grid.click(0)
    grid.key(Key.Key_Right, SHIFT)
    grid.key(Key.Key_Right, SHIFT)
    assert name() == "Photos, 1,204, 3 selected"
    grid.model.show_only(understood("nothing is called so", datetime.now().astimezone()))
    assert name() == "Photos, 0"


# -- pictures that come ------------------------------------------------------------------------


def test_a_photo_fades_in_where_motion_is_wanted(
    grid: Grid, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "is_wanted", lambda _widget: True)
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    grid.fill(2)
    url = grid.model.photos[0].url

    def middle(row: int = 0) -> str:
        return grid.picture(grid.rect(row)).pixelColor(80, 80).name()

    middle()
    grid.thumbnails.give(url, "#ff0000")
    assert middle().upper() == theme.LIGHT.field
    now[0] += 0.07
    half = QColor(middle())
    assert 80 < half.green() < 160
    now[0] += 0.08
    assert middle() == "#ff0000"
    grid.thumbnails.give(url, "#0000ff")  # a sharper one: no flash of the empty tile
    assert middle() == "#0000ff"


def test_too_much_for_a_frame_is_painted_roughly_and_then_well(
    grid: Grid, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tile_painter, "_MAKING_SECONDS", -1.0)
    grid.fill(4)
    for photo in grid.model.photos:
        grid.thumbnails.give(photo.url, "#ff0000", 90, 30)
    rough = grid.picture(grid.rect(0))
    assert {rough.pixelColor(x, y).name() for x in (8, 80) for y in (8, 80)} == {"#ff0000"}
    assert rough.pixelColor(0, 0).name() != "#ff0000"  # rounded, too
    image = grid.thumbnails.images[grid.model.photos[0].url]
    assert kept_tile(image, grid.rect(0).width(), 1.0) is None
    monkeypatch.setattr(tile_painter, "_MAKING_SECONDS", 1.0)
    edge = grid.rect(0).width()
    grid.qtbot.waitUntil(lambda: kept_tile(image, edge, 1.0) is not None)  # by itself


# -- what is arriving --------------------------------------------------------------------------


def an_arrival(number: int, state: State = State.UPLOADING, **facts: object) -> Upload:
    return an_upload(f"id{number}", state, photo=None, **facts)


def test_what_is_arriving_stands_first_dimmed_with_a_bar(grid: Grid) -> None:
    now = int(datetime.now().astimezone().timestamp() * 1000)
    half, done = an_arrival(now + 1, sent_bytes=2_000_000), an_arrival(now + 2, State.DONE)
    for upload in (half, done):
        grid.thumbnails.give(upload.path, "#ff0000")
    grid.model.apply(Stretch((a_photo(now),), None, 0))
    before = grid.rect(0)
    grid.model.show_arriving([done, half])
    first, second = before, grid.picture(before.translated(before.width() + 6, 0))
    assert grid.rect(0).left() > second.width() * 2  # the photo stands behind them
    assert grid.picture(first).pixelColor(80, 80).name() == "#ff0000"  # it is up
    assert 100 < second.pixelColor(80, 80).red() < 160
    assert second.pixelColor(40, second.height() - 11).name() == "#ffffff"
    assert second.pixelColor(130, second.height() - 11).name() != "#ffffff"


def test_before_its_picture_is_there_an_arrival_has_the_schemes_colours(grid: Grid) -> None:
    grid.model.show_arriving([an_arrival(1, sent_bytes=2_000_000), an_arrival(2, State.PAUSED)])
    first = grid.picture(QRect(16, 44, 165, 165))
    assert first.pixelColor(80, 60).name().upper() == theme.LIGHT.field
    assert first.pixelColor(40, first.height() - 11).name().upper() == theme.LIGHT.accent
    track = first.pixelColor(130, first.height() - 11).lightness()
    assert track < QColor(theme.LIGHT.field).lightness() - 30  # it is seen
    assert count_of(theme.LIGHT.second, first.copy(66, 66, 33, 33)) > 0  # an icon, while it waits
    second = QRect(0, 0, 24, 24)
    second.moveCenter(QPoint(16 + 165 + 7 + 82, 44 + 82))
    assert count_of(theme.LIGHT.second, grid.picture(second)) > 10  # the sign of a pause


def test_what_is_arriving_cannot_be_chosen_or_gone_to(grid: Grid) -> None:
    now = int(datetime.now().astimezone().timestamp() * 1000)
    grid.model.apply(Stretch(tuple(a_photo(now - n) for n in range(6)), None, 0))
    grid.model.show_arriving([an_arrival(now + 2), an_arrival(now + 1)])
    place = QRect(grid.rect(0)).translated(-2 * grid.rect(0).width() - 12, 0)
    assert not grid.view.indexAt(place.center()).isValid()
    assert grid.view.place_at(place.center()) == 0
    grid.click(0)
    assert grid.key(Key.Key_Left) == 0
    assert grid.key(Key.Key_Home) == 0
    grid.key(Key.Key_A, CTRL)
    assert grid.selected == [0, 1, 2, 3, 4, 5]
    grid.click(2)
    assert grid.key(Key.Key_Up) == 2  # above it something is arriving
    grid.drag(QPoint(3, 50), grid.rect(0).center())
    assert grid.selected == [0]
    assert grid.model.photos[grid.view.currentIndex().row()] == a_photo(now)


def test_an_upload_becomes_its_photo_without_a_jump(grid: Grid, tmp_path: Path) -> None:
    now = int(datetime.now().astimezone().timestamp() * 1000)
    listed = tuple(a_photo(now - n) for n in range(1, 300))
    grid.model.apply(Stretch(listed, None, 0))
    coming = an_arrival(now, **some_file(tmp_path))
    grid.thumbnails.give(coming.path, "#ff0000")
    grid.model.show_arriving([replace(coming, state=State.DONE)])
    seen = grid.picture(grid.view.viewport().rect())
    grid.model.apply(Stretch((a_photo(now),), None, now))
    assert grid.picture(grid.view.viewport().rect()) == seen
    assert grid.model.arriving == ()


def test_what_one_looks_at_stays_when_something_arrives(grid: Grid) -> None:
    grid.fill(400)
    grid.view.scrollTo(grid.index(200))
    y = grid.rect(200).y()
    grid.model.show_arriving([an_arrival(n) for n in range(9)])
    assert grid.rect(200).y() == y
    grid.model.show_arriving([])
    assert grid.rect(200).y() == y


def test_a_failure_tells_why(grid: Grid, monkeypatch: pytest.MonkeyPatch) -> None:
    trouble = Trouble("The bucket does not accept this upload.", "Ask the owner.")
    failed = an_arrival(1, State.FAILED, trouble=trouble)
    grid.model.show_arriving([failed])
    place = QPoint(60, 100)
    assert count_of(theme.LIGHT.second, grid.picture(QRect(16, 44, 165, 165))) > 15
    grid.thumbnails.give(failed.path, "#ff0000")
    assert count_of("#ffffff", grid.picture(QRect(16, 44, 165, 165))) > 15
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _p, text, _w: said.append(text))
    port = grid.view.viewport()
    help_event = QHelpEvent(QEvent.Type.ToolTip, place, port.mapToGlobal(place))
    QApplication.sendEvent(port, help_event)
    assert said == [f"id1.jpg\n{trouble.sentence}"]
    grid.view.set_tile_pixels(80)
    alert = QRect(16, 44, 80, 80)
    assert count_of("#ffffff", grid.picture(alert)) > 10


@pytest.mark.parametrize("happens", ["progress", "thumbnail"])
def test_what_arrives_is_repainted_alone(grid: Grid, happens: str) -> None:
    grid.fill(4)
    arriving = [an_arrival(2), an_arrival(1)]
    grid.model.show_arriving(arriving[:1] if happens == "progress" else arriving)
    painted: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.append(event.rect())
            return False

    watch = Watch()
    grid.qtbot.wait(50)
    grid.view.viewport().installEventFilter(watch)
    if happens == "progress":
        grid.model.show_arriving([an_arrival(2, sent_bytes=2_000_000)])
    else:
        grid.thumbnails.made.emit(Made(arriving[0].path, None))
    grid.qtbot.waitUntil(lambda: bool(painted))
    assert painted[0] == QRect(16, 44, *[grid.rect(0).width()] * 2)
    grid.view.viewport().removeEventFilter(watch)


@pytest.mark.parametrize("leading_is_left", [True, False])
def test_a_raw_photo_is_marked_in_its_leading_corner(grid: Grid, leading_is_left: bool) -> None:
    """The same shot may be there as a JPEG, too."""
    shots = (a_photo(2), replace(a_photo(1), mime_type="image/x-nikon-nef"))
    grid.model.apply(Stretch(shots, None, 0))
    directions = Qt.LayoutDirection
    grid.view.setLayoutDirection(
        directions.LeftToRight if leading_is_left else directions.RightToLeft
    )
    for photo in shots:
        grid.thumbnails.give(photo.url, "#ffffff", 160, 160)
    plain, raw = grid.picture(grid.rect(0)), grid.picture(grid.rect(1))
    foot = range(raw.height() - 24, raw.height() - 10)
    across = range(10, raw.width() - 10)
    assert all(plain.pixelColor(x, y).name() == "#ffffff" for x in across for y in foot)
    dark = {x for x in across for y in foot if raw.pixelColor(x, y).value() < 120}
    assert dark
    assert {x < raw.width() / 2 for x in dark} == {leading_is_left}


def test_a_raw_photo_is_marked_while_it_arrives_too(grid: Grid) -> None:
    plain = an_arrival(1)
    grid.thumbnails.give(plain.path, "#ffffff", 160, 160)
    raw = replace(plain, photo=replace(a_photo(1), mime_type="image/x-nikon-nef"))
    for state in (State.UPLOADING, State.DONE):
        pictures = []
        for upload in (plain, raw):
            grid.model.show_arriving([replace(upload, state=state)])
            grid.qtbot.wait(20)
            pictures.append(grid.picture(grid.view._on_screen(grid.view._layout.item_rect(0))))
        without, marked = pictures
        across, down = range(8, marked.width() // 2), range(marked.height() - 34, marked.height())
        assert any(without.pixel(x, y) != marked.pixel(x, y) for x in across for y in down)
