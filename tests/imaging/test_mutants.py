"""Damaged photos by the thousand: they end no program, hang none and take no more memory."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cloudery_desktop.imaging.thumbnail import MOST_PIXELS
from tests.imaging.mutants import mutant, originals

_EACH = 1500
_MOST_SECONDS = 2.0  # of CPU for one small file
_MOST_BYTES = 4 * MOST_PIXELS + 50_000_000


@pytest.mark.timeout(100)
def test_damaged_photos_by_the_thousand() -> None:
    root = Path(__file__).parents[2]
    tried = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.imaging.mutants", str(_EACH)],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    *numbers, last = tried.stdout.splitlines()
    assert tried.returncode == 0, f"{last}: {tried.stderr[-2000:]}"
    assert len(numbers) == _EACH * len(originals())
    told = json.loads(last)
    assert told["grown"] < _MOST_BYTES
    for name, of_one in told["report"].items():
        assert of_one["slowest"] < _MOST_SECONDS, name
        assert 0 < of_one["shown"] < _EACH, name  # some damage hardly shows, some is all there is


def test_they_are_the_same_at_every_run() -> None:
    for whole in originals().values():
        made = [mutant(whole, number) for number in range(50)]
        assert made == [mutant(whole, number) for number in range(50)]
        assert len(set(made)) > 45
