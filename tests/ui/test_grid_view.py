from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from cloudery_desktop.imaging.thumbnail import Thumbnail
from cloudery_desktop.library import thumbnail_source, thumbnails
from cloudery_desktop.library.catalogue import Stretch
from cloudery_desktop.library.thumbnails import Made, Thumbnails
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.grid_model import GridModel
from cloudery_desktop.ui.grid_view import TILE_PIXELS, GridView
from tests.ui.stand_ins import FixedThumbnails, a_photo, count_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

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

    def drag(self, start: QPoint, *way: QPoint, seen_to_end: bool = True) -> None:
        """Press the left button, move, let go; of that the view sees nothing if it is a drag."""
        events = [(QEvent.Type.MouseButtonPress, start, LEFT, LEFT)]
        no_button = Qt.MouseButton.NoButton
        events += [(QEvent.Type.MouseMove, point, no_button, LEFT) for point in way]
        if seen_to_end:
            events.append((QEvent.Type.MouseButtonRelease, way[-1], LEFT, no_button))
        port = self.view.viewport()
        for kind, point, button, buttons in events:
            there = QPointF(port.mapToGlobal(point))
            none = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(
                port, QMouseEvent(kind, QPointF(point), there, button, buttons, none)
            )

    @property
    def selected(self) -> list[int]:
        return sorted(index.row() for index in self.view.selectionModel().selectedIndexes())

    def picture(self, rect: QRect) -> QImage:
        return self.view.viewport().grab(rect).toImage()


@pytest.fixture
def grid(qtbot: QtBot) -> Grid:
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
            assert grid.view.indexAt(point) == grid.index(row)
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
    top = grid.view.indexAt(QPoint(30, 1))
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
    monkeypatch.setattr(thumbnail_source.ThumbnailSource, "thumbnail", lambda *_: picture)
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


def test_the_photos_of_a_4k_screen_fit_the_memory() -> None:
    tiles = (3840 // TILE_PIXELS + 1) * (2160 // TILE_PIXELS + 1)
    assert tiles * thumbnails.EDGE_PIXELS**2 * 4 < thumbnails._MEMORY_BYTES
