"""Keeps the computer from falling asleep by itself, as long as it is asked to.

A small program of the system does it, one that also ends when this one dies.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_WHY = "{why}"  # what the system tells a person who wants to suspend or log out
_ENDING_SECONDS = 0.5
_ES_CONTINUOUS, _ES_SYSTEM_REQUIRED = 0x80000000, 0x00000001

# By platform; all that are there are started. GNOME heeds its own alone, others the system's.
# `cat` ends when its input does: with this program.
KEEPERS: dict[str, Sequence[Sequence[str]]] = {
    "linux": (
        ("gnome-session-inhibit", "--inhibit", "suspend", "--reason", _WHY, "cat"),
        ("systemd-inhibit", "--what=idle", "--who=Cloudery", f"--why={_WHY}", "cat"),
    ),
    "darwin": (("caffeinate", "-i", "-w", str(os.getpid())),),
}


class Awake:
    """Whether the computer is kept awake. The screen may go dark all the same."""

    def __init__(self) -> None:
        self._keepers: list[subprocess.Popen[bytes]] = []
        self._kept = False

    def keep(self, *, awake: bool) -> None:
        """From now on, until told otherwise. Where the system has no way to, nothing happens."""
        if awake == self._kept:
            return
        self._kept = awake
        if sys.platform == "win32":
            import ctypes

            state = _ES_CONTINUOUS | (_ES_SYSTEM_REQUIRED if awake else 0)
            ctypes.windll.kernel32.SetThreadExecutionState(state)
        elif awake:
            self._start()
        else:
            self._end()

    def _start(self) -> None:
        why = tr("Uploading photos")
        for command in KEEPERS.get(sys.platform, ()):
            program = shutil.which(command[0])
            if program is None:
                continue
            try:
                keeper = subprocess.Popen(  # noqa: S603  # the commands stand above
                    [program, *(part.replace(_WHY, why) for part in command[1:])],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            except OSError:  # the photos go up without it, too
                continue
            self._keepers.append(keeper)

    def _end(self) -> None:
        keepers, self._keepers = self._keepers, []
        for keeper in keepers:
            if keeper.stdin is not None:
                keeper.stdin.close()
            keeper.terminate()
        for keeper in keepers:
            try:
                keeper.wait(_ENDING_SECONDS)
            except subprocess.TimeoutExpired:
                keeper.kill()
                keeper.wait()
