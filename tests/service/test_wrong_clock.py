"""The clock of this computer, set wrong by the program `faketime`: named, and no hindrance."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
import requests

from cloudery_desktop.assets import asset
from cloudery_desktop.service.aws import AwsPhotoService
from tests.service.own_cloud import a_role, findings, set_up, told, wrong_ones
from tests.service.samples import keys

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cloudery_desktop.cloud import AccessKey
    from cloudery_desktop.service.connection import Connection

    Run = Callable[..., subprocess.CompletedProcess[str]]

SAMPLE = asset("samples", "red-canyon.jpg")
CLOCKS = {"2 h fast": "+2h", "2 h slow": "-2h", "3 days slow": "-3d"}
# Under libfaketime either `time.sleep` fails or waiting for an event never ends.
CORRECTED = """
import threading, time
time.sleep = lambda seconds: threading.Event().wait(seconds) and None
from cloudery_desktop.__main__ import main
"""
UNCORRECTED = f"""{CORRECTED}
from cloudery_desktop.service import clock
clock.heed = lambda date: False
"""


@pytest.fixture
def ready(owner: Connection) -> Connection:
    """The owner of an account that setup has made right."""
    set_up(owner)
    return owner


@pytest.fixture
def at(ready: Connection, sandbox_credentials: AccessKey, tmp_path: Path) -> Run:
    """Runs Cloudery by a clock that is wrong."""
    faketime = shutil.which("faketime")
    assert faketime, "Install faketime (apt-get install faketime)."
    kept = {n: v for n, v in os.environ.items() if not n.startswith(("CLOUDERY_", "AWS_ACCESS"))}
    environment = kept | told(ready.profile, sandbox_credentials)
    environment |= {"FAKETIME_DONT_FAKE_MONOTONIC": "1", "XDG_CONFIG_HOME": str(tmp_path)}

    def run(clock: str, *words: str, program: str = CORRECTED, **more: str) -> Any:
        return subprocess.run(
            [
                *(faketime, "-f", clock, sys.executable, "-c", program + "main()"),
                *("--data-dir", str(tmp_path / "data"), *words),
            ],
            env=environment | more,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def test_a_wrong_clock_is_named_and_yet_a_photo_goes_up(at: Run) -> None:
    ended = at("+2h", "doctor", "--json")
    assert ended.returncode == 1, ended.stderr
    found = findings(ended.stdout)
    assert wrong_ones(ended.stdout) == {"clock"}
    assert "2 hours ahead" in found["clock"]["found"]
    assert found["canary"]["mark"] == "ok"


@pytest.mark.parametrize("clock", CLOCKS.values(), ids=CLOCKS)
def test_a_photo_arrives_whatever_the_clock_says(ready: Connection, at: Run, clock: str) -> None:
    service = AwsPhotoService(ready)
    # Not its exit status: under libfaketime, Qt does not wait for threads that end.
    ended = at(clock, "upload", "--json", str(SAMPLE))
    assert json.loads(ended.stdout)["state"] == "done", ended.stdout + ended.stderr
    (photo,) = service.list_photos().photos
    assert requests.get(photo.url, timeout=5).content == SAMPLE.read_bytes()
    service.delete_photos([photo])


def test_without_the_correction_it_would_not(ready: Connection, at: Run) -> None:
    ended = at("+2h", "upload", "--json", str(SAMPLE), program=UNCORRECTED)
    record = json.loads(ended.stdout)
    assert record["state"] == "failed"
    assert record["reason"].startswith("The clock of this computer is wrong.")
    assert keys(ready) == []


def test_a_role_is_taken_on_whatever_the_clock_says(
    ready: Connection, sandbox_credentials: AccessKey, at: Run
) -> None:
    """botocore asks for the role by a client of its own, and ends its login by its own clock."""
    with a_role(ready, sandbox_credentials) as aws_profile:
        no_key = {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""}
        ended = at("+2h", "list", CLOUDERY_AWS_PROFILE=aws_profile, **no_key)
    assert (ended.returncode, ended.stderr) == (0, "No photos yet.\n")
