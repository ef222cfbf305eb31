from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import threading
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from cloudery_desktop.library.mirror import Mirror
from cloudery_desktop.library.reconcile import Reconciler
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.photo import Photo, is_outdated, unsigned
from cloudery_desktop.service.errors import ServiceError
from tests.library.tables import SmallPages, a_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OWNER = ("bucket", "photos", "me")
KEYS = st.integers(1, 30)
CHANGES = st.lists(st.tuples(st.sampled_from(["put", "take", "rename"]), KEYS), max_size=4)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "catalogue" / "default.sqlite3"


def opened(file: Path, owner: Sequence[str] = OWNER, *, links_last: bool = True) -> Mirror:
    mirror = Mirror(file, owner, links_last=links_last)
    mirror.open()
    return mirror


def held(file: Path, owner: Sequence[str] = OWNER, *, links_last: bool = True) -> list[Photo]:
    """What a window that is opened now would show."""
    mirror = opened(file, owner, links_last=links_last)
    photos = [photo for piece in mirror.pieces() for photo in piece.photos]
    mirror.close()
    return photos


def fill(file: Path, *photos: Photo, owner: Sequence[str] = OWNER) -> None:
    mirror = opened(file, owner)
    mirror.write(Stretch(photos, None, 0))
    mirror.complete(1_000.0)
    mirror.close()


def as_of(file: Path) -> float | None:
    mirror = opened(file)
    mirror.close()
    return mirror.as_of


