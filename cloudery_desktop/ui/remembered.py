"""What the window remembers of how it was left: small things, in a file that may be deleted."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


class Remembered:
    """Numbers and texts by name. What is damaged, or cannot be written, counts as forgotten."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._values: dict[str, int | str] = {}
        if file is None:
            return
        try:
            found = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return
        if isinstance(found, dict):
            kept = (int, str)
            self._values = {name: value for name, value in found.items() if type(value) in kept}

    def number(self, name: str, otherwise: int) -> int:
        """What was put there last; `otherwise`, if nothing was."""
        found = self._values.get(name)
        return found if isinstance(found, int) else otherwise

    def text(self, name: str, otherwise: str) -> str:
        """The same of a text."""
        found = self._values.get(name)
        return found if isinstance(found, str) else otherwise

    def put(self, name: str, value: int | str) -> None:
        """Remember this, at once."""
        if self._values.get(name) == value:
            return
        self._values[name] = value
        if self._file is None:
            return
        written = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            written.write_text(json.dumps(self._values), encoding="utf-8")
            written.replace(self._file)
        except OSError as error:
            log.warning("How the window looks cannot be kept: %s", error)
