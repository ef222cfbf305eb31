"""A thumbnail of a photo wherever it is: on this disk or behind its link. No Qt."""

from __future__ import annotations

import logging
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import requests

from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.imaging.thumbnail import Thumbnail, thumbnail
from cloudery_desktop.photo import unsigned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MOST_BYTES = 512 * 1024 * 1024
_IN_MEMORY_BYTES = 32 * 1024 * 1024  # a larger photo waits on the disk
_PIECE_BYTES = 16 * 1024  # small: a slow line, too, notices soon that the window closes
_TIMEOUT = (5, 6)  # seconds to connect, and to the next piece; closing waits no longer than 8


# A link may be signed, and urllib3 puts the address into what it logs, warnings too.
logging.getLogger("urllib3").setLevel(logging.ERROR)


class FetchError(ClouderyError):
    """A photo could not be had from its link."""


class LinkRefused(FetchError):
    """A signed link was refused: it has ended, or leads to nothing. A newer one may work."""


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
        """Of a file, or of the photo behind a link. Raises ClouderyError, or Cancelled."""
        if isinstance(source, Path):
            return thumbnail(source, self._edge)
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY_BYTES) as photo:
            with _fetch_errors():
                self._fetch(source, photo)
            photo.seek(0)
            return thumbnail(cast("BinaryIO", photo), self._edge)

    def _fetch(self, url: str, photo: tempfile.SpooledTemporaryFile[bytes]) -> None:
        with self._session.get(url, timeout=_TIMEOUT, stream=True) as answer:
            # 400: the temporary credentials that signed the link have ended.
            if answer.status_code in (400, 403) and url != unsigned(url):
                raise LinkRefused(
                    "This photo cannot be shown.",
                    "Its link has ended, or it is not in the bucket.",
                    "Refresh to try again.",
                )
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
    """Keeps requests from adding a password out of ~/.netrc: a link needs none."""
    return request


@contextmanager
def _fetch_errors() -> Iterator[None]:
    """Turn whatever requests raises inside into a FetchError, without its text: the link."""
    try:
        yield
    except requests.RequestException as error:
        raise FetchError(
            "This photo cannot be shown.",
            "Its address does not answer.",
            reference=type(error).__name__,
            retryable=True,
        ) from None
