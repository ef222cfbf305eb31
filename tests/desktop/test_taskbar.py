"""How far it is, as the task bars of Linux hear it: on a session bus of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from cloudery_desktop.desktop import taskbar

_PROGRAM = """
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication
import subprocess, sys
from cloudery_desktop.desktop.taskbar import show_progress
program = QGuiApplication(["test"])
program.setDesktopFileName("cloudery-desktop")
monitor = subprocess.Popen(
    ["dbus-monitor", "interface='com.canonical.Unity.LauncherEntry'"], stdout=subprocess.PIPE,
    text=True)
seen = []
for line in monitor.stdout:
    seen.append(line)
    if "NameLost" in line:  # from now on it listens
        show_progress(0.25, 3)
    if "boolean true" in line:
        show_progress(None, 0)
    if "boolean false" in line:
        break
monitor.terminate()
monitor.wait()
print("".join(seen))
"""


@pytest.mark.parametrize("variables", [{}, {"XDG_RUNTIME_DIR": "/not/there"}])
def test_no_bus_is_started_for_it(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert not taskbar.has_session_bus()
    taskbar.show_progress(0.5, 3)


if shutil.which("dbus-run-session") and shutil.which("dbus-monitor"):

    def test_the_task_bar_hears_how_far_it_is() -> None:
        told = subprocess.run(
            ["dbus-run-session", sys.executable, "-c", _PROGRAM],
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        ).stdout
        assert "application://cloudery-desktop.desktop" in told
        assert "double 0.25" in told
        assert "boolean false" in told
