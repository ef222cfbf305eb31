"""“Open with”: what the file managers read names every format, and starts this program."""

from __future__ import annotations

import configparser
import plistlib
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from cloudery_desktop.assets import asset
from cloudery_desktop.desktop import open_with
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.folders import default_data_dir
from cloudery_desktop.imaging.formats import FORMATS, SUFFIXES

_FOLDERS = {
    "XDG_DATA_HOME": "data",
    "XDG_DATA_DIRS": "system",
    "XDG_CONFIG_HOME": "config",
    "XDG_CONFIG_DIRS": "etc",
}
SHIPPED = asset("cloudery-desktop.desktop")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, folder in _FOLDERS.items():
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    applications = tmp_path / "system" / "applications"
    applications.mkdir(parents=True)
    (tmp_path / "etc").mkdir()
    for viewer in ("viewer", "darkroom", "browser"):
        (applications / f"{viewer}.desktop").write_text("[Desktop Entry]\n")
    (applications / "gnome-mimeapps.list").write_text(
        "[Default Applications]\nimage/png=gone.desktop;viewer.desktop;\n"
    )
    (applications / "mimeinfo.cache").write_text(
        "[MIME Cache]\nimage/png=browser.desktop;\nimage/jpeg=gone.desktop;darkroom.desktop;\n"
        "image/webp=browser.desktop;\nimage/gif=gone.desktop;\n"
    )
    monkeypatch.setattr(sys, "platform", "linux")
    # The real one would be started beside the test and look at the folder when it is gone.
    monkeypatch.setattr(QStandardPaths, "findExecutable", lambda _name: "")
    return tmp_path


def entry(path: Path) -> configparser.SectionProxy:
    """What stands in a .desktop file that is as its rules want it."""
    checked = subprocess.run(
        ["desktop-file-validate", str(path)], capture_output=True, text=True, check=False
    )
    assert (checked.stdout, checked.returncode) == ("", 0)
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.optionxform = str  # type: ignore[method-assign,assignment]
    parsed.read(path, encoding="utf-8")
    return parsed["Desktop Entry"]


def test_every_format_can_be_opened_with_it() -> None:
    shipped = entry(SHIPPED)
    assert shipped["MimeType"].strip(";").split(";") == [form.mime_type for form in FORMATS]
    assert shipped["Exec"] == "cloudery-desktop open %F"


def test_a_double_click_is_left_to_the_viewers() -> None:
    """What is opened with it is uploaded: it must never be the system's first choice."""
    assert entry(SHIPPED)["InitialPreference"] == "0"
    on_a_mac = plistlib.loads(asset("macos-document-types.plist").read_bytes())
    ranks = {kind["LSHandlerRank"] for kind in on_a_mac["CFBundleDocumentTypes"]}
    assert ranks == {"Alternate", "None"}


def test_on_and_off(home: Path) -> None:
    assert open_with.is_offered_here()
    assert not open_with.is_on()
    open_with.switch(SUFFIXES, default_data_dir(), on=True)
    assert open_with.is_on()
    path = home / "data" / "applications" / "cloudery-desktop.desktop"
    written, shipped = entry(path), entry(SHIPPED)
    assert written["Exec"] == f"{sys.executable} -m cloudery_desktop open %F"
    assert Path(written["Icon"]).is_file()
    own = {"Exec", "Icon", "MimeType"}
    assert {key: written[key] for key in written if key not in own} == {
        key: shipped[key] for key in shipped if key not in own
    }
    open_with.switch(SUFFIXES, default_data_dir(), on=False)
    open_with.switch(SUFFIXES, default_data_dir(), on=False)
    assert not path.exists()


def test_it_finds_what_is_kept_elsewhere(home: Path) -> None:
    open_with.switch(SUFFIXES, home / "kept", on=True)
    written = entry(home / "data" / "applications" / "cloudery-desktop.desktop")
    program = f"{sys.executable} -m cloudery_desktop"
    assert written["Exec"] == f"{program} --data-dir {home}/kept open %F"


def test_whoever_opened_a_photo_before_opens_it_still(home: Path) -> None:
    theirs = home / "config" / "mimeapps.list"
    theirs.parent.mkdir()
    theirs.write_text(
        "# mine\udce9\n[Added Associations]\nimage/tiff=browser.desktop;\n\n"
        "[Default Applications]\nimage/webp=viewer.desktop\ntext/html=browser.desktop\n",
        errors="surrogateescape",
    )
    open_with.switch(SUFFIXES, default_data_dir(), on=True)
    written = entry(home / "data" / "applications" / "cloudery-desktop.desktop")
    # A GIF nobody opens: it would be this program that a double click starts.
    assert written["MimeType"] == "image/jpeg;image/png;image/webp;image/tiff;"
    assert theirs.read_text(errors="surrogateescape") == (
        "# mine\udce9\n[Added Associations]\nimage/tiff=browser.desktop;\n\n"
        "[Default Applications]\nimage/jpeg=darkroom.desktop\nimage/tiff=browser.desktop\n"
        "image/webp=viewer.desktop\ntext/html=browser.desktop\n"
    )
    before = theirs.read_bytes()
    open_with.switch(SUFFIXES, default_data_dir(), on=False)
    open_with.switch(SUFFIXES, default_data_dir(), on=True)
    assert theirs.read_bytes() == before


def test_where_nobody_opens_photos_and_the_lists_are_nonsense(home: Path) -> None:
    (home / "system" / "applications" / "mimeinfo.cache").write_bytes(b"\xff\xfe not a list")
    (home / "system" / "applications" / "gnome-mimeapps.list").write_text("nor is this")
    open_with.switch(SUFFIXES, default_data_dir(), on=True)
    assert "MimeType" not in entry(home / "data" / "applications" / "cloudery-desktop.desktop")
    assert not (home / "config").exists()


def test_a_folder_that_cannot_be_written_is_told_of(home: Path) -> None:
    (home / "data").write_text("a file in the folder's place")
    with pytest.raises(ClouderyError, match="cannot be changed") as told:
        open_with.switch(SUFFIXES, default_data_dir(), on=True)
    assert str(home / "data" / "applications") in told.value.detail


def test_elsewhere_the_system_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not open_with.is_offered_here()
    monkeypatch.setattr(sys, "platform", "win32")
    assert not open_with.is_offered_here()  # or Python would be
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert open_with.is_offered_here()
