"""The command line as scripts see it: real processes on a real sandbox."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from cloudery_desktop.assets import asset
from cloudery_desktop.backend import Backend
from cloudery_desktop.choice import choose, deletions_file
from cloudery_desktop.cli import application
from cloudery_desktop.library.deletion_file import Batch, DeletionFile
from cloudery_desktop.library.order import Order
from cloudery_desktop.photo import Photo, PhotoPage
from cloudery_desktop.terminal import photo_line

REPOSITORY = Path(__file__).parent.parent
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
README_COMMANDS = re.findall(r"^(cloudery-desktop (?:upload|list|status).*)$", README, re.MULTILINE)
SAMPLE = asset("samples", "red-canyon.jpg")


def environment(**changes: str) -> dict[str, str]:
    """What a terminal without a display has; no AWS settings, no configuration."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("AWS_", "CLOUDERY_", "QT_", "DISPLAY", "WAYLAND"))
    }
    return {**kept, "AWS_EC2_METADATA_DISABLED": "true", **changes}


def cloudery(
    *words: str | Path, cwd: Path | None = None, **changes: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "cloudery_desktop", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        cwd=cwd,
        env=environment(**changes),
    )


def records(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


@pytest.fixture
def holiday(tmp_path: Path) -> Path:
    folder = tmp_path / "holiday"
    folder.mkdir()
    shutil.copy(SAMPLE, folder / "canyon.jpg")
    shutil.copy(asset("samples", "city-at-dusk.png"), folder / "city.png")
    (folder / ".hidden.jpg").write_bytes(b"x")
    (folder / "notes.txt").write_text("milk")
    return folder


def test_upload_and_list_as_json(tmp_path: Path, holiday: Path) -> None:
    place = ("--sandbox", "--data-dir", tmp_path / "data")
    uploaded = cloudery(*place, "upload", holiday, "--json")
    assert uploaded.returncode == 0, uploaded.stderr
    by_name = {Path(record["path"]).name: record for record in records(uploaded.stdout)}
    assert {name: record["state"] for name, record in by_name.items()} == {
        "canyon.jpg": "done",
        "city.png": "done",
        ".hidden.jpg": "skipped",
        "notes.txt": "skipped",
    }
    canyon = by_name["canyon.jpg"]
    assert set(canyon) == {
        *("path", "state", "imageId", "s3Key", "url", "sizeBytes", "sha256", "reason"),
        *("code", "requestId", "stored", "duplicateOf", "sourceSha256", "removed"),
    }
    assert canyon["s3Key"] == f"uploads/{canyon['imageId']}.jpg"
    assert canyon["url"].endswith(canyon["s3Key"])
    assert canyon["sizeBytes"] == SAMPLE.stat().st_size
    assert by_name["notes.txt"]["reason"]
    assert (by_name["notes.txt"]["url"], by_name["notes.txt"]["imageId"]) == (None, None)
    assert canyon["stored"].startswith("md5:")
    assert (canyon["code"], canyon["requestId"], canyon["duplicateOf"]) == (None, None, None)

    # Another process, after the first has ended the sandbox: the photos are still there.
    listed = cloudery(*place, "list", "--json")
    assert listed.returncode == 0, listed.stderr
    rows = records(listed.stdout)
    assert [row["uploadedAt"] for row in rows] == sorted(
        (row["uploadedAt"] for row in rows), reverse=True
    )
    row = next(row for row in rows if row["imageId"] == canyon["imageId"])
    assert row == {
        "userId": "me",
        "uploadedAt": row["uploadedAt"],
        "imageId": canyon["imageId"],
        "s3Key": canyon["s3Key"],
        "mimeType": "image/jpeg",
        "sha256": canyon["sha256"],
        "sizeBytes": canyon["sizeBytes"],
        "width": 1600,
        "height": 1067,
        "takenAt": "2024-04-02T17:20:05",
        "fileName": "canyon.jpg",
        "camera": "Cloudery Sample",
        "thumbKey": f"uploads/{canyon['imageId']}.thumb.webp",
    }
    assert len(records(cloudery(*place, "list", "--limit", "1", "--json").stdout)) == 1


def test_the_help_promises_no_value_to_a_flag() -> None:
    for words in (("--help",), ("upload", "--help"), ("setup", "--help")):
        told = cloudery(*words)
        assert told.returncode == 0, told.stderr
        assert "--help" in told.stdout
        assert "bool" not in told.stdout


def test_what_is_no_choice_is_told_with_those_there_are() -> None:
    told = cloudery("--sandbox", "upload", "a.jpg", "--privacy", "banana")
    assert told.returncode == 2
    said = " ".join(told.stderr.replace("│", " ").split())
    assert (
        "Invalid value for '--privacy': 'banana' is not one of 'keep', 'position', 'all'." in said
    )


def test_a_refusal_names_code_and_request(tmp_path: Path) -> None:
    def told(*form: str) -> str:
        place = ("tests.small_cloud", "refuses", tmp_path / "queue", SAMPLE)
        command = [sys.executable, "-m", *map(str, place), *form]
        ended = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            cwd=REPOSITORY,
            env=environment(),
        )
        assert ended.returncode == 1, ended.stderr
        return ended.stdout

    (record,) = records(told("--json"))
    assert (record["state"], record["code"], record["requestId"]) == (
        *("failed", "AccessDenied", "4442"),
    )
    assert record["reason"].startswith("The bucket does not accept this upload.")
    assert told().endswith("owner of the AWS account. (Code AccessDenied, request 4442)\n")


