"""An item view of sections with headers, whose geometry is arithmetic."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from cloudery_desktop.ui.section_layout import Metrics, Rect, SectionLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel

_HELD = 15

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Section:
    """A header and how many of the model's next rows stand under it."""

    title: str
    detail: str
    count: int


class Sectioned(Protocol):
    """A list model that says how its rows fall into sections, in row order."""

    def sections(self) -> Sequence[Section]: ...


class SectionView(QAbstractItemView):
    """Shows a Sectioned list model. Subclasses say how large an item is and draw the headers."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: Sequence[Section] = ()
        self._by_keyboard = False
        self._held: list[tuple[QPersistentModelIndex, int]] = []
        self._layout = SectionLayout((), self.metrics_for(1))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setModel(model)
        for about_to in (model.rowsAboutToBeInserted, model.rowsAboutToBeRemoved):
            about_to.connect(self._hold)
        model.layoutAboutToBeChanged.connect(self._hold_many)
        for changed in (
            model.rowsInserted,
            model.rowsRemoved,
            model.rowsMoved,
            model.layoutChanged,
            model.modelReset,
        ):
            changed.connect(self._lay_out)
        self._lay_out()

    @abstractmethod
    def metrics_for(self, width: int) -> Metrics:
        """The measures of a layout in a viewport so wide."""

    @abstractmethod
    def paint_header(self, painter: QPainter, rect: QRect, section: Section) -> None:
        """Draw one section's header."""

    # -- geometry ------------------------------------------------------------------------

    def _hold(self) -> None:
        """Remember what is at the top: it shall stay there, whatever changes around it."""
        self._remember(1)

    def _hold_many(self) -> None:
        """Some of what is seen may go elsewhere: the view follows what most of it does."""
        self._remember(_HELD)

    def _remember(self, count: int) -> None:
        top = self.verticalOffset()
        seen = self._layout.items_between(top, top + self.viewport().height())
        items = seen[:count] if top else ()
        indexes = ((self.model().index(item, 0), item) for item in items)
        self._held = [
            (QPersistentModelIndex(index), self._layout.item_rect(item).y - top)
            for index, item in indexes
        ]

    def _lay_out(self) -> None:
        self._sections = cast("Sectioned", self.model()).sections()
        counts = [section.count for section in self._sections]
        self._layout = SectionLayout(counts, self.metrics_for(self.viewport().width()))
        self.updateGeometries()
        held = ((self._layout.item_rect(i.row()).y - y) for i, y in self._held if i.isValid())
        tops = sorted(held)
        self._held.clear()
        if tops:
            self.verticalScrollBar().setValue(tops[len(tops) // 2])
        self.viewport().update()

    def updateGeometries(self) -> None:
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._layout.height - page))
        bar.setPageStep(page)
        bar.setSingleStep(max(24, self._layout.metrics.item_height // 3))
        super().updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._hold()
        self._lay_out()
        super().resizeEvent(event)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= self._layout.count:
            return QRect()
        return self._on_screen(self._layout.item_rect(index.row()))

    def _on_screen(self, rect: Rect) -> QRect:
        shown = QRect(rect.x, rect.y - self.verticalOffset(), rect.width, rect.height)
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), shown)

    def indexAt(self, point: QPoint) -> QModelIndex:
        x = point.x()
        if self.isRightToLeft():
            x = self.viewport().width() - 1 - x
        item = self._layout.item_at(x, point.y() + self.verticalOffset())
        return QModelIndex() if item is None else self.model().index(item, 0)

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        rect = self._layout.item_rect(index.row())
        bar = self.verticalScrollBar()
        metrics = self._layout.metrics
        first = rect.y - metrics.header_height  # with its header, when it has one above
        last = rect.y + rect.height + metrics.gap - self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((first + last) // 2)
        elif bar.value() > first:
            bar.setValue(first)
        elif bar.value() < last:
            bar.setValue(last)

    def viewportSizeHint(self) -> QSize:
        return QSize(self.viewport().width(), self._layout.height)

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
        count = self._layout.count
        if not count:
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return self.model().index(0, 0)
        row = current.row()
        actions = QAbstractItemView.CursorAction
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
            target = self._layout.neighbour(row, rows)
        return self.model().index(min(max(0, target), count - 1), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        selection = QItemSelection()
        start, end = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomRight())
        dragging = self.state() == QAbstractItemView.State.DragSelectingState
        if not dragging and start.isValid() and end.isValid():
            # Shift with a click or a key: all from the one to the other, as a text is read.
            selection.select(min(start, end), max(start, end))
            self.selectionModel().select(selection, command)
            return
        area = rect.normalized()
        top = area.top() + self.verticalOffset()
        bottom = area.bottom() + self.verticalOffset()
        model = self.model()
        for item in self._layout.items_between(top, bottom):
            if self._on_screen(self._layout.item_rect(item)).intersects(area):
                index = model.index(item, 0)
                selection.select(index, index)
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        top = self.verticalOffset()
        for item in self._layout.items_between(top, top + self.viewport().height()):
            index = self.model().index(item, 0)
            if selection.contains(index):
                region += self.visualRect(index)
        return region

    # -- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self.model()
        painter = QPainter(self.viewport())
        offset = self.verticalOffset()
        top, bottom = event.rect().top() + offset, event.rect().bottom() + offset
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~QStyle.StateFlag.State_HasFocus
        hovered = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        for item in self._layout.items_between(top, bottom):
            index = model.index(item, 0)
            option.rect = self.visualRect(index)
            option.state = plain
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if index == hovered and self.viewport().underMouse():
                option.state |= QStyle.StateFlag.State_MouseOver
            # A frame round the current item helps who steers by keyboard, and only them.
            if index == self.currentIndex() and self.hasFocus() and self._by_keyboard:
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        width = self.viewport().width()
        for number in self._layout.sections_between(top, bottom):
            rect = self._on_screen(self._layout.header_rect(number, width))
            self.paint_header(painter, rect, self._sections[number])
        painter.end()
