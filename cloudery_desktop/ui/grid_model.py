"""The photos of the grid, in exactly the order the table lists them."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, datetime, time
from math import inf
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cloudery_desktop.photo import is_outdated
from cloudery_desktop.ui import words
from cloudery_desktop.ui.section_view import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.library.catalogue import Stretch
    from cloudery_desktop.library.thumbnails import Thumbnails
    from cloudery_desktop.photo import Photo

PHOTO_ROLE = int(Qt.ItemDataRole.UserRole)
REASON_ROLE = PHOTO_ROLE + 1  # why there is no thumbnail

_NOWHERE = QModelIndex()


class GridModel(QAbstractListModel):
    """One row a photo. What the table says of a stretch of it becomes the rows of that stretch."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos: list[Photo] = []
        self._sections: list[Section] = []
        self._sections_day: date | None = None  # the day they were named on
        self._changed_from: int | None = None  # the first row that has changed since
        self._thumbnails = thumbnails

    @property
    def photos(self) -> Sequence[Photo]:
        return self._photos

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._photos)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not index.isValid():
            return None
        photo = self._photos[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(photo)
        if role == PHOTO_ROLE:
            return photo
        if role == REASON_ROLE:
            return self._reason(photo)
        if role == Qt.ItemDataRole.DisplayRole:
            return photo.file_name or photo.image_id
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((*_facts(photo), self._reason(photo))).strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(_facts(photo))
        return None

    def sections(self) -> Sequence[Section]:
        """A section a day, by upload. Kept for views that ask at every step of a resize."""
        today = datetime.now().astimezone()
        if self._sections_day != today.date():
            self._changed_from = 0
        if self._changed_from is not None:
            kept, start = self._sections_before(self._changed_from)
            self._sections = kept + self._days(today, start)
            self._sections_day, self._changed_from = today.date(), None
        return self._sections

    def _sections_before(self, row: int) -> tuple[list[Section], int]:
        """Those that end well above a row, and the first row below them."""
        start = 0
        for number, section in enumerate(self._sections):
            if start + section.count >= row:
                return self._sections[:number], start
            start += section.count
        return self._sections, start

    def _days(self, today: datetime, start: int) -> list[Section]:
        """The photos are sorted, so days are found by bisection."""
        found: list[Section] = []
        while start < len(self._photos):
            newest = words.local_time(self._photos[start].uploaded_at)
            midnight = datetime.combine(newest.date(), time.min).timestamp() * 1000
            end = bisect_left(self._photos, -midnight + 1, lo=start, key=_newest_first)
            end = max(end, start + 1)
            title = words.day(newest, today)
            found.append(Section(title, words.count(end - start, "photo"), end - start))
            start = end
        return found

    def apply(self, stretch: Stretch) -> None:
        """Make the rows of this stretch exactly what the table holds there."""
        row = 0 if stretch.before is None else self._row_below(stretch.before)
        new = stretch.photos
        changed: list[range] = []
        at = 0
        while at < len(new):
            following = self._key_at(row)
            if following > new[at].uploaded_at:
                self._remove(row, self._row_below(new[at].uploaded_at + 1))
                following = self._key_at(row)
            if following == new[at].uploaded_at:
                old, self._photos[row] = self._photos[row], new[at]  # with its newest link
                if self._looks_other(old, new[at]):
                    start = changed.pop().start if changed and changed[-1].stop == row else row
                    changed.append(range(start, row + 1))
                at += 1
                row += 1
            else:
                end = bisect_left(new, -following, lo=at, key=_newest_first)
                self._insert(row, new[at:end])
                row += end - at
                at = end
        self._remove(row, self._row_below(stretch.down_to))
        for rows in changed:
            self.dataChanged.emit(self.index(rows.start), self.index(rows.stop - 1))

    def _looks_other(self, old: Photo, new: Photo) -> bool:
        """An outdated link shows nothing; there is hope for one that was refused."""
        if old != new or is_outdated(old.url):
            return True
        return self._reason(old) != self._reason(new)

    def _key_at(self, row: int) -> float:
        return self._photos[row].uploaded_at if row < len(self._photos) else -inf

    def row(self, photo: Photo) -> int | None:
        """Where it stands; None while it is not listed."""
        row = self._row_below(photo.uploaded_at + 1)
        there = row < len(self._photos) and self._photos[row].s3_key == photo.s3_key
        return row if there else None

    def latest(self, photo: Photo) -> Photo:
        """This photo as last listed, so with its newest link; itself while it is not."""
        row = self.row(photo)
        return photo if row is None else self._photos[row]

    def _reason(self, photo: Photo) -> str:
        # Of an outdated link nothing is wrong with the photo: it waits for the listing.
        return "" if is_outdated(photo.url) else self._thumbnails.reason(photo.url)

    def _row_below(self, uploaded_at: int) -> int:
        """The first row older than this sort key."""
        return bisect_left(self._photos, -uploaded_at + 1, key=_newest_first)

    def _insert(self, row: int, photos: Sequence[Photo]) -> None:
        self.beginInsertRows(_NOWHERE, row, row + len(photos) - 1)
        self._photos[row:row] = photos
        self._note_change(row)
        self.endInsertRows()

    def _remove(self, start: int, end: int) -> None:
        if end > start:
            self.beginRemoveRows(_NOWHERE, start, end - 1)
            del self._photos[start:end]
            self._note_change(start)
            self.endRemoveRows()

    def _note_change(self, row: int) -> None:
        self._changed_from = min(row, self._changed_from if self._changed_from is not None else row)


def _newest_first(photo: Photo) -> int:
    return -photo.uploaded_at


def _facts(photo: Photo) -> list[str]:
    facts = [photo.file_name or photo.image_id, words.moment(photo.uploaded_at)]
    if photo.width and photo.height:
        facts.append(f"{photo.width:,} × {photo.height:,}")
    if photo.size_bytes:
        facts.append(words.size(photo.size_bytes))
    return facts
