from __future__ import annotations

import io
import tempfile
import threading
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtGui import QColor

from cloudery_desktop.library import picture_source, spool
from cloudery_desktop.library.picture_queue import WHOLE, Wish
from cloudery_desktop.library.pictures import Missing, Picture, Pictures
from tests.imaging.pictures import encoded, exif_with, quartered, vast_png
from tests.library.photo_server import gives_and_takes
from tests.uploads.misbehaving_server import Conversation, Server, says

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        running.always = gives_and_takes
        yield running


class Desk:
    """Pictures and what they said."""

    def __init__(self, qtbot: QtBot, server: Server) -> None:
        self.pictures = Pictures()
        self.server = server
        self.made: list[Picture] = []
        self.missed: list[Missing] = []
        self.refused = 0
        self.pictures.made.connect(self.made.append)
        self.pictures.missed.connect(self.missed.append)
        self.pictures.link_refused.connect(self._count)
        self._qtbot = qtbot

    def _count(self) -> None:
        self.refused += 1

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=5_000)

    def put(self, name: str, data: bytes | None = None) -> str:
        self.server.objects[name] = photo() if data is None else data
        return f"{self.server.url}/{name}"

    def fetched(self) -> list[str]:
        return [request.target.rpartition("/")[2] for request in self.server.requests]


@pytest.fixture
def desk(qtbot: QtBot, server: Server) -> Iterator[Desk]:
    made = Desk(qtbot, server)
    yield made
    assert made.pictures.close()


def photo(width: int = 400, height: int = 200, colour: str = "teal") -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(stream, "JPEG")
    return stream.getvalue()


def slowly(hurry: threading.Event) -> Callable[[Conversation], bool]:
    """Give out the half of an object, and the rest once `hurry` is set."""

    def behave(talk: Conversation) -> bool:
        body = talk.server.objects[talk.target.partition("?")[0].removeprefix("/bucket/")]
        talk.sock.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode())
        half = len(body) // 2
        talk.sock.sendall(body[:half])
        talk.server.blocked.set()
        while not hurry.wait(0.02):
            talk.sock.sendall(body[half : half + 1000])
            half += 1000
        talk.sock.sendall(body[half:])
        return True

    return behave


def test_a_picture_has_the_pixels_wished_for_and_tells_all(desk: Desk) -> None:
    url = desk.put("a")
    desk.pictures.want(Wish(url, 100))
    desk.until(lambda: bool(desk.made))
    picture = desk.pictures.get(url)
    assert picture is desk.made[0]
    assert (picture.image.width(), picture.image.height()) == (100, 50)
    assert (picture.details.width, picture.details.height) == (400, 200)
    assert not picture.is_whole
    assert desk.pictures.whole(url) is None


def test_all_pixels_come_without_another_download(desk: Desk) -> None:
    url = desk.put("a")
    desk.pictures.want(Wish(url, 100), Wish(url, WHOLE))
    desk.until(lambda: len(desk.made) == 2)
    whole = desk.pictures.whole(url)
    assert whole is not None
    assert whole.image.width() == 400
    fitting = desk.pictures.get(url)
    assert fitting is not None
    assert fitting.image.width() == 100  # kept: it is sharper when all is seen
    assert desk.fetched() == ["a"]


def test_a_larger_window_decodes_anew_from_what_is_here(desk: Desk) -> None:
    url = desk.put("a")
    desk.pictures.want(Wish(url, 100))
    desk.until(lambda: len(desk.made) == 1)
    desk.pictures.want(Wish(url, 300))
    desk.until(lambda: len(desk.made) == 2)
    desk.pictures.want(Wish(url, 200))
    assert not desk.pictures._queue.is_wanted(url)
    picture = desk.pictures.get(url)
    assert picture is not None
    assert picture.image.width() == 300
    assert desk.fetched() == ["a"]


def test_a_small_photo_is_whole_at_once(desk: Desk) -> None:
    url = desk.put("a")
    desk.pictures.want(Wish(url, 2000))
    desk.until(lambda: bool(desk.made))
    assert desk.pictures.whole(url) is desk.made[0]
    desk.pictures.want(Wish(url, 3000), Wish(url, WHOLE))
    assert not desk.pictures._queue.is_wanted(url)


def test_pictures_are_upright_and_in_srgb(desk: Desk) -> None:
    turned = quartered().convert("CMYK")
    url = desk.put("a", encoded(turned, ".jpg", exif=exif_with(orientation=6)))
    desk.pictures.want(Wish(url, WHOLE))
    desk.until(lambda: bool(desk.made))
    image = desk.made[0].image
    assert (image.width(), image.height()) == (32, 64)
    corner = QColor(image.pixel(28, 4))  # red goes to the upper right
    assert corner.red() > 200 > 60 > max(corner.green(), corner.blue())


def test_a_renewed_link_is_the_same_photo(desk: Desk) -> None:
    url = desk.put("a")
    desk.pictures.want(Wish(f"{url}?signed=1", 100))
    desk.until(lambda: bool(desk.made))
    desk.pictures.want(Wish(f"{url}?signed=2", 100))
    assert desk.pictures.get(f"{url}?signed=2") is desk.made[0]
    assert not desk.pictures._queue.is_wanted(url)


