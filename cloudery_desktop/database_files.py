"""The files of an SQLite database: the one it is named by, and those beside it while it is used."""

from __future__ import annotations

import sqlite3
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIXES = ("", "-wal", "-shm")


def remove(file: Path) -> None:
    """As far as that can be done."""
    for suffix in _SUFFIXES:
        with suppress(OSError):
            file.with_name(file.name + suffix).unlink(missing_ok=True)


class NewerFile(sqlite3.OperationalError):
    """A newer program has made its tables: this one leaves it alone."""


def refuse_newer(connection: sqlite3.Connection, known_version: int) -> None:
    """Raises NewerFile for one whose tables a newer program has made."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > known_version:
        raise NewerFile(tr("it was written by a newer Cloudery"))


def name_aside(file: Path, why: str) -> Path:
    """A name beside it that nothing else has."""
    return file.with_name(f"{file.stem}.{why}-{time.time_ns() // 1_000_000}{file.suffix}")


def set_aside(file: Path, kept: Path | None = None) -> Path:
    """Keep a damaged one, as `kept` or under a new name: that is returned. Raises OSError."""
    kept = kept or name_aside(file, "damaged")
    for suffix in _SUFFIXES:
        with suppress(FileNotFoundError):
            file.with_name(file.name + suffix).rename(kept.with_name(kept.name + suffix))
    return kept
