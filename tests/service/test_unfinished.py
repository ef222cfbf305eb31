"""Uploads that were begun and that no queue may know any more: told of, and settled by looking.

A device that still has one of them in its queue loses nothing by it, and brings nothing twice.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

from cloudery_desktop.cloud import Mark
from cloudery_desktop.photo import new_image_id
from cloudery_desktop.service.aws import AwsPhotoService
from cloudery_desktop.service.errors import NotArrived, ServiceError
from cloudery_desktop.service.infrastructure import unfinished
from cloudery_desktop.service.infrastructure.desired import apply, plan, survey
from cloudery_desktop.service.infrastructure.parts import look_at
from cloudery_desktop.service.infrastructure.unfinished import UNFINISHED
from tests.service import own_cloud
from tests.service.own_cloud import with_profile
from tests.service.samples import BODY, THEN, a_request, arrive, keys, put_row, rows

if TYPE_CHECKING:
    from cloudery_desktop.photo import Photo, UploadRequest
    from cloudery_desktop.service.connection import Connection
    from cloudery_desktop.service.infrastructure.parts import Look

DAY_MS = 86_400_000


def look(cloud: Connection) -> Look:
    return look_at(UNFINISHED, survey(cloud))


def settle(cloud: Connection) -> None:
    UNFINISHED.mend(survey(cloud))


def begun(service: AwsPhotoService, **changes: Any) -> tuple[UploadRequest, Photo]:
    """An upload of the year 2023 that went as far as its form."""
    request = a_request(**changes)
    return request, service.request_upload(request).photo


def shown(service: AwsPhotoService) -> list[str]:
    return [photo.image_id for photo in service.list_photos().photos]


def test_what_is_left_is_told_of_and_since_when(cloud: Connection) -> None:
    service = AwsPhotoService(cloud)
    assert look(cloud).mark is Mark.OK
    begun(service)
    begun(service, requested_at=THEN + DAY_MS)
    found = look(cloud)
    assert found.mark is Mark.NOTE
    day = time.strftime("%Y-%m-%d", time.localtime(THEN / 1000))
    assert found.found == f"2 uploads were begun and not finished, the first one on {day}."
    assert "Open Cloudery on each device" in found.advice
    assert found.change.startswith("Settle 2 unfinished uploads: ")
    assert [change.part for change in plan(survey(cloud)).changes if change.caution] == [
        "unfinished"
    ]


@pytest.mark.parametrize(
    ("hours", "is_left"), [(-1, False), (-23, False), (-25, True), (23, False), (25, True)]
)
def test_what_may_be_on_its_way_is_left_alone(
    cloud: Connection, hours: float, is_left: bool
) -> None:
    """In the future there is only what a computer with a wrong clock has begun."""
    an_up(cloud)
    now = time.time_ns() // 1_000_000
    begun(AwsPhotoService(cloud), requested_at=now + int(hours * 3_600_000))
    assert bool(look(cloud).change) is is_left
    settle(cloud)
    assert len(rows(cloud)) == (1 if is_left else 2)


def test_what_is_up_or_another_clients_is_left_alone(cloud: Connection) -> None:
    service = AwsPhotoService(cloud)
    _, photo = begun(service)
    arrive(cloud, photo)
    service.confirm_upload(photo)
    put_row(
        cloud,
        userId={"S": "me"},
        uploadedAt={"N": "5"},
        imageId={"S": "x"},
        s3Key={"S": "elsewhere/x"},
        status={"S": "pending"},
    )
    assert look(cloud).mark is Mark.OK
    settle(cloud)
    assert len(rows(cloud)) == 2


@pytest.mark.parametrize("sha256", ["sha256:" + "ab" * 32, "not told", "abcd"])
def test_what_names_no_digest_is_left_alone(cloud: Connection, sha256: str) -> None:
    _, photo = begun(AwsPhotoService(cloud))
    arrive(cloud, photo)
    put_row(cloud, **rows(cloud)[0] | {"sha256": {"S": sha256}})
    assert look(cloud).mark is Mark.OK
    settle(cloud)
    assert len(rows(cloud)) == len(keys(cloud)) == 1
    assert shown(AwsPhotoService(cloud)) == []


def test_what_has_arrived_is_listed_and_what_never_came_forgotten(cloud: Connection) -> None:
    service = AwsPhotoService(cloud)
    _, whole = begun(service)
    begun(service, sha256=hashlib.sha256(b"another").hexdigest())
    arrive(cloud, whole)
    settle(cloud)
    assert shown(service) == [whole.image_id]
    assert (len(rows(cloud)), keys(cloud)) == (1, [whole.s3_key])
    assert look(cloud).mark is Mark.OK


def test_another_version_of_the_file_stays_with_its_row(cloud: Connection) -> None:
    """As when it was changed on the disk and asked for anew: it may be the only one there is."""
    service = AwsPhotoService(cloud)
    for body in (BODY[::-1], BODY[:-1]):
        _, photo = begun(service)
        arrive(cloud, photo, body)
    settle(cloud)
    assert (len(rows(cloud)), len(keys(cloud))) == (2, 2)
    assert shown(service) == []
    found = look(cloud)
    assert (found.mark, found.change) == (Mark.NOTE, "")
    assert found.found.startswith("Of 2 unfinished uploads another version of the file has arrived")
    assert found.advice == "Add again what is missing among your photos."
    begun(service)
    found = look(cloud)
    assert found.change.startswith("Settle 1 unfinished upload: ")
    assert found.found.startswith("1 upload was begun and not finished,")
    assert "Of 2 unfinished uploads another version" in found.found


def an_up(cloud: Connection) -> Photo:
    """A photo of this table that is in this bucket."""
    service = AwsPhotoService(cloud)
    body = new_image_id().encode()
    _, photo = begun(service, sha256=hashlib.sha256(body).hexdigest(), size_bytes=len(body))
    arrive(cloud, photo, body)
    return service.confirm_upload(photo).photo


def test_an_original_is_listed_though_a_cleaned_copy_is_up(cloud: Connection) -> None:
    service = AwsPhotoService(cloud)
    _, original = begun(service)
    arrive(cloud, original)
    cleaned = hashlib.sha256(b"other").hexdigest()
    _, copy = begun(service, sha256=cleaned, size_bytes=5, source_sha256=original.sha256)
    arrive(cloud, copy, b"other")
    service.confirm_upload(copy)
    settle(cloud)
    assert set(shown(service)) == {original.image_id, copy.image_id}
    assert len(keys(cloud)) == 2


def test_an_object_that_another_row_names_stays(cloud: Connection) -> None:
    """A pending row of a photo that is up, whose bytes are up once more by another photo."""
    service = AwsPhotoService(cloud)
    up = []
    for _ in range(2):
        up.append(begun(service)[1])
        arrive(cloud, up[-1])
    for photo in up:
        service.confirm_upload(photo)
    for photo in up:
        row = next(row for row in rows(cloud) if row["imageId"]["S"] == photo.image_id)
        number = int(row["uploadedAt"]["N"]) + DAY_MS
        put_row(cloud, **row | {"uploadedAt": {"N": str(number)}, "status": {"S": "pending"}})
    settle(cloud)
    assert set(shown(service)) == {photo.image_id for photo in up}
    assert len(rows(cloud)) == len(keys(cloud)) == 2


def test_what_may_not_be_deleted_is_no_success_and_stays_to_be_settled(
    cloud: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = AwsPhotoService(cloud)
    for _ in range(2):
        arrive(cloud, begun(service)[1])
    refused = {"Errors": [{"Key": "x", "Code": "AccessDenied"}], "ResponseMetadata": {}}
    with monkeypatch.context() as patch:
        patch.setattr(cloud.s3, "delete_objects", lambda **_: refused)
        with pytest.raises(ServiceError):
            settle(cloud)
    assert look(cloud).mark is Mark.NOTE
    settle(cloud)
    assert len(shown(service)) == len(rows(cloud)) == len(keys(cloud)) == 1


def test_nothing_is_forgotten_where_nothing_tells_that_it_is_the_bucket(cloud: Connection) -> None:
    service = AwsPhotoService(cloud)
    _, photo = begun(service)
    arrive(cloud, photo)
    cloud.s3.create_bucket(
        Bucket="another", CreateBucketConfiguration={"LocationConstraint": "ap-south-1"}
    )
    settle(with_profile(cloud, replace(cloud.profile, bucket="another")))
    assert len(rows(cloud)) == 1
    settle(cloud)
    assert shown(service) == [photo.image_id]


def test_what_is_up_by_a_row_without_its_object_is_listed(cloud: Connection) -> None:
    service = AwsPhotoService(cloud)
    _, broken = begun(service)
    arrive(cloud, broken)
    service.confirm_upload(broken)
    cloud.s3.delete_object(Bucket=cloud.profile.bucket, Key=broken.s3_key)
    _, lost = begun(service)
    arrive(cloud, lost)
    settle(cloud)
    assert lost.image_id in shown(service)


def test_of_two_that_are_the_same_one_is_listed(cloud: Connection) -> None:
    service = AwsPhotoService(cloud)
    for _ in range(2):
        arrive(cloud, begun(service)[1])
    settle(cloud)
    assert len(shown(service)) == len(rows(cloud)) == len(keys(cloud)) == 1


# Another device still has it in its queue


def test_who_still_sends_what_was_forgotten_sends_it_again(cloud: Connection) -> None:
    service = AwsPhotoService(cloud)
    other = an_up(cloud)
    request, photo = begun(service)
    settle(cloud)
    assert shown(service) == [other.image_id]
    assert len(rows(cloud)) == 1
    arrive(cloud, photo)  # by the form it had
    with pytest.raises(NotArrived) as refused:
        service.confirm_upload(photo)
    assert refused.value.retryable  # by itself
    ticket = service.request_upload(request)
    assert ticket.post is not None
    arrive(cloud, ticket.photo)
    service.confirm_upload(ticket.photo)
    assert set(shown(service)) == {photo.image_id, other.image_id}
    assert set(keys(cloud)) == {photo.s3_key, other.s3_key}


def test_who_still_sends_what_was_listed_finds_it_up(cloud: Connection) -> None:
    service = AwsPhotoService(cloud)
    request, photo = begun(service)
    arrive(cloud, photo)
    settle(cloud)
    assert service.request_upload(request).post is None
    assert service.confirm_upload(photo).photo.status == ""
    assert service.discard_upload(photo) is not None  # nor does a cancel take it away
    assert shown(service) == [photo.image_id]


@pytest.mark.parametrize("came_late", [True, False])
def test_what_is_confirmed_in_the_very_moment_stays(
    cloud: Connection, monkeypatch: pytest.MonkeyPatch, came_late: bool
) -> None:
    service = AwsPhotoService(cloud)
    _, photo = begun(service)
    if not came_late:
        arrive(cloud, photo)
        twin = begun(service, image_id=new_image_id())[1]
        arrive(cloud, twin)
        service.confirm_upload(twin)
    looks = unfinished._is_whole

    def look_then_confirm(site: Any, row: Photo) -> bool | None:
        found = looks(site, row)
        if row.image_id == photo.image_id:
            arrive(cloud, photo)
            service.confirm_upload(photo)
        return found

    monkeypatch.setattr(unfinished, "_is_whole", look_then_confirm)
    settle(cloud)
    assert photo.image_id in shown(service)
    assert photo.s3_key in keys(cloud)


# Where it cannot be looked


def test_a_key_that_is_not_told_what_is_missing_forgets_nothing(
    cloud: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S3 says 403 of what is not there to who may not list the bucket."""
    service = AwsPhotoService(cloud)
    _, missing = begun(service)
    _, whole = begun(service)
    arrive(cloud, whole)
    head_object = cloud.s3.head_object

    def as_s3(**asked: Any) -> Any:
        try:
            return head_object(**asked)
        except ClientError as error:
            raise ClientError({"Error": {"Code": "403"}}, "HeadObject") from error

    monkeypatch.setattr(cloud.s3, "head_object", as_s3)
    assert look(cloud).change.startswith("Settle 2 ")
    with pytest.raises(ServiceError) as refused:
        settle(cloud)
    assert refused.value.code == "403"
    assert shown(service) == [whole.image_id]
    assert missing.image_id in [row["imageId"]["S"] for row in rows(cloud)]


