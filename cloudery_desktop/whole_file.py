"""A file that is written whole or not at all: beside its place first, then put there."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONG_SECONDS = 3600
PART = ".part"  # how the name of one ends that is being written, or is left over from a crash


@contextmanager
def whole_file(path: Path, *, durable: bool = False) -> Iterator[Path]:
    """A file to write to, which takes the place of `path` in the end. Raises OSError.

    A new one is for this person's eyes alone; one that was there keeps its permissions. A link
    stays a link. `durable`: a power cut leaves the old one or the new one, too.
    """
    place = path.resolve()
    beginning = f".{place.name[:40]}-"
    _sweep(place.parent, beginning)
    # A name of its own: another program may be writing the same file.
    part = place.with_name(f"{beginning}{os.urandom(8).hex()}{PART}")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        yield part
        if durable:
            with part.open("rb+") as file:
                os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            part.chmod(S_IMODE(place.stat().st_mode))
        part.replace(place)
    finally:
        with suppress(OSError):  # it has its place
            part.unlink()


def _sweep(folder: Path, beginning: str) -> None:
    """Remove what programs that were killed have left there."""
    long_ago = time.time() - _LONG_SECONDS
    with suppress(OSError), os.scandir(folder) as found:
        for entry in found:
            is_part = entry.name.startswith(beginning) and entry.name.endswith(PART)
            if is_part and entry.stat().st_mtime < long_ago:
                Path(entry.path).unlink()


def write_whole(path: Path, data: bytes, *, durable: bool = False) -> None:
    """Have a file with this content. Raises OSError."""
    with whole_file(path, durable=durable) as part:
        part.write_bytes(data)
