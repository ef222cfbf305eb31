"""Uploads that were begun and never finished: their rows are pending, which nothing lists.

A queue that has one goes on with it. A queue that was lost, or whose computer is gone, does not.
Whose they are nobody can tell, so they are looked at where the person asks for it, and settled so
that a queue that has one after all loses nothing: it finds its photo up, or sends it again.
"""

from __future__ import annotations

import hashlib
import re
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from cloudery_desktop.cloud import Mark
from cloudery_desktop.errors import Remedy
from cloudery_desktop.language import marked, tr
from cloudery_desktop.service import clock
from cloudery_desktop.service.address import UrlBuilder
from cloudery_desktop.service.aws import NO_OBJECT, AwsPhotoService
from cloudery_desktop.service.errors import NotArrived, ServiceError, answer, service_errors
from cloudery_desktop.service.infrastructure.parts import Look, Part, Site
from cloudery_desktop.service.presign import is_named_by_us, sha256_base64
from cloudery_desktop.service.table import PhotoTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mypy_boto3_s3.type_defs import HeadObjectOutputTypeDef

    from cloudery_desktop.photo import Photo

_LONG = timedelta(days=1)
_LAST_SECOND = 32_500_000_000  # the year 2999: what a Windows clock can tell of
_PAGE = 1000
_PIECE_BYTES = 1 << 20
_SOME = 10
_AT_ONCE = 8
_MOST_LOOKED_FOR = 100  # whoever closes the window waits for them
_is_digest = re.compile("[0-9a-f]{64}").fullmatch
# The last one: the key of the table is another.
_NO_TABLE = ("ResourceNotFoundException", "TableNotFoundException", "ValidationException")


