"""The queue on disk: one row per accepted file, so that whatever happens, nothing is forgotten.

SQLite in WAL mode with synchronous=FULL: what was waited for has left this computer's memory, and
a power cut does not take it back. One thread writes; what comes in while it does is written
together, so that a slow disk costs one wait and not one for each photo.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cloudery_desktop import database_files
from cloudery_desktop.errors import Cancelled
from cloudery_desktop.language import tr
from cloudery_desktop.uploads import drop as drops
from cloudery_desktop.uploads.journal_file import JournalError, Opened, cannot_use, open_file
from cloudery_desktop.uploads.journal_rows import plain_text, to_row
from cloudery_desktop.uploads.journal_tables import (
    ACCEPT,
    CALL_OFF,
    CLEAR_MIND,
    FORGET,
    FORGET_DROP,
    HIDE,
    HOLD,
    KEEP_IN_MIND,
    NOTE_DROP,
    RELEASE,
    connect,
)
from cloudery_desktop.uploads.lifecycle import FINISHED, State
from cloudery_desktop.uploads.taking_over import take_over

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from filelock import FileLock

    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.uploads.drop import Drop
    from cloudery_desktop.uploads.lifecycle import Upload

    TellTrouble = Callable[[ClouderyError | None], None]

log = logging.getLogger(__name__)

_AGAIN_SECONDS = 1.0
_LOOK_SECONDS = 0.2  # so soon is it heard that nobody needs to wait any more
_OVER = FINISHED | {State.REJECTED}
_RECORD = "UPDATE uploads SET state = ?, reason = ?, facts = ? WHERE upload_id = ?"
_MARK = "UPDATE uploads SET state = ?, reason = ? WHERE upload_id = ?"
_PLACE = "UPDATE uploads SET position = ? WHERE upload_id = ?"

_NOT_TAKEN = (sqlite3.InterfaceError, sqlite3.ProgrammingError, OverflowError, ValueError)

_Operation = tuple[str, Iterable[tuple[Any, ...]]]  # a statement, and the values of each time


@dataclass(frozen=True, slots=True)
class _RowsOf:
    """Made by who writes them: of 100,000 paths, the window would wait for it.

    What cannot be made into one is a bug, and holds no other up.
    """

    things: tuple[Any, ...]
    row_of: Callable[[Any], tuple[Any, ...]]

    def __len__(self) -> int:
        return len(self.things)

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        for thing in self.things:
            try:
                row = self.row_of(thing)
            except (AttributeError, LookupError, TypeError, ValueError):
                log.exception("This cannot be written down")
            else:
                yield row


def _facts_of(upload: Upload) -> tuple[Any, ...]:
    row = to_row(upload)
    return row[3], row[4], row[6], upload.upload_id


class Journal:
    """All methods may be called from any thread; none blocks but `open`, `wait` and `close`.

    What is written before `open` waits for it. `file` None: kept in memory, for as long as the
    program runs. `takes_over` is the file of another journal, whose uploads become this one's when
    it is opened.
    """

    def __init__(self, file: Path | None = None, takes_over: Path | None = None) -> None:
        self._file = file
        self._takes_over = takes_over
        self._lock: FileLock | None = None
        self._guard = threading.Lock()
        self._to_do = threading.Condition(self._guard)  # of the thread that writes
        self._waiting: dict[threading.Condition, int] = {}  # until what is on the disk
        self._pending: list[_Operation] = []
        self._given = 0  # operations that were handed in
        self._written = 0
        self._closed = False
        self._is_ending = False
        self._is_troubled = False
        self._writer: threading.Thread | None = None

    @property
    def is_lasting(self) -> bool:
        """Whether the queue outlives the program."""
        return self._file is not None

    # -- opening ---------------------------------------------------------------------------------

    def open(self, on_trouble: TellTrouble = lambda _trouble: None) -> Opened:
        """Read what the file holds, and begin to write. A full disk is waited for.

        Where the file cannot be used the queue is kept in memory, and the troubles say so.
        `on_trouble` gets a JournalError when it has to wait or when writing fails, and None when
        it goes again; it is called in this thread or the one that writes.
        """
        opened = None
        troubles: list[ClouderyError] = []
        while self._file is not None and opened is None:
            try:
                opened = open_file(self._file)
            except JournalError as error:
                if not (error.retryable and self._may_try_again(error, on_trouble)):
                    troubles.append(error)
                    self._file = None
        if self._is_troubled and opened is not None:
            self._is_troubled = False
            on_trouble(None)
        if opened is not None and self._takes_over is not None:
            take_over(opened, self._takes_over)
        opened = opened or Opened(connect(":memory:"), troubles=troubles)
        self._lock = opened.lock
        self._writer = threading.Thread(
            target=self._write, args=(opened.connection, on_trouble), name="journal", daemon=True
        )
        self._writer.start()
        return opened

    def _may_try_again(self, error: JournalError, on_trouble: TellTrouble) -> bool:
        """After a while. False: nobody waits any more."""
        if not self._is_troubled:
            self._is_troubled = True
            on_trouble(error)
        with self._guard:
            return not self._to_do.wait_for(lambda: self._is_ending or self._closed, _AGAIN_SECONDS)

    def has(self, ticket: int) -> bool:
        """Whether all up to `ticket` is on the disk."""
        return self._file is not None and self._written >= ticket

    # -- writing ---------------------------------------------------------------------------------

    def note(self, drop: Drop) -> int:
        """What was added and is to be looked at. Returns what `wait` takes."""
        return self._hand_in(NOTE_DROP, _RowsOf((drop,), drops.to_row))

    def call_off(self, drop: Drop) -> int:
        """Nobody wants what it brings any more. That counts for the next start, too."""
        return self._hand_in(CALL_OFF, [(drop.drop_id,)])

    def looked_at(self, drop: Drop) -> int:
        """All that it brings is accepted."""
        self._hand_in(FORGET_DROP, [(drop.drop_id,)])
        return self._hand_in(CLEAR_MIND, [(drop.batch,)])

    def accept(self, uploads: Iterable[Upload]) -> int:
        """New uploads. Returns what `wait` takes."""
        return self._hand_in(ACCEPT, [to_row(upload) for upload in uploads])

    def record(self, *uploads: Upload) -> int:
        """How far these are; nothing happens to what was forgotten. Returns what `wait` takes."""
        return self._hand_in(_RECORD, _RowsOf(uploads, _facts_of))

    def mark(self, upload_ids: Iterable[str], state: State, reason: str = "") -> int:
        """Change the state, and leave alone what the threads have found out otherwise."""
        text = plain_text(reason)
        return self._hand_in(_MARK, [(str(state), text, key) for key in upload_ids])

    def place(self, upload_id: str, position: int) -> int:
        """Change the place in the queue."""
        return self._hand_in(_PLACE, [(position, upload_id)])

    def hold(self, *, held: bool) -> int:
        """Whether a person has paused all, and so what is added from now on."""
        return self._hand_in(HOLD, [(time.time(),)]) if held else self._hand_in(RELEASE, [()])

    def hide(self, upload_ids: Iterable[str]) -> int:
        """Out of a person's sight, but not done with."""
        return self._hand_in(HIDE, [(key,) for key in upload_ids])

    def forget(self, upload_ids: Iterable[str]) -> int:
        """Done with, and nobody wants to see it any more."""
        keys = [(key,) for key in upload_ids]
        self._hand_in(KEEP_IN_MIND, keys)
        return self._hand_in(FORGET, keys)

    def wait(self, ticket: int, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Until all up to `ticket` is on the disk, however long that takes.

        Raises Cancelled if the journal was closed before, or `cancelled` says so.
        """
        with self._guard:
            written = threading.Condition(self._guard)  # its own: only who can go on is woken
            while self._written < ticket:
                in_vain = self._is_ending and self._is_troubled
                if cancelled() or in_vain or (self._closed and self._writer is None):
                    raise Cancelled
                self._waiting[written] = ticket
                written.wait(_LOOK_SECONDS)
                self._waiting.pop(written, None)

    def end(self) -> None:
        """The program ends: nobody waits any more for a disk that takes nothing."""
        with self._guard:
            self._is_ending = True
            self._to_do.notify_all()
            self._wake(self._given)

    def close(self, seconds: float | None = None) -> bool:
        """Write what can be written, then let go of the file. False: not within these `seconds`."""
        with self._guard:
            self._closed = True
            writer = self._writer
            self._to_do.notify()
        if writer is not None:
            writer.join(seconds)
            if writer.is_alive():  # the file stays locked: it may still be written to
                return False
        with self._guard:
            self._writer = None
            self._wake(self._given)
        self._release()
        return True

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _hand_in(self, statement: str, values: Iterable[tuple[Any, ...]]) -> int:
        with self._guard:
            if values:
                self._pending.append((statement, values))
                self._given += 1
                self._to_do.notify()
            return self._given

    def _write(self, connection: sqlite3.Connection, on_trouble: TellTrouble) -> None:
        while True:
            with self._guard:
                self._to_do.wait_for(lambda: self._pending or self._closed)
                operations, self._pending = self._pending, []
                given = self._given
                is_last = self._closed
            if not operations:
                break
            while (error := _commit(connection, operations)) is not None:
                log.warning("The journal cannot be written: %s", error)
                breaks = self.is_lasting and not isinstance(error, sqlite3.OperationalError)
                if breaks:
                    self._file = None  # whoever hears of it knows that nothing lasts any more
                if breaks or not self._is_troubled:
                    self._is_troubled = True
                    on_trouble(_cannot_write(error, self._file))
                if is_last:
                    connection.close()
                    return
                with self._guard:
                    is_last = self._to_do.wait_for(lambda: self._closed, _AGAIN_SECONDS)
                if breaks:
                    connection.close()
                    connection = connect(":memory:")
            if self._is_troubled and self._file is not None:
                self._is_troubled = False
                on_trouble(None)
            with self._guard:
                self._written = given
                self._wake(given)
        connection.close()

    def _wake(self, ticket: int) -> None:
        """Those that wait for no more than that. The guard is held."""
        for written in [one for one, until in self._waiting.items() if until <= ticket]:
            del self._waiting[written]  # it is notified once
            written.notify()


def forget_what_is_over(file: Path) -> None:
    """What is finished and what was refused, where nobody else is at work. Raises JournalError."""
    journal = Journal(file)
    journal.end()  # now, or not at all
    opened = journal.open()
    try:
        for trouble in opened.troubles:
            raise trouble
        over = [u for u in opened.uploads if u.state in _OVER and not u.waits_for_another]
        # What is owed of one is done by whoever uploads next.
        owing = {u.upload_id for u in over if u.owes_thumbnail or _is_to_be_taken_back(u)}
        journal.hide(owing)
        journal.forget(u.upload_id for u in over if u.upload_id not in owing)
    finally:
        journal.close()


def _is_to_be_taken_back(upload: Upload) -> bool:
    return upload.state in (State.CANCELLED, State.REJECTED) and upload.photo is not None


def _commit(connection: sqlite3.Connection, operations: list[_Operation]) -> Exception | None:
    """All of these or none; the error that prevented it."""
    try:
        with database_files.transaction(connection):
            for statement, values in operations:
                _execute(connection, statement, values)
    except Exception as error:  # whatever it is: who waits must hear of it
        return error
    return None


def _execute(
    connection: sqlite3.Connection, statement: str, values: Iterable[tuple[Any, ...]]
) -> None:
    """With each of the values; what SQLite does not take is a bug, and holds no other up."""
    try:
        connection.executemany(statement, values)
    except _NOT_TAKEN:
        for one in values:
            try:
                connection.execute(statement, one)
            except _NOT_TAKEN:
                log.exception("This cannot be written: %s", statement)


def _cannot_write(error: Exception, file: Path | None) -> JournalError:
    known = cannot_use(error, file)
    if known.retryable or not isinstance(error, sqlite3.OperationalError):
        return known
    return JournalError(
        tr("Cloudery cannot write down what it uploads, so it waits."),
        tr("The system says of its data folder: {trouble}.", trouble=error),
        tr("It goes on by itself once that is over."),
        retryable=True,
    )
