"""How fast the window uploads into the sandbox, what memory it takes, whether it ever stalls.

usage: python -m tests.benchmarks.window_upload [--photos 200] [--megabytes 4]
                                                 [--speed "12 MB/s"] [--connections 8]

Opens the real window (on Qt's offscreen platform where there is no display), drops the photos,
scrolls the grid and the list of the uploads to and fro and waits until the last is confirmed.
Without a speed the sandbox takes them as fast as this machine can send, so that program and
sandbox fight for the processors. Prints the rate, the peak memory of the program without the
sandbox's process, and for how long the main thread did not answer, by a 2 ms timer: at most, and
how often longer than 50 ms.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import tempfile
import time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer

from cloudery_desktop.app import App
from cloudery_desktop.backend import choose
from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.screen import make_application
from cloudery_desktop.ui.upload_list import UploadList
from cloudery_desktop.uploads.lifecycle import State

_COMMENT_BYTES = 60_000
_TICK_MS = 2
_SCROLL_SECONDS = 3.0  # from one end to the other
_LONG_SECONDS = 0.05


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=200)
    parser.add_argument("--megabytes", type=float, default=4.0)
    parser.add_argument("--speed", default="off", help="as in the settings: 12 MB/s")
    parser.add_argument("--connections", type=int, help="without: as many as are right")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "photos").mkdir()
        paths = make_photos(folder / "photos", asked.photos, asked.megabytes)
        measure(folder, paths, asked)


def measure(folder: Path, paths: list[Path], asked: argparse.Namespace) -> None:
    make_application()
    app = App(choose("default", folder / "data", sandbox=True))
    start = partial(app.manager.start, connections=asked.connections)
    app.manager.start = start  # type: ignore[method-assign]
    loop = QEventLoop()
    app.catalogue.complete.connect(loop.quit)
    app.start()
    loop.exec()
    app.catalogue.complete.disconnect(loop.quit)
    app.manager.set_speed_limit(Timetable.parse(asked.speed))

    last = time.perf_counter()
    stalls: list[float] = []
    views = (app.window.grid, *app.window.findChildren(UploadList))
    bars = [view.verticalScrollBar() for view in views]

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        stalls.append(now - last - _TICK_MS / 1000)
        last = now
        for bar in bars:
            bar.setValue(round(bar.maximum() * abs(now / _SCROLL_SECONDS % 2 - 1)))

    heart = QTimer(interval=_TICK_MS)
    heart.timeout.connect(tick)
    last = time.perf_counter()
    heart.start()
    started = time.perf_counter()
    app.manager.idle.connect(loop.quit)
    app.window.add(paths)
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
    long = sum(stall > _LONG_SECONDS for stall in stalls)
    print(f"longest main-thread stall {max(stalls) * 1000:.0f} ms, {long} of above 50 ms")


if __name__ == "__main__":
    main()