class TwoDevices(RuleBasedStateMachine):
    """A table that this device lists into a mirror, and that another one changes at any time."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.file = self.folder / "mirror.sqlite3"
        self.table = SmallPages()
        self.names = 0
        self.shown: dict[int, Photo] = {}
        self.untouched: set[int] = set()  # seen, and left alone by everybody since
        self.mirror, self.reconciler = self.start()

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.mirror.close()
            shutil.rmtree(self.folder)

    def start(self) -> tuple[Mirror, Reconciler]:
        self.pages, self.last_page = 0, 1_000
        mirror = Mirror(self.file, OWNER)
        reconciler = Reconciler(mirror, self.tell, lambda: self.pages >= self.last_page)
        self.shown = {}
        self.is_starting = True
        for stretch in reconciler.mirrored():
            self.tell(stretch)
        self.is_starting = False
        self.pages = 0
        return mirror, reconciler

    def tell(self, stretch: Stretch) -> None:
        """As the window does: what it knows of the stretch is replaced."""
        top = stretch.before or 10**9
        for key in [key for key in self.shown if stretch.down_to <= key < top]:
            del self.shown[key]
        self.shown.update({photo.uploaded_at: photo for photo in stretch.photos})
        if not self.is_starting:
            self.untouched.update(photo.uploaded_at for photo in stretch.photos)
        self.pages += 1

    @rule(changes=CHANGES)
    def another_device(self, changes: list[tuple[str, int]]) -> None:
        for change, key in changes:
            self.untouched.discard(key)
            if change == "take":
                self.table.rows.pop(key, None)
            elif change == "put":
                self.table.put(self.table.rows.get(key) or a_row(key))
            elif key in self.table.rows:
                self.names += 1
                self.table.put(replace(self.table.rows[key], file_name=f"name {self.names}"))

    @rule(down_to=KEYS)
    def look_at_the_newest(self, down_to: int) -> None:
        self.reconciler.list(self.table.service, down_to)
        newest = [photo for photo in self.table.in_order() if photo.uploaded_at >= down_to]
        assert self.in_order()[: len(newest)] == newest

    @rule()
    def look_at_all(self) -> None:
        assert self.reconciler.list(self.table.service, 0) == 0
        assert self.in_order() == self.table.in_order()
        assert self.mirror.as_of is not None

    @rule(page=st.integers(0, 6), changes=CHANGES)
    def a_page_fails(self, page: int, changes: list[tuple[str, int]]) -> None:
        asked = 0

        def before_page() -> None:
            nonlocal asked
            asked += 1
            if asked > page:
                raise ServiceError("The cloud cannot be reached.", retryable=True)
            self.another_device(changes)

        self.table.before_page = before_page
        if page < len(self.table.rows) // 3 - len(changes):
            with pytest.raises(ServiceError):
                self.reconciler.list(self.table.service, 0)
        else:
            try:
                self.reconciler.list(self.table.service, 0)
            except ServiceError:
                assert asked > page
        self.table.before_page = lambda: None
        # Perhaps changed after its page was read, and before that was shown.
        self.untouched.difference_update(key for _change, key in changes)

    @rule(pages=st.integers(0, 6))
    def closed_while_it_lists_and_opened_again(self, pages: int) -> None:
        self.last_page = self.pages + pages
        self.reconciler.list(self.table.service, 0)
        self.opened_again()

    @rule()
    def opened_again(self) -> None:
        before = self.in_order()
        self.mirror.close()
        self.mirror, self.reconciler = self.start()
        assert self.in_order() == before

    def in_order(self) -> list[Photo]:
        return [self.shown[key] for key in sorted(self.shown, reverse=True)]

    @invariant()
    def the_mirror_holds_what_is_shown_in_the_tables_order(self) -> None:
        if hasattr(self, "file"):
            assert held(self.file) == self.in_order()

    @invariant()
    def nothing_is_lost_that_was_not_seen_to_be_gone(self) -> None:
        if hasattr(self, "file"):
            rows = self.table.rows
            assert all(self.shown.get(key) == rows.get(key) for key in self.untouched)


TwoDevices.TestCase.settings = settings(max_examples=100, stateful_step_count=15)
test_two_devices = TwoDevices.TestCase


def test_the_next_page_comes_while_one_is_shown() -> None:
    table = SmallPages()
    table.put(*map(a_row, range(1, 8)))
    asked_for = [threading.Event() for _page in range(3)]
    coming, following = iter(asked_for), iter(asked_for[1:])
    table.before_page = lambda: next(coming).set()
    shown: list[int] = []

    def show(stretch: Stretch) -> None:
        shown.extend(photo.uploaded_at for photo in stretch.photos)
        if stretch.down_to:
            assert next(following).wait(20)

    assert Reconciler(None, show, lambda: False).list(table.service, 0) == 0
    assert shown == [7, 6, 5, 4, 3, 2, 1]


def test_no_page_is_asked_for_once_nobody_waits_any_more() -> None:
    table = SmallPages()
    table.put(*map(a_row, range(1, 8)))
    asked: list[None] = []
    table.before_page = lambda: asked.append(None)
    is_called_off = iter([False])  # and from then on
    reconciler = Reconciler(None, lambda _: None, lambda: next(is_called_off, True))
    assert reconciler.list(table.service, 0) is None
    assert len(asked) == 1


TEXTS = st.none() | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NUMBERS = st.none() | st.integers(0, 2**40)


@given(
    photos=st.lists(
        st.builds(
            Photo,
            user_id=st.just("me"),
            uploaded_at=st.integers(0, 2**62),
            image_id=TEXTS.map(str),
            s3_key=st.sampled_from(["", "uploads/a b.jpg", "uploads/ü?.jpg"]),
            mime_type=st.sampled_from(["", "image/jpeg"]),
            url=st.sampled_from(["", "https://one.example/uploads/a%20b.jpg", "http://x/3?S=1"]),
            sha256=TEXTS,
            source_sha256=TEXTS,
            size_bytes=NUMBERS,
            width=NUMBERS,
            height=NUMBERS,
            taken_at=TEXTS,
            file_name=TEXTS,
            thumb_key=st.none() | st.just("uploads/a.thumb.jpg"),
            thumb_url=st.sampled_from(["", "https://one.example/uploads/a.thumb.jpg"]),
        ),
        unique_by=lambda photo: photo.uploaded_at,
        max_size=8,
    )
)
@settings(max_examples=60)
def test_a_photo_comes_back_as_it_was_but_for_signatures(photos: list[Photo]) -> None:
    photos.sort(key=lambda photo: -photo.uploaded_at)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "mirror.sqlite3")
        fill(file, *photos)
        found = held(file)
        assert found == photos
        assert [photo.url for photo in found] == [unsigned(photo.url) for photo in photos]
        assert [photo.thumb_url for photo in found] == [p.thumb_url for p in photos]


def test_no_signature_is_on_the_disk_and_the_link_says_that_it_is_none(file: Path) -> None:
    secret = "X-Amz-Signature=0123456789abcdef"
    base = "https://bucket.example/uploads"
    fill(
        file,
        a_row(5, url=f"{base}/id5.jpg?{secret}", thumb_key="t", thumb_url=f"{base}/t?{secret}"),
    )
    assert all(b"Signature" not in path.read_bytes() for path in file.parent.iterdir())
    (photo,) = held(file, links_last=False)
    for link in (photo.url, photo.thumb_url):
        assert is_outdated(link)
        assert unsigned(link) != link  # not taken for a public one
    assert unsigned(photo.url) == f"{base}/id5.jpg"


def test_a_screen_comes_first_then_larger_pieces_without_a_gap(file: Path) -> None:
    rows = [a_row(key) for key in range(5_000, 0, -1)]
    fill(file, *rows)
    mirror = opened(file)
    pieces = list(mirror.pieces())
    mirror.close()
    assert [len(piece.photos) for piece in pieces] == [200, 2_000, 2_000, 800]
    assert [piece.before for piece in pieces] == [None, *(p.down_to for p in pieces[:-1])]
    assert pieces[-1].down_to == 0
    assert [photo for piece in pieces for photo in piece.photos] == rows


@pytest.mark.parametrize("place", range(len(OWNER)))
def test_rows_of_another_table_or_user_are_never_shown(file: Path, place: int) -> None:
    fill(file, a_row(5))
    other = [*OWNER]
    other[place] = "another"
    assert held(file, other) == []
    assert held(file) == []  # and it is another's from then on
    assert as_of(file) is None


def test_a_file_that_another_cloudery_begins_for_another_owner_takes_no_rows(file: Path) -> None:
    mirror = opened(file)
    mirror.write(Stretch((a_row(5),), None, 0))
    other = ("other bucket", *OWNER[1:])
    fill(file, a_row(7), owner=other)
    mirror.write(Stretch((a_row(6), a_row(5)), None, 0))
    mirror.complete(2_000.0)
    mirror.close()
    assert held(file, other) == [a_row(7)]


def test_two_windows_on_one_profile_share_it(file: Path) -> None:
    one, other = opened(file), opened(file)
    one.write(Stretch((a_row(5),), None, 0))
    other.write(Stretch((a_row(6), a_row(5)), None, 0))
    one.write(Stretch((a_row(6),), None, 0))
    for mirror in (one, other):
        mirror.close()
    assert held(file) == [a_row(6)]


def damage(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    file.write_bytes(data)


def cut_off(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def no_database(file: Path) -> None:
    file.write_bytes(b"This was a database once. " * 1000)


def other_table(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE photos")


def other_types(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE photos SET file_name = x'00' WHERE uploaded_at = 300")
        connection.commit()


def no_text(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE photos SET file_name = CAST(x'ff' AS TEXT)")
        connection.commit()


def nothing_about(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DELETE FROM about")
        connection.commit()


@pytest.mark.parametrize(
    "harm",
    [damage, cut_off, no_database, other_table, other_types, no_text, nothing_about, Path.unlink],
)
def test_a_damaged_mirror_is_made_anew(file: Path, harm: object) -> None:
    assert callable(harm)
    rows = [a_row(key) for key in range(2_000, 0, -1)]
    fill(file, *rows)
    harm(file)
    mirror = opened(file)
    pieces = list(mirror.pieces())
    assert all(photo in rows for piece in pieces for photo in piece.photos)
    mirror.write(Stretch(tuple(rows), None, 0))  # as the listing does that follows
    mirror.complete(2_000.0)
    mirror.close()
    assert held(file) == rows
    assert as_of(file) == 2_000.0


def test_damage_in_the_midst_of_a_listing_is_no_error_and_claims_nothing(file: Path) -> None:
    fill(file, *(a_row(key) for key in range(2_000, 0, -1)))
    mirror = opened(file)
    damage(file)
    mirror.write(Stretch((a_row(3_000),), None, 2_500))
    mirror.write(Stretch((), 2_500, 0))
    mirror.complete(2_000.0)
    mirror.close()
    assert held(file) in ([], [a_row(3_000)])


def test_one_of_a_newer_cloudery_is_left_alone(file: Path) -> None:
    fill(file, a_row(5))
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert held(file) == []
    mirror = opened(file)
    mirror.write(Stretch((a_row(6),), None, 0))
    mirror.complete(2_000.0)
    mirror.close()
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT uploaded_at FROM photos").fetchall() == [(5,)]


def test_one_that_another_program_holds_is_done_without(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cloudery_desktop.library.mirror._BUSY_SECONDS", 0.1)
    fill(file, a_row(5))
    mirror = opened(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        mirror.write(Stretch((a_row(6),), None, 6))
        connection.execute("ROLLBACK")
    mirror.write(Stretch((a_row(4),), 6, 0))  # the part before is missing: no more this time
    mirror.complete(2_000.0)
    mirror.close()
    assert held(file) == [a_row(5)]
    assert as_of(file) == 1_000.0


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "no folder").write_text("")
    mirror = opened(tmp_path / "no folder" / "mirror.sqlite3")
    assert list(mirror.pieces()) == []
    mirror.write(Stretch((a_row(6),), None, 0))
    mirror.complete(2_000.0)
    mirror.close()
    assert mirror.as_of is None


def test_a_full_disk_leaves_what_was_there(file: Path) -> None:
    fill(file, a_row(5))
    mirror = opened(file)
    assert mirror._connection is not None
    (pages,) = mirror._connection.execute("PRAGMA page_count").fetchone()
    mirror._connection.execute(f"PRAGMA max_page_count = {pages}")
    mirror.write(Stretch(tuple(a_row(key) for key in range(3_000, 5, -1)), None, 6))
    mirror.close()
    assert held(file) == [a_row(5)]


@pytest.mark.parametrize("strange", [a_row(10**25), a_row(7, width=10**30), a_row(7, url="\ud800")])
def test_a_row_that_sqlite_cannot_hold_keeps_no_other_away(file: Path, strange: Photo) -> None:
    rows = sorted((strange, a_row(9), a_row(5)), key=lambda photo: -photo.uploaded_at)
    mirror = opened(file)
    for _ in range(2):
        mirror.write(Stretch(tuple(rows), None, -(10**25)))
    mirror.write(Stretch((), 10**26, 10**25))
    mirror.complete(2_000.0)
    mirror.close()
    assert held(file) == [a_row(9), a_row(5)]
    assert as_of(file) == 2_000.0


def test_what_has_not_changed_is_not_written_again(file: Path) -> None:
    rows = [a_row(key, url=f"https://b/uploads/id{key}.jpg?S=1") for key in (9, 5)]
    fill(file, *rows)
    mirror = opened(file)
    assert mirror._connection is not None
    before = mirror._connection.total_changes
    anew = [replace(photo, url=photo.url.replace("S=1", "S=2")) for photo in rows]
    mirror.write(Stretch(tuple(anew), None, 0))
    assert mirror._connection.total_changes == before
    mirror.close()


OTHERS: dict[str, Any] = {
    "image_id": "another",
    "s3_key": "uploads/another.jpg",
    "mime_type": "image/png",
    "url": "https://another.example/uploads/id5.jpg",
    "status": "odd",
    "sha256": "5" * 64,
    "source_sha256": "6" * 64,
    "size_bytes": 7,
    "width": 8,
    "height": 9,
    "taken_at": "2026-05-20T09:00:00",
    "camera": "Pixel",
    "file_name": "another.jpg",
    "thumb_key": "uploads/id5.thumb.jpg",
    "thumb_url": "https://photos.example/uploads/id5.thumb.jpg",
}


@pytest.fixture(params=[True, False], ids=["listed", "reopened"])
def listed(request: pytest.FixtureRequest, file: Path) -> Iterator[Mirror]:
    """A mirror that knows its rows: it has written them, or read them."""
    mirror = opened(file)
    list(mirror.pieces())
    mirror.write(Stretch((a_row(9), a_row(5), a_row(2)), None, 0))
    mirror.complete(1_000.0)
    if not request.param:
        mirror.close()
        mirror = opened(file)
        list(mirror.pieces())
    yield mirror
    mirror.close()


def test_photos_that_are_the_same_are_the_ones_that_are_known(listed: Mirror) -> None:
    first = listed.recognised(Stretch((a_row(9), a_row(5)), None, 5))
    again = listed.recognised(Stretch((a_row(9), a_row(7), a_row(5)), None, 5))
    assert [photo.uploaded_at for photo in again.photos] == [9, 7, 5]
    assert again.photos[0] is first.photos[0]
    assert again.photos[2] is first.photos[1]


def test_every_fact_of_a_photo_may_change() -> None:
    assert {"user_id", "uploaded_at", *OTHERS} == {one.name for one in fields(Photo)}


@pytest.mark.parametrize("name", OTHERS)
def test_a_change_of_any_fact_is_told_of_and_held(listed: Mirror, file: Path, name: str) -> None:
    changed = replace(a_row(5), **{name: OTHERS[name]})
    stretch = listed.recognised(Stretch((a_row(9), changed, a_row(2)), None, 0))
    assert stretch.photos[1] is changed
    listed.write(stretch)
    found = held(file)
    assert found == [a_row(9), changed, a_row(2)]
    assert getattr(found[1], name) == OTHERS[name]


def test_what_is_gone_is_gone_from_what_is_known(listed: Mirror, file: Path) -> None:
    listed.write(listed.recognised(Stretch((a_row(9),), None, 4)))
    assert held(file) == [a_row(9), a_row(2)]
    listed.write(listed.recognised(Stretch((a_row(9), a_row(5)), None, 4)))
    assert held(file) == [a_row(9), a_row(5), a_row(2)]


@pytest.mark.parametrize(
    "others", [(a_row(9), a_row(2)), (a_row(9), a_row(5, width=7)), (a_row(7),), ()]
)
def test_what_another_window_has_written_is_found_by_the_next_listing(
    listed: Mirror, file: Path, others: tuple[Photo, ...]
) -> None:
    fill(file, *others)
    rows = (a_row(9), a_row(5), a_row(2))
    for _ in range(2):  # of the whole, after which what is known is what is held again
        listed.renew()
        for stretch in (Stretch(rows[:2], None, 5), Stretch(rows[2:], 5, 0)):
            listed.write(listed.recognised(stretch))
        listed.complete(2_000.0)
        assert held(file) == list(rows)
    assert listed._version is not None
    listed.write(listed.recognised(Stretch(rows[:1], None, 0)))
    assert held(file) == [rows[0]]


def test_links_from_elsewhere_are_held_as_they_are(listed: Mirror, file: Path) -> None:
    elsewhere = [
        replace(a_row(key), url=f"https://elsewhere.example/uploads/id{key}.jpg")
        for key in (9, 5, 2)
    ]
    listed.write(listed.recognised(Stretch(tuple(elsewhere[:1]), None, 9)))
    mixed = (elsewhere[1], a_row(2))
    listed.write(listed.recognised(Stretch(mixed, 9, 0)))
    assert [photo.url for photo in held(file)][1:] == [photo.url for photo in mixed]
    listed.write(listed.recognised(Stretch(tuple(elsewhere), None, 0)))
    assert [photo.url for photo in held(file)] == [photo.url for photo in elsewhere]


def test_the_file_is_no_larger_than_it_need_be(file: Path) -> None:
    rows = [a_row(key) for key in range(5_000, 0, -1)]
    mirror = opened(file)
    for top in range(5_000, 0, -1_000):
        page = tuple(rows[5_000 - top : 6_000 - top])
        mirror.write(Stretch(page, None if top == 5_000 else top + 1, top - 999))
    mirror.close()
    with closing(sqlite3.connect(file)) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute("VACUUM")
        (least,) = connection.execute("PRAGMA page_count").fetchone()
    assert pages < 1.2 * least


def test_it_is_made_in_one_thread_and_used_in_another(file: Path) -> None:
    fill(file, a_row(5))
    found: list[Photo] = []
    thread = threading.Thread(target=lambda: found.extend(held(file)))
    thread.start()
    thread.join()
    assert found == [a_row(5)]
