"""XMP: properties that tell the position, or all that need not be there, become spaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.parsers import expat

from cloudery_desktop.imaging.privacy.suspicion import tells_position

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cloudery_desktop.photo import Privacy

_EMPTY = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"
_TURNED = re.compile(rb"tiff:Orientation\s*(?:=\s*[\"']|>)\s*([1-8])")
_TURNED_ALONE = (
    b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
    b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
    b"<rdf:Description rdf:about='' xmlns:tiff='http://ns.adobe.com/tiff/1.0/'"
    b' tiff:Orientation="%s"/></rdf:RDF></x:xmpmeta>'
)
_NAME = rb"[A-Za-z_][\w.\-]*(?::[A-Za-z_][\w.\-]*)?"
_ATTRIBUTE = re.compile(rb"\s+(" + _NAME + rb")\s*=\s*(?:\"[^\"<]*\"|'[^'<]*')")
_TOKEN = re.compile(
    rb"(?P<other><!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>)"
    rb"|<(?P<end>/?)(?P<name>" + _NAME + rb")"
    rb"(?P<attributes>(?:\s+" + _NAME + rb"\s*=\s*(?:\"[^\"<]*\"|'[^'<]*'))*)\s*(?P<empty>/?)>"
    rb"|(?P<text>[^<]+)",
    re.DOTALL,
)
_VISIBLE = re.compile(rb"[^\s]")

# By its own name, whatever the prefix: exif:GPSLatitude, photoshop:City, drone-dji:GpsLatitude…
_TELLS_POSITION = re.compile(
    r"(?i:gps|latitude|long(?:t)?itude|altitude|geo-?(?:tag|name|loc))"
    r"|(?:City|Country|Province|Location|Landmark)|^(?:State|lat|lon|long|city|country)$"
)
# What is no description but part of how it is shown: HDR, and the video behind a motion photo.
_SHOWN_BY = re.compile(r"^(?:hdrgm|Container|GContainer|Item|HDRGainMap|apdi|aux-hdr):")
_KEPT = re.compile(
    r":(?:Orientation|DateTimeOriginal|DateCreated|CreateDate"
    r"|Mo(?:tion|ving)Photo\w*|MicroVideo\w*|HasExtendedXMP)$"
)
_FRAME = re.compile(r"^(?:xml|xmlns|rdf|x)(?::|$)")


def clean_xmp(content: bytes, privacy: Privacy) -> bytes:
    """The packet as long as it was. One that is not understood is emptied."""
    if not content.strip(b"\0 \t\r\n"):
        return content
    bom = content[:3] == b"\xef\xbb\xbf"
    packet = content[3:] if bom else content
    drops = _tells_position if privacy == "position" else _is_not_needed
    try:
        cleaned = _without(packet, drops, every_word=privacy == "all")
        _check(cleaned, drops)
    except (ValueError, expat.ExpatError):
        cleaned = _emptied(packet)
    return content[:3] + cleaned if bom else cleaned


def _emptied(packet: bytes) -> bytes:
    """A packet that says how the photo is turned, if the old one did, and nothing else."""
    turned = _TURNED.search(packet)
    for new in (_TURNED_ALONE % turned[1] if turned else b"", _EMPTY):
        if new and len(new) <= len(packet):
            return new.ljust(len(packet))
    return b" " * len(packet)


def _tells_position(name: str, _parent: str) -> bool:
    return _TELLS_POSITION.search(name.rpartition(":")[2]) is not None


def _is_not_needed(name: str, parent: str) -> bool:
    if _tells_position(name, parent) or name == "x:xmptk":
        return True
    if parent != "rdf:Description":  # only properties are chosen from; a kept one is whole
        return False
    return not (_FRAME.search(name) or _SHOWN_BY.search(name) or _KEPT.search(name))


def _without(packet: bytes, drops: Callable[[str, str], bool], *, every_word: bool) -> bytes:
    """With what `drops` says of (name, parent's name) blanked. Raises ValueError if not XML."""
    blanks = _Blanks(packet, drops)
    for token in _tokens(packet):
        if token["name"] is None:
            is_comment = token.group().startswith(b"<!--")
            # A text may go on in CDATA: each is looked at as it stands.
            if (is_comment and every_word) or tells_position(token.group()):
                blanks.blank(*token.span())
        elif token["end"]:
            blanks.end(token)
        else:
            blanks.begin(token)
    if blanks.path:
        raise ValueError("An element does not end")
    return bytes(blanks.content)


class _Blanks:
    """A packet, and the elements that one stands in."""

    def __init__(self, packet: bytes, drops: Callable[[str, str], bool]) -> None:
        self.content = bytearray(packet)
        self.path: list[str] = []
        self._packet = packet
        self._drops = drops
        self._dropped: tuple[int, int] | None = None  # depth and start of what is left out

    def blank(self, start: int, end: int) -> None:
        """Spaces; lines stay lines."""
        self.content[start:end] = _VISIBLE.sub(b" ", self.content[start:end])

    def begin(self, token: re.Match[bytes]) -> None:
        name = token["name"].decode()
        parent = self.path[-1] if self.path else ""
        is_left_out = self._dropped is not None or self._drops(name, parent)
        if not is_left_out:
            for attribute in _ATTRIBUTE.finditer(self._packet, *token.span("attributes")):
                if self._drops(attribute[1].decode(), name) or tells_position(attribute.group()):
                    self.blank(*attribute.span())
        if token["empty"]:
            if is_left_out:
                self.blank(*token.span())
            return
        if is_left_out and self._dropped is None:
            self._dropped = (len(self.path), token.start())
        self.path.append(name)

    def end(self, token: re.Match[bytes]) -> None:
        """Raises ValueError for an element that did not begin."""
        if not self.path or self.path.pop() != token["name"].decode():
            raise ValueError("An element ends that did not begin")
        if self._dropped is not None and self._dropped[0] == len(self.path):
            self.blank(self._dropped[1], token.end())
            self._dropped = None


def _tokens(packet: bytes) -> Iterator[re.Match[bytes]]:
    at, end = 0, len(packet.rstrip(b"\0"))
    while at < end:
        token = _TOKEN.match(packet, at, end)
        if token is None:
            raise ValueError("This is no XML that is understood")
        yield token
        at = token.end()


def _check(packet: bytes, drops: Callable[[str, str], bool]) -> None:
    """That another parser finds nothing either. Raises ExpatError, ValueError."""

    def refuse(*_: object) -> None:
        raise ValueError("A document type may say anything")

    def look(name: str, attributes: dict[str, str]) -> None:
        parent = path[-1] if path else ""
        if drops(name, parent) or any(drops(each, name) for each in attributes):
            raise ValueError("Something is left")
        path.append(name)

    path: list[str] = []
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = look
    parser.EndElementHandler = lambda _name: path.pop()
    parser.Parse(packet.strip(b"\0 \t\r\n"), True)
