"""From what a person drops to one upload a file: folders walked, everything accounted for."""

from __future__ import annotations

import errno
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging.errors import AVideo, NotAPhoto, UnreadableFile, open_file, os_errors
from cloudery_desktop.imaging.formats import SUFFIXES
from cloudery_desktop.imaging.metadata import recognise
from cloudery_desktop.language import tr
from cloudery_desktop.photo import new_image_id
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.trouble import NO_TROUBLE, Trouble

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

_LIVE_PHOTOS = (".HEIC", ".heic", ".JPG", ".jpg", ".JPEG", ".jpeg")


def scan(
    paths: Iterable[Path], is_called_off: Callable[[], bool] = lambda: False
) -> Iterator[Upload]:
    """One upload for every file named or found: queued, or with the reason why it is not.

    Rejected is what the person meant as a photo (named directly, or called like one) but is
    none, or what was named and is not in its folder. Failed is what may be or hold photos but
    cannot be read now: trying again can help. Skipped is what merely lies in a folder beside the
    photos, and the video of a Live Photo. Folders are walked in name order, links are followed,
    none is entered twice. The files of one shot, which have one name, stay side by side.

    Once it `is_called_off`, folders are left alone, and the files that were named not looked into.
    """
    entered: set[tuple[int, int]] = set()
    to_visit = [(path, True) for path in reversed(_side_by_side(paths))]
    while to_visit and not is_called_off():
        path, named = to_visit.pop()
        if path.name.startswith(".") and not named:
            yield _upload(path, State.SKIPPED, ClouderyError(tr("Hidden file.")))
            continue
        meant = _is_meant(path, named)
        status = None
        try:
            with os_errors():
                status = path.stat()
                if stat.S_ISDIR(status.st_mode):
                    identity = (status.st_dev, status.st_ino)
                    if identity in entered:
                        known = ClouderyError(tr("This folder is in the queue already."))
                        yield _upload(path, State.SKIPPED, known)
                    else:
                        entered.add(identity)
                        children = sorted(path.iterdir(), reverse=True)
                        to_visit.extend((child, False) for child in children)
                        if named and not children:
                            empty = ClouderyError(tr("This folder is empty."))
                            yield _upload(path, State.SKIPPED, empty)
                    continue
                with open_file(path) as stream:
                    recognise(stream)
        except NotAPhoto as error:
            yield _no_photo(path, meant, status, error)
        except UnreadableFile as error:
            yield _unreadable(path, named, status, error)
        except ValueError:  # what no file system could hold, such as a NUL
            yield _upload(path, State.REJECTED, ClouderyError(tr("This name cannot be used.")))
        else:
            yield _upload(path, State.QUEUED, status=status)
    yield from _not_looked_into(path for path, named in reversed(to_visit) if named)


def _not_looked_into(paths: Iterable[Path]) -> Iterator[Upload]:
    """The files among these, whatever they hold."""
    for path in paths:
        status = None
        with suppress(OSError, ValueError):
            status = path.stat()
        if status is None or not stat.S_ISDIR(status.st_mode):
            yield _upload(path, State.QUEUED, status=status)


def _side_by_side(paths: Iterable[Path]) -> list[Path]:
    """In the order given, but what is called the same follows the first of them: RAW and JPEG."""
    shots: dict[tuple[Path, str], list[Path]] = {}
    for path in paths:
        absolute = path.absolute()
        shots.setdefault((absolute.parent, absolute.stem.casefold()), []).append(absolute)
    return [path for shot in shots.values() for path in shot]


def _photo_of(video: Path) -> Path | None:
    """The photo this video belongs to, as a phone names the two of a Live Photo."""
    named = (video.with_suffix(suffix) for suffix in _LIVE_PHOTOS)
    return next((photo for photo in named if photo.is_file()), None)


def _is_meant(path: Path, named: bool) -> bool:
    return named or path.suffix.lower() in SUFFIXES


def _refused(meant: bool) -> State:
    return State.REJECTED if meant else State.SKIPPED


def _no_photo(path: Path, meant: bool, status: os.stat_result | None, error: NotAPhoto) -> Upload:
    photo = _photo_of(path) if isinstance(error, AVideo) else None
    if photo is None:
        return _upload(path, _refused(meant), error, status)
    why = ClouderyError(
        tr("The video of “{photo}”.", photo=photo.name), tr("Cloudery takes photos only.")
    )
    return _upload(path, State.SKIPPED, why, status)


def _unreadable(
    path: Path, named: bool, status: os.stat_result | None, error: UnreadableFile
) -> Upload:
    meant = _is_meant(path, named)
    cause = error.__cause__
    code = cause.errno if isinstance(cause, OSError) else None
    if code in (errno.ENOENT, errno.ELOOP) and path.is_symlink():
        gone = ClouderyError(tr("This link leads to a file that is not there."))
        return _upload(path, _refused(meant), gone if code == errno.ENOENT else error)
    if named and code == errno.ENOENT and path.parent.is_dir():
        return _upload(path, State.REJECTED, error)
    if status is None:  # the whole drive may be gone, and come back
        return _upload(path, State.FAILED if meant else State.SKIPPED, error)
    if stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode):
        return _upload(path, State.FAILED, error)
    return _upload(path, _refused(meant), error)  # a pipe, a socket


def _upload(
    path: Path,
    state: State,
    why: ClouderyError | None = None,
    status: os.stat_result | None = None,
) -> Upload:
    return Upload(
        upload_id=new_image_id(),
        file=str(path),
        state=state,
        trouble=Trouble.of(why) if why else NO_TROUBLE,
        size_bytes=status.st_size if status else 0,
        mtime_ns=status.st_mtime_ns if status else 0,
    )
