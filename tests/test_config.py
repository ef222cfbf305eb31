"""Settings come from the program, then the file, then the environment; wrong ones are said."""

from __future__ import annotations

import getpass
import os
import stat
import tomllib
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tomlkit.exceptions import ParseError

from cloudery_desktop.config import (
    config_file,
    delete_profile,
    load_profile,
    overridden,
    profile_names,
    save_profile,
)
from cloudery_desktop.folders import default_data_dir
from cloudery_desktop.profile import SETTINGS, Profile, expected, faults
from cloudery_desktop.profiles import ConfigError
from tests.test_profile import RIGHT

EVERY_SETTING = {
    "bucket": "holiday-photos",
    "region": "eu-west-1",
    "table": "holiday",
    "user_id": "Zoë",
    "credentials": "keychain",
    "aws_profile": "my holiday",
    "s3_endpoint_url": "https://s3.example.com",
    "dynamodb_endpoint_url": "http://localhost:8000",
    "delivery": "cloudfront-signed",
    "cloudfront_domain": "photos.example.com",
    "cloudfront_distribution": "E1A2B3C4D5E6F7",
    "cloudfront_key_pair_id": "K2JCJMDEHXQW5F",
    "cloudfront_private_key": "~/keys/cloudfront.pem",
    "verify_by": "md5",
    "speed_limit": "08:00 1 MB/s, 18:00 off",
    "link_format": "template",
    "link_template": "{name}: {url}",
    "copy_after_upload": "yes",
    "privacy": "all",
    "thumbnail_cache_mb": "200",
    "watched_folders": "~/Pictures",
    "watch": "all",
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def made(**settings: Any) -> Profile:
    return Profile(**{"user_id": "me", **settings})


def refusal(*arguments: Any, **named: Any) -> ConfigError:
    """The error that loading ends with. Each is made of whole sentences."""
    with pytest.raises(ConfigError) as caught:
        load_profile(*arguments, **named)
    for part in (caught.value.title, caught.value.detail, caught.value.advice):
        assert not part or part.endswith((".", "?"))
    return caught.value


# --- where settings come from


def test_without_a_file_the_built_in_values_hold(file: Path) -> None:
    assert load_profile(file=file, environment={}) == Profile(user_id=getpass.getuser())
    assert Profile() == Profile(
        name="default",
        bucket="cloudery-photos",
        region="ap-south-1",
        table="photos",
        credentials="aws",
        delivery="public",
        verify_by="sha256",
    )


def test_the_file_is_found_where_this_person_keeps_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path)
    config_file().write_text('[profiles.default]\nbucket = "mine"\n')
    assert load_profile(environment={}).bucket == "mine"
    save_profile(Profile(name="work", user_id="me"))
    assert profile_names() == ("default", "work")
    delete_profile("work")
    assert profile_names() == ("default",)
    assert default_data_dir().name == "cloudery-desktop"


def test_every_setting_can_be_given_in_the_file_and_in_the_environment(file: Path) -> None:
    assert tuple(EVERY_SETTING) == SETTINGS
    whole = {"name": "home", **EVERY_SETTING}
    lines = [f'{setting} = "{value}"' for setting, value in EVERY_SETTING.items()]
    file.write_text(
        "[profiles.home]\n" + "\n".join(lines) + '\n[profiles.default]\nbucket="other"\n',
        encoding="utf-8",
    )
    assert asdict(load_profile("home", file, {})) == whole
    assert load_profile(file=file, environment={}).bucket == "other"
    file.write_text("[profiles.home]\n")
    variables = {f"CLOUDERY_{setting.upper()}": v for setting, v in EVERY_SETTING.items()}
    assert asdict(load_profile("home", file, variables)) == whole


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_file_saved_by_notepad_is_read(file: Path, encoding: str, newline: str) -> None:
    file.write_text('[profiles.default]\nbucket = "mine"\n', encoding, newline=newline)
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
    assert overridden(environment) == {"bucket": "environment", "verify_by": "md5"}


