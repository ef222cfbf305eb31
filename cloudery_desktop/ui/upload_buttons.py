"""The buttons about all uploads, and the menu beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.parts import icon_button, push_button
from cloudery_desktop.ui.privacy import PrivacyMenu
from cloudery_desktop.ui.speed_menu import SpeedMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from cloudery_desktop.bandwidth import Timetable
    from cloudery_desktop.uploads.manager import UploadManager
    from cloudery_desktop.uploads.totals import Totals

_SPACE = 8


class UploadButtons(QWidget):
    """Those for what is on the way and the menu of all, above the list; `over` stands below it.

    Each has its place for good: what somebody is about to press is no other button by then.
    `held` comes when all was paused or resumed, `speed_chosen` carries a Timetable,
    `privacy_chosen` what is to be removed from photos that are added from then on.
    """

    held = Signal()
    speed_chosen = Signal(object)
    privacy_chosen = Signal(str)
    receipt_wanted = Signal()

    def __init__(self, manager: UploadManager) -> None:
        super().__init__()
        self._manager = manager
        self._pause = push_button("")
        self._is_held = False
        self._words_of_pause = {False: tr("Pause all"), True: tr("Resume all")}
        for words in self._words_of_pause.values():
            self._pause.setText(words)
            width = max(self._pause.minimumWidth(), self._pause.sizeHint().width())
            self._pause.setMinimumWidth(width)
        self._cancel = push_button(tr("Cancel all"))
        self._retry = push_button(tr("Retry all"))
        self._clear = push_button(tr("Clear finished"))
        self._forget = push_button(tr("Clear refused"))
        self._more = icon_button(tr("More about all uploads"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = _Menu(self._more)
        self._retry_failed = self.menu.addAction(tr("Retry all that failed"))
        self._clear_finished = self.menu.addAction(tr("Clear finished"))
        self._forget_refused = self.menu.addAction(tr("Clear refused"))
        self.menu.addSeparator()
        self.speed_menu = SpeedMenu(self)
        self.menu.addMenu(self.speed_menu)
        self.privacy_menu = PrivacyMenu(self)
        self.menu.addMenu(self.privacy_menu)
        self._receipt = self.menu.addAction(tr("Receipt…"))
        self._more.setMenu(self.menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_SPACE)
        layout.addWidget(_Row(self._pause, self._cancel), 1)
        layout.addWidget(self._more)
        self.over = _Row(self._retry, self._clear, self._forget)

        self._pause.clicked.connect(self._pause_or_resume)
        self._cancel.clicked.connect(manager.cancel_all)
        for retry in (self._retry.clicked, self._retry_failed.triggered):
            retry.connect(manager.retry_all)
        for clear in (self._clear.clicked, self._clear_finished.triggered):
            clear.connect(manager.clear)
        for clear in (self._forget.clicked, self._forget_refused.triggered):
            clear.connect(manager.clear_rejected)
        self.speed_menu.chosen.connect(self.speed_chosen)
        self.privacy_menu.chosen.connect(self.privacy_chosen)
        self._receipt.triggered.connect(self.receipt_wanted)

    def retint(self) -> None:
        """Take the icon's colour from the scheme in use."""
        self._more.setIcon(theme.icon("more", theme.colours().second))

    def show_speed_limit(self, timetable: Timetable) -> None:
        """Say which limit counts."""
        self.speed_menu.show_limit(timetable)

    def show_totals(self, totals: Totals, *, has_finished: bool) -> None:
        """Show what can be done about these."""
        self._is_held = self._manager.is_paused or bool(totals.paused and not totals.unfinished)
        on_the_way = bool(totals.unfinished or totals.paused)
        self._pause.setText(self._words_of_pause[self._is_held])
        self._pause.setEnabled(on_the_way or self._manager.is_paused)
        self._cancel.setEnabled(on_the_way)
        for retry in (self._retry, self._retry_failed):
            retry.setEnabled(bool(totals.failed))
        for clear in (self._clear, self._clear_finished):
            clear.setEnabled(has_finished)
        for forget in (self._forget, self._forget_refused):
            forget.setEnabled(bool(totals.rejected))
        self._receipt.setEnabled(bool(self._manager.uploads))

    def _pause_or_resume(self) -> None:
        if self._is_held:
            self._manager.resume_all()
        else:
            self._manager.pause_all()
        self.held.emit()


class _Menu(QMenu):
    """Ends where its button does, at the window's edge: Qt would have both begin together."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self._button = button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        left = self._button.mapToGlobal(QPoint(0, 0)).x()
        if not self.isRightToLeft():
            left += self._button.width() - self.width()
        screen = self.screen().availableGeometry()  # the window may hang out of it
        self.move(max(screen.left(), min(left, screen.right() + 1 - self.width())), self.y())


class _Row(QWidget):
    """Buttons side by side, as many as there is room for: those that are needed most are first."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self._buttons = buttons
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_SPACE)
        for button in buttons:
            layout.addWidget(button)
        layout.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        room = self.width() + _SPACE
        for button in self._buttons:
            room -= button.sizeHint().expandedTo(button.minimumSize()).width() + _SPACE
            button.setVisible(room >= 0)
