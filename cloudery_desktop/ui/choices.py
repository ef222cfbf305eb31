"""A setting that is one of a few, each of which needs a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QWidget

from cloudery_desktop.ui import theme
from cloudery_desktop.ui.forms import Field, Tick
from cloudery_desktop.ui.parts import Passage, column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

_RADIO_PIXELS = 22  # with the frame that shows the focus


class Choices(Field):
    """One of a few that need a sentence each: (value, title, explanation)."""

    def __init__(
        self, name: str, options: Sequence[tuple[str, str, str]], spoken: str = ""
    ) -> None:
        self._group = QButtonGroup()
        self._radios: dict[str, QRadioButton] = {}
        box = QWidget()
        super().__init__(name, box)
        self._group.setParent(self)
        box.setAccessibleName(name.replace("&", "") or spoken)
        layout = column(box, spacing=8)
        for value, title, explanation in options:
            option = _Option(title, explanation)
            self._group.addButton(option.radio)
            self._radios[value] = option.radio
            layout.addWidget(option)
        self._group.buttonToggled.connect(self._on_toggled)

    def radio(self, value: str) -> QRadioButton:
        """The button of one of them."""
        return self._radios[value]

    @property
    def value(self) -> str:
        return next((v for v, radio in self._radios.items() if radio.isChecked()), "")

    def show_value(self, value: str) -> None:
        if value in self._radios:
            self._radios[value].setChecked(True)

    def _on_toggled(self, _radio: QRadioButton, checked: bool) -> None:
        if checked:  # the other one's loss is the same piece of news
            self.changed.emit()
            self.left.emit()


class TickField(Field):
    """Something that is wanted, “yes”, or not, “no”."""

    def __init__(self, name: str, hint: str = "") -> None:
        self.box = Tick(name)
        super().__init__("", self.box, hint)
        self.box.setAccessibleName(name.replace("&", ""))
        self.box.toggled.connect(self.changed)

    @property
    def value(self) -> str:
        return "yes" if self.box.isChecked() else "no"

    def show_value(self, value: str) -> None:
        self.box.setChecked(value == "yes")


class _Option(QFrame):
    """A radio button with a sentence; all of it can be clicked."""

    def __init__(self, title: str, explanation: str) -> None:
        super().__init__()
        self.setObjectName("option")
        self.radio = QRadioButton()  # without its own words, which it would not wrap
        self.radio.setAccessibleName(title)
        self.radio.setAccessibleDescription(explanation)
        words = QWidget()
        told = column(words, Passage("text", title), Passage("second", explanation), spacing=4)
        lift = (_RADIO_PIXELS - words.fontMetrics().height()) // 2
        told.setContentsMargins(0, max(0, lift), 0, 0)  # the title is level with the button
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1)
        layout.addSpacing(4)
        self.radio.toggled.connect(self._show_chosen)
        self._show_chosen(chosen=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.click()

    def _show_chosen(self, chosen: bool) -> None:
        theme.restyle(self, "chosen", chosen)
