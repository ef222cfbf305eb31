"""A sandbox with something in it, and clients that may hold wrong keys."""

from __future__ import annotations

import json
from typing import Any

import boto3
from botocore.config import Config

REGION = "ap-south-1"
BUCKET = "sandbox-photos"
TABLE = "photos"
POLICY = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": "*",
            "Action": "s3:GetObject",
            "Resource": f"arn:aws:s3:::{BUCKET}/uploads/*",
        }
    ],
}


def client(sandbox: Any, service: str, key_id: str = "", secret: str = "") -> Any:
    return boto3.client(  # type: ignore[call-overload]  # the service's name is a variable
        service,
        endpoint_url=sandbox.endpoint_url,
        aws_access_key_id=key_id or sandbox.access_key_id,
        aws_secret_access_key=secret or sandbox.secret_access_key,
        region_name=REGION,
        config=Config(
            signature_version="s3v4" if service == "s3" else "v4",
            s3={"addressing_style": "path"},
            retries={"total_max_attempts": 1},
        ),
    )


def furnish(sandbox: Any) -> None:
    """A bucket with public uploads/, one public and one private object, and a table."""
    s3 = client(sandbox, "s3")
    s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    s3.put_public_access_block(
        Bucket=BUCKET,
        PublicAccessBlockConfiguration={"BlockPublicPolicy": False, "RestrictPublicBuckets": False},
    )
    s3.put_bucket_policy(Bucket=BUCKET, Policy=json.dumps(POLICY))
    s3.put_object(Bucket=BUCKET, Key="uploads/open.txt", Body=b"open")
    s3.put_object(Bucket=BUCKET, Key="private.txt", Body=b"secret words")
    client(sandbox, "dynamodb").create_table(
        TableName=TABLE,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": "userId", "AttributeType": "S"},
            {"AttributeName": "uploadedAt", "AttributeType": "N"},
        ],
        KeySchema=[
            {"AttributeName": "userId", "KeyType": "HASH"},
            {"AttributeName": "uploadedAt", "KeyType": "RANGE"},
        ],
    )
    put_row(sandbox, 1)


def put_row(sandbox: Any, uploaded_at: int) -> None:
    client(sandbox, "dynamodb").put_item(
        TableName=TABLE, Item={"userId": {"S": "me"}, "uploadedAt": {"N": str(uploaded_at)}}
    )


def rows(sandbox: Any) -> list[int]:
    found = client(sandbox, "dynamodb").query(
        TableName=TABLE,
        KeyConditionExpression="userId = :me",
        ExpressionAttributeValues={":me": {"S": "me"}},
    )
    return [int(item["uploadedAt"]["N"]) for item in found["Items"]]


def keys(sandbox: Any) -> list[str]:
    return [o["Key"] for o in client(sandbox, "s3").list_objects_v2(Bucket=BUCKET)["Contents"]]
