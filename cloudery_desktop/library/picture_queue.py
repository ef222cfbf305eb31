"""Which pictures are wanted for the screen, the first before all others."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.photo import unsigned

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from typing import BinaryIO

WHOLE = 1 << 24  # an edge that no photo has: every pixel there is


@dataclass(frozen=True, slots=True)
class Wish:
    """A picture of the photo behind a link, its longer side at most `edge` pixels."""

    url: str = field(repr=False)
    edge: int

    @property
    def photo(self) -> str:
        """The same for all links to one photo, however often they are signed anew."""
        return unsigned(self.url)

    @property
    def is_whole(self) -> bool:
        return self.edge >= WHOLE


class PictureQueue:
    """Stands between the window and the makers, and keeps the bytes of what is looked at.

    The first wish is what is on the screen. Others are begun when that is done: they would
    take the line from it.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._wishes: list[Wish] = []
        self._held: frozenset[str] = frozenset()
        self._at_work: set[str] = set()
        self._files: dict[str, BinaryIO] = {}
        self._closed = False

    def want(self, wishes: Sequence[Wish], held: Collection[str]) -> None:
        """Make these, in this order, and nothing that was wanted before.

        The bytes of the `held` photos are kept; a download for any other is broken off.
        """
        with self._condition:
            self._wishes = list(wishes)
            self._held = frozenset(held)
            for photo in [photo for photo in self._files if photo not in self._held]:
                self._files.pop(photo).close()
            self._condition.notify_all()

    def take(self) -> Wish | None:
        """Wait for a wish to fulfil; None: closed."""
        with self._condition:
            self._condition.wait_for(lambda: self._closed or self._is_ready())
            if self._closed:
                return None
            wish = self._wishes[0]
            self._at_work.add(wish.photo)
            return wish

    def _is_ready(self) -> bool:
        return bool(self._wishes) and self._wishes[0].photo not in self._at_work

    def is_wanted(self, photo: str) -> bool:
        """Whether anybody still waits for it."""
        with self._condition:
            return not self._closed and any(wish.photo == photo for wish in self._wishes)

    def newest(self, taken: Wish) -> Wish:
        """What is wished of this photo by now: the window may have another size.

        Raises Cancelled when nobody waits for it any more.
        """
        with self._condition:
            same = [wish for wish in self._wishes if wish.photo == taken.photo]
            if self._closed or not same:
                raise Cancelled
            return next((wish for wish in same if wish.is_whole == taken.is_whole), taken)

    def done(self, taken: Wish, file: BinaryIO | None) -> None:
        """It was made or cannot be. `file` holds all its bytes, if they have come."""
        with self._condition:
            self._wishes = [
                wish
                for wish in self._wishes
                if wish.photo != taken.photo
                or wish.is_whole != taken.is_whole
                or wish.edge > taken.edge
            ]
        self.give_up(taken, file)

    def give_up(self, taken: Wish, file: BinaryIO | None) -> None:
        """Nobody waited for it. Should somebody again by now, it is taken anew."""
        with self._condition:
            self._at_work.discard(taken.photo)
            if file is not None:
                if taken.photo in self._held and not self._closed:
                    self._files[taken.photo] = file
                else:
                    file.close()
            self._condition.notify_all()

    def file_of(self, wish: Wish) -> BinaryIO | None:
        """The bytes of its photo, if they are here. They belong to who took the wish."""
        with self._condition:
            return self._files.pop(wish.photo, None)

    def close(self) -> None:
        with self._condition:
            self._closed = True
            self._wishes = []
            for file in self._files.values():
                file.close()
            self._files.clear()
            self._condition.notify_all()