def test_the_variables_of_this_process_count(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOUDERY_REGION", "eu-west-1")
    monkeypatch.setenv("CLOUDERY_USER_ID", "")
    profile = load_profile(file=file)
    assert profile.region == overridden()["region"] == "eu-west-1"
    assert profile.user_id == getpass.getuser()


def test_a_computer_without_user_names_has_a_user_all_the_same(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> NoReturn:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert load_profile(file=file, environment={}).user_id == "me"


def test_a_profile_can_be_begun_that_is_not_in_the_file(file: Path) -> None:
    file.write_text('[profiles.work]\nbucket = "work-photos"\n')
    begun = load_profile("home", file, {"CLOUDERY_TABLE": "holiday"}, missing_ok=True)
    assert begun == Profile(name="home", table="holiday", user_id=getpass.getuser())
    assert load_profile("work", file, {}, missing_ok=True).bucket == "work-photos"


def test_the_names_are_in_the_order_of_the_file_and_default_is_among_them(file: Path) -> None:
    assert profile_names(file) == ("default",)
    file.write_text("[profiles.work]\n[profiles.home]\n")
    assert profile_names(file) == ("default", "work", "home")
    file.write_text("[profiles.work]\n[profiles.default]\n[profiles.home]\n")
    assert profile_names(file) == ("work", "default", "home")


# --- how it is said


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("[profiles.home\n", "line 1: this cannot be understood."),
        ("[profiles.home]\n\nbucket = \n", "line 3: this cannot be understood."),
        ('[profiles.home]\n\nbucket = """\n\n', "line 3: this cannot be understood."),
        ("# one\nprofiles = 3", "line 2: “profiles” holds no profiles."),
        ("\nprofiles = []", "line 2: “profiles” holds no profiles."),
        ("\n[[profiles]]\nhome = 1", "line 2: “profiles” holds no profiles."),
        ("[profiles]\n#\nhome = 3", "line 3: “home” is no profile."),
        ("[profiles.work]\n[[profiles.home]]", "line 2: “home” is no profile."),
        ('bucket = "b"', "line 1: nothing is known of “bucket”."),
        ('[profiles.home]\n\n[profile.home]\nbucket="b"', "line 3: nothing is known of “profile”."),
        ("[profiles.home]\n[other] # ...\n", "line 2: nothing is known of “other”."),
        ("[[other]]\n", "line 1: nothing is known of “other”."),
        ('[profiles.home]\nbukket = "b"', "line 2: there is no setting “bukket”."),
        ('[profiles.home]\nname = "b"', "line 2: there is no setting “name”."),
        ("[profiles.home]\n[profiles.home.bukket]\na=1", "line 2: there is no setting “bukket”."),
        ("[profiles.home]\nbucket = 3", "line 2: bucket must be a text in quotes, and not empty."),
        ("[profiles.home]\ntable = true", "line 2: table must be a text in quotes, and not empty."),
        ("[profiles.home]\ntable = []", "line 2: table must be a text in quotes, and not empty."),
        (
            '[profiles.home]\ntable = [\n"b"]',
            "line 2: table must be a text in quotes, and not empty.",
        ),
        ('[profiles.home]\ntable = ""', "line 2: table must be a text in quotes, and not empty."),
        ('[profiles.home]\nverify_by = "crc32"', "line 2: verify_by is “crc32”."),
        (
            '# mine\n[profiles.work]\nbucket = "B"\n\n["profiles" . \'home\'] # me\nbucket = "B"',
            "line 6: bucket is “B”.",
        ),
        (
            '[profiles.home]\ntable = """\nphotos\\\n"""\nregion = "Mumbai"',
            "line 5: region is “Mumbai”.",
        ),
        ('\nprofiles.home.table = "abc"\nprofiles.home.bucket = "B"', "line 3: bucket is “B”."),
        ('[profiles]\nhome.bucket = "B"', "line 2: bucket is “B”."),
        ('\nprofiles = {home = {bucket = "B"}}', "line 2: bucket is “B”."),
        ('[profiles]\nhome = {table = "abc", bucket = "B"}', "line 2: bucket is “B”."),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_what_is_wrong_in_the_file_is_named_with_its_line(
    file: Path, text: str, title: str, newline: str
) -> None:
    file.write_text(text, newline=newline)
    error = refusal("home", file, {})
    assert error.title == f"config.toml, {title}"
    assert f"The file is {file}." in error.advice


def test_a_file_whose_lines_cannot_be_told_is_named_alone(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: str) -> NoReturn:
        raise ParseError(1, 1)

    monkeypatch.setattr("tomlkit.parse", fail)
    file.write_text('[profiles.home]\nbucket = "B"\n')
    assert refusal("home", file, {}).title == "config.toml: bucket is “B”."


def test_what_was_expected_is_said(file: Path) -> None:
    file.write_text('[profiles.home]\n\nbucket = "My photos" # from the notes\n')
    error = refusal("home", file, {})
    assert error.title == "config.toml, line 3: bucket is “My photos”."
    assert error.detail == f"Expected: {expected('bucket', 'My photos')}."
    file.write_text("[profiles.home]\ndelivery = 3\n")
    assert "“public” or “cloudfront”" in refusal("home", file, {}).detail


def test_a_misspelt_name_is_answered_with_the_nearest(file: Path) -> None:
    file.write_text('[profiles.work]\n[profiles.home]\nbukket = "b"\n')
    error = refusal("home", file, {})
    assert error.advice.startswith("Did you mean “bucket”? ")
    assert "bucket, region, table" in error.detail
    error = refusal("hone", file, {})
    assert error.title == "There is no profile “hone” in config.toml."
    assert error.detail == "The profiles there: work, home."
    assert error.advice == f"Did you mean “home” (config.toml, line 2)? The file is {file}."
    file.unlink()
    error = refusal("home", file, {})
    assert error.detail == "The profiles there: none."
    assert "Did you mean" not in error.advice


def test_what_delivery_needs_is_said_where_delivery_stands(file: Path) -> None:
    file.write_text('[profiles.default]\nbucket = "mine"\ndelivery = "cloudfront"\n')
    error = refusal(file=file, environment={})
    assert error.title == "config.toml, line 3: delivery is “cloudfront”."
    assert error.detail.startswith("It needs cloudfront_domain: a host name")
    error = refusal(file=file, environment={"CLOUDERY_DELIVERY": "cloudfront"})
    assert error.title == "The variable CLOUDERY_DELIVERY is “cloudfront”."


def test_a_wrong_variable_is_named(file: Path) -> None:
    file.write_text('[profiles.default]\nverify_by = "crc16"\n')
    error = refusal(file=file, environment={"CLOUDERY_VERIFY_BY": "crc32"})
    assert error.title == "The variable CLOUDERY_VERIFY_BY is “crc32”."
    assert error.detail == "Expected: “sha256” or “md5”."
    assert load_profile(file=file, environment={"CLOUDERY_VERIFY_BY": "md5"}).verify_by == "md5"


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("s3_endpoint_url", "https://me:SECRET@s3.example.com"),
        ("s3_endpoint_url", "https://s3.example.com/?X-Amz-Signature=SECRET"),
        ("cloudfront_domain", "d1.cloudfront.net/a.jpg?Signature=SECRET"),
        ("cloudfront_private_key", "-----BEGIN PRIVATE KEY-----SECRET"),
        ("cloudfront_key_pair_id", "wJalrXUtnFEMI/SECRET"),
        ("bucket", "x" * 80 + "SECRET"),
        ("region", "SECRET".ljust(40, "x")),
    ],
)
def test_a_secret_in_the_wrong_place_is_not_repeated(file: Path, setting: str, value: str) -> None:
    file.write_text(f'[profiles.default]\n{setting} = "{value}"\n')
    variable = {f"CLOUDERY_{setting.upper()}": value}
    wrong = made(**{setting: value})
    with pytest.raises(ConfigError) as unsaved:
        save_profile(wrong, file)
    for error in (refusal(file=file, environment={}), refusal(file=file, environment=variable)):
        assert "SECRET" not in error.report
        assert "is not right." in error.title
    assert "SECRET" not in unsaved.value.report


