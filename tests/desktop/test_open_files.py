"""Which files are open for writing: asked of the real system, in each way it has here."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.desktop import open_files
from cloudery_desktop.desktop.open_files import being_written

if TYPE_CHECKING:
    from pathlib import Path

WAYS = [
    *(["linux"] if sys.platform == "linux" else []),
    *(["darwin"] if shutil.which("lsof") else []),
]


@pytest.mark.parametrize("platform", WAYS)
def test_a_file_that_is_written_is_told_from_one_that_is_read(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    written, extended, read, closed = (tmp_path / name for name in ("w w", "é", "read", "closed"))
    for path in (extended, read, closed):
        path.write_bytes(b"photo")
    files = {str(path) for path in (written, extended, read, closed)}
    with written.open("wb"), extended.open("r+b"), read.open("rb"):
        assert being_written(files) == {str(written), str(extended)}
    assert being_written(files) == set()


def test_a_link_is_asked_for_what_it_leads_to(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    link.symlink_to(real)
    with real.open("wb"):
        assert being_written([str(link)]) == {str(link)}


def test_lsof_tells_of_modes_and_names() -> None:
    answer = b"p12\nf3\nar\nn/read\nf4\naw\nn/written\nf5\nau\nn/both\nftxt\nn/mapped\n"
    assert list(open_files._written(answer)) == ["/written", "/both"]


def test_where_it_cannot_be_asked_nothing_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    with (tmp_path / "photo").open("wb") as stream:
        assert being_written([os.fsdecode(stream.name)]) == set()
