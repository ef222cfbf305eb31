"""How fast the window uploads into the sandbox, what memory it takes, whether it ever stalls.

usage: python -m tests.benchmarks.window_upload [--photos 200] [--megabytes 4]

Opens the real window (on Qt's offscreen platform where there is no display), drops the photos and
waits until the last is confirmed. Prints the rate, the peak memory of the program without the
sandbox's process, and the longest time the main thread did not answer, by a 2 ms timer.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer

from cloudery_desktop.app import App
from cloudery_desktop.backend import choose
from cloudery_desktop.screen import make_application
from cloudery_desktop.uploads.lifecycle import State

_TICK_MS = 2


def make_photos(folder: Path, count: int, megabytes: float) -> list[Path]:
    """JPEGs of about that size, each with other bytes: noise of 12 megapixels, then padding."""
    picture = folder / "seed.jpg"
    noise = Image.effect_noise((1000, 750), 60).resize((4000, 3000), Image.Resampling.BICUBIC)
    Image.merge("RGB", (noise, noise, noise)).save(picture, quality=88)
    body = picture.read_bytes()
    picture.unlink()
    wanted = round(megabytes * 1_000_000)
    paths = []
    for number in range(count):
        path = folder / f"IMG_{number:04}.jpg"
        # A comment segment after SOI makes each its own; what follows EOI is padding.
        comment = b"\xff\xfe\x00\x12" + random.randbytes(16)
        photo = body[:2] + comment + body[2:]
        path.write_bytes(photo + bytes(max(0, wanted - len(photo))))
        paths.append(path)
    return paths


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=200)
    parser.add_argument("--megabytes", type=float, default=4.0)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "photos").mkdir()
        paths = make_photos(folder / "photos", asked.photos, asked.megabytes)
        size = sum(path.stat().st_size for path in paths)
        measure(folder, paths, size)


def measure(folder: Path, paths: list[Path], size: int) -> None:
    make_application()
    app = App(choose("default", folder / "data", sandbox=True))
    loop = QEventLoop()
    app.catalogue.complete.connect(loop.quit)
    app.start()
    loop.exec()
    app.catalogue.complete.disconnect(loop.quit)

    last = time.perf_counter()
    longest = 0.0

    def tick() -> None:
        nonlocal last, longest
        now = time.perf_counter()
        longest = max(longest, now - last - _TICK_MS / 1000)
        last = now

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
    print(f"photos up                 {done} of {len(paths)}")
    print(
        f"rate                      {size / seconds / 1e6:.0f} MB/s, {done / seconds:.1f} a second"
    )
    print(f"peak memory               {peak:.0f} MB")
    print(f"longest main-thread stall {longest * 1000:.0f} ms")


if __name__ == "__main__":
    main()
