"""A picture of the web, as a browser names it: fetched, and looked at before it is kept. No Qt."""

from __future__ import annotations

import binascii
from base64 import b64decode
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from cloudery_desktop import __version__
from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.file_names import safe_name
from cloudery_desktop.http_session import new_session
from cloudery_desktop.imaging.formats import HEAD_SIZE, SUFFIXES, Format, sniff
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MOST_BYTES = 256 * 1024 * 1024
_PIECE_BYTES = 64 * 1024
_TIMEOUT = (5, 6)  # seconds to connect, and to the next piece; closing waits no longer than 8
_HEADERS = {
    "User-Agent": f"ClouderyDesktop/{__version__}",  # some servers refuse a nameless one
    "Accept": "image/*, */*;q=0.5",
}
_NAME_LETTERS = 60


class WebError(ClouderyError):
    """A picture could not be had from its address."""


def is_fetchable(address: str) -> bool:
    """Whether there is a way to get it: the web, or a picture inside its own address.

    Never a file of this computer, which a page may name but has not been given.
    """
    return address[:11].lower().startswith(("http://", "https://", "data:image/"))


def host_of(address: str) -> str:
    """Where it comes from, as a person would say it; "" for what is inside its own address."""
    try:
        return urlsplit(address[:2000]).hostname or ""
    except ValueError:
        return ""


def stem_of(address: str) -> str:
    """What a file of it may be called, without an ending."""
    last = ""
    if host_of(address):
        last = unquote(urlsplit(address).path.rpartition("/")[2])
    stem, dot, suffix = last.rpartition(".")
    bare = stem if f"{dot}{suffix}".lower() in SUFFIXES else last
    stem = safe_name(bare)[:_NAME_LETTERS]
    return stem or tr("Picture", "name of a file")


def fetch(
    address: str, into: BinaryIO, cancelled: Callable[[], bool], most: int = MOST_BYTES
) -> Format:
    """Write the picture at `address`, and say what it is. Raises WebError, or Cancelled.

    What is no picture is given up after its first bytes, what has more than `most` at once.
    """
    if not host_of(address):
        return _keep([_inside(address)], into, cancelled, most, "")
    host = host_of(address)
    with (
        _web_errors(host),
        new_session() as session,
        session.get(address, headers=_HEADERS, timeout=_TIMEOUT, stream=True) as answer,
    ):
        if answer.status_code != 200:
            raise _refused(host, answer.status_code)
        if int(answer.headers.get("Content-Length") or 0) > most:
            raise _too_large(most)
        kind = answer.headers.get("Content-Type", "")
        return _keep(answer.iter_content(_PIECE_BYTES), into, cancelled, most, kind)


def _keep(
    pieces: Iterable[bytes],
    into: BinaryIO,
    cancelled: Callable[[], bool],
    most: int,
    kind: str,
) -> Format:
    head = b""
    size = 0
    for piece in pieces:
        if cancelled():
            raise Cancelled
        if size < HEAD_SIZE:
            head += piece[:HEAD_SIZE]
            if len(head) >= HEAD_SIZE and sniff(head) is None:
                raise not_a_photo(kind)
        size += len(piece)
        if size > most:
            raise _too_large(most)
        into.write(piece)
    found = sniff(head)
    if found is None:
        raise not_a_photo(kind)
    return found


def _inside(address: str) -> bytes:
    """What a data: URL holds."""
    head, _, body = address.partition(",")
    encoded = unquote_to_bytes(body)
    if not head.lower().endswith(";base64"):
        return encoded
    try:
        return b64decode(encoded)
    except binascii.Error:
        return b""


@contextmanager
def _web_errors(host: str) -> Iterator[None]:
    """Turn whatever requests raises inside into a WebError, without its text: the address."""
    import requests

    try:
        yield
    except requests.exceptions.SSLError as error:
        raise WebError(
            tr("{host} could not prove that it is {host}.", host=host),
            tr("Its certificate is not valid."),
            tr("Save the picture in the browser, then add the file."),
            reference=type(error).__name__,
        ) from None
    except (requests.RequestException, ValueError) as error:
        raise WebError(
            tr("The picture could not be fetched."),
            tr("{host} does not answer.", host=host),
            tr("Check that the picture opens in the browser, then drag it here again."),
            reference=type(error).__name__,
            retryable=True,
        ) from None


def _refused(host: str, status: int) -> WebError:
    advice = tr("Save it in the browser, then add the file.")
    if status in (401, 403):
        return WebError(tr("{host} does not give this to everybody.", host=host), "", advice)
    if status in (404, 410):
        return WebError(tr("{host} has no such picture.", host=host), "", advice)
    return WebError(
        tr("The picture could not be fetched."),
        tr("{host} answered {status}.", host=host, status=status),
        advice,
        retryable=status == 429 or status >= 500,
    )


def not_a_photo(kind: str = "") -> WebError:
    """What came is no photo; `kind` is what its server calls it."""
    if "html" in kind.lower():
        return WebError(
            tr("This link leads to a page, not to a photo."),
            "",
            tr("Drag the picture itself here."),
        )
    return WebError(tr("This is not a photo."), tr("Cloudery takes JPEG, PNG, HEIC and the like."))


def _too_large(most: int) -> WebError:
    return WebError(
        tr("This picture is too large to be fetched."),
        tr("It has more than %n MB.", "", most // 1_000_000),
        tr("Save it in the browser, then add the file."),
    )
