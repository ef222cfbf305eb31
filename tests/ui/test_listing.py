"""What a window shows of its mirror: at once, without a connection, and until there is one."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QDateTime, QLocale, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from cloudery_desktop.library import catalogue as catalogue_module
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.library.mirror import Mirror
from cloudery_desktop.library.order import Order
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.library.thumbnails import Thumbnails
from cloudery_desktop.ui import words
from cloudery_desktop.ui.grid_model import REASON_ROLE
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.manager import UploadManager
from tests.library.tables import SmallPages, a_row
from tests.ui.on_screen import delete
from tests.ui.stand_ins import an_upload
from tests.uploads.fake_service import DENIED, OFFLINE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.photo import Photo

OWNER = ("bucket", "photos", "me")
NOON = QDateTime.currentDateTime().toSecsSinceEpoch() // 60 * 60


class Room:
    """A window on a table in memory, which has been open before."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.file = folder / "mirror.sqlite3"
        self.links_last = True
        self.table = SmallPages()

    def remember(self, *photos: Photo, as_of: float | None = NOON) -> None:
        mirror = Mirror(self.file, OWNER)
        mirror.open()
        mirror.write(Stretch(photos, None, 0))
        if as_of is not None:
            mirror.complete(as_of)
        mirror.close()

    def open(self) -> None:
        self.open_window()
        self.recall()

    def open_window(self) -> None:
        mirror = Mirror(self.file, OWNER, links_last=self.links_last)
        self.manager = UploadManager()
        self.catalogue = Catalogue(None, mirror)
        self.thumbnails = Thumbnails()
        place = Place("Box", "your own bucket")
        self.window = MainWindow(
            self.manager, self.catalogue, self.thumbnails, place, self.folder / "pasted"
        )
        self.window.show()
        self.qtbot.waitExposed(self.window)

    def recall(self) -> None:
        with self.qtbot.waitSignal(self.catalogue.recalled):
            self.catalogue.recall()

    def connect(self) -> None:
        self.catalogue.start(self.table.service)

    def end(self) -> None:
        self.window.close_now()
        ended = (self.manager.close(), self.window.pasted.close(), self.catalogue.close())
        assert all((*ended, self.thumbnails.close()))
        delete(self.window, self.manager, self.catalogue, self.thumbnails)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=5_000)

    @property
    def photos(self) -> list[Photo]:
        return list(self.window.grid_model.photos)

    def text(self, name: str) -> str:
        return cast("QLabel", self.window.findChild(QLabel, name)).text()

    def message(self) -> str:
        assert self.window.messages.isVisible()
        return self.text("messageTitle")


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = Room(qtbot, tmp_path)
    yield made
    made.end()


def offline() -> None:
    raise OFFLINE


def denied() -> None:
    raise DENIED


def test_coming_back_to_the_window_looks_for_what_others_brought(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = [Qt.ApplicationState.ApplicationInactive]
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: states[-1])
    monkeypatch.setattr(catalogue_module, "_JUST_SECONDS", 0.0)
    room.open()
    room.connect()
    room.until(lambda: room.window.listing.is_known)
    room.table.put(a_row(9))
    application = cast("QGuiApplication", QGuiApplication.instance())
    application.applicationStateChanged.emit(states[-1])
    assert not room.catalogue._gather.isActive()
    states.append(Qt.ApplicationState.ApplicationActive)
    application.applicationStateChanged.emit(states[-1])
    room.until(lambda: room.photos == [a_row(9)])


def test_the_photos_are_there_before_there_is_a_connection(room: Room) -> None:
    room.remember(a_row(9), a_row(5))
    room.open()
    assert room.photos == [a_row(9), a_row(5)]
    assert room.window.stack.currentWidget() is room.window.grid
    assert room.text("counts") == "2 photos"
    assert not room.window.messages.isVisible()


def test_another_order_than_the_mirrors_is_made_once(room: Room) -> None:
    """Of a hundred thousand photos it takes a tenth of a second each time."""
    taken = {key: f"2020-01-01T10:{key // 60 % 60:02}:{key % 60:02}" for key in range(1, 3_000)}
    room.remember(
        *(replace(a_row(key), taken_at=taken[3_000 - key]) for key in range(2_999, 0, -1))
    )
    room.open_window()
    model = room.window.grid_model
    model.put_in(Order.TAKEN)
    made: list[int] = []
    model.layoutChanged.connect(lambda: made.append(model.total))
    room.catalogue.recall_a_screen()
    assert model.total == 200  # these are seen at once
    room.recall()
    assert made == [200, 2_999]
    assert [photo.uploaded_at for photo in model.photos] == list(range(1, 3_000))


