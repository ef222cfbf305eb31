from __future__ import annotations

import os
import shutil
import struct
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.uploads.intake import scan
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.trouble import NO_TROUBLE, Trouble
from tests.uploads.photos import jpeg, photo_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.uploads.lifecycle import Upload


def one(path: Path) -> Upload:
    (upload,) = scan([path])
    return upload


def by_name(*paths: Path) -> dict[str, Upload]:
    found = list(scan(paths))
    assert len({upload.upload_id for upload in found}) == len(found)
    named = {upload.path.name: upload for upload in found}
    assert len(named) == len(found)
    return named


def test_a_photo_is_queued_with_what_tells_its_versions_apart(tmp_path: Path) -> None:
    path = photo_file(tmp_path)
    upload = one(path)
    assert (upload.state, upload.path, upload.trouble) == (State.QUEUED, path, NO_TROUBLE)
    assert (upload.size_bytes, upload.mtime_ns) == (path.stat().st_size, path.stat().st_mtime_ns)
    assert len(bytes.fromhex(upload.upload_id)) == 16


def test_relative_paths_stay_true_when_the_program_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = photo_file(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert one(path.relative_to(tmp_path)).path == path


def test_a_folder_is_walked_in_name_order_all_the_way_down(tmp_path: Path) -> None:
    for folder in ("b/deep/er", "a", "d"):
        (tmp_path / folder).mkdir(parents=True)
    names = ["a/2.jpg", "b/1.jpg", "b/deep/er/1.jpg", "b/deep/z.jpg", "c.jpg"]
    for name in reversed(names):
        photo_file(tmp_path, name)
    found = list(scan([tmp_path]))
    assert [str(upload.path.relative_to(tmp_path)) for upload in found] == names


def test_paths_are_taken_in_the_order_given(tmp_path: Path) -> None:
    paths = [photo_file(tmp_path, name) for name in ("z.jpg", "a.jpg", "m.jpg")]
    assert [upload.path for upload in scan(paths)] == paths


def test_what_is_called_the_same_stays_side_by_side(tmp_path: Path) -> None:
    names = ("b.jpg", "c.NEF", "a.jpg", "B.CR3", "c.jpg")
    paths = [photo_file(tmp_path, name) for name in names]
    other = tmp_path / "other"
    other.mkdir()
    paths.append(photo_file(other, "b.jpg"))
    found = [str(upload.path.relative_to(tmp_path)) for upload in scan(paths)]
    assert found == ["b.jpg", "B.CR3", "c.NEF", "c.jpg", "a.jpg", "other/b.jpg"]


MOVIE = struct.pack(">I", 20) + b"ftypqt  \0\0\0\0qt  "


@pytest.mark.parametrize("photo", ["IMG_1.HEIC", "IMG_1.jpg"])
def test_the_video_of_a_live_photo_is_told_by_name(tmp_path: Path, photo: str) -> None:
    photo_file(tmp_path, photo)
    video = photo_file(tmp_path, "IMG_1.MOV", MOVIE)
    for found in (by_name(tmp_path)[video.name], one(video)):
        assert found.state is State.SKIPPED
        assert found.trouble == Trouble(f"The video of “{photo}”.", "Cloudery takes photos only.")
    assert by_name(tmp_path)[photo].state is State.QUEUED


@pytest.mark.parametrize(
    "content",
    [
        MOVIE,
        struct.pack(">I", 24) + b"ftypmp42\0\0\0\0isom",
        struct.pack(">I", 8) + b"wide",
        b"\x1aE\xdf\xa3matroska",
        b"RIFF\0\0\0\0AVI LIST",
        b"\0\0\1\xba",
    ],
)
def test_a_video_alone(tmp_path: Path, content: bytes) -> None:
    video = photo_file(tmp_path, "holiday.mov", content)
    assert by_name(tmp_path)[video.name].state is State.SKIPPED
    assert one(video).state is State.REJECTED
    assert one(video).trouble.sentence == "This is a video. Cloudery takes photos only."


def test_a_song_is_no_video(tmp_path: Path) -> None:
    song = photo_file(tmp_path, "song.m4a", struct.pack(">I", 24) + b"ftypM4A \0\0\0\0isom")
    assert one(song).trouble.sentence.startswith("This is not a photo.")


def test_an_empty_folder_is_answered(tmp_path: Path) -> None:
    upload = one(tmp_path)
    assert (upload.state, upload.trouble.sentence) == (State.SKIPPED, "This folder is empty.")


def test_hidden_files_are_skipped_unless_named(tmp_path: Path) -> None:
    hidden = photo_file(tmp_path, ".thumb.jpg")
    (tmp_path / ".git").mkdir()
    photo_file(tmp_path / ".git", "inside.jpg")
    found = by_name(tmp_path)
    assert {(u.path.name, u.state, u.trouble.sentence) for u in found.values()} == {
        (".thumb.jpg", State.SKIPPED, "Hidden file."),
        (".git", State.SKIPPED, "Hidden file."),
    }
    assert one(hidden).state is State.QUEUED
    assert one(tmp_path / ".git").path.name == "inside.jpg"


def test_what_is_no_photo(tmp_path: Path) -> None:
    notes = photo_file(tmp_path, "notes.txt", b"Dear diary,")
    photo_file(tmp_path, "letter.JPG", b"Dear diary,")
    photo_file(tmp_path, "empty.png", b"")
    photo_file(tmp_path, "nothing", b"")
    photo_file(tmp_path, "photo without a suffix")
    found = by_name(tmp_path)
    assert {name: upload.state for name, upload in found.items()} == {
        "notes.txt": State.SKIPPED,
        "letter.JPG": State.REJECTED,
        "empty.png": State.REJECTED,
        "nothing": State.SKIPPED,
        "photo without a suffix": State.QUEUED,
    }
    assert "Cloudery takes JPEG, PNG" in found["letter.JPG"].trouble.sentence
    assert found["letter.JPG"].size_bytes == 11
    assert found["empty.png"].trouble.sentence.startswith("This file is empty.")
    assert one(notes).state is State.REJECTED  # named: it was meant


def test_links(tmp_path: Path) -> None:
    target = photo_file(tmp_path, "real.jpg")
    inside = tmp_path / "folder"
    inside.mkdir()
    (inside / "broken.jpg").symlink_to(tmp_path / "gone.jpg")
    (inside / "broken").symlink_to(tmp_path / "gone")
    (inside / "good.jpg").symlink_to(target)
    (inside / "loop.jpg").symlink_to(inside / "loop.jpg")
    (inside / "up").symlink_to(inside)
    found = by_name(inside)
    gone = Trouble("This link leads to a file that is not there.")
    assert (found["broken.jpg"].state, found["broken.jpg"].trouble) == (State.REJECTED, gone)
    assert (found["broken"].state, found["broken"].trouble) == (State.SKIPPED, gone)
    assert found["good.jpg"].state is State.QUEUED
    assert found["good.jpg"].size_bytes == target.stat().st_size
    assert found["loop.jpg"].state is State.REJECTED
    assert found["loop.jpg"].trouble.sentence.startswith("This link leads back to itself.")
    assert found["up"].state is State.SKIPPED
    assert found["up"].trouble.sentence == "This folder is in the queue already."


def test_a_folder_given_twice_is_walked_once(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    photo_file(folder)
    (tmp_path / "other name").symlink_to(folder)
    found = list(scan([folder, folder, tmp_path / "other name"]))
    assert [upload.state for upload in found] == [State.QUEUED, State.SKIPPED, State.SKIPPED]


@pytest.mark.parametrize(
    "name",
    [
        "होली २०२६.jpg",
        "🏔️👨‍👩‍👧.jpg",
        "שבת בבוקר.jpg",
        "\u202egpj.exe.jpg",
        "new\nline.jpg",
        "%s & <b>.jpg",
        "a" * 251 + ".jpg",
        "फ" * 83 + "xy.jpg",
        os.fsdecode(b"\xff\xfe broken.jpg"),
    ],
)
def test_names_in_every_script(tmp_path: Path, name: str) -> None:
    assert len(os.fsencode(name)) <= 255
    photo_file(tmp_path, name)
    upload = one(tmp_path)
    assert upload.state is State.QUEUED
    assert upload.path == tmp_path / name
    upload.name.encode("utf-8")  # fit for a window, a row and JSON


@pytest.mark.timeout(10)
def test_a_named_pipe_does_not_hold_the_intake_up(tmp_path: Path) -> None:
    for name in ("pipe", "pipe.jpg"):
        os.mkfifo(tmp_path / name)
    found = by_name(tmp_path)
    assert found["pipe"].state is State.SKIPPED
    assert found["pipe.jpg"].state is State.REJECTED
    assert "This is not an ordinary file." in found["pipe.jpg"].trouble.sentence


def test_what_vanished_before_it_was_looked_at(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    photo_file(tmp_path / "a", "1.jpg")
    photo_file(tmp_path, "b.jpg")
    found = []
    for upload in scan([tmp_path, tmp_path / "never there", tmp_path / "gone" / "c.jpg"]):
        found.append(upload)
        (tmp_path / "b.jpg").unlink(missing_ok=True)
    assert [(u.path.name, u.state) for u in found] == [
        ("1.jpg", State.QUEUED),
        ("b.jpg", State.FAILED),
        ("never there", State.REJECTED),  # mistyped: to try it again would not help
        ("c.jpg", State.FAILED),  # its drive may come back
    ]
    assert found[2].trouble == found[1].trouble
    assert found[1].trouble.sentence.startswith("The file is not there.")


def test_an_unreadable_folder_or_file_is_never_passed_over_in_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "locked").mkdir()
    photo_file(tmp_path, "secret")
    really_open, really_list = type(tmp_path).open, type(tmp_path).iterdir

    def refuse_open(path: Path, mode: str) -> object:
        if path.name == "secret":
            raise PermissionError(13, "Permission denied")
        return really_open(path, mode)

    def refuse_list(path: Path) -> Iterator[Path]:
        if path.name == "locked":
            raise PermissionError(13, "Permission denied")
        return really_list(path)

    # The tests may run as root, who may read everything.
    monkeypatch.setattr(type(tmp_path), "open", refuse_open)
    monkeypatch.setattr(type(tmp_path), "iterdir", refuse_list)
    found = by_name(tmp_path)
    assert {upload.state for upload in found.values()} == {State.FAILED}  # can be tried again
    assert found["secret"].trouble.sentence.startswith("You may not read this file.")
    assert "locked" in found


@pytest.mark.parametrize("name", ["a\0b.jpg", "a\0b", "\ud800.jpg"])
def test_a_name_no_file_system_has_costs_only_itself(tmp_path: Path, name: str) -> None:
    paths = [photo_file(tmp_path, "1.jpg"), tmp_path / name, photo_file(tmp_path, "2.jpg")]
    found = list(scan(paths))
    assert [upload.state for upload in found] == [State.QUEUED, State.REJECTED, State.QUEUED]
    assert found[1].trouble.sentence == "This name cannot be used."
    found[1].name.encode("utf-8")  # fit for a row


def test_ten_thousand_files_of_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    original = photo_file(tmp_path)
    for number in range(10_000):
        os.link(original, folder / f"{number:05}.jpg")
    found = list(scan([folder]))
    assert len(found) == 10_000
    assert all(upload.state is State.QUEUED for upload in found)
    assert found[-1].path.name == "09999.jpg"


def test_the_first_is_known_before_the_last_was_looked_at(tmp_path: Path) -> None:
    for name in ("1.jpg", "2.jpg"):
        photo_file(tmp_path, name)
    found = scan([tmp_path])
    assert next(found).path.name == "1.jpg"
    (tmp_path / "2.jpg").write_bytes(b"")
    assert next(found).state is State.REJECTED


def test_fifteen_hundred_folders_deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    top = tmp_path / "d"
    top.mkdir()
    monkeypatch.chdir(top)
    for _ in range(1_500):
        Path("d").mkdir()
        os.chdir("d")
    Path("photo.jpg").write_bytes(jpeg())
    monkeypatch.undo()
    try:
        upload = one(top)
        assert upload.state is State.QUEUED
        assert len(upload.path.parts) > 1_500
    finally:
        _remove_deep(top)


def _remove_deep(top: Path) -> None:
    """rmtree goes down by recursion, which is too deep for it."""
    here = Path.cwd()
    os.chdir(top)
    depth = 0
    while Path("d").is_dir():
        os.chdir("d")
        depth += 1
    Path("photo.jpg").unlink()
    for _ in range(depth):
        os.chdir("..")
        Path("d").rmdir()
    os.chdir(here)
    shutil.rmtree(top)
