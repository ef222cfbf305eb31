"""The page of keys, About and the diagnostics."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidget

from cloudery_desktop import __version__
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.ui.about_page import AboutDialog
from cloudery_desktop.ui.help import Help
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.preferences import PreferenceKeeper
from cloudery_desktop.ui.shortcuts_page import ShortcutsDialog, window_keys
from cloudery_desktop.ui.viewer_keys import keys_of
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads.lifecycle import State
from tests.ui.on_screen import delete
from tests.ui.stand_ins import FixedThumbnails, StandInManager, an_upload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Desk:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.manager = StandInManager()
        self.catalogue = Catalogue()
        self.window = MainWindow(
            self.manager, self.catalogue, FixedThumbnails(), Place("Box", "a box"), folder / "p"
        )
        self.preferences = PreferenceKeeper(folder)
        self.help = Help(self.window, self.manager, folder, self.preferences)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def end(self) -> None:
        self.window.close_now()
        assert self.window.pasted.close()
        assert self.catalogue.close()
        delete(self.window, self.manager, self.catalogue)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path)
    yield made
    made.end()


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_a_key_shows_all_keys(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(desk.window.grid, key)
    page = desk.window.findChild(ShortcutsDialog)
    assert page is not None
    texts = {shown.text() for shown in page.findChildren(QLabel)}
    assert {"Add photos", "Ctrl+O", "Undo", "Full screen", "See a photo large"} <= texts
    assert {text for text, _ in window_keys(desk.window)} <= texts
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_a_question_mark_can_be_searched_for(desk: Desk) -> None:
    field = desk.window.top_bar.search.edit
    field.setFocus()
    QTest.keyClicks(field, "who?")
    assert field.text() == "who?"
    assert desk.window.findChild(ShortcutsDialog) is None


def test_every_key_of_the_window_is_told_of(desk: Desk) -> None:
    """But for those that few keyboards have, and have their name on them."""
    named = {"Zoom In", "Zoom Out"}
    page = ShortcutsDialog(desk.window)
    told = ", ".join(shown.text() for shown in page.findChildren(QLabel)).split(", ")
    for action in desk.window.findChildren(QAction):
        for key in action.shortcuts():
            assert (key.toString() in told) is (key.toString() not in named), key.toString()


def test_the_viewers_keys_come_from_its_table() -> None:
    assert [key.toString() for key in keys_of("turn left")] == ["Shift+R"]
    assert [key.toString() for key in keys_of("play")] == ["Space"]


def test_about_names_version_and_licences_and_copies(desk: Desk) -> None:
    desk.help.show_about()
    page = desk.window.findChild(AboutDialog)
    assert page is not None
    assert any(__version__ in shown.text() for shown in page.findChildren(QLabel))
    built_on = page.findChild(QTreeWidget)
    assert built_on is not None
    assert built_on.topLevelItemCount() > 8
    for row in range(built_on.topLevelItemCount()):
        item = built_on.topLevelItem(row)
        assert item is not None
        assert built_on.columnWidth(0) > built_on.fontMetrics().horizontalAdvance(item.text(0))
    copy = next(b for b in page.findChildren(QPushButton) if b.text() == "Copy diagnostics")
    copy.click()
    assert copy.text() == "Copied"
    assert QGuiApplication.clipboard().text().startswith("Cloudery Desktop")


def test_the_diagnostics_tell_how_things_stand_but_no_names(desk: Desk) -> None:
    desk.manager.put(an_upload("kiss", State.FAILED), an_upload("hug", State.FAILED))
    desk.help.copy_diagnostics()
    text = QGuiApplication.clipboard().text()
    assert "Uploads: 2 failed" in text
    assert "Qt: " in text
    assert "kiss" not in text


def test_the_diagnostics_tell_that_there_is_no_cloud(desk: Desk) -> None:
    desk.manager.started = False
    desk.help.copy_diagnostics()
    assert "\nCloud: not connected\n" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("offline", "silent", "told"),
    [(False, False, "there"), (True, False, "out of reach"), (True, True, "silent")],
)
def test_the_diagnostics_tell_a_cloud_that_is_silent_from_one_that_is_gone(
    desk: Desk, offline: bool, silent: bool, told: str
) -> None:
    desk.manager.offline, desk.manager.silent = offline, silent
    desk.help.copy_diagnostics()
    assert f"\nCloud: {told}\n" in QGuiApplication.clipboard().text()
