from __future__ import annotations

import tempfile
import threading
import time
import traceback
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from cloudery_desktop.imaging import small_copy as small_copy_module
from cloudery_desktop.imaging import thumbnail as imaging_thumbnail
from cloudery_desktop.imaging.embedded import HEAD_BYTES
from cloudery_desktop.imaging.small_copy import small_copy
from cloudery_desktop.library import fetch, spool, thumbnail_queue, thumbnail_source, thumbnails
from cloudery_desktop.library.thumbnail_cache import Kept, ThumbnailCache
from cloudery_desktop.library.thumbnail_maker import Made
from cloudery_desktop.library.thumbnails import EDGE_PIXELS, Thumbnails
from tests.imaging.pictures import camera_jpeg, encoded, exif_with, quartered, vast_png
from tests.library.photo_server import gives_and_takes
from tests.uploads.misbehaving_server import Conversation, Server, garbage, says
from tests.uploads.photos import jpeg, noise, photo_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.library.thumbnail_queue import Source


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        running.always = gives_and_takes
        yield running


class Shop:
    """Thumbnails and what they said."""

    def __init__(self, qtbot: QtBot, cache: ThumbnailCache | None = None) -> None:
        self.thumbnails = Thumbnails(cache=cache)
        self.made: list[Made] = []
        self.thumbnails.made.connect(self.made.append)
        self._qtbot = qtbot

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=5_000)

    def make(self, *sources: Source) -> list[Made]:
        """Ask for each in turn and wait until it is made."""
        for source in sources:
            before = len(self.made)
            assert self.thumbnails.get(source) is None
            self.until(lambda before=before: len(self.made) > before)  # type: ignore[misc]
        return self.made[-len(sources) :]

    def image(self, source: Source) -> QImage:
        (made,) = self.make(source)
        assert made.image is not None, made.reason
        return made.image

    def reason(self, source: Source) -> str:
        (made,) = self.make(source)
        assert made.image is None
        assert self.thumbnails.reason(source) == made.reason
        return made.reason


@pytest.fixture
def shop(qtbot: QtBot) -> Iterator[Shop]:
    made = Shop(qtbot)
    yield made
    assert made.thumbnails.close()


class Gate:
    """A behaviour that answers GETs only once it is opened."""

    def __init__(self) -> None:
        self.opened = threading.Event()
        self.waiting = threading.Event()

    def __call__(self, talk: Conversation) -> bool:
        self.waiting.set()
        self.opened.wait(10)
        return gives_and_takes(talk)


def put(server: Server, name: str, data: bytes | None = None) -> str:
    server.objects[name] = jpeg() if data is None else data
    return f"{server.url}/{name}"


