"""A small file of what the window keeps, which may be deleted."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from cloudery_desktop.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

log = logging.getLogger(__name__)


class JsonFile:
    """Values by name. One that is missing or damaged counts as empty."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> dict[str, Any]:
        """What was written last. Whether the values are what they should be is not looked at."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def write(self, values: Mapping[str, Any]) -> None:
        """From now on these; where they cannot be written, the log says so."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(values).encode())
        except OSError as error:
            log.warning("%s cannot be kept: %s", self._path.name, error)

    def remove(self) -> None:
        """As far as that can be done."""
        with suppress(OSError):
            self._path.unlink()
