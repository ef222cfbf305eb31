"""The window closed and the tray, on a stand-in for the desktop's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QSystemTrayIcon

from cloudery_desktop.desktop import awake, taskbar
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.ui.background import Background
from cloudery_desktop.ui.frame import Frame
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.photo_actions import PhotoActions
from cloudery_desktop.ui.preferences import PreferenceKeeper, read_preferences
from cloudery_desktop.ui.progress_ring import ring_icon
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.totals import Totals
from tests.ui.on_screen import delete
from tests.ui.stand_ins import NOTHING, FixedThumbnails, StandInManager, a_photo, an_upload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QIcon
    from pytestqt.qtbot import QtBot

HALF = Totals(4, 2, 0, 2, 100, 50, 10.0, left_bytes=50)


class Desk:
    """A frame with a window in it, and what the desktop was told."""

    def __init__(self, qtbot: QtBot, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.told: list[tuple[str, str]] = []
        self.shares: list[object] = []
        patch.setattr(awake, "KEEPERS", {})
        patch.setattr(taskbar, "show_progress", lambda *said: self.shares.append(said))
        seen: set[int] = set()  # the offscreen platform has no tray
        patch.setattr(QSystemTrayIcon, "show", lambda icon: seen.add(id(icon)))
        patch.setattr(QSystemTrayIcon, "hide", lambda icon: seen.discard(id(icon)))
        patch.setattr(QSystemTrayIcon, "isVisible", lambda icon: id(icon) in seen)
        patch.setattr(
            QSystemTrayIcon, "showMessage", lambda _, title, text, _icon: self.tell(title, text)
        )
        self.folder = folder
        self.manager = StandInManager()
        self.catalogue = Catalogue()
        self.frame = Frame()
        place = Place("Box", "your own bucket")
        self.window = MainWindow(
            self.manager, self.catalogue, FixedThumbnails(), place, folder / "pasted"
        )
        self.closings: list[bool] = []
        self.window.closing.connect(lambda: self.closings.append(True))
        self.preferences = PreferenceKeeper(folder)
        self.frame.hold(self.window)
        self.frame.show()
        qtbot.waitExposed(self.frame)
        self.is_watching = False
        self.background = Background(
            self.window, self.manager, self.preferences, lambda: self.is_watching
        )
        self.tray = self.background.tray

    def tell(self, title: str, text: str) -> None:
        self.told.append((title, text))

    def upload(self) -> None:
        self.manager.sums = HALF
        self.manager.put(an_upload("a", State.UPLOADING))

    def end_batch(self, state: State = State.DONE) -> None:
        failed = int(state is State.FAILED)
        self.manager.sums = Totals(1, 1 - failed, failed, 0, 100, 100, 0.0)
        self.manager.change("a", state, photo=a_photo(7))
        self.manager.idle.emit()

    def answer(self, button: str) -> None:
        box = self.window.findChild(QMessageBox)
        assert box is not None
        next(b for b in box.findChildren(QPushButton) if b.text() == button).click()
        delete(box)

    def is_kept_awake(self) -> bool:
        return self.background.awake._kept

    def end(self) -> None:
        self.window.close_now()
        assert self.window.pasted.close()
        assert self.catalogue.close()
        delete(self.frame, self.window, self.manager, self.catalogue, self.preferences)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    made = Desk(qtbot, tmp_path, monkeypatch)
    yield made
    made.end()


@pytest.fixture
def without_tray(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    made = Desk(qtbot, tmp_path, monkeypatch)
    yield made
    made.end()


def test_the_first_time_it_is_asked_and_then_kept(desk: Desk) -> None:
    desk.upload()
    desk.frame.close()
    assert desk.frame.isVisible()
    desk.answer("Keep uploading")
    assert not desk.frame.isVisible()
    assert desk.closings == []
    desk.tray.open_wanted.emit()
    assert desk.frame.isVisible()
    desk.frame.close()
    assert not desk.frame.isVisible()
    assert read_preferences(desk.folder).close_keeps_uploading == "yes"


def test_one_may_think_better_of_it(desk: Desk) -> None:
    desk.upload()
    desk.frame.close()
    desk.answer("Cancel")
    assert desk.frame.isVisible()
    assert desk.preferences.now.close_keeps_uploading == "ask"


def test_or_quit_from_now_on(desk: Desk) -> None:
    desk.upload()
    desk.frame.close()
    desk.answer("Quit")
    assert desk.closings == [True]
    assert not desk.tray.icon.isVisible()
    assert desk.preferences.now.close_keeps_uploading == "no"


def test_where_the_queue_does_not_last_quitting_asks(desk: Desk) -> None:
    desk.preferences.put(close_keeps_uploading="no")
    desk.manager.lasting = False
    desk.upload()
    desk.frame.close()
    assert desk.closings == []
    desk.answer("Stop and close")
    assert desk.closings == [True]


def test_with_nothing_on_its_way_closing_ends_the_program(desk: Desk) -> None:
    desk.frame.close()
    assert desk.closings == [True]


def test_watched_folders_are_watched_on_in_the_tray(qtbot: QtBot, desk: Desk) -> None:
    desk.background._end.setInterval(1)
    desk.is_watching = True
    desk.preferences.put(close_keeps_uploading="yes")
    desk.frame.close()
    assert not desk.frame.isVisible()
    assert desk.closings == []
    desk.upload()
    desk.end_batch()
    with qtbot.waitSignal(desk.background._end.timeout):
        pass
    assert desk.closings == []
    desk.tray.quit_wanted.emit()
    assert desk.closings == [True]


@pytest.mark.parametrize("answer", ["ask", "no"])
def test_nobody_stays_in_the_tray_unasked(desk: Desk, answer: str) -> None:
    desk.is_watching = True
    desk.preferences.put(close_keeps_uploading=answer)
    desk.frame.close()
    assert desk.closings == [True]


def test_quit_means_the_watched_folders_too(desk: Desk) -> None:
    desk.is_watching = True
    desk.preferences.put(close_keeps_uploading="yes")
    desk.window.quit()
    assert desk.closings == [True]


def test_without_a_tray_it_asks_as_ever(without_tray: Desk) -> None:
    without_tray.preferences.put(close_keeps_uploading="yes")
    without_tray.upload()
    without_tray.frame.close()
    assert without_tray.frame.isVisible()
    without_tray.answer("Close")
    assert without_tray.closings == [True]


def test_quit_does_not_mean_the_tray(desk: Desk) -> None:
    desk.preferences.put(close_keeps_uploading="yes")
    desk.upload()
    desk.window.quit()
    assert desk.frame.isVisible()
    desk.answer("Close")
    assert desk.closings == [True]


def test_quit_in_the_tray_loses_nothing(desk: Desk) -> None:
    desk.preferences.put(close_keeps_uploading="yes")
    desk.upload()
    desk.frame.close()
    desk.manager.lasting = False
    desk.tray.quit_wanted.emit()
    assert desk.frame.isVisible()  # it is asked there
    desk.answer("Keep uploading")
    desk.manager.lasting = True
    desk.tray.quit_wanted.emit()
    assert desk.closings == [True]


def test_behind_it_ends_by_itself_once_all_is_up(qtbot: QtBot, desk: Desk) -> None:
    desk.background._end.setInterval(0)
    desk.preferences.put(close_keeps_uploading="yes")
    desk.upload()
    desk.frame.close()
    desk.end_batch()
    qtbot.waitUntil(lambda: desk.closings == [True])


@pytest.mark.parametrize("wish", ["yes", "no"])
def test_originals_are_saved_to_their_end(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch, wish: str
) -> None:
    saving = [True]
    monkeypatch.setattr(PhotoActions, "is_saving", property(lambda _: saving[0]))
    desk.background._end.setInterval(0)
    desk.preferences.put(close_keeps_uploading=wish)
    desk.upload()
    desk.frame.close()
    if wish == "yes":
        desk.end_batch()
        qtbot.wait(20)
        assert desk.closings == []
        saving[0] = False
    else:
        desk.answer("Stop and close")
    qtbot.waitUntil(lambda: desk.closings == [True])


def test_where_a_person_must_act_it_stays(desk: Desk) -> None:
    desk.background._end.setInterval(0)
    desk.preferences.put(close_keeps_uploading="yes")
    desk.upload()
    desk.frame.close()
    desk.end_batch(State.FAILED)
    assert not desk.background._end.isActive()
    desk.background._end_if_done()
    assert desk.closings == []
    assert desk.told == [("1 photo not uploaded", "Open Cloudery to see why.")]
    desk.tray.told_clicked.emit()  # there are no links
    assert desk.frame.isVisible()


def test_a_batch_is_told_once_and_a_click_copies_its_links(desk: Desk) -> None:
    desk.preferences.put(close_keeps_uploading="yes")
    desk.manager.looking = True
    desk.upload()
    desk.manager.looking = False
    desk.frame.close()
    desk.end_batch()
    assert desk.told == [("1 photo uploaded", "Click here to copy the link.")]
    desk.tray.told_clicked.emit()
    assert QGuiApplication.clipboard().text() == "http://photos/id7"


def test_nothing_is_told_of_what_is_seen_or_not_wanted(qtbot: QtBot, desk: Desk) -> None:
    desk.frame.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.upload()
    desk.end_batch()
    assert desk.told == []
    desk.preferences.put(notify="no", close_keeps_uploading="yes")
    desk.upload()
    desk.frame.close()
    desk.end_batch()
    assert desk.told == []


def test_it_is_kept_awake_while_photos_go_up(desk: Desk) -> None:
    assert not desk.is_kept_awake()
    desk.upload()
    assert desk.is_kept_awake()
    desk.preferences.put(stay_awake="no")
    assert not desk.is_kept_awake()
    desk.preferences.put(stay_awake="yes")
    assert desk.is_kept_awake()
    desk.manager.on_hold = True
    desk.manager.change("a", State.PAUSED)
    assert not desk.is_kept_awake()


def test_a_computer_need_not_stay_awake_for_photos_that_have_no_cloud_yet(desk: Desk) -> None:
    desk.manager.started = False
    desk.upload()
    assert not desk.is_kept_awake()


def test_the_tray_says_how_far_it_is_and_holds_it(desk: Desk) -> None:
    texts = [action.text() for action in desk.tray.menu.actions() if action.text()]
    assert texts == ["Open Cloudery", "Nothing to upload", "Pause all", "Quit Cloudery"]
    pause = desk.tray._hold
    assert not pause.isEnabled()
    desk.upload()
    desk.tray.update()
    assert "Uploading 2 of 4" in desk.tray.icon.toolTip()
    assert (0.5, 2) in desk.shares
    pause.trigger()
    assert desk.manager.asked == [("pause_all",)]
    desk.manager.on_hold = True
    desk.tray.update()
    assert pause.text() == "Resume all"
    pause.trigger()
    assert desk.manager.asked[-1] == ("resume_all",)
    desk.manager.on_hold = False
    desk.manager.sums = NOTHING
    desk.manager.take("a")
    assert desk.shares[-1] == (None, 0)


def test_the_uploads_may_end_after_the_tray(desk: Desk) -> None:
    desk.tray.end()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.upload()
    desk.tray.update()
    assert "Uploading 2 of 4" in desk.tray.icon.toolTip()


def test_the_ring_closes(qtbot: QtBot) -> None:
    def blue(icon: QIcon) -> int:
        image = icon.pixmap(64, 64).toImage()
        around = [(32, 3), (60, 32), (32, 60), (3, 32)]
        return sum(image.pixelColor(x, y).name().upper() == "#4F7DF5" for x, y in around)

    # Begins on top, goes on to the right.
    assert [blue(ring_icon(share)) for share in (0.0, 0.30, 0.55, 0.8, 1.0)] == [0, 2, 3, 4, 4]
    assert blue(ring_icon(1.0, held=True)) == 0
