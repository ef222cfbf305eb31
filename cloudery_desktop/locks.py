"""Files that only one program may be busy with at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

if TYPE_CHECKING:
    from pathlib import Path


def try_lock(file: Path) -> FileLock | None:
    """The lock on this file, whose folder is made. None: somebody else has it. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(file, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return None
    return lock
