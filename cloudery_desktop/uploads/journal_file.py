"""The file of the queue: opened, checked, and what can be read of it when it is damaged."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cloudery_desktop import database_files
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.locks import try_lock
from cloudery_desktop.uploads.drop import from_row as drop_from_row
from cloudery_desktop.uploads.journal_rows import from_row
from cloudery_desktop.uploads.journal_tables import (
    FORGET,
    FORGET_CALLS,
    FORGET_DROP,
    FORGOTTEN,
    SET_ASIDE,
    Content,
    Damaged,
    connect,
    content_of,
)
from cloudery_desktop.uploads.salvage import put_in_place, salvage, salvaged

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from filelock import FileLock

    from cloudery_desktop.uploads.drop import Drop
    from cloudery_desktop.uploads.lifecycle import Upload


_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_NEXT_TO_NOTHING = 1_000_000  # bytes
_NO_ROW = (ValueError, TypeError, KeyError, AttributeError)


class JournalError(ClouderyError):
    """The queue cannot be written down. `busy`: another Cloudery has it."""

    busy = False


@dataclass(slots=True)
class Opened:
    """The connection, and what the file held: uploads in queue order, those out of sight, the rows
    of forgotten ones, what was not looked at to the end (`called_off` are the ids of what of it is
    to be listed only), and what was wrong. `is_held`: a person has paused all. `lock` keeps other
    programs off the file; None: it is in memory.
    """

    connection: sqlite3.Connection
    lock: FileLock | None = None
    uploads: list[Upload] = field(default_factory=list)
    hidden: list[Upload] = field(default_factory=list)
    forgotten: Sequence[Any] = ()
    drops: list[Drop] = field(default_factory=list)
    called_off: frozenset[str] = frozenset()
    troubles: list[ClouderyError] = field(default_factory=list)
    is_held: bool = False


def open_file(file: Path) -> Opened:
    """The file, made where there is none. Raises JournalError where it cannot be used."""
    lock = _locked(file)
    troubles: list[ClouderyError] = []
    try:
        complete = salvaged(file)  # of the last time, when it was killed at that
        if complete is None:
            try:
                connection, content = _connect_and_read(file)
            except Damaged:
                complete = salvage(file)
        if complete is not None:
            kept = put_in_place(file, complete)
            connection, content = _connect_and_read(file)
            troubles.append(_damaged(len(content.uploads), kept))
    except (sqlite3.Error, OSError, Damaged) as error:
        lock.release()
        raise cannot_use(error, file) from error
    uploads, hidden, bad = _understood(content.uploads)
    spoilt = {row[0] for row, _ in bad}
    brought = [row for row in content.uploads if row[0] not in spoilt]
    drops, no_drops = _understood_drops(content.drops, brought)
    if bad or no_drops:
        with suppress(sqlite3.Error):  # it is tried again at the next start
            aside = [(time.time(), why, repr(row)) for row, why in (*bad, *no_drops)]
            connection.executemany(SET_ASIDE, aside)
            connection.executemany(FORGET, [(row[0],) for row, _ in bad])
            connection.executemany(FORGET_DROP, [(row[0],) for row, _ in no_drops])
        troubles.append(_set_aside(len(aside)))
    with suppress(sqlite3.Error):
        connection.execute(FORGET_CALLS)
    forgotten = [row for row in content.uploads if row[-1] == FORGOTTEN]
    return Opened(
        connection,
        lock,
        uploads,
        hidden,
        forgotten,
        drops,
        content.called_off,
        troubles,
        content.is_held,
    )


def _locked(file: Path) -> FileLock:
    try:
        lock = try_lock(file.with_suffix(".lock"))
    except OSError as error:
        raise cannot_use(error, file) from error
    if lock is None:
        busy = JournalError(
            tr("Another Cloudery is busy with the uploads of this profile."),
            tr("What you add here is uploaded, too, but not remembered after closing."),
            tr("Close the other one, then open this one again."),
        )
        busy.busy = True
        raise busy
    return lock


def peek(file: Path) -> list[Upload]:
    """The uploads as the file has them now, whoever is at work on them. Raises JournalError."""
    return _understood(_peek(file).uploads)[0]


def peek_drops(file: Path) -> list[Drop]:
    """What was added, is not looked at to the end and is to go up. Raises JournalError."""
    content = _peek(file)
    drops, _ = _understood_drops(content.drops)
    return [drop for drop in drops if drop.drop_id not in content.called_off]


def _peek(file: Path) -> Content:
    file = salvaged(file) or file
    if not file.exists():
        return Content()
    try:
        try:
            return _read(file, "mode=ro")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_CANTOPEN:
                raise
            # A folder that cannot be written, where nobody is at work: no log can be made there.
            return _read(file, "mode=ro&immutable=1")
    except (sqlite3.Error, Damaged) as error:
        raise JournalError(
            tr("The list of uploads cannot be read."),
            tr("The system says: {trouble}.", trouble=error),
        ) from error


def _read(file: Path, how: str) -> Content:
    with closing(sqlite3.connect(f"{file.as_uri()}?{how}", uri=True)) as connection:
        return content_of(connection)


def _connect_and_read(file: Path) -> tuple[sqlite3.Connection, Content]:
    """Raises Damaged, sqlite3.OperationalError."""
    connection = connect(str(file))
    try:
        return connection, content_of(connection)
    except (sqlite3.Error, Damaged):
        connection.close()
        raise


def _understood(
    rows: Iterable[Any],
) -> tuple[list[Upload], list[Upload], list[tuple[Any, str]]]:
    """The uploads of these rows, the hidden ones, and what is none with the reason why."""
    uploads: list[Upload] = []
    hidden: list[Upload] = []
    bad: list[tuple[Any, str]] = []
    for *row, how_hidden in rows:
        if how_hidden == FORGOTTEN:
            continue
        try:
            (hidden if how_hidden else uploads).append(from_row(row))
        except _NO_ROW as error:
            bad.append((row, repr(error)))
    return uploads, hidden, bad


def _understood_drops(
    rows: Iterable[Any], brought: Sequence[Any] = ()
) -> tuple[list[Drop], list[tuple[Any, str]]]:
    """The same of drops; `brought`: rows of uploads, theirs among them."""
    drops: list[Drop] = []
    bad: list[tuple[Any, str]] = []
    for row in rows:
        try:
            drops.append(drop_from_row(row, brought))
        except _NO_ROW as error:
            bad.append((row, repr(error)))
    return drops, bad


def _damaged(readable: int, kept: Path) -> JournalError:
    return JournalError(
        tr("The list of your uploads was damaged."),
        tr(
            "%n of them could still be read and (goes|go) on. The damaged file is kept as"
            " “{name}” in Cloudery's data folder.",
            "",
            readable,
            name=kept.name,
        ),
        tr("Check that all photos are there; add again what is missing."),
    )


def _set_aside(count: int) -> JournalError:
    return JournalError(
        tr("%n of the uploads of the last time could not be understood.", "", count),
        tr("(It|They) (was|were) set aside; all others go on.", "", count),
        tr("Check that all photos are there; add again what is missing."),
    )


def cannot_use(error: Exception, file: Path | None) -> JournalError:
    """Why this file cannot be read or written. Retryable: what that waits for may pass."""
    if isinstance(error, database_files.NewerFile):
        return _written_by_a_newer()
    return _disk_is_full() if _is_of_a_full_disk(error, file) else _cannot_keep(error)


def _is_of_a_full_disk(error: Exception, file: Path | None) -> bool:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK)
    if code == sqlite3.SQLITE_IOERR_SHMSIZE and file is not None:
        # The file beside it could not be made larger, for want of room or for another reason.
        with suppress(OSError):
            return shutil.disk_usage(file.parent).free < _NEXT_TO_NOTHING
    return code == sqlite3.SQLITE_FULL or getattr(error, "errno", None) in _NO_ROOM


def _disk_is_full() -> JournalError:
    return JournalError(
        tr("This computer's disk is full."),
        tr("Cloudery cannot write down what it uploads, so it waits."),
        tr("Free some space; it goes on by itself."),
        retryable=True,
    )


def _written_by_a_newer() -> JournalError:
    return JournalError(
        tr("A newer Cloudery has written the list of your uploads."),
        tr(
            "This one cannot use it. Photos are uploaded all the same, but what is not up when"
            " Cloudery is closed is not remembered."
        ),
        tr("Install the newer Cloudery again."),
    )


def _cannot_keep(error: Exception) -> JournalError:
    words = str(getattr(error, "strerror", None) or error)
    is_damaged = not isinstance(error, OSError | sqlite3.OperationalError)
    writable = tr("Make the folder writable, then open Cloudery again.")
    again = tr("Open Cloudery again: what can be read of the list goes on.")
    return JournalError(
        tr("Cloudery cannot keep the list of your uploads."),
        tr(
            "The system says of its data folder: {trouble}. Photos are uploaded all the same, but"
            " what is not up when Cloudery is closed is not remembered.",
            trouble=words.rstrip("."),
        ),
        again if is_damaged else writable,
    )
