"""Files that the system hands to the running program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent

from cloudery_desktop.ui.opened_files import OpenedFiles

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_files_of_one_choice_come_together(qtbot: QtBot) -> None:
    files = OpenedFiles()
    names = ["/photos/one.jpg", "/photos/two.NEF"]
    with qtbot.waitSignal(files.opened):
        assert all(files.hear(QFileOpenEvent(name)) for name in names)
    assert files.take() == [Path(name) for name in names]
    assert files.take() == []


def test_other_events_are_not_for_it(qtbot: QtBot) -> None:
    assert not OpenedFiles().hear(QEvent(QEvent.Type.ApplicationActivate))


def test_they_wait_for_a_window() -> None:
    told = subprocess.run(
        [sys.executable, "-c", _ASKED_TOO_EARLY],
        cwd=Path(__file__).parents[2],
        env={"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert told.strip() == "one.jpg"


_ASKED_TOO_EARLY = """
from PySide6.QtGui import QFileOpenEvent
from cloudery_desktop.screen import make_application
application = make_application()
application.sendEvent(application, QFileOpenEvent("/photos/one.jpg"))
application.processEvents()
print(*(path.name for path in application.files.take()))
"""
