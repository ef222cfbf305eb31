"""Places, numbers and times as a person reads them."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

from cloudery_desktop import language
from cloudery_desktop.language import tr

_LAST_SECOND = 32_500_000_000  # the year 2999: what a Windows clock can tell of
_LAST_MS = 253_000_000_000_000  # the year 9987: what a datetime can hold, in any time zone
_MARKS = re.compile("[\u2066\u2068\u2069]")
_MAY_END_A_LINE = re.compile("([/._?-]+)(?=.)")
_BREAK = "\u200b"  # where a line may end, which has no width itself
_TWO_DIGITS = re.compile("(?<!y)yy(?!y)")  # of a year, as Qt writes a format


@dataclass(frozen=True, slots=True)
class Place:
    """Where the photos go, in words: `name` on the bar, `phrase` in a sentence."""

    name: str
    phrase: str


def isolated(name: str) -> str:
    """A name of a file or the like for showing: it keeps its order among words of a language
    written from right to left. Not for what is copied or compared.
    """
    return f"\u2068{name}\u2069" if _from_right() and name else name


def bare(text: str) -> str:
    """A shown text without the marks of `isolated` and `left_to_right`, to be copied."""
    return _MARKS.sub("", text)


def left_to_right(text: str) -> str:
    """What reads from left to right in every language, for showing: keys, addresses."""
    return f"\u2066{text}\u2069" if _from_right() and text else text


def breakable(text: str) -> str:
    """An address, key or file's name for showing where it may take several lines."""
    return _MAY_END_A_LINE.sub(rf"\1{_BREAK}", text)


def unbroken(text: str) -> str:
    """A shown text without the marks of `breakable`, to be copied."""
    return text.replace(_BREAK, "")


def direction_of(text: str) -> Qt.LayoutDirection:
    """Where a text begins: on the right as soon as a letter, digit or comma is of such a script."""
    is_from_right = any(
        unicodedata.bidirectional(sign) in ("R", "AL", "AN") or sign == "،" for sign in text
    )
    directions = Qt.LayoutDirection
    return directions.RightToLeft if is_from_right else directions.LeftToRight


def size(number: float) -> str:
    """Bytes as "3.9 MB"."""
    if number < 1000:
        return tr("%n byte(s)", "", round(number))
    return QLocale().formattedDataSize(round(number), 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def part(some: float, whole: float) -> str:
    """ "2.9 of 4.1 MB", "900.0 kB of 4.1 MB"."""
    bare = not some or _power(some) == _power(whole)
    return tr("{some} of {whole}", some=_bare(some) if bare else size(some), whole=size(whole))


def with_part(what: str, some: float, whole: float) -> str:
    """ "Saving the photo · 2.9 of 4.1 MB"; without the size where that is not known."""
    return f"{what} · {part(some, whole)}" if whole else what


def percent(number: int) -> str:
    """ "42 %"."""
    return tr("{number} %", number=language.number(number))


def place(number: int, count: int) -> str:
    """ "3 of 1,284"."""
    return tr("{number} of {count}", number=language.number(number), count=language.number(count))


def time_left(seconds: float) -> str:
    """ "34 s left", "2 min left", "3 h left"."""
    if seconds < 60:
        return tr("%n s left", "seconds", max(1, round(seconds)))
    if seconds < 5400:
        return tr("%n min left", "minutes", round(seconds / 60))
    return tr("%n h left", "hours", round(seconds / 3600))


def day(moment: date, today: date) -> str:
    """ "Today", "Yesterday", or the date; the weekday while it is recent. Of days or moments."""
    days = (_date(today) - _date(moment)).days
    if days == 0:
        return tr("Today")
    if days == 1:
        return tr("Yesterday")
    if 1 < days < 7:
        return QLocale().dayName(moment.isoweekday())
    form = QLocale.FormatType.LongFormat
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), form)


def moment(milliseconds: int) -> str:
    """A date and time in the person's own form."""
    return date_and_time(QDateTime.fromMSecsSinceEpoch(_within_bounds(milliseconds)))


def date_and_time(when: QDateTime) -> str:
    """In the person's own form, but with the whole year: photos are older than this century."""
    locale = QLocale()
    short = locale.dateTimeFormat(QLocale.FormatType.ShortFormat)
    return locale.toString(when, _TWO_DIGITS.sub("yyyy", short))


def clock(seconds: float) -> str:
    """A moment (since the epoch) as "14:05" where it was today, with the date where not."""
    when = QDateTime.fromSecsSinceEpoch(int(seconds))
    if when.date() != QDate.currentDate():
        return moment(int(seconds * 1000))
    return time_of_day(local_time(int(seconds * 1000)))


def time_of_day(moment: datetime) -> str:
    """ "14:05", in the person's own form."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def local_time(milliseconds: int) -> datetime:
    """The moment (since the epoch) with the person's time zone; the nearest there is."""
    return datetime.fromtimestamp(_within_bounds(milliseconds) / 1000, UTC).astimezone()


def seconds(milliseconds: int) -> int:
    """A moment in whole seconds since the epoch; the nearest that every system can tell of."""
    second = milliseconds // 1000
    return second if 0 <= second <= _LAST_SECOND else min(max(0, second), _LAST_SECOND)


def _from_right() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _date(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _power(number: float) -> int:
    """Of a thousand, for the unit that `size` takes."""
    return int(math.log10(max(1, round(number))) / 3)


def _bare(number: float) -> str:
    """What `size` says, without the unit."""
    power = _power(number)
    if not power:
        return language.number(round(number))
    return QLocale().toString(number / 1000**power, "f", 1)


def _within_bounds(milliseconds: int) -> int:
    """Another client may have written any number."""
    return min(max(0, milliseconds), _LAST_MS)
