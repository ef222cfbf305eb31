"""What a person does with photos that are up: look, copy links, save, drag out, delete."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMenu

from cloudery_desktop.language import tr
from cloudery_desktop.photo import is_outdated
from cloudery_desktop.ui.deleting import Deleting
from cloudery_desktop.ui.dragging import Dragging
from cloudery_desktop.ui.link_copying import NO_LINK_YET, LinkCopying, without_link
from cloudery_desktop.ui.parts import shown_keys
from cloudery_desktop.ui.saving import Saving
from cloudery_desktop.ui.selection import selected_rows, show_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from cloudery_desktop.library.deletions import Deletions
    from cloudery_desktop.library.downloads import Downloads
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.grid_model import GridModel
    from cloudery_desktop.ui.grid_view import GridView
    from cloudery_desktop.ui.slips import Slips
    from cloudery_desktop.uploads.manager import UploadManager

_MOST_PAGES = 10  # more tabs in the browser at once is nobody's wish

_SAVE = QKeySequence.StandardKey.Save
_BROWSE = "Ctrl+B"


@dataclass(frozen=True, slots=True)
class Means:
    """What works for these actions. `dragged` is a folder for the files of a drag."""

    deletions: Deletions
    downloads: Downloads
    dragged: Path


class PhotoActions(QObject):
    """Acts on the photos of the grid. `noted` carries a few words about what was done.

    `uploads_wanted` carries the ids of uploads to be shown, `grid_wanted` comes before photos are
    shown in the grid, `link_refused` when a newer link is needed, `failed` carries a ClouderyError
    and the Order of what was not saved.
    """

    noted = Signal(str)
    uploads_wanted = Signal(object)
    grid_wanted = Signal()
    link_refused = Signal()
    failed = Signal(object, object)

    def __init__(
        self,
        grid: GridView,
        model: GridModel,
        manager: UploadManager,
        means: Means,
        slips: Slips,
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._manager = manager
        self._means = means
        self.links = LinkCopying(model, grid)
        self.saving = Saving(model, means.downloads, slips, grid)
        self.dragging = Dragging(model, means.downloads, slips, means.dragged, grid)
        self.deleting = Deleting(model, means.deletions, slips, grid)
        self._connect()
        self._add_keys()

    def _connect(self) -> None:
        grid = self._grid
        grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        grid.customContextMenuRequested.connect(self._open_menu)
        grid.drag_wanted.connect(lambda: self.dragging.begin(self.selected()))
        self.links.follow(self._manager)
        self.deleting.follow(self._manager)
        self.links.noted.connect(self.noted)
        self.deleting.noted.connect(self.noted)
        self._means.deletions.back.connect(self._select_again)
        self.saving.failed.connect(self.failed)
        self.saving.link_refused.connect(self.link_refused)
        self.dragging.link_refused.connect(self.link_refused)

    def _add_keys(self) -> None:
        """Where the photos have the focus: in the uploads the same keys are about those."""

        def key(text: str, keys: QKeySequence.StandardKey | str, do: Callable[[], object]) -> None:
            made = QAction(text, self._grid)
            made.setShortcut(QKeySequence(keys))
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            made.triggered.connect(do)
            self._grid.addAction(made)

        key(tr("Save the original"), _SAVE, lambda: self.saving.save(self.selected()))
        key(
            tr("Open in browser"),
            _BROWSE,
            lambda: self.open_in_browser(self.selected()[:_MOST_PAGES]),
        )
        delete = QKeySequence.StandardKey.Delete
        key(tr("Delete"), delete, lambda: self.deleting.delete(self.selected()))

    @property
    def is_saving(self) -> bool:
        """Whether originals are being saved, or fetched for a drop."""
        return not self._means.downloads.is_idle

    def end(self) -> None:
        """Tell the threads to end."""
        self._means.deletions.end()
        self._means.downloads.end()

    def close(self) -> bool:
        """End the threads and wait for them. False: one did not end in time."""
        self.end()
        return all([self._means.deletions.close(), self._means.downloads.close()])

    def copy_selected_links(self) -> None:
        self.copy_links(self.selected())

    def copy_links(self, photos: Sequence[Photo]) -> None:
        """Copy the newest links, in the form the person has chosen as usual."""
        self.links.copy(photos)

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Select these in the grid, and go to the first of them."""
        rows = [row for photo in photos if (row := self._model.row(photo)) is not None]
        if not rows:
            self.noted.emit(tr("The photo is not in the list of your photos yet."))
            return
        self.grid_wanted.emit()
        show_rows(self._grid, rows)

    def _select_again(self, photos: Sequence[Photo]) -> None:
        # In the viewer, what is chosen is what is looked at.
        if self._grid.isVisible() and any(self._model.row(p) is not None for p in photos):
            self.show_photos(photos)

    def selected(self) -> list[Photo]:
        """What is selected, in the grid's order."""
        return [self._model.photos[row] for row in selected_rows(self._grid)]

    def open_in_browser(self, photos: Sequence[Photo]) -> None:
        """Each in a page of its own."""
        links = [self._model.latest(photo).url for photo in photos]
        if any(is_outdated(link) for link in links):
            self.noted.emit(tr(NO_LINK_YET))
            return
        for link in filter(None, links):
            QDesktopServices.openUrl(QUrl(link))
        if not all(links):
            self.noted.emit(without_link(links.count("")))

    def _uploads_of(self, photos: Sequence[Photo]) -> tuple[str, ...]:
        """The uploads of these that are in the panel still. An upload's id is its photo's."""
        there = self._manager.uploads
        return tuple(photo.image_id for photo in photos if photo.image_id in there)

    def _open_menu(self, position: QPoint) -> None:
        photos = self.selected()
        if not photos:
            return
        menu = self.menu(photos)
        menu.exec(self._grid.viewport().mapToGlobal(position))

    def menu(self, photos: Sequence[Photo]) -> QMenu:
        """What can be done with these. It goes when it is closed."""
        menu = QMenu(self._grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number = len(photos)
        many = number > 1

        def entry(text: str, keys: QKeySequence.StandardKey | str, do: Callable[[], None]) -> None:
            shown = shown_keys(keys)
            menu.addAction(f"{text}\t{shown}" if shown else text).triggered.connect(do)

        copy = QKeySequence.StandardKey.Copy
        entry(tr("Copy link(s)", "", number), copy, lambda: self.copy_links(photos))
        menu.addMenu(self.links.menu_for(photos, menu))
        if number <= _MOST_PAGES:
            entry(tr("Open in browser"), _BROWSE, lambda: self.open_in_browser(photos))
        originals = tr("Save %n original(s)…", "", number) if many else tr("Save original…")
        entry(originals, _SAVE, lambda: self.saving.save(photos))
        if uploads := self._uploads_of(photos):
            entry(tr("Show in uploads"), "", lambda: self.uploads_wanted.emit(uploads))
        menu.addSeparator()
        delete = QKeySequence.StandardKey.Delete
        gone = tr("Delete %n photo(s)", "", number) if many else tr("Delete")
        entry(gone, delete, lambda: self.deleting.delete(photos))
        return menu
