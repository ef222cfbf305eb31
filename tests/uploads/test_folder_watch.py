"""What a watched folder hands on, look by look, with files on the real disk and a clock of ours."""

from __future__ import annotations

import errno
import os
import shutil
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.uploads.folder_watch import PATIENCE_SECONDS, STEADY_SECONDS, FolderWatch
from cloudery_desktop.uploads.intake import scan
from cloudery_desktop.uploads.seen_files import Facts, SeenFiles
from tests.uploads.photos import jpeg, photo_file

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

RED, BLUE = jpeg("red"), jpeg("blue")


class Desk:
    """A folder, and who watches it. Looks are far enough apart for what is steady."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "camera"
        self.root.mkdir()
        self.file = folder / "data" / "watched.sqlite3"
        self.now = 1000.0
        self.written: set[str] = set()
        self.with_old = False
        self.start()

    def start(self) -> None:
        """The program is opened (again)."""
        self.seen = SeenFiles(self.file)
        self.watch = FolderWatch(
            self.root, self.seen, with_old=self.with_old, is_written=self._is_written
        )

    def _is_written(self, files: Collection[str]) -> set[str]:
        return self.written & set(files)

    def look(self, seconds: float = STEADY_SECONDS) -> set[str]:
        """The names of what one look hands on."""
        self.now += seconds
        return {path.name for some in self.watch.look(self.now) for path in some}

    def look_twice(self) -> set[str]:
        """Once it is seen, then it is steady."""
        return self.look() | self.look()

    def take(self) -> set[str]:
        """What two looks hand on is put into the list of uploads."""
        names = self.look_twice()
        self.accept(*(path for path in self.root.rglob("*") if path.name in names))
        return names

    def accept(self, *paths: Path, restored: bool = False) -> None:
        self.watch.accept(scan(paths), restored=restored)

    def put(self, name: str, data: bytes = RED) -> Path:
        path = self.root / name
        path.parent.mkdir(exist_ok=True)
        return photo_file(path.parent, path.name, data)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_what_was_there_stays_and_what_comes_goes_up_once(desk: Desk) -> None:
    desk.put("old.jpg")
    assert desk.look_twice() == set()
    desk.put("new.jpg", BLUE)
    desk.put("trip/deep.jpg", BLUE)
    assert desk.take() == {"new.jpg", "deep.jpg"}
    assert desk.take() == set()


def test_what_was_there_goes_up_too_where_that_is_wanted(desk: Desk) -> None:
    desk.put("old.jpg")
    desk.look()
    desk.with_old = True
    desk.start()
    assert desk.take() == {"old.jpg"}
    assert desk.take() == set()


def test_all_but_what_is_up_stays_once_it_is_not_wanted_any_more(desk: Desk) -> None:
    desk.with_old = True
    desk.start()
    desk.put("one.jpg")
    assert desk.take() == {"one.jpg"}
    desk.put("two.jpg", BLUE)
    desk.with_old = False
    desk.start()
    assert desk.take() == set()
    desk.put("three.jpg")
    assert desk.take() == {"three.jpg"}


def test_what_came_while_the_program_was_closed_goes_up(desk: Desk) -> None:
    desk.put("old.jpg")
    desk.look()
    desk.put("shown.jpg")
    assert desk.take() == {"shown.jpg"}
    desk.put("meanwhile.jpg", BLUE)
    desk.start()
    assert desk.take() == {"meanwhile.jpg"}


def test_what_no_list_took_is_found_again_the_next_time(desk: Desk) -> None:
    desk.look()
    desk.put("lost.jpg")
    assert desk.look_twice() == {"lost.jpg"}
    assert desk.look_twice() == set()  # it is on its way
    desk.start()
    assert desk.take() == {"lost.jpg"}


def test_what_an_earlier_time_took_is_not_found_again(desk: Desk) -> None:
    desk.look()
    path = desk.put("taken.jpg")
    desk.start()
    desk.accept(path, restored=True)
    assert desk.take() == set()
    path.write_bytes(BLUE + b"a new version")
    assert desk.take() == {"taken.jpg"}
    desk.start()  # of the first version nothing newer is forgotten
    desk.seen.put_new({str(path): Facts(1, 1)})
    assert desk.take() == set()


def test_what_a_person_adds_by_hand_is_not_added_again(desk: Desk) -> None:
    desk.look()
    desk.accept(desk.put("dropped.jpg"))
    assert desk.take() == set()


def test_a_photo_goes_up_when_it_is_completely_written(desk: Desk) -> None:
    desk.look()
    for end in range(0, len(RED), len(RED) // 5):
        path = desk.put("growing.jpg", RED[:end])
        assert desk.look() == set()
    assert desk.look(60) == set()  # as long as nothing moves: its end is missing
    path.write_bytes(RED)
    assert desk.look() == set()
    assert desk.look() == {"growing.jpg"}


def test_a_photo_that_looks_whole_is_waited_for_while_a_program_writes_it(desk: Desk) -> None:
    desk.look()
    path = desk.put("open.jpg")
    desk.written.add(str(path))
    assert desk.look_twice() == set()
    assert desk.watch.is_expecting
    desk.written.clear()
    assert desk.look() == {"open.jpg"}
    assert not desk.watch.is_expecting


def test_a_look_too_soon_proves_nothing(desk: Desk) -> None:
    desk.look()
    desk.put("soon.jpg")
    assert desk.look() == set()
    assert desk.look(STEADY_SECONDS / 2) == set()
    assert desk.look(STEADY_SECONDS / 2) == {"soon.jpg"}


def test_of_a_photo_that_never_ends_a_person_is_told(desk: Desk) -> None:
    desk.look()
    desk.put("cut.jpg", RED[: len(RED) // 2])
    desk.put("empty.png", b"")
    assert desk.look_twice() == set()
    assert desk.look(PATIENCE_SECONDS) == {"cut.jpg", "empty.png"}
    assert desk.look_twice() == set()


def test_what_is_no_photo_is_passed_over_without_a_word(desk: Desk) -> None:
    desk.look()
    desk.put("notes.txt", b"no photo")
    desk.put(".hidden.jpg")
    desk.put(".trash/thrown away.jpg")
    desk.put("half.jpg.part")
    desk.put("half.jpg.CRDOWNLOAD")
    os.mkfifo(desk.root / "pipe.jpg")
    (desk.root / "leads nowhere.jpg").symlink_to(desk.root / "gone.jpg")
    assert desk.take() == set()
    assert not desk.watch.is_expecting
    assert desk.look(PATIENCE_SECONDS) == set()


def test_a_photo_is_known_by_its_content(desk: Desk) -> None:
    desk.look()
    desk.put("without a name")
    assert desk.take() == {"without a name"}


def test_a_renamed_download_goes_up_under_its_name(desk: Desk) -> None:
    desk.look()
    half = desk.put("photo.jpg.part")
    desk.put("photo.jpg", b"")  # a browser keeps the place
    assert desk.look_twice() == set()
    half.replace(desk.root / "photo.jpg")
    assert desk.take() == {"photo.jpg"}


def test_a_photo_with_new_content_is_a_new_one(desk: Desk) -> None:
    desk.look()
    desk.put("IMG_0001.jpg")
    assert desk.take() == {"IMG_0001.jpg"}
    desk.put("IMG_0001.jpg", BLUE + b"another after the card was formatted")
    assert desk.take() == {"IMG_0001.jpg"}


@pytest.mark.parametrize(
    ("hours", "extra", "again"),
    [(1, 0, False), (-5.5, 1, False), (14, 0, False), (0.1, 0, True), (48, 0, True)],
)
def test_another_time_zone_makes_no_photo_new(
    desk: Desk, hours: float, extra: int, again: bool
) -> None:
    path = desk.put("card.jpg")
    desk.look()
    time = path.stat().st_mtime + hours * 3600 + extra
    os.utime(path, (time, time))
    assert desk.take() == ({"card.jpg"} if again else set())


def test_a_folder_that_goes_and_comes_back_is_watched_on(desk: Desk) -> None:
    desk.put("old.jpg")
    desk.look()
    desk.put("sent.jpg")
    assert desk.take() == {"sent.jpg"}
    away = desk.root.rename(desk.root.with_name("away"))
    for _ in range(2):
        with pytest.raises(ClouderyError, match="not there") as gone:
            desk.look()
        assert gone.value.retryable
    photo_file(away, "taken abroad.jpg", BLUE)
    away.rename(desk.root)
    assert desk.take() == {"taken abroad.jpg"}


def test_a_folder_that_is_not_there_yet_begins_when_it_is(desk: Desk) -> None:
    desk.root.rmdir()
    with pytest.raises(ClouderyError, match="not there"):
        desk.look()
    desk.root.mkdir()
    desk.put("on the card.jpg")
    assert desk.take() == set()
    desk.put("new.jpg", BLUE)
    assert desk.take() == {"new.jpg"}


def test_a_folder_that_is_deleted_and_made_anew_is_watched_on(desk: Desk) -> None:
    desk.put("old.jpg")
    desk.look()
    shutil.rmtree(desk.root)
    with pytest.raises(ClouderyError):
        desk.look()
    desk.put("first.jpg", BLUE)
    assert desk.take() == {"first.jpg"}


@pytest.mark.parametrize(
    ("code", "says", "comes_right"),
    [(errno.EACCES, "may not look", False), (errno.EIO, "cannot be read", True)],
)
def test_a_folder_that_cannot_be_read_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, code: int, says: str, comes_right: bool
) -> None:
    def refuse(_folder: str) -> None:
        raise OSError(code, os.strerror(code))

    desk.look()
    desk.put("new.jpg")
    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refuse)
        with pytest.raises(ClouderyError, match=says) as refused:
            desk.look()
    assert refused.value.retryable is comes_right
    assert desk.take() == {"new.jpg"}


def test_links_that_lead_back_end(desk: Desk) -> None:
    desk.look()
    (desk.root / "loop").symlink_to(desk.root)
    desk.put("one.jpg")
    assert desk.take() == {"one.jpg"}


def test_a_folder_watched_no_more_is_forgotten(desk: Desk) -> None:
    other = desk.root.with_name("camera 2")
    desk.seen.put({str(desk.root / "a.jpg"): Facts(1, 1), str(other / "b.jpg"): Facts(1, 1)})
    desk.look()
    desk.seen.begin(str(other), with_old=False)
    desk.seen.keep_only([str(other)])
    assert desk.seen.in_folder(str(desk.root)) == {}
    assert list(desk.seen.in_folder(str(other))) == ["b.jpg"]
    desk.put("came meanwhile.jpg")
    assert desk.take() == set()  # it is as new


def test_a_name_of_any_bytes_is_known_again(desk: Desk) -> None:
    desk.look()
    desk.put(os.fsdecode(b"caf\xe9.jpg"))
    assert len(desk.take()) == 1
    desk.start()
    assert desk.take() == set()


def test_ten_thousand_photos_are_handed_on_some_at_a_time(desk: Desk) -> None:
    desk.look()
    for number in range(10_000):
        (desk.root / f"{number}.jpg").write_bytes(RED)
    desk.look()
    desk.now += STEADY_SECONDS
    looks = list(desk.watch.look(desk.now))
    assert sum(map(len, looks)) == 10_000
    assert max(map(len, looks)) <= 200
    assert desk.look() == set()


def test_a_look_breaks_off_when_it_is_ended(desk: Desk) -> None:
    desk.look()
    for number in range(300):
        desk.put(f"{number}.jpg")
    ended = False
    watch = FolderWatch(desk.root, desk.seen, is_ended=lambda: ended)
    list(watch.look(0))
    handed_on = 0
    for photos in watch.look(STEADY_SECONDS):
        handed_on += len(photos)
        ended = True
    assert 0 < handed_on < 300
    assert list(watch.look(2 * STEADY_SECONDS)) == []


def test_a_first_look_that_breaks_off_makes_nothing_new(desk: Desk) -> None:
    desk.put("old.jpg")
    list(FolderWatch(desk.root, desk.seen, is_ended=lambda: True).look(0))
    assert desk.take() == set()


def test_a_damaged_list_is_begun_anew_and_nothing_goes_up_for_it(desk: Desk) -> None:
    desk.put("old.jpg")
    desk.look()
    desk.seen.close()
    desk.file.write_bytes(b"no database at all" * 500)
    desk.start()
    with pytest.raises(ClouderyError, match="was damaged"):
        desk.look()
    assert desk.take() == set()
    assert [path.name for path in desk.file.parent.glob("*damaged*")] != []
    desk.put("new.jpg")
    assert desk.take() == {"new.jpg"}


def test_while_nothing_can_be_kept_in_mind_nothing_is_handed_on(desk: Desk) -> None:
    desk.look()
    desk.put("new.jpg")
    desk.seen.close()
    data = desk.file.parent
    hidden = data.rename(data.with_name("away"))
    data.write_text("in the folder's place")
    with pytest.raises(ClouderyError, match="cannot keep in mind") as trouble:
        desk.look()
    assert trouble.value.retryable
    data.unlink()
    hidden.rename(data)
    assert desk.take() == {"new.jpg"}
