from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.imaging.digest import digest
from cloudery_desktop.imaging.errors import UnreadableFile

if TYPE_CHECKING:
    from pathlib import Path

MIB = 1024 * 1024


@pytest.mark.parametrize("size", [0, 1, MIB, 2 * MIB + 17])
def test_digest_of_the_whole_file(tmp_path: Path, size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    path = tmp_path / "file"
    path.write_bytes(data[:size])
    assert digest(path) == hashlib.sha256(data[:size]).hexdigest()


def test_cancelled_after_at_most_one_more_mebibyte(tmp_path: Path) -> None:
    path = tmp_path / "vast"
    with path.open("wb") as stream:
        stream.truncate(100 * 1024 * MIB)  # sparse
    answers = iter([False, False, True])
    with pytest.raises(Cancelled) as caught:
        digest(path, lambda: next(answers))
    assert next(answers, "all asked") == "all asked"
    assert not isinstance(caught.value, ClouderyError)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="not there"):
        digest(tmp_path / "gone")
