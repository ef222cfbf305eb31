"""What `upload` leaves, the next one goes on with: on real processes and real journals."""

from __future__ import annotations

import csv
import json
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from filelock import FileLock

from cloudery_desktop.service.errors import refusal
from cloudery_desktop.terminal import upload_line
from cloudery_desktop.uploads.drop import Drop
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.journal_file import peek, peek_drops
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.trouble import Trouble
from tests.imaging.positions import placed_photo
from tests.small_cloud import GO_ON
from tests.test_cli import REPOSITORY, SAMPLE, cloudery, environment, holiday, records
from tests.uploads.photos import jpeg, photo_file, queued

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["holiday"]
COLOURS = ("teal", "navy", "olive")


@pytest.fixture
def queue(tmp_path: Path) -> Path:
    return tmp_path / "queue" / "default.sqlite3"


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for colour in COLOURS:
        photo_file(folder, f"{colour}.jpg", jpeg(colour))
    return folder


def batch_on(cloud: str, queue: Path, *words: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.small_cloud", cloud, str(queue), *map(str, words)],
        cwd=REPOSITORY,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(batch: subprocess.Popen[str]) -> tuple[int, str, str]:
    with batch:
        output, errors = batch.communicate(timeout=60)
    return batch.returncode, output, errors


def until(happened: Callable[[], object]) -> None:
    deadline = time.monotonic() + 30
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def states(queue: Path) -> list[State]:
    return sorted(upload.state for upload in peek(queue))


def test_an_interrupted_batch_goes_on(queue: Path, photos: Path, tmp_path: Path) -> None:
    batch = batch_on("silent", queue, photos)
    until(lambda: len(peek(queue)) == 3 and all(u.photo for u in peek(queue)))
    batch.send_signal(signal.SIGINT)
    status, output, errors = ended(batch)
    assert (status, output) == (130, "")
    assert errors.splitlines()[-1] == f"3 photos left. Go on with: {GO_ON}"
    assert len(peek(queue)) == 3

    receipt = tmp_path / "receipt.csv"
    status, output, errors = ended(batch_on("good", queue, "--json", "--receipt", receipt))
    assert (status, errors) == (0, "Going on with 3 photos of the last time.\n")
    assert [record["state"] for record in records(output)] == ["done"] * 3
    with receipt.open(encoding="utf-8-sig") as file:
        assert [row["state"] for row in csv.DictReader(file)] == ["done"] * 3


def test_killed_while_it_looks_it_goes_on(queue: Path, photos: Path) -> None:
    journal = Journal(queue)
    journal.open()
    journal.note(Drop("a", 1, "keep", (photos, photos / "navy.jpg")))
    journal.close()
    shown = cloudery("--data-dir", str(queue.parent.parent), "status", CLOUDERY_BUCKET="box")
    assert shown.stdout.splitlines() == [
        f"Still to be looked at: {photos} and 1 more",
        shown.stdout.splitlines()[-1],
    ]
    assert "Go on with: " in shown.stdout
    as_json = cloudery("--data-dir", str(queue.parent.parent), "status", "--json")
    looking = [(photos, "looking"), (photos / "navy.jpg", "looking")]
    assert [(Path(r["path"]), r["state"]) for r in records(as_json.stdout)] == looking
    going_on = cloudery("--data-dir", str(queue.parent.parent), "upload")
    assert "Nothing is left" not in going_on.stderr
    # What is named once more is found once.
    status, output, errors = ended(batch_on("good", queue, photos, "--json"))
    assert (status, errors) == (0, "Still looking through what was added the last time.\n")
    assert [record["state"] for record in records(output)] == ["done"] * 3
    assert (peek_drops(queue), states(queue)) == ([], [State.DONE] * 3)
    shown = cloudery("--data-dir", str(queue.parent.parent), "status", CLOUDERY_BUCKET="box")
    assert shown.stdout.splitlines()[-1] == "Nothing is left to upload."


@pytest.mark.parametrize("heard", [("--json",), ()])
def test_photos_go_on_when_nobody_reads_what_is_told(
    queue: Path, photos: Path, heard: tuple[str, ...]
) -> None:
    with batch_on("good", queue, photos, photos / "nowhere.jpg", *heard) as batch:
        assert batch.stdout is not None
        assert batch.stderr is not None
        batch.stdout.close()
        errors = batch.stderr.read()
    assert batch.returncode == 1  # one of them is not there
    assert errors == ("" if heard else "3 uploaded, 1 not uploaded, 0 skipped\n")
    assert states(queue) == [State.DONE] * 3 + [State.REJECTED]


def test_photos_go_on_when_nobody_reads_anything(queue: Path, photos: Path) -> None:
    with batch_on("good", queue, photos) as batch:
        for stream in (batch.stdout, batch.stderr):
            assert stream is not None
            stream.close()
    assert batch.returncode == 0
    assert states(queue) == [State.DONE] * 3


def test_what_is_in_the_queue_is_not_queued_again(queue: Path, photos: Path) -> None:
    batch = batch_on("silent", queue, photos)
    until(lambda: len(peek(queue)) == 3)
    batch.send_signal(signal.SIGKILL)
    ended(batch)
    photo_file(photos, "new.jpg", jpeg("red"))
    status, output, errors = ended(batch_on("good", queue, photos, "--json"))
    assert status == 0, errors
    assert sorted(Path(r["path"]).stem for r in records(output)) == sorted([*COLOURS, "new"])
    assert len(peek(queue)) == 4


def test_another_batch_forgets_what_is_finished_and_keeps_what_was_refused(
    queue: Path, photos: Path, tmp_path: Path
) -> None:
    photo_file(photos, "diary.jpg", b"Dear diary")
    (photos / "gone.jpg").symlink_to(photos / "nowhere.jpg")
    for _ in range(3):
        assert ended(batch_on("good", queue, photos))[0] == 1
        assert len(peek(queue)) == 5  # each file once
    receipt = tmp_path / "receipt.json"
    status, output, _ = ended(batch_on("good", queue, photos / "teal.jpg", "--receipt", receipt))
    assert (status, output.count("\n")) == (0, 1)
    assert states(queue) == [State.DONE, State.REJECTED, State.REJECTED]
    assert json.loads(receipt.read_text())["summary"]["rejected"] == 2

    photo_file(photos, "diary.jpg", jpeg("red"))  # not any more
    assert ended(batch_on("good", queue, photos / "diary.jpg"))[0] == 0
    assert states(queue) == [State.DONE, State.REJECTED]


def test_what_is_over_is_cleared(queue: Path, photos: Path) -> None:
    photo_file(photos, "diary.jpg", b"Dear diary")
    gone = photos / "drive" / "gone.png"
    ended(batch_on("refuses", queue, photos))
    ended(batch_on("good", queue, photos / "teal.jpg", gone))
    assert states(queue) == [State.DONE] * 3 + [State.FAILED, State.REJECTED]
    where = ("--data-dir", queue.parent.parent)
    told = cloudery(*where, "status", "--clear")
    assert (told.returncode, "diary.jpg" in told.stdout) == (0, True), told.stderr
    assert states(queue) == [State.FAILED]
    with FileLock(queue.with_suffix(".lock")):
        told = cloudery(*where, "status", "--clear")
    assert told.returncode == 1
    assert told.stderr == (
        "Nothing was cleared. Another Cloudery has the list open. Clear it there (Clear refused),"
        " or close it first.\n"
    )
    assert states(queue) == [State.FAILED]
    queue.with_suffix(".lock").unlink(missing_ok=True)
    queue.with_suffix(".lock").mkdir()  # where nothing can be written
    told = cloudery(*where, "status", "--clear")
    assert told.returncode == 1
    assert told.stderr.startswith("Nothing was cleared. The system says of Cloudery's data folder:")
    assert "uploaded" not in told.stderr
    assert states(queue) == [State.FAILED]
    queue.with_suffix(".lock").rmdir()
    with closing(sqlite3.connect(queue)) as connection:
        connection.execute("PRAGMA user_version = 99")
    told = cloudery(*where, "status", "--clear")
    assert (told.returncode, told.stderr) == (
        1,
        "Nothing was cleared. A newer Cloudery has written the list: clear it with that one.\n",
    )


def test_what_failed_is_tried_again(queue: Path, photos: Path) -> None:
    gone = photos.parent / "drive" / "gone.jpg"
    for _ in range(2):  # and is in the queue once
        assert ended(batch_on("refuses", queue, photos, gone))[0] == 1
        assert states(queue) == [State.FAILED] * 4
    gone.parent.mkdir()
    photo_file(gone.parent, "gone.jpg", jpeg("red"))
    status, output, errors = ended(batch_on("good", queue))
    assert status == 0, errors
    assert output.count("done ") == 4
    assert "4 uploaded, 0 not uploaded, 0 skipped" in errors


def test_what_could_not_be_cleaned_goes_up_once_the_person_says_so(
    queue: Path, tmp_path: Path
) -> None:
    data = placed_photo()
    at = data.index(b"Exif\0\0") + 6
    odd = photo_file(tmp_path, "odd.jpg", data[:at] + b"XX" + data[at + 2 :])
    for _ in range(2):
        status, output, _ = ended(batch_on("good", queue, odd))
        assert status == 1
        assert "Its EXIF is damaged." in output
        assert states(queue) == [State.FAILED]
    for words in ((), (odd,)):
        status, output, errors = ended(batch_on("good", queue, *words, "--privacy", "keep"))
        assert status == 0, errors
        if not words:
            assert output.startswith("done ")
    assert len(peek(queue)) == 1


def test_what_was_removed_is_told_to_scripts(queue: Path, tmp_path: Path) -> None:
    photo = photo_file(tmp_path, "placed.jpg", placed_photo())
    receipt = tmp_path / "receipt.json"
    told = records(ended(batch_on("good", queue, photo, "--json", "--receipt", receipt))[1])
    assert [(r["removed"], r["sha256"] == r["sourceSha256"]) for r in told] == [("position", False)]
    (line,) = json.loads(receipt.read_text())["files"]
    assert (line["removed"], line["sha256"]) == ("position", told[0]["sourceSha256"])
    assert (line["sent_sha256"], line["verified"]) == (told[0]["sha256"], True)


def test_a_mistyped_name_is_told_of_once(queue: Path, photos: Path) -> None:
    status, output, _ = ended(batch_on("good", queue, photos / "tael.jpg", photos / "teal.jpg"))
    assert status == 1
    assert "rejected   tael.jpg  The file is not there." in output
    status, output, _ = ended(batch_on("good", queue, photos / "navy.jpg"))
    assert (status, "tael.jpg" in output) == (0, False)


def test_of_a_key_that_is_refused_a_line_says_no_more_than_that() -> None:
    error = refusal("InvalidAccessKeyId")
    trouble = Trouble.of(error, code=error.code, reference=error.reference)
    upload = Upload("1" * 32, "/photos/a.jpg", State.FAILED, trouble=trouble)
    assert upload_line(upload) == (
        "failed     a.jpg  AWS does not accept the access key."
        " (Code InvalidAccessKeyId, command aws configure)"
    )


def test_paused_ones_go_on(queue: Path, photos: Path) -> None:
    ended(batch_on("offline", queue, photos))
    journal = Journal(queue)
    uploads = journal.open().uploads
    journal.mark([upload.upload_id for upload in uploads], State.PAUSED)
    journal.close()
    assert states(queue) == [State.PAUSED] * 3
    status, output, _ = ended(batch_on("good", queue))
    assert (status, output.count("done ")) == (0, 3)


@pytest.mark.parametrize("cloud", ["offline", "without-table"])
def test_a_network_that_is_gone_ends_the_run(queue: Path, photos: Path, cloud: str) -> None:
    status, output, errors = ended(batch_on(cloud, queue, photos))
    assert (status, output) == (1, "")
    assert errors.splitlines() == [
        "Nothing has got through to the cloud for a minute.",
        "0 uploaded, 0 not uploaded, 0 skipped, 3 left",
        f"3 photos left. Go on with: {GO_ON}",
    ]
    assert len(peek(queue)) == 3


def test_duplicates_tell_of_the_photo_that_is_up(queue: Path, photos: Path) -> None:
    photo_file(photos, "teal again.jpg", jpeg("teal"))
    status, output, errors = ended(batch_on("good", queue, photos, "--json"))
    assert status == 0, errors
    by_name = {Path(record["path"]).stem: record for record in records(output)}
    assert len(by_name) == 4
    up, same = sorted(
        (by_name["teal"], by_name["teal again"]), key=lambda record: str(record["state"])
    )
    assert (up["state"], same["state"]) == ("done", "duplicate")
    assert (same["url"], same["duplicateOf"]) == (up["url"], up["imageId"])
    assert same["imageId"] == up["imageId"]  # what `link` and `get` know it by


def test_a_copy_of_what_is_left_is_told_of_when_that_is_up(queue: Path, photos: Path) -> None:
    copy = photo_file(photos, "teal again.jpg", jpeg("teal"))
    first, _, _ = (queued(photos / f"{colour}.jpg") for colour in COLOURS)
    waiting = replace(queued(copy), state=State.DUPLICATE, twin_id=first.upload_id, requested_at=5)
    journal = Journal(queue)
    journal.open()
    journal.accept([first, waiting])
    journal.close()
    status, output, errors = ended(batch_on("good", queue, "--json"))
    assert status == 0, errors
    assert {Path(str(r["path"])).name: r["state"] for r in records(output)} == {
        "teal.jpg": "done",
        "teal again.jpg": "duplicate",
    }
    assert "left" not in errors


def test_a_queue_that_another_cloudery_has(queue: Path, photos: Path) -> None:
    queue.parent.mkdir()
    with FileLock(queue.with_suffix(".lock")):
        status, output, errors = ended(batch_on("good", queue))
        assert (status, output) == (1, "")
        assert errors.startswith("Another Cloudery is busy with the uploads of this profile.")
        status, output, errors = ended(batch_on("good", queue, photos))
        assert (status, output.count("done ")) == (0, 3)
        assert "not remembered" in errors
    assert not queue.exists()


def test_a_folder_that_cannot_be_written(queue: Path, photos: Path) -> None:
    queue.parent.write_text("a file where the folder should be")
    status, output, errors = ended(batch_on("good", queue, photos))
    assert (status, output.count("done ")) == (0, 3)
    assert errors.startswith("Cloudery cannot keep the list of your uploads.")
    status, _, errors = ended(batch_on("good", queue))
    assert status == 1
    assert "Traceback" not in errors


def test_a_folder_that_can_only_be_read(queue: Path, photos: Path) -> None:
    queue.parent.mkdir()
    mount = ("mount", "-t", "tmpfs", "tmpfs", queue.parent)
    if (
        sys.platform != "linux"
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("needs the right to mount")
    try:
        assert ended(batch_on("offline", queue, photos))[0] == 1
        subprocess.run(("mount", "-o", "remount,ro", queue.parent), check=True)
        told = cloudery("--data-dir", queue.parent.parent, "status")
        assert told.stdout.startswith("      3 still to go up"), told.stderr
        status, output, errors = ended(batch_on("good", queue, photos))
        assert (status, output.count("done ")) == (0, 3)
        assert errors.startswith("Cloudery cannot keep the list of your uploads.")
    finally:
        subprocess.run(("umount", queue.parent), check=True)


def test_a_disk_that_is_full_for_a_minute_from_the_start(queue: Path, photos: Path) -> None:
    queue.parent.mkdir()
    mount = ("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", queue.parent)
    if (
        sys.platform != "linux"
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("needs the right to mount")
    try:
        assert ended(batch_on("offline", queue, photos))[0] == 1
        with (queue.parent / "ballast").open("wb", buffering=0) as ballast, suppress(OSError):
            while True:
                ballast.write(bytes(512))
        status, output, errors = ended(batch_on("good", queue))
        assert (status, output) == (1, "")
        assert errors.startswith("This computer's disk is full.")
        assert "What is uploaded could not be written down for a minute." in errors
        (queue.parent / "ballast").unlink()
        assert ended(batch_on("good", queue))[0] == 0
    finally:
        subprocess.run(("umount", queue.parent), check=True)


def test_a_queue_that_cannot_be_written_for_a_minute(queue: Path, photos: Path) -> None:
    batch = batch_on("busy", queue, photos / "teal.jpg")
    until(lambda: states(queue))
    with closing(sqlite3.connect(queue)) as other:
        other.execute("BEGIN EXCLUSIVE")
        status, output, errors = ended(batch)
    assert (status, output) == (1, "")
    assert "Cloudery cannot write down what it uploads, so it waits." in errors
    assert "What is uploaded could not be written down for a minute." in errors
    assert f"1 photo left. Go on with: {GO_ON}" in errors


def test_a_damaged_queue_is_told_of(queue: Path, photos: Path) -> None:
    assert ended(batch_on("offline", queue, photos))[0] == 1
    queue.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 40)
    status, _, errors = ended(batch_on("good", queue))
    assert status == 1  # nobody can say whether all are up
    assert errors.startswith("The list of your uploads was damaged.")
    status, output, _ = ended(batch_on("good", queue, photos))
    assert (status, output.count("done ")) == (0, 3)


def test_status_reads_what_another_is_busy_with(tmp_path: Path, photos: Path) -> None:
    place = ("--data-dir", tmp_path)
    before = cloudery(*place, "status", CLOUDERY_BUCKET="box")
    assert (before.returncode, before.stdout) == (0, "Nothing is left to upload.\n")
    queue = tmp_path / "queue" / "default.sqlite3"
    photo_file(photos, "diary.jpg", b"Dear diary")
    batch = batch_on("silent", queue, photos)
    until(lambda: len(peek(queue)) == 4)
    told = cloudery(*place, "status", CLOUDERY_BUCKET="box")
    as_json = cloudery(*place, "status", "--json")
    batch.send_signal(signal.SIGINT)
    assert ended(batch)[0] == 130
    assert told.returncode == as_json.returncode == 0
    lines = told.stdout.splitlines()
    assert lines[0].strip() == "1 rejected: not a photo that can be uploaded"
    assert lines[1].strip() == "3 still to go up"
    assert lines[2].startswith("rejected   diary.jpg  ")
    assert lines[3] == f"Go on with: cloudery-desktop --data-dir {tmp_path} upload"
    assert {r["state"] for r in records(as_json.stdout)} == {"queued", "rejected"}


def test_status_tells_a_script_of_a_file_once(tmp_path: Path) -> None:
    """Not as still looked at, where this look has found it already."""
    journal = Journal(tmp_path / "queue" / "default.sqlite3")
    journal.open()
    journal.note(Drop("a", 2, "keep", (Path("/p/found.jpg"), Path("/p/again.jpg"))))
    journal.accept([Upload("1" * 32, "/p/again.jpg", State.CANCELLED, batch=1)])
    journal.accept([Upload("2" * 32, "/p/found.jpg", State.QUEUED, batch=2)])
    journal.close()
    told = records(cloudery("--data-dir", tmp_path, "status", "--json").stdout)
    assert sorted((r["path"], r["state"]) for r in told) == [
        ("/p/again.jpg", "cancelled"),
        ("/p/again.jpg", "looking"),
        ("/p/found.jpg", "queued"),
    ]
    assert len({tuple(record) for record in told}) == 1  # they have the same fields


def test_status_tells_of_a_name_that_is_no_text(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "queue" / "default.sqlite3")
    journal.open()
    refused = Upload(
        "1" * 32, "/photos/\ud800.jpg", State.REJECTED, trouble=Trouble("No such name.")
    )
    journal.accept([refused])
    journal.close()
    told = cloudery("--data-dir", tmp_path, "status")
    as_json = cloudery("--data-dir", tmp_path, "status", "--json")
    assert (told.returncode, as_json.returncode) == (0, 0), told.stderr + as_json.stderr
    assert "No such name." in told.stdout
    assert [r["state"] for r in records(as_json.stdout)] == ["rejected"]


def test_a_queue_that_status_cannot_read(tmp_path: Path) -> None:
    (tmp_path / "queue").mkdir()
    (tmp_path / "queue" / "default.sqlite3").write_text("no database")
    told = cloudery("--data-dir", tmp_path, "status")
    assert told.returncode == 1
    assert told.stderr.startswith("The list of uploads cannot be read.")


def test_nothing_left_needs_no_cloud(tmp_path: Path) -> None:
    """And the receipt of what was uploaded can still be had."""
    place = ("--sandbox", "--data-dir", tmp_path)
    assert cloudery(*place, "upload", SAMPLE).returncode == 0
    shutil.rmtree(tmp_path / "sandbox")
    receipt = tmp_path / "receipt.json"
    told = cloudery(*place, "upload", "--receipt", receipt)
    assert (told.returncode, told.stdout) == (0, "")
    assert told.stderr == "Nothing is left to upload.\n"
    assert not (tmp_path / "sandbox").exists()
    written: dict[str, Any] = json.loads(receipt.read_text())
    assert written["summary"]["files"] == written["summary"]["uploaded"] == 1


def test_what_was_added_before_there_was_a_cloud_is_known_and_goes_up(
    tmp_path: Path, photos: Path
) -> None:
    waiting, place = tmp_path / "first-run" / "queue.sqlite3", ("--sandbox", "--data-dir", tmp_path)
    journal = Journal(waiting)
    journal.open()
    photo, refused = str(photos / "teal.jpg"), str(photos / "diary.txt")
    uploads = (Upload("1" * 32, photo, State.QUEUED), Upload("2" * 32, refused, State.REJECTED))
    journal.wait(journal.accept(uploads))
    journal.close()
    told = cloudery(*place, "status", "--clear").stdout
    assert "1 still to go up" in told
    assert "Go on with:" in told
    assert states(waiting) == [State.QUEUED]
    batch = cloudery(*place, "upload")
    assert (batch.returncode, batch.stdout.count("done ")) == (0, 1), batch.stderr
    assert not waiting.exists()
    assert cloudery(*place, "status").stdout.endswith("Nothing is left to upload.\n")


@pytest.mark.parametrize(("name", "status"), [("receipt.txt", 2), ("nowhere/receipt.csv", 1)])
def test_a_receipt_that_cannot_be_written(tmp_path: Path, name: str, status: int) -> None:
    place = ("--sandbox", "--data-dir", tmp_path / "data")
    told = cloudery(*place, "upload", SAMPLE, "--receipt", tmp_path / name)
    assert told.returncode == status
    assert told.stderr
    assert "Traceback" not in told.stderr
    assert bool(told.stdout) is (status == 1)
