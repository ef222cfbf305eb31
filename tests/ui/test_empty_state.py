from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from cloudery_desktop.ui.empty_state import Cards, EmptyState
from tests.ui.on_screen import on_screen
from tests.ui.stand_ins import FixedThumbnails

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(("width", "height"), [(900, 600), (700, 365), (300, 365), (300, 700)])
def test_no_word_of_a_button_is_cut_and_nothing_lies_on_another(
    qtbot: QtBot, width: int, height: int
) -> None:
    empty = EmptyState("the sandbox on this computer", FixedThumbnails())
    empty.setMinimumSize(1, 1)  # as in the window, where the panel keeps its width
    empty.resize(width, height)
    with on_screen(qtbot, empty):
        empty.offer_samples()
        QApplication.processEvents()  # it is laid out
        shown = [b for b in empty.findChildren(QPushButton) if b.isVisible()]
        assert len(shown) == 3
        assert empty.width() == width
        for button in shown:
            assert button.width() >= button.sizeHint().width()
            assert button.height() >= button.sizeHint().height()
        (cards,) = empty.findChildren(Cards)
        assert cards.isVisible() is ((width, height) != (300, 365))
