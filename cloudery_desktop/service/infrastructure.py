"""The bucket and the table a profile needs."""

from __future__ import annotations

import json
from string import Template
from typing import TYPE_CHECKING, Any

from cloudery_desktop.assets import asset
from cloudery_desktop.service.errors import service_errors

if TYPE_CHECKING:
    from cloudery_desktop.service.aws import Connection


def create_missing(connection: Connection) -> None:
    """Create the bucket, its public read of `uploads/*` and the table, where they are missing.

    For a cloud of one's own, such as the sandbox. Raises ServiceError.
    """
    profile, s3, dynamodb = connection.profile, connection.s3, connection.dynamodb
    with service_errors():
        if profile.bucket not in {bucket["Name"] for bucket in s3.list_buckets()["Buckets"]}:
            place: dict[str, Any] = {}
            if profile.region != "us-east-1":  # the one region that must not be named
                place["CreateBucketConfiguration"] = {"LocationConstraint": profile.region}
            s3.create_bucket(Bucket=profile.bucket, **place)
        # New buckets refuse public policies until told otherwise; ACLs stay shut.
        s3.put_public_access_block(
            Bucket=profile.bucket,
            PublicAccessBlockConfiguration={
                "BlockPublicAcls": True,
                "IgnorePublicAcls": True,
                "BlockPublicPolicy": False,
                "RestrictPublicBuckets": False,
            },
        )
        policy = _document("bucket-policy.json", bucket=profile.bucket)
        s3.put_bucket_policy(Bucket=profile.bucket, Policy=json.dumps(policy))
        pages = dynamodb.get_paginator("list_tables").paginate()
        if profile.table not in {name for page in pages for name in page["TableNames"]}:
            dynamodb.create_table(**_document("table.json", table=profile.table))
            dynamodb.get_waiter("table_exists").wait(
                TableName=profile.table, WaiterConfig={"Delay": 1, "MaxAttempts": 60}
            )


def _document(name: str, **values: str) -> dict[str, Any]:
    text = asset("aws", name).read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(Template(text).substitute(values))
    return document
