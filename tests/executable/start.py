"""How soon the window is on the screen: of what `make app` built, and of the source beside it.

And of a minimal window, built the same way, as a measure. The time is that of the clock until the
window is mapped; the work is the processor's until then, which other programs disturb less.

xvfb-run -s "-screen 0 1280x800x24 -noreset" python -m tests.executable.start [RUNS]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

_CHECKOUT = Path(__file__).parents[2]
_BUILT = _CHECKOUT / "dist" / "cloudery-desktop" / "cloudery-desktop"
_MINIMAL = _CHECKOUT / "build" / "minimal" / "minimal_window" / "minimal_window"
_WAYS = {
    "minimal": [str(_MINIMAL)],
    "executable": [str(_BUILT)],
    "source": [sys.executable, "-m", "cloudery_desktop"],
}
_WATCH = ("stdbuf", "-oL", "xev", "-root", "-event", "substructure")


class Start(NamedTuple):
    """Seconds until the window is mapped, of work until then, and MB two seconds later."""

    seconds: float
    work: float
    memory: float


def _build_minimal() -> None:
    places = {"distpath": "", "workpath": "work", "specpath": ""}
    folders = [f"--{name}={_MINIMAL.parents[1] / place}" for name, place in places.items()]
    script = Path(__file__).with_name("minimal_window.py")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", *folders]
    subprocess.run([*command, str(script)], check=True)


def _start(command: list[str]) -> Start:
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home,
        subprocess.Popen(_WATCH, stdout=subprocess.PIPE, text=True) as screen,
    ):
        assert screen.stdout is not None
        began = time.monotonic()
        program = subprocess.Popen(command, env={**os.environ, "HOME": home, "XDG_DATA_HOME": home})
        next(line for line in screen.stdout if line.startswith("MapNotify"))
        seconds = time.monotonic() - began
        work = Path(f"/proc/{program.pid}/schedstat").read_text(encoding="utf-8").split()[0]
        time.sleep(2)
        status = Path(f"/proc/{program.pid}/smaps_rollup").read_text(encoding="utf-8")
        own = [line.split()[1] for line in status.splitlines() if line.startswith("Pss:")]
        program.terminate()
        program.wait()
        screen.terminate()
    return Start(seconds, int(work) / 1e9, int(own[0]) / 1000)


def main() -> None:
    """One way after the other, so many times; the medians."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    if not _MINIMAL.exists():
        _build_minimal()
    taken: dict[str, list[Start]] = {name: [] for name in _WAYS}
    for run in range(runs + 1):
        for name, command in _WAYS.items():
            figures = _start(command)
            if run:  # the first fills the disk's cache
                taken[name].append(figures)
    for name, starts in taken.items():
        seconds, work, memory = (statistics.median(column) for column in zip(*starts, strict=True))
        print(
            f"{name:<11} {seconds * 1000:5.0f} ms to the window, {work * 1000:4.0f} of them work,"
            f" {memory:4.0f} MB"
        )


if __name__ == "__main__":
    main()
