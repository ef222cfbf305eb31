from __future__ import annotations

import shutil
import threading
import time
from collections import deque
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAccessible,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.library.thumbnails import Thumbnails
from cloudery_desktop.ui import questions, theme
from cloudery_desktop.ui.details import Details
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.message_bar import Topic
from cloudery_desktop.ui.remembered import Remembered
from cloudery_desktop.ui.slips import Slip
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads import fetching
from cloudery_desktop.uploads.drop import Drop, Look
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.manager import UploadManager
from tests.library.photo_server import gives_and_takes
from tests.ui.on_screen import delete
from tests.ui.stand_ins import a_photo
from tests.uploads.engine import Gate
from tests.uploads.fake_service import OFFLINE, FakeService
from tests.uploads.misbehaving_server import (
    Server,
    answers_late,
    refuses,
    says,
    stops_reading,
)
from tests.uploads.photos import jpeg, noise, photo_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.uploads.misbehaving_server import Behaviour, Conversation

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
COPY = Qt.DropAction.CopyAction
IGNORE = Qt.DropAction.IgnoreAction


class Desk:
    """A window with a real engine and library, on a service in memory and a server of sockets."""

    def __init__(self, qtbot: QtBot, server: Server, folder: Path, name: str = "Box") -> None:
        self.qtbot = qtbot
        self.server = server
        self.service = FakeService(server)
        self.manager = UploadManager(delay=lambda failures: 0.05)
        self.catalogue = Catalogue()
        self.thumbnails = Thumbnails()
        self.pasted = folder / "pasted"
        place = Place(name, "your own bucket")
        self.window = MainWindow(self.manager, self.catalogue, self.thumbnails, place, self.pasted)
        self.closings = 0
        self.window.closing.connect(self._count_closing)
        self.window.show()
        qtbot.waitExposed(self.window)

    def _count_closing(self) -> None:
        self.closings += 1

    def start(self) -> None:
        self.manager.start(self.service)
        self.catalogue.start(self.service)

    def end(self) -> None:
        self.window.close_now()
        ended = (
            self.manager.close(),
            self.window.pasted.close(),
            self.catalogue.close(),
            self.thumbnails.close(),
        )
        assert all(ended)
        delete(self.window, self.manager, self.catalogue, self.thumbnails)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=30_000)

    def listed(self) -> None:
        with self.qtbot.waitSignal(self.catalogue.complete, timeout=5_000):
            self.start()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window, key, modifiers)

    def drag(self, mime: QMimeData) -> tuple[Qt.DropAction, Qt.DropAction]:
        """Drag over the window; what entering and moving are answered with."""
        middle = self.window.rect().center()
        enter = QDragEnterEvent(middle, COPY, mime, LEFT, NONE)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()  # otherwise no event tells of the end
        move = QDragMoveEvent(middle + QPoint(5, 5), COPY, mime, LEFT, NONE)
        QApplication.sendEvent(self.window, move)
        return enter.dropAction(), move.dropAction()

    def drop(self, mime: QMimeData) -> QDropEvent:
        self.drag(mime)
        middle = QPointF(self.window.rect().center())
        event = QDropEvent(middle, COPY, mime, LEFT, NONE)
        QApplication.sendEvent(self.window, event)
        return event

    @property
    def central(self) -> QWidget:
        central = self.window.centralWidget()
        assert central is not None
        return central

    @property
    def uploads(self) -> list[Upload]:
        return list(self.manager.uploads.values())

    def all_up(self, count: int) -> None:
        self.until(lambda: len(self.window.grid_model.photos) == count and self.manager.is_idle)

    def text(self, name: str) -> str:
        found = self.window.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text()

    def button(self, text: str) -> QPushButton:
        buttons = self.window.findChildren(QPushButton)
        return next(b for b in buttons if b.text() == text and b.isVisible())


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        running.always = gives_and_takes
        yield running


@pytest.fixture
def desk(qtbot: QtBot, server: Server, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, server, tmp_path)
    yield made
    made.end()


def mime_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def some_files(folder: Path, count: int) -> list[Path]:
    return [photo_file(folder, f"{n}.jpg", jpeg(edge=20 + n)) for n in range(count)]