def test_what_a_window_is_about_to_delete_is_uploaded_anew(tmp_path: Path) -> None:
    """Or the next window would delete the only one there is."""
    place = ("--sandbox", "--data-dir", tmp_path)
    (first,) = records(cloudery(*place, "upload", SAMPLE, "--json").stdout)
    (row,) = records(cloudery(*place, "list", "--json").stdout)
    photo = Photo("me", row["uploadedAt"], first["imageId"], first["s3Key"], "image/jpeg", "")
    deletions = DeletionFile(deletions_file(choose("default", tmp_path, sandbox=True)))
    deletions.open()
    deletions.add(Batch(1, (photo,)))
    deletions.close()
    (anew,) = records(cloudery(*place, "upload", SAMPLE, "--json").stdout)
    assert (first["state"], anew["state"]) == ("done", "done")
    assert anew["imageId"] != first["imageId"]
    (same,) = records(cloudery(*place, "upload", SAMPLE, "--json").stdout)
    assert (same["state"], same["imageId"]) == ("duplicate", anew["imageId"])


def test_a_sandbox_has_no_profiles(tmp_path: Path) -> None:
    for words in (("list",), ()):
        ended = cloudery("--sandbox", "--profile", "nope", "--data-dir", tmp_path, *words)
        assert ended.returncode == 2
        assert ended.stderr.startswith("The sandbox has no profiles: ")


def test_list_follows_all_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Pages:
        def list_photos(self, *, limit: int, cursor: int | None) -> PhotoPage:
            start = 2500 if cursor is None else cursor - 1
            keys = range(start, max(0, start - limit), -1)
            photos = tuple(
                Photo("me", key, f"id{key}", f"uploads/{key}.jpg", "image/jpeg", "") for key in keys
            )
            return PhotoPage(photos, keys[-1] if keys[-1] > 1 else None)

    monkeypatch.setattr(Backend, "open", lambda _: Pages())
    for words, count in ((("list", "--json"), 2500), (("list", "--json", "--limit", "1200"), 1200)):
        application(["--sandbox", "--data-dir", str(tmp_path), *words], standalone_mode=False)
        keys = [row["uploadedAt"] for row in records(capsys.readouterr().out)]
        assert keys == list(range(2500, 2500 - count, -1))


