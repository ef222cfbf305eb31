"""The files of an SQLite database: the one it is named by, and those beside it while it is used."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIXES = ("", "-wal", "-shm")


def remove(file: Path) -> None:
    """As far as that can be done."""
    for suffix in _SUFFIXES:
        with suppress(OSError):
            file.with_name(file.name + suffix).unlink(missing_ok=True)


def set_aside(file: Path) -> Path:
    """Keep a damaged one under the name that is returned. Raises OSError."""
    kept = file.with_name(f"{file.stem}.damaged-{time.time_ns() // 1_000_000}{file.suffix}")
    for suffix in _SUFFIXES:
        with suppress(FileNotFoundError):
            file.with_name(file.name + suffix).rename(kept.with_name(kept.name + suffix))
    return kept
