"""What the threads say of the uploads they are at work on, and what the engine does about it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from cloudery_desktop.uploads.lifecycle import ACTIVE, State, Upload, step
from cloudery_desktop.uploads.trouble import Trouble
from cloudery_desktop.uploads.worker import ended_by_a_bug

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.uploads.crew import Crew
    from cloudery_desktop.uploads.discards import Discards
    from cloudery_desktop.uploads.inbox import Inbox
    from cloudery_desktop.uploads.journal import Journal
    from cloudery_desktop.uploads.ledger import Ledger
    from cloudery_desktop.uploads.queue import Queue
    from cloudery_desktop.uploads.retries import Retries
    from cloudery_desktop.uploads.upload import Attempt

_SLOW_DOWN = ("SlowDown", "503", "429")


class Reports:
    """`put` and `put_last` belong to the threads, `take_in` to the main one.

    `changed` hears which uploads are others now.
    """

    def __init__(
        self,
        inbox: Inbox,
        ledger: Ledger,
        journal: Journal,
        queue: Queue,
        discards: Discards,
        crew: Crew,
        retries: Retries,
        changed: Callable[[tuple[Upload, ...]], None],
    ) -> None:
        self._inbox = inbox
        self._ledger = ledger
        self._journal = journal
        self._queue = queue
        self._discards = discards
        self._crew = crew
        self._retries = retries
        self._changed = changed

    def put(self, attempt: Attempt) -> None:
        """How far this attempt is."""
        self._inbox.put((attempt, attempt.upload, False))

    def put_last(self, attempt: Attempt) -> None:
        """This attempt is over."""
        self._inbox.put((attempt, attempt.upload, True))

    def take_in(self) -> bool:
        """All that was put, in order. Whether any upload has changed."""
        changed: set[str] = set()
        for thing in self._inbox.take():
            if callable(thing):
                thing()
                continue
            attempt, upload, is_over = thing
            if attempt.token.cancelled:
                if is_over:
                    self._queue.on_ended(upload)
                continue
            if is_over and (upload.state in ACTIVE or upload.state is State.QUEUED):
                bug = ended_by_a_bug()  # not even that could be said
                upload = step(upload, State.FAILED, trouble=Trouble.of(bug))
                self._journal.record(upload)
                is_over = False
            if not is_over and upload.upload_id in self._ledger.uploads:
                changed.update(u.upload_id for u in self._ledger.keep(upload))
                self._go_on_from(upload)
        if changed:
            now = self._ledger.uploads
            self._changed(tuple(now[key] for key in changed if key in now))
            self._queue.let_twins_go_on()
        return self._queue.fulfil() or bool(changed)

    def _go_on_from(self, upload: Upload) -> None:
        """What is done by itself about the state an attempt has ended in."""
        if upload.state is State.WAITING:
            self._retries.add(upload)
            if upload.trouble.code in _SLOW_DOWN:
                self._crew.connections.slow_down(time.monotonic())
            if upload.trouble.offline:
                self._crew.look_out_for_the_cloud()
        elif upload.state is State.DONE:
            self._queue.on_up(upload)
            self._crew.store_thumbnail(upload)
        elif upload.state is State.REJECTED and upload.photo is not None:
            self._discards.take_back(upload)  # the row of an earlier version of the file
