"""The form of one profile: where photos go, whose key, how they are seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.profile import Profile, faults
from cloudery_desktop.ui.cache_field import CacheField
from cloudery_desktop.ui.choices import Choices
from cloudery_desktop.ui.copy_fields import CopyFields
from cloudery_desktop.ui.fold import Fold
from cloudery_desktop.ui.forms import Field, PickField, RegionField, TextField
from cloudery_desktop.ui.link_fields import Links
from cloudery_desktop.ui.parts import column, group, push_button
from cloudery_desktop.ui.privacy import choices
from cloudery_desktop.ui.speed_menu import EXAMPLE as SPEED_EXAMPLE
from cloudery_desktop.ui.watch_fields import WatchFields

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Judged:
    """Fields that tell what is expected of them, as faults of the profile they make up."""

    def __init__(self, fields: Mapping[str, Field]) -> None:
        self.fields = fields
        self.base = Profile()
        self.locked: Mapping[str, str] = {}
        for setting, field in fields.items():
            field.left.connect(lambda setting=setting: self._judge(setting))
            field.changed.connect(lambda setting=setting: self._forgive(setting))

    def show(self, profile: Profile, locked: Mapping[str, str]) -> None:
        """`locked`: settings that are not to be edited, with the values that count instead."""
        self.base = profile
        self.locked = {setting: locked[setting] for setting in self.fields if setting in locked}
        for setting, field in self.fields.items():
            field.show_value(locked.get(setting, getattr(profile, setting)))
            field.say("")
            reason = tr(
                "Set by the variable {variable} on this computer; it can be changed there.",
                variable=f"CLOUDERY_{setting.upper()}",
            )
            field.lock(reason if setting in locked else "")

    @property
    def profile(self) -> Profile:
        """What the fields say. What is locked, and not needed and wrong, is as it was."""
        given: dict[str, Any] = {
            setting: field.value
            for setting, field in self.fields.items()
            if setting not in self.locked
        }
        made = replace(self.base, **given)
        unseen: dict[str, Any] = {
            s: getattr(self.base, s) for s in faults(made) if self._is_unseen(s)
        }
        return replace(made, **unseen)

    @property
    def faults(self) -> dict[str, str]:
        return faults(self.profile)

    def show_faults(self) -> None:
        """Say below every wrong field what is expected."""
        for setting in self.fields:
            self._judge(setting)

    def _is_unseen(self, setting: str) -> bool:
        return setting in self.fields and self.fields[setting].isHidden()

    def _judge(self, setting: str) -> None:
        if setting not in self.locked:
            expected = self.faults.get(setting, "")
            self.fields[setting].say(
                tr("Expected: {expected}.", expected=expected) if expected else ""
            )

    def _forgive(self, setting: str) -> None:
        """A field that says no is looked at with every edit: it may be right now."""
        if self.fields[setting].problem:
            self._judge(setting)


class ProfileForm(QWidget):
    """All settings of one profile; `aws_profiles` are the names the AWS tools know.

    `changed` comes with every edit, `key_wanted` when the person wants to enter an access key.
    `fields` has a field for each setting.
    """

    changed = Signal()
    key_wanted = Signal()

    def __init__(self, aws_profiles: Sequence[str]) -> None:
        super().__init__()
        self._links = Links()
        copying = CopyFields()
        self.cache = CacheField()
        watching = WatchFields()
        self.watched = watching.folders
        privacy = Choices("", choices(), tr("What is removed from photos"))
        self._credentials = Choices(
            "",
            (
                (
                    "aws",
                    tr("The AWS tools' settings"),
                    tr("Cloudery uses a login that is on this computer for the AWS tools."),
                ),
                (
                    "keychain",
                    tr("This computer's keychain"),
                    tr(
                        "The key is kept encrypted by the system. “Set up in AWS” makes one and"
                        " puts it there."
                    ),
                ),
            ),
            tr("Where the access key is"),
        )
        self._aws_profile = PickField(
            tr("&Login"),
            logins(aws_profiles),
            tr("A profile of the AWS tools. “aws configure” adds one."),
        )
        server: dict[str, Field] = {
            "s3_endpoint_url": TextField(
                tr("Address of the photo st&orage (S3)"),
                tr("Empty for Amazon S3."),
                "https://minio.example.com:9000",
            ),
            "dynamodb_endpoint_url": TextField(
                tr("Address of the list of photos (D&ynamoDB)"),
                tr("Empty for Amazon DynamoDB."),
                "https://tables.example.com:8000",
            ),
            "verify_by": PickField(
                tr("Photos are &verified by"),
                {"sha256": "SHA-256 (Amazon S3)", "md5": tr("MD5 (servers that keep no SHA-256)")},
                tr("How Cloudery makes sure that what arrived is what was sent."),
            ),
        }
        self.fields: dict[str, Field] = {
            "bucket": TextField(
                tr("&Bucket"), tr("Where the photos themselves are kept."), "my-photos"
            ),
            "region": RegionField(
                tr("&Region"),
                tr("Where in the world they are; near you is fastest. Type a city or a code."),
            ),
            "table": TextField(
                tr("&Table"), tr("Where the list of your photos is kept."), "photos"
            ),
            "user_id": TextField(
                tr("Your &name in the table"), tr("Photos are listed under it. Keep it the same.")
            ),
            "credentials": self._credentials,
            "aws_profile": self._aws_profile,
            **self._links.fields,
            "speed_limit": TextField(
                tr("Upload sp&eed"),
                tr(
                    "Empty for no limit. A plan for the week goes like this: {plan}.",
                    plan=SPEED_EXAMPLE,
                ),
                "2 MB/s",
            ),
            "privacy": privacy,
            **copying.fields,
            "thumbnail_cache_mb": self.cache,
            **watching.fields,
            **server,
        }
        self._server = {setting: self.fields[setting] for setting in server}
        servers = QWidget()
        column(servers, *server.values())
        self.fold = Fold(tr("Server of your own"), servers)
        self.key_button = push_button(tr("Enter a key…"))
        self.key_button.setAutoDefault(False)
        self.key_button.clicked.connect(self.key_wanted)
        key_line = QHBoxLayout()
        key_line.addWidget(self.key_button)
        key_line.addStretch(1)
        key = QWidget()
        column(key, self._credentials, self._aws_profile, spacing=12).addLayout(key_line)
        where = [self.fields[setting] for setting in ("bucket", "region", "table", "user_id")]
        column(
            self,
            group(tr("Where photos go"), "", *where),
            group(tr("Access key"), "", key),
            group(
                tr("Links"),
                tr("How photos are seen, by you and those you share with."),
                self._links,
            ),
            group(tr("Copying links"), "", copying),
            group(tr("Privacy"), tr("Of what goes up. Your own files are never touched."), privacy),
            group(tr("Uploads"), "", self.fields["speed_limit"]),
            group(
                tr("Watched folders"),
                tr(
                    "What comes into them, and into folders inside them, goes up by itself once it"
                    " is completely written; what comes while Cloudery is closed, when it is opened"
                    " again. The files stay as they are."
                ),
                watching,
            ),
            group(tr("On this computer"), "", self.cache),
            self.fold,
            spacing=28,
        )
        self._judged = Judged(self.fields)
        for field in self.fields.values():
            field.changed.connect(self.changed)
        self._credentials.changed.connect(self._show_needed)
        self.fold.button.toggled.connect(self._keep_faults_in_sight)

    def show_profile(self, profile: Profile, locked: Mapping[str, str]) -> None:
        """`locked`: settings that are not to be edited, with the values that count instead."""
        self.watched.show_for(profile.name)
        self._judged.show(profile, locked)
        self._show_needed()
        self.fold.button.setChecked(
            bool(profile.s3_endpoint_url or profile.dynamodb_endpoint_url)
            or profile.verify_by != "sha256"
            or not locked.keys().isdisjoint(self._server)
        )

    @property
    def profile(self) -> Profile:
        """The profile as the fields say."""
        return self._judged.profile

    def show_faults(self) -> None:
        """Say below every wrong field what is expected."""
        self._judged.show_faults()

    def _show_needed(self) -> None:
        self._aws_profile.setVisible(self._credentials.value == "aws")

    def _keep_faults_in_sight(self, is_open: bool) -> None:
        if not is_open and not self._judged.faults.keys().isdisjoint(self._server):
            self.fold.button.setChecked(True)


def logins(aws_profiles: Sequence[str]) -> dict[str, str]:
    """What a person chooses a login of the AWS tools from: name -> words."""
    return {"": "default", **{name: name for name in aws_profiles if name != "default"}}
