"""The days photos fall into: sections of a sorted list. There may be thousands."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, datetime
from itertools import accumulate
from typing import TYPE_CHECKING

from cloudery_desktop.language import tr
from cloudery_desktop.library.order import newest_first
from cloudery_desktop.ui import words
from cloudery_desktop.ui.section_layout import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.library.order import Ages
    from cloudery_desktop.photo import Photo


@dataclass(slots=True)
class Day:
    """A section whose words are made when they are read: few of the thousands are in sight.

    Of its `count`, so many are `coming`: they are no photos that are up yet.
    """

    day: date
    today: date
    count: int
    coming: int = 0

    @property
    def title(self) -> str:
        return words.day(self.day, self.today)

    @property
    def detail(self) -> str:
        up = self.count - self.coming
        return tr("%n photo(s)", "", up) if up else ""


class Days:
    """The sections of the rows of a list, found once and kept up as rows come and go."""

    def __init__(self) -> None:
        self._sections: list[Day | Section] = []
        self._today: date | None = None  # the day they were named on; None: not yet

    def forget(self) -> None:
        """All rows are others."""
        self._today = None

    def of(
        self, photos: Sequence[Photo], ages: Ages | None, arriving: int, coming: int
    ) -> list[Day | Section]:
        """A section a day. So many that are arriving stand in the first, some yet to come up."""
        now = today()
        if self._today != now:
            self._sections = sections(photos, ages, now)
            self._today = now
        if not arriving:
            return self._sections
        if ages is not None:
            return [section(tr("On their way"), arriving), *self._sections]
        first = self._sections[0] if self._sections else None
        if isinstance(first, Day) and first.day == now:
            return [Day(now, now, arriving + first.count, coming), *self._sections[1:]]
        return [Day(now, now, arriving, coming), *self._sections]

    def exchange(self, photos: Sequence[Photo], ages: Ages | None, old: range, end: int) -> None:
        """Where these rows have become those up to `end`, find the days around them."""
        if self._today is None:
            return
        ends = list(accumulate(section.count for section in self._sections))
        first, last = bisect_left(ends, old.start), bisect_right(ends, old.stop)
        top = ends[first - 1] if first else 0
        bottom = (ends[last] if last < len(ends) else sum(ends[-1:])) + end - old.stop
        between = sections(photos, ages, self._today, range(top, bottom))
        self._sections = [*self._sections[:first], *between, *self._sections[last + 1 :]]


def sections(
    photos: Sequence[Photo], ages: Ages | None, today: date, rows: range | None = None
) -> list[Day | Section]:
    """A section a day: of photos by upload, or by when they were taken, where these are their ages.

    Of these rows alone, where given.
    """
    rows = range(len(photos)) if rows is None else rows
    return _by_upload(photos, today, rows) if ages is None else _by_taken(ages, today, rows)


def section(title: str, count: int) -> Section:
    """A section with its count in words."""
    return Section(title, tr("%n photo(s)", "", count), count)


def _by_upload(photos: Sequence[Photo], today: date, rows: range) -> list[Day | Section]:
    found: list[Day | Section] = []
    start = rows.start
    while start < rows.stop:
        year, month, day = time.localtime(words.seconds(photos[start].uploaded_at))[:3]
        midnight = time.mktime((year, month, day, 0, 0, 0, 0, 0, -1)) * 1000
        end = _first_before(photos, midnight, range(start + 1, rows.stop))
        found.append(Day(date(year, month, day), today, end - start))
        start = end
    return found


def _first_before(photos: Sequence[Photo], moment: float, rows: range) -> int:
    """The first of these rows that is older. It is near: to look far would cost most."""
    start, step, end = rows.start, 16, rows.start
    while end < rows.stop and photos[end].uploaded_at >= moment:
        start, end, step = end + 1, end + step, step * 2
    return bisect_left(photos, -moment + 1, start, min(end, rows.stop), key=newest_first)


def _by_taken(ages: Ages, today: date, rows: range) -> list[Day | Section]:
    return [
        section(tr("Date unknown"), count) if day is None else Day(day, today, count)
        for day, count in ages.days(rows)
    ]


def today() -> date:
    """The person's own."""
    return datetime.now().astimezone().date()
