"""The frame: on the screen before its content, and one with it afterwards."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.library.thumbnails import Thumbnails
from cloudery_desktop.ui import main_window as main_window_module
from cloudery_desktop.ui import questions
from cloudery_desktop.ui.frame import Frame
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads.manager import UploadManager
from tests.ui.on_screen import delete

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

# What only threads need, and a moment to import each.
_SLOW = {"PIL", "boto3", "botocore", "requests", "urllib3"}


class Room:
    """A frame on the screen, and what can be put into it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.folder = folder
        self.frame = Frame()
        self.frame.show()
        qtbot.waitExposed(self.frame)
        self.managers: list[UploadManager | Catalogue | Thumbnails] = []
        self.windows: list[MainWindow] = []

    def window(self, name: str) -> MainWindow:
        manager, catalogue, thumbnails = UploadManager(), Catalogue(), Thumbnails()
        self.managers += [manager, catalogue, thumbnails]
        place = Place(name, "your own bucket")
        made = MainWindow(manager, catalogue, thumbnails, place, self.folder / "pasted")
        self.windows.append(made)
        return made

    def end(self) -> None:
        for window in self.windows:
            window.close_now()
            assert window.pasted.close()
        assert all(manager.close() for manager in self.managers)
        delete(self.frame, *self.windows, *self.managers)


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = Room(qtbot, tmp_path)
    yield made
    made.end()


def test_its_content_is_shown_under_its_own_title(room: Room) -> None:
    assert room.frame.windowTitle() == "Cloudery"
    window = room.window("family")
    room.frame.hold(window)
    assert window.isVisible()
    assert window.window() is room.frame
    assert room.frame.windowTitle() == "Cloudery · family"
    assert room.frame.focusWidget() is window.grid


def test_another_content_takes_the_place_of_the_first(qtbot: QtBot, room: Room) -> None:
    first, second = room.window("first"), room.window("second")
    room.frame.hold(first)
    room.frame.resize(900, 600)
    room.frame.hold(second)
    assert second.isVisible()
    assert not first.isVisible()
    assert room.frame.windowTitle() == "Cloudery · second"
    qtbot.waitUntil(lambda: second.width() == 900)


def test_closing_it_closes_its_content_which_may_ask_first(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = room.window("family")
    room.frame.hold(window)
    closed: list[bool] = []
    window.closing.connect(lambda: closed.append(True))
    with monkeypatch.context() as patch:
        patch.setattr(main_window_module, "goes_on", lambda _manager: True)
        patch.setattr(questions, "before_closing", lambda *_, **_more: None)
        room.frame.close()
    assert closed == []
    assert room.frame.isVisible()
    room.frame.close()
    assert closed == [True]
    assert not room.frame.isVisible()


def test_its_shortcuts_are_those_of_its_content(qtbot: QtBot, room: Room) -> None:
    window = room.window("family")
    room.frame.hold(window)
    room.frame.activateWindow()
    qtbot.waitUntil(room.frame.isActiveWindow)
    QTest.keyClick(window.grid, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert window.panel.isVisible()


def test_closed_while_still_empty_it_goes(room: Room) -> None:
    room.frame.close()
    QApplication.processEvents()
    assert not room.frame.isVisible()


def test_nothing_slow_is_imported_before_the_window_is_painted() -> None:
    program = "import sys, cloudery_desktop.cli, cloudery_desktop.app; print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    ).stdout
    assert "cloudery_desktop.ui.main_window" in found.split()
    assert _SLOW.isdisjoint(found.split())


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_greatest_enums_of_qt_are_not_loaded_before_it_is_shown(
    tmp_path: Path, language: str
) -> None:
    preferences = tmp_path / "cloudery-desktop" / "preferences.json"
    preferences.parent.mkdir()
    preferences.write_text(f'{{"language": "{language}"}}', encoding="utf-8")
    found = subprocess.run(
        [sys.executable, "-c", _SHOWN],
        env={"XDG_DATA_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert found.split() == [language]


# The names of PySide are in its modules once they are loaded.
_SHOWN = """
from PySide6 import QtCore, QtGui, QtWidgets
from cloudery_desktop import screen

class Frame(screen.Frame):
    def show(self):
        print(QtCore.QLocale().name()[:2])
        print(*{"Qt", "QIcon", "QStyle"} & {*vars(QtCore), *vars(QtGui), *vars(QtWidgets)})
        super().show()

screen.Frame = Frame
screen.show_frame()
"""


def test_no_module_that_fills_it_is_read_as_text() -> None:
    program = (
        "import linecache; from cloudery_desktop.screen import show_frame; show_frame();"
        "import cloudery_desktop.program; print(*linecache.cache)"
    )
    found = subprocess.run(
        [sys.executable, "-c", program],
        env={"QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert "main_window.py" not in found


def test_the_frame_is_there_before_what_fills_it() -> None:
    program = "import sys, cloudery_desktop.cli, cloudery_desktop.screen; print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    ).stdout
    assert "cloudery_desktop.ui.main_window" not in found.split()