def test_a_file_that_is_no_text_or_no_file_is_said(file: Path, tmp_path: Path) -> None:
    file.write_bytes(b"[profiles.home]\n# \xff\n")
    assert refusal(file=file).title == "config.toml, line 2: this is not UTF-8 text."
    assert refusal(file=tmp_path).title == f"The settings in {tmp_path} cannot be read."


@pytest.mark.parametrize("name", ["home", "Home_2", "a-b", "x" * 64, "sandbox2", "console"])
def test_a_profile_name_can_be_the_name_of_a_folder(file: Path, name: str) -> None:
    save_profile(Profile(name=name, user_id="me"), file)
    assert load_profile(name, file, {}).name == name


@pytest.mark.parametrize(
    "name",
    ["", "a b", "../a", "a/b", "a.b", "é", "x" * 65, "a\n", "sandbox", "Sandbox", "NUL", "com1"],
)
def test_another_profile_name_is_refused(file: Path, name: str) -> None:
    error = refusal(name, file, {}, missing_ok=True)
    assert error.title == f"“{name}” cannot be the name of a profile."
    assert error.detail
    with pytest.raises(ConfigError):
        save_profile(Profile(name=name, user_id="me"), file)
    assert not file.exists()


# --- saving

COMMENTED = """\
# Settings of Cloudery

[profiles.work]  # paid by work
# the old one was "photos"
bucket = 'work-photos'   # in Mumbai
table = "photos"
# region = "eu-west-1"

# The family's.
[profiles.home]
bucket = "home-photos"
cloudfront_domain = "d1.cloudfront.net"
user_id = "Zoë"

# The end.
"""


