"""Where every upload stands, what that adds up to, and which of them are the same photo."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from cloudery_desktop.uploads.lifecycle import State, Upload, with_facts
from cloudery_desktop.uploads.totals import Tally

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from cloudery_desktop.uploads.duplicates import Contents
    from cloudery_desktop.uploads.journal import Journal

_WILL_NOT_BRING_IT = frozenset({State.FAILED, State.REJECTED, State.CANCELLED, State.SKIPPED})
_OVER = _WILL_NOT_BRING_IT | {State.DONE, State.DUPLICATE}


class Ledger:
    """Belongs to the main thread. `uploads` are in the order they were added."""

    def __init__(self, journal: Journal) -> None:
        self.uploads: dict[str, Upload] = {}
        self.tally = Tally()
        self.contents: Contents | None = None
        self._journal = journal
        self._twins: defaultdict[str, set[str]] = defaultdict(set)  # upload -> those like it
        self._on_their_own: set[str] = set()
        self._refused: set[str] = set()  # what is no photo that can be uploaded

    @property
    def unfinished(self) -> int:
        """How many go on by themselves."""
        return self.tally.unfinished

    def add(self, uploads: Iterable[Upload]) -> None:
        """Those that are new."""
        for upload in uploads:
            self.uploads[upload.upload_id] = upload
            self._count(None, upload)

    def refused(self, files: Collection[str]) -> tuple[str, ...]:
        """The ids of those of these files that were."""
        return tuple(key for key in self._refused if self.uploads[key].file in files)

    def restore(self, uploads: Iterable[Upload]) -> None:
        """Those of an earlier time."""
        before = self.uploads
        self.uploads = {upload.upload_id: upload for upload in uploads}
        for upload in self.uploads.values():
            self._count(None, upload)
        for upload in tuple(self.uploads.values()):
            if upload.twin_id:
                self._compare(upload)
        self.uploads |= before

    def keep(self, upload: Upload) -> list[Upload]:
        """How an upload stands now. Returns all that changed: it, and those like it."""
        before = self.uploads[upload.upload_id]
        self._count(before, upload)
        self.uploads[upload.upload_id] = upload
        if before.twin_id and before.twin_id != upload.twin_id:
            self._forget_twin(before)
        if upload.state in _OVER:
            self._release(upload)
        changed = [upload]
        if upload.twin_id:
            changed += self._compare(upload)
        if upload.state in _OVER and upload.upload_id in self._twins:
            for twin_id in self._twins.pop(upload.upload_id):
                changed += self._compare(self.uploads[twin_id])
        return changed

    def learn(self, found: Upload) -> Upload | None:
        """What an attempt found out that a person has ended; None: it is not known any more."""
        now = self.uploads.get(found.upload_id)
        if now is None:
            self._release(found)
        else:
            now = with_facts(now, found)
            self.keep(now)
        return now

    def remove(self, upload_ids: Iterable[str]) -> None:
        """Those that nobody wants to see any more."""
        for upload_id in upload_ids:
            upload = self.uploads.pop(upload_id)
            self._count(upload, None)
            self._forget_twin(upload)
            for twin_id in self._twins.pop(upload_id, ()):
                self._compare(self.uploads[twin_id])

    def place_first(self, upload_ids: Sequence[str]) -> list[Upload]:
        """Before all that is in the queue, in this order."""
        first = min(upload.position for upload in self.uploads.values()) - len(upload_ids)
        placed = [
            replace(self.uploads[key], position=position)
            for position, key in enumerate(upload_ids, first)
        ]
        for upload in placed:
            self._journal.place(upload.upload_id, upload.position)
            self.keep(upload)
        return placed

    def take_on_their_own(self) -> list[Upload]:
        """Duplicates of what did not get up: they go up themselves."""
        found = [self.uploads[key] for key in self._on_their_own if key in self.uploads]
        self._on_their_own.clear()
        return [replace(upload, twin_id="") for upload in found if upload.state is State.DUPLICATE]

    def _count(self, before: Upload | None, now: Upload | None) -> None:
        self.tally.change(before, now)
        if now is not None and now.state is State.REJECTED:
            self._refused.add(now.upload_id)
        elif before is not None:
            self._refused.discard(before.upload_id)

    def _forget_twin(self, upload: Upload) -> None:
        if twins := self._twins.get(upload.twin_id):
            twins.discard(upload.upload_id)
            if not twins:
                del self._twins[upload.twin_id]

    def _release(self, upload: Upload) -> None:
        if upload.sha256 and self.contents is not None:
            self.contents.release(upload.sha256, upload.upload_id)

    def _compare(self, upload: Upload) -> list[Upload]:
        """What a duplicate is to do about the one it is the same as."""
        twin = self.uploads.get(upload.twin_id)
        if upload.state is not State.DUPLICATE:
            return []
        if twin is None or twin.state in _WILL_NOT_BRING_IT:
            self._on_their_own.add(upload.upload_id)
            return []
        up = twin.photo if twin.state is State.DONE else twin.duplicate_of
        if up is None:
            self._twins[upload.twin_id].add(upload.upload_id)
            return []
        known = replace(upload, twin_id="", duplicate_of=up)
        self.tally.change(upload, known)
        self.uploads[upload.upload_id] = known
        self._journal.record(known)
        changed = [known]
        for twin_id in self._twins.pop(upload.upload_id, ()):
            changed += self._compare(self.uploads[twin_id])
        return changed
