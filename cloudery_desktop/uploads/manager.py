"""The uploads of this window: accepts files, hands them to threads, knows where each one is."""

from __future__ import annotations

import time
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from cloudery_desktop.photo import new_image_id
from cloudery_desktop.uploads.answers import was_refused
from cloudery_desktop.uploads.crew import Crew
from cloudery_desktop.uploads.discards import Discards
from cloudery_desktop.uploads.drops import Drops
from cloudery_desktop.uploads.inbox import Inbox
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.ledger import Ledger
from cloudery_desktop.uploads.lifecycle import (
    ACTIVE,
    CANCELLABLE,
    FINISHED,
    UNFINISHED,
    State,
    Upload,
    altered,
)
from cloudery_desktop.uploads.pace import retry_delay
from cloudery_desktop.uploads.queue import Queue
from cloudery_desktop.uploads.reports import Reports
from cloudery_desktop.uploads.retries import Retries
from cloudery_desktop.uploads.trouble import Trouble
from cloudery_desktop.uploads.worker import Reach

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from cloudery_desktop.bandwidth import Timetable
    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.photo import Photo, Privacy
    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.uploads.journal_file import Opened
    from cloudery_desktop.uploads.totals import Totals

_PROGRESS_MS = 200
_DISCARD_AGAIN_MS = 60_000
_SHUTDOWN_MS = 8_000
_WRITING_SECONDS = 1.0  # to write the queue down, however long the threads took


