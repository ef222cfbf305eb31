"""What the window remembers of how it was left: small things, in a file that may be deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.ui.json_file import JsonFile

if TYPE_CHECKING:
    from pathlib import Path


class Remembered:
    """Numbers by name. Without a file they last as long as this does."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = JsonFile(file) if file is not None else None
        found = self._file.read() if self._file is not None else {}
        # True is an int, too, and no number.
        self._numbers = {name: value for name, value in found.items() if type(value) is int}

    def number(self, name: str, otherwise: int) -> int:
        """What was put there last; `otherwise`, if nothing was."""
        return self._numbers.get(name, otherwise)

    def put(self, name: str, number: int) -> None:
        """Remember this, at once."""
        if self._numbers.get(name) == number:
            return
        self._numbers[name] = number
        if self._file is not None:
            self._file.write(self._numbers)
