"""Takes what is dropped on a window, and says before what a drop would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from cloudery_desktop.ui.drop_overlay import DropOverlay, offer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DropTarget(QObject):
    """`dropped` carries the paths. `place` is where the photos go; `overlay` says so."""

    dropped = Signal(object)

    def __init__(self, window: QWidget, overlay: DropOverlay, place: str) -> None:
        super().__init__(window)
        self._overlay = overlay
        self._place = place
        self._action = Qt.DropAction.IgnoreAction
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent | QDragEnterEvent) and event.source() is not None:
            event.ignore()  # photos of this window, which are up
        elif isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            event.setDropAction(self._action)  # what is dragged does not change on the way
            event.accept()
        elif isinstance(event, QDragLeaveEvent):
            self._overlay.hide()
        elif isinstance(event, QDropEvent):
            self._drop(event)
        else:
            return super().eventFilter(watched, event)
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        offered = offer(event.mimeData(), self._place)
        self._overlay.show_offer(offered)
        # Accepted even when it cannot be taken: otherwise no event says that the drag is over.
        actions = Qt.DropAction
        self._action = actions.CopyAction if offered.paths else actions.IgnoreAction
        event.setDropAction(self._action)
        event.accept()

    def _drop(self, event: QDropEvent) -> None:
        self._overlay.hide()
        offered = offer(event.mimeData(), self._place)
        if not offered.paths:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(offered.paths)
