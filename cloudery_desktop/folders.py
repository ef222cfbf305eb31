"""The folders this program has for itself on a person's computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from pathlib import Path

APP_NAME = "cloudery-desktop"


def default_data_dir() -> Path:
    """The folder of what the program itself keeps for this person."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def default_cache_dir() -> Path:
    """The folder of what may be deleted at any time: it is only slower to have it again."""
    return platformdirs.user_cache_path(APP_NAME, appauthor=False)
