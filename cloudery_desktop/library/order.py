"""The two orders photos can stand in: as the table lists them, or as they were taken."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import compress
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from cloudery_desktop.photo import Photo

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  # a wall clock's
_DAY_SECONDS = 24 * 60 * 60


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


def by_age(photos: Sequence[Photo]) -> tuple[list[Photo], Ages]:
    """Photos that are in the table's order as they were taken, and their ages."""
    ages = [age(photo) for photo in photos]
    rows = sorted(range(len(ages)), key=ages.__getitem__)
    return [photos[row] for row in rows], Ages(ages[row] for row in rows)


class Ages:
    """The sort keys of photos in `Order.TAKEN`, row by row: to read their dates costs the most."""

    def __init__(self, ages: Iterable[float]) -> None:
        self._ages = array("d", ages)

    def row(self, photos: Sequence[Photo], photo: Photo) -> int:
        """Where it stands, or would stand, among the photos whose ages these are."""
        return self._row(photos, photo, age(photo))

    def _row(self, photos: Sequence[Photo], photo: Photo, own: float) -> int:
        start = bisect_left(self._ages, own)
        end = bisect_right(self._ages, own, start)
        return bisect_left(photos, newest_first(photo), start, end, key=newest_first)

    def insert(self, row: int, photos: Iterable[Photo]) -> None:
        self._ages[row:row] = array("d", map(age, photos))

    def remove(self, start: int, end: int) -> None:
        del self._ages[start:end]

    def of(self, photos: Sequence[Photo], some: Sequence[Photo]) -> Ages:
        """Those of some of the photos whose ages these are, in the same order."""
        wanted = {photo.uploaded_at for photo in some}
        return Ages(compress(self._ages, (photo.uploaded_at in wanted for photo in photos)))

    def days(self, rows: range) -> Iterator[tuple[date | None, int]]:
        """The days on which these rows were taken, and how many on each; None: nobody knows."""
        row = rows.start
        while row < rows.stop and self._ages[row] < inf:
            day = -self._ages[row] // _DAY_SECONDS  # since the epoch
            end = bisect_right(self._ages, -day * _DAY_SECONDS, row, rows.stop)
            yield (_EPOCH + timedelta(days=day)).date(), end - row
            row = end
        if row < rows.stop:
            yield None, rows.stop - row

    def along_with(
        self, photos: Sequence[Photo], come: Iterable[Photo]
    ) -> tuple[Sequence[Photo], Ages]:
        """The photos whose ages these are, with others, which are in the table's order."""
        result: list[Photo] = []
        ages, at = array("d"), 0
        for photo in sorted(come, key=age):
            own = age(photo)
            row = self._row(photos, photo, own)
            result += photos[at:row]
            result.append(photo)
            ages += self._ages[at:row]
            ages.append(own)
            at = row
        return [*result, *photos[at:]], Ages(ages + self._ages[at:])