class Box:
    """A table of five photos in pages of two; `pages` counts those asked for."""

    def __init__(self) -> None:
        self.pages = 0
        days = (
            ("2026-06-03", "beach.jpg", "image/jpeg", 9_000_000, "2019-01-01T10:00:00"),
            ("2026-05-20", "Beach 2.HEIC", "image/heic", 2_000_000, "2026-05-01T10:00:00"),
            ("2026-05-01", "forest.jpg", "image/jpeg", 6_000_000, None),
            ("2026-04-30", "beach 3.jpg", "image/jpeg", 6_000_000, "2025-12-31T23:59:59"),
            ("2020-01-01", "old.png", "image/png", 100, "2027-01-01T00:00:00"),
        )
        self.photos = [
            Photo(
                *("me", int(datetime.fromisoformat(day).timestamp() * 1000), name, name, mime, ""),
                size_bytes=size,
                taken_at=taken,
                file_name=name,
            )
            for day, name, mime, size, taken in days
        ]

    def list_photos(self, *, limit: int, cursor: int | None) -> PhotoPage:
        self.pages += 1
        start = cursor or 0
        end = start + 2 if start + 2 < len(self.photos) else None
        return PhotoPage(tuple(self.photos[start:end]), end)


@pytest.mark.parametrize(
    ("words", "names", "pages"),
    [
        ((), ["beach.jpg", "Beach 2.HEIC", "forest.jpg", "beach 3.jpg", "old.png"], 3),
        (("BEACH",), ["beach.jpg", "Beach 2.HEIC", "beach 3.jpg"], 3),
        (("beach", "type:heic"), ["Beach 2.HEIC"], 3),
        (("after:2026-05", "before:2026-06"), ["Beach 2.HEIC", "forest.jpg"], 2),
        (("larger:5MB beach",), ["beach.jpg", "beach 3.jpg"], 3),
        (("beach", "--limit", "1"), ["beach.jpg"], 1),
        (("taken-after:2025", "taken-before:2026"), ["beach 3.jpg"], 3),
        (
            ("--sort", "taken"),
            ["old.png", "Beach 2.HEIC", "beach 3.jpg", "beach.jpg", "forest.jpg"],
            3,
        ),
        (("beach", "--sort", "taken", "--limit", "2"), ["Beach 2.HEIC", "beach 3.jpg"], 3),
    ],
)
def test_list_finds_photos(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    names: list[str],
    pages: int,
) -> None:
    box = Box()
    monkeypatch.setattr(Backend, "open", lambda _: box)
    place = ("--sandbox", "--data-dir", str(tmp_path))
    application([*place, "list", "--json", *words], standalone_mode=False)
    assert [row["fileName"] for row in records(capsys.readouterr().out)] == names
    assert box.pages == pages


def listed(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *words: str,
) -> tuple[list[str], str]:
    monkeypatch.setattr(Backend, "open", lambda _: Box())
    place = ("--sandbox", "--data-dir", str(tmp_path))
    application([*place, "list", *words], standalone_mode=False)
    shown = capsys.readouterr()
    return shown.out.splitlines(), shown.err


