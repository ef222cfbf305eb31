from __future__ import annotations

import os
import resource
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_from_bytes

import pytest
from PySide6.QtGui import QImage

from cloudery_desktop.errors import a_bug
from cloudery_desktop.uploads import intake
from cloudery_desktop.uploads import pasted as pasted_module
from cloudery_desktop.uploads.fetching import WebPicture
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.pasted import PastedPictures
from tests.ui.on_screen import delete
from tests.ui.stand_ins import StandInManager, a_photo, an_upload
from tests.uploads.engine import Gate, next_time, running
from tests.uploads.photos import jpeg, photo_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.uploads.lifecycle import Upload


class Folder:
    """What is in the folder of pasted pictures, and what was found there."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.qtbot = qtbot
        self.path = path
        self.manager = StandInManager()
        self.pasted = PastedPictures(path, self.manager)
        self.found: list[str] = []
        self.pasted.found.connect(lambda paths: self.found.extend(p.name for p in paths))

    def put(self, *names: str) -> None:
        self.path.mkdir(exist_ok=True)
        for name in names:
            photo_file(self.path, f"{name}.png")

    def upload(self, name: str, state: State, **facts: object) -> None:
        path = facts.pop("path", self.path / f"{name}.png")
        self.manager.put(an_upload(name, state, path=path, **facts))

    @property
    def names(self) -> list[str]:
        return sorted(path.stem for path in self.path.glob("*.png"))

    def restore(self) -> None:
        with self.qtbot.waitSignal(self.pasted._left):
            self.manager.restored.emit()


@pytest.fixture
def folder(qtbot: QtBot, tmp_path: Path) -> Iterator[Folder]:
    made = Folder(qtbot, tmp_path / "pasted")
    yield made
    assert made.pasted.close()
    delete(made.pasted, made.manager)


def test_without_a_folder_nothing_is_found(folder: Folder) -> None:
    folder.restore()
    assert folder.found == []
    assert folder.pasted.is_idle


def test_what_is_in_no_upload_is_found_once_the_queue_is_read(folder: Folder) -> None:
    folder.put("queued", "done", "left")
    folder.upload("queued", State.PAUSED)
    folder.upload("done", State.DUPLICATE)
    folder.restore()
    assert folder.found == ["left.png"]


def test_what_is_just_being_looked_at_is_not_found_again(folder: Folder) -> None:
    folder.put("added", "left")
    folder.manager.named = {folder.path / "added.png"}
    folder.restore()
    assert folder.found == ["left.png"]


def test_pictures_of_the_web_are_found_too_and_what_is_half_written_is_forgotten(
    folder: Folder,
) -> None:
    folder.put("left")
    files: list[Path] = []
    for name in ("a.webp", "old.part", "new.part"):
        own = folder.path / f"{len(files)}"
        own.mkdir()
        files.append(photo_file(own, name))
    os.utime(files[1], (0, 0))
    folder.restore()
    assert folder.found == ["a.webp", "left.png"]
    assert [file.exists() for file in files] == [True, False, True]
    assert not files[1].parent.exists()


def test_the_same_picture_is_taken_again(folder: Folder) -> None:
    found: list[Path] = []
    folder.pasted.found.connect(found.extend)
    address = f"data:image/jpeg,{quote_from_bytes(jpeg())}"
    for number in range(2):
        with folder.qtbot.waitSignal(folder.pasted.found):
            folder.pasted.take([WebPicture((address,))])
        folder.upload(f"{number}", State.UPLOADING, path=found[number])
        folder.manager.change("0", State.DONE)  # told of again while the other goes up
        folder.qtbot.waitUntil(lambda: not found[0].exists())
    assert folder.pasted._pool.waitForDone(5_000)
    assert found[1].parent != found[0].parent
    assert found[1].read_bytes() == jpeg()


def test_what_cannot_be_fetched_is_told_as_an_upload(folder: Folder) -> None:
    folder.pasted.fetching.start((WebPicture(("data:image/png,hello",)),))
    folder.qtbot.waitUntil(lambda: folder.pasted.is_idle)
    ((verb, name, reason),) = folder.manager.asked
    assert (verb, name.partition(" ")[0]) == ("reject", "Picture")
    assert reason.startswith("This is not a photo.")


def test_of_a_picture_that_the_disk_cannot_hold_nothing_is_queued(folder: Folder) -> None:
    size = 600
    noise = QImage(os.urandom(size * size * 4), size, size, QImage.Format.Format_RGB32).copy()
    told: list[ClouderyError] = []
    folder.pasted.failed.connect(told.append)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64_000, before[1]))
    try:
        folder.pasted.add(noise)
        folder.qtbot.waitUntil(lambda: bool(told))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert told[0].title == "The picture cannot be pasted."
    assert (folder.found, folder.names) == ([], [])


def test_a_bug_while_a_picture_is_written_is_told_and_holds_nobody_up(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object) -> None:
        raise RuntimeError("no codec")

    monkeypatch.setattr(pasted_module, "_write", break_down)
    told: list[ClouderyError] = []
    folder.pasted.failed.connect(told.append)
    folder.pasted.add(QImage(4, 4, QImage.Format.Format_RGB32))
    folder.qtbot.waitUntil(lambda: folder.pasted.is_idle)
    assert [error.title for error in told] == [a_bug().title]
    assert folder.found == []


def test_of_two_windows_only_the_first_finds_it(folder: Folder) -> None:
    folder.restore()
    folder.put("left")
    other = Folder(folder.qtbot, folder.path)
    other.restore()
    assert other.found == []
    assert other.pasted.close()


@pytest.mark.parametrize("by_change", [False, True])
def test_what_is_up_is_deleted_at_once(folder: Folder, by_change: bool) -> None:
    folder.put("a", "b")
    folder.upload("a", State.UPLOADING if by_change else State.DONE)
    if by_change:
        folder.manager.change("a", State.DONE)
    folder.qtbot.waitUntil(lambda: folder.names == ["b"])


def test_nothing_is_looked_for_once_it_is_closed(folder: Folder) -> None:
    folder.put("left")
    assert folder.pasted.close()
    folder.manager.restored.emit()
    folder.qtbot.wait(50)
    assert folder.found == []


def test_what_may_be_wanted_again_is_deleted_at_the_end(folder: Folder) -> None:
    folder.put("cancelled", "same", "taken", "twin", "failed", "paused", "unknown")
    folder.upload("cancelled", State.UPLOADING)
    folder.upload("same", State.DUPLICATE, duplicate_of=a_photo(3))
    folder.upload("taken", State.REJECTED)
    folder.upload("twin", State.DUPLICATE, twin_id="x")
    folder.upload("failed", State.FAILED)
    folder.upload("paused", State.PAUSED)
    folder.manager.change("cancelled", State.CANCELLED)
    folder.manager.take("taken")
    everything = ["cancelled", "failed", "paused", "same", "taken", "twin", "unknown"]
    assert folder.names == everything
    assert folder.pasted.close()
    assert folder.names == ["failed", "paused", "twin", "unknown"]


def test_what_is_just_being_added_again_stays(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue, folder = tmp_path / "queue.sqlite3", tmp_path / "pasted"
    folder.mkdir()
    picture = photo_file(folder, "a.png")
    with running(qtbot, file=queue) as engine:
        pasted = PastedPictures(folder, engine.manager)
        pasted.found.connect(engine.manager.add)
        upload_id = engine.add_one(picture)
        engine.manager.cancel(upload_id)
        looking = Gate()

        def scan(*_: object) -> Iterator[Upload]:
            looking()
            return iter(())

        monkeypatch.setattr(intake, "scan", scan)
        engine.manager.retry(upload_id)
        assert pasted.close()
        engine.manager._drops.end()
        looking.open()
        with next_time(qtbot, engine, queue) as later:
            assert later.states() == ["cancelled"]
            assert picture.exists()
    delete(pasted)


@pytest.mark.parametrize("is_closed", [False, True])
def test_what_was_called_off_before_it_was_looked_at_does_not_come_back(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_closed: bool
) -> None:
    queue, folder = tmp_path / "queue.sqlite3", tmp_path / "pasted"
    folder.mkdir()
    with running(qtbot, file=queue) as engine:
        looking = Gate()
        scan = intake.scan

        def slowly(*asked: Any) -> Iterator[Upload]:
            looking()
            return scan(*asked)

        monkeypatch.setattr(intake, "scan", slowly)
        engine.manager.add([photo_file(tmp_path)])
        engine.manager.add([photo_file(folder, "pasted.png")])  # waits behind it
        engine.manager.cancel_all()
        if is_closed:
            engine.manager._drops.end()
        looking.open()
        if not is_closed:
            engine.until(lambda: not engine.manager.is_looking)
        with next_time(qtbot, engine, queue) as later:
            later.until(lambda: not later.manager.is_looking)
            pasted = PastedPictures(folder, later.manager)
            pasted.found.connect(later.manager.add)
            pasted._follow(tuple(later.manager.uploads.values()))
            with qtbot.waitSignal(pasted._left):
                later.manager.restored.emit()
            assert not later.manager.is_looking
            assert later.states() == ["cancelled"] * 2
            assert pasted.close()
    delete(pasted)


def test_the_disk_has_it_before_the_queue(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[int, int] = {}  # the sizes of files by inode
    fsync = os.fsync

    def note(file: int) -> None:
        fsync(file)
        kept[os.fstat(file).st_ino] = os.fstat(file).st_size

    monkeypatch.setattr(os, "fsync", note)
    found: list[Path] = []
    folder.pasted.found.connect(found.extend)
    with folder.qtbot.waitSignal(folder.pasted.found):
        folder.pasted.add(QImage(30, 30, QImage.Format.Format_RGB32))
    status = found[0].stat()
    assert kept[status.st_ino] == status.st_size


def test_what_was_taken_out_and_added_again_stays(folder: Folder) -> None:
    folder.put("a", "b")
    for name in "ab":
        folder.upload(name, State.CANCELLED)
    folder.manager.take("a", "b")
    folder.upload("again", State.QUEUED, path=folder.path / "a.png")
    assert folder.pasted.close()
    assert folder.names == ["a"]


def test_files_elsewhere_are_never_deleted(folder: Folder, tmp_path: Path) -> None:
    mine = photo_file(tmp_path, "mine.png")
    folder.upload("a", State.DONE, path=mine)
    folder.upload("b", State.CANCELLED, path=mine)
    folder.manager.take("b")
    assert folder.pasted.close()
    assert mine.exists()
