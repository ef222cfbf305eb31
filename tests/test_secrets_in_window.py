"""The same in one process: a session with the window, and all that it is made of."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QGuiApplication

from cloudery_desktop import process
from cloudery_desktop.app import App
from cloudery_desktop.choice import Choice, choose
from cloudery_desktop.cloud import AccessKey, Wishes
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.library.thumbnail_maker import Made
from cloudery_desktop.photo import PhotoPage, UploadTicket
from cloudery_desktop.service.aws import AwsPhotoService
from cloudery_desktop.service.connection import connect
from cloudery_desktop.service.infrastructure.parts import Site
from cloudery_desktop.service.sandbox import Sandbox
from cloudery_desktop.ui.check_page import CheckDialog
from cloudery_desktop.ui.details import Details
from cloudery_desktop.uploads.answers import read
from cloudery_desktop.uploads.lifecycle import UNFINISHED, State, Upload
from cloudery_desktop.uploads.post import FormSender
from tests.marked_cloud import WAYS_TO_FAIL, echoes, marked_cloud, some_photos
from tests.marks import texts_of, texts_on_screen, the_log_in, without_links
from tests.service.samples import a_request
from tests.uploads.misbehaving_server import never_answers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.photo import Photo, PresignedPost
    from cloudery_desktop.service.connection import Connection
    from tests.marked_cloud import MarkedCloud

CLOUDFRONTS = "aB-c~d_e" * 40  # a signature in its alphabet


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MarkedCloud]:
    """One for all: what one session leaves behind, every test finds."""
    with marked_cloud(tmp_path_factory.mktemp("marked")) as running:
        yield running


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return some_photos(tmp_path)


@pytest.fixture
def person(cloud: MarkedCloud, monkeypatch: pytest.MonkeyPatch) -> MarkedCloud:
    """This process, too, is one of the person's programs."""
    environment = cloud.environment()
    for name in os.environ.keys() - environment:
        monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return cloud


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[ClouderyError]:
    """Every error that is made from here on."""
    made: list[ClouderyError] = []
    make = ClouderyError.__init__

    def note(error: ClouderyError, *words: str, **facts: Any) -> None:
        make(error, *words, **facts)
        made.append(error)

    monkeypatch.setattr(ClouderyError, "__init__", note)
    return made


