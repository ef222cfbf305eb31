"""An S3 of raw sockets that does what it is told: a script of one behaviour for each request."""

from __future__ import annotations

import hashlib
import re
import socket
import struct
import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from types import TracebackType

CREATED = (
    b"HTTP/1.1 201 Created\r\nContent-Type: application/xml\r\nContent-Length: %d\r\n\r\n%s"
    % (len(b"<PostResponse/>"), b"<PostResponse/>")
)


@dataclass(frozen=True)
class Part:
    """One part of a form: its header lines, lower-case names, and its bytes."""

    name: str
    file_name: str | None
    headers: dict[str, str]
    value: bytes


@dataclass(frozen=True)
class Request:
    """What came over connection number `connection`; `body` as far as it was read."""

    connection: int
    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """The value of a header that occurs at most once."""
        values = [value for known, value in self.headers if known == name]
        assert len(values) <= 1
        return values[0] if values else None

    def parts(self) -> list[Part]:
        """The form, read as strictly as RFC 7578 allows; AssertionError if anything is off."""
        kind = self.header("content-type") or ""
        found = re.fullmatch(r"multipart/form-data; boundary=([0-9A-Za-z'()+_,./:=?-]{1,70})", kind)
        assert found, kind
        delimiter = b"--" + found.group(1).encode()
        assert self.body.startswith(delimiter + b"\r\n")
        assert self.body.endswith(b"\r\n" + delimiter + b"--\r\n")
        inside = self.body[len(delimiter) + 2 : -len(delimiter) - 6]
        return [_part(text) for text in inside.split(b"\r\n" + delimiter + b"\r\n")]

    @property
    def file(self) -> bytes:
        return self.parts()[-1].value

    @property
    def key(self) -> str:
        return next(part.value.decode() for part in self.parts() if part.name == "key")


def _part(text: bytes) -> Part:
    head, separator, value = text.partition(b"\r\n\r\n")
    assert separator
    headers = dict(_header(line) for line in head.split(b"\r\n"))
    shape = r'form-data; name="([^"]*)"(?:; filename="([^"]*)")?'
    found = re.fullmatch(shape, headers["content-disposition"])
    assert found, headers
    return Part(found.group(1), found.group(2), headers, value)


def _header(line: bytes) -> tuple[str, str]:
    name, separator, value = line.decode("ascii").partition(": ")
    assert separator, line
    return name.lower(), value


class Conversation:
    """One request on a connection, for a behaviour to read and answer."""

    def __init__(self, server: Server, number: int, sock: socket.socket, head: bytes) -> None:
        request, *lines = head.split(b"\r\n")
        self.server = server
        self.sock = sock
        self.number = number
        self.method, self.target, _ = request.decode("ascii").split(" ")
        self.headers = tuple(_header(line) for line in lines)
        self.expected = int(dict(self.headers).get("content-length", "0"))
        self.body = b""

    def read(self, share: float = 1.0) -> None:
        """Read this share of the body; EOFError if the client goes away before."""
        wanted = int(self.expected * share)
        pieces = [self.body]
        have = len(self.body)
        try:
            while have < wanted:
                piece = self.sock.recv(min(1 << 20, wanted - have))
                if not piece:
                    raise EOFError
                pieces.append(piece)
                have += len(piece)
        finally:
            self.body = b"".join(pieces)

    def store(self) -> None:
        """Keep the object of a form read to its end."""
        self.server.objects[self.request.key] = self.request.file

    @property
    def request(self) -> Request:
        return Request(self.number, self.method, self.target, self.headers, self.body)

    def reset(self) -> None:
        """Cut the connection as a crash would."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def await_end(self) -> None:
        """Read and throw away until the client closes the connection."""
        while self.sock.recv(1 << 20):
            pass


if TYPE_CHECKING:
    # Returns whether the connection is good for another request.
    Behaviour = Callable[[Conversation], bool]


def good(talk: Conversation) -> bool:
    """Take the photo: 201 Created."""
    talk.read()
    talk.store()
    talk.sock.sendall(CREATED)
    return True


def says(status: int, body: str, *, keep: bool = True, header: str = "") -> Behaviour:
    """Read all, then answer so, with one more header if there is one."""
    text = body.encode()
    head = f"HTTP/1.1 {status} Answer\r\nContent-Length: {len(text)}\r\n"
    answer = head.encode() + (header and f"{header}\r\n").encode() + b"\r\n" + text

    def behave(talk: Conversation) -> bool:
        talk.read()
        talk.sock.sendall(answer)
        return keep

    return behave


def refuses(status: int, code: str, message: str = "") -> Behaviour:
    """An S3 error document."""
    return says(
        status,
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<Error><Code>{code}</Code><Message>{message}</Message><RequestId>4442</RequestId></Error>",
    )


def refuses_early(talk: Conversation) -> bool:
    """Answer 403 at once and close without having read the body, as S3 does."""
    text = b"<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"
    talk.sock.sendall(b"HTTP/1.1 403 No\r\nContent-Length: %d\r\n\r\n%s" % (len(text), text))
    talk.sock.shutdown(socket.SHUT_WR)
    return False


def garbage(talk: Conversation) -> bool:
    """Answer what is no HTTP."""
    talk.read()
    talk.sock.sendall(b"\x00\xff\xfe photo? \r\n\r\n" * 20)
    return False


def portal(talk: Conversation) -> bool:
    """The login page of a hotel's network, gladly served with 200."""
    return says(200, "<html><title>Welcome</title>Room number?</html>" * 4000, keep=False)(talk)


