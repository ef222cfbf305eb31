"""The computer stays awake as long as it is asked to: a program of the system is asked, too."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.desktop import awake
from cloudery_desktop.desktop.awake import Awake

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def diary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a stand-in for the system's program was asked, and that it has ended."""
    file = tmp_path / "diary"
    keeper = tmp_path / "keeper"
    keeper.write_text(f'#!/bin/sh\necho "$@" >> {file}\ncat\necho ended >> {file}\n')
    keeper.chmod(0o755)
    commands = ((str(keeper), "--what=idle", "cat"), ("not-there-at-all",))
    monkeypatch.setattr(awake, "KEEPERS", {sys.platform: commands})
    return file


def lines(file: Path) -> list[str]:
    return file.read_text().splitlines() if file.exists() else []


def test_it_is_kept_awake_until_told_otherwise(qtbot: QtBot, diary: Path) -> None:
    kept = Awake()
    kept.keep(awake=True)
    kept.keep(awake=True)  # said again with every photo
    qtbot.waitUntil(lambda: lines(diary) == ["--what=idle cat"])
    (keeper,) = kept._keepers
    kept.keep(awake=False)
    assert keeper.poll() is not None
    kept.keep(awake=True)
    qtbot.waitUntil(lambda: lines(diary).count("--what=idle cat") == 2)
    kept.keep(awake=False)


def test_where_the_system_has_no_way_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(awake, "KEEPERS", {})
    kept = Awake()
    kept.keep(awake=True)
    kept.keep(awake=False)


def test_the_keeper_ends_when_the_program_dies(qtbot: QtBot, diary: Path) -> None:
    kept = Awake()
    kept.keep(awake=True)
    qtbot.waitUntil(lambda: bool(lines(diary)))
    (keeper,) = kept._keepers
    assert keeper.stdin is not None
    keeper.stdin.close()  # as the system does with a dead program's
    qtbot.waitUntil(lambda: lines(diary)[-1] == "ended")
    kept.keep(awake=False)
