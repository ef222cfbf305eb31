"""Which folders are watched for new photos, as a setting keeps them: one path a line."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def folders_in(text: str) -> tuple[Path, ...]:
    """The folders of the setting, whole, each once."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(dict.fromkeys(_whole(line) for line in lines if line))


def as_text(folders: Iterable[Path]) -> str:
    """What `folders_in` reads."""
    return "\n".join(map(str, folders))


def outermost(folders: Sequence[Path]) -> tuple[Path, ...]:
    """Those that lie in no other one: a folder is watched with all that is in it."""
    return tuple(one for one in folders if holder(one, folders) is None)


def holder(folder: Path, folders: Iterable[Path]) -> Path | None:
    """The one of `folders` that this one lies in."""
    return next((other for other in folders if other in folder.parents), None)


def _whole(line: str) -> Path:
    return Path(os.path.normpath(Path(line).expanduser()))
