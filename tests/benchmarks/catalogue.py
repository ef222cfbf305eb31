"""What a catalogue of many photos costs: until the window is there, to reconcile, and in memory.

python -m tests.benchmarks.catalogue [start] [reconcile] [memory]

Needs an X display for `start`: xvfb-run -s "-screen 0 1280x800x24" python -m ...
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.opened import choice_in, memory_mb, process_events, tell
from tests.benchmarks.table import DistantTable, FilledTable, Network

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.app import App

_MODULE = "tests.benchmarks.catalogue"
_ROOT = Path(__file__).parents[2]
_PAIRS = 9
_START_PHOTOS, _MANY = 10_000, 100_000
_TICK_MS = 5
_NETWORKS = (
    Network("no network"),
    Network("50 Mbit/s and 50 ms", mbit=50, round_trip_seconds=0.05),
)


def fill_mirror(folder: Path, count: int) -> None:
    from cloudery_desktop.choice import mirror_of
    from cloudery_desktop.library.stretch import Stretch

    mirror = mirror_of(choice_in(folder))
    mirror.open()
    table = FilledTable(count)
    mirror.write(Stretch(tuple(map(table.photo, range(count))), None, 0))
    mirror.complete(time.time())
    mirror.close()


# -- what runs in a process of its own -------------------------------------------------------------


def remember_many(folder: Path) -> None:
    """Prints the memory with all photos out of the mirror, and after a full reconcile."""
    # What a real connection brings along.
    import boto3

    import cloudery_desktop.service.aws  # noqa: F401

    session = boto3.session.Session("key", "secret", region_name="eu-west-1")
    clients = [session.client("s3"), session.client("dynamodb")]
    app = opened(folder)
    while app.catalogue.as_of is None:
        process_events()
    recalled = memory_mb()
    done: list[bool] = []
    app.catalogue.complete.connect(lambda: done.append(True))
    app.catalogue.start(FilledTable(_MANY).service)
    while not done:
        process_events()
    gc.collect()
    tell(recalled, memory_mb(), len(app.window.grid_model.photos), len(clients))


def opened(folder: Path) -> App:
    """Our window, which does not connect."""
    from cloudery_desktop.app import App
    from cloudery_desktop.screen import make_application

    make_application()
    app = App(choice_in(folder))
    app._open = lambda: None  # type: ignore[method-assign]
    app.start()
    return app


# -- what is measured ------------------------------------------------------------------------------


def told(
    role: str,
    folder: str = "",
    platform: str = "",
    module: str = "tests.benchmarks.opened",
    home: Path | None = None,
) -> tuple[float, list[float]]:
    """When a process was begun, and the numbers it printed.

    `home`: where it has the folders of its own, instead of where a person has them.
    """
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    if platform:
        environment["QT_QPA_PLATFORM"] = platform
    if home is not None:
        environment |= folders_in(home)
    began = time.time()
    output = subprocess.run(
        [sys.executable, "-m", module, role, folder],
        cwd=_ROOT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return began, [float(number) for number in output.split("\n")[-2].split()]


def folders_in(home: Path) -> dict[str, str]:
    """The variables by which everything of this person is there."""
    names = {"DATA": "data", "CONFIG": "config", "CACHE": "cache"}
    return {f"XDG_{name}_HOME": str(home / folder) for name, folder in names.items()}


def measure_start() -> None:
    """Milliseconds from the start of the process, in turns with the minimal window."""
    with tempfile.TemporaryDirectory() as folder:
        fill_mirror(Path(folder), _START_PHOTOS)
        ratios: list[float] = []
        rows: list[tuple[float, float, float]] = []
        for number in range(_PAIRS + 1):
            began, (floor, _memory) = told("--minimal")
            least = (floor - began) * 1000
            began, (mapped, filled, _memory) = told("--ours", folder)
            ours, photos = (mapped - began) * 1000, (filled - began) * 1000
            if number:  # the first fills the caches
                rows.append((least, ours, photos))
                ratios.append(ours / least)
    least, ours, photos = (statistics.median(column) for column in zip(*rows, strict=True))
    print(
        f"window with {_START_PHOTOS:,} photos: {ours:.0f} ms, the photos in it {photos:.0f} ms,"
        f" minimal {least:.0f} ms, ratio {statistics.median(ratios):.2f}"
        f" (median of {_PAIRS} pairs)"
    )


def measure_memory() -> None:
    with tempfile.TemporaryDirectory() as folder:
        fill_mirror(Path(folder), _MANY)
        _, (_, floor) = told("--minimal", platform="offscreen")
        _, (recalled, reconciled, count, _) = told(
            "--memory", folder, platform="offscreen", module=_MODULE
        )
    print(
        f"{count:,.0f} photos: {recalled:.0f} MB out of the mirror, {reconciled:.0f} MB after a"
        f" reconcile, minimal window {floor:.0f} MB: {reconciled - floor:.0f} MB above it"
    )


def measure_reconcile() -> None:
    """What a full look at the table takes beside the network's own time."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from cloudery_desktop.screen import make_application

    make_application()
    for network in _NETWORKS:
        print(f"{network.name}:")
        with tempfile.TemporaryDirectory() as folder:
            for what, renamed_every in (
                ("empty mirror", 0),
                ("no change", 0),
                ("1 % changed", 100),
            ):
                table = DistantTable(FilledTable(_MANY, renamed_every), network)
                seconds, cpu, busiest = reconcile(Path(folder), table)
                print(
                    f"reconcile of {_MANY:,} rows, {what}: {seconds:.2f} s,"
                    f" {seconds - table.waited_seconds:.2f} s beside the network's"
                    f" {table.waited_seconds:.2f} s, of CPU {cpu:.2f} s; the main thread for"
                    f" {busiest * 1000:.0f} ms of CPU at most at a time"
                )


def reconcile(folder: Path, table: DistantTable) -> tuple[float, float, float]:
    """Seconds, seconds of CPU, and the most CPU of the main thread between two looks around."""
    from PySide6.QtCore import QTimer

    from cloudery_desktop.app import App

    app = App(choice_in(folder))
    app._open = lambda: None  # type: ignore[method-assign]
    recalled: list[bool] = []
    app.catalogue.recalled.connect(lambda: recalled.append(True))
    app.start()
    until(app, lambda: bool(recalled))
    used = [time.thread_time()]
    timer = QTimer(app, interval=_TICK_MS)
    timer.timeout.connect(lambda: used.append(time.thread_time()))
    timer.start()
    done: list[float] = []
    app.catalogue.complete.connect(lambda: done.append(time.perf_counter()))
    began, cpu = time.perf_counter(), time.process_time()
    app.catalogue.start(table.service)
    until(app, lambda: bool(done))
    cpu = time.process_time() - cpu
    app.window.close_now()
    app.window.deleteLater()
    app.deleteLater()
    return done[0] - began, cpu, max(after - before for before, after in pairwise(used))


def until(app: App, condition: Callable[[], bool]) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop(app)
    look = QTimer(app, interval=10)
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    look.start()
    loop.exec()
    look.stop()


def main() -> None:
    role = sys.argv[1] if len(sys.argv) > 1 else ""
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path()
    match role:
        case "--memory":
            remember_many(folder)
        case _:
            rows = {
                "start": measure_start,
                "reconcile": measure_reconcile,
                "memory": measure_memory,
            }
            wanted = sys.argv[1:] or list(rows)
            if not rows.keys() >= set(wanted):
                sys.exit(__doc__)
            for name in wanted:
                rows[name]()


if __name__ == "__main__":
    main()
