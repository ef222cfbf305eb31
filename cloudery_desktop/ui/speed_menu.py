"""The menu of the speed that uploads may go at."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.language import tr
from cloudery_desktop.ui.forms import TextField
from cloudery_desktop.ui.parts import column, foot, push_button

EXAMPLE = "08:00 1 MB/s, 18:00 off, Sat-Sun off"
_SPEEDS = ("off", "1 MB/s", "2 MB/s", "5 MB/s", "10 MB/s")


class SpeedMenu(QMenu):
    """`chosen` carries a Timetable. What counts now is ticked."""

    chosen = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(tr("Upload speed"), owner)
        self._owner = owner
        self._now = Timetable()
        for text in _SPEEDS:
            action = self.addAction(tr("No limit") if text == "off" else text)
            action.setData(text)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, text=text: self._choose(Timetable.parse(text)))
        self.addSeparator()
        self._other = self.addAction(tr("Other…"))
        self._other.setCheckable(True)
        self._other.triggered.connect(self._ask)
        self.show_limit(self._now)

    def show_limit(self, timetable: Timetable) -> None:
        """Tick what counts now."""
        self._now = timetable
        now = str(timetable)
        for action in self.actions():
            action.setChecked(action.data() == now)
        self._other.setText(
            tr("Other…") if now in _SPEEDS else tr("Other: {speed}…", speed=_short(now))
        )
        self._other.setChecked(now not in _SPEEDS)

    def _choose(self, timetable: Timetable) -> None:
        self.show_limit(timetable)
        self.chosen.emit(timetable)

    def _ask(self) -> None:
        self.show_limit(self._now)  # until another one is chosen
        dialog = SpeedDialog(self._now, self._owner.window())
        dialog.chosen.connect(self._choose)
        dialog.open()


class SpeedDialog(QDialog):
    """Asks for a speed, or a plan, in words. `chosen` carries a Timetable. Open it with `open`."""

    chosen = Signal(object)

    def __init__(self, now: Timetable, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Upload speed"))
        self.field = TextField(
            tr("&Speed"), tr("Such as 3 MB/s, or a plan for the week: {plan}.", plan=EXAMPLE), "off"
        )
        self.field.show_value(str(now))
        cancel = push_button(tr("Cancel"))
        self.set_button = push_button(tr("Set"), primary=True)
        content = QWidget()
        column(content, self.field).setContentsMargins(16, 16, 16, 16)
        layout = column(self, content, foot((), (cancel, self.set_button)), spacing=0)
        layout.setStretch(0, 1)
        self.set_button.setDefault(True)  # now that it is the dialog's
        self.resize(420, self.sizeHint().height())
        self.finished.connect(self.deleteLater)
        cancel.clicked.connect(self.reject)
        self.set_button.clicked.connect(self._set)
        self.field.edit.selectAll()

    def _set(self) -> None:
        try:
            timetable = Timetable.parse(self.field.value)
        except ValueError as error:
            self.field.say(str(error))
            self.field.edit.setFocus()
            return
        self.accept()
        self.chosen.emit(timetable)


def _short(text: str) -> str:
    return text if len(text) <= 24 else f"{text[:24].rstrip(' ,')}…"
