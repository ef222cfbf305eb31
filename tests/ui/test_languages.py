"""Every window in every language: nothing is left in English, nothing is cut."""

from __future__ import annotations

import re
from functools import partial
from importlib.metadata import distributions
from typing import TYPE_CHECKING, get_args

import pytest
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from cloudery_desktop import language
from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.library.pictures import Pictures
from cloudery_desktop.ui.languages import LANGUAGES, RIGHT_TO_LEFT, speak
from cloudery_desktop.ui.preferences import Language
from cloudery_desktop.ui.questions import before_closing, whether_to_keep_uploading
from cloudery_desktop.ui.speed_menu import SpeedDialog
from cloudery_desktop.ui.tray import Tray
from cloudery_desktop.ui.viewer import Viewer
from cloudery_desktop.ui.welcome import Welcome
from cloudery_desktop.uploads.lifecycle import State
from tests.languages.__main__ import translated
from tests.ui.every_window import ERROR, MAKERS, WRONG, cut_texts, shown
from tests.ui.on_screen import delete
from tests.ui.stand_ins import FixedThumbnails, an_upload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.ui.every_window import Windows

_BEGIN, _END = "⟦⟧"  # no text has these
_MARKED = re.compile(rf"{_BEGIN}[^{_BEGIN}{_END}]*(?:{_END}|$)")
_READ_FROM = {
    QWidget: ("windowTitle", "toolTip", "accessibleName", "accessibleDescription"),
    QLabel: ("text",),
    QAbstractButton: ("text",),
    QLineEdit: ("placeholderText",),
    QPlainTextEdit: ("placeholderText",),
    QGroupBox: ("title",),
    QMenu: ("title",),
}
_LETTERS = re.compile(r"[^\W\d_]{2}")
_KEY = (
    r"(?:(?:Ctrl|Shift|Alt)\+)*(?:\S|Esc|Left|Right|Up|Down|PgUp|PgDown|Home|End|Del|Return|Space|Back"
    r"|Backspace|Zoom In|Zoom Out)"
)
_SAME_EVERYWHERE = re.compile(
    rf"{_KEY}(?:, {_KEY})*"
    r"|Cloudery(?: Desktop)?|SHA-256 \(Amazon S3\)|Python|[\d.]+ MB(?:/s)?|https://\S+"
    r"|(?:[a-z-]+:\S+ *)+(?: \(Ctrl\+F)?"  # a search
    r"|\[\{name:markdown\}\]\(\{url\}\)|\[Red canyon.jpg\]\(\S+"  # a template, and what it makes
    r"|[a-z]{2}(?:-[a-z]+)+-\d"  # a region's code
)
# What the windows under test are given.
_DATA = {
    *(ERROR.title, ERROR.detail, ERROR.advice, f"{ERROR.detail} {ERROR.advice}", ERROR.sentence),
    ERROR.reference,
    *(WRONG.title, WRONG.found, WRONG.why, WRONG.advice, "General", "Settings…"),
    *("Box", "Cloudery · Box", "default", "family", "home", "work", "a.jpg", "b.jpg"),
    "off",  # typed as it is in every language
    *(
        "AKIAIOSFODNN7EXAMPLE",
        "anna-holiday-photos",
        "my-photos",
        "photos",
        "d111111abcdef8.cloudfront.net",
    ),
    *LANGUAGES.values(),
    *(distribution.name for distribution in distributions()),
}


@pytest.fixture
def marked_texts() -> Iterator[None]:
    """Every text that passes through `tr` can be told from one that does not."""
    language.use(lambda source, note, n: f"{_BEGIN}{language.english(source, note, n)}{_END}")
    yield
    language.use()


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """What a person, or a reader of screens, comes by, and where."""
    for widget in (window, *window.findChildren(QWidget)):
        for kind, getters in _READ_FROM.items():
            if isinstance(widget, kind):
                for getter in getters:
                    yield f"{type(widget).__name__}.{getter}", getattr(widget, getter)()
        if isinstance(widget, (QComboBox, QAbstractItemView)):
            yield from items(widget)
    for action in window.findChildren(QAction):
        yield "QAction.text", action.text().partition("\t")[0]


