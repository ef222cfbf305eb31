"""The settings of this computer: each counts at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from cloudery_desktop import config
from cloudery_desktop.desktop import autostart, open_with
from cloudery_desktop.ui import newer_version_field
from cloudery_desktop.ui.general_page import GeneralPage
from cloudery_desktop.ui.grid_model import GridModel
from cloudery_desktop.ui.grid_view import GridView
from cloudery_desktop.ui.newer_version_field import NewerVersionField
from cloudery_desktop.ui.preferences import PreferenceKeeper, Preferences, read_preferences
from cloudery_desktop.ui.settings import SettingsDialog
from tests.ui.on_screen import delete, on_screen
from tests.ui.stand_ins import FixedThumbnails

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

    from pytestqt.qtbot import QtBot


class Desk:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        thumbnails = FixedThumbnails()
        self.grid = GridView(GridModel(thumbnails), thumbnails)
        self.preferences = PreferenceKeeper(folder)
        self.page = GeneralPage(self.preferences, self.grid, folder)
        self.dialog = SettingsDialog("", pages=[("General", self.page)])


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(QStandardPaths, "findExecutable", lambda _name: "")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(config, "config_file", lambda: tmp_path / "settings.toml")
    made = Desk(tmp_path)
    with on_screen(qtbot, made.dialog):
        yield made
    delete(made.grid)


def test_what_is_chosen_counts_at_once(desk: Desk) -> None:
    page = desk.page
    page.appearance.box.setCurrentIndex(page.appearance.box.findText("Dark"))
    page.closing.box.setCurrentIndex(page.closing.box.findData("no"))
    page.notify.box.click()
    page.stay_awake.box.click()
    page.metered.box.click()
    wanted = Preferences("dark", "system", "no", "no", "no", "no")
    assert desk.preferences.now == wanted
    assert read_preferences(desk.folder) == wanted


def test_what_is_chosen_elsewhere_is_shown(desk: Desk) -> None:
    desk.preferences.put(close_keeps_uploading="yes", notify="no")
    assert desk.page.closing.box.currentText() == "Keep uploading in the tray"
    assert desk.page.notify.value == "no"


def test_the_tiles_grow_with_the_slider(desk: Desk) -> None:
    desk.page.tiles.slider.setValue(240)
    assert desk.grid.tile_pixels == 240


@pytest.mark.parametrize(
    ("what", "folder"), [(autostart, "autostart"), (open_with, "applications")]
)
def test_what_the_system_is_told_is_told_or_it_says_why_not(
    desk: Desk, what: ModuleType, folder: str
) -> None:
    field = desk.page.autostart if what is autostart else desk.page.open_with
    field.box.click()
    assert what.is_on()
    field.box.click()
    assert not what.is_on()
    (desk.folder / folder).rmdir()
    (desk.folder / folder).write_text("in the folder's place")
    field.box.click()
    assert not field.box.isChecked()
    assert "cannot be changed" in field.problem
    (desk.folder / folder).unlink()
    field.box.click()
    assert field.problem == ""


def test_newer_versions_are_asked_for_only_where_they_are_published(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.page.newer_version.isHidden()
    published = "https://releases.example/latest"
    monkeypatch.setattr(newer_version_field, "published_at", lambda: published)
    field = NewerVersionField(desk.preferences)
    with on_screen(qtbot, field):
        assert not field.box.isChecked()
        assert "releases.example" in " ".join(said.text() for said in field.findChildren(QLabel))
        field.box.click()
        assert read_preferences(desk.folder).newer_version == "yes"
        desk.preferences.put(newer_version="no")
        assert not field.box.isChecked()


def test_the_folder_of_the_log_is_opened(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    desk.page.open_log.click()
    assert opened == [str(desk.folder)]


def test_a_page_and_a_profile_take_turns(desk: Desk) -> None:
    dialog = desk.dialog
    assert dialog.form.isVisible()
    assert dialog.save_button.isVisible()
    dialog.side.pages.setCurrentRow(0)
    assert desk.page.isVisible()
    assert not dialog.form.isVisible()
    assert not dialog.save_button.isVisible()
    assert dialog.cancel_button.text() == "Close"
    profile = dialog.side.list.visualItemRect(dialog.side.list.item(0)).center()
    QTest.mouseClick(
        dialog.side.list.viewport(), Qt.MouseButton.LeftButton, pos=profile
    )  # the only one, and the current one still
    assert dialog.form.isVisible()
    assert dialog.side.pages.currentRow() == -1
    assert dialog.save_button.isVisible()


def test_edits_of_a_profile_wait_while_a_page_is_seen(desk: Desk) -> None:
    dialog = desk.dialog
    edit = dialog.form.findChild(QLineEdit)
    assert edit is not None
    edit.setText("another-bucket")
    dialog.side.pages.setCurrentRow(0)
    assert dialog.save_button.isVisible()
    assert dialog.cancel_button.text() == "Cancel"
