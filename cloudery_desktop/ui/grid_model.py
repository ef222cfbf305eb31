"""The photos of the grid, in exactly the order the table lists them, or as a person wants."""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain
from math import inf
from operator import attrgetter, is_
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from cloudery_desktop.language import number, tr
from cloudery_desktop.library.order import (
    Ages,
    Order,
    age_and_row,
    by_age,
    newest_first,
    row_below,
)
from cloudery_desktop.library.search import EVERYTHING, Search, folded
from cloudery_desktop.photo import is_outdated
from cloudery_desktop.ui import days, words
from cloudery_desktop.ui.listed import Listed
from cloudery_desktop.ui.parts import as_tip
from cloudery_desktop.ui.tile_images import TileImages

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QImage

    from cloudery_desktop.library.stretch import Stretch
    from cloudery_desktop.library.thumbnails import Thumbnails
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.section_layout import AnySection
    from cloudery_desktop.uploads.lifecycle import Upload

PHOTO_ROLE = int(Qt.ItemDataRole.UserRole)
REASON_ROLE = PHOTO_ROLE + 1  # why there is no thumbnail

_NOWHERE = QModelIndex()
# Of each selected row they are asked for, again and again.
_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_FEW = 64  # so many rows come and go one by one; of more, all are put in order
_uploaded_at = attrgetter("uploaded_at")


