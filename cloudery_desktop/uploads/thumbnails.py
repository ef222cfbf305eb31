"""A thumbnail of each photo that is up, made here once and stored beside it.

It trails behind the photos. What is still owed when the program ends is made at the next start.
"""

from __future__ import annotations

import logging
import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from cloudery_desktop.errands import give_way
from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.uploads.answers import TransferError
from cloudery_desktop.uploads.cancel_token import CancelToken
from cloudery_desktop.uploads.pace import retry_delay

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.uploads.lifecycle import Upload
    from cloudery_desktop.uploads.post import FormSender

log = logging.getLogger(__name__)

_MIME_TYPE = "image/webp"
_LOOK_SECONDS = 0.2
# What the bucket says of keys and clocks, which a person will mend.
_OF_THE_KEY = frozenset(
    {
        "ExpiredToken",
        "InvalidAccessKeyId",
        "InvalidToken",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    }
)


class ThumbnailThread(QThread):
    """Makes and sends one after the other, giving way to all others.

    `stored` carries the upload's id and its photo with the thumbnail's key; None instead of the
    photo says that there will be none.
    """

    stored = Signal(str, object)

    def __init__(self, service: PhotoService, make_sender: Callable[[], FormSender]) -> None:
        super().__init__()
        self.setObjectName("stored thumbnails")
        self._service = service
        self._make_sender = make_sender
        self._owed: SimpleQueue[Upload | None] = SimpleQueue()
        self._held = threading.Event()
        self._ended = threading.Event()
        self._token = CancelToken()
        self._given = self._done = 0
        self._waits = False  # the last one failed: it is tried again in a while

    @property
    def is_at_work(self) -> bool:
        """Whether some are left to do now."""
        return self._given > self._done and not (self._waits or self._held.is_set())

    def put(self, upload: Upload) -> None:
        """This one's photo is up."""
        self._given += 1
        self._owed.put(upload)

    def hold(self, *, held: bool) -> None:
        """Begin no more for now, or go on."""
        if held:
            self._held.set()
        else:
            self._held.clear()

    def end(self) -> None:
        """Break off what is under way."""
        self._ended.set()
        self._token.cancel()
        self._owed.put(None)

    def run(self) -> None:
        give_way()
        sender = self._make_sender()
        failures = 0
        while (upload := self._owed.get()) is not None:
            while self._held.is_set() and not self._ended.wait(_LOOK_SECONDS):
                pass
            if self._ended.is_set():
                break
            self._waits = not self._carry_out(upload, sender)
            failures = failures + 1 if self._waits else 0
            if self._waits:
                self._owed.put(upload)
                self._ended.wait(retry_delay(failures))
            else:
                self._done += 1
        sender.close()

    def _carry_out(self, upload: Upload, sender: FormSender) -> bool:
        """False: it may go well later."""
        try:
            photo = self._store(upload, sender)
        except Cancelled:
            return False
        except ClouderyError as error:
            log.warning("No thumbnail was stored beside a photo: %s", error.report)
            if error.retryable:
                return False
            if not _is_for_good(error):
                return True  # at the next start
            photo = None
        except Exception:
            log.exception("A thumbnail to be stored ended by a bug")
            return True
        self.stored.emit(upload.upload_id, photo)
        return True

    def _store(self, upload: Upload, sender: FormSender) -> Photo | None:
        content = _made_of(upload)
        if content is None or upload.photo is None:
            return None
        form = self._service.request_thumbnail(upload.photo)
        sender.send_bytes(form, content, _MIME_TYPE, self._token)
        return self._service.confirm_thumbnail(upload.photo)


def _is_for_good(error: ClouderyError) -> bool:
    """Whether the bucket will not take it at the next start either."""
    return isinstance(error, TransferError) and error.code not in _OF_THE_KEY


def _made_of(upload: Upload) -> bytes | None:
    """None where the file cannot be shown, or is another one by now."""
    from cloudery_desktop.imaging.small_copy import small_copy

    try:
        return small_copy(upload.path) if upload.has_its_file() else None
    except (OSError, ClouderyError):
        return None
