from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QCursor,
    QEnterEvent,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QPainter,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QToolTip,
)

from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.ui import theme, words
from cloudery_desktop.ui.details import Details
from cloudery_desktop.ui.speed_menu import SpeedDialog
from cloudery_desktop.ui.standing import Standing
from cloudery_desktop.ui.upload_model import UPLOAD_ROLE, UploadModel
from cloudery_desktop.ui.upload_panel import UploadPanel
from cloudery_desktop.ui.upload_row import Action, _wrapped, action_rects, actions, in_row
from cloudery_desktop.ui.upload_words import sentence
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.totals import Tally, Totals
from cloudery_desktop.uploads.trouble import Trouble
from tests.ui.stand_ins import (
    NOTHING,
    FixedThumbnails,
    StandInManager,
    a_photo,
    an_upload,
    count_of,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
ALL_ACTIONS = {
    State.QUEUED: (Action.UPLOAD_NEXT, Action.PAUSE, Action.CANCEL),
    State.PREPARING: (Action.PAUSE, Action.CANCEL),
    State.REQUESTING: (Action.PAUSE, Action.CANCEL),
    State.UPLOADING: (Action.PAUSE, Action.CANCEL),
    State.CONFIRMING: (Action.PAUSE, Action.CANCEL),
    State.WAITING: (Action.UPLOAD_NEXT, Action.PAUSE, Action.CANCEL),
    State.PAUSED: (Action.RESUME, Action.CANCEL),
    State.DONE: (Action.SHOW_PHOTO, Action.COPY_LINK, Action.REMOVE),
    State.DUPLICATE: (Action.UPLOAD_ANYWAY, Action.REMOVE),
    State.SKIPPED: (Action.REMOVE,),
    State.REJECTED: (Action.REMOVE,),
    State.FAILED: (Action.RETRY, Action.CANCEL),
    State.CANCELLED: (Action.RETRY, Action.REMOVE),
}


class Panel:
    """A panel on the screen and what it follows."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.manager = StandInManager()
        self.thumbnails = FixedThumbnails()
        self.model = UploadModel(self.manager, self.thumbnails)
        self.widget = UploadPanel(self.manager, self.model)
        self.list = self.widget.list
        self.links: list[str] = []
        self.shown: list[str] = []
        self.widget.links_wanted.connect(lambda them: self.links.extend(p.url for p in them))
        self.widget.photos_wanted.connect(lambda them: self.shown.extend(p.url for p in them))
        qtbot.addWidget(self.widget)
        self.widget.resize(self.widget.width(), 700)
        self.widget.show()
        qtbot.waitExposed(self.widget)

    def rect(self, row: int = 0) -> QRect:
        return self.list.visualRect(self.model.index(row))

    def spot(self, action: Action, row: int = 0) -> QPoint:
        upload = self.model.index(row).data(UPLOAD_ROLE)
        return dict(action_rects(self.rect(row), upload, self.list.font()))[action].center()

    def click(self, where: QPoint) -> None:
        QTest.mouseClick(self.list.viewport(), LEFT, pos=where)

    def fill(self, *states: State) -> None:
        """Uploads in these states, and nothing else."""
        self.manager.take(*self.manager.by_id)
        self.manager.put(*(an_upload(f"{n}", state) for n, state in enumerate(states)))
        tally = Tally()
        for upload in self.manager.by_id.values():
            tally.change(None, upload)
        self.manager.sums = tally.totals(0)
        self.widget.update_totals()

    @property
    def usable(self) -> dict[str, QRect]:
        """The buttons with words that do something now, and where they are."""
        buttons = self.widget.findChildren(QPushButton)
        return {
            button.text(): QRect(button.mapTo(self.widget, QPoint(0, 0)), button.size())
            for button in buttons
            if button.isVisible() and button.isEnabled()
        }

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.list, key)

    def button(self, text: str) -> QPushButton:
        return next(b for b in self.widget.findChildren(QPushButton) if b.text() == text)

    def picture(self, row: int = 0) -> QImage:
        return self.list.viewport().grab(self.rect(row)).toImage()


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    return Panel(qtbot)


@pytest.mark.parametrize("state", list(State))
def test_what_can_be_done_in_each_state(state: State) -> None:
    assert tuple(actions(an_upload("a", state))) == ALL_ACTIONS[state]


@pytest.mark.parametrize(
    ("wish", "possible"),
    [(State.PAUSED, (Action.RESUME, Action.CANCEL)), (State.CANCELLED, (Action.RESUME,))],
)
def test_what_is_wanted_of_one_that_is_being_confirmed_can_be_taken_back(
    panel: Panel, wish: State, possible: tuple[Action, ...]
) -> None:
    panel.manager.put(upload := an_upload("a", State.CONFIRMING, wish=wish))
    assert tuple(actions(upload)) == tuple(in_row(upload)) == possible
    panel.click(panel.spot(Action.RESUME))
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.press(Qt.Key.Key_Space)
    assert panel.manager.asked == [("resume", "a")] * 2


@pytest.mark.parametrize(
    ("state", "action", "asked"),
    [
        (State.FAILED, Action.RETRY, "retry"),
        (State.FAILED, Action.CANCEL, "cancel"),
        (State.UPLOADING, Action.CANCEL, "cancel"),
        (State.UPLOADING, Action.PAUSE, "pause"),
        (State.PAUSED, Action.RESUME, "resume"),
        (State.REJECTED, Action.REMOVE, "remove"),
    ],
)
def test_a_click_on_an_action(panel: Panel, state: State, action: Action, asked: str) -> None:
    panel.manager.put(an_upload("a", state), an_upload("b", state))
    panel.click(panel.spot(action, row=1))
    assert panel.manager.asked == [(asked, "b")]
    assert panel.list.currentIndex().row() == 1


def test_a_click_beside_the_actions_does_nothing(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.FAILED))
    panel.click(panel.rect().center() - QPoint(100, 0))
    panel.click(QPoint(20, 600))
    QTest.mouseClick(
        panel.list.viewport(), Qt.MouseButton.RightButton, pos=panel.spot(Action.RETRY)
    )
    assert panel.manager.asked == []


REFUSED = Trouble(
    "The bucket does not accept this upload.",
    "A rule forbids it. Ask the owner.",
    reference="Code AccessDenied, request 4442587FB7D0A2F9",
    failed_at=1_793_700_672.5,
)


@pytest.mark.parametrize(
    ("state", "possible"),
    [
        (State.FAILED, (Action.RETRY, Action.DETAILS, Action.CANCEL)),
        (State.WAITING, (Action.UPLOAD_NEXT, Action.PAUSE, Action.DETAILS, Action.CANCEL)),
    ],
)
def test_trouble_with_a_reference_has_details(state: State, possible: tuple[Action, ...]) -> None:
    assert tuple(actions(an_upload("a", state, trouble=REFUSED))) == possible


def test_the_actions_of_a_row_stand_apart_and_inside_it(panel: Panel) -> None:
    panel.manager.put(upload := an_upload("a", State.FAILED, trouble=REFUSED))
    spots = [rect for _, rect in action_rects(panel.rect(), upload, panel.list.font())]
    assert len(spots) == 3
    assert all(panel.rect().contains(spot) for spot in spots)
    assert not any(one.intersects(other) for n, one in enumerate(spots) for other in spots[n + 1 :])


def test_a_row_from_right_to_left(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.UPLOADING, sent_bytes=1_000_000))
    panel.list.clearSelection()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    panel.thumbnails.images[panel.model.upload(0).path] = image
    left, accent = panel.picture(), theme.colours().accent
    where = panel.spot(Action.CANCEL)
    panel.widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    right = panel.picture()
    for picture, is_left in ((left, True), (right, False)):
        half = QRect(0 if is_left else picture.width() // 2, 0, picture.width() // 2, 64)
        assert count_of("#ff0000", picture.copy(half)) == count_of("#ff0000", picture) > 0
        assert count_of(accent, picture.copy(half)) == count_of(accent, picture) > 0
    panel.click(where)  # the thumbnail is there now
    assert panel.manager.asked == []
    panel.click(QPoint(panel.rect().right() + panel.rect().left() - where.x(), where.y()))
    assert panel.manager.asked == [("cancel", "a")]


def details_of(panel: Panel) -> Details:
    (dialog,) = panel.widget.findChildren(Details)
    panel.qtbot.waitExposed(dialog)
    return dialog


def test_details_say_all_and_can_be_copied(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.FAILED, trouble=REFUSED))
    panel.click(panel.spot(Action.DETAILS))  # comes back: nothing waits for the dialog
    dialog = details_of(panel)
    assert panel.manager.asked == []
    assert [text.text() for text in dialog.findChildren(QLabel)] == [
        "The bucket does not accept this upload.",
        "A rule forbids it. Ask the owner.",
    ]
    block = dialog.findChild(QPlainTextEdit)
    assert isinstance(block, QPlainTextEdit)
    lines = "Code     AccessDenied\nRequest  4442587FB7D0A2F9\nTime     2026-11-03 10:11:12 UTC"
    assert block.toPlainText() == lines
    block.selectAll()
    assert block.textCursor().selectedText()
    assert block.isReadOnly()
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy")
    copy.click()
    assert QApplication.clipboard().text() == f"{REFUSED.sentence}\n{lines}"
    assert copy.text() == "Copied"
    with panel.qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_long_reference_is_seen_whole(panel: Panel) -> None:
    long = "Code ValidationException, request " + "W" * 128
    panel.manager.put(an_upload("a", State.FAILED, trouble=replace(REFUSED, reference=long)))
    panel.click(panel.spot(Action.DETAILS))
    block = details_of(panel).findChild(QPlainTextEdit)
    assert isinstance(block, QPlainTextEdit)
    cursor = block.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    assert block.viewport().rect().contains(block.cursorRect(cursor))
    assert block.width() < 600


def test_space_opens_the_details_of_what_cannot_be_paused(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.FAILED, trouble=REFUSED), an_upload("b", State.FAILED))
    panel.list.setCurrentIndex(panel.model.index(1))
    panel.press(Qt.Key.Key_Space)
    assert not panel.widget.findChildren(Details)
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.press(Qt.Key.Key_Space)
    details_of(panel)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
@pytest.mark.parametrize("state", [State.REJECTED, State.SKIPPED])
def test_a_reason_is_read_whole_by_keyboard(panel: Panel, state: State, key: Qt.Key) -> None:
    trouble = Trouble("This is not a photo.", ("It is something else. " * 9).strip())
    panel.manager.put(an_upload("a", state, trouble=trouble))
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.press(key)
    dialog = details_of(panel)
    assert " ".join(text.text() for text in dialog.findChildren(QLabel)) == trouble.sentence
    assert dialog.findChildren(QPlainTextEdit) == []  # there is nothing for a support
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy").click()
    assert QApplication.clipboard().text() == trouble.sentence


def test_a_reason_without_a_reference_needs_no_button_in_its_row() -> None:
    upload = an_upload("a", State.FAILED, trouble=Trouble("No."))
    assert tuple(actions(upload)) == (Action.RETRY, Action.DETAILS, Action.CANCEL)
    assert tuple(in_row(upload)) == (Action.RETRY, Action.CANCEL)


def test_copy_link_carries_the_url(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.DONE))
    panel.click(panel.spot(Action.COPY_LINK))
    assert panel.links == ["http://photos/id7"]


def test_a_done_upload_without_a_photo_has_no_link_to_copy(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.DONE, photo=None))
    panel.click(panel.spot(Action.COPY_LINK))
    assert panel.links == []


@pytest.mark.parametrize(
    ("state", "key", "asked"),
    [
        (State.UPLOADING, Qt.Key.Key_Delete, ["cancel"]),
        (State.FAILED, Qt.Key.Key_Backspace, ["cancel"]),
        (State.DONE, Qt.Key.Key_Delete, ["remove"]),
        (State.FAILED, Qt.Key.Key_Return, ["retry"]),
        (State.CANCELLED, Qt.Key.Key_Enter, ["retry"]),
        (State.CONFIRMING, Qt.Key.Key_Delete, ["cancel"]),
        (State.UPLOADING, Qt.Key.Key_Return, []),
        (State.UPLOADING, Qt.Key.Key_Space, ["pause"]),
        (State.PAUSED, Qt.Key.Key_Space, ["resume"]),
        (State.PAUSED, Qt.Key.Key_Return, ["resume"]),
        (State.QUEUED, Qt.Key.Key_Return, ["upload_next"]),
        (State.FAILED, Qt.Key.Key_F7, []),
    ],
)
def test_keys_act_on_the_current_row(
    panel: Panel, state: State, key: Qt.Key, asked: list[str]
) -> None:
    panel.press(key)
    assert panel.manager.asked == []
    panel.manager.put(an_upload("a", state), an_upload("b", state))
    panel.list.setCurrentIndex(panel.model.index(1))
    panel.press(key)
    assert panel.manager.asked == [(verb, "b") for verb in asked]


def test_return_and_a_double_click_show_the_photo_that_is_up(panel: Panel) -> None:
    panel.manager.put(
        an_upload("a", State.DONE),
        an_upload("b", State.DUPLICATE, photo=None, duplicate_of=a_photo(8)),
    )
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.press(Qt.Key.Key_Return)
    panel.list.setCurrentIndex(panel.model.index(1))
    panel.press(Qt.Key.Key_Enter)
    QTest.mouseDClick(panel.list.viewport(), LEFT, pos=panel.rect(0).center() - QPoint(60, 0))
    assert panel.shown == ["http://photos/id7", "http://photos/id8", "http://photos/id7"]
    panel.click(panel.spot(Action.SHOW_PHOTO, 1))
    assert panel.shown[3:] == ["http://photos/id8"]


def test_the_copy_key_copies_links_of_the_list_where_that_has_the_focus(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.DONE), an_upload("b", State.DONE, photo=a_photo(8)))
    panel.list.selectAll()
    copy = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_C, CTRL)
    copy.ignore()
    QApplication.sendEvent(panel.list, copy)
    assert copy.isAccepted()  # or the window would copy those of the grid
    QTest.keyClick(panel.list, Qt.Key.Key_C, CTRL)
    assert panel.links == ["http://photos/id7", "http://photos/id8"]


def test_keys_act_on_all_that_is_selected(panel: Panel) -> None:
    states = {"a": State.UPLOADING, "b": State.QUEUED, "c": State.WAITING, "d": State.DONE}
    panel.manager.put(*(an_upload(name, state) for name, state in states.items()))
    panel.list.selectAll()
    panel.press(Qt.Key.Key_Space)
    assert panel.manager.asked == [("pause", "a", "b", "c")]
    panel.manager.asked.clear()
    panel.press(Qt.Key.Key_Return)
    assert panel.manager.asked == [("upload_next", "b", "c")]


def test_a_key_that_is_held_pauses_once(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.UPLOADING))
    panel.list.setCurrentIndex(panel.model.index(0))
    for again in (False, True, True):
        press = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", again
        )
        QApplication.sendEvent(panel.list, press)
    assert panel.manager.asked == [("pause", "a")]


def test_what_is_selected_is_seen(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.QUEUED), an_upload("b", State.QUEUED))
    panel.click(panel.rect(1).center() - QPoint(60, 0))
    assert count_of(theme.LIGHT.soft, panel.picture(1)) > 5_000
    assert count_of(theme.LIGHT.soft, panel.picture(0)) == 0


def test_an_icon_tells_what_it_does_and_its_key(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.UPLOADING))
    for where, told in (
        (panel.spot(Action.PAUSE), "Pause (Space)"),
        (panel.spot(Action.CANCEL), "Cancel (Del)"),
        (panel.rect().topLeft() + QPoint(90, 20), f"{Path('/photos/a.jpg')}\n0 of 4.0 MB"),
    ):
        globally = panel.list.viewport().mapToGlobal(where)
        event = QHelpEvent(QEvent.Type.ToolTip, where, globally)
        QApplication.sendEvent(panel.list.viewport(), event)
        assert QToolTip.text().startswith(told[:20])
    QToolTip.hideText()


def test_a_cancelled_row_does_not_pass_its_choice_on(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.QUEUED), an_upload("b", State.QUEUED))
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.manager.change("a", State.DONE)
    assert panel.list.currentIndex().data(UPLOAD_ROLE).upload_id == "a"
    panel.press(Qt.Key.Key_Delete)
    assert panel.manager.asked == [("remove", "a")]


def test_the_menu_holds_the_actions(panel: Panel) -> None:
    shown: list[list[str]] = []

    def choose_the_first() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        shown.append([action.text() for action in menu.actions()])
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def ask(where: QPoint) -> None:
        reason = QContextMenuEvent.Reason.Mouse
        viewport = panel.list.viewport()
        event = QContextMenuEvent(reason, where, viewport.mapToGlobal(where))
        QApplication.sendEvent(viewport, event)

    panel.manager.put(an_upload("a", State.FAILED))
    ask(QPoint(30, 600))
    assert not panel.list.findChildren(QMenu)
    QTimer.singleShot(0, choose_the_first)
    ask(panel.rect(0).center())
    assert shown == [["Retry\tEnter", "Cancel\tDel"]]
    assert panel.manager.asked == [("retry", "a")]


def test_the_menu_key_opens_the_menu_of_the_current_row(panel: Panel) -> None:
    shown: list[list[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        shown.append([action.text() for action in menu.actions()])
        menu.close()

    panel.manager.put(an_upload("a", State.DONE), an_upload("b", State.FAILED, trouble=REFUSED))
    panel.list.setCurrentIndex(panel.model.index(0))
    QTimer.singleShot(0, look)
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(panel.list.viewport(), event)
    assert shown == [["Retry\tEnter", "Details…", "Cancel\tDel"]]


def test_the_menu_of_several_rows_is_for_each_that_can(panel: Panel) -> None:
    shown: list[list[str]] = []

    def choose_pause() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        shown.append([action.text().partition("\t")[0] for action in menu.actions()])
        menu.actions()[2].trigger()
        menu.close()

    panel.manager.put(
        an_upload("a", State.FAILED, trouble=REFUSED),
        an_upload("b", State.UPLOADING),
        an_upload("c", State.QUEUED),
    )
    panel.list.selectAll()
    QTimer.singleShot(0, choose_pause)
    where = panel.rect(1).center()
    reason = QContextMenuEvent.Reason.Mouse
    viewport = panel.list.viewport()
    event = QContextMenuEvent(reason, where, viewport.mapToGlobal(where))
    QApplication.sendEvent(viewport, event)
    assert shown == [["Retry", "Upload next", "Pause", "Cancel"]]
    assert panel.manager.asked == [("pause", "b", "c")]


def test_the_icon_of_a_row_opens_the_menu_of_the_others(panel: Panel) -> None:
    shown: list[list[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        shown.append([action.text() for action in menu.actions()])
        menu.actions()[0].trigger()
        menu.close()

    panel.manager.put(an_upload("a", State.DONE))
    QTimer.singleShot(0, look)
    panel.click(panel.spot(Action.MORE))
    assert shown == [["Show photo\tEnter", "Copy link\tCtrl+C", "Remove from the list\tDel"]]
    assert panel.shown == ["http://photos/id7"]


def test_an_upload_that_is_up_already_can_be_wanted_anyway(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.DUPLICATE))
    panel.list.chosen.emit(Action.UPLOAD_ANYWAY, (panel.model.upload(0),))
    assert panel.manager.asked == [("upload_anyway", "a")]


def test_a_hand_points_at_what_can_be_clicked(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.FAILED))
    viewport = panel.list.viewport()
    QTest.mouseMove(viewport, panel.spot(Action.RETRY))
    assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(viewport, panel.rect().topLeft() + QPoint(20, 20))
    assert viewport.cursor().shape() == Qt.CursorShape.ArrowCursor


# -- what a person looks at stays where it is ----------------------------------------------


def test_the_rows_one_looks_at_stay_where_they_are(panel: Panel) -> None:
    names = [f"{n:03}" for n in range(200)]
    panel.manager.put(*(an_upload(n, State.QUEUED, position=p) for p, n in enumerate(names)))
    bar = panel.list.verticalScrollBar()

    def top() -> tuple[str, int]:
        index = panel.list.indexAt(QPoint(10, 300))
        return index.data(), panel.list.visualRect(index).y()

    bar.setValue(bar.maximum() // 2)
    before = top()
    for name in names[:3]:  # one goes up after the other, above
        for state in (State.UPLOADING, State.CONFIRMING, State.DONE):
            panel.manager.change(name, state)
            assert top() == before
    seen_first = panel.list.indexAt(QPoint(10, 2)).row()
    panel.manager.change(panel.model.upload(seen_first).upload_id, State.DONE)
    assert top()[0] == before[0]  # the view does not follow the one that has left
    panel.manager.change_many(*names[3:60], *names[150:190], state=State.CANCELLED)
    assert top()[0] == before[0]
    panel.manager.take(*names[:30])
    assert top()[0] == before[0]
    bar.setValue(0)
    panel.manager.change(names[140], State.UPLOADING)
    assert bar.value() == 0  # what goes up now is seen


def test_what_is_chosen_stays_chosen(panel: Panel) -> None:
    names = [f"{n:03}" for n in range(200)]
    panel.manager.put(*(an_upload(n, State.QUEUED, position=p) for p, n in enumerate(names)))
    panel.list.setCurrentIndex(panel.model.index(50))
    select = panel.list.selectionModel().SelectionFlag.Select
    panel.list.selectionModel().select(panel.model.index(52), select)
    for state in (State.PREPARING, State.UPLOADING, State.DONE):
        panel.manager.change_many(*names[:100], state=state)
    panel.manager.change("050", State.QUEUED)
    chosen = {index.data() for index in panel.list.selectionModel().selectedIndexes()}
    assert chosen == {"050.jpg", "052.jpg"}
    assert panel.list.currentIndex().data() == "050.jpg"


def test_many_that_are_chosen_stay_chosen(panel: Panel) -> None:
    names = [f"{n:03}" for n in range(200)]
    panel.manager.put(*(an_upload(n, State.QUEUED, position=p) for p, n in enumerate(names)))
    first, last = panel.model.index(0), panel.model.index(99)
    panel.list.selectionModel().select(
        QItemSelection(first, last), QItemSelectionModel.SelectionFlag.Select
    )
    panel.manager.change_many(*names[50:150], state=State.DONE)
    chosen = {index.data() for index in panel.list.selectionModel().selectedIndexes()}
    assert chosen == {f"{n:03}.jpg" for n in range(100)}


# -- painting ------------------------------------------------------------------------------


def lines_of_text(image: QImage, colour: str) -> int:
    """How many separate lines of this colour stand between the thumbnail and the actions."""
    middle = image.copy(70, 0, image.width() - 160, image.height())
    inked = [
        count_of(colour, middle.copy(0, y, middle.width(), 1)) > 0 for y in range(middle.height())
    ]
    return sum(now and not before for before, now in zip([False, *inked], inked, strict=False))


def test_a_long_reason_takes_two_lines_a_short_one_one(panel: Panel) -> None:
    long = "AWS does not allow this, whatever is tried. " * 5
    panel.manager.put(an_upload("a", State.FAILED, trouble=Trouble("No.")))
    short = count_of(theme.LIGHT.bad, panel.picture())
    panel.manager.change("a", State.FAILED, trouble=Trouble(long))
    image = panel.picture()
    assert count_of(theme.LIGHT.bad, image) > 2 * short
    retry = panel.spot(Action.RETRY).x() - panel.rect().x()
    assert count_of(theme.LIGHT.bad, image.copy(retry - 8, 0, 40, image.height())) == 0
    assert count_of(theme.LIGHT.bad_soft, image) > 1000


def test_a_reason_of_one_long_word_stays_in_its_place(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.FAILED, trouble=Trouble("x" * 300 + " y")))
    image = panel.picture()
    retry = panel.spot(Action.RETRY).x() - panel.rect().x()
    assert count_of(theme.LIGHT.bad, image.copy(retry - 8, 0, 40, image.height())) == 0


def test_no_line_of_a_row_ends_in_what_parts_its_facts(panel: Panel) -> None:
    metrics = QFontMetrics(panel.list.font())
    text = "Verified · 73.9 kB · position\N{NO-BREAK SPACE}removed"
    width = metrics.horizontalAdvance("Verified · 73.9 kB · ") + 2
    assert _wrapped(text, metrics, width, 2) == [
        "Verified · 73.9 kB",
        "position\N{NO-BREAK SPACE}removed",
    ]


def test_a_long_name_ends_before_the_actions(panel: Panel) -> None:
    long = an_upload("a" * 250, State.DONE)
    panel.manager.put(long)
    image = panel.picture()
    link = dict(action_rects(panel.rect(), long, panel.list.font()))[Action.COPY_LINK]
    assert count_of(theme.LIGHT.text, image) > 5
    assert count_of(theme.LIGHT.text, image.copy(link.left(), 0, 200, image.height())) == 0


def bar_pixels(panel: Panel, share: float) -> int:
    panel.manager.change("a", State.UPLOADING, sent_bytes=round(4_000_000 * share))
    return count_of(theme.LIGHT.accent, panel.picture())


def test_the_bar_grows_while_it_uploads(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.UPLOADING, sent_bytes=0))
    quarter, half, all_of_it = (bar_pixels(panel, share) for share in (0.25, 0.5, 1.0))
    assert quarter < half < all_of_it
    assert half == pytest.approx(all_of_it / 2, rel=0.1)
    panel.manager.change("a", State.CONFIRMING)
    assert count_of(theme.LIGHT.accent, panel.picture()) == 0


def test_the_thumbnail_is_the_photo(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.UPLOADING))
    upload = panel.model.upload(0)
    assert count_of("#00ff00", panel.picture()) == 0
    panel.thumbnails.give(upload.path, "#00ff00", 90, 30)
    assert count_of("#00ff00", panel.picture()) > 1000


def test_icons_are_as_sharp_as_the_screen(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.FAILED))
    box = QRect(0, 0, 16, 16)
    box.moveCenter(panel.spot(Action.CANCEL))
    wanted = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)
    wanted.fill(QColor(theme.LIGHT.bad_soft))
    painter = QPainter(wanted)
    painter.drawPixmap(0, 0, theme.pixmap("cancel", theme.LIGHT.second, 16, 1.0))
    painter.end()
    solid = QImage.Format.Format_RGB888
    shown = panel.list.viewport().grab(box).toImage()
    assert shown.convertToFormat(solid) == wanted.convertToFormat(solid)


def test_the_current_row_is_framed_for_the_keyboard(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.FAILED), an_upload("b", State.FAILED))
    panel.widget.activateWindow()
    panel.list.setFocus()
    panel.qtbot.waitUntil(panel.list.hasFocus)
    before = count_of(theme.LIGHT.accent, panel.picture(1))
    panel.press(Qt.Key.Key_Down)
    assert count_of(theme.LIGHT.accent, panel.picture(1)) > before + 300
    assert count_of(theme.LIGHT.accent, panel.picture(0)) == before


def test_the_row_under_the_pointer_is_tinted(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.QUEUED), an_upload("b", State.QUEUED))
    viewport = panel.list.viewport()
    where = panel.rect(1).center()
    QCursor.setPos(viewport.mapToGlobal(where))
    there = QPointF(viewport.mapToGlobal(where))
    QApplication.sendEvent(viewport, QEnterEvent(QPointF(where), QPointF(where), there))
    assert count_of(theme.LIGHT.ground, panel.picture(1)) > 1000
    assert count_of(theme.LIGHT.ground, panel.picture(0)) == 0
    for widget in (viewport, panel.list):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
    assert count_of(theme.LIGHT.ground, panel.picture(1)) == 0


def test_rows_are_as_high_as_the_font_asks_for(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.QUEUED))
    least = panel.rect().height()
    assert least >= 64
    font = panel.list.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    panel.list.setFont(font)
    panel.list.resize(panel.list.width(), panel.list.height() + 1)
    assert panel.rect().height() > 90


# -- the sums ------------------------------------------------------------------------------


FLAGS = ("busy", "paused", "offline", "silent", "metered", "cloudless")
HELD = Totals(48, 36, 0, 0, 190_000_000, 47_000_000, 0.0, 0, 12)


@pytest.mark.parametrize(
    ("totals", "how", "first", "second"),
    [
        (NOTHING, "", "Uploads", "Nothing to upload."),
        (NOTHING, "busy", "Looking at the files…", "Nothing to upload."),
        (NOTHING, "paused", "Paused", "What you add now waits until you resume."),
        (
            Totals(1204, 312, 0, 892, 4 * 10**9, 10**9, 10_000_000.0, 3 * 10**9),
            "busy",
            "Uploading 312 of 1,204",
            "1.0 of 4.0 GB · 10.0 MB/s · 5 min left",
        ),
        (
            Totals(1204, 312, 0, 892, 4 * 10**9, 10**9, 0.0, 3 * 10**9),
            "busy offline",
            "Waiting for the network",
            "312 of 1,204 uploaded · 1.0 of 4.0 GB",
        ),
        (
            Totals(1204, 312, 0, 892, 4 * 10**9, 10**9, 0.0, 3 * 10**9),
            "busy offline silent",
            "Waiting for the cloud",
            "312 of 1,204 uploaded · 1.0 of 4.0 GB",
        ),
        (Totals(2, 0, 0, 2, 900, 0, 0.0), "busy", "Uploading 0 of 2", "0 of 900 bytes"),
        (
            Totals(2, 0, 0, 2, 900, 0, 0.0),
            "busy cloudless",
            "Waiting: not connected yet",
            "0 of 2 uploaded · 0 of 900 bytes",
        ),
        (Totals(3, 0, 3, 0, 900, 0, 0.0), "", "3 photos not uploaded", "0 of 3 done · 0 bytes"),
        (Totals(3, 2, 1, 0, 900, 600, 0.0), "", "2 uploaded, 1 needs you", "600 bytes"),
        (
            Totals(1204, 1203, 1, 0, 900, 600, 0.0, rejected=2, duplicates=4),
            "",
            "1,203 uploaded, 3 need you",
            "4 already uploaded · 600 bytes",
        ),
        (
            Totals(0, 0, 0, 0, 0, 0, 0.0, duplicates=1, rejected=1),
            "",
            "1 file not uploaded",
            "1 already uploaded",
        ),
        (Totals(3, 3, 0, 0, 900, 900, 0.0), "", "3 photos uploaded", "3 of 3 done · 900 bytes"),
        (
            Totals(3, 3, 0, 0, 900, 900, 0.0, duplicates=2),
            "",
            "3 photos uploaded",
            "3 of 3 done · 2 already uploaded · 900 bytes",
        ),
        (
            Totals(0, 0, 0, 0, 0, 0, 0.0, duplicates=2),
            "",
            "2 photos already uploaded",
            "Nothing new to upload.",
        ),
        (replace(NOTHING, rejected=2), "", "2 files not uploaded", "The list tells why."),
        (HELD, "paused", "Paused, 36 of 48 uploaded", "47.0 of 190.0 MB"),
        (HELD, "", "Paused, 36 of 48 uploaded", "47.0 of 190.0 MB"),
        (HELD, "busy", "Uploading 36 of 48", "47.0 of 190.0 MB"),
    ],
)
def test_the_sums_in_words(totals: Totals, how: str, first: str, second: str) -> None:
    flags = {flag: flag in how.split() for flag in FLAGS}
    standing = Standing(totals, **flags)
    assert standing.headline == first
    assert standing.details.startswith(second)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.2, "1 s left"), (34, "34 s left"), (120, "2 min left"), (10_800, "3 h left")],
)
def test_the_time_left_in_words(seconds: float, said: str) -> None:
    assert words.time_left(seconds) == said


def test_the_panel_follows_the_sums(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.UPLOADING))
    panel.manager.sums = Totals(1, 0, 0, 1, 1000, 250, 0.0)
    panel.manager.change("a", State.UPLOADING, sent_bytes=250)
    (bar,) = panel.widget.findChildren(QProgressBar)
    panel.qtbot.waitUntil(lambda: bar.value() == 250)
    assert bar.isVisible()
    panel.manager.sums = Totals(1, 1, 0, 0, 1000, 1000, 0.0)
    panel.manager.change("a", State.DONE)
    panel.qtbot.waitUntil(lambda: not bar.isVisible())


@pytest.mark.parametrize(
    ("states", "on_hold", "usable"),
    [
        ("", False, []),
        ("", True, ["Resume all"]),
        ("uploading", False, ["Pause all", "Cancel all"]),
        ("uploading paused", False, ["Pause all", "Cancel all"]),
        ("uploading paused", True, ["Resume all", "Cancel all"]),
        ("paused", False, ["Resume all", "Cancel all"]),
        ("uploading done", False, ["Pause all", "Cancel all", "Clear finished"]),
        ("uploading failed", False, ["Pause all", "Cancel all", "Retry all"]),
        ("failed done", False, ["Retry all", "Clear finished"]),
        ("rejected", False, ["Clear refused"]),
        ("rejected uploading", False, ["Pause all", "Cancel all", "Clear refused"]),
        ("rejected done", False, ["Clear finished", "Clear refused"]),
        ("cancelled", False, ["Clear finished"]),
        ("skipped", False, ["Clear finished"]),
    ],
)
def test_buttons_can_be_pressed_when_they_do_something(
    panel: Panel, states: str, on_hold: bool, usable: list[str]
) -> None:
    panel.manager.on_hold = on_hold
    panel.fill(*map(State, states.split()))
    assert list(panel.usable) == usable


def test_no_button_takes_the_place_of_one_that_somebody_is_about_to_press(panel: Panel) -> None:
    places: dict[str, QRect] = {}
    for states in ("uploading failed", "rejected done", "failed rejected", "paused", "skipped"):
        panel.fill(*map(State, states.split()))
        QApplication.processEvents()
        places |= panel.usable
    assert places.pop("Resume all") == places["Pause all"]
    for (one, here), (other, there) in combinations(places.items(), 2):
        assert not here.intersects(there), (one, other)


def test_the_buttons_ask_the_manager(panel: Panel) -> None:
    panel.fill(State.UPLOADING, State.FAILED, State.DONE, State.REJECTED)
    for label in ("Cancel all", "Retry all", "Clear finished", "Clear refused", "Pause all"):
        panel.button(label).click()
    panel.manager.on_hold = True
    panel.button("Pause all").click()  # nothing changes but what is added from now on
    panel.button("Resume all").click()
    assert panel.manager.asked == [
        (verb,)
        for verb in (
            *("cancel_all", "retry_all", "clear", "clear_rejected"),
            *("pause_all", "pause_all", "resume_all"),
        )
    ]


def test_nothing_jumps_when_all_is_done(panel: Panel) -> None:
    panel.fill(State.UPLOADING)
    before = panel.list.geometry()
    panel.fill(State.DONE)
    QApplication.processEvents()
    assert panel.list.geometry() == before


def entry(panel: Panel, text: str) -> QAction:
    buttons = panel.widget.buttons
    menus = (buttons.menu, buttons.speed_menu, buttons.privacy_menu)
    return next(action for menu in menus for action in menu.actions() if action.text() == text)


def test_the_menu_beside_the_buttons_has_all_that_is_rarer(panel: Panel) -> None:
    receipts: list[bool] = []
    panel.widget.receipt_wanted.connect(lambda: receipts.append(True))
    rare = ("Retry all that failed", "Clear finished", "Clear refused", "Receipt…")
    assert [entry(panel, text).isEnabled() for text in rare] == [False] * 4
    panel.fill(State.FAILED, State.DONE, State.REJECTED, State.UPLOADING)
    for text in rare:
        entry(panel, text).trigger()
    assert panel.manager.asked == [("retry_all",), ("clear",), ("clear_rejected",)]
    assert receipts == [True]


def ticked(panel: Panel) -> list[str]:
    return [a.text() for a in panel.widget.buttons.speed_menu.actions() if a.isChecked()]


def test_the_speed_is_chosen_from_the_menu(panel: Panel) -> None:
    chosen: list[str] = []
    panel.widget.speed_chosen.connect(lambda limit: chosen.append(str(limit)))
    assert ticked(panel) == ["No limit"]
    entry(panel, "5 MB/s").trigger()
    assert ticked(panel) == ["5 MB/s"]
    entry(panel, "No limit").trigger()
    panel.widget.show_speed_limit(Timetable.parse("2 MB/s"))
    assert ticked(panel) == ["2 MB/s"]
    assert chosen == ["5 MB/s", "off"]
    assert panel.manager.asked == [("set_speed_limit", "5 MB/s"), ("set_speed_limit", "off")]


def test_what_is_removed_is_chosen_from_the_menu(panel: Panel) -> None:
    chosen: list[str] = []
    panel.widget.privacy_chosen.connect(chosen.append)
    menu = panel.widget.buttons.privacy_menu

    def counts() -> list[str]:
        return [action.text() for action in menu.actions() if action.isChecked()]

    assert counts() == ["Remove the position"]
    assert all(action.toolTip().endswith(".") for action in menu.actions())
    entry(panel, "Keep everything").trigger()
    assert counts() == ["Keep everything"]
    panel.widget.show_privacy("all")
    assert counts() == ["Remove all metadata"]
    assert chosen == ["keep"]
    assert panel.manager.asked == [("set_privacy", "keep")]


def test_what_was_removed_is_said_in_the_row(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.DONE, removed="position"))
    panel.manager.put(an_upload("b", State.DONE, removed="all"))
    panel.manager.put(an_upload("c", State.DONE))
    said = [sentence(panel.manager.uploads[key]) for key in "abc"]
    assert said == [
        "Verified · 4.0 MB · position\N{NO-BREAK SPACE}removed",
        "Verified · 4.0 MB · metadata\N{NO-BREAK SPACE}removed",
        "Verified · 4.0 MB",
    ]


def test_what_could_not_be_cleaned_has_a_button_of_its_own(panel: Panel) -> None:
    upload = an_upload("a", State.FAILED, trouble=Trouble(uncleaned=True))
    panel.manager.put(upload)
    assert actions(upload) == (Action.RETRY, Action.UPLOAD_AS_IT_IS, Action.CANCEL)
    assert in_row(upload) == (Action.UPLOAD_AS_IT_IS, Action.CANCEL)
    panel.list.chosen.emit(Action.UPLOAD_AS_IT_IS, (panel.model.upload(0),))
    assert panel.manager.asked == [("upload_as_it_is", "a")]


def test_another_speed_is_asked_for_in_words(panel: Panel) -> None:
    entry(panel, "Other…").trigger()
    (dialog,) = panel.widget.findChildren(SpeedDialog)
    assert ticked(panel) == ["No limit"]  # until it is chosen
    assert dialog.field.value == "off"
    dialog.field.show_value("fast")
    dialog.set_button.click()
    assert dialog.field.problem.startswith("“fast” is no speed")
    assert dialog.isVisible()
    dialog.field.show_value("8:00 1MB, 18:00 off")
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert panel.manager.asked == [("set_speed_limit", "08:00 1 MB/s, 18:00 off")]
    assert ticked(panel) == ["Other: 08:00 1 MB/s, 18:00 off…"]


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_in_the_panel_is_wider_than_the_panel(panel: Panel, scale: float) -> None:
    panel.manager.sums = Totals(
        1204, 312, 5, 892, 4_000_000_000, 1_321_000_000, 12_300_000.0, 2_679_000_000
    )
    panel.manager.put(an_upload("a", State.UPLOADING))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.font()
    larger = app.font()
    larger.setPointSizeF(before.pointSizeF() * scale)
    try:
        app.setFont(larger)
        panel.widget.update_totals()
        QApplication.processEvents()
        assert panel.widget.minimumSizeHint().width() <= panel.widget.width()
    finally:
        app.setFont(before)
