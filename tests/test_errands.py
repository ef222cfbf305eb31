from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from cloudery_desktop.errands import Errand
from cloudery_desktop.errors import ClouderyError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pytestqt.qtbot import QtBot

MAIN = threading.get_ident()


class Runner:
    """Runs an errand; `heard` is what it told, in order."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._parent = QObject()
        self.heard: list[object] = []

    def made(self, work: Callable[[], Iterable[object]]) -> Errand:
        errand = Errand("test", work, self._parent)
        errand.told.connect(self._hear)
        errand.succeeded.connect(lambda: self._hear("succeeded"))
        errand.failed.connect(self._hear)
        return errand

    def run(self, work: Callable[[], Iterable[object]]) -> None:
        self.end(self.started(work))

    def started(self, work: Callable[[], Iterable[object]]) -> Errand:
        errand = self.made(work)
        errand.start()
        return errand

    def end(self, errand: Errand) -> None:
        assert errand.wait(5_000)
        QCoreApplication.processEvents()

    def _hear(self, thing: object) -> None:
        assert threading.get_ident() == MAIN
        self.heard.append(thing)


@pytest.fixture
def runner(qtbot: QtBot) -> Runner:
    return Runner(qtbot)


def test_what_the_work_yields_is_told_in_order_and_in_the_main_thread(runner: Runner) -> None:
    where: list[int] = []

    def work() -> Iterator[object]:
        where.append(threading.get_ident())
        yield 1
        yield None
        yield [2]

    runner.run(work)
    assert runner.heard == [1, None, [2], "succeeded"]
    assert where != [MAIN]


def test_a_failure_comes_after_what_was_told_before(runner: Runner) -> None:
    error = ClouderyError("The network is gone.")

    def work() -> Iterator[int]:
        yield 1
        raise error

    runner.run(work)
    assert runner.heard == [1, error]


def test_a_bug_is_logged_and_told_as_a_failure(
    runner: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    def work() -> Iterator[int]:
        raise RuntimeError("a bug")

    runner.run(work)
    (error,) = runner.heard
    assert isinstance(error, ClouderyError)
    assert "inside Cloudery" in error.title
    assert "a bug" not in error.report
    assert "a bug" in caplog.text
    assert "RuntimeError" in caplog.text


@pytest.mark.parametrize("end", ["more", "failure", "nothing"])
def test_called_off_it_ends_after_the_thing_at_hand_and_says_no_more(
    runner: Runner, end: str
) -> None:
    at_work, go_on = threading.Event(), threading.Event()
    reached: list[str] = []

    def work() -> Iterator[str]:
        at_work.set()
        assert go_on.wait(5)
        if end == "failure":
            raise ClouderyError("The network is gone.")
        if end == "more":
            yield "the thing at hand"
            reached.append("the next")

    errand = runner.started(work)
    assert at_work.wait(5)
    errand.call_off()
    go_on.set()
    runner.end(errand)
    assert runner.heard == []
    assert reached == []


def test_what_was_said_and_not_heard_yet_is_not_heard_once_it_is_called_off(
    runner: Runner,
) -> None:
    errand = runner.started(lambda: ["said"])
    assert errand.wait(5_000)
    errand.call_off()  # before the main thread comes to it
    QCoreApplication.processEvents()
    assert runner.heard == []


def test_called_off_before_it_starts_it_says_nothing(runner: Runner) -> None:
    errand = runner.made(lambda: ["said"])
    errand.call_off()
    errand.start()
    runner.end(errand)
    assert runner.heard == []
