from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from cloudery_desktop.cloud import Finding, Mark
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.ui.check_page import CheckDialog, report, summary
from cloudery_desktop.ui.finding_row import MEANINGS, FindingRow
from cloudery_desktop.ui.parts import Picture
from tests.ui.on_screen import on_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
ARN = "arn:aws:iam::123456789012:user/cloudery/" + "a-very-long-name-" * 8
FINE = Finding("clock", "The clock", Mark.OK, "It is right.")
WRONG = Finding(
    "policy",
    "The bucket's policy",
    Mark.WRONG,
    "Anyone may store anything.",
    why="You would pay for it.",
    advice="Choose Mend…",
    mendable=True,
    reference="request 4442587FB7D0A2F9",
)
NOTE = Finding("versions", "Earlier versions", Mark.NOTE, "Off.", why="Gone is gone.")
UNKNOWN = Finding("cors", "CORS", Mark.UNKNOWN, "This key may not look.", why="Others upload.")
LOST = ClouderyError("The connection was lost.", "No answer came.", reference="ReadTimeout")


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[CheckDialog]:
    dialog = CheckDialog("family")
    with on_screen(qtbot, dialog):
        yield dialog


def rows(dialog: CheckDialog) -> list[FindingRow]:
    return [row for row in dialog.findChildren(FindingRow) if row.isVisible()]


def words(row: FindingRow) -> list[str]:
    return [label.text() for label in row.findChildren(QLabel) if label.isVisible()]


def title(dialog: CheckDialog) -> str:
    return dialog.page.title.text()


def test_findings_come_one_by_one(dialog: CheckDialog) -> None:
    assert dialog.windowTitle() == "Check connection · family"
    assert title(dialog) == "Checking…"
    assert dialog.page.bar.isVisible()
    for count, finding in enumerate((FINE, WRONG, NOTE), 1):
        dialog.add(finding)
        assert title(dialog) == f"Checking… {count} done"
    assert [row.finding for row in rows(dialog)] == [FINE, WRONG, NOTE]
    assert not dialog.again_button.isEnabled()
    assert not dialog.copy_button.isEnabled()
    dialog.finish(None)
    assert title(dialog) == "1 thing is wrong."
    assert not dialog.page.bar.isVisible()
    assert dialog.page.more.text() == "1 in order · 1 could be better · 1 wrong"


@pytest.mark.parametrize(
    ("findings", "error", "said"),
    [
        ((FINE,), None, "Everything is in order."),
        ((FINE, NOTE), None, "Everything works."),
        ((FINE, UNKNOWN), None, "Nothing wrong was found."),
        ((), None, "Nothing wrong was found."),
        ((WRONG, FINE, WRONG, WRONG), None, "3 things are wrong."),
        ((FINE,), LOST, "The check could not be finished."),
    ],
)
def test_the_summary(findings: tuple[Finding, ...], error: ClouderyError, said: str) -> None:
    assert summary(findings, error) == said


@pytest.mark.parametrize("mark", list(Mark))
def test_a_mark_is_told_by_icon_and_word(dialog: CheckDialog, mark: Mark) -> None:
    dialog.add(Finding("x", "A check", mark, "Something."))
    (row,) = rows(dialog)
    meaning = MEANINGS[mark]
    assert meaning.words in words(row)
    assert row.accessibleName().startswith(meaning.words)
    picture = row.findChild(Picture)
    assert isinstance(picture, Picture)
    assert picture.icon == meaning.icon
    assert len({meaning.icon for meaning in MEANINGS.values()}) == len(Mark)


def test_what_is_wrong_is_open_and_its_reference_folded(dialog: CheckDialog) -> None:
    dialog.add(WRONG)
    dialog.finish(None)
    QApplication.processEvents()
    (row,) = rows(dialog)
    assert {WRONG.found, WRONG.why, WRONG.advice} <= set(words(row))
    assert WRONG.reference not in words(row)
    QTest.mouseClick(row.more, LEFT)
    assert WRONG.reference in words(row)


def test_the_rest_is_opened_with_the_keyboard(dialog: CheckDialog) -> None:
    dialog.add(UNKNOWN)
    dialog.add(FINE)
    first, second = rows(dialog)
    assert UNKNOWN.why not in words(first)
    assert not second.more.isVisible()  # nothing more is known
    assert UNKNOWN.title in first.more.accessibleName()
    first.more.setFocus()
    QTest.keyClick(first.more, Qt.Key.Key_Return)
    assert UNKNOWN.why in words(first)
    assert dialog.isVisible()
    QTest.keyClick(first.more, Qt.Key.Key_Space)
    assert UNKNOWN.why not in words(first)


