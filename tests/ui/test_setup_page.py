from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from cloudery_desktop.cloud import AccessKey, Change, Finding, KeyPlace, Mark, UploadPolicy, Wishes
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.profile import SETTINGS, Profile
from cloudery_desktop.ui.change_list import State
from cloudery_desktop.ui.setup_page import SetupDialog, SetupOrder
from tests.ui.on_screen import on_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QUrl
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
PROFILE = Profile(name="family", bucket="family-photos", region="eu-west-1", user_id="anna")
BUCKET = Change("bucket", "Make the bucket family-photos.")
PUBLIC = Change("public", "Let anyone read photos.", caution="Anyone with a link sees the photo.")
TABLE = Change("table", "Make the table photos.")
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
CHANGES = (BUCKET, PUBLIC, TABLE)
REFUSED = ClouderyError(
    "Amazon did not let this login make a table.",
    "It may not do that.",
    "Use another login.",
    reference="AccessDenied, request 4442587FB7D0A2F9",
)


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for setting in SETTINGS:
        monkeypatch.delenv(f"CLOUDERY_{setting.upper()}", raising=False)


class Desk:
    """A dialog and what it said."""

    def __init__(self, dialog: SetupDialog) -> None:
        self.dialog = dialog
        self.said: list[tuple[str, object]] = []
        for signal in ("plan_wanted", "apply_wanted", "check_wanted", "start_wanted"):
            getattr(dialog, signal).connect(
                lambda what, signal=signal: self.said.append((signal, what))
            )

    @property
    def order(self) -> SetupOrder:
        """What the person asks for now."""
        form = self.dialog.form
        return SetupOrder(form.profile, form.wishes, form.owner)

    def type(self, setting: str, text: str) -> None:
        control = self.dialog.form.fields[setting].control
        control.setFocus()
        QTest.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(control, text)

    def press(self, button: QWidget) -> None:
        assert button.isVisible()
        QTest.mouseClick(button, LEFT)

    def enter(self) -> None:
        focused = self.dialog.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Return)

    def words(self) -> set[str]:
        return {label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible()}

    def states(self) -> list[State]:
        return [row.state for row in self.dialog.changes.rows]

    def policy(self) -> UploadPolicy:
        return self.order.wishes.policy

    def planned(self) -> None:
        self.press(self.dialog.plan_button)
        self.dialog.show_plan(CHANGES)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    dialog = SetupDialog(PROFILE, ("anna-private", "default"))
    with on_screen(qtbot, dialog):
        yield Desk(dialog)


def test_the_whole_way_with_the_enter_key(desk: Desk) -> None:
    desk.type("bucket", "anna-photos")
    desk.enter()
    wanted = replace(PROFILE, bucket="anna-photos")
    order = SetupOrder(wanted, Wishes(KeyPlace.KEYCHAIN, UploadPolicy.BOUNDED), "")
    assert desk.said == [("plan_wanted", order)]
    assert "Looking at what is there…" in desk.words()
    assert not desk.dialog.back_button.isVisible()  # no second plan while one is made
    assert desk.dialog.changes_page.bar.isVisible()

    desk.dialog.show_plan(CHANGES)
    assert "3 things will be done" in desk.words()
    assert {BUCKET.text, PUBLIC.text, PUBLIC.caution, TABLE.text} <= desk.words()
    assert not desk.dialog.changes_page.bar.isVisible()
    desk.enter()
    assert desk.said[1:] == [("apply_wanted", order)]
    assert desk.states() == [State.NOW, State.TO_DO, State.TO_DO]
    assert not desk.dialog.apply_button.isVisible()

    desk.dialog.tick(BUCKET)
    assert desk.states() == [State.DONE, State.NOW, State.TO_DO]
    assert "Step 3 of 3 · 1 of 3 done" in desk.words()
    desk.dialog.tick(PUBLIC)
    desk.dialog.tick(TABLE)
    assert desk.states() == [State.DONE] * 3
    desk.dialog.finish(wanted)
    assert "Your cloud is ready." in desk.words()
    desk.enter()
    assert desk.said[2:] == [("start_wanted", "family")]
    assert not desk.dialog.isVisible()


