"""Which rows of a view are selected, by ranges: one by one, a hundred thousand would be slow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QAbstractItemModel, QObject
    from PySide6.QtWidgets import QAbstractItemView


class RowSelection(QItemSelectionModel):
    """The selected rows of a list, which stay selected wherever they go, and no others.

    Where one range of more than a thousand rows is the whole list, Qt keeps only its two ends
    over a change of the layout: all that comes between them would be selected, too. Of two
    ranges side by side it keeps each row.
    """

    def __init__(self, model: QAbstractItemModel, parent: QObject) -> None:
        super().__init__()
        self.setParent(parent)
        model.layoutAboutToBeChanged.connect(self._divide)  # before Qt's own connection
        self.setModel(model)

    def _divide(self) -> None:
        selection, model = self.selection(), self.model()
        count = model.rowCount()
        if selection.size() == 1 and selection.at(0).height() == count > 1:
            first, second, last = (model.index(row, 0) for row in (0, 1, count - 1))
            parts = QItemSelection(first, first)
            parts.select(second, last)
            self.select(parts, self.SelectionFlag.SelectCurrent)


def selected_rows(view: QAbstractItemView) -> list[int]:
    """From the first to the last."""
    selection = view.selectionModel().selection()
    parts = (selection.at(number) for number in range(selection.count()))
    return sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))


def show_rows(view: QAbstractItemView, rows: Iterable[int]) -> None:
    """Select these alone, and go to the first of them."""
    model, selection = view.model(), view.selectionModel()
    chosen = QItemSelection()
    for first, last in runs(sorted(rows)):
        chosen.select(model.index(first, 0), model.index(last, 0))
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
