"""How to get into AWS: by a login of the AWS tools, or an access key that is typed here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cloudery_desktop.cloud import AccessKey, KeyPlace
from cloudery_desktop.language import tr
from cloudery_desktop.ui.forms import PickField, TextField
from cloudery_desktop.ui.parts import Passage, column, link_button
from cloudery_desktop.ui.profile_form import logins

if TYPE_CHECKING:
    from collections.abc import Sequence

_GUIDE = "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-quickstart.html"
_KEYS_GUIDE = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
_TYPED = "\0"  # no login is called so
_KEY_ID = re.compile(r"[A-Z0-9]{16,128}")
_SECRET = re.compile(r"\S{16,}")
_TEMPORARY = "ASIA"  # what the id of a key begins with that ends soon, and needs a third part


class LoginFields(QWidget):
    """`owners` are the logins the AWS tools know. Without any, a key is asked for.

    `changed` comes with every edit. What is typed is kept nowhere. `hint` says what the login is
    for.
    """

    changed = Signal()

    def __init__(self, owners: Sequence[str], hint: str) -> None:
        super().__init__()
        self.owner_field = PickField(
            tr("AWS &login"),
            {**logins(owners), _TYPED: tr("An access key, which I enter here")},
            hint,
        )
        self.key_id = TextField(tr("&Access key ID"), "", "AKIAIOSFODNN7EXAMPLE")
        self.secret = TextField(
            tr("S&ecret access key"), tr("Amazon shows it once, when the key is made.")
        )
        self.secret.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._no_login = QWidget()
        column(
            self._no_login,
            Passage(
                "text",
                tr(
                    "There is no AWS login on this computer yet. Enter an access key of your AWS"
                    " account; or run “aws configure” and open this page again."
                ),
            ),
            link_button(tr("How to make an access key"), _KEYS_GUIDE),
            link_button(tr("Amazon's guide to the command line"), _GUIDE),
            spacing=4,
        )
        self._no_login.setVisible(not owners)
        column(self, self._no_login, self.owner_field, self.key_id, self.secret, spacing=12)
        self.owner_field.show_value("" if owners else _TYPED)
        self.owner_field.changed.connect(self._show_what_is_asked)
        for field in (self.key_id, self.secret):
            field.changed.connect(self.changed)
            field.left.connect(self._judge)
        self._show_what_is_asked()

    def ask_for_key(self) -> None:
        """Rather than for a login."""
        self.owner_field.show_value(_TYPED)
        self._show_what_is_asked()

    @property
    def owner(self) -> str | AccessKey:
        """The name of the AWS login, "" is the default one; or the key."""
        if self.owner_field.value != _TYPED:
            return self.owner_field.value
        return AccessKey(self.key_id.value.strip(), self.secret.value.strip())

    @property
    def in_words(self) -> str:
        """What it is called where a person reads it: of a key no more than its ends."""
        owner = self.owner
        if isinstance(owner, AccessKey):
            return f"{owner.access_key_id[:4]}…{owner.access_key_id[-4:]}"
        return owner or "default"

    @property
    def is_right(self) -> bool:
        return not (self._key_id_fault() or self._secret_fault())

    def _key_id_fault(self) -> str:
        owner = self.owner
        if isinstance(owner, str):
            return ""
        if owner.access_key_id.startswith(_TEMPORARY):
            return tr("This is a key that ends soon. Enter one that begins with AKIA.")
        if not _KEY_ID.fullmatch(owner.access_key_id):
            return tr("Expected are at least 16 capital letters and digits.")
        return ""

    def _secret_fault(self) -> str:
        owner = self.owner
        if isinstance(owner, str) or _SECRET.fullmatch(owner.secret_access_key):
            return ""
        return tr("Expected are 40 letters, digits and signs, without spaces.")

    def _judge(self) -> None:
        """Only what was left: nobody is told of a field they have not come to."""
        if self.key_id.value or self.secret.value:
            self.key_id.say(self._key_id_fault())
        if self.secret.value:
            self.secret.say(self._secret_fault())

    def _show_what_is_asked(self) -> None:
        typed = self.owner_field.value == _TYPED
        for field in (self.key_id, self.secret):
            field.setVisible(typed)
        self.changed.emit()


def key_places() -> tuple[tuple[str, str, str], ...]:
    """Where a key can be kept, as options."""
    return (
        (
            KeyPlace.KEYCHAIN.value,
            tr("In this computer's keychain"),
            tr("Kept encrypted by the system. The best place on a computer of your own."),
        ),
        (
            KeyPlace.AWS_PROFILE.value,
            tr("In the AWS tools' settings"),
            tr("A file in your home folder, which other AWS programs can use too."),
        ),
    )
