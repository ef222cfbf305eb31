"""Fields of a form: a control, its name above it, and a line below it that helps or says no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from cloudery_desktop.language import marked, tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.parts import Passage, Picture, label, push_button

if TYPE_CHECKING:
    from collections.abc import Mapping

# Those that are switched on in every AWS account; any other can be typed.
_REGIONS = {
    "us-east-1": marked("North Virginia"),
    "us-east-2": marked("Ohio"),
    "us-west-1": marked("North California"),
    "us-west-2": marked("Oregon"),
    "ca-central-1": marked("Montréal"),
    "sa-east-1": marked("São Paulo"),
    "eu-central-1": marked("Frankfurt"),
    "eu-west-1": marked("Ireland"),
    "eu-west-2": marked("London"),
    "eu-west-3": marked("Paris"),
    "eu-north-1": marked("Stockholm"),
    "ap-south-1": marked("Mumbai"),
    "ap-southeast-1": marked("Singapore"),
    "ap-southeast-2": marked("Sydney"),
    "ap-northeast-1": marked("Tokyo"),
    "ap-northeast-2": marked("Seoul"),
    "ap-northeast-3": marked("Osaka"),
}


class Field(QWidget):
    """One setting. `changed` comes with every edit, `left` when the person is done with it."""

    changed = Signal()
    left = Signal()

    def __init__(self, name: str, control: QWidget, hint: str = "") -> None:
        super().__init__()
        self.control = control
        self._hint = hint
        self.problem = ""
        above = label("fieldName")
        above.setText(name)
        above.setBuddy(control)
        control.setAccessibleName(name.replace("&", ""))
        self._icon = Picture("alert", "bad", 16)
        self._note = Passage("fieldNote")
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._note, 1)
        self.line = QHBoxLayout()
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)
        self.line.addWidget(control, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(above)
        above.setVisible(bool(name))  # not before: it would be a window of its own
        layout.addLayout(self.line)
        layout.addLayout(below)
        self.say("")
        (control.focusProxy() or control).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come into sight when called by the letter of its name; a scroll area knows only Tab."""
        called = Qt.FocusReason.ShortcutFocusReason
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() == called:
            above = self.parentWidget()
            while above is not None and not isinstance(above, QScrollArea):
                above = above.parentWidget()
            if above is not None:
                above.ensureWidgetVisible(self)
        return super().eventFilter(watched, event)

    @property
    def value(self) -> str:
        raise NotImplementedError

    def show_value(self, value: str) -> None:
        raise NotImplementedError

    def say(self, problem: str) -> None:
        """What is expected instead; without a problem, the hint."""
        self.problem = problem
        self._show_note(problem or self._hint, wrong=bool(problem))

    def lock(self, reason: str) -> None:
        """Not to be edited, and why; without a reason it may be."""
        self.control.setEnabled(not reason)
        self._show_note(reason or self._hint, wrong=False)

    def _show_note(self, text: str, *, wrong: bool) -> None:
        self._note.say(text)
        self._note.setVisible(bool(text))
        self._icon.setVisible(wrong)
        self.control.setAccessibleDescription(text)
        for part in (self._note, self.control):
            theme.restyle(part, "wrong", wrong)


class _Line(QLineEdit):
    """Says when it is left, edited or not: it may have been left empty."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.returnPressed.connect(self.left)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        reasons = Qt.FocusReason
        if event.reason() not in (reasons.PopupFocusReason, reasons.ActiveWindowFocusReason):
            self.left.emit()


class TextField(Field):
    """One line of text."""

    def __init__(self, name: str, hint: str = "", example: str = "") -> None:
        self.edit = _Line()
        self.edit.setPlaceholderText(example)
        super().__init__(name, self.edit, hint)
        self.edit.textChanged.connect(self.changed)
        self.edit.left.connect(self.left)

    @property
    def value(self) -> str:
        return self.edit.text().strip()

    def show_value(self, value: str) -> None:
        self.edit.setText(value)
        self.edit.setCursorPosition(0)  # of a long text the beginning is seen


class FileField(TextField):
    """The path of a file, typed or looked for."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__(name, hint)
        self._title = name.replace("&", "")
        self.browse = push_button(tr("Browse…"))
        self.browse.setAccessibleName(tr("Browse for {what}", what=self._title))
        self.browse.clicked.connect(self._look_for_it)
        self.line.addWidget(self.browse)

    def lock(self, reason: str) -> None:
        super().lock(reason)
        self.browse.setEnabled(not reason)

    def _look_for_it(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self._title, self.value)
        if path:
            self.show_value(path)
            self.left.emit()


class PickField(Field):
    """One of a few, given as value and words; a value that is not among them is added."""

    def __init__(self, name: str, options: Mapping[str, str], hint: str = "") -> None:
        self.box = Combo()
        super().__init__(name, self.box, hint)
        for value, text in options.items():
            self.box.addItem(text, value)
        self.box.currentIndexChanged.connect(self.changed)

    @property
    def value(self) -> str:
        return str(self.box.currentData() or "")

    def show_value(self, value: str) -> None:
        if self.box.findData(value) < 0:
            self.box.addItem(value, value)
        self.box.setCurrentIndex(self.box.findData(value))


class RegionField(Field):
    """An AWS region, chosen by its place's name or typed by its code."""

    def __init__(self, name: str, hint: str = "") -> None:
        self.box = Combo()
        self.edit = _Line()
        self.box.setLineEdit(self.edit)
        self.edit.setPlaceholderText(in_words("eu-central-1"))
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.addItems([in_words(code) for code in _REGIONS])
        completions = QListView()
        completions.setObjectName("completions")
        completions.setItemDelegate(QStyledItemDelegate(completions))
        finder = QCompleter(self.box.model(), self.box)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self.box.setCompleter(finder)
        finder.setPopup(completions)
        super().__init__(name, self.box, hint)
        self.box.editTextChanged.connect(self.changed)
        self.edit.left.connect(self._tidy)

    @property
    def value(self) -> str:
        text = self.box.currentText().strip()
        for code, place in _REGIONS.items():
            if text.casefold() in (tr(place).casefold(), place.casefold(), code):
                return code
        return text.rpartition("·")[2].strip()

    def show_value(self, value: str) -> None:
        self.box.setEditText(in_words(value))
        self.edit.setCursorPosition(0)

    def _tidy(self) -> None:
        self.show_value(self.value)
        self.left.emit()


def in_words(code: str) -> str:
    """A region as "Frankfurt · eu-central-1"; of one without a known place, the code."""
    return " · ".join((tr(_REGIONS[code]), code)) if code in _REGIONS else code


class Tick(QCheckBox):
    """A check box with the project's own mark."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        mark = QRect(0, 0, 12, 12)
        mark.moveCenter(box.center())
        colour = theme.colours().on_accent
        painter = QPainter(self)
        painter.drawPixmap(mark, theme.pixmap("check", colour, 12, self.devicePixelRatioF()))
        painter.end()


class Combo(QComboBox):
    """A combo box with the project's own arrow, deaf to the wheel that scrolls the form."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)  # a long name must not make the form wide
        self.setItemDelegate(QStyledItemDelegate(self))  # it heeds the style sheet

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        arrow = theme.pixmap("chevron-down", theme.colours().second, 16, self.devicePixelRatioF())
        painter = QPainter(self)
        spot = QRect(self.width() - 26, (self.height() - 16) // 2, 16, 16)
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), spot), arrow)
        painter.end()
