"""Where one reads from right to left: every part on its side, names and keys in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QImage, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QSlider, QToolButton, QWidget

from cloudery_desktop.cloud import Finding, Mark
from cloudery_desktop.ui import theme, words
from cloudery_desktop.ui.finding_row import FindingRow
from cloudery_desktop.ui.forms import Combo
from cloudery_desktop.ui.parts import Passage, label, shown_keys
from cloudery_desktop.ui.photo_details import PhotoDetails
from cloudery_desktop.ui.receipt_model import ReceiptModel
from cloudery_desktop.ui.receipt_page import as_text
from cloudery_desktop.ui.top_bar import TopBar
from cloudery_desktop.ui.upload_model import UploadModel
from cloudery_desktop.ui.upload_panel import PANEL_WIDTH, UploadPanel
from cloudery_desktop.ui.upload_words import sentence
from cloudery_desktop.ui.viewer_keys import mirrored
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.receipt import Receipt
from tests.ui.on_screen import on_screen
from tests.ui.stand_ins import FixedThumbnails, StandInManager, a_photo, an_upload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

_DIRECTIONS = Qt.LayoutDirection
_NAME = "2026-05-31 (2).jpg"
_ISOLATED = f"\u2068{_NAME}\u2069"


@pytest.fixture(params=["left to right", "right to left"])
def from_right(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[bool]:
    """Whether the program reads from right to left in this run."""
    is_from_right = request.param == "right to left"
    qapp.setLayoutDirection(_DIRECTIONS.RightToLeft if is_from_right else _DIRECTIONS.LeftToRight)
    theme.apply(qapp, theme.LIGHT)
    yield is_from_right
    qapp.setLayoutDirection(_DIRECTIONS.LeftToRight)
    theme.apply(qapp, theme.LIGHT)


def ink(widget: QWidget, ground: str) -> Callable[[QRect], list[int]]:
    """Asked for a part of the widget: the columns in which something stands there."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    empty = QColor(ground).rgb()
    return lambda part: [
        x
        for x in range(part.left(), part.right() + 1)
        if any(picture.pixel(x, y) != empty for y in range(part.top(), part.bottom() + 1))
    ]


def test_the_arrow_of_a_combo_box_ends_it(qtbot: QtBot, from_right: bool) -> None:
    box = Combo()
    box.resize(200, 34)
    with on_screen(qtbot, box):
        columns = ink(box, theme.LIGHT.panel)
        left, right = columns(QRect(8, 8, 22, 18)), columns(QRect(170, 8, 22, 18))
    assert (bool(left), bool(right)) == (from_right, not from_right)


def test_a_slider_is_filled_from_where_it_begins(qtbot: QtBot, from_right: bool) -> None:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, 100)
    slider.setValue(50)
    slider.resize(200, 30)
    with on_screen(qtbot, slider):
        picture = slider.grab().toImage()
    filled = [x for x in (40, 160) if picture.pixelColor(x, 15) == QColor(theme.LIGHT.second)]
    assert filled == [160 if from_right else 40]


def _labelled(text: str) -> QLabel:
    made = label("text")
    made.setText(text)
    return made


@pytest.mark.parametrize("text", ["default", "SHA-256", "مرحبا"])
@pytest.mark.parametrize("make", [_labelled, lambda text: Passage("text", text)])
def test_a_text_begins_where_the_page_does(
    qtbot: QtBot, from_right: bool, make: Callable[[str], QLabel], text: str
) -> None:
    shown = make(text)
    shown.setStyleSheet("background: white; color: black")
    shown.resize(300, 30)
    with on_screen(qtbot, shown):
        columns = ink(shown, "#ffffff")(QRect(0, 0, 300, 30))
        assert (columns[0] > 150, columns[-1] > 150) == (from_right, from_right)
        shown.setLayoutDirection(_DIRECTIONS.LeftToRight if from_right else _DIRECTIONS.RightToLeft)
        columns = ink(shown, "#ffffff")(QRect(0, 0, 300, 30))
        assert (columns[0] > 150, columns[-1] > 150) == (not from_right, not from_right)


