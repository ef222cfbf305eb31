"""`setup` as a person meets it: what it shows, asks, does, saves and never prints."""

from __future__ import annotations

import re
import sys
import tomllib
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner, Result

from cloudery_desktop import cloud_commands
from cloudery_desktop.cli import application
from cloudery_desktop.cloud import AccessKey, Change
from cloudery_desktop.config import config_file, load_profile
from cloudery_desktop.profile import Profile
from cloudery_desktop.service.connection import connect
from cloudery_desktop.service.sandbox import Sandbox
from cloudery_desktop.terminal import show_change
from tests.service.own_cloud import remove_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cloudery_desktop.service.connection import Connection

    Commands = Callable[..., Result]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """The owner of a cloud in which there is nothing."""
    with Sandbox(tmp_path_factory.mktemp("sandbox")).start() as running:
        url = running.endpoint_url
        profile = Profile(s3_endpoint_url=url, dynamodb_endpoint_url=url, verify_by="md5")
        key = AccessKey(running.access_key_id, running.secret_access_key)
        yield connect(profile, key, identity_url=url)


@pytest.fixture
def commands(
    root: Connection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Commands]:
    """The command line on that cloud, with settings and keys of its own."""
    for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    owner = root._key.get_frozen_credentials()
    url = root.profile.s3_endpoint_url
    for name, value in {
        "AWS_ACCESS_KEY_ID": owner.access_key,
        "AWS_SECRET_ACCESS_KEY": owner.secret_key,
        "AWS_ENDPOINT_URL_IAM": url,
        "AWS_ENDPOINT_URL_STS": url,
        "AWS_CONFIG_FILE": str(tmp_path / "aws-config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "aws-credentials"),
        "CLOUDERY_S3_ENDPOINT_URL": url,
        "CLOUDERY_DYNAMODB_ENDPOINT_URL": url,
        "CLOUDERY_VERIFY_BY": "md5",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
    }.items():
        monkeypatch.setenv(name, str(value))

    def call(*words: str, answers: str = "") -> Result:
        place = ("--data-dir", str(tmp_path / "data"))
        return CliRunner().invoke(application, [*place, *words], input=answers)

    yield call
    remove_user(root)


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """The runner's input is a person's."""

    class System:
        stdin = SimpleNamespace(isatty=lambda: True)

        def __getattr__(self, name: str) -> Any:
            return getattr(sys, name)

    monkeypatch.setattr(cloud_commands, "sys", System())


def buckets(root: Connection) -> list[str]:
    return [bucket["Name"] for bucket in root.s3.list_buckets()["Buckets"]]


def test_a_dry_run_shows_the_plan_and_does_nothing(commands: Commands, root: Connection) -> None:
    shown = commands("setup", "--bucket", "dry-photos", "--dry-run")
    assert shown.exit_code == 0
    lines = shown.stdout.splitlines()
    assert lines[0] == "Bucket “dry-photos” in ap-south-1, table “photos”:"
    assert lines[1] == "By the AWS login root in account 000000000000:"
    assert lines[2] == "will   Create the bucket “dry-photos” in ap-south-1."
    assert not any(line.startswith("done") for line in lines)
    assert "dry-photos" not in buckets(root)
    assert not config_file().exists()


def test_without_a_person_to_ask_it_wants_yes(commands: Commands, root: Connection) -> None:
    refused = commands("setup", "--bucket", "asked-photos", answers="y\n")
    assert refused.exit_code == 2
    assert "add --yes" in refused.stderr
    assert "asked-photos" not in buckets(root)


@pytest.mark.usefixtures("at_a_terminal")
def test_a_person_is_asked_and_may_refuse(commands: Commands, root: Connection) -> None:
    words = ("setup", "--bucket", "asked-photos")
    refused = commands(*words, answers="pocket\nnone\nn\n")  # asked again after what is no place
    assert refused.exit_code == 1
    assert "Do this?" in refused.stdout
    assert "Nothing was changed." in refused.stderr
    assert "asked-photos" not in buckets(root)
    assert not config_file().exists()

    done = commands(*words, answers="none\ny\n")
    assert done.exit_code == 0
    assert "asked-photos" in buckets(root)
    assert load_profile().bucket == "asked-photos"
    again = commands(*words, answers="none\n")  # nothing to do, so nothing to ask
    assert again.exit_code == 0
    assert "Nothing to change." in again.stdout


@pytest.mark.usefixtures("at_a_terminal")
def test_a_key_is_offered_and_never_shown(
    commands: Commands, root: Connection, tmp_path: Path
) -> None:
    done = commands("setup", "--bucket", "key-photos", answers="\ny\n")  # the one proposed
    assert done.exit_code == 0, done.output
    assert load_profile().aws_profile == "cloudery"
    kept = (tmp_path / "aws-credentials").read_text().split()
    key_id, secret = kept[3], kept[6]
    others = [f for f in tmp_path.rglob("*") if f.is_file() and f.name != "aws-credentials"]
    for text in (done.output, *(f.read_text(errors="replace") for f in others)):
        assert key_id not in text
        assert secret not in text
    healthy = commands("doctor")
    assert healthy.exit_code == 0, healthy.output
    assert key_id not in healthy.output


def test_profiles_stand_side_by_side(commands: Commands, root: Connection) -> None:
    for name, bucket in (("default", "home-photos"), ("work", "work-photos")):
        words = ("--profile", name, "setup", "--bucket", bucket, "--table", bucket)
        done = commands(*words, "--key", "aws-profile", "--yes")
        assert done.exit_code == 0, done.output
        assert "done   Make an access key" in done.stdout
    assert re.search(r"Check it with: cloudery-desktop --profile work (\S+ )*doctor", done.stdout)
    saved = tomllib.loads(config_file().read_text())["profiles"]
    assert {name: settings["bucket"] for name, settings in saved.items()} == {
        "default": "home-photos",
        "work": "work-photos",
    }
    assert saved["work"]["aws_profile"] == "cloudery-work"
    found = commands("--profile", "work", "doctor", "--json")
    assert found.exit_code == 0, found.output


def test_what_could_not_be_done_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    show_change("mended", Change("unfinished", "Settle 2.", left="One stays."))
    assert capsys.readouterr().out == "mended Settle 2.\n        One stays.\n"


def test_the_notes_policy_comes_with_a_warning(commands: Commands) -> None:
    words = ("setup", "--bucket", "open-photos", "--policy", "as-in-notes")
    shown = commands(*words, "--dry-run")
    assert (
        "Caution: With a policy that lets anyone upload, anyone on the internet can" in shown.stdout
    )
    assert commands(*words, "--yes").exit_code == 0
    found = commands("doctor")
    assert found.exit_code == 1
    assert "anyone may store anything, at your cost" in found.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--bucket", "Holiday Photos"), "bucket is “Holiday Photos”. Expected: 3 to 63"),
        (("--region", "Mumbai!"), "region is “Mumbai!”."),
        (("--table", "x"), "table is “x”."),
        (("--delivery", "pigeon"), "delivery is “pigeon”. Expected: “public” or"),
        (("--delivery", "cloudfront"), "cloudfront_domain"),
        (("--key", "pocket"), "pocket"),
    ],
)
def test_a_wrong_setting_is_named(commands: Commands, words: tuple[str, str], said: str) -> None:
    refused = commands("setup", *words, "--yes")
    assert refused.exit_code == 2
    assert said in refused.stderr
    assert not config_file().exists()


