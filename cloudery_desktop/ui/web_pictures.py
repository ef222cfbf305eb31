"""Pictures that a drag or the clipboard brings without a file: from a page, or as pixels."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from cloudery_desktop.imaging.formats import FORMATS, SUFFIXES
from cloudery_desktop.uploads.fetching import WebPicture
from cloudery_desktop.uploads.web import is_fetchable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData

_MOST = 100  # of one page
_IMG = re.compile(r"""(?i)<img\b(?:[^<>"']++|"[^"]*+"|'[^']*+')*+>""")
# Others beside a PNG are made from the same pixels, and may have lost some.
_PIXELS = ("image/png", *(f.mime_type for f in FORMATS if f.mime_type != "image/png"))


def addresses_in(mime: QMimeData) -> Sequence[tuple[str, ...]]:
    """For each picture the addresses that may lead to it.

    What a page shows comes first: the link around it, which browsers drag as well, may lead to
    another page.
    """
    urls = [address for url in mime.urls() if is_fetchable(address := url.toString())]
    text = mime.text().strip() if mime.hasText() and not urls else ""
    if is_fetchable(text) and not text.split()[1:]:
        urls.append(text)
    shown = _shown_in(mime.html()) if mime.hasHtml() else []
    if len(shown) == 1 and len(urls) == 1:
        return [tuple(dict.fromkeys((*shown, *urls)))]
    return [(address,) for address in dict.fromkeys(shown or urls)][:_MOST]


def has_pixels(mime: QMimeData) -> bool:
    """Whether there is a picture in it, which is not looked at."""
    return mime.hasImage() or any(mime.hasFormat(kind) for kind in _PIXELS)


def is_a_mere_link(mime: QMimeData) -> bool:
    """Whether nothing but the web knows if there is a picture behind it."""
    if has_pixels(mime) or (mime.hasHtml() and _shown_in(mime.html())):
        return False
    return not any(_looks_like_a_picture(first) for first, *_ in addresses_in(mime))


def web_pictures(mime: QMimeData) -> tuple[WebPicture, ...]:
    """All pictures in it. Pixels are asked for only now: whoever has them may take a while."""
    found = addresses_in(mime)
    if len(found) > 1 or not has_pixels(mime):
        return tuple(WebPicture(addresses) for addresses in found)
    return (WebPicture(found[0] if found else (), _pixels_of(mime)),)


def _pixels_of(mime: QMimeData) -> bytes | QImage | None:
    for kind in _PIXELS:
        if mime.hasFormat(kind) and (content := bytes(mime.data(kind).data())):
            return content
    image = mime.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def _looks_like_a_picture(address: str) -> bool:
    inside = address[:5].lower() == "data:"
    return inside or PurePosixPath(QUrl(address[:2000]).path()).suffix.lower() in SUFFIXES


def _shown_in(html: str) -> list[str]:
    page = _Page()
    for tag in _IMG.findall(html):  # all tags of a long selection would take too long
        page.feed(tag)
    return list(dict.fromkeys(page.pictures))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pictures: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        address = (dict(attrs).get("src") or "").strip() if tag == "img" else ""
        if is_fetchable(address):
            self.pictures.append(address)
