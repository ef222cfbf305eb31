"""The window: a bar on top, the photos, the uploads beside them, a thin foot line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cloudery_desktop.photo import LINK_LIFETIME, unsigned
from cloudery_desktop.ui import questions, words
from cloudery_desktop.ui.drop_overlay import DropOverlay, offer
from cloudery_desktop.ui.empty_state import EmptyState
from cloudery_desktop.ui.foot_line import FootLine
from cloudery_desktop.ui.grid_model import PHOTO_ROLE, GridModel
from cloudery_desktop.ui.grid_view import GridView
from cloudery_desktop.ui.message_bar import MessageBar
from cloudery_desktop.ui.pasting import PastedPictures
from cloudery_desktop.ui.top_bar import TopBar
from cloudery_desktop.ui.upload_model import UploadModel
from cloudery_desktop.ui.upload_panel import UploadPanel
from cloudery_desktop.ui.welcome import Welcome
from cloudery_desktop.uploads.lifecycle import State, Upload

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.library.catalogue import Catalogue, Stretch
    from cloudery_desktop.library.thumbnails import Thumbnails
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.words import Place
    from cloudery_desktop.uploads.manager import UploadManager


class _Room(QWidget):
    """What the bars leave over, however little: no message is cut for what stands in here."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(1)

    def hasHeightForWidth(self) -> bool:
        return False


