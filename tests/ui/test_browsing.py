"""Searching, ordering and sizing in the window, with keys and mouse."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.library.order import Order
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.remembered import Remembered
from cloudery_desktop.ui.tile_view import TILE_PIXELS
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads.lifecycle import State
from tests.ui.on_screen import delete
from tests.ui.stand_ins import FixedThumbnails, StandInManager, a_photo, an_upload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
CAMERAS = ("Canon EOS R5", "Pixel", "Canon EOS R5", None)


class Room:
    """A window on twenty photos: ten named beach, ten lake, from today back."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.manager = StandInManager()
        self.catalogue = Catalogue()
        place = Place("Box", "your own bucket")
        self.window = MainWindow(self.manager, self.catalogue, FixedThumbnails(), place, folder)
        self.grid, self.model = self.window.grid, self.window.grid_model
        self.field = self.window.top_bar.search
        self.browsing = self.window.browsing
        self.window.resize(1280, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        noon = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)
        rows = [
            a_photo(
                int((noon - timedelta(days=n)).timestamp() * 1000),
                file_name=f"{'beach' if n % 2 else 'lake'} {n}.jpg",
                size_bytes=(n + 1) * 1_000_000,
                taken_at=f"2020-01-{n + 1:02}T10:00:00" if n else None,
                camera=CAMERAS[n % 4],
            )
            for n in range(20)
        ]
        self.show(Stretch(tuple(rows), None, 0))

    def show(self, stretch: Stretch) -> None:
        self.catalogue.listed.emit(stretch)
        self.catalogue.complete.emit()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.field.edit, text)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)

    def text(self, name: str) -> str:
        found = self.window.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text()

    def end(self) -> None:
        self.window.close_now()
        assert self.catalogue.close()
        assert self.window.pasted.close()
        delete(self.window, self.manager, self.catalogue)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = Room(qtbot, tmp_path / "pasted")
    yield made
    made.end()


# -- searching -------------------------------------------------------------------------------


def test_photos_are_found_as_one_types_and_escape_brings_all_back(room: Room) -> None:
    room.key(Key.Key_F, CTRL)
    assert room.field.edit.hasFocus()
    room.type("bea")
    assert [photo.file_name for photo in room.model.photos][:2] == ["beach 1.jpg", "beach 3.jpg"]
    assert room.browsing.line.isVisible()
    assert room.browsing.line.text == "10 of 20 photos found"
    assert room.text("counts") == "20 photos"
    room.type(" larger:15MB")
    assert len(room.model.photos) == 3
    room.key(Key.Key_Escape)
    assert room.field.text == ""
    assert len(room.model.photos) == 20
    assert not room.browsing.line.isVisible()
    room.key(Key.Key_Escape)
    assert room.grid.hasFocus()


def test_the_keys_of_the_window_work_while_one_searches(room: Room) -> None:
    room.key(Key.Key_F, CTRL)
    room.type("beach")
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_U, CTRL)
    asked.setAccepted(True)
    room.field.edit.event(asked)
    assert not asked.isAccepted()  # it is the window's
    assert room.field.text == "beach"


def test_return_goes_to_what_was_found_and_escape_there_clears(room: Room) -> None:
    room.key(Key.Key_F, CTRL)
    room.type("beach")
    room.key(Key.Key_Return)
    assert room.grid.hasFocus()
    assert room.grid.currentIndex().row() == 0
    room.key(Key.Key_Right)
    found = room.model.photos[room.grid.currentIndex().row()]
    assert found.file_name == "beach 3.jpg"
    room.key(Key.Key_Escape)
    assert room.field.text == ""
    assert room.model.photos[room.grid.currentIndex().row()] == found  # still on the same


