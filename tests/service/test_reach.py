"""Whether there is a way to the bucket, through the proxy where there is one."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from cloudery_desktop.http_session import new_session
from cloudery_desktop.service import reach as reach_module
from cloudery_desktop.service.errors import ServiceError
from cloudery_desktop.service.reach import _target, answers, reach
from tests.uploads.test_post import full_house

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import requests

    from cloudery_desktop.service.aws import AwsPhotoService


@pytest.fixture
def port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


@pytest.fixture
def closed_port() -> Iterator[int]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and never listens
        yield taken.getsockname()[1]


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    # What it found out about proxies is kept for good.
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    _target.cache_clear()
    yield
    _target.cache_clear()


@contextmanager
def trickling() -> Iterator[str]:
    """The URL of a server that says one letter after the other, and never all of an answer."""
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def trickle() -> None:
            with suppress(OSError):
                line, _ = listener.accept()
                with line:
                    while not over.wait(0.02):
                        line.sendall(b"H")

        # A daemon: whoever fails before it was asked leaves it waiting for that.
        threading.Thread(target=trickle, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            over.set()


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_bucket_that_listens_can_be_reached(port: int, scheme: str) -> None:
    assert reach(f"{scheme}://127.0.0.1:{port}") is not None


@pytest.mark.parametrize("url", ["http://127.0.0.1:{}", "https://bucket.invalid"])
def test_a_cut_way_is_the_networks_doing(closed_port: int, url: str) -> None:
    with pytest.raises(ServiceError) as caught:
        reach(url.format(closed_port))
    assert caught.value.title == "The bucket cannot be reached."
    assert caught.value.network
    assert caught.value.retryable


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:{}", "127.0.0.1:{}"])
def test_the_proxy_is_what_must_be_reached(
    port: int, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("https_proxy", proxy.format(port))
    assert reach("https://bucket.invalid") is None  # how far the bucket is, nobody knows


def test_the_sandbox_is_never_behind_a_proxy(
    port: int, closed_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{closed_port}")
    assert reach(f"http://127.0.0.1:{port}") is not None


def test_a_host_that_needs_no_proxy(closed_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{closed_port}")
    monkeypatch.setenv("no_proxy", "localhost")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        assert reach(f"http://localhost:{listener.getsockname()[1]}") is not None


def test_the_service_tries_the_bucket_it_sends_to(
    service: AwsPhotoService, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(service._s3.meta), "endpoint_url", f"http://127.0.0.1:{port}")
    assert service.reach() is not None


def test_one_kind_of_address_is_enough(
    port: int, closed_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where a name has an address of IPv6 as well, and the line has not."""
    six = (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", closed_port))
    four = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))
    found = [six, six, four]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    assert reach("http://127.0.0.1:1") is not None
    found.remove(four)
    with pytest.raises(ServiceError, match="cannot be reached"):
        reach("http://127.0.0.1:1")


def test_what_takes_a_question_and_says_nothing_does_not_answer(
    port: int, closed_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reach_module, "_ANSWER_SECONDS", 0.2)
    assert not answers(f"http://127.0.0.1:{port}")
    assert answers(f"http://127.0.0.1:{closed_port}")  # it is refused


def test_what_never_comes_to_an_end_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reach_module, "_ANSWER_SECONDS", 0.2)
    with trickling() as url:
        assert not answers(url)


def test_who_has_not_ended_an_answer_is_asked_no_more(
    closed_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each question would have a thread and a connection, which stay."""
    monkeypatch.setattr(reach_module, "_ANSWER_SECONDS", 0.2)
    asked, ask, over = [], reach_module._ask, threading.Event()

    def note(url: str, *rest: Any) -> None:
        asked.append(url)
        ask(url, *rest)
        if url == slow:
            over.set()

    monkeypatch.setattr(reach_module, "_ask", note)
    with trickling() as slow:
        for _ in range(3):
            assert not answers(slow)
        assert asked == [slow]
        assert answers(f"http://127.0.0.1:{closed_port}")  # another one is
    assert over.wait(10)
    assert answers(slow)  # it refuses now


def test_what_must_be_loaded_first_takes_nothing_of_the_time(
    closed_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is done by who asks, who has not begun to wait then."""
    made_by = []

    def make() -> requests.Session:
        made_by.append(threading.current_thread())
        return new_session()

    monkeypatch.setattr(reach_module, "new_session", make)
    assert answers(f"http://127.0.0.1:{closed_port}")
    assert made_by == [threading.current_thread()]


@pytest.mark.parametrize("reply", [b"HTTP/1.1 403 Forbidden\r\n\r\n", b"no HTTP\r\n\r\n", b""])
def test_whatever_comes_is_an_answer(reply: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def reply_once() -> None:
            line, _ = listener.accept()
            with line:
                line.recv(1000)
                line.sendall(reply)

        server = threading.Thread(target=reply_once)
        server.start()
        assert answers(f"http://127.0.0.1:{listener.getsockname()[1]}")
        server.join()


def test_the_service_asks_the_bucket_and_the_table(
    service: AwsPhotoService, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reach_module, "_ANSWER_SECONDS", 0.2)
    assert service.answers()
    monkeypatch.setattr(type(service._dynamodb.meta), "endpoint_url", f"http://127.0.0.1:{port}")
    assert not service.answers()


def test_a_network_that_swallows_everything_is_given_up_soon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """However many addresses the bucket has: whoever closes the window waits for it."""
    monkeypatch.setattr(reach_module, "_SECONDS", 0.2)
    with full_house() as url:
        full = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", urlsplit(url).port))
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [full] * 8)
        began = time.monotonic()
        with pytest.raises(ServiceError, match="cannot be reached"):
            reach("http://127.0.0.1:1")
    assert time.monotonic() - began < 1


def test_a_look_for_an_answer_takes_no_password_of_netrc_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login me password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            line, _ = listener.accept()
            with line:
                asked.append(line.recv(65_536))
                line.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        assert answers(f"http://localhost:{listener.getsockname()[1]}")
        thread.join()
    assert asked[0].startswith(b"HEAD ")
    assert b"authorization" not in asked[0].lower()
