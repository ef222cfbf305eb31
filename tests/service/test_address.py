"""The address under which a photo can be seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cloudery_desktop.config import Profile
from cloudery_desktop.service.address import UrlBuilder

PROFILE = Profile()
BASE = "https://cloudery-photos.s3.ap-south-1.amazonaws.com"


@pytest.mark.parametrize(
    ("key", "path"),
    [
        ("uploads/a1.jpg", "uploads/a1.jpg"),
        ("uploads/a b+c.jpg", "uploads/a%20b%2Bc.jpg"),
        ("uploads/50%?#&=.jpg", "uploads/50%25%3F%23%26%3D.jpg"),
        ("uploads/é~.jpg", "uploads/%C3%A9~.jpg"),
    ],
)
def test_a_key_is_quoted(key: str, path: str) -> None:
    assert UrlBuilder.for_profile(PROFILE).url(key) == f"{BASE}/{path}"


def test_a_row_without_an_object_has_no_address() -> None:
    assert UrlBuilder.for_profile(PROFILE).url("") == ""


def test_the_region_and_bucket_are_the_profiles() -> None:
    profile = replace(PROFILE, bucket="mine", region="us-east-1")
    assert UrlBuilder.for_profile(profile).url("k") == "https://mine.s3.us-east-1.amazonaws.com/k"


def test_another_server_is_addressed_by_path() -> None:
    profile = replace(PROFILE, s3_endpoint_url="http://127.0.0.1:9000/")
    assert UrlBuilder.for_profile(profile).url("k") == "http://127.0.0.1:9000/cloudery-photos/k"
