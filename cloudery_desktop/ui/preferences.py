"""What a person prefers on this computer, whichever cloud the photos go to."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Literal, get_args, get_type_hints

from PySide6.QtCore import QObject, Signal

from cloudery_desktop.ui.json_file import JsonFile

if TYPE_CHECKING:
    from pathlib import Path

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
    found = JsonFile(data_dir / _FILE).read()
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
        self._file = JsonFile(data_dir / _FILE)
        self.now = read_preferences(data_dir)

    def put(self, **changes: Any) -> None:
        """Have it so from now on; where it cannot be written, until the program ends."""
        wanted = replace(self.now, **changes)
        if wanted == self.now:
            return
        self.now = wanted
        self._file.write(asdict(wanted))
        self.changed.emit(wanted)
