"""How the tests' own server gives photos out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.uploads.misbehaving_server import good

if TYPE_CHECKING:
    from tests.uploads.misbehaving_server import Conversation


def gives_and_takes(talk: Conversation) -> bool:
    """GET answers with the object, whatever the link's signature, or 404; a form is stored."""
    if talk.method != "GET":
        return good(talk)
    stored = talk.server.objects.get(talk.target.partition("?")[0].removeprefix("/bucket/"))
    status = "404 Not Found" if stored is None else "200 OK"
    body = stored or b""
    talk.sock.sendall(f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
    return True