def test_known_to_be_empty_it_invites_at_once(room: Room) -> None:
    room.remember()
    room.open()
    assert room.window.stack.currentWidget() is room.window.empty


def test_that_there_are_none_is_said_once_the_table_says_so(room: Room) -> None:
    """Others may have brought some since it was known to be empty."""
    room.remember()
    room.open()
    room.until(lambda: room.text("counts") == "Looking for your photos…")
    room.connect()
    room.until(lambda: room.text("counts") == "No photos yet")


def test_a_window_that_knows_of_no_photos_yet_says_that_it_looks(room: Room) -> None:
    room.open()
    grid = room.window.grid
    room.until(lambda: room.window.listing.is_looking)
    assert grid.isVisible()
    said = grid.grab().toImage()
    grid.show_instead("")
    assert said != grid.grab().toImage()
    room.table.put(a_row(9))
    room.connect()
    room.until(lambda: len(room.photos) == 1)


def test_it_does_not_say_that_it_looks_once_that_has_failed(room: Room) -> None:
    room.table.before_page = offline
    room.open()
    room.connect()
    room.until(room.window.messages.isVisible)
    assert not room.window.listing.is_looking


def test_with_a_connection_it_shows_what_the_table_says(room: Room) -> None:
    room.remember(a_row(9), a_row(5), a_row(3))
    room.table.put(a_row(11), replace(a_row(9), file_name="renamed.jpg"), a_row(3))
    room.open()
    room.connect()
    room.until(lambda: room.text("status") == "Connected")
    assert room.photos == room.table.in_order()


def test_it_says_that_older_photos_are_read_and_when_that_is_over(room: Room) -> None:
    seen: list[str] = []
    room.table.put(*map(a_row, range(1, 9)))  # three pages
    room.open()
    room.catalogue.listed.connect(lambda _stretch: seen.append(room.text("status")))
    room.connect()
    room.until(lambda: room.text("status") == "Connected")
    assert set(seen) == {"Connected, reading older photos…"}
    seen.clear()
    room.table.put(a_row(11))
    room.catalogue.refresh(down_to=10)
    room.until(lambda: len(room.photos) == 9)
    assert set(seen) == {"Connected"}


def test_what_is_not_up_yet_is_counted_apart_as_the_days_count_it_too(room: Room) -> None:
    room.remember(a_row(9), a_row(5))
    room.open()
    model = room.window.grid_model
    model.show_arriving([an_upload(str(n), State.UPLOADING, photo=None) for n in range(3)])
    assert room.text("counts") == "2 photos · 3 not up yet"
    assert sum(section.count for section in model.sections()) == 5
    model.show_arriving([])
    assert room.text("counts") == "2 photos"


def test_there_is_an_order_where_there_are_photos(room: Room) -> None:
    room.remember()
    room.open()
    order = room.window.findChild(QLabel, "order")
    assert isinstance(order, QLabel)
    assert not order.isVisible()
    room.table.put(a_row(9))
    room.connect()
    room.until(order.isVisible)
    assert order.text() == "Newest first, as stored"
    assert order.toolTip() == "What was uploaded last comes first, as your cloud lists it."


def test_a_row_that_is_learnt_of_by_itself_is_no_refreshing(room: Room) -> None:
    room.table.put(a_row(9))
    room.open()
    room.connect()
    room.until(lambda: room.text("status") == "Connected")
    room.catalogue.note(replace(a_row(9), file_name="renamed.jpg"))
    assert [photo.file_name for photo in room.photos] == ["renamed.jpg"]
    assert room.text("status") == "Connected"


def test_the_bar_that_marks_it_moves_no_photo_and_hides_none_for_ever(room: Room) -> None:
    room.remember(*map(a_row, range(400, 0, -1)))
    room.table.before_page = offline
    room.open()
    window = room.window
    grid, messages = window.grid, window.messages

    def place(row: int) -> QRect:
        rect = grid.visualRect(room.window.grid_model.index(row))
        return rect.translated(grid.viewport().mapTo(window, QPoint()))

    first = place(0)
    room.connect()
    room.until(messages.isVisible)
    QApplication.processEvents()
    assert place(0) == first
    grid.scrollTo(window.grid_model.index(399))
    assert place(399).bottom() < messages.geometry().top()