def test_list_shows_the_ids_that_other_commands_take(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines, errors = listed(tmp_path, monkeypatch, capsys)
    assert [line.partition("  ")[0] for line in lines] == [photo.image_id for photo in Box().photos]
    assert errors == ""


def test_list_shows_the_moment_it_sorts_by(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines, _ = listed(tmp_path, monkeypatch, capsys, "--sort", "taken", "type:png")
    assert lines[0].startswith("old.png  2027-01-01 00:00:00")
    lines, _ = listed(tmp_path, monkeypatch, capsys, "type:png")
    assert lines[0].startswith("old.png  2020-01-01")
    lines, _ = listed(tmp_path, monkeypatch, capsys, "--sort", "taken", "forest")
    assert "  no date  " in lines[0]


def test_list_says_when_nothing_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert listed(tmp_path, monkeypatch, capsys, "zzz") == ([], "No photo is like that.\n")
    assert listed(tmp_path, monkeypatch, capsys, "zzz", "--json") == ([], "")


def test_list_says_what_it_does_not_understand(tmp_path: Path) -> None:
    ended = cloudery("--sandbox", "--data-dir", tmp_path, "list", "after:soon")
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.startswith("“soon” is no day. Write a day, a month or a year")


def test_list_shows_rows_whose_time_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Odd:
        def list_photos(self, *, limit: int, cursor: int | None) -> PhotoPage:
            keys = (10**25, 10**18, 0, -(10**18))
            return PhotoPage(tuple(Photo("me", key, "id", "", "", "") for key in keys))

    monkeypatch.setattr(Backend, "open", lambda _: Odd())
    application(["--sandbox", "--data-dir", str(tmp_path), "list"], standalone_mode=False)
    assert len(capsys.readouterr().out.splitlines()) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_the_progress_bar_keeps_out_of_the_output(tmp_path: Path, holiday: Path) -> None:
    """On a terminal, with standard output going to a file."""
    import pty

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [
            *(sys.executable, "-m", "cloudery_desktop", "--sandbox", "--data-dir", tmp_path),
            *("upload", holiday, "--json"),
        ],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=environment(TERM="xterm"),
        text=True,
    ) as batch:
        os.close(theirs)
        shown = b""
        with suppress(OSError):  # how a terminal says that nobody writes to it any more
            while piece := os.read(ours, 4096):
                shown += piece
        output, _ = batch.communicate(timeout=60)
    os.close(ours)
    assert len(records(output)) == 4
    assert b"2 of 2" in shown
    assert b"{" not in shown


def test_some_not_up_is_exit_status_1(tmp_path: Path) -> None:
    (tmp_path / "diary.jpg").write_text("Dear diary")
    ended = cloudery(
        *("--sandbox", "--data-dir", tmp_path / "data", "upload"),
        *(SAMPLE, tmp_path / "diary.jpg", tmp_path / "gone.jpg"),
    )
    assert ended.returncode == 1
    lines = {line.split()[1]: line for line in ended.stdout.splitlines()}
    assert lines["red-canyon.jpg"].startswith("done")
    assert lines["diary.jpg"].startswith("rejected")
    assert "not a photo" in lines["diary.jpg"]
    assert "not there" in lines["gone.jpg"]
    assert ended.stderr.strip() == "1 uploaded, 2 not uploaded, 0 skipped"


def test_a_name_that_the_terminal_cannot_show(tmp_path: Path) -> None:
    photo = tmp_path / "गर्मी.jpg"
    shutil.copy(SAMPLE, photo)
    place = ("--sandbox", "--data-dir", tmp_path / "data")
    for words in (("upload", photo), ("list",)):
        ended = cloudery(*place, *words, PYTHONIOENCODING="cp1252")
        assert ended.returncode == 0, ended.stderr
        assert r"\u0917" in ended.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("upload", SAMPLE, "--receipt", "r.txt"),
        ("upload", SAMPLE, "--privacy", "some"),
        ("list", "--limit", "0"),
        ("paint",),
        ("--profile", "nobody", "list"),
    ],
)
def test_called_wrongly_is_exit_status_2(tmp_path: Path, words: tuple[str, ...]) -> None:
    ended = cloudery("--data-dir", tmp_path, *words, XDG_CONFIG_HOME=str(tmp_path))
    assert ended.returncode == 2
    assert ended.stderr
    assert "Traceback" not in ended.stderr


def test_no_credentials_is_a_sentence(tmp_path: Path) -> None:
    ended = cloudery(
        "--data-dir", tmp_path, "list", HOME=str(tmp_path), CLOUDERY_BUCKET="asha-photos"
    )
    assert ended.returncode == 1
    assert "no AWS access key" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("list",),
        ("upload", SAMPLE),
        ("upload",),
        ("doctor",),
        ("delete", "1", "--yes"),
        ("setup", "--bucket", "asha-photos", "--dry-run"),
    ],
)
def test_where_nothing_is_set_up_it_is_said_how(tmp_path: Path, words: tuple[str, ...]) -> None:
    ended = cloudery("--data-dir", tmp_path / "data", *words, HOME=str(tmp_path))
    assert ended.returncode == 1
    assert ended.stderr.startswith("Nothing is set up yet. ")
    assert "aws configure" in ended.stderr
    assert "setup" in ended.stderr.casefold()
    sandbox = shlex.join(("cloudery-desktop", "--sandbox", "--data-dir", str(tmp_path / "data")))
    assert ended.stderr.endswith(f"Or try it without one: {sandbox}\n")
    assert not (tmp_path / "data" / "queue").exists()  # nothing has failed


