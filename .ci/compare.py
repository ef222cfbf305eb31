"""What differs between two builds of one commit: file by file, and in the program by module.

usage: .ci/compare.py FOLDER OTHER   (each a dist/cloudery-desktop). Ends with 1 if anything does.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PyInstaller.archive.readers import CArchiveReader

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PROGRAM = "cloudery-desktop"


def files(folder: Path) -> Mapping[str, bytes]:
    """Each file's content, a link's aim; both with their mode."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            content = bytes(path.readlink())
        elif path.is_file():
            content = path.read_bytes()
        else:
            continue
        found[str(path.relative_to(folder))] = b"%o " % path.lstat().st_mode + content
    return found


def modules(folder: Path) -> Mapping[str, bytes]:
    """The Python modules inside the program, and what PyInstaller starts it with."""
    archive = CArchiveReader(str(folder / _PROGRAM))
    inside = archive.open_embedded_archive("PYZ.pyz")
    found = {name: inside.extract(name, raw=True) or b"" for name in inside.toc}
    starters = {f"({name})": archive.extract(name) for name in archive.toc if name != "PYZ.pyz"}
    return {**found, **starters}


def differences(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> Iterator[str]:
    """A line for each that is not the same in both."""
    for name in sorted(one.keys() | other.keys()):
        if name not in one or name not in other:
            yield f"only in the {'second' if name not in one else 'first'}: {name}"
        elif one[name] != other[name]:
            yield f"not the same: {name}"


def main(one: Path, other: Path) -> int:
    """0: they are the same, byte for byte."""
    found = list(differences(files(one), files(other)))
    if f"not the same: {_PROGRAM}" in found:
        found += differences(modules(one), modules(other))
    print("\n".join(found) or f"The same {len(files(one))} files, byte for byte.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:3])))
