"""Photos wait on a connection that is paid for by the byte."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from cloudery_desktop.desktop.metered import Metered
from cloudery_desktop.ui.message_bar import MessageBar
from cloudery_desktop.ui.metered_wait import MeteredWait
from cloudery_desktop.ui.preferences import PreferenceKeeper
from cloudery_desktop.uploads.lifecycle import State
from tests.ui.on_screen import delete, on_screen
from tests.ui.stand_ins import StandInManager, an_upload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TITLE = "Waiting: this connection is metered."


class Line(Metered):
    """One that is as the test says."""

    def __init__(self) -> None:
        super().__init__()
        self.costs = False

    @property
    def now(self) -> bool:
        return self.costs

    def become(self, *, costly: bool) -> None:
        self.costs = costly
        self.changed.emit(costly)


class Desk:
    def __init__(self, folder: Path) -> None:
        self.line = Line()
        self.manager = StandInManager()
        self.messages = MessageBar()
        self.preferences = PreferenceKeeper(folder)
        self.wait = MeteredWait(self.manager, self.messages, self.preferences, self.line)

    def waits(self) -> bool:
        return self.manager.is_metered

    @property
    def told(self) -> str:
        found = self.messages.findChild(QLabel, "messageTitle")
        assert isinstance(found, QLabel)
        return "" if self.messages.isHidden() else found.text()

    def press(self, text: str) -> None:
        buttons = self.messages.findChildren(QPushButton)
        next(button for button in buttons if button.text() == text).click()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    with on_screen(qtbot, made.messages):
        made.messages.hide()
        yield made
    delete(made.manager, made.line, made.preferences)


def test_photos_wait_and_go_on_with_the_connection(desk: Desk) -> None:
    desk.manager.put(an_upload("a", State.QUEUED))
    desk.line.become(costly=True)
    assert desk.waits()
    assert desk.told == TITLE
    desk.line.become(costly=False)
    assert not desk.waits()
    assert desk.told == ""


def test_it_is_told_of_only_where_something_waits(desk: Desk) -> None:
    desk.line.become(costly=True)
    assert desk.told == ""
    desk.manager.put(an_upload("a", State.QUEUED))
    assert desk.told == TITLE
    desk.messages._close.click()
    desk.manager.put(an_upload("b", State.QUEUED))
    assert desk.told == ""  # the person knows
    desk.manager.change_many("a", "b", state=State.DONE)
    desk.manager.put(an_upload("c", State.QUEUED))
    assert desk.told == TITLE
    desk.manager.change("c", State.CANCELLED)
    assert desk.told == ""


def test_upload_anyway_is_for_this_connection(desk: Desk) -> None:
    desk.manager.put(an_upload("a", State.QUEUED))
    desk.line.become(costly=True)
    desk.press("Upload anyway")
    assert not desk.waits()
    assert desk.told == ""
    desk.line.become(costly=True)  # the system says it again
    assert not desk.waits()
    desk.line.become(costly=False)
    desk.line.become(costly=True)
    assert desk.waits()
    assert desk.told == TITLE


def test_who_does_not_mind_is_not_made_to_wait(desk: Desk) -> None:
    desk.manager.put(an_upload("a", State.QUEUED))
    desk.line.become(costly=True)
    desk.preferences.put(pause_on_metered="no")
    assert not desk.waits()
    assert desk.told == ""
    desk.preferences.put(pause_on_metered="yes")
    assert desk.waits()
    assert desk.told == TITLE


def test_what_a_person_has_paused_waits_for_them_alone(desk: Desk) -> None:
    desk.manager.put(an_upload("a", State.PAUSED))
    desk.manager.on_hold = True
    desk.line.become(costly=True)
    assert desk.told == ""
    desk.line.become(costly=False)
    assert desk.manager.asked == []


def test_the_system_is_asked_or_says_nothing(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    asked = Metered()
    if asked.is_known:
        with qtbot.waitSignal(asked.changed) as changed:
            asked._information.isMeteredChanged.emit(True)  # type: ignore[union-attr]
        assert changed.args == [True]
    monkeypatch.setitem(sys.modules, "PySide6.QtNetwork", None)
    unknown = Metered()
    assert not unknown.is_known
    assert not unknown.now
    delete(asked, unknown)
