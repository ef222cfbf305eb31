"""Connections that a cancel breaks at any time: in connecting, sending and waiting.

urllib3 blocks in each of them, and closing a socket from another thread would race with its use.
They go on with the TLS session of the one before.
"""

from __future__ import annotations

import os
import selectors
import socket
import ssl
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from requests import Request
from requests.exceptions import InvalidSchema
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.http_adapter import OneContextAdapter, TlsContext
from cloudery_desktop.language import tr
from cloudery_desktop.uploads.answers import TransferError

if TYPE_CHECKING:
    from cloudery_desktop.uploads.cancel_token import CancelToken
    from cloudery_desktop.uploads.pace import Connections

CONNECT_SECONDS = 10  # for each of the host's addresses, and for the TLS handshake
STALL_SECONDS = 60  # a piece not taken, or an answer not begun, for so long: a dead connection
_BBR = b"bbr"
_UNSENT_BYTES = 128 * 1024
_CANCEL_SECONDS = 0.2  # a cancel is heard so soon while connecting


class Wire:
    """What one request goes over: cancelling its attempt breaks it."""

    def __init__(self, token: CancelToken, connections: Connections) -> None:
        self.connections = connections
        self._token = token
        self._handle: socket.socket | None = None

    def check(self) -> None:
        """Raises Cancelled if the attempt was ended."""
        self._token.check()

    @property
    def attached(self) -> bool:
        return self._handle is not None

    def attach(self, sock: socket.socket) -> None:
        """The request goes over `sock`: from here on cancelling breaks it. Raises Cancelled."""
        # A handle of its own, as a TLS handshake takes the socket out of its connection.
        self._handle = socket.fromfd(sock.fileno(), sock.family, sock.type)
        self._token.on_cancel(self._break)

    def detach(self) -> None:
        """Nothing blocks any more. Raises Cancelled if the attempt was ended."""
        try:
            self._token.on_cancel(None)
        finally:
            if self._handle is not None:
                self._handle.close()

    def _break(self) -> None:
        """Wake the thread that blocks on the socket."""
        if self._handle is not None:
            with suppress(OSError):  # gone already
                self._handle.shutdown(socket.SHUT_RDWR)


class _Connection(HTTPConnection):
    wire: Wire  # of the request it is used for next

    def _new_conn(self) -> socket.socket:
        sock = _connect(self._dns_host.strip("[]"), self.port, self.wire)
        self.wire.connections.opened(bbr=_uses_bbr(sock))
        try:
            self.wire.attach(sock)
        except Cancelled:
            sock.close()
            raise
        return sock

    def request(self, *args: Any, **options: Any) -> None:
        if self.sock is not None and not self.wire.attached:
            self.wire.attach(self.sock)  # kept alive since the last form
        self.timeout = STALL_SECONDS  # urllib3 would give it that of connecting
        super().request(*args, **options)

    def connect(self) -> None:
        super().connect()
        self.sock.settimeout(STALL_SECONDS)


class _TlsConnection(_Connection, HTTPSConnection):
    def connect(self) -> None:
        try:
            super().connect()
        except ssl.SSLEOFError:  # cut off, as any connection may be
            raise
        except ssl.SSLError as error:
            raise _insecure(error) from error

    def request(self, *args: Any, **options: Any) -> None:
        try:
            super().request(*args, **options)
        except ssl.SSLEOFError as error:
            # What a cut connection is to Python under TLS. As this urllib3 knows it, and reads
            # the refusal that may have come before it was cut.
            raise BrokenPipeError(*error.args) from error

    @property
    def is_connected(self) -> bool:
        if super().is_connected or not isinstance(self.sock, ssl.SSLSocket):
            return super().is_connected
        # Something came: the tickets of TLS 1.3 perhaps, where no answer was read yet.
        self.sock.setblocking(False)
        try:
            self.sock.recv(1)
        except ssl.SSLWantReadError:
            return True
        except OSError:
            return False
        return False

    def getresponse(self) -> Any:
        response = super().getresponse()
        # Only now: the tickets of TLS 1.3 come with the first answer.
        if isinstance(self.sock, ssl.SSLSocket) and isinstance(self.sock.context, TlsContext):
            self.sock.context.sessions[self.host] = self.sock.session
        return response


