from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.library.cache_care import CacheCare
from cloudery_desktop.library.thumbnail_cache import Kept, ThumbnailCache
from tests.library.test_thumbnail_cache import files, link, total
from tests.ui.on_screen import delete

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_lower_bound_is_kept_and_all_can_be_cleared(qtbot: QtBot, tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path / "cache", "bucket")
    for number in range(5):
        cache.write(link(number), Kept(bytes(1000), is_embedded=False))
    care = CacheCare(cache)
    care.allow(3000)
    qtbot.waitUntil(lambda: not care._errands)  # or a file may go while it is counted
    left = total(tmp_path)
    assert left <= 3000
    with qtbot.waitSignal(care.cleared) as told:
        care.clear()
    assert told.args == [left]
    assert files(tmp_path) == []
    assert care.close()
    delete(care)
