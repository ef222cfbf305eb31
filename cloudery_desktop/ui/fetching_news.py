"""What is said of pictures that take a while to be fetched from the web."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from cloudery_desktop.language import tr

if TYPE_CHECKING:
    from cloudery_desktop.ui.slips import Slip
    from cloudery_desktop.uploads.fetching import Fetching

_SHOWN_AFTER_MS = 300
_OFFERED_MS = 30_000  # as long as a person may want it, having read why


class FetchingNews(QObject):
    """Shows on a slip how far a Fetching is, once it has taken a moment, and what failed."""

    def __init__(self, fetching: Fetching, slip: Slip) -> None:
        super().__init__(fetching)
        self._fetching = fetching
        self._slip = slip
        self._over = self._wanted = 0
        self._patience = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._patience.timeout.connect(self._show)
        fetching.moved.connect(self._on_moved)

    def _on_moved(self, over: int, wanted: int) -> None:
        if not over and not self._patience.isActive() and self._slip.isHidden():
            self._patience.start()
        self._over, self._wanted = over, wanted
        if over == wanted:
            self._patience.stop()
            self._show_end()
        elif not self._patience.isActive():
            self._show()

    def _show_end(self) -> None:
        failed = self._fetching.failed
        if not failed:
            self._slip.hide()
            return
        text = tr("%n picture(s) could not be fetched", "", failed)
        self._slip.say(text, tr("Try again"), self._fetching.try_again, for_ms=_OFFERED_MS)

    def _show(self) -> None:
        text = tr("Fetching %n picture(s) from the web", "", self._wanted)
        share = self._over / self._wanted
        self._slip.progress(text, share, tr("Cancel"), self._fetching.cancel)