class UploadManager(QObject):
    """Owns the queue and the upload threads. All methods and signals belong to the main thread.

    `added` and `changed` carry a tuple of Uploads, `progressed` one of those whose `sent_bytes`
    alone are others, `pictured` one of those that owe no thumbnail any more, `removed` a tuple of
    upload ids. `idle` comes when nothing is left to do by itself, `restored` once, when the uploads
    of earlier times are there. `trouble` carries a ClouderyError when the queue cannot be written
    down, None when that is over; `offline_changed` whether the cloud is out of reach, also when it
    is so in another way; `metered_changed` whether the line is spared. `wanted` is asked of every
    file found whether it shall be an upload, in the thread that found it.
    """

    added = Signal(object)
    changed = Signal(object)
    progressed = Signal(object)
    pictured = Signal(object)
    removed = Signal(object)
    idle = Signal()
    restored = Signal()
    trouble = Signal(object)
    offline_changed = Signal(bool)
    metered_changed = Signal(bool)

    def __init__(
        self,
        parent: QObject | None = None,
        journal: Journal | None = None,
        delay: Callable[[int], float] = retry_delay,
        wanted: Callable[[Upload], bool] = lambda _upload: True,
        crew: Callable[[QObject], Crew] = Crew,
    ) -> None:
        super().__init__(parent)
        self._journal = journal or Journal()
        self._delay = delay
        self._ledger = Ledger(self._journal)
        self._crew = crew(self)
        self._crew.reached.connect(self._on_reached)
        self._pipeline = self._crew.pipeline
        self._privacy: Privacy = "position"
        self._is_told_idle = False
        self._is_restored = False
        self._is_started = False
        self._reach = Reach.HERE
        self._is_metered = False
        self._retries = Retries(self)
        self._retries.due.connect(self._queue_again)
        self._inbox = Inbox(self)
        self._inbox.arrived.connect(self._take_in_reports)
        self._discards = Discards(
            self._ledger,
            self._journal,
            self._pipeline,
            self._inbox.put,
            lambda again: QTimer.singleShot(_DISCARD_AGAIN_MS, self, again),
            self._on_up_all_the_same,
        )
        self._queue = Queue(
            self._ledger,
            self._journal,
            self._pipeline,
            self._discards,
            self._take_in_reports,
            self._tell_of_changes,
            self.removed.emit,
        )
        self._reports = Reports(
            self._inbox,
            self._ledger,
            self._journal,
            self._queue,
            self._discards,
            self._crew,
            self._retries,
            self._tell_of_changes,
        )
        self._progress = QTimer(self, interval=_PROGRESS_MS)
        self._progress.timeout.connect(self._tell_progress)
        self._drops = Drops(self._journal, wanted, self)
        self._drops.trouble.connect(self.trouble)
        self._drops.restored.connect(self._restore)
        self._drops.found.connect(self._accept)
        self._drops.over.connect(self._on_looked_at)

    # -- how things stand ------------------------------------------------------------------------

    @property
    def uploads(self) -> Mapping[str, Upload]:
        """All uploads by id, in the order they were added."""
        return MappingProxyType(self._ledger.uploads)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to do by itself."""
        return self._is_restored and not self.is_looking and not self._ledger.unfinished

    @property
    def is_started(self) -> bool:
        """Whether there is a cloud to upload to."""
        return self._is_started

    @property
    def is_looking(self) -> bool:
        """Whether some of what was added is still being looked at, and in no upload yet."""
        return self._drops.are_open

    def looking_at(self, paths: Iterable[Path]) -> set[Path]:
        """Those of these files and folders with which this is being done, as they were added."""
        return self._drops.named(paths)

    @property
    def keeps_all(self) -> bool:
        """Whether the next start goes on with all that was added, looked at or not."""
        return not self.is_looking or (self.is_lasting and self._drops.are_kept)

    @property
    def is_paused(self) -> bool:
        """Whether all is on hold, and so is what is added now."""
        return self._queue.is_paused

    @property
    def is_offline(self) -> bool:
        """Whether the network is gone, or the cloud does not answer."""
        return self._reach is not Reach.HERE

    @property
    def is_silent(self) -> bool:
        """Whether the cloud can be reached, and does not answer."""
        return self._reach is Reach.SILENT

    @property
    def is_metered(self) -> bool:
        """Whether photos wait because the line is paid for by the byte."""
        return self._is_metered

    @property
    def is_lasting(self) -> bool:
        """Whether the queue outlives the program."""
        return self._journal.is_lasting

    @property
    def is_tidying(self) -> bool:
        """Whether thumbnails are being stored beside photos that are up: nobody need wait."""
        return self._crew.is_tidying

    def totals(self) -> Totals:
        """The sums of what goes up and what went with it: from one time of rest to the next."""
        return self._ledger.tally.totals(time.monotonic())

    # -- beginning and ending --------------------------------------------------------------------

    def start(self, service: PhotoService) -> None:
        """Begin to upload. What was added before has waited for this."""
        from cloudery_desktop.uploads.duplicates import Contents
        from cloudery_desktop.uploads.upload import Means

        means = Means(service, self._journal, Contents(), self._delay)
        self._ledger.contents = means.contents
        self._crew.start(means, self._reports.put, self._reports.put_last, self._on_thumbnail)
        self._progress.start()
        self._discards.start(service)
        self._is_started = True

    def get_ready(self) -> None:
        """Import what the first photos need: a window does while nobody has added any."""
        self._crew.get_ready()

    def close(self) -> bool:
        """Stop, and wait for the threads; the queue goes on next time. False: one did not end."""
        self._progress.stop()
        self._retries.close()
        self._inbox.close()
        self._drops.end()
        if self._ledger.contents is not None:
            self._ledger.contents.end()
        self._crew.end()
        self._journal.end()
        last = QDeadlineTimer(_SHUTDOWN_MS)
        ended = [self._crew.wait(last), self._drops.wait(last)]
        left = max(_WRITING_SECONDS, last.remainingTime() / 1000)
        return self._journal.close(left) and all(ended)

    # -- what a person does ----------------------------------------------------------------------

    def add(self, paths: Sequence[Path], privacy: Privacy | None = None) -> None:
        """Look at files and folders in a thread and queue the photos found.

        `privacy`: what is removed from them before, None: as it is set.
        """
        self._look_at(paths, privacy or self._privacy)

    def reject(self, path: Path, why: ClouderyError) -> None:
        """List what never became a file, which would have been at `path`, with the reason."""
        never = Upload(new_image_id(), str(path), State.REJECTED, trouble=Trouble.of(why))
        self._look_at((), self._privacy, listed=(never,))

    def set_privacy(self, privacy: Privacy) -> None:
        """What is removed from photos that are added from now on."""
        self._privacy = privacy

    def cancel(self, *upload_ids: str) -> None:
        """End uploads for good; what is being confirmed once that is over, unless it is up."""
        self._end(upload_ids, State.CANCELLED)

    def cancel_all(self) -> None:
        """End every upload that is not finished, and what is being looked at.

        Also those that wait for another of the same photo. Failed ones stay for the person to see.
        """
        self._drops.call_off()
        self._end(self._queue.ids(CANCELLABLE - {State.FAILED}), State.CANCELLED)

    def pause(self, *upload_ids: str) -> None:
        """Hold uploads; what was being sent is sent again from the start when it goes on.

        What is being confirmed is held once that is over, unless it is up.
        """
        self._end(upload_ids, State.PAUSED)

    def pause_all(self) -> None:
        """Hold everything, and what is added from now on."""
        self._hold(held=True)
        self._end(self._queue.ids(UNFINISHED), State.PAUSED)

    def resume(self, *upload_ids: str) -> None:
        """Go on with paused uploads; what is added from now on is not held any more.

        Also with those that were to be cancelled or paused once they are confirmed.
        """
        self._hold(held=False)
        self._queue.take_back(upload_ids, {State.CANCELLED})
        self._queue.resume(upload_ids)

    def resume_all(self) -> None:
        """Go on with all that is paused, or was to be."""
        self._hold(held=False)
        self._queue.resume(self._queue.ids(ACTIVE | {State.PAUSED}))

    def upload_next(self, *upload_ids: str) -> None:
        """To the front of the queue, in this order and at once; paused ones go on."""
        known = self._queue.known(upload_ids)
        if not known:
            return
        first = self._ledger.place_first([upload.upload_id for upload in known])
        for upload in first:
            if upload.state is State.QUEUED:
                self._pipeline.move(upload)
        going_on = [u for u in first if u.state in (State.PAUSED, State.WAITING)]
        if going_on:
            self._hold(held=False)
            self._queue.go_on(going_on)
        self._tell_of_changes(tuple(u for u in first if u not in going_on))

    def upload_anyway(self, *upload_ids: str) -> None:
        """Upload duplicates, too."""
        same = self._queue.known(upload_ids, {State.DUPLICATE})
        if same:
            self._hold(held=False)
        self._queue.go_on_anew(
            [replace(u, anyway=True, twin_id="", duplicate_of=None) for u in same]
        )

    def upload_as_it_is(self, *upload_ids: str) -> None:
        """Upload photos from which nothing could be removed, with everything in them."""
        whole = [u for u in self._queue.known(upload_ids, {State.FAILED}) if u.trouble.uncleaned]
        if whole:
            self._hold(held=False)
        self._queue.go_on_anew([replace(_as_it_is_now(u), privacy="keep") for u in whole])

    def retry(self, *upload_ids: str) -> None:
        """Try failed uploads again with the file as it is now; add cancelled ones anew."""
        self._hold(held=False)
        known = self._queue.known(upload_ids)
        anew = tuple(u for u in known if u.state is State.CANCELLED or _is_unknown_to_the_cloud(u))
        failed = [u for u in known if u.state is State.FAILED and not _is_unknown_to_the_cloud(u)]
        self._queue.go_on_anew([_as_it_is_now(upload) for upload in failed])
        self._queue.go_on(u for u in known if u.state is State.WAITING)
        self._add_anew(anew)

    def retry_all(self) -> None:
        """Try everything again that failed."""
        self.retry(*self._queue.ids({State.FAILED}))

    def go_on_with_key(self) -> None:
        """An access key is taken: try again what one was refused for, unless all is on hold."""
        if not self._queue.is_paused:
            failed = self._queue.known(self._ledger.uploads, {State.FAILED})
            refused = [replace(u, failures=0) for u in failed if was_refused(u.trouble.code)]
            self._queue.go_on_anew(refused)

    def try_now(self) -> None:
        """Do not wait for the cloud to be back."""
        self._crew.look_out_for_the_cloud()
        self._go_on_with_the_cloud()

    def spare_the_line(self, *, spared: bool) -> None:
        """Begin nothing, as the line is paid for by the byte; what is being sent is finished.

        What a person has paused stays so. It is not written down: whether it is so is looked at
        anew at the next start.
        """
        if spared is self._is_metered:
            return
        self._is_metered = spared
        self._pipeline.spare_the_line(spared=spared)
        if spared:  # none says for hours that it is being read or asked for
            begun = self._queue.ids({State.PREPARING, State.REQUESTING})
            self._queue.end(begun, State.PAUSED)
            self._queue.resume(begun)
        self.metered_changed.emit(spared)

    def remove(self, *upload_ids: str) -> None:
        """Forget uploads that are over."""
        over = set(State) - UNFINISHED - {State.PAUSED, State.FAILED}
        self._remove(u.upload_id for u in self._queue.known(upload_ids, over))

    def clear(self) -> None:
        """Forget what is finished and needs nobody. A duplicate waits until the other is up."""
        known = self._ledger.uploads
        ids = self._queue.ids(FINISHED)
        self._remove(tuple(key for key in ids if not known[key].waits_for_another))

    def clear_rejected(self) -> None:
        """Forget what is no photo that can be uploaded: `clear` leaves it for the person to see."""
        self._remove(self._queue.ids({State.REJECTED}))

    def set_speed_limit(self, timetable: Timetable) -> None:
        """From now on, by the time of day."""
        self._crew.keep_to(timetable)

    # -- what comes from the journal and the disk ------------------------------------------------

    def _restore(self, opened: Opened) -> None:
        uploads = self._queue.restore(opened)
        self._is_restored = True
        self._queue.is_paused = opened.is_held
        self._crew.hold_thumbnails(held=opened.is_held)
        if uploads:
            self.added.emit(tuple(self._ledger.uploads.values()))
        self._pipeline.put(*(upload for upload in uploads if upload.state in UNFINISHED))
        if self._queue.is_paused:  # what was being confirmed then, too
            self.pause_all()
        hidden = [upload for upload in opened.hidden if upload.state is not State.DONE]
        for upload in (*uploads, *opened.hidden):
            self._crew.store_thumbnail(upload)
        self._drops.go_on(opened)
        self._queue.let_twins_go_on()
        left = [u for u in uploads if u.state in (State.CANCELLED, State.REJECTED)]
        for upload in (*(u for u in left if u.photo is not None), *hidden):
            self._discards.take_back(upload)
        for trouble in opened.troubles:
            self.trouble.emit(trouble)
        self.restored.emit()
        self._tell_if_idle()

    def _accept(self, uploads: tuple[Upload, ...], is_called_off: bool = False) -> None:
        # What only lies in a folder beside the photos takes no other's place.
        refused = self._ledger.refused({u.file for u in uploads if u.state is not State.SKIPPED})
        accepted = self._queue.accept(uploads)
        if accepted:
            self.added.emit(accepted)
        self._remove(refused)  # each file is in the list once
        self._pipeline.put(*(u for u in accepted if u.state is State.QUEUED))
        if is_called_off:
            self._end([u.upload_id for u in accepted], State.CANCELLED)

    def _on_looked_at(self, instead_of: tuple[Upload, ...], well: bool) -> None:
        if well:
            self._discards.forget(upload.upload_id for upload in instead_of)
        elif instead_of:
            self._ledger.add(instead_of)
            self.added.emit(instead_of)
        self._tell_if_idle()

    # -- what the threads say --------------------------------------------------------------------

    def _take_in_reports(self) -> None:
        if self._reports.take_in():
            self._tell_if_idle()

    def _on_up_all_the_same(self, upload: Upload) -> None:
        """It was cancelled, but up before."""
        self._tell_of_changes((upload,))
        self._crew.store_thumbnail(upload)

    def _on_thumbnail(self, upload_id: str, photo: Photo | None) -> None:
        """One was stored; None: there will be none."""
        now = self._ledger.uploads.get(upload_id)
        if now is None:
            self._journal.forget((upload_id,))
        else:
            now = replace(now, owes_thumbnail=False, photo=photo or now.photo)
            self._ledger.keep(now)
            self._journal.record(now)
            self.pictured.emit((now,))

    def _tell_progress(self) -> None:
        moved: list[Upload] = []
        for upload_id, sent_bytes in self._pipeline.sent_bytes().items():
            upload = self._ledger.uploads.get(upload_id)
            if upload and upload.state is State.UPLOADING and upload.sent_bytes != sent_bytes:
                moved.append(replace(upload, sent_bytes=sent_bytes))
                self._ledger.keep(moved[-1])
        if moved:
            self.progressed.emit(tuple(moved))

    # -- the cloud -------------------------------------------------------------------------------

    def _on_reached(self, reach: Reach) -> None:
        before, self._reach = self._reach, reach
        self._pipeline.hold(held=reach is not Reach.HERE)
        if before is reach:
            return
        if reach is Reach.HERE:
            self._go_on_with_the_cloud()
        self.offline_changed.emit(self.is_offline)

    def _go_on_with_the_cloud(self) -> None:
        self._queue.go_on([u for u in self._ledger.uploads.values() if u.trouble.offline])

    def _queue_again(self, upload_ids: tuple[str, ...]) -> None:
        self._queue.go_on(self._queue.known(upload_ids, {State.WAITING}))

    # -- doing it --------------------------------------------------------------------------------

    def _hold(self, *, held: bool) -> None:
        if held is not self._queue.is_paused:
            self._queue.is_paused = held
            self._journal.hold(held=held)
            self._crew.hold_thumbnails(held=held)

    def _add_anew(self, uploads: tuple[Upload, ...]) -> None:
        """Look again at the files and folders of uploads that are over."""
        if uploads:
            ids = tuple(upload.upload_id for upload in uploads)
            self._discards.keep(ids)  # until the new ones are written down
            self._queue.take_out_of_sight(ids)
            for privacy in dict.fromkeys(upload.privacy for upload in uploads):
                alike = tuple(upload for upload in uploads if upload.privacy == privacy)
                self._look_at((), privacy, instead_of=alike)

    def _look_at(
        self,
        paths: Sequence[Path],
        privacy: Privacy,
        *,
        listed: Sequence[Upload] = (),
        instead_of: tuple[Upload, ...] = (),
    ) -> None:
        if self.is_idle and not self.totals().paused:
            self._ledger.tally.begin_anew()
        self._is_told_idle = False
        self._drops.look_at(paths, privacy, listed=listed, instead_of=instead_of)

    def _end(self, upload_ids: Sequence[str], state: State) -> None:
        self._queue.end(upload_ids, state)
        self._tell_if_idle()

    def _remove(self, upload_ids: Iterable[str]) -> None:
        self._queue.remove(tuple(upload_ids))
        self._tell_if_idle()

    def _tell_of_changes(self, uploads: tuple[Upload, ...]) -> None:
        self._is_told_idle = self._is_told_idle and self.is_idle
        self.changed.emit(uploads)

    def _tell_if_idle(self) -> None:
        was_told, self._is_told_idle = self._is_told_idle, self.is_idle
        if self._is_told_idle and not was_told:
            self.idle.emit()


def _is_unknown_to_the_cloud(upload: Upload) -> bool:
    """Failed before it was asked for: at the intake, where it may be a folder, or soon after."""
    return upload.state is State.FAILED and not upload.requested_at


def _as_it_is_now(upload: Upload) -> Upload:
    """A failed upload, whatever its file was before."""
    return altered(
        upload,
        mtime_ns=0,
        sha256="",
        removed="",
        sent_sha256="",
        failures=0,
        network_failures=0,
        sent_bytes=0,
    )
