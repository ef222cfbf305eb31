"""A screen in memory with a window manager and a tray, and a person's hands on it."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PIL import Image, ImageChops

from tests.test_cli import environment

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PATIENCE_SECONDS = 30.0
_LOOK_SECONDS = 0.05
_STEPS = 15  # of a drag: one jump is none
_STEP_SECONDS = 0.02
_ICON_ROWS = 16  # pixels: the upper part of icons, where no name runs into the next
_END_SECONDS = 10.0
_LOG_CHARACTERS = 2000

Place = tuple[int, int]
Box = tuple[int, int, int, int]  # left, top, right, bottom


class Screen:
    """Programs started on it end with it. `home` is the person's, with no settings in it."""

    def __init__(self, home: Path) -> None:
        self._started: list[subprocess.Popen[bytes]] = []
        self._log_file = home / "screen.log"
        self._log = self._log_file.open("ab")
        self._environment = environment(
            HOME=str(home),
            XDG_CONFIG_HOME=str(home / ".config"),
            XDG_DATA_HOME=str(home / ".local"),
            XDG_CACHE_HOME=str(home / ".cache"),
            XDG_RUNTIME_DIR=str(home / "run"),
            QT_QPA_PLATFORM="xcb",
        )
        (home / "run").mkdir(mode=0o700)

    def __enter__(self) -> Self:
        try:
            self._begin()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def _begin(self) -> None:
        self._environment["DISPLAY"] = f":{self._start_display()}"
        self.start("openbox")
        managed = "xprop", "-root", "_NET_CLIENT_LIST"  # the last that it says of itself
        self.until(lambda: "window id" in self._says(*managed), "a window manager")
        self.start("trayer", "--edge", "bottom", "--align", "right", "--height", "24")
        self.until(lambda: self.windows("--class", "trayer"), "a tray")

    def _start_display(self) -> int:
        there, here = os.pipe()
        said = ["Xvfb", "-displayfd", str(here), "-screen", "0", "1280x800x24"]
        said += ["-nolisten", "tcp", "-noreset"]  # as it would when its only client ends
        self._started.append(
            subprocess.Popen(said, pass_fds=[here], stderr=self._log, start_new_session=True)
        )
        os.close(here)
        with open(there, encoding="ascii") as number:  # noqa: PTH123  # a descriptor
            return int(number.readline())

    def _end(self) -> None:
        for program in reversed(self._started):
            with suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGTERM)
            try:
                program.wait(_END_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(program.pid, signal.SIGKILL)
                program.wait()
        self._log.close()

    def start(self, *words: str | Path, cwd: Path | None = None) -> subprocess.Popen[bytes]:
        """A program, which goes on."""
        program = subprocess.Popen(
            [str(word) for word in words],
            cwd=cwd,
            env=self._environment,
            stdout=self._log,
            stderr=self._log,
            start_new_session=True,  # its children end with it
        )
        self._started.append(program)
        return program

    def run(self, *words: str | Path, cwd: Path | None = None) -> str:
        """What a program says that ends by itself. Raises CalledProcessError."""
        return subprocess.run(
            [str(word) for word in words],
            cwd=cwd,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            check=True,
            timeout=PATIENCE_SECONDS,
        ).stdout

    def _says(self, *words: str) -> str:
        with suppress(subprocess.CalledProcessError):
            return self.run(*words)
        return ""

    def until(self, happened: Callable[[], object], what: str) -> None:
        """Wait for it. Raises AssertionError, which names a picture of the screen."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not happened():
            if time.monotonic() > deadline:
                name = Path(tempfile.mkdtemp(prefix="cloudery-screen-"), "screen.png")
                self.picture().save(name)
                said = self._log_file.read_text("utf-8", "replace")[-_LOG_CHARACTERS:]
                raise AssertionError(
                    f"In vain waited for {what}. What there was to see: {name}. Said was: {said}"
                )
            time.sleep(_LOOK_SECONDS)

    # -- windows ---------------------------------------------------------------------------------

    def windows(self, *like: str) -> Sequence[str]:
        """Those to be seen, by what xdotool knows of them."""
        return self._says("xdotool", "search", "--onlyvisible", *like).split()

    def window(self, *like: str) -> str:
        """The one like that, once it can be seen."""
        self.until(lambda: self.windows(*like), f"a window with {' '.join(like)}")
        return self.windows(*like)[-1]

    def place(self, window: str, left: int, top: int, width: int, height: int) -> None:
        """Have a window there."""
        self.run("xdotool", "windowsize", "--sync", window, str(width), str(height))
        self.run("xdotool", "windowmove", window, str(left), str(top))
        self.until(lambda: self._is_near(window, left, top), "a window at its place")

    def _is_near(self, window: str, left: int, top: int) -> bool:
        found = self.box(window)
        return abs(found[0] - left) < 10 and abs(found[1] - top) < 50  # it has a frame

    def box(self, window: str) -> Box:
        """Where a window is."""
        said = self.run("xdotool", "getwindowgeometry", "--shell", window).split()
        facts = {name: int(value) for name, _, value in (line.partition("=") for line in said)}
        left, top = facts["X"], facts["Y"]
        return left, top, left + facts["WIDTH"], top + facts["HEIGHT"]

    def is_in_front(self, window: str) -> bool:
        """Whether what is typed goes there."""
        return self._says("xdotool", "getactivewindow").strip() == window

    # -- hands and eyes --------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """One after the other."""
        self.run("xdotool", "key", "--delay", "60", *keys)

    def click(self, at: Place, button: int = 1) -> None:
        self.run("xdotool", "mousemove", str(at[0]), str(at[1]), "click", str(button))

    def picture(self, of: Box | None = None) -> Image.Image:
        """What is to be seen now."""
        made = subprocess.run(
            ["import", "-window", "root", "png:-"],
            env=self._environment,
            stdout=subprocess.PIPE,
            check=True,
        )
        whole = Image.open(io.BytesIO(made.stdout)).convert("RGB")
        return whole.crop(of) if of else whole

    def still_picture(self, of: Box) -> Image.Image:
        """What is to be seen, once it does not move any more."""
        seen = [self.picture(of)]

        def is_still() -> bool:
            seen.append(self.picture(of))
            return seen[-1] == seen[-2]

        self.until(is_still, "a picture that stands still")
        return seen[-1]

    def drag(self, begin: Place, end: Place, over: Box) -> None:
        """Press there, move here, and let go once something is to be seen `over` here."""
        before = self.still_picture(over)
        self.run("xdotool", "mousemove", str(begin[0]), str(begin[1]), "mousedown", "1")
        for step in range(1, _STEPS + 1):
            x, y = (round(a + (b - a) * step / _STEPS) for a, b in zip(begin, end, strict=True))
            self.run("xdotool", "mousemove", str(x), str(y))
            time.sleep(_STEP_SECONDS)
        self.until(lambda: _differ_much(before, self.picture(over)), "a window that invites a drop")
        self.run("xdotool", "mouseup", "1")

    def first_icon(self, files: str) -> Place:
        """Select all in the window `files` of the file manager; where the first one lies."""
        self.run("xdotool", "windowactivate", "--sync", files)
        box = self.box(files)
        before = self.still_picture(box)
        self.press("ctrl+a")
        self.until(lambda: self.picture(box) != before, "files that are selected")
        changed = ImageChops.difference(before, self.still_picture(box)).convert("L")
        # Below the menus and above the foot, which tells how many there are.
        changed.paste(0, (0, 0, changed.width, 85))
        changed.paste(0, (0, changed.height - 30, changed.width, changed.height))
        found = changed.getbbox()
        assert found is not None, "No file was to be seen."
        rows = changed.crop((0, found[1], changed.width, found[1] + _ICON_ROWS))
        columns = [bool(rows.crop((x, 0, x + 1, rows.height)).getbbox()) for x in range(rows.width)]
        left = columns.index(True)
        width = columns[left:].index(False)
        return box[0] + left + width // 2, box[1] + found[1] + _ICON_ROWS


def _differ_much(one: Image.Image, other: Image.Image) -> bool:
    """As a window with something over it does, and one with the pointer on a button does not."""
    changed = ImageChops.difference(one, other).convert("L").point(lambda value: value > 4 and 255)
    return changed.histogram()[255] > changed.width * changed.height // 3
