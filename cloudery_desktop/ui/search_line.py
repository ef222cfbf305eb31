"""Below the bar while one searches: how many photos are found, or what is not understood."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.parts import Picture, label, push_button


class SearchLine(QWidget):
    """Hidden without a search. `cleared` comes with its button."""

    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("searchLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = Picture("alert", "bad", 16)
        self._text = label("searchText")
        self._text.setWordWrap(True)
        self._clear = push_button(tr("Clear search"))
        self._clear.setProperty("quiet", "true")
        self._clear.clicked.connect(self.cleared)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._clear)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Show this; nothing hides the line."""
        self.setVisible(bool(text))
        self._text.setText(text)
        self._icon.setVisible(wrong)
        theme.restyle(self._text, "wrong", wrong)


class NothingFound(QWidget):
    """In the place of the grid when no photo is what is searched for."""

    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        centre = Qt.AlignmentFlag.AlignCenter
        self._icon = Picture("search", "second", 40)
        self._title = label("nothingTitle", centre)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self._title.setFont(font)
        self._title.setText(tr("No photo is like that"))
        self._detail = label("nothingDetail", centre)
        for text in (self._title, self._detail):
            text.setWordWrap(True)
        self.button = push_button(tr("Clear search"))
        self.button.clicked.connect(self.cleared)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(0)
        layout.addStretch(4)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(16)
        layout.addWidget(self._title)
        layout.addSpacing(8)
        layout.addWidget(self._detail)
        layout.addSpacing(16)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(5)

    def say(self, text: str, total: str) -> None:
        """What was searched for, and among how many."""
        metrics = self._detail.fontMetrics()
        shown = metrics.elidedText(text.strip(), Qt.TextElideMode.ElideRight, 360)
        self._detail.setText(tr("None of {total} matches “{words}”.", total=total, words=shown))
