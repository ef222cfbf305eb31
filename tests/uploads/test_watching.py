"""Watched folders with real threads, a real manager and a cloud in this process."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from cloudery_desktop.uploads import folder_watch, intake, watching
from cloudery_desktop.uploads.drop import Drop
from cloudery_desktop.uploads.folder_watch import FolderWatch
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.seen_files import SeenFiles
from cloudery_desktop.uploads.watching import Watching
from tests.uploads.engine import Engine, Gate
from tests.uploads.misbehaving_server import Server
from tests.uploads.photos import jpeg, photo_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.uploads.lifecycle import Upload
    from tests.uploads.fake_service import FakeService


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a disk where everything happens a hundred times as fast."""
    monkeypatch.setattr(watching, "_LEAST_SECONDS", 0.02)
    monkeypatch.setattr(folder_watch, "STEADY_SECONDS", 0.03)


class Desk:
    """What outlives the program: the folders, its data, the cloud."""

    def __init__(self, qtbot: QtBot, folder: Path, server: Server) -> None:
        self.qtbot = qtbot
        self.server = server
        self.camera = folder / "camera"
        self.scans = folder / "scans"
        self.camera.mkdir()
        self.scans.mkdir()
        self.data = folder / "data"
        self.service: FakeService | None = None

    @contextmanager
    def open(self, mode: str = "new", *folders: Path) -> Iterator[Program]:
        """The program, watching `camera` and these."""
        program = Program(self)
        try:
            program.watching.watch((self.camera, *folders), mode)
            yield program
        finally:
            assert program.close()

    def begin(self) -> None:
        """The folder was watched before, and looked through."""
        seen = SeenFiles(self.data / "watched.sqlite3")
        list(FolderWatch(self.camera, seen).look(0))
        seen.close()


class Program:
    def __init__(self, desk: Desk) -> None:
        self.engine = Engine(desk.qtbot, desk.server, desk.data / "queue.sqlite3", desk.service)
        desk.service = self.engine.service
        self.manager = self.engine.manager
        self.watching = Watching(self.manager, desk.data / "watched.sqlite3")
        self.watching._on_restored()  # the engine has waited for it
        self.found: list[tuple[Path, int]] = []
        self.lost: list[ClouderyError] = []
        self.watching.lost.connect(self.lost.append)
        self.watching.found.connect(lambda folder, count: self.found.append((folder, count)))
        self.engine.start()

    def close(self) -> bool:
        return self.watching.close() and self.manager.close()

    def names(self, state: State = State.DONE) -> list[str]:
        return sorted(u.name for u in self.manager.uploads.values() if u.state is state)

    def until_up(self, *names: str) -> None:
        self.engine.until(lambda: self.names() == sorted(names))

    def until_all_is_written(self) -> None:
        journal = self.manager._journal
        self.engine.until(lambda: journal.has(journal.mark((), State.DONE)))

    def until_watching(self, *folders: Path) -> None:
        self.engine.until(lambda: set(self.watching.folders) == set(folders))


def until_begun(program: Program, file: Path) -> None:
    """Until the folders that are watched were looked through."""
    seen = SeenFiles(file)

    def is_begun() -> bool:
        return all(seen.has_begun(str(folder)) for folder in program.watching.folders)

    program.engine.until(lambda: bool(program.watching.folders) and is_begun())
    seen.close()


def spoil(queue: Path) -> None:
    """As a broken disk does, while it is in use: whoever writes next finds it damaged."""
    for suffix, spoilt in (("", 4096), ("-wal", 4096), ("-shm", 96)):
        with queue.with_name(queue.name + suffix).open("r+b") as file:
            file.write(b"\x5a" * spoilt)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with Server() as server:
        yield Desk(qtbot, tmp_path, server)


def test_what_comes_goes_up(desk: Desk) -> None:
    photo_file(desk.camera, "old.jpg")
    desk.begin()
    with desk.open("new", desk.scans) as program:
        program.until_watching(desk.camera, desk.scans)
        photo_file(desk.camera, "new.jpg", jpeg("red"))
        program.until_up("new.jpg")
        assert program.found == [(desk.camera, 1)]


