"""A root file system with nothing in it but Debian packages that are named, and what they need.

Made of the packages that are installed here, for `chroot`: no Python, no Qt, no checkout.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_MERGED = ("bin", "lib", "lib64", "sbin")  # they lead into /usr, as on every Debian since 2021


class BareRoot:
    """The folder that is the root, and programs that run in it. It is made at once."""

    def __init__(self, folder: Path, packages: Iterable[str]) -> None:
        self.folder = folder
        for name in _MERGED:
            (folder / "usr" / name).mkdir(parents=True)
            (folder / name).symlink_to(f"usr/{name}")
        for name in ("proc", "dev", "etc", "tmp/.X11-unix", "home/asha"):
            (folder / name).mkdir(parents=True)
        (folder / "etc" / "passwd").write_text("root:x:0:0::/home/asha:/bin/sh\n")
        (folder / "etc" / "hosts").write_text("127.0.0.1 localhost\n")
        for package in _with_dependencies(packages):
            for name in _told("dpkg-query", "--listfiles", package):
                self._take(Path(name))

    def _take(self, path: Path) -> None:
        if path.is_dir() or not path.exists():
            return
        # What is read on /lib is written under /usr/lib.
        inside = self.folder / path.parent.resolve().relative_to("/") / path.name
        inside.parent.mkdir(parents=True, exist_ok=True)
        if not inside.is_symlink() and not inside.exists():
            shutil.copy2(path, inside, follow_symlinks=False)

    def start(
        self, command: Sequence[str], environment: Mapping[str, str]
    ) -> subprocess.Popen[str]:
        """A program in it, with this environment alone. It ends with its own children."""
        bind = (
            'mount --bind /dev "$0/dev" && mount -t proc proc "$0/proc" && '
            'mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix" && exec chroot "$0" "$@"'
        )
        ours = () if os.geteuid() == 0 else ("--map-root-user",)
        return subprocess.Popen(
            [
                *("unshare", *ours, "--mount", "--pid", "--fork", "--kill-child"),
                *("sh", "-c", bind, str(self.folder), *command),
            ],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/home/asha", **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, *command: str, **environment: str) -> tuple[int, str]:
        """Its exit status and all it said."""
        process = self.start(command, environment)
        said, _ = process.communicate(timeout=90)
        return process.returncode, said


def _with_dependencies(packages: Iterable[str]) -> list[str]:
    """Those packages and what they depend on, as far as it is installed."""
    waiting, known = list(packages), set[str]()
    while waiting:
        name = waiting.pop()
        if name in known or not _is_installed(name):
            continue
        known.add(name)
        for line in _told(
            "dpkg-query", "--show", "--showformat", "${Depends},${Pre-Depends}", name
        ):
            waiting += re.findall(r"(?:^|[,|])\s*([a-z0-9][a-z0-9.+-]+)", line)
    return sorted(known)


def _is_installed(package: str) -> bool:
    status = ["dpkg-query", "--show", "--showformat", "${db:Status-Status} ", package]
    done = subprocess.run(status, capture_output=True, text=True, check=False)
    return "installed" in done.stdout.split()


def _told(*command: str) -> list[str]:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
