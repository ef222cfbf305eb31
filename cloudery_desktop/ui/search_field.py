"""The field one searches in, with a menu of filters and one of the order beside it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from cloudery_desktop.language import marked, tr
from cloudery_desktop.library.order import Order
from cloudery_desktop.library.search import filter_value, filtered, known_types
from cloudery_desktop.ui import theme, words
from cloudery_desktop.ui.parts import icon_button

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QAction

_LEAST_PIXELS = 96
_MOST_PIXELS = 460
_CAMERA_PIXELS = 280
ORDERS = {
    Order.UPLOADED: marked("By upload, newest first"),
    Order.TAKEN: marked("By date taken, newest first"),
}
_SIZES = (
    (marked("Larger than 10 MB"), "larger", "10MB"),
    (marked("Larger than 5 MB"), "larger", "5MB"),
    (marked("Smaller than 1 MB"), "smaller", "1MB"),
)
_EXAMPLES = (
    "type:heic  after:2026-05  before:2026-06-15\n"
    "larger:5MB  taken-before:2020  camera:pixel  (Ctrl+F)"
)

# Shown and hidden by these, here too.
_UPLOADS = (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_U)


class SearchField(QWidget):
    """`changed` carries the text at every key.

    What the menu of filters does is written in the field, where it can be seen and changed.
    `entered` comes with Return, `left` with Escape once nothing is left to clear. `order_chosen`
    carries an Order. The menu is filled anew each time it opens.
    """

    changed = Signal(str)
    entered = Signal()
    left = Signal()
    order_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.edit = _Edit()
        self.edit.setObjectName("search")
        self.edit.setPlaceholderText(tr("Search names, or type:heic…"))
        self.edit.setAccessibleName(tr("Search photos"))
        self.edit.setToolTip(tr("Words of the name, and filters such as") + "\n" + _EXAMPLES)
        self.edit.setMinimumWidth(_LEAST_PIXELS)
        self.setMaximumWidth(_MOST_PIXELS)
        self._glass = self.edit.addAction(
            theme.icon("search", theme.colours().second, 16),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self._glass.setText(tr("Search"))
        self._glass.triggered.connect(self.take_focus)
        self._clear = self.edit.addAction(
            theme.icon("cancel", theme.colours().second, 16),
            QLineEdit.ActionPosition.TrailingPosition,
        )
        self._clear.setText(tr("Clear search"))
        self._clear.setToolTip(tr("Clear search (Escape)"))
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.filters = icon_button(tr("Filter by type, date, size or camera"))
        self.filters.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.filter_menu = QMenu(self.filters)
        self.filters.setMenu(self.filter_menu)
        self.orders = icon_button(tr("Order of the photos"))
        self.orders.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order_menu = QMenu(self.orders)
        only_one = QActionGroup(self)
        self._order_actions: dict[Order, QAction] = {}
        for order, text in ORDERS.items():
            action = self.order_menu.addAction(tr(text))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, order=order: self.order_chosen.emit(order))
            only_one.addAction(action)
            self._order_actions[order] = action
        self.show_order(Order.UPLOADED)
        self.orders.setMenu(self.order_menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.filters)
        layout.addWidget(self.orders)
        self.edit.textChanged.connect(self._on_text)
        self.edit.returnPressed.connect(self.entered)
        self.edit.escaped.connect(self._on_escape)
        self.retint()

    @property
    def text(self) -> str:
        return self.edit.text()

    def take_focus(self) -> None:
        """Begin to search, with what stands there chosen."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def clear(self) -> None:
        """Search for nothing."""
        self.edit.clear()

    def show_order(self, order: Order) -> None:
        """Tick this one in the menu."""
        self._order_actions[order].setChecked(True)

    def show_problem(self, problem: str) -> None:
        """Mark what is not understood; without a problem, no more."""
        self.edit.setAccessibleDescription(problem)
        theme.restyle(self.edit, "wrong", bool(problem))

    def retint(self) -> None:
        """Take the icons' colours from the scheme in use."""
        second = theme.colours().second
        self._glass.setIcon(theme.icon("search", second, 16))
        self._clear.setIcon(theme.icon("cancel", second, 16))
        self.filters.setIcon(theme.icon("filter", second))
        self.orders.setIcon(theme.icon("order", second))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.minimumSizeHint().width(), hint.height())

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.changed.emit(text)

    def _on_escape(self) -> None:
        if self.text:
            self.clear()
        else:
            self.left.emit()

    def show_filters(self, cameras: Iterable[str]) -> None:
        """Have them in the menu. Ticked is what the text says: chosen again, it goes."""
        self.filter_menu.clear()
        today = date.today()  # noqa: DTZ011  # the person's own
        week = (today - timedelta(days=6)).isoformat()
        month = (today - timedelta(days=29)).isoformat()
        year, last = str(today.year), str(today.year - 1)
        times = (
            *((tr("Today"), "today"), (tr("Last 7 days"), week), (tr("Last 30 days"), month)),
            *((tr("In {year}", year=year), year), (tr("Since {year}", year=last), last)),
        )
        groups: Sequence[tuple[str, Sequence[tuple[str, str, str]]]] = (
            (tr("Type"), [(title, "type", value) for title, value in known_types()]),
            (tr("Uploaded", "when"), [(title, "after", value) for title, value in times]),
            (tr("Taken"), [(title, "taken-after", value) for title, value in times]),
            (tr("Size"), [(tr(title), name, value) for title, name, value in _SIZES]),
            (tr("Camera"), [(self._shown(name), "camera", name) for name in cameras]),
        )
        for title, choices in groups:
            menu = self.filter_menu.addMenu(title)
            menu.setEnabled(bool(choices))
            for text, name, value in choices:
                self._add(menu.addAction(text), name, value)
        self.filter_menu.addSeparator()
        clear = self.filter_menu.addAction(tr("Clear search"))
        clear.setEnabled(bool(self.text))
        clear.triggered.connect(self.clear)

    def _shown(self, camera: str) -> str:
        """As an entry of a menu, where “&” underlines; other clients may name it at any length."""
        right = Qt.TextElideMode.ElideRight
        cut = self.filter_menu.fontMetrics().elidedText(camera, right, _CAMERA_PIXELS)
        return words.isolated(cut).replace("&", "&&")

    def _add(self, action: QAction, name: str, value: str) -> None:
        is_there = filter_value(self.text, name).casefold() == value.casefold()
        action.setCheckable(True)
        action.setChecked(is_there)
        text = filtered(self.text, name, "" if is_there else value)
        action.triggered.connect(lambda: self.edit.setText(text))


class _Edit(QLineEdit):
    """Takes Escape for itself while there is something to clear, and tells of it."""

    escaped = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (event.modifiers(), event.key())
            if keys == _UPLOADS:
                event.ignore()  # Qt would delete the line
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if event.key() == Qt.Key.Key_Down and not event.modifiers():
            self.returnPressed.emit()
            return
        super().keyPressEvent(event)
