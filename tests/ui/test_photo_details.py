from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QToolButton, QWidget

from cloudery_desktop.imaging.details import Details
from cloudery_desktop.ui.photo_details import SIGNED, PhotoDetails, facts
from tests.ui.on_screen import on_screen
from tests.ui.stand_ins import a_photo

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LINK = "https://box.s3.amazonaws.com/uploads/1.jpg"
PHOTO = a_photo(
    1_700_000_000_000,
    url=f"{LINK}?X-Amz-Signature=secret",
    size_bytes=3_900_000,
    width=10,
    height=10,
    sha256="ab" * 32,
    taken_at="2026-05-03T17:20:11+02:00",
)


def test_all_that_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    written: Any = QLocale.toString

    def to_string(self: QLocale, value: object, *form: Any) -> str:
        if isinstance(value, QDateTime):
            return f"{value.time().hour()} h"
        return str(written(self, value, *form))

    monkeypatch.setattr(QLocale, "toString", to_string)
    told = dict(facts(PHOTO, Details(4000, 3000, "Canon EOS R6", "1/250 s", (-33.5, 151.25))))
    assert told.pop("Uploaded").endswith(" h")
    assert told == {
        "Name": "id1700000000000.jpg",
        "Taken": "17 h (UTC+02:00)",  # the camera's own time, wherever one looks at it
        "Size": "3.9 MB",
        "Pixels": "4,000 × 3,000 (12.0 megapixels)",
        "Type": "image/jpeg",
        "Camera": "Canon EOS R6",
        "Exposure": "1/250 s",
        "Position": "33.50000° S, 151.25000° E",
        "SHA-256": "ab" * 32,
        "Key": "uploads/id1700000000000",
        SIGNED: LINK,
    }


def test_what_is_unknown_has_no_line() -> None:
    told = dict(facts(a_photo(7, file_name=None, taken_at="last summer"), None))
    assert set(told) == {"Uploaded", "Taken", "Type", "Key", "Link"}
    assert told["Taken"] == "last summer"
    assert told["Link"] == "http://photos/id7"


def test_text_is_selected_and_copied_in_one_piece(qtbot: QtBot) -> None:
    host = QWidget()
    panel = PhotoDetails(host)
    panel.resize(320, 600)
    host.resize(320, 600)
    with on_screen(qtbot, host):
        panel.tell(PHOTO, None)
        panel.show()
        values = {one.accessibleName(): one for one in panel.findChildren(QPlainTextEdit)}
        hash_ = values["SHA-256"]
        lines = hash_.document().size().height()
        assert lines > 1  # it is broken to be seen whole
        assert hash_.height() >= lines * hash_.fontMetrics().lineSpacing()
        QTest.keySequence(hash_, "Ctrl+A")
        QTest.keySequence(hash_, "Ctrl+C")
        assert QGuiApplication.clipboard().text() == "ab" * 32
        assert all("secret" not in value.toPlainText() for value in values.values())


def lines_of(value: QPlainTextEdit) -> list[str]:
    """As they are seen."""
    layout = value.document().firstBlock().layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    text = value.toPlainText()
    seen = (text[line.textStart() :][: line.textLength()] for line in lines)
    return [line.replace("\u200b", "") for line in seen]


@pytest.mark.parametrize("width", [200, 207, 214, 320])
def test_a_line_ends_between_the_parts_of_a_name(qtbot: QtBot, width: int) -> None:
    photo = a_photo(7, file_name="Summer_2026-at.the-lake_with_everybody.of.us_and-Rex.jpeg")
    host = QWidget()
    panel = PhotoDetails(host)
    panel.resize(width, 600)
    host.resize(width, 600)
    with on_screen(qtbot, host):
        panel.tell(photo, None)
        panel.show()
        values = {one.accessibleName(): one for one in panel.findChildren(QPlainTextEdit)}
        lines = lines_of(values["Name"])
        assert len(lines) > 1
        assert "".join(lines) == photo.file_name
        assert all(line[-1] in "_-./" for line in lines[:-1])
        QTest.keySequence(values["Name"], "Ctrl+A")
        QTest.keySequence(values["Name"], "Ctrl+C")
        assert QGuiApplication.clipboard().text() == photo.file_name


def test_a_name_without_end_leaves_room_for_the_rest(qtbot: QtBot) -> None:
    name = "n" * 2_000
    host = QWidget()
    panel = PhotoDetails(host)
    panel.resize(320, 600)
    host.resize(320, 600)
    with on_screen(qtbot, host):
        panel.tell(a_photo(7, file_name=name), None)
        panel.show()
        values = {one.accessibleName(): one for one in panel.findChildren(QPlainTextEdit)}
        shown = values["Name"]
        assert shown.height() < 200
        assert values["Key"].mapTo(host, values["Key"].rect().bottomLeft()).y() < 600
        assert shown.toolTip().replace("\n", "") == name
        assert values["Key"].toolTip() == ""
        QTest.keySequence(shown, "Ctrl+A")
        QTest.keySequence(shown, "Ctrl+C")
        assert QGuiApplication.clipboard().text() == name


def test_the_buttons_copy(qtbot: QtBot) -> None:
    host = QWidget()
    panel = PhotoDetails(host)
    with on_screen(qtbot, host):
        panel.tell(PHOTO, None)
        panel.show()
        buttons = {one.accessibleName(): one for one in panel.findChildren(QToolButton)}
        QTest.mouseClick(buttons["Copy Key"], Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == PHOTO.s3_key
        with qtbot.waitSignal(panel.link_wanted):
            QTest.mouseClick(buttons[f"Copy {SIGNED}"], Qt.MouseButton.LeftButton)
