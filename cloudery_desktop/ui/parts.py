"""The few widgets everything is put together from, named for the style sheet and readers."""

from __future__ import annotations

import re
from textwrap import fill
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme, words
from cloudery_desktop.ui.plain_text import PlainText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent


_SPACE = 8
_MARGIN = 16
_TIP_LETTERS = 80  # in a line
_LONG_WORD = re.compile(r"\S{25,}")


def as_tip(text: str) -> str:
    """For a tool tip: Qt takes for markup what looks like it, and names of files come in.

    Nor does it break lines, which may be longer than the screen is wide.
    """
    lines = (fill(line, _TIP_LETTERS, replace_whitespace=False) for line in text.split("\n"))
    text = "\n".join(lines)
    return QtGui.Qt.convertFromPlainText(text) if QtGui.Qt.mightBeRichText(text) else text


def shown_keys(keys: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """What these keys are called on this system, in the person's language."""
    called = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return words.left_to_right(called)


def label(
    name: str,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
) -> QLabel:
    """Plain text, never markup: names of files come in it. `name` is the style sheet's."""
    return PlainText(name, alignment)


def push_button(text: str, *, primary: bool = False) -> QPushButton:
    """A button with words; the primary one is what the window is for."""
    made = QPushButton(text)
    made.setProperty("primary", "true" if primary else "false")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def icon_button(what_it_does: str) -> QToolButton:
    """A button with an icon alone: its words are in the tool tip and for screen readers."""
    made = QToolButton()
    made.setToolTip(what_it_does)
    made.setAccessibleName(what_it_does)
    return made


def heading(text: str, times: float = 1.0) -> Passage:
    """Words that name what follows, this many times the usual size."""
    made = Passage("heading", text)
    font = made.font()
    font.setPointSizeF(font.pointSizeF() * times)
    made.setFont(font)
    return made


def scrolled(content: QWidget) -> QScrollArea:
    """`content`, as wide as there is room and as high as it needs."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def column(widget: QWidget, *parts: QWidget, spacing: int = 16) -> QVBoxLayout:
    """Lay the parts out in `widget`, one below the other."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        layout.addWidget(part)
    return layout


def inset(content: QLayout, leading: int, trailing: int) -> QHBoxLayout:
    """Content between these margins, which change sides where one reads from right to left."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addSpacing(leading)
    layout.addLayout(content, 1)
    layout.addSpacing(trailing)
    return layout


def group(title: str, sentence: str, *parts: QWidget) -> QWidget:
    """Fields that belong together, under a title and, if there is one, a sentence."""
    head = QWidget()
    column(
        head, heading(title, 1.1), *([Passage("second", sentence)] if sentence else []), spacing=4
    )
    made = QWidget()
    column(made, head, *parts, spacing=12)
    return made


def link_button(text: str, url: str) -> QPushButton:
    """Words that open a page in the browser."""
    made = QPushButton(text)
    made.setObjectName("link")
    made.setToolTip(url)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(url)))
    return made


def foot(left: Sequence[QWidget], right: Sequence[QWidget]) -> QFrame:
    """The line of buttons a dialog ends with."""
    return _Foot(left, right)


def ask(parent: QWidget, text: str, more: str, yes: str, do: Callable[[], None]) -> None:
    """Ask before something is lost. Returns at once; `do` is called when the person says `yes`."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(text)
    box.setText(text)
    box.setInformativeText(more)
    agree = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    agree.clicked.connect(do)
    box.open()


class Passage(PlainText):
    """Plain text over as many lines as it needs; a long name (an ARN, a path) breaks anywhere."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(name, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setWordWrap(True)
        self.say(text)

    def say(self, text: str) -> None:
        """Show this text."""
        self.setText(_LONG_WORD.sub(lambda word: "\u200b".join(word[0]), text))
        self.setAccessibleName(words.bare(text))


class Room(QWidget):
    """What the bars leave over, however little: no message is cut for what stands in here."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(1)

    def hasHeightForWidth(self) -> bool:
        return False


class Picture(QLabel):
    """A line icon in a colour of the scheme in use, named as in `theme.Colours`."""

    def __init__(self, icon: str, colour: str, edge: int = 20, meaning: str = "") -> None:
        super().__init__()
        self._edge = edge
        self.setFixedSize(edge, edge)
        self.show_icon(icon, colour, meaning)

    def show_icon(self, icon: str, colour: str, meaning: str = "") -> None:
        """`meaning` is what the icon says, for the tool tip and for screen readers."""
        self.icon = icon
        self._colour = colour
        self.setToolTip(meaning)
        self.setAccessibleName(meaning)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        colour = getattr(theme.colours(), self._colour)
        self.setPixmap(theme.pixmap(self.icon, colour, self._edge, self.devicePixelRatioF()))


def beside(picture: Picture, told_beside: QWidget | QLayout) -> QHBoxLayout:
    """The picture at the height of the words' first line."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12 if picture.width() > 16 else 8)
    lift = (picture.width() - picture.fontMetrics().height()) // 2
    framed = QVBoxLayout()
    framed.setContentsMargins(0, max(0, -lift), 0, 0)
    framed.addWidget(picture)
    framed.addStretch(1)
    told = QVBoxLayout()
    told.setContentsMargins(0, max(0, lift), 0, 0)
    if isinstance(told_beside, QWidget):
        told.addWidget(told_beside)
    else:
        told.addLayout(told_beside)
    layout.addLayout(framed)
    layout.addLayout(told, 1)
    return layout


class LineButton(QToolButton):
    """A button with a line icon alone, which keeps to the scheme in use."""

    def __init__(self, icon: str, what_it_does: str) -> None:
        super().__init__()
        self._icon = icon
        self.setToolTip(what_it_does)
        self.setAccessibleName(what_it_does)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(16, 16))
        self._tint()

    def show_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()  # or Enter would press the dialog's own button
            return
        super().keyPressEvent(event)

    def _tint(self) -> None:
        self.setIcon(theme.icon(self._icon, theme.colours().second, 16))


class _Foot(QFrame):
    """Two groups of buttons side by side; in a narrow dialog the left one stands on top."""

    def __init__(self, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        super().__init__()
        self.setObjectName("foot")
        self._groups = [_row(left), _row(right)]
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        self._layout.setSpacing(_SPACE)
        self._layout.addLayout(self._groups[0])
        self._layout.addStretch(1)
        self._layout.addLayout(self._groups[1])
        self._groups[0].addStretch(1)
        self._groups[1].insertStretch(0, 1)

    def minimumSizeHint(self) -> QSize:
        widest = max(group.minimumSize().width() for group in self._groups)
        return QSize(widest + 2 * _MARGIN, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(group.minimumSize().width() for group in self._groups)
        directions = QBoxLayout.Direction
        fits = self.width() >= needed + 2 * _MARGIN + 2 * _SPACE
        self._layout.setDirection(directions.LeftToRight if fits else directions.TopToBottom)


def _row(buttons: Sequence[QWidget]) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(_SPACE)
    for button in buttons:
        made.addWidget(button)
    return made
