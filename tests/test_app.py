"""The whole program in one process: from start to shut-down, on the real sandbox."""

from __future__ import annotations

import gc
import logging
import shutil
import sys
import threading
import time
import warnings
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import finalize

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from cloudery_desktop import app as app_module
from cloudery_desktop import connecting as connecting_module
from cloudery_desktop import folders, process
from cloudery_desktop.app import App
from cloudery_desktop.assets import asset
from cloudery_desktop.backend import Backend
from cloudery_desktop.choice import Choice, choose, mirror_of
from cloudery_desktop.config import load_profile
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.folders import make_data_dir
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.links import LinkStyle
from cloudery_desktop.photo import Photo
from cloudery_desktop.process import BugTeller, collect_garbage, keep_log
from cloudery_desktop.profile import Profile
from cloudery_desktop.service.aws import AwsPhotoService
from cloudery_desktop.uploads import watching
from cloudery_desktop.uploads.folder_watch import FolderWatch
from cloudery_desktop.uploads.lifecycle import State
from tests.ui.on_screen import delete

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytestqt.qtbot import QtBot

SAMPLES = ("red-canyon.jpg", "city-at-dusk.png", "above-the-snow-line.heic")


def test_garbage_ends_in_the_main_thread_alone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt's objects must; Python by itself looks for it in whatever thread it is."""
    monkeypatch.setattr(process, "_COLLECT_MS", 20)
    keeper = QObject()
    ended: list[threading.Thread] = []

    class Knot:
        def __init__(self) -> None:
            self.itself = self
            finalize(self, lambda: ended.append(threading.current_thread()))

    def much_garbage() -> None:
        for _ in range(3000):
            Knot()

    gc.enable()
    try:
        collect_garbage(keeper)
        frozen = gc.get_freeze_count()
        imported: list[list[object]] = [[] for _ in range(2000)]
        # What comes in the first moments is kept out of it: the libraries are imported then.
        qtbot.waitUntil(lambda: gc.get_freeze_count() >= frozen + len(imported))
        maker = threading.Thread(target=much_garbage)
        maker.start()
        maker.join()
        qtbot.waitUntil(lambda: len(ended) == 3000)
    finally:
        gc.disable()
        gc.unfreeze()
        delete(keeper)
    assert set(ended) == {threading.main_thread()}


@pytest.mark.parametrize("is_usual", [True, False])
def test_the_data_folder_is_for_one_persons_eyes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_usual: bool
) -> None:
    """One that was there before, too, where it is the usual one."""
    folder = tmp_path / "data"
    make_data_dir(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o755)
    usual = folder if is_usual else tmp_path
    monkeypatch.setattr(folders, "default_data_dir", lambda: usual)
    make_data_dir(folder)
    assert folder.stat().st_mode & 0o777 == (0o700 if is_usual else 0o755)


@pytest.fixture
def choice(tmp_path: Path) -> Choice:
    return choose("default", tmp_path / "data", sandbox=True)


@pytest.fixture
def opened(qtbot: QtBot, choice: Choice) -> Iterator[App]:
    app = App(choice)
    yield app
    app.window.close_now()
    assert app.ended_cleanly
    app.window.deleteLater()
    app.deleteLater()  # or Python would, in whatever thread collects its garbage
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def running_threads() -> list[str]:
    """Ours, by the names that Qt gives to the system. Python knows nothing of QThreads."""
    names = [path.read_text().strip() for path in Path("/proc/self/task").glob("*/comm")]
    ours = {"intake", "upload", "catalogue", "thumbnails", "pictures", "backend", "folder"}
    return [name for name in names if name in ours]


