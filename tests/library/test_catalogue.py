from __future__ import annotations

import itertools
import threading
import time
from typing import TYPE_CHECKING, cast

import pytest

from cloudery_desktop.library import catalogue as catalogue_module
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.library.mirror import Mirror
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.photo import Photo, PhotoPage
from cloudery_desktop.service.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.service.photos import PhotoService


def photos(count: int) -> list[Photo]:
    """Newest first: sort keys 10 * count, ..., 20, 10."""
    return [
        Photo("me", 10 * number, f"id{number}", "k", "image/jpeg", f"http://x/{number}")
        for number in range(count, 0, -1)
    ]


def photos_after(uploaded_at: int, count: int) -> list[Photo]:
    return [
        Photo("me", uploaded_at + n, f"new{n}", "k", "image/jpeg", "http://x")
        for n in range(count, 0, -1)
    ]


class Table:
    """Lists like the service; `fault` is raised by the next call."""

    def __init__(self, rows: list[Photo]) -> None:
        self.rows = rows
        self.asked: list[tuple[int, int | None]] = []
        self.fault: Exception | None = None
        self.fault_at: int | None = None  # the cursor whose page fails
        self.threads: set[int] = set()

    def list_photos(self, *, limit: int = 100, cursor: int | None = None) -> PhotoPage:
        self.asked.append((limit, cursor))
        self.threads.add(threading.get_ident())
        if self.fault is not None and cursor == self.fault_at:
            fault, self.fault = self.fault, None
            raise fault
        older = [row for row in self.rows if cursor is None or row.uploaded_at < cursor]
        page = older[:limit]
        more = len(older) > limit
        return PhotoPage(tuple(page), page[-1].uploaded_at if more else None)


class Endless(Table):
    """Every page has another one after it."""

    def list_photos(self, *, limit: int = 100, cursor: int | None = None) -> PhotoPage:
        self.asked.append((limit, cursor))
        return PhotoPage((), (cursor or 1_000_000_000) - 1)


class Heard:
    """A catalogue and what it said."""

    def __init__(self, qtbot: QtBot, mirror: Mirror | None = None) -> None:
        self.catalogue = Catalogue(None, mirror)
        self.recalls = 0
        self.stretches: list[Stretch] = []
        self.errors: list[Exception] = []
        self.completed = 0
        self.catalogue.listed.connect(self.stretches.append)
        self.catalogue.failed.connect(self.errors.append)
        self.catalogue.complete.connect(self._complete)
        self.catalogue.recalled.connect(self._recall)
        self._qtbot = qtbot

    def _recall(self) -> None:
        self.recalls += 1

    def _complete(self) -> None:
        self.completed += 1

    def start(self, table: Table) -> None:
        self.catalogue.start(cast("PhotoService", table))

    def until_complete(self, times: int = 1) -> None:
        self._qtbot.waitUntil(lambda: self.completed >= times, timeout=5_000)

    def photos(self) -> list[Photo]:
        return [photo for stretch in self.stretches for photo in stretch.photos]


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[Heard]:
    made = Heard(qtbot)
    yield made
    assert made.catalogue.close()


def test_a_small_first_page_then_large_ones_and_one_complete(heard: Heard) -> None:
    table = Table(photos(2_500))
    heard.start(table)
    heard.until_complete()
    assert [limit for limit, _ in table.asked] == [100, 1000, 1000, 1000]
    assert heard.photos() == table.rows
    assert heard.completed == 1
    assert heard.stretches[0].before is None
    assert heard.stretches[-1].down_to == 0
    for earlier, later in itertools.pairwise(heard.stretches):
        assert later.before == earlier.down_to


def test_the_table_is_read_in_another_thread(heard: Heard) -> None:
    table = Table(photos(3))
    heard.start(table)
    heard.until_complete()
    assert threading.get_ident() not in table.threads


def test_an_empty_table_is_one_empty_stretch(heard: Heard) -> None:
    heard.start(Table([]))
    heard.until_complete()
    assert heard.stretches == [Stretch((), None, 0)]


