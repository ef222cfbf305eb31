"""One presigned POST: a streamed multipart/form-data body, the answer understood.

`requests.post(files=...)` would read the whole file into memory, twice.
"""

from __future__ import annotations

import io
import secrets
import time
from contextlib import contextmanager, suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, BinaryIO

import requests
import urllib3

from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.http_session import new_session
from cloudery_desktop.imaging.errors import os_errors
from cloudery_desktop.language import tr
from cloudery_desktop.uploads import connection
from cloudery_desktop.uploads.answers import TransferError, read, understand
from cloudery_desktop.uploads.pace import Bandwidth, Connections
from cloudery_desktop.uploads.witness import FileChanged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cloudery_desktop.imaging.privacy.cleaning import Cleaning
    from cloudery_desktop.photo import PresignedPost
    from cloudery_desktop.uploads.answers import Answer
    from cloudery_desktop.uploads.cancel_token import CancelToken
    from cloudery_desktop.uploads.witness import Witness

PIECE_BYTES = 256 * 1024
_SETTINGS_SECONDS = 30.0
_SLOW_PIECE_BYTES = 32 * 1024
_SLOW_SECONDS = 0.1  # a piece that takes longer: go on in small ones, to see that it moves
_ANSWER_BYTES = 64 * 1024  # an S3 answer is some hundred bytes; a captive portal's page is cut


class FormSender:
    """Sends forms one after the other over kept-alive connections. One per thread.

    `bandwidth` is asked before each piece of a body; `connections` hears of new ones.
    """

    def __init__(
        self, bandwidth: Bandwidth | None = None, connections: Connections | None = None
    ) -> None:
        self._bandwidth = bandwidth or Bandwidth()
        self._connections = connections or Connections()
        self._session = new_session()
        self._session.trust_env = False  # it would look for each form what `_surroundings` knows
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, connection.CancellableAdapter(pool_maxsize=1))

    def close(self) -> None:
        self._session.close()

    def open(self, url: str, token: CancelToken) -> None:
        """Have a connection ready for the first form. What goes wrong, that one will tell."""
        settings = _surroundings(url)
        adapter = self._session.get_adapter(url)
        errors = (requests.RequestException, urllib3.exceptions.HTTPError, OSError)
        if isinstance(adapter, connection.CancellableAdapter):
            with suppress(Cancelled, ClouderyError, *errors):
                wire = connection.Wire(token, self._connections)
                adapter.open(url, wire, settings["verify"], settings["proxies"])

    def send(
        self,
        post: PresignedPost,
        photo: Cleaning,
        mime_type: str,
        size_bytes: int,
        token: CancelToken,
        progress: Callable[[int], None],
        witness: Witness | None = None,
    ) -> None:
        """Send `photo` in this form; `progress` gets the bytes sent so far, piece by piece.

        What a `witness` does not take for the announced photo is never sent to its end.
        Returns when S3 said 201. Raises TransferError, FileChanged, UnreadableFile, Cancelled.
        """
        with os_errors():
            file = photo.open()
        with file:
            self._send(post, file, mime_type, size_bytes, token, progress, witness)

    def send_bytes(
        self, post: PresignedPost, content: bytes, mime_type: str, token: CancelToken
    ) -> None:
        """As `send`, of what is no file."""
        file = io.BytesIO(content)
        self._send(post, file, mime_type, len(content), token, lambda _sent: None, None)

    def _send(
        self,
        post: PresignedPost,
        file: BinaryIO,
        mime_type: str,
        size_bytes: int,
        token: CancelToken,
        progress: Callable[[int], None],
        witness: Witness | None,
    ) -> None:
        wire = connection.Wire(token, self._connections)
        body = _FormBody(
            post.fields, file, mime_type, size_bytes, wire, self._bandwidth, progress, witness
        )
        try:
            with _http_errors(body):
                answer = self._post(post.url, body)
        except TransferError as error:
            token.check()  # cancelling breaks the connection
            if token.broken:  # in a TLS handshake, too, it is the network that is gone
                raise _broken(may_have_arrived=error.may_have_arrived) from error
            raise
        finally:
            body.wire.detach()
        understand(answer)

    def _post(self, url: str, body: _FormBody) -> Answer:
        with self._session.post(
            url,
            data=body,
            **_surroundings(url),
            headers={"Content-Type": body.content_type},
            timeout=(connection.CONNECT_SECONDS, connection.STALL_SECONDS),
            allow_redirects=False,
            stream=True,
        ) as response:
            text = response.raw.read(_ANSWER_BYTES, decode_content=True).decode("utf-8", "replace")
            return read(response.status_code, text, response.headers.get("x-amz-request-id", ""))


