"""A copy of one user's rows on this disk: the photos are there before the cloud has answered.

The cloud's row is the truth. This is a cache that may be deleted at any time; whatever is wrong
with it, it is done without and nobody is told but the log. No Qt.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from cloudery_desktop import database_files
from cloudery_desktop.library.mirror_rows import COLUMNS, BadRow, RowReader, base_of, to_row
from cloudery_desktop.library.order import row_below
from cloudery_desktop.library.stretch import Stretch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from cloudery_desktop.photo import Photo

    _Key = tuple[int]
    _Row = tuple[Any, ...]

log = logging.getLogger(__name__)

_VERSION = 1
_BUSY_SECONDS = 1.0  # another Cloudery on the same profile writes for a moment at a time
_FIRST_ROWS = 200  # a screen, at once
_ROWS = 2000  # at a time after that: the window takes so many without a hitch
_LEAST, _MOST = -(2**63), 2**63 - 1  # what SQLite takes for a key
_NAMES = ", ".join(COLUMNS)
_SCHEMA = f"""
CREATE TABLE about (owner TEXT NOT NULL, base TEXT NOT NULL, as_of REAL);
CREATE TABLE photos ({_NAMES.replace("uploaded_at", "uploaded_at INTEGER PRIMARY KEY")});
"""
_ABOUT = "SELECT owner, base, as_of FROM about"
_ALL = f"SELECT {_NAMES} FROM photos ORDER BY uploaded_at DESC"  # noqa: S608
_BETWEEN = f"SELECT {_NAMES} FROM photos WHERE uploaded_at >= ? AND uploaded_at < ?"  # noqa: S608
_COUNT = "SELECT count(*) FROM photos WHERE uploaded_at >= ? AND uploaded_at < ?"
_PUT = f"REPLACE INTO photos VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608
_DELETE = "DELETE FROM photos WHERE uploaded_at = ?"

# Nothing is wrong with the file then, so it is left alone.
_NO_DAMAGE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_NOMEM,
}


class _NotOurs(Exception):
    """The file is whole, but not to be used."""


class Mirror:
    """The rows of `owner`: what identifies the table and the user. Of another owner's it has none.

    `links_last`: links are the same for good. Signed ones are not, and would be secrets on the
    disk: the links of its photos are outdated ones then, until the table was listed.
    Made in any thread, used in one. No method raises: what cannot be kept is not kept.
    """

    def __init__(self, file: Path, owner: Sequence[str], *, links_last: bool = True) -> None:
        self._file = file
        self._user_id = owner[-1]
        # With the columns: rows of another form are another's, too.
        self._owner = json.dumps([*owner, *COLUMNS])
        self._links_last = links_last
        self._connection: sqlite3.Connection | None = None
        self._is_ours = True  # or was found not to be
        self._base = ""
        self._as_of: float | None = None
        self._known: list[Photo] = []  # in the table's order: what was read here, or written
        # The file held exactly these when it was of this version, which is another one when
        # another Cloudery has written to it. None: it may hold others.
        self._version: int | None = None
        self._begun: int | None = None  # of which version it was when a listing of all began

    @property
    def as_of(self) -> float | None:
        """When the whole table was last seen (seconds since the epoch); None: never yet."""
        return self._as_of

    def open(self) -> None:
        """Open the file, or begin a new one where there is none, or another's, or a broken one."""
        try:
            try:
                self._connect()
            except sqlite3.Error as error:
                if not _is_damage(error):
                    raise
                self._discard(error)
                self._connect()
        except (sqlite3.Error, OSError, _NotOurs) as error:
            self._do_without(error)

    def renew(self) -> None:
        """All of the table is about to be written: what was lost may begin again.

        The disk was full, say, or somebody has deleted the file, which is only written to a
        nameless one then.
        """
        if self._is_ours and not (self._connection is not None and self._file.exists()):
            self.close()
            self._as_of = None
            self.open()
        if self._connection is not None:
            self._try(self._connection, self._begin_listing)

    def pieces(self) -> Iterator[Stretch]:
        """All it holds, in the table's order: a screen first, then larger pieces."""
        if self._connection is None:
            return
        try:
            yield from self._pieces(self._connection)
        except (sqlite3.Error, BadRow) as error:
            # What was handed over is put right by the listing, and so is the new file.
            if _is_damage(error):
                self._discard(error)
                self.open()
            else:
                self._do_without(error)

    def recognised(self, stretch: Stretch) -> Stretch:
        """The same, with what is known of it in the place of what was made anew and is no other.

        Whoever is told of it has these already: they are in memory once.
        """
        known = {photo.uploaded_at: photo for photo in self._known[self._rows_of(stretch)]}
        if not known:
            return stretch
        photos: list[Photo] = []
        for photo in stretch.photos:
            old = known.get(photo.uploaded_at)
            photos.append(photo if old is None or not old.is_as(photo) else old)
        return Stretch(tuple(photos), stretch.before, stretch.down_to)

    def write(self, stretch: Stretch) -> None:
        """Hold exactly these of the stretch, and what it held before of all others."""
        rows = self._rows_of(stretch)
        known, self._known[rows] = self._known[rows], stretch.photos
        if self._connection is not None:
            self._try(self._connection, lambda connection: self._write(connection, stretch, known))

    def complete(self, as_of: float) -> None:
        """All stretches of the table have been written, as it was seen from `as_of` on."""

        def write(connection: sqlite3.Connection) -> None:
            with database_files.transaction(connection):
                self._make_sure_it_is_ours(connection)
                connection.execute("UPDATE about SET as_of = ?", (as_of,))
            self._as_of = as_of
            if self._begun == _version_of(connection):
                self._version = self._begun

        if self._connection is not None:
            self._try(self._connection, write)

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    # -- the file ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._version = self._begun = None
        self._file.parent.mkdir(parents=True, exist_ok=True)
        # A power cut may take the last rows back, not damage the others.
        self._connection = connection = database_files.open_database(
            self._file, _VERSION, synchronous="NORMAL", busy_seconds=_BUSY_SECONDS
        )
        connection.execute("PRAGMA cache_size = -256")  # KiB: all is read once, in order
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version < _VERSION:
            self._begin_anew(connection)
        owner, self._base, self._as_of = connection.execute(_ABOUT).fetchone() or ("", "", None)
        if owner != self._owner:
            self._begin_anew(connection)

    def _begin_anew(self, connection: sqlite3.Connection) -> None:
        with database_files.transaction(connection):
            for table in ("about", "photos"):
                connection.execute(f"DROP TABLE IF EXISTS {table}")
            for statement in _SCHEMA.strip().split("\n"):
                connection.execute(statement)
            connection.execute("INSERT INTO about VALUES (?, '', NULL)", (self._owner,))
            connection.execute(f"PRAGMA user_version = {_VERSION}")
        self._base, self._as_of = "", None

    def _discard(self, error: Exception) -> None:
        log.warning("The mirror of the table is damaged and made anew: %s", error)
        self.close()
        self._as_of = None
        database_files.remove(self._file)

    def _do_without(self, error: Exception) -> None:
        log.warning("There is no mirror of the table for now: %s", error)
        self._is_ours = not isinstance(error, (_NotOurs, database_files.NewerFile))
        self.close()

    # -- its rows ----------------------------------------------------------------------------------

    def _pieces(self, connection: sqlite3.Connection) -> Iterator[Stretch]:
        version = _version_of(connection)
        self._known.clear()
        reader = RowReader(self._user_id, self._base, links_last=self._links_last)
        before: int | None = None
        count = _FIRST_ROWS
        with closing(connection.cursor()) as cursor:
            cursor.execute(_ALL)  # as it stands now, whoever writes meanwhile
            while True:
                photos = reader.photos(cursor.fetchmany(count))
                _check_order(photos, before)
                self._known.extend(photos)
                if len(photos) < count:
                    self._version = version
                    yield Stretch(photos, before, 0)
                    return
                yield Stretch(photos, before, photos[-1].uploaded_at)
                before, count = photos[-1].uploaded_at, _ROWS

    def _rows_of(self, stretch: Stretch) -> slice:
        """Where it is among what is known."""
        start = 0 if stretch.before is None else row_below(self._known, stretch.before)
        return slice(start, row_below(self._known, stretch.down_to))

    def _begin_listing(self, connection: sqlite3.Connection) -> None:
        self._begun = _version_of(connection)

    def _write(
        self, connection: sqlite3.Connection, stretch: Stretch, known: Sequence[Photo]
    ) -> None:
        base = next((base_of(photo) for photo in stretch.photos if photo.s3_key), self._base)
        is_first = not known and len(self._known) == len(stretch.photos)
        if base != self._base and not is_first:
            self._version = self._begun = None  # what has no link there has another one now
        bounds = _bounds_of(stretch)
        if self._holds_what_is_known(connection, bounds, len(known)):
            gone, news = _changes(known, stretch.photos, base)
        else:
            gone, news = _differences(connection, bounds, stretch, base)
        if not (gone or news or base != self._base):
            return
        with database_files.transaction(connection):
            self._make_sure_it_is_ours(connection)
            connection.executemany(_DELETE, gone)
            try:
                # The oldest first: so the file takes half the room.
                connection.executemany(_PUT, reversed(news))
            except (OverflowError, UnicodeEncodeError):
                for row in news:  # what SQLite cannot hold is not held
                    with suppress(OverflowError, UnicodeEncodeError):
                        connection.execute(_PUT, row)
            connection.execute("UPDATE about SET base = ?", (base,))
        self._base = base

    def _holds_what_is_known(
        self, connection: sqlite3.Connection, bounds: tuple[int, int], count: int
    ) -> bool:
        """Between these keys, where so many are known. Counting them finds damage, too."""
        if self._version is None or self._version != _version_of(connection):
            return False
        (held,) = connection.execute(_COUNT, bounds).fetchone()
        return bool(held == count)

    def _make_sure_it_is_ours(self, connection: sqlite3.Connection) -> None:
        """Raises _NotOurs where another Cloudery has begun the file anew for another owner."""
        owner, _base, _as_of = connection.execute(_ABOUT).fetchone() or ("", "", None)
        if owner != self._owner:
            raise _NotOurs("it belongs to another table or user by now")

    def _try(
        self, connection: sqlite3.Connection, write: Callable[[sqlite3.Connection], None]
    ) -> None:
        """A part that was not written makes the whole older than it says: no more until all
        is listed again."""
        try:
            write(connection)
        except (sqlite3.Error, _NotOurs) as error:
            if _is_damage(error):
                self._discard(error)
            self._do_without(error)


