"""Raw photos: what is told of them, and the preview inside, which may tell it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.draft import Unsure
from cloudery_desktop.imaging.privacy.jpeg import clean_jpeg
from cloudery_desktop.imaging.privacy.tiff import clean_raw_tiff
from cloudery_desktop.imaging.raw import inside_raf, inside_raw
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from cloudery_desktop.imaging.privacy.draft import Draft
    from cloudery_desktop.imaging.raw import Inside
    from cloudery_desktop.photo import Privacy


def clean_raw(draft: Draft, privacy: Privacy) -> None:
    """One that is built like a TIFF. Raises `Unsure`."""
    _refuse_all(privacy)
    clean_raw_tiff(draft, privacy)
    _clean_preview(draft, privacy, inside_raw(draft.stream))


def clean_raf(draft: Draft, privacy: Privacy) -> None:
    """Fujifilm's: its preview tells all there is to tell. Raises `Unsure`."""
    _refuse_all(privacy)
    inside = inside_raf(draft.stream)
    if inside.preview is None:
        raise Unsure(tr("It has no preview, which should tell of it."))
    _clean_preview(draft, privacy, inside)


def _refuse_all(privacy: Privacy) -> None:
    if privacy == "all":
        raise Unsure(tr("It is a raw photo, which cannot be developed without its metadata."))


def _clean_preview(draft: Draft, privacy: Privacy, inside: Inside) -> None:
    if inside.preview is not None:
        clean_jpeg(draft.window(*inside.preview), privacy)
