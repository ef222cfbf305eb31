"""The receipt of a batch: what became of every file, to read, to save and to copy."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QWidget,
)

from cloudery_desktop.errands import Errand
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.ui import words
from cloudery_desktop.ui.fitting import resize_within_screen
from cloudery_desktop.ui.forms import PickField, Tick
from cloudery_desktop.ui.parts import Passage, column, foot, heading, push_button
from cloudery_desktop.ui.questions import where_to_begin
from cloudery_desktop.ui.receipt_model import DIGEST, SIZE, ReceiptModel, cells
from cloudery_desktop.ui.trouble_frame import TroubleFrame
from cloudery_desktop.uploads.receipt import Receipt, cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QPushButton

    from cloudery_desktop.uploads.lifecycle import Upload

_SAID_MS = 2_000
_SAVING_MS = 30_000
_EVERYTHING = "all"


class ReceiptDialog(QDialog):
    """Shows these uploads as they are now, the latest batch first. Show it with `open()`."""

    def __init__(self, uploads: Sequence[Upload], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uploads = uploads
        self._receipt = Receipt(())
        self._saving: Errand | None = None
        self.model = ReceiptModel(self)
        self.setWindowTitle(tr("Receipt"))
        self.setMinimumSize(520, 360)
        resize_within_screen(self, 820, 600)
        self._build()
        self._pick()

    def _build(self) -> None:
        self.batch = PickField(tr("&Batch"), batches(self._uploads, datetime.now().astimezone()))
        self.summary = Passage("text")
        self.only_not_up = Tick(tr("Only &what is not up"))
        self.trouble = TroubleFrame()
        self.table = _table(self.model)
        self.nothing = Passage("second")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.nothing)
        self.copy_button = push_button(tr("&Copy"))
        self.copy_button.setMinimumWidth(self.copy_button.sizeHint().width() + 16)
        self.close_button = push_button(tr("Close"))
        self.save_button = push_button(tr("&Save as…"), primary=True)
        content = QWidget()
        rows = column(
            content,
            heading(tr("Receipt"), 1.4),
            self.batch,
            self.summary,
            self.only_not_up,
            self.trouble,
            self._pages,
            spacing=12,
        )
        rows.setContentsMargins(24, 20, 24, 16)
        rows.setStretch(rows.count() - 1, 1)
        layout = column(
            self, content, foot((self.copy_button,), (self.close_button, self.save_button))
        )
        layout.setSpacing(0)
        layout.setStretch(0, 1)
        self.save_button.setDefault(True)
        self._said = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._said.timeout.connect(self._unsay)
        self.batch.changed.connect(self._pick)
        self.only_not_up.toggled.connect(self._show_rows)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._end)
        self.table.setFocus()

    def _pick(self) -> None:
        batch = self.batch.value
        self._receipt = Receipt.of(u for u in self._uploads if batch in (_EVERYTHING, str(u.batch)))
        self.summary.say(summary(self._receipt))
        for control in (self.only_not_up, self.save_button):
            control.setEnabled(bool(self._receipt.uploads))
        self._show_rows()

    def _show_rows(self) -> None:
        self.model.show(self._receipt, only_not_up=self.only_not_up.isChecked())
        some = bool(self.model.receipt.uploads)
        self.nothing.say(
            tr("Everything is up.") if self._receipt.uploads else tr("Nothing has been added yet.")
        )
        self._pages.setCurrentWidget(self.table if some else self.nothing)
        self.copy_button.setEnabled(some)

    # -- what a person does ----------------------------------------------------------------

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.model.receipt))
        self._say(self.copy_button, tr("Copied"))

    def _ask_where(self) -> None:
        name = f"cloudery-receipt-{datetime.now().astimezone():%Y-%m-%d-%H%M}.csv"
        chosen, kind = QFileDialog.getSaveFileName(
            self,
            tr("Save the receipt"),
            str(Path(where_to_begin("", QStandardPaths.StandardLocation.DocumentsLocation), name)),
            tr("Table", "of a spreadsheet") + " (*.csv);;" + tr("Data") + " (*.json)",
        )
        if chosen:
            path = Path(chosen)
            if path.suffix:
                self._save(path)
                return
            path = path.with_suffix(".json" if "json" in kind else ".csv")
            if path.exists():  # the dialog has asked about the other name alone
                self.trouble.show_error(_taken(path))
            else:
                self._save(path)

    def _save(self, path: Path) -> None:
        """In a thread: a hundred thousand lines take some seconds."""
        receipt = self._receipt  # all of it, whatever is shown
        self.trouble.show_error(None)
        self.save_button.setEnabled(False)
        saving = self._saving = Errand("receipt", lambda: _written(receipt, path), self)
        saving.succeeded.connect(lambda: self._say(self.save_button, tr("Saved")))
        saving.failed.connect(self._on_failed)
        saving.finished.connect(self._on_over)
        saving.start()

    def _on_failed(self, error: ClouderyError) -> None:
        self.trouble.show_error(error)
        if not self.isVisible():
            self.open()

    def _on_over(self) -> None:
        self._saving = None
        self.save_button.setEnabled(True)
        if not self.isVisible():
            self.deleteLater()

    def wait(self) -> None:
        """The program ends: what was asked for is written."""
        if self._saving is not None:
            self._saving.wait(_SAVING_MS)

    def _say(self, button: QPushButton, text: str) -> None:
        self._unsay()
        button.setText(text)
        self._said.start()

    def _unsay(self) -> None:
        self.copy_button.setText(tr("&Copy"))
        self.save_button.setText(tr("&Save as…"))

    def _end(self) -> None:
        if self._saving is None:
            self.deleteLater()


def batches(uploads: Iterable[Upload], today: datetime) -> dict[str, str]:
    """What can be picked: the batches by day and time, the latest first; then all at once."""
    counts = Counter(upload.batch for upload in uploads)
    options: dict[str, str] = {}
    for batch in sorted(counts, reverse=True):
        when = words.local_time(batch)
        name = tr("Earlier")
        if batch:
            clock = words.time_of_day(when)
            name = tr("{day} {time}", day=words.day(when, today), time=clock)
        options[str(batch)] = _with_count(name, counts[batch])
    if len(counts) != 1:
        options[_EVERYTHING] = _with_count(tr("Everything in the list"), counts.total())
    return options


def _with_count(name: str, files: int) -> str:
    return " · ".join((name, tr("%n file(s)", "", files)))


def summary(receipt: Receipt) -> str:
    """ "48 files: 46 uploaded, 1 failed, 1 skipped."."""
    counts = receipt.summary()
    parts = {
        "uploaded": tr("%n uploaded", "", counts["uploaded"]),
        "already_uploaded": tr("%n already uploaded", "", counts["already_uploaded"]),
        "failed": tr("%n failed", "", counts["failed"]),
        "rejected": tr("%n cannot be uploaded", "", counts["rejected"]),
        "skipped": tr("%n skipped", "", counts["skipped"]),
        "cancelled": tr("%n cancelled", "", counts["cancelled"]),
        "paused": tr("%n paused", "", counts["paused"]),
        "unfinished": tr("%n not finished", "", counts["unfinished"]),
    }
    ends = [said for end, said in parts.items() if counts[end]]
    if not ends:
        return ""
    listed = tr(", ", "between names").join(ends)
    return tr("%n file(s): {ends}.", "", counts["files"], ends=listed)


def as_text(receipt: Receipt) -> str:
    """The summary, and a line a file that a spreadsheet takes for a row."""
    rows = ("\t".join(map(cell, map(words.bare, cells(upload)))) for upload in receipt.uploads)
    return "\n".join((summary(receipt), *rows))


def _taken(path: Path) -> ClouderyError:
    return ClouderyError(
        tr("The receipt is not saved."),
        tr("There is a “{name}” already.", name=words.isolated(path.name)),
        tr("Choose another name, or this one with its ending."),
    )


def _written(receipt: Receipt, path: Path) -> Sequence[None]:
    receipt.write(path)
    return ()


def _table(model: ReceiptModel) -> QTableView:
    made = QTableView()
    made.setObjectName("receipt")
    made.setAccessibleName(tr("Files"))
    made.setModel(model)
    made.setShowGrid(False)
    made.setWordWrap(False)
    made.setTabKeyNavigation(False)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows, columns = made.verticalHeader(), made.horizontalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # none is asked how high it is
    rows.setDefaultSectionSize(made.fontMetrics().height() + 14)
    columns.setHighlightSections(False)
    columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    for narrow, example in ((SIZE, words.size(999_999_999)), (DIGEST, "0" * 12 + "…")):
        columns.setSectionResizeMode(narrow, QHeaderView.ResizeMode.Fixed)
        columns.resizeSection(narrow, made.fontMetrics().horizontalAdvance(example) + 32)
    columns.setMinimumSectionSize(60)
    return made
