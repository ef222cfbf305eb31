"""Which files of watched folders need no look any more, on disk: what comes while the program is
closed is found by what is not among them. No Qt.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

from cloudery_desktop import database_files
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

log = logging.getLogger(__name__)

_VERSION = 1
_BUSY_SECONDS = 10.0  # the threads of other folders write for a moment at a time
_SCHEMA = """
CREATE TABLE IF NOT EXISTS seen (
    folder BLOB NOT NULL,
    name BLOB NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    was_there INTEGER NOT NULL,
    PRIMARY KEY (folder, name)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS roots (root BLOB PRIMARY KEY, with_old INTEGER NOT NULL) WITHOUT ROWID;
"""
_PUT = "REPLACE INTO seen VALUES (?, ?, ?, ?, ?)"
_PUT_NEW = "INSERT OR IGNORE INTO seen VALUES (?, ?, ?, ?, ?)"
_IN_FOLDER = "SELECT name, size, mtime_ns, was_there FROM seen WHERE folder = ?"
_HAS_BEGUN = "SELECT EXISTS (SELECT 1 FROM roots WHERE root = ? AND NOT with_old)"
_BEGIN = "REPLACE INTO roots VALUES (?, ?)"
_BELOW = "DELETE FROM seen WHERE folder = ? OR (folder >= ? AND folder < ?)"

# A memory card keeps the time of day where it was: elsewhere, all of it is some hours off.
_SHIFT_NS = 15 * 60 * 10**9
_MOST_SHIFT_NS = 26 * 60 * 60 * 10**9
_ROUNDING_NS = 2 * 10**9  # it counts every other second

_NO_DAMAGE = (sqlite3.OperationalError, sqlite3.ProgrammingError)


class ListDamaged(ClouderyError):
    """Which files were seen is not known any more: a new list is begun."""


class Facts(NamedTuple):
    """What a file is known again by: its size in bytes, its time in ns since the epoch."""

    size: int
    mtime_ns: int

    def is_of(self, other: Facts) -> bool:
        """Whether both are of the same content, as far as can be told without reading it."""
        off = abs(self.mtime_ns - other.mtime_ns)
        shifted = (off + _ROUNDING_NS) % _SHIFT_NS <= 2 * _ROUNDING_NS and off <= _MOST_SHIFT_NS
        return self.size == other.size and shifted


class Seen(NamedTuple):
    """A file that was seen. `was_there`: when its folder was first watched, so it is not new."""

    facts: Facts
    was_there: bool


class SeenFiles:
    """All watched folders of one profile in one `file`. An object belongs to one thread.

    What it says and takes of folders and files are paths as text. All but `close` raise
    ClouderyError where the file cannot be read or written now.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection: sqlite3.Connection | None = None

    def in_folder(self, folder: str) -> dict[str, Seen]:
        """By name, those that lie in this very folder."""
        with self._errors() as connection, closing(connection.cursor()) as cursor:
            return {
                os.fsdecode(name): Seen(Facts(size, mtime_ns), bool(was_there))
                for name, size, mtime_ns, was_there in cursor.execute(
                    _IN_FOLDER, (os.fsencode(folder),)
                )
            }

    def put(self, files: Mapping[str, Facts]) -> None:
        """These need no look any more, as long as they are like this."""
        self._write(_PUT, files, was_there=False)

    def put_new(self, files: Mapping[str, Facts]) -> None:
        """The same, where nothing newer is known of them."""
        self._write(_PUT_NEW, files, was_there=False)

    def put_old(self, files: Mapping[str, Facts]) -> None:
        """These were there when their folder was first watched."""
        self._write(_PUT_NEW, files, was_there=True)

    def has_begun(self, root: str) -> bool:
        """Whether it is known which files of a watched folder are not new."""
        with self._errors() as connection:
            begun = connection.execute(_HAS_BEGUN, (os.fsencode(root),))
            return bool(begun.fetchone()[0])

    def begin(self, root: str, *, with_old: bool) -> None:
        """A watched folder has been looked through; `with_old`: there all of them count as new."""
        with self._errors() as connection:
            connection.execute(_BEGIN, (os.fsencode(root), with_old))

    def keep_only(self, roots: Collection[str]) -> None:
        """Forget the folders that are watched no more: watched again, they are as new."""
        wanted = {os.fsencode(root) for root in roots}
        with self._errors() as connection:
            known = {root for (root,) in connection.execute("SELECT root FROM roots")}
            for root in known - wanted:
                below = root.rstrip(os.sep.encode()) + os.sep.encode()
                with database_files.transaction(connection):
                    connection.execute(_BELOW, (root, below, below[:-1] + bytes([below[-1] + 1])))
                    connection.execute("DELETE FROM roots WHERE root = ?", (root,))

    def close(self) -> None:
        """Let go of the file; it is opened again when it is needed."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _write(self, statement: str, files: Mapping[str, Facts], *, was_there: bool) -> None:
        if files:
            with self._errors() as connection, database_files.transaction(connection):
                connection.executemany(statement, _rows(files.items(), was_there=was_there))

    @contextmanager
    def _errors(self) -> Iterator[sqlite3.Connection]:
        """The open file; what goes wrong with it as a ClouderyError."""
        try:
            if self._connection is None:
                self._connection = self._open()
            yield self._connection
        except (sqlite3.Error, OSError) as error:
            self.close()
            if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, _NO_DAMAGE):
                self._set_aside(error)
                raise ListDamaged(
                    tr("The list of photos seen in watched folders was damaged."),
                    tr("What came into these folders while Cloudery was closed may not be up."),
                    tr("Check that all photos are there; add again what is missing."),
                ) from error
            why = getattr(error, "strerror", None) or str(error)
            raise ClouderyError(
                tr("Cloudery cannot keep in mind which photos of this folder it has seen."),
                tr(
                    "The system says of its data folder: {trouble}. Until that is over, nothing is"
                    " uploaded from here by itself.",
                    trouble=why.rstrip("."),
                ),
                tr("Check that the disk has room and that you may write to it."),
                retryable=True,
            ) from error

    def _open(self) -> sqlite3.Connection:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        # A power cut may take the last rows back: then a photo is found once more, and by its
        # content it is known that it is up.
        return database_files.open_database(
            self._file, _VERSION, _SCHEMA, synchronous="NORMAL", busy_seconds=_BUSY_SECONDS
        )

    def _set_aside(self, error: Exception) -> None:
        """The next use begins a new one: what is in the folders then counts as there before."""
        log.warning("The list of files seen in watched folders is damaged: %s", error)
        with suppress(OSError):
            database_files.set_aside(self._file)


def _rows(
    files: Iterable[tuple[str, Facts]], *, was_there: bool
) -> Iterator[tuple[bytes, bytes, int, int, bool]]:
    for file, facts in files:
        folder, name = os.path.split(file)
        yield os.fsencode(folder), os.fsencode(name), facts.size, facts.mtime_ns, was_there
