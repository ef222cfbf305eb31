"""The plain data: a photo is the same after its way through the table; secrets are not shown."""

from __future__ import annotations

import copy
import pickle
import tracemalloc
from dataclasses import fields, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from hypothesis import given
from hypothesis import strategies as st

from cloudery_desktop.photo import (
    Photo,
    PhotoPage,
    PresignedPost,
    UploadTicket,
    is_outdated,
    new_image_id,
    outdated,
    unsigned,
)
from cloudery_desktop.photo_row import from_attributes, to_attributes

if TYPE_CHECKING:
    from collections.abc import Mapping


def url_of(s3_key: str) -> str:
    return f"https://photos.example/{s3_key}"


def restored(attributes: Mapping[str, Any]) -> Photo:
    return from_attributes(attributes, url_of)


TEXT = st.text(min_size=1)
COUNT = st.integers(0, 10**15)
PHOTOS = st.builds(
    Photo,
    user_id=TEXT,
    uploaded_at=COUNT,
    image_id=st.text(),
    s3_key=st.text(),
    mime_type=st.text(),
    url=st.just(""),
    status=st.sampled_from(["", "pending"]),
    **dict.fromkeys(("sha256", "taken_at", "file_name"), st.none() | TEXT),
    **dict.fromkeys(("size_bytes", "width", "height"), st.none() | COUNT),
)


@given(PHOTOS)
def test_a_photo_is_the_same_after_its_way_through_the_table(photo: Photo) -> None:
    serialize, deserialize = TypeSerializer().serialize, TypeDeserializer().deserialize
    item = {name: serialize(value) for name, value in to_attributes(photo).items()}
    back = restored({name: deserialize(value) for name, value in item.items()})
    assert back.url == url_of(photo.s3_key)
    assert to_attributes(back) == to_attributes(photo)
    names = [one.name for one in fields(Photo) if one.name != "url"]
    assert [getattr(back, name) for name in names] == [getattr(photo, name) for name in names]


def test_only_what_is_known_is_written_and_zero_is_known() -> None:
    photo = Photo("me", 0, "a1", "", "image/jpeg", "https://x", file_name="", size_bytes=0)
    assert to_attributes(photo) == {
        "userId": "me",
        "uploadedAt": 0,
        "imageId": "a1",
        "mimeType": "image/jpeg",
        "sizeBytes": 0,
    }


ODD: st.SearchStrategy[Any] = st.one_of(
    st.none(), st.booleans(), st.binary(), st.lists(st.text()), st.decimals(-99, 99, places=1),
    st.decimals(allow_nan=False, allow_infinity=False), st.sets(st.text()),
)  # fmt: skip
NAMES = (
    "imageId", "s3Key", "mimeType", "status", "sha256", "sizeBytes", "width", "height",
    "takenAt", "camera", "fileName", "thumbKey",
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(NAMES), ODD))
def test_a_row_of_any_client_is_a_photo(attributes: dict[str, Any]) -> None:
    photo = restored(attributes | {"userId": "me", "uploadedAt": Decimal(7)})
    assert photo.uploaded_at == 7
    for text in (photo.image_id, photo.s3_key, photo.mime_type, photo.status, photo.url):
        assert isinstance(text, str)
    for number in (photo.size_bytes, photo.width, photo.height):
        assert number is None or type(number) is int


@pytest.mark.parametrize(
    ("value", "width"),
    [(Decimal(40), 40), (40, 40), (Decimal("40.5"), None), (True, None), ("40", None), (-5, None)],
)
def test_only_a_whole_number_is_a_width(value: object, width: int | None) -> None:
    assert restored({"userId": "me", "uploadedAt": 1, "width": value}).width == width


def test_a_form_shows_no_fields() -> None:
    post = PresignedPost("https://x", (("x-amz-signature", "5ec2e7"),))
    photo = restored({"userId": "me", "uploadedAt": 1})
    for shown in (repr(post), str(post), repr(UploadTicket(photo, post))):
        assert "5ec2e7" not in shown
        assert "signature" not in shown


def test_a_link_signed_anew_makes_no_other_photo() -> None:
    row = {"userId": "me", "uploadedAt": 1, "s3Key": "uploads/a.jpg"}
    first = from_attributes(row, lambda key: f"https://x/{key}?1")
    second = from_attributes(row, lambda key: f"https://x/{key}?2")
    assert first.url != second.url
    assert first == second
    assert len({first, second}) == 1
    assert first != from_attributes(row | {"fileName": "a.jpg"}, lambda _: first.url)


