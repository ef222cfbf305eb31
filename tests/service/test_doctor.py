"""The doctor names what was broken and nothing else; what setup can mend, it mends."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import requests
from typer.testing import CliRunner, Result

from cloudery_desktop.cli import application
from cloudery_desktop.cloud import AccessKey, KeyPlace, Mark, Wishes
from cloudery_desktop.service import clock, doctor
from cloudery_desktop.service.address import bucket_url
from cloudery_desktop.service.canary import send_canary
from cloudery_desktop.service.connection import connect
from cloudery_desktop.service.doctor import examine
from cloudery_desktop.service.infrastructure.access_key import with_key
from cloudery_desktop.service.infrastructure.desired import plan, survey
from cloudery_desktop.service.infrastructure.policy import BUCKET_POLICY
from cloudery_desktop.service.strangers import strangers
from tests.languages.brackets import brackets, is_translated
from tests.service import own_cloud
from tests.service.own_cloud import (
    findings,
    marks,
    planned,
    remove_user,
    set_up,
    told,
    with_profile,
    wrong,
    wrong_ones,
)
from tests.service.samples import keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cloudery_desktop.service.connection import Connection


@pytest.fixture(scope="module")
def common(account: Connection) -> Connection:
    """A bucket and a table that tests leave as they found them."""
    profile = replace(account.profile, bucket="own-doctor", table="own-doctor", name="own")
    return with_profile(account, profile)


@pytest.fixture
def owner(
    account: Connection, common: Connection, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Connection]:
    """The owner of an account that setup has made right."""
    own_cloud.own_cloud(account, monkeypatch)
    set_up(common)
    yield common
    remove_user(account)


@pytest.fixture
def commands(
    owner: Connection,
    sandbox_credentials: AccessKey,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Callable[..., Result]:
    """The command line with the owner's key, all told by variables."""
    for name, value in told(owner.profile, sandbox_credentials).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    def call(*words: str) -> Result:
        return CliRunner().invoke(application, ["--data-dir", str(tmp_path / "data"), *words])

    return call


def test_a_healthy_cloud_is_healthy_and_left_as_it_was(owner: Connection) -> None:
    found = list(examine(owner, owner))
    # The sandbox's root key is known from the variables here: the doctor would rather see a user's.
    assert {f.mark for f in found} == {Mark.OK}
    assert len({f.check for f in found}) == len(found) == 25
    for finding in found:
        assert finding.title
        assert finding.found.endswith(".")
        assert finding.why.endswith(".")
    assert keys(owner) == []
    assert owner.dynamodb.scan(TableName=owner.profile.table)["Count"] == 0


MENDABLE: dict[str, tuple[Callable[[Connection], None], set[str]]] = {
    "policy of the notes": (
        own_cloud.open_as_in_the_notes,
        {"bucket-policy"},  # the sandbox's gate keeps strangers out all the same
    ),
    "all open": (
        own_cloud.open_for_reading_everything,
        {"bucket-policy", "anonymous-list", "anonymous-other"},
    ),
    "no public read": (own_cloud.remove_public_read, {"bucket-policy", "link"}),
    "no policy": (own_cloud.remove_policy, {"bucket-policy", "link"}),
    "no CORS": (own_cloud.remove_cors, {"cors"}),
    "block closed": (own_cloud.set_block(closed=True), {"public-access-block", "link"}),
    "no table": (own_cloud.remove_table, {"table", "canary"}),
    "no bucket": (own_cloud.remove_bucket, {"bucket", "canary"}),
}


@pytest.mark.parametrize(("damage", "named"), MENDABLE.values(), ids=MENDABLE)
def test_what_is_broken_is_named_and_mended(
    owner: Connection, damage: Callable[[Connection], None], named: set[str]
) -> None:
    damage(owner)
    found = [finding for finding in examine(owner, owner) if finding.mark is Mark.WRONG]
    assert {finding.check for finding in found} == named
    assert any(finding.mendable for finding in found)
    set_up(owner)
    assert wrong(owner, owner) == set()
    assert planned(owner) == []


def test_the_command_says_so_and_mends_it(
    owner: Connection, commands: Callable[..., Result]
) -> None:
    own_cloud.remove_table(owner)
    broken = commands("doctor", "--json")
    assert (broken.exit_code, wrong_ones(broken.stdout)) == (1, {"table", "canary"})
    mended = commands("doctor", "--fix", "--json")
    assert (mended.exit_code, wrong_ones(mended.stdout)) == (0, set())


def test_a_terminal_is_told_what_why_and_what_mends_it(
    owner: Connection, commands: Callable[..., Result]
) -> None:
    own_cloud.remove_cors(owner)
    at, *below = [
        line
        for line in commands("doctor").stdout.splitlines()
        if line.startswith(("WRONG", " " * 8))
    ][-3:]
    assert at.startswith("WRONG   CORS: GET, POST and PUT are not allowed")
    assert any("Why: Web pages" in line for line in below)
    mends = below[-1].strip()
    assert mends.startswith("Mend it with: cloudery-desktop --data-dir ")
    assert mends.endswith(" doctor --fix")
    fixed = commands("doctor", "--fix")
    assert fixed.exit_code == 0
    assert fixed.stdout.startswith("mended Allow GET, POST and PUT from web pages.\n")


