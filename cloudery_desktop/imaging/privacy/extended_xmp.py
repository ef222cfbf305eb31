"""XMP that is too large for one segment of a JPEG: named in the first by the MD5 of the rest."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import TYPE_CHECKING

from cloudery_desktop.imaging.privacy.draft import MOST_HELD, Unsure
from cloudery_desktop.imaging.privacy.xmp import clean_xmp
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from cloudery_desktop.imaging.privacy.draft import Draft
    from cloudery_desktop.photo import Privacy

_GUID, _HEAD = 32, 40  # bytes: hex digits; then the whole length and the offset of this part


class ExtendedXmp:
    """All packets of one file, and the parts of what they name."""

    def __init__(self, draft: Draft, privacy: Privacy) -> None:
        self._draft = draft
        self._privacy = privacy
        self._packets: list[tuple[int, bytes]] = []  # where it lies, what becomes of it
        # By their name: the offset within the whole, then where it is in the file.
        self._parts: defaultdict[bytes, list[tuple[int, int, int]]] = defaultdict(list)

    def add_packet(self, offset: int, length: int) -> None:
        """One that is whole, of which there should be one alone."""
        packet = self._draft.read(offset, length)
        self._packets.append((offset, clean_xmp(packet, self._privacy)))

    def add(self, offset: int, length: int) -> None:
        """A part, which begins with the name of the whole."""
        if length < _HEAD:
            raise Unsure(tr("Its XMP is damaged."))
        head = self._draft.read(offset, _HEAD)
        place = int.from_bytes(head[_GUID + 4 :], "big")
        self._parts[head[:_GUID]].append((place, offset + _HEAD, length - _HEAD))

    def clean(self) -> None:
        """All of it, the names included. Raises `Unsure`."""
        for name, parts in self._parts.items():
            parts.sort()
            ranges = [(offset, length) for _, offset, length in parts]
            if sum(length for _, length in ranges) > MOST_HELD:
                raise Unsure(tr("Its metadata is unusually large."))
            content = b"".join(self._draft.read(*each) for each in ranges)
            cleaned = clean_xmp(content, self._privacy)
            if cleaned == content:
                continue
            self._draft.put_ranges(ranges, cleaned)
            new = hashlib.md5(cleaned, usedforsecurity=False).hexdigest().upper().encode()
            for _, offset, _ in parts:
                self._draft.put(offset - _HEAD, new)
            self._packets = [(at, packet.replace(name, new)) for at, packet in self._packets]
        for offset, packet in self._packets:
            self._draft.put(offset, packet)
