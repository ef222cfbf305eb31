"""Slips: what was just done, or is being done, in a line over the photos, with a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui.parts import label, push_button

if TYPE_CHECKING:
    from collections.abc import Callable

_STEPS = 1000
_ABOVE = 16  # pixels between the lowest slip and the lower edge of what it is over


class Slip(QFrame):
    """Words, a bar while something goes on, and a button. Hidden until it says something."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("slip")
        self._name = name
        self._do: Callable[[], None] = _nothing
        self._words = label("slipWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False, maximum=_STEPS)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(name)
        self.button = push_button(tr("Close"))
        self.button.setProperty("quiet", "true")
        self.button.clicked.connect(self._act)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(16)
        layout.addWidget(self._words)
        layout.addWidget(self._bar)
        layout.addWidget(self.button)
        self._over = QTimer(self, singleShot=True)
        self._over.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        return self._words.text()

    def say(self, text: str, button: str, do: Callable[[], None], *, for_ms: int = 0) -> None:
        """Show these words and what the button does; for a time, or until it is hidden."""
        self._bar.hide()
        self._show(text, button, do)
        self._over.stop()
        if for_ms:
            self._over.start(for_ms)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def progress(self, text: str, share: float, button: str, do: Callable[[], None]) -> None:
        """Show how far something is (0 to 1)."""
        self._over.stop()
        self._bar.setValue(round(share * _STEPS))
        self._bar.show()
        self._show(text, button, do)

    def _act(self) -> None:
        self._do()

    def _show(self, text: str, button: str, do: Callable[[], None]) -> None:
        self._words.setText(text)
        self.setAccessibleName(f"{self._name}: {text}")
        self.button.setText(button)
        self._do = do
        self.show()
        self._row.invalidate()
        self.updateGeometry()


class Slips(QWidget):
    """Slips over `parent`, one above the other, in the middle of its lower edge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(8)
        parent.installEventFilter(self)
        self.hide()

    def add(self, name: str) -> Slip:
        """A new slip, called this by screen readers."""
        made = Slip(name)
        self._stack.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        made.installEventFilter(self)
        return made

    def clear(self) -> None:
        """Hide all."""
        for slip in self.findChildren(Slip):
            slip.hide()
        self.hide()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # the words of a slip are others
            self._place()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        if event.type() in (kinds.Resize, kinds.ShowToParent, kinds.HideToParent):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        slips = [slip for slip in self.findChildren(Slip) if not slip.isHidden()]
        self.setVisible(bool(slips))
        if not slips:
            return
        for slip in slips:
            slip.ensurePolished()  # its font decides how wide it is
        self._stack.invalidate()
        size = self._stack.sizeHint().boundedTo(self._covered.size())
        left = (self._covered.width() - size.width()) // 2
        top = max(0, self._covered.height() - size.height() - _ABOVE)
        self.setGeometry(left, top, size.width(), size.height())
        self._stack.activate()
        self.raise_()


def _nothing() -> None:
    """There is no button yet."""
