"""Uploads without a window, for terminals and scripts: the same engine, a progress bar."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from cloudery_desktop.uploads.lifecycle import UNFINISHED, State, Upload
from cloudery_desktop.uploads.manager import UploadManager
from cloudery_desktop.uploads.pace import MAX_FAILURES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from cloudery_desktop.service.photos import PhotoService

_REFRESH_MS = 100


def upload_batch(
    service: PhotoService, paths: Sequence[Path], *, as_json: bool
) -> tuple[int, bool]:
    """Upload `paths`, telling of each file as it ends.

    Returns the exit status (0: all up, 1: some not, 130: interrupted) and whether all threads
    ended.
    """
    application = QCoreApplication([sys.argv[0]])
    manager = UploadManager(max_network_failures=MAX_FAILURES)  # a script shall not wait for ever
    console = Console(stderr=True)
    told: set[str] = set()
    failed = False

    def tell(upload: Upload) -> None:
        nonlocal failed
        if upload.state in UNFINISHED or upload.upload_id in told:
            return
        told.add(upload.upload_id)
        failed = failed or upload.state not in (State.DONE, State.SKIPPED)
        text = json.dumps(_record(upload)) if as_json else _line(upload)
        if console.is_terminal and sys.stdout.isatty():
            console.print(text, soft_wrap=True, markup=False, highlight=False)  # above the bar
        else:
            print(text, flush=True)

    def tell_all(uploads: tuple[Upload, ...]) -> None:
        for upload in uploads:
            tell(upload)

    with Progress(
        TextColumn("{task.fields[files]}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        console=console,
        redirect_stdout=False,  # it may go to a file
        disable=not console.is_terminal,
    ) as progress:
        bar = progress.add_task("", total=None, files="")

        def show() -> None:
            totals = manager.totals()
            progress.update(
                bar,
                completed=totals.sent_bytes,
                total=totals.size_bytes or None,
                files=f"{totals.done} of {totals.files}",
            )

        refresh = QTimer(interval=_REFRESH_MS)
        refresh.timeout.connect(show)
        refresh.start()  # also what lets Python see a Ctrl+C
        signal.signal(signal.SIGINT, lambda *_: application.exit(130))
        manager.added.connect(tell_all)
        manager.changed.connect(tell)
        manager.changed_many.connect(tell_all)
        manager.idle.connect(lambda: application.exit(1 if failed else 0))
        manager.start(service)
        manager.add(paths)
        status = application.exec()
        manager.cancel_all()  # of an interrupted batch: told like all else
        show()
    if not as_json:
        console.print(_summary(manager.uploads.values()), highlight=False)
    return status, manager.close()


def _record(upload: Upload) -> dict[str, str | int | None]:
    photo = upload.photo if upload.state is State.DONE else None
    return {
        "path": os.fsencode(upload.path).decode("utf-8", "replace"),
        "state": str(upload.state),
        "imageId": upload.upload_id,
        "s3Key": photo.s3_key if photo else None,
        "url": photo.url if photo else None,
        "sizeBytes": upload.size_bytes,
        "sha256": upload.sha256 or None,
        "reason": upload.reason,
        "code": upload.code or None,
        "requestId": upload.request_id or None,
    }


def _line(upload: Upload) -> str:
    if upload.state is State.DONE and upload.photo:
        end = upload.photo.url
    else:
        end = f"{upload.reason} ({upload.reference})" if upload.reference else upload.reason
    return f"{upload.state:<9}  {upload.name}  {end}"


def _summary(uploads: Iterable[Upload]) -> str:
    states = Counter(upload.state for upload in uploads)
    up, skipped = states[State.DONE], states[State.SKIPPED]
    not_up = states.total() - up - skipped
    return f"{up:,} uploaded, {not_up:,} not, {skipped:,} skipped"
