"""A bucket, a table and an IAM user of a test's own on the sandbox, and ways to break them."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botocore.awsrequest import AWSResponse
from botocore.compat import HTTPHeaders

from cloudery_desktop.cloud import Mark, Wishes
from cloudery_desktop.photo import new_image_id
from cloudery_desktop.profile import SETTINGS
from cloudery_desktop.service.doctor import examine
from cloudery_desktop.service.infrastructure.desired import apply, plan, survey
from cloudery_desktop.service.infrastructure.identity import USER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pytest

    from cloudery_desktop.cloud import AccessKey
    from cloudery_desktop.profile import Profile
    from cloudery_desktop.service.connection import Connection

EVERYBODY_MAY_WRITE, EVERYBODY_MAY_READ = "AllowUploadViaPresignedURL", "AllowPublicRead"
Answer = tuple[int, dict[str, str], str]  # status, headers, body
OTHER_TABLE: Any = {
    "BillingMode": "PAY_PER_REQUEST",
    "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
    "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
}


def own_cloud(owner: Connection, monkeypatch: pytest.MonkeyPatch, **changes: Any) -> Connection:
    """The owner of an empty account, but for what other tests left under other names."""
    for service in ("IAM", "STS"):
        monkeypatch.setenv(f"AWS_ENDPOINT_URL_{service}", owner.profile.s3_endpoint_url)
    name = f"own-{new_image_id()[:12].lower()}"
    own = {"name": "own", "bucket": name, "table": name, **changes}
    return with_profile(owner, replace(owner.profile, **own))


def with_profile(owner: Connection, profile: Profile) -> Connection:
    """The same clients, which take longer to make than most tests, for another profile."""
    other = replace(owner, profile=profile)
    vars(other).update(iam=owner.iam, sts=owner.sts)
    return other


def remove_user(owner: Connection) -> None:
    """The IAM user's name is the same for all tests."""
    iam = owner.iam
    assert iam is not None
    if USER not in [user["UserName"] for user in iam.list_users()["Users"]]:
        return
    for key in iam.list_access_keys(UserName=USER)["AccessKeyMetadata"]:
        iam.delete_access_key(UserName=USER, AccessKeyId=key["AccessKeyId"])
    for name in iam.list_user_policies(UserName=USER)["PolicyNames"]:
        iam.delete_user_policy(UserName=USER, PolicyName=name)
    for policy in iam.list_attached_user_policies(UserName=USER)["AttachedPolicies"]:
        iam.detach_user_policy(UserName=USER, PolicyArn=policy["PolicyArn"])
    iam.delete_user(UserName=USER)


def planned(owner: Connection, wishes: Wishes | None = None) -> list[str]:
    """The parts that setup would change. Nothing stands in its way."""
    found = plan(survey(owner, wishes))
    assert found.obstacles == ()
    return [change.part for change in found.changes]


def set_up(owner: Connection, wishes: Wishes | None = None) -> list[str]:
    """Do what setup would do; the parts it changed."""
    site = survey(owner, wishes)
    return [change.part for change in apply(site, plan(site).changes)]


def marks(connection: Connection, owner: Connection) -> dict[str, Mark]:
    """What the doctor finds, by check."""
    return {finding.check: finding.mark for finding in examine(connection, owner)}


def wrong(connection: Connection, owner: Connection) -> set[str]:
    """The checks of the doctor that find something wrong."""
    return {check for check, mark in marks(connection, owner).items() if mark is Mark.WRONG}


def told(profile: Profile, credentials: AccessKey) -> dict[str, str]:
    """The variables that tell a Cloudery of its profile and its key."""
    settings = {f"CLOUDERY_{name.upper()}": getattr(profile, name) for name in SETTINGS}
    return {
        **{name: value for name, value in settings.items() if value},
        "AWS_ACCESS_KEY_ID": credentials.access_key_id,
        "AWS_SECRET_ACCESS_KEY": credentials.secret_access_key,
        "AWS_ENDPOINT_URL_IAM": profile.s3_endpoint_url,
        "AWS_ENDPOINT_URL_STS": profile.s3_endpoint_url,
    }


def findings(output: str) -> dict[str, dict[str, Any]]:
    """What `doctor --json` printed, by check."""
    return {record["check"]: record for record in map(json.loads, output.splitlines())}


def wrong_ones(output: str) -> set[str]:
    return {check for check, record in findings(output).items() if record["mark"] == "wrong"}


def policy_of(owner: Connection) -> list[dict[str, Any]]:
    """The statements of the bucket's policy."""
    text = owner.s3.get_bucket_policy(Bucket=owner.profile.bucket)["Policy"]
    statements: list[dict[str, Any]] = json.loads(text)["Statement"]
    return statements


def put_policy(owner: Connection, *statements: dict[str, Any]) -> None:
    policy = {"Version": "2012-10-17", "Statement": statements}
    owner.s3.put_bucket_policy(Bucket=owner.profile.bucket, Policy=json.dumps(policy))


