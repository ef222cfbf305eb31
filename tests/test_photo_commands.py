"""`link`, `get` and `delete`: on a service in memory, and once as scripts use them."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import typer

from cloudery_desktop.backend import Backend
from cloudery_desktop.cli import application
from cloudery_desktop.photo import PhotoPage
from tests.library.photo_server import gives_and_takes
from tests.test_cli import SAMPLE, cloudery, records
from tests.ui.stand_ins import a_photo
from tests.uploads.fake_service import DENIED, FakeService
from tests.uploads.misbehaving_server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cloudery_desktop.photo import Photo

COUNT = 5
BYTES = os.urandom(5000)


class Line:
    """The command line, on a service in memory with photos id1 to id5."""

    def __init__(self, server: Server, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.server = server
        self.service = FakeService(server)
        self.folder = folder
        self._capsys = capsys
        for uploaded_at in range(1, COUNT + 1):
            photo = a_photo(
                uploaded_at,
                url=f"{server.url}/uploads/id{uploaded_at}",
                sha256=hashlib.sha256(BYTES).hexdigest(),
            )
            self.service.add(photo)
            server.objects[photo.s3_key] = BYTES

    def run(self, *words: str) -> tuple[int, list[str], str]:
        """Exit status, lines of the output, errors."""
        place = ["--sandbox", "--data-dir", str(self.folder / "data")]
        status = application([*place, *words], standalone_mode=False) or 0
        told = self._capsys.readouterr()
        return status, told.out.splitlines(), told.err

    def change(self, image_id: str, **facts: Any) -> Photo:
        changed = self.service.rows[image_id] = replace(self.service.rows[image_id], **facts)
        return changed


@pytest.fixture
def line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Line]:
    with Server() as server:
        server.always = gives_and_takes
        made = Line(server, tmp_path, capsys)
        monkeypatch.setattr(Backend, "open", lambda _: made.service)
        monkeypatch.chdir(tmp_path)
        yield made


def test_links_come_in_the_order_asked_for(line: Line) -> None:
    url = f"{line.server.url}/uploads"
    assert line.run("link", "id2", "id5", "id2") == (0, [f"{url}/id2", f"{url}/id5"], "")
    assert line.run("link", "id1", "--format", "markdown")[1] == [f"![id1.jpg]({url}/id1)"]
    assert line.run("link", "id1", "--format", "html")[1] == [
        f'<img src="{url}/id1" alt="id1.jpg">'
    ]
    _, (told,), _ = line.run("link", "id1", "--format", "markdown", "--json")
    assert json.loads(told) == {
        "imageId": "id1",
        "url": f"{url}/id1",
        "text": f"![id1.jpg]({url}/id1)",
    }


def test_a_template_is_the_profiles_own(
    line: Line, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    status, lines, errors = line.run("link", "id1", "--format", "template")
    assert (status, lines) == (2, [])
    assert "no link_template" in errors
    monkeypatch.setenv("CLOUDERY_LINK_TEMPLATE", "{name} at {url}")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    application(["link", "id1", "--format", "template"], standalone_mode=False)
    assert line._capsys.readouterr().out == f"id1.jpg at {line.server.url}/uploads/id1\n"


@pytest.mark.parametrize("verb", ["link", "get", "delete"])
def test_who_is_unknown_is_named_and_the_others_are_done(line: Line, verb: str) -> None:
    yes = ["--yes"] if verb == "delete" else []
    status, lines, errors = line.run(verb, "id1", "nobody", "id3", "", *yes)
    assert status == 1
    assert len(lines) == 2
    assert errors.splitlines() == ["There is no photo nobody.", "There is no photo ."]


@pytest.mark.parametrize("verb", ["link", "get", "delete"])
def test_a_program_is_told_of_each_that_failed(line: Line, verb: str) -> None:
    yes = ["--yes"] if verb == "delete" else []
    status, lines, _ = line.run(verb, "nobody", "id3", "--json", *yes)
    assert status == 1
    told = {one["imageId"]: one.get("reason") for one in map(json.loads, lines)}
    assert told == {"id3": None, "nobody": "There is no photo nobody."}


def test_a_refusal_is_told_to_a_program(line: Line) -> None:
    line.server.objects["uploads/id1"] = b"other"
    line.service.faults["delete"].append(DENIED)
    for words in (("get",), ("delete", "--yes")):
        status, (told,), errors = line.run(*words, "id1", "--json")
        assert status == 1
        assert json.loads(told) == {"imageId": "id1", "reason": errors.strip()}


def test_a_row_that_names_no_object_has_no_link(line: Line) -> None:
    line.change("id1", url="")
    status, lines, errors = line.run("link", "id1", "id2")
    assert (status, len(lines)) == (1, 1)
    assert "“id1.jpg” has no link" in errors


def test_a_row_without_an_id_is_nobody_asked_for(line: Line) -> None:
    line.service.add(replace(a_photo(9), image_id=""))
    assert line.run("delete", "", "--yes")[0] == 1
    assert len(line.service.rows) == COUNT + 1


def test_no_more_pages_are_read_than_needed(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int | None] = []

    def page(*, limit: int, cursor: int | None) -> PhotoPage:
        asked.append(cursor)
        return PhotoPage((a_photo(9 if cursor is None else cursor - 1),), (cursor or 9) - 1)

    monkeypatch.setattr(line.service, "list_photos", page)
    assert line.run("link", "id9", "id6")[0] == 0
    assert asked == [None, 8, 7]


def test_get_saves_and_overwrites_nothing(line: Line, tmp_path: Path) -> None:
    assert line.run("get", "id1") == (0, ["id1.jpg"], "")
    assert line.run("get", "id1", "--to", "new")[1] == [os.path.join("new", "id1.jpg")]  # noqa: PTH118
    status, (told,), errors = line.run("get", "id1", "--json")
    assert (status, errors) == (0, "")
    assert json.loads(told) == {
        "imageId": "id1",
        "path": str(tmp_path / "id1 (2).jpg"),
        "sha256": hashlib.sha256(BYTES).hexdigest(),
        "checked": True,
    }
    for name in ("id1.jpg", "id1 (2).jpg", "new/id1.jpg"):
        assert (tmp_path / name).read_bytes() == BYTES


def test_get_goes_on_after_a_photo_that_is_not_right(line: Line, tmp_path: Path) -> None:
    line.server.objects["uploads/id1"] = b"other"
    line.change("id2", sha256=None)
    status, lines, errors = line.run("get", "id1", "id2", "id3")
    assert status == 1
    assert lines == ["id2.jpg", "id3.jpg"]
    assert "“id1.jpg” was not saved." in errors
    assert "“id2.jpg” could not be checked" in errors
    assert sorted(path.name for path in tmp_path.glob("*.jpg")) == ["id2.jpg", "id3.jpg"]


def test_delete_asks_nobody_where_nobody_is(line: Line) -> None:
    status, lines, errors = line.run("delete", "id1")
    assert (status, lines) == (2, [])
    assert errors == "Nobody can be asked here: add --yes to do it.\n"
    assert len(line.service.rows) == COUNT
    assert line.run("delete", "id1", "id2", "--yes") == (
        *(0, ["deleted  id1.jpg", "deleted  id2.jpg"], ""),
    )
    assert sorted(line.service.rows) == ["id3", "id4", "id5"]


def test_delete_asks_on_a_terminal(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answers = [False, True]

    def confirm(question: str, *, err: bool) -> bool:
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(typer, "confirm", confirm)
    status, _, errors = line.run("delete", "id1", "id2")
    assert status == 1
    assert errors.endswith("Nothing was deleted.\n")
    assert "id1  id1.jpg" in errors
    assert len(line.service.rows) == COUNT
    status, (told,), _ = line.run("delete", "id1", "--json")
    assert (status, json.loads(told)) == (
        *(0, {"imageId": "id1", "s3Key": "uploads/id1", "deleted": True}),
    )
    assert asked == [
        "Delete these 2 photos from the cloud for good?",
        "Delete this photo from the cloud for good?",
    ]


def test_a_refusal_is_said_and_the_others_are_deleted(line: Line) -> None:
    line.service.faults["delete"].append(DENIED)
    status, lines, errors = line.run("delete", "id1", "id2", "--yes")
    assert (status, lines) == (1, ["deleted  id2.jpg"])
    assert errors == "“id1.jpg” was not deleted. AWS does not allow this. Ask the owner.\n"
    assert "id1" in line.service.rows


@pytest.mark.parametrize(
    "words", [("link",), ("get",), ("delete", "--yes"), ("link", "x", "--format", "bbcode")]
)
def test_called_wrongly_is_a_usage_error(line: Line, words: tuple[str, ...]) -> None:
    place = ["--sandbox", "--data-dir", str(line.folder / "data")]
    with pytest.raises(SystemExit) as ended:
        application([*place, *words])
    assert ended.value.code == 2


def test_from_the_upload_to_the_end_in_the_sandbox(tmp_path: Path) -> None:
    place = ("--sandbox", "--data-dir", tmp_path / "data")
    (uploaded,) = records(cloudery(*place, "upload", SAMPLE, "--json").stdout)
    image_id = uploaded["imageId"]
    assert cloudery(*place, "link", image_id).stdout.strip().endswith(uploaded["s3Key"])
    got = cloudery(*place, "get", image_id, "--to", tmp_path / "back")
    assert got.returncode == 0, got.stderr
    assert (tmp_path / "back" / SAMPLE.name).read_bytes() == SAMPLE.read_bytes()
    assert cloudery(*place, "delete", image_id).returncode == 2
    gone = cloudery(*place, "delete", image_id, "--yes")
    assert gone.returncode == 0, gone.stderr
    assert cloudery(*place, "list").stdout == ""
    assert cloudery(*place, "get", image_id).returncode == 1
