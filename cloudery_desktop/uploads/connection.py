"""Connections that a cancel breaks at any time: in connecting, sending and waiting.

urllib3 blocks in each of them, and closing a socket from another thread would race with its use.
"""

from __future__ import annotations

import os
import selectors
import socket
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from requests.adapters import HTTPAdapter
from requests.exceptions import InvalidSchema
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.uploads.answers import TransferError

if TYPE_CHECKING:
    from cloudery_desktop.uploads.attempt import Attempt

CONNECT_SECONDS = 10  # for each of the host's addresses, and for the TLS handshake
STALL_SECONDS = 60  # a piece not taken, or an answer not begun, for so long: a dead connection
_CANCEL_SECONDS = 0.2  # a cancel is heard so soon while connecting


class Wire:
    """What one request goes over: cancelling its attempt breaks it."""

    def __init__(self, attempt: Attempt) -> None:
        self._attempt = attempt
        self._handle: socket.socket | None = None

    def check(self) -> None:
        """Raises Cancelled if the attempt was ended."""
        self._attempt.check()

    @property
    def attached(self) -> bool:
        return self._handle is not None

    def attach(self, sock: socket.socket) -> None:
        """The request goes over `sock`: from here on cancelling breaks it. Raises Cancelled."""
        # A handle of its own, as a TLS handshake takes the socket out of its connection.
        self._handle = socket.fromfd(sock.fileno(), sock.family, sock.type)
        self._attempt.on_cancel(self._break)

    def detach(self) -> None:
        """Nothing blocks any more. Raises Cancelled if the attempt was ended."""
        try:
            self._attempt.on_cancel(None)
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
        try:
            self.wire.attach(sock)
        except Cancelled:
            sock.close()
            raise
        return sock

    def request(self, *args: Any, **options: Any) -> None:
        if self.sock is not None:
            if not self.wire.attached:
                self.wire.attach(self.sock)  # kept alive since the last form
            self.sock.settimeout(STALL_SECONDS)  # it still has the timeout of connecting
        super().request(*args, **options)

    def connect(self) -> None:
        super().connect()
        self.sock.settimeout(STALL_SECONDS)


class _TlsConnection(_Connection, HTTPSConnection):
    pass


def _connect(host: str, port: int | None, wire: Wire) -> socket.socket:
    """A connected socket, timeout CONNECT_SECONDS. Raises TransferError, Cancelled."""
    trouble = ""
    try:
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise _unreachable(f"The address of {host} is not known.") from error
    for family, kind, protocol, _, address in addresses:
        try:
            sock = socket.socket(family, kind, protocol)
        except OSError as error:  # a family this system does not have
            trouble = error.strerror or "No such network"
            continue
        try:
            sock.setblocking(False)
            sock.connect_ex(address)
            _await_connected(sock, wire)
        except OSError as error:
            sock.close()
            trouble = error.strerror or "No answer"
        except Cancelled:
            sock.close()
            raise
        else:
            sock.settimeout(CONNECT_SECONDS)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return sock
    raise _unreachable(f"The system says: {trouble}.")


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
    return TransferError("The bucket cannot be reached.", detail, retryable=True, network=True)


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection
    _wire: Wire

    def urlopen(self, method: str, url: str, body: Any = None, *args: Any, **options: Any) -> Any:
        self._wire = body.wire  # one sender, one form at a time
        return super().urlopen(method, url, body, *args, **options)

    def _get_conn(self, timeout: float | None = None) -> Any:
        connection: Any = super()._get_conn(timeout)
        connection.wire = self._wire
        return connection


class _TlsPool(_Pool, HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


class CancellableAdapter(HTTPAdapter):
    """Mounted on a session, it sends bodies that have a `wire`."""

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        if not proxy.lower().startswith("http"):  # SOCKS, whose connections are of another kind
            raise InvalidSchema
        manager = super().proxy_manager_for(proxy, **options)
        manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
        return manager
