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
    QTimer,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from cloudery_desktop.ui.section_layout import Metrics, Rect, SectionLayout
from cloudery_desktop.ui.selection import RowSelection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel

_HELD = 15
_SETTLE_MS = 400

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Section:
    """A header and how many of the model's next rows stand under it."""

    title: str
    detail: str
    count: int


class AnySection(Protocol):
    """What a section tells; its words may be made only when they are asked for."""

    @property
    def title(self) -> str: ...

    @property
    def detail(self) -> str: ...

    @property
    def count(self) -> int: ...


class Sectioned(Protocol):
    """A list model that says how its rows fall into sections, in row order."""

    def sections(self) -> Sequence[AnySection]: ...


class SectionView(QAbstractItemView):
    """Shows a Sectioned list model. Subclasses say how large an item is and draw the headers.

    The first section may begin with places that are not of the model's rows: `lead` of them.
    """

    has_sticky_headers = False

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: Sequence[AnySection] = ()
        self._lead = 0
        self._by_keyboard = False
        self._held: list[tuple[QPersistentModelIndex, int]] = []
        self._layout = SectionLayout((), self.metrics_for(1))
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.viewport().update)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        # All of it is painted here: what is painted already is moved when one scrolls.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(model)
        usual = self.selectionModel()
        self.setSelectionModel(RowSelection(model, self))
        usual.deleteLater()
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
    def ground(self) -> QColor:
        """What it is painted on."""

    @abstractmethod
    def paint_header(self, painter: QPainter, rect: QRect, section: AnySection) -> None:
        """Draw one section's header."""

    def lead(self) -> int:
        """How many places stand before the first row."""
        return 0

    def paint_lead(self, painter: QPainter, places: range) -> None:
        """Draw what stands before the first row."""

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
        rows = [item - self._lead for item in seen if item >= self._lead] if top else []
        indexes = ((self.model().index(row, 0), row + self._lead) for row in rows[:count])
        self._held = [
            (QPersistentModelIndex(index), self._layout.item_rect(item).y - top)
            for index, item in indexes
        ]

    def _lay_out(self) -> None:
        self._sections = cast("Sectioned", self.model()).sections()
        self._lead = self.lead()
        counts = [section.count for section in self._sections]
        self._layout = SectionLayout(counts, self.metrics_for(self.viewport().width()))
        self.updateGeometries()
        held = ((self._rect(i.row()).y - y) for i, y in self._held if i.isValid())
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

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted; paint what comes into sight and what has not moved with it."""
        viewport = self.viewport()
        if not viewport.devicePixelRatioF().is_integer():  # it would be moved by parts of a pixel
            viewport.update()
            return
        viewport.scroll(dx, dy)
        if self.has_sticky_headers:
            height = self._layout.metrics.header_height + max(0, dy)
            viewport.update(0, 0, viewport.width(), height)
        # Qt itself updates the rows that the pointer has left and come to.
        # Whoever makes the thumbnails knows by the paints which of them are looked at.
        if not self._settle.isActive():
            self._settle.start()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() + self._lead >= self._layout.count:
            return QRect()
        return self._on_screen(self._rect(index.row()))

    def _rect(self, row: int) -> Rect:
        return self._layout.item_rect(row + self._lead)

    def _on_screen(self, rect: Rect) -> QRect:
        shown = QRect(rect.x, rect.y - self.verticalOffset(), rect.width, rect.height)
        if not self.isRightToLeft():  # asked for each item at every paint
            return shown
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), shown)

    def place_at(self, point: QPoint) -> int | None:
        """The place at this point of the viewport, counted from the lead's first; None: none."""
        if self.has_sticky_headers and point.y() < self.stuck_until():
            return None
        return self._place_below(point)

    def _place_below(self, point: QPoint) -> int | None:
        """The same, were there no sticky header; beyond the viewport, too."""
        x = self.viewport().width() - 1 - point.x() if self.isRightToLeft() else point.x()
        return self._layout.item_at(x, point.y() + self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        return self._index_of(self.place_at(point))

    def _index_of(self, place: int | None) -> QModelIndex:
        if place is None or place < self._lead:
            return QModelIndex()
        return self.model().index(place - self._lead, 0)

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        rect = self._rect(index.row())
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

    def touched_by(self, area: QRect) -> QItemSelection:
        """All rows in a rectangle of the viewport, in sight or not."""
        left = area.left()
        if self.isRightToLeft():
            left = self.viewport().width() - 1 - area.right()
        top = area.top() + self.verticalOffset()
        across, down = range(left, left + area.width()), range(top, top + area.height())
        selection = QItemSelection()
        model = self.model()
        for run in self._layout.items_within(across, down):
            first, last = max(run.start - self._lead, 0), run.stop - 1 - self._lead
            if last >= 0:
                selection.select(model.index(first, 0), model.index(last, 0))
        return selection

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

    def _header_rect(self, number: int) -> QRect:
        """Where a header is seen: the topmost one sticks, until the next one pushes it away."""
        rect = self._layout.header_rect(number, self.viewport().width())
        top = self.verticalOffset()
        if self.has_sticky_headers and rect.y < top:
            following = number + 1
            pushed = top
            if following < len(self._sections):
                pushed = min(top, self._layout.header_rect(following, 0).y - rect.height)
            rect = rect._replace(y=max(rect.y, pushed))
        return self._on_screen(rect)

    def stuck_until(self) -> int:
        """Down to which line of the viewport the sticky header hides what is below it."""
        top = self.verticalOffset()
        seen = self._layout.sections_between(top, top)
        return self._header_rect(seen[0]).bottom() + 1 if seen and top else 0
