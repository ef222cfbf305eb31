"""Builds the executable into dist/, tries it, and packs it into an archive with a checksum.

`make app` runs it, and so do the builds for Windows and macOS. usage: .ci/app.py [STEP]…
(build, try, pack; all of them without any, as a signature belongs between).
"""

from __future__ import annotations

import hashlib
import lzma
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from cloudery_desktop import __version__

if TYPE_CHECKING:
    from collections.abc import Collection

NAME = "cloudery-desktop"
_LONG_AGO = 315532800  # 1980: a zip file knows no earlier time
_PARTS_TOLD = 10
_WINDOW_SECONDS = 60


def commit_time() -> int:
    """When the commit was made that is built, in seconds."""
    asked = ["git", "log", "-1", "--format=%ct"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    return int(told or _LONG_AGO)


def build(dist: Path, epoch: int) -> None:
    """Have PyInstaller make the folder, and on a Mac the bundle."""
    for old in (dist / NAME, dist / "Cloudery.app", Path("build", "build")):
        shutil.rmtree(old, ignore_errors=True)
    for old in dist.glob(f"{NAME}-*"):
        old.unlink()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=ERROR"]
    same = {"SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "1"}
    subprocess.run([*command, "build.spec"], env={**os.environ, **same}, check=True)
    shutil.copy("LICENSE", dist / NAME)


def program(built: Path) -> Path:
    """The executable of the command line in it."""
    if sys.platform == "darwin":
        return built / "Contents" / "MacOS" / NAME
    return built / (f"{NAME}-cli.exe" if sys.platform == "win32" else NAME)


def try_out(executable: Path) -> None:
    """Upload the samples by its command line, open its window, on a sandbox of their own."""
    subprocess.run([executable, "--version"], check=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = [str(executable), "--sandbox", "--data-dir", folder]
        subprocess.run([*place, "upload", "resources/samples"], check=True)
        place[0] = str(executable).replace("-cli.exe", ".exe")  # on Windows another one has it
        window = subprocess.Popen(place, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        deadline = time.monotonic() + _WINDOW_SECONDS
        while not any(Path(folder, "running").glob("*.json")):  # where it hears of other starts
            if window.poll() is not None or time.monotonic() > deadline:
                raise SystemExit("The window does not open.")
            time.sleep(0.1)
        window.terminate()
        window.wait()


def pack(built: Path, archive: Path, epoch: int) -> None:
    """Put the folder into a .zip or .tar.xz, with always the same order and times."""
    inside = {path: path.relative_to(built.parent) for path in (built, *sorted(built.rglob("*")))}
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as zipped:
            for path, name in inside.items():
                entry = zipfile.ZipInfo.from_file(path, name)
                entry.date_time = (1980, 1, 1, 0, 0, 0)
                content = b"" if path.is_dir() else path.read_bytes()
                zipped.writestr(entry, content, zipfile.ZIP_DEFLATED)
        return

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = epoch
        return entry

    with (
        lzma.open(archive, "wb", preset=6) as packed,
        tarfile.open(fileobj=packed, mode="w") as made,
    ):
        for path, name in inside.items():
            made.add(path, name, recursive=False, filter=plain)


def tell_sizes(built: Path, archive: Path) -> None:
    """The biggest parts, in MB, and what it all has."""
    files = (path for path in built.rglob("*") if path.is_file() and not path.is_symlink())
    sizes = {path: path.stat().st_size for path in files}
    print(f"The {_PARTS_TOLD} biggest parts, in MB:")
    for path in sorted(sizes, key=sizes.__getitem__, reverse=True)[:_PARTS_TOLD]:
        print(f"{sizes[path] / 1e6:6.1f}  {path.relative_to(built)}")
    print(f"The folder has {sum(sizes.values()) / 1e6:.0f} MB,")
    print(f"the archive {archive.stat().st_size / 1e6:.0f} MB: {archive}")


def main(steps: Collection[str]) -> None:
    os.chdir(Path(__file__).parents[1])
    dist, epoch = Path("dist"), commit_time()
    built = dist / ("Cloudery.app" if sys.platform == "darwin" else NAME)
    if "build" in steps:
        build(dist, epoch)
    if "try" in steps:
        try_out(program(built).resolve())
    if "pack" not in steps:
        return
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    stem = f"{NAME}-{__version__}-{system}-{platform.machine().lower()}"
    archive = dist / f"{stem}{'.zip' if sys.platform == 'win32' else '.tar.xz'}"
    pack(built, archive, epoch)
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    (dist / f"{archive.name}.sha256").write_text(f"{digest}  {archive.name}\n", encoding="ascii")
    shutil.copy(Path("build", "build", f"{NAME}.cdx.json"), dist / f"{stem}.cdx.json")
    tell_sizes(built, archive)


if __name__ == "__main__":
    main(sys.argv[1:] or ("build", "try", "pack"))
