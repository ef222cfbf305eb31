from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.ui.preferences import PreferenceKeeper, Preferences, read_preferences

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_preferred_is_kept_for_the_next_time(tmp_path: Path) -> None:
    folder = tmp_path / "not there yet"
    keeper = PreferenceKeeper(folder)
    told: list[Preferences] = []
    keeper.changed.connect(told.append)
    keeper.put(appearance="dark", notify="no")
    keeper.put(appearance="dark")  # so it is already
    wanted = Preferences(appearance="dark", notify="no")
    assert told == [wanted]
    assert read_preferences(folder) == wanted
    assert [path.name for path in folder.iterdir()] == ["preferences.json"]


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{", b"\xff", b'{"appearance": "purple"}', b'{"notify": ["no"], "more": 1}'],
)
def test_what_is_damaged_counts_as_never_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "preferences.json").write_bytes(content)
    assert read_preferences(tmp_path) == Preferences()


def test_where_it_cannot_be_written_it_counts_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    keeper = PreferenceKeeper(tmp_path / "file")
    keeper.put(stay_awake="no")
    assert keeper.now.stay_awake == "no"
