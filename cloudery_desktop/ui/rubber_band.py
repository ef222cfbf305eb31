"""A rectangle drawn with the mouse over a section view, which selects what it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QTimer,
)
from PySide6.QtGui import QColor, QPainter, QPen

from cloudery_desktop.ui import theme
from cloudery_desktop.ui.selection import RowSelection

if TYPE_CHECKING:
    from cloudery_desktop.ui.section_view import SectionView

_TICK_MS = 16
_EDGE_PIXELS = 20  # so near the upper and lower edge the view begins to scroll
_CLEAR_AND = QItemSelectionModel.SelectionFlag.ClearAndSelect


class RubberBand(QObject):
    """Fixed to the content, so it grows when the view scrolls, as it does near its edges."""

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self._view = view
        self._start: QPoint | None = None  # in the content
        self._point = QPoint()  # in the viewport
        # Photos may come and go while it is drawn: both stay with their rows.
        self._before = RowSelection(view.model(), self)
        self._kept = RowSelection(view.model(), self)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._scroll)
        view.verticalScrollBar().valueChanged.connect(self._select)

    @property
    def is_drawn(self) -> bool:
        return self._start is not None

    def begin(self, point: QPoint, *, adding: bool) -> None:
        """At this point of the viewport. `adding`: what is selected stays so."""
        selection = self._view.selectionModel()
        self._before.select(selection.selection(), _CLEAR_AND)
        if not adding:
            selection.clearSelection()
        self._kept.select(selection.selection(), _CLEAR_AND)
        self._start = point + QPoint(0, self._view.verticalOffset())
        self._point = point

    def move_to(self, point: QPoint) -> None:
        """Let it reach to this point of the viewport, or beyond it."""
        self._point = point
        if self._speed():
            self._tick.start()
        else:
            self._tick.stop()
        self._select()

    def end(self) -> None:
        """It is let go: what it touches stays selected."""
        self._tick.stop()
        self._start = None
        self._before.clear()
        self._kept.clear()
        self._view.viewport().update()

    def give_up(self) -> None:
        """As if it had never been drawn."""
        self._view.selectionModel().select(self._before.selection(), _CLEAR_AND)
        self.end()

    def paint(self, painter: QPainter) -> None:
        """Draw it over what it selects."""
        if self._start is None or self.rect().isEmpty():
            return
        accent = QColor(theme.colours().accent)
        painter.setPen(QPen(accent, 1))
        accent.setAlpha(40)
        painter.setBrush(accent)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def rect(self) -> QRect:
        """Where it lies in the viewport."""
        if self._start is None:
            return QRect()
        start = self._start - QPoint(0, self._view.verticalOffset())
        return QRect(start, self._point).normalized()

    def _select(self) -> None:
        if self._start is None:
            return
        touched = self._view.touched_by(self.rect())
        touched.merge(self._kept.selection(), QItemSelectionModel.SelectionFlag.Select)
        self._view.selectionModel().select(touched, _CLEAR_AND)
        self._view.viewport().update()

    def _speed(self) -> int:
        """Pixels a tick: the farther out, the faster."""
        y, height = self._point.y(), self._view.viewport().height()
        beyond = y - height + _EDGE_PIXELS if y > height // 2 else min(0, y - _EDGE_PIXELS)
        return max(0, beyond) // 3 if y > height // 2 else beyond // 3

    def _scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._speed())
