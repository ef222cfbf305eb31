"""What the sandbox's table was told since its last snapshot, on disk before it is answered."""

from __future__ import annotations

import asyncio
import errno
import json
import logging
import os
from typing import TYPE_CHECKING

from cloudery_desktop.service.sandbox_gate import ministack_module

if TYPE_CHECKING:
    from pathlib import Path

logger = logging.getLogger("sandbox")


class RowLog:
    """Requests that changed the table, one a line. Told again, what is there already stays so."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._out = -1
        self._written = 0  # entries
        self._on_disk = 0
        self._disk = asyncio.Lock()

    async def replay(self) -> bool:
        """Tell the table all of it again, then begin to write. Whether there was anything."""
        lines = self._file.read_bytes().splitlines() if self._file.exists() else []
        for line in lines:
            await _tell(line)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._out = os.open(self._file, flags, 0o600)
        return bool(lines)

    async def keep(self, target: str, body: bytes) -> None:
        """Of the request that is being answered. Raises OSError where it cannot be written."""
        responses = ministack_module("core.responses")
        entry = {
            "account": responses.get_account_id(),
            "region": responses.get_region(),
            "target": target,
            "body": body.decode(),
        }
        # A line of its own also after one that a crash cut off.
        line = b"\n" + json.dumps(entry).encode() + b"\n"
        before = os.fstat(self._out).st_size
        if os.write(self._out, line) < len(line):  # as much as there was room for
            os.ftruncate(self._out, before)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self._file))
        self._written += 1
        mine = self._written
        async with self._disk:
            if self._on_disk < mine:  # those who came meanwhile need not wait for a turn of theirs
                written = self._written
                await asyncio.to_thread(os.fsync, self._out)
                self._on_disk = written

    def empty(self) -> None:
        """A snapshot has it all."""
        if self._out >= 0:
            os.ftruncate(self._out, 0)


async def _tell(line: bytes) -> None:
    try:
        entry = json.loads(line or b"null")
    except ValueError:
        entry = None
        logger.warning("A line of the log was written in part, and so never answered")
    if entry is None:
        return
    responses = ministack_module("core.responses")
    responses.set_request_account_id(entry["account"])
    responses.set_request_region(entry["region"])
    headers = {"x-amz-target": entry["target"]}
    table = ministack_module("services.dynamodb")
    await table.handle_request("POST", "/", headers, entry["body"].encode(), {})
