"""What thumbnails cost: CPU beside djpeg (libjpeg-turbo's own program), and bytes fetched.

python -m tests.benchmarks.thumbnails
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

import io
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from cloudery_desktop.imaging.embedded import HEAD_BYTES, embedded_thumbnail
from cloudery_desktop.imaging.thumbnail import thumbnail
from cloudery_desktop.library.thumbnail_cache import ThumbnailCache
from cloudery_desktop.library.thumbnails import EDGE_PIXELS, Thumbnails
from tests.imaging.pictures import camera_jpeg, encoded
from tests.library.photo_server import gives_and_takes
from tests.ui.stand_ins import a_photo
from tests.uploads.misbehaving_server import Conversation, Server

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cloudery_desktop.library.thumbnail_queue import Source

PHOTOS = 25
TIMES = 15
MB = 1_000_000


def picture(width: int = 4000, height: int = 3000) -> Image.Image:
    """Shapes with the grain of a sensor: about 4 MB as a JPEG of 12 megapixels."""
    shapes = Image.effect_noise((width // 40, height // 40), 60).resize((width, height))
    grain = Image.effect_noise((width, height), 60)
    return Image.blend(shapes, grain, 0.25).convert("RGB")


def cpu_seconds(do: Callable[[], object]) -> float:
    """Of this process and those it starts; the median."""
    took = []
    for _ in range(TIMES):
        before = _cpu()
        do()
        took.append(_cpu() - before)
    return statistics.median(took)


def _cpu() -> float:
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(used.ru_utime + used.ru_stime for used in map(resource.getrusage, whose))


def beside_djpeg(data: bytes, folder: Path) -> None:
    file = folder / "photo.jpg"
    file.write_bytes(data)
    djpeg = shutil.which("djpeg")
    ours = cpu_seconds(lambda: thumbnail(file, EDGE_PIXELS))
    print(f"thumbnail of 12 MP, {len(data) / MB:.1f} MB   {ours * 1000:6.1f} ms of CPU")
    if djpeg is None:
        print("djpeg is missing: apt install libjpeg-turbo-progs")
        return
    command = [djpeg, "-scale", "1/8", "-outfile", os.devnull, str(file)]
    floor = cpu_seconds(lambda: subprocess.run(command, check=True))
    print(f"djpeg -scale 1/8            {floor * 1000:6.1f} ms of CPU: {ours / floor:.2f}x")
    head = data[:HEAD_BYTES]
    took = cpu_seconds(lambda: [embedded_thumbnail(head, EDGE_PIXELS) for _ in range(20)]) / 20
    print(f"the one inside              {took * 1000:6.2f} ms of CPU")


class Counting:
    """Gives photos out and counts their bytes."""

    def __init__(self) -> None:
        self.sent = 0

    def __call__(self, talk: Conversation) -> bool:
        sock, outer = talk.sock, self

        class Counted:
            def sendall(self, data: bytes) -> None:
                sock.sendall(data)
                outer.sent += len(data)

        talk.sock = Counted()  # type: ignore[assignment]
        return gives_and_takes(talk)


def screen(name: str, objects: Mapping[str, bytes], folder: Path) -> None:
    """Fetch a screen of photos, all that is fetched for it in the end, then once more from disk."""
    with Server() as server:
        server.always = counting = Counting()
        photos = []
        for number in range(PHOTOS):
            for suffix, data in objects.items():
                server.objects[f"{number}{suffix}"] = data
            small = f"{server.url}/{number}.small" if ".small" in objects else ""
            photos.append(a_photo(number, url=f"{server.url}/{number}.jpg", thumb_url=small))
        for start in ("cold", "warm"):
            counting.sent = 0
            thumbnails = Thumbnails(cache=ThumbnailCache(folder / name, "bench"))
            shown: dict[Source, float] = {}
            loop = QEventLoop()
            quiet = QTimer(singleShot=True, interval=1000)
            quiet.timeout.connect(loop.quit)
            began = time.perf_counter()
            thumbnails.made.connect(
                lambda made, shown=shown: shown.setdefault(made.source, time.perf_counter())
            )
            thumbnails.made.connect(lambda _made, quiet=quiet: quiet.start(1000))
            for photo in photos:
                thumbnails.get(photo)
            quiet.start(5000)
            loop.exec()
            assert all(thumbnails.get(photo) is not None for photo in photos)
            assert thumbnails.close()
            seconds = max(shown.values()) - began
            print(f"{name}, {start}: {counting.sent / MB:6.2f} MB, all shown after {seconds:.2f} s")


def main() -> None:
    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    large = picture()
    plain = encoded(large, ".jpg")
    small = large.resize((160, 120))
    with_small = camera_jpeg(large, small)
    stored = io.BytesIO()
    large.resize((512, 384)).save(stored, "WEBP", quality=80)
    photo = with_small + bytes(max(0, 4 * MB - len(with_small)))
    bare = plain + bytes(max(0, 4 * MB - len(plain)))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        beside_djpeg(with_small, folder)
        screen("stored beside", {".jpg": photo, ".small": stored.getvalue()}, folder)
        screen("the camera's", {".jpg": photo}, folder)
        screen("neither", {".jpg": bare}, folder)
        print(f"the photos themselves: {PHOTOS * len(bare) / MB:.2f} MB")


if __name__ == "__main__":
    main()
