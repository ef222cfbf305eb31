"""PhotoService on Amazon S3 and DynamoDB, or servers that speak as they do."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from cloudery_desktop.language import tr
from cloudery_desktop.photo import PENDING, Arrival, Photo, UploadTicket
from cloudery_desktop.service.address import UrlBuilder
from cloudery_desktop.service.errors import (
    NotArrived,
    ServiceError,
    answer,
    refusal,
    service_errors,
)
from cloudery_desktop.service.presign import (
    form_url,
    is_named_by_us,
    sha256_base64,
    sign_post,
    sign_thumbnail,
    thumbnail_key,
)
from cloudery_desktop.service.reach import answers, reach
from cloudery_desktop.service.table import PhotoTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mypy_boto3_s3.type_defs import HeadObjectOutputTypeDef

    from cloudery_desktop.photo import PhotoPage, PresignedPost, UploadRequest
    from cloudery_desktop.service.connection import Connection

_DELETE_BATCH = 500  # photos: with their thumbnails the most keys one DeleteObjects call takes
NO_OBJECT = ("404", "NoSuchKey")


class AwsPhotoService:
    """See PhotoService for what the verbs promise."""

    def __init__(self, connection: Connection) -> None:
        profile = connection.profile
        self._profile = profile
        self._s3 = connection.s3
        self._dynamodb = connection.dynamodb
        self._urls = UrlBuilder.for_profile(profile, connection.s3)
        self._table = PhotoTable(connection.dynamodb, profile.table, profile.user_id, self._urls)

    def request_upload(self, request: UploadRequest) -> UploadTicket:
        s3_key = f"uploads/{request.image_id}{request.extension}"
        photo = self._table.put_pending(
            Photo(
                user_id=self._profile.user_id,
                uploaded_at=request.requested_at,
                image_id=request.image_id,
                s3_key=s3_key,
                mime_type=request.mime_type,
                url=self._urls.url(s3_key),
                status=PENDING,
                sha256=request.sha256,
                source_sha256=request.source_sha256,
                size_bytes=request.size_bytes,
                width=request.width,
                height=request.height,
                taken_at=request.taken_at,
                camera=request.camera,
                file_name=request.file_name,
            )
        )
        post = None
        if photo.status == PENDING:
            post = sign_post(self._s3, self._profile.bucket, photo, request)
        return UploadTicket(photo, post, self._profile.verify_by)

    def confirm_upload(self, photo: Photo, md5: str | None = None) -> Arrival:
        head = self._head(photo)
        if self._profile.verify_by == "sha256" and head.get("ChecksumSHA256") is None:
            head = self._head(photo)  # an answer that was cut off looks the same
            if head.get("ChecksumSHA256") is None:
                raise ServiceError(
                    tr("This server keeps no SHA-256 of what it received."),
                    advice=tr('Set verify_by = "md5" in this profile.'),
                )
        if not _is_whole(head, photo, md5):
            raise NotArrived(
                tr("What arrived in the bucket is not the photo that was sent."),
                tr("Its size or checksum is another."),
                tr("If it stays, try another network."),
                retryable=True,
            )
        return Arrival(self._table.set_uploaded(photo), _stored(head))

    def _head(self, photo: Photo) -> HeadObjectOutputTypeDef:
        """Raises NotArrived where there is no such object."""
        head = answer(
            lambda: self._s3.head_object(
                Bucket=self._profile.bucket, Key=photo.s3_key, ChecksumMode="ENABLED"
            ),
            NO_OBJECT,
        )
        if head is None:
            raise NotArrived(
                tr("The photo has not arrived in the bucket."),
                advice=tr("If it stays, look for what else changes this bucket."),
                retryable=True,
            )
        return head

    def request_thumbnail(self, photo: Photo) -> PresignedPost:
        return sign_thumbnail(self._s3, self._profile.bucket, thumbnail_key(photo.image_id))

    def confirm_thumbnail(self, photo: Photo) -> Photo | None:
        thumb_key = thumbnail_key(photo.image_id)
        named = self._table.set_thumbnail(photo, thumb_key)
        if named is None:  # deleted meanwhile: nothing would find its thumbnail any more
            self._delete_objects([thumb_key])
        return named

    def find_photo(self, uploaded_at: int) -> Photo | None:
        photo = self._table.get(uploaded_at)
        if photo is None or photo.status == PENDING or not photo.s3_key:
            return None
        head = answer(
            lambda: self._s3.head_object(Bucket=self._profile.bucket, Key=photo.s3_key),
            (*NO_OBJECT, "403"),  # who may not list a bucket is told this of what is not there
        )
        return photo if head is not None else None

    def form_url(self) -> str:
        return form_url(self._s3, self._profile.bucket)

    def reach(self) -> float | None:
        return reach(self._s3.meta.endpoint_url)

    def answers(self) -> bool:
        return answers(*{self._s3.meta.endpoint_url, self._dynamodb.meta.endpoint_url})

    def discard_upload(self, photo: Photo) -> Photo | None:
        there = self._table.find(photo.image_id, photo.uploaded_at)
        if there is None:  # its object may have come after its row was gone
            is_ours = photo.user_id == self._profile.user_id and is_named_by_us(photo)
            self._delete_objects(_keys(photo) if is_ours else [])
        elif there.status == PENDING:
            self.delete_photos((there,))
            return None
        return there

    def list_photos(self, *, limit: int = 100, cursor: int | None = None) -> PhotoPage:
        return self._table.page(limit, cursor)

    def delete_photos(self, photos: Sequence[Photo]) -> None:
        # Objects first: a row without its object is found again, an object without its row is not.
        for start in range(0, len(photos), _DELETE_BATCH):
            batch = photos[start : start + _DELETE_BATCH]
            self._delete_objects([key for photo in batch for key in _keys(photo)])
            rows = [(photo, self._table.delete(photo)) for photo in batch]
            # A thumbnail may have come up in between: nothing names it any more.
            late = [
                row.thumb_key for photo, row in rows if row and row.thumb_key != photo.thumb_key
            ]
            self._delete_objects([key for key in late if key])

    def _delete_objects(self, keys: list[str]) -> None:
        if not keys:  # rows of other clients may name no object
            return
        with service_errors():
            answer = self._s3.delete_objects(
                Bucket=self._profile.bucket,
                Delete={"Objects": [{"Key": key} for key in keys], "Quiet": True},
            )
        refused = answer.get("Errors", [])
        if refused:
            raise refusal(
                refused[0].get("Code", ""),
                answer["ResponseMetadata"].get("RequestId", ""),
                message=refused[0].get("Message", ""),
                operation="DeleteObjects",
            )


def _keys(photo: Photo) -> list[str]:
    """Of the photo and its thumbnail: where it is of ours, also one that no row names yet."""
    ours = thumbnail_key(photo.image_id) if is_named_by_us(photo) else ""
    thumb_key = photo.thumb_key or ours
    return [key for key in (thumb_key, photo.s3_key) if key]


def _stored(head: HeadObjectOutputTypeDef) -> str:
    kept: str | None = head.get("ChecksumSHA256")
    if kept is None:
        etag = head["ETag"].strip('"')
        return f"md5:{etag}"
    return f"sha256:{base64.b64decode(kept).hex()}"


def _is_whole(head: HeadObjectOutputTypeDef, photo: Photo, md5: str | None) -> bool:
    if photo.sha256 is None or head["ContentLength"] != photo.size_bytes:
        return False
    kept: str | None = head.get("ChecksumSHA256")
    if kept is not None:
        return kept == sha256_base64(photo.sha256)
    # An ETag is the MD5 only without KMS encryption; servers that keep no SHA-256 have none.
    return md5 is not None and head.get("ETag", "").strip('"') == md5
