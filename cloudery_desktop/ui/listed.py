"""All photos that are listed, in the table's order, but for those that are hidden."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from cloudery_desktop.library.order import newest_first, row_below

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cloudery_desktop.library.stretch import Stretch
    from cloudery_desktop.photo import Photo


class Listed:
    """What the table says, as far as it is known. A hidden photo is as good as not listed."""

    def __init__(self) -> None:
        self.photos: list[Photo] = []
        # As they were last listed; None: not yet.
        self._hidden: dict[tuple[int, str], Photo | None] = {}

    def find(self, photo: Photo) -> Photo | None:
        """This one as it was last listed; None while it is not, or is hidden."""
        row = row_below(self.photos, photo.uploaded_at + 1)
        there = row < len(self.photos) and self.photos[row].row_key == photo.row_key
        return self.photos[row] if there else None

    def latest(self, photo: Photo) -> Photo:
        """This one as it was last listed, though it may be hidden; itself while it is not."""
        return self.find(photo) or self._hidden.get(photo.row_key) or photo

    def holds(self, photo: Photo) -> bool:
        """Whether it is listed, or hidden."""
        return self.find(photo) is not None or photo.row_key in self._hidden

    def in_sight(self, stretch: Stretch) -> Sequence[Photo]:
        """Those of the table's that are not hidden."""
        photos = stretch.photos
        if not self._hidden:
            return photos
        now = {photo.row_key: photo for photo in photos if photo.row_key in self._hidden}
        for row_key in self._hidden:
            if stretch.covers(row_key[0]):
                self._hidden[row_key] = now.get(row_key)  # with its newest link, or gone
        return tuple(photo for photo in photos if photo.row_key not in now)

    def exchange(
        self, photos: Sequence[Photo], before: int | None, down_to: int
    ) -> Sequence[Photo]:
        """Put these between the sort keys; returns those that were there."""
        start = 0 if before is None else row_below(self.photos, before)
        end = row_below(self.photos, down_to)
        old = self.photos[start:end]
        self.photos[start:end] = photos
        return old

    def hide(self, photos: Iterable[Photo]) -> list[list[Photo]]:
        """From now on these are hidden. Returns those still listed, in runs to be taken out."""
        listed: list[Photo] = []
        for photo in photos:
            there = self.find(photo)
            if there is not None:
                listed.append(there)
            self._hidden.setdefault(photo.row_key, there)
        return self._runs(listed)

    def show(self, photos: Iterable[Photo]) -> list[list[Photo]]:
        """From now on these are not hidden. Returns what is known of them, to be put in."""
        known = (self._hidden.pop(photo.row_key, None) for photo in photos)
        back = [photo for photo in known if photo is not None]
        return self._runs([photo for photo in back if self.find(photo) is None])

    def without(self, runs: Iterable[Sequence[Photo]]) -> list[Photo]:
        """All, but for these."""
        gone = {photo.uploaded_at for run in runs for photo in run}
        return [photo for photo in self.photos if photo.uploaded_at not in gone]

    def along_with(self, runs: Iterable[Sequence[Photo]]) -> list[Photo]:
        """All, and these."""
        return sorted(chain(self.photos, *runs), key=newest_first)

    def _runs(self, photos: list[Photo]) -> list[list[Photo]]:
        """These in table order, those together between which there is no other."""
        photos.sort(key=newest_first)
        keys = {photo.uploaded_at for photo in photos}
        runs: list[list[Photo]] = []
        for photo in photos:
            start = row_below(self.photos, runs[-1][-1].uploaded_at) if runs else 0
            end = row_below(self.photos, photo.uploaded_at + 1)
            if runs and all(other.uploaded_at in keys for other in self.photos[start:end]):
                runs[-1].append(photo)
            else:
                runs.append([photo])
        return runs