def _bounds_of(stretch: Stretch) -> tuple[int, int]:
    """Of its keys, as far as SQLite takes them."""
    top = _MOST if stretch.before is None else stretch.before
    return _within(stretch.down_to), _within(top)


def _within(key: int) -> int:
    return min(max(key, _LEAST), _MOST)


def _version_of(connection: sqlite3.Connection) -> int:
    """Another number whenever another connection has written to the file."""
    version: int = connection.execute("PRAGMA data_version").fetchone()[0]
    return version


def _changes(
    known: Sequence[Photo], photos: Sequence[Photo], base: str
) -> tuple[list[_Key], list[_Row]]:
    """Which keys to delete and which rows to put where known ones are held, to hold these."""
    held = {photo.uploaded_at: photo for photo in known}
    news: list[_Row] = []
    for photo in photos:
        old = held.pop(photo.uploaded_at, None)
        if old is not photo:
            row = to_row(photo, base)
            if old is None or to_row(old, base) != row:
                news.append(row)
    return [(key,) for key in held if key == _within(key)], news


def _differences(
    connection: sqlite3.Connection, bounds: tuple[int, int], stretch: Stretch, base: str
) -> tuple[list[_Key], list[_Row]]:
    """The same, by what is held, whoever wrote it."""
    rows = {photo.uploaded_at: to_row(photo, base) for photo in stretch.photos}
    held = {row[0]: row for row in connection.execute(_BETWEEN, bounds)}
    gone = [(key,) for key in held if key not in rows]
    return gone, [row for key, row in rows.items() if held.get(key) != row]


def _check_order(photos: Sequence[Photo], before: int | None) -> None:
    """A broken index may tell anything."""
    for photo in photos:
        if before is not None and photo.uploaded_at >= before:
            raise BadRow("its rows are out of order")
        before = photo.uploaded_at


def _is_damage(error: Exception) -> bool:
    if isinstance(error, BadRow):
        return True
    if isinstance(error, database_files.NewerFile):
        return False
    # What Python itself cannot make sense of has no code.
    code: int = getattr(error, "sqlite_errorcode", -1)
    return isinstance(error, sqlite3.Error) and code & 0xFF not in _NO_DAMAGE
