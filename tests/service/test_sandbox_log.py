"""What the sandbox answers as kept is on the disk, also of one that is full."""

from __future__ import annotations

import asyncio
import json
import os
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.service import sandbox_log, sandbox_server
from cloudery_desktop.service.sandbox_log import RowLog
from cloudery_desktop.service.sandbox_server import Snapshots

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PUT = "DynamoDB_20120810.PutItem"


@pytest.fixture(autouse=True)
def ministack(monkeypatch: pytest.MonkeyPatch) -> None:
    """It holds nothing, and cannot write."""
    parts = {
        "core.responses": SimpleNamespace(
            get_account_id=lambda: "000000000000", get_region=lambda: "eu-west-1"
        ),
        "services.iam": SimpleNamespace(get_state=dict),
        # It logs that, and returns.
        "core.persistence": SimpleNamespace(save_state=lambda _name, _state: None),
    }
    for module in (sandbox_log, sandbox_server):
        monkeypatch.setattr(module, "ministack_module", parts.__getitem__)


def test_a_row_of_which_the_disk_took_half_is_not_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "dynamodb.log"
    asyncio.run(_keep_on_a_disk_that_fills(file, monkeypatch))
    kept = [json.loads(line)["body"] for line in file.read_bytes().splitlines() if line]
    assert kept == ["first", "third"]


async def _keep_on_a_disk_that_fills(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = RowLog(file)
    await log.replay()
    await log.keep(PUT, b"first")
    with monkeypatch.context() as full:
        full.setattr(os, "write", half_of(os.write))
        with pytest.raises(OSError, match="No space left"):
            await log.keep(PUT, b"second")
    await log.keep(PUT, b"third")


def half_of(write: Callable[[int, bytes], int]) -> Callable[[int, bytes], int]:
    """As the system does where there is no room for more."""
    return lambda handle, content: write(handle, content[: len(content) // 2])


def test_a_user_who_cannot_be_saved_is_not_answered(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        asyncio.run(Snapshots(tmp_path).kept("iam", "", b""))
