"""The middle of the window: the photos, or what stands in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui.listing import LOOKING
from cloudery_desktop.ui.standing import is_busy, waiting

if TYPE_CHECKING:
    from cloudery_desktop.ui.browsing import Browsing
    from cloudery_desktop.ui.empty_state import EmptyState
    from cloudery_desktop.ui.grid_model import GridModel
    from cloudery_desktop.ui.grid_view import GridView
    from cloudery_desktop.ui.listing import Listing
    from cloudery_desktop.uploads.manager import UploadManager


class Middle(QStackedWidget):
    """Shows the grid, an invitation to add photos, or that nothing is found.

    `covered` says whether another page was put on top of all that.
    """

    covered = Signal(bool)

    def __init__(
        self,
        grid: GridView,
        model: GridModel,
        empty: EmptyState,
        browsing: Browsing,
        listing: Listing,
        manager: UploadManager,
    ) -> None:
        super().__init__()
        self._grid = grid
        self._model = model
        self._empty = empty
        self._browsing = browsing
        self._listing = listing
        self._manager = manager
        self._cover: QWidget | None = None
        for page in (grid, empty, browsing.nothing_found):
            self.addWidget(page)
        self.setMinimumSize(1, 1)  # in a small window the panel keeps its width
        listing.changed.connect(self.choose)
        browsing.changed.connect(self.choose)
        model.arriving_changed.connect(self.choose)
        manager.added.connect(self._on_added)
        manager.changed.connect(self._on_changed)
        manager.removed.connect(self.choose)
        manager.idle.connect(self._on_idle)
        manager.offline_changed.connect(self.choose)
        self.choose()

    def cover(self, page: QWidget) -> None:
        """Show this page instead, until `uncover`."""
        self._cover = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        self.covered.emit(True)

    def uncover(self) -> None:
        """Show the photos again, or that there are none."""
        self._cover = None
        self.choose()
        self.covered.emit(False)

    def choose(self) -> None:
        """Show what there is to show now."""
        if self._cover is not None:
            return
        if self._browsing.finds_nothing:
            self.setCurrentWidget(self._browsing.nothing_found)
            return
        nothing = not (self._model.total or self._model.arriving)
        busy = is_busy(self._manager)
        waits = waiting(silent=self._manager.is_silent) if self._manager.is_offline else ""
        self._empty.set_busy(busy=busy, waiting=waits)
        invite = nothing and (self._listing.is_known or busy)
        is_looking = nothing and self._listing.is_looking
        self._grid.show_instead(tr(LOOKING) if is_looking else "")
        if is_looking:
            self._empty.get_ready()  # perhaps it is next
        self.setCurrentWidget(self._empty if invite else self._grid)
        if self.hasFocus() and not invite:
            self._grid.setFocus()

    def _on_added(self) -> None:
        if self._empty.isAncestorOf(self.focusWidget()):
            self.setFocus()  # or the next button would take it, with a ring
        self.choose()

    def _on_changed(self) -> None:
        if is_busy(self._manager):  # retried: photos are on their way again
            self.choose()

    def _on_idle(self) -> None:
        # What is done comes into the grid with the listing; until then it is still on its way.
        if not self._manager.totals().done:
            self.choose()
