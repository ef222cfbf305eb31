"""The back end is opened in a thread, once."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject

from cloudery_desktop import connecting as connecting_module
from cloudery_desktop.connecting import Connecting
from cloudery_desktop.errors import ClouderyError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.backend import Backend

SERVICE = object()
UNREACHABLE = ClouderyError("The cloud cannot be reached.", retryable=True)


class ABackend:
    """Answers when it may, with what it has."""

    def __init__(self) -> None:
        self.may_answer = threading.Event()
        self.troubles: list[ClouderyError] = []
        self.opened = 0

    def open(self) -> object:
        self.opened += 1
        self.may_answer.wait(10)
        if self.troubles:
            raise self.troubles.pop()
        return SERVICE

    def close(self) -> None:
        self.may_answer.set()


@pytest.fixture
def backend() -> ABackend:
    return ABackend()


@pytest.fixture
def connecting(
    qtbot: QtBot, backend: ABackend, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Connecting]:
    monkeypatch.setattr(connecting_module, "_RETRY_MS", 0)
    parent = QObject()
    made = Connecting(cast("Backend", backend), parent)
    yield made
    made.end()
    assert made.close()


def test_a_person_who_tries_again_while_it_does_so_by_itself_opens_it_once(
    qtbot: QtBot, backend: ABackend, connecting: Connecting
) -> None:
    services: list[object] = []
    connecting.opened.connect(services.append)
    connecting.begin()
    qtbot.waitUntil(lambda: backend.opened == 1)
    connecting.begin()
    with qtbot.waitSignal(connecting.busy_changed) as ended:
        backend.may_answer.set()
    assert ended.args == [False]
    assert services == [SERVICE]
    assert backend.opened == 1
    assert connecting.is_open


def test_what_fails_again_by_itself_is_news_once_and_to_a_person_each_time(
    qtbot: QtBot, backend: ABackend, connecting: Connecting
) -> None:
    backend.may_answer.set()
    backend.troubles = [UNREACHABLE] * 3
    news: list[bool] = []
    connecting.failed.connect(lambda _error, is_news: news.append(is_news))
    connecting.begin()
    with qtbot.waitSignal(connecting.opened):
        pass
    assert news == [True, False, False]
    backend.troubles = [ClouderyError("The key is not taken.")]
    connecting.begin()
    with qtbot.waitSignal(connecting.failed):
        pass
    assert news[3:] == [True]


def test_once_it_is_ended_nothing_comes_any_more(
    qtbot: QtBot, backend: ABackend, connecting: Connecting
) -> None:
    told: list[object] = []
    connecting.opened.connect(told.append)
    connecting.begin()
    qtbot.waitUntil(lambda: backend.opened == 1)
    connecting.end()
    assert connecting.close()
    qtbot.waitUntil(lambda: not connecting.is_busy)
    assert told == []
