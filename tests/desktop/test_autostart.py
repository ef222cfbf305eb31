"""Starting with the system: the entry is where the desktop looks, and starts this program."""

from __future__ import annotations

import configparser
import plistlib
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.desktop import autostart
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.folders import default_data_dir

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_on_and_off(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert not autostart.is_on()
    autostart.switch(default_data_dir(), on=True)
    assert autostart.is_on()
    entry = home / "config" / "autostart" / "cloudery-desktop.desktop"
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.optionxform = str  # type: ignore[method-assign,assignment]
    parsed.read(entry)
    assert parsed["Desktop Entry"]["Type"] == "Application"
    assert parsed["Desktop Entry"]["Exec"] == f"{sys.executable} -m cloudery_desktop"
    autostart.switch(default_data_dir(), on=False)
    autostart.switch(default_data_dir(), on=False)
    assert not entry.exists()


def test_it_finds_what_is_kept_elsewhere(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    autostart.switch(home / "my data", on=True)
    entry = home / "config" / "autostart" / "cloudery-desktop.desktop"
    line = f'Exec={sys.executable} -m cloudery_desktop --data-dir "{home}/my data"'
    assert line in entry.read_text().splitlines()


def test_odd_folders_are_quoted_as_the_desktop_entry_rules_say(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    odd = '/opt/My "100 %" $HOME`s/back\\slash'
    monkeypatch.setattr(autostart, "command", lambda _data_dir: [odd])
    autostart.switch(default_data_dir(), on=True)
    entry = home / "config" / "autostart" / "cloudery-desktop.desktop"
    (line,) = (row for row in entry.read_text().splitlines() if row.startswith("Exec="))
    # Read back as the rules say: the string's own escapes, then the quoted ones, then %%.
    text = line.removeprefix("Exec=").replace("\\\\", "\0").replace("\0", "\\")
    signs = iter(text[1:-1])
    read = [next(signs) if sign == "\\" else sign for sign in signs]
    assert "".join(read).replace("%%", "%") == odd


def test_the_command_starts_this_program(tmp_path: Path) -> None:
    told = subprocess.run(
        [*autostart.command(default_data_dir()), "--version"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert told.startswith("Cloudery Desktop")


def test_on_a_mac_it_is_a_launch_agent(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    autostart.switch(default_data_dir(), on=True)
    entry = home / "Library" / "LaunchAgents" / "com.cloudery.desktop.plist"
    agent = plistlib.loads(entry.read_bytes())
    assert agent["ProgramArguments"] == autostart.command(default_data_dir())
    assert agent["RunAtLoad"] is True
    assert autostart.is_on()


def test_a_folder_that_cannot_be_written_is_told_of(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    (home / "config").write_text("a file in the folder's place")
    with pytest.raises(ClouderyError, match="cannot be changed") as told:
        autostart.switch(default_data_dir(), on=True)
    assert str(home / "config" / "autostart") in told.value.advice
