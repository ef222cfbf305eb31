"""The window: a bar on top, the photos, the uploads beside them, a thin foot line."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from cloudery_desktop.language import tr
from cloudery_desktop.library.deletions import Deletions
from cloudery_desktop.library.downloads import Downloads
from cloudery_desktop.ui import questions
from cloudery_desktop.ui.adding import Adding
from cloudery_desktop.ui.arriving import Arriving
from cloudery_desktop.ui.browsing import Browsing
from cloudery_desktop.ui.drop_overlay import DropOverlay
from cloudery_desktop.ui.drop_target import DropTarget
from cloudery_desktop.ui.empty_state import EmptyState
from cloudery_desktop.ui.fetching_news import FetchingNews
from cloudery_desktop.ui.fitting import LEAST_WINDOW_SIZE, WINDOW_SIZE
from cloudery_desktop.ui.foot_line import FootLine
from cloudery_desktop.ui.grid_model import GridModel
from cloudery_desktop.ui.grid_view import GridView
from cloudery_desktop.ui.listing import Listing
from cloudery_desktop.ui.message_bar import MessageBar, Topic
from cloudery_desktop.ui.middle import Middle
from cloudery_desktop.ui.parts import Room
from cloudery_desktop.ui.photo_actions import Means, PhotoActions
from cloudery_desktop.ui.receipt_page import ReceiptDialog
from cloudery_desktop.ui.slips import Slips
from cloudery_desktop.ui.standing import goes_on, is_busy
from cloudery_desktop.ui.top_bar import TopBar
from cloudery_desktop.ui.upload_model import UploadModel
from cloudery_desktop.ui.upload_news import UploadNews
from cloudery_desktop.ui.upload_panel import UploadPanel
from cloudery_desktop.ui.welcome import Welcome
from cloudery_desktop.uploads.lifecycle import State, Upload
from cloudery_desktop.uploads.pasted import PastedPictures

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cloudery_desktop.errors import ClouderyError
    from cloudery_desktop.library.catalogue import Catalogue
    from cloudery_desktop.library.downloads import Order
    from cloudery_desktop.library.thumbnails import Thumbnails
    from cloudery_desktop.ui.words import Place
    from cloudery_desktop.uploads.manager import UploadManager


class MainWindow(QMainWindow):
    """Everything a person sees, in a Frame or as a window of its own.

    `leaving` comes when the person closes it but does not quit, with the event, and with whether
    photos go up; who sees to that ignores the event, and the window stays. `closing` comes once,
    when the window may go; `refreshing` when the person wants a fresh look.
    The signals that end in `wanted` are about the cloud: its settings, its check, its setup, or
    the sandbox instead. `speed_limit_chosen` carries the text of a timetable and
    `link_style_chosen` a LinkStyle, in force already and to be kept. `first_run`: nobody has said
    yet where photos go. Without `means`, what is deleted is not remembered after the window.
    """

    leaving = Signal(object, bool)
    closing = Signal()
    refreshing = Signal()
    speed_limit_chosen = Signal(str)
    link_style_chosen = Signal(object)
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
        means: Means | None = None,
    ) -> None:
        super().__init__()
        self._means = means or Means(
            Deletions(self), Downloads(self), Path(gettempdir(), "cloudery-dragged")
        )
        self._first_run = first_run
        self._manager = manager
        self._catalogue = catalogue
        self._thumbnails = thumbnails
        self._place = place
        self._agreed = False
        self._quits = False
        self._closed = False
        self.pasted = PastedPictures(pasted_folder, manager, self)
        self.adding = Adding(manager, self.pasted, place.name, self)

        self.setWindowTitle(f"Cloudery · {place.name}")
        self.resize(WINDOW_SIZE)
        self.setMinimumSize(LEAST_WINDOW_SIZE)
        self.grid_model = GridModel(thumbnails, self)
        self.upload_model = UploadModel(manager, thumbnails, self)
        self._build()
        self._build_actions()
        self._connect()
        self.retint()

    # -- building --------------------------------------------------------------------------

    def _build_actions(self) -> None:
        def action(
            text: str, keys: QKeySequence.StandardKey | str, do: Callable[[], object]
        ) -> None:
            made = QAction(text, self)
            made.setShortcut(QKeySequence(keys))
            made.triggered.connect(do)
            self.addAction(made)

        action(tr("Add photos…"), QKeySequence.StandardKey.Open, self.adding.ask_for_photos)
        action(tr("Add a folder…"), "Ctrl+Shift+O", self.adding.ask_for_folder)
        action(tr("Paste"), QKeySequence.StandardKey.Paste, self.adding.paste)
        action(tr("Copy link"), QKeySequence.StandardKey.Copy, self.photos.copy_selected_links)
        action(tr("Undo"), QKeySequence.StandardKey.Undo, self.photos.deleting.undo)
        action(tr("Refresh"), QKeySequence.StandardKey.Refresh, self.refresh)
        action(tr("Show or hide uploads"), "Ctrl+U", self._toggle_panel)
        action(tr("Settings…"), "Ctrl+,", self.settings_wanted.emit)
        action(tr("Quit"), "Ctrl+Q", self.quit)  # Qt knows none on some desktops

    def _build(self) -> None:
        self.grid = GridView(self.grid_model, self._thumbnails)
        self.grid.tile_pixels_changed.connect(self._thumbnails.set_tile_pixels)
        self.empty = EmptyState(self._place.phrase, self._thumbnails)
        self.panel = UploadPanel(self._manager, self.upload_model)
        self.panel.hide()
        self.messages = MessageBar()
        self.top_bar = TopBar(self._place, has_cloud=not self._first_run)
        self.foot_line = FootLine()
        self._arriving = Arriving(self._manager, self.grid_model)
        self.browsing = Browsing(self.top_bar, self.grid, self.grid_model, self.foot_line)
        self.listing = Listing(
            self._catalogue,
            self.grid_model,
            self._manager,
            self.messages,
            self.foot_line,
            self.refresh,
        )
        self.stack = Middle(
            self.grid, self.grid_model, self.empty, self.browsing, self.listing, self._manager
        )
        self.stack.covered.connect(self._on_covered)
        self.welcome = Welcome(self._thumbnails)
        self.stack.addWidget(self.welcome)
        if self._first_run:
            self.stack.cover(self.welcome)

        room = Room()
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
        layout.addWidget(self.browsing.line)
        layout.addWidget(room, 1)
        layout.addWidget(self.messages)  # below: what comes here moves no photo
        layout.addWidget(self.foot_line)
        self.setCentralWidget(central)
        self.slips = Slips(room)
        FetchingNews(self.pasted.fetching, self.slips.add(tr("Pictures from the web")))
        self.photos = PhotoActions(
            self.grid, self.grid_model, self._manager, self._means, self.slips
        )
        self.top_bar.menu.addSeparator()
        self.top_bar.menu.addMenu(self.photos.links.menu)
        self.overlay = DropOverlay(central)
        self._drops = DropTarget(self, self.overlay, self._place.name)
        self._upload_news = UploadNews(
            self._manager, self.messages, self.foot_line, has_cloud=not self._first_run
        )
        (self.welcome if self._first_run else self.grid).setFocus()

    def _connect(self) -> None:
        self.top_bar.add_wanted.connect(self.adding.ask_for_photos)
        self.top_bar.panel_toggled.connect(self._toggle_panel)
        self.empty.add_photos.connect(self.adding.ask_for_photos)
        self.empty.add_folder.connect(self.adding.ask_for_folder)
        self._drops.dropped.connect(self.adding.add)
        self._drops.pictures_dropped.connect(self.adding.take)
        self.photos.noted.connect(self.foot_line.note)
        self._connect_photos()
        self.panel.closed.connect(self._toggle_panel)
        self.panel.links_wanted.connect(self.photos.copy_links)
        self.panel.photos_wanted.connect(self.photos.show_photos)
        self.panel.receipt_wanted.connect(self._show_receipt)
        self.panel.speed_chosen.connect(lambda limit: self.speed_limit_chosen.emit(str(limit)))
        self.top_bar.settings_wanted.connect(self.settings_wanted)
        self.top_bar.check_wanted.connect(self.check_wanted)
        self.top_bar.setup_wanted.connect(self.setup_wanted)
        self.welcome.setup_wanted.connect(self.setup_wanted)
        self.welcome.settings_wanted.connect(self.settings_wanted)
        self.welcome.sandbox_wanted.connect(self.sandbox_wanted)
        self.adding.expected.connect(self._upload_news.expect)
        self.adding.noted.connect(self.foot_line.note)
        self.pasted.failed.connect(partial(self.messages.show_trouble, Topic.PASTED))
        self._upload_news.to_be_seen.connect(lambda: self._show_panel(shown=True))
        self._upload_news.back.connect(self.listing.try_again)
        self._upload_news.needed.connect(self.top_bar.show_needed)
        self._manager.changed.connect(self._on_changed)
        self._manager.pictured.connect(self._on_pictured)
        self._manager.removed.connect(self._on_removed)

    def _connect_photos(self) -> None:
        photos = self.photos
        photos.uploads_wanted.connect(self._show_uploads)
        photos.link_refused.connect(self._catalogue.renew)
        photos.failed.connect(self._on_not_saved)
        photos.links.style_chosen.connect(self.link_style_chosen)
        photos.dragging.failed.connect(partial(self.messages.show_trouble, Topic.DRAGGED))
        deleting = photos.deleting
        deleting.refused.connect(partial(self.messages.show_trouble, Topic.DELETED))
        deleting.trouble.connect(self._on_deleting_trouble)
        deleting.changed.connect(self.listing.count_again)
        deleting.listing_wanted.connect(self._catalogue.refresh)
        self._upload_news.back.connect(self._means.deletions.try_again)

    def retint(self) -> None:
        """Take the icons' colours from the scheme in use."""
        for part in (self.top_bar, self.panel, self.messages, self.foot_line):
            part.retint()
        self.update()

    def paint_at_once(self) -> None:
        """Be on the screen, with all there is to show now, before the person is heard."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.sendPostedEvents(self.grid, QEvent.Type.MetaCall)  # brings the scroll bar
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.grid.paint_at_once()
        self.window().repaint()

    # -- what a person does ------------------------------------------------------------------

    def refresh(self) -> None:
        """Look at the whole table again, and try failed thumbnails again."""
        self.refreshing.emit()
        self._thumbnails.try_again()
        self._catalogue.refresh()

    def _show_receipt(self) -> None:
        ReceiptDialog(tuple(self._manager.uploads.values()), self).open()

    def _show_uploads(self, upload_ids: Sequence[str]) -> None:
        self._show_panel(shown=True)
        self.panel.show_uploads(upload_ids)

    def _toggle_panel(self) -> None:
        self._show_panel(shown=not self.panel.isVisible())

    def _show_panel(self, *, shown: bool) -> None:
        self.panel.setVisible(shown)
        self.top_bar.show_panel_open(is_open=shown)

    # -- what happens ------------------------------------------------------------------------

    def _on_pictured(self, uploads: tuple[Upload, ...]) -> None:
        # A look at the table for each would read all that came up after it, again and again.
        for upload in uploads:
            if upload.photo is not None and upload.photo.thumb_key is not None:
                self._catalogue.note(upload.photo)

    def _on_changed(self, uploads: tuple[Upload, ...]) -> None:
        for upload in uploads:
            if upload.state is State.DONE and upload.photo is not None:
                self._catalogue.refresh(upload.photo.uploaded_at)

    def _on_deleting_trouble(self, error: ClouderyError | None) -> None:
        if error is None:
            self.messages.withdraw(Topic.DELETIONS)
        else:
            self.messages.show_trouble(Topic.DELETIONS, error)

    def _on_not_saved(self, error: ClouderyError, order: Order) -> None:
        again = tr("Try again"), partial(self.photos.saving.begin, order)
        self.messages.show_trouble(order, error, again)  # each order can be tried again

    def _on_removed(self, _upload_ids: tuple[str, ...]) -> None:
        if not self._manager.uploads and not is_busy(self._manager):
            self._show_panel(shown=False)

    def _on_covered(self, is_covered: bool) -> None:
        self.top_bar.tile_slider.setEnabled(not is_covered)  # there are no tiles

    # -- closing -------------------------------------------------------------------------------

    @property
    def breaks_off(self) -> bool:
        """Whether closing now would end what the next start does not go on with."""
        manager = self._manager
        goes_on = manager.is_idle or manager.is_lasting
        is_kept = goes_on and manager.keeps_all and self.pasted.is_idle
        return self.photos.is_saving or not is_kept

    def close_now(self) -> None:
        """Close without asking (again): the person, the system or the terminal wants it."""
        self._agreed = True
        self.close()

    def quit(self) -> None:
        """Close, and do not go on in the tray."""
        self._quits = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._closed:
            event.accept()
            return
        quits, self._quits = self._quits, False
        uploads = goes_on(self._manager) or not self.pasted.is_idle
        if self._first_run:  # none goes up: what is written down waits as well in the next window
            uploads = self.breaks_off
        saving = self.photos.is_saving
        event.accept()
        if (uploads or not saving) and not (quits or self._agreed or self._first_run):
            self.leaving.emit(event, uploads)
            if not event.isAccepted():
                return
        if (uploads or saving) and not self._agreed:
            event.ignore()
            questions.before_closing(self, self._manager, self.close_now, saving=saving)
            return
        self._closed = True
        self.browsing.remember()
        self.window().hide()
        for receipt in self.findChildren(ReceiptDialog):
            receipt.wait()
        self.closing.emit()
