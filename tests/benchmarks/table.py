"""A table of many photos as our own uploads have them, with no server."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.photo import Photo, PhotoPage
    from cloudery_desktop.service.photos import PhotoService

OWNER = "somebody"
_STEP_MS = 86_400_000 // 50  # fifty photos a day
_NEWEST = 1_790_000_000_000
_FIRST_PAGE, _PAGE = 100, 1000  # rows, as the catalogue asks for them


class FilledTable:
    """Answers at once with photos made anew for each page."""

    def __init__(self, count: int, renamed_every: int = 0) -> None:
        self._count = count
        self._renamed_every = renamed_every

    def row(self, number: int) -> dict[str, str | int]:
        image_id = f"{number:032x}"
        is_renamed = self._renamed_every and number % self._renamed_every == 0
        return {
            "userId": OWNER,
            "uploadedAt": _NEWEST - number * _STEP_MS,
            "imageId": image_id,
            "s3Key": f"uploads/{image_id}.jpg",
            "mimeType": "image/jpeg",
            "sha256": f"{number:064x}",
            "sourceSha256": f"{number + 1:064x}",
            "sizeBytes": 3_900_000 + number,
            "width": 4000,
            "height": 3000,
            "takenAt": f"2026-05-20T09:{number % 60:02d}:00",
            "fileName": f"IMG_{number}{'b' if is_renamed else ''}.jpg",
            "thumbKey": f"uploads/{image_id}.thumb.jpg",
        }

    def photo(self, number: int) -> Photo:
        from cloudery_desktop.photo_row import from_attributes

        return from_attributes(
            self.row(number),
            lambda key: f"https://holiday-photos.s3.ap-south-1.amazonaws.com/{key}",
        )

    def list_photos(self, *, limit: int = 100, cursor: int | None = None) -> PhotoPage:
        from cloudery_desktop.photo import PhotoPage

        rows = self.rows(limit, cursor)
        photos = tuple(map(self.photo, rows))
        return PhotoPage(photos, photos[-1].uploaded_at if rows.stop < self._count else None)

    def rows(self, limit: int, cursor: int | None) -> range:
        """The numbers of a page's photos."""
        start = 0 if cursor is None else (_NEWEST - cursor) // _STEP_MS + 1
        return range(start, min(start + limit, self._count))

    @property
    def service(self) -> PhotoService:
        return cast("PhotoService", self)

    def answers(self) -> Iterator[tuple[int | None, bytes]]:
        """The pages as DynamoDB sends them, each with the sort key it is asked for by."""
        cursor: int | None = None
        limit = _FIRST_PAGE
        while True:
            rows = self.rows(limit, cursor)
            items = [_item(self.row(number)) for number in rows]
            answer: dict[str, Any] = {"Items": items, "Count": len(items)}
            if rows.stop < self._count:
                answer["LastEvaluatedKey"] = {
                    name: items[-1][name] for name in ("userId", "uploadedAt")
                }
            yield cursor, json.dumps(answer).encode()
            if rows.stop == self._count:
                return
            cursor, limit = int(items[-1]["uploadedAt"]["N"]), _PAGE


def _item(row: dict[str, str | int]) -> dict[str, dict[str, str]]:
    return {
        name: {"N": str(value)} if isinstance(value, int) else {"S": value}
        for name, value in row.items()
    }


class Network(NamedTuple):
    """How long an answer is on its way."""

    name: str
    mbit: float = float("inf")
    round_trip_seconds: float = 0.0

    def seconds(self, length: int) -> float:
        """For so many bytes."""
        return self.round_trip_seconds + length * 8 / (self.mbit * 1e6)


class DistantTable:
    """The program's own service, whose requests for pages are answered over such a network.

    The answers lie ready: all else that is done for them is the program's.
    """

    def __init__(self, table: FilledTable, network: Network) -> None:
        from cloudery_desktop.cloud import AccessKey
        from cloudery_desktop.profile import Profile
        from cloudery_desktop.service.aws import AwsPhotoService
        from cloudery_desktop.service.connection import connect

        profile = Profile(bucket="holiday-photos", user_id=OWNER, region="ap-south-1")
        connection = connect(profile, AccessKey("key", "secret"))
        connection.dynamodb.meta.events.register("before-send.dynamodb.Query", self._answer)
        self.service: PhotoService = AwsPhotoService(connection)
        self._answers = dict(table.answers())
        self._network = network
        self.waited_seconds = 0.0

    def _answer(self, request: Any, **_: object) -> Any:
        from botocore.awsrequest import AWSResponse
        from botocore.compat import HTTPHeaders

        from tests.service.own_cloud import Raw

        key = json.loads(request.body).get("ExclusiveStartKey")
        body = self._answers[int(key["uploadedAt"]["N"]) if key else None]
        seconds = self._network.seconds(len(body))
        time.sleep(seconds)
        self.waited_seconds += seconds
        return AWSResponse(request.url, 200, HTTPHeaders(), Raw(body))
