"""The threads of the engine. Each loops over a queue until it finds None, and emits.

What they work with imports requests and Pillow, which takes a moment: the threads do it, so that
the window need not wait for it.
"""

from __future__ import annotations

import logging
import time
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from cloudery_desktop.uploads.lifecycle import State, Upload, step

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.uploads.attempt import Attempt
    from cloudery_desktop.uploads.post import FormSender

log = logging.getLogger(__name__)

_BATCH_FILES = 200
_BATCH_SECONDS = 0.1


class IntakeThread(QThread):
    """Looks at what was dropped. `found` carries a tuple of Uploads, `scanned` ends each drop."""

    found = Signal(object)
    scanned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("intake")
        self.drops: SimpleQueue[Sequence[Path] | None] = SimpleQueue()

    def run(self) -> None:
        while (paths := self.drops.get()) is not None and not self.isInterruptionRequested():
            try:
                self._scan(paths)
            except Exception:
                log.exception("A drop could not be looked at")
            self.scanned.emit()

    def _scan(self, paths: Sequence[Path]) -> None:
        from cloudery_desktop.uploads.intake import scan

        batch: list[Upload] = []
        started = time.monotonic()
        try:
            for upload in scan(paths):
                if self.isInterruptionRequested():
                    return
                batch.append(upload)
                if len(batch) == _BATCH_FILES or time.monotonic() - started > _BATCH_SECONDS:
                    self.found.emit(tuple(batch))
                    batch.clear()
                    started = time.monotonic()
        finally:  # a bug, too, loses nothing that was found before it
            self.found.emit(tuple(batch))


class UploadThread(QThread):
    """Carries out one upload after the other. `reported` carries an Upload."""

    reported = Signal(object)

    def __init__(
        self,
        jobs: SimpleQueue[tuple[Upload, Attempt] | None],
        service: PhotoService,
        delay: Callable[[int], float],
        max_network_failures: int | None,
    ) -> None:
        super().__init__()
        self.setObjectName("upload")
        self._jobs = jobs
        self._service = service
        self._delay = delay
        self._max_network_failures = max_network_failures

    def run(self) -> None:
        from cloudery_desktop.uploads.post import FormSender

        sender = FormSender()
        while (job := self._jobs.get()) is not None and not self.isInterruptionRequested():
            self._carry_out(sender, *job)
        sender.close()

    def _carry_out(self, sender: FormSender, upload: Upload, attempt: Attempt) -> None:
        from cloudery_desktop.uploads.upload import carry_out

        latest = upload

        def report(changed: Upload) -> None:
            nonlocal latest
            latest = changed
            self.reported.emit(changed)

        try:
            carry_out(
                upload,
                self._service,
                sender,
                attempt,
                report,
                self._delay,
                self._max_network_failures,
            )
        except Exception:
            log.exception("An upload ended by a bug, in state %s", latest.state)
            if attempt.cancelled:
                return
            report(
                step(
                    latest,
                    State.FAILED,
                    reason="Something went wrong inside Cloudery. Retry; the log tells more.",
                )
            )
