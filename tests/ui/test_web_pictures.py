from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage

from cloudery_desktop.ui.web_pictures import web_pictures
from cloudery_desktop.uploads.fetching import WebPicture
from tests.uploads.photos import jpeg, noise

PAGE = "https://example.com/page"
A, B = "https://example.com/a.jpg", "https://example.com/b.png"


def mime_of(*urls: str, html: str = "", text: str = "") -> QMimeData:
    mime = QMimeData()
    if urls:
        mime.setUrls([QUrl(url) for url in urls])
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    return mime


@pytest.mark.parametrize(
    ("mime", "expected"),
    [
        (mime_of(A), [(A,)]),
        (mime_of(A, B, A), [(A,), (B,)]),
        (mime_of(PAGE, html=f'<a href="{PAGE}"><img alt="1 > 0" src="{A}"></a>'), [(A, PAGE)]),
        (mime_of(A, html=f"<img src='{A}'>"), [(A,)]),
        (mime_of(html=f"<p>Two: <IMG SRC={A}> and <img src='{B}'/>"), [(A,), (B,)]),
        (
            mime_of(html='<img src="https://example.com/?a=1&amp;b=2">'),
            [("https://example.com/?a=1&b=2",)],
        ),
        (mime_of(html='<img src="data:image/gif,GIF89a">'), [("data:image/gif,GIF89a",)]),
        (mime_of(html='<img src="file:///home/me/secret.png"><img src="b.png"><img>'), []),
        (mime_of(html=f"<img alt='\">' title=\"a 'b\" src={A} />"), [(A,)]),
        (mime_of(html=f'<imgs src="{A}"><img src="{A}'), []),
        (mime_of(html="<p>no picture</p>", text="no picture"), []),
        (mime_of(text=f"  {A}\n"), [(A,)]),
        (mime_of(text=f"{A} {B}"), []),
        (mime_of("ftp://example.com/a.jpg", "blob:https://example.com/1"), []),
    ],
)
def test_what_a_page_gives(mime: QMimeData, expected: list[tuple[str, ...]]) -> None:
    assert [picture.addresses for picture in web_pictures(mime)] == expected
    assert all(picture.pixels is None for picture in web_pictures(mime))


def test_a_long_page_gives_no_flood() -> None:
    html = "".join(f'<img src="https://example.com/{n}.png">' for n in range(500))
    assert len(web_pictures(mime_of(html=html))) == 100


@pytest.mark.parametrize("piece", ["<img ", "<img '", '<img "', "<img '\"", '<img ""', "<img src="])
def test_a_broken_page_takes_no_longer_than_its_length(piece: str) -> None:
    """Each of these would take minutes if every tag was looked for up to the end."""
    assert web_pictures(mime_of(html=piece * 200_000)) == ()


def test_pixels_come_last_and_only_with_one_picture() -> None:
    mime = mime_of(A)
    mime.setData("image/jpeg", QByteArray(jpeg()))
    assert web_pictures(mime) == (WebPicture((A,), jpeg()),)
    mime.setData("image/png", QByteArray(noise(9)))
    assert web_pictures(mime) == (WebPicture((A,), noise(9)),)
    mime.setUrls([QUrl(A), QUrl(B)])
    assert web_pictures(mime) == (WebPicture((A,)), WebPicture((B,)))


def test_pixels_alone() -> None:
    mime = QMimeData()
    mime.setImageData(QImage(3, 2, QImage.Format.Format_RGB32))
    (picture,) = web_pictures(mime)
    assert picture.addresses == ()
    assert isinstance(picture.pixels, QImage)
    assert (picture.pixels.width(), picture.pixels.height()) == (3, 2)
