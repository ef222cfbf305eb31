"""The composition root: config -> service -> uploads -> library -> window, and back down."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from cloudery_desktop.assets import samples
from cloudery_desktop.backend import Backend
from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.choice import (
    Choice,
    cache_bytes,
    choose,
    deletions_file,
    dragged_folder,
    first_pasted_folder,
    keep,
    mirror_of,
    pasted_folder,
    queue_file,
    thumbnail_cache,
    waiting_file,
    watched_file,
)
from cloudery_desktop.cloud_desk import CloudDesk
from cloudery_desktop.connecting import Connecting
from cloudery_desktop.errors import ClouderyError, Remedy
from cloudery_desktop.language import tr
from cloudery_desktop.library.cache_care import CacheCare
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.library.deletions import Deletions
from cloudery_desktop.library.downloads import Downloads
from cloudery_desktop.library.pictures import Pictures
from cloudery_desktop.library.thumbnails import Thumbnails
from cloudery_desktop.links import LinkStyle
from cloudery_desktop.ui import launch_file
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.message_bar import Topic
from cloudery_desktop.ui.photo_actions import Means
from cloudery_desktop.ui.refusals import Refusals
from cloudery_desktop.ui.remembered import Remembered
from cloudery_desktop.ui.standing import is_busy
from cloudery_desktop.ui.viewer_host import ViewerHost
from cloudery_desktop.ui.watching_news import WatchingNews
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.lifecycle import UNFINISHED, State
from cloudery_desktop.uploads.manager import UploadManager
from cloudery_desktop.uploads.watching import Watching
from cloudery_desktop.watch_list import folders_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.profile import Profile
    from cloudery_desktop.service.photos import PhotoService

_LOOK_MS = 50
_IN_FORCE_AT_ONCE = (
    "speed_limit",
    "link_format",
    "link_template",
    "copy_after_upload",
    "privacy",
    "thumbnail_cache_mb",
    "watched_folders",
    "watch",
)


class App(QObject):
    """One window and all that works for it. `finished` comes when everything has ended.

    `first_run`: nobody has said yet where photos go, so nothing is connected to. After the end,
    `next_choice` is what the person wants to go on with, `check_next` whether to check that
    first, and `handed_on` what was added in a first run whose queue no disk would keep.
    """

    finished = Signal()

    def __init__(self, choice: Choice, *, first_run: bool = False) -> None:
        super().__init__()
        self._choice = choice
        self._first_run = first_run
        self._backend = Backend(choice)
        self.connecting = Connecting(self._backend, self)
        waiting = waiting_file(choice)
        journal = Journal(waiting) if first_run else Journal(queue_file(choice), waiting)
        self.manager = UploadManager(self, journal)
        self.watching = Watching(self.manager, watched_file(choice), self)
        self.catalogue = Catalogue(self, None if first_run else mirror_of(choice))
        cache = None if first_run else thumbnail_cache(choice)
        self.thumbnails = Thumbnails(self, cache)
        self.cache_care = CacheCare(cache, self) if cache else None
        self.deletions = Deletions(self, None if first_run else deletions_file(choice))
        self.pictures = Pictures(self)
        self.window = MainWindow(
            self.manager,
            self.catalogue,
            self.thumbnails,
            Place(tr("No cloud yet"), tr("the cloud you choose")) if first_run else place(choice),
            first_pasted_folder(choice) if first_run else pasted_folder(choice),
            first_run=first_run,
            means=Means(self.deletions, Downloads(self), dragged_folder(choice)),
        )
        self.window.pasted.look_after(first_pasted_folder(choice))
        remembered = Remembered(choice.data_dir / "window.json")
        self.window.browsing.remember_in(remembered)
        self.window.adding.remember_in(remembered)
        self.viewing = ViewerHost(self.window, self.pictures)
        self._refusals = Refusals(self.manager, self.catalogue, self)
        in_use = "" if choice.sandbox or first_run else choice.profile.name
        self.desk = CloudDesk(
            self.window, lambda: self._choice, self._backend, in_use, self.cache_care, self.watching
        )
        self._is_cleared = False
        self._wire()
        self._obey(choice.profile)
        self.ended_cleanly = False
        self.next_choice: Choice | None = None
        self.check_next = False
        self.handed_on: Sequence[Path] = ()

    def _wire(self) -> None:
        window, desk = self.window, self.desk
        window.closing.connect(self.shut_down)
        window.refreshing.connect(self._open_if_closed)
        self.connecting.busy_changed.connect(self._let_check)
        self.connecting.opened.connect(self._on_opened)
        self.connecting.failed.connect(self._on_failed)
        window.settings_wanted.connect(self._open_settings)
        window.check_wanted.connect(desk.check)
        window.setup_wanted.connect(desk.set_up)
        window.speed_limit_chosen.connect(lambda text: self._keep(speed_limit=text))
        window.panel.privacy_chosen.connect(lambda privacy: self._keep(privacy=privacy))
        window.link_style_chosen.connect(self._keep_link_style)
        window.sandbox_wanted.connect(lambda: self._go_on_with("", sandbox=True))
        if self._choice.sandbox:
            window.empty.offer_samples()
            window.empty.samples_wanted.connect(lambda: window.adding.add(samples()))
        if not self._choice.sandbox:
            window.messages.offer(Remedy.KEY, tr("Enter a key…"), desk.ask_for_key)
            window.messages.offer(Remedy.SETTINGS, tr("Settings…"), desk.open_settings)
        desk.profile_wanted.connect(self._go_on_with)
        button = window.top_bar.place
        button.menu().aboutToShow.connect(lambda: button.show_clouds(desk.clouds()))
        button.profile_wanted.connect(self._go_on_with)
        button.sandbox_wanted.connect(window.sandbox_wanted)
        button.settings_wanted.connect(desk.open_settings)
        button.setup_wanted.connect(window.setup_wanted)
        desk.trouble.connect(self._tell)
        WatchingNews(self.watching, window.messages, window.foot_line, desk.open_settings)
        self.thumbnails.link_refused.connect(self.catalogue.renew)
        self.deletions.gone.connect(self._forget_thumbnails)  # while it is known where they were
        self.deletions.gone.connect(self.catalogue.forget)
        self.thumbnails.made.connect(self.viewing.show_thumbnail)
        if self.cache_care is not None:
            self.cache_care.cleared.connect(self._forget_how_it_was_left)
        self.pictures.link_refused.connect(self.catalogue.renew)
        # Queued: the grid knows the newest links by then.
        self.catalogue.listed.connect(self.viewing.look_again, Qt.ConnectionType.QueuedConnection)

    @property
    def data_dir(self) -> Path:
        """Where the program keeps its own."""
        return self._choice.data_dir

    @property
    def choice(self) -> Choice:
        """What it shows, with what was set since."""
        return self._choice

    @property
    def leaves_pictures(self) -> bool:
        """Whether thumbnails may be on this disk, and were not just cleared away."""
        return not self._is_cleared and cache_bytes(self._choice.profile) > 0

    @property
    def is_sandbox(self) -> bool:
        """Whether its photos go to the sandbox on this computer."""
        return self._choice.sandbox

    def start(self) -> None:
        """Show the window, then connect."""
        self.window.show()
        if self._first_run:
            QApplication.processEvents()
            self.window.foot_line.show_status(tr("Not set up yet"), good=False)
            self.desk.get_ready()
            return
        self.window.foot_line.show_status(self.first_words, good=False)
        self.catalogue.recall_a_screen()
        self.window.paint_at_once()
        QApplication.processEvents()  # what follows is slow
        self.catalogue.recall()
        self._open()

    def shut_down(self) -> None:
        """End the threads, those that feed others first; then what they worked on."""
        self.desk.end()
        self.connecting.end()
        self.watching.end()
        self.catalogue.end()  # these end while the uploads do
        self.thumbnails.end()
        self.window.photos.end()
        self.pictures.end()
        ended = [
            self.connecting.close(),
            self.window.pasted.close(),
            self.watching.close(),
            self.manager.close(),
            self.catalogue.close(),
            self.thumbnails.close(),
            self.cache_care is None or self.cache_care.close(),
            self.window.photos.close(),
            self.pictures.close(),
            self.desk.close(),
        ]
        self._backend.close()
        self.ended_cleanly = all(ended)
        self.finished.emit()

    def _open(self) -> None:
        self.window.foot_line.show_status(self.first_words, good=False)
        self.connecting.begin()

    @property
    def first_words(self) -> str:
        """What is said of the connection first."""
        return tr("Starting the sandbox…") if self._choice.sandbox else tr("Connecting…")

    def _open_if_closed(self) -> None:
        if not (self._first_run or self.connecting.is_open or self.connecting.is_busy):
            self._open()

    def _let_check(self, is_connecting: bool) -> None:
        # A check would start the sandbox, too, or look at it half furnished.
        self.window.top_bar.let_check(possible=not (is_connecting and self._choice.sandbox))

    def _on_opened(self, service: PhotoService) -> None:
        self.window.messages.withdraw(Topic.CONNECTION)
        self.manager.start(service)
        self.manager.get_ready()
        self.catalogue.start(service)
        self.deletions.start(service)

    def _on_failed(self, error: ClouderyError, is_news: bool) -> None:
        if is_news:  # else the person may have closed the message
            self.window.listing.show_disconnected(error, self._open)

    def _obey(self, profile: Profile) -> None:
        """What can be changed without connecting anew."""
        speed_limit = Timetable.parse(profile.speed_limit)
        self.manager.set_speed_limit(speed_limit)
        self.window.panel.show_speed_limit(speed_limit)
        if not self._first_run:
            self.watching.watch(folders_in(profile.watched_folders), profile.watch)
        self.manager.set_privacy(profile.privacy)
        self.window.panel.show_privacy(profile.privacy)
        if self.cache_care is not None:
            self.cache_care.allow(cache_bytes(profile))
        after_upload = profile.copy_after_upload == "yes"
        self.window.photos.links.show_style(
            LinkStyle(profile.link_format, profile.link_template, after_upload)
        )

    def _open_settings(self) -> None:
        """In the sandbox those of this computer: what else is set there is set in its window."""
        self.desk.open_settings(page=0 if self._choice.sandbox else None)

    def _forget_how_it_was_left(self) -> None:
        self._is_cleared = True
        launch_file.discard(launch_file.launch_file(self.data_dir))

    def _forget_thumbnails(self, photos: Sequence[Photo]) -> None:
        for photo in photos:
            if url := self.window.grid_model.latest(photo).url:
                self.thumbnails.forget(url)

    def _keep_link_style(self, style: LinkStyle) -> None:
        self._keep(
            link_format=style.form,
            link_template=style.template,
            copy_after_upload="yes" if style.after_upload else "no",
        )

    def _keep(self, **settings: Any) -> None:
        """It is in force already; a first run has no settings to keep it in."""
        if self._first_run:
            return
        try:
            self._choice = keep(self._choice, **settings)
        except ClouderyError as error:
            self._tell(error)

    def _tell(self, error: ClouderyError) -> None:
        settings = tr("Settings…"), self.desk.open_settings
        self.window.messages.show_trouble(Topic.SETTINGS, error, settings)

    def _go_on_with(self, profile_name: str, check: bool = False, *, sandbox: bool = False) -> None:
        """Close this window and open one on another cloud; at once unless photos are going up."""
        try:
            choice = choose(profile_name, self._choice.data_dir, sandbox=sandbox)
        except ClouderyError as error:
            self._tell(error)
            return
        now = {setting: getattr(choice.profile, setting) for setting in _IN_FORCE_AT_ONCE}
        was = replace(self._choice, profile=replace(self._choice.profile, **now))
        nothing_else_changed = choice == was != self._choice
        if self.connecting.is_open and nothing_else_changed and not check:
            self._choice = choice
            self._obey(choice.profile)
            return
        if not self.is_at_work:
            self._leave_for(choice, check=check)
            return
        going = ClouderyError(
            tr("Photos are still being saved on this computer."),
            advice=tr("Wait until they are, or connect now: save those that are missing again."),
        )
        if not self.window.photos.is_saving:
            where_to = tr("Photos are still going up to your own bucket.")
            if self._choice.sandbox:
                where_to = tr("Photos are still going up to the sandbox on this computer.")
            wait = tr(
                "Wait until they are up, or connect now: the rest goes on when you come back."
            )
            going = ClouderyError(where_to, advice=wait)
        leave = tr("Connect now"), partial(self._leave_for, choice, check=check)
        self.window.messages.show_trouble(Topic.LEAVING, going, leave)

    @property
    def is_at_work(self) -> bool:
        """Whether to leave now would break something off; what a first run has is taken over."""
        if self._first_run:
            return False
        # Without a connection, nothing goes up: what is written down waits as well in the next
        # window.
        waits = self.manager.is_lasting and (self.manager.is_offline or not self.connecting.is_open)
        busy = not self.manager.keeps_all if waits else is_busy(self.manager)
        return busy or not self.window.pasted.is_idle or self.window.photos.is_saving

    def open_anew(self) -> None:
        """Fill the window anew, on the same cloud: it has another language then."""
        self._leave_for(self._choice)

    def _leave_for(self, choice: Choice, *, check: bool = False) -> None:
        is_kept = self.manager.keeps_all and self.window.pasted.is_idle
        if self._first_run and not is_kept:  # until all that was added is written down
            QTimer.singleShot(_LOOK_MS, self, partial(self._leave_for, choice, check=check))
            return
        self.next_choice, self.check_next = choice, check
        if self._first_run and not self.manager.is_lasting:
            left = UNFINISHED | {State.PAUSED}
            self.handed_on = [u.path for u in self.manager.uploads.values() if u.state in left]
        self.window.close_now()


def place(choice: Choice) -> Place:
    """Where the photos of a choice go, in words."""
    if choice.sandbox:
        return Place(tr("Sandbox"), tr("the sandbox on this computer"))
    return Place(choice.profile.bucket, tr("your own bucket"))
