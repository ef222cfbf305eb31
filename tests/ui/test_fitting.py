"""Windows that open no larger than their screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cloudery_desktop.ui.fitting import resize_within_screen
from tests.ui.on_screen import delete


def test_where_there_is_room_it_has_its_size(qapp: object) -> None:
    window = QWidget()
    resize_within_screen(window, 320, 240)
    assert window.size() == QSize(320, 240)
    delete(window)


def test_a_screen_that_is_too_small_leaves_room_for_the_title_bar(qapp: object) -> None:
    window = QWidget()
    screen = window.screen().availableSize()
    resize_within_screen(window, screen.width() * 2, screen.height() * 2)
    assert window.width() < screen.width()
    assert window.height() < screen.height()
    delete(window)
