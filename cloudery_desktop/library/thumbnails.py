"""Thumbnails of photos on this disk or behind a link, made in threads of their own."""

from __future__ import annotations

import logging
import math
import os
import sys
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtGui import QImage

from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.photo import unsigned

if TYPE_CHECKING:
    from cloudery_desktop.imaging.thumbnail import Thumbnail

log = logging.getLogger(__name__)

EDGE_PIXELS = 384
_THREADS = 2  # more would make the window late: decoding holds Python for much of its time
_MEMORY_BYTES = 256 * 1024 * 1024  # more than a 4K screen full
_IN_SIGHT_SECONDS = 2.0  # what was asked for so shortly before the latest is kept at any size
_MOST_WAITING = 400  # a few screens; what scrolled away longest ago is asked for again when seen
_NICE = 10  # photos go up first
_SHUTDOWN_MS = 8_000
_TRANSIENT_SECONDS = 15.0  # then what may have been the network's fault is tried again

Source = Path | str  # a file on this disk, or a photo's link, which may be signed


def _same(source: Source) -> Source:
    """What is equal for all links to one photo, however often they are signed anew."""
    return unsigned(source) if isinstance(source, str) else source


@dataclass(frozen=True, slots=True)
class Made:
    """The thumbnail of `source`, or the sentence why there is none.

    `retryable` says whether there may be one a little later, `link_refused` whether there may
    be with a newer link. With neither image nor reason: what was known of it is forgotten,
    and whoever shows it may ask again.
    """

    source: Source = field(repr=False)
    image: QImage | None
    reason: str = ""
    retryable: bool = False
    link_refused: bool = False


