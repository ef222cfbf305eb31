"""Cut the network in the middle of a batch: how soon do bytes flow again when it is back?

usage: sudo python -m tests.endurance.network_cut [--seconds 60] [--near] [--photos 120]

Linux only, as root: the engine runs in a network namespace of its own whose one cable is a pair of
veth devices, and uploads to a strict cloud outside. Its far end is set down for so long, as when a
router loses its line; with --near its own end is, as when somebody switches the Wi-Fi off.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cloudery_desktop.config import load_profile
from cloudery_desktop.service.aws import AwsPhotoService
from cloudery_desktop.service.connection import connect
from cloudery_desktop.terminal import upload_line
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.manager import UploadManager
from tests.certificates import make_certificates
from tests.endurance.faulty_way import Plan, Way
from tests.endurance.strict_cloud import StrictCloud, make_photos, strict_cloud
from tests.service.own_cloud import told

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).parent.parent.parent
MOST_BYTES = 500_000
BYTES_PER_SECOND = 1_500_000
BEFORE_SECONDS = 2.0
LAST_SECONDS = 120


@dataclass(frozen=True)
class Cable:
    """Between this computer's network and the namespace, where the engine is."""

    namespace: str
    host: str  # the address of the far end, which is here

    def set(self, state: str, *, near: bool) -> None:
        inside = ("-n", self.namespace) if near else ()
        run("ip", *inside, "link", "set", f"{self.namespace}{'n' if near else 'f'}", state)


def run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)


def is_possible() -> bool:
    """Whether this user of this system may lay a cable."""
    try:
        with cable():
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


@contextmanager
def cable() -> Iterator[Cable]:
    """A namespace with one cable to it."""
    name, number = f"cl{os.getpid()}", os.getpid() % 250
    made = Cable(name, f"10.203.{number}.1")
    far, near = f"{name}f", f"{name}n"
    run("ip", "netns", "add", name)
    try:
        run("ip", "link", "add", far, "type", "veth", "peer", "name", near, "netns", name)
        run("ip", "address", "add", f"{made.host}/30", "dev", far)
        run("ip", "-n", name, "address", "add", f"10.203.{number}.2/30", "dev", near)
        run("ip", "-n", name, "link", "set", "lo", "up")
        for end in (False, True):
            made.set("up", near=end)
        yield made
    finally:
        run("ip", "netns", "del", name)


@dataclass
class Cut:
    """What was measured. Seconds."""

    photos: int
    gone: float
    until_flow: float
    heard: str  # what the engine said of the network

    def figures(self) -> str:
        return (
            f"{self.photos} photos up exactly once; the network was gone for {self.gone:.0f} s,"
            f" bytes flowed {self.until_flow:.1f} s after its return\n{self.heard}"
        )


def measure(cloud: StrictCloud, folder: Path, photos: int, seconds: float, *, near: bool) -> Cut:
    """Upload, with the network gone for so long. AssertionError if anything is lost."""
    paths = make_photos(folder / "photos", photos, random.Random(1), MOST_BYTES)
    plan = Plan(1)
    s3_url, table_url = cloud.profile.s3_endpoint_url, cloud.profile.dynamodb_endpoint_url
    with (
        cable() as line,
        Way(
            s3_url,
            plan,
            (certificates := make_certificates(folder, line.host)),
            BYTES_PER_SECOND,
            line.host,
        ) as s3,
        Way(table_url, plan, certificates, host=line.host) as table,
    ):
        profile = cloud.by_way_of(s3.url, table.url)
        settings = told(profile, cloud.credentials) | certificates.trust
        words = ("-m", "tests.endurance.network_cut", "--engine", str(folder))
        with subprocess.Popen(
            ["ip", "netns", "exec", line.namespace, sys.executable, *words],
            cwd=REPOSITORY,
            env={**os.environ, **settings, "XDG_CONFIG_HOME": str(folder)},
            stdout=subprocess.PIPE,
            text=True,
        ) as engine:
            while not s3.moved:
                assert engine.poll() is None
                time.sleep(0.05)
            time.sleep(BEFORE_SECONDS)
            line.set("down", near=near)
            cut_at = time.monotonic()
            time.sleep(seconds)
            assert max(s3.moved) < cut_at + 1.0, "The cable was not cut"
            line.set("up", near=near)
            back_at = time.monotonic()
            heard, _ = engine.communicate(timeout=LAST_SECONDS)
            assert engine.returncode == 0, heard
    cloud.check(paths)
    flowed = next(moment for moment in s3.moved if moment > back_at)
    return Cut(photos, back_at - cut_at, flowed - back_at, heard)


def upload(folder: Path) -> int:
    """What the engine in the namespace does."""
    application = QCoreApplication([])
    manager = UploadManager(journal=Journal(folder / "queue.sqlite3"))
    began = time.monotonic()
    manager.offline_changed.connect(
        lambda offline: print(
            f"{time.monotonic() - began:5.1f} s: {'offline' if offline else 'online'}", flush=True
        )
    )
    manager.idle.connect(application.quit)
    manager.add([folder / "photos"])
    manager.start(AwsPhotoService(connect(load_profile())))
    application.exec()
    not_up = [upload for upload in manager.uploads.values() if upload.state is not State.DONE]
    ended = manager.close()
    print(f"ended: {ended}", *map(upload_line, not_up), sep="\n")
    return 0 if ended and not not_up else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--photos", type=int, default=120)
    parser.add_argument("--near", action="store_true")
    parser.add_argument("--engine", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.engine:
        return upload(asked.engine)
    with tempfile.TemporaryDirectory() as name, strict_cloud(Path(name) / "cloud") as cloud:
        cut = measure(cloud.another(), Path(name), asked.photos, asked.seconds, near=asked.near)
    print(cut.figures())
    return 0


if __name__ == "__main__":
    sys.exit(main())
