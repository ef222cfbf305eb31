"""The few widgets everything is put together from, named for the style sheet and readers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton


def label(
    name: str,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
) -> QLabel:
    """Plain text, never markup: names of files come in it. `name` is the style sheet's."""
    made = QLabel()
    made.setObjectName(name)
    made.setAlignment(alignment)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def push_button(text: str, *, primary: bool = False) -> QPushButton:
    """A button with words; the primary one is what the window is for."""
    made = QPushButton(text)
    made.setProperty("primary", "true" if primary else "false")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def icon_button(what_it_does: str) -> QToolButton:
    """A button with an icon alone: its words are in the tool tip and for screen readers."""
    made = QToolButton()
    made.setToolTip(what_it_does)
    made.setAccessibleName(what_it_does)
    return made
