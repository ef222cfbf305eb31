"""What setup will do, as a list that is ticked off."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cloudery_desktop.language import marked, tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.parts import Passage, Picture, beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.cloud import Change


class State(StrEnum):
    """How far a change is."""

    TO_DO = "to do"
    NOW = "now"
    DONE = "done"


_ICONS = {
    State.TO_DO: ("to-do", "second", marked("To do")),
    State.NOW: ("clock", "accent", marked("Being done")),
    State.DONE: ("ok", "good", marked("Done")),
}


class ChangeRow(QFrame):
    """One change in words, with what a person must know before."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self.change = change
        self.setObjectName("change")
        self._icon = Picture("to-do", "second")
        self._body = body = QVBoxLayout()
        body.setSpacing(8)
        body.addWidget(Passage("text", change.text))
        if change.caution:
            body.addWidget(_caution(change.caution))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addLayout(beside(self._icon, body))
        self.show_state(State.TO_DO)

    def show_state(self, state: State) -> None:
        """How far it is."""
        self.state = state
        icon, colour, meaning = _ICONS[state]
        self._icon.show_icon(icon, colour, tr(meaning))
        #: As a screen reader says it
        said = tr("{state}: {change}", state=tr(meaning), change=self.change.text)
        self.setAccessibleName(said)
        theme.restyle(self, "state", state.value)

    def show_left(self, text: str) -> None:
        """What of it could not be done."""
        made = _caution(text)
        self._body.addWidget(made)
        made.show()  # at once, as the layout would only later


class ChangeList(QWidget):
    """All changes of a plan, in its order."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ChangeRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def show_changes(self, changes: Sequence[Change]) -> None:
        """These, instead of what was there."""
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()  # now; the rest of its end comes later
            row.deleteLater()
        self.rows = [ChangeRow(change) for change in changes]
        for row in self.rows:
            self._layout.addWidget(row)
            row.show()  # at once, as the layout would only later

    @property
    def done_count(self) -> int:
        return sum(row.state is State.DONE for row in self.rows)

    @property
    def current(self) -> ChangeRow | None:
        """The first that is not done yet."""
        return next((row for row in self.rows if row.state is not State.DONE), None)

    def tick(self, change: Change) -> None:
        """This one is done."""
        for row in self.rows:
            if row.change == change:
                row.show_state(State.DONE)
                if change.left:
                    row.show_left(change.left)

    def show_working(self, *, working: bool) -> None:
        """Whether the first that is not done is being done."""
        if (row := self.current) is not None:
            row.show_state(State.NOW if working else State.TO_DO)


def _caution(text: str) -> QWidget:
    made = QFrame()
    made.setObjectName("caution")
    layout = QVBoxLayout(made)
    layout.setContentsMargins(8, 8, 8, 8)
    layout.addLayout(beside(Picture("alert", "bad", 16, tr("Please note")), Passage("text", text)))
    return made
