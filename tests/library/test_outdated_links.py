"""A link out of the mirror that may have ended is not tried, and makes way for the listed one."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.library.fetch import Fetcher, LinkRefused
from cloudery_desktop.library.thumbnails import Thumbnails
from cloudery_desktop.photo import outdated
from tests.library.photo_server import gives_and_takes
from tests.uploads.misbehaving_server import Server
from tests.uploads.photos import jpeg

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_an_outdated_link_is_not_fetched_and_the_newer_one_is(qtbot: QtBot) -> None:
    thumbnails = Thumbnails()
    with Server() as server:
        server.objects["a.jpg"] = jpeg()
        server.always = gives_and_takes
        link = f"{server.url}/a.jpg"
        with qtbot.waitSignal(thumbnails.link_refused):
            assert thumbnails.get(outdated(link)) is None
        assert "connection" in thumbnails.reason(outdated(link))
        assert server.requests == []
        with qtbot.waitSignal(thumbnails.made):
            thumbnails.get(f"{link}?Signature=2")
        assert thumbnails.get(f"{link}?Signature=2") is not None
    assert thumbnails.close()


def test_nor_is_the_rest_behind_one() -> None:
    with Server() as server:
        server.objects["a.jpg"] = jpeg()
        server.always = gives_and_takes
        fetcher = Fetcher(lambda: False)
        begun = io.BytesIO()
        begun.write(jpeg()[:100])
        with pytest.raises(LinkRefused):
            fetcher.get_rest(outdated(f"{server.url}/a.jpg"), begun)
        fetcher.close()
        assert server.requests == []