def test_what_is_saved_is_loaded_again(file: Path) -> None:
    whole = made(name="home", **EVERY_SETTING)
    save_profile(whole, file)
    assert load_profile("home", file, {}) == whole


NAMES = st.from_regex("[A-Za-z0-9_-]{1,20}", fullmatch=True).filter(
    lambda name: name.lower() not in ("default", "sandbox", "con", "prn", "aux", "nul")
)
USER_IDS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=80
).filter(str.strip)
PROFILES = st.builds(
    Profile,
    name=NAMES,
    user_id=USER_IDS,
    **{
        setting: st.sampled_from(values)
        for setting, values in RIGHT.items()
        if setting != "user_id"
    },
).filter(lambda profile: not faults(profile))


@settings(max_examples=60)
@given(first=PROFILES, second=PROFILES, beside=PROFILES)
def test_any_valid_profile_survives_saving_and_changing(
    first: Profile, second: Profile, beside: Profile
) -> None:
    beside = replace(beside, name="beside")
    first, second = replace(first, name="home"), replace(second, name="home")
    with TemporaryDirectory() as folder:
        file = Path(folder, "config.toml")
        file.write_text("# mine\n")
        for profile in (first, beside, second):
            save_profile(profile, file)
            assert load_profile(profile.name, file, {}) == profile
        assert load_profile("beside", file, {}) == beside
        assert profile_names(file) == ("default", "home", "beside")
        delete_profile("home", file)
        assert load_profile("beside", file, {}) == beside
        assert profile_names(file) == ("default", "beside")
        assert file.read_text(encoding="utf-8").startswith("# mine\n")


def test_comments_order_and_other_profiles_stay(file: Path) -> None:
    file.write_text(COMMENTED, encoding="utf-8")
    work = load_profile("work", file, {})
    save_profile(replace(work, table="holiday", aws_profile="work", user_id="ann"), file)
    assert file.read_text(encoding="utf-8") == COMMENTED.replace(
        'table = "photos"\n',
        'table = "holiday"\nregion = "ap-south-1"\nuser_id = "ann"\naws_profile = "work"\n',
    )


def test_saving_what_is_there_changes_nothing(file: Path) -> None:
    file.write_text(
        COMMENTED.replace("user_id", 'region = "eu-west-1"\ntable="abc"\nuser_id'), encoding="utf-8"
    )
    before = file.read_bytes()
    save_profile(load_profile("home", file, {}), file)
    assert file.read_bytes() == before


