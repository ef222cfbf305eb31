"""Where a thumbnail is had from, in which order, and what that fetches."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from cloudery_desktop.library import thumbnails
from cloudery_desktop.library.thumbnail_cache import ThumbnailCache
from cloudery_desktop.library.thumbnails import EDGE_PIXELS, Thumbnails
from tests.imaging.pictures import camera_jpeg, encoded, quartered
from tests.library.photo_server import gives_and_takes, takes_no_range
from tests.ui.stand_ins import a_photo
from tests.uploads.misbehaving_server import Conversation, Server, says
from tests.uploads.photos import jpeg

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from cloudery_desktop.library.thumbnail_maker import Made
    from cloudery_desktop.photo import Photo

HEAD = 64 * 1024
LARGE = Image.effect_noise((1600, 1200), 60).convert("RGB")
SMALL = quartered(160, 120)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        running.always = gives_and_takes
        yield running


@pytest.fixture
def open_shop(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Shop]]:
    """Opens shops on one disk cache, as one start of the program after the other."""
    shops: list[Shop] = []

    def open_one() -> Shop:
        shops.append(Shop(qtbot, ThumbnailCache(tmp_path / "cache", "bucket")))
        return shops[-1]

    yield open_one
    assert all(shop.thumbnails.close() for shop in shops)


@pytest.fixture
def shop(open_shop: Callable[[], Shop]) -> Shop:
    return open_shop()


class Shop:
    """Thumbnails and what they said. Asks again for what was said, as a view does."""

    def __init__(self, qtbot: QtBot, cache: ThumbnailCache) -> None:
        self.thumbnails = Thumbnails(cache=cache)
        self.made: list[Made] = []
        self.thumbnails.made.connect(self.made.append)
        self.qtbot = qtbot

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=5_000)

    def until_made(self, count: int) -> list[Made]:
        self.until(lambda: len(self.made) >= count)
        self.qtbot.wait(100)  # and no more
        assert len(self.made) == count
        return self.made

    def sizes(self) -> list[tuple[int, int]]:
        return [(made.image.width(), made.image.height()) for made in self.made if made.image]


def put(server: Server, photo: bytes, small: bytes | None = None, name: str = "a") -> Photo:
    """A photo that is up, and perhaps a small picture beside it."""
    server.objects[f"{name}.jpg"] = photo
    if small is not None:
        server.objects[f"{name}.small"] = small
    return a_photo(1, url=f"{server.url}/{name}.jpg", thumb_url=f"{server.url}/{name}.small")


def paths(server: Server) -> list[str]:
    return [request.target.removeprefix("/bucket/") for request in server.requests]


def red(image: QImage | None) -> bool:
    return image is not None and image.pixelColor(3, 3).red() > 200


def test_the_stored_one_is_all_that_is_fetched(shop: Shop, server: Server) -> None:
    photo = put(server, camera_jpeg(LARGE, SMALL), encoded(quartered(320, 240), ".webp"))
    assert shop.thumbnails.get(photo) is None
    shop.until_made(1)
    assert shop.sizes() == [(320, 240)]
    assert shop.made[0].source == photo.url
    assert paths(server) == ["a.small"]
    assert red(shop.thumbnails.get(photo))
    assert red(shop.thumbnails.get(photo.url))  # the same, by its link alone


@pytest.mark.parametrize(
    "small",
    [None, b"", b"no picture", encoded(SMALL, ".jpg")[:300], bytes(2_000_000)],
    ids=["missing", "empty", "other", "cut", "huge"],
)
def test_without_a_good_stored_one_the_cameras_is_taken(
    shop: Shop, server: Server, small: bytes | None
) -> None:
    photo = put(server, camera_jpeg(LARGE, SMALL), small)
    shop.thumbnails.set_tile_pixels(150)
    shop.thumbnails.get(photo)
    shop.until_made(1)
    assert shop.sizes() == [(160, 120)]
    assert paths(server) == ["a.small", "a.jpg"]
    assert server.requests[1].header("range") == f"bytes=0-{HEAD - 1}"


@pytest.mark.parametrize("status", [400, 403, 404])
def test_a_refused_stored_one_is_no_refused_photo(shop: Shop, server: Server, status: int) -> None:
    photo = put(server, camera_jpeg(LARGE, SMALL), encoded(SMALL, ".jpg"))
    refused: list[None] = []
    shop.thumbnails.link_refused.connect(lambda: refused.append(None))
    server.script.append(says(status, "no"))
    signed = a_photo(1, url=f"{photo.url}?s=1", thumb_url=f"{photo.thumb_url}?s=1")
    shop.thumbnails.set_tile_pixels(100)
    shop.thumbnails.get(signed)
    shop.until_made(1)
    assert shop.sizes() == [(160, 120)]
    assert not refused


def test_a_server_in_trouble_is_not_asked_for_the_photo_instead(shop: Shop, server: Server) -> None:
    photo = put(server, camera_jpeg(LARGE, SMALL), encoded(SMALL, ".jpg"))
    server.script.append(says(503, "busy"))
    shop.thumbnails.get(photo)
    (made,) = shop.until_made(1)
    assert made.retryable
    assert paths(server) == ["a.small"]


def test_a_small_one_is_shown_at_once_and_replaced_in_the_same_shape(
    shop: Shop, server: Server
) -> None:
    photo = put(server, camera_jpeg(LARGE, SMALL))
    shop.thumbnails.set_tile_pixels(320)
    shop.thumbnails.get(photo)
    shop.until_made(2)
    assert shop.sizes() == [(160, 120), (EDGE_PIXELS, 288)]
    assert [made.source for made in shop.made] == [photo.url] * 2
    image = shop.thumbnails.get(photo)
    assert image is shop.made[1].image
    ranges = [request.header("range") for request in server.requests[1:]]
    assert ranges == [f"bytes=0-{HEAD - 1}", f"bytes={HEAD}-"]  # no byte twice


def test_a_tile_that_grows_wants_a_larger_one(shop: Shop, server: Server) -> None:
    photo = put(server, camera_jpeg(LARGE, SMALL))
    shop.thumbnails.set_tile_pixels(120)
    shop.thumbnails.get(photo)
    shop.until_made(1)
    assert shop.thumbnails.get(photo) is shop.made[0].image
    shop.qtbot.wait(100)
    assert len(server.requests) == 2
    shop.thumbnails.set_tile_pixels(300)
    assert shop.thumbnails.get(photo) is shop.made[0].image
    shop.until_made(2)
    assert shop.sizes()[1] == (EDGE_PIXELS, 288)


@pytest.mark.parametrize("behaviour", [gives_and_takes, takes_no_range])
def test_without_any_small_one_it_is_the_photo(
    shop: Shop, server: Server, behaviour: Callable[[Conversation], bool]
) -> None:
    server.always = behaviour
    photo = put(server, encoded(LARGE, ".jpg"))
    shop.thumbnails.get(photo)
    shop.until_made(1)
    assert shop.sizes() == [(EDGE_PIXELS, 288)]
    assert paths(server) == ["a.small", "a.jpg", "a.jpg"]


@pytest.mark.parametrize("size", [0, HEAD - 1, HEAD, HEAD + 1])
def test_photos_about_as_large_as_what_is_looked_at_first(
    shop: Shop, server: Server, size: int
) -> None:
    data = jpeg()
    photo = put(server, (data + bytes(max(0, size - len(data))))[:size])
    shop.thumbnails.get(photo)
    (made,) = shop.until_made(1)
    if size:
        assert shop.sizes() == [(24, 24)]
    else:
        assert "empty" in made.reason


def test_the_next_start_fetches_nothing(open_shop: Callable[[], Shop], server: Server) -> None:
    stored = put(server, b"", encoded(quartered(320, 240), ".jpg"), "stored")
    whole = put(server, encoded(LARGE, ".jpg"), None, "whole")
    clear = put(server, b"", encoded(Image.new("RGBA", (90, 90), (1, 2, 3, 0)), ".png"), "clear")
    for _ in range(2):
        shop = open_shop()
        for photo in (stored, whole, clear):
            shop.thumbnails.get(photo)
        shop.until_made(3)
        assert sorted(shop.sizes()) == [(90, 90), (320, 240), (EDGE_PIXELS, 288)]
        assert red(shop.thumbnails.get(stored))
        image = shop.thumbnails.get(clear)
        assert image is not None
        assert image.pixelColor(9, 9).alpha() == 0
        assert len(server.requests) == 5
        server.objects.clear()


def test_the_next_start_goes_on_where_this_one_had_only_the_cameras(
    open_shop: Callable[[], Shop], server: Server
) -> None:
    photo = put(server, camera_jpeg(LARGE, SMALL))
    shop = open_shop()
    shop.thumbnails.set_tile_pixels(120)
    shop.thumbnails.get(photo)
    shop.until_made(1)
    shop = open_shop()
    server.objects["a.small"] = encoded(quartered(320, 240), ".jpg")  # stored meanwhile
    shop.thumbnails.set_tile_pixels(300)
    shop.thumbnails.get(photo)
    shop.until_made(2)
    assert shop.sizes() == [(160, 120), (320, 240)]
    assert paths(server) == ["a.small", "a.jpg", "a.small"]
    shop = open_shop()
    shop.thumbnails.get(photo)
    shop.until_made(1)
    assert shop.sizes() == [(320, 240)]


def test_a_small_one_stays_where_the_photo_cannot_be_shown(shop: Shop, server: Server) -> None:
    photo = put(server, camera_jpeg(LARGE, SMALL)[: HEAD + 1000])
    shop.thumbnails.set_tile_pixels(320)
    shop.thumbnails.get(photo)
    shop.until_made(2)
    assert shop.sizes() == [(160, 120)] * 2
    assert shop.thumbnails.reason(photo.url) == ""
    assert shop.thumbnails.get(photo) is shop.made[0].image
    shop.qtbot.wait(100)
    assert len(shop.made) == 2  # and it is not tried again


def test_a_small_one_is_replaced_later_where_a_moment_hindered_it(
    shop: Shop, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "_TRANSIENT_SECONDS", 0.2)
    photo = put(server, camera_jpeg(LARGE, SMALL), None)
    server.script.extend([gives_and_takes, gives_and_takes, says(503, "busy")])
    shop.thumbnails.set_tile_pixels(320)
    shop.thumbnails.get(photo)
    shop.until(lambda: len(shop.made) == 2)
    assert shop.thumbnails.get(photo) is shop.made[0].image
    shop.until(lambda: len(shop.made) == 3)  # forgotten: whoever shows it asks again
    assert shop.thumbnails.get(photo) is shop.made[0].image
    shop.until_made(4)
    assert shop.sizes() == [(160, 120), (EDGE_PIXELS, 288)]


def test_no_photo_is_fetched_before_all_in_sight_have_something_to_show(
    shop: Shop, server: Server
) -> None:
    bare = [put(server, encoded(LARGE, ".jpg"), None, f"bare{n}") for n in range(3)]
    good = [put(server, b"", encoded(SMALL, ".jpg"), f"good{n}") for n in range(9)]
    for photo in (*good[:5], *bare, *good[5:]):
        shop.thumbnails.get(photo)
    shop.until_made(12)
    of_photos = [made for made in shop.made if made.image and made.image.width() == EDGE_PIXELS]
    assert shop.made[-3:] == of_photos
    asked = [
        (path, request.header("range"))
        for path, request in zip(paths(server), server.requests, strict=True)
    ]
    assert {wanted for _, wanted in asked[-3:]} == {f"bytes={HEAD}-"}
    assert f"bytes={HEAD}-" not in {wanted for _, wanted in asked[:-3]}


class Trickle:
    """Gives the rest of a photo slowly, and counts it; all else at once."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.ended = threading.Event()
        self.sent = 0

    def __call__(self, talk: Conversation) -> bool:
        if not (talk.request.header("range") or "").endswith(f"={HEAD}-") or self.ended.is_set():
            return gives_and_takes(talk)
        talk.sock.sendall(b"HTTP/1.1 206 Partial Content\r\nContent-Length: 50000000\r\n\r\n")
        self.begun.set()
        try:
            while self.sent < 50_000_000:
                talk.sock.sendall(bytes(20_000))
                self.sent += 20_000
                talk.server.resume.wait(0.01)
        finally:
            self.ended.set()
        return False


