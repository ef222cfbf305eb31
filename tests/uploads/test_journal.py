"""What is in the journal is there after a crash, in order and as it was."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.photo import Photo, Privacy, unsigned
from cloudery_desktop.uploads import journal as journal_module
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.journal_file import JournalError, peek
from cloudery_desktop.uploads.journal_rows import from_row, to_row
from cloudery_desktop.uploads.lifecycle import ACTIVE, State, Upload
from cloudery_desktop.uploads.trouble import NO_TROUBLE, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SIGNED = "https://photos.example/a.jpg?X-Amz-Signature=5ec2e7"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "uploads.sqlite"


def upload(number: int, state: State = State.QUEUED, **changes: Any) -> Upload:
    return Upload(f"{number:032x}", f"/p/{number}.jpg", state, position=number, **changes)


@contextmanager
def opened(file: Path | None) -> Iterator[Journal]:
    journal = Journal(file)
    try:
        troubles = journal.open().troubles
        assert not troubles
        yield journal
    finally:
        journal.close()


def kept(file: Path) -> list[Upload]:
    """The uploads that the next start finds in sight."""
    journal = Journal(file)
    opened = journal.open()
    journal.close()
    assert not opened.troubles
    return opened.uploads


texts = st.text(max_size=20)
whole = st.integers(0, 2**62)
moments = st.floats(0, 1e11, allow_nan=False)
photos = st.builds(
    Photo,
    user_id=texts,
    uploaded_at=whole,
    image_id=texts,
    s3_key=texts,
    mime_type=texts,
    url=st.sampled_from(["", "https://photos.example/a.jpg", SIGNED]),
    status=st.sampled_from(["", "pending"]),
    sha256=st.none() | st.text("0123456789abcdef", min_size=1),
    size_bytes=st.none() | whole,
    file_name=st.none() | st.text(min_size=1, max_size=20),
)
# Whatever a drop may bring, also what no disk would take: lone surrogates and NULs.
paths = st.text(st.characters(), min_size=1).map(Path).map(str)
troubles = st.builds(
    Trouble,
    title=st.text(min_size=1, max_size=20),
    detail=texts,
    reference=texts,
    code=texts,
    request_id=texts,
    failed_at=moments,
    offline=st.booleans(),
    uncleaned=st.booleans(),
)
uploads = st.builds(
    Upload,
    upload_id=texts,
    file=paths,
    state=st.sampled_from(State),
    batch=whole,
    position=st.integers(-(2**62), 2**62),
    size_bytes=whole,
    mtime_ns=whole,
    trouble=st.just(NO_TROUBLE) | troubles,
    failures=whole,
    network_failures=whole,
    retry_at=moments,
    wish=st.sampled_from([None, State.CANCELLED, State.PAUSED]),
    requested_at=whole,
    sha256=texts,
    privacy=st.sampled_from(get_args(Privacy)),
    removed=texts,
    sent_sha256=texts,
    sent_bytes=whole,
    may_have_arrived=st.booleans(),
    md5=texts,
    stored=texts,
    signed=texts,
    owes_thumbnail=st.booleans(),
    anyway=st.booleans(),
    twin_id=texts,
    duplicate_of=st.none() | photos,
    photo=st.none() | photos,
)


def as_restored(before: Upload) -> Upload:
    """What of an upload is worth knowing at the next start."""
    after = replace(before, sent_bytes=0, retry_at=0.0, wish=None)
    if before.state in ACTIVE or before.state is State.WAITING:
        return replace(after, state=State.QUEUED, trouble=NO_TROUBLE)
    if before.state is State.FAILED:
        return replace(after, trouble=replace(before.trouble, offline=False))
    return replace(after, trouble=Trouble(before.trouble.title, before.trouble.detail))


@given(uploads)
def test_every_upload_comes_back_as_it_was(before: Upload) -> None:
    row = to_row(before)
    after = from_row(row)
    assert after == as_restored(before)
    assert b"5ec2e7" not in repr(row).encode()
    for was, now in ((before.photo, after.photo), (before.duplicate_of, after.duplicate_of)):
        assert (was and unsigned(was.url)) == (now and now.url)


@given(uploads)
def test_sqlite_holds_any_of_them(before: Upload) -> None:
    with opened(None) as journal:
        journal.wait(journal.accept([before]), lambda: journal._writer is None)
        assert journal._writer is not None
        assert journal._writer.is_alive()


def test_a_path_of_any_bytes_is_found_again(file: Path, tmp_path: Path) -> None:
    odd = Path(b"caf\xe9\xf0\x9f\x93\xb7.jpg".decode("utf-8", "surrogateescape"))
    with opened(file) as journal:
        journal.accept([replace(upload(1), file=str(odd))])
    assert [u.path for u in kept(file)] == [odd]
    # No byte of it is lost on the way to the disk either.
    (tmp_path / odd).write_bytes(b"1")
    assert (tmp_path / kept(file)[0].path).read_bytes() == b"1"


def test_nothing_that_is_signed_is_on_the_disk(file: Path) -> None:
    photo = Photo("me", 1, "1", "uploads/1.jpg", "image/jpeg", SIGNED)
    with opened(file) as journal:
        journal.accept([upload(1, State.DONE, photo=photo, duplicate_of=photo)])
    found = b"".join(path.read_bytes() for path in file.parent.iterdir())
    assert b"photos.example/a.jpg" in found
    assert b"5ec2e7" not in found


def test_they_come_in_the_order_of_the_queue(file: Path) -> None:
    with opened(file) as journal:
        journal.accept([upload(number) for number in (3, 1, 2)])
        journal.place(upload(2).upload_id, -5)
    assert [u.position for u in kept(file)] == [-5, 1, 3]


def test_accepted_once(file: Path) -> None:
    with opened(file) as journal:
        journal.accept([upload(1)])
        journal.accept([upload(1, State.FAILED), upload(2)])
    assert [u.state for u in kept(file)] == [State.QUEUED] * 2


def test_recorded_is_how_far_it_is_but_not_its_place(file: Path) -> None:
    with opened(file) as journal:
        journal.accept([upload(1), upload(2)])
        journal.place(upload(1).upload_id, 9)
        journal.record(
            upload(1, State.FAILED, trouble=Trouble("Oh.", "Well."), sha256="ab", failures=3)
        )
        journal.record(upload(7, State.DONE))  # forgotten before
    second, first = kept(file)
    assert (second, first.position) == (upload(2), 9)
    assert (first.state, first.trouble) == (State.FAILED, Trouble("Oh.", "Well."))
    assert (first.sha256, first.failures) == ("ab", 3)


def test_a_mark_leaves_alone_what_was_found_out(file: Path) -> None:
    with opened(file) as journal:
        journal.accept([upload(1), upload(2)])
        busy = Trouble("Busy.", "It happens.")
        journal.record(upload(1, State.WAITING, sha256="ab", requested_at=5, trouble=busy))
        journal.mark([upload(1).upload_id, upload(2).upload_id], State.PAUSED, "From the start.")
    first, second = kept(file)
    assert (first.state, first.trouble) == (State.PAUSED, Trouble("From the start."))
    assert (first.sha256, first.requested_at) == ("ab", 5)
    assert second.state is State.PAUSED


def test_a_reason_that_is_no_proper_text_is_written_all_the_same(file: Path) -> None:
    """It may quote a file's name."""
    first, second = upload(1), upload(2)
    with opened(file) as journal:
        journal.accept([first, second])
        trouble = Trouble("Cannot read \ud800.jpg.", "Rename it.")
        journal.record(replace(first, state=State.FAILED, trouble=trouble))
        journal.mark([second.upload_id], State.PAUSED, "\udcff")
    assert [(u.state, u.trouble) for u in peek(file)] == [
        (State.FAILED, Trouble("Cannot read ?.jpg.", "Rename it.")),
        (State.PAUSED, Trouble("?")),
    ]


