"""Tries what `make app` has built, where there is nothing but the system libraries it asks for.

`make test-app` runs this: Linux with Xvfb and xdotool, as root or with user namespaces.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import ImageGrab
from PyInstaller.archive.readers import CArchiveReader

from cloudery_desktop.diagnostics import SECRET
from cloudery_desktop.system_libraries import PACKAGES
from tests.executable.bare_root import BareRoot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_CHECKOUT = Path(__file__).parents[2]
_BUILT = _CHECKOUT / "dist" / "cloudery-desktop"
_SAMPLES = _CHECKOUT / "resources" / "samples"
_PROGRAM = "/opt/cloudery-desktop/cloudery-desktop"
_SECONDS = 60.0
_COLOURS_OF_PHOTOS = 20_000
_NEEDED = {*PACKAGES.values(), "libc6", "xkb-data", "fonts-dejavu-core"}
# The runner of programs in the root itself.
_RUNNER = {"coreutils"}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> BareRoot:
    assert _BUILT.is_dir(), "Build it first: make app"
    made = BareRoot(tmp_path_factory.mktemp("root"), _NEEDED | _RUNNER)
    shutil.copytree(_BUILT, made.folder / "opt" / "cloudery-desktop", symlinks=True)
    shutil.copytree(_SAMPLES, made.folder / "home" / "asha" / "holiday")
    return made


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of one's own."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        yield f":{told.readline().strip()}"
    server.terminate()
    server.wait()


def _until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _SECONDS
    while not true():
        assert time.monotonic() < deadline, "It did not come to that."
        time.sleep(0.1)


def _colours(display: str) -> int:
    """How many there are on the screen: photos have many, a window without them some hundreds."""
    return len(ImageGrab.grab(xdisplay=display).convert("RGB").getcolors(1 << 24) or ())


def _digests(folder: Path) -> set[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_the_root_has_no_python_and_no_qt(root: BareRoot) -> None:
    outside = (path for path in (root.folder / "usr").rglob("*") if path.is_file())
    assert not [path for path in outside if re.match(r"(python3?|libQt\d|libpython)", path.name)]


def test_it_uploads_and_lists_by_the_command_line(root: BareRoot) -> None:
    place = ("--sandbox", "--data-dir", "/home/asha/by-hand")
    status, said = root.run(_PROGRAM, *place, "upload", "/home/asha/holiday")
    assert status == 0, said
    assert f"{len(list(_SAMPLES.iterdir()))} uploaded, 0 not" in said

    status, said = root.run(_PROGRAM, *place, "list", "--json")
    assert status == 0, said
    listed = {json.loads(line)["fileName"] for line in said.splitlines()}
    assert listed == {path.name for path in _SAMPLES.iterdir()}

    status, said = root.run(_PROGRAM, *place, "doctor")
    assert status == 0, said


def test_its_window_opens_uploads_shows_and_closes(root: BareRoot, display: str) -> None:
    environment = {"DISPLAY": display}
    command = [_PROGRAM, "--sandbox", "--data-dir", "/home/asha/by-window"]
    window = root.start([*command, "open", "/home/asha/holiday"], environment)
    search = ["xdotool", "search", "--onlyvisible", "--name", "Cloudery"]
    outside = {**os.environ, **environment}

    def windows() -> list[str]:
        assert window.poll() is None, window.stdout and window.stdout.read()
        found = subprocess.run(search, env=outside, capture_output=True, text=True, check=False)
        return found.stdout.split()

    _until(lambda: bool(windows()))
    objects = root.folder / "home" / "asha" / "by-window" / "sandbox" / "s3"
    _until(lambda: _digests(objects) >= _digests(_SAMPLES))
    _until(lambda: _colours(display) > _COLOURS_OF_PHOTOS)
    ImageGrab.grab(xdisplay=display).save(_BUILT.parent / "window.png")
    subprocess.run(
        ["xdotool", "windowfocus", windows()[0], "key", "ctrl+q"], env=outside, check=True
    )
    said, _ = window.communicate(timeout=_SECONDS)
    assert window.returncode == 0, said


def test_a_missing_system_library_is_said_with_its_package(root: BareRoot) -> None:
    (library,) = (root.folder / "usr" / "lib").glob("*/libEGL.so.1")
    away = library.rename(library.with_name("away"))
    try:
        status, said = root.run(_PROGRAM, "--sandbox")
    finally:
        away.rename(library)
    assert status == 1
    assert "libEGL.so.1 is not installed" in said
    assert "apt install libegl1" in said
    assert "Traceback" not in said


def _everything() -> Iterator[tuple[str, bytes]]:
    """Each built file, and each module inside the program."""
    for path in sorted(_BUILT.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield str(path.relative_to(_BUILT)), path.read_bytes()
    modules = CArchiveReader(str(_BUILT / "cloudery-desktop")).open_embedded_archive("PYZ.pyz")
    for name in modules.toc:
        yield name, modules.extract(name, raw=True) or b""


def test_nothing_of_the_build_computer_is_inside() -> None:
    """But for where its Python lies, which that knows of itself."""
    # The wheels of others were made in a /root of theirs.
    places = {str(_CHECKOUT), str(Path.home())} - {"/root"}
    python = re.escape(sys.base_prefix.encode()) + rb"[\w./-]*"
    here = re.compile(b"|".join(re.escape(place.encode()) + rb"[/\0]" for place in places))
    found = {name for name, content in _everything() if here.search(re.sub(python, b"", content))}
    assert found == set()


def test_no_test_and_no_secret_is_inside() -> None:
    key = re.compile(rb"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----\n")
    example = re.compile(rb"(?:AKIA|ASIA)\w*EXAMPLE")
    for name, content in _everything():
        assert not name.startswith(("tests", "moto", "pytest", "hypothesis")), name
        assert "direct_url" not in name
        for found in key.findall(content):
            assert example.fullmatch(found), (name, found)
    assert SECRET.search("AKIA" + "A" * 16)
