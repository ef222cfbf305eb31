"""The key that setup makes: where it is put, what it can do, and what becomes of it on failure."""

from __future__ import annotations

import json
import os
import stat
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import keyring
import pytest
from botocore.exceptions import ClientError

from cloudery_desktop.cloud import AccessKey, KeyPlace, Mark, Wishes, healthy
from cloudery_desktop.service import keychain
from cloudery_desktop.service.connection import connect
from cloudery_desktop.service.doctor import examine
from cloudery_desktop.service.errors import ServiceError
from cloudery_desktop.service.infrastructure import access_key
from cloudery_desktop.service.infrastructure.access_key import (
    ACCESS_KEY,
    keep_key,
    make_sure_it_is_taken,
    with_key,
)
from cloudery_desktop.service.infrastructure.desired import apply, plan, survey
from cloudery_desktop.service.infrastructure.identity import PERMISSIONS, USER
from cloudery_desktop.service.infrastructure.parts import look_at
from tests.service.keychains import Keychain, LockedKeychain
from tests.service.own_cloud import (
    OTHER_TABLE,
    everybody,
    planned,
    policy_of,
    set_up,
    with_profile,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.profile import Profile
    from cloudery_desktop.service.connection import Connection

IN_PROFILE, IN_KEYCHAIN = Wishes(KeyPlace.AWS_PROFILE), Wishes(KeyPlace.KEYCHAIN)


def keys_in_iam(owner: Connection) -> list[str]:
    assert owner.iam is not None
    try:
        found = owner.iam.list_access_keys(UserName=USER)["AccessKeyMetadata"]
    except owner.iam.exceptions.NoSuchEntityException:
        return []
    return [key["AccessKeyId"] for key in found]


@pytest.mark.parametrize("wishes", [IN_PROFILE, IN_KEYCHAIN], ids=["AWS profile", "keychain"])
def test_the_key_that_was_made_can_do_all_that_is_needed_and_no_more(
    owner: Connection,
    wishes: Wishes,
    system_keychain: Keychain,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level("INFO")
    assert set_up(owner, wishes)[-1] == "access-key"
    assert planned(owner, wishes) == []
    (key_id,) = keys_in_iam(owner)
    mine = connect(with_key(owner.profile, wishes.key))
    assert mine.access_key_id == key_id

    assert healthy(examine(mine, owner))
    alone = {finding.check: finding.mark for finding in examine(mine, mine)}
    assert alone["canary"] is alone["permissions"] is Mark.OK
    assert Mark.WRONG not in alone.values()

    bucket, table, iam = owner.profile.bucket, owner.profile.table, mine.iam
    assert iam is not None
    owner.dynamodb.create_table(TableName=f"{table}-other", **OTHER_TABLE)
    everything = everybody("s3:*", f"{bucket}/*")
    open_policy = json.dumps({"Version": "2012-10-17", "Statement": [everything]})
    row: Any = {"userId": {"S": "me"}, "uploadedAt": {"N": "1"}, "id": {"S": "x"}}
    forbidden: list[Callable[[], object]] = [
        lambda: mine.s3.put_object(Bucket=bucket, Key="outside.jpg", Body=b"x"),
        lambda: mine.s3.put_object(Bucket="sandbox-other", Key="uploads/x.jpg", Body=b"x"),
        mine.s3.list_buckets,
        lambda: mine.s3.create_bucket(
            Bucket=f"{bucket}-2",
            CreateBucketConfiguration={"LocationConstraint": "ap-south-1"},
        ),
        lambda: mine.s3.delete_bucket(Bucket=bucket),
        lambda: mine.s3.put_bucket_policy(Bucket=bucket, Policy=open_policy),
        lambda: mine.s3.delete_public_access_block(Bucket=bucket),
        lambda: mine.dynamodb.scan(TableName=table),
        lambda: mine.dynamodb.delete_table(TableName=table),
        lambda: mine.dynamodb.put_item(TableName=f"{table}-other", Item=row),
        lambda: iam.create_access_key(UserName=USER),
        lambda: iam.put_user_policy(UserName=USER, PolicyName="x", PolicyDocument=open_policy),
    ]
    before = policy_of(owner)
    for act in forbidden:
        with pytest.raises(ClientError, match=r"AccessDenied|NoSuchBucket"):
            act()
    assert policy_of(owner) == before

    kept = (
        Path(str(own_credentials_file())).read_text()
        if wishes is IN_PROFILE
        else json.dumps(list(system_keychain.kept.values()))
    )
    assert key_id in kept
    secret = mine._key.get_frozen_credentials().secret_key
    assert secret
    assert secret in kept
    told = capfd.readouterr()
    for text in (told.out, told.err, caplog.text, repr(mine)):
        assert secret not in text
        assert key_id not in text


def own_credentials_file() -> Path:
    """The file of the AWS tools for this test."""
    return Path(os.environ["AWS_SHARED_CREDENTIALS_FILE"])


def test_a_key_joins_the_profiles_that_are_there(owner: Connection) -> None:
    file = own_credentials_file()
    file.write_text("[default]\naws_access_key_id = A\naws_secret_access_key = B")  # no end of line
    file.chmod(0o640)
    set_up(owner, IN_PROFILE)
    text = file.read_text()
    assert text.startswith(
        "[default]\naws_access_key_id = A\naws_secret_access_key = B\n\n[cloudery-own]\n"
    )
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    second = with_profile(owner, replace(owner.profile, name="second"))
    set_up(second, IN_PROFILE)
    assert file.read_text().startswith(text)
    for connection in (owner, second):
        found = connect(with_key(connection.profile, KeyPlace.AWS_PROFILE))
        assert found.access_key_id in keys_in_iam(owner)
        assert found.access_key_id != connection.access_key_id


def test_a_key_that_was_entered_has_an_aws_profile_of_its_own(owner: Connection) -> None:
    file = own_credentials_file()
    mine = "[cloudery-own]\naws_access_key_id = A\naws_secret_access_key = B\n"
    file.write_text(mine)
    keys = [AccessKey(f"AKIA{number:016}", f"{number:040}") for number in range(2)]
    profiles = [keep_key(owner.profile, key, KeyPlace.AWS_PROFILE) for key in keys]
    assert [profile.aws_profile for profile in profiles] == ["cloudery-own-2", "cloudery-own-3"]
    assert file.read_text().startswith(mine)
    for profile, key in zip(profiles, keys, strict=True):
        assert connect(profile).access_key_id == key.access_key_id


def test_a_key_that_may_do_little_is_taken_but_not_one_that_is_refused(owner: Connection) -> None:
    set_up(owner, IN_PROFILE)
    mine = connect(with_key(owner.profile, KeyPlace.AWS_PROFILE))
    make_sure_it_is_taken(mine)
    make_sure_it_is_taken(with_profile(mine, replace(mine.profile, table="not-mine")))
    wrong = AccessKey(mine.access_key_id, "a" * 40)
    with pytest.raises(ServiceError, match="does not accept the access key"):
        make_sure_it_is_taken(connect(owner.profile, wrong))


def test_a_key_that_cannot_be_tried_is_not_taken_for_a_good_one(owner: Connection) -> None:
    away = replace(owner.profile, dynamodb_endpoint_url="http://127.0.0.1:9")  # nobody is there
    entered = AccessKey(owner.access_key_id, "a" * 40)
    with pytest.raises(ServiceError, match="cannot be tried now") as caught:
        make_sure_it_is_taken(connect(away, entered))
    assert "The cloud cannot be reached." in caught.value.detail
    assert "Try again once you are connected." in caught.value.advice


def test_a_new_file_of_keys_is_its_owners_alone(
    owner: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "new" / "credentials"))
    set_up(owner, IN_PROFILE)
    file = own_credentials_file()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_third_key_is_not_tried(owner: Connection) -> None:
    set_up(owner)
    assert owner.iam is not None
    for _ in range(2):
        owner.iam.create_access_key(UserName=USER)
    (obstacle,) = plan(survey(owner, IN_PROFILE)).obstacles
    assert obstacle.check == "access-key"
    assert "two access keys" in obstacle.found


@pytest.mark.parametrize("settings", ["aws_access_key_id = AKIAX\naws_secret_access_key = B", ""])
def test_an_aws_profile_of_somebody_elses_is_left_alone(owner: Connection, settings: str) -> None:
    file = own_credentials_file()
    file.write_text(f"[cloudery-own]\nregion = eu-west-1\n{settings}\n")
    before = file.read_text()
    (obstacle,) = plan(survey(owner, IN_PROFILE)).obstacles
    assert obstacle.check == "access-key"
    assert str(file) in obstacle.advice
    assert file.read_text() == before
    assert keys_in_iam(owner) == []


def test_a_key_that_cannot_be_kept_is_deleted_again(
    owner: Connection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    system_keychain: Keychain,
) -> None:
    set_up(owner)
    keyring.set_keyring(LockedKeychain())
    with pytest.raises(ServiceError, match="keychain did not open"):
        set_up(owner, IN_KEYCHAIN)
    assert keys_in_iam(owner) == []

    (tmp_path / "folder").mkdir()
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "folder"))
    with pytest.raises(ServiceError, match="could not be kept") as failed:
        set_up(owner, IN_PROFILE)
    assert str(tmp_path / "folder") in failed.value.detail
    assert keys_in_iam(owner) == []


