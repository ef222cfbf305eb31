"""Places, numbers and times as a person reads them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import humanize
from PySide6.QtCore import QDate, QDateTime, QLocale

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Where the photos go, in words: `name` on the bar, `phrase` in a sentence."""

    name: str
    phrase: str


def size(number: float) -> str:
    """Bytes as "3.9 MB"."""
    return humanize.naturalsize(number, format="%.1f" if number >= 1000 else "%.0f")


def count(number: int, noun: str) -> str:
    """ "1 photo", "1,284 photos"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def time_left(seconds: float) -> str:
    """ "34 s left", "2 min left", "3 h left"."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s left"
    if seconds < 5400:
        return f"{round(seconds / 60)} min left"
    return f"{round(seconds / 3600)} h left"


def day(moment: datetime, today: datetime) -> str:
    """ "Today", "Yesterday", or the date; the weekday with it while it is recent."""
    days = (today.date() - moment.date()).days
    if days == 0:
        return "Today"
    if days == 1:
        return "Yesterday"
    if 1 < days < 7:
        return f"{moment:%A}"
    form = QLocale.FormatType.LongFormat
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), form)


def moment(milliseconds: int) -> str:
    """A date and time in the person's own form."""
    when = QDateTime.fromMSecsSinceEpoch(milliseconds)
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)
