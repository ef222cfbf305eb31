"""The signed form of one upload: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from cloudery_desktop.photo import PresignedPost
from cloudery_desktop.service.errors import service_errors

if TYPE_CHECKING:
    from mypy_boto3_s3.client import S3Client

    from cloudery_desktop.photo import Photo, UploadRequest

# Seconds. Forms are signed some minutes before they are sent at most, and can be replayed until
# then. The end is counted by the cloud's time as `clock` knows it, which is right to a minute.
EXPIRES_IN = 900


THUMBNAIL_TYPE = "image/webp"
_THUMBNAIL_BYTES = 256 * 1024  # the most


def thumbnail_key(image_id: str) -> str:
    """Where the thumbnail of a photo of ours is stored."""
    return f"uploads/{image_id}.thumb.webp"


def is_named_by_us(photo: Photo) -> bool:
    """Whether its object has the name that we give; other clients may choose others."""
    return photo.s3_key.startswith(thumbnail_key(photo.image_id).partition(".")[0])


def sign_thumbnail(s3: S3Client, bucket: str, s3_key: str) -> PresignedPost:
    """A form that takes a small picture under this key. Raises ServiceError as `sign_post`."""
    fields: dict[str, Any] = {"Content-Type": THUMBNAIL_TYPE, "success_action_status": "201"}
    return _signed(s3, bucket, s3_key, fields, ["content-length-range", 1, _THUMBNAIL_BYTES])


def sign_post(s3: S3Client, bucket: str, photo: Photo, request: UploadRequest) -> PresignedPost:
    """A form that takes this file and no other: key, type, size and SHA-256 are exact conditions.

    Raises ServiceError without an access key, or where a login cannot be renewed.
    """
    fields: dict[str, Any] = {
        "Content-Type": request.mime_type,
        "success_action_status": "201",
        "x-amz-checksum-algorithm": "SHA256",
        "x-amz-checksum-sha256": sha256_base64(request.sha256),
    }
    size = request.size_bytes
    return _signed(s3, bucket, photo.s3_key, fields, ["content-length-range", size, size])


def _signed(
    s3: S3Client, bucket: str, s3_key: str, fields: dict[str, Any], sizes: list[Any]
) -> PresignedPost:
    conditions: list[Any] = [*({name: value} for name, value in fields.items()), sizes]
    with service_errors():
        form = s3.generate_presigned_post(
            bucket, s3_key, Fields=fields, Conditions=conditions, ExpiresIn=EXPIRES_IN
        )
    return PresignedPost(form["url"], tuple(form["fields"].items()))


def form_url(s3: S3Client, bucket: str) -> str:
    """Where the bucket takes forms. Raises ServiceError without an access key."""
    with service_errors():
        return str(s3.generate_presigned_post(bucket, "")["url"])


def sha256_base64(hex_digest: str) -> str:
    """S3 writes checksums in base64."""
    return base64.b64encode(bytes.fromhex(hex_digest)).decode("ascii")
