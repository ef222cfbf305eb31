from __future__ import annotations

import threading

import pytest

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.library.picture_queue import WHOLE, PictureQueue, Wish
from cloudery_desktop.library.spool import new_spool

A, B, C = (Wish(f"http://photos/{name}?signed=1", 100) for name in "abc")


def want(queue: PictureQueue, *wishes: Wish) -> None:
    queue.want(wishes, {wish.photo for wish in wishes})


def take(queue: PictureQueue) -> Wish:
    wish = queue.take()
    assert wish is not None
    return wish


def taken_in_a_thread(queue: PictureQueue) -> tuple[threading.Thread, list[Wish | None]]:
    got: list[Wish | None] = []
    thread = threading.Thread(target=lambda: got.append(queue.take()))
    thread.start()
    return thread, got


def test_a_photo_is_the_same_however_it_is_signed() -> None:
    assert Wish("http://photos/a?signed=1", 1).photo == Wish("http://photos/a?signed=2", 1).photo
    assert "signed" not in repr(A)


def test_what_is_looked_at_comes_first_and_alone() -> None:
    queue = PictureQueue()
    want(queue, A, B)
    assert take(queue) == A
    thread, got = taken_in_a_thread(queue)
    thread.join(0.1)
    assert not got  # B would take the line from A
    queue.done(A, None)
    thread.join(5)
    assert got == [B]


def test_another_photo_need_not_wait_for_the_one_that_was_left() -> None:
    queue = PictureQueue()
    want(queue, A, B)
    assert take(queue) == A
    want(queue, B, C)
    assert take(queue) == B
    assert not queue.is_wanted(A.photo)
    assert queue.is_wanted(C.photo)


def test_what_is_done_is_not_made_again() -> None:
    queue = PictureQueue()
    want(queue, A)
    queue.done(take(queue), None)
    thread, got = taken_in_a_thread(queue)
    thread.join(0.1)
    assert not got
    queue.close()
    thread.join(5)
    assert got == [None]


def test_what_was_given_up_is_taken_again_by_who_comes_back() -> None:
    queue = PictureQueue()
    want(queue, A)
    taken = take(queue)
    want(queue)
    with pytest.raises(Cancelled):
        queue.newest(taken)
    want(queue, A)  # before the maker has noticed
    queue.give_up(taken, None)
    assert take(queue) == A


def test_the_size_wished_for_may_change_on_the_way() -> None:
    queue = PictureQueue()
    want(queue, A)
    taken = take(queue)
    larger = Wish(A.url, 300)
    want(queue, larger)
    assert queue.newest(taken) == larger
    queue.done(taken, None)  # the smaller one is no answer to the larger wish
    assert take(queue) == larger


def test_the_whole_of_a_photo_is_another_wish() -> None:
    queue = PictureQueue()
    whole = Wish(A.url, WHOLE)
    want(queue, A, whole)
    taken = take(queue)
    assert queue.newest(taken) == A
    queue.done(taken, None)
    assert take(queue) == whole


def test_bytes_are_kept_while_their_photo_is_held() -> None:
    queue = PictureQueue()
    file = new_spool()
    want(queue, A, B)
    queue.done(take(queue), file)
    assert queue.file_of(A) is file
    assert queue.file_of(A) is None  # it belongs to who took it
    queue.done(A, file)
    want(queue, B)
    assert file.closed
    assert queue.file_of(A) is None


@pytest.mark.parametrize("closing", [False, True])
def test_bytes_of_a_photo_that_was_left_are_dropped(closing: bool) -> None:
    queue = PictureQueue()
    want(queue, A)
    taken = take(queue)
    if closing:
        queue.close()
    else:
        want(queue, B)
    file = new_spool()
    queue.done(taken, file)
    assert file.closed
    assert not queue.is_wanted(A.photo)


def test_closing_drops_all() -> None:
    queue = PictureQueue()
    file = new_spool()
    want(queue, A)
    queue.done(take(queue), file)
    queue.close()
    assert file.closed
    assert queue.take() is None
