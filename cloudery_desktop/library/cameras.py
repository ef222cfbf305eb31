"""What the photos were taken with."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cloudery_desktop.photo import Photo


def most_used(photos: Iterable[Photo], most: int) -> list[str]:
    """The cameras of most of these photos, at most so many, the one of the most photos first.

    Of a hundred thousand photos it takes some milliseconds. Left out is what a search cannot name.
    """
    counted = Counter(map(attrgetter("camera"), photos)).most_common()
    named = (camera for camera, _ in counted if camera and camera.strip() and '"' not in camera)
    return [camera for camera, _ in zip(named, range(most), strict=False)]
