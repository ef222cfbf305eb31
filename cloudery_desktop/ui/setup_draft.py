"""What was typed into a setup that was left before its end: it is there when it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudery_desktop.ui.json_file import JsonFile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class SetupDraft:
    """Texts by the name of their field, in `file`. There are no keys in it."""

    def __init__(self, file: Path) -> None:
        self._file = JsonFile(file)

    def read(self) -> Mapping[str, str]:
        """What is kept."""
        found = self._file.read()
        return {name: text for name, text in found.items() if isinstance(text, str)}

    def keep(self, texts: Mapping[str, str]) -> None:
        """From now on these."""
        self._file.write(texts)

    def forget(self) -> None:
        """The setup was finished."""
        self._file.remove()
