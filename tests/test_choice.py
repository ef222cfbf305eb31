"""Where what belongs to a cloud is kept: in which mirror, in which cache."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop import choice as choice_module
from cloudery_desktop.choice import Choice, choose, keep, mirror_of, thumbnail_cache
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.library.thumbnail_cache import Kept, ThumbnailCache
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


@pytest.mark.parametrize("text", ["[profiles.default]\nno_such = 1\n", "speed_limit = [", "\0"])
def test_the_sandbox_opens_whatever_its_settings_are(tmp_path: Path, text: str) -> None:
    built_in = choose("default", tmp_path, sandbox=True)
    (tmp_path / "sandbox").mkdir()
    (tmp_path / "sandbox" / "settings.toml").write_text(text)
    assert choose("default", tmp_path, sandbox=True) == built_in


def test_the_sandbox_has_the_settings_of_its_window_and_nobody_elses_photos(tmp_path: Path) -> None:
    before = choose("default", tmp_path, sandbox=True)
    kept = keep(before, speed_limit="2 MB/s", privacy="all")
    file = tmp_path / "sandbox" / "settings.toml"
    file.write_text(file.read_text().replace("cloudery-photos", "other-photos"))
    assert "other-photos" in file.read_text()
    assert choose("default", tmp_path, sandbox=True) == kept
    assert kept.profile == replace(before.profile, speed_limit="2 MB/s", privacy="all")


def test_links_of_the_sandbox_are_outdated_as_it_may_move(tmp_path: Path) -> None:
    choice = choose("default", tmp_path, sandbox=True)
    mirror = mirror_of(choice)
    mirror.open()
    link = "http://127.0.0.1:1/cloudery-photos/uploads/a.jpg"
    mirror.write(Stretch((Photo("me", 5, "a", "uploads/a.jpg", "image/jpeg", link),), None, 0))
    mirror.close()
    assert [is_outdated(photo.url) for photo in mirrored(choice)] == [True]


def test_thumbnails_are_kept_where_what_is_kept_may_be_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choice_module, "default_cache_dir", lambda: tmp_path / "cache")
    monkeypatch.setattr(choice_module, "default_data_dir", lambda: tmp_path / "data")
    link, kept = "https://bucket/uploads/a.jpg", Kept(b"picture", is_embedded=False)

    def cache(where: str, *, sandbox: bool = False) -> ThumbnailCache:
        profile = Profile(bucket="photos")
        return thumbnail_cache(Choice(profile, tmp_path / where, sandbox))

    cache("data").write(link, kept)
    assert cache("data").read(link) == kept
    assert [entry.name for entry in tmp_path.iterdir()] == ["cache"]
    assert cache("data", sandbox=True).read(link) is None
    assert cache("elsewhere").read(link) is None
    cache("elsewhere").write(link, kept)
    assert (tmp_path / "elsewhere" / "cache" / "thumbnails").is_dir()
