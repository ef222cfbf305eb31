"""Which rows of a view are selected, by ranges: of each of a hundred thousand it would be slow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QAbstractItemView


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
