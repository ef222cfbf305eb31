"""The rows of a receipt's table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cloudery_desktop.language import marked, tr
from cloudery_desktop.ui import words
from cloudery_desktop.ui.parts import as_tip
from cloudery_desktop.ui.upload_words import sentence
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.receipt import Receipt, line

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOWHERE = QModelIndex()
COLUMNS = (marked("File"), marked("What became of it"), marked("Size"), "SHA-256")
WHAT, SIZE, DIGEST = 1, 2, 3
_SHOWN_DIGITS = 12
_SHORT = {
    State.CANCELLED: marked("Cancelled"),
    State.QUEUED: marked("Waiting"),
    State.UPLOADING: marked("Uploading"),
    State.PAUSED: marked("Paused"),
}
# Of a photo that is up: by whether that is verified, and what was left out of it.
_UP = {
    (False, ""): marked("Uploaded"),
    (False, "position"): marked("Uploaded, position\u00a0removed"),
    (False, "all"): marked("Uploaded, metadata\u00a0removed"),
    (True, ""): marked("Uploaded and verified"),
    (True, "position"): marked("Uploaded and verified, position\u00a0removed"),
    (True, "all"): marked("Uploaded and verified, metadata\u00a0removed"),
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
                return tr(COLUMNS[section])
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
            told = cells(upload)[index.column()]
            return told if index.column() in (WHAT, SIZE) else words.isolated(told)
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
        verified = bool(line(upload).verified)
        return tr(_UP.get((verified, upload.removed)) or _UP[verified, ""])
    return tr(_SHORT[upload.state]) if upload.state in _SHORT else sentence(upload)


def _whole(upload: Upload, column: int) -> str:
    """What a cell may have no room for."""
    if column == WHAT:
        return what(upload)
    if column == DIGEST:
        told = line(upload)
        if not told.removed:
            return told.sha256
        return tr("Your file: {its}\nUploaded: {sent}", its=told.sha256, sent=told.sent_sha256)
    return words.isolated(line(upload).path)


def _aligned(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column == SIZE else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
