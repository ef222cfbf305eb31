"""What a screen reader says of a view whose items it cannot see by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from cloudery_desktop.language import number, tr
from cloudery_desktop.ui import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QWidget


def announce(widget: QWidget, said: str) -> None:
    """Have a screen reader say it, if there is one."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, said))


class Spoken(QObject):
    """Names the view by how many photos there are and are selected; tells of the current one.

    Qt shows screen readers the items of its own lists and tables alone, so of this view's the
    current one is announced, and is the view's description. `counted` carries how many are
    selected, once for many changes.
    """

    counted = Signal(int)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._name)
        model = view.model()
        for counted in (model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            counted.connect(self._later.start)
        view.selectionModel().selectionChanged.connect(self._later.start)
        view.selectionModel().currentChanged.connect(self._announce)
        self._name()

    def _name(self) -> None:
        selection = self._view.selectionModel().selection()
        chosen = sum(selection.at(number).height() for number in range(selection.size()))
        count = number(self._view.model().rowCount())
        if chosen:
            name = tr("Photos, {count}, %n selected", "", chosen, count=count)
        else:
            name = tr("Photos, {count}", count=count)
        if name != self._view.accessibleName():
            self._view.setAccessibleName(name)
        self.counted.emit(chosen)

    def _announce(self, current: QModelIndex) -> None:
        said = str(current.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        if said:
            place = words.place(current.row() + 1, self._view.model().rowCount())
            said = tr(", ", "between facts").join((said, place))
        self._view.setAccessibleDescription(said)
        if said and self._view.hasFocus():
            announce(self._view, said)