def test_what_came_while_it_was_closed_goes_up_and_the_rest_not_again(desk: Desk) -> None:
    desk.begin()
    photo_file(desk.camera, "first.jpg", jpeg("red"))
    with desk.open() as program:
        program.until_up("first.jpg")
    photo_file(desk.camera, "second.jpg", jpeg("blue"))
    with desk.open() as program:
        program.until_up("first.jpg", "second.jpg")
    assert len(desk.server.objects) == 2


def test_what_is_up_already_is_not_sent_again(desk: Desk) -> None:
    desk.begin()
    with desk.open() as program:
        program.engine.add(photo_file(desk.scans, "by hand.jpg"))
        program.until_up("by hand.jpg")
        photo_file(desk.camera, "the same.jpg")
        program.engine.until(lambda: program.names(State.DUPLICATE) == ["the same.jpg"])
    assert len(desk.server.objects) == 1


def test_what_was_there_goes_up_only_where_that_is_wanted(desk: Desk) -> None:
    photo_file(desk.camera, "old.jpg")
    desk.begin()
    with desk.open("all") as program:
        program.until_up("old.jpg")


def test_switched_off_nothing_goes_up_until_it_is_on_again(desk: Desk) -> None:
    desk.begin()
    photo_file(desk.camera, "one.jpg", jpeg("red"))
    with desk.open("off") as program:
        program.engine.until(lambda: program.watching._sorting_out is None)
        assert program.watching.folders == ()
        program.watching.watch((desk.camera,), "new")
        program.until_up("one.jpg")
        program.watching.watch((desk.camera,), "off")
        assert program.watching.folders == ()


def test_a_folder_taken_from_the_list_is_as_new_when_it_comes_back(desk: Desk) -> None:
    desk.begin()
    with desk.open() as program:
        program.watching.watch((), "new")
        program.engine.until(lambda: program.watching._sorting_out is None)
        photo_file(desk.camera, "meanwhile.jpg", jpeg("red"))
        program.watching.watch((desk.camera,), "new")
        program.until_watching(desk.camera)
        seen = SeenFiles(desk.data / "watched.sqlite3")
        program.engine.until(lambda: seen.has_begun(str(desk.camera)))
        seen.close()
        photo_file(desk.camera, "after.jpg", jpeg("blue"))
        program.until_up("after.jpg")


def test_a_folder_that_is_gone_is_told_of_until_it_is_back(desk: Desk) -> None:
    desk.begin()
    away = desk.camera.rename(desk.camera.with_name("away"))
    with desk.open() as program:
        watching = program.watching
        program.engine.until(lambda: desk.camera in watching.troubles)
        assert watching.troubles[desk.camera].title == "This folder is not there at the moment."
        photo_file(away, "taken abroad.jpg")
        away.rename(desk.camera)
        program.until_up("taken abroad.jpg")
        assert not watching.troubles


def test_what_is_added_elsewhere_makes_no_folder_come_back(desk: Desk) -> None:
    desk.begin()
    desk.camera.rename(desk.camera.with_name("away"))
    with desk.open() as program:
        told: list[int] = []
        program.watching.changed.connect(lambda troubles: told.append(len(troubles)))
        program.engine.until(lambda: 1 in told)
        program.engine.add(photo_file(desk.scans))
        program.until_up("photo.jpg")
        assert 0 not in told[told.index(1) :]


