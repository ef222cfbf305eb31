"""What a person does with photos that are up: look at them, copy their links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from cloudery_desktop.photo import LINK_LIFETIME, unsigned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.grid_model import GridModel
    from cloudery_desktop.ui.grid_view import GridView


class PhotoActions(QObject):
    """Acts on the photos of the grid. `noted` carries a few words about what was done."""

    noted = Signal(str)

    def __init__(self, grid: GridView, model: GridModel) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        grid.customContextMenuRequested.connect(self._open_menu)

    def copy_selected_links(self) -> None:
        self.copy_links(self._selected())

    def copy_links(self, photos: Sequence[Photo]) -> None:
        """Copy the newest links: a signed one ends some days after it was listed."""
        urls = [self._model.latest(photo).url for photo in photos]
        if not urls:
            return
        QGuiApplication.clipboard().setText("\n".join(urls))
        copied = "Link copied." if len(urls) == 1 else f"{len(urls):,} links copied."
        signed = any(unsigned(url) != url for url in urls)
        self.noted.emit(f"{copied} Good for up to {LINK_LIFETIME.days} days." if signed else copied)

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Select these in the grid, and go to the first of them."""
        rows = sorted(row for photo in photos if (row := self._model.row(photo)) is not None)
        if not rows:
            self.noted.emit("The photo is not in the list of your photos yet.")
            return
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._model.index(row), self._model.index(row))
        selection = self._grid.selectionModel()
        flags = selection.SelectionFlag
        selection.setCurrentIndex(self._model.index(rows[0]), flags.NoUpdate)
        selection.select(chosen, flags.ClearAndSelect)
        self._grid.scrollTo(self._model.index(rows[0]), self._grid.ScrollHint.PositionAtCenter)
        self._grid.setFocus()

    def _selected(self) -> list[Photo]:
        rows = sorted(index.row() for index in self._grid.selectionModel().selectedIndexes())
        return [self._model.photos[row] for row in rows]

    def _open_in_browser(self, photos: Sequence[Photo]) -> None:
        for photo in photos:
            QDesktopServices.openUrl(QUrl(self._model.latest(photo).url))

    def _open_menu(self, position: QPoint) -> None:
        photos = self._selected()
        if not photos:
            return
        menu = QMenu(self._grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        many = len(photos) > 1
        menu.addAction("Copy links" if many else "Copy link").triggered.connect(
            self.copy_selected_links
        )
        if not many:
            menu.addAction("Open in browser").triggered.connect(
                lambda: self._open_in_browser(photos)
            )
        menu.exec(self._grid.viewport().mapToGlobal(position))
