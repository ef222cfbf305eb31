"""Which mirror belongs to a profile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.backend import Choice, choose, mirror_of
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.photo import Photo, is_outdated
from cloudery_desktop.profile import Profile

if TYPE_CHECKING:
    from pathlib import Path


def mirrored(choice: Choice) -> list[Photo]:
    mirror = mirror_of(choice)
    mirror.open()
    photos = [photo for piece in mirror.pieces() for photo in piece.photos]
    mirror.close()
    return photos


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("bucket", "other-photos"),
        ("region", "eu-west-1"),
        ("table", "other"),
        ("user_id", "somebody-else"),
        ("aws_profile", "work"),
        ("credentials", "keychain"),
        ("s3_endpoint_url", "https://minio.example.com:9000"),
        ("dynamodb_endpoint_url", "https://table.example.com:8000"),
        ("delivery", "presigned"),
    ],
)
def test_the_mirror_of_a_profile_shows_no_row_of_another_table_user_or_way_of_delivery(
    tmp_path: Path, setting: str, value: str
) -> None:
    choice = Choice(Profile(user_id="me"), tmp_path, sandbox=False)
    link = "https://cloudery-photos.example/uploads/a.jpg"
    photo = Photo("me", 5, "a", "uploads/a.jpg", "image/jpeg", link)
    mirror = mirror_of(choice)
    mirror.open()
    mirror.write(Stretch((photo,), None, 0))
    mirror.close()
    assert [found.url for found in mirrored(choice)] == [link]
    changed = {setting: value}
    assert mirrored(replace(choice, profile=replace(choice.profile, **changed))) == []  # type: ignore[arg-type]


def test_links_of_the_sandbox_are_outdated_as_it_moves(tmp_path: Path) -> None:
    choice = choose("default", tmp_path, sandbox=True)
    mirror = mirror_of(choice)
    mirror.open()
    link = "http://127.0.0.1:1/cloudery-photos/uploads/a.jpg"
    mirror.write(Stretch((Photo("me", 5, "a", "uploads/a.jpg", "image/jpeg", link),), None, 0))
    mirror.close()
    assert [is_outdated(photo.url) for photo in mirrored(choice)] == [True]
