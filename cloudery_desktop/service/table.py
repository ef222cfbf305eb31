"""The photos table: partition key userId, sort key uploadedAt in milliseconds."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, replace
from decimal import Decimal
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from boto3.dynamodb.types import TypeSerializer

from cloudery_desktop.language import tr
from cloudery_desktop.photo import PENDING, PhotoPage
from cloudery_desktop.photo_row import from_attributes, to_attributes
from cloudery_desktop.service.errors import NotArrived, cut_off, service_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import AttributeValueTypeDef

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.address import UrlBuilder

_serialize = TypeSerializer().serialize


def keep_items_as_sent(
    operation_model: Any,
    response_dict: dict[str, Any],
    customized_response_dict: dict[str, Any],
    **_: object,
) -> None:
    """For botocore's event `before-parse.dynamodb`: the items of a page are those of the JSON.

    botocore would look at each value once for every type there is, which takes eight times as
    long as to read the JSON. What differs is binary, which no row of ours has.
    """
    status = response_dict["status_code"]
    if operation_model.name == "Query" and status < HTTPStatus.MULTIPLE_CHOICES:
        try:
            answer = json.loads(response_dict["body"])
            customized_response_dict["Items"] = answer.pop("Items")
        except (ValueError, KeyError) as error:
            raise cut_off() from error
        response_dict["body"] = json.dumps(answer).encode()


class PhotoTable:
    """The rows of one user. Every method raises ServiceError; safe to share between threads."""

    def __init__(self, dynamodb: DynamoDBClient, name: str, user_id: str, urls: UrlBuilder) -> None:
        self._dynamodb = dynamodb
        self._name = name
        self._user_id = user_id
        self._urls = urls
        self._lock = threading.Lock()
        # The imageId at each sort key this process has met. A row asked for again goes to its
        # own place, and no millisecond is left out: a process that remembers nothing finds
        # the row too, by walking on from the same wish. It is never emptied: an entry is some
        # 200 bytes, less than the upload that asked, and a place forgotten would be asked for
        # over the network again by every photo that comes after it.
        self._holders: dict[int, str] = {}

    def put_pending(self, photo: Photo) -> Photo:
        """Write the pending row, at the next free millisecond if another photo has this one.

        Returns the row as it stands: pending with these facts, or uploaded already.
        """
        image_id = photo.image_id
        while True:
            slot = photo.uploaded_at
            with self._lock:
                while self._holders.get(slot, image_id) != image_id:
                    slot += 1
                self._holders[slot] = image_id
            there = self._put_unless_taken(replace(photo, uploaded_at=slot))
            if there.image_id == image_id:
                return there
            with self._lock:
                self._holders[slot] = there.image_id

    def _put_unless_taken(self, photo: Photo) -> Photo:
        """The row that holds this sort key afterwards: ours, or whose it was."""
        while True:
            with service_errors():
                try:
                    self._dynamodb.put_item(
                        TableName=self._name,
                        Item=_item(to_attributes(photo)),
                        ConditionExpression=(
                            "attribute_not_exists(uploadedAt)"
                            " OR (imageId = :imageId AND #status = :pending)"
                        ),
                        ExpressionAttributeNames={"#status": "status"},
                        ExpressionAttributeValues=_item(
                            {":imageId": photo.image_id, ":pending": PENDING}
                        ),
                    )
                except self._dynamodb.exceptions.ConditionalCheckFailedException:
                    there = self.get(photo.uploaded_at)
                    if there is not None:  # else: deleted in between, so free now
                        return there
                else:
                    return photo

    def get(self, uploaded_at: int) -> Photo | None:
        """The row at this sort key, as last written."""
        with service_errors():
            answer = self._dynamodb.get_item(
                TableName=self._name, Key=self._key(uploaded_at), ConsistentRead=True
            )
        item = answer.get("Item")
        return self._photo(item) if item else None

    def find(self, image_id: str, wished: int) -> Photo | None:
        """The row of this imageId, wherever `put_pending` found room for it."""
        slot = wished
        while (there := self.get(slot)) is not None and there.image_id != image_id:
            slot += 1
        return there

    def set_uploaded(self, photo: Photo) -> Photo:
        """End the pending status of exactly this row. Raises NotArrived if it is gone."""
        with service_errors():
            try:
                answer = self._dynamodb.update_item(
                    TableName=self._name,
                    Key=self._key(photo.uploaded_at),
                    UpdateExpression="REMOVE #status",
                    ConditionExpression="imageId = :imageId AND sha256 = :sha256",
                    ExpressionAttributeNames={"#status": "status"},
                    ExpressionAttributeValues=_item(
                        {":imageId": photo.image_id, ":sha256": photo.sha256 or ""}
                    ),
                    ReturnValues="ALL_NEW",
                )
            except self._dynamodb.exceptions.ConditionalCheckFailedException as error:
                raise NotArrived(
                    tr("The photo's row in the table is gone or was changed."),
                    advice=tr("If it stays, look for what else changes this table."),
                    retryable=True,
                ) from error
        return self._photo(answer["Attributes"])

    def set_thumbnail(self, photo: Photo, thumb_key: str) -> Photo | None:
        """Name the thumbnail in exactly this row; None if it is gone or another photo's."""
        with service_errors():
            try:
                answer = self._dynamodb.update_item(
                    TableName=self._name,
                    Key=self._key(photo.uploaded_at),
                    UpdateExpression="SET thumbKey = :thumbKey",
                    ConditionExpression="imageId = :imageId",
                    ExpressionAttributeValues=_item(
                        {":imageId": photo.image_id, ":thumbKey": thumb_key}
                    ),
                    ReturnValues="ALL_NEW",
                )
            except self._dynamodb.exceptions.ConditionalCheckFailedException:
                return None
        return self._photo(answer["Attributes"])

    def delete(self, photo: Photo) -> Photo | None:
        """Delete exactly this photo's row, and return it; None if it is gone or another photo's."""
        # A row without an imageId that is a text is another client's; it reads as "".
        condition, value = "imageId = :value", photo.image_id
        if not photo.image_id:
            condition, value = "NOT attribute_type(imageId, :value)", "S"
        with service_errors():
            try:
                answer = self._dynamodb.delete_item(
                    TableName=self._name,
                    Key=self._key(photo.uploaded_at),
                    ConditionExpression=condition,
                    ExpressionAttributeValues=_item({":value": value}),
                    ReturnValues="ALL_OLD",
                )
            except self._dynamodb.exceptions.ConditionalCheckFailedException:
                return None
        there = answer.get("Attributes")
        return self._photo(there) if there else None

    def pending(self) -> list[Photo]:
        """The rows whose upload was begun and not confirmed, the oldest first."""
        with service_errors():
            pages = self._dynamodb.get_paginator("query").paginate(
                TableName=self._name,
                KeyConditionExpression="userId = :userId",
                FilterExpression="#status = :pending",
                ExpressionAttributeNames={"#status": "status"},
                ExpressionAttributeValues=_item({":userId": self._user_id, ":pending": PENDING}),
            )
            items = [item for page in pages for item in page["Items"]]
        return [self._photo(item) for item in items]

    def delete_pending(self, photo: Photo) -> bool:
        """Delete exactly this row, unless it was confirmed or changed meanwhile: then False."""
        with service_errors():
            try:
                self._dynamodb.delete_item(
                    TableName=self._name,
                    Key=self._key(photo.uploaded_at),
                    ConditionExpression=(
                        "imageId = :imageId AND sha256 = :sha256 AND #status = :pending"
                    ),
                    ExpressionAttributeNames={"#status": "status"},
                    ExpressionAttributeValues=_item(
                        {
                            ":imageId": photo.image_id,
                            ":sha256": photo.sha256 or "",
                            ":pending": PENDING,
                        }
                    ),
                )
            except self._dynamodb.exceptions.ConditionalCheckFailedException:
                return False
        return True

    def page(self, limit: int, cursor: int | None) -> PhotoPage:
        """Uploaded photos among the next `limit` rows before sort key `cursor`, newest first."""
        query: dict[str, Any] = {
            "TableName": self._name,
            "KeyConditionExpression": "userId = :userId",
            "FilterExpression": "attribute_not_exists(#status) OR #status <> :pending",
            "ExpressionAttributeNames": {"#status": "status"},
            "ExpressionAttributeValues": _item({":userId": self._user_id, ":pending": PENDING}),
            "ScanIndexForward": False,
            "Limit": limit,
            "ConsistentRead": True,  # a photo just confirmed is in it: nobody asks again for it
        }
        if cursor is not None:
            query["ExclusiveStartKey"] = self._key(cursor)
        with service_errors():
            answer = self._dynamodb.query(**query)
        last = answer.get("LastEvaluatedKey")
        return PhotoPage(
            photos=_Made(answer["Items"], self._photo),
            cursor=int(_plain(last)["uploadedAt"]) if last else None,
        )

    def _key(self, uploaded_at: int) -> dict[str, Any]:
        return _item({"userId": self._user_id, "uploadedAt": uploaded_at})

    def _photo(self, item: dict[str, Any]) -> Photo:
        return from_attributes(_plain(item), self._urls.url)


@dataclass(frozen=True, slots=True)
class _Made:
    """The photos of a page's rows, each time they are looked at."""

    items: Sequence[dict[str, Any]]
    make: Callable[[dict[str, Any]], Photo]

    def __iter__(self) -> Iterator[Photo]:
        return map(self.make, self.items)


def _plain(item: Mapping[str, AttributeValueTypeDef]) -> dict[str, str | int | Decimal]:
    """The texts and the numbers of a row: a photo has nothing else."""
    plain: dict[str, str | int | Decimal] = {}
    for name, value in item.items():
        if "S" in value:
            plain[name] = value["S"]
        elif "N" in value:
            number = value["N"]
            plain[name] = int(number) if number.isdecimal() else Decimal(number)
    return plain


def _item(plain: dict[str, Any]) -> dict[str, Any]:
    return {name: _serialize(value) for name, value in plain.items()}
