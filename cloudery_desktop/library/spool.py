"""The bytes of a photo that is fetched to be shown: in memory while they are few."""

from __future__ import annotations

import errno
import tempfile
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, cast

from cloudery_desktop.language import tr
from cloudery_desktop.library.fetch import FetchError

if TYPE_CHECKING:
    from collections.abc import Iterator

_IN_MEMORY_BYTES = 16 * 1024 * 1024


def new_spool() -> BinaryIO:
    """In memory while it is small, then on the disk, without a name."""
    return cast("BinaryIO", tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY_BYTES))


@contextmanager
def spooling() -> Iterator[None]:
    """Turn what the disk refuses inside into a FetchError."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            why = tr("There is no room left for temporary files.")
            advice = tr("Free some space on the disk.")
        else:
            trouble = (error.strerror or str(error)).rstrip(".")
            why = tr(
                "The system says of the folder for temporary files: {trouble}.", trouble=trouble
            )
            advice = ""
        title = tr("This photo cannot be shown.")
        raise FetchError(title, why, advice, retryable=True) from error
