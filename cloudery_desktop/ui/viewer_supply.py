"""The pictures of what is looked at, and of what may be looked at next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from cloudery_desktop.library.picture_queue import WHOLE, Wish
from cloudery_desktop.ui.grid_model import PHOTO_ROLE

if TYPE_CHECKING:
    from cloudery_desktop.imaging.details import Details
    from cloudery_desktop.library.pictures import Missing, Picture, Pictures
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.viewer_canvas import Canvas
    from cloudery_desktop.ui.viewer_sequence import PhotoSequence
    from cloudery_desktop.ui.viewer_sight import Point

_SETTLE_MS = 120  # who leafs faster than this is not looking yet
_FAR = 1 << 14  # pixels: the longer side of a photo whose size nobody knows yet


class PictureSupply(QObject):
    """Wishes for what `canvas` can show. `changed`: there is more of the photo, or why not.

    `turns`: how many quarters the view of a photo (by what names its row) is turned to the right.
    """

    changed = Signal()

    def __init__(self, sequence: PhotoSequence, pictures: Pictures, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._sequence = sequence
        self._pictures = pictures
        self._canvas = canvas
        self.turns: dict[tuple[int, str], int] = {}
        self._leafing = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        for timer in (self._leafing, self._soon):
            timer.timeout.connect(self.want)
        pictures.made.connect(self._on_made)
        pictures.missed.connect(self._on_missed)

    # -- what there is ---------------------------------------------------------------------

    @property
    def is_there(self) -> bool:
        """Whether the photo itself can be shown, not its thumbnail alone."""
        photo = self._sequence.photo
        return photo is not None and self._pictures.get(photo.url) is not None

    @property
    def details(self) -> Details | None:
        """What the photo's bytes tell, once they are here."""
        photo = self._sequence.photo
        picture = None if photo is None else self._pictures.get(photo.url)
        return None if picture is None else picture.details

    @property
    def reason(self) -> str:
        """Why the photo is not shown as it should be; "" while it is or may be."""
        photo = self._sequence.photo
        if photo is None:
            return ""
        missing = self._pictures.missing(self._wish(photo))
        if missing is None and self._canvas.needs_every_pixel:
            missing = self._pictures.missing(Wish(photo.url, WHOLE))
        return "" if missing is None else missing.reason

    def images(self) -> list[QImage]:
        """All there are of the photo, the smallest first."""
        photo = self._sequence.photo
        if photo is None:
            return []
        pictures = (self._pictures.get(photo.url), self._pictures.whole(photo.url))
        made = [picture.image for picture in pictures if picture is not None]
        thumbnail = self._thumbnail()
        return made if thumbnail is None else [thumbnail, *made]

    def natural(self, photo: Photo) -> Point:
        """Its pixels: as its bytes say, as its row says, or in the shape of its thumbnail."""
        picture = self._pictures.get(photo.url)
        if picture is not None:
            return picture.details.width, picture.details.height
        if photo.width and photo.height and photo.width > 0 and photo.height > 0:
            return photo.width, photo.height
        image = self._thumbnail() if photo is self._sequence.photo else None
        if image is None or image.isNull():
            return _FAR, _FAR
        scale = _FAR / max(image.width(), image.height())
        return image.width() * scale, image.height() * scale

    def _thumbnail(self) -> QImage | None:
        image = self._sequence.index.data(Qt.ItemDataRole.DecorationRole)
        return image if isinstance(image, QImage) else None

    # -- what is wanted --------------------------------------------------------------------

    def move(self) -> None:
        """Another photo is looked at: at once, unless the next one will be before it is seen."""
        self._soon.stop()
        if not self._leafing.isActive():
            self.want()
        self._leafing.start()

    def want_soon(self) -> None:
        """Once for all that happens now: rows may change without end while photos go up."""
        if not (self._leafing.isActive() or self._soon.isActive()):
            self._soon.start()

    def want(self) -> None:
        """The photo, all its pixels if they are looked at, then those next to it."""
        photo = self._sequence.photo
        if photo is None or not self._canvas.isVisible():
            return
        wishes = [self._wish(photo)]
        if self._canvas.needs_every_pixel:
            wishes.append(Wish(photo.url, WHOLE))
        neighbours = (index.data(PHOTO_ROLE) for index in self._sequence.near())
        wishes += [self._wish(neighbour) for neighbour in neighbours]
        self._pictures.want(*wishes)

    def try_again(self) -> None:
        """Forget what failed, and make it anew."""
        self._pictures.try_again()
        self.want()

    def look_again(self) -> None:
        """The photos were listed anew: links may be newer, and the network is there."""
        self._pictures.forgive()
        self.want_soon()

    def end(self) -> None:
        """Nothing is looked at any more."""
        self._leafing.stop()
        self._soon.stop()
        self.turns.clear()
        self._pictures.want()

    def _wish(self, photo: Photo) -> Wish:
        turns = self.turns.get(photo.row_key, 0)
        return Wish(photo.url, self._canvas.edge_for(self.natural(photo), turns))

    def _on_made(self, made: Picture) -> None:
        self._tell(made.wish)

    def _on_missed(self, missing: Missing) -> None:
        self._tell(missing.wish)

    def _tell(self, wish: Wish) -> None:
        photo = self._sequence.photo
        if photo is not None and wish.photo == Wish(photo.url, wish.edge).photo:
            self.changed.emit()
