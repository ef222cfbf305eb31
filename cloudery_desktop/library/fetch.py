"""A thumbnail of a photo wherever it is: on this disk or at a public address. No Qt."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import requests

from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.imaging.thumbnail import Thumbnail, thumbnail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MOST_BYTES = 512 * 1024 * 1024
_IN_MEMORY_BYTES = 32 * 1024 * 1024  # a larger photo waits on the disk
_PIECE_BYTES = 16 * 1024  # small: a slow line, too, notices soon that the window closes
_TIMEOUT = (5, 6)  # seconds to connect, and to the next piece; closing waits no longer than 8


class FetchError(ClouderyError):
    """A photo could not be had from its public address."""


class ThumbnailSource:
    """Makes thumbnails, over one kept-alive connection. One per thread."""

    def __init__(self, edge: int, cancelled: Callable[[], bool]) -> None:
        self._edge = edge
        self._cancelled = cancelled
        self._session = requests.Session()
        self._session.auth = _no_auth
        self._session.proxies["http://127.0.0.1"] = ""  # the sandbox: never through a proxy

    def close(self) -> None:
        self._session.close()

    def thumbnail(self, source: Path | str) -> Thumbnail:
        """Of a file, or of the photo at a URL. Raises ClouderyError, or Cancelled."""
        if isinstance(source, Path):
            return thumbnail(source, self._edge)
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY_BYTES) as photo:
            with _fetch_errors():
                self._fetch(source, photo)
            photo.seek(0)
            return thumbnail(cast("BinaryIO", photo), self._edge)

    def _fetch(self, url: str, photo: tempfile.SpooledTemporaryFile[bytes]) -> None:
        with self._session.get(url, timeout=_TIMEOUT, stream=True) as answer:
            if answer.status_code in (403, 404):
                raise FetchError("This photo cannot be shown.", "It is not in the bucket.")
            if answer.status_code != 200:
                raise FetchError(
                    "This photo cannot be shown.",
                    f"Its address answered {answer.status_code}.",
                    retryable=answer.status_code == 429 or answer.status_code >= 500,
                )
            for piece in answer.iter_content(_PIECE_BYTES):
                photo.write(piece)
                if photo.tell() > _MOST_BYTES:
                    raise FetchError("This photo is too large to preview.")
                if self._cancelled():
                    raise Cancelled


def _no_auth(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps requests from adding a password out of ~/.netrc: a public address needs none."""
    return request


@contextmanager
def _fetch_errors() -> Iterator[None]:
    """Turn whatever requests raises inside into a FetchError."""
    try:
        yield
    except requests.RequestException as error:
        raise FetchError(
            "This photo cannot be shown.", "Its address does not answer.", retryable=True
        ) from error