def _keep_little_unsent(sock: socket.socket) -> None:
    """Have the system take no more than it can send soon: progress is then what has really gone.

    Its buffer still grows as the line needs, which a fixed size would prevent.
    """
    with suppress(OSError, AttributeError):  # Windows
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, _UNSENT_BYTES)


def _uses_bbr(sock: socket.socket) -> bool:
    """Ask for the congestion control that does not take a loss for a full line. Is it in use?

    All connections have it or none: beside it, others starve.
    """
    if not hasattr(socket, "TCP_CONGESTION"):  # not Linux
        return False
    with suppress(OSError):  # not here, or the network's owner wants another
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, _BBR)
    used = sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, 16)
    return used.rstrip(b"\0") == _BBR


def _connect(host: str, port: int | None, wire: Wire) -> socket.socket:
    """A connected socket, timeout CONNECT_SECONDS. Raises TransferError, Cancelled."""
    trouble = ""
    try:
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise _unreachable(tr("The address of {host} is not known.", host=host)) from error
    for family, kind, protocol, _, address in addresses:
        try:
            sock = socket.socket(family, kind, protocol)
        except OSError as error:  # a family this system does not have
            trouble = error.strerror or tr("No such network")
            continue
        try:
            sock.setblocking(False)
            sock.connect_ex(address)
            _await_connected(sock, wire)
        except OSError as error:
            sock.close()
            trouble = error.strerror or tr("No answer")
        except Cancelled:
            sock.close()
            raise
        else:
            sock.settimeout(CONNECT_SECONDS)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            _keep_little_unsent(sock)
            return sock
    raise _unreachable(tr("The system says: {trouble}.", trouble=trouble))


def _await_connected(sock: socket.socket, wire: Wire) -> None:
    """Raises OSError when the connection does not come about, Cancelled."""
    until = time.monotonic() + CONNECT_SECONDS
    with selectors.DefaultSelector() as selector:
        selector.register(sock, selectors.EVENT_WRITE)
        while not selector.select(_CANCEL_SECONDS):
            wire.check()
            if time.monotonic() > until:
                raise TimeoutError
    if number := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
        raise OSError(number, os.strerror(number))


def _unreachable(detail: str) -> TransferError:
    title = tr("The bucket cannot be reached.")
    return TransferError(title, detail, retryable=True, network=True)


def _insecure(error: ssl.SSLError) -> TransferError:
    """Nobody vouches for who answers, or that does not speak TLS. A login page does both."""
    detail = tr("Its certificate is not accepted, or something on the way breaks the connection.")
    if isinstance(error, ssl.SSLCertVerificationError):
        detail = tr("Its certificate is not valid.")
    return TransferError(
        tr("There is no secure connection to the bucket."),
        detail,
        tr(
            "Check that no login page or proxy of this network is in the way, and the date of"
            " this computer."
        ),
        retryable=True,
        network=True,
    )


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection
    _wire: Wire

    def urlopen(self, method: str, url: str, body: Any = None, *args: Any, **options: Any) -> Any:
        self._wire = body.wire  # one sender, one form at a time
        return super().urlopen(method, url, body, *args, **options)

    def open(self, wire: Wire) -> None:
        """Have a connection ready, unless by way of a proxy."""
        if self.proxy is None:
            self._wire = wire
            connection = self._get_conn()
            if connection.is_closed:
                connection.connect()
            self._put_conn(connection)

    def _get_conn(self, timeout: float | None = None) -> Any:
        connection: Any = super()._get_conn(timeout)
        connection.wire = self._wire
        return connection


class _TlsPool(_Pool, HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


class CancellableAdapter(OneContextAdapter):
    """Mounted on a session, it sends bodies that have a `wire`."""

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}

    def open(self, url: str, wire: Wire, verify: Any, proxies: Any) -> None:
        """Have a connection to `url` ready for the first form.

        Raises requests' and urllib3's errors, TransferError, Cancelled.
        """
        request = Request("POST", url).prepare()
        pool: Any = self.get_connection_with_tls_context(request, verify, proxies)
        self.cert_verify(pool, url, verify, None)
        try:
            pool.open(wire)
        finally:
            wire.detach()

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        if not proxy.lower().startswith("http"):  # SOCKS, whose connections are of another kind
            raise InvalidSchema
        manager = super().proxy_manager_for(proxy, **options)
        manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
        return manager
