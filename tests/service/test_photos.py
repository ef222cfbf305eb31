"""What is up is known by looking; lists, discarding and deleting touch nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest

from cloudery_desktop.photo import Arrival, Photo
from cloudery_desktop.service import aws
from cloudery_desktop.service.aws import AwsPhotoService
from cloudery_desktop.service.errors import NotArrived, ServiceError
from tests.service.own_cloud import answers, with_profile
from tests.service.samples import (
    BODY,
    MD5,
    SHA256,
    THEN,
    a_request,
    arrive,
    keys,
    put_row,
    rows,
    uploaded,
)

if TYPE_CHECKING:
    from cloudery_desktop.service.connection import Connection


def pending(service: AwsPhotoService, **changes: Any) -> Photo:
    return service.request_upload(a_request(**changes)).photo


# confirm_upload


def test_confirming_ends_the_pending_status_and_changes_nothing_else(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = pending(service, width=4)
    (before,) = rows(cloud)
    arrive(cloud, photo)
    arrival = service.confirm_upload(photo)
    assert arrival == Arrival(replace(photo, status=""), f"sha256:{SHA256}")
    del before["status"]
    assert rows(cloud) == [before]


def test_confirming_again_after_a_lost_answer_is_the_same(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = pending(service)
    arrive(cloud, photo)
    assert service.confirm_upload(photo) == service.confirm_upload(photo)
    assert service.request_upload(a_request(image_id=photo.image_id)).post is None


def test_what_has_not_arrived_stays_pending(cloud: Connection, service: AwsPhotoService) -> None:
    photo = pending(service)
    with pytest.raises(NotArrived, match="has not arrived") as caught:
        service.confirm_upload(photo)
    assert caught.value.retryable
    assert caught.value.advice == "If it stays, look for what else changes this bucket."
    assert rows(cloud)[0]["status"] == {"S": "pending"}


@pytest.mark.parametrize("body", [BODY[:-1], BODY + b"x", BODY[:-1] + b"x", b""])
def test_other_bytes_are_not_the_photo(
    cloud: Connection, service: AwsPhotoService, body: bytes
) -> None:
    photo = pending(service)
    arrive(cloud, photo, body)
    with pytest.raises(NotArrived, match="is not the photo") as caught:
        service.confirm_upload(photo, MD5)  # a kept SHA-256 is what counts
    assert caught.value.advice == "If it stays, try another network."
    assert rows(cloud)[0]["status"] == {"S": "pending"}


@pytest.mark.parametrize(
    ("body", "md5", "whole"),
    [
        (BODY, MD5, True),
        (BODY, None, False),
        (BODY, "0" * 32, False),
        (BODY[:-1] + b"x", MD5, False),
    ],
)
def test_where_no_sha256_is_kept_the_md5_counts(
    cloud: Connection, body: bytes, md5: str | None, whole: bool
) -> None:
    service = AwsPhotoService(replace(cloud, profile=replace(cloud.profile, verify_by="md5")))
    photo = pending(service)
    cloud.s3.put_object(Bucket=cloud.profile.bucket, Key=photo.s3_key, Body=body)
    if whole:
        arrival = service.confirm_upload(photo, md5)
        assert (arrival.photo.status, arrival.stored) == ("", f"md5:{MD5}")
    else:
        with pytest.raises(NotArrived, match="is not the photo"):
            service.confirm_upload(photo, md5)


def test_a_server_that_keeps_no_sha256_is_said_with_the_setting_it_needs(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = pending(service)
    cloud.s3.put_object(Bucket=cloud.profile.bucket, Key=photo.s3_key, Body=BODY)
    with pytest.raises(ServiceError, match="keeps no SHA-256") as caught:
        service.confirm_upload(photo)
    assert caught.value.advice == 'Set verify_by = "md5" in this profile.'
    assert not caught.value.retryable
    assert rows(cloud)[0]["status"] == {"S": "pending"}


@pytest.mark.parametrize("fact", [{"sha256": None}, {"size_bytes": None}, {"size_bytes": 1}])
def test_a_photo_of_other_or_unknown_facts_is_never_taken_for_whole(
    cloud: Connection, service: AwsPhotoService, fact: dict[str, Any]
) -> None:
    photo = replace(pending(service), **fact)
    arrive(cloud, photo)
    with pytest.raises(NotArrived):
        service.confirm_upload(photo, MD5)


def test_a_row_that_went_away_or_changed_is_not_confirmed(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = pending(service)
    arrive(cloud, photo)
    service.request_upload(a_request(image_id=photo.image_id, sha256="0" * 64))
    with pytest.raises(NotArrived, match="row") as caught:
        service.confirm_upload(photo)
    assert caught.value.retryable  # the row is asked for anew
    assert rows(cloud)[0]["status"] == {"S": "pending"}
    service.discard_upload(photo)
    arrive(cloud, photo)
    with pytest.raises(NotArrived, match="row"):
        service.confirm_upload(photo)
    assert rows(cloud) == []


def test_other_trouble_is_not_taken_for_a_missing_photo(
    service: AwsPhotoService, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = pending(service)
    monkeypatch.setattr(service, "_s3", Refusing(service._s3))
    with pytest.raises(ServiceError) as caught:
        service.confirm_upload(photo)
    assert (type(caught.value), caught.value.reference) == (ServiceError, "Code 403")


class Refusing:
    """An S3 client whose key may not look at objects."""

    def __init__(self, s3: Any, code: str = "403") -> None:
        self.exceptions = s3.exceptions
        self._code = code

    def head_object(self, **_: object) -> None:
        answer = {"Error": {"Code": self._code, "Message": "Forbidden"}}
        raise self.exceptions.ClientError(answer, "HeadObject")


# thumbnails


def test_a_thumbnail_that_was_sent_is_named_in_the_row(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = uploaded(cloud, service)
    assert photo.thumb_key is None
    thumb_key = dict(service.request_thumbnail(photo).fields)["key"]
    named = service.confirm_thumbnail(photo)
    assert named is not None
    assert named.thumb_key == thumb_key == f"uploads/{photo.image_id}.thumb.webp"
    assert named.thumb_url.endswith(thumb_key)
    assert named == replace(photo, thumb_key=thumb_key)
    assert service.list_photos().photos == (named,)


def test_of_a_photo_that_is_gone_no_thumbnail_stays(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = uploaded(cloud, service)
    service.delete_photos((photo,))
    thumb_key = dict(service.request_thumbnail(photo).fields)["key"]
    cloud.s3.put_object(Bucket=cloud.profile.bucket, Key=thumb_key, Body=b"x")
    assert service.confirm_thumbnail(photo) is None
    assert keys(cloud) == []


def test_a_thumbnail_that_no_row_names_yet_is_deleted_too(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = uploaded(cloud, service)
    thumb_key = dict(service.request_thumbnail(photo).fields)["key"]
    cloud.s3.put_object(Bucket=cloud.profile.bucket, Key=thumb_key, Body=b"x")
    service.delete_photos((photo,))
    assert keys(cloud) == []


def test_a_thumbnail_that_comes_up_while_its_photo_is_deleted_goes_too(
    cloud: Connection, service: AwsPhotoService, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = uploaded(cloud, service)
    delete = service._delete_objects

    def then_it_comes_up(names: list[str]) -> None:
        delete(names)
        monkeypatch.setattr(service, "_delete_objects", delete)
        thumb_key = dict(service.request_thumbnail(photo).fields)["key"]
        cloud.s3.put_object(Bucket=cloud.profile.bucket, Key=thumb_key, Body=b"x")
        assert service.confirm_thumbnail(photo) is not None

    monkeypatch.setattr(service, "_delete_objects", then_it_comes_up)
    service.delete_photos((photo,))
    assert keys(cloud) == []
    assert rows(cloud) == []


# discard_upload


def test_discarding_removes_the_pending_row_and_what_arrived(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo, other = pending(service), uploaded(cloud, service)
    arrive(cloud, photo)
    for _ in range(2):
        assert service.discard_upload(photo) is None
        assert [row["imageId"]["S"] for row in rows(cloud)] == [other.image_id]
        assert keys(cloud) == [other.s3_key]


def test_what_arrives_after_its_row_was_discarded_is_discarded_too(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo, other = pending(service), uploaded(cloud, service)
    service.discard_upload(photo)
    arrive(cloud, photo)
    assert service.discard_upload(photo) is None
    assert keys(cloud) == [other.s3_key]


def test_what_another_persons_row_may_name_is_not_discarded(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = pending(service)
    arrive(cloud, photo)
    up = service.confirm_upload(photo).photo
    profile = replace(cloud.profile, user_id="another")  # changed in the settings meanwhile
    AwsPhotoService(with_profile(cloud, profile)).discard_upload(up)
    assert keys(cloud) == [photo.s3_key]


def test_a_row_is_discarded_by_what_was_known_before_the_answer(
    cloud: Connection, service: AwsPhotoService
) -> None:
    other = pending(service)
    photo = pending(service)  # its millisecond was taken
    assert photo.uploaded_at == THEN + 1
    arrive(cloud, photo)
    service.discard_upload(Photo("", THEN, photo.image_id, "", "", ""))
    assert [row["imageId"]["S"] for row in rows(cloud)] == [other.image_id]
    assert keys(cloud) == []


def test_discarding_leaves_a_photo_that_is_up_and_another_photos_row(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = pending(service)
    arrive(cloud, photo)
    up = service.confirm_upload(photo).photo
    assert service.discard_upload(photo) == up  # as it was known before
    assert service.discard_upload(replace(photo, image_id="another")) is None
    assert (len(rows(cloud)), keys(cloud)) == (1, [photo.s3_key])


# find_photo


def test_a_photo_is_found_by_its_millisecond(cloud: Connection, service: AwsPhotoService) -> None:
    photo = uploaded(cloud, service)
    assert service.find_photo(photo.uploaded_at) == photo
    assert service.find_photo(photo.uploaded_at + 1) is None


def test_what_is_pending_or_has_no_object_is_not_found(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = pending(service, requested_at=1)
    arrive(cloud, photo)
    gone = uploaded(cloud, service, requested_at=2)
    cloud.s3.delete_object(Bucket=cloud.profile.bucket, Key=gone.s3_key)
    put_row(cloud, userId={"S": "me"}, uploadedAt={"N": "3"}, imageId={"S": "no key"})
    assert [service.find_photo(at) for at in (1, 2, 3)] == [None, None, None]


@pytest.mark.parametrize("code", ["403", "500"])
def test_who_may_not_list_the_bucket_is_told_403_of_what_is_gone(
    cloud: Connection, service: AwsPhotoService, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    photo = uploaded(cloud, service)
    monkeypatch.setattr(service, "_s3", Refusing(service._s3, code))
    if code == "403":
        assert service.find_photo(photo.uploaded_at) is None
    else:
        with pytest.raises(ServiceError):
            service.find_photo(photo.uploaded_at)


# list_photos


def test_photos_come_newest_first_in_pages(cloud: Connection, service: AwsPhotoService) -> None:
    for at in (3, 1, 5, 2, 4):
        uploaded(cloud, service, requested_at=at)
    first = service.list_photos(limit=2)
    second = service.list_photos(limit=2, cursor=first.cursor)
    third = service.list_photos(limit=2, cursor=second.cursor)
    pages = [[photo.uploaded_at for photo in page.photos] for page in (first, second, third)]
    assert pages == [[5, 4], [3, 2], [1]]
    assert third.cursor is None
    assert [p.uploaded_at for p in service.list_photos().photos] == [5, 4, 3, 2, 1]


def test_a_page_asks_for_what_was_written_last(
    cloud: Connection, service: AwsPhotoService, monkeypatch: pytest.MonkeyPatch
) -> None:
    # moto is always consistent: what is asked for is all that can be seen.
    asked: list[dict[str, Any]] = []
    query = cloud.dynamodb.query

    def watched(**wanted: Any) -> Any:
        asked.append(wanted)
        return query(**wanted)

    monkeypatch.setattr(cloud.dynamodb, "query", watched)
    service.list_photos()
    assert [wanted["ConsistentRead"] for wanted in asked] == [True]


def test_pending_photos_are_read_past_and_never_shown(
    cloud: Connection, service: AwsPhotoService
) -> None:
    uploaded(cloud, service, requested_at=1)
    for at in (2, 3, 4):
        pending(service, requested_at=at)
    page = service.list_photos(limit=2)
    assert page.photos == ()
    assert page.cursor is not None
    page = service.list_photos(limit=2, cursor=page.cursor)
    assert [photo.uploaded_at for photo in page.photos] == [1]


def test_an_empty_table_is_an_empty_page(service: AwsPhotoService) -> None:
    page = service.list_photos()
    assert (page.photos, page.cursor) == ((), None)


def test_rows_of_other_clients_are_photos_too(cloud: Connection, service: AwsPhotoService) -> None:
    put_row(
        cloud,
        userId={"S": "me"},
        uploadedAt={"N": "2"},
        imageId={"S": "theirs"},
        s3Key={"S": "uploads/a photo+1.jpg"},
        mimeType={"S": "image/jpeg"},
    )
    put_row(
        cloud,
        userId={"S": "me"},
        uploadedAt={"N": "1"},
        imageId={"N": "7"},
        s3Key={"NULL": True},
        status={"BOOL": False},
        sha256={"B": b"\0"},
        sizeBytes={"S": "many"},
        width={"BOOL": True},
        height={"N": "1.5"},
        takenAt={"L": [{"N": "2023"}]},
        fileName={"SS": ["a", "b"]},
    )
    theirs, odd = service.list_photos().photos
    assert (theirs.image_id, theirs.mime_type, theirs.status) == ("theirs", "image/jpeg", "")
    assert theirs.url.endswith(".amazonaws.com/uploads/a%20photo%2B1.jpg")
    assert (theirs.sha256, theirs.size_bytes, theirs.file_name) == (None, None, None)
    assert (odd.image_id, odd.s3_key, odd.url, odd.status) == ("", "", "", "")
    assert {odd.sha256, odd.size_bytes, odd.width, odd.height, odd.taken_at, odd.file_name} == {
        None
    }


def test_photos_of_other_users_are_never_shown(cloud: Connection, service: AwsPhotoService) -> None:
    put_row(cloud, userId={"S": "you"}, uploadedAt={"N": str(THEN)}, imageId={"S": "yours"})
    mine = uploaded(cloud, service)
    assert mine.uploaded_at == THEN
    assert service.list_photos().photos == (mine,)


# delete_photos


def test_deleting_takes_objects_and_rows_and_may_be_repeated(
    cloud: Connection, service: AwsPhotoService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aws, "_DELETE_BATCH", 2)
    photos = [uploaded(cloud, service) for _ in range(6)]
    for _ in range(2):
        service.delete_photos(photos[:5])
        assert service.list_photos().photos == (photos[5],)
        assert keys(cloud) == [photos[5].s3_key]


def test_deleting_takes_the_thumbnail_along(cloud: Connection, service: AwsPhotoService) -> None:
    photo = replace(uploaded(cloud, service), thumb_key="uploads/small.webp")
    cloud.s3.put_object(Bucket=cloud.profile.bucket, Key="uploads/small.webp", Body=b"x")
    service.delete_photos((photo,))
    assert keys(cloud) == []


def test_deleting_nothing_asks_nothing(service: AwsPhotoService) -> None:
    service.delete_photos(())


def test_deleting_leaves_a_row_that_is_another_photos_now(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = uploaded(cloud, service)
    service.delete_photos([replace(photo, image_id="another", s3_key="uploads/gone.jpg")])
    service.delete_photos([replace(photo, image_id="", s3_key="")])
    assert service.list_photos().photos == (photo,)


@pytest.mark.parametrize("image_id", [None, {"N": "7"}])
def test_rows_without_a_key_or_an_image_id_can_be_deleted(
    cloud: Connection, service: AwsPhotoService, image_id: dict[str, str] | None
) -> None:
    named = {"imageId": image_id} if image_id else {}
    put_row(cloud, userId={"S": "me"}, uploadedAt={"N": "1"}, **named)
    service.delete_photos(service.list_photos().photos)
    assert rows(cloud) == []


def test_an_object_that_may_not_be_deleted_keeps_its_row(
    cloud: Connection, service: AwsPhotoService, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = uploaded(cloud, service)
    refused = {
        "Errors": [{"Key": photo.s3_key, "Code": "AccessDenied"}],
        "ResponseMetadata": {"RequestId": "REQUEST7"},
    }
    monkeypatch.setattr(cloud.s3, "delete_objects", lambda **_: refused)
    with pytest.raises(ServiceError, match="does not allow") as caught:
        service.delete_photos([photo])
    assert caught.value.reference == "Code AccessDenied, request REQUEST7"
    assert service.list_photos().photos == (photo,)


# What is no answer


VERBS = pytest.mark.parametrize(
    ("client", "operation", "verb"),
    [
        ("dynamodb", "PutItem", lambda service, _: service.request_upload(a_request())),
        ("dynamodb", "UpdateItem", lambda service, photo: service.confirm_upload(photo)),
        ("dynamodb", "GetItem", lambda service, photo: service.discard_upload(photo)),
        ("dynamodb", "Query", lambda service, _: service.list_photos()),
        ("s3", "HeadObject", lambda service, photo: service.confirm_upload(photo)),
        ("s3", "DeleteObjects", lambda service, photo: service.discard_upload(photo)),
    ],
)
Verb = Callable[[AwsPhotoService, Photo], object]


@VERBS
def test_a_login_page_is_no_consent(
    cloud: Connection,
    service: AwsPhotoService,
    client: str,
    operation: str,
    verb: Verb,
) -> None:
    photo = pending(service)
    arrive(cloud, photo)
    page = (200, {"Content-Type": "text/html; charset=utf-8"}, "<html>Room number?</html>")
    with (
        answers(getattr(cloud, client), operation, page),
        pytest.raises(ServiceError, match="not S3 answered") as caught,
    ):
        verb(service, photo)
    assert caught.value.network
    assert caught.value.retryable


@VERBS
def test_an_answer_that_was_cut_off_is_none(
    cloud: Connection, service: AwsPhotoService, client: str, operation: str, verb: Verb
) -> None:
    photo = pending(service)
    arrive(cloud, photo)
    with (
        answers(getattr(cloud, client), operation, (200, {"Server": "x"}, "")),
        pytest.raises(ServiceError, match="connection broke") as caught,
    ):
        verb(service, photo)
    assert caught.value.network


def test_a_refusal_that_was_cut_off_is_none(cloud: Connection, service: AwsPhotoService) -> None:
    with (
        answers(cloud.dynamodb, "PutItem", (400, {"Server": "x"}, "")),
        pytest.raises(ServiceError, match="connection broke"),
    ):
        pending(service)


@pytest.mark.parametrize("body", ['{"Items": [{"uploadedAt": {"N": "1', "{}"])
def test_half_a_page_is_none(cloud: Connection, service: AwsPhotoService, body: str) -> None:
    told = (200, {"Content-Type": "application/x-amz-json-1.0"}, body)
    with (
        answers(cloud.dynamodb, "Query", told),
        pytest.raises(ServiceError, match="connection broke") as caught,
    ):
        service.list_photos()
    assert caught.value.retryable


def test_an_answer_that_was_cut_before_the_checksum_is_asked_for_again(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = pending(service)
    arrive(cloud, photo)
    head = cloud.s3.head_object
    halves = [{"ContentLength": photo.size_bytes}]

    def half_then_whole(**asked: Any) -> Any:
        return halves.pop() if halves else head(**asked)

    with mock.patch.object(cloud.s3, "head_object", half_then_whole):
        assert service.confirm_upload(photo).stored == f"sha256:{SHA256}"
    assert not halves
