"""Which photo of the grid is looked at, whatever comes and goes in the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from cloudery_desktop.photo import Photo
from cloudery_desktop.ui.grid_model import PHOTO_ROLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QAbstractItemModel

_AHEAD = 2  # photos in the direction one goes
_BEHIND = 1


class PhotoSequence(QObject):
    """Goes through the rows of a model that hold a photo.

    A photo that goes while it is looked at gives way to its neighbour. Comes it back before the
    person has gone elsewhere, as after an undo, it is looked at again.

    `moved`: another photo is looked at. `changed`: the same one, but what is around it may be
    other. `ended`: there is none left.
    """

    moved = Signal()
    changed = Signal()
    ended = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._index = QPersistentModelIndex()
        self._photo: Photo | None = None
        self._step = 1
        self._going_on_at: int | None = None  # where, once the rows that go are gone
        self._gone: list[tuple[int, str]] = []  # what went from under the eyes, the latest last
        model.rowsAboutToBeRemoved.connect(self._before_removal)
        model.rowsRemoved.connect(self._after_removal)
        model.layoutAboutToBeChanged.connect(self._before_all_changes)
        model.layoutChanged.connect(self._after_layout)
        model.modelAboutToBeReset.connect(self._before_all_changes)
        model.modelReset.connect(self._find_again)
        model.rowsInserted.connect(self._after_insertion)
        model.dataChanged.connect(self._look_around)

    @property
    def photo(self) -> Photo | None:
        """As last listed, so with its newest link."""
        listed = self._photo_at(self.row)
        return listed if listed is not None else self._photo

    @property
    def index(self) -> QModelIndex:
        return self._model.index(self.row, 0)

    @property
    def row(self) -> int:
        """-1: none."""
        return self._index.row() if self._index.isValid() else -1

    @property
    def count(self) -> int:
        return self._model.rowCount()

    @property
    def has_previous(self) -> bool:
        return self._found(range(self.row - 1, -1, -1)) is not None

    @property
    def has_next(self) -> bool:
        return self._photo is not None and self._found(range(self.row + 1, self.count)) is not None

    def begin(self, index: QModelIndex) -> bool:
        """Look at the photo of this row. False: it holds none."""
        if self._photo_at(index.row()) is None:
            return False
        self._step = 1
        self._walk(index.row())
        return True

    def end(self) -> None:
        """Look at none, and follow nothing."""
        self._index, self._photo = QPersistentModelIndex(), None
        self._gone.clear()

    def next(self) -> bool:
        """False: this is the last one."""
        self._step = 1
        return self._photo is not None and self._walk(self._found(range(self.row + 1, self.count)))

    def previous(self) -> bool:
        """False: this is the first one."""
        self._step = -1
        return self._walk(self._found(range(self.row - 1, -1, -1)))

    def first(self) -> bool:
        self._step = 1
        return self._walk(self._found(range(self.count)))

    def last(self) -> bool:
        self._step = -1
        return self._walk(self._found(range(self.count - 1, -1, -1)))

    def near(self) -> list[QModelIndex]:
        """The photos that are likely to be looked at soon, the likeliest first."""
        if self._photo is None:
            return []
        ahead = range(self.row + 1, self.count)
        behind = range(self.row - 1, -1, -1)
        if self._step < 0:
            ahead, behind = behind, ahead
        rows = [self._found(ahead[place:]) for place in range(_AHEAD)]
        rows[1:1] = [self._found(behind[place:]) for place in range(_BEHIND)]
        return [self._model.index(row, 0) for row in dict.fromkeys(rows) if row is not None]

    # -- the model -------------------------------------------------------------------------

    def _photo_at(self, row: int) -> Photo | None:
        if not 0 <= row < self._model.rowCount():
            return None
        photo = self._model.index(row, 0).data(PHOTO_ROLE)
        return photo if isinstance(photo, Photo) else None

    def _found(self, rows: Iterable[int]) -> int | None:
        """The first of these rows that holds a photo: others are still on their way up."""
        return next((row for row in rows if self._photo_at(row) is not None), None)

    def _walk(self, row: int | None) -> bool:
        """Where the person wants to go."""
        if row is None:
            return False
        self._gone.clear()
        self._go(row)
        return True

    def _go(self, row: int) -> None:
        photo = self._photo_at(row)
        is_another = photo is not None and (
            self._photo is None or photo.row_key != self._photo.row_key
        )
        self._index = QPersistentModelIndex(self._model.index(row, 0))
        self._photo = photo
        if is_another:
            self.moved.emit()

    def _before_removal(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self._photo is not None and first <= self.row <= last:
            self._going_on_at = first

    def _after_removal(self) -> None:
        if self._going_on_at is None:
            self._look_around()
            return
        at, self._going_on_at = self._going_on_at, None
        if self._photo is not None:
            self._gone.append(self._photo.row_key)
        self._go_on(at)

    def _after_insertion(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1) if self._gone else ():
            photo = self._photo_at(row)
            if photo is not None and photo.row_key in self._gone:
                del self._gone[self._gone.index(photo.row_key) :]
                self._go(row)
                return
        self._look_around()

    def _go_on(self, at: int) -> None:
        """To the photo that has come to this row, or the last one before it."""
        row = self._found(range(at, self.count))
        if row is None:
            row = self._found(range(min(at, self.count) - 1, -1, -1))
        if row is None:
            self.end()
            self.ended.emit()
        else:
            self._go(row)

    def _before_all_changes(self) -> None:
        self._going_on_at = max(0, self.row) if self._photo is not None else None

    def _after_layout(self) -> None:
        if self._index.isValid():
            self._going_on_at = None
        self._after_removal()

    def _find_again(self) -> None:
        at, self._going_on_at = self._going_on_at, None
        if at is None or self._photo is None:
            return
        key = self._photo.row_key
        for row in range(self.count):
            photo = self._photo_at(row)
            if photo is not None and photo.row_key == key:
                self._index = QPersistentModelIndex(self._model.index(row, 0))
                self.changed.emit()
                return
        self._go_on(at)

    def _look_around(self) -> None:
        if self._photo is not None:
            self.changed.emit()
