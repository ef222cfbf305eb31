"""Settings come from the program, then the file, then the environment; wrong ones are said."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING, NoReturn

import pytest

from cloudery_desktop.config import (
    SETTINGS,
    ConfigError,
    Profile,
    config_file,
    default_data_dir,
    load_profile,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def test_without_a_file_the_built_in_values_hold(file: Path) -> None:
    assert load_profile(file=file, environment={}) == Profile(user_id=getpass.getuser())
    assert Profile() == Profile(
        name="default",
        bucket="cloudery-photos",
        region="ap-south-1",
        table="photos",
        verify_by="sha256",
    )


def test_the_file_is_found_where_this_person_keeps_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path)
    config_file().write_text('[profiles.default]\nbucket = "mine"\n')
    assert load_profile(environment={}).bucket == "mine"
    assert default_data_dir().name == "cloudery-desktop"


def test_every_setting_can_be_given_in_the_file(file: Path) -> None:
    lines = [f'{name} = "{"md5" if name == "verify_by" else f"the {name}"}"' for name in SETTINGS]
    file.write_text("[profiles.home]\n" + "\n".join(lines) + '\n[profiles.default]\nbucket="b"\n')
    assert load_profile("home", file, {}) == Profile(
        name="home",
        bucket="the bucket",
        region="the region",
        table="the table",
        user_id="the user_id",
        aws_profile="the aws_profile",
        s3_endpoint_url="the s3_endpoint_url",
        dynamodb_endpoint_url="the dynamodb_endpoint_url",
        verify_by="md5",
    )
    assert load_profile(file=file, environment={}).bucket == "b"


def test_a_file_saved_by_notepad_is_read(file: Path) -> None:
    file.write_text('[profiles.default]\nbucket = "mine"\n', encoding="utf-8-sig")
    assert load_profile(file=file, environment={}).bucket == "mine"


def test_the_environment_wins_and_an_empty_variable_is_none(file: Path) -> None:
    file.write_text('[profiles.home]\nbucket = "file"\ntable = "file"\nuser_id = "file"\n')
    environment = {
        "CLOUDERY_BUCKET": "environment",
        "CLOUDERY_TABLE": "",
        "CLOUDERY_VERIFY_BY": "md5",
        "CLOUDERY_NAME": "not a setting",
    }
    profile = load_profile("home", file, environment)
    assert (profile.name, profile.bucket, profile.table) == ("home", "environment", "file")
    assert (profile.user_id, profile.verify_by) == ("file", "md5")


def test_the_variables_of_this_process_count(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOUDERY_REGION", "eu-west-1")
    monkeypatch.setenv("CLOUDERY_USER_ID", "")
    profile = load_profile(file=file)
    assert profile.region == "eu-west-1"
    assert profile.user_id == getpass.getuser()


def test_a_computer_without_user_names_has_a_user_all_the_same(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> NoReturn:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert load_profile(file=file, environment={}).user_id == "me"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[profiles.home\n", "cannot be read"),
        ("bucket = ", "cannot be read"),
        ("profiles = 3", "no profiles"),
        ("[profiles]\nhome = 3", "no profiles"),
        ('bucket = "b"', "nothing is known of “bucket”"),
        ('[profile.home]\nbucket = "b"', "nothing is known of “profile”"),
        ("[profiles.work]\n[profiles.other]", "no profile “home”"),
        ("", "no profile “home”"),
        ('[profiles.home]\nbukket = "b"', "no setting “bukket”"),
        ('[profiles.home]\nname = "b"', "no setting “name”"),
        ("[profiles.home]\nbucket = 3", "bucket must be a text"),
        ("[profiles.home]\nbucket = true", "bucket must be a text"),
        ('[profiles.home]\nbucket = ["b"]', "bucket must be a text"),
        ('[profiles.home]\nbucket = ""', "bucket must be a text"),
        ('[profiles.home]\nverify_by = "crc32"', "verify_by is “crc32”"),
    ],
)
def test_what_is_wrong_in_the_file_is_said(file: Path, text: str, says: str) -> None:
    file.write_text(text)
    with pytest.raises(ConfigError) as caught:
        load_profile("home", file, {})
    assert says in caught.value.title
    assert caught.value.title.endswith(".")


def test_an_unknown_name_is_answered_with_the_known_ones(file: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load_profile("home", file, {})
    assert caught.value.detail == "The profiles there: none."
    file.write_text("[profiles.work]\n[profiles.other]\n")
    with pytest.raises(ConfigError) as caught:
        load_profile("home", file, {})
    assert caught.value.detail == "The profiles there: other, work."
    file.write_text('[profiles.home]\nbukket = "b"')
    with pytest.raises(ConfigError) as caught:
        load_profile("home", file, {})
    assert "bucket, region" in caught.value.advice


def test_a_file_that_is_no_text_or_no_file_is_said(file: Path, tmp_path: Path) -> None:
    file.write_bytes(b"\xff\xfe\x00")
    for unreadable in (file, tmp_path):
        with pytest.raises(ConfigError, match="cannot be read"):
            load_profile(file=unreadable, environment={})


def test_a_wrong_variable_is_said(file: Path) -> None:
    with pytest.raises(ConfigError, match="verify_by is “crc32”") as caught:
        load_profile(file=file, environment={"CLOUDERY_VERIFY_BY": "crc32"})
    assert "md5" in caught.value.advice