def test_a_key_is_deleted_again_whatever_ended_the_setup(
    owner: Connection, monkeypatch: pytest.MonkeyPatch, system_keychain: Keychain
) -> None:
    def interrupted(*_: object) -> NoReturn:
        raise KeyboardInterrupt  # a keychain that asks is where people press Ctrl+C

    set_up(owner)
    monkeypatch.setattr(Keychain, "set_password", interrupted)
    with pytest.raises(KeyboardInterrupt):
        set_up(owner, IN_KEYCHAIN)
    assert keys_in_iam(owner) == []


def test_two_setups_make_one_key(owner: Connection) -> None:
    set_up(owner)
    late = survey(owner, IN_PROFILE)
    agreed = plan(late).changes
    assert set_up(owner, IN_PROFILE) == ["access-key"]
    before = own_credentials_file().read_text()
    with pytest.raises(ServiceError, match="Another setup has just made"):
        list(apply(late, agreed))
    assert own_credentials_file().read_text() == before
    assert len(keys_in_iam(owner)) == 1


def test_setup_ends_when_aws_knows_the_new_key(
    owner: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    set_up(owner)
    monkeypatch.setattr(time, "sleep", pauses.append)
    real_connect = connect

    def too_early(profile: Profile) -> Connection:
        if not pauses:
            raise ServiceError("Nobody knows this key yet.", code="UnrecognizedClientException")
        return real_connect(profile)

    monkeypatch.setattr(access_key, "connect", too_early)
    set_up(owner, IN_PROFILE)
    assert len(pauses) == 1


def test_settings_that_cannot_be_read_cost_no_key(owner: Connection) -> None:
    set_up(owner)
    own_credentials_file().write_text("this is no file of keys")
    with pytest.raises(ServiceError, match="AWS settings of this computer cannot be used"):
        ACCESS_KEY.mend(survey(owner, IN_PROFILE))
    assert keys_in_iam(owner) == []
    assert own_credentials_file().read_text() == "this is no file of keys"


def test_a_key_that_was_asked_for_and_cannot_be_made_is_in_the_way(
    sandbox_profile: Profile, sandbox_credentials: AccessKey
) -> None:
    without_iam = connect(sandbox_profile, sandbox_credentials)
    assert (without_iam.iam, without_iam.sts) == (None, None)
    (obstacle,) = plan(survey(without_iam, IN_PROFILE)).obstacles
    assert (obstacle.check, obstacle.mark) == ("access-key", Mark.UNSUPPORTED)


def test_the_full_access_of_the_notes_is_too_wide_and_works(owner: Connection) -> None:
    set_up(owner, IN_PROFILE)
    assert owner.iam is not None
    for name in ("AmazonS3FullAccess", "AmazonDynamoDBFullAccess"):
        owner.iam.attach_user_policy(UserName=USER, PolicyArn=f"arn:aws:iam::aws:policy/{name}")
    owner.iam.delete_user_policy(UserName=USER, PolicyName=f"cloudery-{owner.profile.bucket}")
    mine = connect(with_key(owner.profile, KeyPlace.AWS_PROFILE))
    findings = {finding.check: finding for finding in examine(mine, owner)}
    assert findings["user-policy"].mark is Mark.NOTE
    assert "AmazonS3FullAccess, AmazonDynamoDBFullAccess" in findings["user-policy"].found
    assert findings["canary"].mark is Mark.OK
    assert healthy(findings.values())
    assert set_up(owner) == ["user-policy"]
    assert look_at(PERMISSIONS, survey(owner)).mark is Mark.NOTE


def test_what_is_in_the_keychain_is_never_shown(system_keychain: Keychain) -> None:
    system_keychain.kept["cloudery-desktop", "own"] = "AKIASECRET:secret"
    with pytest.raises(ServiceError, match="cannot be read") as failed:
        keychain.load("own")
    assert "SECRET" not in failed.value.report
    assert failed.value.__cause__ is None
