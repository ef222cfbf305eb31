from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton

from cloudery_desktop import config
from cloudery_desktop.profile import SETTINGS, Profile
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.settings import SettingsDialog
from tests.ui.on_screen import on_screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from cloudery_desktop.ui.choices import Choices
    from cloudery_desktop.ui.forms import Field, FileField, RegionField, TextField

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
FAMILY = Profile(name="family", bucket="family-photos", region="eu-west-1", user_id="anna")


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's settings: a profile beside the default one."""
    path = tmp_path / "config.toml"
    monkeypatch.setattr(config, "config_file", lambda: path)
    for setting in SETTINGS:
        monkeypatch.delenv(f"CLOUDERY_{setting.upper()}", raising=False)
    config.save_profile(Profile(bucket="anna-photos", region="eu-central-1", user_id="anna"))
    config.save_profile(FAMILY)
    return path


class Desk:
    """An open dialog and what it said."""

    def __init__(self, in_use: str, aws: tuple[str, ...]) -> None:
        self.dialog = SettingsDialog(in_use, aws)
        self.said: list[tuple[str, str]] = []
        for signal in ("saved", "check_wanted", "setup_wanted"):
            getattr(self.dialog, signal).connect(
                lambda name, signal=signal: self.said.append((signal, name))
            )

    def field(self, setting: str) -> Field:
        return self.dialog.form.fields[setting]

    def text(self, setting: str) -> TextField:
        return self.dialog.form.fields[setting]  # type: ignore[return-value]  # these are texts

    def type(self, setting: str, text: str) -> None:
        edit = self.text(setting).edit
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)

    def leave(self, setting: str) -> None:
        QTest.keyClick(self.text(setting).edit, Qt.Key.Key_Tab)

    def press(self, button: QWidget) -> None:
        QTest.mouseClick(button, LEFT)

    def rows(self) -> list[str]:
        shown = self.dialog.side.list
        return [shown.item(row).text() for row in range(shown.count())]

    def answer(self, text: str) -> None:
        box = next(b for b in self.dialog.findChildren(QMessageBox) if b.isVisible())
        button = next(b for b in box.buttons() if b.text() == text)
        QTest.mouseClick(button, LEFT)


Opener = Callable[..., Desk]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opener]:
    """Opens dialogs for `in_use` and `aws`, the names of the AWS tools' profiles."""
    with ExitStack() as stack:

        def open_one(in_use: str = "default", aws: tuple[str, ...] = ()) -> Desk:
            desk = Desk(in_use, aws)
            stack.enter_context(on_screen(qtbot, desk.dialog))
            return desk

        yield open_one


@pytest.fixture
def desk(opened: Opener) -> Desk:
    return opened(aws=("default", "anna-private"))


def test_profiles_are_listed_and_the_one_in_use_is_shown(desk: Desk) -> None:
    assert desk.rows() == ["default · in use", "family"]
    assert desk.field("bucket").value == "anna-photos"
    desk.dialog.side.list.setFocus()
    QTest.keyClick(desk.dialog.side.list, Qt.Key.Key_Down)
    assert desk.field("bucket").value == "family-photos"
    assert desk.rows() == ["default · in use", "family"]  # looking is no edit


def test_enter_saves_and_connects(desk: Desk) -> None:
    desk.type("bucket", "new-photos")
    assert desk.rows()[0] == "default · edited"
    QTest.keyClick(desk.text("bucket").edit, Qt.Key.Key_Return)
    assert config.load_profile(environment={}).bucket == "new-photos"
    assert desk.said == [("saved", "default")]
    assert not desk.dialog.isVisible()


def test_the_first_time_the_bucket_is_asked_for_and_none_is_that_nobody_chose(
    opened: Opener, file: Path
) -> None:
    file.unlink()
    desk = opened("")
    dialog, bucket = desk.dialog, desk.text("bucket").edit
    assert (desk.field("bucket").value, desk.field("region").value) == ("", "")
    assert dialog.focusWidget() is bucket
    region: RegionField = desk.field("region")  # type: ignore[assignment]
    assert region.edit.placeholderText() == "Frankfurt · eu-central-1"
    assert desk.rows() == ["default"]
    for button in (dialog.save_button, dialog.check_button, dialog.form.key_button):
        assert not button.isEnabled()
    assert dialog.save_button.toolTip() == "Something is missing, or not right yet."
    assert dialog.setup_button.isEnabled()  # it makes one
    QTest.keyClicks(bucket, "asha-photos")
    assert not dialog.save_button.isEnabled()  # where it is, is missing
    desk.field("region").show_value("eu-central-1")
    desk.press(dialog.save_button)
    saved = config.load_profile(environment={})
    assert (saved.bucket, saved.region) == ("asha-photos", "eu-central-1")
    assert desk.said == [("saved", "default")]


