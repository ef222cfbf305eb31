"""The window's own look for a newer version: only if asked to, and once a day."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from cloudery_desktop import newer_version
from cloudery_desktop.newer_version import NewerVersion
from cloudery_desktop.releases import Release
from cloudery_desktop.ui.preferences import PreferenceKeeper
from tests.latest_release import PAGE, LatestRelease
from tests.ui.on_screen import delete

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Start:
    """One run of the program after the other, on the same folder, which asks at once."""

    def __init__(self, qtbot: QtBot, folder: Path, server: LatestRelease) -> None:
        self._qtbot = qtbot
        self._folder = folder
        self.server = server
        self.told: list[Release] = []
        self.preferences = PreferenceKeeper(folder)
        self.preferences.put(newer_version="yes")

    def run(self) -> None:
        """Start, wait until it has asked or will not, end."""
        parent = QObject()
        newer = NewerVersion(self.preferences, self._folder, parent)
        newer.found.connect(self.told.append)
        newer._ask()
        self._qtbot.waitUntil(lambda: newer._errand is None)
        assert newer.close()
        delete(parent)


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    with LatestRelease() as server:
        monkeypatch.setattr(newer_version, "published_at", lambda: server.address)
        yield Start(qtbot, tmp_path, server)


def test_what_is_newer_is_told(start: Start) -> None:
    start.run()
    assert start.told == [Release("9.1", PAGE)]


def test_nothing_is_asked_until_the_person_agrees(start: Start) -> None:
    start.preferences.put(newer_version="no")
    start.run()
    assert (start.server.asked, start.told) == (0, [])


def test_who_agrees_hears_at_once(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    start.preferences.put(newer_version="no")
    parent = QObject()
    newer = NewerVersion(start.preferences, tmp_path, parent)
    with qtbot.waitSignal(newer.found):
        start.preferences.put(newer_version="yes")
    assert newer.close()
    delete(parent)


def test_it_is_asked_once_a_day_also_after_a_failure(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    start.server.status = 500
    start.run()
    start.server.status = 200
    start.run()
    assert (start.server.asked, start.told) == (1, [])
    tomorrow = time.time() + 24 * 3600 + 1
    monkeypatch.setattr(time, "time", lambda: tomorrow)
    start.run()
    assert (start.server.asked, len(start.told)) == (2, 1)


def test_a_clock_that_was_set_back_does_not_keep_it_silent(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    start.run()
    last_year = time.time() - 365 * 24 * 3600
    monkeypatch.setattr(time, "time", lambda: last_year)
    start.run()
    assert start.server.asked == 2


def test_where_nothing_is_published_nothing_is_asked(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(newer_version, "published_at", lambda: None)
    start.run()
    assert (start.server.asked, start.told) == (0, [])
