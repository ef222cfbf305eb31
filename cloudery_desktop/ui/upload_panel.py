"""The panel on the side: how far all uploads are, and each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.ui import theme, words
from cloudery_desktop.ui.details import Details
from cloudery_desktop.ui.parts import icon_button, label, push_button
from cloudery_desktop.ui.upload_list import UploadList
from cloudery_desktop.ui.upload_row import Action
from cloudery_desktop.uploads.lifecycle import FINISHED

if TYPE_CHECKING:
    from cloudery_desktop.ui.upload_model import UploadModel
    from cloudery_desktop.uploads.lifecycle import Upload
    from cloudery_desktop.uploads.manager import UploadManager
    from cloudery_desktop.uploads.totals import Totals

PANEL_WIDTH = 348
_REFRESH_MS = 250
_BAR_STEPS = 1000


class UploadPanel(QWidget):
    """`link_wanted` carries a Photo, `closed` comes when the person closes the panel."""

    link_wanted = Signal(object)
    closed = Signal()

    def __init__(
        self, manager: UploadManager, model: UploadModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("uploadPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(PANEL_WIDTH)
        self._manager = manager

        self._title = label("panelTitle")
        self._percent = label("panelPercent")
        self._close = icon_button("Close the uploads panel")
        self._detail = label("panelDetail")
        self._detail.setWordWrap(True)
        self._bar = QProgressBar(textVisible=False, maximum=_BAR_STEPS)
        self._bar.setAccessibleName("All uploads")
        self._cancel_all = push_button("Cancel all")
        self._retry_all = push_button("Retry all")
        self._clear = push_button("Clear finished")
        self.list = UploadList(model)

        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._percent)
        head.addWidget(self._close)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._retry_all, self._cancel_all, self._clear):
            buttons.addWidget(button)
        buttons.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 8, 8)
        top.setSpacing(8)
        top.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(8)
        inner.addWidget(self._detail)
        inner.addWidget(self._bar)
        inner.addLayout(buttons)
        top.addLayout(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)

        self._close.clicked.connect(self.closed)
        self._cancel_all.clicked.connect(manager.cancel_all)
        self._retry_all.clicked.connect(manager.retry_all)
        self._clear.clicked.connect(manager.clear)
        self.list.chosen.connect(self._act)
        # The sums are shown at a reading pace, however fast the uploads change.
        self._refresh = QTimer(self, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self.update_totals)
        for moved in (manager.added, manager.changed, manager.changed_many):
            moved.connect(self._follow)
        manager.removed.connect(self._on_removed)
        manager.idle.connect(self.update_totals)
        self.retint()
        self.update_totals()

    def retint(self) -> None:
        """Take the icons' colour from the scheme in use."""
        self._close.setIcon(theme.icon("cancel", theme.colours().second, 16))

    def update_totals(self) -> None:
        totals = self._manager.totals()
        busy = not self._manager.is_idle
        if not busy:
            self._refresh.stop()
        self._title.setText(headline(totals, busy=busy))
        self._detail.setText(details(totals, busy=busy))
        share = totals.sent_bytes / totals.size_bytes if totals.size_bytes else 0.0
        self._percent.setText(f"{share:.0%}" if busy and totals.size_bytes else "")
        self._bar.setValue(round(share * _BAR_STEPS))
        self._bar.setVisible(busy)
        self._cancel_all.setVisible(bool(totals.unfinished))
        self._retry_all.setVisible(totals.failed > 1)
        finished = (upload.state in FINISHED for upload in self._manager.uploads.values())
        self._clear.setVisible(not busy and any(finished))

    def _follow(self, _uploads: object) -> None:
        if not self._refresh.isActive():  # started again and again, it would never be over
            self.update_totals()
            self._refresh.start()

    def _on_removed(self, _upload_ids: tuple[str, ...]) -> None:
        self.update_totals()

    def _act(self, action: Action, upload: Upload) -> None:
        match action:
            case Action.RETRY:
                self._manager.retry(upload.upload_id)
            case Action.DETAILS:
                Details(trouble(upload), upload.failed_at, self.window()).open()
            case Action.CANCEL:
                self._manager.cancel(upload.upload_id)
            case Action.REMOVE:
                self._manager.remove(upload.upload_id)
            case Action.COPY_LINK if upload.photo is not None:
                self.link_wanted.emit(upload.photo)


def trouble(upload: Upload) -> ClouderyError:
    """What is wrong with an upload; the first sentence of its reason is what happened."""
    title, stop, rest = upload.reason.partition(". ")
    return ClouderyError(title + stop.strip(), rest, reference=upload.reference)


def headline(totals: Totals, *, busy: bool) -> str:
    """The panel's first line."""
    if busy and totals.files:
        return f"Uploading {totals.done:,} of {totals.files:,}"
    if busy:
        return "Looking at the files…"
    if totals.failed:
        return f"{words.count(totals.failed, 'photo')} not uploaded"
    if totals.done:
        return f"{words.count(totals.done, 'photo')} uploaded"
    return "Uploads"


def details(totals: Totals, *, busy: bool) -> str:
    """The panel's second line: bytes, speed, time left."""
    if not totals.files:
        return "Nothing to upload."
    if not busy:
        return f"{totals.done:,} of {totals.files:,} done · {words.size(totals.sent_bytes)}"
    parts = [f"{words.size(totals.sent_bytes)} of {words.size(totals.size_bytes)}"]
    if totals.bytes_per_second:
        parts.append(f"{words.size(totals.bytes_per_second)}/s")
    if totals.seconds_left is not None:
        parts.append(words.time_left(totals.seconds_left))
    return " · ".join(parts)
