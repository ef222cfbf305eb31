"""Photos decoded for the screen, in threads of their own: what is looked at, and what is near."""

from __future__ import annotations

import ctypes
import logging
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QImage, QPainter

from cloudery_desktop.errands import give_way
from cloudery_desktop.errors import Cancelled, ClouderyError, a_bug
from cloudery_desktop.imaging.errors import TooLargeToPreview
from cloudery_desktop.language import tr
from cloudery_desktop.library.fetch import LinkRefused
from cloudery_desktop.library.picture_queue import PictureQueue, Wish
from cloudery_desktop.photo import unsigned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.imaging.details import Details
    from cloudery_desktop.imaging.thumbnail import Thumbnail
    from cloudery_desktop.library.picture_source import Decoded

log = logging.getLogger(__name__)

_THREADS = 2  # a decoding cannot be broken off: what is looked at next need not wait for it
_STRIPE_PIXELS = 1_000_000
_SHUTDOWN_MS = 8_000


@dataclass(frozen=True, slots=True)
class Picture:
    """`image` has at most the wish's edge; `details` tell the photo's own size."""

    wish: Wish
    image: QImage = field(repr=False)
    details: Details

    @property
    def is_whole(self) -> bool:
        """Whether no pixel of the photo is left out."""
        return max(self.image.width(), self.image.height()) >= max(
            self.details.width, self.details.height
        )


@dataclass(frozen=True, slots=True)
class Missing:
    """Why a wish cannot be fulfilled, in a sentence; `retryable` says whether it may be later."""

    wish: Wish
    reason: str
    retryable: bool = False
    link_refused: bool = False


class _Maker(QThread):
    """Makes one picture after the other. `made` carries a Picture, `missed` a Missing."""

    made = Signal(object)
    missed = Signal(object)

    def __init__(self, queue: PictureQueue) -> None:
        super().__init__()
        self.setObjectName("pictures")
        self._queue = queue

    def run(self) -> None:
        # Pillow takes a moment to import: not before a photo is looked at.
        from cloudery_desktop.library.picture_source import PictureSource

        give_way()
        source = PictureSource(self._queue)
        for wish in source.wishes():
            try:
                self.made.emit(_picture(source.make(wish)))
                _give_back_memory()
            except Cancelled:
                continue
            except ClouderyError as error:
                # Its advice is for those who upload. What one can do here has buttons.
                reason = " ".join(part for part in (error.title, error.detail) if part)
                refused = isinstance(error, LinkRefused)
                self.missed.emit(Missing(wish, reason, error.retryable, refused))
            except Exception:
                log.exception("A picture ended by a bug")
                self.missed.emit(Missing(wish, a_bug().title))
        source.close()


def _give_back_memory() -> None:
    """Tell glibc to: of a large photo's decoding it keeps a gigabyte for a next one."""
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)


def _picture(decoded: Decoded) -> Picture:
    return Picture(decoded.wish, _image(decoded.pixels), decoded.details)


def _image(pixels: Thumbnail) -> QImage:
    """A copy of its own, in the form that paints fastest.

    Made in stripes: Qt lets the window's thread go on between them, not inside.
    """
    width, height = pixels.width, pixels.height
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise TooLargeToPreview(tr("There is not enough memory to show this photo."))
    rows = max(1, _STRIPE_PIXELS // width)
    source = memoryview(pixels.rgba)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for top in range(0, height, rows):
        count = min(rows, height - top)
        stripe = source[top * width * 4 : (top + count) * width * 4]
        painter.drawImage(
            0, top, QImage(stripe, width, count, width * 4, QImage.Format.Format_RGBA8888)
        )
    painter.end()
    return image


class Pictures(QObject):
    """Makes what is wanted and forgets all else. `made` carries a Picture, `missed` a Missing.

    `link_refused` says that a newer link is needed. All methods and signals belong to the main
    thread. The threads start with the first wish.
    """

    made = Signal(object)
    missed = Signal(object)
    link_refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[tuple[str, bool], Picture] = {}
        self._missing: dict[tuple[str, bool], Missing] = {}
        self._wanted: Sequence[Wish] = ()
        self._queue = PictureQueue()
        self._makers: list[_Maker] = []

    def want(self, *wishes: Wish) -> None:
        """Keep and make these, the first before all others, and drop whatever else there was."""
        self._wanted = wishes
        kept = {_key(wish) for wish in wishes}
        self._pictures = {key: one for key, one in self._pictures.items() if key in kept}
        self._missing = {key: one for key, one in self._missing.items() if key in kept}
        left = [wish for wish in wishes if not self._is_settled(wish)]
        if left and not self._makers:
            self._start()
        self._queue.want(left, {wish.photo for wish in wishes})

    def get(self, url: str) -> Picture | None:
        """The picture that fits, if it is there."""
        return self._pictures.get((unsigned(url), False))

    def whole(self, url: str) -> Picture | None:
        """The picture with every pixel, if it is there."""
        fitting = self.get(url)
        if fitting is not None and fitting.is_whole:
            return fitting
        return self._pictures.get((unsigned(url), True))

    def missing(self, wish: Wish) -> Missing | None:
        """Why this wish is not fulfilled; None while it may be."""
        known = self._missing.get(_key(wish))
        if known is not None and known.link_refused and known.wish.url != wish.url:
            return None  # the newer link may work
        return known

    def try_again(self) -> None:
        """Forget what failed, and make it anew."""
        self._missing.clear()
        self.want(*self._wanted)

    def forgive(self) -> None:
        """The network is there: forget what failed for want of it."""
        self._missing = {key: one for key, one in self._missing.items() if not one.retryable}

    def end(self) -> None:
        """Tell the threads to end."""
        self._queue.close()

    def close(self) -> bool:
        """End the threads and wait for them. False: one did not end in time."""
        self.end()
        return all(maker.wait(_SHUTDOWN_MS) for maker in self._makers)

    def _start(self) -> None:
        self._makers = [_Maker(self._queue) for _ in range(_THREADS)]
        for maker in self._makers:
            maker.made.connect(self._keep)
            maker.missed.connect(self._note)
            maker.start(QThread.Priority.LowPriority)

    def _is_settled(self, wish: Wish) -> bool:
        if self.missing(wish) is not None:
            return True
        if wish.is_whole:
            return self.whole(wish.url) is not None
        fitting = self.get(wish.url)
        return fitting is not None and (fitting.is_whole or fitting.wish.edge >= wish.edge)

    def _is_wanted(self, wish: Wish) -> bool:
        return any(_key(wish) == _key(wanted) for wanted in self._wanted)

    def _keep(self, picture: Picture) -> None:
        if self._is_wanted(picture.wish):  # and was not left in the meantime
            self._pictures[_key(picture.wish)] = picture
            self._missing.pop(_key(picture.wish), None)
            self.made.emit(picture)

    def _note(self, missing: Missing) -> None:
        if self._is_wanted(missing.wish):
            self._missing[_key(missing.wish)] = missing
            self.missed.emit(missing)
        if missing.link_refused:
            self.link_refused.emit()


def _key(wish: Wish) -> tuple[str, bool]:
    return wish.photo, wish.is_whole
