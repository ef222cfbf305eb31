"""What is known of one stretch of the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cloudery_desktop.photo import Photo


@dataclass(frozen=True, slots=True)
class Stretch:
    """Between the sort keys `down_to` (inclusive) and `before` (exclusive) lie exactly these.

    `before` None: from the newest on. `photos` are in the table's order.
    """

    photos: tuple[Photo, ...]
    before: int | None
    down_to: int

    def covers(self, uploaded_at: int) -> bool:
        """Whether it tells of this sort key."""
        return self.down_to <= uploaded_at and (self.before is None or uploaded_at < self.before)
