"""What the window remembers of how it was left: small things, in a file that may be deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.ui.json_file import JsonFile

if TYPE_CHECKING:
    from pathlib import Path


class Remembered:
    """Numbers and texts by name. Without a file they last as long as this does."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = JsonFile(file) if file is not None else None
        found = self._file.read() if self._file is not None else {}
        # True is an int, too, and no number.
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
        if self._file is not None:
            self._file.write(self._values)
