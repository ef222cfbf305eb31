"""Whatever happens, in whatever order, every accepted file ends once and nothing is left behind."""

from __future__ import annotations

import hashlib
import tempfile
from collections import Counter
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cloudery_desktop.uploads.answers import TransferError
from cloudery_desktop.uploads.journal_file import peek
from cloudery_desktop.uploads.lifecycle import ACTIVE, State, Upload
from cloudery_desktop.uploads.pipeline import Kind
from tests.uploads.fake_service import BUSY, DENIED, OFFLINE, FakeService
from tests.uploads.photos import jpeg, photo_file
from tests.uploads.program import Bucket, Killed, Program, Sender
from tests.uploads.test_journal import as_restored

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.photo import PresignedPost
    from cloudery_desktop.uploads.upload import Attempt

COLOURS = ("teal", "red", "blue")
SHA256 = [hashlib.sha256(jpeg(colour)).hexdigest() for colour in COLOURS]
BROKEN = TransferError("The connection broke.", retryable=True, network=True)
LOST = TransferError("The connection broke.", retryable=True, network=True, may_have_arrived=True)
REFUSED = TransferError("The bucket does not accept this upload.")
ENDS = (State.DONE, State.DUPLICATE, State.CANCELLED, State.FAILED, State.REJECTED)

SENDS: st.SearchStrategy[tuple[bool, BaseException | None]] = st.sampled_from(
    [
        (False, BROKEN),
        (False, LOST),
        (True, LOST),
        (False, REFUSED),
        (False, None),  # whoever answered, it was not the bucket
        (False, Killed()),
        (True, Killed()),
    ]
)
ERRORS = st.sampled_from([OFFLINE, BUSY, DENIED, RuntimeError("oops"), Killed()])
ACTS = ("cancel", "pause", "resume", "upload_next", "upload_anyway", "retry", "remove")
numbers = st.integers(0, 30)


