"""What is on the screen before there is a window, or instead of one."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from cloudery_desktop import language, screen
from cloudery_desktop.cli import application
from cloudery_desktop.config import config_file
from cloudery_desktop.ui.frame import Frame
from tests.ui.on_screen import delete

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: object) -> Iterator[list[str]]:
    """What a person who has no terminal is told, with settings that are none."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert tmp_path in config_file().parents
    config_file().parent.mkdir()
    config_file().write_text("[profiles.default\n", encoding="utf-8")
    frame, told = Frame(), list[str]()
    monkeypatch.setattr(screen, "show_frame", lambda: frame)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QMessageBox, "critical", lambda _frame, _title, text: told.append(text))
    yield told
    delete(frame)


@pytest.mark.parametrize("words", [(), ("open",)])
def test_why_there_is_no_window_is_told_on_the_screen(
    told: list[str], capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert application(list(words), standalone_mode=False) == 2
    assert told == [capsys.readouterr().err.strip()]
    assert "config.toml, line 1" in told[0]


def test_it_is_told_in_the_language_of_the_window(
    told: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = screen.show_frame()

    def speak() -> Frame | None:
        language.use(lambda source, _note, _n: f"¡{source}!")
        return frame

    monkeypatch.setattr(screen, "show_frame", speak)
    try:
        assert application([], standalone_mode=False) == 2
    finally:
        language.use()
    assert told[0].startswith("¡config.toml, line 1")
    assert capsys.readouterr().err.startswith("config.toml, line 1")


def test_other_commands_keep_to_the_terminal(told: list[str]) -> None:
    assert application(["list"], standalone_mode=False) == 2
    assert told == []


PAINT = """
import threading
from pathlib import Path
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from cloudery_desktop.screen import make_application

application = make_application()
large = QPixmap(800, 800)
painter = QPainter(large)
painter.setRenderHint(QPainter.RenderHint.Antialiasing)
painter.setBrush(QColor(0, 0, 0, 100))
painter.drawRoundedRect(QRectF(large.rect()), 6, 6)
painter.end()
print(*(path.read_text() for path in Path("/proc/self/task").glob("*/comm")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")
def test_what_is_large_is_painted_by_no_other_threads() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("QT_NO_GUI_THREADPOOL", None)  # of another test, in this process
    command = [sys.executable, "-c", PAINT]
    threads = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert threads.stdout
    assert "Thread (pooled)" not in threads.stdout
