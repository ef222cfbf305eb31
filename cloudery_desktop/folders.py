"""The folders this program has for itself on a person's computer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from pathlib import Path

APP_NAME = "cloudery-desktop"
DEFAULT_PROFILE = "default"


def default_data_dir() -> Path:
    """The folder of what the program itself keeps for this person."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def make_data_dir(folder: Path) -> None:
    """Make it for this person's eyes alone: it has their pictures, and links to all photos.

    Raises OSError.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder == default_data_dir():  # another one may be meant for others, too
        folder.chmod(0o700)


def default_cache_dir() -> Path:
    """The folder of what may be deleted at any time: it is only slower to have it again."""
    return platformdirs.user_cache_path(APP_NAME, appauthor=False)


def config_file() -> Path:
    """The TOML file of the profiles: one table `[profiles.NAME]` each."""
    return platformdirs.user_config_path(APP_NAME, appauthor=False) / "config.toml"


def window_file(data_dir: Path, profile_name: str) -> Path:
    """Where the one window of a profile says how other starts reach it."""
    return data_dir / "running" / f"{stem_for(profile_name)}.json"


def stem_for(profile_name: str) -> str:
    """What files of a profile are called. No profile may be called “sandbox”; two whose names
    differ by capitals alone are two files on every system.
    """
    return re.sub("[A-Z]", lambda capital: f"+{capital[0].lower()}", profile_name)
