"""The plain data that crosses every boundary: frozen, serialisable, and the table's row form."""

from __future__ import annotations

import base64
import re
import secrets
import sys
from dataclasses import dataclass, field, fields
from datetime import timedelta
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PENDING: Literal["pending"] = "pending"

# What of a photo's metadata is uploaded with it: all, all but the position, or nothing but
# orientation, colour profile and the date it was taken.
Privacy = Literal["keep", "position", "all"]

# How long a signed link works: the most that S3 allows. A presigned GET that was signed with
# temporary credentials ends with them.
LINK_LIFETIME = timedelta(days=7)


def new_image_id() -> str:
    """128 random bits in hex: the idempotency key of all that happens to one accepted file."""
    return secrets.token_hex(16)


def unsigned(url: str) -> str:
    """A link without its signature, which is the query: the same object has the same one.

    Object keys are quoted, so a “?” begins nothing else.
    """
    return url.partition("?")[0]


def outdated(url: str) -> str:
    """A link of which only the object is known: a better one must be had before it is used.

    Its query is empty, so it is unsigned as the better one is, and is not taken for it.
    """
    return f"{unsigned(url)}?"


def is_outdated(url: str) -> bool:
    """Whether this link leads nowhere until the table was listed."""
    return url.endswith("?")


def one_number(pixels: int | None) -> int | None:
    """The same number, in memory once for all photos that are so wide or high."""
    return _NUMBERS.setdefault(pixels, pixels) if pixels and pixels < _FEW else pixels


_FEW = 50_000
_NUMBERS: dict[int, int] = {}


@dataclass(frozen=True, slots=True)
class Photo:
    """One row of the photos table and the link to its object.

    `uploaded_at` (milliseconds since the epoch) is the table's sort key; together with
    `image_id` it names the row. `status` is "pending" until the object was seen in S3,
    "" after. What other clients leave out is None. `url` may be signed: then it is a secret
    that ends, and another one after each look at the same row. `sha256` is the object's;
    `source_sha256` that of the file it was made of, where that is another. `thumb_key` is the
    object key of a small picture of it beside the photo, `thumb_url` the link to that.
    """

    user_id: str
    uploaded_at: int
    image_id: str
    s3_key: str
    mime_type: str
    url: str = field(repr=False, compare=False)
    status: str = ""
    sha256: str | None = None
    source_sha256: str | None = None
    size_bytes: int | None = None
    width: int | None = None
    height: int | None = None
    taken_at: str | None = None
    camera: str | None = None
    file_name: str | None = None
    thumb_key: str | None = None
    thumb_url: str = field(default="", repr=False, compare=False)

    def __eq__(self, other: object) -> bool:
        return _as_kept(self) == _as_kept(other) if isinstance(other, Photo) else NotImplemented

    def __hash__(self) -> int:
        return hash(_as_kept(self))


class _WithImageId:
    """Keeps a text that has the imageId in it without it, once for all photos.

    Of a hundred thousand photos in memory, the keys and the links would be the most.
    """

    def __init__(self, slot: Any) -> None:
        self._get, self._set = slot.__get__, slot.__set__

    def __get__(self, photo: Photo | None, owner: object = None) -> Any:
        if photo is None:
            return self
        kept = self._get(photo)
        if type(kept) is tuple:
            return kept[0]
        return kept.replace(_PLACE, photo.image_id) if kept and _PLACE in kept else kept

    def __set__(self, photo: Photo, text: str | None) -> None:
        image_id = photo.image_id
        kept: str | tuple[str] | None = text
        if text and _PLACE in text:
            kept = (text,)
        elif text and image_id in text and len(image_id) >= _LONG:
            kept = text.replace(image_id, _PLACE)
            if "?" not in kept:  # a signature is only one photo's
                kept = sys.intern(kept)
        self._set(photo, kept)


class _Hex:
    """Keeps an imageId or a digest of ours as the number that its hex digits stand for."""

    def __init__(self, slot: Any, digits: int) -> None:
        self._get, self._set = slot.__get__, slot.__set__
        self._is_ours = re.compile(f"[0-9a-f]{{{digits}}}").fullmatch
        self._form = f"%0{digits}x"

    def __get__(self, photo: Photo | None, owner: object = None) -> Any:
        if photo is None:
            return self
        kept = self._get(photo)
        return self._form % kept if type(kept) is int else kept

    def __set__(self, photo: Photo, text: str | None) -> None:
        self._set(photo, int(text, 16) if text and self._is_ours(text) else text)


