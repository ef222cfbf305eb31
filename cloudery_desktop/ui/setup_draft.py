"""What was typed into a setup that was left before its end: it is there when it goes on."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

log = logging.getLogger(__name__)


class SetupDraft:
    """Texts by the name of their field, in `file`. One that is damaged counts as none.

    There are no keys in it.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> Mapping[str, str]:
        """What is kept."""
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {name: text for name, text in found.items() if isinstance(text, str)}

    def keep(self, texts: Mapping[str, str]) -> None:
        """From now on these."""
        written = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            written.write_text(json.dumps(texts), encoding="utf-8")
            written.replace(self._file)
        except OSError as error:
            log.warning("What was typed into the setup cannot be kept: %s", error)

    def forget(self) -> None:
        """The setup was finished."""
        with suppress(OSError):
            self._file.unlink()
