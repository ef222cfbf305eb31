"""One bar for the trouble of the whole app, with a button that helps."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cloudery_desktop.ui import theme
from cloudery_desktop.ui.details import Details
from cloudery_desktop.ui.parts import icon_button, label, push_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.errors import ClouderyError


class MessageBar(QWidget):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel()
        self._title = label("messageTitle")
        self._detail = label("messageDetail")
        for text in (self._title, self._detail):
            text.setWordWrap(True)
        self._details = push_button("Details")
        self._details.setProperty("quiet", "true")
        self._help = push_button("")
        self._close = icon_button("Close this message")
        self._action: Callable[[], None] | None = None
        self._error: ClouderyError | None = None
        self._since = 0.0
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addWidget(self._details, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(words, 1)
        layout.addWidget(self._help)
        layout.addWidget(self._close)
        self._details.clicked.connect(self._show_details)
        self._help.clicked.connect(self._act)
        self._close.clicked.connect(self.hide)
        self.retint()
        self.hide()

    def retint(self) -> None:
        """Take the icons' colours from the scheme in use."""
        colours = theme.colours()
        self._icon.setPixmap(theme.pixmap("alert", colours.bad, 20, self.devicePixelRatioF()))
        self._close.setIcon(theme.icon("cancel", colours.second, 16))

    def show_trouble(self, error: ClouderyError, label: str, action: Callable[[], None]) -> None:
        """Say what happened; the button `label` does `action` and closes the bar."""
        self._error = error
        self._since = time.time()
        self._title.setText(error.title)
        self._detail.setText(f"{error.detail} {error.advice}".strip())
        self._detail.setVisible(bool(self._detail.text()))
        self._details.setVisible(bool(error.reference))
        self._help.setText(label)
        self._action = action
        self.show()

    def withdraw(self, action: Callable[[], None]) -> None:
        """The trouble that `action` would help with is over."""
        if self._action == action:
            self.hide()

    def _show_details(self) -> None:
        if self._error is not None:
            Details(self._error, self._since, self.window()).open()

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()
