"""One watched folder: which photos in it have come and are completely written.

It is looked through again and again, as network drives tell of nothing by themselves and what
comes while the program is closed is told of by nobody.
"""

from __future__ import annotations

import errno
import os
import stat
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cloudery_desktop.desktop.open_files import being_written
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging.errors import NotAPhoto, open_file
from cloudery_desktop.imaging.formats import SUFFIXES
from cloudery_desktop.imaging.metadata import recognise
from cloudery_desktop.language import tr
from cloudery_desktop.uploads.seen_files import Facts, Seen, SeenFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from cloudery_desktop.uploads.lifecycle import Upload

STEADY_SECONDS = 3.0  # without a change, a file is looked into
PATIENCE_SECONDS = 600.0  # without a change, it will not become whole any more: a person is told
_AT_ONCE = 200  # photos; so the first are on their way while the others are looked into

# What browsers and copying programs call a file until it is all there.
_HALF = (".part", ".partial", ".crdownload", ".download", ".opdownload", ".tmp", ".temp", "~")


class Content(Enum):
    """What a file holds, as far as it is there."""

    PHOTO = auto()
    UNFINISHED = auto()  # it may become one yet, or cannot be read now
    OTHER = auto()


class _Waiting(NamedTuple):
    facts: Facts
    since: float  # when it was first seen like this


class FolderWatch:
    """The photos below `root`, of which `seen` are known.

    `with_old`: those that were there when it was first watched go up, too. `is_ended` is asked
    now and then: the look breaks off then. One thread at a time.
    """

    def __init__(
        self,
        root: Path,
        seen: SeenFiles,
        *,
        with_old: bool = False,
        is_ended: Callable[[], bool] = lambda: False,
        is_written: Callable[[Collection[str]], set[str]] = being_written,
    ) -> None:
        self._root = str(root)
        self._seen = seen
        self._with_old = with_old
        self._is_ended = is_ended
        self._is_written = is_written
        self._waiting: dict[str, _Waiting] = {}
        self._handed_on: dict[str, Facts] = {}  # and in no list of uploads yet

    @property
    def is_expecting(self) -> bool:
        """Whether something has come that is not known to be complete yet."""
        return bool(self._waiting)

    def look(self, now: float) -> Iterator[tuple[Path, ...]]:
        """The photos that are complete, some at a time. `now` is in seconds and never goes back.

        Each is named once, until it changes or `accept` hears nothing of it before the program
        ends. Raises ClouderyError, a retryable one where the folder is not there.
        """
        begun = self._with_old or self._seen.has_begun(self._root)
        waiting: dict[str, _Waiting] = {}
        for folder in self._folders():
            came = self._came_into(folder)
            if not begun:
                self._seen.put_old(came)
                continue
            for file, facts in came.items():
                before = self._waiting.get(file)
                same = before is not None and before.facts == facts
                waiting[file] = before if before and same else _Waiting(facts, now)
        if self._is_ended():
            return
        self._seen.begin(self._root, with_old=self._with_old)
        self._waiting = waiting
        steady = [file for file, one in waiting.items() if now - one.since >= STEADY_SECONDS]
        for start in range(0, len(steady), _AT_ONCE):
            if self._is_ended():
                return
            if photos := self._complete(steady[start : start + _AT_ONCE], now):
                yield tuple(map(Path, photos))

    def accept(self, uploads: Iterable[Upload], *, restored: bool = False) -> None:
        """These are in the list of uploads, by whatever way. Raises ClouderyError.

        `restored`: since an earlier time, so the file may be another one by now.
        """
        below = self._root.rstrip(os.sep) + os.sep
        ours = {u.file: self._facts_of(u) for u in uploads if u.file.startswith(below)}
        if restored:
            self._seen.put_new(ours)
        else:
            self._seen.put(ours)
        for file in ours:
            self._handed_on.pop(file, None)

    def _facts_of(self, upload: Upload) -> Facts:
        if not upload.mtime_ns and upload.file in self._handed_on:  # it could not be looked at
            return self._handed_on[upload.file]
        return Facts(upload.size_bytes, upload.mtime_ns)

    # -- what is there -----------------------------------------------------------------------------

    def _folders(self) -> Iterator[str]:
        """The root and all folders below it that can be entered, each once.

        Raises ClouderyError.
        """
        entered: set[tuple[int, int]] = set()
        to_visit = [self._root]
        while to_visit and not self._is_ended():
            folder = to_visit.pop()
            try:
                status = Path(folder).stat()
                if (status.st_dev, status.st_ino) in entered:
                    continue
                entered.add((status.st_dev, status.st_ino))
                with os.scandir(folder) as entries:
                    to_visit.extend(
                        entry.path
                        for entry in entries
                        if not entry.name.startswith(".") and entry.is_dir()
                    )
            except OSError as error:
                if folder == self._root:
                    raise _cannot_be_watched(error) from error
                continue
            yield folder

    def _came_into(self, folder: str) -> dict[str, Facts]:
        """The files in this very folder that are not known, or have changed."""
        known = self._seen.in_folder(folder)
        came: dict[str, Facts] = {}
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if self._is_ended():
                        return {}
                    if facts := _facts(entry):
                        before = known.get(entry.name)
                        if self._is_new(facts, before) and self._handed_on.get(entry.path) != facts:
                            came[entry.path] = facts
        except OSError:  # it went away meanwhile
            return {}
        return came

    def _is_new(self, facts: Facts, before: Seen | None) -> bool:
        if before is None or (before.was_there and self._with_old):
            return True
        return not facts.is_of(before.facts)

    # -- what is complete --------------------------------------------------------------------------

    def _complete(self, files: list[str], now: float) -> list[str]:
        """Those that are to go up, or whose person must be told why they do not."""
        written = self._is_written(files)
        photos: list[str] = []
        others: dict[str, Facts] = {}
        for file in files:
            if self._is_ended():
                break
            facts, since = self._waiting[file]
            content = Content.UNFINISHED if file in written else content_of(file)
            out_of_patience = now - since >= PATIENCE_SECONDS and _is_named_like_a_photo(file)
            if content is Content.OTHER:
                others[file] = facts
            elif content is Content.PHOTO or out_of_patience:
                photos.append(file)
                self._handed_on[file] = facts
        self._seen.put(others)
        for file in (*photos, *others):
            del self._waiting[file]
        return photos