class Engine(RuleBasedStateMachine):
    """Threads, a person, the cloud and the end of the program, one step at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name)
        self.file = path / "uploads.sqlite"
        self.files = [photo_file(path, f"{c}.jpg", jpeg(c)) for c in COLOURS]
        self.bucket = Bucket()
        self.service = FakeService(self.bucket)  # type: ignore[arg-type]
        self.sender = Sender(self.bucket)
        Program._ids = count(1)
        self.program = Program(self.file, self.service, self.sender)
        self.accepted: dict[str, Upload] = {}
        self.removed: set[str] = set()
        self.anyway: set[str] = set()
        # By a person: nothing of it is sent any more, or for now.
        self.cancelled: set[str] = set()
        self.held: set[str] = set()
        # Up, though the answer was lost: nobody can take it back, or knows that it is there.
        self.ambiguous: set[str] = set()
        really_end = self.service._end

        def end(verb: str) -> None:
            before = {photo.image_id for photo in self.service.up}
            try:
                really_end(verb)
            except BaseException:
                if verb == "confirm":
                    self.ambiguous |= before
                raise

        self.service._end = end  # type: ignore[method-assign]
        really_send = self.sender.send

        def send(post: PresignedPost, *args: Any) -> None:
            key = Path(dict(post.fields)["key"]).stem
            assert key not in self.cancelled | self.held
            really_send(post, *args)

        self.sender.send = send  # type: ignore[method-assign, assignment]

    @initialize(which=st.lists(st.integers(0, 2), min_size=1, max_size=4))
    def begin(self, which: list[int]) -> None:
        self.add(which)

    @rule(which=st.lists(st.integers(0, 2), min_size=1, max_size=3))
    def add(self, which: list[int]) -> None:
        for upload in self.program.add(*(self.files[n] for n in which)):
            self.accepted[upload.upload_id] = upload

    # what the threads do

    @rule(kind=st.sampled_from(Kind))
    def work(self, kind: Kind) -> None:
        if kind is Kind.READER:
            self.sender.arrive()  # well before another attempt has come so far
        try:
            self.program.work(kind)
        except Killed:
            self.begin_again()

    @rule()
    def go_far(self) -> None:
        for kind in (Kind.READER, Kind.ASKER, Kind.SENDER, Kind.ASKER):
            self.work(kind)

    @rule()
    def tell_an_end(self) -> None:
        self.program.tell_an_end()

    @rule()
    def read(self) -> None:
        self.program.read()

    @rule()
    def write(self) -> None:
        self.program.journal.write()

    @rule()
    def let_waits_end(self) -> None:
        self.program.let_waits_end()

    # what goes wrong

    @rule(
        verb=st.sampled_from(["request", "confirm", "discard", "list", "find"]),
        error=ERRORS,
        is_lost=st.booleans(),
    )
    def fail(self, verb: str, error: Any, is_lost: bool) -> None:
        if is_lost and verb not in ("list", "find"):
            self.service.lost[verb].append(error)
        else:
            self.service.faults[verb].append(error)

    @rule(is_late=st.booleans())
    def be_late(self, is_late: bool) -> None:
        self.sender.is_late = is_late

    @rule()
    def arrive(self) -> None:
        self.sender.arrive()

    @rule(sending=SENDS)
    def fail_to_send(self, sending: tuple[bool, BaseException | None]) -> None:
        self.sender.script.append(sending)

    @rule()
    def die(self) -> None:
        self.begin_again()

    @rule()
    def close(self) -> None:
        ended = set(self.cancelled)
        self.program.close()
        self.open()
        now = self.program.manager.uploads
        assert {now[key].state for key in ended & set(now)} <= {State.CANCELLED, State.DONE}

    def begin_again(self) -> None:
        self.program.die()
        self.open()

    def open(self) -> None:
        self.program = Program(self.file, self.service, self.sender)
        now = self.program.manager.uploads
        self.removed -= set(now)  # that was not written any more
        up = {photo.image_id for photo in self.service.up}
        self.ambiguous |= {key for key in up & set(now) if now[key].state is not State.DONE}
        # What was not written any more does not count.
        self.cancelled = {key for key in now if now[key].state is State.CANCELLED}
        self.held = {key for key in now if now[key].state is State.PAUSED}

    # what a person does

    @precondition(lambda self: self.program.manager.uploads)
    @rule(act=st.sampled_from(ACTS), number=numbers)
    def act(self, act: str, number: int) -> None:
        uploads = self.program.uploads
        if not uploads:
            return
        upload_id = uploads[number % len(uploads)].upload_id
        if act in ("resume", "upload_next"):
            self.held.discard(upload_id)
        if act == "resume" and self.program.manager.uploads[upload_id].wish is State.CANCELLED:
            self.cancelled.discard(upload_id)  # it was not yet
        if act == "upload_anyway" and self.program.manager.uploads[upload_id].state is (
            State.DUPLICATE
        ):
            self.anyway.add(upload_id)
        before = set(self.program.manager.uploads)
        if act == "retry" and self._would_be_added_anew(upload_id):
            return  # by the intake's thread, which is not here
        getattr(self.program.manager, act)(upload_id)
        self._note(act, [upload_id])
        self.removed |= before - set(self.program.manager.uploads)

    def _note(self, act: str, upload_ids: Iterable[str]) -> None:
        """Which a person has ended; also those that are being confirmed, unless they are up."""
        now = self.program.manager.uploads
        if act == "cancel":
            ended = ACTIVE | {State.CANCELLED}
            self.cancelled |= {key for key in upload_ids if now[key].state in ended}
        if act == "pause":
            held = ACTIVE | {State.PAUSED}
            self.held |= {key for key in upload_ids if now[key].state in held}

    def _would_be_added_anew(self, upload_id: str) -> bool:
        upload = self.program.manager.uploads[upload_id]
        return upload.state is State.CANCELLED or not upload.requested_at

    @rule(act=st.sampled_from(["pause_all", "resume_all", "cancel_all", "clear", "try_now"]))
    def act_on_all(self, act: str) -> None:
        before = set(self.program.manager.uploads)
        if act == "resume_all":
            self.held.clear()
        getattr(self.program.manager, act)()
        self._note(act.removesuffix("_all"), before)
        self.removed |= before - set(self.program.manager.uploads)

    @rule(
        place=st.sampled_from(["request", "confirm", "discard", "list", "send"]),
        act=st.sampled_from(ACTS),
        number=numbers,
    )
    def act_meanwhile(self, place: str, act: str, number: int) -> None:
        """The next time that a thread is just there."""

        def once() -> None:
            self.service.during.pop(place, None)
            self.sender.during = lambda: None
            self.act(act, number)

        if place == "send":
            self.sender.during = once
        else:
            self.service.during[place] = once

    @rule(act=st.sampled_from(["cancel", "pause"]), arrives=st.booleans())
    def act_while_it_is_looked_for(self, act: str, arrives: bool) -> None:
        """As its answer was lost."""

        def once() -> None:
            self.service.during.pop("confirm", None)
            attempts = self.program.manager._pipeline._attempts.values()
            self._act_on(act, [p for p in attempts if p.token._confirming])

        self.sender.script.appendleft((arrives, LOST))
        self.go_far()
        self.tell_an_end()
        self.read()
        self.let_waits_end()
        self.service.during["confirm"] = once
        self.work(Kind.READER)
        self.work(Kind.ASKER)

    @rule(act=st.sampled_from(["cancel", "pause"]), is_late=st.booleans())
    def act_while_it_is_sent(self, act: str, is_late: bool) -> None:
        def once() -> None:
            self.sender.during = lambda: None
            self._act_on(act, self.program.manager._pipeline.line.sending)

        self.sender.is_late = is_late
        self.sender.during = once
        self.go_far()
        self.tell_an_end()
        self.read()
        self.work(Kind.ASKER)  # takes it back

    def _act_on(self, act: str, attempts: Iterable[Attempt]) -> None:
        keys = {attempt.upload.upload_id for attempt in attempts}
        for number, upload in enumerate(self.program.uploads):
            if upload.upload_id in keys:
                self.act(act, number)

    # what is always so

    @invariant()
    def the_sums_are_right(self) -> None:
        states = Counter(upload.state for upload in self.program.uploads)
        totals = self.program.manager.totals()
        assert (totals.done, totals.failed) == (states[State.DONE], states[State.FAILED])
        assert totals.paused == states[State.PAUSED]

    @invariant()
    def what_is_wanted_is_told(self) -> None:
        wishes = self.program.manager._queue._wishes
        for upload in self.program.uploads:
            wish = wishes.get(upload.upload_id)
            assert upload.wish is (None if wish is State.QUEUED else wish)

    @invariant()
    def nothing_accepted_is_forgotten(self) -> None:
        assert set(self.program.manager.uploads) == set(self.accepted) - self.removed

    def teardown(self) -> None:
        try:
            self._end_well()
        finally:
            self.program.close()
            self.folder.cleanup()

    def _end_well(self) -> None:
        """Nothing goes wrong any more, and a person goes on with all that is held."""
        self.service.faults.clear()
        self.service.lost.clear()
        self.service.during.clear()
        self.sender.script.clear()
        self.sender.during = lambda: None
        self.begin_again()  # what the cloud has refused is taken back at the next start
        self.held.clear()
        self.program.manager.resume_all()
        self.program.settle()
        for upload in self.program.uploads:
            assert upload.state in ENDS
            if upload.state is State.FAILED:
                self.program.manager.cancel(upload.upload_id)
        self.program.settle()
        self._check_the_cloud()
        self._check_the_journal()

    def _check_the_cloud(self) -> None:
        assert not self.service.pending
        assert {p.s3_key for p in self.service.rows.values()} == set(self.bucket.objects)
        done = {u.upload_id for u in self.program.uploads if u.state is State.DONE}
        up = {photo.image_id: photo for photo in self.service.up}
        assert done <= set(up)
        assert set(up) - done <= self.removed | self.ambiguous
        for sha256 in SHA256:
            same = {key for key, photo in up.items() if photo.sha256 == sha256}
            if not same & self.ambiguous:
                assert len(same - self.anyway) <= 1
        for upload in self.program.uploads:
            if upload.state is State.DUPLICATE:
                assert upload.duplicate_of is not None
                assert upload.duplicate_of.image_id in up
                assert upload.sha256 == upload.duplicate_of.sha256

    def _check_the_journal(self) -> None:
        self.program.journal.write()
        written = {upload.upload_id: upload for upload in peek(self.file)}
        assert set(written) == set(self.program.manager.uploads)
        for upload in self.program.uploads:
            kept = written[upload.upload_id]
            if upload.state is State.CANCELLED:  # of which no more need be known
                assert (kept.state, kept.photo) == (upload.state, upload.photo)
            else:
                assert kept == as_restored(upload)


@pytest.mark.timeout(300)
def test_whatever_happens_every_file_ends_once(qtbot: QtBot) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(
        Engine,
        settings=settings(
            max_examples=80,
            stateful_step_count=40,
            suppress_health_check=list(HealthCheck),
        ),
    )
