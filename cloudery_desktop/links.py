"""How the links of photos are written down: as they are, in Markdown, in HTML, or as one likes."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from string import Formatter
from typing import TYPE_CHECKING, Literal

from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cloudery_desktop.photo import Photo

LinkFormat = Literal["url", "markdown", "html", "template"]


@dataclass(frozen=True, slots=True)
class LinkStyle:
    """How a person wants links copied, and whether by itself when a batch is up."""

    form: LinkFormat = "url"
    template: str = ""
    after_upload: bool = False


# What ends a link, or a title, in Markdown. "&" begins what stands for another sign, in both.
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+!|~&])")
_ENDS_A_LINK = {ord(sign): f"%{ord(sign):02X}" for sign in " ()<>\\"}


def _one_line(text: str) -> str:
    """Names of files may hold anything; no sign that a person cannot see gets out of its line."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def name_of(photo: Photo) -> str:
    """Its file name, on one line; the id where another client has given none."""
    return _one_line(photo.file_name or "") or photo.image_id


def html_text(text: str) -> str:
    """The text for HTML, in or out of an attribute."""
    return html.escape(_one_line(text), quote=True)


def markdown_text(text: str) -> str:
    """The text for Markdown, so that every sign of it is itself."""
    return _MARKDOWN.sub(r"\\\1", _one_line(text))


_ESCAPES: dict[str, Callable[[str], str]] = {"": str, "html": html_text, "markdown": markdown_text}
_PLACEHOLDERS: dict[str, Callable[[Photo], str | int | None]] = {
    "url": lambda photo: photo.url,
    "name": name_of,
    "stem": lambda photo: PurePosixPath(name_of(photo)).stem,
    "width": lambda photo: photo.width,
    "height": lambda photo: photo.height,
    "bytes": lambda photo: photo.size_bytes,
    "type": lambda photo: photo.mime_type,
    "taken": lambda photo: photo.taken_at,
    "id": lambda photo: photo.image_id,
    "key": lambda photo: photo.s3_key,
}
PLACEHOLDERS = ", ".join(f"{{{name}}}" for name in _PLACEHOLDERS)


class Template:
    """A text with placeholders: {url}, {name}, {width} …, and {name:html} for a name in HTML.

    What is not known of a photo is left empty. Two braces are one brace, and \\n is a new line.
    Raises ValueError with a sentence that says what is wrong.
    """

    def __init__(self, text: str) -> None:
        try:
            pieces = list(Formatter().parse(text))
        except ValueError:
            raise ValueError(
                tr("A brace stands alone. Write {url} for a placeholder, and {{ or }} for a brace.")
            ) from None
        self._pieces: list[tuple[str, str | None, str]] = []
        for words, name, how, conversion in pieces:
            written = words.replace("\\n", "\n").replace("\\t", "\t")
            if name is not None and (name not in _PLACEHOLDERS or conversion):
                wrong = f"{{{name}!{conversion}}}" if conversion else f"{{{name}}}"
                raise ValueError(
                    tr(
                        "There is no {wrong}. There are {placeholders}.",
                        wrong=wrong,
                        placeholders=PLACEHOLDERS,
                    )
                )
            if how and how not in _ESCAPES:
                raise ValueError(
                    tr(
                        "“{how}” in {wrong} is not known. There are :html and :markdown.",
                        how=how,
                        wrong=f"{{{name}:{how}}}",
                    )
                )
            self._pieces.append((written, name, how or ""))
        if not any(name == "url" for _, name, _ in self._pieces):
            raise ValueError(tr("There is no {url} in it, so it would not lead to the photo."))

    def of(self, photo: Photo) -> str:
        """The text for this photo."""
        return "".join(
            words if name is None else words + _ESCAPES[how](_value(name, photo))
            for words, name, how in self._pieces
        )


def template_fault(text: str) -> str:
    """What is wrong with a template; "" where nothing is."""
    try:
        Template(text)
    except ValueError as error:
        return str(error)
    return ""


def link_text(photo: Photo, form: LinkFormat, template: str = "") -> str:
    """The link of one photo. Raises ValueError for a `template` that cannot be used."""
    match form:
        case "url":
            return photo.url
        case "markdown":
            url = photo.url.translate(_ENDS_A_LINK)
            return f"![{markdown_text(name_of(photo))}]({url})"
        case "html":
            return _image(photo)
        case "template":
            return Template(template).of(photo)


def link_texts(photos: Iterable[Photo], form: LinkFormat, template: str = "") -> str:
    """The links of these, a line each. Raises ValueError as `link_text` does."""
    return "\n".join(link_text(photo, form, template) for photo in photos)


def _image(photo: Photo) -> str:
    size = ""
    if photo.width and photo.height:
        size = f' width="{photo.width}" height="{photo.height}"'
    return f'<img src="{html_text(photo.url)}" alt="{html_text(name_of(photo))}"{size}>'


def _value(name: str, photo: Photo) -> str:
    value = _PLACEHOLDERS[name](photo)
    return "" if value is None else str(value)
