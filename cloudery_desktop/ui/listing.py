"""What the table says of the photos that are up, brought into the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import marked, tr
from cloudery_desktop.library.order import Order
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.ui import words
from cloudery_desktop.ui.message_bar import Topic

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.library.catalogue import Catalogue
    from cloudery_desktop.ui.foot_line import FootLine
    from cloudery_desktop.ui.grid_model import GridModel
    from cloudery_desktop.ui.message_bar import MessageBar

_LOOK_MS = 300_000
_PATIENCE_MS = 600  # what is there sooner needs no words
LOOKING = marked("Looking for your photos…")


class Listing(QObject):
    """Follows a Catalogue: the grid's photos, their count, and of when they are.

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
        self._catalogue = catalogue
        self._model = model
        self._messages = messages
        self._foot_line = foot_line
        self._refresh = refresh
        # Why the table cannot be read, and what helps.
        self._failure: tuple[ClouderyError, Callable[[], None]] | None = None
        self._is_recalled = False
        self._held: Stretch | None = None
        self.is_known = False  # whether all photos were listed, be it at another time
        self._is_seen = False  # whether the table was, since the window is there
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.count_again)
        self._patience.start()
        catalogue.recalled.connect(self._on_recalled)
        catalogue.listed.connect(self._on_listed)
        catalogue.complete.connect(self._on_complete)
        catalogue.failed.connect(self._on_failed)
        model.arriving_changed.connect(self._show_counts)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._look_for_new)
        self._look.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look_for_new)
        self._show_counts()

    @property
    def needs_a_person(self) -> bool:
        """Whether the table cannot be read until somebody does something about it."""
        return self._failure is not None and not self._failure[0].retryable

    @property
    def is_looking(self) -> bool:
        """Whether the table has kept one waiting for a moment, and may still answer."""
        return not (self._is_seen or self._failure or self._patience.isActive())

    def count_again(self) -> None:
        """There is something else to say of the photos, without the table."""
        self._show_counts()
        self.changed.emit()

    def try_again(self) -> None:
        """Look again if the last look failed: the network is back."""
        if self._failure is not None:
            self._refresh()

    def show_disconnected(self, error: ClouderyError, action: Callable[[], None]) -> None:
        """The table cannot be read; *Try again* does `action`."""
        self._failure = error, action
        self._foot_line.show_status(tr("Not connected"), good=False)
        again = tr("Try again"), action
        self._messages.show_trouble(Topic.CONNECTION, self._with_age(error), again)
        self.count_again()

    def _with_age(self, error: ClouderyError) -> ClouderyError:
        """The error, and of when the photos are that are shown all the same."""
        if not self._model.photos:
            return error
        shown = tr("Showing the photos that are known so far.")
        if self._catalogue.as_of is not None:
            at = words.clock(self._catalogue.as_of)
            shown = tr("Showing your photos as of {time}.", time=at)
        if error.retryable:  # it passes, and goes on by itself: of no more weight than the photos
            title = " ".join((tr("Not connected."), shown))
            detail = f"{error.title} {error.detail}".strip()
        else:
            title, detail = error.title, f"{error.detail} {shown}".strip()
        return ClouderyError(
            title, detail, error.advice, reference=error.reference, remedy=error.remedy
        )

    def _look_for_new(self) -> None:
        """While somebody looks at the photos: a hidden window costs no requests."""
        if QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive:
            self._catalogue.look_for_new()

    def _on_recalled(self) -> None:
        self._is_recalled = True
        self._let_go()
        self.is_known = self._catalogue.as_of is not None
        if self._failure is not None:  # it was faster than the mirror
            self.show_disconnected(*self._failure)
        self._show_counts()
        self.changed.emit()

    def _on_listed(self, stretch: Stretch) -> None:
        if self._holds(stretch):
            return
        self._model.apply(stretch)
        if self._is_recalled and self._failure is None and self._catalogue.is_listing_all:
            self._foot_line.show_status(tr("Connected, reading older photos…"), good=True)
        self._show_counts()
        self.changed.emit()

    def _holds(self, stretch: Stretch) -> bool:
        """In another order than the mirror's, all its photos are put in order once, not at every
        piece; the first piece is seen meanwhile."""
        in_its_order = self._model.order is Order.UPLOADED or not self._model.total
        if self._is_recalled or in_its_order:
            self._let_go()
            return False
        held = self._held
        if held is not None and held.down_to != stretch.before:
            self._let_go()
            held = None
        photos = (held.photos if held else ()) + stretch.photos
        before = held.before if held else stretch.before
        self._held = Stretch(photos, before, stretch.down_to)
        return True

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._model.apply(held)

    def _on_complete(self) -> None:
        self.is_known = self._is_seen = True
        self._failure = None
        self._foot_line.show_status(tr("Connected"), good=True)
        self._messages.withdraw(Topic.CONNECTION)
        self._show_counts()
        self.changed.emit()

    def _on_failed(self, error: ClouderyError) -> None:
        self.show_disconnected(error, self._refresh)

    def _why_none(self) -> str:
        if self._is_seen:
            return tr("No photos yet")
        # Where nothing at all is known, it stands in the place of the photos.
        return tr(LOOKING) if self.is_known and self.is_looking else ""

    def _show_counts(self) -> None:
        count = self._model.total
        text = tr("%n photo(s)", "", count)
        if not self._is_recalled:  # there may be many more
            text = ""
        elif not count:
            text = "" if self._model.arriving else self._why_none()
        elif self._failure is not None and self._catalogue.as_of is not None:
            at = words.clock(self._catalogue.as_of)
            text = tr("%n photo(s), as of {time}", "", count, time=at)
        arriving = len(self._model.arriving)  # the first day's heading counts them, too
        if arriving:
            text = " · ".join(filter(None, (text, tr("%n not up yet", "", arriving))))
        self._foot_line.show_counts(text, ordered=bool(count or arriving))