def test_that_all_is_paused_is_kept(file: Path) -> None:
    for held in (True, True, False):
        with opened(file) as journal:
            journal.hold(held=held)
        journal = Journal(file)
        assert journal.open().is_held is held
        journal.close()


def test_what_is_hidden_or_forgotten_is_out_of_sight(file: Path) -> None:
    with opened(file) as journal:
        journal.accept([upload(number) for number in range(3)])
        journal.hide([upload(0).upload_id])
        journal.forget([upload(1).upload_id])
    journal = Journal(file)
    found = journal.open()
    journal.close()
    assert (found.uploads, found.hidden, found.troubles) == ([upload(2)], [upload(0)], [])
    assert peek(file) == [upload(2)]


@pytest.mark.parametrize("state", State)
def test_what_was_under_way_is_queued_again_the_rest_stays(file: Path, state: State) -> None:
    with opened(file) as journal:
        journal.accept([upload(1, state, trouble=Trouble("Why."))])
    (found,) = kept(file)
    goes_on = state in ACTIVE or state in (State.WAITING, State.QUEUED)
    assert found.state is (State.QUEUED if goes_on else state)
    if state is not State.QUEUED:
        assert found.trouble == (NO_TROUBLE if goes_on else Trouble("Why."))


def test_what_was_written_before_it_was_opened_waits_for_it(file: Path) -> None:
    journal = Journal(file)
    ticket = journal.accept([upload(1)])
    with pytest.raises(Cancelled):
        journal.wait(ticket, lambda: True)
    assert not file.exists()
    journal.open()
    journal.wait(ticket)
    assert peek(file) == [upload(1)]
    journal.close()


