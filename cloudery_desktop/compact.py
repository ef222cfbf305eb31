"""What of a hundred thousand photos would take the most memory, in less of it."""

from __future__ import annotations

import sys

Ids = tuple[str, str | None, str | None]  # imageId, sha256, sourceSha256
# Key and link of the photo, and of the picture beside it; whether the imageId is left out.
Links = tuple[str, str, str | None, str, bool]

PLACE = "\0"  # where the imageId was; in no key and no link of ours
_BETWEEN = "\1"  # neither
_LONG = 16  # a shorter imageId may be anywhere in a text
_ID_DIGITS, _DIGEST_DIGITS = 32, 64
_IMAGE_ID = slice(1, 1 + _ID_DIGITS)
_SHA256 = slice(_IMAGE_ID.stop, _IMAGE_ID.stop + _DIGEST_DIGITS)
_SOURCE_SHA256 = slice(_SHA256.stop, None)
_LINKS = 4
_MOST_SHARED = 1_000
_SHARED: dict[str, Links] = {}


def packed(image_id: str, sha256: str | None, source_sha256: str | None) -> int | str | Ids:
    """An imageId and digests of our form as the number that their hex digits stand for.

    The number begins with a one, so that no zero is lost. Of the two digests the first may be
    there alone. An imageId of another form is kept as it is, together with what digests it has.
    """
    if (
        len(image_id) == _ID_DIGITS
        and (len(sha256) == _DIGEST_DIGITS if sha256 is not None else source_sha256 is None)
        and (source_sha256 is None or len(source_sha256) == _DIGEST_DIGITS)
    ):
        digits = f"01{image_id}{sha256 or ''}{source_sha256 or ''}"
        try:
            number = bytes.fromhex(digits)
        except ValueError:
            pass
        else:
            if number.hex() == digits:  # capitals and blanks would be lost
                return int.from_bytes(number, "big")
    if sha256 is source_sha256 is None:
        return image_id
    return image_id, sha256, source_sha256


def unpacked(kept: int | str | Ids) -> Ids:
    """What `packed` was given."""
    if isinstance(kept, int):
        digits = f"{kept:x}"
        sha256, source_sha256 = digits[_SHA256], digits[_SOURCE_SHA256]
        return digits[_IMAGE_ID], sha256 or None, source_sha256 or None
    return (kept, None, None) if isinstance(kept, str) else kept


def shared(image_id: str, s3_key: str, url: str, thumb_key: str | None, thumb_url: str) -> Links:
    """Keys and links with `PLACE` where the imageId is: these are the same for most photos."""
    plain = s3_key, url, thumb_key, thumb_url, False
    if len(image_id) < _LONG or _BETWEEN in image_id or thumb_key == "":
        return plain
    text = f"{s3_key}{_BETWEEN}{url}{_BETWEEN}{thumb_key or ''}{_BETWEEN}{thumb_url}"
    if PLACE in text:
        return plain
    pattern = text.replace(image_id, PLACE)
    known = _SHARED.get(pattern)
    if known is not None:
        return known
    parts = pattern.split(_BETWEEN)
    if len(parts) != _LINKS:
        return plain
    # Of links that are signed the keys are the same all the same.
    key, link, thumb, thumb_link = parts
    links = sys.intern(key), link, sys.intern(thumb) or None, thumb_link, True
    if len(_SHARED) >= _MOST_SHARED:  # they are not the same here: signed, say
        _SHARED.clear()
    _SHARED[pattern] = links
    return links