def test_escape_clears_the_search_first_and_then_the_selection(room: Room) -> None:
    room.grid.setFocus()
    room.key(Key.Key_Right)
    room.key(Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    room.field.edit.setText("jpg")
    assert len(room.window.photos.selected()) == 2
    room.key(Key.Key_Escape)
    assert room.field.text == ""
    assert len(room.window.photos.selected()) == 2
    room.key(Key.Key_Escape)
    assert room.window.photos.selected() == []
    room.key(Key.Key_Right)  # goes on from where it was
    assert room.window.photos.selected() == [room.model.photos[2]]


def test_nothing_found_says_so_and_clears(room: Room) -> None:
    room.key(Key.Key_F, CTRL)
    room.type("zebra")
    page = room.browsing.nothing_found
    assert room.window.stack.currentWidget() is page
    assert room.text("nothingDetail") == "None of 20 photos matches “zebra”."
    assert room.field.edit.hasFocus()
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert room.window.stack.currentWidget() is room.grid
    assert room.grid.hasFocus()
    assert len(room.model.photos) == 20


def test_what_is_not_understood_is_said_and_nothing_is_lost(room: Room) -> None:
    room.key(Key.Key_F, CTRL)
    room.type("beach after:so")
    assert len(room.model.photos) == 10  # as before the filter was begun
    assert room.browsing.line.text == "10 of 20 photos found"  # not while it is being typed
    room.qtbot.waitUntil(lambda: "is no day" in room.browsing.line.text, timeout=3_000)
    assert room.browsing.line.text.startswith("“so” is no day. Write a day, a month or a year")
    assert room.field.edit.property("wrong") == "true"
    assert room.field.edit.accessibleDescription() == room.browsing.line.text
    assert len(room.model.photos) == 10
    for _ in range(2):
        room.key(Key.Key_Backspace)
    room.type("2001")
    assert room.browsing.line.text == "10 of 20 photos found"
    assert room.field.edit.property("wrong") == "false"


def test_a_filter_that_is_not_understood_leaves_the_photos_as_before_it_was_begun(
    room: Room,
) -> None:
    room.key(Key.Key_F, CTRL)
    room.type("la")
    assert len(room.model.photos) == 10  # the lakes
    room.type("rger:banana")
    assert len(room.model.photos) == 20
    room.qtbot.waitUntil(lambda: "is no size" in room.browsing.line.text, timeout=3_000)
    assert len(room.model.photos) == 20
    room.type(" beach")
    assert len(room.model.photos) == 10


def test_the_name_of_a_filter_is_no_word_while_it_is_typed(room: Room) -> None:
    room.key(Key.Key_F, CTRL)
    room.type("typ")
    assert len(room.model.photos) == 20
    room.qtbot.waitUntil(lambda: room.browsing.finds_nothing, timeout=3_000)  # it was one
    room.type("e:jpeg")
    assert len(room.model.photos) == 20
    assert room.browsing.line.text == "20 of 20 photos found"


def test_return_says_at_once_what_is_not_understood(room: Room) -> None:
    room.key(Key.Key_F, CTRL)
    room.type("type:xyz")
    room.key(Key.Key_Return)
    assert "No photo is of the type “xyz”." in room.browsing.line.text
    assert room.field.edit.hasFocus()


def test_what_comes_while_one_searches_is_found_too(room: Room) -> None:
    room.key(Key.Key_F, CTRL)
    room.type("beach")
    key = room.model.photos[0].uploaded_at
    more = (a_photo(key + 2, file_name="Beach new.jpg"), a_photo(key + 1, file_name="other.jpg"))
    room.show(Stretch(more, key + 3, key + 1))
    assert room.model.photos[0].file_name == "Beach new.jpg"
    room.qtbot.waitUntil(lambda: room.browsing.line.text == "11 of 22 photos found")
    assert room.text("counts") == "22 photos"


def submenu(menu: QMenu, title: str) -> QMenu:
    menu.aboutToShow.emit()
    (found,) = [action for action in menu.actions() if action.text() == title]
    inner = found.menu()
    assert isinstance(inner, QMenu)
    return inner


def choose(menu: QMenu, words: str) -> None:
    (found,) = [action for action in menu.actions() if action.text() == words]
    found.trigger()


def test_filters_can_be_chosen_by_who_does_not_type_them(room: Room) -> None:
    menu = room.field.filter_menu
    room.field.edit.setText("beach")
    choose(submenu(menu, "Type"), "HEIC")
    assert room.field.text == "beach type:heic"
    ticked = [action.text() for action in submenu(menu, "Type").actions() if action.isChecked()]
    assert ticked == ["HEIC"]
    choose(submenu(menu, "Type"), "JPEG")
    assert room.field.text == "beach type:jpeg"
    choose(submenu(menu, "Type"), "JPEG")  # again: not any more
    assert room.field.text == "beach"
    choose(submenu(menu, "Uploaded"), "Last 7 days")
    since = (date.today() - timedelta(days=6)).isoformat()  # noqa: DTZ011
    assert room.field.text == f"beach after:{since}"
    assert [photo.file_name for photo in room.model.photos] == [
        *("beach 1.jpg", "beach 3.jpg", "beach 5.jpg"),
    ]
    choose(submenu(menu, "Size"), "Smaller than 1 MB")
    assert room.browsing.finds_nothing
    menu.aboutToShow.emit()
    choose(menu, "Clear search")
    assert room.field.text == ""


def test_every_filter_of_the_menu_is_understood(room: Room) -> None:
    for title in ("Type", "Uploaded", "Taken", "Size", "Camera"):
        for words in [action.text() for action in submenu(room.field.filter_menu, title).actions()]:
            room.field.edit.clear()
            choose(submenu(room.field.filter_menu, title), words)
            assert room.model.is_searching, words


def test_the_cameras_there_are_can_be_chosen(room: Room) -> None:
    menu = room.field.filter_menu
    offered = [action.text() for action in submenu(menu, "Camera").actions()]
    assert offered == ["Canon EOS R5", "Pixel"]  # the one of most photos first
    room.field.edit.setText("lake camera:nikon")
    choose(submenu(menu, "Camera"), "Canon EOS R5")
    assert room.field.text == 'lake camera:"Canon EOS R5"'
    assert {photo.camera for photo in room.model.photos} == {"Canon EOS R5"}
    offered = [action.text() for action in submenu(menu, "Camera").actions()]
    assert offered == ["Canon EOS R5", "Pixel"]  # of all photos, not of what is found
    ticked = [action.text() for action in submenu(menu, "Camera").actions() if action.isChecked()]
    assert ticked == ["Canon EOS R5"]
    choose(submenu(menu, "Camera"), "Canon EOS R5")  # again: not any more
    assert room.field.text == "lake"


def test_a_camera_is_shown_as_it_is_called_and_not_without_end(room: Room) -> None:
    named = tuple(
        a_photo(key, camera=camera) for key, camera in ((9, "Black & White"), (8, "w" * 2_000))
    )
    room.show(Stretch(named, None, 0))
    inner = submenu(room.field.filter_menu, "Camera")
    (first, second) = [action.text() for action in inner.actions()]
    assert first == "Black && White"
    assert second.endswith("…")
    assert inner.sizeHint().width() < 400
    room.show(Stretch((a_photo(9),), None, 0))
    assert not submenu(room.field.filter_menu, "Camera").isEnabled()


# -- order -----------------------------------------------------------------------------------


def test_the_order_is_chosen_and_told(room: Room) -> None:
    assert room.text("order") == "Newest first, as stored"
    choose(room.field.order_menu, "By date taken, newest first")
    assert room.model.order is Order.TAKEN
    assert room.text("order") == "By date taken, newest first"
    assert room.model.photos[0].file_name == "beach 19.jpg"
    assert room.model.photos[-1].file_name == "lake 0.jpg"
    assert room.model.sections()[-1].title == "Date unknown"
    choose(room.field.order_menu, "By upload, newest first")
    assert [photo.uploaded_at for photo in room.model.photos] == sorted(
        (photo.uploaded_at for photo in room.model.photos), reverse=True
    )


def test_the_order_is_remembered(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    room.browsing.remember_in(Remembered(file))
    choose(room.field.order_menu, "By date taken, newest first")
    room.browsing.remember_in(Remembered())
    assert room.text("order") == "Newest first, as stored"
    room.browsing.remember_in(Remembered(file))
    assert room.model.order is Order.TAKEN
    assert room.model.photos[0].file_name == "beach 19.jpg"
    assert room.text("order") == "By date taken, newest first"
    ticked = [action.text() for action in room.field.order_menu.actions() if action.isChecked()]
    assert ticked == ["By date taken, newest first"]


def test_a_picture_for_the_next_start_is_in_the_order_of_the_next_start(room: Room) -> None:
    choose(room.field.order_menu, "By date taken, newest first")
    room.field.edit.setText("beach")
    room.browsing.look_as_at_start()
    assert room.model.order is Order.TAKEN
    assert not room.model.is_searching


def test_what_is_chosen_stays_so_in_another_order(room: Room) -> None:
    room.grid.setCurrentIndex(room.model.index(4))
    kept = room.model.photos[4]
    choose(room.field.order_menu, "By date taken, newest first")
    rows = [index.row() for index in room.grid.selectionModel().selectedIndexes()]
    assert [room.model.photos[row] for row in rows] == [kept]


# -- size ------------------------------------------------------------------------------------


def test_keys_and_slider_agree_on_the_size(room: Room) -> None:
    slider = room.window.top_bar.tile_slider
    room.grid.setFocus()
    room.key(Key.Key_Plus, CTRL)
    assert slider.value() == room.grid.tile_pixels > TILE_PIXELS
    room.key(Key.Key_0, CTRL)
    assert slider.value() == room.grid.tile_pixels == TILE_PIXELS
    room.key(Key.Key_Minus, CTRL)
    assert slider.value() == room.grid.tile_pixels < TILE_PIXELS
    slider.setValue(300)
    assert room.grid.tile_pixels == 300


def test_a_click_on_the_slider_leaves_the_keyboard_to_the_photos(room: Room) -> None:
    room.grid.setFocus()
    QTest.mouseClick(room.window.top_bar.tile_slider, Qt.MouseButton.LeftButton)
    assert room.grid.hasFocus()


def test_the_size_is_remembered(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    room.browsing.remember_in(Remembered(file))
    room.window.top_bar.tile_slider.setValue(240)
    room.qtbot.waitUntil(file.exists, timeout=3_000)
    assert Remembered(file).number("tile_pixels", 0) == 240
    room.window.top_bar.tile_slider.setValue(260)
    room.window.close_now()  # before it has settled
    assert Remembered(file).number("tile_pixels", 0) == 260


def test_a_remembered_size_that_cannot_be_is_the_nearest(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    Remembered(file).put("tile_pixels", 9_999)
    room.browsing.remember_in(Remembered(file))
    assert room.grid.tile_pixels == room.window.top_bar.tile_slider.value() == 384


# -- the bar, and what is arriving -----------------------------------------------------------


@pytest.mark.parametrize("width", [640, 800, 1000, 1280, 1920])
def test_the_bar_has_room_for_what_it_shows(room: Room, width: int) -> None:
    room.window.resize(width, 500)
    QApplication.processEvents()
    bar = room.window.top_bar
    assert bar.minimumSizeHint().width() <= width
    assert room.field.edit.width() >= 96
    add = next(b for b in bar.findChildren(QPushButton) if b.text() == "Add photos…")
    assert add.geometry().right() <= bar.width()


def test_the_slider_goes_first_where_it_is_narrow(room: Room) -> None:
    room.window.resize(640, 500)
    QApplication.processEvents()
    assert not room.window.top_bar.tile_slider.isVisible()
    room.window.resize(1280, 500)
    QApplication.processEvents()
    assert room.window.top_bar.tile_slider.isVisible()


def test_the_first_photo_is_seen_in_the_grid_while_it_goes_up(room: Room) -> None:
    room.show(Stretch((), None, 0))
    assert room.window.stack.currentWidget() is room.window.empty
    room.manager.put(an_upload("new", State.UPLOADING, photo=None))
    assert room.window.stack.currentWidget() is room.grid
    room.manager.change("new", State.CANCELLED)
    assert room.window.stack.currentWidget() is room.window.empty


def test_the_foot_line_tells_how_many_are_selected(room: Room) -> None:
    room.grid.setFocus()
    room.key(Key.Key_A, CTRL)
    room.qtbot.waitUntil(lambda: room.text("counts") == "20 photos · 20 selected")
    room.window.foot_line.note("Links copied.")
    assert room.text("counts") == "Links copied."
    room.grid.clearSelection()
    QApplication.processEvents()
    assert room.text("counts") == "Links copied."
    room.window.foot_line.note_over.timeout.emit()
    assert room.text("counts") == "20 photos"
