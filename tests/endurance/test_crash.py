"""The short form of `crash`: some kills, always the same ones."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.endurance.crash import Ordeal

if TYPE_CHECKING:
    from pathlib import Path

    from tests.endurance.strict_cloud import StrictCloud


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_every_photo_is_up_exactly_once(cloud: StrictCloud, tmp_path: Path) -> None:
    ordeal = Ordeal(cloud, tmp_path, seed=7)
    ordeal.go(photos=20, kills=12)
    ordeal.check()
    assert not cloud.without_thumbnail()  # what was owed was made by a later run
    assert ordeal.kills == 12, ordeal.figures()
    assert ordeal.met["uploading"] + ordeal.met["confirming"] > 0, ordeal.figures()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_journal_that_was_damaged_by_the_crash(cloud: StrictCloud, tmp_path: Path) -> None:
    """What it has lost is found again where it lies; what is up already stays up once."""
    ordeal = Ordeal(cloud, tmp_path, seed=8)
    ordeal.go(photos=10, kills=1, damage=True)
    shown = {row["sha256"]["S"] for row in cloud.rows() if "status" not in row}
    assert len([row for row in cloud.rows() if "status" not in row]) == len(shown) == 10
    assert "The list of your uploads was damaged." in (tmp_path / "output").read_text()
