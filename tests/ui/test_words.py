"""Numbers, sizes and times as a person reads them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from cloudery_desktop import language
from cloudery_desktop.language import english
from cloudery_desktop.links import PLACEHOLDERS
from cloudery_desktop.ui import words
from cloudery_desktop.ui.template_dialog import HINT
from cloudery_desktop.ui.upload_row import Action

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Speak = Callable[[str], None]


@pytest.fixture
def speak() -> Iterator[Speak]:
    """Have numbers as in this locale; the texts stay English, in angle brackets."""
    before = QLocale()

    def take_up(name: str) -> None:
        locale = QLocale(name)
        QLocale.setDefault(locale)
        language.use(lambda text, note, n: f"<{english(text, note, n)}>", locale.toString)

    yield take_up
    QLocale.setDefault(before)
    language.use()


@pytest.mark.parametrize(
    ("some", "whole", "said"),
    [
        (2_900_000, 4_100_000, "2.9 of 4.1 MB"),
        (900_000, 4_100_000, "900.0 kB of 4.1 MB"),
        (999_999, 4_100_000, "1,000.0 kB of 4.1 MB"),
        (0, 4_100_000, "0 of 4.1 MB"),
        (1, 500, "1 of 500 bytes"),
        (500, 4_100_000, "500 bytes of 4.1 MB"),
        (0, 0, "0 of 0 bytes"),
    ],
)
def test_a_part_has_the_unit_once(some: int, whole: int, said: str) -> None:
    assert words.part(some, whole) == said


def test_numbers_are_the_persons_own(speak: Speak) -> None:
    speak("de_DE")
    assert words.part(2_900_000, 4_100_000) == "<2,9 of 4,1 MB>"
    assert words.place(1, 1284) == "<1 of 1.284>"
    assert words.percent(42) == "<42 %>"
    speak("en_US")
    assert words.time_of_day(datetime(2026, 6, 1, 14, 5)) == "2:05\u202fPM"  # noqa: DTZ001
    speak("ar_EG")
    assert words.part(0, 4_100_000).startswith("<٠ of ٤٫١")


def test_every_date_has_its_whole_year(speak: Speak) -> None:
    when = QDateTime(QDate(1926, 3, 4), QTime(14, 5))
    told = {}
    for name in ("en_US", "de_DE", "hi_IN", "ar_EG", "bg_BG", "en_GB", "sv_SE"):
        speak(name)
        told[name] = words.date_and_time(when)
    assert told["en_US"] == "3/4/1926 2:05\u202fPM"
    assert told["de_DE"] == "04.03.1926 14:05"
    assert told["hi_IN"] == "4/3/1926 2:05 pm"
    assert "١٩٢٦" in told.pop("ar_EG")
    assert all("1926" in text for text in told.values())
    speak("de_DE")
    assert "2023" in words.moment(1_700_000_000_000)


def test_tables_speak_the_language_in_use(speak: Speak) -> None:
    assert (Action.SHOW_PHOTO.label, Action.SHOW_PHOTO.short) == ("Show photo", "Show")
    speak("de_DE")
    assert (Action.SHOW_PHOTO.label, Action.SHOW_PHOTO.short) == ("<Show photo>", "<Show>")
    assert Action.MORE.short == ""


def test_the_hint_names_every_placeholder() -> None:
    assert f"placeholders: {PLACEHOLDERS}. " in HINT
