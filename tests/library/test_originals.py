"""Originals: whole under the real name, or not there at all."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.library import originals
from cloudery_desktop.library.originals import Originals, SaveError, file_name
from cloudery_desktop.photo import Photo
from tests.library.photo_server import gives_and_takes
from tests.uploads.misbehaving_server import Server, says

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.uploads.misbehaving_server import Conversation

BYTES = os.urandom(300_000) + b"."  # the tests end it otherwise
SHA = hashlib.sha256(BYTES).hexdigest()


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        running.always = gives_and_takes
        running.objects["uploads/a.jpg"] = BYTES
        yield running


@pytest.fixture
def saver() -> Iterator[Originals]:
    made = Originals(lambda: False)
    yield made
    made.close()


def photo(server: Server, query: str = "", **facts: Any) -> Photo:
    facts = {"file_name": "canyon.jpg", "sha256": SHA, "size_bytes": len(BYTES), **facts}
    url = f"{server.url}/uploads/a.jpg{query}"
    return Photo("me", 7, "a", "uploads/a.jpg", "image/jpeg", url, **facts)


def cuts_the_answer(talk: Conversation) -> bool:
    talk.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n" + BYTES[:100_000])
    return False


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_photo_is_saved_under_its_name_and_checked(server: Server, tmp_path: Path) -> None:
    heard: list[int] = []
    saver = Originals(lambda: False, heard.append)
    saved = saver.save_in(photo(server), tmp_path / "new" / "folder")
    saver.close()
    assert saved.path == tmp_path / "new" / "folder" / "canyon.jpg"
    assert saved.path.read_bytes() == BYTES
    assert saved.checked
    assert heard == sorted(heard)
    assert heard[-1] == len(BYTES)
    assert names(saved.path.parent) == ["canyon.jpg"]
    if os.name == "posix":  # as any other new file of this person
        other = tmp_path / "other"
        other.touch()
        assert saved.path.stat().st_mode == other.stat().st_mode


def test_nothing_is_overwritten(server: Server, saver: Originals, tmp_path: Path) -> None:
    (tmp_path / "canyon.jpg").write_text("mine")
    (tmp_path / "canyon (2).jpg").mkdir()
    paths = [saver.save_in(photo(server), tmp_path).path.name for _ in range(2)]
    assert paths == ["canyon (3).jpg", "canyon (4).jpg"]
    assert (tmp_path / "canyon.jpg").read_text() == "mine"


def test_nor_on_a_disk_without_second_names(
    server: Server, saver: Originals, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_here(_path: Path, _target: Path) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", not_here)
    (tmp_path / "canyon.jpg").write_text("mine")
    assert saver.save_in(photo(server), tmp_path).path.name == "canyon (2).jpg"
    assert (tmp_path / "canyon (2).jpg").read_bytes() == BYTES
    assert names(tmp_path) == ["canyon (2).jpg", "canyon.jpg"]


def test_a_file_that_was_chosen_is_replaced(
    server: Server, saver: Originals, tmp_path: Path
) -> None:
    (tmp_path / "mine.jpg").write_text("old")
    saved = saver.save_as(photo(server), tmp_path / "mine.jpg")
    assert saved.path.read_bytes() == BYTES
    assert names(tmp_path) == ["mine.jpg"]


def test_a_row_without_a_digest_is_saved_and_says_so(
    server: Server, saver: Originals, tmp_path: Path
) -> None:
    assert not saver.save_in(photo(server, sha256=None), tmp_path).checked
    with pytest.raises(SaveError, match="was not saved"):
        saver.save_in(photo(server, sha256=None, size_bytes=7), tmp_path)
    assert names(tmp_path) == ["canyon.jpg"]


def test_another_photo_than_the_one_uploaded_does_not_replace_a_file(
    server: Server, saver: Originals, tmp_path: Path
) -> None:
    (tmp_path / "canyon.jpg").write_text("old")
    server.objects["uploads/a.jpg"] = BYTES[:-1] + b"?"
    with pytest.raises(SaveError) as told:
        saver.save_as(photo(server), tmp_path / "canyon.jpg")
    assert "its checksum is another" in told.value.sentence
    assert (tmp_path / "canyon.jpg").read_text() == "old"
    assert names(tmp_path) == ["canyon.jpg"]


@pytest.mark.parametrize(
    ("way", "query", "reason", "retryable", "refused"),
    [
        (cuts_the_answer, "", "does not answer", True, False),
        (says(404, ""), "", "not in the bucket", False, False),
        (says(403, ""), "?Signature=secret", "link has ended", False, True),
        (says(503, ""), "", "answered 503", True, False),
    ],
)
def test_what_goes_wrong_on_the_way_leaves_nothing(
    server: Server,
    saver: Originals,
    tmp_path: Path,
    way: Any,
    query: str,
    reason: str,
    retryable: bool,
    refused: bool,
) -> None:
    server.always = way
    with pytest.raises(SaveError) as told:
        saver.save_in(photo(server, query), tmp_path)
    error = told.value
    assert error.title == "“canyon.jpg” was not saved."
    assert reason in error.detail
    assert "secret" not in error.report
    assert (error.retryable, error.link_refused) == (retryable, refused)
    assert names(tmp_path) == []
    server.always = gives_and_takes
    assert saver.save_in(photo(server, query), tmp_path).path.read_bytes() == BYTES


def test_a_photo_without_a_link_is_told_of(saver: Originals, tmp_path: Path) -> None:
    nowhere = Photo("me", 7, "a", "", "", "", file_name="x.jpg")
    with pytest.raises(SaveError, match="cannot be saved"):
        saver.save_in(nowhere, tmp_path)
    assert names(tmp_path) == []


def test_cancelled_leaves_nothing(server: Server, tmp_path: Path) -> None:
    heard: list[int] = []
    saver = Originals(lambda: len(heard) > 3, heard.append)
    with pytest.raises(Cancelled):
        saver.save_in(photo(server), tmp_path)
    saver.close()
    assert 0 < heard[-1] < len(BYTES)
    assert names(tmp_path) == []


@pytest.mark.parametrize("step", ["write", "fsync"])
def test_a_full_disk_is_said_and_loses_nothing(
    server: Server,
    saver: Originals,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "canyon.jpg").write_text("old")
    with monkeypatch.context() as patch:
        if step == "write":
            patch.setattr(originals._Digesting, "write", full)
        else:
            patch.setattr(os, "fsync", full)
        with pytest.raises(SaveError) as told:
            saver.save_as(photo(server), tmp_path / "canyon.jpg")
    assert "no room left on the disk" in told.value.detail
    assert (tmp_path / "canyon.jpg").read_text() == "old"
    assert names(tmp_path) == ["canyon.jpg"]


def test_a_folder_that_is_none_is_said(server: Server, saver: Originals, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(SaveError) as told:
        saver.save_in(photo(server), tmp_path / "file" / "folder")
    assert "Choose another folder." in told.value.sentence


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("canyon.jpg", "canyon.jpg"),
        ("Zoë's 🏖 photo.HEIC", "Zoë's 🏖 photo.HEIC"),
        ("../../.bashrc", "bashrc"),
        ("C:\\Users\\me\\a.jpg", "a.jpg"),
        ("/etc/passwd", "passwd"),
        (".hidden.jpg", "hidden.jpg"),
        ("a:b*c?.jpg", "a_b_c_.jpg"),
        ("a\nb\0.jpg", "a_b_.jpg"),
        ("gpj\u202eexe.jpg", "gpj_exe.jpg"),
        ("con.jpg", "_con.jpg"),
        ("trailing. . ", "trailing"),
        ("..", "0a.jpg"),
        ("///", "0a.jpg"),
        ("???", "0a.jpg"),
        (None, "0a.jpg"),
    ],
)
def test_names_are_what_every_system_takes(given: str | None, expected: str) -> None:
    assert file_name(Photo("me", 7, "0a", "uploads/0a.jpg", "", "", file_name=given)) == expected


@given(st.text(max_size=400), st.text(max_size=40), st.text(max_size=40))
def test_no_name_leads_out_of_its_folder(name: str, image_id: str, key: str) -> None:
    found = file_name(Photo("me", 7, image_id, key, "", "", file_name=name))
    assert found
    assert Path(found).name == found
    assert not found.startswith(".")
    assert len(found.encode()) <= 255
    assert "\0" not in found


def test_what_a_killed_save_left_is_taken_away_by_the_next(
    server: Server, saver: Originals, tmp_path: Path
) -> None:
    left, written_now = (tmp_path / f".cloudery-{digit * 16}.part" for digit in "ab")
    others = tmp_path / ".cloudery-notes.part"
    for path in (left, written_now, others):
        path.write_bytes(b"half")
    for path in (left, others):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    saver.save_in(photo(server), tmp_path)
    assert not left.exists()
    assert written_now.exists()
    assert others.exists()
