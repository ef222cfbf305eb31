"""One photo's way from the disk to the cloud, stage by stage. Threads carry it out."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.imaging.errors import DamagedPhoto, NotAPhoto, UnreadableFile
from cloudery_desktop.language import tr
from cloudery_desktop.photo import Arrival
from cloudery_desktop.service.errors import NotArrived, ServiceError
from cloudery_desktop.uploads.answers import TransferError
from cloudery_desktop.uploads.cancel_token import CancelToken
from cloudery_desktop.uploads.lifecycle import State, Upload, step
from cloudery_desktop.uploads.pace import MAX_FAILURES, retry_delay
from cloudery_desktop.uploads.preparing import Prepared, as_asked_for, gone_with_its_folder, prepare
from cloudery_desktop.uploads.trouble import Trouble
from cloudery_desktop.uploads.witness import Witness

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.photo import Photo, UploadRequest, UploadTicket
    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.uploads.duplicates import Contents
    from cloudery_desktop.uploads.journal import Journal
    from cloudery_desktop.uploads.post import FormSender

# Forms are asked for a little ahead of the line, and end after 15 minutes: one that has waited
# so long is asked for again, as the cloud's clock is known to a minute, and sending takes time.
_FORM_SECONDS = 300.0


class Stage(Enum):
    """What is to be done next, each by threads of its own kind."""

    PREPARE = auto()  # reads the disk
    REQUEST = auto()  # asks the service
    SEND = auto()  # has the line
    CONFIRM = auto()  # asks the service


@dataclass(frozen=True, slots=True)
class Means:
    """What all uploads are carried out with. `delay` gives the seconds to wait by failures."""

    service: PhotoService
    journal: Journal
    contents: Contents
    delay: Callable[[int], float] = retry_delay


@dataclass(slots=True, eq=False)
class Attempt:
    """One go at one upload; `upload` is where it stands.

    `report` hears of every step once it is in the journal's hands. One thread at a time.
    """

    upload: Upload
    means: Means
    report: Callable[[Attempt], None]
    moved: Callable[[Attempt], None] = lambda _attempt: None
    token: CancelToken = field(default_factory=CancelToken)
    sent_bytes: int = 0
    _ticket: UploadTicket | None = None
    _asked_at: float = 0.0  # by the clock that goes on while the computer sleeps
    _prepared: Prepared | None = None
    _unreadable: UnreadableFile | None = None  # all that is known is what was asked for before
    _written: int = 0

    @property
    def left_bytes(self) -> int:
        return self.upload.size_bytes - self.sent_bytes

    def go(self, stage: Stage, sender: FormSender | None = None) -> Stage | None:
        """Carry out one stage. Returns the next one; None: the attempt is over.

        What goes wrong becomes a state. Nothing is reported any more of an attempt that a
        person has ended.
        """
        with suppress(Cancelled):
            try:
                return self._carry_out(stage, sender)
            except (NotAPhoto, DamagedPhoto) as error:
                self._move(State.REJECTED, trouble=Trouble.of(error))
            except UnreadableFile as error:
                self._give_up(gone_with_its_folder(self.upload.path) or error)
            except ClouderyError as error:
                self._give_up(error)
        return None

    def fail(self, bug: ClouderyError) -> None:
        """By a bug."""
        with suppress(Cancelled):
            self.token.end_confirm()
            self._move(State.FAILED, trouble=Trouble.of(bug))

    def _carry_out(self, stage: Stage, sender: FormSender | None) -> Stage | None:
        match stage:
            case Stage.PREPARE:
                return self._prepare()
            case Stage.REQUEST:
                return self._ask()
            case Stage.SEND if sender is not None:
                return self._send(sender)
            case _:
                return self._confirm()

    def _move(self, state: State, **changes: Any) -> None:
        """A step of the lifecycle. Raises Cancelled if the attempt was ended."""
        upload = step(self.upload, state, **changes)
        self._keep(upload)

    def _keep(self, upload: Upload) -> None:
        self._written = self.token.while_going(lambda: self.means.journal.record(upload))
        self.upload = upload
        self.report(self)

    def _until_written(self) -> None:
        """What comes next was announced: wait until that is on the disk."""
        self.means.journal.wait(self._written, lambda: self.token.cancelled)

    # -- from the disk ---------------------------------------------------------------------------

    def _prepare(self) -> Stage:
        self._move(State.PREPARING, sent_bytes=0)
        earlier = self.upload.photo if self.upload.may_have_arrived else None
        try:
            self._prepared = prepare(self.upload, lambda: self.token.cancelled)
        except UnreadableFile as error:
            if earlier is None:
                raise
            self._unreadable = error
            self.upload = as_asked_for(self.upload, earlier)
            return Stage.CONFIRM  # it may be up, and then the file is not needed any more
        self.upload = self._prepared.upload
        if earlier and earlier.sha256 == self._prepared.request.sha256:
            return Stage.CONFIRM  # settles it
        return Stage.REQUEST

    # -- the service is asked --------------------------------------------------------------------

    def _ask(self) -> Stage | None:
        prepared = self._prepared
        assert prepared is not None  # noqa: S101  # before
        if self._is_a_duplicate():
            return None
        # Whatever the answer, and if none comes: this is the row to be taken back.
        self._move(State.REQUESTING, photo=self.upload.photo or prepared.row)
        self._until_written()
        ticket = self.means.service.request_upload(prepared.request)
        if ticket.post is None:
            self._was_up(ticket, prepared.request)
            return None
        self.upload = replace(self.upload, photo=ticket.photo, signed=ticket.post.sha256)
        # From now on the object may be there. That is on the disk before the first byte goes.
        self._keep(replace(self.upload, may_have_arrived=True))
        self._until_written()
        self._ticket, self._asked_at = ticket, time.time()
        return Stage.SEND

    def _is_a_duplicate(self) -> bool:
        """Whether the same photo is up, or another upload brings it: then this one is over."""
        if self.upload.state is not State.PREPARING or self.upload.anyway:
            return False
        same = self.means.contents.claim(
            self.upload.sha256, self.upload.upload_id, self.means.service
        )
        if same is None:
            return False
        if self.upload.photo is not None:  # of an earlier attempt
            self.means.service.discard_upload(self.upload.photo)
        known: dict[str, Any] = (
            {"twin_id": same} if isinstance(same, str) else {"duplicate_of": same}
        )
        self._move(State.DUPLICATE, photo=None, may_have_arrived=False, **known)
        return True

    def _was_up(self, ticket: UploadTicket, request: UploadRequest) -> None:
        photo = ticket.photo
        if photo.sha256 not in (None, request.sha256):
            raise ClouderyError(
                tr("An earlier version of this file is up already."),
                advice=tr("Cancel, then add the file again to upload the new version too."),
            )
        self.token.begin_confirm()
        # Looked at all the same, unless only the bytes once sent could tell.
        can_tell = self.upload.md5 or ticket.verify_by == "sha256"
        md5 = self.upload.md5 or None
        arrival = self.means.service.confirm_upload(photo, md5) if can_tell else Arrival(photo, "")
        self._is_up(arrival.photo, arrival.stored)

    def _confirm(self) -> Stage | None:
        """Look at the object: after it was sent, or to settle whether it had been."""
        settling = self._ticket is None
        photo = self.upload.photo
        assert photo is not None  # noqa: S101  # asked for before
        if settling:
            if self._is_a_duplicate():
                return None
            self._move(State.CONFIRMING)
            self.token.begin_confirm()
        self._until_written()
        try:
            arrival = self.means.service.confirm_upload(photo, self.upload.md5 or None)
        except ServiceError as error:
            is_missing = isinstance(error, NotArrived)
            if self._unreadable is not None and is_missing:  # yet: it is looked for once more then
                raise self._unreadable from error
            # Not there, or nobody can tell: the same bytes under the same key do no harm.
            if not settling or self._unreadable or (error.retryable and not is_missing):
                raise
            self.token.end_confirm()
            return Stage.REQUEST
        self._is_up(arrival.photo, arrival.stored)
        return None

    def _is_up(self, photo: Photo, stored: str) -> None:
        self.means.contents.add(photo)
        self._move(
            State.DONE,
            photo=photo,
            stored=stored,
            sent_bytes=self.upload.size_bytes,
            owes_thumbnail=photo.thumb_key is None,
        )

    # -- the line --------------------------------------------------------------------------------

    def _send(self, sender: FormSender) -> Stage:
        ticket, prepared = self._ticket, self._prepared
        assert ticket is not None  # noqa: S101  # asked for before
        assert prepared is not None  # noqa: S101  # before that
        if abs(time.time() - self._asked_at) > _FORM_SECONDS:
            ticket = self._ticket = self.means.service.request_upload(prepared.request)
        if ticket.post is None:
            raise NotArrived(
                tr("The photo's row in the table was changed."),
                advice=tr("If it stays, look for what else changes this table."),
                retryable=True,
            )
        self.sent_bytes = 0
        self._move(State.UPLOADING)
        # Where the server keeps an MD5, it is compared with what was sent, not with the disk.
        witness = Witness(self.upload.object_sha256) if ticket.verify_by == "md5" else None
        try:
            sender.send(
                ticket.post,
                prepared.cleaning,
                ticket.photo.mime_type,
                self.upload.size_bytes,
                self.token,
                self._progress,
                witness,
            )
        finally:  # also when the answer gets lost
            self.upload = replace(
                self.upload, sent_bytes=self.sent_bytes, md5=witness.md5 if witness else ""
            )
        self._move(State.CONFIRMING, may_have_arrived=True)
        self.token.begin_confirm()
        return Stage.CONFIRM

    def _progress(self, sent_bytes: int) -> None:
        self.token.check()
        self.sent_bytes = sent_bytes
        self.moved(self)

    # -- trouble ---------------------------------------------------------------------------------

    def _give_up(self, error: ClouderyError) -> None:
        """End this attempt: to be tried again by itself, or by a person."""
        self.token.end_confirm()
        from cloudery_desktop.imaging.privacy.cleaning import CannotClean

        trouble = Trouble.of(
            error,
            reference=error.reference,
            failed_at=time.time(),
            uncleaned=isinstance(error, CannotClean),
        )
        changes: dict[str, Any] = {}
        if isinstance(error, NotArrived):
            changes["may_have_arrived"] = False
        if isinstance(error, TransferError):
            changes["may_have_arrived"] = error.may_have_arrived
        if isinstance(error, ServiceError):
            trouble = replace(
                trouble,
                code=error.code,
                request_id=error.request_id,
                offline=error.network and error.retryable,
            )
        if isinstance(error, ServiceError) and error.network:
            failures = changes["network_failures"] = self.upload.network_failures + 1
            tries_again = error.retryable
        else:
            failures = changes["failures"] = self.upload.failures + 1
            tries_again = error.retryable and failures < MAX_FAILURES
        if tries_again:
            retry_at = time.time() + self.means.delay(failures)
            self._move(State.WAITING, trouble=trouble, retry_at=retry_at, **changes)
        else:
            self._move(State.FAILED, trouble=trouble, **changes)
