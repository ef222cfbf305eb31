"""The place on the bar and its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from cloudery_desktop.ui.parts import column
from cloudery_desktop.ui.place_button import Clouds, PlaceButton
from cloudery_desktop.ui.words import Place
from tests.ui.on_screen import on_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

PROFILES = (("default", "asha-photos"), ("family", ""))


@pytest.fixture
def button(qtbot: QtBot) -> Iterator[PlaceButton]:
    made = PlaceButton(Place("asha-photos", "your own bucket"))
    made.show_clouds(Clouds(PROFILES, "default"))
    with on_screen(qtbot, made):
        yield made
        made.menu().hide()


def entries(button: PlaceButton) -> dict[str, QAction]:
    return {a.text(): a for a in button.menu().actions() if not a.isSeparator()}


def ticked(button: PlaceButton) -> list[str]:
    return [text for text, action in entries(button).items() if action.isChecked()]


def test_the_menu_has_the_profiles_the_sandbox_and_the_settings(button: PlaceButton) -> None:
    assert list(entries(button)) == [
        *("default\tasha-photos", "family", "Sandbox on this computer", "Add or change…"),
    ]
    assert ticked(button) == ["default\tasha-photos"]
    button.show_clouds(Clouds((), None))
    first = ["Sandbox on this computer", "Set up my own cloud…", "Add or change…"]
    assert list(entries(button)) == first
    assert ticked(button) == ["Sandbox on this computer"]
    button.show_clouds(Clouds((), ""))
    assert ticked(button) == []


def test_each_entry_asks_for_what_it_says_but_what_is_in_use(
    button: PlaceButton, qtbot: QtBot
) -> None:
    asked: list[str] = []
    button.profile_wanted.connect(asked.append)
    button.sandbox_wanted.connect(lambda: asked.append("the sandbox"))
    button.settings_wanted.connect(lambda: asked.append("the settings"))
    button.setup_wanted.connect(lambda: asked.append("the setup"))
    for action in entries(button).values():
        action.trigger()
    assert asked == ["family", "the sandbox", "the settings"]
    asked.clear()
    button.show_clouds(Clouds((), None))
    entries(button)["Sandbox on this computer"].trigger()
    entries(button)["Set up my own cloud…"].trigger()
    assert asked == ["the setup"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_the_keyboard_opens_it(button: PlaceButton, qtbot: QtBot, key: Qt.Key) -> None:
    opened: list[bool] = []

    def close() -> None:
        opened.append(button.menu().isVisible())
        button.menu().close()

    # While it is open, what has pressed the key waits.
    later = QTimer(button, singleShot=True, interval=20)
    later.timeout.connect(close)
    button.menu().aboutToShow.connect(later.start)
    QTest.keyClick(button, key)
    qtbot.waitUntil(lambda: opened == [True])


def test_a_click_leaves_the_keyboard_where_it_was(qtbot: QtBot) -> None:
    field, button = QLineEdit(), PlaceButton(Place("Box", "a box"))
    bar = QWidget()
    column(bar, field, button)
    later = QTimer(button, singleShot=True, interval=20)
    later.timeout.connect(button.menu().close)
    button.menu().aboutToShow.connect(later.start)
    with on_screen(qtbot, bar):
        field.setFocus()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert bar.focusWidget() is field


def test_a_long_name_is_elided_and_told_whole(qtbot: QtBot) -> None:
    name = "a-bucket-with-a-very-long-name-that-goes-on-and-on-and-on-and-on"
    short, long = PlaceButton(Place("Box", "a box")), PlaceButton(Place(name, "your own bucket"))
    with on_screen(qtbot, short), on_screen(qtbot, long):
        assert short.sizeHint().width() < long.sizeHint().width() < 220
        assert name in long.toolTip()
        assert name in long.accessibleName()


@pytest.mark.parametrize("name", ["Sandbox", "لا سحابة بعد", "अभी कोई क्लाउड नहीं"])
def test_a_short_name_is_whole_in_every_writing(qtbot: QtBot, name: str) -> None:
    made = PlaceButton(Place(name, "a box"))
    with on_screen(qtbot, made):
        room = made.sizeHint().width() - 2 * 8 - 4 - 12  # the paddings and the arrow
        elided = Qt.TextElideMode.ElideMiddle
        assert made.fontMetrics().elidedText(name, elided, room) == name


def test_its_words_and_its_arrow_change_sides_with_the_direction_of_reading(
    qtbot: QtBot, button: PlaceButton
) -> None:
    button.resize(300, button.height())

    def right_half_is_busier() -> bool:
        image = button.grab().toImage()
        ground = image.pixel(image.width() // 2, image.height() // 2)
        columns = [
            sum(image.pixel(x, y) != ground for y in range(6, image.height() - 6))
            for x in range(10, image.width() - 10)
        ]
        half = len(columns) // 2
        return sum(columns[half:]) > sum(columns[:half])

    assert not right_half_is_busier()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert right_half_is_busier()
