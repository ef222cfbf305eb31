"""An engine whose number of connections does not depend on how the line is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.uploads.crew import Crew
from cloudery_desktop.uploads.pace import Connections

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from cloudery_desktop.uploads.lifecycle import Upload


class FixedConnections(Connections):
    """Always `number` of them; None: as many as are right."""

    def __init__(self, number: int | None) -> None:
        super().__init__()
        self.number = number

    @property
    def allowed(self) -> int:
        return self.number or super().allowed

    @property
    def most(self) -> int:
        return self.number or super().most

    def allowed_for(self, photos: int) -> int:
        return self.number or super().allowed_for(photos)

    def look(self, now: float, rate: float, *, wanted: bool) -> bool:
        return super().look(now, rate, wanted=wanted and not self.number) and not self.number


class FixedCrew(Crew):
    """With `number` connections. Unless `stores`, it stores no thumbnail, and owes them all."""

    def __init__(self, parent: QObject, number: int | None, *, stores: bool = False) -> None:
        self.fixed = FixedConnections(number)
        self.stores = stores
        super().__init__(parent, self.fixed)

    def store_thumbnail(self, upload: Upload) -> None:
        if self.stores:
            super().store_thumbnail(upload)
