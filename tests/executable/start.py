"""How soon the window is on the screen: of what `make app` built, and of the source beside it.

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

_BUILT = Path(__file__).parents[2] / "dist" / "cloudery-desktop" / "cloudery-desktop"
_WAYS = {"executable": [str(_BUILT)], "source": [sys.executable, "-m", "cloudery_desktop"]}
_WINDOW = ("xdotool", "search", "--onlyvisible", "--name", "Cloudery")


def _start(command: list[str]) -> tuple[float, float]:
    """Seconds until the window is mapped, and MB of memory two seconds later."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        began = time.monotonic()
        program = subprocess.Popen(command, env={**os.environ, "HOME": home, "XDG_DATA_HOME": home})
        while not subprocess.run(_WINDOW, capture_output=True, check=False).stdout:
            assert program.poll() is None, f"It ended without a window: {program.returncode}."
            time.sleep(0.005)
        seconds = time.monotonic() - began
        time.sleep(2)
        status = Path(f"/proc/{program.pid}/smaps_rollup").read_text(encoding="utf-8")
        own = [line.split()[1] for line in status.splitlines() if line.startswith("Pss:")]
        program.terminate()
        program.wait()
    return seconds, int(own[0]) / 1000


def main() -> None:
    """One way after the other, so many times; the medians."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in _WAYS}
    for run in range(runs + 1):
        for name, command in _WAYS.items():
            figures = _start(command)
            if run:  # the first fills the disk's cache
                taken[name].append(figures)
    for name, starts in taken.items():
        seconds = statistics.median(seconds for seconds, _ in starts)
        memory = statistics.median(memory for _, memory in starts)
        print(f"{name:<11} {seconds * 1000:5.0f} ms to the window, {memory:4.0f} MB")


if __name__ == "__main__":
    main()
