"""The days photos fall into: sections of a sorted list, found by bisection."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from cloudery_desktop.library.order import Order, age, seconds_before_epoch, taken
from cloudery_desktop.ui import words
from cloudery_desktop.ui.section_view import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.photo import Photo


def sections(photos: Sequence[Photo], order: Order, today: date) -> list[Section]:
    """A section a day, of photos that are in this order."""
    return _by_upload(photos, today) if order is Order.UPLOADED else _by_taken(photos, today)


def section(title: str, count: int) -> Section:
    """A section with its count in words."""
    return Section(title, words.count(count, "photo"), count)


@lru_cache(maxsize=8192)
def title(day: date, today: date) -> str:
    """The day in words. Kept: there are some thousands, asked for at every change."""
    return words.day(datetime.combine(day, time.min), datetime.combine(today, time.min))


def _by_upload(photos: Sequence[Photo], today: date) -> list[Section]:
    found: list[Section] = []
    start = 0
    while start < len(photos):
        day = words.local_time(photos[start].uploaded_at).date()
        midnight = datetime.combine(day, time.min).timestamp() * 1000
        end = bisect_left(photos, -midnight + 1, lo=start, key=newest_first)
        end = max(end, start + 1)
        found.append(section(title(day, today), end - start))
        start = end
    return found


def _by_taken(photos: Sequence[Photo], today: date) -> list[Section]:
    found: list[Section] = []
    start = 0
    while start < len(photos):
        moment = taken(photos[start])
        if moment is None:
            found.append(section("Date unknown", len(photos) - start))
            break
        midnight = seconds_before_epoch(datetime.combine(moment.date(), time.min))
        end = bisect_left(photos, midnight + 0.0000005, lo=start, key=age)
        end = max(end, start + 1)
        found.append(section(title(moment.date(), today), end - start))
        start = end
    return found


def newest_first(photo: Photo) -> int:
    """The sort key of the table's order, the newest first."""
    return -photo.uploaded_at