def test_a_bug_is_told_of_and_the_next_look_is_another_chance(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin()
    really_complete = FolderWatch._complete

    def break_down(watch: FolderWatch, files: list[str], now: float) -> list[str]:
        raise ZeroDivisionError

    monkeypatch.setattr(FolderWatch, "_complete", break_down)
    photo_file(desk.camera, "one.jpg")
    with desk.open() as program:
        program.engine.until(lambda: desk.camera in program.watching.troubles)
        monkeypatch.setattr(FolderWatch, "_complete", really_complete)
        program.until_up("one.jpg")


def test_where_another_cloudery_has_the_uploads_nothing_is_watched(desk: Desk) -> None:
    desk.begin()
    with desk.open() as first:
        first.until_watching(desk.camera)
        with desk.open() as second:
            assert second.watching.troubles.keys() == {desk.camera}
            why = second.watching.troubles[desk.camera]
            assert why.title == "This folder is not watched at the moment."
            assert "another Cloudery has it" in why.detail
            assert why.advice == "Close the other one, then open this one again."
            assert why.retryable
            assert second.watching.folders == ()


def test_a_paused_queue_holds_what_comes(desk: Desk) -> None:
    desk.begin()
    with desk.open() as program:
        program.manager.pause_all()
        photo_file(desk.camera, "later.jpg")
        program.engine.until(lambda: program.names(State.PAUSED) == ["later.jpg"])
        program.manager.resume_all()
        program.until_up("later.jpg")


def test_closing_in_the_midst_of_many_loses_none(desk: Desk) -> None:
    desk.begin()
    for number in range(300):
        photo_file(desk.camera, f"{number}.jpg", jpeg(edge=8) + b"%d" % number)
    with desk.open() as program:
        program.engine.until(lambda: bool(program.manager.uploads))
    with desk.open() as program:
        program.engine.until(lambda: len(program.manager.uploads) == 300)
        program.engine.until_idle()
        assert len(program.names()) == 300
    assert len(desk.server.objects) == 300


def test_what_was_found_but_not_looked_at_comes_once(desk: Desk) -> None:
    desk.begin()
    photo = photo_file(desk.camera, "new.jpg", jpeg("red"))
    journal = Journal(desk.data / "queue.sqlite3")
    journal.open()
    journal.note(Drop("a", 1, "keep", (photo,)))
    journal.close()
    looking = Gate()
    scan = intake.scan

    def slowly(*asked: Any) -> Iterator[Upload]:
        looking()
        return scan(*asked)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(intake, "scan", slowly)
        with desk.open() as program:
            program.until_watching(desk.camera)
            with desk.qtbot.waitSignal(program.watching._threads[0].found):
                pass
            looking.open()
            program.until_up("new.jpg")
            assert program.names(State.DUPLICATE) == []
            assert program.found == []


def test_once_nothing_can_be_kept_what_comes_waits_for_the_next_time(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin()
    with desk.open() as program:
        program.until_watching(desk.camera)
        photo_file(desk.camera, "first.jpg", jpeg("red"))
        program.until_up("first.jpg")
        program.until_all_is_written()  # or that would write over what is spoilt
        spoil(desk.data / "queue.sqlite3")
        photo_file(desk.camera, "second.jpg", jpeg("blue"))
        program.engine.until(lambda: not program.manager.is_lasting)
        photo_file(desk.camera, "third.jpg", jpeg("green"))
        program.engine.until(lambda: desk.camera in program.watching.troubles)
        assert program.watching.folders == ()
    with desk.open() as program:
        program.engine.until(lambda: {"second.jpg", "third.jpg"} <= set(program.names()))


@pytest.mark.parametrize("by_a_folder", [False, True])
def test_a_list_that_was_damaged_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, by_a_folder: bool
) -> None:
    if by_a_folder:
        monkeypatch.setattr(watching, "_keep_only", lambda *_: ())
    desk.begin()
    seen = desk.data / "watched.sqlite3"
    seen.write_bytes(b"\x5a" * seen.stat().st_size)
    photo_file(desk.camera, "meanwhile.jpg", jpeg("red"))
    with desk.open() as program:
        program.engine.until(lambda: len(program.lost) == 1)
        (trouble,) = program.lost
        assert not trouble.retryable
        assert trouble.title == "The list of photos seen in watched folders was damaged."
        until_begun(program, seen)
        photo_file(desk.camera, "new.jpg", jpeg("blue"))
        program.until_up("new.jpg")
        assert not program.watching.troubles
