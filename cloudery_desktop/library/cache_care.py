"""Keeps the thumbnails on the disk within what a person allows, or clears them away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, Signal

from cloudery_desktop.errands import Errand

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.library.thumbnail_cache import ThumbnailCache

_SHUTDOWN_MS = 8_000


class CacheCare(QObject):
    """Counts and removes files in a thread. `cleared` carries how many bytes that has freed.

    All methods and signals belong to the main thread.
    """

    cleared = Signal(object)

    def __init__(self, cache: ThumbnailCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._errands: set[Errand] = set()

    def allow(self, most_bytes: int) -> None:
        """From now on no more than this; what is too much goes."""
        if most_bytes != self._cache.most_bytes:
            self._cache.most_bytes = most_bytes
            self._run(self._cache.cut)

    def clear(self) -> None:
        """Remove all; `cleared` tells."""
        self._run(self._cache.clear).told.connect(self.cleared)

    def close(self) -> bool:
        """Wait for what is under way. False: it did not end in time."""
        last = QDeadlineTimer(_SHUTDOWN_MS)
        ended = []
        for errand in self._errands:
            errand.call_off()
            ended.append(errand.wait(last))
        return all(ended)

    def _run(self, work: Callable[[], object]) -> Errand:
        errand = Errand("thumbnail cache", lambda: [work()], self)
        self._errands.add(errand)
        # A method of this object: what is still under way when it is destroyed goes with it.
        errand.finished.connect(self._forget_ended)
        errand.start()
        return errand

    def _forget_ended(self) -> None:
        for errand in [errand for errand in self._errands if errand.isFinished()]:
            self._errands.remove(errand)
            errand.deleteLater()
