"""The plain data that crosses every boundary: frozen, serialisable."""

from __future__ import annotations

import base64
import re
import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from cloudery_desktop.compact import PLACE, packed, shared, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cloudery_desktop.compact import Links

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


# Most keys do not need to be quoted, and a table has a hundred thousand.
_needs_no_quotes = re.compile("[A-Za-z0-9_.~/-]*").fullmatch


def quoted(s3_key: str) -> str:
    """An object's key as the path of its link."""
    return s3_key if _needs_no_quotes(s3_key) else quote(s3_key, safe="/~")


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


@dataclass(frozen=True, init=False, eq=False)
class Photo:
    """One row of the photos table and the link to its object.

    `uploaded_at` (milliseconds since the epoch) is the table's sort key; together with
    `image_id` it names the row. `status` is "pending" until the object was seen in S3,
    "" after. What other clients leave out is None. `url` may be signed: then it is a secret
    that ends, and another one after each look at the same row: it makes no other photo.
    `sha256` is the object's; `source_sha256` that of the file it was made of, where that is
    another. `thumb_key` is the object key of a small picture of it beside the photo,
    `thumb_url` the link to that.

    Of a hundred thousand photos in memory, the digests and the links would be the most, so these
    are kept smaller than they are read: see `compact`.
    """

    __slots__ = (
        "_ids",
        "_links",
        "camera",
        "file_name",
        "height",
        "mime_type",
        "size_bytes",
        "status",
        "taken_at",
        "uploaded_at",
        "user_id",
        "width",
    )

    user_id: str
    uploaded_at: int
    image_id: str
    s3_key: str
    mime_type: str
    url: str = field(repr=False)
    status: str
    sha256: str | None
    source_sha256: str | None
    size_bytes: int | None
    width: int | None
    height: int | None
    taken_at: str | None
    camera: str | None
    file_name: str | None
    thumb_key: str | None
    thumb_url: str = field(repr=False)

    def __init__(
        self,
        user_id: str,
        uploaded_at: int,
        image_id: str,
        s3_key: str,
        mime_type: str,
        url: str,
        status: str = "",
        sha256: str | None = None,
        source_sha256: str | None = None,
        size_bytes: int | None = None,
        width: int | None = None,
        height: int | None = None,
        taken_at: str | None = None,
        camera: str | None = None,
        file_name: str | None = None,
        thumb_key: str | None = None,
        thumb_url: str = "",
    ) -> None:
        # As it is frozen, and made by the hundred thousand: straight into the slots.
        _keep_user_id(self, user_id)
        _keep_uploaded_at(self, uploaded_at)
        _keep_mime_type(self, mime_type)
        _keep_status(self, status)
        _keep_size_bytes(self, size_bytes)
        _keep_width(self, width)
        _keep_height(self, height)
        _keep_taken_at(self, taken_at)
        _keep_camera(self, camera)
        _keep_file_name(self, file_name)
        _keep_ids(self, packed(image_id, sha256, source_sha256))
        _keep_links(self, shared(image_id, s3_key, url, thumb_key, thumb_url))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Photo):
            return NotImplemented
        return _facts(self) == _facts(other) and _same_keys(_links(self), _links(other))

    def __hash__(self) -> int:
        return hash(_facts(self))

    def __reduce__(self) -> tuple[type[Photo], tuple[Any, ...]]:
        return Photo, self.values()

    @property
    def row_key(self) -> tuple[int, str]:
        """What names its row: no other photo of the person has the same."""
        return self.uploaded_at, self.image_id

    def values(self) -> tuple[Any, ...]:
        """All of it in the order of the fields, sooner than one by one."""
        image_id, sha256, source_sha256 = unpacked(_ids(self))
        s3_key, url, thumb_key, thumb_url, has_places = _links(self)
        if has_places:
            s3_key, url = s3_key.replace(PLACE, image_id), url.replace(PLACE, image_id)
            thumb_key = thumb_key and thumb_key.replace(PLACE, image_id)
            thumb_url = thumb_url.replace(PLACE, image_id)
        return (
            self.user_id,
            self.uploaded_at,
            image_id,
            s3_key,
            self.mime_type,
            url,
            self.status,
            sha256,
            source_sha256,
            self.size_bytes,
            self.width,
            self.height,
            self.taken_at,
            self.camera,
            self.file_name,
            thumb_key,
            thumb_url,
        )

    def is_as(self, other: Photo) -> bool:
        """Whether all is the same: the links, too."""
        return _facts(self) == _facts(other) and _links(self) == _links(other)


def _same_keys(some: Links, others: Links) -> bool:
    return some is others or (some[::2] == others[::2])


def _id_at(place: int) -> property:
    return property(lambda photo: unpacked(_ids(photo))[place])


def _link_at(place: int) -> property:
    def read(photo: Photo) -> str | None:
        links = _links(photo)
        text: str | None = links[place]
        return text.replace(PLACE, photo.image_id) if text and links[-1] else text

    return property(read)


_LINK_NAMES = ("s3_key", "url", "thumb_key", "thumb_url")
_facts = attrgetter(*(name for name in Photo.__slots__ if name != "_links"))
_ids, _links = attrgetter("_ids"), attrgetter("_links")
(
    _keep_ids,
    _keep_links,
    _keep_camera,
    _keep_file_name,
    _keep_height,
    _keep_mime_type,
    _keep_size_bytes,
    _keep_status,
    _keep_taken_at,
    _keep_uploaded_at,
    _keep_user_id,
    _keep_width,
) = (getattr(Photo, name).__set__ for name in Photo.__slots__)
# What is kept in another form is read by its name all the same.
for _place, _name in enumerate(("image_id", "sha256", "source_sha256")):
    setattr(Photo, _name, _id_at(_place))
for _place, _name in enumerate(_LINK_NAMES):
    setattr(Photo, _name, _link_at(_place))


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


class PhotoPage:
    """Photos in the table's order, newest first. `cursor` asks for the next page; None: the end.

    The photos are made of the rows by whoever looks at them first: the next page can be on its
    way by then. Looking may raise ServiceError, where a link cannot be signed.
    """

    def __init__(self, photos: Iterable[Photo], cursor: int | None = None) -> None:
        self._photos = photos
        self.cursor = cursor

    @cached_property
    def photos(self) -> tuple[Photo, ...]:
        return tuple(self._photos)
