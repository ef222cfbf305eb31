"""The uploads of this window: accepts files, hands them to threads, knows where each one is."""

from __future__ import annotations

import heapq
import math
import time
from queue import SimpleQueue
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from cloudery_desktop.uploads.attempt import Attempt
from cloudery_desktop.uploads.lifecycle import (
    ACTIVE,
    CANCELLABLE,
    FINISHED,
    UNFINISHED,
    State,
    Upload,
    step,
)
from cloudery_desktop.uploads.pace import CONNECTIONS, retry_delay
from cloudery_desktop.uploads.totals import Tally, Totals
from cloudery_desktop.uploads.worker import IntakeThread, UploadThread

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from cloudery_desktop.service.photos import PhotoService

_SHUTDOWN_MS = 8_000
_DISCARD_MS = 2_000  # of it, for the pending rows of what closing cancels


class UploadManager(QObject):
    """Owns the upload threads. All methods and signals belong to the main thread.

    `added` carries a tuple of Uploads, `changed` one Upload, `removed` a tuple of upload ids;
    `changed_many` carries a tuple of Uploads, none of which `changed` tells of too, when a
    person acts on all at once; `idle` comes when nothing is left to do by itself.
    """

    added = Signal(object)
    changed = Signal(object)
    changed_many = Signal(object)
    removed = Signal(object)
    idle = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        delay: Callable[[int], float] = retry_delay,
        max_network_failures: int | None = None,
    ) -> None:
        """`max_network_failures` of one upload, then it failed; None: it waits for ever."""
        super().__init__(parent)
        self._delay = delay
        self._max_network_failures = max_network_failures
        self._uploads: dict[str, Upload] = {}
        self._attempts: dict[str, Attempt] = {}
        self._jobs: SimpleQueue[tuple[Upload, Attempt] | None] = SimpleQueue()
        self._threads: list[UploadThread] = []
        self._waiting: list[tuple[float, str]] = []  # a heap of (monotonic seconds, id)
        self._tally = Tally()
        self._drops_open = 0
        self._retries = QTimer(self, singleShot=True)
        self._retries.timeout.connect(self._queue_due)
        self._intake = IntakeThread()
        self._intake.found.connect(self._accept)
        self._intake.scanned.connect(self._on_scanned)
        self._intake.start()

    @property
    def uploads(self) -> Mapping[str, Upload]:
        """All uploads by id, in the order they were added."""
        return MappingProxyType(self._uploads)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to do by itself."""
        return not self._drops_open and not self._tally.unfinished

    @property
    def is_looking(self) -> bool:
        """Whether some of what was added is still being looked at, and in no upload yet."""
        return bool(self._drops_open)

    def totals(self) -> Totals:
        """The sums of all uploads that are known."""
        return self._tally.totals(time.monotonic())

    def start(self, service: PhotoService, connections: int = CONNECTIONS) -> None:
        """Begin to upload. What was added before has waited for this."""
        for _ in range(connections):
            thread = UploadThread(self._jobs, service, self._delay, self._max_network_failures)
            thread.reported.connect(self._on_reported)
            thread.start()
            self._threads.append(thread)

    def add(self, paths: Sequence[Path]) -> None:
        """Look at files and folders in a thread and queue the photos found."""
        self._drops_open += 1
        self._intake.drops.put(paths)

    def cancel(self, upload_id: str) -> None:
        """End an upload for good; without effect once it is being confirmed or finished."""
        upload = self._uploads[upload_id]
        if upload.state in CANCELLABLE and self._end(upload):
            self.changed.emit(self._uploads[upload_id])
            if upload.state in UNFINISHED:
                self._tell_if_idle()

    def cancel_all(self) -> None:
        """End every upload that is not finished; failed ones stay for the person to see."""
        cancelled = self._end_all()
        if cancelled:
            self.changed_many.emit(cancelled)
            self._tell_if_idle()

    def retry(self, upload_id: str) -> None:
        """Try a failed upload again with the file as it is now; add a cancelled one anew."""
        upload = self._uploads[upload_id]
        if upload.state is State.CANCELLED or _is_unknown_to_the_cloud(upload):
            self._add_anew((upload,))
        elif upload.state is State.FAILED:
            self._queue(_as_it_is_now(upload))

    def retry_all(self) -> None:
        """Try everything again that failed."""
        failed = [upload for upload in self._uploads.values() if upload.state is State.FAILED]
        again = tuple(_as_it_is_now(u) for u in failed if not _is_unknown_to_the_cloud(u))
        if again:
            for upload in again:
                self._keep(upload)
                self._hand_out(upload)
            self.changed_many.emit(again)
        self._add_anew(tuple(u for u in failed if _is_unknown_to_the_cloud(u)))

    def clear(self) -> None:
        """Forget what is finished and needs nobody."""
        self._remove(tuple(u.upload_id for u in self._uploads.values() if u.state in FINISHED))

    def remove(self, upload_id: str) -> None:
        """Forget an upload that is over."""
        if self._uploads[upload_id].state not in UNFINISHED | {State.FAILED}:
            self._remove((upload_id,))

    def close(self) -> bool:
        """End everything and wait for the threads. False: one did not end in time.

        Nobody is told of what it cancels.
        """
        self._intake.requestInterruption()
        self._intake.drops.put(None)
        self._retries.stop()
        self._end_all()
        for _ in self._threads:
            self._jobs.put(None)
        threads = (self._intake, *self._threads)
        deadline, last = QDeadlineTimer(_DISCARD_MS), QDeadlineTimer(_SHUTDOWN_MS)
        for thread in threads:
            if not thread.wait(deadline):
                thread.requestInterruption()  # then what it is at is the last
        return all(thread.wait(last) for thread in threads)

    def _accept(self, uploads: tuple[Upload, ...]) -> None:
        for upload in uploads:
            self._uploads[upload.upload_id] = upload
            self._tally.change(None, upload)
        if uploads:
            self.added.emit(uploads)
        for upload in uploads:
            if upload.state is State.QUEUED:
                self._hand_out(upload)

    def _on_scanned(self) -> None:
        self._drops_open -= 1
        self._tell_if_idle()

    def _end_all(self) -> tuple[Upload, ...]:
        """End what is not finished; those that could be, as they are now."""
        unfinished = [upload for upload in self._uploads.values() if upload.state in UNFINISHED]
        ended = [u.upload_id for u in unfinished if u.state in CANCELLABLE and self._end(u)]
        return tuple(self._uploads[upload_id] for upload_id in ended)

    def _end(self, upload: Upload) -> bool:
        """Cancel an upload, telling nobody. False: too late."""
        attempt = self._attempts.get(upload.upload_id)
        if attempt is None:
            self._discard(upload)
        elif attempt.cancel():
            del self._attempts[upload.upload_id]
        else:
            return False
        self._keep(step(upload, State.CANCELLED))
        return True

    def _add_anew(self, uploads: tuple[Upload, ...]) -> None:
        """Look again at the files and folders of uploads that are over."""
        if uploads:
            self._remove(tuple(upload.upload_id for upload in uploads))
            self.add(tuple(upload.path for upload in uploads))

    def _hand_out(self, upload: Upload) -> None:
        attempt = self._attempts[upload.upload_id] = Attempt()
        self._jobs.put((upload, attempt))

    def _discard(self, upload: Upload) -> None:
        """Have a thread remove the pending row of an upload that no attempt is busy with."""
        if upload.photo is not None:
            attempt = Attempt()
            attempt.cancel()
            self._jobs.put((upload, attempt))

    def _queue(self, upload: Upload) -> None:
        self._replace(upload)
        self._hand_out(upload)

    def _on_reported(self, upload: Upload) -> None:
        attempt_over = upload.state not in ACTIVE
        now = self._uploads.get(upload.upload_id)
        if now is None or now.state is State.CANCELLED:
            if attempt_over:  # it failed before the thread heard of the cancelling
                self._discard(upload)
            return
        self._replace(upload)
        if attempt_over:
            del self._attempts[upload.upload_id]
            self._tell_if_idle()
        if upload.state is State.WAITING:
            # Monotonic: a person who sets a wrong clock right shall not wait for years.
            due = time.monotonic() + upload.retry_at - time.time()
            heapq.heappush(self._waiting, (due, upload.upload_id))
            self._queue_due()

    def _queue_due(self) -> None:
        """Queue again whose time has come; then wait for the next one's."""
        while self._waiting:
            due, upload_id = self._waiting[0]
            upload = self._uploads.get(upload_id)
            if upload is None or upload.state is not State.WAITING:
                heapq.heappop(self._waiting)  # cancelled meanwhile
            elif due <= time.monotonic():
                heapq.heappop(self._waiting)
                self._queue(step(upload, State.QUEUED))
            else:
                self._retries.start(math.ceil((due - time.monotonic()) * 1000))
                return

    def _replace(self, upload: Upload) -> None:
        self._keep(upload)
        self.changed.emit(upload)

    def _keep(self, upload: Upload) -> None:
        self._tally.change(self._uploads[upload.upload_id], upload)
        self._uploads[upload.upload_id] = upload

    def _remove(self, upload_ids: tuple[str, ...]) -> None:
        for upload_id in upload_ids:
            self._tally.change(self._uploads.pop(upload_id), None)
        if upload_ids:
            self.removed.emit(upload_ids)

    def _tell_if_idle(self) -> None:
        if self.is_idle:
            self.idle.emit()


def _is_unknown_to_the_cloud(upload: Upload) -> bool:
    """Failed before it was asked for: at the intake, where it may be a folder, or soon after."""
    return upload.state is State.FAILED and not upload.requested_at


def _as_it_is_now(upload: Upload) -> Upload:
    """A failed upload queued again, whatever its file was before."""
    return step(
        upload,
        State.QUEUED,
        mtime_ns=0,
        sha256="",
        failures=0,
        network_failures=0,
        sent_bytes=0,
        may_have_arrived=False,
    )
