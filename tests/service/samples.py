"""A photo's bytes, the request for it, and its arrival in the bucket."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from cloudery_desktop.photo import UploadRequest, new_image_id
from cloudery_desktop.service.presign import sha256_base64

if TYPE_CHECKING:
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.aws import AwsPhotoService
    from cloudery_desktop.service.connection import Connection

BODY = b"\xff\xd8\xff the bytes of a photo"
SHA256 = hashlib.sha256(BODY).hexdigest()
MD5 = hashlib.md5(BODY).hexdigest()
THEN = 1_700_000_000_000


def a_request(**changes: Any) -> UploadRequest:
    """A request for BODY; `changes` are its fields."""
    facts: dict[str, Any] = {
        "image_id": new_image_id(),
        "requested_at": THEN,
        "file_name": "दीपावली.jpg",
        "mime_type": "image/jpeg",
        "extension": ".jpg",
        "size_bytes": len(BODY),
        "sha256": SHA256,
    }
    return UploadRequest(**facts | changes)


def arrive(connection: Connection, photo: Photo, body: bytes = BODY) -> None:
    """Put the object there, as the form does."""
    connection.s3.put_object(
        Bucket=connection.profile.bucket,
        Key=photo.s3_key,
        Body=body,
        ContentType=photo.mime_type,
        ChecksumAlgorithm="SHA256",
        ChecksumSHA256=sha256_base64(hashlib.sha256(body).hexdigest()),
    )


def uploaded(connection: Connection, service: AwsPhotoService, **changes: Any) -> Photo:
    """A photo that is up."""
    photo = service.request_upload(a_request(**changes)).photo
    arrive(connection, photo)
    return service.confirm_upload(photo).photo


def rows(connection: Connection, user_id: str = "me") -> list[dict[str, Any]]:
    """The rows of a user as DynamoDB holds them, oldest first."""
    pages = connection.dynamodb.get_paginator("query").paginate(
        TableName=connection.profile.table,
        KeyConditionExpression="userId = :userId",
        ExpressionAttributeValues={":userId": {"S": user_id}},
        ConsistentRead=True,
    )
    return [item for page in pages for item in page["Items"]]


def put_row(connection: Connection, **attributes: dict[str, Any]) -> None:
    """A row as another client writes it."""
    connection.dynamodb.put_item(TableName=connection.profile.table, Item=attributes)


def keys(connection: Connection) -> list[str]:
    """The keys of all objects in the bucket."""
    answer = connection.s3.list_objects_v2(Bucket=connection.profile.bucket)
    return [found["Key"] for found in answer.get("Contents", [])]
