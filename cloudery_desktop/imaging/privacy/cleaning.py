"""What is removed from a photo before it is uploaded, without touching a pixel."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging.errors import open_file, os_errors
from cloudery_desktop.imaging.metadata import recognise
from cloudery_desktop.imaging.privacy.boxes import clean_boxes
from cloudery_desktop.imaging.privacy.cr3 import clean_cr3
from cloudery_desktop.imaging.privacy.draft import Draft, Patch, Patched, Unsure
from cloudery_desktop.imaging.privacy.gif import clean_gif
from cloudery_desktop.imaging.privacy.jpeg import clean_jpeg
from cloudery_desktop.imaging.privacy.png import clean_png
from cloudery_desktop.imaging.privacy.raw import clean_raf, clean_raw
from cloudery_desktop.imaging.privacy.tiff import clean_tiff
from cloudery_desktop.imaging.privacy.webp import clean_webp
from cloudery_desktop.language import marked, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from cloudery_desktop.photo import Privacy

# By the format's name. One that is not here is known to nobody: then the person decides.
CLEANERS: dict[str, Callable[[Draft, Privacy], None]] = {
    "JPEG": clean_jpeg,
    "PNG": clean_png,
    "WebP": clean_webp,
    "GIF": clean_gif,
    "TIFF": clean_tiff,
    "HEIC": clean_boxes,
    "HEIF": clean_boxes,
    "AVIF": clean_boxes,
    **dict.fromkeys(("CR2", "NEF", "ARW", "DNG", "ORF", "RW2", "PEF", "SRW", "RAW"), clean_raw),
    "RAF": clean_raf,
    "CR3": clean_cr3,
}
_TITLES = {
    "position": marked("The position could not be removed."),
    "all": marked("The metadata could not be removed."),
}


class CannotClean(ClouderyError):
    """What was to be removed may still be in the photo: the person decides."""

    def __init__(self, privacy: Privacy, why: str) -> None:
        super().__init__(
            tr(_TITLES[privacy]),
            why,
            tr("Upload it as it is if you don't mind, or leave it out."),
        )


@dataclass(frozen=True, slots=True)
class Cleaning:
    """What is to be overwritten in a file of `path`: the cleaned one is as long as it was."""

    path: Path
    patches: Sequence[Patch] = ()

    def open(self) -> BinaryIO:
        """The file as it is to be uploaded. Raises OSError."""
        file = open_file(self.path)
        return Patched(file, self.patches) if self.patches else file  # type: ignore[return-value]


def cleaning_of(path: Path, privacy: Privacy) -> Cleaning:
    """What must be overwritten for this choice; nothing of the file is changed.

    Raises `CannotClean`, `UnreadableFile` or `NotAPhoto`.
    """
    if privacy == "keep":
        return Cleaning(path)
    with os_errors(), open_file(path) as stream:
        size = os.fstat(stream.fileno()).st_size
        return Cleaning(path, patches_of(stream, size, privacy))


def patches_of(stream: BinaryIO, size: int, privacy: Privacy) -> Sequence[Patch]:
    """As `cleaning_of`, of an open file."""
    accepted = recognise(stream)
    draft = Draft(stream, size)
    clean = CLEANERS.get(accepted.name)
    if clean is None:
        why = tr("Nobody knows where a {format} file keeps it.", format=accepted.name)
        raise CannotClean(privacy, why)
    try:
        clean(draft, privacy)
        patches = draft.patches
    except Unsure as reason:
        raise CannotClean(privacy, str(reason)) from None
    except (RecursionError, MemoryError):
        raise CannotClean(privacy, tr("Its structure is damaged.")) from None
    return patches
