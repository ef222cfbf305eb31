"""A second opinion on forms and policies: SeaweedFS, which checks the SHA-256, too."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import requests

from cloudery_desktop.cloud import AccessKey
from cloudery_desktop.imaging.privacy.cleaning import Cleaning
from cloudery_desktop.photo import Photo
from cloudery_desktop.service import presign
from cloudery_desktop.service.aws import AwsPhotoService
from cloudery_desktop.service.connection import Connection, connect
from cloudery_desktop.service.errors import NotArrived
from cloudery_desktop.service.presign import sha256_base64, sign_post, sign_thumbnail
from cloudery_desktop.uploads.cancel_token import CancelToken
from cloudery_desktop.uploads.post import FormSender
from tests.service.forms import READ, TAMPERED, UPLOAD, form_of, held, post, put_policy, refused
from tests.service.samples import BODY, SHA256, THEN, a_request

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cloudery_desktop.photo import PresignedPost
    from tests.service.forms import Fields

OTHER_BODY = BODY[::-1]  # of the same size
# Its one lapse: AWS refuses an acl that the policy does not name.
REFUSED = {name: change for name, change in TAMPERED.items() if name != "acl"}


def with_bucket(seaweed: Connection, bucket: str) -> Connection:
    seaweed.s3.create_bucket(Bucket=bucket)
    return replace(seaweed, profile=replace(seaweed.profile, bucket=bucket))


@pytest.fixture(
    scope="module", params=[(READ,), (UPLOAD, READ)], ids=["public read", "and bounded uploads"]
)
def bucket(seaweed: Connection, request: pytest.FixtureRequest) -> Connection:
    """A bucket with the product's policy, and one with the half of it that is needed."""
    made = with_bucket(seaweed, f"bucket-{len(request.param)}")
    put_policy(made, "bucket-policy.json", *request.param)
    return made


@pytest.fixture(scope="module")
def open_bucket(seaweed: Connection) -> Connection:
    """A bucket with the notes' own policy."""
    made = with_bucket(seaweed, "open-bucket")
    put_policy(made, "bucket-policy-as-in-notes.json", UPLOAD, READ)
    return made


def address(bucket: Connection, path: str = "") -> str:
    return f"{bucket.profile.s3_endpoint_url}/{bucket.profile.bucket}{path}"


def signed(bucket: Connection, by: Connection | None = None) -> PresignedPost:
    request = a_request()
    key = f"uploads/{request.image_id}.jpg"
    photo = Photo("me", THEN, request.image_id, key, request.mime_type, address(bucket, f"/{key}"))
    return sign_post((by or bucket).s3, bucket.profile.bucket, photo, request)


def test_the_good_form_is_taken_and_its_object_is_right(bucket: Connection) -> None:
    form = signed(bucket)
    answer = post(form)
    assert (answer.status_code, answer.headers["x-amz-checksum-sha256"]) == (
        201,
        sha256_base64(SHA256),
    )
    key = dict(form.fields)["key"]
    head = bucket.s3.head_object(Bucket=bucket.profile.bucket, Key=key, ChecksumMode="ENABLED")
    assert (head["ContentType"], head["ContentLength"]) == ("image/jpeg", len(BODY))
    assert head["ChecksumSHA256"] == sha256_base64(SHA256)
    seen = requests.get(address(bucket, f"/{key}"), timeout=5)
    assert (seen.content, seen.headers["Content-Type"]) == (BODY, "image/jpeg")


def test_the_form_of_a_thumbnail_is_taken_and_no_other_picture(bucket: Connection) -> None:
    form = sign_thumbnail(bucket.s3, bucket.profile.bucket, "uploads/a1.thumb.webp")
    assert refused(bucket, form, dict(form.fields) | {"key": "uploads/other.thumb.webp"})
    assert refused(bucket, form, dict(form.fields) | {"Content-Type": "text/html"})
    assert refused(bucket, form, body=bytes(300_000))
    assert refused(bucket, form, body=b"")
    assert post(form).status_code == 201
    seen = requests.get(address(bucket, "/uploads/a1.thumb.webp"), timeout=5)
    assert (seen.content, seen.headers["Content-Type"]) == (BODY, "image/webp")


