from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cloudery_desktop.library import thumbnail_queue
from cloudery_desktop.library.thumbnail_queue import Request, Source, Stage, ThumbnailQueue

if TYPE_CHECKING:
    import pytest

A, B, C = (f"https://bucket/{name}.jpg" for name in "abc")


def asked(*requests: Request) -> ThumbnailQueue:
    queue = ThumbnailQueue()
    for request in requests:
        queue.put(request)
    return queue


def taken(queue: ThumbnailQueue) -> Request:
    request = queue.take()
    assert request is not None
    return request


def order(queue: ThumbnailQueue, count: int) -> list[Source]:
    sources = []
    for _ in range(count):
        request = taken(queue)
        sources.append(request.source)
        queue.done(request.source)
    return sources


def test_the_quickest_stage_then_the_latest() -> None:
    queue = asked(
        Request(A, stage=Stage.WHOLE),
        Request("small", stage=Stage.SMALL),
        Request("disk 1"),
        Request("disk 2"),
        Request(B, stage=Stage.WHOLE),
        Request(Path("file"), stage=Stage.SMALL),
        Request("disk 1"),
    )
    assert order(queue, 6) == ["disk 1", "disk 2", Path("file"), "small", B, A]


def test_no_photo_is_fetched_while_another_has_nothing_to_show() -> None:
    queue = asked(Request(A, stage=Stage.WHOLE), Request(B, stage=Stage.SMALL))
    assert taken(queue).source == B
    found: list[Request | None] = []
    other = threading.Thread(target=lambda: found.append(queue.take()))
    other.start()
    other.join(0.2)
    assert not found
    queue.done(B)
    other.join(5)
    assert [request.source for request in found if request] == [A]


def test_stage_after_stage_with_what_is_known_of_it() -> None:
    queue = asked(Request(f"{A}?1", "https://bucket/a.small?1"))
    request = taken(queue)
    assert request.stage is Stage.DISK
    queue.go_on(request)
    queue.put(Request(f"{A}?2"))  # the latest link, and what the first one knew
    request = taken(queue)
    assert request == Request(f"{A}?2", "https://bucket/a.small?1", Stage.SMALL)
    queue.go_on(Request(request.source, request.stored, request.stage, b"head"))
    queue.put(Request(f"{A}?3"))
    assert taken(queue) == Request(f"{A}?3", "https://bucket/a.small?1", Stage.WHOLE, b"head")


def test_where_there_was_no_small_one_is_not_looked_again() -> None:
    queue = asked(Request(A, stage=Stage.SMALL))
    queue.go_on(taken(queue))
    queue.drop(A)
    queue.put(Request(f"{A}?1"))
    assert taken(queue).stage is Stage.WHOLE
    queue.done(A)
    queue.put(Request(A, "https://bucket/a.small"))  # by now somebody has stored one
    assert taken(queue).stage is Stage.DISK


def test_what_scrolled_away_is_dropped() -> None:
    queue = asked(Request(A), Request(B), Request(C))
    queue.drop(B)
    assert order(queue, 2) == [C, A]


def test_a_photo_that_is_being_fetched_is_given_up_and_may_be_asked_for_again() -> None:
    queue = asked(Request(A, stage=Stage.WHOLE))
    taken(queue)
    assert not queue.is_dropped(A)
    queue.drop(f"{A}?1")
    assert queue.is_dropped(A)
    queue.put(Request(A))  # the thread may have noticed, or not
    queue.done(A)
    assert not queue.is_dropped(A)
    assert taken(queue).source == A


def test_less_than_a_photo_is_finished_but_goes_no_further() -> None:
    queue = asked(Request(A))
    request = taken(queue)
    queue.drop(A)
    assert not queue.is_dropped(A)
    queue.go_on(request)
    queue.put(Request(B))
    assert taken(queue).source == B
    queue.put(Request(A))
    request = taken(queue)
    queue.drop(A)
    queue.put(Request(A))  # seen again in time
    queue.go_on(request)
    assert taken(queue) == Request(A, stage=Stage.SMALL)


def test_what_is_made_of_an_older_picture_is_known_when_it_is_done() -> None:
    queue = asked(Request(A))
    queue.outdate(B)  # of which nothing is made
    taken(queue)
    queue.outdate(A)
    assert queue.outdated == {A}
    assert queue.done(A)
    assert not queue.outdated
    queue.put(Request(A))
    taken(queue)
    assert not queue.done(A)  # made anew


def test_nothing_of_an_older_picture_goes_into_the_next_stage() -> None:
    queue = asked(Request(A, stage=Stage.SMALL))
    request = taken(queue)
    queue.outdate(A)
    queue.go_on(replace(request, head=b"older"))
    assert taken(queue) == Request(A, stage=Stage.WHOLE)
    assert not queue.done(A)


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnail_queue, "_MOST_HEADS", 2)
    monkeypatch.setattr(thumbnail_queue, "_MOST_WAITING", 3)
    monkeypatch.setattr(thumbnail_queue, "_MOST_BARE", 3)
    queue = asked()
    for name in "abcde":
        queue.put(Request(name, stage=Stage.WHOLE, head=b"head"))
    assert [request.head for request in (taken(queue) for _ in range(3))] == [b""] * 3
    for name in "abcde":
        queue.go_on(Request(name, stage=Stage.SMALL))
        queue.drop(name)
    assert len(queue._bare) <= 3


def test_closed_gives_nothing_and_gives_up_all() -> None:
    queue = asked(Request(A))
    queue.close()
    assert queue.take() is None
    assert queue.is_dropped(A)
