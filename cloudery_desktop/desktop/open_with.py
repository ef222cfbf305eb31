"""Whether the file manager offers the program under “Open with”, for the photos it takes.

On a Mac the system reads that from the application itself: resources/macos-document-types.plist.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QStandardPaths

from cloudery_desktop.assets import asset
from cloudery_desktop.desktop.autostart import command, quoted
from cloudery_desktop.desktop.file_types import data_home, keep_defaults
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAME = "cloudery-desktop.desktop"
_TYPES = "MimeType="
_OF_ITS_OWN = ("Exec=", "Icon=", _TYPES)


def is_offered_here() -> bool:
    """Whether a person can choose it: else the system's packages do, or it cannot be."""
    if sys.platform == "win32":
        return bool(getattr(sys, "frozen", False))  # or it would be Python that is offered
    return sys.platform != "darwin"


def is_on() -> bool:
    """Whether this person has chosen it."""
    if sys.platform == "win32":
        return _is_in_registry()
    return _entry().exists()


def switch(suffixes: Iterable[str], data_dir: Path, *, on: bool) -> None:
    """Have it so, for files with these suffixes, with what is kept in `data_dir`.

    Raises ClouderyError.
    """
    try:
        if sys.platform == "win32":
            _put_into_registry(suffixes, data_dir, on=on)
            return
        if on:
            written = _written(data_dir)
            _entry().parent.mkdir(parents=True, exist_ok=True)
            _entry().write_text(written, encoding="utf-8")
        else:
            _entry().unlink(missing_ok=True)
    except OSError as error:
        raise ClouderyError(
            tr("Whether Cloudery is under “Open with” cannot be changed."),
            f"{error.strerror or error}: {error.filename}." if error.filename else f"{error}.",
            tr("Check that you may write there."),
        ) from error
    if QStandardPaths.findExecutable("update-desktop-database"):  # others look by themselves
        QProcess.startDetached("update-desktop-database", ["-q", str(_entry().parent)])


def _entry() -> Path:
    return data_home() / "applications" / _NAME


def _written(data_dir: Path) -> str:
    """What is shipped, with this program as it was started and its icon where it is.

    Of the types, those that somebody else opens: a double click shall upload nothing.
    """
    lines = asset(_NAME).read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not line.startswith(_OF_ITS_OWN)]
    types = next(line for line in lines if line.startswith(_TYPES)).removeprefix(_TYPES)
    opened = keep_defaults(filter(None, types.split(";")), _NAME)
    if opened:
        kept.append(_TYPES + "".join(f"{kind};" for kind in opened))
    icon = str(asset("icons", "app.svg")).replace("\\", "\\\\")
    return "\n".join([*kept, f"Exec={quoted(command(data_dir))} open %F", f"Icon={icon}", ""])


if sys.platform == "win32":
    import winreg
    from subprocess import list2cmdline

    _CLASSES = r"Software\Classes\Applications"

    def _key() -> str:
        return rf"{_CLASSES}\{Path(sys.executable).name}"

    def _is_in_registry() -> bool:
        try:
            winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CURRENT_USER, rf"{_key()}\SupportedTypes"))
        except FileNotFoundError:
            return False
        return True

    def _put_into_registry(suffixes: Iterable[str], data_dir: Path, *, on: bool) -> None:
        user = winreg.HKEY_CURRENT_USER
        if not on:
            for part in (r"\shell\open\command", r"\shell\open", r"\shell", r"\SupportedTypes", ""):
                winreg.DeleteKey(user, _key() + part)
            return
        with winreg.CreateKey(user, _key()) as key:
            winreg.SetValueEx(key, "FriendlyAppName", 0, winreg.REG_SZ, "Cloudery")
        with winreg.CreateKey(user, rf"{_key()}\shell\open\command") as key:
            line = f'{list2cmdline(command(data_dir))} open "%1"'
            winreg.SetValueEx(key, "", 0, winreg.REG_SZ, line)
        with winreg.CreateKey(user, rf"{_key()}\SupportedTypes") as key:
            for suffix in suffixes:
                winreg.SetValueEx(key, suffix, 0, winreg.REG_SZ, "")
