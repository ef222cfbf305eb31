from __future__ import annotations

import errno
import fcntl
import os
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.locks import try_lock

if TYPE_CHECKING:
    from pathlib import Path


def refuse(*_: object) -> None:
    raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))


@pytest.mark.filterwarnings("ignore:flock")
@pytest.mark.parametrize("has_flock", [True, False])
def test_one_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_flock: bool) -> None:
    if not has_flock:
        monkeypatch.setattr(fcntl, "flock", refuse)
    file = tmp_path / "new" / "folder" / "lock"
    first = try_lock(file)
    assert first is not None
    assert try_lock(file) is None
    first.release()
    second = try_lock(file)
    assert second is not None
    second.release()


def test_what_cannot_be_locked_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        try_lock(tmp_path / "file" / "lock")
