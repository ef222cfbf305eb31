"""The viewer's keys: one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_MATTER = _SHIFT | _CTRL | _ALT | Qt.KeyboardModifier.MetaModifier

_ACTIONS = {
    (_Key.Key_Right, _NONE): "next",
    (_Key.Key_Left, _NONE): "previous",
    (_Key.Key_Down, _NONE): "next",
    (_Key.Key_Up, _NONE): "previous",
    (_Key.Key_PageDown, _NONE): "next",
    (_Key.Key_PageUp, _NONE): "previous",
    (_Key.Key_Home, _NONE): "first",
    (_Key.Key_End, _NONE): "last",
    (_Key.Key_Plus, _NONE): "closer",
    (_Key.Key_Plus, _SHIFT): "closer",
    (_Key.Key_Equal, _NONE): "closer",
    (_Key.Key_Plus, _CTRL): "closer",
    (_Key.Key_Plus, _CTRL | _SHIFT): "closer",
    (_Key.Key_Equal, _CTRL): "closer",
    (_Key.Key_Minus, _NONE): "farther",
    (_Key.Key_Minus, _CTRL): "farther",
    (_Key.Key_0, _NONE): "fit",
    (_Key.Key_0, _CTRL): "fit",
    (_Key.Key_1, _NONE): "full size",
    (_Key.Key_1, _CTRL): "full size",
    (_Key.Key_R, _NONE): "turn right",
    (_Key.Key_R, _SHIFT): "turn left",
    (_Key.Key_F, _NONE): "full screen",
    (_Key.Key_F11, _NONE): "full screen",
    (_Key.Key_Space, _NONE): "play",
    (_Key.Key_I, _NONE): "details",
    (_Key.Key_Backspace, _NONE): "back",
    (_Key.Key_Back, _NONE): "back",
    (_Key.Key_Left, _ALT): "back",
    (_Key.Key_Escape, _NONE): "out",
}
_OTHER_SIDE = {"Left": "Right", "Right": "Left"}
_SWAPPED = {_Key.Key_Left: _Key.Key_Right, _Key.Key_Right: _Key.Key_Left}


def action_of(event: QKeyEvent, *, right_to_left: bool) -> str:
    """What this key does in the viewer; "" if nothing.

    Where one reads from right to left, the next photo is to the left.
    """
    key, modifiers = _Key(event.key()), event.modifiers() & _MATTER
    if right_to_left and modifiers in (_NONE, _ALT):
        key = _SWAPPED.get(key, key)
    return _ACTIONS.get((key, modifiers), "")


def mirrored(keys: QKeySequence) -> QKeySequence:
    """The key that does the same where one reads from right to left."""
    held, plus, key = keys.toString().rpartition("+")
    return QKeySequence(f"{held}{plus}{_OTHER_SIDE.get(key, key)}")


def keys_of(*actions: str) -> list[QKeySequence]:
    """All keys that do one of these in the viewer, where one reads from left to right."""
    return [
        QKeySequence(QKeyCombination(modifiers, key))
        for (key, modifiers), does in _ACTIONS.items()
        if does in actions
    ]
