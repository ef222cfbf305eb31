"""A key is asked for where one is missing; what one was refused for goes on when it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from cloudery_desktop.cloud import AccessKey, KeyPlace
from cloudery_desktop.errors import ClouderyError, Remedy
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.ui.key_dialog import KeyDialog
from cloudery_desktop.ui.message_bar import MessageBar, Topic
from cloudery_desktop.ui.refusals import Refusals
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.trouble import Trouble
from tests.ui.on_screen import delete, on_screen
from tests.ui.stand_ins import StandInManager, an_upload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

KEY_ID, SECRET = "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
REFUSED = ClouderyError("AWS does not accept the access key.", remedy=Remedy.KEY)
FULL = ClouderyError("The bucket is full.")


def words(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[KeyDialog]:
    made = KeyDialog("anna-photos", ("work",))
    with on_screen(qtbot, made):
        yield made


# the dialog


def test_it_begins_with_the_key_and_enter_saves_it(dialog: KeyDialog, qtbot: QtBot) -> None:
    assert "The key to “anna-photos”" in words(dialog)
    assert dialog.login.key_id.edit.hasFocus()
    assert not dialog.save_button.isEnabled()
    QTest.keyClicks(dialog.login.key_id.edit, KEY_ID)
    QTest.keyClicks(dialog.login.secret.edit, SECRET)
    assert dialog.save_button.isEnabled()
    with qtbot.waitSignal(dialog.wanted):
        QTest.keyClick(dialog.login.secret.edit, Qt.Key.Key_Return)
    assert dialog.login.owner == AccessKey(KEY_ID, SECRET)
    assert dialog.place is KeyPlace.KEYCHAIN


def test_while_it_is_tried_nothing_can_be_changed(dialog: KeyDialog, qtbot: QtBot) -> None:
    dialog.login.key_id.edit.setText(KEY_ID)
    dialog.login.secret.edit.setText(SECRET)
    dialog.save_button.click()
    assert "Trying it…" in words(dialog)
    assert dialog.page.bar.isVisible()
    assert not dialog.save_button.isEnabled()
    assert not dialog.login.secret.edit.isEnabled()
    assert dialog.cancel_button.isEnabled()
    dialog.fail(REFUSED)
    assert REFUSED.title in words(dialog)
    assert not dialog.page.bar.isVisible()
    assert dialog.login.secret.edit.text() == SECRET  # one letter may be wrong
    dialog.save_button.click()
    assert not dialog.trouble.isVisible()


def test_while_it_is_kept_the_dialog_stays(dialog: KeyDialog) -> None:
    dialog.login.key_id.edit.setText(KEY_ID)
    dialog.login.secret.edit.setText(SECRET)
    dialog.save_button.click()
    dialog.show_keeping()
    assert "Keeping it…" in words(dialog)
    dialog.cancel_button.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    dialog.fail(FULL)
    dialog.cancel_button.click()
    assert not dialog.isVisible()


def test_a_login_of_the_aws_tools_is_kept_where_it_is(dialog: KeyDialog) -> None:
    assert dialog.place_field.isVisible()
    dialog.login.owner_field.box.setCurrentIndex(1)
    assert dialog.login.owner == "work"
    assert not dialog.place_field.isVisible()
    assert dialog.save_button.isEnabled()


# the message


def test_the_message_offers_where_the_window_can_help(qtbot: QtBot) -> None:
    bar, opened = MessageBar(), list[str]()
    again = "Try again", lambda: None
    mistaken = ClouderyError("The bucket does not exist.", remedy=Remedy.SETTINGS)

    def shown() -> list[str]:
        texts = ("Enter a key…", "Settings…", "Try again")
        buttons = [b for b in bar.findChildren(QPushButton) if b.text() in texts and b.isVisible()]
        return [button.text() for button in sorted(buttons, key=lambda button: button.x())]

    with on_screen(qtbot, bar):
        bar.resize(900, 80)
        bar.show_trouble(Topic.CONNECTION, REFUSED, again, lasts=True)
        assert shown() == ["Try again"]
        bar.offer(Remedy.KEY, "Enter a key…", lambda: opened.append("key"))
        bar.offer(Remedy.SETTINGS, "Settings…", lambda: opened.append("settings"))
        bar.show_trouble(Topic.CONNECTION, REFUSED, again, lasts=True)
        QApplication.processEvents()
        assert shown() == ["Enter a key…", "Try again"]
        next(b for b in bar.findChildren(QPushButton) if b.text() == "Enter a key…").click()
        assert opened == ["key"]
        assert bar.isVisible()  # the person may think better of it
        bar.show_trouble(Topic.CONNECTION, FULL, again)
        assert shown() == ["Try again"]
        bar.show_trouble(Topic.SETTINGS, mistaken, ("Settings…", lambda: None))
        assert shown() == ["Settings…"]


# what was refused


class Desk:
    def __init__(self) -> None:
        self.manager, self.catalogue = StandInManager(), Catalogue()
        self.looks: list[int] = []
        self.catalogue.refresh = self.looks.append  # type: ignore[method-assign,assignment]
        self.refusals = Refusals(self.manager, self.catalogue, self.manager)

    @property
    def went_on(self) -> int:
        return self.manager.asked.count(("go_on_with_key",))

    def refuse(self, upload_id: str, code: str = "InvalidAccessKeyId") -> None:
        self.manager.change(upload_id, State.FAILED, trouble=Trouble(code=code), requested_at=7)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    yield made
    assert made.catalogue.close()
    delete(made.manager, made.catalogue)


def test_what_was_refused_goes_on_once_a_key_is_taken(desk: Desk) -> None:
    desk.catalogue.failed.emit(REFUSED)
    assert desk.went_on == 0
    desk.catalogue.complete.emit()
    desk.catalogue.complete.emit()
    assert desk.went_on == 1
    desk.catalogue.failed.emit(FULL)
    desk.catalogue.complete.emit()
    assert desk.went_on == 1
    desk.catalogue.failed.emit(REFUSED)
    desk.catalogue.complete.emit()
    assert desk.went_on == 2


def test_a_key_that_nobody_can_be_asked_about_is_no_reason_any_more(desk: Desk) -> None:
    gone = ClouderyError("No connection.", retryable=True)
    desk.catalogue.failed.emit(gone)
    desk.catalogue.failed.emit(gone)
    assert desk.went_on == 1  # what failed for the key waits for the cloud now
    desk.catalogue.failed.emit(REFUSED)
    assert desk.went_on == 1
    desk.catalogue.failed.emit(gone)
    assert desk.went_on == 2
    desk.catalogue.complete.emit()
    assert desk.went_on == 3


def test_an_upload_that_is_refused_has_the_table_looked_at(desk: Desk) -> None:
    desk.manager.put(*(an_upload(name, State.UPLOADING) for name in "abc"))
    desk.refuse("a")
    assert desk.looks == []  # the first look at it is under way
    desk.catalogue.complete.emit()
    desk.refuse("b")
    assert desk.looks == [7]
    desk.refuse("c", code="NoSuchBucket")
    assert desk.looks == [7]
    desk.catalogue.complete.emit()  # the table takes the key: to try again would never end
    assert desk.went_on == 1


def test_what_was_refused_the_last_time_goes_on_also_where_the_queue_comes_last(
    desk: Desk,
) -> None:
    desk.catalogue.failed.emit(REFUSED)
    desk.manager.restored.emit()
    assert desk.went_on == 0
    desk.catalogue.complete.emit()
    assert desk.went_on == 1
    desk.manager.restored.emit()
    assert desk.went_on == 2
