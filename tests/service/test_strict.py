"""Forms and permissions on the strict server: what is signed passes, and nothing else does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import requests

from cloudery_desktop.cloud import AccessKey
from cloudery_desktop.photo import Arrival
from cloudery_desktop.service import presign
from cloudery_desktop.service.aws import AwsPhotoService
from cloudery_desktop.service.connection import Connection, connect
from cloudery_desktop.service.errors import NotArrived, ServiceError
from cloudery_desktop.service.infrastructure.desired import furnish
from tests.service.forms import TAMPERED, form_of, held, refused, send
from tests.service.samples import BODY, MD5, a_request, rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.profile import Profile
    from tests.service.forms import Fields


@pytest.fixture
def service(strict: Connection) -> AwsPhotoService:
    """The service on the sandbox."""
    return AwsPhotoService(strict)


def test_the_form_stores_the_photo_with_its_type_and_size(
    strict: Connection, service: AwsPhotoService
) -> None:
    ticket = service.request_upload(a_request())
    form = form_of(ticket)
    assert form.url == f"{strict.profile.s3_endpoint_url}/{strict.profile.bucket}"
    assert send(form) == 201
    head = strict.s3.head_object(Bucket=strict.profile.bucket, Key=ticket.photo.s3_key)
    assert (head["ContentType"], head["ContentLength"]) == ("image/jpeg", len(BODY))


@pytest.mark.parametrize("change", TAMPERED.values(), ids=TAMPERED)
def test_a_form_that_was_changed_is_refused(
    strict: Connection, service: AwsPhotoService, change: Callable[[Fields], Fields]
) -> None:
    form = form_of(service.request_upload(a_request()))
    assert refused(strict, form, change(dict(form.fields)))
    assert send(form) == 201  # unchanged it passes


@pytest.mark.parametrize("body", [BODY + b"x", BODY[:-1], b"", BODY * 100_000])
def test_a_file_of_another_size_is_refused(
    strict: Connection, service: AwsPhotoService, body: bytes
) -> None:
    assert refused(strict, form_of(service.request_upload(a_request())), body=body)


def test_the_form_of_a_thumbnail_takes_a_small_picture_and_nothing_else(
    strict: Connection, service: AwsPhotoService
) -> None:
    request = a_request()
    ticket = service.request_upload(request)
    assert send(form_of(ticket)) == 201
    photo = service.confirm_upload(ticket.photo, MD5).photo
    form = service.request_thumbnail(photo)
    for change in (
        {"key": f"uploads/{'0' * 32}.thumb.webp"},
        {"Content-Type": "text/html"},
        {"success_action_status": "200"},
    ):
        assert refused(strict, form, dict(form.fields) | change)
    for body in (b"", bytes(300_000)):
        assert refused(strict, form, body=body)
    assert send(form) == 201
    named = service.confirm_thumbnail(photo)
    assert named is not None
    head = strict.s3.head_object(Bucket=strict.profile.bucket, Key=named.thumb_key or "")
    assert head["ContentType"] == "image/webp"
    assert requests.get(named.thumb_url, timeout=5).content == BODY
    service.delete_photos((named,))
    assert requests.get(named.thumb_url, timeout=5).status_code in (403, 404)


def test_an_expired_form_is_refused(
    strict: Connection, service: AwsPhotoService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presign, "EXPIRES_IN", -1)
    request = a_request()
    assert refused(strict, form_of(service.request_upload(request)))
    monkeypatch.undo()
    assert send(form_of(service.request_upload(request))) == 201


@pytest.mark.parametrize("right_id", [True, False])
def test_a_form_signed_with_a_wrong_key_is_refused(
    strict: Connection, sandbox_credentials: AccessKey, right_id: bool
) -> None:
    key_id = sandbox_credentials.access_key_id if right_id else "AKIAIOSFODNN7EXAMPLE"
    stranger = connect(strict.profile, AccessKey(key_id, "wrong" * 8))
    request = a_request()
    photo = AwsPhotoService(strict).request_upload(request).photo
    assert refused(strict, presign.sign_post(stranger.s3, strict.profile.bucket, photo, request))
    with pytest.raises(ServiceError, match="does not accept the access key"):
        AwsPhotoService(stranger).request_upload(request)
    with pytest.raises(ServiceError):
        AwsPhotoService(stranger).confirm_upload(photo)


@pytest.mark.parametrize("key", ["uploads/anonymous.jpg", "anonymous.jpg"])
def test_nobody_can_put_or_delete_without_a_signature(strict: Connection, key: str) -> None:
    strict.s3.put_object(Bucket=strict.profile.bucket, Key="uploads/there.jpg", Body=BODY)
    before = held(strict)
    base = f"{strict.profile.s3_endpoint_url}/{strict.profile.bucket}"
    assert requests.put(f"{base}/{key}", data=BODY, timeout=5).status_code == 403
    assert requests.delete(f"{base}/uploads/there.jpg", timeout=5).status_code == 403
    assert held(strict) == before


def test_anybody_can_see_a_photo_and_nothing_else(strict: Connection) -> None:
    bucket = strict.profile.bucket
    base = f"{strict.profile.s3_endpoint_url}/{bucket}"
    for key in ("uploads/seen.jpg", "private.jpg", "uploads.jpg"):
        strict.s3.put_object(Bucket=bucket, Key=key, Body=BODY)
    assert requests.get(f"{base}/uploads/seen.jpg", timeout=5).content == BODY
    for path in ("/private.jpg", "/uploads.jpg", "", "/", "/?list-type=2&prefix=uploads/"):
        answer = requests.get(base + path, timeout=5)
        assert answer.status_code == 403, path
        assert BODY not in answer.content
    strict.s3.delete_object(Bucket=bucket, Key="private.jpg")
    strict.s3.delete_object(Bucket=bucket, Key="uploads.jpg")


def test_from_the_request_to_the_list_and_away(strict: Connection) -> None:
    service = AwsPhotoService(
        replace(strict, profile=replace(strict.profile, user_id="end to end"))
    )
    request = a_request(width=4, height=3)
    ticket = service.request_upload(request)
    assert ticket.verify_by == "md5"
    with pytest.raises(NotArrived, match="has not arrived"):
        service.confirm_upload(ticket.photo, MD5)
    assert service.list_photos().photos == ()
    assert send(form_of(ticket)) == 201
    with pytest.raises(NotArrived, match="is not the photo"):
        service.confirm_upload(ticket.photo, "0" * 32)
    arrival = service.confirm_upload(ticket.photo, MD5)
    photo = arrival.photo
    assert arrival == Arrival(replace(ticket.photo, status=""), f"md5:{MD5}")
    assert arrival == service.confirm_upload(photo, MD5)
    assert service.list_photos().photos == (photo,)
    assert requests.get(photo.url, timeout=5).content == BODY
    assert service.request_upload(request).post is None
    for _ in range(2):
        service.delete_photos([photo])
        assert service.list_photos().photos == ()
        assert requests.get(photo.url, timeout=5).status_code in (403, 404)


def test_collisions_pages_and_discarding_on_the_strict_server(strict: Connection) -> None:
    one, other = (
        AwsPhotoService(replace(strict, profile=replace(strict.profile, user_id="twins")))
        for _ in range(2)
    )
    wanted = [a_request() for _ in range(4)]
    tickets = [(one, other)[n % 2].request_upload(r) for n, r in enumerate(wanted)]
    places = [ticket.photo.uploaded_at - wanted[0].requested_at for ticket in tickets]
    assert places == [0, 1, 2, 3]
    for ticket in tickets[:3]:
        assert send(form_of(ticket)) == 201
        other.confirm_upload(ticket.photo, MD5)
    one.discard_upload(tickets[3].photo)
    first = one.list_photos(limit=2)
    rest = one.list_photos(limit=2, cursor=first.cursor)
    found = [photo.image_id for photo in first.photos + rest.photos]
    assert found == [request.image_id for request in wanted[2::-1]]
    one.delete_photos(first.photos + rest.photos)
    assert rows(strict, "twins") == []


def test_a_form_that_is_sent_after_its_row_was_discarded_leaves_nothing(
    strict: Connection, service: AwsPhotoService
) -> None:
    before = held(strict)
    ticket = service.request_upload(a_request())
    service.discard_upload(ticket.photo)
    assert send(form_of(ticket)) == 201
    assert held(strict) != before
    assert service.discard_upload(ticket.photo) is None
    assert held(strict) == before


def test_a_row_without_a_text_image_id_can_be_deleted(strict: Connection) -> None:
    service = AwsPhotoService(replace(strict, profile=replace(strict.profile, user_id="odd")))
    for at, image_id in (("1", {}), ("2", {"imageId": {"N": "7"}})):
        strict.dynamodb.put_item(
            TableName=strict.profile.table,
            Item={"userId": {"S": "odd"}, "uploadedAt": {"N": at}, **image_id},
        )
    service.delete_photos(service.list_photos().photos)
    assert rows(strict, "odd") == []


# create_missing


@pytest.fixture
def own(sandbox_profile: Profile, sandbox_credentials: AccessKey) -> Connection:
    """A bucket and a table that only this test breaks."""
    profile = replace(sandbox_profile, bucket="own-photos", table="own")
    return connect(profile, sandbox_credentials)


def test_creating_what_is_missing_repairs_and_keeps_what_is_there(own: Connection) -> None:
    bucket, table = own.profile.bucket, own.profile.table
    furnish(own)
    service = AwsPhotoService(own)
    ticket = service.request_upload(a_request())
    assert send(form_of(ticket)) == 201
    photo = service.confirm_upload(ticket.photo, MD5).photo
    furnish(own)
    assert service.list_photos().photos == (photo,)

    own.s3.delete_bucket_policy(Bucket=bucket)
    assert requests.get(photo.url, timeout=5).status_code == 403
    furnish(own)
    assert requests.get(photo.url, timeout=5).content == BODY
    assert service.list_photos().photos == (photo,)

    own.dynamodb.delete_table(TableName=table)
    with pytest.raises(ServiceError, match="table does not exist"):
        service.list_photos()
    furnish(own)
    assert service.list_photos().photos == ()
    assert requests.get(photo.url, timeout=5).content == BODY


def test_the_table_is_found_among_many(own: Connection) -> None:
    connection = replace(own, profile=replace(own.profile, table="zz-last"))
    furnish(connection)
    for n in range(101):  # a page of table names holds 100
        own.dynamodb.create_table(
            TableName=f"many-{n:03}",
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        )
    furnish(connection)
    assert AwsPhotoService(connection).list_photos().photos == ()


@pytest.mark.parametrize("region", ["us-east-1", "eu-west-1"])
def test_a_bucket_is_made_in_its_region(
    sandbox_profile: Profile, sandbox_credentials: AccessKey, region: str
) -> None:
    profile = replace(sandbox_profile, bucket=f"in-{region}", region=region)
    connection = connect(profile, sandbox_credentials)
    furnish(connection)
    answer: Any = connection.s3.get_bucket_location(Bucket=profile.bucket)
    assert answer.get("LocationConstraint") == (None if region == "us-east-1" else region)


def test_the_persons_own_aws_settings_and_proxies_play_no_part(
    sandbox_profile: Profile, sandbox_credentials: AccessKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("AWS_PROFILE", "missing")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "a token of the real AWS")
    connection = connect(sandbox_profile, sandbox_credentials)
    furnish(connection)
    assert isinstance(rows(connection), list)


def test_no_proxy_stands_before_a_server_on_this_computer_whoevers_the_key_is(
    strict: Connection, sandbox_credentials: AccessKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", sandbox_credentials.access_key_id)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", sandbox_credentials.secret_access_key)
    assert isinstance(rows(connect(strict.profile)), list)