@pytest.mark.parametrize("answered", [0, 2])
def test_a_busy_bucket_is_no_bar_to_setup(
    cloud: Connection, monkeypatch: pytest.MonkeyPatch, answered: int
) -> None:
    service = AwsPhotoService(cloud)
    for number in range(5):
        arrive(cloud, begun(service, requested_at=THEN + number)[1], BODY[::-1])
    asked: list[str] = []
    head_object = cloud.s3.head_object

    def gets_busy(**at: Any) -> Any:
        asked.append(at["Key"])
        if len(asked) > answered:
            raise ClientError({"Error": {"Code": "SlowDown"}}, "HeadObject")
        return head_object(**at)

    monkeypatch.setattr(unfinished, "_AT_ONCE", 1)
    monkeypatch.setattr(cloud.s3, "head_object", gets_busy)
    found = look(cloud)
    assert found.change.startswith(f"Settle {5 - answered} unfinished uploads: ")
    told = "Only the oldest 2 were looked for in the bucket, and settling looks for all."
    assert (told in found.found) is bool(answered)


def test_of_very_many_the_oldest_are_looked_for(
    cloud: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = AwsPhotoService(cloud)
    for number in range(3):
        arrive(cloud, begun(service, requested_at=THEN + number)[1], BODY[::-1])
    monkeypatch.setattr(unfinished, "_MOST_LOOKED_FOR", 2)
    found = look(cloud)
    assert found.change.startswith("Settle 1 unfinished upload: ")
    assert "Only the oldest 2 were looked for" in found.found
    monkeypatch.setattr(unfinished, "_MOST_LOOKED_FOR", 3)
    found = look(cloud)
    assert (found.change, "looked for" in found.found) == ("", False)


def test_nothing_is_forgotten_by_a_look_into_another_bucket(cloud: Connection) -> None:
    service = AwsPhotoService(cloud)
    for _ in range(2):
        arrive(cloud, begun(service)[1])
    _, up = begun(service, sha256=hashlib.sha256(b"up").hexdigest(), size_bytes=2)
    arrive(cloud, up, b"up")
    service.confirm_upload(up)
    cloud.s3.create_bucket(
        Bucket="another", CreateBucketConfiguration={"LocationConstraint": "ap-south-1"}
    )
    with pytest.raises(ServiceError) as refused:
        settle(with_profile(cloud, replace(cloud.profile, bucket="another")))
    assert "not in this bucket" in refused.value.title
    assert len(rows(cloud)) == 3
    cloud.s3.delete_object(Bucket=cloud.profile.bucket, Key=up.s3_key)  # by hand
    settle(cloud)
    assert len(rows(cloud)) == len(shown(service)) == 2


def test_no_table_and_one_with_another_key_are_no_bar_to_setup(owner: Connection) -> None:
    assert look(owner).mark is Mark.NOTE
    own_cloud.set_up(owner)
    own_cloud.make_other_table(owner)
    assert look(owner).mark is Mark.NOTE
    assert "unfinished" not in [change.part for change in plan(survey(owner)).changes]


def test_what_only_reading_tells_is_not_promised(cloud: Connection) -> None:
    """A server that keeps no SHA-256, and another version of the same size."""
    _, photo = begun(AwsPhotoService(cloud))
    cloud.s3.put_object(Bucket=cloud.profile.bucket, Key=photo.s3_key, Body=BODY[::-1])
    told = "Whether 1 of them can be settled is known only once what has arrived was read"
    for _ in range(2):
        found = look(cloud)
        assert told in found.found
        assert told in found.caution
        site = survey(cloud)
        (change,) = [change for change in plan(site).changes if change.part == "unfinished"]
        (done,) = apply(site, [change])
        assert done == change  # by which it is ticked off
        assert done.left.startswith("Of 1 unfinished upload another version of the file has")
    assert len(rows(cloud)) == len(keys(cloud)) == 1


def test_what_is_settled_leaves_nothing_to_be_said(cloud: Connection) -> None:
    arrive(cloud, begun(AwsPhotoService(cloud))[1])
    site = survey(cloud)
    assert "once what has arrived was read" not in look(cloud).found
    assert not UNFINISHED.mend(site)


def test_a_server_that_keeps_no_sha256_is_read_from(strict: Connection) -> None:
    cloud = with_profile(strict, replace(strict.profile, user_id="unfinished"))
    service = AwsPhotoService(cloud)
    _, whole = begun(service)
    _, other = begun(service, sha256=hashlib.sha256(BODY[::-1]).hexdigest())
    for photo in (whole, other):
        cloud.s3.put_object(Bucket=cloud.profile.bucket, Key=photo.s3_key, Body=BODY)
    settle(cloud)
    assert shown(service) == [whole.image_id]
    assert [row["imageId"]["S"] for row in rows(cloud, "unfinished")] == [
        whole.image_id,
        other.image_id,
    ]