class _Waiting:
    """What is asked for, latest first and by its latest link.

    Stands between the main thread and the makers.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._sources: OrderedDict[Source, Source] = OrderedDict()
        self._making: set[Source] = set()
        self._closed = False

    def put(self, source: Source) -> None:
        same = _same(source)
        with self._condition:
            if same in self._making:
                return
            self._sources[same] = source
            self._sources.move_to_end(same)
            if len(self._sources) > _MOST_WAITING:
                self._sources.popitem(last=False)
            self._condition.notify()

    def wait(self) -> bool:
        """Until there is a source to take; False: closed."""
        with self._condition:
            self._condition.wait_for(lambda: self._sources or self._closed)
            return not self._closed

    def take(self) -> Source | None:
        """Wait for a source; None: closed."""
        with self._condition:
            self._condition.wait_for(lambda: self._sources or self._closed)
            if self._closed:
                return None
            same, source = self._sources.popitem(last=True)
            self._making.add(same)
            return source

    def done(self, source: Source) -> None:
        with self._condition:
            self._making.discard(_same(source))

    def is_making(self, source: Source) -> bool:
        with self._condition:
            return _same(source) in self._making

    def close(self) -> None:
        with self._condition:
            self._closed = True
            self._condition.notify_all()

    @property
    def closed(self) -> bool:
        return self._closed


class _Maker(QThread):
    """Makes one thumbnail after the other. `made` carries a Made."""

    made = Signal(object)

    def __init__(self, waiting: _Waiting) -> None:
        super().__init__()
        self.setObjectName("thumbnails")
        self._waiting = waiting

    def run(self) -> None:
        if not self._waiting.wait():
            return
        # requests and Pillow take a moment to import: not before the window is painted, which
        # is when it asks for the first.
        from cloudery_desktop.library.fetch import LinkRefused
        from cloudery_desktop.library.thumbnail_source import ThumbnailSource

        if sys.platform == "linux":  # where the priority of start() has no effect
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
        maker = ThumbnailSource(EDGE_PIXELS, cancelled=lambda: self._waiting.closed)
        while (source := self._waiting.take()) is not None:
            try:
                self.made.emit(Made(source, _image(maker.thumbnail(source))))
            except Cancelled:
                break
            except ClouderyError as error:
                refused = isinstance(error, LinkRefused)
                self.made.emit(Made(source, None, error.sentence, error.retryable, refused))
            except Exception:
                log.exception("A thumbnail ended by a bug")
                self.made.emit(Made(source, None, "Something went wrong inside Cloudery."))
        maker.close()


def _image(made: Thumbnail) -> QImage:
    """A copy of its own, in the form that paints fastest."""
    image = QImage(
        made.rgba, made.width, made.height, made.width * 4, QImage.Format.Format_RGBA8888
    )
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class Thumbnails(QObject):
    """Gives what it has at once and makes the rest. `made` carries a Made.

    `link_refused` says that a newer link is needed. A photo is the same whenever its link is
    signed anew: it is not made again for that, unless its older link was refused.
    All methods and signals belong to the main thread.
    """

    made = Signal(object)
    link_refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # With when it was last asked for (monotonic seconds), the longest ago first.
        self._images: OrderedDict[Source, tuple[QImage, float]] = OrderedDict()
        self._bytes = 0
        self._asked_at = 0.0
        # Until when (monotonic seconds). A refusal is of one link, all else of the photo.
        self._reasons: dict[Source, tuple[str, float]] = {}
        self._outdated: set[Source] = set()  # forgotten while they were being made
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._forget_what_is_due)
        self._waiting = _Waiting()
        self._makers = [_Maker(self._waiting) for _ in range(_THREADS)]
        for maker in self._makers:
            maker.made.connect(self._keep)
            maker.start(QThread.Priority.LowPriority)

    def get(self, source: Source) -> QImage | None:
        """The thumbnail, if it is there; if not, it is made, the latest asked for first."""
        self._asked_at = time.monotonic()
        same = _same(source)
        kept = self._images.pop(same, None)
        if kept is not None:
            self._images[same] = kept[0], self._asked_at
            return kept[0]
        if source and not self.reason(source):
            self._waiting.put(source)
        return None

    def reason(self, source: Source) -> str:
        """Why there is no thumbnail; "" while there may be one."""
        known = self._reasons.get(source) or self._reasons.get(_same(source))
        return known[0] if known else ""

    def try_again(self) -> None:
        """Forget what failed: it is made again when next asked for.

        What a moment may mend is forgotten by itself some seconds later, and `made` tells.
        """
        self._reasons.clear()

    def forget(self, source: Source) -> None:
        """Another photo may be there by now: it is made anew when next asked for."""
        same = _same(source)
        self._reasons.pop(source, None)
        self._reasons.pop(same, None)
        kept = self._images.pop(same, None)
        if kept is not None:
            self._bytes -= kept[0].sizeInBytes()
        if self._waiting.is_making(source):
            self._outdated.add(same)

    def end(self) -> None:
        """Tell the threads to end."""
        self._due.stop()
        self._waiting.close()

    def close(self) -> bool:
        """End the threads and wait for them. False: one did not end in time."""
        self.end()
        return all(maker.wait(_SHUTDOWN_MS) for maker in self._makers)

    def _keep(self, made: Made) -> None:
        self._waiting.done(made.source)
        same = _same(made.source)
        if same in self._outdated:
            self._outdated.remove(same)
            made = Made(made.source, None)
        elif made.image is None:
            until = time.monotonic() + _TRANSIENT_SECONDS if made.retryable else math.inf
            self._reasons[made.source if made.link_refused else same] = (made.reason, until)
            self._wait_until_due()
        elif same not in self._images:
            self._images[same] = made.image, self._asked_at
            self._bytes += made.image.sizeInBytes()
            self._drop_the_longest_unseen()
        self.made.emit(made)
        if made.link_refused:
            self.link_refused.emit()

    def _drop_the_longest_unseen(self) -> None:
        """Keep within the bound, but for what is in sight: that would be made without end."""
        while self._bytes > _MEMORY_BYTES:
            source, (image, asked_at) = next(iter(self._images.items()))
            if asked_at >= self._asked_at - _IN_SIGHT_SECONDS:
                return
            del self._images[source]
            self._bytes -= image.sizeInBytes()

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
