from __future__ import annotations

from cloudery_desktop.library.cameras import most_used
from tests.ui.stand_ins import a_photo


def test_those_of_most_photos_come_first_and_no_more_than_wanted() -> None:
    cameras = ["B", "A", "C", "A", None, "", "  ", "A", "B", 'An 8" one', None, None, None]
    photos = [a_photo(key, camera=camera) for key, camera in enumerate(cameras)]
    assert most_used(photos, 9) == ["A", "B", "C"]
    assert most_used(photos, 2) == ["A", "B"]
    assert most_used([], 2) == []