def test_the_form_is_filled_with_the_profile(desk: Desk) -> None:
    assert desk.order.profile == PROFILE
    assert desk.dialog.form.fields["bucket"].control.hasFocus()


def test_what_is_wished_is_ordered(desk: Desk) -> None:
    form = desk.dialog.form
    form.login.owner_field.control.setFocus()
    QTest.keyClick(form.login.owner_field.control, Qt.Key.Key_Down)
    QTest.mouseClick(form.key_field.radio(KeyPlace.AWS_PROFILE), LEFT)
    form.fields["delivery"].show_value("presigned")
    assert desk.order == SetupOrder(
        replace(PROFILE, delivery="presigned"), Wishes(KeyPlace.AWS_PROFILE), "anna-private"
    )


def test_without_a_key_of_its_own_the_profile_uses_the_login(desk: Desk) -> None:
    form = desk.dialog.form
    form.login.owner_field.show_value("anna-private")
    form.key_field.show_value(KeyPlace.NONE)
    wanted = replace(PROFILE, credentials="aws", aws_profile="anna-private")
    assert desk.order == SetupOrder(wanted, Wishes(KeyPlace.NONE), "anna-private")


def test_a_key_can_be_entered_where_there_is_no_login(qtbot: QtBot) -> None:
    dialog = SetupDialog(PROFILE)
    with on_screen(qtbot, dialog):
        desk, login = Desk(dialog), dialog.form.login
        assert not dialog.plan_button.isEnabled()
        for wrong, said in (
            ("ASIAIOSFODNN7EXAMPLE", "This is a key that ends soon."),
            ("akia", "Expected are at least 16 capital letters"),
        ):
            login.key_id.edit.setText(wrong)
            login.key_id.edit.left.emit()
            assert login.key_id.problem.startswith(said)
        login.key_id.edit.setText(" AKIAIOSFODNN7EXAMPLE ")
        login.secret.edit.setText("too short")
        login.secret.edit.left.emit()
        assert "without spaces" in login.secret.problem
        assert not login.key_id.problem
        login.secret.edit.setText(SECRET)
        login.secret.edit.left.emit()
        assert not login.secret.problem
        assert dialog.plan_button.isEnabled()
        key = AccessKey("AKIAIOSFODNN7EXAMPLE", SECRET)
        assert desk.order == SetupOrder(PROFILE, Wishes(KeyPlace.KEYCHAIN), key)
        assert SECRET not in repr(desk.order)
        dialog.form.key_field.show_value(KeyPlace.NONE)
        assert desk.order.profile == replace(PROFILE, credentials="keychain")
        desk.planned()
        assert any("AKIA…MPLE" in text for text in desk.words())
        assert login.secret.edit.displayText() != SECRET


def test_with_a_login_a_key_is_asked_for_only_where_it_is_wanted(desk: Desk) -> None:
    login = desk.dialog.form.login
    assert not login.secret.isVisible()
    login.owner_field.box.setCurrentIndex(login.owner_field.box.count() - 1)
    assert login.secret.isVisible()
    assert not desk.dialog.plan_button.isEnabled()
    login.owner_field.box.setCurrentIndex(0)
    assert desk.dialog.plan_button.isEnabled()


def test_what_was_entered_is_taken_up_again_but_for_the_key(qtbot: QtBot) -> None:
    dialog, again = SetupDialog(PROFILE), SetupDialog(Profile(), ("anna-private",))
    with on_screen(qtbot, dialog), on_screen(qtbot, again):
        form = dialog.form
        form.fields["bucket"].show_value("half-typed")
        form.key_field.show_value(KeyPlace.AWS_PROFILE)
        form.login.key_id.edit.setText("AKIAIOSFODNN7EXAMPLE")
        form.login.secret.edit.setText(SECRET)
        assert not {SECRET, "AKIAIOSFODNN7EXAMPLE"} & set(form.draft.values())
        again.form.take_up({**form.draft, "of another version": "x"})
        assert again.form.draft == form.draft
        assert again.form.login.secret.value == ""
        assert not again.plan_button.isEnabled()


