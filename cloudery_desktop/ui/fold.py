"""What can be opened for more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from cloudery_desktop.ui import theme
from cloudery_desktop.ui.parts import column


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