def test_every_line_of_a_passage_begins_at_the_edge(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(_DIRECTIONS.RightToLeft)
    passage = Passage("text", " ".join(["שלום"] * 12))
    passage.setStyleSheet("background: white; color: black")
    word = passage.fontMetrics().horizontalAdvance("שלום ")
    height = passage.fontMetrics().lineSpacing()
    passage.resize(word * 4 + word // 2, height * 3)
    width = passage.width()
    with on_screen(qtbot, passage):
        columns = ink(passage, "#ffffff")
        ends = {columns(QRect(0, row * height, passage.width(), height))[-1] for row in range(3)}
    assert len(ends) == 1
    assert width - ends.pop() <= 3


def test_a_sentence_reads_from_the_side_of_its_script() -> None:
    for text in ("Cloudery يحتاج مفتاحًا.", "F، F11", "٤٠ × ٣٠", "שלום"):
        assert words.direction_of(text) is _DIRECTIONS.RightToLeft
    for text in (_NAME, "F, F11", "40 × 30", ""):
        assert words.direction_of(text) is _DIRECTIONS.LeftToRight


def test_the_values_of_a_photo_stand_below_their_names(qtbot: QtBot, from_right: bool) -> None:
    window = QWidget()
    panel = PhotoDetails(window)
    panel.resize(320, 900)
    panel.tell(a_photo(7, file_name=_NAME), None)
    window.resize(320, 900)
    with on_screen(qtbot, window):
        panel.show()
        told = [value for value in panel.findChildren(QPlainTextEdit) if value.isVisible()]
        assert len(told) >= 4
        for value in told:
            line = value.document().firstBlock().layout().lineAt(0).naturalTextRect()
            room = value.viewport().width()
            edge = room - line.right() if from_right else line.left()
            assert edge <= 4
        assert words.unbroken(told[0].toPlainText()) == _NAME


def test_keys_keep_their_order(from_right: bool) -> None:
    assert shown_keys("Ctrl+,") == ("\u2066Ctrl+,\u2069" if from_right else "Ctrl+,")
    assert shown_keys("") == ""


def test_the_key_to_the_next_photo_is_on_the_other_side() -> None:
    keys = ("Right", "Alt+Left", "Shift+Right", "Ctrl++", "R", "Up")
    told = [mirrored(QKeySequence(key)).toString() for key in keys]
    assert told == ["Left", "Alt+Right", "Shift+Left", "Ctrl++", "R", "Up"]


def test_a_name_keeps_its_order_where_it_is_shown(from_right: bool) -> None:
    shown = _ISOLATED if from_right else _NAME
    upload = an_upload("a", State.DONE, path=f"/photos/{_NAME}")
    assert upload.name == _NAME
    receipt = Receipt.of([upload])
    model = ReceiptModel()
    model.show(receipt, only_not_up=False)
    assert model.index(0, 0).data() == shown
    twin = an_upload("b.jpg", State.DUPLICATE, duplicate_of=a_photo(7, file_name=_NAME))
    assert f"“{shown}”" in sentence(twin)


def test_no_mark_is_copied(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(_DIRECTIONS.RightToLeft)
    twin = an_upload("b.jpg", State.DUPLICATE, duplicate_of=a_photo(7, file_name=_NAME))
    copied = as_text(Receipt.of([an_upload("a", State.DONE, path=f"/photos/{_NAME}"), twin]))
    assert _NAME in copied
    assert words.bare(copied) == copied


def test_the_head_of_the_uploads_is_mirrored(qtbot: QtBot) -> None:
    manager = StandInManager()
    panel = UploadPanel(manager, UploadModel(manager, FixedThumbnails()))
    manager.put(an_upload("a", State.UPLOADING))
    panel.resize(panel.width(), 600)
    with on_screen(qtbot, panel):
        parts = [part for part in panel.children() if isinstance(part, QWidget)]
        left = [part.geometry() for part in parts]
        panel.setLayoutDirection(_DIRECTIONS.RightToLeft)
        QApplication.processEvents()
        right = [part.geometry() for part in parts]
    assert len(left) >= 5
    width = PANEL_WIDTH
    assert [(width - at.x() - at.width(), at.y(), at.width()) for at in right] == [
        (at.x(), at.y(), at.width()) for at in left
    ]


def test_the_menu_at_the_edge_opens_into_the_window(qtbot: QtBot, from_right: bool) -> None:
    manager = StandInManager()
    window = QWidget()
    uploads = UploadPanel(manager, UploadModel(manager, FixedThumbnails()), window)
    window.setGeometry(200, 0, PANEL_WIDTH, 500)  # with room on either side
    uploads.resize(window.size())
    with on_screen(qtbot, window):
        (button,) = uploads.buttons.findChildren(QToolButton)
        shown: list[QRect] = []

        def look() -> None:
            shown.append(button.menu().geometry())
            button.menu().close()

        QTimer.singleShot(0, look)
        button.showMenu()
        assert window.geometry().contains(shown[0])


def test_icons_that_point_to_a_side_are_mirrored(qtbot: QtBot) -> None:
    bar = TopBar(Place("Box", "your own bucket"))
    row = FindingRow(Finding("clock", "Clock", Mark.OK, "Right.", why="It signs."))
    colour = theme.colours().second
    (panel,) = (b for b in bar.findChildren(QToolButton) if b.isCheckable())
    assert same(panel.icon(), theme.icon("panel", colour), 20)
    assert same(row.more.icon(), theme.icon("chevron-right", colour, 16), 16)
    for widget in (bar, row):
        widget.setLayoutDirection(_DIRECTIONS.RightToLeft)
    assert same(panel.icon(), theme.icon("panel-left", colour), 20)
    assert same(row.more.icon(), theme.icon("chevron-left", colour, 16), 16)
    row.more.click()
    assert same(row.more.icon(), theme.icon("chevron-down", colour, 16), 16)
    qtbot.addWidget(bar)
    qtbot.addWidget(row)


def same(one: QIcon, other: QIcon, edge: int) -> bool:
    return one.pixmap(edge, edge).toImage() == other.pixmap(edge, edge).toImage()
