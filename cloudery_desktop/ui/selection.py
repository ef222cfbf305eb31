"""Which rows of a view are selected, by ranges: one by one, a hundred thousand would be slow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtCore import QAbstractItemModel, QObject
    from PySide6.QtWidgets import QAbstractItemView


class Movable(Protocol):
    """A list model that says what stands in its rows, and where that is after they moved."""

    def items_at(self, rows: range) -> Sequence[Any]:
        """What stands in these rows."""

    def rows_of(self, items: Sequence[Any]) -> Sequence[int]:
        """Where these stand now, from the top; what is gone has no row."""


class RowSelection(QItemSelectionModel):
    """The selected rows of a Movable list, which stay selected wherever they go, and no others.

    Left to Qt, each selected row is followed over a change of the layout by an index of its own,
    which takes seconds of a hundred thousand.
    """

    def __init__(self, model: QAbstractItemModel, parent: QObject) -> None:
        super().__init__()
        self.setParent(parent)
        self._kept: list[Any] = []
        model.layoutAboutToBeChanged.connect(self._take_up)  # before Qt's own connection
        self.setModel(model)
        model.layoutChanged.connect(self._put_down)

    def _take_up(self) -> None:
        model = cast("Movable", self.model())
        self._kept = [item for rows in selected_ranges(self) for item in model.items_at(rows)]
        self._select_quietly(())

    def _put_down(self) -> None:
        kept, self._kept = self._kept, []
        if kept:
            self._select_quietly(cast("Movable", self.model()).rows_of(kept))

    def _select_quietly(self, rows: Iterable[int]) -> None:
        """Whoever counts what is selected does so after a change of the layout anyway."""
        blocker = QSignalBlocker(self)
        self.select(ranges(self.model(), rows), self.SelectionFlag.ClearAndSelect)
        blocker.unblock()


def selected_ranges(selection: QItemSelectionModel) -> list[range]:
    """The selected rows, in no order."""
    chosen = selection.selection()
    parts = (chosen.at(number) for number in range(chosen.count()))
    return [range(part.top(), part.bottom() + 1) for part in parts]


def ranges(model: QAbstractItemModel, rows: Iterable[int]) -> QItemSelection:
    """These rows, which are sorted, to be selected."""
    chosen = QItemSelection()
    for first, last in runs(rows):
        chosen.select(model.index(first, 0), model.index(last, 0))
    return chosen


def selected_rows(view: QAbstractItemView) -> list[int]:
    """From the first to the last."""
    return sorted(row for rows in selected_ranges(view.selectionModel()) for row in rows)


def show_rows(view: QAbstractItemView, rows: Iterable[int]) -> None:
    """Select these alone, and go to the first of them."""
    model, selection = view.model(), view.selectionModel()
    chosen = ranges(model, sorted(rows))
    if chosen.isEmpty():
        return
    top = model.index(chosen.at(0).top(), 0)
    flags = selection.SelectionFlag
    selection.setCurrentIndex(top, flags.NoUpdate)
    selection.select(chosen, flags.ClearAndSelect)
    view.scrollTo(top, view.ScrollHint.PositionAtCenter)
    view.setFocus()


def runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each stretch of sorted numbers without a gap."""
    first = last = -1
    for number in numbers:
        if number != last + 1 or first < 0:
            if first >= 0:
                yield first, last
            first = number
        last = number
    if first >= 0:
        yield first, last
