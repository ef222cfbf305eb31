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
import zipfile
from collections import Counter
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from PIL import Image, ImageChops, ImageGrab
from PyInstaller.archive.readers import CArchiveReader

from cloudery_desktop import __version__
from cloudery_desktop.diagnostics import SECRET
from cloudery_desktop.profile import SETTINGS
from cloudery_desktop.system_libraries import PACKAGES
from tests.endurance.strict_cloud import StrictCloud, strict_cloud
from tests.executable.bare_root import BareRoot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_CHECKOUT = Path(__file__).parents[2]
_BUILT = _CHECKOUT / "dist" / "cloudery-desktop"
_SAMPLES = _CHECKOUT / "resources" / "samples"
_PROGRAM = "/opt/cloudery-desktop/cloudery-desktop"
_SECONDS = 60.0
_COLOURS_OF_PHOTOS = 20_000
_FROM_SOURCE = (sys.executable, "-m", "cloudery_desktop")
# In the picture of the tour: its photos, and the rows of its uploads.
_PHOTOS, _ROWS = (0, 95, 931, 773), (935, 220, 1280, 773)
_ALIKE = 0.97  # each photo takes 5 % of the room
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
    return {_digest(path) for path in folder.rglob("*") if path.is_file()}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


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


def test_it_uploads_by_the_command_line_to_a_strict_server(root: BareRoot, tmp_path: Path) -> None:
    with strict_cloud(tmp_path / "servers") as servers:  # outside of the root, which has no Python
        cloud = servers.another()
        environment = _settings(cloud)
        status, said = root.run(_PROGRAM, "upload", "/home/asha/holiday", **environment)
        assert status == 0, said
        cloud.check(list(_SAMPLES.iterdir()))
        assert cloud.without_thumbnail() == []

        status, said = root.run(_PROGRAM, "list", "--json", **environment)
        assert status == 0, said
        listed = {line["fileName"]: line["sha256"] for line in map(json.loads, said.splitlines())}
        assert listed == {path.name: _digest(path) for path in _SAMPLES.iterdir()}


def _settings(cloud: StrictCloud) -> dict[str, str]:
    """The variables by which a program gets there, with its key."""
    wanted = {f"CLOUDERY_{name.upper()}": getattr(cloud.profile, name) for name in SETTINGS}
    return {
        **{name: value for name, value in wanted.items() if value},
        "AWS_ACCESS_KEY_ID": cloud.credentials.access_key_id,
        "AWS_SECRET_ACCESS_KEY": cloud.credentials.secret_access_key,
    }


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


def test_its_picture_of_the_window_is_that_of_the_source(tmp_path: Path) -> None:
    ways = {"built": [str(_BUILT / "cloudery-desktop")], "source": [*_FROM_SOURCE]}
    pictures = [_tour(tmp_path / name, way) for name, way in ways.items()]
    for picture in pictures:
        shutil.copy(picture, _BUILT.parent / f"tour-{picture.parent.name}.png")
    one, other = (Image.open(picture).convert("RGB") for picture in pictures)
    assert one.size == other.size
    # Photos that go up together stand in the order in which they got there.
    shades, others = _shades(one), _shades(other)
    alike = (shades & others).total() / shades.total()
    assert alike > _ALIKE, f"They have {alike:.1%} in common: see dist/tour-*.png"
    for place in (_PHOTOS, _ROWS):
        one.paste(0, place)
        other.paste(0, place)
    assert ImageChops.difference(one, other).getbbox() is None


def _shades(picture: Image.Image) -> Counter[bytes]:
    """Each colour among the photos, coarsely, and how often it is there."""
    photos = picture.crop(_PHOTOS).reduce(4).point(lambda value: value & 0xE0).tobytes()
    return Counter(photos[place : place + 3] for place in range(0, len(photos), 3))


def _tour(folder: Path, command: list[str]) -> Path:
    """The picture of the window that a program takes where there is no display."""
    folder.mkdir()
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    ours = {name: value for name, value in os.environ.items() if name not in hidden}
    place = ["--sandbox", "--data-dir", str(folder / "data")]
    done = subprocess.run(
        [*command, *place],
        cwd=folder,
        env={**ours, "PYTHONPATH": str(_CHECKOUT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "cloudery-tour.png"


def test_what_pyside_has_in_python_is_compiled_where_it_looks_first() -> None:
    modules = [name for name in sys.modules if name.partition(".")[0] == "shibokensupport"]
    assert "shibokensupport.signature.loader" in modules
    beside = _BUILT / "_internal" / "shiboken6" / "files.dir"
    for name in modules:
        is_package = hasattr(sys.modules[name], "__path__")
        path = name.replace(".", "/") + ("/__init__.pyc" if is_package else ".pyc")
        assert (beside / path).read_bytes().startswith(MAGIC_NUMBER), path


def test_one_version_is_told_everywhere() -> None:
    told = subprocess.run(
        [_BUILT / "cloudery-desktop", "--version"], capture_output=True, text=True, check=True
    )
    assert told.stdout == f"Cloudery Desktop {__version__}\n"
    (record,) = (_BUILT / "_internal").glob("cloudery_desktop-*.dist-info")
    assert f"\nVersion: {__version__}\n" in (record / "METADATA").read_text()
    assert list(_BUILT.parent.glob(f"cloudery-desktop-{__version__}-linux-*.tar.xz"))


def test_the_bill_of_materials_names_all_that_is_inside() -> None:
    (written,) = _BUILT.glob("_internal/*.cdx.json")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(written.read_text()) is None
    bill = json.loads(written.read_text())
    assert bill["metadata"]["component"]["version"] == __version__
    named = {_same_name(part["name"]): part for part in bill["components"]}
    records = _BUILT.glob("_internal/*.dist-info")
    inside = {_same_name(found.name.split("-")[0]) for found in records} - {"cloudery-desktop"}
    assert inside | {"python", "libssl3"} <= named.keys()
    assert all(named[name]["licenses"] for name in inside)
    (beside,) = _BUILT.parent.glob("*.cdx.json")
    assert beside.read_text() == written.read_text()


def _same_name(name: str) -> str:
    return re.sub("[-_.]+", "-", name).lower()


def test_the_texts_of_all_licences_are_inside() -> None:
    licences = _BUILT / "_internal" / "licences"
    bill = json.loads((_BUILT / "_internal" / "cloudery-desktop.cdx.json").read_text())
    told = {path.name for path in licences.iterdir() if path.is_dir() and any(path.iterdir())}
    without = {part["name"] for part in bill["components"]} - told
    assert without == {"PySide6_Essentials", "shiboken6"}
    assert {"LGPL-3.0.txt", "GPL-3.0.txt"} <= {path.name for path in licences.iterdir()}


def test_the_checksum_is_that_of_the_archive() -> None:
    (told,) = _BUILT.parent.glob("*.tar.xz.sha256")
    subprocess.run(["sha256sum", "--check", "--quiet", told.name], cwd=told.parent, check=True)


def _everything() -> Iterator[tuple[str, bytes]]:
    """Each built file, and each module inside the program."""
    for path in sorted(_BUILT.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield str(path.relative_to(_BUILT)), path.read_bytes()
    with zipfile.ZipFile(_BUILT / "_internal" / "base_library.zip") as library:
        for name in library.namelist():
            yield name, library.read(name)
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
