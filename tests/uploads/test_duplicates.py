"""Which contents are up or on their way, as far as this person's table knows."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from cloudery_desktop.photo import Photo
from cloudery_desktop.service.errors import ServiceError
from cloudery_desktop.uploads import duplicates as duplicates_module
from cloudery_desktop.uploads.duplicates import Contents
from tests.uploads.fake_service import OFFLINE, FakeService
from tests.uploads.misbehaving_server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

A, B = "aa" * 32, "bb" * 32


@pytest.fixture
def service() -> Iterator[FakeService]:
    with Server() as server:
        yield FakeService(server)


@pytest.fixture
def contents() -> Contents:
    return Contents()


def a_photo(uploaded_at: int, sha256: str | None = A, **facts: Any) -> Photo:
    image_id = f"{uploaded_at:032x}"
    key = f"uploads/{image_id}.jpg"
    return Photo("me", uploaded_at, image_id, key, "image/jpeg", "", sha256=sha256, **facts)


def test_the_first_to_claim_brings_it_the_others_hear_who_does(
    contents: Contents, service: FakeService
) -> None:
    assert contents.claim(A, "1", service) is None
    assert contents.claim(A, "1", service) is None  # it may ask again
    assert contents.claim(A, "2", service) == "1"
    assert contents.claim(B, "2", service) is None


def test_a_claim_is_given_up_by_its_holder_alone(contents: Contents, service: FakeService) -> None:
    contents.claim(A, "1", service)
    contents.release(A, "2")
    assert contents.claim(A, "3", service) == "1"
    contents.release(A, "1")
    contents.release(A, "1")
    assert contents.claim(A, "3", service) is None


def test_one_of_many_at_once_gets_it(contents: Contents, service: FakeService) -> None:
    answers: list[Photo | str | None] = []
    line = threading.Barrier(16)

    def claim(number: int) -> None:
        line.wait()
        answers.append(contents.claim(A, str(number), service))

    threads = [threading.Thread(target=claim, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers.count(None) == 1
    assert len({answer for answer in answers if answer is not None}) == 1
    assert service.looks == ["list"]


def test_what_is_up_is_named(contents: Contents, service: FakeService) -> None:
    there = service.add(a_photo(5))
    assert contents.claim(A, "1", service) == there
    assert contents.claim(A, "2", service) == there


def test_a_file_whose_copy_without_metadata_is_up(contents: Contents, service: FakeService) -> None:
    there = service.add(a_photo(5, B, source_sha256=A))
    assert contents.claim(A, "1", service) == there
    assert contents.claim(B, "2", service) == there


def test_its_own_row_is_no_other_photo(contents: Contents, service: FakeService) -> None:
    there = service.add(a_photo(5))
    assert contents.claim(A, there.image_id, service) is None


@pytest.mark.parametrize("how", ["row and object", "object", "row is another's now"])
def test_what_was_deleted_meanwhile_can_be_brought_again(
    contents: Contents, service: FakeService, how: str
) -> None:
    there = service.add(a_photo(5))
    assert contents.claim(A, "1", service) == there
    if how == "row is another's now":
        service.rows[there.image_id] = replace(there, sha256=B)
    elif how == "object":
        service._server.objects.clear()
    else:
        service.delete_photos([there])
    assert contents.claim(A, "1", service) is None
    assert contents.claim(A, "2", service) == "1"


def test_what_was_added_counts_at_once(contents: Contents, service: FakeService) -> None:
    assert contents.claim(A, "1", service) is None
    there = service.add(a_photo(5))
    contents.add(there)
    contents.release(A, "1")
    assert contents.claim(A, "2", service) == there
    assert service.looks.count("list") == 1


@pytest.mark.parametrize("garbage", [None, "", "no digest", "abc", "é" * 64])
def test_a_row_whose_digest_is_none(
    contents: Contents, service: FakeService, garbage: str | None
) -> None:
    service.add(a_photo(1, garbage, source_sha256=garbage))
    there = service.add(a_photo(2))
    assert contents.claim(A, "1", service) == there


def test_all_pages_are_listed_but_once(
    contents: Contents, service: FakeService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duplicates_module, "_PAGE", 3)
    there = [service.add(a_photo(at, f"{at:064x}")) for at in range(1, 9)]
    for photo in there:
        assert contents.claim(photo.sha256 or "", "1", service) == photo
    assert service.looks.count("list") == 3


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Lets five minutes pass."""
    now = [1_000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])

    def pass_time() -> None:
        now[0] += duplicates_module._AGAIN_SECONDS

    return pass_time


def test_what_other_devices_add_is_seen_a_little_later(
    contents: Contents,
    service: FakeService,
    monkeypatch: pytest.MonkeyPatch,
    later: Callable[[], None],
) -> None:
    monkeypatch.setattr(duplicates_module, "_PAGE", 3)
    for at in range(1, 9):
        service.add(a_photo(at, f"{at:064x}"))
    assert contents.claim(B, "1", service) is None
    theirs = service.add(a_photo(20))
    assert contents.claim(A, "2", service) is None
    contents.release(A, "2")
    service.looks.clear()
    later()
    assert contents.claim(A, "2", service) == theirs
    assert service.looks.count("list") == 1  # the older pages are known


def test_a_list_that_breaks_off_is_begun_again(
    contents: Contents, service: FakeService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duplicates_module, "_PAGE", 2)
    there = [service.add(a_photo(at, f"{at:064x}")) for at in range(1, 6)]
    service.faults["list"].extend([None, OFFLINE])
    with pytest.raises(ServiceError):
        contents.claim(A, "1", service)
    assert contents.claim(there[0].sha256 or "", "1", service) == there[0]
