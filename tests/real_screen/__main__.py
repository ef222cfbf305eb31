"""Drives the real window on a screen in memory: a file manager, the tray, a second start.

usage: python -m tests.real_screen [ROUNDS]      (one, if nothing is said)
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

# Each program and the package of Debian that has it.
_NEEDED = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus",
    "import": "imagemagick",
    "openbox": "openbox",
    "pcmanfm": "pcmanfm",
    "trayer": "trayer",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
}


def main() -> int:
    missing = [package for program, package in _NEEDED.items() if not shutil.which(program)]
    if missing:
        print(
            f"This needs programs that are not here. On Debian and Ubuntu, install them with:"
            f"\n    apt-get install --no-install-recommends {' '.join(missing)}",
            file=sys.stderr,
        )
        return 2
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    scenes = str(Path(__file__).with_name("scenes.py"))
    passed = sum(pytest.main(["-q", scenes]) == pytest.ExitCode.OK for _ in range(rounds))
    print(f"{passed} of {rounds} rounds passed.")
    return 0 if passed == rounds else 1


if __name__ == "__main__":
    sys.exit(main())
