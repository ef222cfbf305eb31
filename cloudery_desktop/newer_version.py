"""Tells in the window that there is a newer Cloudery, if the person wants to hear of it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from cloudery_desktop.errands import Errand
from cloudery_desktop.releases import newer_release, published_at
from cloudery_desktop.ui.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cloudery_desktop.releases import Release
    from cloudery_desktop.ui.preferences import PreferenceKeeper

_FIRST_MS = 20_000  # the start belongs to the photos
_AGAIN_MS = 3_600_000
_DAY = 24 * 3600  # seconds
_ENDING_MS = 1_000


class NewerVersion(QObject):
    """Asks at most once a day, and only while the person agrees. `found` carries a Release."""

    found = Signal(object)

    def __init__(self, preferences: PreferenceKeeper, data_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._asked = Remembered(data_dir / "newer-version.json")
        self._errand: Errand | None = None
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._ask)
        self._next.start(_FIRST_MS)
        preferences.changed.connect(self._ask)

    def close(self) -> bool:
        """Ask no more. False: the thread that asks would not end."""
        self._next.stop()
        self._preferences.changed.disconnect(self._ask)
        if self._errand is None:
            return True
        self._errand.call_off()
        return self._errand.wait(_ENDING_MS)

    def _ask(self) -> None:
        self._next.start(_AGAIN_MS)
        now = int(time.time())
        if (
            self._preferences.now.newer_version == "no"
            or self._errand is not None
            or 0 <= now - self._asked.number("asked", -_DAY) < _DAY  # the clock may have been set
        ):
            return
        self._asked.put("asked", now)
        errand = self._errand = Errand("newer version", _look, self)
        errand.told.connect(self.found)
        errand.finished.connect(self._forget)
        errand.start()

    def _forget(self) -> None:
        if self._errand is not None:
            self._errand.deleteLater()
        self._errand = None


def _look() -> Iterator[Release]:
    address = published_at()
    newer = newer_release(address) if address else None
    if newer is not None:
        yield newer