def content_of(file: str) -> Content:
    """By its first bytes, and whether nothing is missing at its end."""
    try:
        with open_file(Path(file)) as stream:
            size = os.fstat(stream.fileno()).st_size
            whole = recognise(stream).is_whole(stream, size)
    except OSError:
        return Content.UNFINISHED
    except NotAPhoto:
        return Content.UNFINISHED if _is_named_like_a_photo(file) else Content.OTHER
    return Content.PHOTO if whole else Content.UNFINISHED


def _is_named_like_a_photo(file: str) -> bool:
    return file.lower().endswith(SUFFIXES)


def _facts(entry: os.DirEntry[str]) -> Facts | None:
    """None: nothing that could go up. A hidden file is nobody's photo."""
    if entry.name.startswith(".") or entry.name.lower().endswith(_HALF):
        return None
    try:
        status = entry.stat()
    except OSError:
        return None
    return Facts(status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None


def _cannot_be_watched(error: OSError) -> ClouderyError:
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return ClouderyError(
            tr("This folder is not there at the moment."),
            tr("It was moved or deleted, or the drive it is on is not connected."),
            tr("As soon as it is back, it is watched again."),
            retryable=True,
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return ClouderyError(
            tr("You may not look into this folder."),
            advice=tr("Give yourself permission to read it, or stop watching it."),
        )
    return ClouderyError(
        tr("This folder cannot be read at the moment."),
        tr("The system says: {trouble}.", trouble=error.strerror or error),
        tr("Check that its drive or the network is connected; it is looked at again by itself."),
        retryable=True,
    )
