"""Which files another program has open for writing, where the system can be asked."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

_LSOF_SECONDS = 10.0
_LSOF_FILES = 200  # a command has no room for more


def being_written(files: Collection[str]) -> set[str]:
    """Those of these paths. Of other people's programs, and of other computers', none is known."""
    ask = _WAYS.get(sys.platform)
    return ask(files) if ask is not None and files else set()


def _by_proc(files: Collection[str]) -> set[str]:
    """Linux: the links that a person's own programs have in /proc."""
    wanted = {os.path.realpath(file): file for file in files}
    found: set[str] = set()
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has ended, or is somebody else's
            for link in (process / "fd").iterdir():
                file = wanted.get(_target(link))
                if file and _is_for_writing(process / "fdinfo" / link.name):
                    found.add(file)
    return found


def _target(link: Path) -> str:
    try:
        return os.readlink(link)  # noqa: PTH115  # thousands of them, mostly no paths at all
    except OSError:  # closed meanwhile
        return ""


def _is_for_writing(fdinfo: Path) -> bool:
    try:
        lines = fdinfo.read_text(encoding="ascii").splitlines()
    except OSError:
        return False
    flags = next((line.split()[1] for line in lines if line.startswith("flags:")), "0")
    return int(flags, 8) & os.O_ACCMODE != os.O_RDONLY


def _by_lsof(files: Collection[str]) -> set[str]:
    """macOS has it. Each open file is three lines: f, a with its access mode, n with its name."""
    wanted = {os.path.realpath(file): file for file in files}
    paths = list(wanted)
    found: set[str] = set()
    for start in range(0, len(paths), _LSOF_FILES):
        command = ["lsof", "-w", "-F", "an", "--", *paths[start : start + _LSOF_FILES]]
        try:
            # It ends with 1 where one of them is not open.
            answer = subprocess.run(  # noqa: S603  # no shell, and after -- all are names
                ["/usr/bin/env", *command], capture_output=True, timeout=_LSOF_SECONDS, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return found
        found.update(wanted[path] for path in _written(answer.stdout) if path in wanted)
    return found


def _written(answer: bytes) -> Iterator[str]:
    mode = b""
    for line in answer.splitlines():
        if line.startswith(b"f"):
            mode = b""
        elif line.startswith(b"a"):
            mode = line[1:]
        elif line.startswith(b"n") and mode in (b"w", b"u"):
            yield os.fsdecode(line[1:])


def _by_sharing(files: Collection[str]) -> set[str]:
    """Windows refuses to open a file for those who allow no writing beside them."""
    found: set[str] = set()
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = ctypes.c_void_p
        for file in files:
            handle = kernel.CreateFileW(
                ctypes.c_wchar_p(file),
                _GENERIC_READ,
                _SHARE_READ_DELETE,
                None,
                _OPEN_EXISTING,
                0,
                None,
            )
            if handle != ctypes.c_void_p(-1).value:
                kernel.CloseHandle(ctypes.c_void_p(handle))
            elif ctypes.get_last_error() == _SHARING_VIOLATION:
                found.add(file)
    return found


_GENERIC_READ, _SHARE_READ_DELETE, _OPEN_EXISTING, _SHARING_VIOLATION = 0x80000000, 5, 3, 32
_WAYS: dict[str, Callable[[Collection[str]], set[str]]] = {
    "linux": _by_proc,
    "darwin": _by_lsof,
    "win32": _by_sharing,
}
