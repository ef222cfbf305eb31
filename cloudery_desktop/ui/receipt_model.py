"""The rows of a receipt's table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cloudery_desktop.ui import words
from cloudery_desktop.ui.parts import as_tip
from cloudery_desktop.ui.upload_words import REMOVED, sentence
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.receipt import Receipt, line

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOWHERE = QModelIndex()
COLUMNS = ("File", "What became of it", "Size", "SHA-256")
WHAT, SIZE, DIGEST = 1, 2, 3
_SHOWN_DIGITS = 12
_SHORT = {
    State.DONE: "Uploaded",
    State.CANCELLED: "Cancelled",
    State.QUEUED: "Waiting",
    State.UPLOADING: "Uploading",
    State.PAUSED: "Paused",
}


class ReceiptModel(QAbstractTableModel):
    """One row a file of a Receipt; with `only_not_up`, of those alone that are not up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.receipt = Receipt(())

    def show(self, receipt: Receipt, *, only_not_up: bool) -> None:
        """Show this one."""
        self.beginResetModel()
        if only_not_up:
            receipt = Receipt.of(u for u in receipt.uploads if not u.is_up)
        self.receipt = receipt
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.receipt.uploads)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return COLUMNS[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _aligned(section)
        return None

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not index.isValid():
            return None
        upload = self.receipt.uploads[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cells(upload)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(_whole(upload, index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(index.column())
        return None


def cells(upload: Upload) -> Sequence[str]:
    """What the columns say of one file."""
    digest = f"{upload.sha256[:_SHOWN_DIGITS]}…" if upload.sha256 else ""
    return upload.name, what(upload), words.size(upload.size_bytes), digest


def what(upload: Upload) -> str:
    """What became of it, in words that do without the size."""
    if upload.state is State.DONE:
        became = "Uploaded and verified" if line(upload).verified else "Uploaded"
        return became + REMOVED.get(upload.removed, "")
    return _SHORT.get(upload.state) or sentence(upload)


def _whole(upload: Upload, column: int) -> str:
    """What a cell may have no room for."""
    if column == WHAT:
        return what(upload)
    if column == DIGEST:
        told = line(upload)
        if not told.removed:
            return told.sha256
        return f"Your file: {told.sha256}\nUploaded: {told.sent_sha256}"
    return line(upload).path


def _aligned(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column == SIZE else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
