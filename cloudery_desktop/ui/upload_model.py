"""The rows of the uploads panel, grouped by what a person needs to know."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import chain, islice
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cloudery_desktop.language import marked, number, tr
from cloudery_desktop.ui import words
from cloudery_desktop.ui.parts import as_tip
from cloudery_desktop.ui.section_layout import Section
from cloudery_desktop.ui.selection import runs
from cloudery_desktop.ui.upload_words import sentence
from cloudery_desktop.uploads.lifecycle import FINISHED, UNFINISHED, State, Upload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.library.thumbnail_maker import Made
    from cloudery_desktop.library.thumbnails import Thumbnails
    from cloudery_desktop.uploads.manager import UploadManager

UPLOAD_ROLE = int(Qt.ItemDataRole.UserRole)
SENTENCE_ROLE = UPLOAD_ROLE + 1

_NOWHERE = QModelIndex()

# What is made ready ahead is not among them: on a slow line it waits for minutes.
_SENT = frozenset({State.UPLOADING, State.CONFIRMING})

# Title, and the states it holds. The order is the panel's.
GROUPS: tuple[tuple[str, frozenset[State]], ...] = (
    (marked("Needs you"), frozenset({State.FAILED, State.REJECTED})),
    (marked("Uploading"), _SENT),
    (marked("Waiting"), UNFINISHED - _SENT | {State.PAUSED}),
    (marked("Done"), frozenset({State.DONE})),
    (marked("Already uploaded"), frozenset({State.DUPLICATE})),
    (marked("Not uploaded"), frozenset({State.SKIPPED, State.CANCELLED})),
)
_GROUP_OF = {state: number for number, (_, states) in enumerate(GROUPS) for state in states}

# What ended last is what a person looks for: at the top of its group. All else is in the
# queue's order.
_LATEST_FIRST = frozenset({State.FAILED, State.REJECTED, State.DONE, State.DUPLICATE})

_FEW = 64  # so many rows are moved one by one; of more, the whole group is put in order


class _Row:
    """An upload and its place in its group: the smallest rank is on top."""

    __slots__ = ("rank", "upload")

    def __init__(self, rank: int, upload: Upload) -> None:
        self.rank = rank
        self.upload = upload


_rank = attrgetter("rank")


class UploadModel(QAbstractListModel):
    """Follows an UploadManager. An upload is one row, in the group of its state.

    A group is a list sorted by rank, so a row's number is found by bisection, however many
    there are.
    """

    def __init__(
        self, manager: UploadManager, thumbnails: Thumbnails, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        # Its own, for views still ask about a row while it goes, when the manager has none.
        self._rows: dict[str, _Row] = {}
        self._manager = manager
        self._thumbnails = thumbnails
        self._groups: list[list[_Row]] = [[] for _ in GROUPS]
        self._ended = 0
        manager.added.connect(self._on_added)
        manager.changed.connect(self._on_changed)
        manager.progressed.connect(self._on_changed)
        manager.removed.connect(self._on_removed)
        manager.offline_changed.connect(self._repaint)  # what they wait for is another
        thumbnails.made.connect(self._on_made)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def upload(self, number: int) -> Upload:
        return self._row(number).upload

    def number(self, upload_id: str) -> int | None:
        """The row of an upload; None where there is none."""
        row = self._rows.get(upload_id)
        return None if row is None else self._number(row)

    @property
    def has_finished(self) -> bool:
        """Whether there is anything that needs nobody any more."""
        groups = zip(GROUPS, self._groups, strict=True)
        return any(rows for (_, states), rows in groups if states <= FINISHED)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not index.isValid():
            return None
        upload = self.upload(index.row())
        if role == UPLOAD_ROLE:
            return upload
        if role == Qt.ItemDataRole.DisplayRole:
            return upload.name
        if role == SENTENCE_ROLE:
            return self._sentence(upload)
        if role == Qt.ItemDataRole.DecorationRole:
            if upload.state in (State.REJECTED, State.SKIPPED):
                return None
            return self._thumbnails.get(upload.path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(f"{words.isolated(str(upload.path))}\n{self._sentence(upload)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(", ", "between facts").join((upload.name, self._sentence(upload)))
        return None

    def sections(self) -> Sequence[Section]:
        return [
            Section(tr(title), number(len(group)), len(group))
            for (title, _), group in zip(GROUPS, self._groups, strict=True)
            if group
        ]

    def _sentence(self, upload: Upload) -> str:
        twin = self._rows.get(upload.twin_id)
        no_network = self._manager.is_offline and not self._manager.is_silent
        said = sentence(upload, twin.upload.name if twin else "", no_network=no_network)
        # Of the photo that is up: the file may be gone by then, and need not be there.
        up = upload.photo if upload.state is State.DONE else None
        no_preview = self._thumbnails.reason(up.url) if up else ""
        if not no_preview:
            return said
        return tr("{how_it_is}. {why_no_preview}", how_it_is=said, why_no_preview=no_preview)

    # -- where a row stands ----------------------------------------------------------------

    def items_at(self, rows: range) -> Sequence[_Row]:
        """What stands in these rows."""
        return tuple(islice(chain(*self._groups), rows.start, rows.stop))

    def rows_of(self, items: Sequence[_Row]) -> Sequence[int]:
        """Where these stand, from the top."""
        if len(items) <= _FEW:
            return sorted(map(self._number, items))
        wanted = set(items)
        return [number for number, row in enumerate(chain(*self._groups)) if row in wanted]

    def _row(self, number: int) -> _Row:
        for group in self._groups:
            if number < len(group):
                return group[number]
            number -= len(group)
        raise IndexError(number)

    def _first(self, group: int) -> int:
        return sum(map(len, self._groups[:group]))

    def _place(self, row: _Row) -> tuple[int, int]:
        """Its group, and where in it."""
        group = _GROUP_OF[row.upload.state]
        rows = self._groups[group]
        at = bisect_left(rows, row.rank, key=_rank)
        while rows[at] is not row:
            at += 1
        return group, at

    def _number(self, row: _Row) -> int:
        group, at = self._place(row)
        return self._first(group) + at

    def _rank_of(self, row: _Row, changed: Upload) -> int:
        if changed.state not in _LATEST_FIRST:
            return changed.position
        if _GROUP_OF[row.upload.state] == _GROUP_OF[changed.state]:
            return row.rank
        self._ended += 1
        return -self._ended

    # -- what happens ----------------------------------------------------------------------

    def _on_added(self, uploads: tuple[Upload, ...]) -> None:
        added: list[list[_Row]] = [[] for _ in GROUPS]
        for upload in uploads:
            self._thumbnails.forget(upload.path)  # it may be another picture by now
            added[_GROUP_OF[upload.state]].append(_Row(upload.position, upload))
        for group, rows in enumerate(added):
            rows.sort(key=_rank)
            self._insert(group, rows)

    def _insert(self, group: int, new: Sequence[_Row]) -> None:
        """Rows side by side at once: mostly that is all of them, at the end."""
        there = self._groups[group]
        start = 0
        while start < len(new):
            at = bisect_right(there, new[start].rank, key=_rank)
            end = len(new)
            if at < len(there):
                end = max(start + 1, bisect_left(new, there[at].rank, key=_rank))
            first = self._first(group) + at
            self.beginInsertRows(_NOWHERE, first, first + end - start - 1)
            there[at:at] = new[start:end]
            self._rows.update((row.upload.upload_id, row) for row in new[start:end])
            self.endInsertRows()
            start = end

    def _on_changed(self, uploads: tuple[Upload, ...]) -> None:
        stay: list[_Row] = []
        moved: list[tuple[_Row, int, Upload]] = []
        for upload in uploads:
            row = self._rows[upload.upload_id]
            rank = self._rank_of(row, upload)
            if rank == row.rank and _GROUP_OF[row.upload.state] == _GROUP_OF[upload.state]:
                row.upload = upload
                stay.append(row)
            else:
                moved.append((row, rank, upload))
        if moved:
            self._move(moved)  # repaints all that is seen
        elif len(stay) < _FEW:
            for row in stay:
                index = self.index(self._number(row))
                self.dataChanged.emit(index, index)
        else:
            self._repaint()

    def _move(self, moved: Sequence[tuple[_Row, int, Upload]]) -> None:
        """Rows that a person has chosen stay chosen, wherever they go."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._row(index.row()) for index in before]
        self._take_out([row for row, _, _ in moved])
        for row, rank, upload in moved:
            row.rank, row.upload = rank, upload
        self._put_in([row for row, _, _ in moved])
        self.changePersistentIndexList(before, [self.index(self._number(row)) for row in held])
        self.layoutChanged.emit()

    def _take_out(self, rows: Sequence[_Row]) -> None:
        if len(rows) <= _FEW:
            for row in rows:
                group, at = self._place(row)
                del self._groups[group][at]
            return
        gone = set(rows)
        for group in {_GROUP_OF[row.upload.state] for row in rows}:
            self._groups[group][:] = [row for row in self._groups[group] if row not in gone]

    def _put_in(self, rows: Sequence[_Row]) -> None:
        if len(rows) <= _FEW:
            for row in rows:
                group = self._groups[_GROUP_OF[row.upload.state]]
                group.insert(bisect_right(group, row.rank, key=_rank), row)
            return
        for row in rows:
            self._groups[_GROUP_OF[row.upload.state]].append(row)
        for group_number in {_GROUP_OF[row.upload.state] for row in rows}:
            self._groups[group_number].sort(key=_rank)

    def _on_removed(self, upload_ids: tuple[str, ...]) -> None:
        rows = [self._rows[upload_id] for upload_id in upload_ids]
        stretches = tuple(runs(sorted(map(self._number, rows))))
        if len(stretches) > _FEW:
            self.beginResetModel()
            self._take_out(rows)
            for upload_id in upload_ids:
                del self._rows[upload_id]
            self.endResetModel()
            return
        for first, last in reversed(stretches):
            self._remove(first, last)

    def _remove(self, first: int, last: int) -> None:
        """Rows side by side, of one group or more."""
        self.beginRemoveRows(_NOWHERE, first, last)
        start = 0
        for group in self._groups:
            end = start + len(group)
            gone = slice(max(0, first - start), max(0, last + 1 - start))
            for row in group[gone]:
                del self._rows[row.upload.upload_id]
            del group[gone]
            start = end
        self.endRemoveRows()

    def _on_made(self, made: Made) -> None:
        if isinstance(made.source, Path):
            self._repaint()

    def _repaint(self) -> None:
        """One signal for all rows: what of it is to be painted, the view finds out."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
