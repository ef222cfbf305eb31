from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from requests.utils import select_proxy

from cloudery_desktop.http_session import is_without_proxy, new_session

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(name, "http://proxy.example:3128")
    monkeypatch.delenv("no_proxy", raising=False)


@pytest.mark.parametrize(
    ("url", "direct"),
    [
        ("http://127.0.0.1:9000/bucket", True),
        ("http://localhost:9000/bucket", False),
        ("https://photos.s3.eu-central-1.amazonaws.com/a.jpg", False),
        ("http://127.0.0.1.example/", False),
    ],
)
def test_no_proxy_stands_before_the_sandbox(url: str, direct: bool) -> None:
    assert is_without_proxy(url) is direct
    with new_session() as session:
        found = session.merge_environment_settings(url, {}, None, None, None)
        assert bool(select_proxy(url, found["proxies"])) is not direct


def test_no_password_of_netrc_goes_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import requests

    netrc = tmp_path / "netrc"
    netrc.write_text("machine photos.example login me password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with new_session() as session:
        request = session.prepare_request(requests.Request("GET", "https://photos.example/"))
    assert "Authorization" not in request.headers
