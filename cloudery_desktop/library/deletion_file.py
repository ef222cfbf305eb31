"""What a person has deleted and the cloud still has, on disk until it is gone there.

SQLite in WAL mode with synchronous=FULL, as the queue of uploads: what a person was shown as
deleted, or as undone, is so after a power cut, too. No link in it is signed: it would be a secret.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cloudery_desktop import database_files
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.locks import try_lock
from cloudery_desktop.photo_row import from_kept, to_kept

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from filelock import FileLock

    from cloudery_desktop.photo import Photo

log = logging.getLogger(__name__)

_VERSION = 1
_BUSY_SECONDS = 2.0
_SCHEMA = """
CREATE TABLE IF NOT EXISTS deletions (
    batch INTEGER NOT NULL,
    uploaded_at TEXT NOT NULL,
    image_id TEXT NOT NULL,
    ordered INTEGER NOT NULL DEFAULT 0,
    row TEXT NOT NULL,
    PRIMARY KEY (uploaded_at, image_id)
) WITHOUT ROWID;
"""
_ADD = "INSERT OR IGNORE INTO deletions VALUES (?, ?, ?, 0, ?)"
_ORDER = "UPDATE deletions SET ordered = 1 WHERE batch = ?"
_FORGET = "DELETE FROM deletions WHERE uploaded_at = ? AND image_id = ?"
_HAS = "SELECT 1 FROM deletions WHERE uploaded_at = ? AND image_id = ?"
_ALL = "SELECT batch, ordered, row FROM deletions ORDER BY batch"


class DeletionsError(ClouderyError):
    """Deletions cannot be written down."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Photos deleted at once. `ordered`: the time to undo it is over."""

    number: int
    photos: tuple[Photo, ...]
    ordered: bool = False


def is_deleted(photo: Photo, file: Path) -> bool:
    """Whether a person has deleted it, by this file, and the cloud may still have it.

    True as well where nobody can tell: to have it twice does no harm.
    """
    if not file.exists():
        return False
    try:
        address = f"{file.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            key = (str(photo.uploaded_at), photo.image_id)
            return connection.execute(_HAS, key).fetchone() is not None
    except sqlite3.Error as error:
        log.warning("What is deleted cannot be read: %s", error)
        return True


class DeletionFile:
    """Belongs to one thread, but for the making of it. `file` None: kept in memory.

    All but `close` may raise DeletionsError, and may be tried again then.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._lock: FileLock | None = None
        self._connection: sqlite3.Connection | None = None

    def open(self) -> list[Batch]:
        """What earlier times left, in the order it was deleted. May be tried again."""
        self.close()
        if self._file is None:
            self._connection = _connect(":memory:")
            return []
        try:
            self._lock = try_lock(self._file.with_suffix(".lock"))
            self._connection = _connect_or_set_aside(self._file)
            # Another Cloudery that is open carries out what is in there; what this one adds, the
            # next start finds.
            return _batches(self._connection.execute(_ALL)) if self._lock else []
        except (sqlite3.Error, OSError) as error:
            self.close()
            raise _not_lasting(error) from error

    def add(self, batch: Batch) -> None:
        """The person has deleted these."""
        rows = [
            (batch.number, str(p.uploaded_at), p.image_id, json.dumps(to_kept(p)))
            for p in batch.photos
        ]
        self._write(_ADD, rows)

    def order(self, number: int) -> None:
        """The time to undo this batch is over."""
        self._write(_ORDER, [(number,)])

    def forget(self, photos: Iterable[Photo]) -> None:
        """Gone from the cloud, or wanted again."""
        self._write(_FORGET, [(str(p.uploaded_at), p.image_id) for p in photos])

    def give_up(self) -> None:
        """Remove the file, which is no longer true: all that is in it stays in the cloud."""
        if self._file is not None and self._lock is not None:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
            database_files.remove(self._file)  # where it cannot, the next start offers to undo it

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _write(self, statement: str, rows: list[tuple[Any, ...]]) -> None:
        connection = self._connection
        if connection is None:
            raise DeletionsError(tr("The file of deletions is not open."))
        try:
            with database_files.transaction(connection):
                connection.executemany(statement, rows)
        except sqlite3.Error as error:
            raise _not_lasting(error) from error


def _connect(name: str) -> sqlite3.Connection:
    connection = database_files.open_database(
        name, _VERSION, _SCHEMA, synchronous="FULL", busy_seconds=_BUSY_SECONDS
    )
    try:
        database_files.check(connection)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _connect_or_set_aside(file: Path) -> sqlite3.Connection:
    """A damaged file is kept under another name: its photos stay in the cloud, and are listed."""
    try:
        return _connect(str(file))
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        log.warning("The file of deletions is damaged and set aside: %s", error)
        database_files.set_aside(file)
        return _connect(str(file))


def _batches(rows: Iterable[tuple[Any, Any, Any]]) -> list[Batch]:
    found: dict[int, Batch] = {}
    for number, ordered, text in rows:
        try:
            photo = from_kept(json.loads(text))
        except (ValueError, TypeError, KeyError, AttributeError) as error:  # it stays in the cloud
            log.warning("A deletion cannot be understood: %r", error)
            continue
        batch = found.setdefault(number, Batch(number, (), bool(ordered)))
        found[number] = replace(batch, photos=(*batch.photos, photo))
    return list(found.values())


def _not_lasting(error: sqlite3.Error | OSError) -> DeletionsError:
    words = getattr(error, "strerror", None) or str(error)
    return DeletionsError(
        tr("Cloudery cannot write down what you delete."),
        tr(
            "The system says of its data folder: {trouble}. What is not gone from the cloud when"
            " Cloudery is closed comes back.",
            trouble=words.rstrip("."),
        ),
        tr("Free some space or make the folder writable, then open Cloudery again."),
    )
