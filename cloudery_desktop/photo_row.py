"""A photo as a row of the table, named and held as the notes say that every Cloudery follows."""

from __future__ import annotations

import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from cloudery_desktop.photo import Photo, one_number, unsigned

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_ATTRIBUTES = {
    "user_id": "userId",
    "uploaded_at": "uploadedAt",
    "image_id": "imageId",
    "s3_key": "s3Key",
    "mime_type": "mimeType",
    "status": "status",
    "sha256": "sha256",
    "source_sha256": "sourceSha256",
    "size_bytes": "sizeBytes",
    "width": "width",
    "height": "height",
    "taken_at": "takenAt",
    "camera": "camera",
    "file_name": "fileName",
    "thumb_key": "thumbKey",
}
_NUMBER = (int, Decimal)  # a union would be made anew at each look


def to_attributes(photo: Photo) -> dict[str, str | int]:
    """The row as the table names and holds it: what is unknown or empty is left out."""
    values = ((name, getattr(photo, field)) for field, name in _ATTRIBUTES.items())
    return {name: value for name, value in values if value not in (None, "")}


def from_attributes(attributes: Mapping[str, Any], url_of: Callable[[str], str]) -> Photo:
    """The photo of a row, whoever wrote it: what is missing or of another type counts as unknown.

    `url_of` turns an object key into the link to the object.
    """
    value_of = attributes.get
    s3_key = _text(value_of("s3Key")) or ""
    thumb_key = _text(value_of("thumbKey")) or None
    camera = _text(value_of("camera"))
    return Photo(
        sys.intern(str(attributes["userId"])),
        int(attributes["uploadedAt"]),
        _text(value_of("imageId")) or "",
        s3_key,
        sys.intern(_text(value_of("mimeType")) or ""),
        url_of(s3_key),
        _text(value_of("status")) or "",
        _text(value_of("sha256")),
        _text(value_of("sourceSha256")),
        _whole(value_of("sizeBytes")),
        one_number(_whole(value_of("width"))),
        one_number(_whole(value_of("height"))),
        _text(value_of("takenAt")),
        sys.intern(camera) if camera else None,
        _text(value_of("fileName")),
        thumb_key,
        url_of(thumb_key) if thumb_key else "",
    )


def to_kept(photo: Photo) -> dict[str, str | int]:
    """The row as it may be kept on this disk, with its link: one that is signed is a secret."""
    return {**to_attributes(photo), "url": unsigned(photo.url)}


def from_kept(kept: Mapping[str, Any]) -> Photo:
    """The photo that was kept, whose thumbnail has no link then.

    Raises KeyError, ValueError, TypeError or AttributeError for what is none.
    """
    urls = {kept.get("s3Key", ""): str(kept.get("url", ""))}
    return from_attributes(kept, lambda key: urls.get(key, ""))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _whole(value: Any) -> int | None:
    if isinstance(value, bool) or not isinstance(value, _NUMBER):
        return None
    return int(value) if value >= 0 and value == int(value) else None
