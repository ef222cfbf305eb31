"""A section view of square tiles, as large as a person wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from cloudery_desktop.ui.section_layout import Metrics, square_tiles
from cloudery_desktop.ui.section_view import SectionView

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QWidget

TILE_PIXELS = 172
LEAST_TILE_PIXELS = 80
MOST_TILE_PIXELS = 384
GAP = 6
MARGIN = 16
_HEADER_HEIGHT = 44


class TileView(SectionView):
    """Ctrl with the wheel, and two fingers, change the size; what one looks at stays in place.

    `tile_pixels_changed` carries the edge wished for: the tiles fill the width, so theirs is
    about that.
    """

    tile_pixels_changed = Signal(int)
    _tile_pixels = TILE_PIXELS

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._turned = 0  # of the wheel, not yet a step
        self._pinched = 1.0
        # Where one looks while zooming: a row, how far down in it, and on which line that stays.
        self._anchor: tuple[QPersistentModelIndex, float, int] | None = None
        self._anchored_at = -1
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def metrics_for(self, width: int) -> Metrics:
        return square_tiles(width, self._tile_pixels, GAP, MARGIN, _HEADER_HEIGHT)

    @property
    def tile_pixels(self) -> int:
        return self._tile_pixels

    def set_tile_pixels(self, pixels: int, at: QPoint | None = None) -> None:
        """Make the tiles about so large. What is seen at this point of the viewport stays there."""
        pixels = min(max(LEAST_TILE_PIXELS, pixels), MOST_TILE_PIXELS)
        if pixels == self._tile_pixels:
            return
        self._look_at(at)
        self._tile_pixels = pixels
        self._held.clear()
        self._lay_out()
        if self._anchor is not None:
            index, share, line = self._anchor
            rect = self._rect(index.row())
            self.verticalScrollBar().setValue(rect.y + round(share * rect.height) - line)
        self._anchored_at = self.verticalOffset()
        self.tile_pixels_changed.emit(pixels)

    def zoom(self, steps: int, at: QPoint | None = None) -> None:
        """Make the tiles larger: by a column less a step, by some where there are many."""
        width = max(1, self.viewport().width() - 2 * MARGIN)
        columns = self._layout.metrics.columns
        columns = max(1, columns - steps * max(1, columns // 8))
        pixels = (width + GAP) // columns - GAP
        if (steps > 0) == (pixels > self._tile_pixels):
            self.set_tile_pixels(pixels, at)

    def _look_at(self, at: QPoint | None) -> None:
        """The same place as at the last step, unless one has scrolled since."""
        top = self.verticalOffset()
        same_line = at is None or (self._anchor is not None and abs(self._anchor[2] - at.y()) < 3)
        stays = top == self._anchored_at and same_line
        if stays and self._anchor is not None and self._anchor[0].isValid():
            return
        self._anchor = None
        if top == 0 and at is None:
            return
        point = at or self.viewport().rect().center()
        current = self.visualRect(self.currentIndex())
        if at is None and current.intersects(self.viewport().rect()):
            point = current.center()
        index = self.indexAt(point)
        if not index.isValid():
            near = self._layout.items_between(top + point.y(), top + point.y())
            row = max(0, near.start - self._lead)
            index = self.model().index(min(row, self.model().rowCount() - 1), 0)
        if index.isValid():
            rect = self._rect(index.row())
            share = (top + point.y() - rect.y) / max(1, rect.height)
            self._anchor = QPersistentModelIndex(index), share, point.y()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        steps = int(self._turned / 120)
        self._turned -= steps * 120
        if steps:
            self.zoom(steps, event.position().toPoint())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        kinds = Qt.NativeGestureType
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == kinds.BeginNativeGesture:
                self._pinched = float(self._tile_pixels)
            elif event.gestureType() == kinds.ZoomNativeGesture:
                self._pinch(1 + event.value(), event.position().toPoint())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                if pinch.state() == Qt.GestureState.GestureStarted:
                    self._pinched = float(self._tile_pixels)
                where = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
                self._pinch(pinch.scaleFactor(), where)
                return True
        return super().viewportEvent(event)

    def _pinch(self, factor: float, at: QPoint) -> None:
        self._pinched = min(max(LEAST_TILE_PIXELS, self._pinched * factor), MOST_TILE_PIXELS)
        self.set_tile_pixels(round(self._pinched), at)