def _look(site: Site) -> Look:
    try:
        rows = _left(_table(site))
    except ServiceError as error:
        if error.code in _NO_TABLE:
            return Look(Mark.NOTE, tr("There is no table yet."))
        raise
    if not rows:
        return Look(Mark.OK, tr("No upload was left unfinished for more than a day."))
    heads = _heads(site, rows[:_MOST_LOOKED_FOR])
    # Where nothing is told of a row, settling tells.
    others = {row for row, head in heads.items() if head and _is_another_version(head, row)}
    looked_for = tr(
        "Only the oldest %n (was|were) looked for in the bucket, and settling looks for all.",
        "",
        len(heads),
    )
    other_versions = _of_other_versions(len(others))
    unread = sum(
        head is not None and not head.get("ChecksumSHA256") and row not in others
        for row, head in heads.items()
    )
    to_be_read = tr(
        "Whether %n of them can be settled is known only once what has arrived was read, as no"
        " SHA-256 of it is kept.",
        "",
        unread,
    )
    is_partial = 0 < len(heads) < len(rows)
    rows = [row for row in rows if row not in others]
    if not rows:
        advice = tr("Add again what is missing among your photos.")
        return Look(Mark.NOTE, other_versions, advice=advice)
    # By the clock of the computer that began it, which may have been wrong.
    first = min(max(0, rows[0].uploaded_at // 1000), _LAST_SECOND)
    date = f"{datetime.fromtimestamp(first, UTC).astimezone():%Y-%m-%d}"
    told = tr(
        "%n upload(s) (was|were) begun and not finished, the first one on {date}.",
        "",
        len(rows),
        date=date,
    )
    caution = tr("A device that still has one of them in its queue sends it again if need be.")
    if unread:
        told += f" {to_be_read}"
        caution += f" {to_be_read}"
    if is_partial:
        told += f" {looked_for}"
    if others:
        told += f" {other_versions}"
    return Look(
        Mark.NOTE,
        told,
        tr(
            "Settle %n unfinished upload(s): list each photo that has arrived whole, forget those"
            " that never came or are up already.",
            "",
            len(rows),
        ),
        caution,
        tr("Open Cloudery on each device that may have them, then let setup settle the rest."),
    )


def _of_other_versions(number: int) -> str:
    return tr(
        "Of %n unfinished upload(s) another version of the file has arrived. It may be the only"
        " one, so it stays in the bucket, though nothing lists it.",
        "",
        number,
    )


def _settle(site: Site) -> str | None:
    table = _table(site)
    rows, up = _left(table), _contents(table)
    whole: dict[Photo, bool | None] = {}
    refused: ServiceError | None = None
    for row in rows:
        try:
            whole[row] = _is_whole(site, row)
        except ServiceError as error:
            if error.retryable:
                raise
            refused = error  # who may not list a bucket is told 403 of what is not there
    if all(is_whole is None for is_whole in whole.values()):
        if not up:
            return None  # nothing tells whether this is the bucket that they went to
        _refuse_other_bucket(site, up.values())
    for row, is_whole in whole.items():
        if is_whole is None:
            table.delete_pending(row)
        elif is_whole:
            _list_once(site, table, row, up)
        # Else another version of the file is there, perhaps the only one: both stay.
    if refused is not None:
        raise refused
    # Of some it was told before; where no SHA-256 is kept, only now.
    others = sum(is_whole is False for is_whole in whole.values())
    return _of_other_versions(others) if others else None


def _refuse_other_bucket(site: Site, photos: Iterable[Photo]) -> None:
    """Nothing would be in it, whatever has arrived in the right one. Raises ServiceError."""
    newest = sorted(set(photos), key=lambda photo: -photo.uploaded_at)[:_SOME]
    if all(_head(site, photo) is None for photo in newest):
        raise ServiceError(
            tr("The photos of this table are not in this bucket."),
            advice=tr("Check the bucket's name and region in the settings."),
            remedy=Remedy.SETTINGS,
        )


def _list_once(site: Site, table: PhotoTable, row: Photo, up: dict[str, Photo]) -> None:
    """Have the photo of this row in the list, unless the same bytes are `up` by another one."""
    same = up.get(row.sha256 or "")
    if row.image_id in up:
        table.delete_pending(row)  # another row names this object
    elif same is not None and _is_whole(site, same):
        AwsPhotoService(site.connection).discard_upload(row)
    else:
        with suppress(NotArrived):  # another device has just settled it
            up[row.sha256 or ""] = up[row.image_id] = table.set_uploaded(row)


def _left(table: PhotoTable) -> list[Photo]:
    """The oldest first. One that says it is of the future, some computer's clock has made so."""
    now, long = clock.now().timestamp(), _LONG.total_seconds()
    return [
        row
        for row in table.pending()
        if abs(now - row.uploaded_at / 1000) > long
        and is_named_by_us(row)
        and _is_digest(row.sha256 or "")  # another client may have written anything
    ]


def _contents(table: PhotoTable) -> dict[str, Photo]:
    """Our photos that are up, by their imageId and by the SHA-256 of what is stored."""
    up: dict[str, Photo] = {}
    cursor: int | None = None
    while True:
        page = table.page(_PAGE, cursor)
        for photo in filter(is_named_by_us, page.photos):
            up |= {name: photo for name in (photo.image_id, photo.sha256) if name}
        if (cursor := page.cursor) is None:
            return up


def _is_whole(site: Site, row: Photo) -> bool | None:
    """Whether the object is what its row says; None: there is none. Raises ServiceError."""
    head = _head(site, row)
    if head is None:
        return None
    if _is_another_version(head, row):
        return False
    if head.get("ChecksumSHA256"):
        return True
    digest = hashlib.sha256()
    with service_errors():
        body = site.connection.s3.get_object(**site.at, Key=row.s3_key)["Body"]
        for piece in body.iter_chunks(_PIECE_BYTES):
            digest.update(piece)
    return digest.hexdigest() == row.sha256


def _heads(site: Site, rows: list[Photo]) -> dict[Photo, HeadObjectOutputTypeDef | None]:
    """What is there of these, None where nothing is or it may not be looked at.

    Once the bucket is busy or out of reach, the rest is left out.
    """
    heads: dict[Photo, HeadObjectOutputTypeDef | None] = {}
    with ThreadPoolExecutor(_AT_ONCE) as pool, suppress(ServiceError):
        heads.update(zip(rows, pool.map(partial(_head_if_told, site), rows), strict=True))
    return heads


def _head_if_told(site: Site, row: Photo) -> HeadObjectOutputTypeDef | None:
    try:
        return _head(site, row)
    except ServiceError as error:
        if error.retryable:
            raise
        return None


def _is_another_version(head: HeadObjectOutputTypeDef, row: Photo) -> bool:
    kept = head.get("ChecksumSHA256")
    announced = sha256_base64(row.sha256 or "")
    return head["ContentLength"] != row.size_bytes or kept not in (None, announced)


def _head(site: Site, row: Photo) -> HeadObjectOutputTypeDef | None:
    s3 = site.connection.s3
    head: HeadObjectOutputTypeDef | None = answer(
        lambda: s3.head_object(**site.at, Key=row.s3_key, ChecksumMode="ENABLED"), NO_OBJECT
    )
    return head


def _table(site: Site) -> PhotoTable:
    profile = site.connection.profile
    urls = UrlBuilder(lambda s3_key: s3_key)  # nobody looks at these
    return PhotoTable(site.connection.dynamodb, profile.table, profile.user_id, urls)


UNFINISHED = Part(
    "unfinished",
    marked("Unfinished uploads"),
    marked("Nothing lists them, and a queue that was lost does not go on with them."),
    _look,
    _settle,
)
