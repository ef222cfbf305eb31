"""The whole engine without its threads: a test decides who does what next, and when it dies."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.uploads.duplicates import Contents
from cloudery_desktop.uploads.journal import Journal, _commit
from cloudery_desktop.uploads.journal_file import Opened, open_file
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.manager import UploadManager
from cloudery_desktop.uploads.pipeline import Kind
from cloudery_desktop.uploads.upload import Attempt, Means
from cloudery_desktop.uploads.worker import IntakeThread, ended_by_a_bug
from tests.uploads.fixed_crew import FixedCrew
from tests.uploads.photos import queued

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cloudery_desktop.imaging.privacy.cleaning import Cleaning
    from cloudery_desktop.photo import PresignedPost
    from cloudery_desktop.uploads.cancel_token import CancelToken
    from cloudery_desktop.uploads.journal import TellTrouble
    from cloudery_desktop.uploads.witness import Witness
    from tests.uploads.fake_service import FakeService


class Killed(BaseException):
    """The program ends here and now."""


class Bucket:
    """Where the objects lie, in memory."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.url = "https://bucket.example"


class Sender:
    """Puts photos into the bucket by a script of what goes wrong; it runs out into nothing."""

    def __init__(self, bucket: Bucket) -> None:
        self.bucket = bucket
        self.script: deque[tuple[bool, BaseException | None]] = deque()
        self.during: Callable[[], object] = lambda: None
        self.is_late = False  # what is cancelled while it is sent gets there all the same
        self._on_the_way: dict[str, bytes] = {}

    def arrive(self) -> None:
        """What is on its way still, though nobody sends it any more."""
        self.bucket.objects.update(self._on_the_way)
        self._on_the_way.clear()

    def send(
        self,
        post: PresignedPost,
        photo: Cleaning,
        mime_type: str,
        size_bytes: int,
        token: CancelToken,
        progress: Callable[[int], None],
        witness: Witness | None = None,
    ) -> None:
        arrives, error = self.script.popleft() if self.script else (True, None)
        progress(size_bytes // 2)
        self.during()
        key = dict(post.fields)["key"]
        with photo.open() as stream:
            content = stream.read()
        if token.cancelled and self.is_late:
            self._on_the_way[key] = content
        token.check()
        progress(size_bytes)
        if arrives:
            self.bucket.objects[key] = content
        if error is not None:
            raise error


class JournalByHand(Journal):
    """Written when somebody waits, or a test says so: no thread of its own, so no chance."""

    def open(self, on_trouble: TellTrouble = lambda _trouble: None) -> Opened:
        assert self._file is not None
        opened = open_file(self._file)
        self._lock, self._connection = opened.lock, opened.connection
        self._connection.execute("PRAGMA synchronous = OFF")
        return opened

    def wait(self, ticket: int, cancelled: Callable[[], bool] = lambda: False) -> None:
        if cancelled():
            raise Cancelled
        self.write()

    def write(self) -> None:
        operations, self._pending = self._pending, []
        assert _commit(self._connection, operations) is None

    def close(self, seconds: float | None = None) -> bool:
        self.write()
        self._connection.close()
        self._release()
        return True


class Program:
    """One run of the program on a journal; `work` is what one thread does at a time."""

    _ids = count(1)

    def __init__(self, file: Path, service: FakeService, sender: Sender) -> None:
        self.sender: Any = sender
        self.journal = JournalByHand(file)
        start, IntakeThread.start = IntakeThread.start, lambda *_: None  # type: ignore[method-assign]
        try:
            self.manager = UploadManager(
                journal=self.journal,
                delay=lambda failures: 0.0,
                crew=lambda parent: FixedCrew(parent, 2),
            )
        finally:
            IntakeThread.start = start  # type: ignore[method-assign]
        self.ended: list[Attempt] = []  # the threads have not told so yet
        self.again: list[Callable[[], None]] = []
        manager = self.manager
        manager._discards._later = self.again.append
        means = Means(service, self.journal, Contents(), lambda failures: 0.0)
        manager._ledger.contents = means.contents
        manager._pipeline.start(lambda upload: Attempt(upload, means, manager._reports.put))
        opened = self.journal.open()
        assert not opened.troubles
        manager._restore(opened)
        manager._discards.start(service)
        self._position = max((upload.position for upload in opened.uploads), default=0)

    @property
    def uploads(self) -> list[Upload]:
        return list(self.manager.uploads.values())

    def add(self, *paths: Path) -> list[Upload]:
        """What the intake does with files."""
        found = []
        for path in paths:
            self._position += 1
            upload_id = f"{next(self._ids):032x}"
            found.append(replace(queued(path), upload_id=upload_id, position=self._position))
        self.journal.wait(self.journal.accept(found))
        self.manager._accept(tuple(found))
        return found

    def work(self, kind: Kind) -> bool:
        """What a thread of this kind does next. False: nothing."""
        pipeline = self.manager._pipeline
        choose = {
            Kind.READER: pipeline._next_to_read,
            Kind.ASKER: pipeline._next_to_ask,
            Kind.SENDER: pipeline._next_to_send,
        }[kind]
        with pipeline._lock:
            job: Any = choose()
        if job is None:
            return False
        if callable(job):
            with suppress(RuntimeError):
                job()
        elif isinstance(job, tuple):
            attempt, stage = job
            following = None
            try:
                following = attempt.go(stage, self.sender)
            except RuntimeError:
                attempt.fail(ended_by_a_bug())
            pipeline.done(attempt, following)
            if following is None:
                self.ended.append(attempt)
        return True

    def tell_an_end(self) -> None:
        """The oldest of the threads that have ended an upload says so."""
        if self.ended:
            self.manager._reports.put_last(self.ended.pop(0))

    def read(self) -> None:
        """The main thread reads what was said."""
        self.manager._take_in_reports()

    def let_waits_end(self) -> None:
        self.sender.arrive()
        waiting = [u.upload_id for u in self.uploads if u.state is State.WAITING]
        self.manager._queue_again(tuple(waiting))
        again, self.again[:] = self.again[:], []
        for act in again:
            act()

    def settle(self) -> None:
        """Until nothing is left to do."""
        for _ in range(1_000):
            self.journal.write()
            worked = [self.work(kind) for kind in Kind]
            while self.ended:
                self.tell_an_end()
            self.read()
            self.let_waits_end()
            if not any(worked) and self.manager.is_idle and not self.manager._discards._owed:
                return
        raise AssertionError([u.state for u in self.uploads], self.manager._discards._owed)

    def close(self) -> None:
        self.manager._pipeline.close()
        self.manager._retries.close()
        self.manager._inbox.close()
        self.journal.close()

    def die(self) -> None:
        """Nothing that is not on the disk yet gets there."""
        self.journal._pending.clear()
        self.close()
