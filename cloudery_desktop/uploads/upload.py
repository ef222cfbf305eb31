"""One photo's way from the disk to the cloud. No Qt: a thread calls it and hears how it goes."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.imaging.digest import digest
from cloudery_desktop.imaging.errors import DamagedPhoto, NotAPhoto, os_errors
from cloudery_desktop.imaging.metadata import inspect
from cloudery_desktop.photo import UploadRequest
from cloudery_desktop.service.errors import NotArrived, ServiceError
from cloudery_desktop.uploads.answers import TransferError
from cloudery_desktop.uploads.lifecycle import State, Upload, step
from cloudery_desktop.uploads.pace import MAX_FAILURES, retry_delay
from cloudery_desktop.uploads.post import FileChanged, Witness

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.photo import Photo, PresignedPost
    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.uploads.attempt import Attempt
    from cloudery_desktop.uploads.post import FormSender

log = logging.getLogger(__name__)


class RequestClock:
    """Milliseconds since the epoch, never the same twice: two rows may not share a sort key."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def __call__(self) -> int:
        with self._lock:
            self._last = max(time.time_ns() // 1_000_000, self._last + 1)
            return self._last


_requested_now = RequestClock()


def carry_out(
    upload: Upload,
    service: PhotoService,
    sender: FormSender,
    attempt: Attempt,
    report: Callable[[Upload], None],
    delay: Callable[[int], float] = retry_delay,
    max_network_failures: int | None = None,
) -> None:
    """Take a queued upload as far as it goes, reporting every step of its lifecycle.

    After so many network failures a person is asked; None: it waits for the network for ever.
    The last report is final for this attempt. A cancelled attempt reports nothing more; what
    it may have left in the cloud is removed.
    """
    passage = _Passage(upload, service, sender, attempt, report)
    try:
        try:
            passage.run()
        except (NotAPhoto, DamagedPhoto) as error:
            passage.move(State.REJECTED, reason=error.sentence)
            passage.discard()  # of an earlier version of the file
        except ClouderyError as error:
            passage.give_up(error, delay, max_network_failures)
    except Cancelled:
        passage.discard()


class _Passage:
    """One attempt; `upload` is where it stands."""

    def __init__(
        self,
        upload: Upload,
        service: PhotoService,
        sender: FormSender,
        attempt: Attempt,
        report: Callable[[Upload], None],
    ) -> None:
        self.upload = upload
        self._service = service
        self._sender = sender
        self._attempt = attempt
        self._report = report

    def move(self, state: State, **changes: Any) -> None:
        self._attempt.check()
        self.upload = step(self.upload, state, **changes)
        self._report(self.upload)

    def run(self) -> None:
        self.move(State.PREPARING, sent_bytes=0)
        request = self._prepare()
        earlier = self.upload.photo
        if (
            self.upload.may_have_arrived
            and earlier is not None
            and earlier.sha256 == request.sha256
            and self._has_arrived(earlier)
        ):
            return
        self.move(State.REQUESTING)
        ticket = self._service.request_upload(request)
        self.upload = replace(self.upload, photo=ticket.photo)
        if ticket.post is None:
            if ticket.photo.sha256 not in (None, request.sha256):
                raise ClouderyError(
                    "An earlier version of this file is up already.",
                    advice="Cancel, then add the file again to upload the new version too.",
                )
            self._attempt.begin_confirm()
            self.move(State.DONE, sent_bytes=self.upload.size_bytes)
            return
        self._send(ticket.photo, ticket.post, ticket.verify_by)
        self._confirm(ticket.photo)

    def _prepare(self) -> UploadRequest:
        path = self.upload.path
        with os_errors():
            status = path.stat()
        now = (status.st_size, status.st_mtime_ns)
        if self.upload.mtime_ns and now != (self.upload.size_bytes, self.upload.mtime_ns):
            raise FileChanged
        facts = inspect(path)
        self.upload = replace(
            self.upload,
            size_bytes=status.st_size,
            mtime_ns=status.st_mtime_ns,
            sha256=self.upload.sha256 or digest(path, cancelled=lambda: self._attempt.cancelled),
            requested_at=self.upload.requested_at or _requested_now(),
        )
        photo = self.upload.photo
        return UploadRequest(
            image_id=self.upload.upload_id,
            # Where the row went the first time, if another photo had the wished millisecond.
            requested_at=photo.uploaded_at if photo else self.upload.requested_at,
            file_name=self.upload.name,
            mime_type=facts.format.mime_type,
            extension=facts.format.extension,
            size_bytes=self.upload.size_bytes,
            sha256=self.upload.sha256,
            width=facts.width,
            height=facts.height,
            taken_at=facts.taken_at,
        )

    def _has_arrived(self, photo: Photo) -> bool:
        """Settle a lost answer by looking at the object, not by sending again.

        False: it has not arrived, or nobody can tell. The same bytes under the same key once
        more do no harm.
        """
        try:
            self._confirm(photo)
        except ServiceError as error:
            if error.retryable and not isinstance(error, NotArrived):
                raise
            self._attempt.end_confirm()
            return False
        return True

    def _send(self, photo: Photo, post: PresignedPost, verify_by: Literal["sha256", "md5"]) -> None:
        self.move(State.UPLOADING, may_have_arrived=False)
        # Where the server keeps an MD5, it is compared with what was sent, not with the disk.
        witness = Witness(self.upload.sha256) if verify_by == "md5" else None
        try:
            self._sender.send(
                post,
                self.upload.path,
                photo.mime_type,
                self.upload.size_bytes,
                self._attempt,
                self._progress,
                witness,
            )
        finally:  # also when the answer gets lost
            self.upload = replace(self.upload, md5=witness.md5 if witness else "")

    def _progress(self, sent_bytes: int) -> None:
        self._attempt.check()
        self.upload = replace(self.upload, sent_bytes=sent_bytes)
        self._report(self.upload)

    def _confirm(self, photo: Photo) -> None:
        self._attempt.begin_confirm()
        self.move(State.CONFIRMING, may_have_arrived=True)
        confirmed = self._service.confirm_upload(photo, self.upload.md5 or None)
        self.move(State.DONE, photo=confirmed, sent_bytes=self.upload.size_bytes)

    def give_up(
        self,
        error: ClouderyError,
        delay: Callable[[int], float],
        max_network_failures: int | None,
    ) -> None:
        """End this attempt: to be tried again by itself, or by a person."""
        arrived = self.upload.may_have_arrived and not isinstance(error, NotArrived)
        if isinstance(error, TransferError):
            arrived = error.may_have_arrived
        changes: dict[str, Any] = {
            "may_have_arrived": arrived,
            "reason": error.sentence,
            "reference": error.reference,
            "failed_at": time.time(),
        }
        if isinstance(error, ServiceError):
            changes |= {"code": error.code, "request_id": error.request_id}
        most: int | None
        if isinstance(error, ServiceError) and error.network:
            failures = changes["network_failures"] = self.upload.network_failures + 1
            most = max_network_failures
        else:
            failures = changes["failures"] = self.upload.failures + 1
            most = MAX_FAILURES
        if error.retryable and (most is None or failures < most):
            self.move(State.WAITING, retry_at=time.time() + delay(failures), **changes)
        else:
            self.move(State.FAILED, **changes)

    def discard(self) -> None:
        """Remove what a cancelled upload may have left in the cloud."""
        if self.upload.photo is None:
            return
        try:
            self._service.discard_upload(self.upload.photo)
        except ClouderyError as error:
            log.warning("The pending row of a cancelled upload stays: %s", error.report)