def drop(app: App, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(app.window, QDragEnterEvent(QPoint(300, 300), *how))
    event = QDropEvent(QPointF(300, 300), *how)
    QApplication.sendEvent(app.window, event)
    assert event.isAccepted()


def test_from_start_to_shut_down(qtbot: QtBot, opened: App, choice: Choice, tmp_path: Path) -> None:
    app = opened
    app.start()
    if sys.platform == "linux":
        assert {"intake", "catalogue", "thumbnails"} <= set(running_threads())
    assert app.window.isVisible()
    # Dropped before the sandbox answers: waits, is not lost.
    paths = [tmp_path / name for name in SAMPLES]
    for path in paths:
        shutil.copy(asset("samples", path.name), path)
    drop(app, *paths)

    def all_shown() -> None:
        photos = app.window.grid_model.photos
        assert {photo.file_name for photo in photos} == set(SAMPLES)
        assert all(app.thumbnails.get(photo.url) for photo in photos)

    qtbot.waitUntil(all_shown, timeout=60_000)
    states = {upload.state for upload in app.manager.uploads.values()}
    assert states == {State.DONE}
    uploaded_at = [photo.uploaded_at for photo in app.window.grid_model.photos]
    assert uploaded_at == sorted(uploaded_at, reverse=True)

    with qtbot.waitSignal(app.finished):
        app.window.close()
    assert app.ended_cleanly
    assert running_threads() == []
    # The sandbox has ended and saved: the next one shows the same photos.
    backend = Backend(choice)
    try:
        listed = backend.open().list_photos().photos
    finally:
        backend.close()
    assert [photo.uploaded_at for photo in listed] == uploaded_at


def test_a_sandbox_that_was_killed_comes_back_and_uploads_go_on(
    qtbot: QtBot, opened: App, tmp_path: Path
) -> None:
    with qtbot.waitSignal(opened.catalogue.complete, timeout=60_000):
        opened.start()
    state = opened.data_dir / "sandbox" / "state"
    saved = [state / f"{service}.json" for service in ("s3", "dynamodb")]
    qtbot.waitUntil(lambda: all(file.exists() for file in saved))
    sandbox = opened._backend._sandbox
    assert sandbox is not None
    assert sandbox._process is not None
    sandbox._process.kill()
    sandbox._process.wait()
    drop(opened, Path(shutil.copy(asset("samples", SAMPLES[0]), tmp_path)))

    def is_up() -> bool:
        return [u.state for u in opened.manager.uploads.values()] == [State.DONE]

    qtbot.waitUntil(is_up, timeout=60_000)
    qtbot.waitUntil(lambda: len(opened.window.grid_model.photos) == 1, timeout=60_000)


def test_what_comes_into_a_watched_folder_goes_up(
    qtbot: QtBot, choice: Choice, tmp_path: Path
) -> None:
    folder = tmp_path / "camera"
    folder.mkdir()
    shutil.copy(asset("samples", SAMPLES[0]), folder)
    profile = replace(choice.profile, watched_folders=str(folder), watch="all")
    app = App(replace(choice, profile=profile))
    try:
        app.start()
        qtbot.waitUntil(lambda: len(app.window.grid_model.photos) == 1, timeout=60_000)
        assert app.watching.folders == (folder,)
        (upload,) = app.manager.uploads.values()
        assert upload.path == folder / SAMPLES[0]
        assert not app.window.panel.isVisible()  # nobody has asked for anything
    finally:
        app.window.close_now()
        assert app.ended_cleanly
        assert running_threads() == []
        app.window.deleteLater()
        app.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_folder_that_a_person_must_see_to_is_told_of_until_they_have(
    qtbot: QtBot, choice: Choice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = ClouderyError("You may not look into this folder.", advice="Give yourself leave.")
    monkeypatch.setattr(watching, "_LEAST_SECONDS", 0.02)
    app = App(replace(choice, profile=replace(choice.profile, watched_folders=str(tmp_path))))
    bar = app.window.messages
    try:
        app.window.show()
        with monkeypatch.context() as patch:
            patch.setattr(FolderWatch, "look", lambda _watch, _now: _raise(refused))
            qtbot.waitUntil(bar.isVisible)
            shown = [label.text() for label in bar.findChildren(QLabel)]
            assert f"“{tmp_path.name}” is not watched." in shown
            assert f"{refused.title} {refused.advice}" in shown
        qtbot.waitUntil(lambda: not bar.isVisible())
        app.watching.lost.emit(ClouderyError("The list was damaged."))
        qtbot.waitUntil(bar.isVisible)
        assert "The list was damaged." in [label.text() for label in bar.findChildren(QLabel)]
    finally:
        app.window.close_now()
        app.window.deleteLater()
        app.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_closing_while_it_still_starts_ends_cleanly(qtbot: QtBot, opened: App) -> None:
    app = opened
    failures: list[ClouderyError] = []
    app.connecting.failed.connect(lambda error, _is_news: failures.append(error))
    app.start()
    with qtbot.waitSignal(app.finished):
        app.window.close_now()
    assert app.ended_cleanly
    QApplication.processEvents()  # the answer that was still under way changes nothing
    assert not app.manager.uploads
    assert failures == []


def test_closing_while_the_sandbox_waits_for_its_folder_is_quick(
    qtbot: QtBot, choice: Choice, opened: App
) -> None:
    first = Backend(choice)
    first.open()
    try:
        opened.start()
        qtbot.wait(500)  # by then it waits for the lock, for half a minute
        started = time.monotonic()
        opened.window.close_now()
        assert time.monotonic() - started < 5
    finally:
        first.close()


def test_no_connection_is_said_and_can_be_tried_again(
    qtbot: QtBot, tmp_path: Path, opened: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    trouble = [ClouderyError("The cloud cannot be reached.", "The cable is out.", "Plug it in.")]
    really_open = Backend.open

    def open_or_fail(backend: Backend) -> object:
        if trouble:
            raise trouble.pop()
        return really_open(backend)

    monkeypatch.setattr(Backend, "open", open_or_fail)
    with qtbot.waitSignal(opened.connecting.failed):
        opened.start()
    bar = opened.window.messages
    assert bar.isVisible()
    shown = " ".join(label.text() for label in bar.findChildren(QLabel))
    assert "The cloud cannot be reached." in shown
    assert "The cable is out. Plug it in." in shown
    with qtbot.waitSignal(opened.catalogue.complete, timeout=60_000):
        next(b for b in bar.findChildren(QPushButton) if b.text() == "Try again").click()
    assert not bar.isVisible()


def test_without_a_connection_the_photos_of_the_last_time_are_shown_and_it_tries_again(
    qtbot: QtBot, choice: Choice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting_module, "_RETRY_MS", 50)
    mirror = mirror_of(choice)
    mirror.open()
    photo = Photo("me", 5, "id5", "uploads/id5.jpg", "image/jpeg", "http://127.0.0.1:1/photos/id5")
    mirror.write(Stretch((photo,), None, 0))
    mirror.complete(time.time())
    mirror.close()
    trouble = [ClouderyError("The cloud cannot be reached.", retryable=True)] * 3
    really_open = Backend.open
    monkeypatch.setattr(
        Backend, "open", lambda backend: _raise(trouble.pop()) if trouble else really_open(backend)
    )
    app = App(choice)
    try:
        with qtbot.waitSignal(app.connecting.failed):
            app.start()
        qtbot.waitUntil(lambda: list(app.window.grid_model.photos) == [photo])
        told = app.window.findChild(QLabel, "messageTitle")
        assert isinstance(told, QLabel)
        asof = "Not connected. Showing your photos as of "
        qtbot.waitUntil(lambda: told.text().startswith(asof))
        app.window.messages._close.click()
        qtbot.waitUntil(lambda: not trouble)
        assert not app.window.messages.isVisible()
        with qtbot.waitSignal(app.catalogue.complete, timeout=60_000):
            pass
        assert not app.window.grid_model.photos  # the sandbox is empty
    finally:
        app.window.close_now()
        assert app.ended_cleanly
        app.window.deleteLater()
        app.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _raise(error: ClouderyError) -> None:
    raise error


def test_a_bug_while_connecting_is_told(
    qtbot: QtBot, opened: App, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(_backend: Backend) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(Backend, "open", stumble)
    with qtbot.waitSignal(opened.connecting.failed) as failed:
        opened.start()
    assert failed.args is not None
    assert failed.args[0].title == "Something went wrong inside Cloudery."
    assert "a bug" in caplog.text


def test_a_bug_in_any_thread_is_logged_and_told_once(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    parent = QObject()
    teller = BugTeller(parent, tmp_path)

    def boxes() -> list[QMessageBox]:
        return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)]

    def stumble(text: str) -> None:
        teller(RuntimeError, RuntimeError(text), None)

    for text in ("first", "second"):
        thread = threading.Thread(target=stumble, args=(text,))
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: bool(boxes()))
    QApplication.processEvents()
    (box,) = boxes()
    assert "Something went wrong" in box.text()
    (report,) = (tmp_path / "reports").iterdir()
    assert str(report) in box.informativeText()
    assert "RuntimeError: first" in report.read_text(encoding="utf-8")
    copy = next(b for b in box.findChildren(QPushButton) if b.text() == "Copy report")
    copy.click()
    assert QApplication.clipboard().text() == report.read_text(encoding="utf-8")
    assert box.isVisible()
    box.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "first" in caplog.text
    assert "second" in caplog.text


def test_the_log_goes_to_the_data_folder(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = root.handlers[:]
    root.handlers.clear()
    try:
        keep_log(tmp_path / "data")
        logging.getLogger("cloudery_desktop.test").warning("A word")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(warnings, "filters", [])
            warnings.warn("A library's", stacklevel=1)
        text = (tmp_path / "data" / "cloudery.log").read_text(encoding="utf-8")
        assert "A word" in text
        assert "A library's" in text
        for handler in root.handlers:
            handler.close()
        root.handlers.clear()
        (tmp_path / "file").write_text("")
        keep_log(tmp_path / "file")  # no folder can be made: the terminal will do
        assert isinstance(root.handlers[0], logging.StreamHandler)
    finally:
        logging.captureWarnings(capture=False)
        root.handlers[:] = before


def test_what_the_window_says_about_a_real_bucket(tmp_path: Path) -> None:
    place = app_module.place(Choice(Profile(bucket="holiday"), tmp_path, sandbox=False))
    assert place.name == "holiday"
    assert "your own bucket" in place.phrase


@pytest.mark.parametrize("is_listed_first", [False, True])
def test_what_is_deleted_just_before_closing_is_not_forgotten(
    qtbot: QtBot,
    opened: App,
    choice: Choice,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_listed_first: bool,
) -> None:
    deleted, may_tell = threading.Event(), threading.Event()
    really_delete = AwsPhotoService.delete_photos

    def delete_and_tell_later(service: AwsPhotoService, photos: Sequence[Photo]) -> None:
        really_delete(service, photos)
        deleted.set()
        may_tell.wait(60)

    monkeypatch.setattr(AwsPhotoService, "delete_photos", delete_and_tell_later)
    path = tmp_path / SAMPLES[0]
    shutil.copy(asset("samples", path.name), path)
    opened.start()
    drop(opened, path)
    qtbot.waitUntil(lambda: len(opened.window.grid_model.photos) == 1, timeout=60_000)
    kept = choice.data_dir / "sandbox-thumbnails"
    qtbot.waitUntil(lambda: any(path.is_file() for path in kept.rglob("*")), timeout=60_000)
    opened.window.photos.deleting.delete(opened.window.grid_model.photos)
    assert not opened.window.grid_model.photos
    opened.window.close_now()
    following = App(choice)
    following.deletions._undo_ms = 500
    try:
        following.start()
        qtbot.waitUntil(deleted.is_set, timeout=60_000)
        if is_listed_first:  # the table has it no more, and nothing has told that it is gone
            following.catalogue.refresh()
            qtbot.waitUntil(lambda: not following.catalogue.is_listing_all, timeout=60_000)
        with qtbot.waitSignal(following.deletions.gone, timeout=60_000):
            may_tell.set()
        assert not following.window.grid_model.photos
        assert not any(path.is_file() for path in kept.rglob("*"))
    finally:
        following.window.close_now()
        assert following.ended_cleanly
        following.window.deleteLater()
        following.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    backend = Backend(choice)
    try:
        assert backend.open().list_photos().photos == ()
    finally:
        backend.close()


def test_what_is_removed_from_photos_is_kept_in_the_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "config.toml"
    monkeypatch.setattr("cloudery_desktop.config.config_file", lambda: file)
    app = App(choose("default", tmp_path / "data", sandbox=False))
    menu = app.window.panel.buttons.privacy_menu
    next(a for a in menu.actions() if a.text() == "Remove all metadata").trigger()
    assert load_profile(file=file).privacy == "all"
    app.window.close_now()
    app.window.deleteLater()
    app.deleteLater()
    again = App(choose("default", tmp_path / "data", sandbox=False))
    ticked = [a.text() for a in again.window.panel.buttons.privacy_menu.actions() if a.isChecked()]
    assert ticked == ["Remove all metadata"]
    again.window.close_now()
    again.window.deleteLater()
    again.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.usefixtures("qapp")
def test_what_is_set_in_the_sandbox_is_there_at_its_next_start_and_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "config.toml"
    monkeypatch.setattr("cloudery_desktop.config.config_file", lambda: file)
    app = App(choose("default", tmp_path / "data", sandbox=True))
    buttons = app.window.panel.buttons
    next(a for a in buttons.privacy_menu.actions() if a.text() == "Remove all metadata").trigger()
    next(a for a in buttons.speed_menu.actions() if a.text() == "2 MB/s").trigger()
    app.window.close_now()
    delete(app.window, app)
    again = App(choose("default", tmp_path / "data", sandbox=True))
    buttons = again.window.panel.buttons
    shown = [*buttons.privacy_menu.actions(), *buttons.speed_menu.actions()]
    ticked = [action.text() for action in shown if action.isChecked()]
    again.window.close_now()
    delete(again.window, again)
    assert ticked == ["Remove all metadata", "2 MB/s"]
    assert not file.exists()


def test_how_links_are_copied_is_kept_in_the_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "config.toml"
    monkeypatch.setattr("cloudery_desktop.config.config_file", lambda: file)
    app = App(choose("default", tmp_path / "data", sandbox=False))
    links = app.window.photos.links
    assert links.style == LinkStyle()
    next(a for a in links.menu.actions() if a.text() == "HTML").trigger()
    links.menu.actions()[-1].trigger()
    assert load_profile(file=file).link_format == "html"
    assert load_profile(file=file).copy_after_upload == "yes"
    app.window.close_now()
    app.window.deleteLater()
    app.deleteLater()
    again = App(choose("default", tmp_path / "data", sandbox=False))
    assert again.window.photos.links.style == LinkStyle("html", "", after_upload=True)
    again.window.close_now()
    again.window.deleteLater()
    again.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