def test_a_refresh_reads_only_down_to_what_is_new(heard: Heard) -> None:
    table = Table(photos(2_500))
    heard.start(table)
    heard.until_complete()
    heard.stretches.clear()
    table.asked.clear()
    heard.catalogue.refresh(24_980)
    heard.until_complete(2)
    assert table.asked == [(100, None)]
    assert heard.stretches == [Stretch(tuple(table.rows[:3]), None, 24_980)]


def test_a_refresh_further_down_stops_in_the_page_that_holds_it(heard: Heard) -> None:
    table = Table(photos(2_500))
    heard.start(table)
    heard.until_complete()
    heard.stretches.clear()
    table.asked.clear()
    heard.catalogue.refresh(20_000)
    heard.until_complete(2)
    assert [limit for limit, _ in table.asked] == [100, 1000]
    assert heard.photos() == [row for row in table.rows if row.uploaded_at >= 20_000]


def test_refreshes_in_short_order_are_one_look_at_the_table(heard: Heard) -> None:
    table = Table(photos(30))
    heard.start(table)
    heard.until_complete()
    heard.stretches.clear()
    for down_to in (280, 250, 290):
        heard.catalogue.refresh(down_to)
    heard.until_complete(2)
    assert [stretch.down_to for stretch in heard.stretches] == [250]
    assert len(table.asked) == 2


def test_what_other_devices_brought_lately_is_looked_for(
    heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue_module, "_JUST_SECONDS", 0.0)
    hour = 3_600_000
    old = [Photo("me", n * hour, f"id{n}", "k", "image/jpeg", "http://x") for n in range(50, 0, -1)]
    table = Table(old)
    heard.start(table)
    heard.until_complete()
    heard.stretches.clear()
    late = Photo("me", 49 * hour + 9, "late", "k", "image/jpeg", "http://x")  # begun before
    table.rows = [*photos_after(50 * hour, 250), old[0], late, *old[1:]]
    heard.catalogue.look_for_new()
    heard.until_complete(2)
    assert heard.photos() == table.rows[:253]  # and the one an hour before the newest
    assert heard.stretches[-1].down_to == 49 * hour


def test_a_row_of_a_clock_that_is_ahead_hides_nothing_new(
    heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue_module, "_JUST_SECONDS", 0.0)
    now = int(time.time() * 1000)
    ahead = photos_after(now + 5 * 3_600_000, 1)
    table = Table(ahead)
    heard.start(table)
    heard.until_complete()
    new = Photo("me", now - 1, "new", "k", "image/jpeg", "http://x")
    table.rows = [*ahead, new]
    heard.catalogue.look_for_new()
    heard.until_complete(2)
    assert new in heard.photos()


def test_what_was_just_looked_at_is_not_looked_at_again(heard: Heard, qtbot: QtBot) -> None:
    table = Table(photos(3))
    heard.catalogue.look_for_new()  # there is nobody to ask yet
    heard.start(table)
    heard.until_complete()
    heard.catalogue.look_for_new()
    qtbot.wait(250)  # longer than refreshes are gathered
    assert len(table.asked) == 1


def test_a_look_that_nobody_asked_for_tells_of_the_same_trouble_once(
    heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue_module, "_JUST_SECONDS", 0.0)
    table = Table(photos(3))
    heard.start(table)
    heard.until_complete()
    for _ in range(2):
        table.fault = ServiceError("The cloud cannot be reached.", retryable=True)
        heard.catalogue.look_for_new()
        heard._qtbot.waitUntil(lambda: table.fault is None)
        heard._qtbot.waitUntil(lambda: not heard.catalogue._listings)
    assert len(heard.errors) == 1


def test_a_refresh_before_the_service_is_there_is_part_of_the_first_listing(
    heard: Heard, qtbot: QtBot
) -> None:
    heard.catalogue.refresh(280)
    qtbot.wait(250)  # longer than refreshes are gathered
    assert not heard.stretches
    table = Table(photos(3))
    heard.start(table)
    heard.until_complete()
    assert heard.photos() == table.rows