def test_status_says_how_to_set_up_where_nothing_is(tmp_path: Path) -> None:
    told = cloudery("--data-dir", tmp_path, "status", HOME=str(tmp_path))
    assert told.returncode == 0
    assert told.stdout.startswith("Nothing is set up yet. Set up a cloud of your own with: ")
    assert cloudery("--sandbox", "--data-dir", tmp_path, "status").stdout.startswith("Nothing is l")


@pytest.mark.parametrize("command", README_COMMANDS)
def test_the_commands_of_the_readme(tmp_path: Path, holiday: Path, command: str) -> None:
    shutil.copy(SAMPLE, tmp_path / "cover.png")
    _, *words = shlex.split(command)
    ended = cloudery("--sandbox", "--data-dir", tmp_path / "data", *words, cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr


def test_the_readme_has_commands() -> None:
    assert len(README_COMMANDS) >= 4


def test_without_a_display_the_samples_are_toured(tmp_path: Path) -> None:
    ended = cloudery("--sandbox", "--data-dir", tmp_path / "data", cwd=tmp_path)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "There is no display" in ended.stdout
    for sample in asset("samples").iterdir():
        line = next(line for line in ended.stdout.splitlines() if line.startswith(sample.name))
        assert re.fullmatch(r"\S+ +done +\d+\.\d s  http://127\.0\.0\.1:\d+/\S+", line)
    picture = QImage(str(tmp_path / "cloudery-tour.png"))
    assert (picture.width(), picture.height()) == (1280, 800)
    seen = {picture.pixel(x, y) for x in range(20, 900, 7) for y in range(110, 700, 7)}
    assert len(seen) > 1000  # photos, not an empty window


def test_a_display_that_does_not_answer_is_none(tmp_path: Path) -> None:
    ended = cloudery("--data-dir", tmp_path, "open", DISPLAY=":4242")
    assert ended.returncode == 1
    assert "There is no display" in ended.stderr


def test_a_tour_that_cannot_be_made_says_why(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    ended = cloudery("--sandbox", "--data-dir", tmp_path / "data", cwd=tmp_path)
    assert ended.returncode == 1
    assert "Traceback" not in ended.stdout + ended.stderr
    assert len(ended.stdout.splitlines()) >= 2


def test_a_window_without_a_display_is_refused_on_a_real_cloud(tmp_path: Path) -> None:
    ended = cloudery("--data-dir", tmp_path, "open")
    assert ended.returncode == 1
    assert "upload" in ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to answer")
def test_the_window_ends_in_order_when_asked_to(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with subprocess.Popen(
        [sys.executable, "-m", "cloudery_desktop", "--sandbox", "--data-dir", data, "open", SAMPLE],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        saved = data / "sandbox" / "s3"
        deadline = time.monotonic() + 60
        while not list(saved.rglob("uploads/*.jpg")) and time.monotonic() < deadline:
            time.sleep(0.05)
        window.send_signal(signal.SIGTERM)
        _, errors = window.communicate(timeout=30)
    assert window.returncode == 0, errors
    assert not errors


def test_a_name_cannot_break_or_turn_a_line_of_the_list() -> None:
    odd = Photo("me", 1, "id", "uploads/id", "image/jpeg", "", file_name="a\nb\u202e.jpg")
    line = photo_line(odd, Order.UPLOADED)
    assert "  a\ufffdb\ufffd.jpg  " in line
    assert len(line.splitlines()) == 1
