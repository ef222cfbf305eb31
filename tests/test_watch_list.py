"""The folders of the setting: what is read of it, and what is written."""

from __future__ import annotations

from pathlib import Path

from cloudery_desktop.watch_list import as_text, folders_in, holder, outermost

A, B = Path("/photos"), Path("/photos/a: b, c;d")


def test_what_is_written_is_read() -> None:
    assert folders_in(as_text((A, B))) == (A, B)
    assert folders_in(as_text(())) == ()


def test_a_folder_is_read_once_however_it_is_written() -> None:
    assert folders_in("\n/photos/\n  /photos/x/.. \n\n/photos\n") == (A,)


def test_the_home_folder_may_be_short() -> None:
    assert folders_in("~/Pictures") == (Path.home() / "Pictures",)


def test_a_folder_in_another_one_is_watched_with_it() -> None:
    beside = Path("/photos 2")
    assert outermost((B, A, beside)) == (A, beside)
    assert holder(B, (A, beside)) == A
    assert holder(beside, (A, beside)) is None
