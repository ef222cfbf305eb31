"""The short form of `faults`, and what needs a form or a computer of its own."""

from __future__ import annotations

import gc
import json
import random
import shutil
import subprocess
import sys
import time
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.cloud import Wishes
from cloudery_desktop.service import presign
from cloudery_desktop.service.infrastructure import unfinished
from cloudery_desktop.service.infrastructure.parts import Site
from cloudery_desktop.service.infrastructure.unfinished import UNFINISHED
from tests.endurance.faults import Trial
from tests.endurance.faulty_way import FAULTS, Talk, nothing
from tests.endurance.strict_cloud import make_photos
from tests.service.own_cloud import told
from tests.service.test_wrong_clock import CORRECTED
from tests.test_cli import environment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.endurance.strict_cloud import StrictCloud

EXPIRES_SECONDS = 4
SETTLED = 10

# Python 3.11 does not close what is cut before it could begin with TLS: botocore connects so.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <ssl.SSLSocket:ResourceWarning")


@pytest.fixture(autouse=True)
def forgotten_here() -> Iterator[None]:
    """What was not closed troubles no other test."""
    yield
    gc.collect()


@pytest.mark.parametrize("seed", [11, 12])
def test_every_photo_is_up_exactly_once(
    cloud: StrictCloud, tmp_path: Path, qtbot: QtBot, seed: int
) -> None:
    trial = Trial(cloud, tmp_path, seed)
    trial.go(25)
    happened = {name.partition(" ")[0] for name in trial.happened}
    assert len(happened & {fault.__name__ for fault in FAULTS}) > len(FAULTS) / 2
    assert happened & {"no_names", "no_network", "locked", "full_disk", "folder_gone"}
    assert "Something went wrong inside Cloudery" not in " ".join(trial.reasons)


def test_a_form_that_has_ended_on_its_way_is_asked_for_again(
    cloud: StrictCloud, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presign, "EXPIRES_IN", EXPIRES_SECONDS)
    answers: list[tuple[str, bytes]] = []

    def dawdles(talk: Talk) -> bool:
        if not talk.is_form or len(answers) >= 2:
            return nothing(talk)
        answers.append(("", b""))
        time.sleep(EXPIRES_SECONDS + 1)
        response, text = talk.ask()
        answers.append((str(response.status), text))
        return talk.tell(response, text)

    trial = Trial(cloud, tmp_path, 13, chance=1.0, faults=(dawdles,), weather=False)
    trial.go(6)
    late = [(status, text) for status, text in answers if status]
    assert late
    assert all(status == "403" and b"expired" in text.lower() for status, text in late), late
    assert trial.retries == 0


def test_what_another_device_settles_on_its_way_is_up_exactly_once(
    cloud: StrictCloud, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However early: here after any request, and what has just begun."""
    monkeypatch.setattr(unfinished, "_LONG", timedelta(seconds=-1))

    requests = count(1)
    settled: list[str] = []

    def settles_now_and_then(talk: Talk) -> bool:
        response, text = talk.ask()
        if next(requests) % 5 == 0 and len(settled) < SETTLED:
            settled.append(talk.verb)
            UNFINISHED.mend(Site(cloud.connection, Wishes()))
        return talk.tell(response, text)

    trial = Trial(cloud, tmp_path, 14, chance=1.0, faults=(settles_now_and_then,), weather=False)
    trial.go(25)
    assert len(settled) == SETTLED
    assert trial.retries == 0


@pytest.mark.skipif(sys.platform != "linux", reason="faketime is for Linux")
@pytest.mark.parametrize("clock", ["+20m", "-20m"])
def test_a_clock_that_is_20_minutes_wrong(cloud: StrictCloud, tmp_path: Path, clock: str) -> None:
    faketime = shutil.which("faketime")
    assert faketime, "Install faketime (apt-get install faketime)."
    photos = make_photos(tmp_path / "photos", 8, random.Random(clock), 20_000)
    settings = told(cloud.profile, cloud.credentials)
    ended = subprocess.run(
        [
            *(faketime, "-f", clock, sys.executable, "-c", CORRECTED + "main()"),
            *("--data-dir", tmp_path / "data", "upload", "--json", tmp_path / "photos"),
        ],
        env=environment(FAKETIME_DONT_FAKE_MONOTONIC="1", **settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    states = [json.loads(line)["state"] for line in ended.stdout.splitlines()]
    assert states == ["done"] * 8, ended.stderr
    cloud.check(photos)