def test_offline_it_is_marked_and_goes_on_by_itself(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cloudery_desktop.library.catalogue._RETRY_MS", (50,))
    room.remember(a_row(9), a_row(5))
    room.table.put(a_row(11))
    room.table.before_page = offline
    room.open()
    room.connect()
    room.until(room.window.messages.isVisible)
    when = QLocale().toString(
        QDateTime.fromSecsSinceEpoch(NOON).time(), QLocale.FormatType.ShortFormat
    )
    assert room.message() == f"Not connected. Showing your photos as of {when}."
    assert OFFLINE.title in room.text("messageDetail")
    assert room.text("status") == "Not connected"
    assert room.text("counts") == f"2 photos, as of {when}"
    assert room.photos == [a_row(9), a_row(5)]
    room.table.before_page = lambda: None
    room.until(lambda: room.text("status") == "Connected")
    assert not room.window.messages.isVisible()
    assert room.text("counts") == "1 photo"


def test_when_the_line_fails_before_the_mirror_is_read_the_moment_is_told_after(room: Room) -> None:
    room.remember(a_row(9))
    room.open_window()
    room.window.listing.show_disconnected(OFFLINE, offline)
    room.recall()
    assert room.message() == f"Not connected. Showing your photos as of {words.clock(NOON)}."


def test_a_message_that_was_closed_stays_closed_until_a_person_tries(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cloudery_desktop.library.catalogue._RETRY_MS", (30,))
    asked: list[float] = []

    def offline_and_counted() -> None:
        asked.append(time.monotonic())
        raise OFFLINE

    room.remember(a_row(9))
    room.table.before_page = offline_and_counted
    room.open()
    room.connect()
    room.until(room.window.messages.isVisible)
    room.window.messages._close.click()
    known = len(asked)
    room.until(lambda: len(asked) > known + 1)
    assert not room.window.messages.isVisible()
    assert room.text("counts").startswith("1 photo, as of ")
    room.window.refresh()
    room.until(room.window.messages.isVisible)
    button = next(b for b in room.window.findChildren(QPushButton) if b.text() == "Try again")
    button.click()
    assert not room.window.messages.isVisible()
    room.until(room.window.messages.isVisible)


def test_what_a_person_must_mend_is_told_first(room: Room) -> None:
    room.remember(a_row(9))
    room.table.before_page = denied
    room.open()
    room.connect()
    room.until(room.window.messages.isVisible)
    assert room.message() == DENIED.title
    assert "Showing your photos as of " in room.text("messageDetail")
    assert "Ask the owner." in room.text("messageDetail")


def test_of_a_table_never_seen_whole_no_moment_is_claimed(room: Room) -> None:
    room.remember(a_row(9), as_of=None)
    room.table.before_page = offline
    room.open()
    room.connect()
    room.until(room.window.messages.isVisible)
    assert room.message() == "Not connected. Showing the photos that are known so far."
    assert room.text("counts") == "1 photo"


def test_without_photos_there_is_nothing_to_mark(room: Room) -> None:
    room.table.before_page = offline
    room.open()
    room.connect()
    room.until(room.window.messages.isVisible)
    assert room.message() == OFFLINE.title


def test_links_that_end_are_made_anew_before_they_are_given_to_anybody(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    QGuiApplication.clipboard().setText("what was there")
    room.links_last = False
    room.remember(a_row(9))
    room.table.put(a_row(9))
    room.open()
    index = room.window.grid_model.index(0)
    room.window.photos.copy_links(room.photos)
    room.window.grid.activated.emit(index)
    assert QGuiApplication.clipboard().text() == "what was there"
    assert opened == []
    assert room.text("counts") == "Links to these photos are made once there is a connection."
    room.until(lambda: room.thumbnails.reason(room.photos[0].url) != "")
    assert index.data(REASON_ROLE) == ""  # a quiet tile, not a broken one
    room.connect()
    room.until(lambda: room.text("status") == "Connected")
    room.window.photos.copy_links(room.photos)
    assert QGuiApplication.clipboard().text() == a_row(9).url


def test_a_moment_of_another_day_has_its_date() -> None:
    yesterday = time.time() - 86_400
    assert words.clock(yesterday) == words.moment(int(yesterday * 1000))
