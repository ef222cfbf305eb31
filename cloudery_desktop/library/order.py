"""The two orders photos can stand in: as the table lists them, or as they were taken."""

from __future__ import annotations

from bisect import bisect_left
from datetime import datetime
from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.photo import Photo

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  # a wall clock's


class Order(StrEnum):
    """The newest first in both. UPLOADED is exactly the order of the table's query."""

    UPLOADED = "uploaded"
    TAKEN = "taken"


def taken(photo: Photo) -> datetime | None:
    """When it was taken by the clock on the camera's wall; None: unknown, or no time at all."""
    try:
        moment = datetime.fromisoformat(photo.taken_at or "")
    except ValueError:  # another client may have written anything
        return None
    return moment if moment.tzinfo is None else moment.replace(tzinfo=None)


def seconds_before_epoch(moment: datetime) -> float:
    """A time of a wall clock as a number, whatever zone it hangs in: the newer, the smaller."""
    return (_EPOCH - moment).total_seconds()


def age(photo: Photo) -> float:
    """The sort key of `Order.TAKEN`: what has no date comes last. For photos in table order."""
    moment = taken(photo)
    return inf if moment is None else seconds_before_epoch(moment)


def age_and_row(photo: Photo) -> tuple[float, int]:
    """The same for one photo among others: those of one moment stand as the table has them."""
    return age(photo), -photo.uploaded_at


def row_below(photos: Sequence[Photo], uploaded_at: int) -> int:
    """The first row older than this sort key, of photos in the table's order."""
    return bisect_left(photos, -uploaded_at + 1, key=newest_first)


def newest_first(photo: Photo) -> int:
    """The sort key of the table's order."""
    return -photo.uploaded_at


def ordered(photos: Sequence[Photo], order: Order) -> Sequence[Photo]:
    """Photos that are in the table's order, in this one."""
    return photos if order is Order.UPLOADED else sorted(photos, key=age)