def test_the_first_wrong_one_is_scrolled_to(dialog: CheckDialog, qtbot: QtBot) -> None:
    for _ in range(20):
        dialog.add(FINE)
    dialog.add(WRONG)
    for _ in range(20):
        dialog.add(FINE)
    dialog.finish(None)
    row = rows(dialog)[20]
    bar = dialog.page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    place = row.mapTo(dialog.page.area, QPoint(0, 0)).y()
    assert 0 <= place < 16


def test_mending_is_offered_where_it_helps(dialog: CheckDialog, qtbot: QtBot) -> None:
    dialog.add(Finding("root", "Root", Mark.OK, "Fine.", mendable=True))
    dialog.add(Finding("net", "Net", Mark.WRONG, "Down."))
    dialog.finish(None)
    assert not dialog.mend_button.isVisible()
    dialog.restart()
    dialog.add(WRONG)
    assert not dialog.mend_button.isVisible()  # the check is still going on
    dialog.finish(None)
    assert dialog.mend_button.isVisible()
    with qtbot.waitSignal(dialog.mend_wanted, timeout=1000):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_checking_again_begins_anew(dialog: CheckDialog, qtbot: QtBot) -> None:
    dialog.add(WRONG)
    dialog.finish(LOST)
    assert dialog.trouble.isVisible()
    with qtbot.waitSignal(dialog.again_wanted, timeout=1000):
        QTest.mouseClick(dialog.again_button, LEFT)
    assert rows(dialog) == []
    assert title(dialog) == "Checking…"
    assert not dialog.trouble.isVisible()
    dialog.add(FINE)
    dialog.finish(None)
    assert title(dialog) == "Everything is in order."
    assert not dialog.mend_button.isVisible()


def test_a_check_that_broke_off_says_why(dialog: CheckDialog) -> None:
    dialog.add(FINE)
    dialog.finish(LOST)
    told = [label.text() for label in dialog.trouble.findChildren(QLabel) if label.isVisible()]
    assert {LOST.title, LOST.detail} <= set(told)
    assert LOST.reference not in told


def test_the_report_is_copied_with_all_references(dialog: CheckDialog) -> None:
    for finding in (FINE, WRONG):
        dialog.add(finding)
    dialog.finish(None)
    width = dialog.copy_button.width()
    QTest.mouseClick(dialog.copy_button, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert copied == report("family", (FINE, WRONG), None)
    assert dialog.copy_button.text() == "Copied"
    assert dialog.copy_button.width() == width  # nothing jumps
    for text in ("family", "1 thing is wrong.", "[Wrong]", WRONG.advice, WRONG.reference):
        assert text in copied
    assert LOST.report in report("family", (), LOST)


def test_long_names_break_and_are_copied_whole(dialog: CheckDialog) -> None:
    dialog.add(Finding("key", ARN, Mark.OK, ARN, why=ARN))
    dialog.finish(None)
    dialog.resize(480, 360)
    QApplication.processEvents()
    (row,) = rows(dialog)
    assert row.mapTo(dialog, QPoint(row.width(), 0)).x() <= dialog.width() - 12
    assert ARN in report("family", dialog.findings, None)
    assert ARN in row.accessibleName()


def test_escape_closes(dialog: CheckDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.add(FINE)  # what comes later does no harm
    dialog.finish(None)


def test_buttons_are_whole_in_a_small_window(dialog: CheckDialog) -> None:
    dialog.add(WRONG)
    dialog.finish(None)
    dialog.resize(640, 420)
    QApplication.processEvents()
    for button in dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_what_this_key_may_not_see_is_looked_at_with_another_login(qtbot: QtBot) -> None:
    dialog = CheckDialog("family", ("default", "owner"))
    with on_screen(qtbot, dialog):
        dialog.add(FINE)
        dialog.finish(None)
        assert not dialog.login_field.isVisible()  # all was seen
        dialog.restart()
        dialog.add(UNKNOWN)
        dialog.finish(None)
        assert dialog.login_field.isVisible()
        with qtbot.waitSignal(dialog.again_wanted):
            dialog.login_field.show_value("owner")
        assert dialog.owner == "owner"
        assert rows(dialog) == []
        assert not dialog.login_field.isEnabled()  # one check at a time
        dialog.add(FINE)
        dialog.finish(None)
        assert dialog.login_field.isVisible()
        assert dialog.login_field.isEnabled()


def test_without_logins_there_is_nothing_to_choose(dialog: CheckDialog) -> None:
    dialog.add(UNKNOWN)
    dialog.finish(None)
    assert not dialog.login_field.isVisible()
    assert dialog.owner is None