def test_what_stands_in_the_way_stops_it_before_it_begins(
    commands: Commands, root: Connection
) -> None:
    root.dynamodb.create_table(
        TableName="others",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    )
    root.dynamodb.put_item(TableName="others", Item={"id": {"S": "precious"}})
    stopped = commands("setup", "--bucket", "stopped-photos", "--table", "others", "--yes")
    assert stopped.exit_code == 1
    assert "A table's key cannot be changed" in stopped.stdout
    assert "Nothing was changed." in stopped.stderr
    assert "stopped-photos" not in buckets(root)
    assert not config_file().exists()


def test_the_sandbox_needs_no_key(commands: Commands) -> None:
    refused = commands("--sandbox", "setup", "--key", "aws-profile", "--yes")
    assert refused.exit_code == 2
    assert "a key of its own" in refused.stderr


def test_a_bucket_is_chosen_by_the_person(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (
        commands("setup", "--dry-run").exit_code == 0
    )  # on a server of one's own any name will do
    monkeypatch.delenv("CLOUDERY_S3_ENDPOINT_URL")
    refused = commands("setup", "--yes")
    assert refused.exit_code == 2
    assert refused.stderr.startswith("Which bucket?")
    proposed = refused.stderr.split()[-1]
    assert proposed.startswith("cloudery-photos-")
    assert proposed != commands("setup", "--yes").stderr.split()[-1]


def test_no_login_is_a_sentence(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    for words in (("setup", "--yes"), ("setup", "--as", "nobody", "--dry-run")):
        refused = commands(*words)
        assert refused.exit_code == 1
        assert refused.stderr.startswith(
            ("There is no AWS access key", "There is no AWS profile “nobody”")
        )


def test_a_profile_that_moves_says_what_goes_out_of_sight(
    commands: Commands, root: Connection
) -> None:
    assert commands("setup", "--bucket", "first-photos", "--yes").exit_code == 0
    again = commands("setup", "--bucket", "first-photos", "--yes").stdout
    assert "out of its sight" not in again
    moved = commands("setup", "--bucket", "second-photos", "--yes").stdout
    assert "has been of the bucket “first-photos” and the table “photos”" in moved
