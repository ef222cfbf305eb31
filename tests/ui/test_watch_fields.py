"""The watched folders in the settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from cloudery_desktop import config
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.profile import SETTINGS, Profile
from cloudery_desktop.ui.settings import SettingsDialog
from tests.ui.on_screen import on_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.ui.watch_fields import FolderField

CAMERA, SCANS = Path("/photos/camera"), Path("/photos/scans")
GONE = ClouderyError("This folder is not there.", "It was deleted.", retryable=True)


@pytest.fixture
def dialog(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SettingsDialog]:
    monkeypatch.setattr(config, "config_file", lambda: tmp_path / "config.toml")
    for setting in SETTINGS:
        monkeypatch.delenv(f"CLOUDERY_{setting.upper()}", raising=False)
    config.save_profile(Profile(user_id="anna", watched_folders=f"{CAMERA}\n{SCANS}"))
    config.save_profile(Profile(name="family", user_id="anna", watched_folders=str(CAMERA)))
    made = SettingsDialog("default")
    with on_screen(qtbot, made):
        yield made


@pytest.fixture
def field(dialog: SettingsDialog) -> FolderField:
    return dialog.form.watched


def choose(monkeypatch: pytest.MonkeyPatch, field: FolderField, folder: str) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: folder)
    field.add_button.click()


def folders(field: FolderField) -> list[Path]:
    return [row.folder for row in field.rows]


def told(field: FolderField) -> list[str]:
    """What each row says below its folder."""
    shown = [row for row in field.rows if row.trouble.isVisibleTo(row)]
    return [row.trouble.accessibleName() if row in shown else "" for row in field.rows]


def note(field: FolderField) -> str:
    return field.control.accessibleDescription()


def test_the_folders_of_each_profile_are_shown(dialog: SettingsDialog, field: FolderField) -> None:
    assert folders(field) == [CAMERA, SCANS]
    dialog.side.choose(1)
    assert folders(field) == [CAMERA]
    assert dialog.side.list.item(0).text() == "default · in use"  # to look is no edit


def test_a_chosen_folder_is_saved(
    dialog: SettingsDialog, field: FolderField, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, field, "/photos/phone")
    dialog.save_button.click()
    saved = config.load_profile(environment={}).watched_folders
    assert saved == "/photos/camera\n/photos/scans\n/photos/phone"


def test_who_thinks_better_of_it_changes_nothing(
    field: FolderField, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, field, "")
    assert folders(field) == [CAMERA, SCANS]


def test_a_folder_is_watched_once(field: FolderField, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, field, "/photos/camera/2026")
    assert "is watched already, with all of /photos/camera" in note(field)
    assert folders(field) == [CAMERA, SCANS]
    choose(monkeypatch, field, "/photos")
    assert folders(field) == [Path("/photos")]
    assert note(field) == ""


def test_a_folder_is_taken_away_by_the_keyboard(field: FolderField) -> None:
    field.rows[0].remove_button.setFocus()
    QTest.keyClick(field.rows[0].remove_button, Qt.Key.Key_Return)
    assert folders(field) == [SCANS]
    assert QApplication.focusWidget() is field.rows[0].remove_button
    QTest.keyClick(field.rows[0].remove_button, Qt.Key.Key_Space)
    assert folders(field) == []
    assert QApplication.focusWidget() is field.add_button


def test_what_a_person_has_written_stays_as_it_is(
    dialog: SettingsDialog, field: FolderField
) -> None:
    field.show_value("~/Pictures\n/photos")
    dialog.form.fields["bucket"].show_value("other-photos")
    assert dialog.form.profile.watched_folders == "~/Pictures\n/photos"
    field.add(Path("/scans"))
    field.rows[-1].remove_button.click()
    assert dialog.form.profile.watched_folders == "~/Pictures\n/photos"
    field.rows[-1].remove_button.click()
    assert dialog.form.profile.watched_folders == str(Path.home() / "Pictures")


def test_which_photos_is_asked_where_there_are_folders(
    dialog: SettingsDialog, field: FolderField
) -> None:
    mode = dialog.form.fields["watch"]
    assert mode.isVisible()
    mode.show_value("all")
    assert dialog.form.profile.watch == "all"
    while field.rows:
        field.rows[0].remove_button.click()
    assert not mode.isVisible()


def test_why_a_folder_is_not_watched_is_told_of_the_profile_in_use(
    dialog: SettingsDialog, field: FolderField
) -> None:
    field.show_watched("default", {CAMERA: GONE})
    assert told(field) == ["This folder is not there. It was deleted.", ""]
    dialog.side.choose(1)
    assert told(field) == [""]
    dialog.side.choose(0)
    assert told(field) == ["This folder is not there. It was deleted.", ""]
    field.show_troubles({})
    assert told(field) == ["", ""]


def test_what_a_variable_says_is_not_to_be_edited(
    dialog: SettingsDialog, field: FolderField, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOUDERY_WATCHED_FOLDERS", "/photos/shared")
    dialog.side.choose(1)
    assert folders(field) == [Path("/photos/shared")]
    assert not field.add_button.isEnabled()
    assert not field.rows[0].remove_button.isEnabled()
    assert "CLOUDERY_WATCHED_FOLDERS" in note(field)


def test_every_button_says_what_it_does(field: FolderField) -> None:
    names = [row.remove_button.accessibleName() for row in field.rows]
    assert names == [f"Stop watching {CAMERA}", f"Stop watching {SCANS}"]
    assert field.control.accessibleName() == "Watched folders"
