"""A way to a server on which anything may happen to a request, by a plan: in TLS, as to S3."""

from __future__ import annotations

import random
import socket
import struct
import threading
import time
from collections import Counter, deque
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPResponse
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from io import BufferedIOBase

    from tests.certificates import Certificates

PIECE_BYTES = 16 * 1024
SERVER_SECONDS = 30
PORTAL = b"<html><title>Welcome to our hotel</title>Room number?</html>" * 50


class Cut(Exception):
    """The connection to the client ends here, as by a crash."""


@dataclass
class Talk:
    """One request on its way; a fault decides what becomes of it."""

    way: Way
    method: str
    target: str
    headers: list[tuple[str, str]]
    body: BufferedIOBase
    client: socket.socket
    server: HTTPConnection
    length: int = 0

    @property
    def is_form(self) -> bool:
        return any("multipart/form-data" in value for _, value in self.headers)

    @property
    def verb(self) -> str:
        """What is asked for, such as POST, HEAD or PutItem."""
        operation = dict(self.headers).get("x-amz-target", "").rpartition(".")[2]
        return operation or self.method

    def pieces(self, share: float = 1.0) -> Iterator[bytes]:
        """The body as it comes in, up to this share of it."""
        left = int(self.length * share)
        while left:
            piece = self.body.read(min(PIECE_BYTES, left))
            if not piece:
                raise Cut  # the client has gone
            left -= len(piece)
            self.length -= len(piece)
            self.way.pace(len(piece))
            yield piece

    def swallow(self) -> None:
        for _ in self.pieces():
            pass

    def begin(self) -> None:
        self.server.putrequest(self.method, self.target, skip_host=True, skip_accept_encoding=True)
        for name, value in self.headers:
            self.server.putheader(name, value)
        self.server.endheaders()

    def ask(self) -> tuple[HTTPResponse, bytes]:
        """Pass the request on, whole, and take the answer."""
        self.begin()
        for piece in self.pieces():
            self.server.send(piece)
        return self.answer()

    def answer(self) -> tuple[HTTPResponse, bytes]:
        response = self.server.getresponse()
        return response, response.read()

    def tell(self, response: HTTPResponse, text: bytes, share: float = 1.0) -> bool:
        """Hand the answer, or a share of it, to the client. Whether more may follow."""
        headers = [
            f"{name}: {value}"
            for name, value in response.getheaders()
            if name.lower() not in ("transfer-encoding", "content-length", "connection")
        ]
        length = response.getheader("content-length") if self.method == "HEAD" else len(text)
        head = [f"HTTP/1.1 {response.status} {response.reason}", *headers]
        head += [f"Content-Length: {length or 0}", "", ""]
        answer = "\r\n".join(head).encode("latin-1") + text
        self.client.sendall(answer[: int(len(answer) * share)])
        return share == 1.0

    def say(self, status: str, text: bytes, kind: str = "application/xml") -> bool:
        """An answer that is not the server's."""
        shown = b"" if self.method == "HEAD" else text
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(text)}\r\n\r\n"
        self.client.sendall(head.encode() + shown)
        return True


if TYPE_CHECKING:
    # Returns whether the connection is good for another request.
    Fault = Callable[[Talk], bool]


def nothing(talk: Talk) -> bool:
    """It gets there, and the answer back."""
    return talk.tell(*talk.ask())


def refused(talk: Talk) -> bool:
    """Nobody listens for a moment."""
    talk.way.shut_for(0.3)
    raise Cut


def cut_in_the_handshake(talk: Talk) -> bool:
    """The next connection ends before it is secure."""
    talk.way.instead_of_tls.append(b"")
    raise Cut


def portal_without_certificate(talk: Talk) -> bool:
    """The login page of a hotel's network answers the next connection, and knows no TLS."""
    talk.way.instead_of_tls.append(b"HTTP/1.1 200 OK\r\n\r\n" + PORTAL)
    raise Cut


def cut_before(talk: Talk) -> bool:
    """Cut when the first bytes come."""
    raise Cut


def cut_in_the_middle(talk: Talk) -> bool:
    """Half of it gets to the server."""
    talk.begin()
    for piece in talk.pieces(0.5):
        talk.server.send(piece)
    raise Cut


def cut_while_waiting(talk: Talk) -> bool:
    """All was sent; the server has seen nothing of it."""
    talk.swallow()
    time.sleep(0.2)
    raise Cut


def answer_lost(talk: Talk) -> bool:
    """The server has done it, and nobody hears of that."""
    talk.ask()
    raise Cut


def half_an_answer(talk: Talk) -> bool:
    """The server has done it; half of its answer comes back."""
    response, text = talk.ask()
    return talk.tell(response, text, 0.5)


def slow_down(talk: Talk) -> bool:
    """The server asks for less."""
    talk.swallow()
    return talk.say("503 Slow Down", b"<Error><Code>SlowDown</Code></Error>")


def internal_error(talk: Talk) -> bool:
    """The server has a bug."""
    talk.swallow()
    return talk.say("500 Oh no", b"<Error><Code>InternalError</Code></Error>")


def portal(talk: Talk) -> bool:
    """The login page of a hotel's network, gladly served with 200."""
    talk.swallow()
    return talk.say("200 OK", PORTAL, "text/html")