def test_a_profile_with_a_key_keeps_it_unless_the_person_wants_another(qtbot: QtBot) -> None:
    profile = replace(PROFILE, credentials="keychain")
    dialog = SetupDialog(profile, ("default",), has_key=True)
    with on_screen(qtbot, dialog):
        assert Desk(dialog).order == SetupOrder(profile, Wishes(KeyPlace.NONE), "")
        assert "Keep the key it has" in Desk(dialog).words()


def test_the_open_policy_is_tucked_away_and_warned_of(desk: Desk) -> None:
    warning = (
        "Anyone on the internet could store anything in your bucket, and you would pay for it."
    )
    assert warning not in desk.words()
    desk.press(desk.dialog.form.advanced.button)
    assert warning in desk.words()
    assert desk.policy() is UploadPolicy.BOUNDED
    QTest.mouseClick(desk.dialog.form.policy_field.radio(UploadPolicy.AS_IN_NOTES), LEFT)
    assert desk.policy() is UploadPolicy.AS_IN_NOTES


def test_a_wrong_field_stops_the_plan(desk: Desk) -> None:
    desk.type("bucket", "Anna Photos")
    assert not desk.dialog.plan_button.isEnabled()
    desk.enter()
    assert desk.said == []
    assert desk.dialog.form.fields["bucket"].problem.startswith("Expected: ")
    desk.type("bucket", "anna-photos")
    desk.enter()
    assert len(desk.said) == 1