# -- from a drop to the grid ---------------------------------------------------------------


def test_dropped_photos_go_up_and_stand_in_the_grid_in_the_tables_order(
    desk: Desk, tmp_path: Path
) -> None:
    desk.listed()
    window = desk.window
    assert window.stack.currentWidget() is window.empty
    assert not window.panel.isVisible()
    event = desk.drop(mime_of(*some_files(tmp_path, 5)))
    assert event.isAccepted()
    assert not window.overlay.isVisible()
    desk.until(lambda: len(desk.uploads) == 5)
    assert window.panel.isVisible()
    desk.all_up(5)
    assert {upload.state for upload in desk.uploads} == {State.DONE}
    # Their thumbnails are told of a little later.
    desk.until(lambda: list(window.grid_model.photos) == list(desk.service.list_photos().photos))
    assert window.stack.currentWidget() is window.grid
    desk.until(lambda: desk.text("counts") == "5 photos")
    urls = [photo.url for photo in window.grid_model.photos]
    desk.until(lambda: all(desk.thumbnails.get(url) is not None for url in urls))
    before = window.grid_model.photos[0]
    desk.drop(mime_of(photo_file(tmp_path, "new.jpg", jpeg("red"))))
    desk.all_up(6)
    assert window.grid_model.photos[1].image_id == before.image_id


def test_a_photo_going_up_stands_in_the_grid_once(desk: Desk, tmp_path: Path) -> None:
    """Either as what is arriving or as the photo it becomes; from the first byte to the listing."""
    desk.listed()
    model = desk.window.grid_model
    seen: list[set[str]] = []

    def look() -> None:
        arriving = [upload.upload_id for upload in model.arriving]
        photos = [photo.image_id for photo in model.photos]
        assert len({*arriving, *photos}) == len(arriving) + len(photos)
        assert sum(section.count for section in model.sections()) == len(arriving) + len(photos)
        seen.append({*arriving, *photos})

    for signal in (model.arriving_changed, model.rowsInserted, model.arriving_moved):
        signal.connect(look)
    desk.drop(mime_of(*some_files(tmp_path, 12)))
    desk.all_up(12)
    assert model.arriving == ()
    begun = [ids for ids in seen if ids]
    assert all(earlier <= later for earlier, later in pairwise(begun))  # none has gone meanwhile


def test_a_text_named_jpg_is_a_row_with_a_reason(desk: Desk, tmp_path: Path) -> None:
    desk.listed()
    desk.drop(mime_of(photo_file(tmp_path, "a.jpg", b"hello")))
    desk.until(lambda: bool(desk.uploads) and desk.manager.is_idle)
    assert desk.uploads[0].state is State.REJECTED
    assert desk.window.panel.isVisible()
    assert desk.text("emptyTitle") == "Drop your photos here"


@pytest.mark.parametrize("taken", [True, False])
def test_the_overlay_comes_with_the_drag_and_goes_with_it(
    desk: Desk, tmp_path: Path, taken: bool
) -> None:
    mime = QMimeData()
    mime.setText("some text")
    if taken:
        mime = mime_of(photo_file(tmp_path))
    assert desk.drag(mime) == ((COPY, COPY) if taken else (IGNORE, IGNORE))
    overlay = desk.window.overlay
    assert overlay.isVisible()
    desk.window.resize(900, 600)
    assert overlay.size() == desk.central.size()
    QApplication.sendEvent(desk.window, QDragLeaveEvent())
    assert not overlay.isVisible()
    assert desk.uploads == []


def test_a_drop_of_no_files_is_refused(desk: Desk) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("ftp://example.com/a.jpg")])
    event = desk.drop(mime)
    assert not event.isAccepted()
    assert not desk.window.overlay.isVisible()
    assert desk.manager.is_idle