def test_of_a_file(shop: Shop, tmp_path: Path) -> None:
    path = photo_file(tmp_path, data=encoded(quartered(1000, 500), ".png"))
    image = shop.image(path)
    assert (image.width(), image.height()) == (EDGE_PIXELS, EDGE_PIXELS // 2)
    assert image.pixelColor(5, 5) == QColor(255, 0, 0)
    assert shop.thumbnails.get(path) is image
    assert shop.thumbnails.reason(path) == ""


def test_on_a_screen_of_fine_pixels_all_that_is_stored_is_shown(
    qtbot: QtBot, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = small_copy(photo_file(tmp_path, data=encoded(quartered(1000, 500), ".png")))
    monkeypatch.setattr(QGuiApplication, "devicePixelRatio", lambda _self: 2.0)
    shop = Shop(qtbot)
    image = shop.image(put(server, "uploads/a-small.webp", stored))
    assert shop.thumbnails.close()
    assert (image.width(), image.height()) == (small_copy_module.EDGE_PIXELS, 256)


def test_of_a_url_over_one_connection(shop: Shop, server: Server, monkeypatch: object) -> None:
    url = put(server, "uploads/a.jpg", encoded(quartered(), ".jpg"))
    image = shop.image(url)
    assert (image.width(), image.height()) == (64, 32)
    assert len(server.requests) == 1


def test_a_photo_of_a_turned_camera_stands_upright(shop: Shop, server: Server) -> None:
    turned = encoded(quartered(), ".png", exif=exif_with(6))
    image = shop.image(put(server, "turned.png", turned))
    assert (image.width(), image.height()) == (32, 64)
    # Red, green / blue, white, turned a quarter clockwise: blue, red / white, green.
    corners = [image.pixelColor(x, y).name() for y in (2, 61) for x in (2, 29)]
    assert corners == ["#0000ff", "#ff0000", "#ffffff", "#00ff00"]


def test_a_small_photo_that_is_damaged_is_shown_by_the_one_inside(
    shop: Shop, server: Server
) -> None:
    photo = camera_jpeg(quartered(800, 600), quartered(160, 120))
    assert len(photo) < HEAD_BYTES
    image = shop.image(put(server, "damaged.jpg", photo[:-2000]))
    assert (image.width(), image.height()) == (160, 120)
    assert len(server.requests) == 1


def test_what_is_not_in_the_bucket_says_so(shop: Shop, server: Server) -> None:
    reason = shop.reason(f"{server.url}/gone.jpg")
    assert reason == "This photo cannot be shown. It is not in the bucket."


def test_a_server_in_trouble_says_so(shop: Shop, server: Server) -> None:
    server.script.append(says(500, "sorry"))
    assert "answered 500" in shop.reason(put(server, "a.jpg"))


def test_no_http_at_all_says_so(shop: Shop, server: Server) -> None:
    server.script.append(garbage)
    assert "does not answer" in shop.reason(put(server, "a.jpg"))


def test_an_address_that_is_none_says_so(shop: Shop) -> None:
    assert "does not answer" in shop.reason("no-address")


@pytest.mark.parametrize(
    "data", [b"", b"hello", jpeg(edge=64)[:200], vast_png(), bytes(HEAD_BYTES + 1)]
)
def test_what_cannot_be_shown_can_be_had_all_the_same(
    shop: Shop, server: Server, data: bytes
) -> None:
    reason = shop.reason(put(server, "a.jpg", data))
    assert reason.endswith(". The original can be saved, or opened in the browser.")
    assert "upload" not in reason
    assert "Copy it again" not in reason


def test_who_adds_a_damaged_file_is_told_what_to_do_with_the_file(
    shop: Shop, tmp_path: Path
) -> None:
    assert "Copy it again" in shop.reason(photo_file(tmp_path, data=jpeg(edge=64)[:200]))


def test_a_row_that_names_no_object_has_a_reason(shop: Shop) -> None:
    assert shop.thumbnails.get("") is None
    assert shop.thumbnails.reason("") == "It is not in the bucket."


def test_a_lost_file_has_a_reason(shop: Shop, tmp_path: Path) -> None:
    assert "not there" in shop.reason(tmp_path / "gone.jpg")


def test_more_bytes_than_are_fetched(
    shop: Shop, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "_MOST_BYTES", 100_000)
    url = put(server, "a.jpg", noise(256))
    assert shop.reason(url) == (
        "This photo is too large to preview. The original can be saved, or opened in the browser."
    )


def test_more_pixels_than_are_decoded(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imaging_thumbnail, "MOST_PIXELS", 100)
    assert "too large for a preview" in shop.reason(photo_file(tmp_path, data=jpeg(edge=1000)))


def test_a_large_photo_waits_on_the_disk(
    shop: Shop, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool, "_IN_MEMORY_BYTES", 64)
    assert shop.image(put(server, "a.jpg")).width() == 24


def test_a_disk_that_does_not_take_it_is_told(
    shop: Shop, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool, "_IN_MEMORY_BYTES", 64)
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    told = shop.reason(put(server, "a.png", noise(256)))
    assert "The system says of the folder for temporary files: No such file" in told


def test_a_bug_is_a_reason_and_logged(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(thumbnail_source, "thumbnail", broken)
    assert "inside Cloudery" in shop.reason(photo_file(tmp_path))
    assert "ZeroDivisionError" in caplog.text


def test_what_failed_is_made_again_only_after_try_again(shop: Shop, server: Server) -> None:
    url = f"{server.url}/late.jpg"
    shop.reason(url)
    put(server, "late.jpg")
    assert shop.thumbnails.get(url) is None
    shop.make(put(server, "other.jpg"))
    assert len(server.requests) == 2  # the first was not asked for again
    shop.thumbnails.try_again()
    assert shop.thumbnails.reason(url) == ""
    assert shop.image(url).width() == 24


def test_a_moments_failure_is_forgotten_by_itself_and_told(
    shop: Shop, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "_TRANSIENT_SECONDS", 0.2)
    lasting = f"{server.url}/gone.jpg"
    shop.reason(lasting)
    urls = [put(server, "a.jpg"), put(server, "b.jpg")]
    server.script.extend([says(503, "busy"), says(503, "busy")])
    for url in urls:
        (made,) = shop.make(url)
        assert made.retryable
        assert shop.thumbnails.get(url) is None
        assert "answered 503" in shop.thumbnails.reason(url)
    shop.until(lambda: shop.made[-2:] == [Made(url, None) for url in urls])
    assert [shop.thumbnails.reason(url) for url in urls] == ["", ""]
    assert "not in the bucket" in shop.thumbnails.reason(lasting)
    assert shop.image(urls[0]).width() == 24
    assert len(server.requests) == 4


def test_a_photo_that_moved_to_another_host_is_not_fetched_again(
    shop: Shop, server: Server
) -> None:
    """As those of the sandbox may at a start."""
    old = put(server, "uploads/a.jpg", encoded(quartered(), ".jpg"))
    image = shop.image(old)
    new = "http://127.0.0.1:1/uploads/a.jpg"
    shop.thumbnails.carry_over(old, new)
    assert shop.thumbnails.get(new) is image
    assert shop.thumbnails.in_memory(old) is None
    shop.thumbnails.carry_over(new, f"{new}?X-Amz-Signature=other")  # the same one
    assert shop.thumbnails.get(new) is image
    assert len(server.requests) == 1


def test_a_file_forgotten_is_made_anew(shop: Shop, tmp_path: Path) -> None:
    path = photo_file(tmp_path, data=b"no photo")
    shop.reason(path)
    path.write_bytes(encoded(quartered(64, 32), ".png"))
    shop.thumbnails.forget(path)
    assert shop.thumbnails.reason(path) == ""
    assert shop.image(path).width() == 64
    path.write_bytes(encoded(quartered(32, 64), ".png"))
    assert shop.thumbnails.get(path) is not None
    shop.thumbnails.forget(path)
    assert shop.image(path).width() == 32
    shop.thumbnails.forget(tmp_path / "never seen.jpg")


def test_what_is_forgotten_while_it_is_made_is_not_kept(shop: Shop, server: Server) -> None:
    gate = Gate()
    server.always = gate
    url = put(server, "a.jpg")
    shop.thumbnails.get(url)
    shop.until(gate.waiting.is_set)
    shop.thumbnails.forget(url)
    gate.opened.set()
    shop.until(lambda: bool(shop.made))
    assert shop.made == [Made(url, None)]
    assert shop.image(url).width() == 24  # the next one is


@pytest.mark.parametrize("is_closed", [False, True])
def test_what_is_forgotten_while_it_is_written_does_not_stay_on_the_disk(
    qtbot: QtBot, server: Server, tmp_path: Path, is_closed: bool
) -> None:
    writing, may_write = threading.Event(), threading.Event()

    class SlowCache(ThumbnailCache):
        def write(self, link: str, kept: Kept) -> None:
            writing.set()
            may_write.wait(10)
            super().write(link, kept)

    cache = SlowCache(tmp_path / "cache", "bucket")
    shop = Shop(qtbot, cache)
    url = put(server, "a.jpg")
    shop.thumbnails.get(url)
    shop.until(writing.is_set)
    shop.thumbnails.forget(url)
    may_write.set()
    if not is_closed:
        shop.until(lambda: shop.made == [Made(url, None)])
        assert cache.read(url) is None
    assert shop.thumbnails.close()
    assert cache.read(url) is None


def test_no_password_of_netrc_goes_along(
    shop: Shop, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    shop.image(put(server, "a.jpg"))
    assert server.requests[0].header("authorization") is None


def test_a_link_signed_anew_is_no_reason_to_fetch_again(shop: Shop, server: Server) -> None:
    url = put(server, "a.jpg")
    image = shop.image(f"{url}?Signature=1")
    assert shop.thumbnails.get(f"{url}?Signature=2") is image
    assert shop.thumbnails.get(url) is image
    shop.make(put(server, "other.jpg"))
    assert [request.target for request in server.requests] == [
        "/bucket/a.jpg?Signature=1",
        "/bucket/other.jpg",
    ]


def test_what_waits_is_fetched_once_by_its_newest_link(
    qtbot: QtBot, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "_THREADS", 1)
    gate = Gate()
    server.always = gate
    shop = Shop(qtbot)
    shop.thumbnails.get(put(server, "first.jpg"))
    shop.until(gate.waiting.is_set)
    url = put(server, "a.jpg")
    for signature in "123":
        shop.thumbnails.get(f"{url}?Signature={signature}")
    gate.opened.set()
    shop.until(lambda: len(shop.made) == 2)
    shop.make(put(server, "last.jpg"))
    targets = [request.target for request in server.requests]
    assert targets == ["/bucket/first.jpg", "/bucket/a.jpg?Signature=3", "/bucket/last.jpg"]
    assert shop.thumbnails.close()


# S3 says 400 where the credentials that signed have ended, 403 where the link has.
@pytest.mark.parametrize("status", [400, 403])
def test_a_refused_link_asks_for_a_newer_one_which_is_tried(
    shop: Shop, qtbot: QtBot, server: Server, status: int
) -> None:
    url = put(server, "a.jpg")
    server.script.append(says(status, "no"))
    with qtbot.waitSignal(shop.thumbnails.link_refused):
        reason = shop.reason(f"{url}?Signature=1")
    assert "link has ended" in reason
    assert shop.thumbnails.get(f"{url}?Signature=1") is None
    shop.make(put(server, "other.jpg"))
    assert len(server.requests) == 2  # the refused one was not asked for again
    assert shop.thumbnails.reason(f"{url}?Signature=2") == ""
    assert shop.image(f"{url}?Signature=2").width() == 24


def test_an_address_without_a_signature_has_no_newer_one(shop: Shop, server: Server) -> None:
    refused: list[None] = []
    shop.thumbnails.link_refused.connect(lambda: refused.append(None))
    server.script.append(says(403, "no"))
    assert "not in the bucket" in shop.reason(put(server, "a.jpg"))
    shop.make(put(server, "other.jpg"))
    assert not refused


@pytest.mark.parametrize("status", [200, 404, 503])
def test_what_is_wrong_with_the_photo_is_so_by_every_link(
    shop: Shop, server: Server, status: int
) -> None:
    server.script.append(says(status, "no photo"))
    url = put(server, "a.jpg")
    reason = shop.reason(f"{url}?Signature=1")
    assert shop.thumbnails.reason(f"{url}?Signature=2") == reason
    assert shop.thumbnails.get(f"{url}?Signature=2") is None
    shop.make(put(server, "other.jpg"))
    assert len(server.requests) == 2


def test_a_photo_forgotten_is_made_anew_by_any_link(shop: Shop, server: Server) -> None:
    url = put(server, "a.jpg")
    shop.image(f"{url}?Signature=1")
    shop.thumbnails.forget(f"{url}?Signature=2")
    shop.image(f"{url}?Signature=3")
    assert len(server.requests) == 2


def answers(text: str) -> Callable[[Conversation], bool]:
    def answer(talk: Conversation) -> bool:
        talk.sock.sendall(text.encode())
        return False

    return answer


@pytest.mark.parametrize(
    "behaviour",
    [
        garbage,
        says(403, "no"),
        says(500, "sorry"),
        answers("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nno header\r\n\r\n"),
        answers("HTTP/1.1 302 Found\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n"),
        answers("HTTP/1.1 302 Found\r\nLocation: gopher://x?5ec2e7\r\nContent-Length: 0\r\n\r\n"),
        answers("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"),
    ],
)
def test_a_signed_link_is_neither_shown_nor_logged(
    shop: Shop,
    server: Server,
    behaviour: Callable[[Conversation], bool],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    server.script.append(behaviour)
    (made,) = shop.make(f"{put(server, 'a.jpg')}?Signature=5ec2e7")
    assert made.reason
    for shown in (made.reason, repr(made), caplog.text):
        assert "5ec2e7" not in shown


def test_the_error_of_a_fetch_keeps_no_link() -> None:
    with Server() as server:
        pass  # nothing answers there any more
    source = thumbnail_source.ThumbnailSource(EDGE_PIXELS, cancelled=lambda: False)
    link = f"{server.url}/a.jpg?Signature=" + bytes([0x5E, 0xC2, 0xE7]).hex()  # not in this source
    with pytest.raises(fetch.FetchError) as caught:
        source.whole(link)
    source.close()
    assert "5ec2e7" not in "".join(traceback.format_exception(caught.value))
    assert "ConnectionError" in caught.value.report


def test_no_source_is_never_made(shop: Shop, tmp_path: Path) -> None:
    assert shop.thumbnails.get("") is None
    shop.make(photo_file(tmp_path))
    assert len(shop.made) == 1


def test_asked_often_is_made_once_even_by_two_makers(shop: Shop, server: Server) -> None:
    gate = Gate()
    server.always = gate
    url = put(server, "a.jpg")
    for _ in range(3):
        assert shop.thumbnails.get(url) is None
    shop.until(gate.waiting.is_set)
    for _ in range(3):
        assert shop.thumbnails.get(url) is None
    gate.opened.set()
    shop.until(lambda: bool(shop.made))
    shop.make(put(server, "b.jpg"))
    assert [made.source for made in shop.made] == [url, f"{server.url}/b.jpg"]
    assert len(server.requests) == 2


def test_the_latest_asked_for_comes_first(
    qtbot: QtBot, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "_THREADS", 1)
    monkeypatch.setattr(thumbnail_queue, "_MOST_WAITING", 3)
    gate = Gate()
    server.always = gate
    shop = Shop(qtbot)
    urls = [put(server, f"{name}.jpg") for name in "abcdef"]
    shop.thumbnails.get(urls[0])
    shop.until(gate.waiting.is_set)
    for url in urls[1:]:
        shop.thumbnails.get(url)
    shop.thumbnails.get(urls[3])  # asked for again: the latest
    gate.opened.set()
    shop.until(lambda: len(shop.made) == 4)
    # b and c fell out: no more than three wait.
    assert [made.source for made in shop.made] == [urls[0], urls[3], urls[5], urls[4]]
    assert shop.thumbnails.close()


def test_the_memory_is_bounded_and_the_longest_unseen_goes_first(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = 24 * 24 * 4
    monkeypatch.setattr(thumbnails, "_MEMORY_BYTES", 2 * one)
    clock = time.monotonic()
    paths = [photo_file(tmp_path, f"{number}.jpg") for number in range(3)]
    shop.make(paths[0], paths[1])
    monkeypatch.setattr(time, "monotonic", lambda: clock + 10)
    assert shop.thumbnails.get(paths[0]) is not None  # seen again: the other one goes
    shop.make(paths[2])
    assert shop.thumbnails.get(paths[0]) is not None
    assert shop.thumbnails.get(paths[2]) is not None
    shop.make(paths[1])


def test_what_was_just_asked_for_is_kept_beyond_the_bound(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "_MEMORY_BYTES", 1)
    paths = [photo_file(tmp_path, f"{number}.jpg") for number in range(4)]
    shop.make(*paths)
    clock = time.monotonic()
    # However long it takes until the next is made: these are still what is in sight.
    assert all(shop.thumbnails.get(path) for path in paths)
    monkeypatch.setattr(time, "monotonic", lambda: clock + 10)
    shop.thumbnails.get(paths[1])
    shop.make(photo_file(tmp_path, "new.jpg"))
    assert shop.thumbnails.get(paths[1]) is not None
    shop.make(paths[0])


def test_one_thumbnail_is_kept_however_large(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "_MEMORY_BYTES", 1)
    path = photo_file(tmp_path)
    shop.image(path)
    assert shop.thumbnails.get(path) is not None


def test_close_ends_makers_that_wait_for_work(qtbot: QtBot) -> None:
    idle = Thumbnails()
    started = time.monotonic()
    assert idle.close()
    assert time.monotonic() - started < 2


def test_close_ends_a_download_that_trickles(qtbot: QtBot, server: Server) -> None:
    def trickles(talk: Conversation) -> bool:
        talk.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
        while True:
            talk.sock.sendall(bytes(20_000))
            talk.server.blocked.set()
            talk.server.resume.wait(0.02)

    server.always = trickles
    shop = Shop(qtbot)
    shop.thumbnails.get(f"{server.url}/a.jpg")
    shop.until(server.blocked.is_set)
    started = time.monotonic()
    assert shop.thumbnails.close()
    assert time.monotonic() - started < 3
    assert not shop.made


def test_close_does_not_wait_for_a_silent_server_for_ever(
    qtbot: QtBot, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert max(fetch._TIMEOUT) * 1000 < thumbnails._SHUTDOWN_MS
    monkeypatch.setattr(fetch, "_TIMEOUT", (1, 0.3))
    gate = Gate()
    server.always = gate
    shop = Shop(qtbot)
    shop.thumbnails.get(put(server, "a.jpg"))
    shop.until(gate.waiting.is_set)
    shop.thumbnails.get(put(server, "b.jpg"))
    assert shop.thumbnails.close()
    gate.opened.set()
