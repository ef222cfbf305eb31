"""Which thumbnail is made next: what is in sight first, and a whole photo last."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path

from cloudery_desktop.photo import unsigned

Source = Path | str  # a file on this disk, or a photo's link, which may be signed

_MOST_WAITING = 2000  # far more than any screen shows; who looks asks again
_MOST_BARE = 20_000
_MOST_HEADS = 200  # of 64 KB each, kept in memory


class Stage(IntEnum):
    """Where a thumbnail is looked for, the quickest first."""

    DISK = 0  # the cache
    SMALL = 1  # the one stored beside the photo, or the one inside it; or a file on this disk
    WHOLE = 2  # the photo


@dataclass(frozen=True, slots=True)
class Request:
    """`stored` is the link to the small picture beside the photo; "" where there is none.

    `head` is what is known of the photo's bytes: they are not fetched again.
    """

    source: Source = field(repr=False)
    stored: str = field(default="", repr=False)
    stage: Stage = Stage.DISK
    head: bytes = field(default=b"", repr=False)


def same(source: Source) -> Source:
    """What is equal for all links to one photo, however often they are signed anew."""
    return unsigned(source) if isinstance(source, str) else source


class ThumbnailQueue:
    """What is asked for, stage by stage, the latest first and by its latest link.

    Whole photos wait until all else that waits has something to show. May be used by any thread.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._waiting: dict[Stage, OrderedDict[Source, Request]] = {
            stage: OrderedDict() for stage in Stage
        }
        # Until `done`, with whether it was dropped since.
        self._making: dict[Source, tuple[Stage, bool]] = {}
        self._outdated: set[Source] = set()  # of these
        # Photos without a small picture, and by which link they had none: not to look again.
        self._bare: dict[Source, Source] = {}
        self._closed = False

    def put(self, request: Request) -> None:
        """Ask, or ask again: then it is the latest. Nothing while it is being made."""
        key = same(request.source)
        with self._condition:
            if key in self._making:
                stage, dropped = self._making[key]
                if stage is not Stage.WHOLE:
                    self._making[key] = stage, False
                if stage is not Stage.WHOLE or not dropped:
                    return
            known = self._take_out(key)
            if known is not None:
                stored = request.stored or known.stored
                stage = max(request.stage, known.stage)
                head = request.head or known.head
                request = Request(request.source, stored, stage, head)
            if self._bare.get(key) == same(request.stored):
                request = replace(request, stage=Stage.WHOLE)
            waiting = self._waiting[request.stage]
            waiting[key] = self._within_memory(request)
            if len(waiting) > _MOST_WAITING:
                waiting.popitem(last=False)
            self._condition.notify()

    def go_on(self, request: Request) -> None:
        """It was not found where it was looked for: look in the next stage, unless dropped."""
        key = same(request.source)
        stage = Stage(request.stage + 1)
        with self._condition:
            if self._forget_outdated(key):
                request = replace(request, head=b"")
            if stage is Stage.WHOLE:
                if len(self._bare) >= _MOST_BARE:
                    self._bare.clear()
                self._bare[key] = same(request.stored)
            _, dropped = self._making.pop(key, (stage, False))
            if not dropped:
                self._waiting[stage][key] = self._within_memory(replace(request, stage=stage))
            self._condition.notify_all()

    def take(self) -> Request | None:
        """Wait for the next one; None: closed."""
        with self._condition:
            while not self._closed:
                request = self._next()
                if request is not None:
                    self._making[same(request.source)] = request.stage, False
                    return request
                self._condition.wait()
            return None

    def done(self, source: Source) -> bool:
        """It may be asked for again. True: what was made is outdated."""
        key = same(source)
        with self._condition:
            self._making.pop(key, None)
            self._condition.notify_all()
            return self._forget_outdated(key)

    def outdate(self, source: Source) -> None:
        """What is being made of this, if anything is, may be of another picture."""
        key = same(source)
        with self._condition:
            if key in self._making:
                self._outdated.add(key)

    @property
    def outdated(self) -> frozenset[Source]:
        """What was outdated, and is not done."""
        with self._condition:
            return frozenset(self._outdated)

    def drop(self, source: Source) -> None:
        """Nobody looks any more. A photo that is being fetched is given up; less is finished."""
        key = same(source)
        with self._condition:
            self._take_out(key)
            if key in self._making:
                self._making[key] = self._making[key][0], True

    def is_dropped(self, source: Source) -> bool:
        """Whether to give up what is being made of this."""
        with self._condition:
            return self._closed or self._making.get(same(source)) == (Stage.WHOLE, True)

    def close(self) -> None:
        with self._condition:
            self._closed = True
            self._condition.notify_all()

    def _forget_outdated(self, key: Source) -> bool:
        """Whether there was such a mark."""
        was = key in self._outdated
        self._outdated.discard(key)
        return was

    def _within_memory(self, request: Request) -> Request:
        is_full = len(self._waiting[Stage.WHOLE]) >= _MOST_HEADS
        return replace(request, head=b"") if is_full and request.head else request

    def _take_out(self, key: Source) -> Request | None:
        for waiting in self._waiting.values():
            if key in waiting:
                return waiting.pop(key)
        return None

    def _next(self) -> Request | None:
        for stage, waiting in self._waiting.items():
            if stage is Stage.WHOLE and any(at < stage for at, _ in self._making.values()):
                return None
            for key in reversed(waiting):
                if key not in self._making:
                    return waiting.pop(key)
        return None
