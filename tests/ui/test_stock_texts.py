"""What Qt itself says, in a language that Qt does not have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPlainTextEdit

from cloudery_desktop.ui.languages import speak
from tests.languages.__main__ import FOLDER, release

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

_LATIN = re.compile(r"[A-Za-z]{2}")
_STOCK = FOLDER / "qtbase_hi.ts"


@pytest.fixture
def hindi(qapp: QApplication) -> None:
    speak(qapp, "hi")


def pairs() -> Iterator[tuple[str, str, str]]:
    """Context, source and translation of each text."""
    for context in ET.parse(_STOCK).iter("context"):
        for message in context.iter("message"):
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("translation", ""),
            )


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_text_field_is_not_english(
    hindi: None, qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    qtbot.addWidget(menu)
    said = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert "कॉपी करें (&C)" in said
    assert [text for text in said if _LATIN.search(text)] == []


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("Left", "बायाँ तीर"),
        ("Ctrl+Space", "Ctrl+स्पेस"),
        ("Zoom In", "ज़ूम इन करें"),
        ("Return", "Enter"),  # as it stands on the key
        ("F1", "F1"),
    ],
)
def test_keys_have_their_names(hindi: None, keys: str, shown: str) -> None:
    assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) == shown


def test_stock_buttons_are_not_english(hindi: None, qtbot: QtBot) -> None:
    buttons = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(buttons.Ok | buttons.Cancel | buttons.Discard | buttons.Help)
    qtbot.addWidget(box)
    assert [button.text() for button in box.buttons() if _LATIN.search(button.text())] == []


def test_a_language_that_qt_has_is_taken_from_qt(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert QCoreApplication.translate("QShortcut", "Left") == "Links"


def test_each_text_is_one_of_qts(qapp: QApplication) -> None:
    german = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert german.load("qtbase_de", folder)
    there = list(pairs())
    assert there
    assert [source for context, source, _ in there if not german.translate(context, source)] == []


@pytest.mark.parametrize("part", [r"%\d", r"&(?=\w)", r"\n", r":", r" $"])
def test_a_translation_is_built_like_its_text(part: str) -> None:
    wrong = [
        said
        for _, source, said in pairs()
        if not said or sorted(re.findall(part, source)) != sorted(re.findall(part, said))
    ]
    assert wrong == []


def test_the_window_reads_what_the_translator_wrote(tmp_path: Path) -> None:
    release(FOLDER, tmp_path)
    made = _STOCK.with_suffix(".qm").name
    assert (FOLDER / made).read_bytes() == (tmp_path / made).read_bytes(), "make languages"
