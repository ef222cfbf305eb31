from __future__ import annotations

from email.message import Message
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.releases import Release, newer_release, published_at
from tests.latest_release import PAGE, LatestRelease

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def server() -> Iterator[LatestRelease]:
    with LatestRelease() as made:
        yield made


@pytest.mark.parametrize("ours", ["9.0", "9.0.9", "8", "0.1.0", "9"])
def test_a_newer_release_is_told_with_its_page(server: LatestRelease, ours: str) -> None:
    assert newer_release(server.address, ours) == Release("9.1", PAGE)


@pytest.mark.parametrize("ours", ["9.1", "9.1.0", "9.1.1", "9.10", "10"])
def test_the_same_or_an_older_one_is_no_news(server: LatestRelease, ours: str) -> None:
    assert newer_release(server.address, ours) is None


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (404, b"{}"),
        (200, b""),
        (200, b"<html>Log in to the hotel's network</html>"),
        (200, b"[]"),
        (200, b'{"tag_name": "v9.1"}'),
        (200, b'{"tag_name": "nightly", "html_url": "https://a.example"}'),
        (200, b'{"tag_name": "v9.1", "html_url": "file:///etc/passwd"}'),
        (200, b'{"tag_name": 9, "html_url": "https://a.example"}'),
    ],
)
def test_an_answer_that_tells_of_none_is_no_news(
    server: LatestRelease, status: int, body: bytes
) -> None:
    server.status, server.body = status, body
    assert newer_release(server.address, "0.1") is None
    assert server.asked == 1


def test_no_answer_is_no_news(server: LatestRelease) -> None:
    with LatestRelease() as gone:
        pass
    assert newer_release(gone.address, "0.1") is None


@pytest.mark.parametrize(
    ("urls", "address"),
    [
        (
            ["Source, https://a.example", "Latest release, https://b.example/l"],
            "https://b.example/l",
        ),
        (["Source, https://a.example"], None),
        ([], None),
    ],
)
def test_the_project_says_where_it_publishes(
    monkeypatch: pytest.MonkeyPatch, urls: list[str], address: str | None
) -> None:
    told = Message()
    for url in urls:
        told["Project-URL"] = url
    monkeypatch.setattr(metadata, "metadata", lambda name: told)
    assert published_at() == address


def test_a_program_that_is_not_installed_asks_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(name: str) -> None:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "metadata", unknown)
    assert published_at() is None
