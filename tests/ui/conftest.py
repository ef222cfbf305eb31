from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cloudery_desktop import config
from cloudery_desktop.ui import theme
from tests.ui.every_window import Windows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session", autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """The same colours on every desktop."""
    qapp.setStyle("Fusion")
    theme.apply(qapp, theme.LIGHT)
    yield
    qapp.setStyleSheet("")


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    """Every window there is, in a home without settings."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(config, "config_file", lambda: tmp_path / "settings.toml")
    made = Windows(tmp_path)
    yield made
    made.end()
