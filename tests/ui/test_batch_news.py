"""One piece of news a batch, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.ui.batch_news import Batch, BatchNews
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.totals import Totals
from tests.ui.stand_ins import NOTHING, StandInManager, a_photo, an_upload

if TYPE_CHECKING:
    from collections.abc import Sequence

PHOTOS = tuple(a_photo(number) for number in range(1300))


@pytest.mark.parametrize(
    ("batch", "title", "text"),
    [
        (Batch(PHOTOS[:1], 0, 0), "1 photo uploaded", ""),
        (Batch(PHOTOS, 0, 0), "1,300 photos uploaded", ""),
        (
            Batch(PHOTOS[:2], 3, 1),
            "2 photos uploaded",
            "1 photo not uploaded. Open Cloudery to see why. 3 photos already uploaded before.",
        ),
        (Batch((), 0, 2), "2 photos not uploaded", "Open Cloudery to see why."),
        (Batch((), 0, 1, 1), "2 files not uploaded", "Open Cloudery to see why."),
        (
            Batch(PHOTOS[:1], 0, 0, 1),
            "1 photo uploaded",
            "1 file not uploaded. Open Cloudery to see why.",
        ),
        (Batch((), 1, 0), "1 photo already uploaded", ""),
    ],
)
def test_it_is_told_in_words(batch: Batch, title: str, text: str) -> None:
    assert (batch.title, batch.text) == (title, text)


class Heard:
    def __init__(self, *uploads: tuple[str, State]) -> None:
        self.manager = StandInManager()
        self.manager.looking = True
        self.news = BatchNews(self.manager)
        self.batches: list[Batch] = []
        self.news.over.connect(self.batches.append)
        self.manager.put(*(an_upload(name, state, photo=None) for name, state in uploads))
        self.manager.looking = False

    def end(self, name: str, state: State, number: int = 0) -> None:
        photo = a_photo(number) if state is State.DONE else None
        self.manager.change(name, state, photo=photo, position=number)

    def counts(self) -> Sequence[tuple[int, int, int]]:
        return [(len(b.photos), b.duplicates, b.failed + b.rejected) for b in self.batches]


def test_all_of_a_batch_is_told_at_once_in_the_order_it_was_added() -> None:
    heard = Heard(*((name, State.QUEUED) for name in "abcde"), ("odd", State.REJECTED))
    heard.end("a", State.DONE, 2)
    heard.end("b", State.DONE, 1)
    heard.end("c", State.DUPLICATE)
    heard.end("d", State.FAILED)
    heard.end("e", State.CANCELLED)
    assert heard.batches == []
    heard.manager.idle.emit()
    assert heard.counts() == [(2, 1, 2)]
    assert heard.batches[0].rejected == 1
    assert [photo.uploaded_at for photo in heard.batches[0].photos] == [1, 2]
    heard.manager.idle.emit()
    assert len(heard.batches) == 1


def test_what_failed_and_is_retried_belongs_to_the_next_one() -> None:
    heard = Heard(("a", State.QUEUED))
    heard.end("a", State.FAILED)
    heard.manager.idle.emit()
    heard.end("a", State.QUEUED)
    heard.end("a", State.DONE)
    heard.manager.idle.emit()
    assert heard.counts() == [(0, 0, 1), (1, 0, 0)]


def test_a_pause_is_no_end() -> None:
    heard = Heard(("a", State.QUEUED), ("b", State.QUEUED))
    heard.end("a", State.DONE)
    heard.end("b", State.PAUSED)
    heard.manager.sums = Totals(2, 1, 0, 0, 0, 0, 0.0, paused=1)
    heard.manager.idle.emit()
    assert heard.batches == []
    heard.manager.sums = NOTHING
    heard.end("b", State.DONE, 1)
    heard.manager.idle.emit()
    assert heard.counts() == [(2, 0, 0)]


def test_of_an_earlier_time_nothing_is_told_again() -> None:
    manager = StandInManager()
    news = BatchNews(manager)
    batches: list[Batch] = []
    news.over.connect(batches.append)
    manager.put(an_upload("old", State.DONE), an_upload("bad", State.FAILED))
    manager.idle.emit()
    assert batches == []
