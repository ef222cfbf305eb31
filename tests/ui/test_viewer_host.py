"""The viewer in the real window: from the grid and back to it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cloudery_desktop.library.pictures import Pictures
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.ui.grid_model import PHOTO_ROLE
from cloudery_desktop.ui.selection import show_rows
from cloudery_desktop.ui.viewer_host import ViewerHost
from tests.library.photo_server import gives_and_takes
from tests.ui.on_screen import delete
from tests.ui.stand_ins import a_photo
from tests.ui.test_main_window import Desk
from tests.uploads.misbehaving_server import Server, says

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.viewer import Viewer

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
_NOON = 1_700_000_000_000


class Room:
    """A window full of photos, with what opens them."""

    def __init__(self, desk: Desk, count: int) -> None:
        self.desk = desk
        self.window = desk.window
        self.pictures = Pictures()
        self.host = ViewerHost(self.window, self.pictures)
        stream = io.BytesIO()
        Image.new("RGB", (64, 48), "#cc0000").save(stream, "PNG")
        self.photos = [self._photo(number) for number in range(count)]
        for photo in self.photos:
            desk.server.objects[photo.s3_key] = stream.getvalue()
        self.fill(self.photos)

    def _photo(self, number: int) -> Photo:
        key = _NOON - number
        return a_photo(key, url=f"{self.desk.server.url}/uploads/id{key}", width=64, height=48)

    def fill(self, photos: list[Photo]) -> None:
        self.desk.catalogue.listed.emit(Stretch(tuple(photos), None, 0))

    @property
    def viewer(self) -> Viewer:
        assert self.host.viewer is not None
        return self.host.viewer

    def open(self, row: int) -> None:
        grid = self.window.grid
        grid.setCurrentIndex(self.window.grid_model.index(row))
        QTest.keyClick(grid, Key.Key_Return)

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.viewer.canvas, key, modifiers)

    @property
    def selected(self) -> list[int]:
        return [index.row() for index in self.window.grid.selectionModel().selectedIndexes()]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with Server() as server:
        server.always = gives_and_takes
        made = Desk(qtbot, server, tmp_path)
        made.listed()
        yield made
        made.end()


@pytest.fixture
def room(desk: Desk) -> Iterator[Room]:
    made = Room(desk, 400)
    assert desk.window.stack.currentWidget() is desk.window.grid
    yield made
    assert made.pictures.close()
    assert made.window.photos.close()
    delete(made.pictures)


def test_return_opens_a_photo_and_escape_comes_back_to_it(room: Room) -> None:
    window = room.window
    room.open(1)
    assert window.stack.currentWidget() is room.viewer
    assert room.viewer.canvas.hasFocus()
    assert room.viewer.photo == room.photos[1]
    room.key(Key.Key_End)
    assert room.selected == [399]
    room.key(Key.Key_Escape)
    grid = window.grid
    assert window.stack.currentWidget() is grid
    assert grid.hasFocus()
    assert grid.currentIndex().data(PHOTO_ROLE) == room.photos[399]
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))
    viewer = room.viewer
    room.open(3)  # the same viewer once more
    assert room.viewer is viewer
    assert room.viewer.photo == room.photos[3]


def test_there_are_no_tiles_to_be_sized_beside_a_photo(room: Room) -> None:
    slider = room.window.top_bar.tile_slider
    room.open(0)
    assert not slider.isEnabled()
    room.key(Key.Key_Escape)
    assert slider.isEnabled()


def test_a_double_click_opens_a_photo(room: Room) -> None:
    grid = room.window.grid
    where = grid.visualRect(room.window.grid_model.index(2)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert room.viewer.photo == room.photos[2]


def test_the_windows_shortcuts_act_on_the_photo_looked_at(room: Room) -> None:
    room.open(0)
    room.key(Key.Key_Right)
    room.window.activateWindow()
    room.desk.until(room.window.isActiveWindow)
    room.key(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == room.photos[1].url
    QGuiApplication.clipboard().clear()
    room.viewer.strip.link.click()
    assert QGuiApplication.clipboard().text() == room.photos[1].url


def test_a_right_click_offers_what_can_be_done_with_the_photo(room: Room) -> None:
    room.open(2)
    room.viewer.slideshow.play()
    canvas = room.viewer.canvas
    canvas.customContextMenuRequested.emit(canvas.rect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert not room.viewer.slideshow.is_playing
    next(entry for entry in menu.actions() if entry.text().startswith("Copy link")).trigger()
    assert QGuiApplication.clipboard().text() == room.photos[2].url
    menu.close()


def test_what_the_grids_own_keys_do_they_do_in_the_viewer(room: Room) -> None:
    room.open(0)
    room.key(Key.Key_Right)
    shown = room.window.grid_model.photos[1]
    room.window.activateWindow()
    room.desk.until(room.window.isActiveWindow)
    room.key(Key.Key_Delete)
    assert shown not in room.window.grid_model.photos


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier), (Key.Key_Control, CTRL)],
)
def test_whatever_key_is_held_the_photo_looked_at_is_the_only_one_chosen(
    room: Room, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    window, grid = room.window, room.window.grid
    window.activateWindow()
    room.desk.until(window.isActiveWindow)
    show_rows(grid, [2, 4, 6, 8])
    no_update = QItemSelectionModel.SelectionFlag.NoUpdate
    grid.selectionModel().setCurrentIndex(room.window.grid_model.index(8), no_update)
    QTest.keyPress(window.windowHandle(), key)
    room.host.open(grid.currentIndex())
    assert window.photos.selected() == [room.photos[8]]
    QTest.mouseClick(room.viewer.overlay.after, Qt.MouseButton.LeftButton, modifier)
    QTest.keyRelease(window.windowHandle(), key)
    assert window.photos.selected() == [room.viewer.photo] == [room.photos[9]]
    room.key(Key.Key_Escape)
    QTest.keyClick(grid, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert window.photos.selected() == [room.photos[9], room.photos[10]]


def test_what_is_undone_is_looked_at_again(room: Room) -> None:
    """A key in the viewer acts on what is chosen in the grid, so that goes with it."""
    room.open(1)
    gone = room.viewer.photo
    room.key(Key.Key_Delete)
    assert room.viewer.photo == room.photos[2]
    room.window.photos.deleting.undo()
    room.desk.until(lambda: room.viewer.photo == gone)
    assert room.window.photos.selected() == [gone]


def test_what_is_undone_does_not_take_the_place_of_what_one_has_gone_on_to(room: Room) -> None:
    room.open(1)
    room.key(Key.Key_Delete)
    room.key(Key.Key_Right)
    kept = room.viewer.photo
    room.window.photos.deleting.undo()
    room.desk.until(lambda: len(room.window.grid_model.photos) == 400)
    assert room.viewer.photo == kept == room.photos[3]
    assert room.window.photos.selected() == [kept]


def test_what_the_uploads_show_is_shown_in_the_grid(room: Room) -> None:
    room.open(1)
    room.window.photos.show_photos([room.photos[50]])
    assert not room.viewer.is_open
    assert room.window.grid.isVisible()
    assert room.window.photos.selected() == [room.photos[50]]


def test_before_the_first_look_nothing_is_made(room: Room) -> None:
    room.host.look_again()
    room.host.show_thumbnail()
    room.window.grid.activated.emit(QModelIndex())  # no photo there
    assert room.host.viewer is None
    assert not room.pictures._makers


def test_news_reach_the_viewer(room: Room) -> None:
    desk = room.desk
    desk.server.always = says(503, "later")
    room.open(0)
    desk.until(room.viewer.overlay.notice.isVisible)
    desk.server.always = gives_and_takes
    room.host.look_again()
    room.host.show_thumbnail()
    desk.until(lambda: not room.viewer.overlay.notice.isVisible())
    desk.until(lambda: room.viewer.supply.is_there)


def test_open_in_browser(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    room.open(0)
    room.viewer.overlay.notice.browser_wanted.emit()
    assert [url.toString() for url in opened] == [room.photos[0].url]


def test_a_search_closes_the_viewer_and_goes_on(room: Room) -> None:
    window, field = room.window, room.window.top_bar.search
    window.activateWindow()
    room.desk.until(window.isActiveWindow)
    room.open(5)
    field.take_focus()
    QTest.keyClicks(field.edit, room.photos[7].file_name or "")
    assert window.stack.currentWidget() is window.grid
    assert not room.viewer.is_open
    assert field.edit.hasFocus()
    assert list(window.grid_model.photos) == [room.photos[7]]
    assert window.photos.selected() == []
    room.open(0)
    QTest.keyClick(room.viewer.canvas, Key.Key_F, CTRL)
    QTest.keyClicks(field.edit, "nothing")
    assert window.stack.currentWidget() is window.browsing.nothing_found


def test_what_happens_meanwhile_does_not_close_the_viewer(room: Room) -> None:
    room.open(1)
    room.fill([a_photo(_NOON + 5), *room.photos])
    room.desk.manager.idle.emit()
    assert room.window.stack.currentWidget() is room.viewer
    assert room.viewer.photo == room.photos[1]
    assert room.selected == [2]


def test_when_no_photo_is_left_the_window_says_what_it_is_for(room: Room) -> None:
    room.open(1)
    room.fill([room.photos[0]])
    assert room.viewer.photo == room.photos[0]
    room.fill([])
    assert room.window.stack.currentWidget() is room.window.empty
    room.fill(room.photos)
    assert room.window.stack.currentWidget() is room.window.grid


def test_full_screen_has_the_photo_alone_and_gives_the_bars_back(room: Room) -> None:
    window = room.window
    room.open(0)
    room.key(Key.Key_F)
    room.desk.until(window.isFullScreen)
    bars = (window.top_bar, window.foot_line)
    assert not any(bar.isVisible() for bar in bars)
    room.key(Key.Key_Escape)
    room.desk.until(lambda: not window.isFullScreen())
    assert all(bar.isVisible() for bar in bars)
    assert not window.panel.isVisible()  # as it was
    assert room.viewer.is_open
    room.key(Key.Key_F11)
    room.desk.until(window.isFullScreen)
    room.key(Key.Key_Backspace)  # to the grid at once
    room.desk.until(lambda: not window.isFullScreen())
    assert window.stack.currentWidget() is window.grid
    assert all(bar.isVisible() for bar in bars)
