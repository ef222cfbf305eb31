"""The page of all keys: those of actions as they are set, those of views by their tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from cloudery_desktop.language import marked, tr
from cloudery_desktop.ui.fitting import resize_within_screen
from cloudery_desktop.ui.parts import (
    Passage,
    column,
    foot,
    group,
    label,
    push_button,
    scrolled,
    shown_keys,
)
from cloudery_desktop.ui.viewer_keys import keys_of, mirrored

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEYS = QKeySequence.StandardKey
_NAMED = (Qt.Key.Key_ZoomIn, Qt.Key.Key_ZoomOut, Qt.Key.Key_Back)
# What the photos' own view does; actions tell of themselves.
_PHOTOS: Sequence[tuple[str, Sequence[QKeySequence.StandardKey | str]]] = (
    (marked("Go from photo to photo"), ("Left", "Right", "Up", "Down")),
    (marked("Select more"), ("Shift+Right", "Ctrl+Space")),
    (marked("Select all"), (_KEYS.SelectAll,)),
    (marked("Select none"), ("Esc",)),
    (marked("See a photo large"), ("Return",)),
)
_VIEWER = {
    "next": marked("Next photo"),
    "previous": marked("Previous photo"),
    "first": marked("First photo"),
    "last": marked("Last photo"),
    "closer": marked("Closer"),
    "farther": marked("Farther"),
    "fit": marked("The whole photo"),
    "full size": marked("Full size"),
    "turn right": marked("Turn right"),
    "turn left": marked("Turn left"),
    "full screen": marked("Full screen"),
    "play": marked("Show one after the other"),
    "details": marked("Details"),
    "back": marked("Back to all photos"),
}
_ALSO = {"back": ("out",)}  # out of the full screen first, where it is


class ShortcutsDialog(QDialog):
    """All keys of this window. Show it with `open()`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        resize_within_screen(self, 560, 640)
        content = QWidget()
        rows = column(
            content,
            group(tr("Everywhere"), "", _table(window_keys(window))),
            group(
                tr("Among the photos"),
                "",
                _table(
                    [(tr(text), self._steering(keys)) for text, keys in _PHOTOS]
                    + keys_among_photos(window)
                ),
            ),
            group(
                tr("One photo"),
                "",
                _table(
                    [
                        (tr(text), self._steering(keys_of(action, *_ALSO.get(action, ()))))
                        for action, text in _VIEWER.items()
                    ]
                ),
            ),
            spacing=24,
        )
        rows.setContentsMargins(24, 20, 24, 24)
        rows.addStretch(1)
        close = push_button(tr("Close"), primary=True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        area = scrolled(content)
        area.setObjectName("matter")
        area.setAccessibleName(tr("Shortcuts"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys move it
        layout = column(self, area, spacing=0)
        layout.addWidget(foot((), (close,)))
        close.setFocus()

    def _steering(self, keys: Sequence[QKeySequence | QKeySequence.StandardKey | str]) -> str:
        """Keys of which some point to the next photo, which is on the other side in Arabic."""
        sequences = [QKeySequence(key) for key in keys]
        return _native([mirrored(key) for key in sequences] if self.isRightToLeft() else sequences)


def window_keys(window: QWidget) -> list[tuple[str, str]]:
    """What the window's actions do, and their keys, in the order they were made."""
    return _action_keys(window, Qt.ShortcutContext.WindowShortcut)


def keys_among_photos(window: QWidget) -> list[tuple[str, str]]:
    """The same of the actions whose keys count only where the photos have the focus."""
    return _action_keys(window, Qt.ShortcutContext.WidgetShortcut)


def _action_keys(window: QWidget, where: Qt.ShortcutContext) -> list[tuple[str, str]]:
    told: dict[str, str] = {}
    for action in window.findChildren(QAction):
        here = action.shortcutContext() is where and action.isEnabled()
        if action.text() and action.shortcuts() and here:
            told.setdefault(action.text().rstrip("…"), _native(action.shortcuts()))
    return list(told.items())


def _native(keys: Sequence[QKeySequence | QKeySequence.StandardKey | str]) -> str:
    found = [QKeySequence(one) for one in keys]
    told = [one for one in found if not _goes_without_saying(one, found)]
    return tr(", ", "between names").join(dict.fromkeys(map(shown_keys, told)))


def _goes_without_saying(sequence: QKeySequence, found: Sequence[QKeySequence]) -> bool:
    """A key with its name on it, which few keyboards have; a “+” where it is typed with Shift."""
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]  # the stubs do not know it
    key, modifiers = pressed.key(), pressed.keyboardModifiers()
    unshifted = QKeyCombination(modifiers & ~Qt.KeyboardModifier.ShiftModifier, key)
    is_shifted = key is Qt.Key.Key_Plus and modifiers & Qt.KeyboardModifier.ShiftModifier
    return key in _NAMED or bool(is_shifted and QKeySequence(unshifted) in found)


def _table(rows: Sequence[tuple[str, str]]) -> QWidget:
    made = QWidget()
    layout = QGridLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(24)
    layout.setVerticalSpacing(8)
    for number, (what, keys) in enumerate(rows):
        named = label("text")
        named.setText(what)
        layout.addWidget(named, number, 0)
        layout.addWidget(Passage("second", keys), number, 1)
    layout.setColumnMinimumWidth(0, 220)
    layout.setColumnStretch(1, 1)
    return made