def stalls(talk: Talk) -> bool:
    """Nothing moves for some seconds, then all goes on."""
    talk.begin()
    for piece in talk.pieces(0.5):
        talk.server.send(piece)
    time.sleep(talk.way.stall_seconds)
    for piece in talk.pieces():
        talk.server.send(piece)
    return talk.tell(*talk.answer())


FAULTS: tuple[Fault, ...] = (
    refused, cut_in_the_handshake, portal_without_certificate, cut_before, cut_in_the_middle,
    cut_while_waiting, answer_lost, half_an_answer, slow_down, internal_error, portal, stalls,
)  # fmt: skip


@dataclass
class Plan:
    """What happens to the next request, by chance: the same again by the same `seed`.

    `chance` is that of a fault; 0 and nothing happens any more. `delay` is the most seconds
    that a request takes longer.
    """

    seed: int
    chance: float = 0.0
    delay: float = 0.0
    faults: Sequence[Fault] = FAULTS
    happened: Counter[str] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)

    def choose(self, talk: Talk) -> Fault:
        with self._lock:
            pause = self._random.uniform(0, self.delay)
            fault: Fault = nothing
            if self._random.random() < self.chance:
                fault = self._random.choice(self.faults)
                self.happened[f"{fault.__name__} {talk.verb}"] += 1
        time.sleep(pause)
        return fault


class Way:
    """A port of its own on `host` that leads to the server at `url`, until the `with` ends.

    `bytes_per_second` is how wide it is, for all together. `moved` holds when bytes of requests
    came along, in monotonic seconds. `instead_of_tls` is what the next connections hear before
    they end, one each.
    """

    def __init__(
        self,
        url: str,
        plan: Plan,
        certificates: Certificates,
        bytes_per_second: float = float("inf"),
        host: str = "127.0.0.1",
    ) -> None:
        target = urlsplit(url)
        self._address = (target.hostname or "", target.port or 80)
        self._plan = plan
        self._tls = certificates.server_context()
        self.instead_of_tls: deque[bytes] = deque()
        self.bytes_per_second = bytes_per_second
        self.stall_seconds = 3.0
        self._lock = threading.Lock()
        self._free_at = 0.0
        self._closed = False
        self.moved: list[float] = []
        self._listener = socket.create_server((host, 0), backlog=128)
        self.place: tuple[str, int] = self._listener.getsockname()
        self.url = f"https://{host}:{self.place[1]}"
        self._lines: set[socket.socket] = set()

    def __enter__(self) -> Self:
        self._start(self._listen, self._listener)
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._closed = True
            self._shut()
        self.cut()

    def cut(self) -> None:
        """Break all connections."""
        for line in tuple(self._lines):
            with suppress(OSError):
                # Not TLS's own, which would take away what another thread reads with.
                socket.socket.shutdown(line, socket.SHUT_RDWR)

    def pace(self, count: int) -> None:
        """Wait until so many bytes have room."""
        with self._lock:
            self.moved.append(time.monotonic())
            start = max(time.monotonic(), self._free_at)
            self._free_at = start + count / self.bytes_per_second
        time.sleep(max(0.0, start - time.monotonic()))

    def shut_for(self, seconds: float) -> None:
        """Nobody listens for so long: connections are refused."""
        with self._lock:
            if not self._closed and self._listener.fileno() >= 0:
                self._shut()
                self._start(self._open_again, seconds)

    def _shut(self) -> None:
        with suppress(OSError):  # wakes the thread that accepts
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _open_again(self, seconds: float) -> None:
        time.sleep(seconds)
        with self._lock:
            if self._closed:
                return
            self._listener = socket.create_server(self.place, backlog=128)
            self._start(self._listen, self._listener)

    def _start(self, work: Callable[..., None], *args: object) -> None:
        threading.Thread(target=work, args=args, daemon=True).start()

    def _listen(self, listener: socket.socket) -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            self._start(self._secure, line)

    def _secure(self, line: socket.socket) -> None:
        with self._lock:
            said = self.instead_of_tls.popleft() if self.instead_of_tls else None
        with line, suppress(OSError):
            if said is not None:
                line.recv(PIECE_BYTES)  # the client's hello
                line.sendall(said)
                return
            with self._tls.wrap_socket(line, True, do_handshake_on_connect=False) as secure:
                self._lines.add(secure)
                try:
                    secure.do_handshake()
                    self._serve(secure)
                finally:
                    self._lines.discard(secure)

    def _serve(self, line: socket.socket) -> None:
        server = HTTPConnection(*self._address, timeout=SERVER_SECONDS)
        with suppress(OSError, HTTPException):
            try:
                with line.makefile("rb") as stream:
                    while talk := _next(self, line, stream, server):
                        if not self._plan.choose(talk)(talk):
                            break
            except Cut:
                _break(line)
        server.close()


def _break(line: socket.socket) -> None:
    """Have it end as by a crash, when it is closed."""
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _next(
    way: Way, line: socket.socket, stream: BufferedIOBase, server: HTTPConnection
) -> Talk | None:
    request = stream.readline().decode("latin-1").split()
    if len(request) != 3:
        return None
    headers: list[tuple[str, str]] = []
    while text := stream.readline().decode("latin-1").rstrip("\r\n"):
        name, _, value = text.partition(":")
        headers.append((name.lower(), value.strip()))
    talk = Talk(way, request[0], request[1], headers, stream, line, server)
    talk.length = int(dict(headers).get("content-length", "0"))
    return talk