class GridModel(QAbstractListModel):
    """One row a photo that is shown: all, or what is searched for, in the order chosen.

    What the table says of a stretch of it becomes the photos of that stretch. Uploads that are
    arriving stand before the first row and are no rows: nothing can be done with them yet. In the
    moment their photo is listed they give way to it. Photos that are hidden are as good as not
    listed. `arriving_changed` tells of others, `arriving_moved` of the same ones further on;
    `total_changed` of photos come or gone, shown or not.
    """

    arriving_changed = Signal()
    arriving_moved = Signal()
    total_changed = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listed = Listed()
        self._photos = self._listed.photos  # those shown: the same list where that is all of it
        self._search = EVERYTHING
        self._order = Order.UPLOADED
        self._ages: Ages | None = None  # of the rows, in the order they were taken
        self._arriving: tuple[Upload, ...] = ()
        self._days = days.Days()
        self._images = TileImages(thumbnails)

    @property
    def photos(self) -> Sequence[Photo]:
        """Those that are shown: one a row."""
        return self._photos

    @property
    def listed(self) -> Sequence[Photo]:
        """All there are, shown or not, in the table's order."""
        return self._listed.photos

    @property
    def total(self) -> int:
        return len(self.listed)

    @property
    def search(self) -> Search:
        return self._search

    @property
    def order(self) -> Order:
        return self._order

    @property
    def arriving(self) -> Sequence[Upload]:
        """The uploads that stand before the first row; none while a person searches."""
        return () if self.is_searching else self._arriving

    @property
    def is_searching(self) -> bool:
        return self._search != EVERYTHING

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
            return self.image(photo)
        if role == PHOTO_ROLE:
            return photo
        if role == REASON_ROLE:
            return self.reason(photo)
        if role == Qt.ItemDataRole.DisplayRole:
            return photo.file_name or photo.image_id
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip("\n".join((*_facts(photo), self.reason(photo))).strip())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            facts = filter(None, (*_facts(photo), self.reason(photo)))
            return tr(", ", "between facts").join(facts)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def image(self, photo: Photo) -> QImage | None:
        """What its tile shows of it; None: nothing yet."""
        return self._images.of(photo)

    def reason(self, photo: Photo) -> str:
        """Why there is no thumbnail of it; "" while there may be one."""
        return self._images.reason(photo)

    def sections(self) -> Sequence[AnySection]:
        """A section a day, kept for views that ask at every step of a resize.

        What is arriving counts with the first.
        """
        return self._days.of(self._photos, self._ages, len(self.arriving))

    # -- what is shown -------------------------------------------------------------------------

    def show_only(self, search: Search) -> None:
        """Show what is searched for; what else comes is found when it comes."""
        if search == self._search:
            return
        is_within = search.is_within(self._search)
        self._search = search
        if is_within:
            found = search.among(self._photos)
            self._show(found, self._ages and self._ages.of(self._photos, found))
        else:
            self._show(*self._found())

    def put_in(self, order: Order) -> None:
        """Show them in this order."""
        if order is self._order:
            return
        self._order = order
        self._show(*self._found())

    def _found(self) -> tuple[Sequence[Photo], Ages | None]:
        found = self._search.among(self._listed.photos)
        return (found, None) if self._order is Order.UPLOADED else by_age(found)

    def _show(self, photos: Sequence[Photo], ages: Ages | None) -> None:
        """Make these the rows. What is selected stays so, wherever it goes."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._photos[index.row()] for index in before]
        plain = self._order is Order.UPLOADED and not self.is_searching
        self._photos = self._listed.photos if plain else list(photos)
        self._ages = ages
        self._days.forget()
        rows = map(self.row, held)
        after = [_NOWHERE if row is None else self.createIndex(row, 0) for row in rows]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def hide(self, photos: Iterable[Photo]) -> None:
        """Take these out of sight, be they listed or not, until they are shown again."""
        runs = self._listed.hide(photos)
        if len(runs) > _FEW:
            self._list_anew(self._listed.without(runs))
            return
        for run in runs:
            self._put((), run[0].uploaded_at + 1, run[-1].uploaded_at)

    def show(self, photos: Iterable[Photo]) -> None:
        """Bring these back that are hidden; what was never listed comes with the listing."""
        runs = self._listed.show(photos)
        if len(runs) > _FEW:
            self._list_anew(self._listed.along_with(runs))
            return
        for run in runs:
            self._put(run, run[0].uploaded_at + 1, run[-1].uploaded_at)

    def _list_anew(self, photos: list[Photo]) -> None:
        """These are all there are. A view lays out once, not for each of many changes."""
        self._listed.photos = photos
        self._show(*self._found())
        self.total_changed.emit()

    def row(self, photo: Photo) -> int | None:
        """Where it stands; None while it is not shown."""
        if self._ages is None:
            row = row_below(self._photos, photo.uploaded_at + 1)
        else:
            row = self._ages.row(self._photos, photo)
        return row if row < len(self._photos) and self._is_at(row, photo) else None

    def items_at(self, rows: range) -> Sequence[Photo]:
        """What stands in these rows."""
        return self._photos[rows.start : rows.stop]

    def rows_of(self, items: Sequence[Photo]) -> Sequence[int]:
        """Where these photos stand, from the top; what is not shown has no row."""
        if len(items) <= _FEW:
            return sorted(row for photo in items if (row := self.row(photo)) is not None)
        wanted = {photo.uploaded_at: photo for photo in items}
        found = enumerate(map(wanted.get, map(_uploaded_at, self._photos)))
        return [row for row, photo in found if photo is not None and self._is_at(row, photo)]

    def _is_at(self, row: int, photo: Photo) -> bool:
        there = self._photos[row]
        return there is photo or there.row_key == photo.row_key

    def latest(self, photo: Photo) -> Photo:
        """This photo as last listed, so with its newest link; itself while it is not."""
        return self._listed.latest(photo)

    def holds(self, photo: Photo) -> bool:
        """Whether it is listed, shown or not."""
        return self._listed.holds(photo)

    def find_name(self, start: str, after_row: int) -> int | None:
        """The next row, of all, whose photo's name begins so; None: there is no such name."""
        wanted = folded(start)
        count = len(self._photos)
        for row in chain(range(after_row, count), range(min(after_row, count))):
            photo = self._photos[row]
            if folded(photo.file_name or photo.image_id).startswith(wanted):
                return row
        return None

    # -- what the engine says --------------------------------------------------------------------

    def show_arriving(self, uploads: Sequence[Upload]) -> None:
        """The uploads on their way, the latest first, but for those whose photo is listed."""
        left = tuple(u for u in uploads if u.photo is None or not self.holds(u.photo))
        same = [u.upload_id for u in left] == [u.upload_id for u in self._arriving]
        self._arriving = left
        if same:
            self.arriving_moved.emit()
        else:
            self.arriving_changed.emit()

    def _let_in(self, photos: Sequence[Photo]) -> None:
        """Rows take the place of what was arriving, within one change of the layout."""
        if not self._arriving:
            return
        ids = {photo.image_id for photo in photos}
        for upload in self._arriving:
            if upload.upload_id in ids:
                self._images.land(upload)
        self._arriving = tuple(u for u in self._arriving if u.upload_id not in ids)

    # -- what the table says -----------------------------------------------------------------------

    def apply(self, stretch: Stretch) -> None:
        """Make the photos of this stretch exactly what the table holds there."""
        self._put(self._listed.in_sight(stretch), stretch.before, stretch.down_to)

    def _put(self, photos: Sequence[Photo], before: int | None, down_to: int) -> None:
        total = self.total
        if self._photos is self._listed.photos:
            self._apply(photos, before, down_to)
        else:
            old = self._listed.exchange(photos, before, down_to)
            found = self._search.among(photos)
            if self._ages is None:
                self._apply(found, before, down_to)
            else:
                self._exchange(self._ages, self._search.among(old), found)
            waiting = len(self._arriving)
            self._let_in(photos)  # what is not among the rows, too
            if len(self._arriving) < waiting:
                self.arriving_changed.emit()
        if self.total != total:
            self.total_changed.emit()

    def _apply(self, new: Sequence[Photo], before: int | None, down_to: int) -> None:
        row = 0 if before is None else row_below(self._photos, before)
        end = row_below(self._photos, down_to)
        if len(new) == end - row and all(map(is_, self._photos[row:end], new)):
            return  # as most: the listing gives what it knows to be the same
        changed: list[range] = []
        at = 0
        while at < len(new):
            following = self._key_at(row)
            if following > new[at].uploaded_at:
                self._remove(row, row_below(self._photos, new[at].uploaded_at + 1))
                following = self._key_at(row)
            if following == new[at].uploaded_at:
                if self._change(row, new[at]):
                    start = changed.pop().start if changed and changed[-1].stop == row else row
                    changed.append(range(start, row + 1))
                at += 1
                row += 1
            else:
                end = bisect_left(new, -following, lo=at, key=newest_first)
                self._insert(row, new[at:end])
                row += end - at
                at = end
        self._remove(row, row_below(self._photos, down_to))
        for rows in changed:
            self.dataChanged.emit(self.index(rows.start), self.index(rows.stop - 1))

    def _key_at(self, row: int) -> float:
        return self._photos[row].uploaded_at if row < len(self._photos) else -inf

    def _exchange(self, ages: Ages, old: Sequence[Photo], new: Sequence[Photo]) -> None:
        """In an order that is not the table's: these rows for those."""
        if len(old) == len(new) and all(map(is_, old, new)):
            return
        now = {photo.uploaded_at: photo for photo in new}
        stay = {p.uploaded_at for p in old if age_and_row(p) == _age_and_row(now, p.uploaded_at)}
        gone = [photo for photo in old if photo.uploaded_at not in stay]
        come = [photo for photo in new if photo.uploaded_at not in stay]
        for key in stay:
            row = ages.row(self._photos, now[key])
            if self._change(row, now[key]):
                self.dataChanged.emit(self.index(row), self.index(row))
        if len(gone) + len(come) > _FEW:
            self._exchange_many(ages, {photo.uploaded_at for photo in gone}, come)
            return
        for photo in gone:
            row = ages.row(self._photos, photo)
            self._remove(row, row + 1)
        for photo in come:
            row = ages.row(self._photos, photo)
            self._insert(row, (photo,))

    def _exchange_many(self, ages: Ages, gone: set[int], come: Sequence[Photo]) -> None:
        rest: Sequence[Photo] = self._photos
        if len(come) > len(rest):
            self._show(*self._found())
            return
        if gone:
            rest = [photo for photo in rest if photo.uploaded_at not in gone]
            ages = ages.of(self._photos, rest)
        self._show(*ages.along_with(rest, come))

    def _change(self, row: int, photo: Photo) -> bool:
        """Put it there, with its newest link. Whether it looks other than before."""
        old = self._photos[row]
        if old != photo:
            self._photos[row] = photo
            return True
        if old.is_as(photo):
            return False
        self._photos[row] = photo
        self._images.carry_over(old, photo)
        # An outdated link shows nothing; there is hope for one that was refused.
        return is_outdated(old.url) or self.reason(old) != self.reason(photo)

    def _insert(self, row: int, photos: Sequence[Photo]) -> None:
        self.beginInsertRows(_NOWHERE, row, row + len(photos) - 1)
        self._photos[row:row] = photos
        if self._ages is not None:
            self._ages.insert(row, photos)
        self._days.exchange(self._photos, self._ages, range(row, row), row + len(photos))
        self._let_in(photos)
        self.endInsertRows()

    def _remove(self, start: int, end: int) -> None:
        if end > start:
            self.beginRemoveRows(_NOWHERE, start, end - 1)
            del self._photos[start:end]
            if self._ages is not None:
                self._ages.remove(start, end)
            self._days.exchange(self._photos, self._ages, range(start, end), start)
            self.endRemoveRows()


def _age_and_row(photos: dict[int, Photo], uploaded_at: int) -> tuple[float, int] | None:
    photo = photos.get(uploaded_at)
    return None if photo is None else age_and_row(photo)


def _facts(photo: Photo) -> list[str]:
    facts = [words.isolated(photo.file_name or photo.image_id), words.moment(photo.uploaded_at)]
    if photo.width and photo.height:
        facts.append(f"{number(photo.width)} × {number(photo.height)}")
    if photo.size_bytes:
        facts.append(words.size(photo.size_bytes))
    return facts
