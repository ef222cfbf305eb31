"""The short form of `network_cut`, where a cable can be laid."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.endurance.network_cut import is_possible, measure

if TYPE_CHECKING:
    from pathlib import Path

    from tests.endurance.strict_cloud import StrictCloud


@pytest.mark.skipif(sys.platform != "linux" or not is_possible(), reason="It takes Linux and root")
@pytest.mark.parametrize("near", [False, True], ids=["line lost", "switched off"])
def test_bytes_flow_again_within_5_seconds(cloud: StrictCloud, tmp_path: Path, near: bool) -> None:
    cut = measure(cloud, tmp_path, photos=30, seconds=8, near=near)
    assert cut.until_flow < 5, cut.figures()
