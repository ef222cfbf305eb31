"""What is behind a photo's links. No Qt."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.http_session import new_session
from cloudery_desktop.language import tr
from cloudery_desktop.library.reasons import STILL_THERE
from cloudery_desktop.photo import is_outdated, unsigned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


_MOST_BYTES = 512 * 1024 * 1024
_PIECE_BYTES = 16 * 1024  # small: a slow line, too, notices soon that the window closes
_TIMEOUT = (5, 6)  # seconds to connect, and to the next piece; closing waits no longer than 8


class FetchError(ClouderyError):
    """A photo could not be had from its link."""


class LinkRefused(FetchError):
    """A signed link was refused: it has ended, or leads to nothing. A newer one may work."""


class Fetcher:
    """Gets objects over one kept-alive connection. One per thread."""

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._cancelled = cancelled
        self._session = new_session()

    def close(self) -> None:
        self._session.close()

    def get(
        self,
        url: str,
        into: BinaryIO,
        *,
        first: int | None = None,
        most: float | None = None,
    ) -> None:
        """Write the object behind a link, or its `first` bytes. Raises FetchError, or Cancelled.

        A whole object of more than `most` bytes is an error; None: of more than a preview takes.
        """
        headers = {} if first is None else {"Range": f"bytes=0-{first - 1}"}
        bound = _MOST_BYTES if most is None else most
        with _fetch_errors():
            self._get(url, into, headers, bound if first is None else first, cut=first is not None)

    def get_rest(self, url: str, into: BinaryIO) -> None:
        """Write what follows the object's first bytes, which `into` holds. Raises as `get` does."""
        start = into.tell()
        with _fetch_errors():
            self._get(url, into, {"Range": f"bytes={start}-"}, _MOST_BYTES - start)

    def _get(
        self, url: str, into: BinaryIO, headers: dict[str, str], most: float, *, cut: bool = False
    ) -> None:
        """What is more than `most` bytes is an error, or is `cut` off."""
        _refuse_outdated(url)
        with self._session.get(url, headers=headers, timeout=_TIMEOUT, stream=True) as answer:
            if answer.status_code == 416 and headers:
                return  # an empty object has no first byte
            _refuse(answer.status_code, signed=url != unsigned(url))
            if answer.status_code == 200 and headers:
                into.seek(0)  # a server that takes no Range begins at the beginning
            left = most
            for piece in answer.iter_content(_PIECE_BYTES):
                into.write(piece if left >= len(piece) else piece[: int(left)])
                left -= len(piece)
                if left < 0 and cut:
                    return  # a server that takes no Range
                if left < 0:
                    raise FetchError(
                        tr("This photo is too large to preview."), advice=tr(STILL_THERE)
                    )
                if self._cancelled():
                    raise Cancelled


def _refuse(status: int, *, signed: bool) -> None:
    """Raises FetchError for any answer but that of an object."""
    if status in (200, 206):
        return
    # 400: the temporary credentials that signed the link have ended.
    if status in (400, 403) and signed:
        raise LinkRefused(
            tr("This photo cannot be shown."),
            tr("Its link has ended, or it is not in the bucket."),
            tr("Refresh to try again."),
        )
    advice = ""
    if status == 403:
        # Which of both, S3 does not tell everybody.
        why = tr("It is not in the bucket, or the bucket lets nobody read it.")
        advice = tr("If it is so with all photos, check the connection.")
    elif status == 404:
        why = tr("It is not in the bucket.")
    else:
        why = tr("Its address answered {status}.", status=status)
    retryable = status == 429 or status >= 500
    raise FetchError(tr("This photo cannot be shown."), why, advice, retryable=retryable)


def _refuse_outdated(url: str) -> None:
    if is_outdated(url):
        raise LinkRefused(
            tr("This photo cannot be shown yet."),
            tr("Its link is made once there is a connection."),
        )


@contextmanager
def _fetch_errors() -> Iterator[None]:
    """Turn whatever requests raises inside into a FetchError, without its text: the link."""
    import requests

    try:
        yield
    except requests.RequestException as error:
        raise FetchError(
            tr("This photo cannot be shown."),
            tr("Its address does not answer."),
            reference=type(error).__name__,
            retryable=True,
        ) from None
