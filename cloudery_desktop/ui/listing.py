"""What the table says of the photos that are up, brought into the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cloudery_desktop.ui import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.library.catalogue import Catalogue, Stretch
    from cloudery_desktop.ui.foot_line import FootLine
    from cloudery_desktop.ui.grid_model import GridModel
    from cloudery_desktop.ui.message_bar import MessageBar


class Listing(QObject):
    """Follows a Catalogue: the grid's photos, their count, and whether it can be read.

    `changed` comes with more photos, or with the end of them. `refresh` looks again.
    """

    changed = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        model: GridModel,
        messages: MessageBar,
        foot_line: FootLine,
        refresh: Callable[[], None],
    ) -> None:
        super().__init__(model)
        self._model = model
        self._messages = messages
        self._foot_line = foot_line
        self._refresh = refresh
        self._failed = False
        self.is_known = False  # whether all photos were listed, be it once
        catalogue.listed.connect(self._on_listed)
        catalogue.complete.connect(self._on_complete)
        catalogue.failed.connect(self._on_failed)
        self._show_counts()

    def count_again(self) -> None:
        """Photos have come or gone without the table."""
        self._show_counts()
        self.changed.emit()

    def try_again(self) -> None:
        """Look again if the last look failed: the network is back."""
        if self._failed:
            self._refresh()

    def _on_listed(self, stretch: Stretch) -> None:
        self._model.apply(stretch)
        self._show_counts()
        self.changed.emit()

    def _on_complete(self) -> None:
        self.is_known = True
        self._failed = False
        self._foot_line.show_status("Connected", good=True)
        self._messages.withdraw(self._refresh)
        self._show_counts()
        self.changed.emit()

    def _on_failed(self, error: ClouderyError) -> None:
        self._failed = True
        self._foot_line.show_status("Not connected", good=False)
        self._messages.show_trouble(error, "Try again", self._refresh)

    def _show_counts(self) -> None:
        count = len(self._model.photos)
        nothing = "No photos yet" if self.is_known else ""
        self._foot_line.show_counts(words.count(count, "photo") if count else nothing)
