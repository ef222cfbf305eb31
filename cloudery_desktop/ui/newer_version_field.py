"""The setting on newer versions, as it stands among the settings and under About."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QSignalBlocker

from cloudery_desktop.language import tr
from cloudery_desktop.releases import published_at
from cloudery_desktop.ui.choices import TickField

if TYPE_CHECKING:
    from cloudery_desktop.ui.preferences import PreferenceKeeper


class NewerVersionField(TickField):
    """Counts at once. It is not there where no newer versions are published."""

    def __init__(self, preferences: PreferenceKeeper) -> None:
        address = published_at()
        host = urlsplit(address or "").hostname or ""
        super().__init__(
            tr("Check for a newer &version"),
            tr("Asks {host} once a day. Nothing about you or your photos is sent.", host=host),
        )
        self._preferences = preferences
        self._show()
        self.changed.connect(lambda: preferences.put(newer_version=self.value))
        preferences.changed.connect(self._show)
        if address is None:
            self.hide()

    def _show(self) -> None:
        with QSignalBlocker(self):
            self.show_value(self._preferences.now.newer_version)
