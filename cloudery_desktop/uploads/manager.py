"""The uploads of this window: accepts files, hands them to threads, knows where each one is."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from cloudery_desktop.photo import new_image_id
from cloudery_desktop.uploads.crew import Crew
from cloudery_desktop.uploads.discards import Discards
from cloudery_desktop.uploads.inbox import Inbox
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.ledger import Ledger
from cloudery_desktop.uploads.lifecycle import (
    ACTIVE,
    CANCELLABLE,
    FINISHED,
    PAUSABLE,
    UNFINISHED,
    State,
    Upload,
    step,
)
from cloudery_desktop.uploads.pace import retry_delay
from cloudery_desktop.uploads.pipeline import Ending
from cloudery_desktop.uploads.retries import Retries
from cloudery_desktop.uploads.worker import BUG, IntakeThread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from cloudery_desktop.bandwidth import Timetable
    from cloudery_desktop.photo import Photo, Privacy
    from cloudery_desktop.service.photos import PhotoService
    from cloudery_desktop.uploads.journal_file import Opened
    from cloudery_desktop.uploads.totals import Totals
    from cloudery_desktop.uploads.upload import Passage

_PROGRESS_MS = 200
_TIMETABLE_MS = 10_000
_DISCARD_AGAIN_MS = 30_000
_SHUTDOWN_MS = 8_000
_SLOW_DOWN = ("SlowDown", "503", "429")


class UploadManager(QObject):
    """Owns the queue and the upload threads. All methods and signals belong to the main thread.

    `added` and `changed` carry a tuple of Uploads, `progressed` one of those whose `sent_bytes`
    alone are others, `pictured` one of those that owe no thumbnail any more, `removed` a tuple of
    upload ids. `idle` comes when nothing is left to do by
    itself. `restored` comes once, when the uploads of earlier times are there. `trouble` carries
    a ClouderyError when the queue cannot be written down, None when that is over;
    `offline_changed` whether the network is gone. `wanted` is asked of every file found whether it
    shall be an upload, in the thread that found it.
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

    def __init__(
        self,
        parent: QObject | None = None,
        journal: Journal | None = None,
        delay: Callable[[int], float] = retry_delay,
        wanted: Callable[[Upload], bool] = lambda _upload: True,
    ) -> None:
        super().__init__(parent)
        self._journal = journal or Journal()
        self._journal.on_trouble = self.trouble.emit
        self._delay = delay
        self._ledger = Ledger(self._journal)
        self._crew = Crew(self)
        self._crew.reached.connect(self._on_reached)
        self._pipeline = self._crew.pipeline
        self._timetable: Timetable | None = None
        self._privacy: Privacy = "position"
        self._drops_open = 0
        self._added_anew: deque[tuple[Upload, ...]] = deque()  # what each drop stands for
        # Whose attempt a person has ended, and has not said so yet: whether it was resumed.
        self._to_report: dict[str, bool] = {}
        self._is_told_idle = False
        self._is_restored = False
        self._is_offline = False
        self._is_paused = False
        self._owing: list[Upload] = []  # a thumbnail each, as soon as there is a cloud
        self._retries = Retries(self)
        self._retries.due.connect(self._queue_again)
        self._inbox = Inbox(self)
        self._inbox.arrived.connect(self._read_the_reports)
        self._discards = Discards(
            self._ledger,
            self._journal,
            self._pipeline,
            self._inbox.put,
            lambda again: QTimer.singleShot(_DISCARD_AGAIN_MS, self, again),
            self._on_up_all_the_same,
        )
        self._progress = QTimer(self, interval=_PROGRESS_MS)
        self._progress.timeout.connect(self._tell_progress)
        self._clock = QTimer(self, interval=_TIMETABLE_MS)
        self._clock.timeout.connect(self._obey_the_timetable)
        self._intake = IntakeThread(self._journal, wanted)
        self._intake.restored.connect(self._restore)
        self._intake.found.connect(self._accept)
        self._intake.scanned.connect(self._on_scanned)
        self._intake.start()

    # -- how things stand ------------------------------------------------------------------------

    @property
    def uploads(self) -> Mapping[str, Upload]:
        """All uploads by id, in the order they were added."""
        return MappingProxyType(self._ledger.uploads)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to do by itself."""
        return self._is_restored and not self._drops_open and not self._ledger.unfinished

    @property
    def is_looking(self) -> bool:
        """Whether some of what was added is still being looked at, and in no upload yet."""
        return bool(self._drops_open)

    @property
    def is_paused(self) -> bool:
        """Whether all is on hold, and so is what is added now."""
        return self._is_paused

    @property
    def is_offline(self) -> bool:
        """Whether the network is gone."""
        return self._is_offline

    @property
    def is_lasting(self) -> bool:
        """Whether the queue outlives the program."""
        return self._journal.is_lasting

    @property
    def is_tidying(self) -> bool:
        """Whether thumbnails are being stored beside photos that are up: nobody need wait."""
        return self._crew.thumbnails is not None and self._crew.thumbnails.is_at_work

    def totals(self) -> Totals:
        """The sums of all uploads that are known."""
        return self._ledger.tally.totals(time.monotonic())

    # -- beginning and ending --------------------------------------------------------------------

    def start(
        self,
        service: PhotoService,
        connections: int | None = None,
        *,
        bbr: bool = True,
        thumbnails: bool = True,
    ) -> None:
        """Begin to upload. What was added before has waited for this.

        `connections`: always so many, None: as many as are right; `bbr`: ask the system for it;
        `thumbnails`: store one beside each photo. All three are for measuring.
        """
        from cloudery_desktop.uploads.duplicates import Contents
        from cloudery_desktop.uploads.upload import Means

        means = Means(service, self._journal, Contents(), self._delay)
        self._ledger.contents = means.contents
        self._crew.connections.fix(connections, bbr=bbr)
        heard = self._on_thumbnail if thumbnails else None
        self._crew.start(means, self._report, self._report_end, connections, heard)
        if self._crew.thumbnails is not None:
            self._crew.thumbnails.hold(held=self._is_paused)
            for upload in self._owing:
                self._crew.thumbnails.put(upload)
            self._owing.clear()
        self._progress.start()
        self._discards.start(service)

    def close(self) -> bool:
        """Stop, and wait for the threads; the queue goes on next time. False: one did not end."""
        for timer in (self._progress, self._clock):
            timer.stop()
        self._retries.close()
        self._inbox.close()
        self._intake.requestInterruption()
        self._intake.drops.put(None)
        self._crew.end()
        self._journal.end()
        last = QDeadlineTimer(_SHUTDOWN_MS)
        ended = [self._crew.wait(last), self._intake.wait(last)]
        self._journal.close()
        return all(ended)

    # -- what a person does ----------------------------------------------------------------------

    def add(self, paths: Sequence[Path], privacy: Privacy | None = None) -> None:
        """Look at files and folders in a thread and queue the photos found.

        `privacy`: what is removed from them before, None: as it is set.
        """
        self._look_at(paths, privacy or self._privacy)

    def reject(self, path: Path, reason: str) -> None:
        """List what never became a file, which would have been at `path`, with the reason."""
        never = Upload(new_image_id(), str(path), State.REJECTED, reason=reason)
        self._look_at((never,), self._privacy)

    def set_privacy(self, privacy: Privacy) -> None:
        """What is removed from photos that are added from now on."""
        self._privacy = privacy

    def cancel(self, *upload_ids: str) -> None:
        """End uploads for good; without effect on what is being confirmed or finished."""
        self._end(upload_ids, State.CANCELLED)

    def cancel_all(self) -> None:
        """End every upload that is not finished; failed ones stay for the person to see."""
        self._end(self._ids(UNFINISHED | {State.PAUSED}), State.CANCELLED)

    def pause(self, *upload_ids: str) -> None:
        """Hold uploads; what was being sent is sent again from the start when it goes on."""
        self._end(upload_ids, State.PAUSED)

    def pause_all(self) -> None:
        """Hold everything, and what is added from now on. What is being confirmed is finished."""
        self._hold(held=True)
        self._end(self._ids(UNFINISHED), State.PAUSED)

    def resume(self, *upload_ids: str) -> None:
        """Go on with paused uploads; what is added from now on is not held any more."""
        self._hold(held=False)
        self._queue([u.upload_id for u in self._known(upload_ids) if u.state is State.PAUSED])

    def resume_all(self) -> None:
        """Go on with all that is paused."""
        self._hold(held=False)
        self._queue(self._ids({State.PAUSED}))

    def upload_next(self, *upload_ids: str) -> None:
        """To the front of the queue, in this order and at once; paused ones go on."""
        # Each goes before the one before it.
        known = reversed(self._known(upload_ids))
        first = [self._ledger.place_first(upload.upload_id) for upload in known]
        for upload in first:
            if upload.state is State.QUEUED:
                self._pipeline.move(upload)
        going_on = [u.upload_id for u in first if u.state in (State.PAUSED, State.WAITING)]
        if going_on:
            self._hold(held=False)
            self._queue(going_on)
        self.changed.emit(tuple(u for u in first if u.upload_id not in going_on))

    def upload_anyway(self, *upload_ids: str) -> None:
        """Upload duplicates, too."""
        same = [u for u in self._known(upload_ids) if u.state is State.DUPLICATE]
        if same:
            self._hold(held=False)
        self._queue_anew([replace(u, anyway=True, twin_id="", duplicate_of=None) for u in same])

    def upload_as_it_is(self, *upload_ids: str) -> None:
        """Upload photos from which nothing could be removed, with everything in them."""
        whole = [u for u in self._known(upload_ids) if u.state is State.FAILED and u.uncleaned]
        if whole:
            self._hold(held=False)
        self._queue_anew([replace(_as_it_is_now(u), privacy="keep") for u in whole])

    def retry(self, *upload_ids: str) -> None:
        """Try failed uploads again with the file as it is now; add cancelled ones anew."""
        self._hold(held=False)
        known = self._known(upload_ids)
        anew = tuple(u for u in known if u.state is State.CANCELLED or _is_unknown_to_the_cloud(u))
        failed = [u for u in known if u.state is State.FAILED and not _is_unknown_to_the_cloud(u)]
        self._queue_anew([_as_it_is_now(upload) for upload in failed])
        self._queue([u.upload_id for u in known if u.state is State.WAITING])
        self._add_anew(anew)

    def retry_all(self) -> None:
        """Try everything again that failed."""
        self.retry(*self._ids({State.FAILED}))

    def try_now(self) -> None:
        """Do not wait for the network to be back."""
        self._crew.look_out_for_the_network()
        self._go_on_after_the_network()

    def remove(self, *upload_ids: str) -> None:
        """Forget uploads that are over."""
        going_on = UNFINISHED | {State.PAUSED, State.FAILED}
        self._remove(tuple(u.upload_id for u in self._known(upload_ids) if u.state not in going_on))

    def clear(self) -> None:
        """Forget what is finished and needs nobody. A duplicate waits until the other is up."""
        known = self._ledger.uploads
        ids = self._ids(FINISHED)
        self._remove(tuple(key for key in ids if not known[key].waits_for_another))

    def set_speed_limit(self, timetable: Timetable) -> None:
        """From now on, by the time of day."""
        self._timetable = timetable
        self._clock.start()
        self._obey_the_timetable()

    # -- what comes from the journal and the disk ------------------------------------------------

    def _restore(self, opened: Opened) -> None:
        uploads = opened.uploads
        self._ledger.restore(uploads)
        self._is_restored = True
        self._is_paused = opened.is_held
        if uploads:
            self.added.emit(tuple(self._ledger.uploads.values()))
        self._pipeline.put(*(upload for upload in uploads if upload.state in UNFINISHED))
        if self._is_paused:  # what was being confirmed then, too
            self.pause_all()
        hidden = [upload for upload in opened.hidden if upload.state is not State.DONE]
        for upload in (*uploads, *opened.hidden):
            self._owe_a_thumbnail(upload)
        self._let_twins_go_on()
        left = [u for u in uploads if u.state in (State.CANCELLED, State.REJECTED)]
        for upload in (*(u for u in left if u.photo is not None), *hidden):
            self._discards.take_back(upload)
        for trouble in opened.troubles:
            self.trouble.emit(trouble)
        self.restored.emit()
        self._tell_if_idle()

    def _accept(self, uploads: tuple[Upload, ...]) -> None:
        if self._is_paused:
            uploads = tuple(
                step(u, State.PAUSED) if u.state is State.QUEUED else u for u in uploads
            )
            held = [u.upload_id for u in uploads if u.state is State.PAUSED]
            self._journal.mark(held, State.PAUSED)
        self._ledger.add(uploads)
        if uploads:
            self.added.emit(uploads)
        self._pipeline.put(*(u for u in uploads if u.state is State.QUEUED))

    def _on_scanned(self, well: bool) -> None:
        self._drops_open -= 1
        before = self._added_anew.popleft()
        if well:
            self._discards.forget(upload.upload_id for upload in before)
        elif before:
            self._ledger.add(before)
            self.added.emit(before)
        self._tell_if_idle()

    # -- what the threads say --------------------------------------------------------------------

    def _report(self, passage: Passage) -> None:
        self._inbox.put((passage, passage.upload, False))

    def _report_end(self, passage: Passage) -> None:
        self._inbox.put((passage, passage.upload, True))

    def _read_the_reports(self) -> None:
        changed: set[str] = set()
        too_late: list[str] = []
        for thing in self._inbox.take():
            if callable(thing):
                thing()
                continue
            passage, upload, is_over = thing
            if passage.attempt.cancelled:
                if is_over:
                    self._on_ended_by_a_person(upload)
                continue
            if is_over and (upload.state in ACTIVE or upload.state is State.QUEUED):
                upload = step(upload, State.FAILED, reason=BUG)  # not even that could be said
                self._journal.record(upload)
                is_over = False
            if not is_over and upload.upload_id in self._ledger.uploads:
                changed.update(u.upload_id for u in self._ledger.keep(upload))
                self._go_on_from(upload)
                if self._is_paused and upload.state in PAUSABLE:
                    too_late.append(upload.upload_id)  # it was being confirmed when all was paused
        if changed:
            now = self._ledger.uploads
            self.changed.emit(tuple(now[key] for key in changed if key in now))
            self._let_twins_go_on()
            self._end([key for key in too_late if key in now], State.PAUSED)
            self._tell_if_idle()

    def _go_on_from(self, upload: Upload) -> None:
        """What the engine does by itself about the state an attempt has ended in."""
        if upload.state is State.WAITING:
            self._retries.add(upload)
            if upload.code in _SLOW_DOWN:
                self._crew.connections.slow_down(time.monotonic())
            if upload.offline:
                self._crew.look_out_for_the_network()
        elif upload.state is State.DONE:
            self._owe_a_thumbnail(upload)
        elif upload.state is State.REJECTED and upload.photo is not None:
            self._discards.take_back(upload)  # the row of an earlier version of the file

    def _on_ended_by_a_person(self, found: Upload) -> None:
        is_resumed = self._to_report.pop(found.upload_id, False)
        now = self._ledger.learn(found)
        if now is None or now.state is State.CANCELLED:
            self._discards.take_back(now or found)
        elif is_resumed:
            self._pipeline.put(now)  # not before all is known of its row

    def _on_up_all_the_same(self, upload: Upload) -> None:
        """It was cancelled, but up before."""
        self.changed.emit((upload,))
        self._owe_a_thumbnail(upload)

    def _owe_a_thumbnail(self, upload: Upload) -> None:
        if upload.owes_thumbnail and self._crew.thumbnails is None:
            self._owing.append(upload)
        elif upload.owes_thumbnail and self._crew.thumbnails is not None:
            self._crew.thumbnails.put(upload)

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

    # -- the network -----------------------------------------------------------------------------

    def _on_reached(self, here: bool) -> None:
        was_offline, self._is_offline = self._is_offline, not here
        if here:
            self._pipeline.hold(held=False)
        if was_offline and here:
            self._go_on_after_the_network()
        if was_offline is here:
            self.offline_changed.emit(not here)

    def _go_on_after_the_network(self) -> None:
        self._queue([u.upload_id for u in self._ledger.uploads.values() if u.offline])

    def _queue_again(self, upload_ids: tuple[str, ...]) -> None:
        now = self._ledger.uploads
        self._queue([key for key in upload_ids if key in now and now[key].state is State.WAITING])

    def _obey_the_timetable(self) -> None:
        if self._timetable is not None:
            self._crew.bandwidth.limit = self._timetable.limit_at(datetime.now().astimezone())

    # -- doing it --------------------------------------------------------------------------------

    def _known(self, upload_ids: Sequence[str]) -> list[Upload]:
        """Those that are still there: a menu may have been open for a while."""
        known = self._ledger.uploads
        return [known[upload_id] for upload_id in upload_ids if upload_id in known]

    def _ids(self, states: Iterable[State]) -> tuple[str, ...]:
        return tuple(key for key, u in self._ledger.uploads.items() if u.state in states)

    def _hold(self, *, held: bool) -> None:
        if held is not self._is_paused:
            self._is_paused = held
            self._journal.hold(held=held)
            if self._crew.thumbnails is not None:
                self._crew.thumbnails.hold(held=held)

    def _queue(self, upload_ids: Sequence[str]) -> None:
        """Go on with these as they are."""
        queued = tuple(step(self._ledger.uploads[key], State.QUEUED) for key in upload_ids)
        # No more than that: a thread may just be writing down what else it knows.
        self._journal.mark(upload_ids, State.QUEUED)
        self._put(queued)

    def _queue_anew(self, uploads: Sequence[Upload]) -> None:
        """Go on with these, of which more has changed."""
        queued = tuple(step(upload, State.QUEUED) for upload in uploads)
        self._journal.record(*queued)
        self._put(queued)

    def _put(self, queued: tuple[Upload, ...]) -> None:
        if queued:
            self._is_told_idle = False
            at_once = []
            for upload in queued:
                self._ledger.keep(upload)
                if upload.upload_id in self._to_report:
                    self._to_report[upload.upload_id] = True
                else:
                    at_once.append(upload)
            self._pipeline.put(*at_once)
            self.changed.emit(queued)

    def _let_twins_go_on(self) -> None:
        """Those whose first one did not get up."""
        twins = self._ledger.take_on_their_own()
        self._queue_anew(twins)
        if self._is_paused:
            self._end([twin.upload_id for twin in twins], State.PAUSED)

    def _add_anew(self, uploads: tuple[Upload, ...]) -> None:
        """Look again at the files and folders of uploads that are over."""
        if uploads:
            ids = tuple(upload.upload_id for upload in uploads)
            self._discards.keep(ids)  # until the new ones are written down
            self._take_out_of_sight(ids)
            for privacy in dict.fromkeys(upload.privacy for upload in uploads):
                alike = tuple(upload for upload in uploads if upload.privacy == privacy)
                self._look_at(tuple(upload.path for upload in alike), privacy, alike)

    def _look_at(
        self,
        drop: Sequence[Path | Upload],
        privacy: Privacy,
        instead_of: tuple[Upload, ...] = (),
    ) -> None:
        self._drops_open += 1
        self._is_told_idle = False
        self._added_anew.append(instead_of)
        self._intake.drops.put((drop, privacy))

    def _end(self, upload_ids: Sequence[str], state: State) -> None:
        """Cancel or pause these, but those it is too late for."""
        possible = CANCELLABLE if state is State.CANCELLED else PAUSABLE
        endings = {
            upload.upload_id: self._pipeline.end(upload.upload_id)
            for upload in self._known(upload_ids)
            if upload.state in possible
        }
        for key, ending in endings.items():
            if ending is Ending.SOON or key in self._to_report:
                self._to_report[key] = False
        self._read_the_reports()  # of what ended by itself just before
        ended: list[Upload] = []
        reasons: dict[str, list[str]] = {}
        for key, ending in endings.items():
            upload = self._ledger.uploads.get(key)
            if upload is None or ending is Ending.TOO_LATE or upload.state not in possible:
                continue
            again = "It will be sent again from the start." if upload.sent_bytes else ""
            reason = again if state is State.PAUSED else ""
            ended.append(step(upload, state, reason=reason, sent_bytes=0))
            reasons.setdefault(reason, []).append(key)
            self._ledger.keep(ended[-1])
        for reason, keys in reasons.items():
            self._journal.mark(keys, state, reason)
        if not ended:
            return
        if state is State.CANCELLED:
            self._discards.owe(ended)
        self.changed.emit(tuple(ended))
        for upload in ended if state is State.CANCELLED else ():
            if upload.upload_id not in self._to_report:
                self._discards.take_back(upload)
        self._let_twins_go_on()
        self._tell_if_idle()

    def _remove(self, upload_ids: tuple[str, ...]) -> None:
        if upload_ids:
            known = self._ledger.uploads
            owing = {key for key in upload_ids if known[key].owes_thumbnail}
            self._take_out_of_sight(upload_ids)
            self._journal.hide(owing)
            self._discards.forget(key for key in upload_ids if key not in owing)

    def _take_out_of_sight(self, upload_ids: tuple[str, ...]) -> None:
        self._ledger.remove(upload_ids)
        self.removed.emit(upload_ids)
        self._let_twins_go_on()

    def _tell_if_idle(self) -> None:
        was_told, self._is_told_idle = self._is_told_idle, self.is_idle
        if self._is_told_idle and not was_told:
            self.idle.emit()


def _is_unknown_to_the_cloud(upload: Upload) -> bool:
    """Failed before it was asked for: at the intake, where it may be a folder, or soon after."""
    return upload.state is State.FAILED and not upload.requested_at


def _as_it_is_now(upload: Upload) -> Upload:
    """A failed upload, whatever its file was before."""
    return replace(
        upload,
        mtime_ns=0,
        sha256="",
        removed="",
        sent_sha256="",
        failures=0,
        network_failures=0,
        sent_bytes=0,
        may_have_arrived=False,
    )
