"""What a person prefers on this computer, whichever cloud the photos go to."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Literal, get_args, get_type_hints

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

Appearance = Literal["system", "light", "dark"]
Language = Literal["system", "en", "de", "hi", "ar"]
YesNo = Literal["yes", "no"]
_FILE = "preferences.json"


@dataclass(frozen=True, slots=True)
class Preferences:
    """`close_keeps_uploading`: what closing the window means while photos go up.

    `newer_version`: whether it may be asked for. `trying`: whether it was left in the sandbox, with
    no cloud set up: it is gone on with there.
    """

    appearance: Appearance = "system"
    language: Language = "system"
    close_keeps_uploading: Literal["ask", "yes", "no"] = "ask"
    notify: YesNo = "yes"
    stay_awake: YesNo = "yes"
    pause_on_metered: YesNo = "yes"  # as what others keep in step with a cloud does
    newer_version: YesNo = "no"
    trying: YesNo = "no"


def read_preferences(data_dir: Path) -> Preferences:
    """What is kept there; what is damaged, or unknown to this version, counts as never said."""
    try:
        found = json.loads((data_dir / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(found, dict):
        return Preferences()
    hints = get_type_hints(Preferences)
    known: Any = {
        field.name: found[field.name]
        for field in fields(Preferences)
        if found.get(field.name) in get_args(hints[field.name])
    }
    return Preferences(**known)


class PreferenceKeeper(QObject):
    """The preferences in force. `changed` carries them, once they are kept in `data_dir`."""

    changed = Signal(object)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = data_dir / _FILE
        self.now = read_preferences(data_dir)

    def put(self, **changes: Any) -> None:
        """Have it so from now on; where it cannot be written, until the program ends."""
        wanted = replace(self.now, **changes)
        if wanted == self.now:
            return
        self.now = wanted
        written = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            written.write_text(json.dumps(asdict(wanted)), encoding="utf-8")
            written.replace(self._file)
        except OSError as error:
            log.warning("What a person prefers cannot be kept: %s", error)
        self.changed.emit(wanted)
