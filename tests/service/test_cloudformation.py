"""The documents in resources/aws, and that the template gives what setup gives."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from string import Template
from typing import TYPE_CHECKING, Any

import pytest
from botocore.session import Session
from moto import mock_aws
from moto.cloudformation.models import cloudformation_backends
from moto.cloudformation.parsing import clean_json

from cloudery_desktop.assets import asset
from cloudery_desktop.cloud import Wishes
from cloudery_desktop.profile import CHOICES, Profile
from cloudery_desktop.service.infrastructure.desired import apply, plan, survey
from cloudery_desktop.service.infrastructure.identity import USER

if TYPE_CHECKING:
    from cloudery_desktop.service.connection import Connection

TEMPLATE = asset("aws", "cloudformation.json")
DOCUMENTS = sorted(path for path in asset("aws").glob("*.json") if path != TEMPLATE)
ACCOUNT = "123456789012"  # moto's
DISTRIBUTION = "E1A2B3C4D5E6F7"
NAMES = {
    "account": ACCOUNT,
    "bucket": "holiday-photos",
    "distribution": DISTRIBUTION,
    "partition": "aws",
    "region": "ap-south-1",
    "table": "holiday",
}
# What the template may set, so that nothing is set which the comparison does not look at.
PROPERTIES = {
    "Bucket": {
        "BucketName",
        "PublicAccessBlockConfiguration",
        "OwnershipControls",
        "BucketEncryption",
        "LifecycleConfiguration",
        "CorsConfiguration",
    },
    "BucketPolicy": {"Bucket", "PolicyDocument"},
    "Table": {
        "TableName",
        "AttributeDefinitions",
        "KeySchema",
        "BillingMode",
        "PointInTimeRecoverySpecification",
    },
    "User": {"UserName"},
    "UserPolicy": {"PolicyName", "Users", "PolicyDocument"},
}


def template() -> Any:
    return json.loads(TEMPLATE.read_text(encoding="utf-8"))


def profile_of(delivery: Any, distribution: str = DISTRIBUTION) -> Profile:
    return Profile(
        bucket=NAMES["bucket"],
        table=NAMES["table"],
        delivery=delivery,
        cloudfront_distribution=distribution,
    )


def deployed(connection: Connection, **parameters: str) -> dict[str, str]:
    """Deploy the template in moto; its outputs."""
    profile = connection.profile
    given = {
        "BucketName": profile.bucket,
        "TableName": profile.table,
        "Delivery": profile.delivery,
        **parameters,
    }
    client: Any = Session().create_client("cloudformation", region_name=profile.region)
    with pytest.warns(UserWarning, match="AWS::S3::BucketPolicy"):  # that it makes none
        client.create_stack(
            StackName="cloudery",
            TemplateBody=TEMPLATE.read_text(encoding="utf-8"),
            Parameters=[{"ParameterKey": k, "ParameterValue": v} for k, v in given.items()],
            Capabilities=["CAPABILITY_NAMED_IAM"],
        )
    (stack,) = client.describe_stacks(StackName="cloudery")["Stacks"]
    assert stack["StackStatus"] == "CREATE_COMPLETE"
    set_what_moto_leaves_out(connection)
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def set_what_moto_leaves_out(connection: Connection) -> None:
    """Of a bucket moto's CloudFormation sets the encryption alone, and it makes no bucket policy.

    The rest is set here as S3 words it, with moto's values for references and conditions.
    """
    stack = cloudformation_backends[ACCOUNT][connection.profile.region].get_stack("cloudery")
    resources = clean_json(template()["Resources"], stack.resource_map)
    bucket, at = resources["Bucket"]["Properties"], {"Bucket": connection.profile.bucket}
    s3: Any = connection.s3
    name = "PublicAccessBlockConfiguration"
    s3.put_public_access_block(**at, **{name: bucket[name]})
    s3.put_bucket_ownership_controls(**at, OwnershipControls=bucket["OwnershipControls"])
    rules = [
        {"ID": rule.pop("Id"), "Filter": {"Prefix": rule.pop("Prefix", "")}, **rule}
        for rule in bucket["LifecycleConfiguration"]["Rules"]
    ]
    s3.put_bucket_lifecycle_configuration(**at, LifecycleConfiguration={"Rules": rules})
    cors = [
        {"ExposeHeaders": rule.pop("ExposedHeaders", []), **rule}
        for rule in bucket["CorsConfiguration"]["CorsRules"]
    ]
    s3.put_bucket_cors(**at, CORSConfiguration={"CORSRules": cors})
    policy = resources["BucketPolicy"]["Properties"]
    document = policy["PolicyDocument"]
    document["Statement"] = [statement for statement in document["Statement"] if statement]
    s3.put_bucket_policy(Bucket=policy["Bucket"], Policy=json.dumps(document))
    table = resources["Table"]["Properties"]
    name = "PointInTimeRecoverySpecification"
    connection.dynamodb.update_continuous_backups(
        TableName=table["TableName"], **{name: table[name]}
    )


def state(connection: Connection) -> dict[str, Any]:
    """All that the cloud tells of bucket, table and user."""
    profile, s3, dynamodb = connection.profile, connection.s3, connection.dynamodb
    iam: Any = connection.iam
    found: dict[str, Any] = {}
    for name in (
        "public_access_block",
        "bucket_ownership_controls",
        "bucket_encryption",
        "bucket_lifecycle_configuration",
        "bucket_cors",
        "bucket_location",
        "bucket_versioning",
    ):
        found[name] = getattr(s3, f"get_{name}")(Bucket=profile.bucket)
        del found[name]["ResponseMetadata"]
    found["bucket_policy"] = json.loads(s3.get_bucket_policy(Bucket=profile.bucket)["Policy"])
    table: Any = dynamodb.describe_table(TableName=profile.table)["Table"]
    found["table"] = {
        name: table.get(name)
        for name in (
            *("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "StreamSpecification"),
            *("LocalSecondaryIndexes", "SSEDescription", "DeletionProtectionEnabled"),
        )
    }
    found["billing"] = table["BillingModeSummary"]["BillingMode"]
    backups: Any = dynamodb.describe_continuous_backups(TableName=profile.table)
    recovery = backups["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]
    found["recovery"] = recovery["PointInTimeRecoveryStatus"]
    found["users"] = [user["UserName"] for user in iam.list_users()["Users"]]
    found["user_policies"] = {
        name: iam.get_user_policy(UserName=USER, PolicyName=name)["PolicyDocument"]
        for name in iam.list_user_policies(UserName=USER)["PolicyNames"]
    }
    attached = iam.list_attached_user_policies(UserName=USER)
    found["attached_policies"] = attached["AttachedPolicies"]
    found["access_keys"] = iam.list_access_keys(UserName=USER)["AccessKeyMetadata"]
    return found


def set_up(connection: Connection) -> None:
    site = survey(connection, Wishes())
    for _ in apply(site, plan(site).changes):
        pass


@pytest.mark.parametrize("delivery", CHOICES["delivery"])
def test_the_template_gives_what_setup_gives(mock_connection: Connection, delivery: str) -> None:
    connection = replace(mock_connection, profile=profile_of(delivery))
    with mock_aws():
        set_up(connection)
        meant = state(connection)
    with mock_aws():
        outputs = deployed(connection, CloudFrontDistribution=DISTRIBUTION)
        assert plan(survey(connection, Wishes())).changes == ()
        assert state(connection) == meant
    assert outputs == {
        "Bucket": connection.profile.bucket,
        "Region": connection.profile.region,
        "Table": connection.profile.table,
        "User": USER,
    }
    resources = template()["Resources"]
    assert {name: set(parts["Properties"]) for name, parts in resources.items()} == PROPERTIES


def test_the_template_and_setup_have_the_same_built_in_values(mock_connection: Connection) -> None:
    parameters = template()["Parameters"]
    built_in = Profile()
    assert parameters["BucketName"]["Default"] == built_in.bucket
    assert parameters["TableName"]["Default"] == built_in.table
    assert parameters["Delivery"]["Default"] == built_in.delivery
    assert parameters["Delivery"]["AllowedValues"] == list(CHOICES["delivery"])
    assert parameters["BackendUser"]["AllowedValues"] == ["create", "exists"]
    assert re.fullmatch(parameters["CloudFrontDistribution"]["AllowedPattern"], DISTRIBUTION)
    # Without a distribution, any of the account's may read.
    connection = replace(mock_connection, profile=profile_of("cloudfront", distribution=""))
    with mock_aws():
        set_up(connection)
        meant = state(connection)
    with mock_aws():
        deployed(connection)
        assert state(connection) == meant


def test_another_bucket_of_the_account_shares_the_user(mock_connection: Connection) -> None:
    connection = replace(mock_connection, profile=profile_of("public"))
    iam: Any = connection.iam
    other = json.dumps(filled("user-policy"))
    with mock_aws():
        iam.create_user(UserName=USER)
        iam.put_user_policy(UserName=USER, PolicyName="cloudery-other", PolicyDocument=other)
        deployed(connection, BackendUser="exists")
        assert plan(survey(connection, Wishes())).changes == ()
        assert set(iam.list_user_policies(UserName=USER)["PolicyNames"]) == {
            *("cloudery-other", f"cloudery-{connection.profile.bucket}"),
        }


def test_no_photo_goes_with_the_stack_and_no_secret_is_in_it() -> None:
    resources = template()["Resources"]
    for name in ("Bucket", "Table"):
        # A first deployment that fails takes back what it made itself, and that is empty.
        assert resources[name]["DeletionPolicy"] == "RetainExceptOnCreate"
        assert resources[name]["UpdateReplacePolicy"] == "Retain"
    assert "AWS::IAM::AccessKey" not in {resource["Type"] for resource in resources.values()}


def test_the_template_passes_cfn_lint() -> None:
    """The linter knows AWS's own schemas; it asks no network."""
    command = "from cfnlint.runner.cli import main; main()"
    regions = ("ap-south-1", "eu-central-1", "us-east-1")
    linted = subprocess.run(
        [sys.executable, "-c", command, str(TEMPLATE), "-r", *regions, "-c", "I"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (linted.returncode, linted.stdout, linted.stderr) == (0, "", "")


# The documents


def filled(name: str) -> Any:
    text = asset("aws", f"{name}.json").read_text(encoding="utf-8")
    return json.loads(Template(text).substitute(NAMES))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_document_is_json_with_and_without_its_names(path: Any) -> None:
    json.loads(path.read_text(encoding="utf-8"))
    assert "$" not in json.dumps(filled(path.stem))


POLICIES = sorted(path.stem for path in DOCUMENTS if "policy" in path.stem)
UPLOADS = "arn:aws:s3:::holiday-photos/uploads/*"
ROWS = f"arn:aws:dynamodb:ap-south-1:{ACCOUNT}:table/holiday"


@pytest.mark.parametrize("name", [name for name in POLICIES if name != "bucket-policy-as-in-notes"])
def test_a_policy_allows_few_things_on_few_things(name: str) -> None:
    policy = filled(name)
    assert policy["Version"] == "2012-10-17"
    sids = [statement["Sid"] for statement in policy["Statement"]]
    assert len(set(sids)) == len(sids)
    for statement in policy["Statement"]:
        assert set(statement) <= {"Sid", "Effect", "Principal", "Action", "Resource", "Condition"}
        assert statement["Effect"] == "Allow"
        actions = statement["Action"]
        actions = [actions] if isinstance(actions, str) else actions
        assert "*" not in "".join(actions)
        services = {action.partition(":")[0] for action in actions}
        assert services == ({"dynamodb"} if statement["Resource"] == ROWS else {"s3"})
        assert statement["Resource"] in (UPLOADS, ROWS)
        if statement.get("Principal") == "*" and "Condition" not in statement:
            assert actions == ["s3:GetObject"]
            assert name == "bucket-policy"
    assert all(("Principal" in s) == name.startswith("bucket") for s in policy["Statement"])


def test_the_policy_as_in_notes_is_the_notes_own() -> None:
    everybody = {"Effect": "Allow", "Principal": "*"}
    upload = {"Sid": "AllowUploadViaPresignedURL", "Action": "s3:PutObject"}
    read = {"Sid": "AllowPublicRead", "Action": "s3:GetObject", "Resource": UPLOADS}
    assert filled("bucket-policy-as-in-notes") == {
        "Version": "2012-10-17",
        "Statement": [
            {**everybody, **upload, "Resource": "arn:aws:s3:::holiday-photos/*"},
            {**everybody, **read},
        ],
    }