def test_what_leads_to_the_photos_is_always_written_and_other_built_in_values_not(
    file: Path,
) -> None:
    save_profile(load_profile(file=file, environment={}), file)
    assert tomllib.loads(file.read_text(encoding="utf-8")) == {
        "profiles": {
            "default": {
                "bucket": "cloudery-photos",
                "region": "ap-south-1",
                "table": "photos",
                "user_id": getpass.getuser(),
            }
        }
    }


def test_an_emptied_setting_is_taken_out_and_a_built_in_value_can_come_back(file: Path) -> None:
    whole = made(name="home", **EVERY_SETTING)
    save_profile(whole, file)
    save_profile(replace(whole, delivery="public", cloudfront_domain="", aws_profile=""), file)
    written = tomllib.loads(file.read_text(encoding="utf-8"))["profiles"]["home"]
    assert written["delivery"] == "public"
    assert not {"cloudfront_domain", "aws_profile"} & set(written)
    assert written["cloudfront_distribution"] == EVERY_SETTING["cloudfront_distribution"]


def test_a_new_profile_stands_under_the_others(file: Path) -> None:
    file.write_text(COMMENTED.rstrip("\n"), encoding="utf-8")
    save_profile(Profile(name="new", user_id="me"), file)
    text = file.read_text(encoding="utf-8")
    assert text.startswith(COMMENTED + "\n[profiles.new]\nbucket = ")
    assert profile_names(file) == ("default", "work", "home", "new")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_line_endings_and_the_mark_of_notepad_are_kept(file: Path, encoding: str) -> None:
    file.write_text(COMMENTED, encoding, newline="\r\n")
    for profile in (load_profile("work", file, {}), Profile(name="new", user_id="me")):
        save_profile(profile, file)
        raw = file.read_bytes()
        assert raw.count(b"\n") == raw.count(b"\r\n") > COMMENTED.count("\n")
        assert raw.startswith("# Set".encode(encoding))
        assert load_profile(profile.name, file, {}) == profile


@pytest.mark.parametrize(
    "text",
    [
        'profiles.home.bucket = "one"\nprofiles.home.table = "abc"\n',
        '[profiles]\nhome.bucket = "one"\nwork = {bucket = "two"}',
        '[profiles]\nhome = {bucket = "one"} # mine\n[profiles.work]\nbucket = "two"',
        'profiles = {work = {bucket = "two"}, home = {bucket = "one"}}',
    ],
)
def test_rarer_ways_to_write_a_profile_can_be_changed_too(file: Path, text: str) -> None:
    file.write_text(text)
    others = tomllib.loads(text)["profiles"]
    home = replace(load_profile("home", file, {}), bucket="changed", verify_by="md5")
    save_profile(home, file)
    assert load_profile("home", file, {}) == home
    delete_profile("home", file)
    del others["home"]
    assert tomllib.loads(file.read_text()).get("profiles", {}) == others


@pytest.mark.parametrize(
    "text",
    [
        "[profiles.home\n",
        "stray = 1\n",
        "[profiles]\nhome = 3\n",
        'profiles = {work = {bucket = "two"}}\n',  # a table in one line takes no more
        "# \xff",
    ],
)
def test_a_file_that_is_not_understood_is_left_alone(file: Path, text: str) -> None:
    file.write_text(text, encoding="latin-1")
    with pytest.raises(ConfigError):
        save_profile(Profile(name="home", user_id="me"), file)
    assert file.read_bytes() == text.encode("latin-1")
    assert [path.name for path in file.parent.iterdir()] == ["config.toml"]


