"""Takes what is dropped on a window, and says before what a drop would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from cloudery_desktop.ui.drop_overlay import DropOverlay, offer
from cloudery_desktop.ui.web_pictures import web_pictures

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DropTarget(QObject):
    """`dropped` carries the paths, `pictures_dropped` WebPictures.

    `place` is where the photos go; `overlay` says so.
    """

    dropped = Signal(object)
    pictures_dropped = Signal(object)

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
        self._action = _action(event) if offered.is_taken else Qt.DropAction.IgnoreAction
        event.setDropAction(self._action)
        event.accept()

    def _drop(self, event: QDropEvent) -> None:
        self._overlay.hide()
        offered = offer(event.mimeData(), self._place)
        if not offered.is_taken:
            event.ignore()
            return
        event.setDropAction(_action(event))
        event.accept()
        if offered.paths:
            self.dropped.emit(offered.paths)
        else:
            self.pictures_dropped.emit(web_pictures(event.mimeData()))


def _action(event: QDropEvent) -> Qt.DropAction:
    """A link may be all that is offered. What is dragged is never moved."""
    actions = Qt.DropAction
    return (
        actions.CopyAction if event.possibleActions() & actions.CopyAction else actions.LinkAction
    )