def test_failed_carries_the_error_and_a_later_refresh_works(heard: Heard, qtbot: QtBot) -> None:
    table = Table(photos(3))
    table.fault = ServiceError("The cloud cannot be reached.", retryable=True)
    fault = table.fault
    heard.start(table)
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert heard.errors == [fault]
    assert heard.completed == 0
    heard.catalogue.refresh()
    heard.until_complete()
    assert heard.photos() == table.rows


def test_refused_links_list_the_whole_table_once_in_a_while(heard: Heard, qtbot: QtBot) -> None:
    table = Table(photos(300))
    heard.start(table)
    heard.until_complete()
    heard.stretches.clear()
    heard.catalogue.renew()
    heard.until_complete(2)
    assert heard.photos() == table.rows
    for _ in range(3):
        heard.catalogue.renew()
    qtbot.wait(250)  # longer than refreshes are gathered
    assert heard.completed == 2


def test_refused_links_are_looked_at_again_after_a_while(heard: Heard) -> None:
    heard.catalogue._renewed.setInterval(10)
    heard.start(Table(photos(3)))
    heard.until_complete()
    for times in (2, 3):
        heard.catalogue.renew()
        heard.until_complete(times)


def test_links_are_renewed_before_they_end_also_after_a_long_sleep(
    heard: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard.catalogue._look.setInterval(20)
    real_time, slept = time.time, 0
    monkeypatch.setattr(time, "time", lambda: real_time() + slept)
    table = Table(photos(300))
    heard.start(table)
    heard.until_complete()
    qtbot.wait(300)  # looked at several times: the links are new
    assert heard.completed == 1
    slept += 11 * 3600
    heard.catalogue.refresh(3_000)  # a photo was uploaded; the others' links are as old as before
    heard.until_complete(2)
    heard.stretches.clear()
    slept += 2 * 3600
    heard.until_complete(3)
    assert heard.photos() == table.rows


def test_what_a_failed_listing_did_not_come_to_is_covered_by_the_next(
    heard: Heard, qtbot: QtBot
) -> None:
    table = Table(photos(300))
    table.fault, table.fault_at = ServiceError("The cloud is busy.", retryable=True), 2_010
    heard.start(table)
    qtbot.waitUntil(lambda: bool(heard.errors))
    heard.stretches.clear()
    heard.catalogue.refresh(3_000)  # one photo was uploaded
    heard.until_complete()
    assert heard.photos() == table.rows
    heard.stretches.clear()
    heard.catalogue.refresh(3_000)  # paid off: no more than asked for
    heard.until_complete(2)
    assert heard.photos() == table.rows[:1]


def test_a_bug_is_told_in_words_logged_and_does_not_end_the_thread(
    heard: Heard, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    table = Table(photos(3))
    table.fault = ZeroDivisionError("a bug")
    heard.start(table)
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert str(heard.errors[0]) == "The photos cannot be listed."
    assert "ZeroDivisionError" in caplog.text
    heard.catalogue.refresh()
    heard.until_complete()


def test_close_ends_a_long_listing_soon(qtbot: QtBot) -> None:
    catalogue = Catalogue()
    table = Endless([])
    catalogue.start(cast("PhotoService", table))
    qtbot.waitUntil(lambda: len(table.asked) > 3)
    started = time.monotonic()
    assert catalogue.close()
    assert time.monotonic() - started < 2


OWNER = ("bucket", "photos", "me")


@pytest.fixture
def mirror_file(tmp_path: Path) -> Path:
    """Of a window that was open before, and saw the whole table."""
    file = tmp_path / "mirror.sqlite3"
    mirror = Mirror(file, OWNER)
    mirror.open()
    mirror.write(Stretch(tuple(photos(2_500)), None, 0))
    mirror.complete(1_000.0)
    mirror.close()
    return file


@pytest.fixture
def recalling(qtbot: QtBot, mirror_file: Path) -> Iterator[Heard]:
    made = Heard(qtbot, Mirror(mirror_file, OWNER))
    yield made
    assert made.catalogue.close()


def test_a_screen_is_there_without_a_service_and_the_rest_after_the_first_paint(
    recalling: Heard, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(recalling.stretches))
    qtbot.wait(100)
    assert recalling.photos() == photos(2_500)[:200]
    assert recalling.recalls == 0
    recalling.catalogue.recall()
    qtbot.waitUntil(lambda: recalling.recalls == 1)
    assert recalling.photos() == photos(2_500)
    assert [photo.url for photo in recalling.photos()] == [p.url for p in photos(2_500)]
    assert recalling.catalogue.as_of == 1_000.0
    assert recalling.completed == 0


def test_the_table_is_listed_after_the_mirror_and_kept_for_the_next_time(
    recalling: Heard, qtbot: QtBot, mirror_file: Path
) -> None:
    table = Table([row for row in photos(2_600) if row.uploaded_at % 70])
    before = time.time()
    recalling.start(table)  # at once, with no recall
    recalling.until_complete()
    assert recalling.photos() == [*photos(2_500), *table.rows]
    assert recalling.catalogue.as_of is not None
    assert recalling.catalogue.as_of >= before
    assert recalling.catalogue.close()
    following = Heard(qtbot, Mirror(mirror_file, OWNER))
    following.catalogue.recall()
    qtbot.waitUntil(lambda: following.recalls == 1)
    assert following.photos() == table.rows
    assert following.catalogue.close()


def test_without_a_mirror_nothing_is_recalled_and_that_is_said(heard: Heard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: heard.recalls == 1)
    assert heard.stretches == []
    assert heard.catalogue.as_of is None


class BrokenMirror(Mirror):
    def open(self) -> None:
        raise ZeroDivisionError("a bug")


def test_a_bug_in_the_mirror_takes_nothing_from_the_listing(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    heard = Heard(qtbot, BrokenMirror(tmp_path / "mirror.sqlite3", OWNER))
    table = Table(photos(30))
    heard.start(table)
    heard.until_complete()
    assert heard.photos() == table.rows
    assert heard.catalogue.close()
    assert "ZeroDivisionError" in caplog.text


def test_closing_in_the_midst_of_the_mirror_is_quick(qtbot: QtBot, mirror_file: Path) -> None:
    catalogue = Catalogue(None, Mirror(mirror_file, OWNER))
    catalogue.recall()
    started = time.monotonic()
    assert catalogue.close()
    assert time.monotonic() - started < 2


def test_what_may_pass_is_tried_again_by_itself_and_told_of_once(
    heard: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cloudery_desktop.library.catalogue._RETRY_MS", (20, 40))
    table = Table(photos(300))
    asked = table.list_photos
    offline = ServiceError("The cloud cannot be reached.", retryable=True)
    trouble = [offline, offline, ServiceError("The cloud is busy.", retryable=True), offline]

    def list_photos(*, limit: int = 100, cursor: int | None = None) -> PhotoPage:
        if trouble:
            raise trouble.pop(0)
        return asked(limit=limit, cursor=cursor)

    monkeypatch.setattr(table, "list_photos", list_photos)
    heard.start(table)
    heard.until_complete()
    assert [str(error) for error in heard.errors] == [
        str(offline),
        "The cloud is busy.",
        str(offline),
    ]
    assert heard.photos() == table.rows


def test_what_a_person_asks_for_is_answered_again(heard: Heard, qtbot: QtBot) -> None:
    table = Table(photos(3))
    for times in (1, 2):
        table.fault = ServiceError("The cloud cannot be reached.", retryable=True)
        if times == 1:
            heard.start(table)
        else:
            heard.catalogue.refresh()
        qtbot.waitUntil(lambda times=times: len(heard.errors) == times)  # type: ignore[misc]


def test_what_only_a_person_can_mend_is_not_tried_again(
    heard: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cloudery_desktop.library.catalogue._RETRY_MS", (20,))
    table = Table(photos(3))
    table.fault = ServiceError("AWS does not allow this.")
    heard.start(table)
    qtbot.waitUntil(lambda: bool(heard.errors))
    qtbot.wait(350)  # longer than the pause, and than refreshes are gathered
    assert len(table.asked) == 1
    assert heard.completed == 0


def test_a_link_refused_while_all_are_renewed_asks_for_nothing_more(
    recalling: Heard, qtbot: QtBot
) -> None:
    table = Table(photos(30))
    recalling.start(table)
    recalling.catalogue.renew()  # an outdated one, out of the mirror
    recalling.until_complete()
    qtbot.wait(300)  # longer than refreshes are gathered
    assert len(table.asked) == 1


def kept(qtbot: QtBot, mirror_file: Path) -> list[Photo]:
    """What a window that opens without a network shows."""
    following = Heard(qtbot, Mirror(mirror_file, OWNER))
    following.catalogue.recall()
    qtbot.waitUntil(lambda: following.recalls == 1)
    assert following.catalogue.close()
    return following.photos()


def test_a_row_that_is_told_of_is_there_the_next_time_without_a_network(
    recalling: Heard, qtbot: QtBot, mirror_file: Path
) -> None:
    news = photos(2_501)[0]
    recalling.catalogue.note(news)
    assert recalling.stretches[-1] == Stretch((news,), 25_011, 25_010)
    assert recalling.catalogue.close()
    assert kept(qtbot, mirror_file) == photos(2_501)


def test_what_is_deleted_does_not_come_back_without_a_network(
    recalling: Heard, qtbot: QtBot, mirror_file: Path
) -> None:
    all_of_them = photos(2_500)
    recalling.catalogue.forget((all_of_them[3], all_of_them[2_400]))
    assert recalling.catalogue.close()
    left = [photo for place, photo in enumerate(all_of_them) if place not in (3, 2_400)]
    assert kept(qtbot, mirror_file) == left


def test_what_is_deleted_while_the_table_is_read_is_looked_at_again(heard: Heard) -> None:
    table = Table(photos(30))
    heard.start(table)
    heard.until_complete()
    heard.catalogue.refresh()
    heard.catalogue._ask()
    gone = table.rows.pop(4)
    heard.catalogue.forget((gone,))
    heard.until_complete(3)
    assert heard.stretches[-1].down_to == gone.uploaded_at
    assert gone not in heard.stretches[-1].photos


@pytest.mark.parametrize("harm", ["deleted", "damaged"])
def test_a_mirror_lost_while_it_is_in_use_is_whole_again_after_whole_listings(
    recalling: Heard, qtbot: QtBot, mirror_file: Path, harm: str
) -> None:
    rows = photos(8_000)  # so many are not in the memory of SQLite
    recalling.start(Table(rows))
    recalling.until_complete()
    for file in mirror_file.parent.glob(f"{mirror_file.name}*"):
        if harm == "deleted":
            file.unlink()
        elif file == mirror_file:
            file.write_bytes(file.read_bytes()[:8192] + b"\xff" * 100_000)
    for times in (2, 3):  # the damage may be found in the midst of one: the next is whole
        recalling.catalogue.refresh()
        recalling.until_complete(times)
    assert recalling.catalogue.close()
    assert kept(qtbot, mirror_file) == rows


class MirrorWithABug(Mirror):
    def write(self, stretch: Stretch) -> None:
        raise RuntimeError("oops")


def test_a_bug_while_a_row_is_held_ends_no_listing(qtbot: QtBot, mirror_file: Path) -> None:
    heard = Heard(qtbot, MirrorWithABug(mirror_file, OWNER))
    heard.catalogue.forget(photos(3))
    heard.start(Table(photos(30)))
    heard.until_complete()
    assert heard.errors == []
    assert heard.catalogue.close()
