"""What can be read of a damaged queue takes its place: whole or not at all, whenever it is killed.

The rows are written into a file of their own first. Only once that is complete it gets the name
that says so; then the damaged one is put aside, and the new one where that was.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from cloudery_desktop import database_files
from cloudery_desktop.uploads.journal_tables import (
    ALL,
    CALL_OFF,
    CALLED_OFF,
    DROPS,
    HOLD,
    NOTE_DROP,
    PUT_BACK,
    connect,
    decoded,
    is_held,
)

if TYPE_CHECKING:
    from pathlib import Path


def salvaged(file: Path) -> Path | None:
    """The complete file that is to take the place of a damaged one, where there is any."""
    return next(file.parent.glob(f"{file.stem}.salvaged-*{file.suffix}"), None)


def salvage(file: Path) -> Path:
    """Write what can be read into a file beside it. Raises sqlite3.Error, OSError, Damaged."""
    half = file.with_name(f"{file.stem}.half{file.suffix}")
    database_files.remove(half)
    with closing(connect(str(half))) as connection:
        with database_files.transaction(connection):
            if _was_held(file):
                connection.execute(HOLD, (time.time(),))
            connection.executemany(NOTE_DROP, _readable(file, DROPS))
            connection.executemany(CALL_OFF, _readable(file, CALLED_OFF))
            connection.executemany(PUT_BACK, _readable(file, ALL))
        connection.execute("PRAGMA journal_mode = DELETE")  # all in one file, to be renamed
    return half.rename(database_files.name_aside(file, "salvaged"))


def put_in_place(file: Path, complete: Path) -> Path:
    """Returns where the damaged file is kept. Raises OSError."""
    kept = file.with_name(complete.name.replace(".salvaged-", ".damaged-"))
    database_files.set_aside(file, kept)
    complete.rename(file)
    return kept


def _readable(file: Path, rows_of: str) -> list[Any]:
    rows: list[Any] = []
    with suppress(sqlite3.Error), closing(sqlite3.connect(file)) as connection:
        connection.text_factory = decoded
        for row in connection.execute(rows_of.partition(" ORDER")[0]):
            rows.append(row)  # noqa: PERF402  # what was read before an error counts
    return rows


def _was_held(file: Path) -> bool:
    with suppress(sqlite3.Error), closing(sqlite3.connect(file)) as connection:
        return is_held(connection)
    return False