def test_all_that_is_found_and_planned_can_be_translated(owner: Connection) -> None:
    own_cloud.open_as_in_the_notes(owner)
    own_cloud.remove_cors(owner)
    with brackets():
        found = list(examine(owner, owner))
        own_cloud.remove_table(owner)
        own_cloud.remove_bucket(owner)
        found += examine(owner, owner)
        changes = plan(survey(owner, Wishes(KeyPlace.AWS_PROFILE))).changes
    assert changes
    said = [text for each in found for text in (each.title, each.found, each.why, each.advice)]
    said += [text for change in changes for text in (change.text, change.caution)]
    assert [text for text in said if not is_translated(text)] == []


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (90, "2 minutes behind"),
        (-62, "1 minute ahead"),
        (-7200, "2 hours ahead"),
        (9000, "2 hours behind"),
        (-172_800, "2 days ahead"),
        (864_000_000, "10,000 days behind"),
    ],
)
def test_how_wrong_the_clock_is_stands_in_fitting_units(
    mock_connection: Connection, monkeypatch: pytest.MonkeyPatch, seconds: float, words: str
) -> None:
    monkeypatch.setattr(requests.Session, "head", lambda *_, **__: requests.Response())
    monkeypatch.setattr(clock, "ahead", lambda _: seconds)
    found = doctor._clock(mock_connection, requests.Session())
    assert found.found == f"This computer's clock is {words}."


def test_every_statement_that_is_open_is_named(owner: Connection) -> None:
    own_cloud.open_for_reading_everything(owner)
    (found,) = (
        f.found for f in examine(owner, owner, [BUCKET_POLICY]) if f.check == "bucket-policy"
    )
    assert found == (
        "The statements “Open”, “List” are open to everybody: more is open than photos."
    )


# A key that may not do all that is needed


@pytest.fixture
def mine(owner: Connection) -> Connection:
    """What Cloudery itself works with."""
    set_up(owner, Wishes(KeyPlace.AWS_PROFILE))
    return connect(with_key(owner.profile, KeyPlace.AWS_PROFILE))


def test_permissions_that_were_taken_are_named_and_given_back(
    owner: Connection, mine: Connection
) -> None:
    own_cloud.take_permissions(owner)
    found = {finding.check: finding for finding in examine(mine, owner)}
    assert {c for c, f in found.items() if f.mark is Mark.WRONG} == {
        *("user-policy", "permissions", "canary")
    }
    for call in ("dynamodb:PutItem", "dynamodb:Query", "s3:DeleteObject"):
        assert call in found["permissions"].found
    assert found["permissions"].mendable
    # By itself this key cannot mend it, so nobody is told that it can.
    alone = {finding.check: finding for finding in examine(mine, mine)}
    assert alone["permissions"].mark is Mark.WRONG
    assert not any(finding.mendable for finding in alone.values())
    assert "owner" in alone["permissions"].advice
    (left,) = keys(owner)
    assert alone["permissions"].found.endswith(f"What was tried with stays: {left}.")
    owner.s3.delete_object(Bucket=owner.profile.bucket, Key=left)
    owner.dynamodb.delete_table(TableName=owner.profile.table)
    set_up(owner)

    assert planned(owner) == []
    assert wrong(mine, owner) == set()


@pytest.mark.parametrize("missing", ["s3:DeleteObject", "dynamodb:DeleteItem"])
def test_what_this_key_may_not_delete_the_owners_takes_away(
    owner: Connection, mine: Connection, missing: str
) -> None:
    needed = ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"]
    needed += [f"dynamodb:{c}Item" for c in ("Put", "Get", "Update", "Delete")] + ["dynamodb:Query"]
    own_cloud.put_user_policy(owner, [action for action in needed if action != missing])
    found = {finding.check: finding for finding in examine(mine, owner)}
    assert found["permissions"].found == f"This key may not: {missing}."
    assert keys(owner) == []
    assert owner.dynamodb.scan(TableName=owner.profile.table)["Count"] == 0


# What setup cannot mend


def test_a_digest_that_the_server_does_not_keep(owner: Connection) -> None:
    other = with_profile(owner, replace(owner.profile, verify_by="sha256"))
    assert wrong(other, other) == {"checksum"}


