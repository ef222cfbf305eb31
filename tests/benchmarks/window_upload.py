"""How fast the window uploads into the sandbox, what memory it takes, whether it ever stalls.

usage: python -m tests.benchmarks.window_upload [--photos 200] [--megabytes 4]
                                                 [--speed "12 MB/s"] [--connections 8] [--wait 4]

Opens the real window (on Qt's offscreen platform where there is no display), drops the photos after
the seconds that a person takes to find some, scrolls the grid and the list of the uploads to and
fro and waits until the last is confirmed. Without a speed the sandbox takes them as fast as this
machine can send, so that program and sandbox fight for the processors. Prints the rate, the peak
memory of the program without the sandbox's process, and for how long the main thread did not
answer, by a 2 ms timer: before the drop, when the window gets itself ready; and from then on, at
most and how often longer than 50 ms. On Linux also what these stalls consist of: its own work,
waiting for a processor, which is the machine's matter, and waiting for other threads of the
program.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import tempfile
import threading
import time
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer

from cloudery_desktop.app import App
from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.choice import choose
from cloudery_desktop.process import collect_garbage
from cloudery_desktop.screen import make_application
from cloudery_desktop.ui.upload_list import UploadList
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.manager import UploadManager
from tests.uploads.fixed_crew import FixedCrew

_COMMENT_BYTES = 60_000
_TICK_MS = 2
_SCROLL_SECONDS = 3.0  # from one end to the other
_LONG_SECONDS = 0.05
_IS_LINUX = sys.platform == "linux"


def make_photos(folder: Path, count: int, megabytes: float) -> list[Path]:
    """JPEGs of about that size, each with other bytes: noise of 12 megapixels after comments."""
    picture = folder / "seed.jpg"
    noise = Image.effect_noise((1000, 750), 60).resize((4000, 3000), Image.Resampling.BICUBIC)
    Image.merge("RGB", (noise, noise, noise)).save(picture, quality=88)
    body = picture.read_bytes()
    picture.unlink()
    wanted = round(megabytes * 1_000_000)
    paths = []
    for number in range(count):
        path = folder / f"IMG_{number:04}.jpg"
        comments = _comment(16)
        while len(comments) + len(body) < wanted:
            comments += _comment(min(_COMMENT_BYTES, max(1, wanted - len(comments) - len(body))))
        path.write_bytes(body[:2] + comments + body[2:])
        paths.append(path)
    return paths


def _comment(count: int) -> bytes:
    return b"\xff\xfe" + (count + 2).to_bytes(2, "big") + random.randbytes(count)


class Moment(NamedTuple):
    """Seconds by the clock; of work of this thread; for which it waited for a processor."""

    clock: float
    worked: float
    queued: float

    def since(self, before: Moment) -> Moment:
        return Moment(*(now - then for now, then in zip(self, before, strict=True)))

    @classmethod
    def now(cls) -> Moment:
        queued = int(os.pread(_scheduled(), 99, 0).split()[1]) / 1e9 if _IS_LINUX else 0.0
        return cls(time.perf_counter(), time.thread_time(), queued)


@cache
def _scheduled() -> int:
    """Of this thread: opened once, as a tick must cost next to nothing."""
    return os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)


def tell(moments: list[Moment]) -> None:
    """Of the times from one tick to the next."""
    idle = _TICK_MS / 1000
    stalls = [moment for moment in moments if moment.clock - idle > _LONG_SECONDS]
    longest = max(moment.clock for moment in moments) - idle
    print(f"longest main-thread stall {longest * 1000:.0f} ms, {len(stalls)} of above 50 ms")
    if _IS_LINUX and stalls:
        clock, worked, queued = (sum(part) for part in zip(*stalls, strict=True))
        shares = (worked, queued, clock - worked - queued)
        work, processor, threads = (round(100 * share / clock) for share in shares)
        print(f"what they consist of      {work} % work, {processor} % waiting for a processor,")
        print(f"                          {threads} % for other threads")
        ours = [moment.clock - moment.queued - idle for moment in moments]
        long = sum(one > _LONG_SECONDS for one in ours)
        print(f"without the processors'   {max(ours) * 1000:.0f} ms at most, {long} above 50 ms")
    print(f"work of the main thread   {sum(moment.worked for moment in moments):.1f} s of CPU")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=200)
    parser.add_argument("--megabytes", type=float, default=4.0)
    parser.add_argument("--speed", default="off", help="as in the settings: 12 MB/s")
    parser.add_argument("--connections", type=int, help="without: as many as are right")
    parser.add_argument("--wait", type=float, default=4.0, help="seconds before the photos come")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "photos").mkdir()
        paths = make_photos(folder / "photos", asked.photos, asked.megabytes)
        measure(folder, paths, asked)


def measure(folder: Path, paths: list[Path], asked: argparse.Namespace) -> None:
    make_application()
    crew = partial(FixedCrew, number=asked.connections, stores=True)
    with patch("cloudery_desktop.app.UploadManager", partial(UploadManager, crew=crew)):
        app = App(choose("default", folder / "data", sandbox=True))
    collect_garbage(app)
    loop = QEventLoop()
    app.catalogue.complete.connect(loop.quit)
    app.start()
    loop.exec()
    app.catalogue.complete.disconnect(loop.quit)
    app.manager.set_speed_limit(Timetable.parse(asked.speed))

    last = Moment.now()
    moments: list[Moment] = []
    views = (app.window.grid, *app.window.findChildren(UploadList))
    bars = [view.verticalScrollBar() for view in views]

    def tick() -> None:
        nonlocal last
        now = Moment.now()
        moments.append(now.since(last))
        last = now
        for bar in bars:
            bar.setValue(round(bar.maximum() * abs(now.clock / _SCROLL_SECONDS % 2 - 1)))

    heart = QTimer(interval=_TICK_MS)
    heart.timeout.connect(tick)
    last = Moment.now()
    heart.start()
    QTimer.singleShot(round(asked.wait * 1000), loop.quit)
    loop.exec()
    waited = moments.copy()
    moments.clear()
    started = time.perf_counter()
    app.manager.idle.connect(loop.quit)
    app.window.adding.add(paths)
    loop.exec()
    seconds = time.perf_counter() - started
    heart.stop()
    done = sum(upload.state is State.DONE for upload in app.manager.uploads.values())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    app.window.close_now()
    rate = done * asked.megabytes / seconds
    print(f"photos up                 {done} of {len(paths)}")
    print(f"rate                      {rate:.0f} MB/s, {done / seconds:.1f} a second")
    print(f"peak memory               {peak:.0f} MB")
    if waited:
        before = max(moment.clock for moment in waited) * 1000 - _TICK_MS
        print(f"before, while it waits    {before:.0f} ms at most")
    tell(moments)


if __name__ == "__main__":
    main()
