"""What the guided setup asks: where, by whose login, seen how, and where the new key is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cloudery_desktop import config
from cloudery_desktop.cloud import AccessKey, KeyPlace, UploadPolicy, Wishes
from cloudery_desktop.language import marked, tr
from cloudery_desktop.ui.choices import Choices
from cloudery_desktop.ui.fold import Fold
from cloudery_desktop.ui.forms import RegionField, TextField
from cloudery_desktop.ui.link_fields import Links
from cloudery_desktop.ui.login_fields import LoginFields, key_places
from cloudery_desktop.ui.parts import Passage, column, group, link_button
from cloudery_desktop.ui.profile_form import Judged

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cloudery_desktop.profile import Profile
    from cloudery_desktop.ui.forms import Field

_PRICES = "https://aws.amazon.com/s3/pricing/"
_WHAT = marked(
    "Cloudery makes a place for your photos in your own AWS account: a bucket for the photos, a"
    " table that lists them, and a user with a key that may do nothing else. You see a list of"
    " all that before anything is done."
)
_COSTS = marked(
    "Amazon bills you for what is stored, asked for and viewed. An empty cloud costs next to"
    " nothing, as the table is billed by request; ten gigabytes of photos come to roughly a"
    " quarter of a US dollar a month."
)


class SetupForm(QWidget):
    """Prefilled from `profile`; `owners` are the logins the AWS tools know.

    `has_key`: the profile has an access key already, so that another one need not be made.
    `changed` comes with every edit. `fields` has a field for each setting that is asked for.
    """

    changed = Signal()

    def __init__(self, profile: Profile, owners: Sequence[str], *, has_key: bool) -> None:
        super().__init__()
        self._has_key = has_key
        links = Links()
        self.fields: dict[str, Field] = {
            "bucket": TextField(
                tr("&Bucket"),
                tr("All of AWS shares these names: choose one that nobody else has."),
                "anna-holiday-photos",
            ),
            "region": RegionField(
                tr("&Region"), tr("Where in the world photos are kept; near you is fastest.")
            ),
            "table": TextField(
                tr("&Table"), tr("Where the list of your photos is kept."), "photos"
            ),
            **links.fields,
        }
        self.login = LoginFields(
            owners,
            tr(
                "It makes the bucket, the table and the user, so it must be allowed to. Cloudery"
                " does not keep it, unless you let it use that itself."
            ),
        )
        self.key_field = Choices("", _key_places(has_key=has_key), tr("Where the new key is kept"))
        self.policy_field = Choices("", _policies(), tr("Who may upload"))
        self.advanced = Fold(tr("Advanced"), group(tr("Who may upload"), "", self.policy_field))
        about = QWidget()
        column(
            about,
            Passage("text", tr(_WHAT)),
            Passage("second", tr(_COSTS)),
            link_button(tr("Amazon's prices"), _PRICES),
            spacing=8,
        )
        where = (self.fields[setting] for setting in ("bucket", "region", "table"))
        column(
            self,
            about,
            group(tr("Where photos go"), "", *where),
            group(tr("Who sets it up"), "", self.login),
            group(tr("Links"), tr("How photos are seen, by you and those you share with."), links),
            group(
                tr("Cloudery's own key"), tr("With it, Cloudery uploads and lists."), self.key_field
            ),
            self.advanced,
            spacing=28,
        )
        self._judged = Judged(self.fields)
        self._judged.show(profile, config.overridden())
        self.key_field.show_value(KeyPlace.NONE if has_key else KeyPlace.KEYCHAIN)
        self.policy_field.show_value(UploadPolicy.BOUNDED)
        for field in self.fields.values():
            field.changed.connect(self.changed)
        self.login.changed.connect(self.changed)

    @property
    def profile(self) -> Profile:
        """The profile as the fields say. Without a key of its own it uses the login itself."""
        profile = self._judged.profile
        if self.wishes.key is KeyPlace.NONE and not self._has_key:
            owner = self.owner
            if isinstance(owner, AccessKey):
                return replace(profile, credentials="keychain", aws_profile="")
            return replace(profile, credentials="aws", aws_profile=owner)
        return profile

    @property
    def wishes(self) -> Wishes:
        return Wishes(KeyPlace(self.key_field.value), UploadPolicy(self.policy_field.value))

    @property
    def owner(self) -> str | AccessKey:
        """The name of the AWS login, "" is the default one; or a key."""
        return self.login.owner

    @property
    def is_right(self) -> bool:
        return self.login.is_right and not self._judged.faults

    @property
    def draft(self) -> Mapping[str, str]:
        """What the fields say, but for keys, to be taken up another time."""
        return {name: field.value for name, field in self._kept.items()}

    def take_up(self, draft: Mapping[str, str]) -> None:
        """Have it as it was left."""
        for name, field in self._kept.items():
            if name in draft:
                field.show_value(draft[name])
        self.changed.emit()

    @property
    def _kept(self) -> Mapping[str, Field | Choices]:
        choices = {"key": self.key_field, "policy": self.policy_field}
        return {**self.fields, **choices, "login": self.login.owner_field}


def _key_places(*, has_key: bool) -> tuple[tuple[str, str, str], ...]:
    none = (
        (tr("Keep the key it has"), tr("Nothing changes about the key."))
        if has_key
        else (
            tr("Make none: use that login itself"),
            tr("Simple, but Cloudery then may do whatever that login may."),
        )
    )
    return (
        *(((KeyPlace.NONE.value, *none),) if has_key else ()),
        *key_places(),
        *(() if has_key else ((KeyPlace.NONE.value, *none),)),
    )


def _policies() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            UploadPolicy.BOUNDED.value,
            tr("Only Cloudery"),
            tr("What is not signed by your key is refused."),
        ),
        (
            UploadPolicy.AS_IN_NOTES.value,
            tr("Everybody on the internet"),
            tr(
                "Anyone on the internet could store anything in your bucket, and you would pay for"
                " it."
            ),
        ),
    )
