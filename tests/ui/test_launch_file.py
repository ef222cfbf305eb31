"""The launch image's file: for a start like the one it was kept for, once."""

from __future__ import annotations

import stat
import sys
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.ui import launch_file
from cloudery_desktop.ui.launch_file import Kept, keep, settings_in_force, take

if TYPE_CHECKING:
    from pathlib import Path

FACTS: launch_file.Facts = {"version": "1", "size": [1280, 800], "ratio": 1.25}
KEPT = Kept(b"\xff\xd8 a picture\n with lines", "2026-05-20", [(0, 54, 1252, 44)])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = launch_file.launch_file(tmp_path)
    keep(file, FACTS, KEPT)
    return file


def test_it_is_given_once(file: Path) -> None:
    assert take(file, FACTS) == KEPT
    assert not file.exists()
    assert take(file, FACTS) is None


@pytest.mark.parametrize("other", [{"size": [1000, 800]}, {"version": "2"}, {"more": True}])
def test_a_start_of_another_kind_ends_it(file: Path, other: launch_file.Facts) -> None:
    assert take(file, FACTS | other) is None
    assert not file.exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[:-3],
        lambda content: content[20:],
        lambda content: content.replace(b"picture", b"pictvre"),
        lambda content: content.replace(b"[[0, 54", b"[[[], 54"),
        lambda content: b"[]\n" + content,
        lambda content: b"\xff\xfe\x00" * 1000,
    ],
)
def test_what_is_damaged_is_not_shown(file: Path, damage: object) -> None:
    assert callable(damage)
    file.write_bytes(damage(file.read_bytes()))
    assert take(file, FACTS) is None
    assert not file.exists()


def test_what_is_far_too_large_is_not_shown(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch_file, "_MOST_BYTES", file.stat().st_size - 1)
    assert take(file, FACTS) is None
    assert not file.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="it has other rights")
def test_nobody_else_reads_it(file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_latest_takes_the_place_of_what_was_there(file: Path) -> None:
    later = KEPT._replace(day="2026-05-21")
    keep(file, FACTS, later)
    assert take(file, FACTS) == later
    assert not list(file.parent.iterdir())


def test_where_it_cannot_be_kept_all_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keep(tmp_path / "missing" / "launch-image", FACTS, KEPT)
    assert "cannot be kept" in caplog.text


def test_where_it_cannot_be_removed_it_is_not_shown(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(type(file), "unlink", refuse)
    assert take(file, FACTS) is None


def test_what_leads_to_other_photos_changes_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.toml"
    monkeypatch.setattr(launch_file, "config_file", lambda: config)
    seen = {settings_in_force({}), settings_in_force({"HOME": "/home/mia"})}
    assert len(seen) == 1
    seen.add(settings_in_force({"CLOUDERY_BUCKET": "another"}))
    config.write_text('[profiles.default]\nbucket = "mine"\n', encoding="utf-8")
    seen.add(settings_in_force({}))
    config.write_text('[profiles.default]\nbucket = "ours"\n', encoding="utf-8")
    seen.add(settings_in_force({}))
    assert len(seen) == 4
