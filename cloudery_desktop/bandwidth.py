"""How fast uploads may go, and when: a speed, or a plan for the week.

A plan is a list of entries with commas between them, each `[days] [time] speed`:

    2 MB/s
    08:00 1 MB/s, 18:00 off
    08:00 1 MB/s, 18:00 off, Sat-Sun off

Each entry counts from its time (without one, from midnight) until the next one does, over
midnight as well. Days that an entry names keep to the entries that name them; all other days keep
to those that name none. `off` is no limit. A kB has 1,000 bytes, an MB 1,000 kB.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from datetime import datetime

LEAST = 10_000  # bytes per second: below, photos would never get up

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_UNITS = {"KB": 10**3, "MB": 10**6, "GB": 10**9}
_ENTRY = re.compile(
    rf"""(?:(?P<first>{"|".join(_DAYS)}) (?:\s*[-–]\s*(?P<last>{"|".join(_DAYS)}))? \s+)?
    (?:(?P<hour>\d{{1,2}}):(?P<minute>\d\d) \s+)?
    (?:off | (?P<number>\d{{1,9}}(?:\.\d{{1,9}})?) \s* (?P<unit>[KMG]B) (?:/s)?)""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Entry:
    """From `minute` of the day on, `limit` bytes per second (None: no limit) on these days.

    `days` are the first and the last of them, Monday being 0; None: those no entry names.
    """

    limit: int | None
    minute: int = 0
    days: tuple[int, int] | None = None

    @property
    def weekdays(self) -> frozenset[int]:
        """The days it names; Fri-Mon are four."""
        if self.days is None:
            return frozenset()
        first, last = self.days
        return frozenset((first + n) % 7 for n in range((last - first) % 7 + 1))

    def __str__(self) -> str:
        days = ""
        if self.days is not None:
            first, last = (_DAYS[day] for day in self.days)
            days = f"{first} " if first == last else f"{first}-{last} "
        time = f"{self.minute // 60:02}:{self.minute % 60:02} " if self.minute else ""
        return f"{days}{time}{_speed(self.limit)}"


@dataclass(frozen=True)
class Timetable:
    """When which limit counts. The empty one is no limit, ever."""

    entries: tuple[Entry, ...] = ()
    _changes: tuple[tuple[int, int | None], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_changes", _week(self.entries))

    @classmethod
    def parse(cls, text: str) -> Timetable:
        """Raises ValueError, with a sentence that says which part is wrong."""
        if not text.strip():
            return cls()
        entries = tuple(_entry(part.strip()) for part in text.split(","))
        return cls() if entries == (Entry(None),) else cls(entries)

    def limit_at(self, moment: datetime) -> float | None:
        """Bytes per second at this moment of the person's own time; None: no limit."""
        if not self._changes:
            return None
        now = moment.weekday() * _DAY_MINUTES + moment.hour * 60 + moment.minute
        limit = self._changes[-1][1]  # what the week ends with, it begins with
        for minute, changed in self._changes:
            if minute > now:
                break
            limit = changed
        return limit

    def __str__(self) -> str:
        return ", ".join(map(str, self.entries)) or "off"


def _entry(text: str) -> Entry:
    found = _ENTRY.fullmatch(text)
    if found is None:
        raise ValueError(tr("“{text}” is no speed such as 2 MB/s, and not “off”.", text=text))
    minute = int(found["hour"] or 0) * 60 + int(found["minute"] or 0)
    if minute >= _DAY_MINUTES or int(found["minute"] or 0) > 59:
        time = f"{found['hour']}:{found['minute']}"
        raise ValueError(tr("“{time}” is no time of day.", time=time))
    limit = None
    if found["number"]:
        limit = round(Decimal(found["number"]) * _UNITS[found["unit"].upper()])
        if limit < LEAST:
            least = _speed(LEAST)
            raise ValueError(tr("“{text}” is less than {speed}.", text=text, speed=least))
    days = None
    if found["first"]:
        first = _DAYS.index(found["first"].capitalize())
        last = _DAYS.index(found["last"].capitalize()) if found["last"] else first
        days = first, last
    return Entry(limit, minute, days)


def _week(entries: tuple[Entry, ...]) -> tuple[tuple[int, int | None], ...]:
    """Minute of the week -> limit, in order. Raises ValueError for two at the same minute."""
    named = frozenset[int]().union(*(entry.weekdays for entry in entries))
    others = frozenset(range(7)) - named
    changes: dict[int, int | None] = {}
    for entry in entries:
        for day in others if entry.days is None else entry.weekdays:
            minute = day * _DAY_MINUTES + entry.minute
            if minute in changes:
                raise ValueError(
                    tr("“{entry}” is for a time that has a speed already.", entry=entry)
                )
            changes[minute] = entry.limit
    return tuple(sorted(changes.items()))


def _speed(limit: int | None) -> str:
    if limit is None:
        return "off"
    unit, size = next(
        ((unit, size) for unit, size in reversed(_UNITS.items()) if limit >= size), ("KB", 1000)
    )
    number = f"{(Decimal(limit) / size).normalize():f}"
    return f"{number} {unit.replace('K', 'k')}/s"
