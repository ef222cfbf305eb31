"""What the first photo needs is there before it is dropped."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.assets import asset
from cloudery_desktop.uploads import ahead
from cloudery_desktop.uploads.ahead import AheadThread
from cloudery_desktop.uploads.manager import UploadManager

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# In a process of its own, as nothing is imported there yet.
_FIRST_PHOTO = """
import sys
from importlib import import_module
from pathlib import Path

from cloudery_desktop.uploads.ahead import needed

for name in needed():
    import_module(name)
before = set(sys.modules)

from cloudery_desktop.imaging.metadata import inspect
from cloudery_desktop.imaging.privacy.cleaning import cleaning_of
from cloudery_desktop.imaging.small_copy import small_copy
from cloudery_desktop.uploads.intake import scan
from cloudery_desktop.uploads.post import FormSender

photo = Path(sys.argv[1])
list(scan([photo]))
inspect(photo)
cleaning_of(photo, "position")
small_copy(photo)
FormSender().close()
ours = ("PIL", "cloudery_desktop", "requests", "urllib3")
print(*(name for name in set(sys.modules) - before if name.startswith(ours)))
"""


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is imported ahead here, at once; filled as it is asked for."""
    monkeypatch.setattr(ahead, "_IDLE_SECONDS", 0)
    monkeypatch.setattr(ahead, "_PAUSE_SECONDS", 0)
    wanted: list[str] = []
    monkeypatch.setattr(ahead, "needed", lambda: tuple(wanted))
    return wanted


def test_the_first_photo_finds_all_of_it() -> None:
    command = [sys.executable, "-c", _FIRST_PHOTO, str(asset("samples", "red-canyon.jpg"))]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.split() == []


def test_what_cannot_be_imported_does_not_matter(
    names: list[str], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    names += ["no_such_module", "colorsys"]
    sys.modules.pop("colorsys", None)
    thread = AheadThread()
    with qtbot.waitSignal(thread.finished):
        thread.start()
    thread.wait()
    assert "colorsys" in sys.modules
    assert "no_such_module" in caplog.text


def test_it_ends_with_the_window(names: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "_IDLE_SECONDS", 60)
    names.append("colorsys")
    sys.modules.pop("colorsys", None)
    manager = UploadManager()
    manager.get_ready()
    assert manager.close()
    assert "colorsys" not in sys.modules
