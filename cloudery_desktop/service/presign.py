"""The signed form of one upload: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html"""

from __future__ import annotations

import base64
import time
from typing import TYPE_CHECKING, Any

from cloudery_desktop.photo import PresignedPost
from cloudery_desktop.service.errors import service_errors

if TYPE_CHECKING:
    from mypy_boto3_s3.client import S3Client

    from cloudery_desktop.photo import Photo, UploadRequest

# Forms are signed just before they are sent and can be replayed until then. Seconds.
EXPIRES_IN = 600


def sign_post(s3: S3Client, bucket: str, photo: Photo, request: UploadRequest) -> PresignedPost:
    """A form that takes this file and no other: key, type, size and SHA-256 are exact conditions.

    Raises ServiceError where a login has to be renewed and cannot be. There must be
    credentials: botocore has no error of its own for none here.
    """
    fields: dict[str, Any] = {
        "Content-Type": request.mime_type,
        "success_action_status": "201",
        "x-amz-checksum-algorithm": "SHA256",
        "x-amz-checksum-sha256": sha256_base64(request.sha256),
    }
    size = request.size_bytes
    conditions: list[Any] = [{name: value} for name, value in fields.items()]
    conditions.append(["content-length-range", size, size])
    expires_at = time.time() + EXPIRES_IN
    with service_errors():
        form = s3.generate_presigned_post(
            bucket, photo.s3_key, Fields=fields, Conditions=conditions, ExpiresIn=EXPIRES_IN
        )
    return PresignedPost(form["url"], tuple(form["fields"].items()), expires_at)


def sha256_base64(hex_digest: str) -> str:
    """S3 writes checksums in base64."""
    return base64.b64encode(bytes.fromhex(hex_digest)).decode("ascii")
