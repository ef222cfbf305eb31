"""What the window tells of the engine, with an engine that does what the test says."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton

from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.questions import what_closing_means, whether_to_keep_uploading
from cloudery_desktop.ui.receipt_page import ReceiptDialog
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.receipt import Receipt
from cloudery_desktop.uploads.totals import Totals
from tests.ui.on_screen import delete, on_screen
from tests.ui.stand_ins import NOTHING, FixedThumbnails, StandInManager, a_photo, an_upload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

FULL = ClouderyError("The list of uploads cannot be kept.", "The disk is full.", "Make room.")
UNLISTED = ClouderyError("The photos cannot be listed.")


class Desk:
    """A window whose engine and listing say what the test wants."""

    def __init__(self, folder: Path, *, first_run: bool = False) -> None:
        self.manager = StandInManager()
        self.catalogue = Catalogue()
        self.window = MainWindow(
            self.manager,
            self.catalogue,
            FixedThumbnails(),
            Place("Box", "your own bucket"),
            folder / "pasted",
            first_run=first_run,
        )

    def end(self) -> None:
        assert self.window.pasted.close()
        assert self.catalogue.close()

    def text(self, name: str) -> str:
        found = self.window.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text()

    @property
    def message(self) -> str:
        return self.text("messageTitle") if self.window.messages.isVisible() else ""

    @property
    def button(self) -> QPushButton:
        return self.window.messages._help

    def restore(self, **sums: int) -> None:
        """An earlier time has left this."""
        self.manager.put(an_upload("old", State.DONE))
        self.manager.sums = Totals(**{**BLANK, **sums}, bytes_per_second=0.0)
        self.manager.restored.emit()


BLANK = {"files": 9, "done": 0, "failed": 0, "unfinished": 0, "size_bytes": 9, "sent_bytes": 0}


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    with on_screen(qtbot, made.window):
        yield made
        made.end()
    delete(made.manager, made.catalogue)


def test_that_there_is_no_network_is_told_until_it_is_back(desk: Desk) -> None:
    desk.manager.offline_changed.emit(True)
    assert desk.message == "There is no connection to your bucket."
    assert desk.text("messageDetail") == "Uploads go on by themselves as soon as it is back."
    assert desk.text("status") == "No connection"
    assert desk.button.text() == "Try now"
    desk.button.click()
    assert desk.manager.asked == [("try_now",)]
    assert desk.message  # it is not back yet
    assert not desk.button.isEnabled()  # but the click was heard
    desk.window.messages._rest.timeout.emit()
    assert desk.button.isEnabled()
    desk.manager.offline_changed.emit(False)
    assert desk.message == ""
    assert desk.text("status") == "Connected"


def test_that_the_cloud_does_not_answer_is_told_until_it_does(desk: Desk) -> None:
    desk.manager.silent = True
    desk.manager.offline_changed.emit(True)
    assert desk.text("status") == "The cloud does not answer"
    assert desk.message == "Your cloud can be reached, but does not answer."
    desk.manager.silent = False
    desk.manager.offline_changed.emit(True)
    assert desk.text("status") == "No connection"
    assert desk.message == "There is no connection to your bucket."
    desk.manager.offline_changed.emit(False)
    assert desk.text("status") == "Connected"
    assert desk.message == ""


def test_that_the_queue_cannot_be_written_down_is_told_until_it_can(desk: Desk) -> None:
    desk.manager.trouble.emit(FULL)
    assert desk.message == FULL.title
    assert desk.button.text() == "Close"
    desk.manager.trouble.emit(None)
    assert desk.message == ""
    desk.manager.trouble.emit(FULL)
    desk.button.click()
    assert desk.message == ""


def test_one_trouble_does_not_hide_that_there_is_another(desk: Desk) -> None:
    desk.manager.trouble.emit(FULL)
    desk.manager.offline_changed.emit(True)
    desk.catalogue.failed.emit(UNLISTED)
    assert desk.message == UNLISTED.title
    refreshed: list[bool] = []
    desk.window.refreshing.connect(lambda: refreshed.append(True))
    desk.manager.offline_changed.emit(False)
    assert refreshed == [True]  # what could not be listed can be now
    assert desk.message == UNLISTED.title
    desk.catalogue.complete.emit()
    assert desk.message == FULL.title
    desk.window.messages._close.click()
    assert desk.message == ""
    desk.manager.offline_changed.emit(True)
    desk.manager.offline_changed.emit(False)
    assert refreshed == [True]


@pytest.mark.parametrize(
    ("sums", "is_open", "note"),
    [
        ({"unfinished": 3}, True, "Going on with 3 photos of the last time"),
        ({"unfinished": 1, "paused": 4}, True, "Going on with 1 photo of the last time"),
        ({"paused": 2}, True, "2 photos of the last time paused"),
        ({"failed": 1}, True, ""),
        ({"done": 9}, False, ""),
    ],
)
def test_what_an_earlier_time_left_is_shown(
    desk: Desk, sums: dict[str, int], is_open: bool, note: str
) -> None:
    desk.restore(**sums)
    assert desk.window.panel.isVisible() == is_open
    assert desk.text("counts") == note


def test_what_needs_a_person_is_marked_while_it_is_out_of_sight(desk: Desk) -> None:
    bar = desk.window.top_bar
    button = bar._panel_button

    def reds() -> int:
        picture = button.icon().pixmap(20, 20).toImage()
        bad = theme.colours().bad
        points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
        return sum(picture.pixelColor(x, y).name().upper() == bad.upper() for x, y in points)

    assert reds() == 0
    desk.restore(rejected=2)
    assert not desk.window.panel.isVisible()
    assert reds() > 10
    assert button.toolTip() == "Show or hide the uploads (Ctrl+U)\n2 files not uploaded"
    assert button.accessibleDescription() == "2 files not uploaded"
    button.click()
    assert desk.window.panel.isVisible()
    assert reds() == 0
    button.click()
    assert reds() > 10
    desk.manager.sums = Totals(**BLANK, bytes_per_second=0.0)
    desk.manager.removed.emit(())
    assert reds() == 0
    assert button.toolTip() == "Show or hide the uploads (Ctrl+U)"


def test_without_a_cloud_nothing_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path, first_run=True)
    with on_screen(qtbot, desk.window):
        desk.restore(unfinished=3)
        assert desk.window.panel.isVisible()
        assert desk.text("counts") == "3 photos of the last time wait for a cloud"
        desk.end()
    delete(desk.manager, desk.catalogue)


def test_what_is_added_is_shown_once(desk: Desk, tmp_path: Path) -> None:
    desk.window.adding.add([tmp_path])
    desk.restore(done=9)
    assert not desk.window.panel.isVisible()
    desk.manager.put(an_upload("a", State.QUEUED))
    assert desk.window.panel.isVisible()
    desk.window.panel.closed.emit()
    desk.manager.put(an_upload("b", State.QUEUED))
    assert not desk.window.panel.isVisible()


def test_the_photo_of_an_upload_is_shown_in_the_grid(desk: Desk) -> None:
    photos = tuple(a_photo(1_700_000_000_000 - n) for n in range(200))
    grid = desk.window.grid
    desk.window.panel.photos_wanted.emit((photos[150],))
    assert desk.text("counts") == "The photo is not in the list of your photos yet."
    desk.catalogue.listed.emit(Stretch(photos, None, 0))
    desk.window.panel.photos_wanted.emit((photos[150], photos[152], a_photo(3)))
    chosen = sorted(index.row() for index in grid.selectionModel().selectedIndexes())
    assert chosen == [150, 152]
    assert grid.currentIndex().row() == 150
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))
    assert desk.window.focusWidget() is grid


def test_a_speed_that_was_chosen_is_to_be_kept(desk: Desk) -> None:
    kept: list[str] = []
    desk.window.speed_limit_chosen.connect(kept.append)
    desk.window.panel.buttons.speed_menu.chosen.emit(Timetable.parse("2MB"))
    assert kept == ["2 MB/s"]
    desk.window.panel.show_speed_limit(Timetable.parse("5 MB/s"))
    ticked = [a.text() for a in desk.window.panel.buttons.speed_menu.actions() if a.isChecked()]
    assert ticked == ["5 MB/s"]


def test_the_receipt_is_of_the_uploads_there_are(desk: Desk) -> None:
    desk.manager.put(an_upload("a", State.DONE), an_upload("b", State.FAILED))
    desk.window.panel.receipt_wanted.emit()
    (dialog,) = desk.window.findChildren(ReceiptDialog)
    assert dialog.model.rowCount() == 2
    dialog.close()


def test_a_receipt_is_written_before_the_window_is_gone(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "receipt.csv"
    go_on = threading.Event()
    written = Receipt.write
    monkeypatch.setattr(
        Receipt, "write", lambda receipt, path: go_on.wait(5) and written(receipt, path)
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    desk.manager.put(an_upload("a", State.DONE))
    desk.window.panel.receipt_wanted.emit()
    (dialog,) = desk.window.findChildren(ReceiptDialog)
    dialog.save_button.click()
    there: list[bool] = []
    desk.window.closing.connect(lambda: there.append(path.exists()))
    threading.Timer(0.05, go_on.set).start()
    desk.window.close_now()
    assert there == [True]


@pytest.mark.parametrize(
    ("left", "kept", "lasting", "text", "more"),
    [
        (3, True, True, "3 photos are not up yet.", "They go on when you open Cloudery again."),
        (1, True, True, "1 photo is not up yet.", "It goes on when you open Cloudery again."),
        (2, False, True, "2 photos are not up yet.", "They go on when you open Cloudery again. F"),
        (2, False, False, "2 photos are not up yet.", "If you close now, they stay on this"),
        (0, True, True, "Cloudery is still looking", "Cloudery goes on with them when you open"),
        (0, False, False, "Cloudery is still looking", "If you close now, add them again"),
    ],
)
def test_what_closing_means(left: int, kept: bool, lasting: bool, text: str, more: str) -> None:
    totals = replace(NOTHING, files=left, unfinished=left)
    said, also = what_closing_means(totals, kept=kept, lasting=lasting)
    assert said.startswith(text)
    assert also.startswith(more)


def test_closing_counts_as_the_foot_line_does(desk: Desk) -> None:
    states = (State.UPLOADING, State.QUEUED, State.PAUSED, State.PAUSED, State.FAILED)
    desk.manager.sums = replace(NOTHING, files=5, unfinished=2, paused=2, failed=1)
    desk.manager.put(*(an_upload(f"{n}", state) for n, state in enumerate(states)))
    assert "5 not up yet" in [label.text() for label in desk.window.foot_line.findChildren(QLabel)]
    assert not desk.window.close()
    (box,) = desk.window.findChildren(QMessageBox)
    assert box.text() == "5 photos are not up yet."
    assert box.informativeText() == "2 of them go on when you open Cloudery again."
    delete(box)
    whether_to_keep_uploading(desk.window, desk.manager, lambda: None, lambda: None)
    (box,) = desk.window.findChildren(QMessageBox)
    assert box.text() == "5 photos are not up yet."
    quitting = "If you quit, 2 of these photos go on when you open Cloudery again."
    assert quitting in box.informativeText()
    box.close()


@pytest.mark.parametrize(
    ("left", "kept", "lasting", "more"),
    [
        (1, True, True, "If you quit, it goes on when you open Cloudery again."),
        (2, False, True, "If you quit, they go on when you open Cloudery again. F"),
        (2, False, False, "If you quit, the photos stay on this computer;"),
        (0, True, True, "Cloudery goes on with them when you open it again."),
        (0, False, True, "If you quit, add the files again to upload them."),
    ],
)
def test_what_quitting_means(desk: Desk, left: int, kept: bool, lasting: bool, more: str) -> None:
    desk.manager.sums = replace(NOTHING, files=left, unfinished=left)
    desk.manager.keeping, desk.manager.lasting = kept, lasting
    whether_to_keep_uploading(desk.window, desk.manager, lambda: None, lambda: None)
    (box,) = desk.window.findChildren(QMessageBox)
    assert f"ends by itself when all is up. {more}" in box.informativeText()
    box.close()


@pytest.mark.parametrize(("lasting", "label"), [(True, "Close"), (False, "Stop and close")])
def test_closing_while_photos_go_up_asks(desk: Desk, lasting: bool, label: str) -> None:
    desk.manager.put(an_upload("a", State.UPLOADING))
    desk.manager.sums = replace(NOTHING, files=1, unfinished=1)
    desk.manager.lasting = lasting
    assert not desk.window.close()
    (box,) = desk.window.findChildren(QMessageBox)
    assert {button.text() for button in box.buttons()} == {"Keep uploading", label}
    next(button for button in box.buttons() if button.text() == label).click()
    assert not desk.window.isVisible()


def test_what_is_to_be_cancelled_in_a_moment_is_not_said_to_go_on(desk: Desk) -> None:
    cancelled, uploading = an_upload("a", State.CONFIRMING), an_upload("b", State.UPLOADING)
    desk.manager.put(replace(cancelled, wish=State.CANCELLED), uploading)
    desk.manager.sums = replace(NOTHING, files=2, unfinished=2, wished=1)
    assert not desk.window.close()
    (box,) = desk.window.findChildren(QMessageBox)
    assert box.informativeText() == "1 of them goes on when you open Cloudery again."
    box.close()
    desk.manager.sums = replace(NOTHING, files=1, unfinished=1, wished=1)
    desk.manager.take("b")
    assert desk.window.close()


def test_what_is_paused_needs_no_question(desk: Desk) -> None:
    desk.manager.put(an_upload("a", State.PAUSED))
    assert desk.window.close()
