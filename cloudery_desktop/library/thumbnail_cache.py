"""Thumbnails kept on the disk from one start to the next. No Qt."""

from __future__ import annotations

import hashlib
import logging
import os
import threading
import time
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

from cloudery_desktop.whole_file import PART, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

log = logging.getLogger(__name__)

MOST_BYTES = 1_000_000_000

_MAGIC = b"CLTH1"
_HEAD_BYTES = len(_MAGIC) + 5  # what it was made of, and the checksum of the picture
_WHOLE, _EMBEDDED = b"w", b"e"
_MOST_FILE_BYTES = 4_000_000  # ours are a hundredth of that
_PART_SECONDS = 3600  # an older one is left over from a crash
_SEEN_SECONDS = 3600  # how exactly it is known when a file was last used
_CUT_TO = 0.9  # of the bound: not at every write again
_COUNT_AFTER = 1 / 16  # of the bound written by us: another Cloudery may have, too
_REST_SECONDS = 300.0  # after the disk was full


class Kept(NamedTuple):
    """A picture in one of the formats `thumbnail` reads. `is_embedded`: the camera's small one."""

    data: bytes
    is_embedded: bool


class ThumbnailCache:
    """A folder of small files, the longest unused removed first. May be used by any thread.

    `place` names the bucket and its server, so that a photo is the same by whatever link. No
    file's name tells anything: it is a digest of that and the object key. Several Cloudery may
    use one folder. What fails here is logged, and then there is no cache. `most_bytes` may be
    changed at any time; `cut` applies it at once.
    """

    def __init__(self, folder: Path, place: str, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._place = place
        self.most_bytes = most_bytes
        self._lock = threading.Lock()
        self._bytes: int | None = None  # None: to be counted
        self._uncounted = 0  # written since
        self._resting_until = 0.0
        self._told = False

    def read(self, link: str) -> Kept | None:
        """What was kept of the photo behind this link."""
        try:
            return _read(self._path(link))
        except OSError as error:
            self._tell(error)
            return None

    def write(self, link: str, kept: Kept) -> None:
        """Keep this; where the disk does not let us, go on without."""
        if time.monotonic() < self._resting_until or len(kept.data) > self.most_bytes:
            return
        path = self._path(link)
        content = _head(_EMBEDDED if kept.is_embedded else _WHOLE, kept.data) + kept.data
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.parent.mkdir(mode=0o700, exist_ok=True)
            write_whole(path, content)
            self._keep_within(len(content))
        except OSError as error:
            self._resting_until = time.monotonic() + _REST_SECONDS
            self._tell(error)

    def remove(self, link: str) -> None:
        """Forget what was kept of this photo."""
        try:
            self._path(link).unlink(missing_ok=True)
        except OSError as error:
            self._tell(error)

    def cut(self) -> None:
        """Remove what is too much now. May take a second."""
        try:
            with self._lock:
                self._count_and_cut()
        except FileNotFoundError:
            pass  # nothing was ever kept
        except OSError as error:
            self._tell(error)

    def clear(self) -> int:
        """Remove all. Returns how many bytes that has freed; may take some seconds."""
        freed = 0
        try:
            with self._lock:
                for _, size, path in self._files():
                    with suppress(OSError):  # another Cloudery was quicker
                        os.unlink(path)  # noqa: PTH108  a Path each for 50,000 files is slow
                        freed += size
                self._bytes = None
        except FileNotFoundError:
            pass  # nothing was ever kept
        except OSError as error:
            self._tell(error)
        return freed

    def _path(self, link: str) -> Path:
        # The host may be another one each time: the sandbox's port, a CDN.
        key = unquote(urlsplit(link).path)
        name = hashlib.sha256(f"{self._place}\n{key}".encode()).hexdigest()
        return self._folder / name[:2] / name[2:]

    def _tell(self, error: OSError) -> None:
        """Log it, once: without a cache all goes on, only slower."""
        if not self._told:
            self._told = True
            log.warning("Thumbnails cannot be kept on the disk: %s", error.strerror)

    def _keep_within(self, written: int) -> None:
        with self._lock:
            self._uncounted += written
            if self._bytes is not None:
                self._bytes += written
            if (
                self._bytes is None
                or self._bytes > self.most_bytes
                or self._uncounted > self.most_bytes * _COUNT_AFTER
            ):
                self._count_and_cut()

    def _count_and_cut(self) -> None:
        files = sorted(self._files())
        total = sum(size for _, size, _ in files)
        if total > self.most_bytes:
            for _, size, path in files:  # the longest unused first
                with suppress(OSError):  # another Cloudery was quicker
                    os.unlink(path)  # noqa: PTH108  a Path each for 50,000 files is slow
                total -= size
                if total <= self.most_bytes * _CUT_TO:
                    break
        self._bytes, self._uncounted = total, 0

    def _files(self) -> Iterator[tuple[float, int, str]]:
        """When each file was last used, its bytes, its path."""
        abandoned = time.time() - _PART_SECONDS
        for folder in os.scandir(self._folder):
            if not folder.is_dir(follow_symlinks=False):
                continue
            for entry in os.scandir(folder):
                with suppress(OSError):  # gone since
                    facts = entry.stat(follow_symlinks=False)
                    if not entry.name.endswith(PART):
                        yield facts.st_mtime, facts.st_size, entry.path
                    elif facts.st_mtime < abandoned:
                        os.unlink(entry.path)  # noqa: PTH108


def _head(kind: bytes, data: bytes) -> bytes:
    return _MAGIC + kind + zlib.crc32(kind + data).to_bytes(4, "big")


def _read(path: Path) -> Kept | None:
    try:
        with path.open("rb") as file:
            seen = os.fstat(file.fileno()).st_mtime
            content = file.read(_MOST_FILE_BYTES)
    except FileNotFoundError:
        return None
    data = content[_HEAD_BYTES:]
    kind = content[len(_MAGIC) : len(_MAGIC) + 1]
    if content[:_HEAD_BYTES] != _head(kind, data) or kind not in (_WHOLE, _EMBEDDED):
        path.unlink(missing_ok=True)  # damaged, or another version's
        return None
    if time.time() - seen > _SEEN_SECONDS:
        with suppress(OSError):  # it can be read all the same
            os.utime(path)
    return Kept(data, kind == _EMBEDDED)
