"""Thumbnails in memory, and which are to be made: what is in sight first."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from dataclasses import replace
from pathlib import Path
from threading import Semaphore
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage

from cloudery_desktop.language import tr
from cloudery_desktop.library.thumbnail_maker import Answer, Made, Maker, on_disk
from cloudery_desktop.library.thumbnail_queue import Request, Source, Stage, ThumbnailQueue, same
from cloudery_desktop.photo import Photo

if TYPE_CHECKING:
    from cloudery_desktop.library.thumbnail_cache import ThumbnailCache

EDGE_PIXELS = 384
FINE_EDGE_PIXELS = 512  # on a screen of fine pixels: all that is stored beside a photo
_TILE_PIXELS = 172  # device-independent, until `set_tile_pixels` says otherwise
_ENOUGH = 0.6  # of a tile's edge: 160 x 120, as most cameras make it, does for usual tiles
_THREADS = 6  # for most of a thumbnail's time they wait for an answer from far away
_DECODING = 2  # more would make the window late: it holds Python for much of its time
_MEMORY_BYTES = 256 * 1024 * 1024  # more than a 4K screen full
_IN_SIGHT_SECONDS = 2.0  # what was asked for so shortly before the latest is kept at any size
_IN_SIGHT_SHARE = 1.5  # of the most asked for in one paint; what was so before has scrolled away
_LEAST_IN_SIGHT = 48
_SHUTDOWN_MS = 8_000
_TRANSIENT_SECONDS = 15.0  # then what may have been the network's fault is tried again


class _Kept(NamedTuple):
    """`asked_at`: monotonic seconds. `stored`: the small picture that was looked for in vain."""

    image: QImage
    asked_at: float
    is_embedded: bool
    stored: str


def _pixel_ratio() -> float:
    """Of the screen with the finest pixels."""
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0


class Thumbnails(QObject):
    """Gives what it has at once and makes the rest. `made` carries a Made.

    Of a photo that is up the one on the disk comes first, else the small picture stored beside
    it, else the one the camera put inside; the photo itself is fetched only where these are
    missing or too small, and when nothing in sight is without a picture.

    `link_refused` says that a newer link is needed. A photo is the same whenever its link is
    signed anew: it is not made again for that, unless its older link was refused.
    All methods and signals belong to the main thread.
    """

    made = Signal(object)
    link_refused = Signal()

    def __init__(self, parent: QObject | None = None, cache: ThumbnailCache | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._tile_pixels = _TILE_PIXELS
        self._images: OrderedDict[Source, _Kept] = OrderedDict()  # the longest unseen first
        self._bytes = 0
        self._asked_at = 0.0
        # Until when (monotonic seconds). A refusal is of one link, all else of the photo.
        self._reasons: dict[Source, tuple[str, float]] = {}
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._forget_what_is_due)
        # What is looked at, the latest last; and what was asked for in this turn of the loop.
        self._in_sight: OrderedDict[Source, None] = OrderedDict()
        self._this_turn: set[Source] = set()
        self._most_in_a_turn = 0
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._drop_what_scrolled_away)
        self._queue = ThumbnailQueue()
        decoding = Semaphore(_DECODING)
        self._edge_pixels = EDGE_PIXELS if _pixel_ratio() <= 1 else FINE_EDGE_PIXELS
        self._makers = [
            Maker(self._queue, self._edge_pixels, cache, decoding) for _ in range(_THREADS)
        ]
        for maker in self._makers:
            maker.answered.connect(self._keep)
            maker.start(QThread.Priority.LowPriority)

    def set_tile_pixels(self, pixels: int) -> None:
        """How large they are shown, in device-independent pixels."""
        self._tile_pixels = pixels

    def get(self, asked: Source | Photo) -> QImage | None:
        """The thumbnail, if it is there; if not, it is made, the latest asked for first.

        Of a photo that is up give the Photo: its link alone does not tell of its small picture.
        """
        source, stored = (asked.url, asked.thumb_url) if isinstance(asked, Photo) else (asked, "")
        if not source:
            return None
        self._asked_at = time.monotonic()
        key = same(source)
        self._look_at(key)
        kept = self._images.pop(key, None)
        if kept is not None:
            self._images[key] = kept._replace(asked_at=self._asked_at)
            self._improve(Request(source, stored), kept)
            return kept.image
        if not self.reason(source):
            stage = Stage.SMALL if isinstance(source, Path) or not self._cache else Stage.DISK
            self._queue.put(Request(source, stored, stage))
        return None

    def read(self, photo: Photo) -> None:
        """Have at once what the disk has of it: for what is painted just now, all in one go."""
        key = same(photo.url)
        if key in self._images or self._cache is None or self.reason(photo.url):
            return
        found = on_disk(self._cache, photo.url)
        if found is not None:
            self._hold(key, _Kept(found.image, self._asked_at, found.is_embedded, ""))

    def carry_over(self, old: str, new: str) -> None:
        """The photo behind a link is behind another one now: the sandbox may move at a start."""
        before, now = same(old), same(new)
        if before == now or now in self._images or before not in self._images:
            return
        self._images[now] = self._images.pop(before)

    def in_memory(self, source: Source) -> QImage | None:
        """The thumbnail, if it is there; if not, nothing is done about it."""
        kept = self._images.get(same(source))
        if kept is None:
            return None
        self._images.move_to_end(same(source))
        return kept.image

    def reason(self, source: Source) -> str:
        """Why there is no thumbnail; "" while there may be one."""
        if not source:  # the row of another client
            return tr("It is not in the bucket.")
        known = self._reasons.get(source) or self._reasons.get(same(source))
        return known[0] if known else ""

    def try_again(self) -> None:
        """Forget what failed: it is made again when next asked for.

        What a moment may mend is forgotten by itself some seconds later, and `made` tells.
        """
        self._reasons.clear()

    def forget(self, source: Source) -> None:
        """It is gone, or may be another by now: it is made anew when next asked for."""
        key = same(source)
        self._reasons.pop(source, None)
        self._reasons.pop(key, None)
        kept = self._images.pop(key, None)
        if kept is not None:
            self._bytes -= kept.image.sizeInBytes()
        self._forget_on_disk(source)
        self._queue.outdate(source)

    def end(self) -> None:
        """Tell the threads to end."""
        self._due.stop()
        self._turn.stop()
        self._queue.close()

    def close(self) -> bool:
        """End the threads and wait for them. False: one did not end in time."""
        self.end()
        ended = all(maker.wait(_SHUTDOWN_MS) for maker in self._makers)
        for source in self._queue.outdated:
            self._forget_on_disk(source)
        return ended

    def _forget_on_disk(self, source: Source) -> None:
        if self._cache is not None and isinstance(source, str):
            self._cache.remove(source)

    def _keep(self, answer: Answer) -> None:
        made = answer.made
        key = same(made.source)
        is_outdated = self._queue.done(made.source)
        before = self._images.get(key)
        if is_outdated:
            self._forget_on_disk(made.source)  # its maker has just put it there
            made = Made(made.source, None)
        elif made.image is not None:
            self._put(key, answer, made.image)
        elif before is not None and not made.retryable and not made.link_refused:
            # There is no larger one: the small one stays.
            self._images[key] = before._replace(is_embedded=False)
            made = Made(made.source, before.image)
        else:
            until = time.monotonic() + _TRANSIENT_SECONDS if made.retryable else math.inf
            self._reasons[made.source if made.link_refused else key] = (made.reason, until)
            self._wait_until_due()
        self.made.emit(made)
        if made.link_refused:
            self.link_refused.emit()

    def _put(self, key: Source, answer: Answer, image: QImage) -> None:
        before = self._images.pop(key, None)
        if before is not None:
            self._bytes -= before.image.sizeInBytes()
        request = answer.request
        tried = request.stored if request.stage is Stage.SMALL else ""
        kept = _Kept(image, self._asked_at, answer.is_embedded, tried)
        self._hold(key, kept)
        if key in self._in_sight:
            self._improve(request, kept)

    def _hold(self, key: Source, kept: _Kept) -> None:
        self._images[key] = kept
        self._bytes += kept.image.sizeInBytes()
        self._drop_the_longest_unseen()

    def _improve(self, request: Request, kept: _Kept) -> None:
        """Ask for a larger one where this one is too small for its tile."""
        if not (kept.is_embedded and self._is_too_small(kept.image)):
            return
        if not self.reason(request.source):
            is_new = bool(request.stored) and same(request.stored) != same(kept.stored)
            self._queue.put(replace(request, stage=Stage.SMALL if is_new else Stage.WHOLE))

    def _is_too_small(self, image: QImage) -> bool:
        longer, shorter = max(image.width(), image.height()), min(image.width(), image.height())
        enough = _ENOUGH * _pixel_ratio() * self._tile_pixels
        return longer < self._edge_pixels and shorter < enough

    def _look_at(self, key: Source) -> None:
        self._in_sight[key] = None
        self._in_sight.move_to_end(key)
        if not self._this_turn:
            self._turn.start()
        self._this_turn.add(key)

    def _drop_what_scrolled_away(self) -> None:
        """A view asks for all it shows when it is painted, so a screen is known by its number."""
        self._most_in_a_turn = max(self._most_in_a_turn, len(self._this_turn))
        self._this_turn.clear()
        most = max(_LEAST_IN_SIGHT, round(_IN_SIGHT_SHARE * self._most_in_a_turn))
        while len(self._in_sight) > most:
            key, _ = self._in_sight.popitem(last=False)
            self._queue.drop(key)

    def _drop_the_longest_unseen(self) -> None:
        """Keep within the bound, but for what is in sight: that would be made without end."""
        while self._bytes > _MEMORY_BYTES:
            source, kept = next(iter(self._images.items()))
            if kept.asked_at >= self._asked_at - _IN_SIGHT_SECONDS:
                return
            del self._images[source]
            self._bytes -= kept.image.sizeInBytes()

    def _wait_until_due(self) -> None:
        first = min((until for _, until in self._reasons.values()), default=math.inf)
        if first < math.inf:
            self._due.start(max(0, math.ceil((first - time.monotonic()) * 1000)))

    def _forget_what_is_due(self) -> None:
        now = time.monotonic()
        due = [source for source, (_, until) in self._reasons.items() if until <= now]
        for source in due:
            del self._reasons[source]
        self._wait_until_due()
        for source in due:
            self.made.emit(Made(source, None))