def test_a_photo_shows_no_link() -> None:
    photo = from_attributes({"userId": "me", "uploadedAt": 1}, lambda _: "https://x?5ec2e7")
    for shown in (repr(photo), str(photo), repr(PhotoPage((photo,)))):
        assert "5ec2e7" not in shown


@pytest.mark.parametrize("link", ["https://x/a%3Fb.jpg", "https://x/a%3Fb.jpg?Expires=1&S=a?b"])
def test_all_links_to_an_object_are_the_same_without_their_signature(link: str) -> None:
    assert unsigned(link) == "https://x/a%3Fb.jpg"


def test_a_page_makes_its_photos_once_and_not_before_they_are_looked_at() -> None:
    made: list[Photo] = []

    def make(uploaded_at: int) -> Photo:
        made.append(restored({"userId": "me", "uploadedAt": uploaded_at}))
        return made[-1]

    page = PhotoPage(map(make, (2, 1)), 1)
    assert page.cursor == 1
    assert made == []
    assert page.photos == page.photos == tuple(made)
    assert len(made) == 2


def test_image_ids_are_128_bits_and_never_the_same() -> None:
    ids = {new_image_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(len(bytes.fromhex(image_id)) == 16 for image_id in ids)


@pytest.mark.parametrize("url", ["https://b.example/uploads/a.jpg", "https://b/a.jpg?Signature=1"])
def test_an_outdated_link_is_to_the_same_object_and_says_what_it_is(url: str) -> None:
    assert not is_outdated(url)
    assert is_outdated(outdated(url))
    assert unsigned(outdated(url)) == unsigned(url)
    assert outdated(outdated(url)) == outdated(url)


DIGESTS = st.none() | st.just("") | st.text("0123456789abcdefABCDEF ", min_size=62, max_size=66)
KEY_LIKE = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)


@given(
    image_id=st.sampled_from(
        ["", "5", "aa", "aaaaaaaaaaaaaaaaaa", "0123456789abcdef0123456789abcdef"]
    ),
    before=KEY_LIKE | st.sampled_from("\0\1"),
    after=KEY_LIKE | st.just("?Signature=1") | st.just("aaaa"),
    thumb_key=st.none() | st.sampled_from(["", "t", "a\1b"]),
    digest=DIGESTS,
    source_digest=DIGESTS,
)
def test_what_is_kept_small_comes_back_as_it_was(
    image_id: str,
    before: str,
    after: str,
    thumb_key: str | None,
    digest: str | None,
    source_digest: str | None,
) -> None:
    text = before + image_id * 2 + after
    photo = Photo(
        "me",
        5,
        image_id,
        text,
        "image/jpeg",
        text,
        sha256=digest,
        source_sha256=source_digest,
        thumb_key=thumb_key and text + thumb_key,
        thumb_url=text,
    )
    assert photo.image_id == image_id
    assert (photo.s3_key, photo.url, photo.thumb_url) == (text,) * 3
    assert photo.thumb_key == (thumb_key and text + thumb_key)
    assert (photo.sha256, photo.source_sha256) == (digest, source_digest)
    assert photo.values() == tuple(getattr(photo, one.name) for one in fields(Photo))
    assert photo.is_as(replace(photo))
    assert not photo.is_as(replace(photo, url=f"{text}x"))
    assert photo == replace(photo)
    assert hash(photo) == hash(replace(photo))
    assert copy.copy(photo).url == text
    assert pickle.loads(pickle.dumps(photo)).s3_key == text
    assert photo != replace(photo, s3_key=f"{text}x")
    assert photo != replace(photo, thumb_key=f"{text}x")
    assert photo == replace(photo, url=f"{text}x", thumb_url=f"{text}y")
    assert photo != replace(photo, sha256="x")


def test_a_hundred_thousand_photos_fit_into_memory() -> None:
    photos: list[Photo] = []
    tracemalloc.start()
    for number in range(1_000):
        image_id = f"{number:032x}"
        row = {
            "userId": "somebody",
            "uploadedAt": 1_790_000_000_000 + number,
            "imageId": image_id,
            "s3Key": f"uploads/{image_id}.jpg",
            "mimeType": "image/jpeg",
            "sha256": f"{number:064x}",
            "sourceSha256": f"{number:064x}",
            "sizeBytes": 3_900_000 + number,
            "takenAt": f"2026-05-20T09:00:{number % 60:02d}",
            "fileName": f"IMG_{number}.jpg",
            "thumbKey": f"uploads/{image_id}.thumb.jpg",
        }
        photos.append(from_attributes(row, lambda key: f"https://bucket.example/{key}"))
    size, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size / len(photos) < 600  # bytes; with its texts written out it is 1,200
