"""Second starts: in threads against a reception in this one, then as real programs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from cloudery_desktop import single_instance
from cloudery_desktop.cli import application
from cloudery_desktop.single_instance import (
    Claim,
    Handover,
    Reception,
    claim,
    claim_or_hand_over,
    hand_over,
)
from cloudery_desktop.upload_commands import tell_of_refused
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.journal_file import JournalError, peek
from cloudery_desktop.uploads.lifecycle import State, Upload
from tests.test_cli import REPOSITORY, environment
from tests.ui.on_screen import delete
from tests.uploads.photos import jpeg, photo_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pytestqt.qtbot import QtBot


class Window:
    """The first one: takes what is handed to it when the test says so."""

    def __init__(self, file: Path) -> None:
        claimed = claim(file)
        assert claimed is not None
        self.claimed = claimed
        self.reception = Reception()
        self.handed: list[Handover] = []
        self.reception.handed.connect(self.handed.append)
        self.reception.open(claimed)

    def end(self) -> None:
        self.reception.close()
        self.claimed.release()
        delete(self.reception)


class Start:
    """A second start, in a thread."""

    def __init__(self, file: Path, *paths: Path) -> None:
        self.got: list[object] = []
        self._thread = threading.Thread(
            target=lambda: self.got.append(claim_or_hand_over(file, paths)), daemon=True
        )
        self._thread.start()

    def ended(self, qtbot: QtBot) -> object:
        qtbot.waitUntil(lambda: bool(self.got), timeout=10_000)
        self._thread.join()
        return self.got[0]


@pytest.fixture(autouse=True)
def short_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """While Qt waits for a socket it lets no other Python thread run."""
    monkeypatch.setattr(single_instance, "_LOOK_MS", 5)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "running" / "default.json"


@pytest.fixture
def window(qtbot: QtBot, file: Path) -> Iterator[Window]:
    made = Window(file)
    yield made
    made.end()


def test_one_is_the_window_until_it_lets_go(file: Path) -> None:
    first = claim(file)
    assert first is not None
    assert claim(file) is None
    assert not hand_over(file, ())  # it listens nowhere yet
    first.release()
    second = claim(file)
    assert second is not None
    second.release()


def test_files_are_handed_over_once_they_cannot_be_lost(
    qtbot: QtBot, window: Window, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "let it come forward")
    monkeypatch.chdir(file.parent)
    names = ["a b.jpg", "स्मृति 🏖\n.jpg", os.fsdecode(b"\xff\xfe.jpg")]
    start = Start(file, *map(Path, names))
    qtbot.waitUntil(lambda: bool(window.handed))
    assert list(window.handed[0].paths) == [file.parent / name for name in names]
    qtbot.wait(50)
    assert start.got == []
    window.handed[0].accept()
    assert start.ended(qtbot) is None


def test_what_is_left_is_the_windows_that_is_open(
    qtbot: QtBot, tmp_path: Path, window: Window
) -> None:
    data = window.claimed.file.parent.parent
    journal = Journal(data / "queue" / "default.sqlite3")
    journal.open()
    journal.accept([Upload("1" * 32, "/photos/a.jpg", State.QUEUED)])
    assert journal.close()
    words = ("--data-dir", str(data), "status")
    asked = started(tmp_path, *words, CLOUDERY_BUCKET="box")
    qtbot.waitUntil(lambda: asked.poll() is not None, timeout=60_000)
    said, _ = asked.communicate()
    assert said.splitlines()[-1].startswith("The window that is open goes on with them,")
    assert window.handed == []
    window.reception.close()
    said, _ = started(tmp_path, *words, CLOUDERY_BUCKET="box").communicate(timeout=60)
    assert said.splitlines()[-1].startswith("Go on with: cloudery-desktop ")


def test_many_starts_at_once_are_all_heard(qtbot: QtBot, window: Window, file: Path) -> None:
    window.reception.handed.connect(lambda handed: handed.accept())
    starts = [Start(file, file.parent / f"{n}.jpg") for n in range(8)]
    assert [start.ended(qtbot) for start in starts] == [None] * 8
    names = sorted(path.name for handed in window.handed for path in handed.paths)
    assert names == [f"{n}.jpg" for n in range(8)]


def test_what_a_window_that_closes_has_not_accepted_the_start_keeps(
    qtbot: QtBot, file: Path
) -> None:
    window = Window(file)
    start = Start(file, file.parent / "a.jpg")
    qtbot.waitUntil(lambda: bool(window.handed))
    window.end()
    own = start.ended(qtbot)
    assert isinstance(own, Claim)
    assert own.lock is not None
    own.release()


def test_only_this_person_can_read_the_secret_and_reach_the_window(
    window: Window, file: Path
) -> None:
    address, secret = json.loads(file.read_text(encoding="utf-8"))
    assert len(secret) == 32
    if os.name == "posix":
        assert file.stat().st_mode & 0o077 == 0
        assert Path(address).stat().st_mode & 0o077 == 0
    window.reception.close()
    assert not file.exists()
    assert not Path(address).exists()


@pytest.mark.parametrize("said", [b"", b"welcome\n", b"\n"])
def test_somebody_else_at_its_address_is_told_nothing(
    qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch, said: bytes
) -> None:
    monkeypatch.setattr(single_instance, "_GREETING_MS", 300)
    stranger = QLocalServer()
    assert stranger.listen(f"cloudery-test-{os.getpid()}")
    heard: list[QLocalSocket] = []

    def greet() -> None:
        heard.append(stranger.nextPendingConnection())
        heard[-1].write(said)

    stranger.newConnection.connect(greet)
    file.parent.mkdir()
    file.write_text(json.dumps([stranger.fullServerName(), "the secret"]), encoding="utf-8")
    got: list[bool] = []
    thread = threading.Thread(target=lambda: got.append(hand_over(file, [Path("/a.jpg")])))
    thread.start()
    qtbot.waitUntil(lambda: bool(got))
    thread.join()
    assert got == [False]
    assert heard[0].readAll().data() == b""
    stranger.close()
    delete(*heard, stranger)


def test_beside_a_window_that_does_not_answer_there_is_another(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_PATIENCE_MS", 100)
    first = claim(file)
    assert first is not None
    beside = claim_or_hand_over(file, [Path("/a.jpg")])
    assert beside == Claim(file, None)
    reception = Reception()
    reception.open(beside)
    assert not file.exists()  # starts find the first, when it answers again
    reception.close()
    delete(reception)
    first.release()


def test_without_sockets_each_start_opens_a_window_at_once(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtNetwork", None)
    first = claim_or_hand_over(file, ())
    assert first is not None
    assert first.lock is not None
    reception = Reception()
    reception.open(first)
    reception.close()
    delete(reception)
    assert claim_or_hand_over(file, [Path("/a.jpg")]) == Claim(file, None)
    first.release()


@pytest.mark.parametrize("found", ["", "{}", "[1]", '["/nowhere", "x"]', '[["a"], 2]'])
def test_what_no_window_wrote_leads_nowhere(file: Path, found: str) -> None:
    file.parent.mkdir()
    file.write_text(found, encoding="utf-8")
    assert not hand_over(file, ())


def test_a_folder_that_takes_nothing_keeps_no_window_from_opening(file: Path) -> None:
    file.parent.write_text("in the way")
    assert claim_or_hand_over(file, ()) == Claim(file, None)


@pytest.mark.parametrize("said", [b"hello\n", b"{}\n", b'{"paths": [3], "activation": ""}\n'])
def test_nonsense_is_not_taken(
    qtbot: QtBot, window: Window, file: Path, said: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    address, _ = json.loads(file.read_text(encoding="utf-8"))
    connection = QLocalSocket()
    with qtbot.waitSignal(connection.disconnected):
        connection.connectToServer(address)
        connection.write(said)
    assert window.handed == []
    assert "could not be understood" in caplog.text
    delete(connection)


# -- real programs -------------------------------------------------------------------------------


def open_in(folder: Path, *words: str) -> subprocess.Popen[str]:
    return started(folder, "--sandbox", "--data-dir", str(folder.parent / "data"), *words)


def started(folder: Path, *words: str, **changes: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "cloudery_desktop", *words],
        cwd=folder,
        env=environment(QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(REPOSITORY), **changes),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def until(happened: Callable[[], object]) -> None:
    deadline = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def queued(data: Path) -> Sequence[str]:
    try:
        return sorted(upload.name for upload in peek(data / "queue" / "sandbox.sqlite3"))
    except JournalError:  # just being made
        return ()


def test_of_programs_started_at_once_one_has_all_files_also_after_a_kill(tmp_path: Path) -> None:
    folder, data = tmp_path / "photos", tmp_path / "data"
    folder.mkdir()
    for colour in ("teal", "navy", "olive", "red"):
        photo_file(folder, f"{colour}.jpg", jpeg(colour))
    programs = [open_in(folder, "open", f"{colour}.jpg") for colour in ("teal", "navy", "olive")]
    try:
        until(lambda: len(queued(data)) == 3)
        until(lambda: sum(program.poll() is None for program in programs) == 1)
        (first,) = (program for program in programs if program.poll() is None)
        others = [program for program in programs if program is not first]
        assert [program.returncode for program in others] == [0, 0]
        told = [program.communicate()[0] for program in others]
        assert told == ["The window that is open has them.\n"] * 2

        photo_file(folder, "lime.jpg", jpeg("lime"))
        uploading = open_in(folder, "upload", "lime.jpg")
        programs.append(uploading)
        said, _ = uploading.communicate(timeout=60)
        assert said.startswith("The sandbox is the window's that is open, which has them")
        assert uploading.returncode == 0
        assert "lime.jpg" in queued(data)

        first.send_signal(signal.SIGKILL)
        first.wait()
        after = open_in(folder, "open", "red.jpg")
        programs.append(after)
        until(lambda: "red.jpg" in queued(data))
        again = open_in(folder)
        programs.append(again)
        assert again.communicate(timeout=60)[0] == "The window is open already.\n"
        after.send_signal(signal.SIGTERM)
        assert after.wait(timeout=60) == 0
        assert not (data / "running" / "sandbox.json").exists()
        assert len(queued(data)) == 5
    finally:
        for program in programs:
            program.kill()
            program.communicate()


def test_whichever_window_is_open_takes_what_is_opened(tmp_path: Path) -> None:
    folder, data = tmp_path / "photos", tmp_path / "data"
    folder.mkdir()
    photo_file(folder, "red.jpg", jpeg("red"))
    window = open_in(folder)  # of the sandbox
    try:
        until((data / "running" / "sandbox.json").exists)
        opened = started(folder, "--data-dir", str(data), "open", "red.jpg")
        assert opened.communicate(timeout=60)[0] == "The window that is open has them.\n"
        assert opened.returncode == 0
        assert queued(data) == ["red.jpg"]
        for command in ("open", "upload"):
            mistyped = open_in(folder, command, "rde.jpg", "red.jpg", ".")
            _, errors = mistyped.communicate(timeout=60)
            assert mistyped.returncode == 1
            (line,) = errors.splitlines()
            assert line.startswith("rejected   rde.jpg  The file is not there.")
    finally:
        window.kill()
        window.communicate()


@pytest.mark.parametrize("command", ["open", "upload"])
def test_what_was_refused_is_said_before_where_the_others_are(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    command: str,
) -> None:
    monkeypatch.setattr(single_instance, "claim_or_hand_over", lambda *_: None)
    monkeypatch.setattr(single_instance, "hand_over", lambda *_: True)
    place = ("--sandbox", "--data-dir", str(tmp_path))
    monkeypatch.setattr(sys, "stderr", sys.stdout)  # as on a terminal: one after the other
    with pytest.raises(SystemExit, match="1"):
        application([*place, command, str(tmp_path / "rde.jpg")])
    refused, others = capsys.readouterr().out.splitlines()
    assert refused.startswith("rejected   rde.jpg  The file is not there.")
    assert "window" in others


def test_a_start_without_files_looks_at_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cloudery_desktop.uploads.intake", None)  # slow to import
    assert tell_of_refused(()) == 0


def test_a_start_without_a_word_opens_the_window_and_only_one(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    programs = [started(tmp_path, **home)]
    try:
        until(lambda: list(tmp_path.rglob("running/default.json")))
        programs.append(started(tmp_path, **home))
        assert programs[1].communicate(timeout=60)[0] == "The window is open already.\n"
        programs[0].send_signal(signal.SIGTERM)
        assert programs[0].wait(timeout=60) == 0
    finally:
        for program in programs:
            program.kill()
            program.communicate()


def test_a_start_without_a_word_says_why_there_is_no_window(tmp_path: Path) -> None:
    (tmp_path / "cloudery-desktop").mkdir()
    (tmp_path / "cloudery-desktop" / "config.toml").write_text("profiles = 3")
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    (tmp_path / "cloudery-desktop" / "preferences.json").write_text('{"language": "de"}')
    program = started(tmp_path, **home)
    _, errors = program.communicate(timeout=60)
    assert program.returncode == 2
    assert "config.toml, line 1: “profiles” holds no profiles" in errors  # English, as scripts read
