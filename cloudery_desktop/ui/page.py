"""What a dialog about something that goes on looks like: a title, a bar, the matter, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui.parts import Passage, Picture, column, foot, heading, scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence


class Page(QWidget):
    """`content` is what it is about; the buttons stand in the foot."""

    def __init__(self, content: QWidget, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        super().__init__()
        self._mark = Picture("clock", "second", 24)
        self.title = heading("", 1.4)
        self.more = Passage("second")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Progress"))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # what stands below must not jump
        self.bar.setSizePolicy(policy)
        said = QWidget()
        column(said, self.title, self.more, spacing=4)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(said, 1)
        top = QVBoxLayout()
        top.setContentsMargins(24, 20, 24, 8)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.bar)
        inner = QWidget()
        rows = column(inner, content)
        rows.setContentsMargins(23, 4, 23, 24)  # the frame has one pixel
        rows.addStretch(1)
        self.area = scrolled(inner)
        self.area.setObjectName("matter")
        layout = column(self, spacing=0)
        layout.addLayout(top)
        layout.addWidget(self.area, 1)
        layout.addWidget(foot(left, right))
        self.bar.hide()
        self.say("", "")

    def let_keys_scroll(self) -> None:
        """What is only read is a stop of the tab key, where the arrow keys move it."""
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def say(self, title: str, more: str, icon: str = "", colour: str = "second") -> None:
        """The title and the line below it, with an icon if there is one."""
        self.title.say(title)
        self.more.say(more)
        self._mark.setVisible(bool(icon))
        if icon:
            self._mark.show_icon(icon, colour)

    def show_busy(self, done: int = 0, all_of_it: int = 0) -> None:
        """How far it is; 0 of 0 is not known."""
        self.bar.setRange(0, all_of_it)
        self.bar.setValue(done)
        self.bar.show()

    def show_idle(self) -> None:
        """Nothing is going on."""
        self.bar.hide()
