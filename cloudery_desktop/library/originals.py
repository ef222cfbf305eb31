"""Photos as they were uploaded, brought onto a disk of the person's: whole, or not at all. No Qt.

The bytes go into a file beside the one that is wanted, under a name of its own. Only what has the
photo's SHA-256 gets the real name.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import time
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from math import inf
from pathlib import Path, PurePosixPath
from secrets import token_hex
from typing import TYPE_CHECKING, BinaryIO, cast

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.file_names import safe_name
from cloudery_desktop.language import tr
from cloudery_desktop.library.fetch import Fetcher, FetchError, LinkRefused

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.photo import Photo

_NAME_BYTES = 200  # of 255: the file beside it, and a number, have room
_PART = re.compile(r"\.cloudery-[0-9a-f]{16}\.part")
_PART_SECONDS = 24 * 3600  # since the last byte: what is older is left over from a crash
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")


class SaveError(ClouderyError):
    """A photo could not be saved.

    `link_refused`: a newer link may work. `of_disk`: it is the disk that takes no photo.
    """

    link_refused = False
    of_disk = False


@dataclass(frozen=True, slots=True)
class Saved:
    """A photo that is on the disk, at `path`. `checked`: it has the SHA-256 of its row.

    Other clients may write none.
    """

    photo: Photo
    path: Path
    checked: bool


class Originals:
    """Saves photos over one connection. One per thread.

    `told` hears how many bytes of a photo are there, with every piece.
    """

    def __init__(
        self, cancelled: Callable[[], bool], told: Callable[[int], None] = lambda _bytes: None
    ) -> None:
        self._cancelled = cancelled
        self._told = told
        self._fetcher = Fetcher(cancelled)
        self._tidied: set[Path] = set()

    def close(self) -> None:
        self._fetcher.close()

    def save_in(self, photo: Photo, folder: Path) -> Saved:
        """Under its own name, or one beside it where that is taken: nothing is overwritten.

        Raises SaveError, or Cancelled.
        """
        self._tidy(folder)
        with _Beside(folder, file_name(photo)) as beside:
            checked = self._fetch(photo, beside)
            return Saved(photo, beside.give_free_name(), checked)

    def save_as(self, photo: Photo, path: Path) -> Saved:
        """As this file, which is replaced where it is there: somebody has agreed to that.

        Raises SaveError, or Cancelled.
        """
        self._tidy(path.parent)
        with _Beside(path.parent, path.name) as beside:
            checked = self._fetch(photo, beside)
            return Saved(photo, beside.give_name(), checked)

    def _tidy(self, folder: Path) -> None:
        """Take away what a save left here that was killed; once a folder, which may be large."""
        if folder not in self._tidied:
            self._tidied.add(folder)
            with suppress(OSError):  # it may not be there yet
                _remove_left_over(folder)

    def _fetch(self, photo: Photo, beside: _Beside) -> bool:
        """Whether it could be checked."""
        if not photo.url:
            raise SaveError(
                tr("“{name}” cannot be saved.", name=file_name(photo)), tr("It has no link.")
            )
        into = _Digesting(beside.file, self._told)
        try:
            self._fetcher.get(photo.url, cast("BinaryIO", into), most=inf)
        except FetchError as error:
            raise _not_fetched(photo, error) from None
        return _check(photo, into)


class _Digesting:
    """Writes, and knows what it has written."""

    def __init__(self, file: BinaryIO, told: Callable[[int], None]) -> None:
        self._file = file
        self._told = told
        self.digest = hashlib.sha256()
        self.size = 0

    def write(self, piece: bytes) -> int:
        self._file.write(piece)
        self.digest.update(piece)
        self.size += len(piece)
        self._told(self.size)
        return len(piece)


class _Beside:
    """A file beside the one that is wanted, gone at the end if it did not get its name.

    What the system refuses is a SaveError.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name
        self._path = folder / f".cloudery-{token_hex(8)}.part"

    def __enter__(self) -> _Beside:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self.file = self._path.open("xb")
        except OSError as error:
            raise _not_written(self._name, self._folder, error) from error
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        with suppress(OSError):  # what a full disk did not take is tried once more
            self.file.close()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _not_written(self._name, self._folder, error) from error

    def give_name(self) -> Path:
        """The name that is wanted, whoever has it."""
        self._finish()
        path = self._folder / self._name
        self._path.replace(path)
        return path

    def give_free_name(self) -> Path:
        """The name that is wanted, or one with a number that nobody has."""
        self._finish()
        stem, suffix = _split(self._name)
        for number in count(1):
            path = self._folder / (self._name if number == 1 else f"{stem} ({number}){suffix}")
            with suppress(FileExistsError):
                _move_to_free(self._path, path)
                return path
        raise AssertionError  # numbers do not end

    def _finish(self) -> None:
        self.file.flush()
        os.fsync(self.file.fileno())  # the name shall not outlive a power cut without the bytes
        self.file.close()


