"""Why there is no picture of a photo that is up, and what there is to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.imaging.errors import DamagedPhoto, NoPreview, NotAPhoto
from cloudery_desktop.language import marked, tr

if TYPE_CHECKING:
    from cloudery_desktop.errors import ClouderyError

STILL_THERE = marked("The original can be saved, or opened in the browser.")


def of_stored(error: ClouderyError) -> str:
    """In sentences. What is wrong with a photo comes with advice for who uploads it: not here."""
    if isinstance(error, (NotAPhoto, DamagedPhoto, NoPreview)):
        said = (error.title, error.detail, tr(STILL_THERE))
        return " ".join(part for part in said if part)
    return error.sentence
