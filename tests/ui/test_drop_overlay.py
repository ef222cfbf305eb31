from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtWidgets import QWidget

from cloudery_desktop.ui import theme
from cloudery_desktop.ui.drop_overlay import DropOverlay, Offer, offer
from tests.ui.stand_ins import count_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def files(*names: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/home/me/{name}") for name in names])
    return mime


@pytest.mark.parametrize(
    ("names", "title", "detail"),
    [
        (("a.jpg",), "Drop to upload 1 photo", "to Box"),
        (("a.jpg", "b.HEIC"), "Drop to upload 2 photos", "to Box"),
        (("a.jpg", "Album"), "Drop to upload 1 photo and more", "to Box"),
        (("Album", "Trip"), "Drop to upload what is in 2 folders", "to Box"),
        (
            ("a.jpg", "b.pdf"),
            "Drop to upload 1 photo and more",
            "to Box · 1 file does not look like a photo",
        ),
        (
            ("a.doc", "b.pdf"),
            "Drop to look for photos in 2 files",
            "to Box · 2 files do not look like photos",
        ),
    ],
)
def test_what_a_drop_would_do(names: tuple[str, ...], title: str, detail: str) -> None:
    offered = offer(files(*names), "Box")
    assert list(offered.paths) == [Path("/home/me", name) for name in names]
    assert (offered.title, offered.detail) == (title, detail)


@pytest.mark.skipif(os.name == "nt", reason="there names are no bytes")
@pytest.mark.parametrize("name", [b"\xff\xfe.jpg", "स्मृति 🏖.jpg".encode(), b"a#b?c%20d.jpg"])
def test_any_name_a_disk_may_hold(name: bytes) -> None:
    mime = QMimeData()
    url = QUrl.fromEncoded(b"file:///home/me/" + quote_from_bytes(name).encode())
    mime.setUrls([url])
    assert [os.fsencode(path) for path in offer(mime, "Box").paths] == [b"/home/me/" + name]


@pytest.mark.parametrize(
    ("addresses", "title", "detail"),
    [
        (["https://example.com/a.jpg"], "Drop to upload 1 picture", "to Box · from example.com"),
        (
            ["https://example.com/a"],
            "Drop to look for a photo behind 1 link",
            "to Box · from example.com",
        ),
        (["http://a.org/1.png", "http://b.org/2.png"], "Drop to upload 2 pictures", "to Box"),
        (
            ["https://a.org/", "https://b.org/?x.jpg"],
            "Drop to look for photos behind 2 links",
            "to Box",
        ),
        (["data:image/png;base64,AAAA"], "Drop to upload 1 picture", "to Box"),
    ],
)
def test_what_a_drop_from_a_page_would_do(addresses: list[str], title: str, detail: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(address) for address in addresses])
    offered = offer(mime, "Box")
    assert (offered.title, offered.detail) == (title, detail)
    assert offered.pictures == len(addresses)
    assert offered.is_taken


def test_pixels_are_one_picture() -> None:
    mime = QMimeData()
    mime.setData("image/png", QByteArray(b"not looked at"))
    assert offer(mime, "Box") == Offer((), "Drop to upload 1 picture", "to Box", 1)


@pytest.mark.parametrize("text", ["a.jpg", "ftp://example.com/a.jpg", "see https://a.org/1.jpg"])
def test_what_is_no_photo_and_no_link_cannot_be_taken(text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    offered = offer(mime, "Box")
    assert not offered.is_taken
    assert offered.title == "This cannot be uploaded"
    assert offered.detail.startswith("This is no photo, and no link to one.")


def test_of_files_and_links_the_files_are_taken() -> None:
    mime = files("a.jpg")
    mime.setUrls([*mime.urls(), QUrl("https://example.com/b.jpg")])
    assert offer(mime, "Box").paths == [Path("/home/me/a.jpg")]


@pytest.mark.parametrize("taken", [True, False])
def test_the_overlay_says_yes_or_no_in_its_colour(qtbot: QtBot, taken: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    overlay = DropOverlay(window)
    assert not overlay.isVisible()
    window.show()
    overlay.show_offer(Offer((Path("/a"),) if taken else (), "Title", "Detail"))
    assert overlay.isVisible()
    assert overlay.size() == window.size()
    image = overlay.grab().toImage()
    yes, no = theme.LIGHT.accent, theme.LIGHT.bad
    assert count_of(yes if taken else no, image) > 300
    assert count_of(no if taken else yes, image) == 0


def test_long_words_stay_inside_the_frame(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(640, 420)
    overlay = DropOverlay(window)
    window.show()
    words = "very-long-name-of-a-bucket " * 8
    overlay.show_offer(Offer((Path("/a"),), words, words))
    image = overlay.grab().toImage()
    for x in (24, 615):
        column = image.copy(x, 100, 1, 250)
        assert count_of(theme.LIGHT.text, column) == 0
        assert count_of(theme.LIGHT.second, column) == 0


def test_an_overlay_without_an_offer_paints_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    overlay = DropOverlay(window)
    overlay.setGeometry(window.rect())
    assert count_of(theme.LIGHT.accent, overlay.grab().toImage()) == 0