@pytest.fixture
def app(person: MarkedCloud, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """With links that are signed with temporary credentials."""
    monkeypatch.setenv("CLOUDERY_DELIVERY", "presigned")
    monkeypatch.setenv("CLOUDERY_AWS_PROFILE", "temporary")
    app = App(choose("default", person.data_dir, sandbox=False))
    yield app
    app.window.close_now()
    QGuiApplication.clipboard().clear()
    assert app.ended_cleanly


def signed(person: MarkedCloud) -> tuple[Connection, Photo, PresignedPost]:
    """A connection with temporary credentials, and what it signs: a link and a form. All marked."""
    profile = person.profile(delivery="presigned", aws_profile="temporary")
    connection = connect(profile)
    ticket = AwsPhotoService(connection).request_upload(a_request())
    assert ticket.post is not None
    fields = dict(ticket.post.fields)
    for name in ("policy", "x-amz-signature", "x-amz-security-token"):
        person.marks.add(f"{name} of a form", fields[name])
    person.marks.add("signature of a link", ticket.photo.url.rpartition("Signature=")[2])
    return connection, ticket.photo, ticket.post


# -- what crosses a boundary ------------------------------------------------------------------


def test_nothing_that_crosses_a_boundary_shows_a_secret(person: MarkedCloud) -> None:
    connection, photo, post = signed(person)
    profile = connection.profile
    sandbox = Sandbox(person.home)
    sandbox.access_key_id, sandbox.secret_access_key = person.secrets_of("default")
    credentials = AccessKey(*person.secrets_of("default"))
    answer = read(403, f"<Code>Denied</Code><Message>{post.fields}</Message>")
    service = AwsPhotoService(connection)
    assert answer.message
    assert person.marks.found_in(photo.url)
    for thing in (
        *(profile, Choice(profile, person.data_dir, sandbox=False), sandbox, credentials),
        *(connection, connection._key, Site(connection, Wishes()), service, service._urls),
        *(photo, post, UploadTicket(photo, post), PhotoPage((photo,)), Stretch((photo,), None, 0)),
        *(Upload("id", str(person.home), State.DONE, photo=photo), Made(photo.url, None), answer),
    ):
        assert not person.marks.found_in(f"{thing!r} {thing}"), type(thing)


# -- the log ----------------------------------------------------------------------------------


def test_what_others_warn_of_is_logged_without_secrets(person: MarkedCloud, tmp_path: Path) -> None:
    _, photo, post = signed(person)
    cloudfront = f"https://d1.cloudfront.net/a.jpg?Expires=1&Signature={CLOUDFRONTS}&Key-Pair-Id=K2"
    held = f"{person.secrets_of('temporary')} {post.fields} {photo.url} {cloudfront}"
    marks = person.learn()
    marks.add("signature of CloudFront", CLOUDFRONTS)
    with the_log_in(tmp_path):
        log = logging.getLogger("botocore.credentials")
        log.warning("Refreshing %s failed", held, exc_info=ValueError(held))
    text = (tmp_path / "cloudery.log").read_text(encoding="utf-8")
    assert "WARNING botocore.credentials: Refreshing " in text
    assert "ValueError: " in text
    assert "X-Amz-Expires=604800" in text
    assert not marks.found_in(text)


# -- the window -------------------------------------------------------------------------------


def test_a_session_with_the_window(
    person: MarkedCloud,
    app: App,
    photos: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    told: list[ClouderyError],
) -> None:
    def forgets_itself(sender: FormSender, url: str, body: object) -> None:
        raise RuntimeError(f"in the midst of {url}: {vars(body)}")

    window, clipboard = app.window, QGuiApplication.clipboard()
    seen: list[str] = []

    def all_ended() -> bool:
        uploads = app.manager.uploads.values()
        return bool(uploads) and all(upload.state not in UNFINISHED for upload in uploads)

    def all_seen() -> bool:
        shown = window.grid_model.photos
        return bool(shown) and all(app.thumbnails.get(photo.url) for photo in shown)

    with the_log_in(person.data_dir):
        app.manager._delay = lambda _failures: 0.05
        with qtbot.waitSignal(app.catalogue.complete, timeout=20_000):
            app.start()
        person.faults.extend(WAYS_TO_FAIL)
        window.adding.add([photos])
        qtbot.waitUntil(all_ended, timeout=30_000)
        failed = [u for u in app.manager.uploads.values() if u.state is State.FAILED]
        assert failed
        qtbot.waitUntil(all_seen, timeout=20_000)
        # The engine has a bug; another photo is cancelled on its way.
        with monkeypatch.context() as broken:
            broken.setattr(FormSender, "_post", forgets_itself)
            app.manager.retry(failed[0].upload_id)
            qtbot.waitUntil(all_ended, timeout=20_000)
        bug = app.manager.uploads[failed[0].upload_id]
        assert "inside Cloudery" in bug.trouble.sentence
        person.proxy.blocked.clear()
        person.faults.append(never_answers)
        app.manager.retry(failed[1].upload_id)
        qtbot.waitUntil(person.proxy.blocked.is_set, timeout=20_000)
        seen.append(texts_on_screen())
        app.manager.cancel(failed[1].upload_id)
        # And one in the window itself.
        teller = process.BugTeller(app, person.data_dir)
        monkeypatch.setattr(teller, "_tell", lambda _what: None)
        error = RuntimeError(f"{window.grid_model.photos[0].url} {person.secrets_of('default')}")
        teller(RuntimeError, error, None)

        details = [
            Details(upload.trouble.error, upload.trouble.failed_at, window) for upload in failed
        ]
        for dialog in details:
            dialog.open()
            dialog._copy.click()
            seen.append(clipboard.text())
        app.desk.open_settings()
        app.desk.set_up()
        app.desk.check()
        qtbot.waitUntil(lambda: not app.desk._errands, timeout=30_000)
        seen.append(texts_on_screen())
        assert "A photo's whole way" in seen[-1]
        window.findChildren(CheckDialog)[0].copy_button.click()
        assert "A photo's whole way" in clipboard.text()
        seen.append(clipboard.text())
        window.grid.selectAll()
        window.photos.copy_selected_links()
        assert "X-Amz-Signature=" in clipboard.text()
        seen.append(without_links(clipboard.text()))
        with qtbot.waitSignal(app.finished):
            window.close_now()
    marks = person.learn()
    assert "temporary session token" in marks.names()
    assert {"x-amz-signature of a POST", "x-amz-signature of a GET"} <= marks.names()
    assert not marks.found_in("\n".join(seen))
    assert len(told) >= len(WAYS_TO_FAIL) // 2
    for made in told:
        assert not marks.found_in(texts_of(made)), made
    log = (person.data_dir / "cloudery.log").read_text(encoding="utf-8")
    assert "An upload ended by a bug" in log
    assert "A bug" in log
    assert person.leaks() == {}


def test_what_a_server_repeats_is_not_repeated(
    person: MarkedCloud, tmp_path: Path, told: list[ClouderyError]
) -> None:
    connection = connect(person.profile(aws_profile="temporary"))
    with the_log_in(tmp_path):
        for call in (
            AwsPhotoService(connection).list_photos,
            lambda: AwsPhotoService(connection).request_upload(a_request()),
        ):
            person.proxy.script.extend([echoes] * 2)
            try:
                call()
            except ClouderyError:
                logging.getLogger("cloudery_desktop").exception("A bug")
            person.proxy.script.clear()
    assert len(told) == 2
    log = (tmp_path / "cloudery.log").read_text(encoding="utf-8")
    assert "Canonical String" in log
    marks = person.learn()
    assert not marks.found_in(log)
    for made in told:
        assert not marks.found_in(f"{made!r} {made} {made.args} {vars(made)} {made.report}")
