"""Setup makes an empty account right, mends what was broken by hand, and leaves the rest alone."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import boto3
import pytest
import requests
from moto import mock_aws

from cloudery_desktop.cloud import Mark, UploadPolicy, Wishes
from cloudery_desktop.service.address import bucket_url
from cloudery_desktop.service.errors import ServiceError
from cloudery_desktop.service.infrastructure import desired, table
from cloudery_desktop.service.infrastructure.bucket import BUCKET
from cloudery_desktop.service.infrastructure.desired import PARTS, apply, plan, survey
from cloudery_desktop.service.infrastructure.parts import look_at
from tests.service import own_cloud
from tests.service.own_cloud import (
    Answer,
    answers,
    everybody,
    planned,
    policy_of,
    put_policy,
    remove_user,
    set_up,
    with_profile,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.service.connection import Connection

ALL = [part.check for part in PARTS]
# The text of the notes, section 4.
NOTES_POLICY = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "AllowUploadViaPresignedURL",
            "Effect": "Allow",
            "Principal": "*",
            "Action": "s3:PutObject",
            "Resource": "arn:aws:s3:::cloudery-photos/*",
        },
        {
            "Sid": "AllowPublicRead",
            "Effect": "Allow",
            "Principal": "*",
            "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::cloudery-photos/uploads/*",
        },
    ],
}


@pytest.fixture
def ready(owner: Connection) -> Connection:
    """The owner of an account that setup has made right."""
    set_up(owner)
    return owner


@pytest.fixture(scope="module")
def common(account: Connection) -> Connection:
    """A bucket and a table that tests leave as they found them."""
    profile = replace(account.profile, bucket="own-common", table="own-common")
    return with_profile(account, profile)


@pytest.fixture
def standing(owner: Connection, common: Connection) -> Connection:
    """As `ready`, quicker."""
    set_up(common)
    return common


# The plan, and doing it


def test_an_empty_account_is_made_right_once(owner: Connection) -> None:
    assert planned(owner) == [check for check in ALL if check != "billing"]
    assert planned(owner) == [
        check for check in ALL if check != "billing"
    ]  # looking changed nothing
    assert set_up(owner) == [check for check in ALL if check != "billing"]
    assert planned(owner) == []
    assert [look_at(part, survey(owner)).mark for part in PARTS] == [Mark.OK] * len(PARTS)
    assert set_up(owner) == []


def test_what_was_set_up_is_what_the_notes_say(ready: Connection) -> None:
    name = ready.profile.bucket
    cors: Any = ready.s3.get_bucket_cors(Bucket=name)["CORSRules"]
    assert [{k: v for k, v in rule.items() if v} for rule in cors] == [
        {
            "AllowedHeaders": ["*"],
            "AllowedMethods": ["GET", "POST", "PUT"],
            "AllowedOrigins": ["*"],
        }
    ]
    table = ready.dynamodb.describe_table(TableName=name)["Table"]
    assert [(key["AttributeName"], key["KeyType"]) for key in table["KeySchema"]] == [
        ("userId", "HASH"),
        ("uploadedAt", "RANGE"),
    ]
    block: Any = ready.s3.get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"]
    assert block == {
        "BlockPublicAcls": True,
        "IgnorePublicAcls": True,
        "BlockPublicPolicy": False,
        "RestrictPublicBuckets": False,
    }


def test_only_what_was_agreed_to_is_done(owner: Connection) -> None:
    site = survey(owner)
    agreed = [change for change in plan(site).changes if change.part in ("bucket", "table")]
    assert list(apply(site, agreed)) == agreed
    assert "bucket-policy" in planned(owner)
    assert not {"bucket", "table"} & set(planned(owner))


def set_ownership(owner: Connection) -> None:
    owner.s3.put_bucket_ownership_controls(
        Bucket=owner.profile.bucket,
        OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]},
    )


def encrypt_with_kms(owner: Connection) -> None:
    rule: Any = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}
    owner.s3.put_bucket_encryption(
        Bucket=owner.profile.bucket, ServerSideEncryptionConfiguration={"Rules": [rule]}
    )


def remove_lifecycle(owner: Connection) -> None:
    owner.s3.delete_bucket_lifecycle(Bucket=owner.profile.bucket)


def switch_lifecycle_off(owner: Connection) -> None:
    found: Any = owner.s3.get_bucket_lifecycle_configuration(Bucket=owner.profile.bucket)["Rules"]
    rules: Any = [{**rule, "Status": "Disabled"} for rule in found]
    owner.s3.put_bucket_lifecycle_configuration(
        Bucket=owner.profile.bucket, LifecycleConfiguration={"Rules": rules}
    )


def allow_get_alone(owner: Connection) -> None:
    rule: Any = {"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}
    owner.s3.put_bucket_cors(Bucket=owner.profile.bucket, CORSConfiguration={"CORSRules": [rule]})


def pay_by_the_hour(owner: Connection) -> None:
    owner.dynamodb.update_table(
        TableName=owner.profile.table,
        BillingMode="PROVISIONED",
        ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
    )


def switch_recovery_off(owner: Connection) -> None:
    owner.dynamodb.update_continuous_backups(
        TableName=owner.profile.table,
        PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": False},
    )


def widen_permissions(owner: Connection) -> None:
    own_cloud.put_user_policy(owner, ["s3:*", "dynamodb:*"])


BREAKAGES: dict[str, tuple[Callable[[Connection], None], list[str]]] = {
    "block closed": (own_cloud.set_block(closed=True), ["public-access-block"]),
    "block wide open": (own_cloud.set_block(closed=False), ["public-access-block"]),
    "ACLs on": (set_ownership, ["ownership"]),
    "KMS": (encrypt_with_kms, ["encryption"]),
    "no lifecycle": (remove_lifecycle, ["lifecycle"]),
    "lifecycle off": (switch_lifecycle_off, ["lifecycle"]),
    "no CORS": (own_cloud.remove_cors, ["cors"]),
    "less CORS": (allow_get_alone, ["cors"]),
    "no policy": (own_cloud.remove_policy, ["bucket-policy"]),
    "no public read": (own_cloud.remove_public_read, ["bucket-policy"]),
    "policy of the notes": (own_cloud.open_as_in_the_notes, ["bucket-policy"]),
    "all open": (own_cloud.open_for_reading_everything, ["bucket-policy"]),
    "no table": (own_cloud.remove_table, ["table", "recovery"]),
    "provisioned": (pay_by_the_hour, ["billing"]),
    "no recovery": (switch_recovery_off, ["recovery"]),
    "no user": (remove_user, ["user", "user-policy"]),
    "too much allowed": (widen_permissions, ["user-policy"]),
    "too little allowed": (own_cloud.take_permissions, ["user-policy"]),
    "no bucket": (own_cloud.remove_bucket, ALL[:7]),
}


@pytest.mark.parametrize(("damage", "parts"), BREAKAGES.values(), ids=BREAKAGES)
def test_what_was_broken_by_hand_is_seen_and_mended(
    standing: Connection, damage: Callable[[Connection], None], parts: list[str]
) -> None:
    damage(standing)
    assert planned(standing) == parts
    site = survey(standing)
    looks = {part.check: look_at(part, site) for part in PARTS if part.check in parts}
    assert all(look.mark is not Mark.OK for look in looks.values())
    assert all(look.found and look.change for look in looks.values())
    assert set_up(standing) == parts
    assert planned(standing) == []


def test_what_other_tools_have_set_is_kept(ready: Connection) -> None:
    name = ready.profile.bucket
    theirs: Any = {"AllowedMethods": ["HEAD"], "AllowedOrigins": ["https://example.com"]}
    ready.s3.put_bucket_cors(Bucket=name, CORSConfiguration={"CORSRules": [theirs]})
    logs: Any = {
        "ID": "logs",
        "Status": "Enabled",
        "Filter": {"Prefix": "logs/"},
        "Expiration": {"Days": 30},
    }
    ready.s3.put_bucket_lifecycle_configuration(
        Bucket=name, LifecycleConfiguration={"Rules": [logs]}
    )
    office = {
        "Sid": "Office",
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::000000000000:root"},
        "Action": "s3:GetObject",
        "Resource": f"arn:aws:s3:::{name}/*",
    }
    plain = {**office, "Sid": "Plain", "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject"}
    plain["Condition"] = {"StringNotEquals": {"s3:signatureversion": "AWS4-HMAC-SHA256"}}
    put_policy(ready, office, plain, everybody("s3:*", f"{name}/*"))

    assert set_up(ready) == ["lifecycle", "cors", "bucket-policy"]
    assert planned(ready) == []
    cors: Any = ready.s3.get_bucket_cors(Bucket=name)["CORSRules"]
    assert any(rule["AllowedOrigins"] == ["https://example.com"] for rule in cors)
    rules = ready.s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"]
    assert {rule["ID"] for rule in rules} == {"logs", "abandoned-parts"}
    sids = {statement["Sid"] for statement in policy_of(ready)}
    assert sids == {"Office", "Plain", "AllowUploadViaPresignedURL", "AllowPublicRead"}


def test_a_public_read_under_another_name_is_as_good(ready: Connection) -> None:
    own = policy_of(ready)
    for statement in own:
        if statement["Sid"] == "AllowPublicRead":
            statement.update(Sid="Everybody", Principal={"AWS": "*"}, Action=["s3:GetObject"])
    put_policy(ready, *own)
    assert planned(ready) == []


# The table


def test_a_table_with_another_key_is_left_alone(ready: Connection) -> None:
    name = ready.profile.table
    own_cloud.make_other_table(ready)  # it is empty, and may be another program's all the same
    ready.dynamodb.put_item(TableName=name, Item={"id": {"S": "precious"}})
    found = plan(survey(ready))
    (obstacle,) = found.obstacles
    assert (obstacle.check, obstacle.mark, obstacle.mendable) == ("table", Mark.WRONG, False)
    assert "id (text), not userId (text), uploadedAt (number)" in obstacle.found
    assert f"--table {name}-cloudery" in obstacle.advice
    assert "table" not in [change.part for change in found.changes]
    list(apply(survey(ready), found.changes))
    assert ready.dynamodb.scan(TableName=name)["Count"] == 1


def test_a_table_that_another_setup_made_meanwhile_stays(ready: Connection) -> None:
    name = ready.profile.table
    own_cloud.remove_table(ready)
    site = survey(ready)
    agreed = plan(site).changes
    assert set_up(ready) == ["table", "recovery"]
    made = ready.dynamodb.describe_table(TableName=name)["Table"]["TableId"]
    list(apply(site, agreed))
    assert ready.dynamodb.describe_table(TableName=name)["Table"]["TableId"] == made


def test_backups_that_are_not_ready_are_waited_for(
    ready: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    switch_recovery_off(ready)
    monkeypatch.setattr(table, "_BACKUPS_PAUSE", 0.0)
    unready = '{"__type": "ContinuousBackupsUnavailableException", "message": "being enabled"}'
    with answers(
        ready.dynamodb, "UpdateContinuousBackups", (400, {}, unready), (200, {}, "{}")
    ) as sent:
        assert set_up(ready) == ["recovery"]
    assert len(sent) == 2


def test_what_s3_takes_only_a_moment_later_is_tried_again(
    ready: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = "<Error><Code>OperationAborted</Code><Message>conflicting</Message></Error>"
    monkeypatch.setattr(desired, "_PAUSES", (0.0, 0.0))
    ready.s3.delete_bucket_policy(Bucket=ready.profile.bucket)
    with answers(ready.s3, "PutBucketPolicy", (409, {}, busy), (204, {}, "")) as sent:
        assert set_up(ready) == ["bucket-policy"]
    assert len(sent) == 2


def test_rules_of_other_tools_come_first(ready: Connection) -> None:
    theirs: Any = {"AllowedMethods": ["GET"], "AllowedOrigins": ["https://mine.example"]}
    at: Any = {"Bucket": ready.profile.bucket}
    ready.s3.put_bucket_cors(**at, CORSConfiguration={"CORSRules": [theirs]})
    assert set_up(ready) == ["cors"]
    rules = ready.s3.get_bucket_cors(**at)["CORSRules"]
    assert [rule["AllowedOrigins"] for rule in rules] == [["https://mine.example"], ["*"]]


def test_parts_that_are_removed_sooner_are_fine(ready: Connection) -> None:
    sooner: Any = {
        "ID": "mine",
        "Status": "Enabled",
        "Filter": {"Prefix": ""},
        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1},
    }
    ready.s3.put_bucket_lifecycle_configuration(
        Bucket=ready.profile.bucket, LifecycleConfiguration={"Rules": [sooner]}
    )
    assert planned(ready) == []


@pytest.mark.parametrize(
    ("condition", "is_open"),
    [
        ({"StringLike": {"aws:UserAgent": "*"}}, True),
        ({"Bool": {"aws:SecureTransport": "true"}}, True),
        ({"StringNotEquals": {"aws:PrincipalAccount": "123456789012"}}, True),
        ({"IpAddress": {"aws:SourceIp": "203.0.113.7/32"}}, False),
    ],
)
def test_a_condition_that_keeps_nobody_out_is_none(
    ready: Connection, condition: dict[str, Any], is_open: bool
) -> None:
    bucket = ready.profile.bucket
    policy = json.loads(ready.s3.get_bucket_policy(Bucket=bucket)["Policy"])
    extra = {
        "Sid": "Extra",
        "Effect": "Allow",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": f"arn:aws:s3:::{bucket}/*",
        "Condition": condition,
    }
    policy["Statement"].append(extra)
    ready.s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))
    assert planned(ready) == (["bucket-policy"] if is_open else [])


def test_every_call_names_the_owner_of_the_bucket(ready: Connection) -> None:
    asked: list[dict[str, Any]] = []

    def note(params: dict[str, Any], **_: object) -> None:
        asked.append(params)

    ready.s3.meta.events.register("provide-client-params.s3", note)
    plan(survey(ready))
    ready.s3.meta.events.unregister("provide-client-params.s3", note)
    assert len(asked) >= 7
    assert {params["ExpectedBucketOwner"] for params in asked} == {"000000000000"}


# The bucket's name and region


FORBIDDEN: Answer = (403, {"x-amz-bucket-region": "ap-south-1"}, "")
DENIED: Answer = (403, {}, "<Error><Code>AccessDenied</Code><Message>no</Message></Error>")
EXISTS: Answer = (409, {}, "<Error><Code>BucketAlreadyExists</Code><Message>no</Message></Error>")


def test_a_name_that_is_another_accounts_is_explained(owner: Connection) -> None:
    with answers(owner.s3, "HeadBucket", FORBIDDEN):
        (obstacle, *_) = plan(survey(owner)).obstacles
    assert obstacle.check == "bucket"
    assert obstacle.found == (
        f"The bucket name “{owner.profile.bucket}” is taken: it belongs to another AWS account."
    )
    suggested = obstacle.advice.partition("“")[2].partition("”")[0]
    assert suggested.startswith(f"{owner.profile.bucket}-")
    assert suggested != owner.profile.bucket


def test_a_name_suggested_is_a_name(owner: Connection) -> None:
    owner = with_profile(owner, replace(owner.profile, bucket="a" * 55 + "-" + "b" * 7))
    with answers(owner.s3, "HeadBucket", FORBIDDEN):
        suggested = look_at(BUCKET, survey(owner)).advice.partition("“")[2].partition("”")[0]
    assert len(suggested) <= 63
    assert suggested.startswith("a" * 55 + "-")
    assert "--" not in suggested


def test_a_name_taken_meanwhile_is_explained(owner: Connection) -> None:
    with (
        answers(owner.s3, "CreateBucket", EXISTS),
        pytest.raises(ServiceError, match="belongs to another AWS account") as refused,
    ):
        set_up(owner)
    assert f"{owner.profile.bucket}-" in refused.value.advice


def test_a_bucket_that_may_not_be_looked_at_is_not_taken(owner: Connection) -> None:
    with answers(owner.s3, "HeadBucket", FORBIDDEN), answers(owner.s3, "ListBuckets", DENIED):
        look = look_at(BUCKET, survey(owner))
    assert (look.mark, look.change) == (Mark.UNKNOWN, "")


def test_a_bucket_in_another_region_is_named(mock_connection: Connection) -> None:
    with mock_aws():
        boto3.client("s3", region_name="us-east-1").create_bucket(
            Bucket=mock_connection.profile.bucket
        )
        look = look_at(BUCKET, survey(mock_connection))
    assert look.mark is Mark.WRONG
    assert look.found == "The bucket “cloudery-photos” is in us-east-1, not in ap-south-1."
    assert look.advice == "Set the region of this profile to us-east-1."


# Who may read


def delivered(owner: Connection, delivery: Any) -> Connection:
    profile = replace(
        owner.profile,
        delivery=delivery,
        cloudfront_domain="d111111abcdef8.cloudfront.net",
        cloudfront_distribution="E1A2B3C4D5E6F7",
    )
    return with_profile(owner, profile)


@pytest.mark.parametrize("delivery", ["presigned", "cloudfront", "cloudfront-signed"])
def test_private_delivery_closes_the_bucket_and_public_opens_it(
    ready: Connection, delivery: str
) -> None:
    name = ready.profile.bucket
    ready.s3.put_object(Bucket=name, Key="uploads/seen.jpg", Body=b"seen")
    link = f"{bucket_url(ready.profile)}/uploads/seen.jpg"
    assert requests.get(link, timeout=5).status_code == 200

    private = delivered(ready, delivery)
    assert set_up(private) == ["public-access-block", "bucket-policy"]
    assert planned(private) == []
    assert requests.get(link, timeout=5).status_code == 403
    block = ready.s3.get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"]
    assert all(block.values())
    assert "AllowPublicRead" not in [statement["Sid"] for statement in policy_of(ready)]

    assert set_up(ready) == ["public-access-block", "bucket-policy"]
    assert requests.get(link, timeout=5).status_code == 200


def test_cloudfront_may_read_and_no_other_distribution(ready: Connection) -> None:
    set_up(delivered(ready, "cloudfront"))
    (read,) = [s for s in policy_of(ready) if s["Action"] == "s3:GetObject"]
    assert read["Principal"] == {"Service": "cloudfront.amazonaws.com"}
    assert json.dumps(read["Condition"]).count(
        "arn:aws:cloudfront::000000000000:distribution/E1A2B3C4D5E6F7"
    )


# The notes' own policy

AS_IN_NOTES = Wishes(policy=UploadPolicy.AS_IN_NOTES)


def test_the_notes_policy_is_set_as_it_stands_there(owner: Connection) -> None:
    owner = with_profile(owner, replace(owner.profile, bucket="cloudery-photos"))
    set_up(owner)
    before = owner.s3.get_bucket_policy(Bucket="cloudery-photos")["Policy"]
    try:
        (change,) = plan(survey(owner, AS_IN_NOTES)).changes
        assert change.part == "bucket-policy"
        assert "anyone on the internet can store anything" in change.caution
        set_up(owner, AS_IN_NOTES)
        held = owner.s3.get_bucket_policy(Bucket="cloudery-photos")["Policy"]
        assert json.loads(held) == NOTES_POLICY
        assert planned(owner, AS_IN_NOTES) == []
        assert planned(owner) == ["bucket-policy"]  # the doctor still warns of it
    finally:
        owner.s3.put_bucket_policy(Bucket="cloudery-photos", Policy=before)


def test_the_notes_policy_is_refused_where_photos_are_private(ready: Connection) -> None:
    with pytest.raises(ServiceError, match="makes photos public"):
        plan(survey(delivered(ready, "presigned"), AS_IN_NOTES))
