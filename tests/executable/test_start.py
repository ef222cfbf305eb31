from __future__ import annotations

import os
import subprocess
import sys

import pytest

from cloudery_desktop import __main__ as way_in
from cloudery_desktop.profile import Profile
from cloudery_desktop.service import sandbox as sandboxes
from cloudery_desktop.service.sandbox import Sandbox
from cloudery_desktop.system_libraries import PACKAGES, missing_library


@pytest.mark.parametrize("library", PACKAGES)
def test_a_library_that_is_not_there_is_told_with_its_package(library: str) -> None:
    error = ImportError(f"{library}: cannot open shared object file: No such file or directory")

    told = missing_library(error)

    assert told is not None
    assert f"{library} is not installed" in told.sentence
    assert f"apt install {PACKAGES[library]})" in told.sentence


def test_a_library_that_no_list_knows_is_told_too() -> None:
    told = missing_library(ImportError("libodd-2.so.7: cannot open shared object file: No such"))

    assert told is not None
    assert "libodd-2.so.7 is not installed" in told.sentence
    assert "package manager" in told.sentence


def test_another_import_that_fails_is_a_bug() -> None:
    assert missing_library(ImportError("No module named 'cloudery'")) is None


def test_the_way_in_ends_with_that_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def without_libegl() -> None:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(way_in, "_run", without_libegl)
    with pytest.raises(SystemExit, match="apt install libegl1"):
        way_in.main()


@pytest.mark.parametrize(
    ("before", "after"), [("/opt/theirs", "/opt/theirs"), (None, None), ("", "")]
)
def test_what_is_started_finds_the_libraries_it_would_without_us(
    monkeypatch: pytest.MonkeyPatch, before: str | None, after: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/cloudery-desktop/_internal")
    if before is None:
        monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    else:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)

    way_in.give_back_library_path()

    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_the_program_is_its_own_sandbox_server(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    command = [sys.executable, "-m", "cloudery_desktop", "sandbox-server"]
    monkeypatch.setattr(sandboxes, "_command", lambda: command)

    with Sandbox(tmp_path_factory.mktemp("sandbox")) as sandbox:
        buckets = sandbox.start().connect(Profile()).s3.list_buckets()

    assert buckets["Buckets"] == []


def test_an_executable_starts_itself_as_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert sandboxes._command() == [sys.executable, "sandbox-server"]


def test_a_wheel_has_all_it_needs_inside(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    source = os.path.dirname(os.path.dirname(way_in.__file__))  # noqa: PTH120
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", folder, source], check=True)
    (wheel,) = folder.glob("*.whl")
    packages = folder / "packages"
    subprocess.run([*pip, "install", "--no-deps", "--target", packages, wheel], check=True)

    ours = {**os.environ, "PYTHONPATH": str(packages)}  # before the checkout's own
    where = "from cloudery_desktop import assets; print(assets.asset())"
    told = subprocess.run(
        [sys.executable, "-c", where], cwd=folder, env=ours, capture_output=True, check=True
    )
    assert told.stdout.decode().strip() == str(packages / "cloudery_desktop" / "resources")

    samples = packages / "cloudery_desktop" / "resources" / "samples"
    way = ["--sandbox", "--data-dir", str(folder / "data"), "upload", str(samples)]
    done = subprocess.run(
        [sys.executable, "-m", "cloudery_desktop", *way],
        cwd=folder,
        env=ours,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"{len(list(samples.iterdir()))} uploaded, 0 not" in done.stderr
