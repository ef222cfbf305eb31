"""Searching, ordering and sizing the photos of the grid."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from cloudery_desktop.language import marked, number, tr
from cloudery_desktop.library.cameras import most_used
from cloudery_desktop.library.order import Order
from cloudery_desktop.library.search import (
    SearchError,
    may_become_filter,
    understood,
    understood_part,
)
from cloudery_desktop.ui.remembered import Remembered
from cloudery_desktop.ui.search_line import NothingFound, SearchLine
from cloudery_desktop.ui.tile_view import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cloudery_desktop.library.search import Search
    from cloudery_desktop.ui.foot_line import FootLine
    from cloudery_desktop.ui.grid_model import GridModel
    from cloudery_desktop.ui.grid_view import GridView
    from cloudery_desktop.ui.top_bar import TopBar

_TYPING_MS = 700  # what is half typed is no mistake yet
_SETTLED_MS = 500
_MOST_CAMERAS = 12  # in the menu: others can be typed
_TILE_PIXELS = "tile_pixels"
_BY_DATE_TAKEN = "by_date_taken"  # 1, if they are
_ORDERS = {
    Order.UPLOADED: marked("Newest first, as stored"),
    Order.TAKEN: marked("By date taken, newest first"),
}
_MEANINGS = {
    Order.UPLOADED: marked("What was uploaded last comes first, as your cloud lists it."),
    Order.TAKEN: marked("What was taken last comes first; what has no date is at the end."),
}


class Browsing(QObject):
    """Between the bar on top and the grid. `changed` comes when other photos are shown, or none.

    `searching` comes before, where it is for another search: its photos are seen in the grid.
    `line` belongs below the bar, `nothing_found` in the place of the grid while `finds_nothing`.
    """

    changed = Signal()
    searching = Signal()

    def __init__(
        self, top_bar: TopBar, grid: GridView, model: GridModel, foot_line: FootLine
    ) -> None:
        super().__init__(grid)
        self._field = top_bar.search
        self._slider = top_bar.tile_slider
        self._grid = grid
        self._model = model
        self._foot_line = foot_line
        self._remembered = Remembered()
        self._problem = ""
        self.line = SearchLine()
        self.nothing_found = NothingFound()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._settle)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._say)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self.remember)
        self._add_keys(top_bar)
        self._show_order(model.order)
        self._field.changed.connect(self._search)
        self._field.entered.connect(self._enter)
        self._field.left.connect(self._leave)
        self._field.order_chosen.connect(self._choose_order)
        self._field.filter_menu.aboutToShow.connect(
            lambda: self._field.show_filters(most_used(model.listed, _MOST_CAMERAS))
        )
        self.line.cleared.connect(self._clear)
        self.nothing_found.cleared.connect(self._clear)
        self._slider.valueChanged.connect(grid.set_tile_pixels)
        grid.tile_pixels_changed.connect(self._on_tile_pixels)
        grid.spoken.counted.connect(foot_line.show_selected)
        for counted in (model.rowsInserted, model.rowsRemoved, model.total_changed):
            counted.connect(self._count_anew)

    @property
    def finds_nothing(self) -> bool:
        """Whether there are photos, but none that is searched for."""
        return self._model.is_searching and not self._model.photos and self._model.total > 0

    def remember_in(self, remembered: Remembered) -> None:
        """Take up how it was left, and keep there how it is."""
        self._remembered = remembered
        self._grid.set_tile_pixels(remembered.number(_TILE_PIXELS, self._grid.tile_pixels))
        self._put_in(Order.TAKEN if remembered.number(_BY_DATE_TAKEN, 0) else Order.UPLOADED)

    def remember(self) -> None:
        """Keep what has not been kept yet."""
        self._settled.stop()
        self._remembered.put(_TILE_PIXELS, self._grid.tile_pixels)
        self._remembered.put(_BY_DATE_TAKEN, int(self._model.order is Order.TAKEN))

    def look_as_at_start(self) -> None:
        """Without a search."""
        self._field.clear()

    def _add_keys(self, top_bar: TopBar) -> None:
        keys = QKeySequence.StandardKey
        grid = self._grid
        wanted: Sequence[tuple[str, Sequence[QKeySequence], Callable[[], object]]] = (
            (
                tr("Larger tiles"),
                [*QKeySequence.keyBindings(keys.ZoomIn), QKeySequence("Ctrl+=")],
                lambda: grid.zoom(1),
            ),
            (tr("Smaller tiles"), QKeySequence.keyBindings(keys.ZoomOut), lambda: grid.zoom(-1)),
            (
                tr("Tiles as they were"),
                [QKeySequence("Ctrl+0")],
                lambda: grid.set_tile_pixels(TILE_PIXELS),
            ),
        )
        for text, sequences, do in wanted:
            action = QAction(text, grid)
            action.setShortcuts(list(dict.fromkeys(sequences)))
            action.triggered.connect(do)
            grid.addAction(action)
        find = QAction(tr("Search"), top_bar)
        find.setShortcut(QKeySequence(keys.Find))
        find.triggered.connect(self._field.take_focus)
        top_bar.addAction(find)
        own = Qt.ShortcutContext.WidgetShortcut
        self._escape = QShortcut(QKeySequence("Escape"), grid, context=own)
        self._escape.activated.connect(self._field.clear)
        self._escape.setEnabled(False)

    # -- searching -------------------------------------------------------------------------------

    def _search(self, text: str) -> None:
        """At every key: what is understood is shown, what is not counts as not there."""
        self._typing.stop()
        self._escape.setEnabled(bool(text))
        now = datetime.now().astimezone()
        try:
            search = understood(text, now)
        except SearchError as error:
            part = understood_part(text, now)
            if part != self._model.search:  # it was taken for words while it was typed
                self._problem = ""
                self._show(part)
            self._problem = error.sentence
            self._typing.start()
            return
        self._problem = ""
        if may_become_filter(text) and not search.among(self._model.listed):
            self._typing.start()
            return
        self._show(search)

    def _settle(self) -> None:
        """A pause: what stands there is meant as it is."""
        self._typing.stop()
        if not self._problem:
            self._show(understood(self._field.text, datetime.now().astimezone()))
        self._say()

    def _show(self, search: Search) -> None:
        if search != self._model.search:
            self.searching.emit()
            self._model.show_only(search)
            if self._model.is_searching:
                self._grid.verticalScrollBar().setValue(0)
            else:
                self._grid.scrollTo(self._grid.currentIndex())
        self._say()

    def _count_anew(self) -> None:
        if self._field.text and not self._typing.isActive():
            self._counting.start()

    def _say(self) -> None:
        text = self._field.text
        self._field.show_problem(self._problem)
        total = self._model.total
        if self._problem:
            self.line.say(self._problem, wrong=True)
        elif self._model.is_searching:
            found = number(len(self._model.photos))
            self.line.say(tr("{found} of %n photo(s) found", "", total, found=found))
        else:
            self.line.say("")
        if self.finds_nothing:
            self.nothing_found.say(text, tr("%n photo(s)", "", total))
        self.changed.emit()

    def _enter(self) -> None:
        """To what was found, or to what is wrong."""
        self._settle()
        if not self._problem and self._model.photos:
            if not self._grid.currentIndex().isValid():
                self._grid.choose(self._model.index(0))
            self._grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave(self) -> None:
        self._grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _clear(self) -> None:
        self._field.clear()
        self._leave()

    # -- order and size --------------------------------------------------------------------------

    def _choose_order(self, order: Order) -> None:
        self._put_in(order)
        self.remember()

    def _put_in(self, order: Order) -> None:
        self._model.put_in(order)
        self._show_order(order)
        self._grid.verticalScrollBar().setValue(0)

    def _show_order(self, order: Order) -> None:
        self._field.show_order(order)
        self._foot_line.show_order(tr(_ORDERS[order]), tr(_MEANINGS[order]))

    def _on_tile_pixels(self, pixels: int) -> None:
        self._slider.setValue(pixels)
        self._settled.start()
