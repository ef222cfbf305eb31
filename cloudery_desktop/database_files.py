"""An SQLite database: opened, changed as a whole, and its files, which are more than one."""

from __future__ import annotations

import sqlite3
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SUFFIXES = ("", "-wal", "-shm")


class NewerFile(sqlite3.OperationalError):
    """A newer program has made its tables: this one leaves it alone."""


def open_database(
    file: Path | str, version: int, schema: str = "", *, synchronous: str, busy_seconds: float
) -> sqlite3.Connection:
    """A connection for one thread at a time. Raises sqlite3.Error: NewerFile, too.

    `schema` makes the tables of this `version` where they are missing; without one, whoever opens
    it does. `busy_seconds`: how long another program's writing is waited for. `synchronous` as
    SQLite has it: with NORMAL a power cut may take the last transactions back, with FULL none.
    """
    connection = sqlite3.connect(
        file, timeout=busy_seconds, isolation_level=None, check_same_thread=False
    )
    try:
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        if found > version:  # before anything in it is changed
            raise NewerFile(tr("it was written by a newer Cloudery"))
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        if schema:
            connection.executescript(schema)
            connection.execute(f"PRAGMA user_version = {version}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is written in it, or nothing if it ends with an error. Raises sqlite3.Error."""
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        yield


def check(connection: sqlite3.Connection) -> None:
    """Raises sqlite3.DatabaseError for a damaged one. Reads all of it."""
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise sqlite3.DatabaseError(found)


def remove(file: Path) -> None:
    """As far as that can be done."""
    for suffix in _SUFFIXES:
        with suppress(OSError):
            file.with_name(file.name + suffix).unlink(missing_ok=True)


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
