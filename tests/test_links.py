"""Links as text: every format with names that mean something in it."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudery_desktop.links import Template, link_text, link_texts, template_fault
from cloudery_desktop.photo import Photo

URL = "https://photos.example/uploads/0a.jpg"
SIGNED = f"{URL}?Expires=9&copy=1&Signature=a~b_"


def photo(name: str | None = "canyon.jpg", url: str = URL, **facts: Any) -> Photo:
    return Photo("me", 7, "0a", "uploads/0a.jpg", "image/jpeg", url, file_name=name, **facts)


class Images(HTMLParser):
    """What a browser makes of it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[dict[str, str | None]] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag == "img"
        self.tags.append(dict(attrs))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_plain_formats() -> None:
    assert link_text(photo(), "url") == URL
    assert link_text(photo(), "markdown") == f"![canyon.jpg]({URL})"
    assert link_text(photo(width=16, height=9), "html") == (
        f'<img src="{URL}" alt="canyon.jpg" width="16" height="9">'
    )
    assert link_text(photo(), "html") == f'<img src="{URL}" alt="canyon.jpg">'
    assert link_texts([photo(), photo()], "url") == f"{URL}\n{URL}"


@pytest.mark.parametrize("form", ["url", "markdown", "html"])
def test_a_photo_without_a_name_has_its_id(form: str) -> None:
    for nameless in (None, "", " \n"):
        assert "None" not in link_text(photo(nameless), form)  # type: ignore[arg-type]
    assert link_text(photo(None), "markdown") == f"![0a]({URL})"


def test_names_mean_nothing_in_markdown() -> None:
    assert link_text(photo("a](http://evil)[b*.jpg"), "markdown") == (
        f"![a\\]\\(http://evil\\)\\[b\\*.jpg]({URL})"
    )
    assert link_text(photo("two\nlines &amp; more"), "markdown").startswith(
        "![two lines \\&amp; more]("
    )
    assert link_text(photo(url="https://x/a b(1).jpg"), "markdown").endswith(
        "(https://x/a%20b%281%29.jpg)"
    )


@given(st.text(), st.sampled_from([URL, SIGNED]))
def test_html_gives_back_the_link_and_the_name(name: str, url: str) -> None:
    (tag,) = Images(link_text(photo(name, url), "html")).tags
    assert tag["src"] == url
    assert set(tag) == {"src", "alt"}
    shown = " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())
    assert tag["alt"] == (shown or "0a")


def test_a_template_of_ones_own() -> None:
    template = Template("{{{name}}}: {url} ({width}×{height}, {bytes}{type:html})\\n{stem}\\t{id}")
    assert template.of(photo("a.b.jpg", width=16, height=9)) == (
        f"{{a.b.jpg}}: {URL} (16×9, image/jpeg)\na.b\t0a"
    )
    own = Template('<a href="{url:html}" title="{name:html}">{taken}</a>')
    assert own.of(photo('"<i>"', SIGNED)) == (
        f'<a href="{SIGNED.replace("&", "&amp;")}" title="&quot;&lt;i&gt;&quot;"></a>'
    )
    assert Template("[{name:markdown}]({url})").of(photo("a]b")) == f"[a\\]b]({URL})"
    assert link_text(photo(), "template", "<{url}>") == f"<{URL}>"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{url", "brace stands alone"),
        ("url}", "brace stands alone"),
        ("{url} {nmae}", "There is no {nmae}. There are {url}, {name}"),
        ("{url} {}", "There is no {}."),
        ("{url} {0}", "There is no {0}."),
        ("{url!r}", "There is no {url!r}."),
        ("{url.__class__}", "There is no {url.__class__}."),
        ("{url:xml}", "“xml” in {url:xml} is not known."),
        ("{url:{name}}", "is not known"),
        ("{name}", "no {url} in it"),
        ("", "no {url} in it"),
    ],
)
def test_a_bad_template_is_told_why(text: str, said: str) -> None:
    assert said in template_fault(text)
    with pytest.raises(ValueError, match=r"\w"):
        link_text(photo(), "template", text)


def test_a_good_template_has_no_fault() -> None:
    assert template_fault("![{name:markdown}]({url})") == ""


@given(st.text())
def test_any_text_is_a_template_or_has_a_fault(text: str) -> None:
    if not template_fault(text):
        assert URL in Template(text).of(photo())