class MainWindow(QMainWindow):
    """Everything a person sees.

    `closing` comes once, when the window may go; `refreshing` when the person wants a fresh look.
    The signals that end in `wanted` are about the cloud: its settings, its check, its setup, or
    the sandbox instead. `first_run`: nobody has said yet where photos go.
    """

    closing = Signal()
    refreshing = Signal()
    settings_wanted = Signal()
    check_wanted = Signal()
    setup_wanted = Signal()
    sandbox_wanted = Signal()

    def __init__(
        self,
        manager: UploadManager,
        catalogue: Catalogue,
        thumbnails: Thumbnails,
        place: Place,
        pasted_folder: Path,
        *,
        first_run: bool = False,
    ) -> None:
        super().__init__()
        self._first_run = first_run
        self._manager = manager
        self._catalogue = catalogue
        self._thumbnails = thumbnails
        self._place = place
        self._listed = False
        self._news = True
        self._agreed = False
        self._drop_action = Qt.DropAction.IgnoreAction
        self._closed = False
        self.pasted = PastedPictures(pasted_folder, manager, self)

        self.setWindowTitle(f"Cloudery · {place.name}")
        self.resize(1280, 800)
        self.setMinimumSize(640, 420)
        self.setAcceptDrops(True)
        self.grid_model = GridModel(thumbnails, self)
        self.upload_model = UploadModel(manager, thumbnails, self)
        self._build_actions()
        self._build()
        self._connect()
        self.retint()
        self._update_counts()

    # -- building --------------------------------------------------------------------------

    def _build_actions(self) -> None:
        def action(
            text: str, keys: QKeySequence.StandardKey | str, do: Callable[[], object]
        ) -> None:
            made = QAction(text, self)
            made.setShortcut(QKeySequence(keys))
            made.triggered.connect(do)
            self.addAction(made)

        action("Add photos…", QKeySequence.StandardKey.Open, self.ask_for_photos)
        action("Add a folder…", "Ctrl+Shift+O", self.ask_for_folder)
        action("Paste", QKeySequence.StandardKey.Paste, self.paste)
        action("Copy link", QKeySequence.StandardKey.Copy, self.copy_selected_links)
        action("Refresh", QKeySequence.StandardKey.Refresh, self.refresh)
        action("Show or hide uploads", "Ctrl+U", self._toggle_panel)
        action("Settings…", "Ctrl+,", self.settings_wanted.emit)
        action("Quit", QKeySequence.StandardKey.Quit, self.close)

    def _build(self) -> None:
        self.grid = GridView(self.grid_model, self._thumbnails)
        self.empty = EmptyState(self._place.phrase, self._thumbnails)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.grid)
        self.stack.addWidget(self.empty)
        self.welcome = Welcome(self._thumbnails)
        self.stack.addWidget(self.welcome)
        self.stack.setMinimumSize(1, 1)  # in a small window the panel keeps its width
        self.panel = UploadPanel(self._manager, self.upload_model)
        self.panel.hide()
        self.messages = MessageBar()
        self.top_bar = TopBar(self._place, has_cloud=not self._first_run)
        self.foot_line = FootLine()

        room = _Room()
        body = QHBoxLayout(room)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.stack, 1)
        body.addWidget(self.panel)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self.messages)
        layout.addWidget(room, 1)
        layout.addWidget(self.foot_line)
        self.setCentralWidget(central)
        self._update_stack()
        (self.welcome if self._first_run else self.grid).setFocus()
        self.overlay = DropOverlay(central)

    def _connect(self) -> None:
        self.top_bar.add_wanted.connect(self.ask_for_photos)
        self.top_bar.panel_toggled.connect(self._toggle_panel)
        self.empty.add_photos.connect(self.ask_for_photos)
        self.empty.add_folder.connect(self.ask_for_folder)
        self.panel.closed.connect(self._toggle_panel)
        self.panel.link_wanted.connect(lambda photo: self._copy((photo,)))
        self.top_bar.settings_wanted.connect(self.settings_wanted)
        self.top_bar.check_wanted.connect(self.check_wanted)
        self.top_bar.setup_wanted.connect(self.setup_wanted)
        self.welcome.setup_wanted.connect(self.setup_wanted)
        self.welcome.settings_wanted.connect(self.settings_wanted)
        self.welcome.sandbox_wanted.connect(self.sandbox_wanted)
        self.pasted.failed.connect(
            lambda error: self.messages.show_trouble(error, "Close", self.messages.hide)
        )
        self._manager.added.connect(self._on_added)
        self._manager.changed.connect(self._on_changed)
        self._manager.changed_many.connect(self._on_changed_many)
        self._manager.removed.connect(self._on_removed)
        self._manager.idle.connect(self._on_idle)
        self._catalogue.listed.connect(self._on_listed)
        self._catalogue.complete.connect(self._on_complete)
        self._catalogue.failed.connect(self._on_listing_failed)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.customContextMenuRequested.connect(self._grid_menu)
        self.grid.activated.connect(lambda index: self._open_in_browser((index.data(PHOTO_ROLE),)))

    def retint(self) -> None:
        """Take the icons' colours from the scheme in use."""
        for part in (self.top_bar, self.panel, self.messages, self.foot_line):
            part.retint()
        self.update()

    # -- what the app says -------------------------------------------------------------------

    def show_status(self, text: str, *, good: bool) -> None:
        """The foot line's first word: how the connection is."""
        self.foot_line.show_status(text, good=good)

    def show_trouble(self, error: ClouderyError, label: str, action: Callable[[], None]) -> None:
        """Trouble of the whole app; the button `label` does `action`."""
        self.messages.show_trouble(error, label, action)

    def note(self, text: str) -> None:
        """A few words on the foot line, for a moment."""
        self.foot_line.note(text)

    # -- what a person does ------------------------------------------------------------------

    def add(self, paths: Sequence[Path]) -> None:
        """Queue files and folders."""
        if paths:
            self._news = True
            self._manager.add(paths)

    def ask_for_photos(self) -> None:
        self.add(questions.which_photos(self))

    def ask_for_folder(self) -> None:
        self.add(questions.which_folder(self))

    def paste(self) -> None:
        """Queue the files, or the picture, on the clipboard."""
        clipboard = QGuiApplication.clipboard()
        offered = offer(clipboard.mimeData(), self._place.name)
        if offered.paths:
            self.add(offered.paths)
        elif not (picture := clipboard.image()).isNull():
            self.pasted.add(picture)
        else:
            self.note("There is no photo on the clipboard.")

    def copy_selected_links(self) -> None:
        self._copy(self._selected())

    def refresh(self) -> None:
        """Look at the whole table again, and try failed thumbnails again."""
        self.refreshing.emit()
        self._thumbnails.try_again()
        self._catalogue.refresh()

    def _selected(self) -> list[Photo]:
        rows = sorted(index.row() for index in self.grid.selectionModel().selectedIndexes())
        return [self.grid_model.photos[row] for row in rows]

    def _copy(self, photos: Sequence[Photo]) -> None:
        """Copy the newest links: a signed one ends some days after it was listed."""
        urls = [self.grid_model.latest(photo).url for photo in photos]
        if not urls:
            return
        QGuiApplication.clipboard().setText("\n".join(urls))
        copied = "Link copied." if len(urls) == 1 else f"{len(urls):,} links copied."
        signed = any(unsigned(url) != url for url in urls)
        self.note(f"{copied} Good for up to {LINK_LIFETIME.days} days." if signed else copied)

    def _open_in_browser(self, photos: Sequence[Photo]) -> None:
        for photo in photos:
            QDesktopServices.openUrl(QUrl(self.grid_model.latest(photo).url))

    def _grid_menu(self, position: QPoint) -> None:
        photos = self._selected()
        if not photos:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        many = len(photos) > 1
        menu.addAction("Copy links" if many else "Copy link").triggered.connect(
            self.copy_selected_links
        )
        if not many:
            menu.addAction("Open in browser").triggered.connect(
                lambda: self._open_in_browser(photos)
            )
        menu.exec(self.grid.viewport().mapToGlobal(position))

    def _toggle_panel(self) -> None:
        self._show_panel(shown=not self.panel.isVisible())

    def _show_panel(self, *, shown: bool) -> None:
        self.panel.setVisible(shown)
        self.top_bar.show_panel_open(is_open=shown)

    # -- what happens ------------------------------------------------------------------------

    def _on_added(self, _uploads: tuple[Upload, ...]) -> None:
        if self.empty.isAncestorOf(self.focusWidget()):
            self.setFocus()  # or the next button would take it, with a ring
        if self._news:  # once a drop: a person may close the panel while more is found
            self._news = False
            self._show_panel(shown=True)
        self._update_stack()

    def _on_changed(self, upload: Upload) -> None:
        if upload.state is State.DONE and upload.photo is not None:
            self._catalogue.refresh(upload.photo.uploaded_at)
        elif upload.state is State.QUEUED:  # retried: photos are on their way again
            self._update_stack()

    def _on_changed_many(self, _uploads: tuple[Upload, ...]) -> None:
        self._update_stack()

    def _on_removed(self, _upload_ids: tuple[str, ...]) -> None:
        if not self._manager.uploads and self._manager.is_idle:
            self._show_panel(shown=False)
        self._update_stack()

    def _on_idle(self) -> None:
        # What is done comes into the grid with the listing; until then it is still on its way.
        if not self._manager.totals().done:
            self._update_stack()

    def _on_listed(self, stretch: Stretch) -> None:
        self.grid_model.apply(stretch)
        self._update_stack()
        self._update_counts()

    def _on_complete(self) -> None:
        self._listed = True
        self.show_status("Connected", good=True)
        self.messages.withdraw(self.refresh)
        self._update_stack()
        self._update_counts()

    def _on_listing_failed(self, error: ClouderyError) -> None:
        self.show_status("Not connected", good=False)
        self.show_trouble(error, "Try again", self.refresh)

    def _update_stack(self) -> None:
        if self._first_run:
            self.stack.setCurrentWidget(self.welcome)
            return
        nothing = not self.grid_model.photos
        busy = not self._manager.is_idle
        self.empty.set_busy(busy=busy)
        invite = nothing and (self._listed or busy)
        self.stack.setCurrentWidget(self.empty if invite else self.grid)
        if self.hasFocus() and not invite:
            self.grid.setFocus()

    def _update_counts(self) -> None:
        count = len(self.grid_model.photos)
        nothing = "No photos yet" if self._listed else ""
        self.foot_line.show_counts(words.count(count, "photo") if count else nothing)

    # -- dragging, resizing, closing -----------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        offered = offer(event.mimeData(), self._place.name)
        self.overlay.show_offer(offered)
        # Accepted even when it cannot be taken: otherwise no event says that the drag is over.
        actions = Qt.DropAction
        self._drop_action = actions.CopyAction if offered.paths else actions.IgnoreAction
        event.setDropAction(self._drop_action)
        event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setDropAction(self._drop_action)  # what is dragged does not change on the way
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.overlay.hide()
        offered = offer(event.mimeData(), self._place.name)
        if not offered.paths:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.add(offered.paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.overlay.cover()

    def close_now(self) -> None:
        """Close without asking (again): the person, the system or the terminal wants it."""
        self._agreed = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._closed:
            event.accept()
            return
        if not (self._agreed or (self._manager.is_idle and self.pasted.is_idle)):
            event.ignore()
            questions.before_closing(self, self._manager.totals().unfinished, self.close_now)
            return
        self._closed = True
        event.accept()
        self.hide()
        self.closing.emit()