def everybody(action: str, resource: str, sid: str = "Open") -> dict[str, Any]:
    """A statement that allows everybody something."""
    return {
        "Sid": sid,
        "Effect": "Allow",
        "Principal": "*",
        "Action": action,
        "Resource": f"arn:aws:s3:::{resource}",
    }


# Ways to break a part of a cloud by hand


def open_as_in_the_notes(owner: Connection) -> None:
    bucket = owner.profile.bucket
    put_policy(
        owner,
        everybody("s3:PutObject", f"{bucket}/*", EVERYBODY_MAY_WRITE),
        everybody("s3:GetObject", f"{bucket}/uploads/*", EVERYBODY_MAY_READ),
    )


def open_for_reading_everything(owner: Connection) -> None:
    bucket = owner.profile.bucket
    put_policy(
        owner,
        everybody("s3:GetObject", f"{bucket}/*"),
        everybody("s3:ListBucket", bucket, "List"),
    )


def remove_public_read(owner: Connection) -> None:
    put_policy(owner, *[s for s in policy_of(owner) if s["Sid"] != EVERYBODY_MAY_READ])


def remove_policy(owner: Connection) -> None:
    owner.s3.delete_bucket_policy(Bucket=owner.profile.bucket)


def set_block(*, closed: bool) -> Callable[[Connection], None]:
    def act(owner: Connection) -> None:
        owner.s3.put_public_access_block(
            Bucket=owner.profile.bucket,
            PublicAccessBlockConfiguration={
                "BlockPublicAcls": closed,
                "IgnorePublicAcls": closed,
                "BlockPublicPolicy": closed,
                "RestrictPublicBuckets": closed,
            },
        )

    return act


def remove_cors(owner: Connection) -> None:
    owner.s3.delete_bucket_cors(Bucket=owner.profile.bucket)


def remove_bucket(owner: Connection) -> None:
    owner.s3.delete_bucket(Bucket=owner.profile.bucket)


def remove_table(owner: Connection) -> None:
    owner.dynamodb.delete_table(TableName=owner.profile.table)


def make_other_table(owner: Connection) -> None:
    remove_table(owner)
    owner.dynamodb.create_table(TableName=owner.profile.table, **OTHER_TABLE)


def take_permissions(owner: Connection) -> None:
    put_user_policy(owner, ["s3:GetObject"])


def put_user_policy(owner: Connection, actions: list[str]) -> None:
    assert owner.iam is not None
    statement = {"Effect": "Allow", "Action": actions, "Resource": "*"}
    owner.iam.put_user_policy(
        UserName=USER,
        PolicyName=f"cloudery-{owner.profile.bucket}",
        PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}),
    )


# A login that ends


@contextmanager
def a_role(owner: Connection, root: AccessKey) -> Iterator[str]:
    """An AWS profile that takes on a role by the root's key."""
    iam = owner.iam
    assert iam is not None
    statement: dict[str, Any] = {"Effect": "Allow", "Action": "sts:AssumeRole"}
    statement["Principal"] = {"AWS": "arn:aws:iam::000000000000:root"}
    trust = {"Version": "2012-10-17", "Statement": [statement]}
    iam.create_role(RoleName="uploader", AssumeRolePolicyDocument=json.dumps(trust))
    may = {"Effect": "Allow", "Action": ["s3:*", "dynamodb:*"], "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [may]})
    iam.put_role_policy(RoleName="uploader", PolicyName="all", PolicyDocument=policy)
    Path(os.environ["AWS_SHARED_CREDENTIALS_FILE"]).write_text(
        f"[default]\naws_access_key_id = {root.access_key_id}\n"
        f"aws_secret_access_key = {root.secret_access_key}\n"
    )
    Path(os.environ["AWS_CONFIG_FILE"]).write_text(
        "[profile uploads]\nrole_arn = arn:aws:iam::000000000000:role/uploader\n"
        # The shortest there is: botocore renews what ends within 15 minutes.
        "source_profile = default\nduration_seconds = 900\n"
    )
    try:
        yield "uploads"
    finally:
        iam.delete_role_policy(RoleName="uploader", PolicyName="all")
        iam.delete_role(RoleName="uploader")


# Answers of a cloud that is not there


class Raw(BytesIO):
    """A body as urllib3 gives it."""

    def stream(self, *_: object, **__: object) -> Iterator[bytes]:
        yield self.read()


@contextmanager
def answers(client: Any, operation: str, *given: Answer) -> Iterator[Any]:
    """The client's calls of an operation are answered by these, the last one for ever.

    Gives the requests as they were sent, in a list that grows.
    """
    sent: list[Any] = []
    left = list(given)

    def answer(request: Any, **_: object) -> AWSResponse:
        sent.append(request)
        status, headers, body = left.pop(0) if len(left) > 1 else left[0]
        told = HTTPHeaders.from_dict(headers)
        return AWSResponse(request.url, status, told, Raw(body.encode()))

    event = f"before-send.{client.meta.service_model.service_id.hyphenize()}.{operation}"
    client.meta.events.register(event, answer)
    yield sent
    client.meta.events.unregister(event, answer)
