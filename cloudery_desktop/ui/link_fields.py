"""How photos are seen: the fields of the settings for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui.choices import Choices
from cloudery_desktop.ui.forms import Field, FileField, TextField
from cloudery_desktop.ui.parts import column

if TYPE_CHECKING:
    from collections.abc import Sequence


def _deliveries() -> Sequence[tuple[str, str, str]]:
    return (
        (
            "public",
            tr("Public links"),
            tr("Anyone who has a photo's link sees the photo."),
        ),
        (
            "presigned",
            tr("Private, with links that expire"),
            tr("The bucket stays closed. Each link is made for you and expires after some time."),
        ),
        (
            "cloudfront",
            tr("Through CloudFront"),
            tr("Amazon's network brings photos faster to viewers far away. Links are public."),
        ),
        (
            "cloudfront-signed",
            tr("Through CloudFront, with links that expire"),
            tr(
                "Amazon's network as well, and each link expires after some time. Needs a key file."
            ),
        ),
    )


class Links(QWidget):
    """How photos are seen; CloudFront's own settings are there while they are needed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._delivery = Choices("", _deliveries(), tr("How photos are seen"))
        domain = TextField(
            tr("CloudFront &domain"),
            tr("The name CloudFront gave you."),
            "d111111abcdef8.cloudfront.net",
        )
        distribution = TextField(
            tr("D&istribution"), tr("Its ID; only for setting up and checking."), "E1A2B3C4D5E6F7"
        )
        key_pair = TextField(tr("&Key pair"), tr("The ID of the public key at CloudFront."))
        key_file = FileField(
            tr("Private key &file"), tr("It stays where it is and is read from there.")
        )
        self.fields: dict[str, Field] = {
            "delivery": self._delivery,
            "cloudfront_domain": domain,
            "cloudfront_distribution": distribution,
            "cloudfront_key_pair_id": key_pair,
            "cloudfront_private_key": key_file,
        }
        column(self, *self.fields.values())
        self._delivery.changed.connect(self._show_needed)
        self._delivery.changed.connect(self.changed)
        self._show_needed()

    def _show_needed(self) -> None:
        way = self._delivery.value
        for setting, field in self.fields.items():
            if setting in ("cloudfront_domain", "cloudfront_distribution"):
                field.setVisible(way.startswith("cloudfront"))
            elif setting != "delivery":
                field.setVisible(way == "cloudfront-signed")
