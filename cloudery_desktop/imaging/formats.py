"""The accepted formats: one table. A format is known by its content, never by a file's name."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from cloudery_desktop.imaging import structure
from cloudery_desktop.imaging.cr3 import inside_cr3
from cloudery_desktop.imaging.raw import inside_raf, inside_raw, raw_kind, whole_raf, whole_raw

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.imaging.raw import Inside

HEAD_SIZE = 4096  # bytes: enough to recognise any of them

_AV1 = frozenset({b"avif", b"avis"})
_HEVC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_FILM_BOXES = (b"ftyp", b"moov", b"mdat", b"wide")  # of old QuickTime, too
_SOUNDS = (b"M4A ", b"M4B ")
_FILMS = (b"\x1aE\xdf\xa3", b"\0\0\1\xba", b"\0\0\1\xb3")  # Matroska, MPEG
_HEIF = frozenset({b"mif1", b"msf1"})


def _starts(*magics: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(magics)


def _webp(head: bytes) -> bool:
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP"


def _tiff(head: bytes) -> bool:
    return head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")) and not _cr2(head)


def _cr2(head: bytes) -> bool:
    return head[:4] == b"II*\0" and head[8:10] == b"CR"


def _brand(*, among: frozenset[bytes]) -> Callable[[bytes], bool]:
    """Recognises an ISO-BMFF file by its major brand.

    A major brand that only says "HEIF" leaves it to the compatible ones to name the coding.
    """

    def recognises(head: bytes) -> bool:
        if head[4:8] != b"ftyp":
            return False
        major = head[8:12]
        if major not in _HEIF:
            return major in among
        end = min(int.from_bytes(head[:4], "big"), len(head))
        compatible = (head[at : at + 4] for at in range(16, end - 3, 4))
        return next((brand for brand in compatible if brand in _HEVC | _AV1), major) in among

    return recognises


@dataclass(frozen=True, slots=True)
class Format:
    """One accepted format. `extension` is the canonical one, `suffixes` all that files bear.

    `plugin` is the module that teaches Pillow the format it calls `pillow_name`; where that one
    reads the whole file even for a look at the header, `opened_whole` is set. Decoding takes
    some `pixel_bytes` of memory a pixel, however small the file is.

    Of a raw photo, what the camera's sensor saw, only what is `inside` can be shown.
    """

    name: str
    mime_type: str
    extension: str
    suffixes: tuple[str, ...]
    pillow_name: str
    plugin: str
    recognises: Callable[[bytes], bool] = field(repr=False, compare=False)
    is_whole: Callable[[BinaryIO, int], bool] = field(repr=False, compare=False)
    opened_whole: bool = False
    pixel_bytes: int = 4
    inside: Callable[[BinaryIO], Inside] | None = field(default=None, repr=False, compare=False)

    @property
    def is_raw(self) -> bool:
        return self.inside is not None


def _raw(
    name: str,
    mime_type: str,
    *more_suffixes: str,
    recognises: Callable[[bytes], bool] = lambda _head: False,
    is_whole: Callable[[BinaryIO, int], bool] = whole_raw,
    inside: Callable[[BinaryIO], Inside] = inside_raw,
) -> Format:
    """One that bears its name as its extension. Without `recognises` it is found as a TIFF."""
    extension = f".{name.lower()}"
    return Format(
        name=name,
        mime_type=mime_type,
        extension=extension,
        suffixes=(extension, *more_suffixes),
        pillow_name="JPEG",
        plugin="PIL.JpegImagePlugin",
        recognises=recognises,
        is_whole=is_whole,
        inside=inside,
    )


FORMATS = (
    Format(
        name="JPEG",
        mime_type="image/jpeg",
        extension=".jpg",
        suffixes=(".jpg", ".jpeg", ".jpe", ".jfif"),
        pillow_name="JPEG",
        plugin="PIL.JpegImagePlugin",
        recognises=_starts(b"\xff\xd8\xff"),
        is_whole=structure.whole_jpeg,
    ),
    Format(
        name="PNG",
        mime_type="image/png",
        extension=".png",
        suffixes=(".png",),
        pillow_name="PNG",
        plugin="PIL.PngImagePlugin",
        recognises=_starts(b"\x89PNG\r\n\x1a\n"),
        is_whole=structure.whole_png,
    ),
    Format(
        name="WebP",
        mime_type="image/webp",
        extension=".webp",
        suffixes=(".webp",),
        pillow_name="WEBP",
        plugin="PIL.WebPImagePlugin",
        recognises=_webp,
        is_whole=structure.whole_webp,
        opened_whole=True,
        pixel_bytes=16,
    ),
    Format(
        name="GIF",
        mime_type="image/gif",
        extension=".gif",
        suffixes=(".gif",),
        pillow_name="GIF",
        plugin="PIL.GifImagePlugin",
        recognises=_starts(b"GIF87a", b"GIF89a"),
        is_whole=structure.whole_gif,
    ),
    Format(
        name="TIFF",
        mime_type="image/tiff",
        extension=".tif",
        suffixes=(".tif", ".tiff"),
        pillow_name="TIFF",
        plugin="PIL.TiffImagePlugin",
        recognises=_tiff,
        is_whole=structure.whole_tiff,
    ),
    Format(
        name="HEIC",
        mime_type="image/heic",
        extension=".heic",
        suffixes=(".heic",),
        pillow_name="HEIF",
        plugin="pillow_heif.HeifImagePlugin",
        recognises=_brand(among=_HEVC),
        is_whole=structure.whole_boxes,
        opened_whole=True,
        pixel_bytes=8,
    ),
    Format(
        name="HEIF",
        mime_type="image/heif",
        extension=".heif",
        suffixes=(".heif", ".hif"),
        pillow_name="HEIF",
        plugin="pillow_heif.HeifImagePlugin",
        recognises=_brand(among=_HEIF),
        is_whole=structure.whole_boxes,
        opened_whole=True,
        pixel_bytes=8,
    ),
    Format(
        name="AVIF",
        mime_type="image/avif",
        extension=".avif",
        suffixes=(".avif",),
        pillow_name="AVIF",
        plugin="PIL.AvifImagePlugin",
        recognises=_brand(among=_AV1),
        is_whole=structure.whole_boxes,
        opened_whole=True,
        pixel_bytes=10,
    ),
    _raw("CR2", "image/x-canon-cr2", recognises=_cr2),
    _raw(
        "CR3",
        "image/x-canon-cr3",
        recognises=_brand(among=frozenset({b"crx "})),
        is_whole=structure.whole_boxes,
        inside=inside_cr3,
    ),
    _raw("NEF", "image/x-nikon-nef", ".nrw"),
    _raw("ARW", "image/x-sony-arw", ".sr2", ".srf"),
    _raw("DNG", "image/x-adobe-dng"),
    _raw(
        "RAF",
        "image/x-fuji-raf",
        recognises=_starts(b"FUJIFILMCCD-RAW "),
        is_whole=whole_raf,
        inside=inside_raf,
    ),
    _raw("ORF", "image/x-olympus-orf", recognises=_starts(b"IIRO", b"IIRS", b"MMOR")),
    _raw("RW2", "image/x-panasonic-rw2", ".rwl", recognises=_starts(b"IIU\0")),
    _raw("PEF", "image/x-pentax-pef"),
    _raw("SRW", "image/x-samsung-srw"),
    # Of makers that are not told apart.
    _raw("RAW", "image/x-dcraw", ".3fr", ".dcr", ".erf", ".fff", ".iiq", ".kdc", ".mef", ".mos"),
)
_BY_NAME = {accepted.name: accepted for accepted in FORMATS}
RAW_TYPES = frozenset(accepted.mime_type for accepted in FORMATS if accepted.is_raw)
SUFFIXES = tuple(suffix for accepted in FORMATS for suffix in accepted.suffixes)


def sniff(head: bytes) -> Format | None:
    """The format of a file that begins with `head` (its first `HEAD_SIZE` bytes will do).

    Many raw photos are a TIFF by their first bytes: `known_better` knows.
    """
    return next((accepted for accepted in FORMATS if accepted.recognises(head)), None)


def is_video(head: bytes) -> bool:
    """Whether a file that begins so, and is no photo, is a video."""
    if head[4:8] in _FILM_BOXES:
        return head[8:12] not in _SOUNDS
    return head.startswith(_FILMS) or head[8:12] == b"AVI "


def known_better(found: Format, stream: BinaryIO) -> Format:
    """What was found by its first bytes, or the raw photo that a TIFF is."""
    if found is not _BY_NAME["TIFF"]:
        return found
    return _BY_NAME.get(raw_kind(stream), found)
