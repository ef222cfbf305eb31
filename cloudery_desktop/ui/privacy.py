"""What is removed from photos before they go up: the words for it, and the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from cloudery_desktop.photo import Privacy


def choices() -> tuple[tuple[Privacy, str, str], ...]:
    """Each with its title and an explanation."""
    return (
        (
            "position",
            tr("Remove the position"),
            tr(
                "Where a photo was taken is left out, also from the small pictures inside it."
                " Camera, date and all else stay."
            ),
        ),
        (
            "all",
            tr("Remove all metadata"),
            tr("Only orientation, colours and the date a photo was taken stay."),
        ),
        (
            "keep",
            tr("Keep everything"),
            tr(
                "Whoever has a photo's link can see where it was taken, if the camera wrote that"
                " down."
            ),
        ),
    )


class PrivacyMenu(QMenu):
    """`chosen` carries a Privacy. What counts now is ticked."""

    chosen = Signal(str)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(tr("Before uploading"), owner)
        self.setToolTipsVisible(True)
        group = QActionGroup(self)
        self._actions: dict[Privacy, QAction] = {}
        for value, title, explanation in choices():
            action = self.addAction(title)
            action.setCheckable(True)
            action.setToolTip(explanation)
            action.triggered.connect(lambda _=False, value=value: self.chosen.emit(value))
            group.addAction(action)
            self._actions[value] = action
        self.show_choice("position")

    def show_choice(self, privacy: Privacy) -> None:
        """Tick what counts now."""
        self._actions[privacy].setChecked(True)