def test_a_picture_dropped_from_a_page_goes_up_and_a_link_to_none_is_a_row(
    desk: Desk, server: Server
) -> None:
    desk.listed()
    server.objects["at sea.jpg"] = jpeg("navy")
    server.script.append(shows("at sea.jpg"))
    mime = QMimeData()
    mime.setUrls([QUrl(f"{server.url}/page.html")])
    mime.setHtml(f'<a href="page.html"><img alt="a > b" src="{server.url}/at%20sea.jpg"></a>')
    assert desk.drop(mime).isAccepted()
    desk.all_up(1)
    assert [upload.name for upload in desk.uploads] == ["at sea.jpg"]
    assert desk.window.panel.isVisible()
    desk.until(lambda: [path.name for path in desk.pasted.rglob("*")] == ["lock"])

    link = QMimeData()
    link.setUrls([QUrl(f"{server.url}/gone?key=secret")])
    assert desk.drop(link).isAccepted()
    desk.until(lambda: len(desk.uploads) == 2 and desk.manager.is_idle)
    assert desk.uploads[1].name == "gone"
    assert desk.uploads[1].state is State.REJECTED
    assert desk.uploads[1].trouble.sentence.startswith("127.0.0.1 has no such picture.")


def shows(name: str) -> Behaviour:
    """GET answers with this object."""

    def behave(talk: Conversation) -> bool:
        body = talk.server.objects[name]
        talk.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        return True

    return behave


def test_the_link_of_a_picture_is_pasted(desk: Desk, server: Server) -> None:
    server.objects["a.png"] = noise(20)
    QGuiApplication.clipboard().setText(f" {server.url}/a.png\n")
    desk.key(Qt.Key.Key_V, CTRL)
    desk.until(lambda: len(desk.uploads) == 1)
    assert desk.uploads[0].path.parent.parent == desk.pasted
    assert desk.uploads[0].name == "a.png"
    assert desk.uploads[0].path.read_bytes() == noise(20)


