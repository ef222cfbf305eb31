"""Whether the program starts when a person logs in: one entry where the system looks for them."""

from __future__ import annotations

import os
import plistlib
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.folders import default_data_dir
from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME = "cloudery-desktop"
_LABEL = "com.cloudery.desktop"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_PLAIN = re.compile(r"[A-Za-z0-9_@+=:,./-]+")
# What stands within quotes in a command of a .desktop file and means something there.
_QUOTED = str.maketrans({"\\": "\\\\\\\\", '"': '\\\\"', "`": "\\\\`", "$": "\\\\$", "%": "%%"})


def is_on() -> bool:
    """Whether it starts by itself."""
    if sys.platform == "win32":
        return _is_in_registry()
    return _entry().exists()


def switch(data_dir: Path, *, on: bool) -> None:
    """Have it so, with what is kept in `data_dir`.

    Raises ClouderyError where the entry cannot be written.
    """
    try:
        if sys.platform == "win32":
            _put_into_registry(data_dir, on=on)
        elif on:
            _entry().parent.mkdir(parents=True, exist_ok=True)
            _entry().write_bytes(_written(data_dir))
        else:
            _entry().unlink(missing_ok=True)
    except OSError as error:
        raise ClouderyError(
            tr("Whether Cloudery starts with the system cannot be changed."),
            f"{error.strerror or error}.",
            tr("Check that you may write to {folder}.", folder=_entry().parent),
        ) from error


def command(data_dir: Path) -> list[str]:
    """How this program was started, so that another start finds what is kept in `data_dir`."""
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "cloudery_desktop"]
    is_usual = data_dir == default_data_dir().absolute()
    return program if is_usual else [*program, "--data-dir", str(data_dir)]


def quoted(parts: Sequence[str]) -> str:
    """A command as it stands in a .desktop file.

    Quoted is only what must be: PCManFM offers no program whose name is.
    """
    return " ".join(
        part if _PLAIN.fullmatch(part) else f'"{part.translate(_QUOTED)}"' for part in parts
    )


def _entry() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(config, "autostart", f"{_NAME}.desktop")


def _written(data_dir: Path) -> bytes:
    if sys.platform == "darwin":
        agent = {"Label": _LABEL, "ProgramArguments": command(data_dir), "RunAtLoad": True}
        return plistlib.dumps(agent)
    return (
        "[Desktop Entry]\nType=Application\nName=Cloudery\n"
        f"Icon={_NAME}\nExec={quoted(command(data_dir))}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    ).encode()


if sys.platform == "win32":
    import winreg

    def _is_in_registry() -> bool:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                winreg.QueryValueEx(key, _NAME)
        except FileNotFoundError:
            return False
        return True

    def _put_into_registry(data_dir: Path, *, on: bool) -> None:
        from subprocess import list2cmdline

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
            if on:
                line = list2cmdline(command(data_dir))
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, line)
            elif _is_in_registry():
                winreg.DeleteValue(key, _NAME)
