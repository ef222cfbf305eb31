"""Pictures for the screen, from behind the links of their photos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.imaging.details import Details, details
from cloudery_desktop.imaging.thumbnail import Thumbnail, thumbnail
from cloudery_desktop.library.fetch import Fetcher
from cloudery_desktop.library.spool import new_spool, spooling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.library.picture_queue import PictureQueue, Wish


@dataclass(frozen=True, slots=True)
class Decoded:
    """The pixels that fulfil `wish`, upright and in sRGB, and what the photo's bytes tell."""

    wish: Wish
    pixels: Thumbnail
    details: Details


class PictureSource:
    """Fulfils the wishes of a queue. One per thread."""

    def __init__(self, queue: PictureQueue) -> None:
        self._queue = queue
        self._photo = ""
        self._fetcher = Fetcher(cancelled=lambda: not queue.is_wanted(self._photo))

    def close(self) -> None:
        self._fetcher.close()

    def wishes(self) -> Iterator[Wish]:
        """What is to be made, one after the other, until the queue is closed."""
        while (wish := self._queue.take()) is not None:
            yield wish

    def make(self, taken: Wish) -> Decoded:
        """Fulfil a wish that was taken. Raises ClouderyError, or Cancelled when nobody waits."""
        file: BinaryIO | None = None
        put_back = self._queue.done
        try:
            file = self._queue.file_of(taken) or self._fetched(taken)
            taken = self._queue.newest(taken)
            pixels = thumbnail(file, taken.edge)
            return Decoded(taken, pixels, _details(file, pixels))
        except Cancelled:
            put_back = self._queue.give_up
            raise
        finally:
            put_back(taken, file)

    def _fetched(self, wish: Wish) -> BinaryIO:
        self._photo = wish.photo
        file = new_spool()
        try:
            with spooling():
                self._fetcher.get(wish.url, file)
        except BaseException:
            file.close()
            raise
        return file


def _details(file: BinaryIO, pixels: Thumbnail) -> Details:
    """What can be told; of a picture that could be made, at least its size."""
    try:
        return details(file)
    except ClouderyError:
        return Details(pixels.width, pixels.height)
