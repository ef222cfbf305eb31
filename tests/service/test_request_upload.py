"""A photo's row stands before its form, once, wherever its millisecond was taken."""

from __future__ import annotations

import inspect
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle
from typing import TYPE_CHECKING, Any

import pytest
from moto.dynamodb.models.table import Table

from cloudery_desktop.profile import Profile
from cloudery_desktop.service import aws
from cloudery_desktop.service.aws import AwsPhotoService
from cloudery_desktop.service.connection import Connection, connect
from cloudery_desktop.service.errors import ServiceError
from cloudery_desktop.service.photos import PhotoService
from cloudery_desktop.service.table import PhotoTable
from tests.service.samples import BODY, SHA256, THEN, a_request, put_row, rows, uploaded

if TYPE_CHECKING:
    from cloudery_desktop.photo import Photo, UploadTicket


def test_it_has_the_verbs_of_a_photo_service_as_they_are_promised() -> None:
    verbs = {name: verb for name, verb in vars(PhotoService).items() if inspect.isfunction(verb)}
    promised = {n: inspect.signature(v) for n, v in verbs.items() if not n.startswith("_")}
    assert promised.keys() >= {"request_upload", "confirm_upload", "list_photos"}
    assert promised == {n: inspect.signature(getattr(AwsPhotoService, n)) for n in promised}


def test_the_row_has_these_attributes_and_the_ticket_the_same(
    cloud: Connection, service: AwsPhotoService
) -> None:
    taken = {"taken_at": "2023-11-14T22:13:20", "camera": "Pixel 8"}
    request = a_request(image_id="a1", width=40, height=30, **taken)
    photo = service.request_upload(request).photo
    assert rows(cloud) == [
        {
            "userId": {"S": "me"},
            "uploadedAt": {"N": str(THEN)},
            "imageId": {"S": "a1"},
            "s3Key": {"S": "uploads/a1.jpg"},
            "mimeType": {"S": "image/jpeg"},
            "status": {"S": "pending"},
            "sha256": {"S": SHA256},
            "sizeBytes": {"N": str(len(BODY))},
            "width": {"N": "40"},
            "height": {"N": "30"},
            "takenAt": {"S": "2023-11-14T22:13:20"},
            "camera": {"S": "Pixel 8"},
            "fileName": {"S": "दीपावली.jpg"},
        }
    ]
    assert (photo.uploaded_at, photo.image_id, photo.status) == (THEN, "a1", "pending")
    assert photo.url == "https://cloudery-photos.s3.ap-south-1.amazonaws.com/uploads/a1.jpg"


def test_what_is_not_known_of_a_photo_is_left_out(
    cloud: Connection, service: AwsPhotoService
) -> None:
    service.request_upload(a_request())
    assert not {"width", "height", "takenAt", "camera"} & rows(cloud)[0].keys()


