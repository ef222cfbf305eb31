"""Who opens which type of file, where the freedesktop rules hold: mimeapps.list and its kin.

A program that comes to a type for which nobody has chosen one may be taken for a double click.
What is opened with this one is uploaded, so whoever opened a type before stays its default.
https://specifications.freedesktop.org/mime-apps-spec/latest/
"""

from __future__ import annotations

import configparser
import os
from pathlib import Path
from typing import TYPE_CHECKING

from cloudery_desktop.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_ANY_BYTES = {"encoding": "utf-8", "errors": "surrogateescape"}
_DEFAULTS, _ADDED, _CACHE = "Default Applications", "Added Associations", "MIME Cache"


def keep_defaults(types: Iterable[str], newcomer: str) -> Sequence[str]:
    """Write down who opens these types, where nothing says so yet. Raises OSError.

    Returns those of the types that somebody else opens: the `newcomer` (the name of its .desktop
    file) would be the only one for all others.
    """
    lists = [_read(path) for path in _lists()]
    caches = [_read(folder / "mimeinfo.cache") for folder in _application_folders()]
    opened: list[str] = []
    unsaid: dict[str, str] = {}
    for kind in types:
        default = next(_named(kind, lists, _DEFAULTS), None)
        others = (*_named(kind, lists, _ADDED), *_named(kind, caches, _CACHE))
        other = next((name for name in others if name != newcomer), None)
        if default is None and other is not None:
            unsaid[kind] = other
        if default is not None or other is not None:
            opened.append(kind)
    if unsaid:
        _write_defaults(unsaid)
    return opened


def data_home() -> Path:
    """Where this person's programs are registered, and more."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _config_home() -> Path:
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def _application_folders() -> list[Path]:
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [folder / "applications" for folder in (data_home(), *map(Path, shared.split(":")))]


def _lists() -> Iterator[Path]:
    """The first one that names a default decides."""
    shared = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
    names = [*(f"{desktop}-mimeapps.list" for desktop in desktops if desktop), "mimeapps.list"]
    for folder in (_config_home(), *map(Path, shared.split(":")), *_application_folders()):
        yield from (folder / name for name in names)


def _read(path: Path) -> configparser.ConfigParser:
    """Empty where there is none, or nonsense."""
    parser = configparser.ConfigParser(delimiters="=", strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    try:
        parser.read_string(path.read_bytes().decode(**_ANY_BYTES))
    except (configparser.Error, OSError):
        parser.clear()
    return parser


def _named(kind: str, files: Iterable[configparser.ConfigParser], section: str) -> Iterator[str]:
    """The programs that are named for a type and are there."""
    for file in files:
        names = file.get(section, kind, fallback="")
        yield from (name for name in names.split(";") if name.strip() and _is_there(name))


def _is_there(name: str) -> bool:
    below = name.replace("-", "/", 1)  # kde-viewer.desktop may be kde/viewer.desktop
    folders = _application_folders()
    return any((folder / part).is_file() for folder in folders for part in (name, below))


def _write_defaults(defaults: Mapping[str, str]) -> None:
    """Into the person's own list, whose other lines stay as they are."""
    path = (_config_home() / "mimeapps.list").resolve()  # it may lead to where a person keeps it
    lines = path.read_bytes().decode(**_ANY_BYTES).splitlines() if path.exists() else []
    header = f"[{_DEFAULTS}]"
    if header not in lines:
        lines += [*([""] if lines else []), header]
    at = lines.index(header) + 1
    lines[at:at] = [f"{kind}={name}" for kind, name in defaults.items()]
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, "\n".join([*lines, ""]).encode(**_ANY_BYTES), durable=True)
