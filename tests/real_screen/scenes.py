"""What a person does with the real window: pytest runs it by its name alone, see `__main__`."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.assets import asset
from cloudery_desktop.ui.preferences import Preferences
from cloudery_desktop.uploads.journal_file import JournalError, peek
from cloudery_desktop.uploads.lifecycle import State
from tests.real_screen.screen import Screen
from tests.test_cli import REPOSITORY
from tests.uploads.photos import jpeg, photo_file

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_MANY = 150  # photos: the sandbox takes some seconds for them
_TRAY_PIXELS = 24  # the height of the tray, in which icons are square


class Desktop:
    """A screen with Cloudery on it, on the sandbox."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.screen = screen
        self.data = folder / "data"
        self.photos = folder / "photos"
        self.photos.mkdir()
        self.start = [sys.executable, "-m", "cloudery_desktop", "--sandbox"]
        self.start += ["--data-dir", str(self.data)]
        self.program: subprocess.Popen[bytes] | None = None
        self.window = ""

    def open(self) -> None:
        """The window, once it is connected, on the right half of the screen."""
        self.program = self.screen.start(*self.start, cwd=REPOSITORY)
        self.window = self.screen.window("--name", "^Cloudery · Sandbox$")
        self.screen.place(self.window, 600, 0, 670, 700)
        self.screen.until((self.data / "running" / "sandbox.json").exists, "the window")

    def open_files(self) -> str:
        """The file manager on the photos, on the left half."""
        self.screen.start("dbus-run-session", "pcmanfm", "--no-desktop", self.photos)
        files = self.screen.window("--class", "pcmanfm")
        self.screen.place(files, 0, 0, 560, 420)
        return files

    def drag_all_in(self) -> None:
        """From the file manager into the middle of the window."""
        begin = self.screen.first_icon(self.open_files())
        box = self.screen.box(self.window)
        self.screen.drag(begin, ((box[0] + box[2]) // 2, (box[1] + box[3]) // 2), box)

    def states(self) -> Mapping[str, State]:
        """Of all that was added, by name."""
        try:
            return {one.name: one.state for one in peek(self.data / "queue" / "sandbox.sqlite3")}
        except JournalError:  # just being made
            return {}

    def wait_until_up(self, names: Sequence[str]) -> None:
        def are_up() -> bool:
            states = self.states()
            return sorted(states) == sorted(names) and set(states.values()) == {State.DONE}

        self.screen.until(are_up, f"{len(names)} photos that are up")

    def tray_icon(self) -> tuple[int, int]:
        """Where it is."""
        boxes = map(self.screen.box, self.screen.windows("--class", "Cloudery"))
        left, top, right, bottom = next(box for box in boxes if box[2] - box[0] < _TRAY_PIXELS)
        return (left + right) // 2, (top + bottom) // 2

    def is_to_be_seen(self) -> bool:
        return self.window in self.screen.windows("--name", "^Cloudery · Sandbox$")


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    home = tmp_path / "home"
    home.mkdir()
    with Screen(home) as screen:
        yield Desktop(screen, tmp_path)


def test_a_photo_is_dragged_in_from_the_file_manager(desktop: Desktop) -> None:
    shutil.copy(asset("samples", "red-canyon.jpg"), desktop.photos)
    desktop.open()
    desktop.drag_all_in()
    desktop.wait_until_up(["red-canyon.jpg"])
    assert (desktop.photos / "red-canyon.jpg").exists()  # it was copied, not moved


def test_all_that_is_selected_is_dragged_in(desktop: Desktop) -> None:
    names = [f"{colour} 🏖.jpg" for colour in ("teal", "navy", "olive", "red", "lime")]
    for name in names:
        photo_file(desktop.photos, name, jpeg(name.split()[0]))
    desktop.open()
    desktop.drag_all_in()
    desktop.wait_until_up(names)


def test_a_second_start_hands_its_files_over_and_the_window_comes_to_the_front(
    desktop: Desktop,
) -> None:
    photo = photo_file(desktop.photos, "teal.jpg", jpeg("teal"))
    desktop.open()
    screen = desktop.screen
    screen.run("xdotool", "windowminimize", "--sync", desktop.window)
    screen.until(lambda: not desktop.is_to_be_seen(), "a window out of sight")
    said = screen.run(*desktop.start, "open", photo, cwd=REPOSITORY)
    assert said == "The window that is open has them.\n"
    screen.until(lambda: screen.is_in_front(desktop.window), "the window in front")
    desktop.wait_until_up(["teal.jpg"])
    assert len(screen.windows("--name", "^Cloudery · Sandbox$")) == 1


def test_closed_it_goes_on_in_the_tray_and_comes_back_and_quits_from_there(
    desktop: Desktop,
) -> None:
    names = [f"{number:03}.jpg" for number in range(_MANY)]
    for number, name in enumerate(names):
        photo_file(desktop.photos, name, jpeg(f"#{number * 70_001 % 0xFFFFFF:06x}"))
    desktop.data.mkdir()
    kept = json.dumps(asdict(Preferences(close_keeps_uploading="yes")))
    (desktop.data / "preferences.json").write_text(kept, encoding="utf-8")
    desktop.open()
    screen, program = desktop.screen, desktop.program
    assert program is not None
    screen.run(*desktop.start, "open", desktop.photos, cwd=REPOSITORY)
    screen.run("xdotool", "windowactivate", "--sync", desktop.window)
    screen.press("alt+F4")
    screen.until(lambda: not desktop.is_to_be_seen(), "a window out of sight")
    assert set(desktop.states().values()) - {State.DONE}  # it was closed on the way
    desktop.wait_until_up(names)
    assert program.poll() is None

    screen.click(desktop.tray_icon())
    screen.until(desktop.is_to_be_seen, "the window back from the tray")

    others = screen.windows("--class", "Cloudery")
    screen.click(desktop.tray_icon(), button=3)
    screen.until(
        lambda: len(screen.windows("--class", "Cloudery")) > len(others), "the tray's menu"
    )
    screen.press("Up", "Return")  # from below: Quit is the last
    screen.until(lambda: program.poll() is not None, "the program's end")
    assert program.returncode == 0
