"""The panel on the side: how far all uploads are, and each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme, words
from cloudery_desktop.ui.details import Details
from cloudery_desktop.ui.parts import icon_button, inset, label
from cloudery_desktop.ui.selection import show_rows
from cloudery_desktop.ui.standing import standing
from cloudery_desktop.ui.upload_buttons import UploadButtons
from cloudery_desktop.ui.upload_list import UploadList
from cloudery_desktop.ui.upload_row import Action, photo_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.bandwidth import Timetable
    from cloudery_desktop.photo import Privacy
    from cloudery_desktop.ui.upload_model import UploadModel
    from cloudery_desktop.uploads.lifecycle import Upload
    from cloudery_desktop.uploads.manager import UploadManager

PANEL_WIDTH = 348
_REFRESH_MS = 250
_BAR_STEPS = 1000


class UploadPanel(QWidget):
    """`links_wanted` and `photos_wanted` (to be shown) carry a tuple of Photos.

    `receipt_wanted` comes when the person wants one, `speed_chosen` carries a Timetable and
    `privacy_chosen` a Privacy that are in force already, `closed` comes when the person closes the
    panel.
    """

    links_wanted = Signal(object)
    photos_wanted = Signal(object)
    receipt_wanted = Signal()
    speed_chosen = Signal(object)
    privacy_chosen = Signal(str)
    closed = Signal()

    def __init__(
        self, manager: UploadManager, model: UploadModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("uploadPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(PANEL_WIDTH)
        self._manager = manager
        self._model = model

        self._title = label("panelTitle")
        self._percent = label("panelPercent")
        self._close = icon_button(tr("Close the uploads panel"))
        self._detail = label("panelDetail")
        self._detail.setWordWrap(True)
        self._bar = QProgressBar(textVisible=False, maximum=_BAR_STEPS)
        self._bar.setAccessibleName(tr("All uploads"))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the list must not jump when all is done
        self._bar.setSizePolicy(policy)
        self.buttons = UploadButtons(manager)
        self.list = UploadList(model)
        self._lay_out()

        self._close.clicked.connect(self.closed)
        self.buttons.held.connect(self.update_totals)
        self.buttons.receipt_wanted.connect(self.receipt_wanted)
        self.buttons.speed_chosen.connect(self._set_speed)
        self.buttons.privacy_chosen.connect(self._set_privacy)
        self.list.chosen.connect(self._act)
        # The sums are shown at a reading pace, however fast the uploads change.
        self._refresh = QTimer(self, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self.update_totals)
        for moved in (manager.added, manager.changed, manager.progressed):
            moved.connect(self._follow)
        waits = manager.offline_changed, manager.metered_changed
        for told in (manager.removed, manager.idle, *waits):
            told.connect(self.update_totals)
        self.retint()
        self.update_totals()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._percent)
        head.addWidget(self._close)
        inner = QVBoxLayout()
        inner.setSpacing(8)
        inner.addWidget(self._detail)
        inner.addWidget(self._bar)
        top = QVBoxLayout()
        top.setContentsMargins(0, 12, 0, 8)
        top.setSpacing(8)
        top.addLayout(head)
        top.addLayout(inset(inner, 0, 8))
        top.addWidget(self.buttons)  # its menu below the closing cross
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addLayout(inset(top, 16, 8))
        rows.addWidget(self.list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(0, 8, 0, 8)
        foot.addWidget(self.buttons.over)
        rows.addLayout(inset(foot, 16, 16))
        layout = inset(rows, 1, 0)  # the line at the panel's side
        self.setLayout(layout)

    def retint(self) -> None:
        """Take the icons' colour from the scheme in use."""
        self._close.setIcon(theme.icon("cancel", theme.colours().second, 16))
        self.buttons.retint()

    def show_speed_limit(self, timetable: Timetable) -> None:
        """Say which limit counts."""
        self.buttons.show_speed_limit(timetable)

    def show_privacy(self, privacy: Privacy) -> None:
        """Say what is removed from photos."""
        self.buttons.privacy_menu.show_choice(privacy)

    def show_uploads(self, upload_ids: Sequence[str]) -> None:
        """Select these in the list."""
        numbers = (self._model.number(upload_id) for upload_id in upload_ids)
        show_rows(self.list, [number for number in numbers if number is not None])

    def update_totals(self) -> None:
        now = standing(self._manager)
        if not now.busy:
            self._refresh.stop()
        self._title.setText(now.headline)
        self._detail.setText(now.details)
        is_measured = now.is_on_the_way and now.totals.size_bytes
        self._percent.setText(words.percent(int(now.share * 100)) if is_measured else "")
        self._bar.setValue(round(now.share * _BAR_STEPS))
        self._bar.setVisible(now.is_on_the_way)
        self.buttons.show_totals(now.totals, has_finished=self._model.has_finished)

    def _follow(self, _uploads: object) -> None:
        if not self._refresh.isActive():  # started again and again, it would never be over
            self.update_totals()
            self._refresh.start()

    def _set_speed(self, timetable: Timetable) -> None:
        self._manager.set_speed_limit(timetable)
        self.speed_chosen.emit(timetable)

    def _set_privacy(self, privacy: Privacy) -> None:
        self._manager.set_privacy(privacy)
        self.privacy_chosen.emit(privacy)

    def _act(self, action: Action, uploads: Sequence[Upload]) -> None:
        manager = self._manager
        photos = tuple(photo for upload in uploads if (photo := photo_of(upload)) is not None)
        match action:
            case Action.DETAILS:
                (upload,) = uploads
                Details(upload.trouble.error, upload.trouble.failed_at, self.window()).open()
            case Action.COPY_LINK if photos:
                self.links_wanted.emit(photos)
            case Action.SHOW_PHOTO if photos:
                self.photos_wanted.emit(photos)
            case _:
                verbs = {
                    Action.RETRY: manager.retry,
                    Action.PAUSE: manager.pause,
                    Action.RESUME: manager.resume,
                    Action.UPLOAD_NEXT: manager.upload_next,
                    Action.UPLOAD_ANYWAY: manager.upload_anyway,
                    Action.UPLOAD_AS_IT_IS: manager.upload_as_it_is,
                    Action.CANCEL: manager.cancel,
                    Action.REMOVE: manager.remove,
                }
                if action in verbs:
                    verbs[action](*(upload.upload_id for upload in uploads))