def test_an_address_that_leads_elsewhere_is_named(
    owner: Connection, sandbox_credentials: AccessKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = owner.profile.s3_endpoint_url
    monkeypatch.setenv("AWS_ENDPOINT_URL_S3", url)
    profile = replace(owner.profile, s3_endpoint_url="")
    astray = connect(profile, sandbox_credentials, identity_url=url)
    found = next(f for f in examine(astray, astray) if f.check == "endpoint")
    assert found.mark is Mark.WRONG
    assert found.found == (
        f"Photos would go to {url}/own-doctor, not to"
        " https://own-doctor.s3.ap-south-1.amazonaws.com."
    )
    assert "AWS_ENDPOINT_URL" in found.advice


def test_the_regional_address_of_amazon_is_right() -> None:
    from cloudery_desktop.profile import Profile

    for region in ("ap-south-1", "us-east-1", "eu-west-1", "cn-north-1"):
        connection = connect(Profile(region=region), AccessKey("AKIAX", "secret"))
        assert [finding.mark for finding in doctor._form(connection)] == [Mark.OK, Mark.OK], region


@pytest.mark.parametrize(
    ("variables", "named", "words"),
    [
        (
            {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""},
            {"credentials"},
            "There is no AWS access key on this computer.",
        ),
        (
            {"AWS_SECRET_ACCESS_KEY": "wrong"},
            {"credentials"},
            "AWS does not accept the access key.",
        ),
        (
            {"AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE"},
            {"credentials"},
            "AWS does not accept the access key.",
        ),
        (
            {"CLOUDERY_S3_ENDPOINT_URL": "http://127.0.0.1:9"},
            {"reachable"},
            "http://127.0.0.1:9 cannot be reached",
        ),
        (
            {"CLOUDERY_AWS_PROFILE": "nobody"},
            None,
            "There is no AWS profile “nobody” on this computer.",
        ),
        (
            {"CLOUDERY_VERIFY_BY": "sha256"},
            {"checksum"},
            "does not keep the digest that this profile asks for",
        ),
    ],
)
def test_what_only_a_person_can_mend_is_said(
    commands: Callable[..., Result],
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    named: set[str] | None,
    words: str,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    ended = commands("doctor", "--fix", "--json")
    assert ended.exit_code == 1
    assert words in ended.output
    if named is not None:
        assert wrong_ones(ended.stdout) == named
        assert all(findings(ended.stdout)[check]["advice"] for check in named)


# SeaweedFS: what it lacks is not wrong, and what strangers may do is


@pytest.fixture
def weed(seaweed: Connection) -> Iterator[Connection]:
    """S3 of SeaweedFS, made right by setup; its table is the sandbox's."""
    profile = replace(seaweed.profile, bucket="own-doctor", table="own-doctor-weed")
    owner = with_profile(seaweed, profile)
    set_up(owner)
    yield owner
    owner.dynamodb.delete_table(TableName=profile.table)


def test_what_seaweed_lacks_is_not_wrong(weed: Connection) -> None:
    found = marks(weed, weed)
    assert Mark.WRONG not in found.values(), found
    assert found["canary"] is found["link"] is found["checksum"] is Mark.OK
    assert found["anonymous-put"] is found["anonymous-post"] is Mark.OK
    for lacking in ("public-access-block", "encryption", "user", "user-policy"):
        assert found[lacking] is Mark.UNSUPPORTED
    assert planned(weed) == []


def test_what_strangers_may_do_on_seaweed_is_named_and_mended(weed: Connection) -> None:
    own_cloud.open_as_in_the_notes(weed)
    address = f"{bucket_url(weed.profile)}/uploads/stranger.txt"
    assert requests.put(address, data=b"hello", timeout=5).status_code == 200
    # It takes no form without a policy, whatever the bucket allows.
    assert wrong(weed, weed) == {"bucket-policy", "anonymous-put"}
    assert set_up(weed) == ["bucket-policy"]
    assert wrong(weed, weed) == set()
    assert requests.put(address, data=b"again", timeout=5).status_code == 403
    weed.s3.delete_object(Bucket=weed.profile.bucket, Key="uploads/stranger.txt")
    assert keys(weed) == []


class _OpenToForms(requests.Session):
    """A bucket that takes a form from anybody, which no server of these tests does."""

    def post(self, *_args: object, **_options: object) -> requests.Response:
        taken = requests.Response()
        taken.status_code = 204
        return taken


def test_a_bucket_that_takes_forms_from_strangers_is_wrong(owner: Connection) -> None:
    found = {f.check: f for f in strangers(owner, survey(owner), _OpenToForms())}
    assert found["anonymous-post"].mark is Mark.WRONG
    assert found["anonymous-put"].mark is Mark.OK


def test_a_private_bucket_that_is_open_is_wrong(owner: Connection) -> None:
    private = with_profile(owner, replace(owner.profile, delivery="presigned"))
    site = survey(private)
    assert {f.check: f.mark for f in send_canary(private, site, requests.Session())}[
        "link"
    ] is Mark.WRONG  # the bucket still has the policy of public links
    set_up(private)
    assert {f.check: f.mark for f in send_canary(private, site, requests.Session())}[
        "link"
    ] is Mark.OK
