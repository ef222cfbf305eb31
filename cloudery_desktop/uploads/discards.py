"""What a cancelled upload may have left in the cloud is taken back, however long that takes.

What may have arrived may also be on its way still: the system goes on sending what it was given,
and the bucket takes its time. So it is taken back once more a while later, and owed until then.

A photo that was up before it was cancelled, only that nobody had heard of it, stays: then it says
so.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.uploads.lifecycle import State, step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.uploads.journal import Journal
    from cloudery_desktop.uploads.ledger import Ledger
    from cloudery_desktop.uploads.lifecycle import Upload
    from cloudery_desktop.uploads.pipeline import Pipeline

log = logging.getLogger(__name__)


class Discards:
    """Belongs to the main thread, but for the errands it gives to the pipeline.

    `tell` hands a function to the main thread; `later` has one called there after some seconds;
    `was_up` hears there of a cancelled upload whose photo is up.
    What is not taken back when the program ends is taken back by the next.
    """

    def __init__(
        self,
        ledger: Ledger,
        journal: Journal,
        pipeline: Pipeline,
        tell: Callable[[Callable[[], None]], None],
        later: Callable[[Callable[[], None]], None],
        was_up: Callable[[Upload], None],
    ) -> None:
        self._ledger = ledger
        self._journal = journal
        self._pipeline = pipeline
        self._tell = tell
        self._later = later
        self._was_up = was_up
        self._service: PhotoService | None = None
        self._owed: dict[str, Upload] = {}  # ended by a person, and not all taken back yet
        self._kept: set[str] = set()  # out of sight, but not to be forgotten yet

    def start(self, service: PhotoService) -> None:
        """There is a cloud to take it back from."""
        self._service = service
        for upload in tuple(self._owed.values()):
            self.take_back(upload)

    def owe(self, uploads: Iterable[Upload]) -> None:
        """These will have to be taken back, once no thread is busy with them."""
        self._owed.update((upload.upload_id, upload) for upload in uploads)

    def take_back(self, upload: Upload) -> None:
        """No thread is busy with this one any more."""
        self._owed[upload.upload_id] = upload
        if upload.photo is None:
            self._settle(upload)
        elif self._service is not None:
            written = self._journal.record()  # with all that came before: that it was cancelled
            self._pipeline.run(partial(self._carry_out, upload, written))

    def keep(self, upload_ids: Iterable[str]) -> None:
        """Not from the journal before `forget`, though they are out of sight."""
        self._kept.update(upload_ids)

    def forget(self, upload_ids: Iterable[str]) -> None:
        """Nobody wants to see these any more: from the journal, once all is taken back."""
        gone = list(upload_ids)
        self._kept.difference_update(gone)
        self._journal.hide(key for key in gone if key in self._owed)
        self._journal.forget(key for key in gone if key not in self._owed)

    def _carry_out(self, upload: Upload, written: int) -> None:
        """In a thread, once so much is on the disk: or a power cut would have it go up again."""
        if self._service is None or upload.photo is None:
            return
        try:
            self._journal.wait(written)
            up = self._service.discard_upload(upload.photo)
        except Cancelled:
            return  # the journal is closed: the next program does
        except ClouderyError as error:
            log.warning("The pending row of a cancelled upload stays for now: %s", error.report)
            if error.retryable:
                self._tell(lambda: self._later(lambda: self.take_back(upload)))
        else:
            if up is not None and self._ledger.contents is not None:
                self._ledger.contents.add(up)
            if up is None and upload.may_have_arrived:
                # On the disk this stays as it is: the next program would begin with it anew.
                last = replace(upload, may_have_arrived=False)
                self._tell(lambda: self._later(lambda: self.take_back(last)))
            else:
                self._tell(lambda: self._settle(upload, up))

    def _settle(self, upload: Upload, up: Photo | None = None) -> None:
        self._owed.pop(upload.upload_id, None)
        now = self._ledger.uploads.get(upload.upload_id)
        if now is None:
            if upload.upload_id not in self._kept:
                self._journal.forget((upload.upload_id,))
        elif upload.photo is not None:
            # An earlier version of the file may be what is up.
            if up is not None and now.sha256 not in (up.sha256, up.source_sha256):
                up = None
            if up is not None and now.state is State.CANCELLED:
                now = step(
                    now,
                    State.DONE,
                    photo=up,
                    sent_bytes=now.size_bytes,
                    owes_thumbnail=up.thumb_key is None,
                )
            else:
                now = replace(now, photo=None)
            self._journal.record(now)
            self._ledger.keep(now)
            if now.state is State.DONE:
                self._was_up(now)
