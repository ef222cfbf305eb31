"""What was added before a cloud was chosen for it: the chosen one's queue takes it over."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, suppress
from itertools import count
from typing import TYPE_CHECKING

from cloudery_desktop import database_files
from cloudery_desktop.language import tr
from cloudery_desktop.uploads.drop import to_row as drop_to_row
from cloudery_desktop.uploads.journal_file import JournalError, open_file
from cloudery_desktop.uploads.journal_rows import to_row
from cloudery_desktop.uploads.journal_tables import (
    ACCEPT,
    CALL_OFF,
    HOLD,
    NOTE_DROP,
    PUT_BACK,
    SET_ASIDE,
)
from cloudery_desktop.uploads.lifecycle import altered

if TYPE_CHECKING:
    from pathlib import Path

    from cloudery_desktop.uploads.journal_file import Opened


def take_over(opened: Opened, file: Path) -> None:
    """Make the uploads and drops of this other journal those of the `opened` one, behind its own.

    They stay in the `file` until they are on the disk here, and one that is in both is taken
    once, so that a crash in between loses none, and doubles none unless another cloud is chosen
    after it. Then the file goes. What another Cloudery is at work on is left to it; what cannot be
    taken over is for the next time, and one of `opened.troubles`.
    """
    if not file.exists():
        return
    try:
        left = open_file(file)
    except JournalError as error:
        if not error.busy:
            opened.troubles.append(_left_for_the_next_time(error.__cause__))
        return
    try:
        with closing(left.connection):
            _copy(left, opened)
            with suppress(sqlite3.Error):  # in case the file cannot be removed
                left.connection.executescript("DELETE FROM uploads; DELETE FROM drops")
        database_files.remove(file)
    except sqlite3.Error as error:
        opened.troubles.append(_left_for_the_next_time(error))
    finally:
        opened.troubles += left.troubles
        if left.lock is not None:
            left.lock.release()


def _copy(left: Opened, opened: Opened) -> None:
    """Raises sqlite3.Error; nothing has been copied then."""
    known = {upload.upload_id for upload in (*opened.uploads, *opened.hidden)}
    places = count(max((upload.position for upload in opened.uploads), default=0) + 1)
    uploads = [
        altered(upload, position=next(places))
        for upload in left.uploads
        if upload.upload_id not in known
    ]
    noted = {drop.drop_id for drop in opened.drops}
    drops = [drop for drop in left.drops if drop.drop_id not in noted]
    is_held = left.is_held and not opened.is_held
    connection = opened.connection
    with database_files.transaction(connection):
        connection.executemany(NOTE_DROP, map(drop_to_row, drops))
        connection.executemany(CALL_OFF, [(drop_id,) for drop_id in left.called_off])
        connection.executemany(ACCEPT, map(to_row, uploads))
        connection.executemany(PUT_BACK, left.forgotten)
        connection.executemany(SET_ASIDE, left.connection.execute("SELECT * FROM set_aside"))
        if is_held:
            connection.execute(HOLD, (time.time(),))
    opened.uploads += uploads
    opened.drops += drops
    opened.called_off |= left.called_off
    opened.is_held |= is_held


def _left_for_the_next_time(cause: BaseException | None) -> JournalError:
    title = tr("The photos you added before you chose a cloud do not go up yet.")
    if isinstance(cause, database_files.NewerFile):
        return JournalError(
            title,
            tr("A newer Cloudery has written them down, and this one cannot read that."),
            tr("They are kept. Install the newer Cloudery again, and they go up."),
        )
    return JournalError(
        title,
        tr("The system says: {trouble}.", trouble=cause),
        tr("They are kept. Close Cloudery and open it again to try once more."),
    )