def items(view: QComboBox | QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row in range(model.rowCount()):
        for column in range(columns):
            told = model.index(row, column).data(Qt.ItemDataRole.DisplayRole)
            yield type(view).__name__, str(told or "")


def left_in_english(window: QWidget) -> list[str]:
    found = list(texts(window))
    assert any(_BEGIN in text for _, text in found)
    left = {
        f"{where}: {text}"
        for where, text in found
        for part in _unmarked(text)
        if _LETTERS.search(part)
        and not (text in _DATA or part in _DATA)
        and not (_SAME_EVERYWHERE.fullmatch(part) or _SAME_EVERYWHERE.fullmatch(text))
    }
    return sorted(left)


def _unmarked(text: str) -> Iterator[str]:
    """The parts of a text that did not pass through `tr`, be they glued to what did."""
    text = text.replace("\u200b", "")  # where a long word may be broken
    while (shorter := _MARKED.sub("\t", text)) != text:  # one may hold another
        text = shorter
    for part in re.split(r" · |[\t\n]", text):
        yield part.strip(" ()")


def test_english_is_seen_that_is_glued_to_a_text(marked_texts: None, qtbot: QtBot) -> None:
    window = QWidget()
    glued = f"{language.tr('Connected')} for ever"
    within = language.tr("{how_it_is}. {why_no_preview}", how_it_is="a.jpg", why_no_preview="")
    for text in (glued, within, language.tr("Connected"), "Ctrl+F"):
        QLabel(text, window)
    assert left_in_english(window) == [f"QLabel.text: {glued}"]
    delete(window)


@pytest.mark.parametrize("name", MAKERS)
def test_no_text_is_left_in_english(
    marked_texts: None, qtbot: QtBot, windows: Windows, name: str
) -> None:
    with shown(qtbot, windows, name) as window:
        assert left_in_english(window) == []


def test_nor_on_the_first_page_the_viewer_and_what_is_asked(
    marked_texts: None, qtbot: QtBot, windows: Windows
) -> None:
    pictures = Pictures()
    viewer = Viewer(windows.window.grid_model, pictures)
    welcome = Welcome(FixedThumbnails())
    speed = SpeedDialog(Timetable(), windows.window)
    tray = Tray(windows.manager)
    for window in (viewer, welcome, speed, tray.menu):
        assert left_in_english(window) == []
    windows.manager.put(an_upload("a", State.UPLOADING))

    def nothing() -> None:
        pass

    asking = (
        partial(before_closing, close=nothing),
        partial(whether_to_keep_uploading, keep=nothing, end=nothing),
    )
    for ask in asking:
        owner = QWidget()
        ask(owner, windows.manager)
        (box,) = owner.findChildren(QMessageBox)
        assert left_in_english(box) == []
        box.close()
        delete(owner)
    assert pictures.close()
    delete(viewer, welcome, tray, pictures)


@pytest.fixture(params=translated())
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> str:
    speak(qapp, request.param)
    return str(request.param)


@pytest.mark.parametrize("name", MAKERS)
def test_no_text_is_cut_in_any_language(
    spoken: str, qtbot: QtBot, windows: Windows, name: str
) -> None:
    with shown(qtbot, windows, name) as window:
        assert cut_texts(window) == []


@pytest.mark.parametrize(
    ("lives", "wished", "spoken"),
    [
        ("de_AT", "system", "de_AT"),
        ("de_AT", "en", "en_AT"),
        ("fr_FR", "system", "en_FR"),
        ("ar_MA", "ar", "ar_MA"),
        ("en_GB", "en", "en_GB"),
        ("pt_BR", "hi", "hi_IN"),  # Hindi is not written in Brazil
    ],
)
def test_dates_and_numbers_are_those_of_where_one_lives(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, lives: str, wished: str, spoken: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(lives))
    speak(qapp, wished)
    assert QLocale().name() == spoken


def test_every_language_can_be_preferred() -> None:
    assert get_args(Language) == ("system", *LANGUAGES)


def test_each_is_written_from_the_side_that_qt_knows() -> None:
    found = {
        name
        for name in LANGUAGES
        if QLocale(name).textDirection() is Qt.LayoutDirection.RightToLeft
    }
    assert found == RIGHT_TO_LEFT


def test_one_language_after_the_other_leaves_nothing_behind(qapp: QApplication) -> None:
    speak(qapp, "ar")
    assert qapp.isRightToLeft()
    speak(qapp, "de")
    assert not qapp.isRightToLeft()
    assert language.tr("Light") == "Hell"
    assert QCoreApplication.translate("QShortcut", "Left") == "Links"
    speak(qapp, "en")
    assert language.tr("Light") == "Light"
    assert QCoreApplication.translate("QShortcut", "Left") == "Left"