@pytest.mark.parametrize("change", REFUSED.values(), ids=REFUSED)
def test_a_form_that_was_changed_is_refused(
    bucket: Connection, change: Callable[[Fields], Fields]
) -> None:
    form = signed(bucket)
    assert refused(bucket, form, change(dict(form.fields)))


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (BODY + b"x", "EntityTooLarge"),
        (BODY[:-1], "EntityTooSmall"),
        (b"", "EntityTooSmall"),
        (OTHER_BODY, "BadDigest"),
    ],
    ids=["too big", "too small", "empty", "wrong SHA-256"],
)
def test_another_file_is_refused(bucket: Connection, body: bytes, code: str) -> None:
    assert refused(bucket, signed(bucket), body=body)
    assert f"<Code>{code}</Code>" in post(signed(bucket), body=body).text


def test_a_file_far_too_big_is_refused(bucket: Connection) -> None:
    assert refused(bucket, signed(bucket), body=BODY * 100_000)


def test_an_expired_form_is_refused(bucket: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presign, "EXPIRES_IN", -1)
    assert refused(bucket, signed(bucket))


@pytest.mark.parametrize("right_id", [True, False])
def test_a_form_signed_with_a_wrong_key_is_refused(
    bucket: Connection, sandbox_credentials: AccessKey, right_id: bool
) -> None:
    key_id = sandbox_credentials.access_key_id if right_id else "AKIAIOSFODNN7EXAMPLE"
    stranger = connect(bucket.profile, AccessKey(key_id, "wrong" * 8))
    assert refused(bucket, signed(bucket, by=stranger))


@pytest.mark.parametrize("key", ["uploads/anonymous.jpg", "anonymous.jpg"])
def test_nobody_can_put_post_or_delete_without_a_signature(bucket: Connection, key: str) -> None:
    bucket.s3.put_object(Bucket=bucket.profile.bucket, Key=f"{key}.there", Body=BODY)
    before = held(bucket)
    assert requests.put(address(bucket, f"/{key}"), data=BODY, timeout=5).status_code == 403
    assert requests.delete(address(bucket, f"/{key}.there"), timeout=5).status_code == 403
    assert held(bucket) == before
    assert refused(bucket, signed(bucket), {"key": key})


@pytest.mark.parametrize("key", ["uploads/anonymous.jpg", "anonymous.jpg"])
def test_under_the_notes_policy_anybody_can_store(open_bucket: Connection, key: str) -> None:
    assert requests.put(address(open_bucket, f"/{key}"), data=BODY, timeout=5).status_code == 200
    assert key in [found for found, *_ in held(open_bucket)]
    # On Amazon S3 a POST passes as well. This server wants every form signed: its refusals of
    # unsigned ones say nothing of a policy.
    assert refused(open_bucket, signed(open_bucket), {"key": key})


def test_anybody_can_see_a_photo_and_nothing_else(bucket: Connection) -> None:
    for key in ("uploads/seen.jpg", "private.jpg", "uploads.jpg", "other/uploads/seen.jpg"):
        bucket.s3.put_object(Bucket=bucket.profile.bucket, Key=key, Body=BODY)
    assert requests.get(address(bucket, "/uploads/seen.jpg"), timeout=5).content == BODY
    for path in ("/private.jpg", "/uploads.jpg", "/other/uploads/seen.jpg", "", "/", "/?policy",
                 "/?list-type=2&prefix=uploads/", "/?versions"):  # fmt: skip
        answer = requests.get(address(bucket, path), timeout=5)
        assert answer.status_code == 403, path
        assert BODY not in answer.content


def test_from_the_request_to_the_list_and_away(bucket: Connection, tmp_path: Path) -> None:
    profile = replace(bucket.profile, user_id=f"of {bucket.profile.bucket}")
    service = AwsPhotoService(replace(bucket, profile=profile))
    ticket = service.request_upload(a_request())
    assert ticket.verify_by == "sha256"
    with pytest.raises(NotArrived, match="has not arrived"):
        service.confirm_upload(ticket.photo)
    bucket.s3.put_object(
        Bucket=profile.bucket, Key=ticket.photo.s3_key, Body=OTHER_BODY, ChecksumAlgorithm="SHA256"
    )
    with pytest.raises(NotArrived, match="is not the photo"):
        service.confirm_upload(ticket.photo)

    (tmp_path / "photo.jpg").write_bytes(BODY)
    with closing(FormSender()) as sender:
        sent = Cleaning(tmp_path / "photo.jpg")
        sender.send(form_of(ticket), sent, "image/jpeg", len(BODY), CancelToken(), print)
    photo = service.confirm_upload(ticket.photo).photo
    assert photo == replace(ticket.photo, status="")
    assert service.list_photos().photos == (photo,)
    assert requests.get(photo.url, timeout=5).content == BODY
    service.delete_photos([photo])
    assert service.list_photos().photos == ()
    assert requests.get(photo.url, timeout=5).status_code == 404
