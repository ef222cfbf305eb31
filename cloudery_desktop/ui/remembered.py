"""What the window remembers of how it was left: small things, in a file that may be deleted."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


class Remembered:
    """Numbers by name. A file that is damaged, or cannot be written, counts as forgotten."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._numbers: dict[str, int] = {}
        if file is None:
            return
        try:
            found = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return
        if isinstance(found, dict):
            numbers = {name: value for name, value in found.items() if type(value) is int}
            self._numbers = numbers

    def number(self, name: str, otherwise: int) -> int:
        """What was put there last; `otherwise`, if nothing was."""
        return self._numbers.get(name, otherwise)

    def put(self, name: str, number: int) -> None:
        """Remember this, at once."""
        if self._numbers.get(name) == number:
            return
        self._numbers[name] = number
        if self._file is None:
            return
        written = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            written.write_text(json.dumps(self._numbers), encoding="utf-8")
            written.replace(self._file)
        except OSError as error:
            log.warning("How the window looks cannot be kept: %s", error)