def _remove_left_over(folder: Path) -> None:
    oldest = time.time() - _PART_SECONDS
    with os.scandir(folder) as entries:
        for entry in entries:
            if _PART.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                with suppress(OSError):  # another Cloudery was quicker
                    if entry.stat(follow_symlinks=False).st_mtime < oldest:
                        Path(entry.path).unlink()


def file_name(photo: Photo) -> str:
    """What a file of it is called: its own name, as far as every system takes it.

    Rows come from other clients, too: nothing of a name leads out of its folder, hides it or
    turns its ending around.
    """
    last = re.split(r"[/\\]", photo.file_name or "")[-1]
    name = safe_name(last)
    if not name.strip("_"):
        kept = PurePosixPath(photo.s3_key).suffix
        identity = safe_name(photo.image_id.replace(".", "_"))
        name = (identity or "photo") + (kept if _SUFFIX.fullmatch(kept) else "")
    stem, suffix = _split(name)
    room = _NAME_BYTES - len(suffix.encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip() + suffix


def _split(name: str) -> tuple[str, str]:
    path = PurePosixPath(name)
    return (path.stem, path.suffix) if _SUFFIX.fullmatch(path.suffix) else (name, "")


def _move_to_free(source: Path, target: Path) -> None:
    """Raises FileExistsError where the name is taken, be it in this moment."""
    if os.name == "nt":
        source.rename(target)  # overwrites nothing there
        return
    try:
        target.hardlink_to(source)  # the same file with both names, or nothing
    except FileExistsError:
        raise
    except OSError:  # a memory card knows no second name: an empty file holds the place
        target.open("xb").close()
        try:
            source.replace(target)
        except OSError:
            target.unlink()
            raise


def _check(photo: Photo, got: _Digesting) -> bool:
    expected = photo.sha256.lower() if photo.sha256 else None
    wrong_size = expected is None and photo.size_bytes not in (None, got.size)
    if wrong_size or (expected is not None and got.digest.hexdigest() != expected):
        raise SaveError(
            tr("“{name}” was not saved.", name=file_name(photo)),
            tr("What came is not the photo that was uploaded: its checksum is another."),
            tr("Try again. If it stays like this, the photo in the bucket was changed."),
        )
    return expected is not None


def _not_fetched(photo: Photo, error: FetchError) -> SaveError:
    is_refused = isinstance(error, LinkRefused)
    told = SaveError(
        tr("“{name}” was not saved.", name=file_name(photo)),
        error.detail,
        tr("Refresh, then try again.") if is_refused else tr("Try again later."),
        reference=error.reference,
        retryable=error.retryable,
    )
    told.link_refused = is_refused
    return told


def _not_written(name: str, folder: Path, error: OSError) -> SaveError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        why = tr("There is no room left on the disk of “{folder}”.", folder=folder)
        advice = tr("Free some space, or choose another folder.")
    else:
        trouble = (error.strerror or str(error)).rstrip(".")
        why = tr("The system says of “{folder}”: {trouble}.", folder=folder, trouble=trouble)
        advice = tr("Choose another folder.")
    told = SaveError(tr("“{name}” was not saved.", name=name), why, advice)
    told.of_disk = True
    return told