def scroll_away(shop: Shop, server: Server) -> list[Photo]:
    """Look at two screens of others."""
    others = [put(server, b"", encoded(SMALL, ".jpg"), f"other{n}") for n in range(60)]
    for screen in (others[:30], others[30:]):
        for other in screen:
            shop.thumbnails.get(other)
        shop.qtbot.wait(10)
    return others


def test_a_photo_that_scrolled_away_is_given_up_and_fetched_again_when_seen(
    shop: Shop, server: Server
) -> None:
    trickle = Trickle()
    server.always = trickle
    photo = put(server, encoded(LARGE, ".jpg"))
    shop.thumbnails.get(photo)
    shop.until(trickle.begun.is_set)
    others = scroll_away(shop, server)
    shop.until(trickle.ended.is_set)
    shop.until(lambda: all(shop.thumbnails.get(other) for other in others[30:]))
    assert trickle.sent < 10_000_000
    assert photo.url not in [made.source for made in shop.made]
    assert shop.thumbnails.reason(photo.url) == ""
    shop.until(lambda: shop.thumbnails.get(photo) is not None)
    assert shop.sizes()[-1] == (EDGE_PIXELS, 288)


def test_a_photo_forgotten_and_then_given_up_is_shown_at_the_first_asking(
    shop: Shop, server: Server
) -> None:
    trickle = Trickle()
    server.always = trickle
    photo = put(server, encoded(LARGE, ".jpg"))
    shop.thumbnails.get(photo)
    shop.until(trickle.begun.is_set)
    shop.thumbnails.forget(photo.url)
    scroll_away(shop, server)
    shop.until(trickle.ended.is_set)
    shop.thumbnails.get(photo)
    shop.until(lambda: photo.url in [made.source for made in shop.made])
    (made,) = [made for made in shop.made if made.source == photo.url]
    assert made.image is not None


def test_pointing_at_a_tile_gives_up_nothing(shop: Shop, server: Server) -> None:
    """A view paints but one tile then: the others are still in sight."""
    bare = [put(server, encoded(LARGE, ".jpg"), None, f"bare{n}") for n in range(20)]
    for photo in bare:
        shop.thumbnails.get(photo)
    for _ in range(100):
        shop.thumbnails.get(bare[0])
        shop.qtbot.wait(1)
    shop.until_made(20)
    assert shop.sizes() == [(EDGE_PIXELS, 288)] * 20


def test_a_photo_forgotten_is_forgotten_on_the_disk_too(
    open_shop: Callable[[], Shop], server: Server
) -> None:
    shop = open_shop()
    photo = put(server, b"", encoded(SMALL, ".jpg"))
    shop.thumbnails.get(photo)
    shop.until_made(1)
    shop.thumbnails.forget(photo.url)
    server.objects["a.small"] = encoded(quartered(120, 160), ".jpg")
    assert shop.thumbnails.get(photo) is None
    shop.until_made(2)
    assert shop.sizes() == [(160, 120), (120, 160)]
