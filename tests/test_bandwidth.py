from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudery_desktop.bandwidth import LEAST, Entry, Timetable

MONDAY = datetime(2026, 6, 1, tzinfo=UTC)
WORK = "08:00 1 MB/s, 18:00 off, Sat-Sun off"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("", None),
        ("  ", None),
        ("off", None),
        ("OFF", None),
        ("2 MB/s", 2_000_000),
        ("2MB", 2_000_000),
        ("1.5 mb/s", 1_500_000),
        ("512 kB/s", 512_000),
        ("1 GB/s", 1_000_000_000),
        ("10 KB/s", LEAST),
    ],
)
def test_one_speed_counts_always(text: str, limit: float | None) -> None:
    table = Timetable.parse(text)
    assert {table.limit_at(at(day, hour)) for day in range(7) for hour in (0, 12, 23)} == {limit}


@pytest.mark.parametrize(
    ("moment", "limit"),
    [
        (at(0, 7, 59), None),  # since Sunday
        (at(0, 8), 1_000_000),
        (at(0, 17, 59), 1_000_000),
        (at(0, 18), None),
        (at(4, 12), 1_000_000),
        (at(5, 12), None),
        (at(6, 12), None),
    ],
)
def test_a_plan_of_the_week(moment: datetime, limit: float | None) -> None:
    assert Timetable.parse(WORK).limit_at(moment) == limit


def test_a_speed_counts_over_midnight() -> None:
    table = Timetable.parse("Mon 22:00 500 KB/s, Wed 06:00 off")
    assert table.limit_at(at(1, 12)) == 500_000
    assert table.limit_at(at(2, 6)) is None
    assert table.limit_at(at(6, 12)) is None


def test_days_may_go_over_the_end_of_the_week() -> None:
    table = Timetable.parse("1 MB/s, Sat–Mon off")
    assert [table.limit_at(at(day, 12)) is None for day in range(7)] == [
        True, False, False, False, False, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("fast", "fast"),
        ("2", "2"),
        ("2 MB/s,", "“”"),
        ("0 MB/s", "0 MB/s"),
        ("9.9 KB/s", "9.9 KB/s"),
        ("24:00 off", "24:00"),
        ("08:60 off", "08:60"),
        ("Someday off", "Someday"),
        ("-2 MB/s", "-2 MB/s"),
        ("٢ MB/s", "٢"),
        ("2 MB/s, 1 MB/s", "1 MB/s"),
        ("Mon-Fri 08:00 off, Wed 08:00 2 MB/s", "Wed 08:00 2 MB/s"),
    ],
)
def test_what_is_wrong_is_named(text: str, part: str) -> None:
    with pytest.raises(ValueError, match=r"\.$") as caught:
        Timetable.parse(text)
    assert part in str(caught.value)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", "off"),
        ("off", "off"),
        ("2MB", "2 MB/s"),
        ("1500 KB", "1.5 MB/s"),
        ("0.01 MB/s", "10 kB/s"),
        ("8:00 1 mb/s,18:00 OFF, sat - sun off", WORK),
        ("Mon-Mon 00:00 off", "Mon off"),
    ],
)
def test_it_is_shown_as_it_would_be_written(text: str, shown: str) -> None:
    assert str(Timetable.parse(text)) == shown


days = st.none() | st.tuples(st.integers(0, 6), st.integers(0, 6))
entries = st.builds(
    Entry, st.none() | st.integers(LEAST, 10**10), st.integers(0, 24 * 60 - 1), days
)


@st.composite
def timetables(draw: st.DrawFn) -> Timetable:
    chosen: tuple[Entry, ...] = ()
    for entry in draw(st.lists(entries, max_size=6)):
        try:
            Timetable((*chosen, entry))
        except ValueError:
            continue
        chosen = (*chosen, entry)
    return Timetable.parse(str(Timetable(chosen)))


@given(timetables())
def test_what_is_written_is_read_again(table: Timetable) -> None:
    assert Timetable.parse(str(table)) == table