def never_answers(talk: Conversation) -> bool:
    """Take all, say nothing."""
    talk.read()
    talk.server.blocked.set()
    talk.await_end()
    talk.server.saw_close.set()
    return False


def stores_late(talk: Conversation) -> bool:
    """Take all, but store it only once the test lets `resume` be set, whoever has gone by then."""
    talk.read()
    talk.server.blocked.set()
    talk.server.resume.wait(20)
    talk.store()
    talk.server.saw_close.set()
    return False


def answers_late(talk: Conversation) -> bool:
    """Say nothing until the test lets `resume` be set, and then only that it is over."""
    talk.read()
    talk.server.blocked.set()
    talk.server.resume.wait(20)
    return False


def cuts_at_half(talk: Conversation) -> bool:
    talk.read(0.5)
    talk.reset()
    return False


def cuts_after_all(talk: Conversation) -> bool:
    """The photo never gets to its place, and no answer comes."""
    talk.read()
    return False


def loses_the_answer(talk: Conversation) -> bool:
    """The photo is stored, but its answer gets lost."""
    talk.read()
    talk.store()
    return False


def stops_reading(talk: Conversation) -> bool:
    """Read a little, then nothing until the test lets `resume` be set."""
    talk.read(0.01)
    talk.server.blocked.set()
    talk.server.resume.wait(20)
    try:
        talk.await_end()
    finally:
        talk.server.saw_close.set()
    return False


class Server:
    """Listens on a free port of loopback until the `with` ends. `script` runs out into `good`."""

    def __init__(self, *script: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self.script: deque[Behaviour] = deque(script)
        self.always: Behaviour = good
        self.objects: dict[str, bytes] = {}
        self._talks: list[Conversation] = []
        self.connections = 0
        self.blocked = threading.Event()
        self.resume = threading.Event()
        self.saw_close = threading.Event()
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.port: int = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}/bucket"

    @property
    def requests(self) -> list[Request]:
        return [talk.request for talk in self._talks]

    def __enter__(self) -> Server:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.resume.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in self._open:
            try:
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
            except OSError:
                continue  # ended already
        for thread in list(self._threads):
            thread.join(5)
            assert not thread.is_alive()

    def md5(self, key: str) -> str:
        return hashlib.md5(self.objects[key]).hexdigest()

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            number = self.connections
            self._start(self._serve, sock, number)

    def _serve(self, sock: socket.socket, number: int) -> None:
        try:
            with self._tls.wrap_socket(sock, server_side=True) if self._tls else sock as line:
                self._open.append(line)
                while self._serve_one(line, number):
                    pass
        except (OSError, EOFError):
            return  # the client has gone

    def _serve_one(self, sock: socket.socket, number: int) -> bool:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            byte = sock.recv(1)
            if not byte:
                return False
            head += byte
        talk = Conversation(self, number, sock, head[:-4])
        behave = self.script.popleft() if self.script else self.always
        self._talks.append(talk)
        return behave(talk)
