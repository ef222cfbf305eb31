"""What can be opened for more, and a failure told inside a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.parts import Passage, Picture, beside, column

if TYPE_CHECKING:
    from cloudery_desktop.errors import ClouderyError


class Fold(QWidget):
    """A line to press, and what it opens below itself."""

    def __init__(self, text: str, content: QWidget, *, is_open: bool = False) -> None:
        super().__init__()
        self.button = QPushButton(text)
        self.button.setObjectName("fold")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setIconSize(QSize(16, 16))
        self.button.setCheckable(True)
        self._content = content
        layout = column(self, self.button, content, spacing=8)
        layout.setAlignment(self.button, Qt.AlignmentFlag.AlignLeading)
        self.button.toggled.connect(self._show)
        self.button.setChecked(is_open)
        self._show(is_open=is_open)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._tint()

    def _show(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._tint()

    def _tint(self) -> None:
        closed = "chevron-left" if self.isRightToLeft() else "chevron-right"
        icon = "chevron-down" if self.button.isChecked() else closed
        self.button.setIcon(theme.icon(icon, theme.colours().second, 16))


class Trouble(QFrame):
    """A failure inside a dialog: what happened, why, what to do; what support asks for folded."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trouble")
        self._title = Passage("troubleTitle")
        self._detail = Passage("troubleDetail")
        self._reference = Passage("second")
        self._details = Fold(tr("Details"), self._reference)
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self._title, self._detail, self._details):
            words.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addLayout(beside(Picture("alert", "bad"), words))
        self.hide()

    def show_error(self, error: ClouderyError | None) -> None:
        """Say what happened; nothing did: go."""
        self.setVisible(error is not None)
        if error is None:
            return
        self._title.say(error.title)
        self._detail.say(f"{error.detail} {error.advice}".strip())
        self._detail.setVisible(bool(error.detail or error.advice))
        self._reference.say(error.reference)
        self._details.setVisible(bool(error.reference))
        self._details.button.setChecked(False)
