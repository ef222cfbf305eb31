"""What follows the picture in a JPEG: pictures of other sizes, a video, a maker's own blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.boxes import clean_video
from cloudery_desktop.imaging.privacy.draft import PIECE, Unsure, is_zero
from cloudery_desktop.imaging.privacy.jpeg import clean_picture
from cloudery_desktop.imaging.privacy.suspicion import is_suspicious
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from cloudery_desktop.imaging.privacy.draft import Draft
    from cloudery_desktop.photo import Privacy

_PICTURE, _VIDEO = b"\xff\xd8\xff", b"ftyp"
_METADATA, _HEAD = (b"Exif\0\0", b"http://ns.adobe.com/"), 64 * 1024
_INSTA360 = b"8db42d694ccc418790edff439fe026bf"
_MOST_PARTS = 1000


def clean_trailer(draft: Draft, start: int, privacy: Privacy) -> None:
    """All from `start` on. Raises `Unsure`."""
    if draft.size > len(_INSTA360) and (
        draft.read(draft.size - len(_INSTA360), len(_INSTA360)) == _INSTA360
    ):
        raise Unsure(tr("What the camera put behind the picture may tell the position."))
    at = start
    for _ in range(_MOST_PARTS):
        found = _next_part(draft, at)
        end = None if found is None else _clean_part(draft, found, privacy)
        if found is not None and end is None:
            at = found + 1  # it only looked like one
            continue
        unknown = (draft.size if found is None else found) - start
        if unknown and (privacy == "all" or is_suspicious(draft, start, unknown)):
            draft.blank(start, unknown)
        if end is None:
            return
        at = start = end
    raise Unsure(tr("Too much follows the picture."))


def _next_part(draft: Draft, start: int) -> int | None:
    """Where the next picture or video begins."""
    at = start
    while at < draft.size:
        piece = draft.read(at, min(PIECE, draft.size - at))
        if not is_zero(piece):
            picture, video = piece.find(_PICTURE), piece.find(_VIDEO)
            places = [place for place in (picture, video - 4) if place >= 0]
            if places:
                return at + min(places)
        if len(piece) < PIECE:
            return None
        at += len(piece) - 8
    return None


def _clean_part(draft: Draft, start: int, privacy: Privacy) -> int | None:
    """The picture or video there. Returns where it ends; None: it is none."""
    part = draft.window(start, draft.size - start)
    if part.read(0, 3) != _PICTURE:
        return start + clean_video(part, privacy)
    known = len(part.found)
    try:
        return start + clean_picture(part, privacy)
    except Unsure:
        if any(word in part.read(0, min(part.size, _HEAD)) for word in _METADATA):
            raise
        del part.found[known:]
        return None
