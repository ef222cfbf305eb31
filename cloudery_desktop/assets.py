"""Where the files that ship with the program are: in a checkout, a wheel, an executable."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def asset(*parts: str) -> Path:
    """The path of one file or folder under `resources/`."""
    packaged = _PACKAGE / "resources"
    root = packaged if packaged.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def samples() -> list[Path]:
    """The sample photos that ship with the program, by name."""
    return sorted(path for path in asset("samples").iterdir() if not path.name.startswith("."))
