"""The inbox, the retries and the discards, each by itself."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, QThread

from cloudery_desktop.photo import PENDING, Photo
from cloudery_desktop.uploads.discards import Discards
from cloudery_desktop.uploads.inbox import Inbox
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.ledger import Ledger
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.pace import Bandwidth, Connections
from cloudery_desktop.uploads.pipeline import Kind, Pipeline
from cloudery_desktop.uploads.retries import Retries
from tests.uploads.fake_service import DENIED, OFFLINE, FakeService
from tests.uploads.misbehaving_server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


# Inbox


def test_all_that_many_threads_say_arrives_in_few_signals(qtbot: QtBot, parent: QObject) -> None:
    inbox = Inbox(parent)
    heard: list[tuple[int, int]] = []
    arrivals: list[bool] = []

    def hear() -> None:
        arrivals.append(QThread.currentThread() is parent.thread())
        heard.extend(inbox.take())

    inbox.arrived.connect(hear)

    def talk(speaker: int) -> None:
        for number in range(2_000):
            inbox.put((speaker, number))

    threads = [threading.Thread(target=talk, args=(speaker,)) for speaker in range(4)]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: len(heard) == 8_000, timeout=20_000)
    for thread in threads:
        thread.join()
    for speaker in range(4):  # of each in order
        assert [n for who, n in heard if who == speaker] == list(range(2_000))
    assert all(arrivals)
    assert len(arrivals) < 400


def test_a_closed_inbox_is_silent(qtbot: QtBot, parent: QObject) -> None:
    inbox = Inbox(parent)
    arrivals: list[int] = []
    inbox.arrived.connect(lambda: arrivals.append(1))
    inbox.put(1)
    inbox.close()
    inbox.put(2)
    qtbot.wait(100)
    assert not arrivals
    assert inbox.take() == [1, 2]
    inbox.close()  # again is no harm


# Retries


def waiting(name: str, seconds: float) -> Upload:
    return Upload(name, name, State.WAITING, retry_at=time.time() + seconds)


def test_each_comes_due_in_its_time(qtbot: QtBot, parent: QObject) -> None:
    retries = Retries(parent)
    due: list[tuple[str, ...]] = []
    retries.due.connect(due.append)
    began = time.monotonic()
    for name, seconds in (("late", 60.0), ("third", 0.3), ("first", 0.0), ("second", 0.1)):
        retries.add(waiting(name, seconds))
    qtbot.waitUntil(lambda: sum(map(len, due)) == 3)
    assert [name for names in due for name in names] == ["first", "second", "third"]
    assert time.monotonic() - began >= 0.25
    retries.close()


def test_many_at_once_come_in_one_signal(qtbot: QtBot, parent: QObject) -> None:
    retries = Retries(parent)
    due: list[tuple[str, ...]] = []
    retries.due.connect(due.append)
    for number in range(1_000):
        retries.add(waiting(str(number), -1.0))
    qtbot.waitUntil(lambda: bool(due))
    assert len(due[0]) == 1_000


def test_closed_nothing_comes_due(qtbot: QtBot, parent: QObject) -> None:
    retries = Retries(parent)
    due: list[object] = []
    retries.due.connect(due.append)
    retries.add(waiting("1", 0.02))
    retries.close()
    qtbot.wait(60)
    assert not due


def test_a_wait_of_years_is_no_bug(qtbot: QtBot, parent: QObject) -> None:
    """A clock that was set right just at that moment."""
    retries = Retries(parent)
    due: list[tuple[str, ...]] = []
    retries.due.connect(due.append)
    retries.add(waiting("1", 10 * 365 * 86_400.0))
    retries.add(waiting("2", 0.0))
    qtbot.waitUntil(lambda: due == [("2",)])
    retries.close()


# Discards


class Desk:
    """Discards with a pipeline whose errands are carried out by hand."""

    def __init__(self, service: FakeService) -> None:
        self.service = service
        self.journal = Journal()
        self.forgotten: list[str] = []
        self.hidden: list[str] = []
        self.journal.forget = self._forget  # type: ignore[method-assign]
        self.journal.hide = self._hide  # type: ignore[method-assign]
        self.ledger = Ledger(self.journal)
        self.pipeline = Pipeline(Connections(), Bandwidth())
        self.later: list[Callable[[], None]] = []
        self.up: list[Upload] = []
        self.discards = Discards(
            self.ledger,
            self.journal,
            self.pipeline,
            lambda act: act(),
            self.later.append,
            self.up.append,
        )

    def work(self) -> None:
        while self.pipeline._errands:
            errand = self.pipeline.take(Kind.ASKER)
            assert callable(errand)
            errand()

    def cancelled(self, name: str, *, has_row: bool = True) -> Upload:
        photo = Photo("me", 5, name, f"uploads/{name}", "image/jpeg", "", PENDING, "ab")
        upload = Upload(name, name, State.CANCELLED, photo=photo if has_row else None, sha256="ab")
        if has_row:
            self.service.add(photo)
        self.ledger.add([upload])
        return upload

    def _forget(self, upload_ids: Any) -> int:
        self.forgotten += upload_ids
        return 0

    def _hide(self, upload_ids: Any) -> int:
        self.hidden += upload_ids
        return 0


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Server() as server:
        yield Desk(FakeService(server))


def test_what_is_owed_waits_for_a_cloud(desk: Desk) -> None:
    desk.discards.take_back(desk.cancelled("1"))
    desk.work()
    assert desk.service.pending
    desk.discards.start(desk.service)
    desk.work()
    assert not desk.service.rows
    assert desk.ledger.uploads["1"].photo is None


def test_what_has_no_row_owes_nothing(desk: Desk) -> None:
    upload = desk.cancelled("1", has_row=False)
    desk.discards.owe([upload])
    desk.discards.start(desk.service)
    desk.discards.take_back(upload)
    desk.discards.forget(["1"])
    assert desk.forgotten == ["1"]
    assert not desk.service.calls


def test_a_cloud_that_cannot_be_reached_is_asked_again(desk: Desk) -> None:
    desk.discards.start(desk.service)
    desk.service.faults["discard"].append(OFFLINE)
    desk.discards.take_back(desk.cancelled("1"))
    desk.work()
    assert desk.service.pending
    (again,) = desk.later
    again()
    desk.work()
    assert not desk.service.rows


def test_what_the_cloud_refuses_is_left_to_the_next_start(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.discards.start(desk.service)
    desk.service.faults["discard"].append(DENIED)
    desk.discards.take_back(desk.cancelled("1"))
    desk.work()
    assert not desk.later
    assert "pending row of a cancelled upload stays for now" in caplog.text
    assert desk.ledger.uploads["1"].photo is not None


@pytest.mark.parametrize("cleared", [False, True])
def test_what_was_up_before_it_was_cancelled_says_so(desk: Desk, cleared: bool) -> None:
    desk.discards.start(desk.service)
    upload = desk.cancelled("1")
    up = desk.service.rows["1"] = replace(desk.service.rows["1"], status="")
    desk.discards.take_back(upload)
    if cleared:
        desk.ledger.remove(["1"])
    desk.work()
    assert desk.service.rows == {"1": up}
    if cleared:
        assert (desk.forgotten, desk.up) == (["1"], [])
    else:
        (now,) = desk.up
        assert (now.state, now.photo) == (State.DONE, up)
        assert desk.ledger.uploads["1"] == now


@pytest.mark.parametrize("is_busy", [True, False])
def test_cleared_away_it_is_hidden_until_all_is_taken_back(desk: Desk, is_busy: bool) -> None:
    desk.discards.start(desk.service)
    upload = desk.cancelled("1")
    if is_busy:
        desk.discards.owe([upload])
    else:
        desk.discards.take_back(upload)
    desk.ledger.remove(["1"])
    desk.discards.forget(["1"])
    assert (desk.hidden, desk.forgotten) == (["1"], [])
    if is_busy:
        desk.discards.take_back(replace(upload))  # its thread has ended
    desk.work()
    assert desk.forgotten == ["1"]
    assert not desk.service.rows


def test_what_owes_nothing_is_forgotten_at_once(desk: Desk) -> None:
    desk.discards.forget(["7"])
    assert (desk.hidden, desk.forgotten) == ([], ["7"])
