"""Brings what is shown, and the mirror of it, to what the table says.

A listing goes from the newest row down, so what is new comes first, and each page is the whole
truth about its stretch of the table: what another device has deleted or changed there, too. It
may end anywhere: as far as it came all is right, and below that all is as it was.
"""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from cloudery_desktop.library.stretch import Stretch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from cloudery_desktop.library.mirror import Mirror
    from cloudery_desktop.service.photos import PhotoService

_FIRST_PAGE = 100  # rows: enough for a screen, quick to come
_PAGE = 1000


class Reconciler:
    """Used in one thread. `tell` gets each Stretch that was read, before the mirror has it."""

    def __init__(
        self,
        mirror: Mirror | None,
        tell: Callable[[Stretch], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._mirror = mirror
        self._tell = tell
        self._cancelled = cancelled
        self._owed: int | None = None  # the sort key a listing that ended early should have reached

    @property
    def as_of(self) -> float | None:
        """When the whole of the mirror was last seen to be so, in seconds since the epoch."""
        return self._mirror.as_of if self._mirror else None

    def mirrored(self) -> Iterator[Stretch]:
        """Open the mirror, and give all it holds, a screen first."""
        if self._mirror is not None:
            self._mirror.open()
            yield from self._mirror.pieces()

    def do_without_mirror(self) -> None:
        """A bug in it, say, takes nothing from the listing."""
        self.close()
        self._mirror = None

    def list(self, service: PhotoService, down_to: int) -> int | None:
        """List the rows down to a sort key, or to where an earlier one should have come.

        Returns the sort key it came down to; None: it was cancelled. Raises ServiceError.
        """
        self._owed = down_to if self._owed is None else min(down_to, self._owed)
        if self._mirror is not None and self._owed == 0:
            self._mirror.renew()
        began = time.time()
        before: int | None = None
        with ThreadPoolExecutor(1, "pages") as pages:
            coming = pages.submit(service.list_photos, limit=_FIRST_PAGE)
            while not self._cancelled():
                page = coming.result()
                end = self._owed if page.cursor is None else max(self._owed, page.cursor)
                if (
                    end > self._owed and not self._cancelled()
                ):  # it comes while this one is shown and written
                    coming = pages.submit(service.list_photos, limit=_PAGE, cursor=end)
                photos = tuple(photo for photo in page.photos if photo.uploaded_at >= end)
                self._take(Stretch(photos, before, end))
                if end == self._owed:
                    self._owed = None
                    if self._mirror is not None and end == 0:
                        self._mirror.complete(began)
                    return end
                before = end
        return None

    def _take(self, stretch: Stretch) -> None:
        if self._mirror is not None:
            stretch = self._mirror.recognised(stretch)
        self._tell(stretch)
        if self._mirror is not None:
            self._mirror.write(stretch)

    def hold(self, stretches: Sequence[Stretch]) -> None:
        """The mirror shall have these, which were learnt of without a listing."""
        for stretch in stretches:
            if self._mirror is not None:
                self._mirror.write(stretch)

    def close(self) -> None:
        """Let go of the mirror's file."""
        if self._mirror is not None:
            self._mirror.close()
