"""Uploads without a window, for terminals and scripts: the same engine, a progress bar."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.terminal import GOES_ON, sums, upload_line, upload_record
from cloudery_desktop.uploads.journal_file import JournalError
from cloudery_desktop.uploads.lifecycle import UNFINISHED, State, Upload
from cloudery_desktop.uploads.manager import UploadManager
from cloudery_desktop.uploads.receipt import Receipt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path
    from typing import TextIO

    from cloudery_desktop.photo import Photo, Privacy
    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.uploads.journal import Journal

_REFRESH_MS = 100
_CLOUD_MS = 1000
_PATIENCE_SECONDS = 60.0  # a script shall not wait for ever
_INTERRUPTED = 130

_UNDER_WAY = UNFINISHED | {State.PAUSED}
_NOT_UP = frozenset({State.FAILED, State.REJECTED, State.CANCELLED})
_GOT_THROUGH = frozenset({State.CONFIRMING, State.DONE, State.DUPLICATE})
_NOT_REMEMBERED = "What is not up is not remembered: add it again."


@dataclass(frozen=True, slots=True)
class Order:
    """What a person asked for: these `paths`, and what is left of the last time.

    `go_on` is the command that goes on with what a run leaves. `usual_privacy` is what the
    profile says of what is removed from photos, `privacy` what the person says of these. What
    `is_deleted` and only not gone yet is no duplicate.
    """

    paths: Sequence[Path]
    go_on: str
    as_json: bool = False
    receipt: Path | None = None
    speed_limit: Timetable = field(default_factory=Timetable)
    usual_privacy: Privacy = "position"
    privacy: Privacy | None = None
    is_deleted: Callable[[Photo], bool] = lambda _photo: False


def upload_batch(service: PhotoService, order: Order, journal: Journal) -> tuple[int, bool]:
    """Upload, telling of each file as it ends.

    Returns the exit status (0: all up, 1: some not, 130: interrupted) and whether all threads
    ended.
    """
    application = QCoreApplication([sys.argv[0]])
    console = _Console(stderr=True)
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
        interrupted = threading.Event()
        signal.signal(signal.SIGINT, lambda *_: interrupted.set())
        run = _Run(order, journal, console, progress, interrupted)
        run.manager.start(service)
        status = application.exec()
        run.show_progress()
    ended = run.manager.close()
    return max(status, run.sum_up()), ended


class _Console(Console):
    """Whose reader may go away; rich would end the program."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        _silence(sys.stderr)


