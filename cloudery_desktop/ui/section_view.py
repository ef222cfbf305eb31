"""An item view of sections with headers, whose geometry is arithmetic."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from cloudery_desktop.ui.section_geometry import SectionGeometry
from cloudery_desktop.ui.selection import RowSelection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel

    from cloudery_desktop.ui.section_layout import AnySection


class SectionView(SectionGeometry):
    """Shows a Sectioned list model. Subclasses say how large an item is and draw the headers."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._by_keyboard = False
        usual = self.selectionModel()
        self.setSelectionModel(RowSelection(model, self))
        usual.deleteLater()
        # All of it is painted here: what is painted already is moved when one scrolls.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @abstractmethod
    def ground(self) -> QColor:
        """What it is painted on."""

    @abstractmethod
    def paint_header(self, painter: QPainter, rect: QRect, section: AnySection) -> None:
        """Draw one section's header."""

    def paint_lead(self, painter: QPainter, places: range) -> None:
        """Draw what stands before the first row."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        super().keyPressEvent(event)

    # -- keyboard and selection ------------------------------------------------------------

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self._layout.count - self._lead
        if not count:
            return QModelIndex()
        current = self.currentIndex()
        actions = QAbstractItemView.CursorAction
        if not current.isValid():
            ends = {actions.MoveHome: 0, actions.MoveEnd: count - 1}
            return self.model().index(ends.get(action, self._first_in_sight()), 0)
        row = current.row()
        metrics = self._layout.metrics
        page = max(1, self.viewport().height() // (metrics.item_height + metrics.gap))
        forward = -1 if self.isRightToLeft() else 1
        target = {
            actions.MoveLeft: row - forward,
            actions.MoveRight: row + forward,
            actions.MovePrevious: row - 1,
            actions.MoveNext: row + 1,
            actions.MoveHome: 0,
            actions.MoveEnd: count - 1,
        }.get(action)
        rows = {
            actions.MoveUp: -1,
            actions.MoveDown: 1,
            actions.MovePageUp: -page,
            actions.MovePageDown: page,
        }.get(action, 0)
        if target is None:
            target = self._layout.neighbour(row + self._lead, rows) - self._lead
            if target < 0:  # what stands there cannot be gone to
                target = row
        return self.model().index(min(max(0, target), count - 1), 0)

    def _first_in_sight(self) -> int:
        """The first row that is seen whole, so that to go there moves nothing."""
        top = self.verticalOffset()
        seen = self._layout.items_between(top, top + self.viewport().height())
        below = top + self._layout.metrics.header_height
        whole = (item for item in seen if self._layout.item_rect(item).y >= below)
        return max(0, next(whole, seen.start) - self._lead)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        selection = QItemSelection()
        corners = (rect.topLeft(), rect.bottomRight())
        start, end = (self._index_of(self._place_below(corner)) for corner in corners)
        dragging = self.state() == QAbstractItemView.State.DragSelectingState
        if not dragging and start.isValid() and end.isValid():
            # Shift with a click or a key: all from the one to the other, as a text is read.
            selection.select(min(start, end), max(start, end))
            self.selectionModel().select(selection, command)
            return
        self.selectionModel().select(self.touched_by(rect.normalized()), command)

    def selectAll(self) -> None:
        self.clearSelection()  # or Qt compares each selected range with each piece of all others
        super().selectAll()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        top = self.verticalOffset()
        for item in self._layout.items_between(top, top + self.viewport().height()):
            index = self.model().index(item - self._lead, 0)
            if selection.contains(index):
                region += self.visualRect(index)
        return region

    # -- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.ground())
        offset = self.verticalOffset()
        # One after the other, from the top: of two far apart nothing in between is painted.
        painted = 0
        for area in cast("Sequence[QRect]", event.region()):
            items = self._layout.items_between(area.top() + offset, area.bottom() + offset)
            self._paint_items(painter, range(max(painted, items.start), items.stop))
            painted = max(painted, items.stop)
        top, bottom = event.rect().top() + offset, event.rect().bottom() + offset
        for number in self._layout.sections_between(top, bottom):
            self.paint_header(painter, self._header_rect(number), self._sections[number])
        painter.end()

    def _paint_items(self, painter: QPainter, items: range) -> None:
        if items.start < min(items.stop, self._lead):
            self.paint_lead(painter, range(items.start, min(items.stop, self._lead)))
        first = max(0, items.start - self._lead)
        if first < items.stop - self._lead:
            self.paint_rows(painter, range(first, items.stop - self._lead))

    def paint_rows(self, painter: QPainter, rows: range) -> None:
        """Draw these rows, each where `visualRect` has it."""
        model, selection, delegate = self.model(), self.selectionModel(), self.itemDelegate()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~QStyle.StateFlag.State_HasFocus
        hovered, framed = self.hovered_row(), self.framed_row()
        has_selection = selection.hasSelection()
        for row in rows:
            index = model.index(row, 0)
            option.rect = self._on_screen(self._rect(row))
            option.state = plain
            if has_selection and selection.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == hovered:
                option.state |= QStyle.StateFlag.State_MouseOver
            if row == framed:
                option.state |= QStyle.StateFlag.State_HasFocus
            delegate.paint(painter, option, index)

    def hovered_row(self) -> int:
        """The row under the pointer; -1: none."""
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())).row()

    def framed_row(self) -> int:
        """The row with a frame: it helps who steers by keyboard, and only them. -1: none."""
        return self.currentIndex().row() if self._by_keyboard and self.hasFocus() else -1
