"""What a person does with photos in the window: links, originals, drags, deletions."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDrag, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from cloudery_desktop.library import downloads as downloads_module
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.library.deletions import Deletions
from cloudery_desktop.library.downloads import Downloads, Order
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.links import LinkStyle
from cloudery_desktop.ui import questions
from cloudery_desktop.ui.dragging import Dragging
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.photo_actions import Means
from cloudery_desktop.ui.slips import Slip, Slips
from cloudery_desktop.ui.template_dialog import TemplateDialog
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads.lifecycle import State
from tests.library.photo_server import gives_and_takes
from tests.ui.on_screen import delete
from tests.ui.stand_ins import FixedThumbnails, StandInManager, a_photo, an_upload
from tests.uploads.fake_service import BUSY, DENIED, FakeService
from tests.uploads.misbehaving_server import Server, says

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.photo import Photo

COUNT = 6
CTRL = Qt.KeyboardModifier.ControlModifier
BYTES = {f"id{number}": os.urandom(50_000 + number) for number in range(1, COUNT + 1)}


class Desk:
    """A window with photos id6 to id1 on a real server, and no engine."""

    def __init__(self, qtbot: QtBot, server: Server, folder: Path, undo_ms: int) -> None:
        self.qtbot = qtbot
        self.server = server
        self.service = FakeService(server)
        self.manager = StandInManager()
        self.catalogue = Catalogue()
        self.thumbnails = FixedThumbnails()
        self.deletions = Deletions(None, folder / "deletions.sqlite3", undo_ms)
        self.downloads = Downloads()
        self.window = MainWindow(
            self.manager,
            self.catalogue,
            self.thumbnails,
            Place("Box", "your own bucket"),
            folder / "pasted",
            means=Means(self.deletions, self.downloads, folder / "dragged"),
        )
        self.photos = tuple(self._photo(number) for number in range(COUNT, 0, -1))
        self.window.show()
        qtbot.waitExposed(self.window)
        self.catalogue.start(self.service)
        self.deletions.start(self.service)
        self.until(lambda: self.listed == [6, 5, 4, 3, 2, 1])

    def _photo(self, number: int) -> Photo:
        content = BYTES[f"id{number}"]
        photo = a_photo(
            number,
            url=f"{self.server.url}/uploads/id{number}",
            sha256=hashlib.sha256(content).hexdigest(),
            size_bytes=len(content),
        )
        self.service.add(photo)
        self.server.objects[photo.s3_key] = content
        return photo

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=8_000)

    @property
    def listed(self) -> list[int]:
        return [photo.uploaded_at for photo in self.window.grid_model.photos]

    def select(self, *rows: int) -> None:
        grid = self.window.grid
        grid.setFocus()
        grid.clearSelection()
        flag = grid.selectionModel().SelectionFlag.Select
        for row in rows:
            grid.selectionModel().select(self.window.grid_model.index(row), flag)

    @property
    def selected(self) -> list[int]:
        return [photo.uploaded_at for photo in self.window.photos.selected()]

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        none = Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.window.focusWidget(), key, modifiers or none)

    def slip(self, name: str) -> Slip:
        (found,) = [s for s in self.window.findChildren(Slip) if s._name == name]
        return found

    def text(self, name: str) -> str:
        found = self.window.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text()

    def end(self) -> None:
        self.window.close_now()
        assert self.window.photos.close()
        assert self.window.pasted.close()
        assert self.catalogue.close()
        delete(self.window, self.manager, self.catalogue, self.deletions, self.downloads)
        delete(self.thumbnails)


@pytest.fixture
def undo_ms() -> int:
    return 600_000


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, undo_ms: int) -> Iterator[Desk]:
    with Server() as server:
        server.always = gives_and_takes
        made = Desk(qtbot, server, tmp_path, undo_ms)
        yield made
        made.end()


def copied() -> str:
    return QGuiApplication.clipboard().text()


# -- links -------------------------------------------------------------------------------------


def test_links_are_copied_as_the_person_likes(desk: Desk) -> None:
    links = desk.window.photos.links
    chosen: list[LinkStyle] = []
    desk.window.link_style_chosen.connect(chosen.append)
    desk.select(0)
    url = desk.photos[0].url
    next(a for a in links.menu.actions() if a.text() == "Markdown").trigger()
    assert chosen == [LinkStyle("markdown")]
    desk.key(Qt.Key.Key_C, CTRL)
    assert copied() == f"![id6.jpg]({url})"
    menu = links.menu_for([desk.photos[0]], desk.window)
    next(a for a in menu.actions() if a.text() == "HTML").trigger()  # once
    assert copied() == f'<img src="{url}" alt="id6.jpg">'
    desk.key(Qt.Key.Key_C, CTRL)
    assert copied() == f"![id6.jpg]({url})"
    assert chosen == [LinkStyle("markdown")]


def test_a_template_is_asked_for_and_judged(desk: Desk) -> None:
    links = desk.window.photos.links
    chosen: list[LinkStyle] = []
    desk.window.link_style_chosen.connect(chosen.append)
    links.copy([desk.photos[0]], "template")
    dialog = desk.window.findChild(TemplateDialog)
    assert isinstance(dialog, TemplateDialog)
    dialog.field.edit.setText("{name} {nmae}")
    assert dialog.field.problem == ""  # it is being typed still
    dialog.set_button.click()
    assert dialog.field.problem.startswith("There is no {nmae}.")
    dialog.field.edit.setText("{name}: {url}")
    assert dialog.field.problem == ""
    assert dialog.preview.text().replace("\u200b", "").startswith("For example:\nRed canyon.jpg: ")
    dialog.set_button.click()
    assert copied() == f"id6.jpg: {desk.photos[0].url}"
    assert chosen == [LinkStyle("url", "{name}: {url}")]
    next(a for a in links.menu.actions() if a.text() == "My own template…").trigger()
    again = [d for d in desk.window.findChildren(TemplateDialog) if d.isVisible()]
    assert [d.field.value for d in again] == ["{name}: {url}"]
    again[0].reject()
    assert links.style.form == "url"  # nothing was said


def test_a_batch_is_copied_once_when_it_is_up(desk: Desk) -> None:
    first, second, third, fourth = desk.photos[:4]
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("mine")

    def upload() -> None:
        desk.manager.by_id.clear()
        desk.manager.put(
            an_upload("a", State.UPLOADING, position=1, photo=first),
            an_upload("b", State.UPLOADING, position=2, photo=second),
            an_upload("c", State.UPLOADING, position=3, photo=None),
            an_upload("d", State.UPLOADING, position=4, photo=fourth),
        )
        desk.manager.change("b", State.DONE)
        desk.manager.change("d", State.FAILED)
        assert copied() == "mine"
        desk.manager.change("a", State.DONE)
        desk.manager.change("c", State.DUPLICATE, duplicate_of=third)
        desk.manager.idle.emit()

    upload()
    assert copied() == "mine"  # it is not wanted
    after = next(
        action
        for action in desk.window.photos.links.menu.actions()
        if action.text() == "Copy automatically after upload"
    )
    after.trigger()
    assert desk.window.photos.links.style == LinkStyle("url", "", after_upload=True)
    upload()
    assert copied().split("\n") == [first.url, second.url, third.url]
    assert desk.text("counts") == "3 links copied: all is up."
    clipboard.setText("mine")
    desk.manager.idle.emit()  # nothing new is up
    assert copied() == "mine"


def test_the_upload_of_a_photo_is_shown(desk: Desk) -> None:
    desk.manager.put(
        an_upload("other", State.DONE, photo=None), an_upload("id5", State.DONE, photo=None)
    )
    menu = desk.window.photos.menu([desk.photos[1]])
    next(a for a in menu.actions() if a.text() == "Show in uploads").trigger()
    panel = desk.window.panel
    assert panel.isVisible()
    rows = panel.list.selectionModel().selectedIndexes()
    assert [index.data() for index in rows] == ["id5.jpg"]
    without = desk.window.photos.menu([desk.photos[0]])
    assert "Show in uploads" not in [action.text() for action in without.actions()]
    menu.close()
    without.close()


def test_several_are_opened_but_not_a_hundred(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    desk.select(0, 2)
    desk.key(Qt.Key.Key_B, CTRL)
    assert [url.toString() for url in opened] == [desk.photos[0].url, desk.photos[2].url]
    many = desk.window.photos.menu([a_photo(number) for number in range(100)])
    assert not any(action.text().startswith("Open") for action in many.actions())
    many.close()


def test_what_has_no_link_is_said_and_opens_no_page(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    desk.window.photos.open_in_browser([a_photo(99, url=""), desk.photos[0]])
    assert [url.toString() for url in opened] == [desk.photos[0].url]
    assert desk.text("counts").startswith("1 photo without a link")


# -- originals ---------------------------------------------------------------------------------


def test_one_original_is_saved_where_the_person_says(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[Path] = []

    def where(_parent: QWidget, path: Path) -> Path:
        offered.append(path)
        return tmp_path / "mine.jpg"

    monkeypatch.setattr(questions, "where_to_save", where)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: f"{tmp_path}/Downloads")
    monkeypatch.setenv("HOME", str(tmp_path))  # it is there, and that folder is not
    desk.select(0)
    desk.key(Qt.Key.Key_S, CTRL)
    slip = desk.slip("Saving originals")
    desk.until(lambda: slip.text == f"“mine.jpg” saved in “{tmp_path.name}”.")
    assert offered == [tmp_path / "id6.jpg"]
    assert (tmp_path / "mine.jpg").read_bytes() == BYTES["id6"]
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    slip.button.click()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]
    assert slip.isHidden()


def test_of_many_originals_one_that_fails_is_tried_again(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "saved"
    monkeypatch.setattr(questions, "which_folder_to_save_in", lambda *_: folder)
    kept = desk.server.objects.pop("uploads/id5")
    desk.select(0, 1, 2)
    desk.key(Qt.Key.Key_S, CTRL)
    desk.until(desk.window.messages.isVisible)
    assert desk.text("messageTitle") == "“id5.jpg” was not saved."
    assert sorted(path.name for path in folder.iterdir()) == ["id4.jpg", "id6.jpg"]
    desk.server.objects["uploads/id5"] = kept
    desk.window.messages._help.click()
    desk.until((folder / "id5.jpg").exists)
    desk.until(lambda: desk.downloads.is_idle)
    assert sorted(path.name for path in folder.iterdir()) == ["id4.jpg", "id5.jpg", "id6.jpg"]


def test_an_original_that_fails_again_is_told_once_and_another_beside_it(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "where_to_save", lambda *_: tmp_path / "mine.jpg")
    del desk.server.objects["uploads/id5"], desk.server.objects["uploads/id6"]
    for row, name in ((0, "id6"), (1, "id5"), (1, "id5")):
        desk.select(row)
        with desk.qtbot.waitSignal(desk.window.photos.failed):
            desk.key(Qt.Key.Key_S, CTRL)
        assert desk.text("messageTitle") == f"“{name}.jpg” was not saved."
    desk.window.messages._close.click()
    assert desk.text("messageTitle") == "“id6.jpg” was not saved."
    desk.window.messages._close.click()
    assert not desk.window.messages.isVisible()


def test_nobody_chose_a_place(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "where_to_save", lambda *_: None)
    monkeypatch.setattr(questions, "which_folder_to_save_in", lambda *_: None)
    for rows in ((), (0,), (0, 1)):
        desk.select(*rows)
        desk.key(Qt.Key.Key_S, CTRL)
    assert desk.downloads.is_idle


def test_saving_can_be_cancelled(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "which_folder_to_save_in", lambda *_: tmp_path / "saved")
    monkeypatch.setattr(downloads_module, "_PAUSE_SECONDS", 60.0)
    desk.server.always = says(503, "")  # it waits to try again
    desk.select(0, 1)
    desk.key(Qt.Key.Key_S, CTRL)
    slip = desk.slip("Saving originals")
    assert slip.text.startswith("Saving photo 1 of 2 · 0 of 100.0 kB")
    slip.button.click()
    desk.until(lambda: slip.text == "Saving was cancelled.")
    assert not desk.window.messages.isVisible()
    assert list((tmp_path / "saved").iterdir()) == []


def test_closing_while_originals_are_saved_asks(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "which_folder_to_save_in", lambda *_: tmp_path / "saved")
    monkeypatch.setattr(downloads_module, "_PAUSE_SECONDS", 60.0)
    desk.server.always = says(503, "")  # it waits to try again
    desk.select(0, 1)
    desk.key(Qt.Key.Key_S, CTRL)
    assert not desk.window.close()
    (box,) = desk.window.findChildren(QMessageBox)
    assert box.text() == "Originals are still being saved."
    assert {button.text() for button in box.buttons()} == {"Keep open", "Stop and close"}
    next(b for b in box.buttons() if b.text() == "Keep open").click()
    assert not desk.downloads.is_idle
    delete(box)
    desk.manager.put(an_upload("a", State.UPLOADING))
    desk.manager.sums = replace(desk.manager.sums, unfinished=1)
    assert not desk.window.close()
    (box,) = desk.window.findChildren(QMessageBox)
    assert box.informativeText().endswith("Originals that are not saved yet are left out.")
    next(b for b in box.buttons() if b.text() == "Stop and close").click()
    assert not desk.window.isVisible()


# -- dragging out --------------------------------------------------------------------------------


def test_files_are_fetched_when_they_are_asked_for(desk: Desk, tmp_path: Path) -> None:
    mime = desk.window.photos.dragging.mime(desk.photos[:2])
    assert mime.hasUrls()
    assert mime.text().split("\n") == [photo.url for photo in desk.photos[:2]]
    assert mime.html().startswith(f'<a href="{desk.photos[0].url}">id6.jpg</a>')
    assert desk.downloads.is_idle
    assert not (tmp_path / "dragged").exists()
    paths = [Path(url.toLocalFile()) for url in mime.urls()]
    assert [path.name for path in paths] == ["id6.jpg", "id5.jpg"]
    assert [path.read_bytes() for path in paths] == [BYTES["id6"], BYTES["id5"]]
    asked = len(desk.server.requests)
    again = desk.window.photos.dragging.mime(desk.photos[:2])
    assert [Path(url.toLocalFile()) for url in again.urls()] == paths
    assert len(desk.server.requests) == asked
    as_bytes = bytes(again.data("text/uri-list").data())
    assert as_bytes.count(b"file:///") == 2


def test_what_cannot_be_fetched_is_not_dropped_and_said(desk: Desk) -> None:
    del desk.server.objects["uploads/id6"]
    mime = desk.window.photos.dragging.mime(desk.photos[:2])
    assert mime.urls() == []
    assert desk.window.messages.isVisible()
    assert desk.text("messageTitle") == "“id6.jpg” was not dropped."


def test_what_an_earlier_time_left_of_a_drag_is_deleted(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = tmp_path / "dragged" / "old", tmp_path / "dragged" / "new"
    for folder in (old, new):
        folder.mkdir(parents=True)
        (folder / "a.jpg").write_bytes(b"a")
    os.utime(old, (1_000_000_000, 1_000_000_000))
    monkeypatch.setattr("cloudery_desktop.ui.dragging._TIDY_MS", 0)
    owner = desk.window
    Dragging(owner.grid_model, desk.downloads, Slips(owner), tmp_path / "dragged", owner)
    desk.until(lambda: list((tmp_path / "dragged").iterdir()) == [new])
    desk.until(lambda: desk.downloads.is_idle)


def test_a_word_in_a_photos_name_is_left_alone(desk: Desk) -> None:
    photo = a_photo(99, file_name="saved-by-the-bell.jpg", url="")
    assert desk.window.photos.dragging.mime([photo]).urls() == []
    said = "“saved-by-the-bell.jpg” cannot be dropped."
    desk.until(lambda: desk.text("messageTitle") == said)


def test_without_a_network_not_every_photo_is_tried(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads_module, "_PAUSE_SECONDS", 0.0)
    desk.server.always = says(503, "")
    download = desk.downloads.start(Order(desk.photos, tmp_path / "saved"))
    desk.until(lambda: download.outcome is not None)
    outcome = download.outcome
    assert outcome is not None
    assert outcome.left == desk.photos
    asked = [r.target for r in desk.server.requests if "GET" in r.method]
    assert len(set(asked)) == 3 < COUNT


def test_files_that_come_too_late_are_there_for_the_next_drag(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cloudery_desktop.ui.dragging._PATIENCE_MS", 50)
    monkeypatch.setattr(downloads_module, "_PAUSE_SECONDS", 0.3)
    desk.server.script.append(says(503, ""))
    dragging = desk.window.photos.dragging
    assert dragging.mime(desk.photos[:1]).urls() == []
    slip = desk.slip("Photos for the drop")
    desk.until(lambda: slip.text == "1 photo fetched. Drag it once more.")
    assert len(dragging.mime(desk.photos[:1]).urls()) == 1


def test_a_drag_of_tiles_carries_them_and_shows_how_many(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[tuple[str, bool]] = []

    def taken(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        dragged.append((drag.mimeData().text(), drag.pixmap().isNull()))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", taken)
    desk.thumbnails.give(desk.photos[0].url, "#FF0000")
    desk.select(0, 1)
    desk.window.grid.drag_wanted.emit()
    assert dragged == [("\n".join(photo.url for photo in desk.photos[:2]), False)]


def test_what_comes_from_the_window_itself_is_not_uploaded(desk: Desk) -> None:
    class Own(QDropEvent):
        def source(self) -> QWidget:
            return desk.window.grid

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/photos/a.jpg")])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, asked in ((Own, []), (QDropEvent, [("add", "a.jpg")])):
        desk.manager.asked.clear()
        event = kind(QPointF(QPoint(300, 300)), Qt.DropAction.CopyAction, mime, left, none)
        desk.window._drops.eventFilter(desk.window, event)
        assert desk.manager.asked == cast("list[Any]", asked)


# -- deleting ------------------------------------------------------------------------------------


def test_delete_and_undo(desk: Desk) -> None:
    desk.select(1, 2)
    desk.key(Qt.Key.Key_Delete)
    assert desk.listed == [6, 3, 2, 1]
    slip = desk.slip("Deleted photos")
    assert slip.text == "2 photos deleted."
    assert slip.isVisible()
    assert desk.text("counts") == "4 photos"
    desk.catalogue.refresh()  # the table has them still
    with desk.qtbot.waitSignal(desk.catalogue.complete):
        pass
    assert desk.listed == [6, 3, 2, 1]
    desk.key(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: desk.listed == [6, 5, 4, 3, 2, 1])
    assert desk.selected == [5, 4]
    assert slip.isHidden()
    assert desk.service.calls == []
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.text("counts") == "There is nothing to undo."


def test_the_button_undoes_what_was_deleted_last(desk: Desk) -> None:
    for row in (0, 1):
        desk.select(row)
        desk.key(Qt.Key.Key_Delete)
    assert desk.listed == [5, 3, 2, 1]
    desk.slip("Deleted photos").button.click()
    desk.until(lambda: desk.listed == [5, 4, 3, 2, 1])
    assert desk.slip("Deleted photos").text == "1 photo deleted."


def test_what_is_added_again_is_kept(desk: Desk) -> None:
    desk.select(0, 1)
    desk.key(Qt.Key.Key_Delete)
    desk.manager.put(an_upload("again", State.PREPARING, photo=None))
    desk.manager.change("again", State.DUPLICATE, duplicate_of=desk.photos[1])
    desk.until(lambda: desk.listed == [5, 4, 3, 2, 1])
    assert desk.slip("Deleted photos").text == "1 photo deleted."


@pytest.mark.parametrize("undo_ms", [50])
def test_what_is_added_again_while_it_is_being_deleted_goes_up_anew(desk: Desk) -> None:
    desk.service.faults["delete"].append(BUSY)
    desk.select(0)
    desk.key(Qt.Key.Key_Delete)
    desk.until(lambda: "as soon as it can be reached" in desk.text("counts"))
    desk.manager.put(an_upload("again", State.PREPARING, photo=None))
    desk.manager.change("again", State.DUPLICATE, duplicate_of=desk.photos[0])
    assert desk.manager.asked == []  # until it is gone: the one row might yet be refused
    desk.deletions.try_again()
    desk.until(lambda: desk.manager.asked == [("upload_anyway", "again")])
    assert "id6" not in desk.service.rows
    desk.manager.put(an_upload("late", State.PREPARING, photo=None))
    desk.manager.change("late", State.DUPLICATE, duplicate_of=desk.photos[0])
    assert desk.manager.asked == [("upload_anyway", "again"), ("upload_anyway", "late")]


@pytest.mark.parametrize("undo_ms", [50])
def test_when_the_time_is_over_the_cloud_is_told(desk: Desk) -> None:
    desk.select(0)
    desk.key(Qt.Key.Key_Delete)
    desk.until(lambda: "id6" not in desk.service.rows)
    assert desk.slip("Deleted photos").isHidden()
    assert desk.listed == [5, 4, 3, 2, 1]
    desk.window.grid_model.apply(Stretch(desk.photos, None, 0))  # a listing from just before
    assert desk.listed == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("undo_ms", [50])
def test_what_is_gone_is_no_longer_said_to_be_up(desk: Desk) -> None:
    desk.manager.put(
        an_upload("id6", State.DONE, photo=None),
        an_upload("id5", State.DONE, photo=None),
        an_upload("same", State.DUPLICATE, duplicate_of=desk.photos[0]),
        an_upload("other", State.DUPLICATE, duplicate_of=desk.photos[1]),
    )
    desk.select(0)
    desk.key(Qt.Key.Key_Delete)
    desk.until(lambda: desk.manager.asked == [("remove", "id6", "same")])


@pytest.mark.parametrize("undo_ms", [50])
def test_a_refusal_brings_them_back(desk: Desk) -> None:
    desk.service.faults["delete"].append(DENIED)
    desk.select(0, 3)
    desk.key(Qt.Key.Key_Delete)
    desk.until(lambda: desk.listed == [6, 5, 4, 3, 2, 1])
    assert desk.text("messageTitle") == "2 photos are not deleted."
    assert desk.text("messageDetail") == "AWS does not allow this. Ask the owner."


def test_in_the_uploads_the_delete_key_is_about_those(desk: Desk) -> None:
    desk.select(0)
    desk.manager.put(an_upload("a", State.DONE, photo=None))
    desk.window._show_uploads(("a",))
    desk.key(Qt.Key.Key_Delete)
    assert len(desk.listed) == COUNT


def test_a_slip_is_as_wide_as_its_words(desk: Desk) -> None:
    slip = desk.slip("Saving originals")
    for text in ("Short.", "Words that need more room than the ones before.", "Short again."):
        slip.say(text, "Open folder", slip.hide)
        QApplication.processEvents()
        for part in (slip._words, slip.button):
            assert part.width() >= part.sizeHint().width()
            assert slip.rect().contains(part.geometry())
        assert slip.width() <= slip.sizeHint().width()
    slip.progress("Saving photo 1 of 2", 0.5, "Cancel", slip.hide)
    desk.slip("Deleted photos").say("A second one.", "Undo", slip.hide)
    QApplication.processEvents()
    assert slip._bar.width() == 120
    assert slip._bar.geometry().left() > slip._words.geometry().right()
    assert slip.height() >= slip.sizeHint().height()


def test_slips_stay_over_the_photos_at_any_size(desk: Desk) -> None:
    desk.select(0)
    desk.key(Qt.Key.Key_Delete)
    for width in (640, 1200):
        desk.window.resize(width, 500)
        QApplication.processEvents()
        slip = desk.slip("Deleted photos")
        central = desk.window.centralWidget()
        assert central is not None
        middle = slip.mapTo(central, slip.rect().center())
        assert abs(middle.x() - central.width() // 2) <= 1
        assert slip.mapTo(central, slip.rect().bottomLeft()).y() < central.height() - 30
    assert slip.accessibleName() == "Deleted photos: 1 photo deleted."
