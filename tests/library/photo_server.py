"""How the tests' own server gives photos out again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.uploads.misbehaving_server import good

if TYPE_CHECKING:
    from tests.uploads.misbehaving_server import Conversation


_RANGE = re.compile(r"bytes=(\d+)-(\d*)")


def gives_and_takes(talk: Conversation) -> bool:
    """GET answers with the object, whatever the link's signature, or 404; a form is stored.

    Ranges are given as S3 gives them.
    """
    if talk.method != "GET":
        return good(talk)
    stored = talk.server.objects.get(talk.target.partition("?")[0].removeprefix("/bucket/"))
    if stored is None:
        return _answer(talk, "404 Not Found", b"")
    wanted = _RANGE.fullmatch(talk.request.header("range") or "")
    if wanted is None:
        return _answer(talk, "200 OK", stored)
    start, last = int(wanted[1]), int(wanted[2] or len(stored) - 1)
    if start >= len(stored):
        return _answer(talk, "416 Requested Range Not Satisfiable", b"")
    return _answer(talk, "206 Partial Content", stored[start : last + 1])


def takes_no_range(talk: Conversation) -> bool:
    """GET answers with all of the object."""
    talk.headers = tuple(header for header in talk.headers if header[0] != "range")
    return gives_and_takes(talk)


def _answer(talk: Conversation, status: str, body: bytes) -> bool:
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n"
    talk.sock.sendall(head.encode() + body)
    return True
