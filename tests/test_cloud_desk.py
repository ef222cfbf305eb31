"""Settings, setup and check in the window, on a sandbox that plays the part of AWS."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, TypeVar, cast

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton, QWidget

from cloudery_desktop import backend, cloud_desk, config, single_instance
from cloudery_desktop import program as program_module
from cloudery_desktop.assets import asset, samples
from cloudery_desktop.backend import Backend
from cloudery_desktop.choice import choose, queue_file, waiting_file
from cloudery_desktop.cloud import Change, Finding, KeyPlace, Mark, Plan
from cloudery_desktop.desktop.metered import Metered
from cloudery_desktop.errands import Errand
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.folders import window_file
from cloudery_desktop.last_place import where_left
from cloudery_desktop.photo import new_image_id
from cloudery_desktop.profile import SETTINGS, Profile
from cloudery_desktop.program import Program
from cloudery_desktop.releases import Release
from cloudery_desktop.service import doctor, keychain
from cloudery_desktop.service.infrastructure import access_key
from cloudery_desktop.service.infrastructure.desired import furnish
from cloudery_desktop.service.sandbox import Sandbox
from cloudery_desktop.single_instance import hand_over
from cloudery_desktop.ui.change_list import State
from cloudery_desktop.ui.check_page import CheckDialog
from cloudery_desktop.ui.frame import Frame
from cloudery_desktop.ui.general_page import GeneralPage
from cloudery_desktop.ui.key_dialog import KeyDialog
from cloudery_desktop.ui.photo_actions import PhotoActions
from cloudery_desktop.ui.place_button import Clouds
from cloudery_desktop.ui.settings import SettingsDialog
from cloudery_desktop.ui.setup_page import SetupDialog
from cloudery_desktop.uploads import lifecycle
from cloudery_desktop.uploads.drop import Drop, Look
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.journal_file import peek
from cloudery_desktop.uploads.worker import Reach
from tests.service.own_cloud import OTHER_TABLE, remove_user, with_profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton
    from pytestqt.qtbot import QtBot

    from cloudery_desktop.app import App
    from cloudery_desktop.service.connection import Connection
    from cloudery_desktop.setting_up import SettingUp

SOON = 60_000  # ms: another program starts, perhaps beside others that keep this computer busy
PHOTOS = ("city-at-dusk.png", "red-canyon.jpg")
MORE_TO_COME = Look(Drop("", 0, "keep", ()))
NONE = Qt.KeyboardModifier.NoModifier
D = TypeVar("D", bound=QDialog)


@pytest.fixture(scope="module")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    """A cloud with nothing in it."""
    with Sandbox(tmp_path_factory.mktemp("aws")).start() as running:
        yield running


@pytest.fixture(scope="module")
def owner(aws: Sandbox) -> Connection:
    """Clients of the account's root; to make them takes longer than to use them."""
    return aws.connect(Profile(region="eu-west-1"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home without settings or logins: nobody's own are found."""
    for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_REGION", "AWS_ENDPOINT_URL"):
        monkeypatch.delenv(name, raising=False)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_DEFAULT_REGION"):
        monkeypatch.delenv(name, raising=False)
    for setting in SETTINGS:
        monkeypatch.delenv(f"CLOUDERY_{setting.upper()}", raising=False)
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(folder / "aws-config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(folder / "aws-credentials"))
    monkeypatch.setattr(config, "config_file", lambda: folder / "config.toml")
    return folder


@pytest.fixture
def account(aws: Sandbox, home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sandbox is where Amazon would be, and the default login of the AWS tools is its root."""
    for name in ("CLOUDERY_S3_ENDPOINT_URL", "CLOUDERY_DYNAMODB_ENDPOINT_URL"):
        monkeypatch.setenv(name, aws.endpoint_url)
    for name in ("AWS_ENDPOINT_URL_IAM", "AWS_ENDPOINT_URL_STS"):
        monkeypatch.setenv(name, aws.endpoint_url)
    monkeypatch.setenv("CLOUDERY_VERIFY_BY", "md5")
    monkeypatch.setenv("CLOUDERY_USER_ID", "asha")
    write_login(home, "default", aws)
    return home


def write_login(home: Path, name: str, aws: Sandbox) -> None:
    key = f"aws_access_key_id={aws.access_key_id}\naws_secret_access_key={aws.secret_access_key}\n"
    with (home / "aws-credentials").open("a") as file:
        file.write(f"[{name}]\n{key}")


class Desk:
    """One window after the other, as the program has them, and what a person does there."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.programs: list[Program] = []

    def start(self, *paths: Path, sandbox: bool = False) -> App:
        choice = choose("default", self.folder / "data", sandbox=sandbox)
        self.programs.append(Program(Frame(), choice, paths))
        return self.app

    def start_first(self, *paths: Path) -> App:
        """As without any settings, wherever the environment says that Amazon is."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(program_module, "is_set_up", lambda: config.config_file().exists())
            return self.start(*paths)

    @property
    def app(self) -> App:
        return self.programs[-1]._app

    def end(self) -> None:
        for program in self.programs:
            program.close_now()
            QApplication.processEvents()
            assert program.ended_cleanly
            # Here and now: Python would do it in whatever thread collects its garbage.
            for app in (*program._stuck, program._app):
                app.window.deleteLater()
                app.deleteLater()
            program._frame.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=SOON)

    def dialog(self, kind: type[D]) -> D:
        (shown,) = self.shown(kind)
        return shown

    def shown(self, kind: type[D]) -> list[D]:
        return [dialog for dialog in self.app.window.findChildren(kind) if dialog.isVisible()]

    def press(self, button: QAbstractButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def menu(self, text: str) -> None:
        """Take this entry of the top bar's menu."""
        action = self.entry(text)
        self.until(action.isEnabled)
        action.trigger()

    def entry(self, text: str) -> QAction:
        actions = self.app.window.top_bar.menu.actions()
        return next(a for a in actions if a.text().partition("\t")[0] == text)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.app.window.window().activateWindow()
        self.until(self.app.window.isActiveWindow)
        QTest.keyClick(self.app.window, key, modifiers)

    def help(self, title: str, button: str) -> QPushButton:
        """This button of the message bar, which says this."""
        bar = self.app.window.messages
        self.until(bar.isVisible)
        assert title in {label.text() for label in bar.findChildren(QLabel)}
        return next(b for b in bar.findChildren(QPushButton) if b.text() == button)

    def photos(self) -> list[str]:
        return sorted(photo.file_name or "" for photo in self.app.window.grid_model.photos)

    def errands(self) -> list[Errand]:
        return [*self.app.findChildren(Errand), *self.app.desk.findChildren(Errand)]

    def switched(self, first: App) -> None:
        """Until there is another window, all of the first being gone."""
        self.until(lambda: self.app is not first)
        assert first.ended_cleanly

    def set_up(self, bucket: str, table: str, region: str = "eu-west-1") -> SetupDialog:
        """Fill the form in and ask for the plan."""
        dialog = self.dialog(SetupDialog)
        for setting, value in (("bucket", bucket), ("table", table), ("region", region)):
            dialog.form.fields[setting].show_value(value)
        dialog.form.login.owner_field.show_value("")
        dialog.form.key_field.show_value(KeyPlace.AWS_PROFILE)  # nobody's keychain
        dialog.form.changed.emit()
        self.press(dialog.plan_button)
        return dialog

    def planned(self, bucket: str, table: str) -> SetupDialog:
        dialog = self.set_up(bucket, table)
        self.until_planned(dialog)
        return dialog

    def until_planned(self, dialog: SetupDialog) -> None:
        self.until(lambda: dialog.apply_button.isVisible() and dialog.apply_button.isEnabled())

    def check(self) -> CheckDialog:
        """The check that was begun, once it is over."""
        dialog = self.dialog(CheckDialog)
        self.until(dialog.again_button.isEnabled)
        return dialog


def marks(dialog: CheckDialog) -> dict[str, Mark]:
    return {finding.check: finding.mark for finding in dialog.findings}


def words(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}


def two_photos(folder: Path) -> list[Path]:
    return [Path(shutil.copy(asset("samples", name), folder / name)) for name in PHOTOS]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, home: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path)
    yield made
    made.end()


@pytest.fixture
def own(owner: Connection, account: Path) -> Profile:
    """A profile in the settings, with a bucket and a table but without more."""
    name = f"own-{new_image_id()[:12]}"
    profile = Profile(bucket=name, region="eu-west-1", table=name, user_id="asha")
    furnish(with_profile(owner, profile))
    config.save_profile(profile)
    return profile


class Gate:
    """Work that stands still in a thread until the test lets it go on."""

    def __init__(self) -> None:
        self.reached, self.open = threading.Event(), threading.Event()

    def wait(self) -> None:
        self.reached.set()
        assert self.open.wait(SOON / 1000)


@pytest.fixture
def gate(desk: Desk) -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open.set()


# -- the first time ------------------------------------------------------------------------


def test_what_a_first_setup_asks_for_is_imported_in_a_thread(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []
    monkeypatch.setattr(
        cloud_desk, "usual_key_place", lambda: threads.append(threading.get_ident())
    )
    desk.start_first()
    desk.until(lambda: threads)
    assert threading.get_ident() not in threads


def test_the_first_time_nothing_is_connected_to(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def connect_all_the_same(_: Backend) -> None:
        raise AssertionError

    monkeypatch.setattr(Backend, "_connect", connect_all_the_same)
    desk.start()
    window = desk.app.window
    assert window.stack.currentWidget() is window.welcome
    assert window.findChild(QLabel, "status").text() == "Not set up yet"  # type: ignore[union-attr]
    desk.key(Qt.Key.Key_F5)
    QApplication.processEvents()
    assert {errand.objectName() for errand in desk.errands()} <= {"ahead"}
    assert not window.messages.isVisible()
    assert window.stack.currentWidget() is window.welcome
    assert not desk.entry("Check connection…").isEnabled()  # there is nothing to check
    assert desk.entry("Set up my own cloud…").isEnabled()
    desk.until(lambda: window.pasted.is_idle)
    assert window.close()
    assert desk.app.ended_cleanly


def test_a_second_start_reaches_the_window_of_the_cloud_it_shows(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_LOOK_MS", 5)
    first = desk.start()
    before = window_file(first.data_dir, "default")
    now = window_file(first.data_dir, "sandbox")
    assert (before.exists(), now.exists()) == (True, False)
    desk.press(first.window.welcome.sandbox_way)
    desk.switched(first)
    assert (before.exists(), now.exists()) == (False, True)
    desk.app.window.window().showMinimized()

    path, *_ = two_photos(desk.folder)
    got: list[bool] = []
    thread = threading.Thread(target=lambda: got.append(hand_over(now, [path])))
    thread.start()
    desk.until(lambda: got)
    thread.join()
    assert got == [True]
    # It is written down by then, and looked at a moment later.
    desk.until(lambda: [u.path for u in desk.app.manager.uploads.values()] == [path])
    assert not desk.app.window.window().isMinimized()


def test_settings_that_are_saved_end_the_first_time(desk: Desk, home: Path) -> None:
    app = desk.start_first()
    app.desk.open_settings()
    form = desk.dialog(SettingsDialog).form
    for setting, value in (("bucket", "asha-photos"), ("region", "eu-west-1")):
        form.fields[setting].show_value(value)
    desk.press(desk.dialog(SettingsDialog).save_button)
    desk.switched(app)
    assert (home / "config.toml").exists()
    assert not desk.app._first_run
    desk.until(desk.app.window.messages.isVisible)  # there is no login


def test_from_the_sandbox_the_settings_begin_with_those_of_this_computer(desk: Desk) -> None:
    app = desk.start(sandbox=True)
    app.window.settings_wanted.emit()
    dialog = desk.dialog(SettingsDialog)
    assert dialog.findChildren(GeneralPage)[0].isVisible()
    assert not dialog.form.isVisible()  # of a cloud that nobody has
    dialog.reject()
    app.window.top_bar.place.settings_wanted.emit()  # “Add or change…”
    assert desk.dialog(SettingsDialog).form.isVisible()


def test_what_was_dropped_the_first_time_goes_up_to_the_sandbox(desk: Desk) -> None:
    unwanted = desk.folder / "unwanted.jpg"
    shutil.copy(asset("samples", PHOTOS[1]), unwanted)
    first = desk.start(*two_photos(desk.folder), unwanted)
    desk.until(lambda: len(first.manager.uploads) == 3)
    uploads = first.manager.uploads.values()
    first.manager.cancel(next(u.upload_id for u in uploads if u.path == unwanted))
    desk.press(first.window.welcome.sandbox_way)
    desk.switched(first)
    window = desk.app.window
    assert window.isVisible()
    assert window.stack.currentWidget() is not window.welcome
    desk.until(lambda: desk.photos() == sorted(PHOTOS) and desk.app.manager.is_idle)
    states = sorted(upload.state for upload in desk.app.manager.uploads.values())
    assert states == [lifecycle.State.CANCELLED, *[lifecycle.State.DONE] * 2]
    assert not waiting_file(desk.app._choice).exists()


def test_who_tries_the_sandbox_comes_back_to_it_and_what_was_left_goes_up(desk: Desk) -> None:
    data = desk.folder / "data"
    unnamed = choose("default", data, sandbox=False)
    first = desk.start(*two_photos(desk.folder))
    desk.until(lambda: len(first.manager.uploads) == 2 and not first.manager.is_looking)
    assert where_left(unnamed) == unnamed
    desk.press(first.window.welcome.sandbox_way)
    desk.switched(first)
    desk.app.window.close_now()  # before it has started
    claimed = desk.programs[0]._claimed
    assert claimed is not None
    claimed.release()  # as when its process ends
    queue = queue_file(desk.app._choice)
    assert {upload.state for upload in peek(queue)} <= lifecycle.UNFINISHED

    words = [sys.executable, "-m", "cloudery_desktop", "--data-dir", str(data), "open"]
    with subprocess.Popen(words) as program:
        try:
            done = [lifecycle.State.DONE] * 2
            desk.until(lambda: [upload.state for upload in peek(queue)] == done)
        finally:
            program.terminate()

    config.save_profile(Profile(bucket="asha-photos", user_id="asha"))
    assert where_left(unnamed) == unnamed


def test_who_has_a_cloud_is_not_brought_back_to_the_sandbox(desk: Desk, own: Profile) -> None:
    app = desk.start()
    preferences = desk.programs[0]._preferences
    app.window.sandbox_wanted.emit()
    desk.switched(app)
    assert preferences.now.trying == "no"
    preferences.put(trying="yes")
    app = desk.app
    app.window.top_bar.place.profile_wanted.emit("default")
    desk.switched(app)
    assert preferences.now.trying == "no"


def test_what_was_dropped_the_first_time_survives_a_crash_and_goes_up_once(desk: Desk) -> None:
    photos = two_photos(desk.folder)
    data = desk.folder / "data"
    waiting = waiting_file(choose("default", data, sandbox=False))
    words = [sys.executable, "-m", "cloudery_desktop", "--data-dir", str(data), "open"]
    with subprocess.Popen([*words, *map(str, photos)]) as program:
        desk.until(lambda: len(peek(waiting)) == len(photos))
        program.kill()

    first = desk.start_first()
    desk.until(lambda: len(first.manager.uploads) == len(photos))
    assert first.window.stack.currentWidget() is first.window.welcome
    assert first.window.panel.isVisible()
    menu = first.window.panel.buttons.privacy_menu
    next(a for a in menu.actions() if a.text() == "Remove all metadata").trigger()
    another = Path(shutil.copy(asset("samples", "lake-at-first-light.jpg"), desk.folder))
    first.window.adding.add([another])
    desk.until(lambda: len(first.manager.uploads) == 3 and not first.manager.is_looking)
    assert first.window.close()  # nothing is lost by that, so nothing is asked
    assert first.ended_cleanly

    again = desk.start_first()
    desk.until(lambda: len(again.manager.uploads) == 3)
    before = {u.upload_id: u.privacy for u in again.manager.uploads.values()}
    assert sorted(before.values()) == ["all", "position", "position"]
    desk.press(again.window.welcome.sandbox_way)
    desk.switched(again)
    desk.until(lambda: len(desk.photos()) == 3 and desk.app.manager.is_idle)
    uploads = desk.app.manager.uploads.values()
    assert {u.upload_id: u.privacy for u in uploads} == before
    assert {u.state for u in uploads} == {lifecycle.State.DONE}
    assert not waiting.exists()


def test_closing_the_first_window_while_files_are_looked_at_asks(desk: Desk) -> None:
    first = desk.start_first()
    first.manager._drops._open.appendleft(MORE_TO_COME)
    assert not first.window.close()
    (box,) = first.window.findChildren(QMessageBox)
    assert box.text() == "Cloudery is still looking at the files you added."
    first.manager._drops._open.clear()


def test_a_first_window_that_can_keep_nothing_hands_on_what_it_has(desk: Desk) -> None:
    waiting = waiting_file(choose("default", desk.folder / "data", sandbox=False))
    busy = Journal(waiting)
    assert not busy.open().troubles
    try:
        first = desk.start(*two_photos(desk.folder))
        desk.until(lambda: len(first.manager.uploads) == 2)
        assert not first.manager.is_lasting
        desk.press(first.window.welcome.sandbox_way)
        desk.switched(first)
        desk.until(lambda: len(desk.app.manager.uploads) == 2)
    finally:
        busy.close()


def test_the_sandbox_can_be_tried_with_the_sample_photos(desk: Desk) -> None:
    first = desk.start_first()
    assert not [
        b
        for b in first.window.empty.findChildren(QPushButton)
        if "sample" in b.text() and not b.isHidden()
    ]
    desk.press(first.window.welcome.sandbox_way)
    desk.switched(first)
    empty = desk.app.window.empty
    desk.until(empty.isVisible)
    desk.press(next(b for b in empty.findChildren(QPushButton) if "sample" in b.text()))
    desk.until(lambda: len(desk.app.manager.uploads) == len(samples()))


def test_what_was_pasted_the_first_time_goes_up_once(desk: Desk, own: Profile) -> None:
    config.config_file().unlink()
    first = desk.start_first()
    config.save_profile(own)
    desk.until(lambda: first.window.pasted.is_idle)
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    first.window.pasted.add(picture)
    desk.until(lambda: len(first.manager.uploads) == 1)
    first.desk.profile_wanted.emit("default", False)
    desk.switched(first)
    desk.until(lambda: desk.photos() and desk.app.manager.is_idle)
    assert len(desk.app.manager.uploads) == 1
    (upload,) = first.manager.uploads.values()
    desk.until(lambda: not upload.path.exists())


def test_with_settings_it_is_not_the_first_time(desk: Desk, own: Profile) -> None:
    desk.start()
    assert desk.app.window.stack.currentWidget() is not desk.app.window.welcome
    desk.until(desk.app.window.empty.isVisible)  # connected, and nothing there


# -- setup ---------------------------------------------------------------------------------


def test_from_an_empty_account_to_a_photo_that_is_up(
    desk: Desk, owner: Connection, account: Path
) -> None:
    app = desk.start_first(*two_photos(desk.folder))
    desk.press(app.window.welcome.setup_way)
    dialog = desk.planned("anna-photos", "anna-table")
    parts = [row.change.part for row in dialog.changes.rows]
    assert parts[0] == "bucket"
    assert {"bucket-policy", "table", "access-key"} <= set(parts)
    assert not config.config_file().exists()
    ticked: list[int] = []
    dialog.changes_page.bar.valueChanged.connect(ticked.append)
    desk.press(dialog.apply_button)
    desk.until(dialog.start_button.isVisible)
    assert [row.state for row in dialog.changes.rows] == [State.DONE] * len(parts)
    assert any(text.endswith("A photo on trial got through.") for text in words(dialog))
    assert set(ticked) >= set(range(1, len(parts)))
    saved = config.load_profile(environment={})
    assert (saved.bucket, saved.table, saved.region) == ("anna-photos", "anna-table", "eu-west-1")
    assert saved.aws_profile == "cloudery"
    assert (saved.s3_endpoint_url, saved.verify_by) == ("", "sha256")  # only in the environment

    desk.press(dialog.start_button)
    desk.switched(app)
    desk.until(lambda: desk.photos() == sorted(PHOTOS) and desk.app.manager.is_idle)
    listed = owner.s3.list_objects_v2(Bucket="anna-photos")
    assert listed["KeyCount"] >= 2

    desk.menu("Check connection…")  # with the key that was made, which may do little more
    check = desk.check()
    assert Mark.WRONG not in marks(check).values()


@pytest.mark.parametrize("key", [KeyPlace.KEYCHAIN, KeyPlace.NONE])
def test_a_key_that_is_entered_sets_up_a_cloud_and_only_the_keychain_has_one_then(
    desk: Desk,
    aws: Sandbox,
    owner: Connection,
    account: Path,
    monkeypatch: pytest.MonkeyPatch,
    key: KeyPlace,
) -> None:
    remove_user(owner)
    kept: dict[str, tuple[str, str]] = {}
    monkeypatch.setattr(keychain, "store", lambda name, *key: kept.update({name: key}))
    monkeypatch.setattr(keychain, "load", kept.get)
    (account / "aws-credentials").unlink()
    app = desk.start_first(*two_photos(desk.folder))
    desk.press(app.window.welcome.setup_way)
    dialog = desk.dialog(SetupDialog)
    proposed = dialog.form.fields["bucket"].value
    assert proposed.startswith("cloudery-photos-")  # and nobody else's
    bucket = f"entered-{key}-photos"
    for setting, value in (("bucket", bucket), ("table", bucket), ("region", "eu-west-1")):
        dialog.form.fields[setting].show_value(value)
    dialog.form.key_field.show_value(key)
    dialog.form.login.key_id.edit.setText(aws.access_key_id)
    dialog.reject()
    assert aws.access_key_id not in (desk.folder / "data" / "setup.json").read_text()
    desk.press(app.window.welcome.setup_way)  # and goes on where it was left
    dialog = desk.dialog(SetupDialog)
    assert dialog.form.fields["bucket"].value == bucket
    dialog.form.login.key_id.edit.setText(aws.access_key_id)
    dialog.form.login.secret.edit.setText(aws.secret_access_key)
    desk.press(dialog.plan_button)
    desk.until_planned(dialog)
    desk.press(dialog.apply_button)
    desk.until(dialog.start_button.isVisible)
    assert (kept["default"][1] == aws.secret_access_key) is (key is KeyPlace.NONE)
    assert config.load_profile(environment={}).credentials == "keychain"
    assert not (account / "aws-credentials").exists()
    desk.press(dialog.start_button)
    desk.switched(app)
    desk.until(lambda: desk.photos() == sorted(PHOTOS) and desk.app.manager.is_idle)
    assert not (desk.folder / "data" / "setup.json").exists()


@pytest.mark.parametrize("raised", [False, True])
def test_a_photo_on_trial_that_does_not_get_through_is_told_of(
    desk: Desk,
    owner: Connection,
    account: Path,
    monkeypatch: pytest.MonkeyPatch,
    raised: bool,
) -> None:
    remove_user(owner)
    tries: list[int] = []

    def try_out(*_: object) -> Iterator[Finding]:
        tries.append(1)
        if raised:
            raise ClouderyError("Nobody answers.", "The cable is out.")
        yield Finding("canary", "A photo's whole way", Mark.WRONG, "It failed at the upload.")

    monkeypatch.setattr(doctor, "try_out", try_out)
    monkeypatch.setattr(backend, "_TRIAL_PAUSES", (0.0, 0.01))
    app = desk.start_first()
    desk.press(app.window.welcome.setup_way)
    dialog = desk.planned(f"trial-{raised}-photos".lower(), "trial-table")
    desk.press(dialog.apply_button)
    desk.until(dialog.start_button.isVisible)
    assert "Your cloud is made, but a photo did not get through yet." in words(dialog)
    told = "Nobody answers. The cable is out." if raised else "It failed at the upload."
    assert told in words(dialog)
    assert len(tries) == (1 if raised else 2)
    desk.press(dialog.start_button)
    desk.switched(app)


@pytest.mark.parametrize("way", ["closed", "checked"])
def test_however_the_setup_is_left_its_cloud_is_the_one_in_use(
    desk: Desk, owner: Connection, account: Path, way: str
) -> None:
    remove_user(owner)  # it may have two keys, and others here have made some
    app = desk.start_first()
    desk.press(app.window.welcome.setup_way)
    dialog = desk.planned(f"{way}-photos", f"{way}-table")
    desk.press(dialog.apply_button)
    desk.until(dialog.start_button.isVisible)
    desk.press(dialog.end_close_button if way == "closed" else dialog.check_button)
    desk.switched(app)
    assert desk.app.window.windowTitle() == f"Cloudery · {way}-photos"
    if way == "checked":
        assert Mark.WRONG not in marks(desk.check()).values()


def test_a_setup_that_changes_nothing_leaves_the_window_alone(desk: Desk, own: Profile) -> None:
    app = desk.start()
    desk.until(app.window.empty.isVisible)
    app.window.speed_limit_chosen.emit("2 MB/s")  # since the window was opened
    wanted: list[str] = []
    app.desk.profile_wanted.connect(lambda name, _check: wanted.append(name))
    settled = config.load_profile(own.name)
    assert settled.speed_limit == "2 MB/s"
    app.desk._go_on(cast("SettingUp", SimpleNamespace(settled=settled, check_wanted=False)))
    assert wanted == []


def test_what_stands_in_the_way_is_shown_and_can_be_put_right(
    desk: Desk, owner: Connection, account: Path
) -> None:
    owner.dynamodb.create_table(TableName="not-of-photos", **OTHER_TABLE)
    owner.dynamodb.put_item(TableName="not-of-photos", Item={"id": {"S": "somebody else's"}})
    desk.start_first()
    desk.press(desk.app.window.welcome.setup_way)
    dialog = desk.set_up("lena-photos", "not-of-photos")
    desk.until(dialog.look_button.isVisible)
    assert any("not-of-photos" in text for text in words(dialog))
    assert not dialog.apply_button.isVisible()
    desk.press(dialog.back_button)
    desk.planned("lena-photos", "lena-photos")


def test_a_login_that_is_refused_is_shown_and_can_be_tried_again(
    desk: Desk, aws: Sandbox, account: Path
) -> None:
    (account / "aws-credentials").write_text("")
    desk.start_first()
    desk.app.window.setup_wanted.emit()
    dialog = desk.set_up("never-made", "never-made")
    desk.until(dialog.again_button.isVisible)
    assert "The setup is not finished." in words(dialog)
    assert dialog.trouble.isVisible()
    write_login(account, "default", aws)
    desk.press(dialog.again_button)
    desk.until_planned(dialog)


@pytest.mark.parametrize("while_applying", [False, True])
def test_closing_the_setup_while_it_works_does_no_harm(
    desk: Desk, gate: Gate, monkeypatch: pytest.MonkeyPatch, while_applying: bool
) -> None:
    step = Change("bucket", "Make the bucket.")

    def plan(*_: object) -> Plan:
        if not while_applying:
            gate.wait()
        return Plan((step,))

    def apply(*_: object) -> Iterator[Change]:
        gate.wait()
        yield step

    monkeypatch.setattr(Backend, "plan", plan)
    monkeypatch.setattr(Backend, "apply", apply)
    desk.start_first()
    desk.app.window.setup_wanted.emit()
    dialog = desk.set_up("anna-photos", "photos")
    if while_applying:
        desk.until_planned(dialog)
        desk.press(dialog.apply_button)
    assert gate.reached.wait(5)
    desk.press(dialog.close_button)
    assert not dialog.isVisible()
    gate.open.set()
    desk.until(lambda: desk.errands() == [])
    desk.until(lambda: desk.app.window.findChildren(SetupDialog) == [])
    # What a person agreed to is done, and then the settings say so.
    assert config.config_file().exists() == while_applying


def test_a_setup_from_the_sandbox_is_of_the_default_profile(desk: Desk) -> None:
    app = desk.start(sandbox=True)
    desk.menu("Set up my own cloud…")
    assert desk.dialog(SetupDialog).form.profile.name == "default"
    desk.dialog(SetupDialog).reject()
    desk.until(lambda: app.window.findChildren(SetupDialog) == [])


def test_settings_of_the_aws_tools_that_cannot_be_read_are_told(desk: Desk, home: Path) -> None:
    (home / "aws-config").write_text("no section\n")
    desk.start_first()
    desk.press(desk.app.window.welcome.settings_way)
    dialog = desk.dialog(SettingsDialog)
    assert dialog.form.isVisible()
    assert dialog.side.list.item(0).text() == "default"  # not in use yet
    assert desk.app.window.messages.isVisible()


# -- check ---------------------------------------------------------------------------------


def test_the_sandbox_is_checked_and_mended(desk: Desk) -> None:
    app = desk.start(sandbox=True)
    assert not desk.entry("Check connection…").isEnabled()  # it is being furnished
    desk.menu("Check connection…")
    dialog = desk.check()
    assert "Sandbox" in dialog.windowTitle()
    assert dialog.findings
    assert Mark.WRONG not in marks(dialog).values()
    assert not dialog.mend_button.isVisible()
    s3 = app._backend._connect().s3
    s3.delete_bucket_policy(Bucket=app._choice.profile.bucket)
    desk.press(dialog.again_button)
    assert dialog.findings == []
    desk.check()
    assert marks(dialog)["bucket-policy"] is Mark.WRONG
    desk.press(dialog.mend_button)
    assert not dialog.mend_button.isVisible()  # pressed once is enough
    desk.check()
    assert Mark.WRONG not in marks(dialog).values()
    desk.press(dialog.close_button)
    desk.until(lambda: app.window.findChildren(CheckDialog) == [])


def test_what_is_wrong_with_a_cloud_leads_to_its_setup(
    desk: Desk, owner: Connection, own: Profile
) -> None:
    owner.s3.delete_bucket_policy(Bucket=own.bucket)
    desk.start()
    desk.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    desk.press(desk.dialog(SettingsDialog).check_button)
    dialog = desk.check()
    assert marks(dialog)["bucket-policy"] is Mark.WRONG
    desk.press(dialog.mend_button)
    assert desk.shown(CheckDialog) == []
    assert desk.shown(SettingsDialog) == []  # setup will change them
    setup = desk.dialog(SetupDialog)
    assert setup.form.profile == config.load_profile(environment={})
    setup.form.key_field.show_value(KeyPlace.NONE)
    desk.press(setup.plan_button)
    desk.until_planned(setup)
    assert "bucket-policy" in {row.change.part for row in setup.changes.rows}


def test_no_key_is_something_the_check_finds(desk: Desk, own: Profile, account: Path) -> None:
    (account / "aws-credentials").write_text("")
    desk.start()
    desk.menu("Check connection…")
    assert marks(desk.check())["credentials"] is Mark.WRONG


def test_why_a_check_cannot_begin_is_shown_in_it(desk: Desk, own: Profile) -> None:
    config.save_profile(replace(own, name="family", aws_profile="not-there"))
    app = desk.start()
    app.desk.check("family")
    dialog = desk.check()
    assert dialog.trouble.isVisible()
    assert "There is no AWS profile “not-there” on this computer." in words(dialog)
    desk.press(dialog.again_button)
    assert desk.check().trouble.isVisible()


# -- the access key ------------------------------------------------------------------------


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[str, str]]:
    """A keychain, by profile."""
    keys: dict[str, tuple[str, str]] = {}
    monkeypatch.setattr(keychain, "is_there", lambda: True)
    monkeypatch.setattr(keychain, "store", lambda name, *key: keys.update({name: key}))
    monkeypatch.setattr(keychain, "load", keys.get)
    return keys


def enter(dialog: KeyDialog, key_id: str, secret: str) -> None:
    dialog.login.key_id.edit.setText(key_id)
    dialog.login.secret.edit.setText(secret)


def test_without_a_key_the_window_asks_for_one_and_then_everything_goes_on(
    desk: Desk, own: Profile, aws: Sandbox, account: Path, kept: dict[str, tuple[str, str]]
) -> None:
    (account / "aws-credentials").unlink()
    app = desk.start(*two_photos(desk.folder))
    failed = lifecycle.State.FAILED
    desk.until(lambda: [u.state for u in app.manager.uploads.values()] == [failed] * 2)
    title = "There is no AWS access key on this computer."
    assert desk.help(title, "Try again").isVisible()
    desk.press(desk.help(title, "Enter a key…"))
    dialog = desk.dialog(KeyDialog)
    assert f"The key to “{own.bucket}”" in words(dialog)
    enter(dialog, aws.access_key_id, "a" * 40)
    desk.press(dialog.save_button)
    desk.until(dialog.trouble.isVisible)
    assert "AWS does not accept the access key." in words(dialog)
    assert kept == {}
    assert config.load_profile(environment={}) == own
    enter(dialog, aws.access_key_id, aws.secret_access_key)
    desk.press(dialog.save_button)
    desk.switched(app)
    assert list(kept) == ["default"]
    assert config.load_profile(environment={}) == replace(own, credentials="keychain")
    desk.until(lambda: desk.photos() == sorted(PHOTOS) and desk.app.manager.is_idle)
    assert len(desk.app.manager.uploads) == len(PHOTOS)
    assert not desk.app.window.messages.isVisible()


@pytest.mark.parametrize(
    ("is_there", "place"), [(True, KeyPlace.KEYCHAIN), (False, KeyPlace.AWS_PROFILE)]
)
def test_a_key_is_to_be_kept_in_the_keychain_only_where_there_is_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, is_there: bool, place: KeyPlace
) -> None:
    monkeypatch.setattr(keychain, "is_there", lambda: is_there)
    app = desk.start()
    app.desk.ask_for_key()
    dialog = desk.dialog(KeyDialog)
    assert dialog.place is place
    dialog.reject()
    app.desk.set_up()
    assert desk.dialog(SetupDialog).form.wishes.key is place


def test_this_computer_has_a_keychain_if_there_is_a_real_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for priority, has_one in ((0, False), (5, True)):  # 0: the one that always fails
        backend = SimpleNamespace(priority=priority)
        monkeypatch.setattr("keyring.core._keyring_backend", backend)
        assert keychain.is_there() is has_one
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "nobody.has.This")
    assert not keychain.is_there()


def test_a_key_that_is_refused_is_replaced_where_there_is_no_keychain(
    desk: Desk,
    own: Profile,
    aws: Sandbox,
    account: Path,
    kept: dict[str, tuple[str, str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def store(*_: str) -> None:
        raise ClouderyError("This computer has no keychain that Cloudery can use.")

    monkeypatch.setattr(keychain, "store", store)
    kept["default"] = ("AKIAIOSFODNN7DELETED", "a" * 40)
    config.save_profile(replace(own, credentials="keychain"))
    app = desk.start()
    desk.press(desk.help("AWS does not accept the access key.", "Enter a key…"))
    dialog = desk.dialog(KeyDialog)
    enter(dialog, aws.access_key_id, aws.secret_access_key)
    desk.press(dialog.save_button)
    desk.until(dialog.trouble.isVisible)
    assert "This computer has no keychain that Cloudery can use." in words(dialog)
    dialog.place_field.radio(KeyPlace.AWS_PROFILE).click()
    desk.press(dialog.save_button)
    desk.switched(app)
    assert config.load_profile(environment={}) == replace(own, aws_profile="cloudery")
    desk.until(desk.app.window.empty.isVisible)


@pytest.mark.parametrize("place", [KeyPlace.KEYCHAIN, KeyPlace.AWS_PROFILE])
def test_a_key_that_was_cancelled_while_it_was_tried_is_kept_nowhere(
    desk: Desk,
    own: Profile,
    account: Path,
    kept: dict[str, tuple[str, str]],
    monkeypatch: pytest.MonkeyPatch,
    place: KeyPlace,
) -> None:
    tried, answered = threading.Event(), threading.Event()

    def wait(_: Connection) -> None:
        tried.set()
        assert answered.wait(SOON / 1000)

    monkeypatch.setattr(access_key, "make_sure_it_is_taken", wait)
    app = desk.start()
    logins = (account / "aws-credentials").read_text()
    app.desk.ask_for_key()
    dialog = desk.dialog(KeyDialog)
    enter(dialog, "AKIAIOSFODNN7EXAMPLE", "a" * 40)
    dialog.place_field.radio(place).click()
    desk.press(dialog.save_button)
    desk.until(tried.is_set)
    desk.press(dialog.cancel_button)
    assert not dialog.isVisible()
    answered.set()
    assert app.desk.close()  # waits for what is under way
    QApplication.processEvents()
    assert app.desk.close()
    assert kept == {}
    assert (account / "aws-credentials").read_text() == logins
    assert config.load_profile(environment={}) == own


def test_another_login_is_as_good_as_a_key(desk: Desk, own: Profile, account: Path) -> None:
    config.save_profile(replace(own, aws_profile="not-there"))
    app = desk.start(*two_photos(desk.folder))  # they wait, as nothing can be connected to
    told = "There is no AWS profile “not-there” on this computer."
    desk.press(desk.help(told, "Enter a key…"))
    dialog = desk.dialog(KeyDialog)
    dialog.login.owner_field.show_value("")
    dialog.login.owner_field.changed.emit()
    desk.press(dialog.save_button)
    desk.switched(app)
    assert config.load_profile(environment={}) == own
    desk.until(lambda: desk.photos() == sorted(PHOTOS) and desk.app.manager.is_idle)


def test_who_has_a_bucket_already_gets_in_from_the_first_page(
    desk: Desk, own: Profile, aws: Sandbox, account: Path, kept: dict[str, tuple[str, str]]
) -> None:
    config.config_file().unlink()
    (account / "aws-credentials").unlink()
    app = desk.start_first()
    desk.press(app.window.welcome.settings_way)
    settings = desk.dialog(SettingsDialog)
    settings.form.show_profile(own, config.overridden())
    settings.form.changed.emit()
    desk.press(settings.form.key_button)
    assert desk.shown(SettingsDialog) == []
    dialog = desk.dialog(KeyDialog)
    enter(dialog, aws.access_key_id, aws.secret_access_key)
    desk.press(dialog.save_button)
    desk.switched(app)
    assert config.load_profile(environment={}).credentials == "keychain"
    desk.until(desk.app.window.empty.isVisible)


def test_what_the_settings_can_help_with_leads_there(desk: Desk, own: Profile) -> None:
    config.save_profile(replace(own, table="not-there"))
    desk.start()
    desk.press(desk.help("The photos table does not exist.", "Settings…"))
    assert desk.dialog(SettingsDialog).form.isVisible()


def test_a_key_for_settings_that_cannot_be_read_is_not_asked_for(desk: Desk, own: Profile) -> None:
    app = desk.start()
    config.config_file().write_text("no settings\n")
    app.desk.ask_for_key()
    assert desk.shown(KeyDialog) == []
    assert app.window.messages.isVisible()


def test_a_login_that_a_variable_sets_is_not_asked_for(
    desk: Desk, own: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = desk.start()
    monkeypatch.setenv("CLOUDERY_AWS_PROFILE", "work")
    app.desk.ask_for_key()
    assert desk.shown(KeyDialog) == []
    desk.help("The access key of this profile cannot be changed here.", "Settings…")
    assert any("CLOUDERY_AWS_PROFILE" in text for text in words(app.window.messages))


def test_a_key_that_is_put_right_outside_is_taken_up(
    desk: Desk, own: Profile, aws: Sandbox, account: Path
) -> None:
    wrong = "[default]\naws_access_key_id=AKIAIOSFODNN7DELETED\naws_secret_access_key=a\n"
    (account / "aws-credentials").write_text(wrong)
    app = desk.start(*two_photos(desk.folder))
    failed = lifecycle.State.FAILED
    desk.until(lambda: [u.state for u in app.manager.uploads.values()] == [failed] * 2)
    title = "AWS does not accept the access key."
    again = desk.help(title, "Try again")
    (account / "aws-credentials").unlink()
    write_login(account, "default", aws)
    desk.until(again.isEnabled)
    desk.press(again)
    desk.until(lambda: desk.photos() == sorted(PHOTOS) and app.manager.is_idle)
    assert desk.app is app
    assert not app.window.messages.isVisible()


def test_settings_that_cannot_be_written_are_told_where_the_key_was_entered(
    desk: Desk, own: Profile, account: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Profile) -> None:
        raise ClouderyError("The settings cannot be written.")

    app = desk.start()
    app.desk.ask_for_key()
    monkeypatch.setattr(cloud_desk, "save_profile", refuse)
    dialog = desk.dialog(KeyDialog)
    dialog.login.owner_field.show_value("")
    dialog.login.owner_field.changed.emit()
    desk.press(dialog.save_button)
    desk.until(dialog.trouble.isVisible)
    assert "The settings cannot be written." in words(dialog)
    assert desk.app is app


# -- another profile -----------------------------------------------------------------------


def test_another_profile_is_connected_to_at_once(
    desk: Desk, owner: Connection, own: Profile
) -> None:
    family = replace(own, name="family", bucket="family-photos", table="family")
    furnish(with_profile(owner, family))
    config.save_profile(family)
    app = desk.start()
    desk.until(app.window.empty.isVisible)
    app.window.window().resize(700, 500)
    desk.menu("Settings…")
    dialog = desk.dialog(SettingsDialog)
    dialog.side.choose(1)
    desk.press(dialog.save_button)
    desk.switched(app)
    window = desk.app.window
    assert "family-photos" in window.windowTitle()
    frame = window.window()
    assert (frame.width(), frame.height()) == (700, 500)
    desk.until(window.empty.isVisible)


def test_another_profile_is_chosen_from_the_bar(
    desk: Desk, owner: Connection, own: Profile
) -> None:
    config.save_profile(replace(own, name="family"))
    app = desk.start()
    assert app.desk.clouds() == Clouds([("default", own.bucket), ("family", own.bucket)], "default")
    button = app.window.top_bar.place
    button.menu().aboutToShow.emit()
    next(a for a in button.menu().actions() if a.text().startswith("family")).trigger()
    desk.switched(app)
    assert desk.app.desk.clouds().in_use == "family"
    app, button = desk.app, desk.app.window.top_bar.place
    button.menu().aboutToShow.emit()
    next(a for a in button.menu().actions() if a.text().startswith("Sandbox")).trigger()
    desk.switched(app)
    assert desk.app.desk.clouds().in_use is None
    config.config_file().write_text("no settings\n")
    assert desk.app.desk.clouds() == Clouds((), None)


def test_before_there_are_settings_the_bar_offers_no_profile(desk: Desk) -> None:
    assert desk.start_first().desk.clouds() == Clouds((), "")


def test_while_photos_go_up_it_is_asked_first(
    desk: Desk, own: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    config.save_profile(replace(own, name="family"))
    app = desk.start(*two_photos(desk.folder))
    app.manager._drops._open.appendleft(MORE_TO_COME)
    app.desk.profile_wanted.emit("family", False)
    button = desk.help("Photos are still going up to your own bucket.", "Connect now")
    assert desk.app is app
    assert app.window.isVisible()
    app.desk.profile_wanted.emit("family", False)
    app.window.messages._close.click()
    assert not app.window.messages.isVisible()  # it is said once, however often it is wanted
    app.desk.profile_wanted.emit("family", False)
    desk.press(button)
    desk.switched(app)
    assert desk.app._choice.profile.name == "family"


def test_what_waits_for_the_network_holds_nobody_up(desk: Desk, own: Profile) -> None:
    app = desk.start()
    manager = app.manager
    desk.until(lambda: app.window.empty.isVisible() and manager.is_started)
    manager._pipeline.hold(held=True)
    manager._on_reached(Reach.GONE)
    app.window.adding.add(two_photos(desk.folder))
    desk.until(lambda: len(manager.uploads) == 2 and not manager.is_looking)
    assert not manager.is_idle
    desk.until(lambda: "Waiting for the network" in words(app.window.empty))
    manager._on_reached(Reach.SILENT)
    desk.until(lambda: "Waiting for the cloud" in words(app.window.empty))
    app.window.sandbox_wanted.emit()
    desk.switched(app)
    assert len(peek(queue_file(app._choice))) == 2  # for when they come back


def test_another_language_is_there_at_once(desk: Desk) -> None:
    app = desk.start_first()
    app.desk.open_settings(page=0)
    language = app.window.findChildren(GeneralPage)[0].language.box
    language.setCurrentIndex(language.findData("ar"))
    desk.until(lambda: desk.app is not app and desk.shown(SettingsDialog))
    assert desk.app.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    (page,) = (page for page in desk.app.window.findChildren(GeneralPage) if page.isVisible())
    assert page.language.value == "ar"


def test_another_language_waits_for_what_is_being_edited(desk: Desk, own: Profile) -> None:
    app = desk.start()
    app.desk.open_settings()
    dialog = desk.dialog(SettingsDialog)
    dialog.form.show_profile(replace(own, bucket="another-bucket"), {})
    dialog.form.changed.emit()
    dialog.show_page(0)
    language = dialog.findChildren(GeneralPage)[0].language.box
    language.setCurrentIndex(language.findData("de"))
    assert desk.app is app
    assert dialog.isVisible()
    desk.press(dialog.save_button)
    desk.until(lambda: desk.app is not app)
    assert desk.app._choice.profile.bucket == "another-bucket"
    assert QLocale().language() is QLocale.Language.German


def test_another_language_breaks_nothing_off(
    desk: Desk, own: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = desk.start()
    program = desk.programs[-1]
    saving = [True]
    monkeypatch.setattr(PhotoActions, "is_saving", property(lambda _: saving[0]))
    program._preferences.put(language="de")
    assert desk.app is app
    assert program._speaking.isActive()  # it looks again
    saving.clear()
    saving.append(False)
    desk.until(lambda: desk.app is not app)
    assert QLocale().language() is QLocale.Language.German
    assert not desk.shown(SettingsDialog)  # they were not open


def test_who_thinks_better_of_a_language_keeps_the_window(
    desk: Desk, own: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = desk.start()
    program = desk.programs[-1]
    app.manager._drops._open.appendleft(MORE_TO_COME)
    program._preferences.put(language="de")
    program._preferences.put(language="system")
    app.manager._drops._open.clear()
    program._speak_as_preferred()
    QApplication.processEvents()
    assert desk.app is app
    assert app.next_choice is None


def test_a_settings_file_that_cannot_be_read_is_told(desk: Desk, own: Profile) -> None:
    app = desk.start()
    config.config_file().write_text("no settings\n")
    wants: tuple[Callable[[], None], ...] = (
        lambda: app.desk.check("default"),
        app.desk.set_up,
        lambda: app.desk.profile_wanted.emit("family", False),
    )
    for want in wants:
        want()
        assert desk.app is app
        button = next(
            b for b in app.window.messages.findChildren(QPushButton) if b.text() == "Settings…"
        )
        desk.press(button)
        dialog = desk.dialog(SettingsDialog)
        assert dialog.trouble.isVisible()
        dialog.reject()


def test_photos_wait_on_a_metered_connection_but_not_for_the_sandbox(
    desk: Desk, own: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Metered, "now", True)
    app = desk.start(*two_photos(desk.folder))
    button = desk.help("Waiting: this connection is metered.", "Upload anyway")
    desk.press(button)
    desk.until(lambda: len(desk.photos()) == len(PHOTOS) and app.manager.is_idle)
    app.window.top_bar.place.sandbox_wanted.emit()
    desk.switched(app)
    assert not desk.app.manager.is_metered


# -- the end -------------------------------------------------------------------------------


def test_closing_while_a_check_goes_on_ends_it_after_the_finding_at_hand(
    desk: Desk, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    went_on: list[int] = []

    def check(*_: object) -> Iterator[Finding]:
        yield Finding("key", "Key", Mark.OK, "There is one.")
        gate.wait()
        yield Finding("clock", "Clock", Mark.OK, "It is right.")
        went_on.append(1)

    monkeypatch.setattr(Backend, "check", check)
    app = desk.start(sandbox=True)
    desk.menu("Check connection…")
    dialog = desk.dialog(CheckDialog)
    desk.until(lambda: dialog.findings)
    assert gate.reached.wait(5)
    threading.Timer(0.05, gate.open.set).start()
    app.window.close_now()
    assert app.ended_cleanly
    QApplication.processEvents()
    assert went_on == []
    assert not any(errand.isRunning() for errand in desk.errands())


def test_a_thread_that_will_not_end_does_not_take_the_next_window_with_it(
    desk: Desk, gate: Gate, own: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:

    def check(*_: object) -> Iterator[Finding]:
        gate.wait()
        yield from ()

    monkeypatch.setattr(Backend, "check", check)
    monkeypatch.setattr(cloud_desk, "_ENDING_MS", 20)
    app = desk.start()
    desk.menu("Check connection…")
    assert gate.reached.wait(5)
    app.desk.profile_wanted.emit("default", False)
    desk.until(lambda: desk.app is not app)
    (program,) = desk.programs
    assert not app.ended_cleanly
    assert QApplication.activeModalWidget() is None
    assert not program.ended_cleanly  # the process will leave without waiting for it
    gate.open.set()
    desk.until(desk.app.window.empty.isVisible)
    (errand,) = app.desk._errands or [None]
    assert errand is None or errand.wait(SOON)
    program.ended_cleanly = True


def test_a_newer_version_is_told_with_its_page(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    desk.start_first()
    desk.programs[-1]._newer.found.emit(Release("9.1", "https://cloudery.example/v9.1"))
    desk.press(desk.help("Cloudery Desktop 9.1 is there.", "See what is new"))
    assert opened == ["https://cloudery.example/v9.1"]
    assert not desk.app.window.messages.isVisible()


def test_a_newer_version_of_which_it_heard_twice_is_told_once(desk: Desk) -> None:
    desk.start_first()
    for _ in range(2):
        desk.programs[-1]._newer.found.emit(Release("9.1", "https://cloudery.example/v9.1"))
    desk.app.window.messages._close.click()
    assert not desk.app.window.messages.isVisible()
