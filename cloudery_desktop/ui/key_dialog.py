"""Another access key, or another login, for a profile that has none or one that is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from cloudery_desktop.cloud import AccessKey, KeyPlace
from cloudery_desktop.language import tr
from cloudery_desktop.ui.choices import Choices
from cloudery_desktop.ui.fitting import resize_within_screen
from cloudery_desktop.ui.login_fields import LoginFields, key_places
from cloudery_desktop.ui.page import Page
from cloudery_desktop.ui.parts import column, group, push_button
from cloudery_desktop.ui.trouble_frame import TroubleFrame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.errors import ClouderyError


class KeyDialog(QDialog):
    """Asks for the key of the cloud whose `bucket` this is. Show it with `open()`.

    `wanted` comes when what is asked for is to be tried and kept: answer by `show_keeping` once
    it is only to be kept, then by `accept`, or at any time by `fail`.
    `logins` are those the AWS tools know. What is typed is kept nowhere else.
    """

    wanted = Signal()

    def __init__(
        self, bucket: str, logins: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Access key"))
        self.setMinimumSize(480, 360)
        resize_within_screen(self, 600, 620)
        self.trouble = TroubleFrame()
        self.login = LoginFields(logins, "")
        self.login.ask_for_key()
        self.login.owner_field.setVisible(bool(logins))
        self.place_field = Choices("", key_places(), tr("Where the key is kept"))
        self.place_field.show_value(KeyPlace.KEYCHAIN)
        self._where = group(tr("Where the key is kept"), "", self.place_field)
        self.save_button = push_button(tr("&Save and connect"), primary=True)
        self.cancel_button = push_button(tr("Cancel"))
        content = QWidget()
        column(content, self.trouble, self.login, self._where, spacing=20)
        self.page = Page(content, (), (self.cancel_button, self.save_button))
        self._title = tr("The key to “{bucket}”", bucket=bucket)
        column(self, self.page)
        self.login.changed.connect(self._let_save)
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self.reject)
        self._show_idle()
        self.save_button.setDefault(True)
        self.login.key_id.control.setFocus()

    @property
    def place(self) -> KeyPlace:
        """Where a key that is typed is to be kept."""
        return KeyPlace(self.place_field.value)

    def show_keeping(self) -> None:
        """It was taken. While it is being kept, nobody can think better of it."""
        self.cancel_button.setEnabled(False)
        self.page.say(self._title, tr("Keeping it…"))

    def reject(self) -> None:
        """Close it, and keep nothing."""
        if self.cancel_button.isEnabled():
            super().reject()

    def fail(self, error: ClouderyError) -> None:
        """It is not taken, or cannot be kept: nothing has changed."""
        self._show_idle()
        self.trouble.show_error(error)
        self.page.area.verticalScrollBar().setValue(0)
        self.save_button.setFocus()

    def _save(self) -> None:
        self.trouble.show_error(None)
        for control in (self.login, self._where, self.save_button):
            control.setEnabled(False)
        self.page.say(self._title, tr("Trying it…"))
        self.page.show_busy()
        self.wanted.emit()

    def _show_idle(self) -> None:
        self.page.say(self._title, tr("Cloudery uses it to upload and list your photos."))
        self.page.show_idle()
        for control in (self.login, self._where, self.cancel_button):
            control.setEnabled(True)
        self._let_save()

    def _let_save(self) -> None:
        right = self.login.is_right
        self.save_button.setEnabled(right)
        self.save_button.setToolTip("" if right else tr("Something is missing, or not right yet."))
        self._where.setVisible(isinstance(self.login.owner, AccessKey))
