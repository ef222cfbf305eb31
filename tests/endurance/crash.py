"""Kill the program at random moments, again and again: every photo is up exactly once.

usage: python -m tests.endurance.crash [--photos 200] [--kills 200] [--chance 0] [--seed N]

`cloudery-desktop upload` uploads to a strict cloud of its own on this computer, over a slow way.
It is killed (SIGKILL) while it starts, reads, asks, sends and confirms, and started again, with
its photos or without, until it has been killed often enough and all are up. When all are up
before, as many photos are added. In the end every photo has one row and one object with the right
SHA-256, nothing else is there, and the last receipt adds up. What was in the journal at a kill, and
not over, is in it ever after, and goes up without being given again. With a `chance` above 0, so
many of the requests meet a fault of the network or the cloud, too, but for those of the last run.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.certificates import make_certificates
from tests.endurance.faulty_way import Plan, Way
from tests.endurance.strict_cloud import StrictCloud, make_photos, strict_cloud
from tests.service.own_cloud import told

if TYPE_CHECKING:
    from collections.abc import Mapping

REPOSITORY = Path(__file__).parent.parent.parent
MOST_BYTES = 200_000
BYTES_PER_SECOND = 500_000
DELAY_SECONDS = 0.08
LAST_SECONDS = 300
OVER = ("queued", "done", "duplicate")
LEFT = ("queued", "preparing", "requesting", "uploading", "confirming", "waiting")
AT_ITS_START, WHILE_IT_SENDS = 0.2, 0.3  # of the kills


@dataclass
class Ordeal:
    """The photos, what happened to the program, and what it left."""

    cloud: StrictCloud
    folder: Path
    seed: int
    photos: list[Path] = field(default_factory=list)
    runs: int = 0
    kills: int = 0
    met: Counter[str] = field(default_factory=Counter)  # what the kills met
    left: set[str] = field(default_factory=set)  # in the journal, and not over at the last kill
    happened: Counter[str] = field(default_factory=Counter)  # faults on the way
    started: float = 0.0  # seconds until the first photo is in the journal

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)

    @property
    def _queue(self) -> Path:
        return self.folder / "data" / "queue" / "default.sqlite3"

    def go(self, photos: int, kills: int, *, chance: float = 0.0, damage: bool = False) -> None:
        """`damage`: before the last run, the journal is spoilt."""
        plan = Plan(self.seed, chance, delay=DELAY_SECONDS)
        profile = self.cloud.profile
        self.folder.mkdir(exist_ok=True)
        certificates = make_certificates(self.folder)
        with (
            Way(profile.s3_endpoint_url, plan, certificates, BYTES_PER_SECOND) as s3,
            Way(profile.dynamodb_endpoint_url, plan, certificates) as dynamodb,
        ):
            settings = told(self.cloud.by_way_of(s3.url, dynamodb.url), self.cloud.credentials)
            settings |= {**certificates.trust, "XDG_CONFIG_HOME": str(self.folder)}
            environment = {**_without_settings(), **settings}
            self._add(photos)
            self.started = self._seconds_to_start(environment)
            # So long that each kill is survived by about as many photos as there are for it.
            rate = BYTES_PER_SECOND / (MOST_BYTES / 2)
            work = min(3.0, 2 * photos / kills / rate)
            while self.kills < kills:
                if not self._run_for_a_while(work, environment):
                    self._add(photos)
            self.happened, plan.chance = plan.happened, 0.0
            if damage:
                self._spoil_the_journal()
                self.left.clear()
            self._run_to_the_end(environment)

    def _add(self, count: int) -> None:
        """More photos."""
        folder = self.folder / "photos" / str(len(self.photos))
        self.photos += make_photos(folder, count, self.chance, MOST_BYTES)

    def _seconds_to_start(self, environment: Mapping[str, str]) -> float:
        """How long it takes until the first photo is in the journal; then the first kill."""
        began = time.monotonic()
        with self._program(environment, self.folder / "photos") as process:
            self._until_it_works(process)
            seconds = time.monotonic() - began
            self._kill(process)
        return seconds

    def _run_for_a_while(self, work: float, environment: Mapping[str, str]) -> bool:
        """Kill it while it starts, or at work. False: it had ended before, and all is up."""
        # Without the photos, it can only go on with those it has found before.
        paths = [self.folder / "photos"] if self.chance.random() < 0.5 else []
        when = self.chance.random()
        is_starting = when < AT_ITS_START
        share = self.chance.random()
        with self._program(environment, *paths) as process:
            if not is_starting:
                self._until_it_works(process)
            if 1 - when < WHILE_IT_SENDS:
                self._until_it_sends(process)
            try:
                status = process.wait(share * (self.started if is_starting else work))
            except subprocess.TimeoutExpired:
                self._kill(process, is_starting=is_starting)
                return True
        assert status in (0, 1), status
        self.left = self._left()
        return not paths or status == 1

    def _until_it_works(self, process: subprocess.Popen[bytes]) -> None:
        """It says that it goes on with something, or a photo is in the journal."""
        told, known = self._told_bytes, len(self._states())
        while process.poll() is None and (told, known) == (self._told_bytes, len(self._states())):
            time.sleep(0.02)

    def _until_it_sends(self, process: subprocess.Popen[bytes]) -> None:
        before = self._states().items()
        while process.poll() is None:
            if {"uploading", "confirming"} & {
                state for _, state in self._states().items() - before
            }:
                return
            time.sleep(0.02)

    @property
    def _told_bytes(self) -> int:
        return (self.folder / "output").stat().st_size

    def _run_to_the_end(self, environment: Mapping[str, str]) -> None:
        """First what is in the journal alone, then whatever never came into it."""
        if self.left:
            with self._program(environment) as process:
                assert process.wait(LAST_SECONDS) == 0
            states = self._states()
            assert {states[upload_id] for upload_id in self.left} <= {"done", "duplicate"}
        with self._program(environment, self.folder / "photos") as process:
            assert process.wait(LAST_SECONDS) == 0

    def _spoil_the_journal(self) -> None:
        with closing(sqlite3.connect(self._queue)) as journal:
            journal.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # or it would mend the file
        with self._queue.open("r+b") as file:
            for page in range(4096, self._queue.stat().st_size, 4096):
                file.seek(page)
                file.write(self.chance.randbytes(64))

    def _program(self, environment: Mapping[str, str], *paths: Path) -> subprocess.Popen[bytes]:
        self.runs += 1
        words = ("--data-dir", self.folder / "data", "upload", *paths, "--receipt", self._receipt)
        with (self.folder / "output").open("ab") as output:
            return subprocess.Popen(
                [sys.executable, "-m", "cloudery_desktop", *map(str, words)],
                cwd=REPOSITORY,
                env=environment,
                stdout=output,
                stderr=output,
            )

    @property
    def _receipt(self) -> Path:
        return self.folder / "receipt.json"

    def _kill(self, process: subprocess.Popen[bytes], *, is_starting: bool = False) -> None:
        process.send_signal(signal.SIGKILL)
        process.wait()
        self.kills += 1
        states = self._states()
        assert self.left <= states.keys(), "The journal has lost what it had accepted."
        self.left = self._left()
        under_way = {state for state in states.values() if state not in OVER}
        self.met.update({"its start"} if is_starting else under_way or {"nothing under way"})

    def _left(self) -> set[str]:
        return {upload_id for upload_id, state in self._states().items() if state in LEFT}

    def _states(self) -> dict[str, str]:
        """Of the uploads in the journal, as they were written."""
        with suppress(sqlite3.OperationalError):  # there is none yet
            address = f"{self._queue.as_uri()}?mode=ro"
            with closing(sqlite3.connect(address, uri=True)) as journal:
                return dict(journal.execute("SELECT upload_id, state FROM uploads"))
        return {}

    def check(self) -> None:
        """AssertionError if anything is lost, twice, half or miscounted."""
        self.cloud.check(self.photos)
        summary = json.loads(self._receipt.read_text())["summary"]
        files = summary.pop("files")
        assert files == sum(summary.values()) == len(self.photos), summary
        assert summary["uploaded"] + summary["already_uploaded"] == files, summary
        assert set(self._states().values()) <= {"done", "duplicate"}
        left = [path.name for path in self._queue.parent.iterdir() if "damaged" in path.name]
        assert not left

    def figures(self) -> str:
        met = ", ".join(f"{what} {count}" for what, count in self.met.most_common())
        faults = f"{self.happened.total()} faults on the way; " if self.happened else ""
        return (
            f"seed {self.seed}: {len(self.photos)} photos up exactly once after {self.runs} runs,"
            f" {self.kills} of them killed; {faults}how many kills met what: {met}"
        )


def _without_settings() -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "CLOUDERY_"))}
    return {**kept, "AWS_EC2_METADATA_DISABLED": "true"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=200)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--chance", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, strict_cloud(Path(name) / "cloud") as cloud:
        ordeal = Ordeal(cloud.another(), Path(name), asked.seed)
        print(f"seed {asked.seed}", flush=True)
        began = time.monotonic()
        try:
            ordeal.go(asked.photos, asked.kills, chance=asked.chance)
            ordeal.check()
        except BaseException:
            print((ordeal.folder / "output").read_text()[-3000:])
            raise
        print(f"{ordeal.figures()}; {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
