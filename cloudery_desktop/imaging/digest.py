"""The SHA-256 of a file's bytes, in bounded memory."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.imaging.errors import open_file, os_errors

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cloudery_desktop.imaging.privacy.cleaning import Cleaning

_PIECE = 1024 * 1024  # bytes


def digest(path: Path, cancelled: Callable[[], bool] = lambda: False) -> str:
    """The hex SHA-256 of the whole file. `cancelled` is asked before every MiB.

    Raises `UnreadableFile`, and `Cancelled` when `cancelled` says so.
    """
    with os_errors(), open_file(path) as stream:
        return _digest(stream, cancelled)


def cleaned_digest(cleaning: Cleaning, cancelled: Callable[[], bool] = lambda: False) -> str:
    """As `digest`, of a file as it is to be uploaded."""
    with os_errors(), cleaning.open() as stream:
        return _digest(stream, cancelled)


def _digest(stream: Any, cancelled: Callable[[], bool]) -> str:  # typing's have no `readinto`
    hasher = hashlib.sha256()
    buffer = memoryview(bytearray(_PIECE))  # one for all: new memory for each takes a quarter more
    while True:
        if cancelled():
            raise Cancelled
        count = stream.readinto(buffer)
        if not count:
            return hasher.hexdigest()
        hasher.update(buffer[:count])
