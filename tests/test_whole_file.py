from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, NoReturn

import pytest

from cloudery_desktop.whole_file import whole_file, write_whole

if TYPE_CHECKING:
    from pathlib import Path


def test_the_new_one_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    file = tmp_path / "settings"
    for content in (b"first", b"second"):
        write_whole(file, content)
        assert file.read_bytes() == content
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("broken", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.write_bytes"])
def test_what_cannot_be_written_leaves_the_old_one(
    tmp_path: Path, broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> NoReturn:
        raise PermissionError

    file = tmp_path / "settings"
    write_whole(file, b"old")
    monkeypatch.setattr(broken, refuse)
    with pytest.raises(PermissionError):
        write_whole(file, b"new", durable=True)
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_what_killed_programs_left_is_removed_and_what_may_be_written_is_not(
    tmp_path: Path,
) -> None:
    file = tmp_path / "settings"
    left, other, fresh = (
        tmp_path / name for name in (".settings-1.part", ".other-1.part", ".settings-2.part")
    )
    for part in (left, other, fresh):
        part.write_bytes(b"half")
    for part in (left, other):
        os.utime(part, (0, 0))
    write_whole(file, b"whole")
    assert sorted(tmp_path.iterdir()) == sorted([file, other, fresh])


def test_whoever_stops_writing_leaves_nothing(tmp_path: Path) -> None:
    def stop(part: Path) -> NoReturn:
        part.write_bytes(b"half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), whole_file(tmp_path / "settings") as part:
        stop(part)
    assert not list(tmp_path.iterdir())


def test_two_at_once_do_not_write_into_each_other(tmp_path: Path) -> None:
    file = tmp_path / "settings"
    with whole_file(file) as first:
        first.write_bytes(b"the longer one")
        write_whole(file, b"short")
    assert file.read_bytes() == b"the longer one"


def test_a_very_long_name_fits(tmp_path: Path) -> None:
    file = tmp_path / ("ü" * 120)
    write_whole(file, b"some")
    assert file.read_bytes() == b"some"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    link, target = tmp_path / "settings", tmp_path / "dotfiles"
    link.symlink_to(target)
    write_whole(link, b"some")
    assert link.is_symlink()
    assert target.read_bytes() == b"some"


@pytest.mark.skipif(sys.platform == "win32", reason="it has other rights")
def test_a_new_one_is_for_its_owner_and_an_old_one_as_before(tmp_path: Path) -> None:
    file = tmp_path / "settings"
    mask = os.umask(0)
    try:
        write_whole(file, b"new")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        file.chmod(0o640)
        write_whole(file, b"again")
    finally:
        os.umask(mask)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
