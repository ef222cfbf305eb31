"""A photo as a row of the mirror, and back. No Qt."""

from __future__ import annotations

import sys
from dataclasses import fields
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from cloudery_desktop.photo import Photo, one_number, outdated, quoted, unsigned

if TYPE_CHECKING:
    from collections.abc import Iterable

# All of a photo but the user, who is the same for all; the sort key first.
COLUMNS = tuple(field.name for field in fields(Photo) if field.name != "user_id")
_TYPES = [get_args(hint) or (hint,) for hint in map(get_type_hints(Photo).get, COLUMNS)]
_S3_KEY, _URL, _THUMB_KEY, _THUMB_URL, _MIME_TYPE = map(
    COLUMNS.index, ("s3_key", "url", "thumb_key", "thumb_url", "mime_type")
)
_CAMERA = COLUMNS.index("camera")
_SIZES = (COLUMNS.index("width"), COLUMNS.index("height"))
_LINKS = ((_S3_KEY, _URL), (_THUMB_KEY, _THUMB_URL))


class BadRow(Exception):
    """This was not written by us, or is not what was written."""


def base_of(photo: Photo) -> str:
    """What a photo's link begins with, before the object's key; "" where it does not end so."""
    link, path = unsigned(photo.url), quoted(photo.s3_key)
    return link.removesuffix(path) if link.endswith(path) else ""


def to_row(photo: Photo, base: str) -> tuple[Any, ...]:
    """The values of COLUMNS. A link that is `base` and the key is left out, any is unsigned."""
    values = list(photo.values()[1:])
    for key, url in _LINKS:
        link = unsigned(values[url])
        values[url] = None if link == _link(values[key], base) else link
    return tuple(values)


class RowReader:
    """Makes photos of rows. Outdated links say that the table must be listed for better ones."""

    def __init__(self, user_id: str, base: str, *, links_last: bool) -> None:
        self._user_id = user_id
        self._base = base
        self._links_last = links_last
        self._shapes: set[tuple[type, ...]] = set()  # that were found to be right

    def photos(self, rows: Iterable[tuple[Any, ...]]) -> tuple[Photo, ...]:
        """Raises BadRow."""
        return tuple(map(self._photo, rows))

    def _photo(self, row: tuple[Any, ...]) -> Photo:
        shape = tuple(map(type, row))
        if shape not in self._shapes:
            self._check(shape)
        values = list(row)
        values[_MIME_TYPE] = sys.intern(values[_MIME_TYPE])  # one text for many photos
        if values[_CAMERA]:
            values[_CAMERA] = sys.intern(values[_CAMERA])
        for size in _SIZES:
            values[size] = one_number(values[size])
        for key, url in _LINKS:
            link = values[url]
            if link is None:
                link = _link(values[key], self._base)
            values[url] = link if self._links_last or not link else outdated(link)
        return Photo(self._user_id, *values)

    def _check(self, shape: tuple[type, ...]) -> None:
        for place, (found, expected) in enumerate(zip(shape, _TYPES, strict=True)):
            left_out = place in (_URL, _THUMB_URL) and found is type(None)
            if found not in expected and not left_out:
                raise BadRow(f"{COLUMNS[place]} is of the type {found.__name__}")
        self._shapes.add(shape)


def _link(s3_key: str | None, base: str) -> str:
    return f"{base}{quoted(s3_key)}" if s3_key else ""
