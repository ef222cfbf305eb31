"""Every window, walked through: the keyboard reaches all, readers can name all, nothing is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QWidget,
)

from cloudery_desktop.ui.section_view import SectionView
from tests.ui.every_window import MAKERS, cut_texts, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.ui.every_window import Windows

_KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
_PARTS = (QScrollBar, QHeaderView)  # of another control, which has the keys


class Shown(QObject):
    """The windows that appear on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


@pytest.mark.parametrize("name", MAKERS)
def test_nothing_flashes_up_before_the_window_does(
    qtbot: QtBot, windows: Windows, qapp: QApplication, name: str
) -> None:
    seen = Shown()
    qapp.installEventFilter(seen)
    try:
        with shown(qtbot, windows, name) as window:
            assert seen.windows == [window]
    finally:
        qapp.removeEventFilter(seen)


def controls(window: QWidget) -> list[QWidget]:
    """What a person can do something with, as it is seen now."""
    found: list[QWidget] = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, _KINDS) or isinstance(widget, _PARTS):
            continue
        inner = isinstance(widget.parent(), (QComboBox, QLineEdit))  # their own arrows and texts
        if widget.isVisible() and widget.isEnabled() and not inner and widget.window() is window:
            found.append(widget)
    return found


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}"


@pytest.mark.parametrize("name", MAKERS)
def test_every_control_says_what_it_is(qtbot: QtBot, windows: Windows, name: str) -> None:
    with shown(qtbot, windows, name) as window:
        found = controls(window)
        assert found
        for control in found:
            told = QAccessible.queryAccessibleInterface(control)
            assert told is not None, named(control)
            assert told.text(QAccessible.Text.Name).strip(), named(control)
            # Qt has no role for a view that is not its own: ours say of themselves what is chosen.
            nothing = {QAccessible.Role.NoRole, QAccessible.Role.Client}
            assert isinstance(control, SectionView) or told.role() not in nothing, named(control)


@pytest.mark.parametrize("name", MAKERS)
def test_the_tab_key_comes_by_every_control(qtbot: QtBot, windows: Windows, name: str) -> None:
    with shown(qtbot, windows, name) as window:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        wanted = set(controls(window))
        reached: set[QWidget] = set()
        for _ in range(3 * len(wanted) + 10):
            focused = QApplication.focusWidget()
            assert focused is not None
            reached.add(focused)
            if isinstance(box := focused.parentWidget(), QComboBox):
                reached.add(box)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        missed = [
            named(control)
            for control in wanted - reached
            # One of a group has the tab key, the others the arrows.
            if not (isinstance(control, QRadioButton) and not control.isChecked())
            and control.focusProxy() not in reached
        ]
        assert missed == []


@pytest.fixture
def large_print(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * 1.5)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("name", MAKERS)
def test_no_text_is_cut_in_large_print(
    large_print: None, qtbot: QtBot, windows: Windows, name: str
) -> None:
    with shown(qtbot, windows, name) as window:
        assert cut_texts(window) == []