class _Run(QObject):
    """Feeds the engine and tells of what it does. Belongs to the main thread."""

    def __init__(
        self,
        order: Order,
        journal: Journal,
        console: Console,
        progress: Progress,
        interrupted: threading.Event,
    ) -> None:
        super().__init__()
        self._interrupted = interrupted
        self._order = order
        self._console = console
        self._progress = progress
        self._bar = progress.add_task("", total=None, files="")
        self._told: dict[str, Upload] = {}
        self._files: set[tuple[Path, int, int]] = set()  # in the queue already
        self._has_begun = False
        self._is_damaged = False  # what is left of the last time may not be all
        self._troubled_at: float | None = None  # the queue cannot be written down since
        self._offline_since: float | None = None  # with nothing getting through since
        self._most_sent: dict[str, int] = {}
        self.manager = UploadManager(self, journal, wanted=self._is_new)
        self.manager.set_speed_limit(order.speed_limit)
        self.manager.set_privacy(order.privacy or order.usual_privacy)
        self.manager.trouble.connect(self._on_trouble)
        self.manager.restored.connect(self._begin)
        self.manager.added.connect(self._tell_all)
        self.manager.changed.connect(self._tell_all)
        self.manager.progressed.connect(self._on_progress)
        self.manager.idle.connect(self._end_if_over)
        self._refresh = QTimer(self, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self._look)
        self._refresh.start()  # also what lets Python see a Ctrl+C
        self._cloud_look = QTimer(self, interval=_CLOUD_MS)
        self._cloud_look.timeout.connect(self._look_for_the_cloud)
        self._cloud_look.start()

    # -- what is to go up ------------------------------------------------------------------------

    def _begin(self) -> None:
        """The uploads of the last time are there."""
        manager, paths = self.manager, self._order.paths
        if not paths and not manager.is_lasting:  # why, was said
            QCoreApplication.exit(1)
            return
        before = tuple(manager.uploads.values())
        left = [upload for upload in before if upload.state in GOES_ON]
        # What the cloud has not heard of is looked for again, and then found as a new one.
        as_it_is = [u for u in left if u.trouble.uncleaned and self._order.privacy == "keep"]
        known = [u for u in left if u.requested_at or u.state is not State.FAILED]
        # The thread that goes on with what was added the last time may be at it.
        self._files.update(map(_file, (*known, *as_it_is)))
        if paths:  # another batch: the last one is over
            manager.clear()
        else:
            over = (u for u in before if u.state not in GOES_ON and not u.waits_for_another)
            self._told = {u.upload_id: u for u in over}
        self._has_begun = True
        manager.resume_all()
        for upload in as_it_is:
            manager.upload_as_it_is(upload.upload_id)
        manager.retry_all()
        if left:
            self._say(f"Going on with {_photos(len(left))} of the last time.")
        if manager.is_looking:
            self._say("Still looking through what was added the last time.")
        if paths:
            manager.add(paths)

    def _is_new(self, upload: Upload) -> bool:
        """Whether a file that was found is not in the queue already. Asked in another thread."""
        file = _file(upload)
        is_new = file not in self._files
        self._files.add(file)
        return is_new

    # -- what is told ----------------------------------------------------------------------------

    def _tell_all(self, uploads: tuple[Upload, ...]) -> None:
        if not self._has_begun:
            return
        for upload in uploads:
            if upload.state in _GOT_THROUGH:
                self._offline_since = None
            same = upload.duplicate_of if upload.state is State.DUPLICATE else None
            if same is not None and self._order.is_deleted(same):
                self.manager.upload_anyway(upload.upload_id)  # the other one is about to go
                continue
            resolved = upload.state is not State.DUPLICATE or upload.duplicate_of
            if upload.state not in _UNDER_WAY and resolved and upload.upload_id not in self._told:
                self._told[upload.upload_id] = upload
                self._tell(upload)

    def _tell(self, upload: Upload) -> None:
        text = json.dumps(upload_record(upload)) if self._order.as_json else upload_line(upload)
        if self._console.is_terminal and sys.stdout.isatty():
            self._say(text)  # above the bar
        else:
            try:
                print(text, flush=True)
            except BrokenPipeError:  # nobody reads on: the photos go up all the same
                _silence(sys.stdout)

    def _on_progress(self, uploads: tuple[Upload, ...]) -> None:
        for upload in uploads:
            # More than ever: what a dead connection takes goes no further than this computer.
            if upload.sent_bytes > self._most_sent.get(upload.upload_id, 0):
                self._most_sent[upload.upload_id] = upload.sent_bytes
                self._offline_since = None

    def show_progress(self) -> None:
        """How far all are, for the bar."""
        totals = self.manager.totals()
        self._progress.update(
            self._bar,
            completed=totals.sent_bytes,
            total=totals.size_bytes or None,
            files=f"{totals.done} of {totals.files}",
        )

    def _say(self, text: str) -> None:
        self._console.print(text, soft_wrap=True, markup=False, highlight=False)

    # -- when it ends ----------------------------------------------------------------------------

    def _on_trouble(self, trouble: ClouderyError | None) -> None:
        if trouble is None:
            self._troubled_at = None
            self._say("What is uploaded can be written down again.")
        elif isinstance(trouble, JournalError) and trouble.busy and not self._order.paths:
            self._say(f"{trouble.title} Close it, or wait until it is done.")
        else:
            self._say(trouble.sentence)
            if self._has_begun or trouble.retryable:
                self._troubled_at = self._troubled_at or time.monotonic()
            else:
                self._is_damaged = True

    def _end_if_over(self) -> None:
        if self._has_begun and self.manager.is_idle and not self.manager.is_tidying:
            missing = self._is_damaged and not self._order.paths
            not_up = any(upload.state in _NOT_UP for upload in self._told.values())
            QCoreApplication.exit(1 if missing or not_up else 0)

    def _look(self) -> None:
        self.show_progress()
        self._end_if_over()
        longest_ago = time.monotonic() - _PATIENCE_SECONDS
        if self._interrupted.is_set():
            QCoreApplication.exit(_INTERRUPTED)
        elif self._troubled_at is not None and self._troubled_at < longest_ago:
            self._stop("What is uploaded could not be written down for a minute.")

    def _look_for_the_cloud(self) -> None:
        """It may be here, and nothing new have got through yet: then go on."""
        now = time.monotonic()
        if not self._is_offline():
            return
        if self._offline_since is None:
            self._offline_since = now
        elif now - self._offline_since > _PATIENCE_SECONDS:
            self._stop("Nothing has got through to the cloud for a minute.")

    def _is_offline(self) -> bool:
        # Also where the bucket can be reached and the table can not.
        uploads = self.manager.uploads.values()
        return self.manager.is_offline or any(u.trouble.offline for u in uploads)

    def _stop(self, why: str) -> None:
        self._say(why)
        QCoreApplication.exit(1)

    def sum_up(self) -> int:
        """The last words, and the receipt. Returns 1 if that could not be written, else 0."""
        uploads = self.manager.uploads.values()
        left = [u for u in uploads if u.state in _UNDER_WAY or u.waits_for_another]
        if not self._order.as_json:
            self._say(sums((*self._told.values(), *left)))
        if left:
            lasting = self.manager.is_lasting
            how = f"Go on with: {self._order.go_on}" if lasting else _NOT_REMEMBERED
            self._say(f"{_photos(len(left))} left. {how}")
        if self._order.receipt is None:
            return 0
        return write_receipt(uploads, self._order.receipt)


def write_receipt(uploads: Iterable[Upload], file: Path) -> int:
    """Returns the exit status: 1 if it cannot be written, which is said."""
    try:
        Receipt.of(uploads).write(file)
    except ClouderyError as error:
        print(error.report, file=sys.stderr)
        return 1
    return 0


def _silence(stream: TextIO) -> None:
    """Have nothing go there any more, nor what is kept back in it for the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _file(upload: Upload) -> tuple[Path, int, int]:
    return upload.path, upload.size_bytes, upload.mtime_ns


def _photos(number: int) -> str:
    return "1 photo" if number == 1 else f"{number:,} photos"