def _surroundings(url: str) -> dict[str, Any]:
    """The proxy and the authorities this system has for a URL. Finding them takes a while."""
    return _found(url, int(time.monotonic() / _SETTINGS_SECONDS))


@lru_cache(maxsize=4)
def _found(url: str, _period: int) -> dict[str, Any]:
    found = new_session().merge_environment_settings(url, {}, None, None, None)
    return {"proxies": found["proxies"], "verify": found["verify"]}


class _FormBody:
    """Prelude, the file in large pieces, trailer. Its length is known, so nothing is chunked."""

    def __init__(
        self,
        fields: tuple[tuple[str, str], ...],
        file: Any,
        mime_type: str,
        size_bytes: int,
        wire: connection.Wire,
        bandwidth: Bandwidth,
        progress: Callable[[int], None],
        witness: Witness | None,
    ) -> None:
        boundary = f"----cloudery-{secrets.token_hex(16)}"
        self.content_type = f"multipart/form-data; boundary={boundary}"
        parts = [
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in fields
        ]
        # The file comes last: S3 ignores what follows it. Its name on this disk stays here.
        parts.append(
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="photo"\r\n'
            f"Content-Type: {mime_type}\r\n\r\n"
        )
        self._prelude = "".join(parts).encode()
        self._trailer = f"\r\n--{boundary}--\r\n".encode()
        self._file = file
        self._size_bytes = size_bytes
        self._progress = progress
        self._witness = witness
        self._bandwidth = bandwidth
        self.wire = wire
        self.all_sent = False

    def __len__(self) -> int:
        return len(self._prelude) + self._size_bytes + len(self._trailer)

    def __iter__(self) -> Iterator[Any]:  # bytes, and views of one reused buffer
        yield self._prelude
        buffer = memoryview(bytearray(PIECE_BYTES))
        most = PIECE_BYTES
        sent = 0
        while sent < self._size_bytes:
            self.wire.check()
            piece = buffer[: min(self._bandwidth.piece(most), self._size_bytes - sent)]
            with os_errors():  # or urllib3 takes it for an error of the network
                count = self._file.readinto(piece)
            if not count:
                raise FileChanged
            if self._witness is not None:
                self._witness.see(piece[:count])
            self._bandwidth.take(count, self.wire.check)
            began = time.monotonic()
            yield piece[:count]
            sent += count
            self._progress(sent)
            slow = time.monotonic() - began > _SLOW_SECONDS
            most = _SLOW_PIECE_BYTES if slow else PIECE_BYTES
        if self._witness is not None:
            self._witness.judge()
        yield self._trailer
        self.all_sent = True


@contextmanager
def _http_errors(body: _FormBody) -> Iterator[None]:
    """Turn whatever requests and urllib3 raise inside into a TransferError."""
    try:
        yield
    except (
        requests.exceptions.InvalidSchema,
        requests.exceptions.InvalidProxyURL,
        urllib3.exceptions.URLSchemeUnknown,
    ) as error:
        raise TransferError(
            tr("The proxy of this system is of a kind Cloudery cannot use."),
            advice=tr("Set an HTTP proxy or none, then retry."),
        ) from error
    except (requests.Timeout, urllib3.exceptions.TimeoutError) as error:
        raise TransferError(
            tr("The connection hangs."),
            tr("The server did not answer in time."),
            retryable=True,
            may_have_arrived=body.all_sent,
            network=True,
        ) from error
    except (requests.RequestException, urllib3.exceptions.HTTPError) as error:
        # S3 may refuse early and close: the refusal is lost, so nothing is sure any more.
        raise _broken(may_have_arrived=body.all_sent) from error


def _broken(*, may_have_arrived: bool) -> TransferError:
    return TransferError(
        tr("The connection broke."),
        retryable=True,
        may_have_arrived=may_have_arrived,
        network=True,
    )
