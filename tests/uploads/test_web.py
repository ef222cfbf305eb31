from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes

import pytest

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.uploads.web import WebError, fetch, host_of, is_fetchable, stem_of
from tests.uploads.misbehaving_server import Server, cuts_after_all, garbage, portal, says
from tests.uploads.photos import jpeg, noise

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.uploads.misbehaving_server import Behaviour, Conversation

SECRET = "key=a-secret"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def gives(
    body: bytes, *headers: str, status: str = "200 OK", length: int | None = None
) -> Behaviour:
    """Answer so; with another `length`, the connection ends too early."""
    size = len(body) if length is None else length
    lines = (f"HTTP/1.1 {status}", f"Content-Length: {size}", "Connection: close", *headers)

    def behave(talk: Conversation) -> bool:
        talk.sock.sendall("\r\n".join((*lines, "", "")).encode() + body)
        return False

    return behave


def without_length(body: bytes) -> Behaviour:
    def behave(talk: Conversation) -> bool:
        talk.sock.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body)
        return False

    return behave


def fetched(server: Server, *answers: Behaviour, most: int = 1_000_000) -> bytes:
    server.script.extend(answers)
    into = io.BytesIO()
    fetch(f"{server.url}/a.jpg?{SECRET}", into, lambda: False, most)
    return into.getvalue()


def test_a_picture_comes_as_it_is(server: Server) -> None:
    into = io.BytesIO()
    server.script.append(gives(noise(200), "Content-Type: text/plain"))
    assert fetch(f"{server.url}/a.jpg", into, lambda: False).mime_type == "image/png"
    assert into.getvalue() == noise(200)
    (request,) = server.requests
    assert (request.header("user-agent") or "").startswith("ClouderyDesktop/")
    assert request.header("cookie") is request.header("authorization") is None


def test_a_redirect_is_followed_on_the_web_alone(server: Server) -> None:
    there = gives(b"", f"Location: {server.url}/b.jpg", status="302 Found")
    assert fetched(server, there, without_length(jpeg())) == jpeg()
    with pytest.raises(WebError):
        fetched(server, gives(b"", "Location: file:///etc/passwd", status="302 Found"))


def test_a_password_of_this_computer_is_not_sent(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    fetched(server, gives(jpeg()))
    assert server.requests[0].header("authorization") is None


@pytest.mark.parametrize(
    ("answer", "title", "advice"),
    [
        (says(404, ""), "127.0.0.1 has no such picture.", "Save it"),
        (says(403, ""), "127.0.0.1 does not give this to everybody.", "Save it"),
        (says(503, ""), "The picture could not be fetched.", "Save it"),
        (portal, "This is not a photo.", ""),
        (
            gives(b"<html>" * 2000, "Content-Type: text/html; charset=utf-8"),
            "This link leads to a page, not to a photo.",
            "Drag the picture itself here.",
        ),
        (gives(b"", "Content-Type: image/png"), "This is not a photo.", ""),
        (gives(jpeg(), length=2_000_000), "This picture is too large to be fetched.", "Save it"),
        (without_length(jpeg() * 2000), "This picture is too large to be fetched.", "Save it"),
        (gives(jpeg(), length=5000), "The picture could not be fetched.", "Check that"),
        (garbage, "The picture could not be fetched.", "Check that"),
        (cuts_after_all, "The picture could not be fetched.", "Check that"),
    ],
)
def test_what_is_no_picture_is_told_with_what_to_do(
    server: Server, answer: Behaviour, title: str, advice: str
) -> None:
    with pytest.raises(WebError) as told:
        fetched(server, answer)
    assert told.value.title == title
    assert told.value.advice.startswith(advice)
    assert SECRET not in f"{told.value.report}{told.value.__cause__}"


def test_a_server_that_is_not_there() -> None:
    with Server() as server:
        pass
    with pytest.raises(WebError, match="could not be fetched"):
        fetched(server)


def test_a_cancel_ends_it(server: Server) -> None:
    server.script.append(gives(noise(400)))
    with pytest.raises(Cancelled):
        fetch(f"{server.url}/a", io.BytesIO(), lambda: True)


@pytest.mark.parametrize("head", ["data:image/jpeg;base64,", "DATA:image/jpeg;BASE64,"])
def test_a_picture_inside_its_address(head: str) -> None:
    into = io.BytesIO()
    found = fetch(head + base64.b64encode(jpeg()).decode(), into, lambda: False)
    assert (found.mime_type, into.getvalue()) == ("image/jpeg", jpeg())


def test_a_picture_in_percents() -> None:
    into = io.BytesIO()
    fetch(f"data:image/jpeg,{quote_from_bytes(jpeg())}", into, lambda: False)
    assert into.getvalue() == jpeg()


@pytest.mark.parametrize(
    "address",
    ["data:image/png;base64,!", "data:image/png", "data:image/svg+xml,<svg/>", "http://["],
)
def test_an_address_with_nothing_in_it(address: str) -> None:
    with pytest.raises(WebError, match="not a photo"):
        fetch(address, io.BytesIO(), lambda: False)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://example.com/a.jpg", True),
        ("HTTP://example.com", True),
        ("data:image/png;base64,AAAA", True),
        ("data:text/html,hello", False),
        ("file:///home/me/secret.png", False),
        ("ftp://example.com/a.jpg", False),
        ("blob:https://example.com/1", False),
        ("/home/me/a.jpg", False),
        ("", False),
    ],
)
def test_what_may_be_fetched(address: str, expected: bool) -> None:
    assert is_fetchable(address) is expected


@pytest.mark.parametrize(
    ("address", "stem"),
    [
        ("https://example.com/p/at%20sea.JPG?w=3#top", "at sea"),
        ("https://example.com/page.html", "page.html"),
        ("https://example.com/..%2F..%2Fetc%2Fpasswd.png", "_.._etc_passwd"),
        ("https://example.com/%E0%A4%B8%E0%A5%80.png", "सी"),
        ("https://example.com/con.png", "_con"),
        ("https://example.com/", "Picture"),
        ("https://example.com/" + "a" * 300 + ".png", "a" * 60),
        ("data:image/png;base64,AA/B.png", "Picture"),
    ],
)
def test_what_its_file_is_called(address: str, stem: str) -> None:
    assert stem_of(address) == stem


def test_where_it_comes_from() -> None:
    assert host_of("https://me:secret@Example.com:80/a") == "example.com"
    assert host_of("data:image/png,") == ""