def test_waited_for_is_on_the_disk_and_can_be_read_by_others(file: Path) -> None:
    assert peek(file) == []
    with opened(file) as journal:
        for number in range(20):
            journal.wait(journal.accept([upload(number)]))
            assert len(peek(file)) == number + 1


def test_reading_it_while_it_is_written_holds_nobody_up(file: Path) -> None:
    with opened(file) as journal:
        stop = threading.Event()

        def look() -> None:
            while not stop.is_set():
                peek(file)

        readers = [threading.Thread(target=look) for _ in range(2)]
        for reader in readers:
            reader.start()
        for number in range(50):
            journal.wait(journal.accept([upload(number)]))
        stop.set()
        for reader in readers:
            reader.join()
        assert len(peek(file)) == 50


def test_what_comes_in_while_the_disk_is_slow_is_written_together(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_commit = journal_module._commit
    commits: list[int] = []
    slow = threading.Event()

    def commit(connection: Any, operations: list[Any]) -> Any:
        commits.append(len(operations))
        slow.wait(10)
        return really_commit(connection, operations)

    monkeypatch.setattr(journal_module, "_commit", commit)
    with opened(file) as journal:
        journal.accept([upload(0)])
        until(lambda: commits == [1])
        for number in range(1, 500):
            last = journal.accept([upload(number)])
        slow.set()
        journal.wait(last)
        assert commits == [1, 499]
    assert len(kept(file)) == 500


def until(condition: Callable[[], bool]) -> None:
    limit = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < limit
        time.sleep(0.005)


def test_who_waits_is_not_woken_by_what_others_hand_in(file: Path) -> None:
    journal = Journal(file)  # not opened: all of it waits
    ticket = journal.accept([upload(1)])
    looks: list[None] = []
    waiting = threading.Event()

    def looked() -> bool:
        looks.append(None)
        waiting.set()
        return False

    waiter = threading.Thread(target=lambda: journal.wait(ticket, looked))
    started = time.monotonic()
    waiter.start()
    waiting.wait()
    for number in range(2, 30):
        journal.accept([upload(number)])
        time.sleep(0.002)  # it would look again
    looked_at, by_itself = len(looks), (time.monotonic() - started) / 0.2
    journal.open()
    waiter.join()
    journal.close()
    assert looked_at <= 2 + by_itself


def test_a_wait_ends_when_the_journal_is_closed(file: Path) -> None:
    journal = Journal(file)
    journal.open()
    journal.close()
    ticket = journal.accept([upload(1)])
    with pytest.raises(Cancelled):
        journal.wait(ticket)
    journal.close()  # again is no harm


def test_closing_writes_all_there_is(file: Path) -> None:
    with opened(file) as journal:
        for number in range(2_000):
            journal.accept([upload(number)])
    assert len(kept(file)) == 2_000


def test_without_a_file_it_lasts_as_long_as_the_program() -> None:
    with opened(None) as journal:
        journal.wait(journal.accept([upload(1)]))
        assert not journal.is_lasting


CHILD = """
import os, signal, sys
from pathlib import Path
from cloudery_desktop.uploads.journal import Journal
from tests.uploads.test_journal import upload
from cloudery_desktop.uploads.lifecycle import State
journal = Journal(Path(sys.argv[1]))
journal.open()
journal.accept([upload(n) for n in range(300)])
journal.wait(journal.record(upload(7, State.UPLOADING, sha256="ab")))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_killed_right_after_the_wait_everything_is_there(file: Path) -> None:
    child = subprocess.run([sys.executable, "-c", CHILD, str(file)], check=False, timeout=60)
    assert child.returncode == -9
    found = kept(file)
    assert len(found) == 300
    assert found[7] == replace(upload(7), sha256="ab")


def test_every_fact_of_an_upload_is_thought_of() -> None:
    """A new field of Upload or Trouble needs a place in the strategies above."""
    assert {field.name for field in fields(Upload)} == {
        "upload_id", "file", "state", "batch", "position", "size_bytes", "mtime_ns", "trouble",
        "failures", "network_failures", "retry_at", "requested_at", "sha256", "sent_bytes",
        "may_have_arrived", "md5", "stored", "owes_thumbnail", "privacy", "removed", "sent_sha256",
        "signed", "anyway", "wish", "twin_id", "duplicate_of", "photo",
    }  # fmt: skip
    assert {field.name for field in fields(Trouble)} == {
        "title", "detail", "reference", "code", "request_id", "failed_at", "offline", "uncleaned",
    }  # fmt: skip


@pytest.mark.parametrize("words", ["x", "x: y"])
def test_its_error_says_what_the_system_said(tmp_path: Path, words: str) -> None:
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(words.encode() * 500)
    with pytest.raises(JournalError, match="cannot be read"):
        peek(broken)
