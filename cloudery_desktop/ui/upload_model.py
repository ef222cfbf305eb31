"""The rows of the uploads panel, grouped by what a person needs to know."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cloudery_desktop.ui import words
from cloudery_desktop.ui.section_view import Section
from cloudery_desktop.uploads.lifecycle import State, Upload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.library.thumbnails import Made, Thumbnails
    from cloudery_desktop.uploads.manager import UploadManager

UPLOAD_ROLE = int(Qt.ItemDataRole.UserRole)
SENTENCE_ROLE = UPLOAD_ROLE + 1

_NOWHERE = QModelIndex()

# Title, and the states it holds. The order is the panel's.
GROUPS: tuple[tuple[str, frozenset[State]], ...] = (
    ("Needs you", frozenset({State.FAILED, State.REJECTED})),
    (
        "Uploading",
        frozenset({State.PREPARING, State.REQUESTING, State.UPLOADING, State.CONFIRMING}),
    ),
    ("Waiting", frozenset({State.QUEUED, State.WAITING})),
    ("Done", frozenset({State.DONE})),
    ("Not uploaded", frozenset({State.SKIPPED, State.CANCELLED})),
)
_GROUP_OF = {state: number for number, (_, states) in enumerate(GROUPS) for state in states}


def sentence(upload: Upload) -> str:
    """The state in words."""
    match upload.state:
        case State.QUEUED:
            return f"Waiting · {words.size(upload.size_bytes)}"
        case State.PREPARING:
            return "Reading the photo…"
        case State.REQUESTING:
            return "Asking for permission to upload…"
        case State.UPLOADING:
            return f"{words.size(upload.sent_bytes)} of {words.size(upload.size_bytes)}"
        case State.CONFIRMING:
            return "Checking that it arrived…"
        case State.WAITING:
            return f"Tries again soon. {upload.reason}"
        case State.DONE:
            return f"Uploaded · {words.size(upload.size_bytes)}"
        case State.CANCELLED:
            return "Cancelled."
        case _:
            return upload.reason


class UploadModel(QAbstractListModel):
    """Follows an UploadManager. An upload is one row, in the group of its state."""

    def __init__(
        self, manager: UploadManager, thumbnails: Thumbnails, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        # Its own, for views still ask about a row while it goes, when the manager has none.
        self._uploads: dict[str, Upload] = {}
        self._thumbnails = thumbnails
        self._groups: list[list[str]] = [[] for _ in GROUPS]
        manager.added.connect(self._on_added)
        manager.changed.connect(self._on_changed)
        manager.changed_many.connect(self._on_changed_many)
        manager.removed.connect(self._on_removed)
        thumbnails.made.connect(self._on_made)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._uploads)

    def upload(self, row: int) -> Upload:
        for group in self._groups:
            if row < len(group):
                return self._uploads[group[row]]
            row -= len(group)
        raise IndexError(row)

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
            return f"{upload.path}\n{self._sentence(upload)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{upload.name}, {self._sentence(upload)}"
        return None

    def sections(self) -> Sequence[Section]:
        return [
            Section(title, f"{len(group):,}", len(group))
            for (title, _), group in zip(GROUPS, self._groups, strict=True)
            if group
        ]

    def _sentence(self, upload: Upload) -> str:
        # Of the photo that is up: the file may be gone by then, and need not be there.
        up = upload.photo if upload.state is State.DONE else None
        no_preview = self._thumbnails.reason(up.url) if up else ""
        return f"{sentence(upload)}. {no_preview}" if no_preview else sentence(upload)

    def _first_row(self, group: int) -> int:
        return sum(len(ids) for ids in self._groups[:group])

    def _on_added(self, uploads: tuple[Upload, ...]) -> None:
        for upload in uploads:
            self._thumbnails.forget(upload.path)  # it may be another picture by now
        for group in range(len(GROUPS)):
            new = [upload for upload in uploads if _GROUP_OF[upload.state] == group]
            if new:
                self._append(group, new)

    def _on_changed(self, upload: Upload) -> None:
        before, now = self._group_of(upload.upload_id), _GROUP_OF[upload.state]
        if before == now:
            self._uploads[upload.upload_id] = upload
            row = self._first_row(now) + self._groups[now].index(upload.upload_id)
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        # What ended last is what a person looks for: at the top of its group.
        at = 0 if upload.state in (State.DONE, State.FAILED) else len(self._groups[now])
        self._move(upload, now, at)

    def _on_changed_many(self, uploads: tuple[Upload, ...]) -> None:
        self.beginResetModel()
        changed = {upload.upload_id: upload for upload in uploads}
        for group in self._groups:
            group[:] = [upload_id for upload_id in group if upload_id not in changed]
        self._uploads.update(changed)
        for upload in uploads:
            self._groups[_GROUP_OF[upload.state]].append(upload.upload_id)
        self.endResetModel()

    def _on_removed(self, upload_ids: tuple[str, ...]) -> None:
        if len(upload_ids) == 1:
            self._take_out(upload_ids[0])
            return
        self.beginResetModel()
        gone = set(upload_ids)
        for group in self._groups:
            group[:] = [upload_id for upload_id in group if upload_id not in gone]
        for upload_id in gone:
            del self._uploads[upload_id]
        self.endResetModel()

    def _on_made(self, made: Made) -> None:
        # One signal for all rows: whose thumbnail it is, the view finds out as it paints.
        if self._uploads and isinstance(made.source, Path):
            self.dataChanged.emit(self.index(0), self.index(len(self._uploads) - 1))

    def _group_of(self, upload_id: str) -> int:
        return _GROUP_OF[self._uploads[upload_id].state]

    def _append(self, group: int, uploads: list[Upload]) -> None:
        first = self._first_row(group) + len(self._groups[group])
        self.beginInsertRows(_NOWHERE, first, first + len(uploads) - 1)
        self._groups[group].extend(upload.upload_id for upload in uploads)
        self._uploads.update((upload.upload_id, upload) for upload in uploads)
        self.endInsertRows()

    def _move(self, upload: Upload, group: int, at: int) -> None:
        """A move, not a removal: the row a person has chosen stays the chosen one."""
        before = self._group_of(upload.upload_id)
        was = self._groups[before].index(upload.upload_id)
        start, target = self._first_row(before) + was, self._first_row(group) + at
        moves = target not in (start, start + 1)  # else it is there: only its group is another
        if moves:
            self.beginMoveRows(_NOWHERE, start, start, _NOWHERE, target)
        else:
            self.layoutAboutToBeChanged.emit()
        del self._groups[before][was]
        self._groups[group].insert(at, upload.upload_id)
        self._uploads[upload.upload_id] = upload
        if moves:
            self.endMoveRows()
        else:
            self.layoutChanged.emit()

    def _take_out(self, upload_id: str) -> None:
        group = self._group_of(upload_id)
        at = self._groups[group].index(upload_id)
        row = self._first_row(group) + at
        self.beginRemoveRows(_NOWHERE, row, row)
        del self._groups[group][at]
        del self._uploads[upload_id]
        self.endRemoveRows()