def test_what_to_do_without_any_login(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, desk: Desk
) -> None:
    assert not any("aws configure" in text for text in desk.words())
    opened: list[str] = []

    def keep(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", keep)
    dialog = SetupDialog(PROFILE)
    with on_screen(qtbot, dialog):
        assert any("aws configure" in text for text in Desk(dialog).words())
        links = [b for b in dialog.findChildren(QPushButton) if b.objectName() == "link"]
        for link in links:
            QTest.mouseClick(link, LEFT)
    assert (
        "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-quickstart.html" in opened
    )


def test_nothing_to_change_can_be_used_as_it_is(desk: Desk) -> None:
    desk.press(desk.dialog.plan_button)
    desk.dialog.show_plan(())
    assert "Nothing to change: everything is in order." in desk.words()
    desk.enter()
    desk.dialog.finish(PROFILE)
    desk.press(desk.dialog.check_button)
    assert desk.said[1:] == [("apply_wanted", desk.order), ("check_wanted", "family")]


def test_what_stands_in_the_way_is_told_and_nothing_is_done(desk: Desk) -> None:
    taken = Finding("bucket", "Bucket", Mark.WRONG, "It is somebody else's.", advice="Rename it.")
    unseen = Finding("recovery", "Backups", Mark.UNKNOWN, "This login may not look.")
    desk.press(desk.dialog.plan_button)
    desk.dialog.show_plan(CHANGES, (taken,), (unseen,))
    assert {taken.found, taken.advice, unseen.found, BUCKET.text} <= desk.words()
    assert not desk.dialog.apply_button.isVisible()
    desk.enter()
    assert [signal for signal, _ in desk.said] == ["plan_wanted"] * 2
    assert taken.found not in desk.words()
    desk.dialog.show_plan(CHANGES, (), (unseen,))
    assert unseen.found in desk.words()
    desk.press(desk.dialog.apply_button)
    assert desk.said[-1][0] == "apply_wanted"


def test_back_leads_to_the_form_as_it_was_left(desk: Desk) -> None:
    desk.type("bucket", "anna-photos")
    desk.planned()
    desk.press(desk.dialog.back_button)
    assert desk.dialog.form.isVisible()
    assert desk.order.profile.bucket == "anna-photos"
    desk.planned()
    assert [signal for signal, _ in desk.said] == ["plan_wanted"] * 2


def test_what_could_not_be_done_is_said_of_what_is(desk: Desk) -> None:
    desk.planned()
    desk.press(desk.dialog.apply_button)
    desk.dialog.tick(replace(BUCKET, left="Two photos stay."))
    assert desk.states() == [State.DONE, State.NOW, State.TO_DO]
    assert "Two photos stay." in desk.words()


def test_a_plan_that_fails_is_told_and_tried_again(desk: Desk) -> None:
    desk.press(desk.dialog.plan_button)
    desk.dialog.fail(REFUSED)
    assert {"The setup is not finished.", REFUSED.title} <= desk.words()
    assert f"{REFUSED.detail} {REFUSED.advice}" in desk.words()
    assert REFUSED.reference not in desk.words()
    desk.enter()
    assert [signal for signal, _ in desk.said] == ["plan_wanted"] * 2
    desk.dialog.show_plan(CHANGES)
    assert desk.dialog.apply_button.isEnabled()


def test_a_setup_that_breaks_off_goes_on_from_there(desk: Desk) -> None:
    desk.planned()
    desk.press(desk.dialog.apply_button)
    desk.dialog.tick(BUCKET)
    desk.dialog.fail(REFUSED)
    assert "1 of 3 done." in desk.words()
    assert any("goes on from there" in text for text in desk.words())
    desk.press(desk.dialog.again_button)
    assert [signal for signal, _ in desk.said] == ["plan_wanted", "apply_wanted", "apply_wanted"]
    assert desk.states() == [State.DONE, State.NOW, State.TO_DO]
    desk.dialog.tick(PUBLIC)
    desk.dialog.fail(REFUSED)
    desk.press(desk.dialog.end_back_button)
    assert desk.dialog.form.isVisible()
    desk.press(desk.dialog.plan_button)
    assert desk.states() == []  # of the old plan nothing is left
    desk.dialog.show_plan((TABLE,))
    assert "1 thing will be done" in desk.words()
    assert desk.dialog.apply_button.isVisible()


def test_it_can_be_closed_while_it_works(desk: Desk) -> None:
    desk.planned()
    desk.press(desk.dialog.apply_button)
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()
    desk.dialog.tick(BUCKET)
    desk.dialog.finish(PROFILE)
    assert not desk.dialog.isVisible()


def test_what_is_being_done_is_in_sight(desk: Desk) -> None:
    many = tuple(Change(f"part {number}", f"Do thing {number}.") for number in range(40))
    desk.press(desk.dialog.plan_button)
    desk.dialog.show_plan(many)
    QApplication.processEvents()
    desk.press(desk.dialog.apply_button)
    for change in many[:30]:
        desk.dialog.tick(change)
    row = desk.dialog.changes.current
    assert row is not None
    assert row.change == many[30]
    assert not row.visibleRegion().isEmpty()


def test_icons_and_words_tell_how_far_a_change_is(desk: Desk) -> None:
    desk.planned()
    desk.press(desk.dialog.apply_button)
    desk.dialog.tick(BUCKET)
    names = [row.accessibleName() for row in desk.dialog.changes.rows]
    assert names == [
        f"Done: {BUCKET.text}", f"Being done: {PUBLIC.text}", f"To do: {TABLE.text}"
    ]  # fmt: skip


def test_nothing_is_cut_off_in_a_small_window(desk: Desk) -> None:
    desk.dialog.resize(640, 420)
    desk.planned()
    desk.press(desk.dialog.back_button)
    for page in (desk.dialog.form_page, desk.dialog.changes_page, desk.dialog.end_page):
        desk.dialog.fail(REFUSED)
        desk.dialog.stack.setCurrentWidget(page)
        QApplication.processEvents()
        assert desk.dialog.minimumSizeHint().width() <= 640
        for button in desk.dialog.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width(), button.text()
                assert button.height() >= button.minimumSizeHint().height(), button.text()
