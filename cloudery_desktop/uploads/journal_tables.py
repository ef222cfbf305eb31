"""The tables of the queue's file: made, asked, and found to be sound."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cloudery_desktop import database_files

if TYPE_CHECKING:
    from collections.abc import Sequence

_VERSION = 3
_WITH_DROPS = 2  # the first version that has them
_WITH_CALLED_OFF = 3
_BUSY_SECONDS = 2.0  # another program may look into the file
_SCHEMA = """
CREATE TABLE IF NOT EXISTS uploads (
    upload_id TEXT PRIMARY KEY,
    batch INTEGER NOT NULL,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    path BLOB NOT NULL,
    facts TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS forgotten ON uploads (batch) WHERE hidden = 2;
CREATE TABLE IF NOT EXISTS drops (
    drop_id TEXT PRIMARY KEY,
    batch INTEGER NOT NULL,
    privacy TEXT NOT NULL,
    paths TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS called_off (drop_id TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS held (since REAL);
CREATE TABLE IF NOT EXISTS set_aside (noticed_at REAL, reason TEXT, row_as_text TEXT);
"""
_COLUMNS = "upload_id, batch, position, state, reason, path, facts"
ACCEPT = f"INSERT OR IGNORE INTO uploads ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
HIDE = "UPDATE uploads SET hidden = 1 WHERE upload_id = ?"
# As long as its drop is looked at, it is known that it was found: it shall not be found again.
FORGOTTEN = 2
KEEP_IN_MIND = (
    "UPDATE uploads SET hidden = 2 WHERE upload_id = ? AND batch IN (SELECT batch FROM drops)"
)
FORGET = "DELETE FROM uploads WHERE upload_id = ? AND hidden != 2"
NOTE_DROP = "INSERT OR IGNORE INTO drops VALUES (?, ?, ?, ?)"
FORGET_DROP = "DELETE FROM drops WHERE drop_id = ?"
# Of one that is to be looked at still: what it names itself is listed, and does not go up.
CALL_OFF = "INSERT OR IGNORE INTO called_off SELECT drop_id FROM drops WHERE drop_id = ?"
CALLED_OFF = "SELECT drop_id FROM called_off"
FORGET_CALLS = "DELETE FROM called_off WHERE drop_id NOT IN (SELECT drop_id FROM drops)"
CLEAR_MIND = "DELETE FROM uploads WHERE hidden = 2 AND batch = ?"
DROPS = "SELECT drop_id, batch, privacy, paths FROM drops ORDER BY rowid"
HOLD = "INSERT INTO held VALUES (?)"
RELEASE = "DELETE FROM held"
_IS_HELD = "SELECT EXISTS (SELECT 1 FROM held)"
SET_ASIDE = "INSERT INTO set_aside VALUES (?, ?, ?)"
ALL = f"SELECT {_COLUMNS}, hidden FROM uploads ORDER BY position"  # noqa: S608
PUT_BACK = f"INSERT OR IGNORE INTO uploads ({_COLUMNS}, hidden) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608


class Damaged(Exception):
    """What is in the file is no queue, or not all of it."""


def connect(name: str) -> sqlite3.Connection:
    """Raises sqlite3.OperationalError for what a moment or a person may mend, else Damaged."""
    try:
        connection = database_files.open_database(
            name, _VERSION, _SCHEMA, synchronous="FULL", busy_seconds=_BUSY_SECONDS
        )
    except sqlite3.OperationalError:
        raise
    except sqlite3.Error as error:
        raise Damaged(str(error)) from error
    connection.text_factory = decoded
    return connection


@dataclass(frozen=True, slots=True)
class Content:
    """The rows of a file. `called_off` are ids of drops; `is_held`: a person has paused all."""

    uploads: Sequence[Any] = ()
    drops: Sequence[Any] = ()
    called_off: frozenset[str] = frozenset()
    is_held: bool = False


def content_of(connection: sqlite3.Connection) -> Content:
    """All there is. Raises Damaged, sqlite3.OperationalError."""
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if not version:  # it is just being made
            return Content()
        database_files.check(connection)
        drops = connection.execute(DROPS).fetchall() if version >= _WITH_DROPS else ()
        called_off = connection.execute(CALLED_OFF) if version >= _WITH_CALLED_OFF else ()
        return Content(
            connection.execute(ALL).fetchall(),
            drops,
            frozenset(drop_id for (drop_id,) in called_off),
            is_held(connection),
        )
    except sqlite3.OperationalError:
        raise
    except sqlite3.Error as error:
        raise Damaged(str(error)) from error


def is_held(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute(_IS_HELD).fetchone()[0])


def decoded(found: bytes) -> str:
    """Of one broken text, the others need not suffer."""
    return found.decode("utf-8", "replace")
