from __future__ import annotations

import threading
from http.server import HTTPServer, SimpleHTTPRequestHandler
from typing import TYPE_CHECKING

import pytest
from requests.exceptions import SSLError
from requests.utils import select_proxy

from cloudery_desktop.http_session import is_on_this_computer, new_session
from tests.certificates import make_certificates

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(name, "http://proxy.example:3128")
    monkeypatch.delenv("no_proxy", raising=False)


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://127.0.0.1:9000/bucket", True),
        ("https://localhost/bucket", True),
        ("http://[::1]:9000", True),
        ("https://photos.s3.eu-central-1.amazonaws.com/a.jpg", False),
        ("http://127.0.0.1.example/", False),
    ],
)
def test_no_proxy_stands_before_this_computer(url: str, here: bool) -> None:
    assert is_on_this_computer(url) is here
    with new_session() as session:
        found = session.merge_environment_settings(url, {}, None, None, None)
        assert bool(select_proxy(url, found["proxies"])) is not here


def test_no_password_of_netrc_goes_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import requests

    netrc = tmp_path / "netrc"
    netrc.write_text("machine photos.example login me password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with new_session() as session:
        request = session.prepare_request(requests.Request("GET", "https://photos.example/"))
    assert "Authorization" not in request.headers


@pytest.fixture
def secure_url(tmp_path: Path) -> Iterator[str]:
    """Of a server whose certificate is good for who trusts tmp_path's authority.pem."""
    with HTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler) as server:
        context = make_certificates(tmp_path).server_context()
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"https://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_the_authorities_are_read_once_for_all_sessions(
    secure_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authorities = tmp_path / "authority.pem"
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authorities))
    for _ in range(2):
        with new_session() as session:
            assert session.head(secure_url).ok
        authorities.write_text("none any more")


def test_who_is_vouched_for_by_nobody_is_not_spoken_to(secure_url: str) -> None:
    with new_session() as session, pytest.raises(SSLError):
        session.head(secure_url)
