"""Opens the back end in a thread; where that fails and may pass, again by itself."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from cloudery_desktop.errands import Errand
from cloudery_desktop.errors import ClouderyError

if TYPE_CHECKING:
    from cloudery_desktop.backend import Backend
    from cloudery_desktop.service.photos import PhotoService

log = logging.getLogger(__name__)

_RETRY_MS = 20_000
_ENDING_MS = 10_000


class Connecting(QObject):
    """`opened` carries the PhotoService, once; `failed` a ClouderyError, and whether it is news.

    `busy_changed` says whether it is being tried.
    """

    opened = Signal(object)
    failed = Signal(object, bool)
    busy_changed = Signal(bool)

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._attempt: Errand | None = None
        self._outcome: PhotoService | ClouderyError | None = None
        self._told = ""  # the title of why it could not be opened
        self._is_retry = False
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self._try_again)
        self.is_open = False

    @property
    def is_busy(self) -> bool:
        """Whether it is being tried."""
        return self._attempt is not None

    def begin(self) -> None:
        """A person wants it: whatever comes of it is news."""
        self._is_retry = False
        self._try()

    def end(self) -> None:
        """Nothing comes any more."""
        self._retry.stop()
        if self._attempt is not None:
            self._attempt.call_off()
            self._outcome = None
            self._backend.close()  # or it might wait for half a minute

    def close(self) -> bool:
        """Wait for what is under way; False: it did not end."""
        return self._attempt is None or self._attempt.wait(_ENDING_MS)

    def _try_again(self) -> None:
        self._is_retry = True
        self._try()

    def _try(self) -> None:
        if self._attempt is not None:  # two would each start the engine
            return
        self._retry.stop()
        self._outcome = None
        attempt = self._attempt = Errand("backend", lambda: [self._backend.open()], self)
        attempt.told.connect(self._take)
        attempt.failed.connect(self._take)
        attempt.finished.connect(self._on_tried)
        self.busy_changed.emit(True)
        attempt.start()

    def _take(self, outcome: PhotoService | ClouderyError) -> None:
        self._outcome = outcome

    def _on_tried(self) -> None:
        attempt, self._attempt = self._attempt, None
        if attempt is not None:
            attempt.deleteLater()
        self.busy_changed.emit(False)
        if isinstance(self._outcome, ClouderyError):
            self._on_failed(self._outcome)
        elif self._outcome is not None:
            self.is_open = True
            self.opened.emit(self._outcome)

    def _on_failed(self, error: ClouderyError) -> None:
        log.warning("No connection: %s", error.report)
        is_news = not self._is_retry or error.title != self._told
        self._told = error.title
        if error.retryable:
            self._retry.start()
        self.failed.emit(error, is_news)
