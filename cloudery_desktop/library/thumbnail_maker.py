"""Makes thumbnails of photos on this disk or behind a link, in a thread."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QThread, Signal
from PySide6.QtGui import QImage, QImageReader

from cloudery_desktop.errands import give_way
from cloudery_desktop.errors import Cancelled, ClouderyError, a_bug
from cloudery_desktop.library.fetch import LinkRefused
from cloudery_desktop.library.reasons import of_stored
from cloudery_desktop.library.thumbnail_queue import Request, Source, Stage, ThumbnailQueue

if TYPE_CHECKING:
    from threading import Semaphore

    from cloudery_desktop.imaging.thumbnail import Thumbnail
    from cloudery_desktop.library.thumbnail_cache import ThumbnailCache
    from cloudery_desktop.library.thumbnail_source import Picture, ThumbnailSource

log = logging.getLogger(__name__)

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied  # paints fastest


@dataclass(frozen=True, slots=True)
class Made:
    """The thumbnail of `source`, or the sentence why there is none.

    A small one may be followed by a larger one of the same source. `retryable` says whether
    there may be one a little later, `link_refused` whether there may be with a newer link. With
    neither image nor reason: what was known of it is forgotten, and whoever shows it may ask
    again.
    """

    source: Source = field(repr=False)
    image: QImage | None
    reason: str = ""
    retryable: bool = False
    link_refused: bool = False


class Answer(NamedTuple):
    request: Request
    made: Made
    is_embedded: bool = False


class Found(NamedTuple):
    image: QImage
    is_embedded: bool


class Maker(QThread):
    """Makes one thumbnail after the other. `answered` carries an Answer."""

    answered = Signal(object)

    def __init__(
        self,
        queue: ThumbnailQueue,
        edge_pixels: int,
        cache: ThumbnailCache | None,
        decoding: Semaphore,
    ) -> None:
        super().__init__()
        self.setObjectName("thumbnails")
        self._queue = queue
        self._edge_pixels = edge_pixels
        self._cache = cache
        self._decoding = decoding
        self._finding: ThumbnailSource | None = None
        self._source: Source = ""

    def run(self) -> None:
        give_way()
        while (request := self._queue.take()) is not None:
            self._source = request.source
            answer = self._answer(request)
            if answer is not None:
                self.answered.emit(answer)
        if self._finding is not None:
            self._finding.close()

    @property
    def _finder(self) -> ThumbnailSource:
        if self._finding is None:
            # Pillow takes a moment to import, and is not needed for what the disk has.
            from cloudery_desktop.library.thumbnail_source import ThumbnailSource

            self._finding = ThumbnailSource(
                self._edge_pixels,
                lambda: self._queue.is_dropped(self._source),
                self._cache,
                self._decoding,
            )
        return self._finding

    def _answer(self, request: Request) -> Answer | None:
        """None: nothing to tell, it waits for its next stage or was dropped."""
        source = request.source
        try:
            if request.stage is Stage.DISK and not isinstance(source, Path):
                return self._kept(source, request)
            picture = self._look(request)
        except Cancelled:
            self._queue.done(source)
            return None
        except ClouderyError as error:
            refused = isinstance(error, LinkRefused)
            reason = error.sentence if isinstance(source, Path) else of_stored(error)
            return Answer(request, Made(source, None, reason, error.retryable, refused))
        except Exception:
            log.exception("A thumbnail ended by a bug")
            return Answer(request, Made(source, None, a_bug().title))
        request = replace(request, head=picture.head)
        if picture.thumbnail is None:
            self._queue.go_on(request)
            return None
        return Answer(request, Made(source, _image(picture.thumbnail)), picture.is_embedded)

    def _kept(self, link: str, request: Request) -> Answer | None:
        """What the cache has."""
        found = on_disk(self._cache, link) if self._cache is not None else None
        if found is None:
            self._queue.go_on(request)
            return None
        return Answer(request, Made(link, found.image), found.is_embedded)

    def _look(self, request: Request) -> Picture:
        if isinstance(request.source, Path):
            return self._finder.of_file(request.source)
        if request.stage is Stage.SMALL:
            return self._finder.small(request.source, request.stored)
        return self._finder.whole(request.source, request.head)


def on_disk(cache: ThumbnailCache, link: str) -> Found | None:
    """Qt decodes it: at the start there is no Pillow to wait for."""
    kept = cache.read(link)
    if kept is None:
        return None
    buffer = QBuffer()
    buffer.setData(kept.data)
    image = QImageReader(buffer).read()  # unlike QImage, it lets other threads go on
    return None if image.isNull() else Found(image.convertToFormat(_FORMAT), kept.is_embedded)


def _image(made: Thumbnail) -> QImage:
    """A copy of its own."""
    image = QImage(
        made.rgba, made.width, made.height, made.width * 4, QImage.Format.Format_RGBA8888
    )
    return image.convertToFormat(_FORMAT)
