from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from cloudery_desktop.uploads import fetching
from cloudery_desktop.uploads.fetching import Fetching, WebPicture
from tests.library.photo_server import gives_and_takes
from tests.ui.on_screen import delete
from tests.uploads.misbehaving_server import Server, answers_late, cuts_after_all, says
from tests.uploads.photos import jpeg, noise

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Fetched:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.owner = QObject()
        self.fetching = Fetching(folder, self.owner)
        self.paths: list[Path] = []
        self.refused: list[tuple[str, str]] = []
        self.fetching.fetched.connect(self.paths.append)
        self.fetching.refused.connect(
            lambda path, why: self.refused.append((path.name, why.sentence))
        )

    def fetch(self, *pictures: WebPicture) -> None:
        self.fetching.start(pictures)
        self.qtbot.waitUntil(lambda: self.fetching.is_idle)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        running.always = gives_and_takes
        yield running


@pytest.fixture
def fetched(qtbot: QtBot, tmp_path: Path) -> Iterator[Fetched]:
    made = Fetched(qtbot, tmp_path / "pasted")
    yield made
    assert made.fetching.close()
    assert not list(made.folder.rglob("*.part"))
    delete(made.owner)


def test_each_has_its_name_in_a_folder_of_its_own_and_the_ending_of_what_it_is(
    fetched: Fetched, server: Server
) -> None:
    server.objects = {"1/sea.png": jpeg("navy"), "2/sea.jpg": jpeg("teal"), "b": noise(9)}
    addresses = [(f"{server.url}/{key}",) for key in server.objects]
    fetched.fetch(*map(WebPicture, addresses))
    assert sorted(path.name for path in fetched.paths) == ["b.png", "sea.jpg", "sea.jpg"]
    contents = {path.read_bytes() for path in fetched.paths}
    assert contents == set(server.objects.values())
    assert sorted(fetched.folder.glob("*/*")) == sorted(fetched.paths)
    assert fetched.refused == []


def test_the_next_way_is_tried(fetched: Fetched, server: Server) -> None:
    server.objects = {"whole.jpg": jpeg("navy")}
    lost = f"{server.url}/small.jpg"
    fetched.fetch(WebPicture((lost, f"{server.url}/whole.jpg")))
    fetched.fetch(WebPicture((lost,), noise(9)))
    fetched.fetch(WebPicture((lost,), QImage(3, 2, QImage.Format.Format_RGB32)))
    names = [path.name for path in fetched.paths]
    assert names == ["small.jpg", "small.png", "small.png"]
    assert fetched.paths[0].read_bytes() == jpeg("navy")
    assert QImage(str(fetched.paths[2])).width() == 3


def test_what_may_be_a_moments_trouble_is_tried_again(
    fetched: Fetched, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_PAUSE_SECONDS", 0.01)
    server.script.extend([says(503, "Slow down"), cuts_after_all])
    server.objects = {"a.jpg": jpeg()}
    fetched.fetch(WebPicture((f"{server.url}/a.jpg",)))
    assert fetched.paths[0].read_bytes() == jpeg()
    server.script.extend([says(503, "")] * 3)
    fetched.fetch(WebPicture((f"{server.url}/a.jpg",)))
    assert [name for name, _ in fetched.refused] == ["a"]
    assert len(server.requests) == 6


def test_the_first_reason_is_told(fetched: Fetched, server: Server) -> None:
    fetched.fetch(WebPicture((f"{server.url}/gone.jpg", "data:image/png,x"), b"no picture"))
    ((name, why),) = fetched.refused
    assert name == "gone"
    assert why.startswith("127.0.0.1 has no such picture.")
    assert list(fetched.folder.iterdir()) == []


def test_what_may_be_there_later_is_tried_again(
    fetched: Fetched, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_TRIES", 1)
    taken_out: list[tuple[Path, ...]] = []
    fetched.fetching.again.connect(taken_out.append)
    server.objects = {"a.jpg": jpeg()}
    server.script.append(says(503, ""))
    fetched.fetch(WebPicture((f"{server.url}/a.jpg",)), WebPicture(("data:image/png,x",)))
    assert sorted(name for name, _ in fetched.refused)[1:] == ["a"]
    assert fetched.fetching.failed == 1  # the other never becomes a picture
    fetched.fetching.try_again()
    fetched.qtbot.waitUntil(lambda: fetched.fetching.is_idle)
    assert [path.name for path in taken_out[0]] == ["a"]
    assert [path.name for path in fetched.paths] == ["a.jpg"]
    assert fetched.fetching.failed == 0


def test_a_bug_is_told_and_holds_nothing_up(
    fetched: Fetched, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(fetching, "sniff", lambda _: 1 // 0)
    fetched.fetch(WebPicture((), noise(9)))
    assert fetched.refused == [
        ("Picture", "Something went wrong inside Cloudery. The log tells more.")
    ]
    assert "ZeroDivisionError" in caplog.text


def test_a_folder_that_takes_nothing_is_told(fetched: Fetched) -> None:
    fetched.folder.write_text("in the way")
    fetched.fetch(WebPicture((), noise(9)))
    ((name, why),) = fetched.refused
    assert name.startswith("Picture ")
    assert why.startswith("The picture could not be written")


def test_what_is_cancelled_is_not_told_of_and_others_go_on(
    fetched: Fetched, server: Server
) -> None:
    server.script.append(answers_late)
    server.objects = {"b.jpg": jpeg()}
    fetched.fetching.start([WebPicture((f"{server.url}/a.jpg",))])
    fetched.qtbot.waitUntil(server.blocked.is_set)
    fetched.fetching.cancel()
    assert fetched.fetching.is_idle
    fetched.fetch(WebPicture((f"{server.url}/b.jpg",)))
    assert [path.name for path in fetched.paths] == ["b.jpg"]
    server.resume.set()
    assert fetched.fetching.close()
    assert fetched.refused == []
