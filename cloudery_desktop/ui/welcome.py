"""The window of a person who is here for the first time: three ways in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui.empty_state import Cards
from cloudery_desktop.ui.parts import column, heading, label, scrolled
from cloudery_desktop.ui.way import Way

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from cloudery_desktop.library.thumbnails import Thumbnails

_WIDTH = 480
_HEIGHT_WITH_CARDS = 560


class Welcome(QWidget):
    """Shown while there are no settings and no sandbox. Each signal is one of the ways."""

    setup_wanted = Signal()
    settings_wanted = Signal()
    sandbox_wanted = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = QWidget()
        column(self._cards, Cards(thumbnails)).setContentsMargins(0, 0, 0, 16)
        title = heading(tr("Your photos, in a cloud that is yours"), 1.7)
        detail = label("second", Qt.AlignmentFlag.AlignCenter)
        detail.setText(
            tr("Kept in your own Amazon account, with a link for each. Nobody in between.")
        )
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        detail.setWordWrap(True)
        self.setup_way = Way(
            "cloud-up",
            tr("Set up my own cloud"),
            tr("In an Amazon (AWS) account. You see all that will be done first."),
            primary=True,
        )
        self.settings_way = Way(
            "key", tr("I have a bucket already"), tr("Say where it is and how to get in.")
        )
        self.sandbox_way = Way(
            "laptop",
            tr("Try it without an account"),
            tr("Photos stay on this computer, in a sandbox much like the real thing."),
        )
        self.setup_way.clicked.connect(self.setup_wanted)
        self.settings_way.clicked.connect(self.settings_wanted)
        self.sandbox_way.clicked.connect(self.sandbox_wanted)

        ways = QWidget()
        ways.setFixedWidth(_WIDTH)
        column(ways, self.setup_way, self.settings_way, self.sandbox_way, spacing=8)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(24, 16, 24, 16)
        inner.setSpacing(0)
        inner.addStretch(4)
        inner.addWidget(self._cards, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(title)
        inner.addSpacing(8)
        inner.addWidget(detail)
        inner.addSpacing(16)
        centred = QHBoxLayout()  # an alignment would reckon the height for the whole width
        centred.addStretch(1)
        centred.addWidget(ways)
        centred.addStretch(1)
        inner.addLayout(centred)
        inner.addStretch(5)
        column(self, scrolled(content))
        self.setFocusProxy(self.setup_way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cards.setVisible(self.height() >= _HEIGHT_WITH_CARDS)
