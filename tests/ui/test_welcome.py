from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from cloudery_desktop.assets import asset
from cloudery_desktop.ui.empty_state import CARDS, Cards
from cloudery_desktop.ui.way import Way
from cloudery_desktop.ui.welcome import Welcome
from tests.ui.on_screen import on_screen
from tests.ui.stand_ins import FixedThumbnails

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

WAYS = ("setup", "settings", "sandbox")


@pytest.fixture
def welcome(qtbot: QtBot) -> Iterator[Welcome]:
    welcome = Welcome(FixedThumbnails())
    welcome.resize(1280, 720)
    with on_screen(qtbot, welcome):
        yield welcome


def way(welcome: Welcome, name: str) -> Way:
    found = getattr(welcome, f"{name}_way")
    assert isinstance(found, Way)
    return found


def test_cards_keep_their_photos_though_their_thumbnails_are_forgotten(qtbot: QtBot) -> None:
    thumbnails = FixedThumbnails()
    cards = Cards(thumbnails)
    for name in CARDS:
        thumbnails.give(asset("samples", name), "#FF0000")
    with on_screen(qtbot, cards):
        made = cards.grab().toImage()
        for name in CARDS:
            thumbnails.forget(asset("samples", name))
        assert cards.grab().toImage() == made


@pytest.mark.parametrize("name", WAYS)
def test_each_way_leads_somewhere(welcome: Welcome, qtbot: QtBot, name: str) -> None:
    button = way(welcome, name)
    signal = getattr(welcome, f"{name}_wanted")
    with qtbot.waitSignal(signal, timeout=1000):
        label = button.findChildren(QLabel)[-1]  # a click on the words is one on the button
        QTest.mouseClick(
            welcome.window().windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            label.mapTo(welcome.window(), label.rect().center()),
        )
    with qtbot.waitSignal(signal, timeout=1000):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_keyboard_begins_with_the_first_and_goes_down(welcome: Welcome) -> None:
    welcome.activateWindow()
    welcome.setFocus()
    for name in WAYS:
        assert welcome.focusWidget() is way(welcome, name)
        QTest.keyClick(way(welcome, name), Qt.Key.Key_Tab)


def test_the_ways_are_told_to_screen_readers(welcome: Welcome) -> None:
    assert [way(welcome, name).accessibleName() for name in WAYS] == [
        "Set up my own cloud",
        "I have a bucket already",
        "Try it without an account",
    ]
    assert all(way(welcome, name).accessibleDescription() for name in WAYS)


def test_a_small_window_shows_the_ways_and_leaves_out_the_pictures(welcome: Welcome) -> None:
    (cards,) = welcome.findChildren(Cards)
    assert cards.isVisible()
    welcome.resize(640, 334)  # the window at its smallest, less its bars
    QApplication.processEvents()
    assert not cards.isVisible()
    for name in WAYS:
        button = way(welcome, name)
        assert button.visibleRegion().boundingRect() == button.rect()


def test_long_words_make_a_way_higher(qtbot: QtBot) -> None:
    short = Way("key", "A title", "Short.")
    long = Way("key", "A title", "A sentence of many words that needs several lines. " * 4)
    assert short.hasHeightForWidth()
    assert long.heightForWidth(480) > short.heightForWidth(480)
    assert long.heightForWidth(320) > long.heightForWidth(480)
