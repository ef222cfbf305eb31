"""The foot line: the connection, how many photos, in which order."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.parts import label
from cloudery_desktop.ui.spoken import announce

_NOTE_MS = 4_000


class FootLine(QWidget):
    """Says how things stand, and for a moment what was just done."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._connected = False
        self._standing = ""
        self._selected = 0
        self._dot = QLabel()
        self._status = label("status")
        self._counts = label("counts")
        self._order = label("order")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(8)
        layout.addWidget(self._dot)
        layout.addWidget(self._status)
        layout.addSpacing(8)
        layout.addWidget(self._counts)
        layout.addStretch(1)
        layout.addWidget(self._order)
        self.note_over = QTimer(self, singleShot=True, interval=_NOTE_MS)
        self.note_over.timeout.connect(self._tell)
        self.retint()

    def show_status(self, text: str, *, good: bool) -> None:
        """How the connection is."""
        self._status.setText(text)
        self._connected = good
        self.retint()

    def look_as_at_start(self, status: str) -> None:
        """It is not known yet how many photos there are."""
        self.note_over.stop()
        self._selected = 0
        self.show_counts("", ordered=True)
        self.show_status(status, good=False)

    def show_counts(self, text: str, *, ordered: bool = False) -> None:
        """How many photos there are; waits until a note is over. `ordered`: some are, somehow."""
        self._standing = text
        self._order.setVisible(ordered)
        if not self.note_over.isActive():
            self._tell()

    def show_selected(self, number: int) -> None:
        """How many of them are selected."""
        self._selected = number
        if not self.note_over.isActive():
            self._tell()

    def _tell(self) -> None:
        selected = tr("%n selected", "photos", self._selected) if self._selected else ""
        self._counts.setText(" · ".join(filter(None, (self._standing, selected))))

    def show_order(self, text: str, meaning: str) -> None:
        """In which order the photos stand, and what that means."""
        self._order.setText(text)
        self._order.setToolTip(meaning)

    def note(self, text: str) -> None:
        """A few words, for a moment."""
        self._counts.setText(text)
        self.note_over.start()
        announce(self, text)

    def retint(self) -> None:
        """Take the dot's colour from the scheme in use."""
        colours = theme.colours()
        self._dot.setPixmap(theme.dot(colours.good if self._connected else colours.second))
