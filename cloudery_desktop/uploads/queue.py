"""Moves uploads from one state to the next: ledger, journal and pipeline stay of one mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.language import tr
from cloudery_desktop.uploads.lifecycle import (
    CANCELLABLE,
    UNFINISHED,
    State,
    Upload,
    altered,
    step,
)
from cloudery_desktop.uploads.pipeline import Ending
from cloudery_desktop.uploads.trouble import NO_TROUBLE, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from cloudery_desktop.uploads.discards import Discards
    from cloudery_desktop.uploads.journal import Journal
    from cloudery_desktop.uploads.journal_file import Opened
    from cloudery_desktop.uploads.ledger import Ledger
    from cloudery_desktop.uploads.pipeline import Pipeline


class Queue:
    """Belongs to the main thread.

    `settle` takes in what the threads have reported by now; `changed` and `removed` hear of what
    was done: a tuple of Uploads, a tuple of ids.
    """

    def __init__(
        self,
        ledger: Ledger,
        journal: Journal,
        pipeline: Pipeline,
        discards: Discards,
        settle: Callable[[], None],
        changed: Callable[[tuple[Upload, ...]], None],
        removed: Callable[[tuple[str, ...]], None],
    ) -> None:
        self._ledger = ledger
        self._journal = journal
        self._pipeline = pipeline
        self._discards = discards
        self._settle = settle
        self._changed = changed
        self._removed = removed
        self.is_paused = False
        # Whose attempt a person has ended, and has not said so yet: whether it was resumed.
        self._to_report: dict[str, bool] = {}
        # What a person wants of those that are being confirmed, unless they are up.
        self._wishes: dict[str, State] = {}

    def known(
        self, upload_ids: Iterable[str], states: Collection[State] = frozenset(State)
    ) -> list[Upload]:
        """Those that are still there, in these states: a menu may have been open for a while."""
        there = self._ledger.uploads
        found = (there[upload_id] for upload_id in upload_ids if upload_id in there)
        return [upload for upload in found if upload.state in states]

    def ids(self, states: Iterable[State]) -> tuple[str, ...]:
        """Of all uploads in one of these states."""
        return tuple(key for key, u in self._ledger.uploads.items() if u.state in states)

    # -- going on --------------------------------------------------------------------------------

    def restore(self, opened: Opened) -> Sequence[Upload]:
        """Those of earlier times, as they stand now."""
        # What these had brought was not told of yet, so nobody could cancel it, when all ended. It
        # is as it was found: what is further on, a person has wanted since.
        called_off = {drop.batch for drop in opened.drops if drop.drop_id in opened.called_off}
        late = {
            u.upload_id
            for u in opened.uploads
            if u.batch in called_off and u.state is State.QUEUED and not u.requested_at
        }
        self._journal.mark(late, State.CANCELLED)
        uploads = [step(u, State.CANCELLED) if u.upload_id in late else u for u in opened.uploads]
        self._ledger.restore(uploads)
        return uploads

    def accept(self, uploads: tuple[Upload, ...]) -> tuple[Upload, ...]:
        """New ones, which are in the journal. Returns them as they stand now."""
        if self.is_paused:
            uploads = tuple(
                step(u, State.PAUSED) if u.state is State.QUEUED else u for u in uploads
            )
            held = [u.upload_id for u in uploads if u.state is State.PAUSED]
            self._journal.mark(held, State.PAUSED)
        self._ledger.add(uploads)
        return uploads

    def go_on(self, uploads: Iterable[Upload]) -> None:
        """Queue these as they are."""
        queued = tuple(step(upload, State.QUEUED) for upload in uploads)
        # No more than that: a thread may just be writing down what else it knows.
        self._journal.mark([upload.upload_id for upload in queued], State.QUEUED)
        self._put(queued)

    def resume(self, upload_ids: Sequence[str]) -> None:
        """Go on with what is paused, or was to be once it is confirmed."""
        self.take_back(upload_ids, {State.PAUSED})
        self.go_on(self.known(upload_ids, {State.PAUSED}))

    def take_back(self, upload_ids: Iterable[str], wishes: Collection[State]) -> None:
        """What was wanted of these while they are being confirmed, if it was one of these."""
        kept = [key for key in upload_ids if self._wishes.get(key) in wishes]
        self._wishes.update(dict.fromkeys(kept, State.QUEUED))
        self._journal.mark(kept, State.QUEUED)
        self._tell_of_wishes(kept)

    def go_on_anew(self, uploads: Iterable[Upload]) -> None:
        """Queue these, of which more has changed."""
        queued = tuple(step(upload, State.QUEUED) for upload in uploads)
        self._journal.record(*queued)
        self._put(queued)

    def let_twins_go_on(self) -> None:
        """Those whose first one did not get up."""
        twins = self._ledger.take_on_their_own()
        self.go_on_anew(twins)
        if self.is_paused:
            self.end([twin.upload_id for twin in twins], State.PAUSED)

    def _put(self, queued: tuple[Upload, ...]) -> None:
        if queued:
            at_once = []
            for upload in queued:
                self._ledger.keep(upload)
                if upload.upload_id in self._to_report:
                    self._to_report[upload.upload_id] = True
                else:
                    at_once.append(upload)
            self._pipeline.put(*at_once)
            self._changed(queued)

    # -- ending ----------------------------------------------------------------------------------

    def end(self, upload_ids: Sequence[str], state: State) -> None:
        """Cancel or pause these; what is being confirmed as soon as it is known not to be up."""
        possible = CANCELLABLE if state is State.CANCELLED else UNFINISHED
        ids = [u.upload_id for u in self.known(upload_ids, possible) if not u.is_up]
        for key in ids:
            self._break_off(key, state)
        self._settle()  # what ended by itself just before
        again = Trouble(tr("It will be sent again from the start."))
        ended: list[Upload] = []
        told: dict[Trouble, list[str]] = {}
        for key in ids:
            upload = self._ledger.uploads.get(key)
            if upload is None or upload.state not in possible or upload.is_up:
                continue
            if key in self._wishes:
                continue
            is_sent = upload.sent_bytes and upload.state is not State.CONFIRMING
            trouble = again if is_sent and state is State.PAUSED else NO_TROUBLE
            ended.append(step(upload, state, trouble=trouble, sent_bytes=0))
            told.setdefault(trouble, []).append(key)
            self._ledger.keep(ended[-1])
        for trouble, keys in told.items():
            self._journal.mark(keys, state, trouble.sentence)
        # On the disk it stands as if it were so already: if the program ends now, it is.
        wanted = [key for key in ids if self._wishes.get(key) is state]
        self._journal.mark(wanted, state)
        self._tell_of_wishes(wanted)
        if not ended:
            return
        if state is State.CANCELLED:
            self._discards.owe(ended)
        self._changed(tuple(ended))
        for upload in ended if state is State.CANCELLED else ():
            if upload.upload_id not in self._to_report:
                self._discards.take_back(upload)
        self.let_twins_go_on()

    def _break_off(self, key: str, state: State) -> None:
        """What is under way with it; of what is being confirmed this is wanted after that."""
        ending = self._pipeline.end(key)
        if ending is not Ending.AT_ONCE or key in self._to_report:
            self._to_report[key] = False
        is_wanted = ending is Ending.UNLESS_UP or key in self._wishes
        if is_wanted and self._wishes.get(key) is not State.CANCELLED:
            self._wishes[key] = state

    def _tell_of_wishes(self, upload_ids: Iterable[str]) -> None:
        """A person sees what is wanted of these; what goes on as it did has no wish."""
        told = []
        for key in upload_ids:
            wish = None if self._wishes[key] is State.QUEUED else self._wishes[key]
            upload = self._ledger.uploads[key]
            if upload.wish is not wish:
                told.append(altered(upload, wish=wish))
                self._ledger.keep(told[-1])
        if told:
            self._changed(tuple(told))

    def fulfil(self) -> bool:
        """Do what was wanted of those that were being confirmed and are not up. Were there any?"""
        over = [key for key in self._wishes if key not in self._to_report]
        if not over:
            return False
        wishes = [(key, self._wishes.pop(key)) for key in over]
        self.end([key for key, state in wishes if state is State.CANCELLED], State.CANCELLED)
        self.end([key for key, state in wishes if state is not State.CANCELLED], State.PAUSED)
        self.resume([key for key, state in wishes if state is State.QUEUED])
        return True

    def on_up(self, upload: Upload) -> None:
        """It is too late for what was wanted of it while it was being confirmed."""
        if self._wishes.pop(upload.upload_id, None) is not None:
            self._to_report.pop(upload.upload_id, None)
            self._journal.record(upload)  # the wish may have been written down last

    def on_ended(self, found: Upload) -> None:
        """The attempt that a person has ended says so, and what it had found out."""
        is_resumed = self._to_report.pop(found.upload_id, False)
        now = self._ledger.learn(found)
        if found.upload_id in self._wishes:
            return  # `fulfil` does
        if now is None or now.state is State.CANCELLED:
            self._discards.take_back(now or found)
        elif is_resumed:
            self._pipeline.put(now)  # not before all is known of its row

    # -- forgetting ------------------------------------------------------------------------------

    def remove(self, upload_ids: tuple[str, ...]) -> None:
        """Forget these, once nothing is owed of them any more."""
        if upload_ids:
            known = self._ledger.uploads
            owing = {key for key in upload_ids if known[key].owes_thumbnail}
            self.take_out_of_sight(upload_ids)
            self._journal.hide(owing)
            self._discards.forget(key for key in upload_ids if key not in owing)

    def take_out_of_sight(self, upload_ids: tuple[str, ...]) -> None:
        """The journal has them still."""
        self._ledger.remove(upload_ids)
        self._removed(upload_ids)
        self.let_twins_go_on()
