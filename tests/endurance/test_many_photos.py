"""The tour of the window on many photos, in short."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_tour_of_the_window_on_hundreds_of_photos(tmp_path: Path) -> None:
    ended = subprocess.run(
        [
            *(sys.executable, "-m", "tests.endurance.many_photos"),
            *("--photos", "500", "--pictures", tmp_path / "pictures"),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert len(list((tmp_path / "pictures").glob("*.png"))) == 11