def test_what_the_writer_gets_wrong_is_not_saved(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(COMMENTED, encoding="utf-8")
    monkeypatch.setattr("tomlkit.dumps", lambda _: '[profiles.home]\nbucket = "abc"\n')
    with pytest.raises(ConfigError, match="cannot be changed here"):
        save_profile(made(name="home"), file)
    with pytest.raises(ConfigError, match="cannot be changed here"):
        delete_profile("work", file)
    assert file.read_text(encoding="utf-8") == COMMENTED


def test_a_wrong_profile_is_not_saved(file: Path) -> None:
    file.write_text(COMMENTED, encoding="utf-8")
    for wrong, title in (
        (Profile(name="home", user_id="me", bucket="B"), "bucket is “B”."),
        (Profile(name="home", user_id=""), "user_id is missing."),
        (Profile(user_id="me", delivery="cloudfront"), "cloudfront_domain is missing."),
    ):
        with pytest.raises(ConfigError) as caught:
            save_profile(wrong, file)
        assert caught.value.title == title
    assert file.read_text(encoding="utf-8") == COMMENTED


def test_names_that_differ_in_capitals_alone_are_refused(file: Path) -> None:
    file.write_text(COMMENTED, encoding="utf-8")
    for name in ("Home", "DEFAULT"):
        with pytest.raises(ConfigError, match="already"):
            save_profile(Profile(name=name, user_id="me"), file)
    assert file.read_text(encoding="utf-8") == COMMENTED


def test_the_folder_made_is_this_persons_alone(tmp_path: Path) -> None:
    file = tmp_path / "new" / "config.toml"
    save_profile(Profile(user_id="me"), file)
    if os.name == "posix":
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        file.chmod(0o640)
        save_profile(Profile(user_id="you"), file)
        assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_link_to_the_file_stays_a_link(tmp_path: Path, file: Path) -> None:
    target = tmp_path / "dotfiles" / "cloudery.toml"
    file.symlink_to(target)  # to a file that is not there yet
    for user in ("me", "you"):
        save_profile(Profile(user_id=user), file)
        assert file.is_symlink()
        assert load_profile(file=target, environment={}).user_id == user


def test_where_nothing_can_be_written_a_sentence_says_so(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(COMMENTED, encoding="utf-8")
    home = Profile(name="home", user_id="me")

    def refuse(*_: object, **__: object) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    for broken in ("os.fsync", "pathlib.Path.replace", "pathlib.Path.mkdir"):
        with monkeypatch.context() as patch:
            patch.setattr(broken, refuse)
            with pytest.raises(ConfigError) as caught:
                save_profile(home, file)
        assert caught.value.title == f"The settings cannot be saved in {file}."
        assert caught.value.detail == "Permission denied."
        assert file.read_text(encoding="utf-8") == COMMENTED
        assert [path.name for path in file.parent.iterdir()] == ["config.toml"]


# --- deleting


def test_a_deleted_profile_is_gone_and_the_others_keep_their_comments(file: Path) -> None:
    file.write_text(COMMENTED, encoding="utf-8")
    delete_profile("work", file)
    assert file.read_text(encoding="utf-8") == (
        "# Settings of Cloudery\n\n# region" + COMMENTED.partition("# region")[2]
    )
    delete_profile("home", file)
    assert profile_names(file) == ("default",)
    assert "# The family's." in file.read_text(encoding="utf-8")


def test_deleting_the_default_profile_brings_the_built_in_values_back(file: Path) -> None:
    delete_profile("default", file)
    assert not file.exists()
    save_profile(Profile(bucket="mine", user_id="me"), file)
    delete_profile("default", file)
    assert load_profile(file=file, environment={}) == Profile(user_id=getpass.getuser())


def test_a_profile_written_by_hand_with_an_odd_name_can_be_deleted(file: Path) -> None:
    file.write_text('[profiles."a b"]\nbucket = "one"\n\n[profiles.work]\n')
    assert profile_names(file) == ("default", "a b", "work")
    delete_profile("a b", file)
    assert profile_names(file) == ("default", "work")


def test_a_profile_that_is_not_there_cannot_be_deleted(file: Path) -> None:
    file.write_text(COMMENTED, encoding="utf-8")
    with pytest.raises(ConfigError, match="There is no profile “hone”"):
        delete_profile("hone", file)
    assert file.read_text(encoding="utf-8") == COMMENTED