_PLACE = "\0"  # where the imageId was; in no key and no link of ours
_LONG = 16  # a shorter imageId may be anywhere in a text
_slots = {name: getattr(Photo, name) for name in Photo.__slots__}
for _name in ("s3_key", "url", "thumb_key", "thumb_url"):
    setattr(Photo, _name, _WithImageId(_slots[_name]))
for _name, _digits in (("image_id", 32), ("sha256", 64), ("source_sha256", 64)):
    setattr(Photo, _name, _Hex(_slots[_name], _digits))
for _name, _slot in _slots.items():
    setattr(Photo, f"_kept_{_name}", _slot)
# What is kept tells two photos apart as well as the texts that are made of it, and sooner: a
# listing compares every photo with what it was.
_as_kept = attrgetter(*(f"_kept_{one.name}" for one in fields(Photo) if one.compare))


@dataclass(frozen=True, slots=True)
class UploadRequest:
    """What the service must know of a file before it may be uploaded.

    `requested_at` (milliseconds since the epoch) is the sort key wished for and stays
    the same however often the same `image_id` is asked for again, or is the row's own
    `uploaded_at` where that is known. `sha256` is the hex
    digest of the bytes that will be sent, `source_sha256` that of the file they were made of,
    where that is another. `taken_at` is local time, ISO 8601. `camera` is maker
    and model.
    """

    image_id: str
    requested_at: int
    file_name: str
    mime_type: str
    extension: str
    size_bytes: int
    sha256: str
    width: int | None = None
    height: int | None = None
    taken_at: str | None = None
    camera: str | None = None
    source_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class PresignedPost:
    """A signed form: POST `fields` in this order, then the file, to `url`, soon.

    The fields are secrets: never shown or logged.
    """

    url: str
    fields: tuple[tuple[str, str], ...] = field(repr=False)

    @property
    def sha256(self) -> str:
        """The digest (hex) the server will hold the file against; "" if the form names none."""
        named = dict(self.fields).get("x-amz-checksum-sha256", "")
        return base64.b64decode(named).hex()


@dataclass(frozen=True, slots=True)
class UploadTicket:
    """The answer to an `UploadRequest`: the row, and the form to send the file with.

    `post` is None when the photo of this imageId is up already. `verify_by` names the
    digest this server keeps of what it received: confirm with that one.
    """

    photo: Photo
    post: PresignedPost | None
    verify_by: Literal["sha256", "md5"] = "sha256"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A photo that was seen to be up: its row, and the digest the server told of what it holds.

    `stored` is "sha256:…" or "md5:…", in hex.
    """

    photo: Photo
    stored: str


@dataclass(frozen=True, slots=True)
class PhotoPage:
    """Photos in the table's order, newest first. `cursor` asks for the next page; None: the end."""

    photos: tuple[Photo, ...]
    cursor: int | None = None


# The table's attribute names, as in the notes every Cloudery client follows.
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

    def text(name: str) -> str | None:
        value = attributes.get(name)
        return value if isinstance(value, str) else None

    def whole(name: str) -> int | None:
        value = attributes.get(name)
        if isinstance(value, bool) or not isinstance(value, _NUMBER):
            return None
        return int(value) if value == int(value) else None

    s3_key = text("s3Key") or ""
    thumb_key = text("thumbKey") or None
    camera = text("camera")
    return Photo(
        user_id=sys.intern(str(attributes["userId"])),
        uploaded_at=int(attributes["uploadedAt"]),
        image_id=text("imageId") or "",
        s3_key=s3_key,
        mime_type=sys.intern(text("mimeType") or ""),
        url=url_of(s3_key),
        status=text("status") or "",
        sha256=text("sha256"),
        source_sha256=text("sourceSha256"),
        size_bytes=whole("sizeBytes"),
        width=one_number(whole("width")),
        height=one_number(whole("height")),
        taken_at=text("takenAt"),
        camera=sys.intern(camera) if camera else None,
        file_name=text("fileName"),
        thumb_key=thumb_key,
        thumb_url=url_of(thumb_key) if thumb_key else "",
    )
