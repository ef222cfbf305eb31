"""The commands that upload, and tell of uploads. What is slow to import is imported by them."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cloudery_desktop.choice import Choice, deletions_file, queue_file, waiting_file
from cloudery_desktop.commands import (
    command_for,
    how_to_set_up,
    opened,
    stop,
    stop_where_nothing_is_set_up,
)
from cloudery_desktop.config import is_set_up
from cloudery_desktop.database_files import NewerFile
from cloudery_desktop.folders import window_file
from cloudery_desktop.photo import Privacy

if TYPE_CHECKING:
    from cloudery_desktop.uploads.journal_file import JournalError

_RECEIPTS = (".csv", ".json")


def upload(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="PATH", help="Photos, and folders of photos.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object a line per file.")
    ] = False,
    receipt: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write what became of each file: a .csv or a .json."),
    ] = None,
    privacy: Annotated[
        Privacy | None,
        typer.Option(
            help="Of these photos keep everything, remove the position, or all metadata but"
            " orientation, colour profile and date. Without it: as the profile says."
        ),
    ] = None,
) -> None:
    """Upload photos and folders without a window, and go on with what is left of the last time.

    What was added to a window before there was a cloud goes up, too.
    Exit status 0: all up, 1: some not, 130: interrupted. A window that has the sandbox open takes
    them instead; then 1 tells of files named that cannot go up. The queue is kept: the next upload,
    with or without a PATH, goes on with it. What was refused stays there, and in the receipt, until
    it is cleared (status --clear) or the same file is uploaded again. Photos that nothing could be
    removed from wait there until they are uploaded with --privacy keep.
    """
    from cloudery_desktop.bandwidth import Timetable
    from cloudery_desktop.batch import Order, upload_batch, write_receipt
    from cloudery_desktop.errands import share_the_interpreter
    from cloudery_desktop.library.deletion_file import is_deleted
    from cloudery_desktop.process import keep_log, leave
    from cloudery_desktop.terminal import is_any_left
    from cloudery_desktop.uploads.journal import Journal
    from cloudery_desktop.uploads.journal_file import JournalError, peek, peek_drops

    choice: Choice = context.obj
    if receipt is not None and receipt.suffix.lower() not in _RECEIPTS:
        stop(f"A receipt is a .csv or a .json; {receipt} is neither.", status=2)
    if (
        choice.sandbox
        and not (as_json or receipt or privacy)
        and _window_takes(choice, paths or ())
    ):
        status = tell_of_refused(paths or ())
        goes_on = "It goes on by itself, but for what is paused there."
        waits = f"How they fare: {command_for(choice)} status" if paths else goes_on
        print(f"The sandbox is the window's that is open, which has them in its queue. {waits}")
        raise typer.Exit(status)
    keep_log(choice.data_dir)
    share_the_interpreter()
    file, waiting = queue_file(choice), waiting_file(choice)
    if not paths:
        with suppress(JournalError):  # damaged: what can be read of it goes on
            # Drops first: of one that ends meanwhile, the uploads are found.
            drops = [*peek_drops(file), *peek_drops(waiting)]
            known = [*peek(file), *peek(waiting)]
            if not is_any_left(known, drops):
                if not known:
                    stop_where_nothing_is_set_up(choice)
                status = write_receipt(known, receipt) if receipt else 0
                stop("Nothing is left to upload.", status=status)
    go_on = f"{command_for(choice)} upload"
    speed_limit = Timetable.parse(choice.profile.speed_limit)
    order = Order(
        paths or (),
        go_on,
        as_json,
        receipt,
        speed_limit,
        choice.profile.privacy,
        privacy,
        partial(is_deleted, file=deletions_file(choice)),
    )
    with opened(choice) as service:
        status, cleanly = upload_batch(service, order, Journal(file, waiting))
    leave(status, cleanly=cleanly)
    raise typer.Exit(status)


def tell_of_refused(paths: Sequence[Path]) -> int:
    """Say which of the files that a window was handed cannot go up, and why.

    Folders are its own to look through. Returns the exit status: 1 if there is any such file.
    """
    files = [path for path in paths if not os.path.isdir(path)]  # noqa: PTH112  # never raises
    if not files:
        return 0
    from cloudery_desktop.terminal import upload_line  # slow to import
    from cloudery_desktop.uploads.intake import scan
    from cloudery_desktop.uploads.lifecycle import State

    refused = [u for u in scan(files) if u.state in (State.REJECTED, State.FAILED)]
    for upload in refused:
        print(upload_line(upload), file=sys.stderr)
    return 1 if refused else 0


def _window_takes(choice: Choice, paths: Sequence[Path]) -> bool:
    """Whether there is a window of this choice, which has these in its queue now."""
    from cloudery_desktop.single_instance import hand_over

    try:
        return hand_over(window_file(choice.data_dir, choice.profile.name), paths)
    except ImportError:  # the system lacks what sockets need
        return False


def status(
    context: typer.Context,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object a line per file.")
    ] = False,
    clear: Annotated[
        bool, typer.Option("--clear", help="Then forget what is finished and what was refused.")
    ] = False,
) -> None:
    """Show what is up, what is left to upload and what needs you, whoever is uploading.

    What was refused stays until it is cleared, or the same file is uploaded again; what is finished
    until the next upload with a PATH.
    """
    from cloudery_desktop.terminal import drop_records, is_any_left, show_uploads, upload_record
    from cloudery_desktop.uploads.journal import forget_what_is_over
    from cloudery_desktop.uploads.journal_file import JournalError, peek, peek_drops

    choice: Choice = context.obj
    files = (queue_file(choice), waiting_file(choice))
    try:
        # Drops first: of one that ends meanwhile, the uploads are found.
        drops = [drop for file in files for drop in peek_drops(file)]
        known = [upload for file in files for upload in peek(file)]
    except JournalError as error:
        stop(error.report, status=1)
    if as_json:
        for found in known:
            print(json.dumps(upload_record(found)))
        for drop in drops:
            for record in drop_records(drop, known):
                print(json.dumps(record))
    else:
        show_uploads(known, drops)
        print(_what_comes_next(choice, left=is_any_left(known, drops)))
    if clear and known:
        try:
            for file in filter(Path.exists, files):
                forget_what_is_over(file)
        except JournalError as error:
            stop(_not_cleared(error), status=1)
        if not as_json:
            print("What is finished and what was refused is cleared.")


def _what_comes_next(choice: Choice, *, left: bool) -> str:
    from cloudery_desktop.single_instance import is_open

    if not (choice.sandbox or is_set_up()):
        return how_to_set_up(choice)
    if not left:
        return "Nothing is left to upload."
    if is_open(window_file(choice.data_dir, choice.profile.name)):
        return "The window that is open goes on with them, but for what is paused or failed there."
    return f"Go on with: {command_for(choice)} upload"


def _not_cleared(error: JournalError) -> str:
    """What is said of the file is meant for who uploads: here is nothing to be remembered."""
    said = "Nothing was cleared."
    if error.busy:
        return (
            f"{said} Another Cloudery has the list open. Clear it there (Clear refused), or close"
            " it first."
        )
    cause = error.__cause__
    if isinstance(cause, NewerFile):
        return f"{said} A newer Cloudery has written the list: clear it with that one."
    if isinstance(cause, OSError | sqlite3.Error):
        words = str(getattr(cause, "strerror", None) or cause).rstrip(".")
        return f"{said} The system says of Cloudery's data folder: {words}."
    return f"{said} {error.report}"