def test_the_first_time_nothing_is_lost_by_closing(opened: Opener, file: Path) -> None:
    file.unlink()
    desk = opened("")
    QTest.keyClick(desk.text("bucket").edit, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()
    assert not file.exists()


def test_another_profile_is_connected_with_unedited(desk: Desk) -> None:
    desk.dialog.side.choose(1)
    desk.press(desk.dialog.save_button)
    assert desk.said == [("saved", "family")]
    assert config.load_profile("family", environment={}) == FAMILY


def test_a_wrong_field_says_what_is_expected_once_it_is_left(desk: Desk) -> None:
    bucket = desk.field("bucket")
    desk.type("bucket", "Anna Photos")
    assert not bucket.problem
    assert not desk.dialog.save_button.isEnabled()
    desk.leave("bucket")
    assert bucket.problem.startswith("Expected: 3 to 63 lower-case letters")
    assert bucket.problem == bucket.control.accessibleDescription()
    shown = [label.text() for label in bucket.findChildren(QLabel) if label.isVisible()]
    assert bucket.problem in shown
    QTest.keyClick(desk.text("bucket").edit, Qt.Key.Key_Return)
    assert desk.said == []
    desk.type("bucket", "anna-photos-2")
    assert not bucket.problem  # it is right as soon as it is
    assert desk.dialog.save_button.isEnabled()


def test_wrong_edits_are_kept_and_named_while_another_profile_is_shown(desk: Desk) -> None:
    desk.type("table", "x")
    desk.dialog.side.choose(1)
    assert desk.rows() == ["default · not right", "family"]
    assert not desk.dialog.save_button.isEnabled()
    assert "“default”" in desk.dialog.save_button.toolTip()
    desk.dialog.side.choose(0)
    assert desk.field("table").value == "x"
    assert desk.field("table").problem


def test_cloudfront_fields_are_there_while_they_are_needed(desk: Desk) -> None:
    delivery: Choices = desk.field("delivery")  # type: ignore[assignment]  # it is
    assert desk.field("cloudfront_domain").isHidden()
    option = delivery.radio("cloudfront-signed").parentWidget()
    assert option is not None
    QTest.mouseClick(option, LEFT, NONE, QPoint(option.width() - 8, option.height() - 8))
    assert delivery.value == "cloudfront-signed"
    for setting in ("cloudfront_domain", "cloudfront_key_pair_id", "cloudfront_private_key"):
        assert not desk.field(setting).isHidden()
        desk.text(setting).edit.setFocus()
        desk.leave(setting)
        assert desk.field(setting).problem  # empty, and needed
    assert not desk.dialog.save_button.isEnabled()
    delivery.radio("cloudfront-signed").setFocus()
    QTest.keyClick(delivery.radio("cloudfront-signed"), Qt.Key.Key_Up)
    assert delivery.value == "cloudfront"
    assert desk.field("cloudfront_key_pair_id").isHidden()
    desk.type("cloudfront_domain", "d111111abcdef8.cloudfront.net")
    assert desk.dialog.save_button.isEnabled()


def test_what_is_wrong_and_no_longer_needed_does_not_count(desk: Desk) -> None:
    desk.field("delivery").show_value("cloudfront")
    desk.type("cloudfront_domain", "https://nonsense")
    desk.field("delivery").show_value("public")
    desk.press(desk.dialog.save_button)
    assert desk.said == [("saved", "default")]
    assert config.load_profile(environment={}).cloudfront_domain == ""


def test_the_private_key_is_looked_for(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    key = str(tmp_path / "key.pem")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (key, ""))
    desk.field("delivery").show_value("cloudfront-signed")
    field: FileField = desk.field("cloudfront_private_key")  # type: ignore[assignment]  # it is
    desk.press(field.browse)
    assert field.value == key
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    desk.press(field.browse)
    assert field.value == key


@pytest.mark.parametrize(
    ("typed", "value", "shown"),
    [
        ("eu-west-2", "eu-west-2", "London · eu-west-2"),
        ("tokyo", "ap-northeast-1", "Tokyo · ap-northeast-1"),
        ("eu-south-2", "eu-south-2", "eu-south-2"),
    ],
)
def test_a_region_is_typed_by_place_or_code(desk: Desk, typed: str, value: str, shown: str) -> None:
    region: RegionField = desk.field("region")  # type: ignore[assignment]  # it is
    assert region.box.currentText() == "Frankfurt · eu-central-1"
    region.edit.setFocus()
    region.edit.setText(typed)
    QTest.keyClick(region.edit, Qt.Key.Key_Tab)
    assert (region.value, region.box.currentText()) == (value, shown)
    assert not region.problem


def test_the_wheel_scrolls_past_the_choices(desk: Desk) -> None:
    region: RegionField = desk.field("region")  # type: ignore[assignment]  # it is
    middle = QPointF(region.box.rect().center())
    down = QWheelEvent(
        middle, region.box.mapToGlobal(middle), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(region.box, down)
    assert region.value == "eu-central-1"


def test_the_login_is_one_of_the_aws_tools_and_only_with_them(desk: Desk) -> None:
    login = desk.field("aws_profile")
    login.control.setFocus()
    QTest.keyClick(login.control, Qt.Key.Key_Down)
    assert login.value == "anna-private"
    desk.field("credentials").show_value("keychain")
    assert login.isHidden()
    desk.field("credentials").show_value("aws")
    desk.press(desk.dialog.save_button)
    assert config.load_profile(environment={}).aws_profile == "anna-private"


def test_a_login_the_aws_tools_do_not_know_is_kept(opened: Opener) -> None:
    config.save_profile(Profile(bucket="anna-photos", user_id="anna", aws_profile="gone"))
    desk = opened(aws=("other",))
    assert desk.field("aws_profile").value == "gone"
    assert desk.rows()[0] == "default · in use"


def test_what_a_variable_overrides_is_shown_and_not_edited(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOUDERY_TABLE", "other-table")
    desk = opened()
    table = desk.field("table")
    assert table.value == "other-table"
    assert not table.control.isEnabled()
    assert "CLOUDERY_TABLE" in table.control.accessibleDescription()
    desk.type("bucket", "new-photos")
    desk.press(desk.dialog.save_button)
    assert config.load_profile(environment={}).table == "photos"


def test_a_server_of_ones_own_is_folded_unless_it_is_used(desk: Desk, opened: Opener) -> None:
    assert not desk.field("s3_endpoint_url").isVisible()
    desk.press(desk.dialog.form.fold.button)
    desk.type("s3_endpoint_url", "minio")
    desk.leave("s3_endpoint_url")
    desk.press(desk.dialog.form.fold.button)
    assert desk.field("s3_endpoint_url").isVisible()  # something there needs the person
    desk.type("s3_endpoint_url", "https://minio.example.com")
    desk.press(desk.dialog.save_button)
    again = opened()
    assert again.field("s3_endpoint_url").isVisible()
    assert again.field("s3_endpoint_url").value == "https://minio.example.com"


def test_a_profile_is_added_named_and_saved(desk: Desk) -> None:
    name = desk.dialog.name_field
    assert not name.isVisible()
    desk.press(desk.dialog.side.add_button)
    assert desk.rows()[2] == "new · new"
    assert name.edit.hasFocus()
    QTest.keyClicks(name.edit, "Family")
    QTest.keyClick(name.edit, Qt.Key.Key_Tab)
    assert name.problem == "There is a profile “Family” already."
    assert not desk.dialog.save_button.isEnabled()
    name.edit.setText("a b")
    assert "letters" in name.problem
    name.edit.setText("winter")
    assert not name.problem
    desk.type("bucket", "winter-photos")
    QTest.keyClick(desk.text("bucket").edit, Qt.Key.Key_Return)
    assert desk.said == [("saved", "winter")]
    assert config.load_profile("winter", environment={}).bucket == "winter-photos"
    assert config.load_profile("winter", environment={}).user_id


def test_a_profile_is_duplicated(desk: Desk) -> None:
    desk.dialog.side.choose(1)
    desk.dialog.side.copy_button.setFocus()
    QTest.keyClick(desk.dialog.side.copy_button, Qt.Key.Key_Return)
    assert desk.dialog.name_field.value == "family-copy"
    desk.press(desk.dialog.side.copy_button)
    assert desk.dialog.name_field.value == "family-copy-copy"
    desk.press(desk.dialog.save_button)
    assert config.profile_names() == ("default", "family", "family-copy", "family-copy-copy")
    assert config.load_profile("family-copy", environment={}).bucket == "family-photos"


def test_a_profile_is_deleted_once_the_person_agrees(desk: Desk) -> None:
    desk.dialog.side.choose(1)
    desk.dialog.side.list.setFocus()
    QTest.keyClick(desk.dialog.side.list, Qt.Key.Key_Delete)
    desk.answer("Cancel")
    assert config.profile_names() == ("default", "family")
    desk.press(desk.dialog.side.delete_button)
    desk.answer("Delete")
    assert config.profile_names() == ("default",)
    assert desk.rows() == ["default · in use"]
    assert desk.field("bucket").value == "anna-photos"


def test_the_profile_in_use_is_not_deleted(desk: Desk) -> None:
    delete = desk.dialog.side.delete_button
    assert not delete.isEnabled()
    assert "in use" in delete.toolTip()


def test_the_default_profile_is_there_again_when_deleted(opened: Opener) -> None:
    desk = opened(in_use="family")
    desk.dialog.side.choose(0)
    desk.press(desk.dialog.side.delete_button)
    desk.answer("Delete")
    assert desk.rows() == ["default", "family · in use"]
    assert desk.field("bucket").value == Profile().bucket


def test_a_new_profile_can_be_given_up(desk: Desk, file: Path) -> None:
    before = file.read_bytes()
    desk.press(desk.dialog.side.add_button)
    desk.press(desk.dialog.side.delete_button)
    desk.answer("Delete")
    assert desk.rows() == ["default · in use", "family"]
    assert file.read_bytes() == before


def test_escape_asks_before_edits_are_lost(desk: Desk) -> None:
    desk.type("bucket", "new-photos")
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    desk.answer("Cancel")
    assert desk.dialog.isVisible()
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    desk.answer("Discard changes")
    assert not desk.dialog.isVisible()
    assert config.load_profile(environment={}).bucket == "anna-photos"


def test_without_edits_escape_closes(desk: Desk) -> None:
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()
    assert desk.said == []


def test_checking_saves_and_stays(desk: Desk) -> None:
    desk.type("bucket", "new-photos")
    desk.press(desk.dialog.check_button)
    assert desk.said == [("check_wanted", "default")]
    assert config.load_profile(environment={}).bucket == "new-photos"
    assert desk.dialog.isVisible()
    assert desk.rows()[0] == "default · in use"


def test_setting_up_saves_and_closes(desk: Desk) -> None:
    desk.dialog.side.choose(1)
    desk.type("table", "pictures")
    desk.press(desk.dialog.setup_button)
    assert desk.said == [("setup_wanted", "family")]
    assert config.load_profile("family", environment={}).table == "pictures"
    assert not desk.dialog.isVisible()


def test_a_file_that_cannot_be_written_is_told(desk: Desk, file: Path) -> None:
    desk.type("bucket", "new-photos")
    file.write_text("[profiles", encoding="utf-8")  # somebody is editing it
    desk.press(desk.dialog.save_button)
    assert desk.said == []
    assert desk.dialog.trouble.isVisible()
    assert desk.field("bucket").value == "new-photos"
    file.write_text("", encoding="utf-8")
    desk.press(desk.dialog.save_button)
    assert desk.said == [("saved", "default")]


def test_a_file_that_cannot_be_read_is_told(opened: Opener, file: Path) -> None:
    file.write_text("[profiles", encoding="utf-8")
    desk = opened()
    assert desk.dialog.trouble.isVisible()
    assert not desk.dialog.save_button.isEnabled()
    assert not desk.dialog.side.add_button.isEnabled()
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()


def test_one_profile_that_cannot_be_read_leaves_the_others_alone(
    opened: Opener, file: Path
) -> None:
    with file.open("a", encoding="utf-8") as more:
        more.write('[profiles.broken]\nbuket = "x"\n')
    desk = opened()
    assert desk.rows()[2] == "broken · not right"
    assert desk.dialog.save_button.isEnabled()
    desk.dialog.side.choose(2)
    assert desk.dialog.trouble.isVisible()
    assert not desk.dialog.form.isVisible()
    assert not desk.dialog.save_button.isEnabled()
    desk.dialog.side.choose(1)
    assert not desk.dialog.trouble.isVisible()
    assert desk.dialog.form.isVisible()
    desk.dialog.side.choose(2)
    desk.press(desk.dialog.side.delete_button)
    desk.answer("Delete")
    assert config.profile_names() == ("default", "family")


def test_tab_visits_every_field_from_top_to_bottom(desk: Desk) -> None:
    desk.text("bucket").edit.setFocus()
    seen: list[str] = []
    for _ in range(15):
        focused = QApplication.focusWidget()
        assert focused is not None
        owner = next((s for s, f in desk.dialog.form.fields.items() if f.isAncestorOf(focused)), "")
        if owner and owner not in seen:
            seen.append(owner)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    where = ["bucket", "region", "table", "user_id"]
    copying = ("link_format", "copy_after_upload")
    last = ("privacy", "speed_limit", "watched_folders", "thumbnail_cache_mb")
    assert seen == [*where, "credentials", "aws_profile", "delivery", *copying, *last]


def test_a_template_is_asked_for_where_it_is_wanted_and_told_what_is_wrong(desk: Desk) -> None:
    fields = desk.dialog.form.fields
    template = desk.text("link_template")
    assert template.isHidden()
    fields["link_format"].show_value("template")
    assert not template.isHidden()
    assert not desk.dialog.save_button.isEnabled()  # there is none yet
    template.edit.setText("{url} {nmae}")
    template.left.emit()
    assert template.problem.startswith("There is no {nmae}. There are {url}, {name}")
    assert not desk.dialog.save_button.isEnabled()
    template.edit.setText("{url} {name}")
    assert template.problem == ""
    assert desk.dialog.save_button.isEnabled()
    assert desk.dialog.form.profile.link_template == "{url} {name}"


def test_every_control_has_a_name_for_screen_readers(desk: Desk) -> None:
    for setting, field in desk.dialog.form.fields.items():
        assert field.control.accessibleName(), setting
    side = desk.dialog.side
    for button in (side.add_button, side.copy_button, side.delete_button):
        assert button.accessibleName()


def test_every_access_key_is_there_once(desk: Desk) -> None:
    labels = desk.dialog.findChildren(QLabel, "fieldName")
    texts = [label.text() for label in labels]
    texts += [button.text() for button in desk.dialog.findChildren(QPushButton)]
    letters = [text[text.index("&") + 1].upper() for text in texts if "&" in text]
    assert len(letters) > 15
    assert len(set(letters)) == len(letters), sorted(letters)
    assert "P" not in letters  # that of the list


def test_alt_and_a_letter_lead_to_a_field_and_show_it(desk: Desk) -> None:
    desk.dialog.resize(640, 420)
    QApplication.processEvents()
    edit = desk.text("user_id").edit
    assert edit.visibleRegion().isEmpty()
    desk.dialog.side.list.setFocus()
    QTest.keyClick(desk.dialog, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert edit.hasFocus()
    assert edit.visibleRegion().boundingRect() == edit.rect()
    QTest.keyClick(edit, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    bucket = desk.text("bucket").edit
    assert bucket.visibleRegion().boundingRect() == bucket.rect()


def test_nothing_is_cut_off_in_a_small_window(desk: Desk, qapp: QApplication) -> None:
    desk.field("delivery").show_value("cloudfront-signed")
    desk.dialog.resize(640, 420)
    qapp.processEvents()
    assert desk.dialog.width() == 640
    assert desk.dialog.minimumSizeHint().width() <= 640
    assert desk.dialog.form.width() <= desk.dialog.area.viewport().width()
    for button in desk.dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_the_buttons_stand_in_two_lines_where_they_do_not_fit(
    desk: Desk, qapp: QApplication
) -> None:
    check, save = desk.dialog.check_button, desk.dialog.save_button

    def level() -> bool:
        return check.mapTo(desk.dialog, QPoint()).y() == save.mapTo(desk.dialog, QPoint()).y()

    assert level()
    for button in (check, save):
        button.setText(button.text() * 3)  # as in a big font or another language
    desk.dialog.resize(640, 420)
    qapp.processEvents()
    assert not level()
    assert save.width() >= save.sizeHint().width()


def test_icons_follow_the_scheme(desk: Desk, qapp: QApplication) -> None:
    button = desk.dialog.side.add_button

    def colour() -> str:
        return button.icon().pixmap(16, 16).toImage().pixelColor(8, 8).name().upper()

    assert colour() == theme.LIGHT.second
    try:
        theme.apply(qapp, theme.DARK)
        assert colour() == theme.DARK.second
    finally:
        theme.apply(qapp, theme.LIGHT)


def test_clearing_the_cache_is_offered_where_there_is_one_and_says_what_it_freed(
    desk: Desk,
) -> None:
    field = desk.dialog.form.cache
    assert field.clear_button.isHidden()
    field.offer_clearing()
    asked: list[bool] = []
    field.clear_wanted.connect(lambda: asked.append(True))
    desk.press(field.clear_button)
    desk.press(field.clear_button)  # it is being done
    assert asked == [True]
    field.show_freed(12_300_000)
    assert field.control.accessibleDescription() == "12.3 MB freed."
    assert field.clear_button.isEnabled()
    field.show_freed(0)
    assert "nothing" in field.control.accessibleDescription()
    assert desk.said == []
    assert not any("edited" in row for row in desk.rows())
