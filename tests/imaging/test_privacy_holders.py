"""Where else a position may be than in a photo's own EXIF, XMP and IPTC."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from typing import TYPE_CHECKING, Any, get_args

import pytest
from PIL import ExifTags, Image

from cloudery_desktop.imaging.details import details
from cloudery_desktop.imaging.privacy.cleaning import CannotClean, cleaning_of
from cloudery_desktop.imaging.privacy.draft import Draft, Unsure
from cloudery_desktop.imaging.privacy.gif import clean_gif
from cloudery_desktop.imaging.privacy.iptc import clean_iptc, clean_resources
from cloudery_desktop.imaging.privacy.suspicion import tells_position
from cloudery_desktop.imaging.privacy.tiff import clean_raw_tiff
from cloudery_desktop.imaging.privacy.xmp import clean_xmp
from cloudery_desktop.photo import Privacy
from tests.imaging.pictures import camera_jpeg, encoded, gif_of_blocks, png_chunk, quartered
from tests.imaging.positions import (
    exiftool,
    gps_exif,
    mark,
    pixels,
    placed_photo,
    places_in,
    told,
    trace_of,
)

if TYPE_CHECKING:
    from pathlib import Path


WORDS = b"+57.1234+011.9876/"
RDF = (
    "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
    "<rdf:Description rdf:about='' xmlns:a='http://ns.adobe.com/exif/1.0/'"
    " xmlns:dc='http://purl.org/dc/elements/1.1/' {attributes}>{elements}</rdf:Description>"
    "</rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
)


def rdf(attributes: str = "a:GPSLatitude='57,7.4N'", elements: str = "") -> bytes:
    return RDF.format(attributes=attributes, elements=elements).encode()


def cleaned(folder: Path, data: bytes, privacy: Privacy = "position") -> bytes:
    path = folder / "photo"
    path.write_bytes(data)
    with cleaning_of(path, privacy).open() as stream:
        content = stream.read()
    assert len(content) == len(data)
    assert pixels(content) == pixels(data)
    return content


def refused(folder: Path, data: bytes, privacy: Privacy = "position") -> str:
    path = folder / "photo"
    path.write_bytes(data)
    with pytest.raises(CannotClean) as caught:
        cleaning_of(path, privacy)
    return caught.value.detail


def with_segment(data: bytes, marker: int, content: bytes) -> bytes:
    """A JPEG with one more segment, first of all."""
    head = bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2)
    return data[:2] + head + content + data[2:]


def box(kind: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I", len(body) + 8) + kind + body


# -- pictures in pictures --------------------------------------------------------------------------


@pytest.mark.parametrize("privacy", ["position", "all"])
def test_a_thumbnail_has_a_position_of_its_own(tmp_path: Path, privacy: Privacy) -> None:
    small, photo = tmp_path / "small.jpg", tmp_path / "photo.jpg"
    for path in (small, photo):
        path.write_bytes(encoded(quartered(160, 120), ".jpg"))
    mark(small)
    exiftool("-q", "-overwrite_original", "-EXIF:Make=ACME", f"-ThumbnailImage<={small}", photo)
    content = cleaned(tmp_path, photo.read_bytes(), privacy)
    assert trace_of(photo.read_bytes())
    assert trace_of(content) is None
    (tmp_path / "after.jpg").write_bytes(content)
    thumbnail = tmp_path / "thumbnail.jpg"
    exiftool(
        "-q", "-b", "-ThumbnailImage", "-W!", tmp_path / "thumbnail.jpg", tmp_path / "after.jpg"
    )
    assert thumbnail.exists() is (privacy == "position")
    if privacy == "position":
        assert pixels(thumbnail.read_bytes()) == pixels(small.read_bytes())
        assert places_in(told([thumbnail])["thumbnail.jpg"]) == {}


def test_a_damaged_thumbnail_is_not_in_the_way(tmp_path: Path) -> None:
    data = camera_jpeg(quartered(), quartered(160, 120))
    end = data.index(b"\xff\xd9")
    assert cleaned(tmp_path, data[:end] + b"\0\0" + data[end + 2 :])


def test_the_further_pictures_of_a_multi_picture_file(tmp_path: Path) -> None:
    second = placed_photo()
    first = placed_photo()
    entries = b"".join(
        struct.pack("<IIIHH", attribute, length, at, 0, 0)
        for attribute, length, at in ((0x030000, 0, 0), (0x020002, len(second), 0))
    )
    index = b"II*\0\x08\0\0\0\x03\0"
    index += struct.pack("<HHI4s", 0xB000, 7, 4, b"0100") + struct.pack("<HHII", 0xB001, 4, 1, 2)
    index += struct.pack("<HHIII", 0xB002, 7, 32, 50, 0)
    segment = b"MPF\0" + index + entries
    data = with_segment(first, 0xE2, segment)
    at = len(data) - (data.index(b"MPF\0") + 4)
    place = data.index(entries) + 16 + 8
    data = data[:place] + struct.pack("<I", at) + data[place + 4 :] + second
    content = cleaned(tmp_path, data)
    assert trace_of(content) is None
    (tmp_path / "after.jpg").write_bytes(content)
    exiftool("-q", "-b", "-MPImage2", "-W!", tmp_path / "second.jpg", tmp_path / "after.jpg")
    assert pixels((tmp_path / "second.jpg").read_bytes()) == pixels(second)
    assert places_in(told([tmp_path / "second.jpg"])["second.jpg"]) == {}


def test_a_second_picture_that_is_damaged_is_for_the_person_to_decide(tmp_path: Path) -> None:
    assert "damaged" in refused(tmp_path, placed_photo() + placed_photo()[:-60])


@pytest.mark.parametrize("fault", [b"\xff\x01", b"\xff\x3a\0\0", b"\xff\xe1\xff\xff"])
def test_a_fault_in_the_pixels_is_passed_over(tmp_path: Path, fault: bytes) -> None:
    data = placed_photo()
    at = len(data) - 2 - len(fault)
    path = tmp_path / "photo"
    path.write_bytes(data[:at] + fault + data[-2:] + video(PLACES_IN_VIDEOS[0]))
    with cleaning_of(path, "position").open() as stream:
        content = stream.read()
    assert trace_of(content) is None
    assert WORDS not in content
    assert content[:at][-40:] == data[:at][-40:]


def test_what_only_looks_like_a_second_picture(tmp_path: Path) -> None:
    data = encoded(quartered(), ".jpg") + b"trailer \xff\xd8\xff and more"
    assert cleaned(tmp_path, data) == data
    assert cleaned(tmp_path, data, "all")[-20:] == bytes(20)


# -- videos ----------------------------------------------------------------------------------------


def video(*said: bytes, track: bytes = b"") -> bytes:
    """As phones put it behind a photo."""
    header = box(b"mvhd", bytes(100))
    return (
        box(b"ftyp", b"mp42\0\0\0\0mp42")
        + box(b"mdat", b"frames")
        + box(b"moov", header, track, *said)
    )


def a_track(handler: bytes, sample: bytes) -> bytes:
    entries = box(b"stsd", struct.pack(">II", 0, 1), box(sample, bytes(8)))
    return box(
        b"trak",
        box(b"tkhd", bytes(84)),
        box(
            b"mdia",
            box(b"hdlr", bytes(8), handler, bytes(13)),
            box(b"minf", box(b"stbl", entries)),
        ),
    )


PLACES_IN_VIDEOS = (
    box(b"udta", box(b"\xa9xyz", struct.pack(">HH", 18, 0x15C7), WORDS)),
    box(b"udta", box(b"loci", bytes(6), b"Skagen\0", bytes(15))),
    box(b"meta", bytes(4), box(b"keys", b"mdtacom.apple.quicktime.location.ISO6709"), WORDS),
)


@pytest.mark.parametrize("said", PLACES_IN_VIDEOS)
@pytest.mark.parametrize("privacy", ["position", "all"])
def test_the_video_of_a_motion_photo(tmp_path: Path, said: bytes, privacy: Privacy) -> None:
    data = placed_photo() + video(said, track=a_track(b"vide", b"avc1"))
    content = cleaned(tmp_path, data, privacy)
    assert trace_of(content) is None
    assert WORDS not in content
    assert content.count(b"moov") == content.count(b"ftyp") == 1
    (tmp_path / "video.mp4").write_bytes(content[data.index(b"ftyp") - 4 :])
    assert places_in(told([tmp_path / "video.mp4"])["video.mp4"]) == {}


def test_a_video_that_says_nothing_stays_as_it_is(tmp_path: Path) -> None:
    quiet = video(box(b"udta", box(b"auth", bytes(6), b"me\0")), track=a_track(b"meta", b"mett"))
    data = encoded(quartered(), ".jpg") + quiet
    assert cleaned(tmp_path, data) == data


@pytest.mark.parametrize(
    ("handler", "sample"), [(b"camm", b"camm"), (b"meta", b"gpmd"), (b"text", b"text")]
)
def test_a_track_that_may_tell_the_way_is_for_the_person_to_decide(
    tmp_path: Path, handler: bytes, sample: bytes
) -> None:
    data = encoded(quartered(), ".jpg") + video(track=a_track(handler, sample))
    assert refused(tmp_path, data) == "The video in it has a track that may tell the position."


def test_a_heic_that_does_not_say_where_its_items_lie(tmp_path: Path) -> None:
    data = bytearray(placed_photo(".heic"))
    at = data.index(b"iloc") - 4
    size = int.from_bytes(data[at : at + 4], "big")
    data[at : at + 16] = struct.pack(">I4sI4s", 8, b"iloc", size - 8, b"free")
    assert refused(tmp_path, bytes(data)) == "Its structure is damaged."


def test_the_video_inside_a_heic(tmp_path: Path) -> None:
    data = placed_photo(".heic") + box(b"mpvd", video(PLACES_IN_VIDEOS[0]))
    content = cleaned(tmp_path, data)
    assert WORDS not in content
    assert trace_of(content) is None


def test_samsungs_blocks_behind_the_picture(tmp_path: Path) -> None:
    blocks = b"\0\0\xa1\x0a\x08\0\0\0MCC_Data310" + b"SEFH" + bytes(20) + b"SEFT"
    data = encoded(quartered(), ".jpg") + video(PLACES_IN_VIDEOS[0]) + blocks
    content = cleaned(tmp_path, data)
    assert b"MCC_Data310" not in content
    assert WORDS not in content


def test_a_camera_with_a_diary_behind_the_picture(tmp_path: Path) -> None:
    data = encoded(quartered(), ".jpg") + bytes(80) + b"8db42d694ccc418790edff439fe026bf"
    assert "behind the picture" in refused(tmp_path, data)


# -- makers' own -----------------------------------------------------------------------------------


def with_note(note: bytes, **more: Any) -> bytes:
    exif = gps_exif(**more)
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.MakerNote] = note
    return encoded(quartered(), ".jpg", exif=exif.tobytes())


def panasonic(tag: int, words: bytes) -> bytes:
    head = b"Panasonic\0\0\0" + struct.pack("<HHHIII", 1, tag, 2, len(words), 30, 0)
    return head + words


def test_a_maker_note_that_tells_the_place(tmp_path: Path) -> None:
    note = panasonic(0x006F, b"The lighthouse\0")
    content = cleaned(tmp_path, with_note(note, Make="Panasonic"))
    assert b"lighthouse" not in content
    assert b"Panasonic\0\0\0" not in content


@pytest.mark.parametrize("word", [b"GPSLatitude", b"G\0P\0S\0", b"Longitude: 11"])
def test_a_maker_note_with_a_word_for_it(tmp_path: Path, word: bytes) -> None:
    assert word not in cleaned(tmp_path, with_note(b"\x01\x02\x03" + word + b"\x04" * 9))


def test_a_maker_note_without_stays(tmp_path: Path) -> None:
    for note in (panasonic(0x0025, b"serial number 7\0"), b"ACME\0\x01\x02\x03 lens 24 mm"):
        assert note in cleaned(tmp_path, with_note(note))
        assert note not in cleaned(tmp_path, with_note(note), "all")


def test_a_thermal_camera_is_for_the_person_to_decide(tmp_path: Path) -> None:
    data = with_segment(encoded(quartered(), ".jpg"), 0xE1, b"FLIR\0\1\0\0FFF\0" + bytes(90))
    assert "thermal" in refused(tmp_path, data)
    assert b"FLIR" not in cleaned(tmp_path, data, "all")


@pytest.mark.parametrize("marker", [0xE3, 0xE6, 0xEB])
def test_a_segment_of_some_maker(tmp_path: Path, marker: int) -> None:
    plain = encoded(quartered(), ".jpg")
    assert b"GPS5" not in cleaned(
        tmp_path, with_segment(plain, marker, b"GoPro\0DEVC" + b"GPS5L\1")
    )
    kept = with_segment(plain, marker, b"Maker\0" + bytes(range(60)))
    assert cleaned(tmp_path, kept) == kept


def test_a_comment_in_a_jpeg(tmp_path: Path) -> None:
    data = with_segment(encoded(quartered(), ".jpg"), 0xFE, b"GPS: 57.1234, 11.9876")
    assert b"57.1234" not in cleaned(tmp_path, data)
    kept = with_segment(encoded(quartered(), ".jpg"), 0xFE, b"A walk with my GPS watch")
    assert cleaned(tmp_path, kept) == kept


# -- xmp -------------------------------------------------------------------------------------------


def test_xmp_that_is_too_large_for_one_segment(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    path.write_bytes(encoded(quartered(), ".jpg"))
    (tmp_path / "words").write_text("word " * 30_000)
    mark(path)
    exiftool("-q", "-overwrite_original", f"-XMP-dc:Description<={tmp_path / 'words'}", path)
    assert b"http://ns.adobe.com/xmp/extension/" in path.read_bytes()
    (tmp_path / "after.jpg").write_bytes(cleaned(tmp_path, path.read_bytes()))
    tags = told([tmp_path / "after.jpg"])["after.jpg"]
    assert places_in(tags) == {}
    assert "Warning" not in str(tags.keys())
    assert "word word" in str(tags)


def test_a_position_in_the_further_segments_of_xmp(tmp_path: Path) -> None:
    far = rdf("a:GPSLatitude='57,7.40736N'")
    name = hashlib.md5(far).hexdigest().upper().encode()
    note = "xmlns:xmpNote='http://ns.adobe.com/xmp/note/' xmpNote:HasExtendedXMP"
    near = rdf(f"{note}='{name.decode()}'")
    data = encoded(quartered(), ".jpg")
    half = len(far) - 10  # in the midst of a name
    for start, part in ((half, far[half:]), (0, far[:half])):
        head = b"http://ns.adobe.com/xmp/extension/\0" + name + struct.pack(">II", len(far), start)
        data = with_segment(data, 0xE1, head + part)
    data = with_segment(data, 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + near)
    content = cleaned(tmp_path, data)
    assert trace_of(data)
    assert trace_of(content) is None
    assert content.count(name) == 0
    (tmp_path / "after.jpg").write_bytes(content)
    tags = told([tmp_path / "after.jpg"])["after.jpg"]
    assert "Warning" not in str(tags.keys())


@pytest.mark.parametrize(
    ("attributes", "elements"),
    [
        ('a:GPSLatitude="57,7.4N"', ""),
        ("a:GPSLatitude = '57,7.4N'", "<dc:format>image/jpeg</dc:format>"),
        ("", "<a:GPSLatitude>57,7.4N</a:GPSLatitude>"),
        ("", "<a:Location\n>Skagen</a:Location\n>"),
        ("", "<a:LocationShown><rdf:Bag><rdf:li>Skagen</rdf:li></rdf:Bag></a:LocationShown>"),
        ("", "<dc:subject><rdf:Bag><rdf:li>geo:lat=57.1234</rdf:li></rdf:Bag></dc:subject>"),
        ("", "<dc:description><![CDATA[GPS: 57.1234]]></dc:description>"),
        ("", "<!-- lat 57.1234 -->"),
        ("dc:title='a > b' a:GPSLongitude='57'", ""),
        ("a:GPSLatitude='57,7.4N'", "<dc:title>not closed"),
        ("", "<dc:überschrift a:GPSLatitude='57,7.4N'/>"),
    ],
)
def test_however_xmp_is_written(attributes: str, elements: str) -> None:
    packet = rdf(attributes, elements)
    after = clean_xmp(packet, "position")
    assert len(after) == len(packet)
    assert b"57" not in after
    assert b"Skagen" not in after
    assert clean_xmp(after, "position") == after


def test_a_document_type_may_say_anything() -> None:
    packet = b"<!DOCTYPE x [<!ENTITY lat '57.1234'>]><x>&lat;</x>"
    assert b"57" not in clean_xmp(packet, "position")


def test_a_packet_that_is_not_understood_keeps_the_orientation() -> None:
    packet = b"<x" + rdf("xmlns:tiff='t' tiff:Orientation='6' a:GPSLatitude='57,7.4N'")
    after = clean_xmp(packet, "position")
    assert len(after) == len(packet)
    assert b'tiff:Orientation="6"' in after
    assert b"57" not in after
    assert clean_xmp(after, "all") == after
    assert clean_xmp(b"<not xml", "position") == b" " * 8


def test_what_shows_a_photo_stays_of_its_xmp() -> None:
    attributes = (
        "xmlns:hdrgm='http://ns.adobe.com/hdr-gain-map/1.0/' hdrgm:Version='1.0' dc:creator='me'"
    )
    after = clean_xmp(rdf(attributes), "all")
    assert b"hdrgm:Version='1.0'" in after
    assert b"creator" not in after


# -- iptc, photoshop -------------------------------------------------------------------------------


def dataset(number: int, value: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, 2, number, len(value)) + value


def test_iptc_loses_its_places_alone() -> None:
    content = dataset(90, b"Skagen") + dataset(25, b"sunset") + dataset(101, b"Danmark")
    assert clean_iptc(content) == dataset(25, b"sunset").ljust(len(content), b"\0")


def resource(number: int, data: bytes) -> bytes:
    return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + b"\0" * (len(data) % 2)


def test_what_photoshop_keeps(tmp_path: Path) -> None:
    iptc = dataset(90, b"Skagen") + dataset(25, b"sunset")
    small = placed_photo()
    exif = gps_exif().tobytes().removeprefix(b"Exif\0\0")
    block = (
        resource(0x0404, iptc)
        + resource(0x0425, hashlib.md5(iptc).digest())
        + resource(0x0422, exif)
        + resource(0x040C, bytes(28) + small)
        + resource(0x0424, rdf())
    )
    after = clean_resources(block, "position")
    assert len(after) == len(block)
    assert trace_of(after) is None
    assert hashlib.md5(clean_iptc(iptc)).digest() in after
    assert b"sunset" in after
    data = with_segment(encoded(quartered(), ".jpg"), 0xED, b"Photoshop 3.0\0" + block)
    assert trace_of(cleaned(tmp_path, data)) is None


def test_damaged_iptc_is_for_the_person_to_decide(tmp_path: Path) -> None:
    block = resource(0x0404, dataset(90, b"Skagen")[:-3])
    data = with_segment(encoded(quartered(), ".jpg"), 0xED, b"Photoshop 3.0\0" + block)
    assert refused(tmp_path, data) == "Its IPTC is damaged."


def test_values_that_programs_have_left_behind(tmp_path: Path) -> None:
    exif = gps_exif().tobytes()
    order = "big" if exif[6:8] == b"MM" else "little"
    pointer = exif.index(struct.pack(">H" if order == "big" else "<H", 0x8825))
    # Another tag, of a word: nothing leads to the directory of the position any more.
    other = struct.pack((">" if order == "big" else "<") + "HHII", 0x9999, 4, 1, 7)
    data = encoded(quartered(), ".jpg", exif=exif[:pointer] + other + exif[pointer + 12 :])
    assert trace_of(data)
    assert trace_of(cleaned(tmp_path, data)) is None


def test_the_thumbnail_in_a_tiff(tmp_path: Path) -> None:
    path = tmp_path / "photo.tif"
    path.write_bytes(encoded(quartered(), ".tif"))
    small = placed_photo()
    data = path.read_bytes()
    at = len(data)
    ifd = struct.pack("<HHHIIHHIII", 2, 0x0201, 4, 1, at + 30, 0x0202, 4, 1, len(small), 0)
    first = struct.unpack_from("<I", data, 4)[0]
    end = first + 2 + 12 * struct.unpack_from("<H", data, first)[0]
    data = data[:end] + struct.pack("<I", at) + data[end + 4 :] + ifd + small
    path = tmp_path / "photo"
    path.write_bytes(data)
    with cleaning_of(path, "position").open() as stream:
        content = stream.read()
    assert trace_of(data)
    assert trace_of(content) is None
    assert pixels(content[at + 30 :]) == pixels(small)


def test_the_viewer_shows_no_position_any_more(tmp_path: Path) -> None:
    data = placed_photo()
    assert details(io.BytesIO(data)).position is not None
    assert details(io.BytesIO(cleaned(tmp_path, data))).position is None


# -- png, gif, tiff, webp --------------------------------------------------------------------------


def with_chunk(kind: bytes, content: bytes) -> bytes:
    data = encoded(quartered(), ".png")
    end = png_chunk(b"IEND", b"")
    return data.removesuffix(end) + png_chunk(kind, content) + end


def raw_profile(name: bytes, content: bytes) -> bytes:
    digits = content.hex()
    lines = "\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    return b"\n" + name + f"\n{len(content):8}\n{lines}\n".encode()


@pytest.mark.parametrize("level", [0, 1, 9])
def test_the_packed_profiles_of_imagemagick(tmp_path: Path, level: int) -> None:
    exif = gps_exif().tobytes()
    packed = zlib.compress(raw_profile(b"exif", exif), level)
    data = with_chunk(b"zTXt", b"Raw profile type exif\0\0" + packed)
    content = cleaned(tmp_path, data)
    (tmp_path / "after.png").write_bytes(content)
    tags = told([tmp_path / "after.png"])["after.png"]
    assert places_in(tags) == {}
    assert "IFD0:Orientation" in tags
    with Image.open(io.BytesIO(content)) as image:
        assert image.getexif()[ExifTags.Base.Orientation] == 6


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (b"tEXt", b"Raw profile type exif\0" + raw_profile(b"exif", gps_exif().tobytes())),
        (b"tEXt", b"Raw profile type iptc\0" + raw_profile(b"iptc", dataset(90, b"Skagen"))),
        (b"tEXt", b"Comment\0taken at 57.1234, 11.9876"),
        (b"zTXt", b"GPSLatitude\0\0" + zlib.compress(b"57.1234")),
        (b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(rdf())),
        (b"eXIf", gps_exif().tobytes().removeprefix(b"Exif\0\0")),
        (b"eXIf", gps_exif().tobytes()),
        (b"caBX", b"a manifest with exif:GPSLatitude in it"),
    ],
)  # fmt: skip
def test_every_chunk_of_a_png(tmp_path: Path, kind: bytes, content: bytes) -> None:
    data = with_chunk(kind, content)
    after = cleaned(tmp_path, data)
    assert after != data
    assert trace_of(after) is None
    (tmp_path / "after.png").write_bytes(after)
    tags = told([tmp_path / "after.png"])["after.png"]
    assert places_in(tags) == {}
    assert not any("CRC" in str(value) for value in tags.values())
    exiftool("-validate", "-warning", "-error", tmp_path / "after.png")
    with Image.open(tmp_path / "after.png") as image:
        image.verify()  # the checksums


def test_a_text_without_a_position_stays(tmp_path: Path) -> None:
    data = with_chunk(b"tEXt", b"Title\0A walk at 10.30, 24.12.2024")
    assert cleaned(tmp_path, data) == data
    assert b"walk" not in cleaned(tmp_path, data, "all")


def test_what_follows_the_end_of_a_png(tmp_path: Path) -> None:
    data = encoded(quartered(), ".png") + b"GPSLatitude 57.1234"
    assert b"57.1234" not in cleaned(tmp_path, data)


def test_the_comment_of_a_gif(tmp_path: Path) -> None:
    data = encoded(quartered(), ".gif", comment=b"gps 57.1234, 11.9876")
    assert b"57.1234" not in cleaned(tmp_path, data)
    kept = encoded(quartered(), ".gif", comment=b"made by hand")
    assert cleaned(tmp_path, kept) == kept
    assert b"made by hand" not in cleaned(tmp_path, kept, "all")


def test_a_gif_of_too_many_small_blocks_is_not_held_in_memory() -> None:
    clean_gif(Draft.of(gif_of_blocks(1_000)), "position")
    with pytest.raises(Unsure, match="unusually large"):
        clean_gif(Draft.of(gif_of_blocks(300_000)), "position")


def test_the_map_a_tiff_is(tmp_path: Path) -> None:
    ties = {33550: (0.5, 0.5, 0.0), 33922: (0.0, 0.0, 0.0, 11.987654, 57.123456, 0.0)}
    data = encoded(quartered(), ".tif", tiffinfo=ties)
    content = cleaned(tmp_path, data)
    assert struct.pack("<d", 57.123456) in data
    assert struct.pack("<d", 57.123456) not in content


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "tiff_adobe_deflate", "jpeg"])
def test_every_coding_of_a_tiff(tmp_path: Path, compression: str) -> None:
    pages = [quartered(96, 64), quartered(64, 96)]
    path = tmp_path / "pages.tif"
    options: dict[str, Any] = {"compression": compression, "append_images": pages[1:]}
    path.write_bytes(encoded(pages[0], ".tif", save_all=True, **options))
    mark(path)
    for privacy in get_args(Privacy)[1:]:
        assert trace_of(cleaned(tmp_path, path.read_bytes(), privacy)) is None


def test_a_big_tiff(tmp_path: Path) -> None:
    data = encoded(quartered(), ".tif", exif=gps_exif().tobytes(), big_tiff=True)
    assert data[:4] == b"II+\0"
    assert trace_of(data)
    for privacy in get_args(Privacy)[1:]:
        assert trace_of(cleaned(tmp_path, data, privacy)) is None


def test_a_raw_photo_cannot_do_without_its_metadata(tmp_path: Path) -> None:
    data = encoded(quartered(), ".tif", tiffinfo={50706: b"\1\4\0\0"})
    assert "raw photo" in refused(tmp_path, data, "all")
    assert cleaned(tmp_path, data) == data


def a_raw_photo(magic: bytes = b"II*\0", note: bytes = b"ACME lens") -> bytes:
    """A TIFF with the position and a maker note, as raw photos are built."""
    exif = gps_exif(Make="ACME")
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.MakerNote] = note
    data = encoded(quartered(), ".tif", exif=exif.tobytes())
    return magic + data[4:]


def raw_result(data: bytes, privacy: Privacy = "position") -> bytes:
    draft = Draft.of(data)
    clean_raw_tiff(draft, privacy)
    return draft.result()


@pytest.mark.parametrize("magic", [b"II*\0", b"IIRO", b"IIRS", b"IIU\0"])
def test_a_raw_photo_that_is_built_like_a_tiff(magic: bytes) -> None:
    data = a_raw_photo(magic)
    after = raw_result(data)
    assert trace_of(data)
    assert trace_of(after) is None
    assert b"ACME lens" in after
    assert after[:4] == magic
    assert pixels(b"II*\0" + after[4:]) == pixels(b"II*\0" + data[4:])


def test_what_the_maker_of_a_raw_photo_keeps_is_not_dropped() -> None:
    with pytest.raises(Unsure, match="maker"):
        raw_result(a_raw_photo(note=b"ACME GPSLatitude"))
    with pytest.raises(Unsure, match="raw photo"):
        raw_result(a_raw_photo(), "all")


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("57.12345, 11.98765", True),
        ("lat=57.12 lon=11.98", True),
        ("57° 7' 24\" N", True),
        ("GPS 57.1234", True),
        ("a lateral 5.5 kg", False),
        ("24.12.2024, 10.30", False),
        ("1.0, 2.5", False),
        ("my new GPS watch", False),
    ],
)
def test_words_that_tell_a_position(text: str, tells: bool) -> None:
    assert tells_position(text.encode()) is tells
    assert tells_position(text.encode("utf-16-le")) is tells
    assert tells_position(b"UNICODE\0" + text.encode("utf-16-be")) is tells
