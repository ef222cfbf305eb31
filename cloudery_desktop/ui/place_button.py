"""Where the photos go, on the bar; pressed, it tells of the clouds they could go to instead."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetricsF
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from cloudery_desktop.ui.words import Place

_TEXT_PIXELS = 160  # a bucket's name has up to 63 letters
_ARROW_PIXELS = 12
_PADDING = 8
_SPACING = 4
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


@dataclass(frozen=True, slots=True)
class Clouds:
    """Where photos may go: the `profiles` by name with their buckets, or the sandbox.

    `in_use` is the name of the profile that is; None: the sandbox is; "": nothing yet.
    """

    profiles: Sequence[tuple[str, str]]
    in_use: str | None


class PlaceButton(QToolButton):
    """Names the place. What is to be chosen is shown anew each time its menu opens.

    `profile_wanted` carries the name of another profile than the one in use.
    """

    profile_wanted = Signal(str)
    sandbox_wanted = Signal()
    settings_wanted = Signal()
    setup_wanted = Signal()

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.setObjectName("place")
        self.setText(place.name)
        self.setToolTip(
            tr("{name}: your photos go to {place}.", name=place.name, place=place.phrase)
        )
        self.setAccessibleName(
            tr("Your photos go to {name}. Choose another place", name=place.name)
        )
        # A click leaves the keyboard, and its frame, where it was.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.show_clouds(Clouds((), ""))

    def sizeHint(self) -> QSize:
        self.ensurePolished()  # its font decides how wide it is
        # Not rounded down, or it would be elided.
        exact = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        text = min(ceil(exact) + 1, _TEXT_PIXELS)
        width = text + _SPACING + _ARROW_PIXELS + 2 * _PADDING
        return QSize(width, self.fontMetrics().height() + 2 * _PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        text, option.text = option.text, ""  # the style has no place for an arrow behind it
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        inner = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        width = inner.width() - _SPACING - _ARROW_PIXELS
        elided = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, width)
        words = QRect(inner.left(), inner.top(), width, inner.height())
        arrow = QRect(0, 0, _ARROW_PIXELS, _ARROW_PIXELS)
        arrow.moveCenter(inner.center())
        arrow.moveRight(inner.right())
        mirrored = QStyle.visualRect
        painter.setPen(theme.colours().second)
        alignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        visual = QStyle.visualAlignment(self.layoutDirection(), alignment)
        painter.drawText(mirrored(self.layoutDirection(), self.rect(), words), visual, elided)
        painter.drawPixmap(
            mirrored(self.layoutDirection(), self.rect(), arrow),
            theme.pixmap(
                "chevron-down", theme.colours().second, _ARROW_PIXELS, self.devicePixelRatioF()
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING_KEYS:
            self.showMenu()
            return
        super().keyPressEvent(event)

    def show_clouds(self, clouds: Clouds) -> None:
        """Have these in the menu."""
        menu = self.menu()
        menu.clear()
        choices = QActionGroup(menu)
        for name, bucket in clouds.profiles:
            action = menu.addAction(f"{name}\t{bucket}" if bucket else name)
            action.setCheckable(True)
            action.setChecked(name == clouds.in_use)
            choices.addAction(action)
            if name != clouds.in_use:
                action.triggered.connect(lambda _=False, name=name: self.profile_wanted.emit(name))
        if clouds.profiles:
            menu.addSeparator()
        sandbox = menu.addAction(tr("Sandbox on this computer"))
        sandbox.setCheckable(True)
        sandbox.setChecked(clouds.in_use is None)
        choices.addAction(sandbox)
        if clouds.in_use is not None:
            sandbox.triggered.connect(self.sandbox_wanted)
        menu.addSeparator()
        if not clouds.profiles:
            menu.addAction(tr("Set up my own cloud…")).triggered.connect(self.setup_wanted)
        menu.addAction(tr("Add or change…")).triggered.connect(self.settings_wanted)
