"""“Today” is another one when a day has passed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from cloudery_desktop.ui import days
from cloudery_desktop.ui.midnight import Midnight

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_it_is_told_once_that_another_day_has_begun(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QObject()
    midnight = Midnight(parent)
    assert 0 < midnight._timer.remainingTime() <= 25 * 3_600_000  # a day may have 25 hours
    told: list[None] = []
    midnight.passed.connect(lambda: told.append(None))
    midnight._timer.start(0)  # a clock that was set back in between: still the same day
    qtbot.waitUntil(lambda: midnight._timer.remainingTime() > 1_000)
    assert not told
    tomorrow = days.today() + timedelta(days=1)
    monkeypatch.setattr(days, "today", lambda: tomorrow)
    application = cast("QGuiApplication", QGuiApplication.instance())
    for _ in range(2):  # woken up, and looked at again
        application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert len(told) == 1