def test_the_row_stands_before_the_form_is_signed(
    cloud: Connection, service: AwsPhotoService, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[dict[str, Any]] = []

    def look(*_: object) -> None:
        seen.extend(rows(cloud))
        raise ServiceError("It cannot be signed.")

    monkeypatch.setattr(aws, "sign_post", look)
    with pytest.raises(ServiceError):
        service.request_upload(a_request(image_id="a1"))
    assert [row["imageId"] for row in seen] == [{"S": "a1"}]
    assert rows(cloud) == seen


def test_asked_again_it_signs_anew_for_the_same_row_and_key(
    cloud: Connection, service: AwsPhotoService
) -> None:
    request = a_request()
    first, again = service.request_upload(request), service.request_upload(request)
    assert again.photo == first.photo
    assert first.post is not None
    assert again.post is not None
    assert dict(again.post.fields)["key"] == dict(first.post.fields)["key"]
    assert len(rows(cloud)) == 1


def test_a_file_that_changed_updates_its_pending_row(
    cloud: Connection, service: AwsPhotoService
) -> None:
    service.request_upload(a_request(image_id="a1"))
    ticket = service.request_upload(a_request(image_id="a1", size_bytes=7, sha256="0" * 64))
    (row,) = rows(cloud)
    assert (row["sizeBytes"], row["sha256"]) == ({"N": "7"}, {"S": "0" * 64})
    assert ticket.photo.size_bytes == 7
    assert ticket.post is not None


def test_a_photo_that_is_up_gets_no_form_and_stays_as_it_is(
    cloud: Connection, service: AwsPhotoService
) -> None:
    photo = uploaded(cloud, service, image_id="a1")
    before = rows(cloud)
    ticket = service.request_upload(a_request(image_id="a1", size_bytes=7))
    assert (ticket.photo, ticket.post) == (photo, None)
    assert rows(cloud) == before


def test_the_ticket_says_which_digest_the_server_keeps(cloud: Connection) -> None:
    assert AwsPhotoService(cloud).request_upload(a_request()).verify_by == "sha256"
    other = connect(Profile(user_id="me", verify_by="md5"))
    assert AwsPhotoService(other).request_upload(a_request()).verify_by == "md5"


def test_a_taken_millisecond_gives_the_next_free_and_asked_again_the_same(
    service: AwsPhotoService,
) -> None:
    requests = [a_request() for _ in range(4)]
    places = [service.request_upload(request).photo.uploaded_at for request in requests]
    again = [service.request_upload(request).photo.uploaded_at for request in requests]
    assert places == again == [THEN, THEN + 1, THEN + 2, THEN + 3]


def test_a_process_that_remembers_nothing_finds_the_same_places(cloud: Connection) -> None:
    service = AwsPhotoService(cloud)
    later = [a_request(requested_at=THEN + 1000) for _ in range(3)]
    earlier = [a_request() for _ in range(3)]
    places = [service.request_upload(r).photo.uploaded_at for r in later + earlier]
    fresh = AwsPhotoService(cloud)
    again = [fresh.request_upload(r).photo.uploaded_at for r in later + earlier]
    assert places == again
    assert len(rows(cloud)) == 6


def test_two_processes_share_a_millisecond_without_loss(cloud: Connection) -> None:
    processes = [AwsPhotoService(connect(Profile(user_id="me"))) for _ in range(2)]
    requests = [a_request() for _ in range(6)]
    photos = [processes[n % 2].request_upload(request).photo for n, request in enumerate(requests)]
    assert [photo.uploaded_at for photo in photos] == [THEN + n for n in range(6)]
    assert [row["imageId"]["S"] for row in rows(cloud)] == [r.image_id for r in requests]
    # Each asked for what the other has asked for, as after a crash and on another computer.
    crossed = [
        processes[1 - n % 2].request_upload(request).photo for n, request in enumerate(requests)
    ]
    assert crossed == photos


def test_a_row_of_another_client_is_never_overwritten(
    cloud: Connection, service: AwsPhotoService
) -> None:
    put_row(cloud, userId={"S": "me"}, uploadedAt={"N": str(THEN)}, status={"S": "pending"})
    assert service.request_upload(a_request()).photo.uploaded_at == THEN + 1
    assert rows(cloud)[0].keys() == {"userId", "uploadedAt", "status"}


def test_a_place_that_becomes_free_while_asking_is_taken(
    cloud: Connection, service: AwsPhotoService, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = AwsPhotoService(cloud).request_upload(a_request()).photo
    get = PhotoTable.get

    def get_after_deletion(table: PhotoTable, uploaded_at: int) -> Photo | None:
        table.delete(other)
        return get(table, uploaded_at)

    monkeypatch.setattr(PhotoTable, "get", get_after_deletion)
    assert service.request_upload(a_request(image_id="a1")).photo.uploaded_at == THEN
    assert [row["imageId"]["S"] for row in rows(cloud)] == ["a1"]


def test_one_photo_asked_for_by_two_threads_has_one_row(
    cloud: Connection, service: AwsPhotoService, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.request_upload(a_request())
    put = PhotoTable._put_unless_taken
    both = threading.Barrier(2)

    def put_together(table: PhotoTable, photo: Photo) -> Photo:
        there = put(table, photo)
        if photo.uploaded_at == THEN:
            both.wait(10)
        return there

    monkeypatch.setattr(PhotoTable, "_put_unless_taken", put_together)
    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(service.request_upload, [a_request(image_id="a1")] * 2)
    assert first.photo.uploaded_at == second.photo.uploaded_at == THEN + 1
    assert len(rows(cloud)) == 2


# One service knows which places it gave away. Eight know nothing of each other, so all that
# keeps them apart is the condition of the put; they collide some eight times per photo.
@pytest.mark.parametrize(("services", "photos"), [(1, 1000), (8, 80)])
def test_photos_of_one_millisecond_from_eight_threads_have_a_row_each(
    cloud: Connection, monkeypatch: pytest.MonkeyPatch, services: int, photos: int
) -> None:
    # DynamoDB decides a conditional put as a whole; moto looks and writes in two steps.
    put_item, one_at_a_time = Table.put_item, threading.Lock()

    def put_as_a_whole(*args: Any, **kwargs: Any) -> Any:
        with one_at_a_time:
            return put_item(*args, **kwargs)

    monkeypatch.setattr(Table, "put_item", put_as_a_whole)
    requests = [a_request() for _ in range(photos)]
    verbs = [AwsPhotoService(cloud).request_upload for _ in range(services)]
    with ThreadPoolExecutor(8) as threads:
        tickets: list[UploadTicket] = list(
            threads.map(lambda ask, request: ask(request), cycle(verbs), requests)
        )

    found = rows(cloud)
    assert len(found) == photos
    assert {int(row["uploadedAt"]["N"]) for row in found} == set(range(THEN, THEN + photos))
    assert Counter(row["imageId"]["S"] for row in found) == Counter(r.image_id for r in requests)
    places = {row["imageId"]["S"]: int(row["uploadedAt"]["N"]) for row in found}
    assert [t.photo.uploaded_at for t in tickets] == [places[r.image_id] for r in requests]