def test_what_could_not_be_fetched_is_tried_again(
    desk: Desk, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_TRIES", 1)
    server.objects = {"a.png": noise(20)}
    server.script.append(says(503, ""))
    QGuiApplication.clipboard().setText(f"{server.url}/a.png")
    desk.key(Qt.Key.Key_V, CTRL)
    slip = next(slip for slip in desk.window.findChildren(Slip) if "web" in slip._name)
    desk.until(lambda: slip.text == "1 picture could not be fetched")
    desk.until(lambda: [u.state for u in desk.uploads] == [State.REJECTED])
    assert slip.button.text() == "Try again"
    slip.button.click()
    desk.until(lambda: [u.name for u in desk.uploads] == ["a.png"])
    assert not slip.isVisible()


def test_what_is_being_fetched_is_told_of_and_not_closed_over(
    desk: Desk, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[UploadManager] = []
    monkeypatch.setattr(
        questions, "before_closing", lambda _, who, _close, **_more: asked.append(who)
    )
    server.script.append(answers_late)
    QGuiApplication.clipboard().setText(f"{server.url}/slow.jpg")
    desk.key(Qt.Key.Key_V, CTRL)
    slip = next(slip for slip in desk.window.findChildren(Slip) if "web" in slip._name)
    desk.until(slip.isVisible)
    assert slip.text == "Fetching 1 picture from the web"
    desk.window.close()
    assert asked == [desk.manager]
    slip.button.click()
    assert not slip.isVisible()
    server.resume.set()
    desk.window.close()
    assert desk.closings == 1
    assert desk.uploads == []


# -- the ways in ---------------------------------------------------------------------------


def test_pasted_files_are_queued(desk: Desk, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setMimeData(mime_of(photo_file(tmp_path)))
    desk.key(Qt.Key.Key_V, CTRL)
    desk.until(lambda: [upload.name for upload in desk.uploads] == ["photo.jpg"])


def test_a_pasted_picture_is_kept_until_it_is_up(desk: Desk) -> None:
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    desk.key(Qt.Key.Key_V, CTRL)
    desk.until(lambda: len(desk.uploads) == 1)
    (path,) = desk.pasted.glob("*.png")
    assert desk.uploads[0].path == path
    assert QImage(str(path)).pixelColor(3, 3) == picture.pixelColor(3, 3)
    desk.start()
    desk.all_up(1)
    desk.until(lambda: list(desk.pasted.glob("*.png")) == [])


def test_a_picture_still_being_written_is_not_closed_over(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[UploadManager] = []
    monkeypatch.setattr(
        questions, "before_closing", lambda _, who, _close, **_more: asked.append(who)
    )
    go_on = threading.Event()

    def save(_picture: QImage, path: str, _kind: str) -> bool:
        return go_on.wait(5) and bool(Path(path).write_bytes(jpeg()))

    monkeypatch.setattr(QImage, "save", save)
    desk.window.pasted.add(QImage(3, 2, QImage.Format.Format_RGB32))
    desk.window.close()
    assert asked == [desk.manager]
    assert desk.closings == 0
    go_on.set()
    desk.until(lambda: len(desk.uploads) == 1)


def test_a_picture_that_cannot_be_written_is_told(
    qtbot: QtBot, server: Server, tmp_path: Path
) -> None:
    (tmp_path / "pasted").write_text("in the way")
    desk = Desk(qtbot, server, tmp_path)
    try:
        picture = QImage(30, 20, QImage.Format.Format_RGB32)
        QGuiApplication.clipboard().setImage(picture)
        desk.key(Qt.Key.Key_V, CTRL)
        desk.until(desk.window.messages.isVisible)
        assert desk.text("messageTitle") == "The picture cannot be pasted."
        desk.until(lambda: desk.window.pasted.is_idle)
        desk.button("Close").click()
        assert not desk.window.messages.isVisible()
    finally:
        desk.end()


def test_a_full_disk_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QImage, "save", lambda *_: False)  # and nothing is written
    desk.window.pasted.add(QImage(3, 2, QImage.Format.Format_RGB32))
    desk.until(desk.window.messages.isVisible)


def test_pasted_text_is_no_photo(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("hello")
    desk.key(Qt.Key.Key_V, CTRL)
    assert desk.text("counts") == "There is no photo on the clipboard."
    assert desk.uploads == []


def test_photos_are_chosen_where_they_were_last(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = tmp_path / "Pictures"
    album = pictures / "album"
    album.mkdir(parents=True)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(pictures))
    asked: list[str] = []

    def choose(chosen: object) -> Callable[..., object]:
        def dialog(_parent: object, _title: str, folder: str, *_: object) -> object:
            asked.append(folder)
            return chosen

        return dialog

    file = [str(photo_file(album, "one.jpg"))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose((file, "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose(str(album)))
    adding = desk.window.adding
    adding.remember_in(Remembered(tmp_path / "window.json"))
    adding.ask_for_photos()
    adding.remember_in(Remembered(tmp_path / "window.json"))  # the next window's
    adding.ask_for_photos()
    adding.ask_for_folder()
    adding.ask_for_folder()
    assert asked == [str(folder) for folder in (pictures, album, album, pictures)]
    gone = Remembered()
    gone.put("last_folder", str(tmp_path / "stick"))
    adding.remember_in(gone)
    adding.ask_for_photos()
    assert asked[-1] == str(pictures)
    shutil.rmtree(pictures)  # many systems name a folder that nobody has made
    monkeypatch.setenv("HOME", str(tmp_path))
    adding.ask_for_photos()
    assert asked[-1] == str(tmp_path)


def test_choosing_files_and_folders(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "album"
    folder.mkdir()
    photo_file(folder, "inside.jpg")
    chosen = [str(photo_file(tmp_path, "one.jpg"))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    desk.key(Qt.Key.Key_O, CTRL)
    desk.key(Qt.Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    desk.until(lambda: {u.name for u in desk.uploads} == {"one.jpg", "inside.jpg"})
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    desk.window.adding.ask_for_photos()
    desk.window.adding.ask_for_folder()
    desk.qtbot.wait(50)
    assert len(desk.uploads) == 2


# -- the photos there are ------------------------------------------------------------------


def with_photos(desk: Desk, count: int) -> list[str]:
    """Photos in the table already; their URLs as the grid shows them."""
    for n in range(count):
        desk.service.add(a_photo(1_700_000_000_000 + n))
    desk.listed()
    desk.until(lambda: len(desk.window.grid_model.photos) == count)
    return [photo.url for photo in desk.window.grid_model.photos]


def select(desk: Desk, *rows: int) -> None:
    flag = desk.window.grid.selectionModel().SelectionFlag.Select
    for row in rows:
        desk.window.grid.selectionModel().select(desk.window.grid_model.index(row), flag)


def test_links_are_copied_in_the_grids_order(desk: Desk) -> None:
    urls = with_photos(desk, 4)
    QGuiApplication.clipboard().setText("before")
    desk.key(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "before"
    select(desk, 3)
    desk.key(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == urls[3]
    assert desk.text("counts") == "Link copied."
    select(desk, 0, 1)
    desk.key(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().split("\n") == [urls[0], urls[1], urls[3]]
    assert desk.text("counts") == "3 links copied."


def test_a_screen_reader_hears_what_was_just_done(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    desk.window.foot_line.note("Link copied.")
    assert said == ["Link copied."]


def test_a_photo_without_a_link_leaves_the_clipboard_alone(desk: Desk) -> None:
    without, with_one = a_photo(7, url=""), a_photo(8)
    QGuiApplication.clipboard().setText("before")
    desk.window.panel.links_wanted.emit((without,))
    assert QGuiApplication.clipboard().text() == "before"
    assert desk.text("counts") == "1 photo without a link: nothing says where they are."
    desk.window.panel.links_wanted.emit((without, with_one, replace(without, uploaded_at=9)))
    assert QGuiApplication.clipboard().text() == with_one.url
    assert desk.text("counts").startswith("Link copied. 2 photos without a link")


def test_a_link_of_the_panel_is_copied(desk: Desk) -> None:
    photo = a_photo(7)
    desk.window.panel.links_wanted.emit((photo,))
    assert QGuiApplication.clipboard().text() == photo.url


def test_of_a_signed_link_the_newest_is_copied_and_its_end_is_told(desk: Desk) -> None:
    signed = "http://photos/a?X-Amz-Signature="
    old = a_photo(7, url=f"{signed}old")
    desk.service.add(replace(old, url=f"{signed}new"))
    desk.listed()
    desk.until(lambda: len(desk.window.grid_model.photos) == 1)
    desk.window.panel.links_wanted.emit((old,))
    assert QGuiApplication.clipboard().text() == f"{signed}new"
    assert desk.text("counts") == "Link copied. Good for up to 7 days."


def choose(desk: Desk, wanted: str, shown: list[list[str]]) -> None:
    """Take this entry of the menu that comes up."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = [action for action in menu.actions() if not action.isSeparator()]
    texts = [action.text().partition("\t")[0] for action in entries]
    shown.append(texts)
    if wanted not in texts:
        menu.close()  # or the test would wait for ever
    for _ in range(texts.index(wanted) + 1):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_the_menu_of_photos(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    urls = with_photos(desk, 3)
    shown: list[list[str]] = []
    grid = desk.window.grid
    grid.customContextMenuRequested.emit(QPoint(1, 1))  # nothing selected: no menu
    select(desk, 1)
    QTimer.singleShot(0, lambda: choose(desk, "Open in browser", shown))
    grid.customContextMenuRequested.emit(QPoint(1, 1))
    assert [url.toString() for url in opened] == [urls[1]]
    select(desk, 2)
    QTimer.singleShot(0, lambda: choose(desk, "Copy links", shown))
    grid.customContextMenuRequested.emit(QPoint(1, 1))
    assert QGuiApplication.clipboard().text().split("\n") == urls[1:]
    one = ["Copy link", "Copy link as", "Open in browser", "Save original…", "Delete"]
    many = ["Copy links", "Copy links as", "Open in browser", "Save 2 originals…"]
    assert shown == [one, [*many, "Delete 2 photos"]]


def test_refresh_shows_what_other_clients_did(desk: Desk) -> None:
    with_photos(desk, 3)
    gone = desk.window.grid_model.photos[1]
    del desk.service.rows[gone.image_id]
    new = a_photo(1_800_000_000_000)
    desk.service.add(new)
    desk.key(Qt.Key.Key_F5)
    desk.until(lambda: desk.window.grid_model.photos[0] == new)
    assert gone not in desk.window.grid_model.photos
    assert len(desk.window.grid_model.photos) == 3


# -- what the window says ------------------------------------------------------------------


def test_nothing_is_invited_to_before_it_is_known_that_there_is_nothing(desk: Desk) -> None:
    window = desk.window
    seen: list[object] = []
    window.stack.currentChanged.connect(lambda _: seen.append(window.stack.currentWidget()))
    assert window.stack.currentWidget() is window.grid
    assert desk.text("counts") == ""
    with_photos(desk, 3)
    assert seen == []


def test_the_empty_window_tells_what_goes_on(desk: Desk, tmp_path: Path) -> None:
    desk.listed()
    assert desk.text("emptyTitle") == "Drop your photos here"
    assert "your own bucket" in desk.text("emptyDetail")
    assert desk.text("counts") == "No photos yet"
    assert desk.text("status") == "Connected"
    desk.server.always = stops_reading
    desk.drop(mime_of(photo_file(tmp_path)))
    desk.until(desk.server.blocked.is_set)
    assert desk.text("emptyTitle") == "Your photos are on their way"
    desk.manager.cancel_all()
    desk.until(lambda: desk.text("emptyTitle") == "Drop your photos here")


def test_the_empty_window_does_not_invite_between_done_and_listed(
    desk: Desk, tmp_path: Path
) -> None:
    desk.listed()
    titles: list[str] = []
    desk.manager.idle.connect(lambda: titles.append(desk.text("emptyTitle")))
    desk.drop(mime_of(photo_file(tmp_path)))
    desk.all_up(1)
    assert titles[-1] == "Your photos are on their way"


def test_the_panel_opens_and_closes(desk: Desk, tmp_path: Path) -> None:
    window = desk.window
    desk.key(Qt.Key.Key_U, CTRL)
    assert window.panel.isVisible()
    window.panel.closed.emit()
    assert not window.panel.isVisible()
    desk.drop(mime_of(photo_file(tmp_path, data=b"no photo")))
    desk.until(window.panel.isVisible)
    desk.until(lambda: desk.manager.is_idle)
    (upload,) = desk.uploads
    desk.manager.remove(upload.upload_id)
    assert not window.panel.isVisible()


def test_a_stored_thumbnail_is_in_the_grid_without_another_look_at_the_table(
    desk: Desk, tmp_path: Path
) -> None:
    gate = desk.service.during["confirm_thumbnail"] = Gate()
    desk.listed()
    desk.window.adding.add(some_files(tmp_path, 3))
    desk.until(lambda: len(desk.window.grid_model.photos) == 3)
    desk.until(gate.reached.is_set)
    desk.qtbot.wait(300)  # longer than refreshes are gathered
    desk.service.looks.clear()
    gate.open()
    desk.until(lambda: all(photo.thumb_key for photo in desk.window.grid_model.photos))
    desk.qtbot.wait(300)
    assert "list" not in desk.service.looks


def test_trouble_with_the_listing_is_told_and_try_again_helps(desk: Desk) -> None:
    def offline() -> None:
        raise OFFLINE

    real = desk.service.list_photos
    desk.service.list_photos = lambda **_: offline()  # type: ignore[assignment,method-assign]
    desk.start()
    desk.until(desk.window.messages.isVisible)
    assert desk.text("messageTitle") == OFFLINE.title
    assert desk.text("status") == "Not connected"
    desk.service.list_photos = real  # type: ignore[method-assign]
    desk.button("Try again").click()
    assert not desk.window.messages.isVisible()
    desk.until(lambda: desk.text("status") == "Connected")


def test_trouble_that_is_over_is_no_longer_shown(desk: Desk) -> None:
    window = desk.window
    window.messages.show_trouble(Topic.CONNECTION, OFFLINE, ("Try again", window.refresh))
    window.messages.show_trouble(Topic.CONNECTION, OFFLINE, ("Try again", lambda: None))
    desk.listed()
    assert not window.messages.isVisible()
    window.messages.show_trouble(Topic.QUEUE, OFFLINE)
    window.refresh()
    with desk.qtbot.waitSignal(desk.catalogue.complete):
        pass
    assert window.messages.isVisible()


def test_the_message_bar(desk: Desk) -> None:
    acted: list[str] = []
    error = ClouderyError("No access.", "The table says no.", "Ask the owner.")
    desk.window.messages.show_trouble(Topic.QUEUE, error, ("Help", lambda: acted.append("helped")))
    assert desk.text("messageTitle") == "No access."
    assert desk.text("messageDetail") == "The table says no. Ask the owner."
    desk.button("Help").click()
    assert acted == ["helped"]
    assert not desk.window.messages.isVisible()
    desk.window.messages.show_trouble(Topic.QUEUE, ClouderyError("Short."))
    assert desk.button("Close").isVisible()
    detail = desk.window.findChild(QLabel, "messageDetail")
    assert isinstance(detail, QLabel)
    assert not detail.isVisible()
    closing = [
        b
        for b in desk.window.messages.findChildren(QAbstractButton)
        if b.accessibleName() == "Close this message"
    ]
    closing[0].click()
    assert not desk.window.messages.isVisible()
    assert acted == ["helped"]


def test_news_is_no_trouble_and_waits_below_it(desk: Desk, qapp: QApplication) -> None:
    def ground() -> str:
        return desk.window.messages.grab().toImage().pixelColor(4, 4).name().upper()

    acted: list[str] = []
    see = "See", lambda: acted.append("seen")
    desk.window.messages.show_news(Topic.NEWER_VERSION, "1.3 is there.", "You have 1.2.", see)
    assert desk.text("messageTitle") == "1.3 is there."
    assert ground() == theme.LIGHT.soft
    desk.window.messages.show_trouble(Topic.QUEUE, ClouderyError("No access."))
    assert ground() == theme.LIGHT.bad_soft
    desk.button("Close").click()
    assert desk.text("messageTitle") == "1.3 is there."
    assert ground() == theme.LIGHT.soft
    desk.button("See").click()
    assert acted == ["seen"]
    assert not desk.window.messages.isVisible()


def test_the_message_bar_has_details_where_there_is_a_reference(desk: Desk) -> None:
    help_ = "Help", lambda: None
    desk.window.messages.show_trouble(Topic.QUEUE, ClouderyError("No access."), help_)
    buttons = desk.window.messages.findChildren(QPushButton)
    assert [button.text() for button in buttons if button.isVisible()] == ["Help"]
    error = ClouderyError("No access.", "Why.", "Ask.", reference="Code AccessDenied, request 7")
    desk.window.messages.show_trouble(Topic.QUEUE, error, help_)
    desk.button("Details").click()
    (dialog,) = desk.window.findChildren(Details)
    assert dialog.isVisible()
    assert desk.window.messages.isVisible()
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("No access. Why. Ask.\nCode     AccessDenied\nRequest  7\nTime     20")
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Close").click()
    assert not dialog.isVisible()


def test_a_note_goes_by_itself(desk: Desk) -> None:
    with_photos(desk, 2)
    desk.window.foot_line.note_over.setInterval(30)
    desk.window.foot_line.note("Link copied.")
    assert desk.text("counts") == "Link copied."
    desk.until(lambda: desk.text("counts") == "2 photos")


def test_buttons_without_words_have_a_name(desk: Desk) -> None:
    desk.window.messages.show_trouble(Topic.QUEUE, OFFLINE)
    desk.window.panel.show()
    buttons = desk.window.findChildren(QAbstractButton)
    assert len(buttons) > 6
    assert all(button.text() or button.accessibleName() for button in buttons)


def test_the_window_follows_the_scheme(desk: Desk, qapp: QApplication) -> None:
    def dark_pixels() -> int:
        image = desk.window.grab().scaled(40, 40).toImage()
        return sum(image.pixelColor(x, y).lightness() < 64 for x in range(40) for y in range(40))

    assert dark_pixels() < 100
    try:
        theme.apply(qapp, theme.DARK)
        desk.window.retint()
        assert dark_pixels() > 1_300
    finally:
        theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_least_window_holds_everything(
    qtbot: QtBot, server: Server, tmp_path: Path, qapp: QApplication, scale: float
) -> None:
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * scale)
    qapp.setFont(larger)
    desk = Desk(qtbot, server, tmp_path, name="a-bucket-" * 7)
    try:
        long = "The photos cannot be listed, because the table does not answer."
        error = ClouderyError(long, long, long, reference="Code AccessDenied")
        desk.window.messages.show_trouble(Topic.QUEUE, error, ("Try again", lambda: None))
        desk.window.resize(desk.window.minimumSize())
        desk.window.panel.show()
        QApplication.processEvents()
        bar = desk.window.findChild(QWidget, "topBar")
        assert isinstance(bar, QWidget)
        assert bar.sizeHint().width() <= 640
        assert desk.central.minimumSizeHint().width() <= 640
        panel = desk.window.panel
        assert panel.geometry().right() < desk.central.width()
        for name in ("messageTitle", "messageDetail"):
            text = desk.window.findChild(QLabel, name)
            assert isinstance(text, QLabel)
            assert text.height() >= text.heightForWidth(text.width())
    finally:
        desk.end()
        qapp.setFont(before)


# -- closing -------------------------------------------------------------------------------


def answer_the_question(label: str, seen: list[str]) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    seen.append(box.text())
    next(b for b in box.buttons() if b.text().replace("&", "") == label).click()


def test_closing_while_idle_closes(desk: Desk) -> None:
    assert desk.window.close()
    assert not desk.window.isVisible()
    assert desk.closings == 1
    assert desk.window.close()
    assert desk.closings == 1


def test_closing_while_uploading_asks(desk: Desk, tmp_path: Path) -> None:
    desk.listed()
    desk.server.always = stops_reading
    desk.drop(mime_of(photo_file(tmp_path, data=noise(300))))
    desk.until(desk.server.blocked.is_set)
    asked: list[str] = []
    assert not desk.window.close()
    assert not desk.window.close()  # asked once is enough
    answer_the_question("Keep uploading", asked)
    assert desk.window.isVisible()
    assert desk.closings == 0
    desk.until(lambda: desk.uploads[0].state is State.UPLOADING)
    QApplication.processEvents()
    assert not desk.window.close()
    answer_the_question("Stop and close", asked)
    assert desk.closings == 1
    assert asked == ["1 photo is not up yet."] * 2


def test_closing_while_files_are_looked_at_asks(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.manager._drops, "_open", deque([Look(Drop("", 0, "keep", ()))]))
    asked: list[str] = []
    assert not desk.window.close()
    answer_the_question("Keep uploading", asked)
    assert asked == ["Cloudery is still looking at the files you added."]


def test_the_system_may_close_without_asking(desk: Desk, tmp_path: Path) -> None:
    desk.window.adding.add([photo_file(tmp_path)])
    assert not desk.manager.is_idle
    assert not desk.window.close()  # also while it is asked
    desk.window.close_now()
    assert desk.closings == 1


# -- never blocked -------------------------------------------------------------------------


def test_the_window_answers_while_photos_go_up(desk: Desk, tmp_path: Path) -> None:
    desk.listed()
    paths = [photo_file(tmp_path, f"{n}.png", noise(700 + n)) for n in range(8)]
    answers: list[int] = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: answers.append(1))
    timer.start()

    usual = desk.server.always
    in_vain: list[Conversation] = []

    def when_the_window_has_answered(talk: Conversation) -> bool:
        wanted = len(answers) + 3
        until = time.monotonic() + 20
        while len(answers) < wanted:
            time.sleep(0.005)
            if time.monotonic() > until:
                in_vain.append(talk)
                break
        return usual(talk)

    desk.server.script.extend([when_the_window_has_answered] * len(paths))
    desk.drop(mime_of(*paths))
    desk.all_up(8)
    assert not desk.server.script
    assert not in_vain
    urls = [photo.url for photo in desk.window.grid_model.photos]
    desk.until(lambda: all(desk.thumbnails.get(url) is not None for url in urls))
    timer.stop()


def test_failed_uploads_are_rows_to_retry_not_dialogs(desk: Desk, tmp_path: Path) -> None:
    desk.listed()
    desk.server.script.append(refuses(403, "AccessDenied", "Access Denied"))
    desk.drop(mime_of(photo_file(tmp_path)))
    desk.until(lambda: bool(desk.uploads) and desk.uploads[0].state is State.FAILED)
    assert QApplication.activeModalWidget() is None
    assert desk.uploads[0].trouble.sentence.endswith(".")
    assert desk.text("emptyTitle") == "Drop your photos here"
    desk.manager.retry_all()
    assert desk.text("emptyTitle") == "Your photos are on their way"
    desk.all_up(1)