def test_what_is_not_near_any_more_is_dropped(desk: Desk) -> None:
    urls = [desk.put(name) for name in "abcdef"]
    for at in range(4):
        desk.pictures.want(*(Wish(url, 100) for url in urls[at : at + 3]))
        desk.until(lambda at=at: all(map(desk.pictures.get, urls[at : at + 3])))  # type: ignore[misc]
    assert [desk.pictures.get(url) is not None for url in urls] == [False] * 3 + [True] * 3
    assert set(desk.pictures._queue._files) == set(urls[3:])
    assert desk.fetched() == list("abcdef")
    desk.pictures.want()
    assert not desk.pictures._queue._files


def test_a_download_for_a_photo_one_has_left_is_broken_off(desk: Desk) -> None:
    hurry = threading.Event()
    left = desk.put("left", b"\xff\xd8\xff" + bytes(4_000_000))
    other = desk.put("other")
    desk.server.script.append(slowly(hurry))
    desk.pictures.want(Wish(left, 100))
    assert desk.server.blocked.wait(5)
    desk.pictures.want(Wish(other, 100))
    desk.until(lambda: desk.pictures.get(other) is not None)
    desk.until(lambda: not desk.pictures._queue._at_work)  # with the rest still to come
    assert not hurry.is_set()
    assert not desk.missed
    assert desk.pictures.get(left) is None
    hurry.set()


def test_the_window_closes_in_the_midst_of_a_download(qtbot: QtBot, server: Server) -> None:
    hurry = threading.Event()
    desk = Desk(qtbot, server)
    url = desk.put("a", bytes(4_000_000))
    server.script.append(slowly(hurry))
    desk.pictures.want(Wish(url, 100))
    assert server.blocked.wait(5)
    assert desk.pictures.close()
    assert not hurry.is_set()
    hurry.set()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (None, "This photo cannot be shown. It is not in the bucket."),
        (b"no photo", "This is not a photo. Cloudery takes JPEG, PNG, HEIC and the like."),
        (
            vast_png(),
            "This photo is too large for a preview. It has 900 million pixels (30000 × 30000).",
        ),
        (photo()[:600], "The photo is damaged. Its content cannot be read as a picture."),
    ],
)
def test_why_there_is_none(desk: Desk, data: bytes | None, reason: str) -> None:
    url = f"{desk.server.url}/a"
    if data is not None:
        desk.put("a", data)
    sound = desk.put("b")
    wish = Wish(url, 100)
    desk.pictures.want(wish, Wish(sound, 100))
    desk.until(lambda: desk.pictures.get(sound) is not None)  # it stops no other
    desk.until(lambda: desk.pictures.missing(wish) is not None)
    missing = desk.pictures.missing(wish)
    assert missing is not None
    assert missing.reason == reason
    assert desk.pictures.get(url) is None


def test_a_disk_that_does_not_take_it_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "_IN_MEMORY_BYTES", 64)
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    desk.pictures.want(Wish(desk.put("a"), 100))
    desk.until(lambda: bool(desk.missed))
    assert desk.missed[0].retryable
    assert "the folder for temporary files: No such file" in desk.missed[0].reason


def test_trying_again(desk: Desk) -> None:
    url = f"{desk.server.url}/a"
    desk.pictures.want(Wish(url, 100))
    desk.until(lambda: bool(desk.missed))
    desk.put("a")
    desk.pictures.want(Wish(url, 100))  # not asked for again by itself
    assert desk.fetched() == ["a"]
    desk.pictures.try_again()
    desk.until(lambda: desk.pictures.get(url) is not None)
    assert desk.pictures.missing(Wish(url, 100)) is None


def test_what_failed_for_want_of_a_network_is_forgiven(desk: Desk) -> None:
    broken, gone = (Wish(f"{desk.server.url}/{name}", 100) for name in ("broken", "gone"))
    desk.server.script.append(says(503, "later"))
    desk.pictures.want(broken, gone)
    desk.until(lambda: len(desk.missed) == 2)
    assert desk.missed[0].reason == "This photo cannot be shown. Its address answered 503."
    desk.pictures.forgive()
    assert desk.pictures.missing(broken) is None
    assert desk.pictures.missing(gone) is not None


def test_a_refused_link_asks_for_a_newer_one(desk: Desk) -> None:
    url = desk.put("a")
    old, new = (Wish(f"{url}?signature={age}", 100) for age in ("old", "new"))
    desk.server.script.append(says(403, "ended"))
    desk.pictures.want(old)
    desk.until(lambda: desk.refused == 1)
    missing = desk.pictures.missing(old)
    assert missing is not None
    assert "Its link has ended" in missing.reason
    assert "signature" not in missing.reason + repr(missing)
    desk.pictures.want(new)
    assert desk.pictures.missing(new) is None
    desk.until(lambda: desk.pictures.get(url) is not None)


def test_a_bug_is_a_sentence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(picture_source, "thumbnail", breaks)
    desk.pictures.want(Wish(desk.put("a"), 100))
    desk.until(lambda: bool(desk.missed))
    assert desk.missed[0].reason == "Something went wrong inside Cloudery."


def test_no_thread_before_there_is_a_wish(desk: Desk) -> None:
    desk.pictures.want()
    assert not desk.pictures._makers
