"""The photos of the grid, in exactly the order the table lists them."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, datetime, time
from math import inf
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cloudery_desktop.ui import words
from cloudery_desktop.ui.section_view import Section

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cloudery_desktop.library.catalogue import Stretch
    from cloudery_desktop.library.thumbnails import Thumbnails
    from cloudery_desktop.photo import Photo

PHOTO_ROLE = int(Qt.ItemDataRole.UserRole)
REASON_ROLE = PHOTO_ROLE + 1  # why there is no thumbnail

_NOWHERE = QModelIndex()
_FEW = 64  # so many stretches of rows come and go one by one


class GridModel(QAbstractListModel):
    """One row a photo. What the table says of a stretch of it becomes the rows of that stretch.

    But for photos that are hidden: these have no row, whatever the table says, until they are
    shown again.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos: list[Photo] = []
        self._sections: list[Section] = []
        self._sections_day: date | None = None  # the day they were named on; None: rows changed
        # As they were last listed; None: not yet.
        self._hidden: dict[tuple[int, str], Photo | None] = {}
        self._thumbnails = thumbnails

    @property
    def photos(self) -> Sequence[Photo]:
        return self._photos

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._photos)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not index.isValid():
            return None
        photo = self._photos[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(photo.url)
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
            self._sections = self._days(today)
            self._sections_day = today.date()
        return self._sections

    def _days(self, today: datetime) -> list[Section]:
        """The photos are sorted, so days are found by bisection."""
        found: list[Section] = []
        start = 0
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
        new = self._in_sight(stretch.photos)
        at = 0
        while at < len(new):
            self._remove(row, self._row_below(new[at].uploaded_at + 1))
            following = self._photos[row].uploaded_at if row < len(self._photos) else -inf
            if following == new[at].uploaded_at:
                old, self._photos[row] = self._photos[row], new[at]  # with its newest link
                if old != new[at] or self._reason(old) != self._reason(new[at]):
                    self.dataChanged.emit(self.index(row), self.index(row))
                at += 1
                row += 1
            else:
                end = bisect_left(new, -following, lo=at, key=_newest_first)
                self._insert(row, new[at:end])
                row += end - at
                at = end
        self._remove(row, self._row_below(stretch.down_to))

    def hide(self, photos: Iterable[Photo]) -> None:
        """Take these out of sight, be they listed or not."""
        wanted = {_identity(photo): photo for photo in photos}
        if len(wanted) <= _FEW:
            found = map(self.row, wanted.values())
            listed = [row for row in found if row is not None]
        else:  # to look at every row is quicker
            rows = enumerate(self._photos)
            listed = [row for row, p in rows if (p.uploaded_at, p.s3_key) in wanted]
        self._hidden.update(dict.fromkeys(wanted))
        self._hidden.update((_identity(self._photos[row]), self._photos[row]) for row in listed)
        runs = _runs_backwards(listed)
        if len(runs) > _FEW:
            self._replace([p for p in self._photos if (p.uploaded_at, p.s3_key) not in wanted])
            return
        for first, last in runs:
            self._remove(first, last + 1)

    def show(self, photos: Iterable[Photo]) -> None:
        """Bring these back that are hidden; what was never listed comes with the listing."""
        known = (self._hidden.pop(_identity(photo), None) for photo in photos)
        back = sorted((photo for photo in known if photo is not None), key=_newest_first)
        rows = [self._row_below(photo.uploaded_at) for photo in back]
        if len(set(rows)) > _FEW:
            self._replace(sorted([*self._photos, *back], key=_newest_first))
            return
        for row in sorted(set(rows), reverse=True):
            first, end = rows.index(row), len(rows) - rows[::-1].index(row)
            self._insert(row, back[first:end])

    def row(self, photo: Photo) -> int | None:
        """Where it stands; None while it is not listed."""
        row = self._row_below(photo.uploaded_at + 1)
        there = row < len(self._photos) and self._photos[row].s3_key == photo.s3_key
        return row if there else None

    def latest(self, photo: Photo) -> Photo:
        """This photo as last listed, so with its newest link; itself while it is not."""
        row = self.row(photo)
        return photo if row is None else self._photos[row]

    def _in_sight(self, photos: Sequence[Photo]) -> Sequence[Photo]:
        if not self._hidden:
            return photos
        seen: list[Photo] = []
        for photo in photos:
            identity = _identity(photo)
            if identity in self._hidden:
                self._hidden[identity] = photo  # with its newest link
            else:
                seen.append(photo)
        return seen

    def _reason(self, photo: Photo) -> str:
        return self._thumbnails.reason(photo.url)

    def _row_below(self, uploaded_at: int) -> int:
        """The first row older than this sort key."""
        return bisect_left(self._photos, -uploaded_at + 1, key=_newest_first)

    def _replace(self, photos: list[Photo]) -> None:
        """Many changes at once, all over the rows."""
        self.beginResetModel()
        self._photos = photos
        self._sections_day = None
        self.endResetModel()

    def _insert(self, row: int, photos: Sequence[Photo]) -> None:
        self.beginInsertRows(_NOWHERE, row, row + len(photos) - 1)
        self._photos[row:row] = photos
        self._sections_day = None
        self.endInsertRows()

    def _remove(self, start: int, end: int) -> None:
        if end > start:
            self.beginRemoveRows(_NOWHERE, start, end - 1)
            del self._photos[start:end]
            self._sections_day = None
            self.endRemoveRows()


def _newest_first(photo: Photo) -> int:
    return -photo.uploaded_at


def _identity(photo: Photo) -> tuple[int, str]:
    return photo.uploaded_at, photo.s3_key


def _runs_backwards(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Rows that follow each other as (first, last), the last run first."""
    runs: list[tuple[int, int]] = []
    for row in sorted(rows, reverse=True):
        if runs and runs[-1][0] == row + 1:
            runs[-1] = (row, runs[-1][1])
        else:
            runs.append((row, row))
    return runs


def _facts(photo: Photo) -> list[str]:
    facts = [photo.file_name or photo.image_id, words.moment(photo.uploaded_at)]
    if photo.width and photo.height:
        facts.append(f"{photo.width:,} × {photo.height:,}")
    if photo.size_bytes:
        facts.append(words.size(photo.size_bytes))
    return facts
