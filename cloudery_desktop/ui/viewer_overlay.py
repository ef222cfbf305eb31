"""What lies over the photo: the buttons at its sides, the notice, the word that it is loading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from cloudery_desktop.language import tr
from cloudery_desktop.ui.parts import label
from cloudery_desktop.ui.viewer_controls import Notice, SideButton

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

_CONTROLS_MS = 2_000  # the buttons stay so long after the mouse has moved
_PATIENCE_MS = 400  # before it is said that something is loading
_MARGIN = 16
_LOW = 24  # above the lower edge


class Overlay(QObject):
    """Shows itself when there is reason to. `left_alone`: the mouse has not moved for a while."""

    left_alone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.before = SideButton("chevron-left", tr("Previous photo"), "←", parent)
        self.after = SideButton("chevron-right", tr("Next photo"), "→", parent)
        self._sides = (self.before, self.after)  # the left one and the right one
        self.notice = Notice(parent)
        self.waiting = label("viewerWaiting")
        self.waiting.setParent(parent)
        self.waiting.setText(tr("Loading…"))
        self.waiting.hide()
        self.controls = QTimer(self, singleShot=True, interval=_CONTROLS_MS)
        self.controls.timeout.connect(self.left_alone)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.waiting.show)

    def expect(self) -> None:
        """A photo is to come: say so if it takes long."""
        self.waiting.hide()
        self._patience.start()

    def say(self, reason: str, *, is_there: bool) -> None:
        """Why the photo is not there, "" if it is or may be."""
        self.notice.say(reason)
        if reason or is_there:
            self._patience.stop()
            self.waiting.hide()

    def show_controls(self, *, before: bool, after: bool) -> None:
        """The mouse moves; `before` and `after` say whether there are photos to go to."""
        self.before.setVisible(before)
        self.after.setVisible(after)
        self.controls.start()

    def hide_controls(self) -> None:
        self.before.hide()
        self.after.hide()

    def end(self) -> None:
        """Nothing is looked at any more."""
        self.controls.stop()
        self._patience.stop()
        self.hide_controls()
        self.waiting.hide()

    def mirror(self, *, right_to_left: bool) -> None:
        """Have the next photo where a text goes on."""
        left, right = self._sides = (
            (self.after, self.before) if right_to_left else (self.before, self.after)
        )
        left.show_as("chevron-left", left.accessibleName(), "←")
        right.show_as("chevron-right", right.accessibleName(), "→")

    def place(self, room: QRect, *, has_image: bool) -> None:
        """Lie over the room of the photo, and not in the midst of it where it `has_image`."""
        left, right = self._sides
        middle = room.center().y() - left.height() // 2
        left.move(room.left() + _MARGIN, middle)
        right.move(room.right() + 1 - _MARGIN - right.width(), middle)
        box = self.notice.box_in(room)
        if has_image:
            box.moveBottom(room.bottom() - _LOW)
        self.notice.setGeometry(box)
        self.waiting.adjustSize()
        box = self.waiting.rect()
        box.moveCenter(room.center())
        box.moveBottom(room.bottom() - _LOW)
        self.waiting.setGeometry(box)
        for over in (self.before, self.after, self.notice, self.waiting):
            over.raise_()
