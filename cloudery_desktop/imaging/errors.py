"""What can be wrong with a photo's file, in words, and the converter of the disk's own errors."""

from __future__ import annotations

import errno
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import marked, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class NotAPhoto(ClouderyError):
    """The content is none of the accepted formats."""


class AVideo(NotAPhoto):
    """Moving pictures, which are not taken."""


class DamagedPhoto(ClouderyError):
    """The content begins like a photo but cannot be one to its end."""


class NoPreview(ClouderyError):
    """A sound photo that cannot be shown."""


class TooLargeToPreview(NoPreview):
    """Its thumbnail would take too much memory."""


class UnreadableFile(ClouderyError):
    """The disk or the system does not give the file out."""


class _Reason(NamedTuple):
    title: str
    advice: str
    retryable: bool = False


_LOST = _Reason(
    marked("The file is not there."), marked("Look where the photo is now, and take it from there.")
)
_DENIED = _Reason(
    marked("You may not read this file."),
    marked("Give yourself permission to read it, then try again."),
)
_FAULTY = _Reason(
    marked("The disk could not read this file."),
    marked("Check that the drive or card is firmly connected, then try again."),
    retryable=True,
)
_GONE = _Reason(
    marked("The drive this file is on does not answer."),
    marked("Connect the drive or the network folder again, then try again."),
    retryable=True,
)
_NOT_ORDINARY = -1  # no system's number: it is we who refuse it
_REASONS = {
    _NOT_ORDINARY: _Reason(
        marked("This is not an ordinary file."), marked("Copy the photo into a file.")
    ),
    errno.ENOENT: _LOST,
    errno.ENOTDIR: _LOST,
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.EISDIR: _Reason(
        marked("This is a folder, not a photo."), marked("Add the photos inside it.")
    ),
    errno.EIO: _FAULTY,
    errno.ENXIO: _GONE,
    errno.ENODEV: _GONE,
    errno.ESTALE: _GONE,
    errno.ETIMEDOUT: _GONE,
    errno.ENAMETOOLONG: _Reason(
        marked("The name of this file is too long."), marked("Give it a shorter name.")
    ),
    errno.ELOOP: _Reason(
        marked("This link leads back to itself."), marked("Add the photo it should lead to.")
    ),
    errno.EMFILE: _Reason(
        marked("Too many files are open."), marked("Try again in a moment."), retryable=True
    ),
}
_OTHER = _Reason(
    marked("The file could not be read."), marked("Check that other programs can open it.")
)


@contextmanager
def os_errors() -> Iterator[None]:
    """Turns every OSError of the system into `UnreadableFile`."""
    try:
        yield
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, _OTHER)
        told = reason is not _OTHER or not error.strerror
        detail = "" if told else tr("The system says: {trouble}.", trouble=error.strerror)
        raise UnreadableFile(
            tr(reason.title), detail, tr(reason.advice), retryable=reason.retryable
        ) from error


def open_file(path: Path) -> BinaryIO:
    """The file opened for reading, or OSError. Refuses what is no ordinary file.

    Opening a named pipe would wait for ever, so the kind is looked at first.
    """
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "Is a directory")
    if not stat.S_ISREG(mode):
        raise OSError(_NOT_ORDINARY, "Not an ordinary file")
    return path.open("rb")
