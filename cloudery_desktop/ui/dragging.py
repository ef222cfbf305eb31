"""Photos dragged out of the window: files for a file manager or a browser, links for a text.

The originals are fetched when somebody asks for the files, which is at the drop, or before it
with some file managers. Whoever takes them waits for as long as that takes, up to a bound of its
own: the photos that came too late for it are there for the next drag.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import (
    QByteArray,
    QEventLoop,
    QMetaType,
    QMimeData,
    QObject,
    QPoint,
    QRect,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import QColor, QDrag, QFont, QImage, QPainter, QPixmap

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import number, tr
from cloudery_desktop.library.downloads import Order, Outcome, Progress
from cloudery_desktop.library.originals import file_name
from cloudery_desktop.links import html_text, name_of
from cloudery_desktop.photo import is_outdated
from cloudery_desktop.ui import theme, words
from cloudery_desktop.ui.tile import tile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from cloudery_desktop.library.downloads import Download, Downloads
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.grid_model import GridModel
    from cloudery_desktop.ui.slips import Slips

_FILES = "text/uri-list"
_PATIENCE_MS = 25_000  # GTK's file managers wait for 30 s
_KEPT_SECONDS = 24 * 3600  # what took them may read them for a while
_TIDY_MS = 60_000
_EDGE = 88
_READY_MS = 8_000


class Dragging(QObject):
    """Drags photos. `failed` carries a ClouderyError. `folder` is where the files are kept.

    `link_refused` comes when a newer link is needed.
    """

    failed = Signal(object)
    link_refused = Signal()

    def __init__(
        self,
        model: GridModel,
        downloads: Downloads,
        slips: Slips,
        folder: Path,
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._model = model
        self._downloads = downloads
        self._slip = slips.add(tr("Photos for the drop"))
        self._folder = folder
        self._owner = owner
        self._last: Files | None = None
        QTimer.singleShot(_TIDY_MS, self, self._tidy)

    def begin(self, photos: Sequence[Photo]) -> None:
        """Drag these, until they are dropped somewhere."""
        if not photos:
            return
        drag = QDrag(self._owner)
        drag.setMimeData(self.mime(photos))
        image = self._model.data(
            self._model.index(self._model.row(photos[0]) or 0), Qt.ItemDataRole.DecorationRole
        )
        ratio = self._owner.devicePixelRatioF()
        drag.setPixmap(_picture(image, len(photos), ratio))
        drag.setHotSpot(QPoint(_EDGE // 2, _EDGE // 2))
        drag.exec(Qt.DropAction.CopyAction)

    def mime(self, photos: Sequence[Photo]) -> PhotoMime:
        """What is dragged: the links at once, the files when they are asked for."""
        newest = tuple(self._model.latest(photo) for photo in photos)
        last = self._last
        if last is None or last.photos != newest or not last.are_there:
            last = self._last = Files(newest, self._folder / uuid4().hex)
            last.wanted.connect(self._fetch)
        return PhotoMime(newest, last)

    def _tidy(self) -> None:
        """What an earlier time left."""
        self._downloads.start(Order((), self._folder / "none", forget_older=_KEPT_SECONDS))

    def _fetch(self, files: Files) -> None:
        order = Order(files.photos, files.folder, forget_older=_KEPT_SECONDS)
        download = self._downloads.start(order)
        download.progressed.connect(partial(self._show, download))
        download.ended.connect(partial(self._on_ended, files))
        self._show(download, Progress.at_first(files.photos))

    def _show(self, download: Download, progress: Progress) -> None:
        self._slip.progress(_in_words(progress), progress.share, tr("Cancel"), download.cancel)

    def _on_ended(self, files: Files, outcome: Outcome) -> None:
        waited_for = files.is_waited_for
        files.keep(outcome)
        if files.are_there and not waited_for:
            text = tr("%n photo(s) fetched. Drag (it|them) once more.", "", len(files.photos))
            self._slip.say(text, tr("Close"), self._slip.hide, for_ms=_READY_MS)
        else:
            self._slip.hide()
        if outcome.error is not None:
            if outcome.error.link_refused:
                self.link_refused.emit()
            self.failed.emit(_not_dropped(outcome.left[0], outcome.error))


class Files(QObject):
    """The originals of some photos as files.

    `wanted` carries this, once, when somebody asks for them.
    """

    wanted = Signal(object)
    _arrived = Signal()

    def __init__(self, photos: tuple[Photo, ...], folder: Path) -> None:
        super().__init__()
        self.photos = photos
        self.folder = folder
        self.paths: tuple[Path, ...] = ()
        self.is_waited_for = False
        self._is_wanted = False

    @property
    def are_there(self) -> bool:
        return len(self.paths) == len(self.photos) and all(path.exists() for path in self.paths)

    def wait(self) -> tuple[Path, ...]:
        """All files; none where one could not be had, or not in time. Events go on meanwhile."""
        if self.is_waited_for:
            return ()  # asked for again from within: the first one gets them
        if not self.are_there:
            loop = QEventLoop()
            self._arrived.connect(loop.quit)
            QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
            self.is_waited_for = True
            if not self._is_wanted:
                self._is_wanted = True
                self.wanted.emit(self)
            loop.exec()
            self.is_waited_for = False
        return self.paths if self.are_there else ()

    def keep(self, outcome: Outcome) -> None:
        """They are there, or will not be; then they may be asked for once more."""
        if not outcome.left:
            self.paths = tuple(saved.path for saved in outcome.saved)
        self._is_wanted = False
        self._arrived.emit()


class PhotoMime(QMimeData):
    """Photos as links, and as files that are fetched when they are asked for."""

    def __init__(self, photos: Sequence[Photo], files: Files) -> None:
        super().__init__()
        self._files = files
        live = [photo for photo in photos if not is_outdated(photo.url)]
        if live:  # others lead nowhere yet
            self.setText("\n".join(photo.url for photo in live))
            links = (f'<a href="{html_text(p.url)}">{html_text(name_of(p))}</a>' for p in live)
            self.setHtml("<br>\n".join(links))

    def formats(self) -> list[str]:
        return [_FILES, *super().formats()]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype == _FILES or super().hasFormat(mimetype)

    def retrieveData(self, mimetype: str, preferred: QMetaType | QMetaType.Type) -> object:
        if mimetype != _FILES:
            return super().retrieveData(mimetype, preferred)
        urls = [QUrl.fromLocalFile(str(path)) for path in self._files.wait()]
        if QMetaType(preferred).id() == QMetaType.Type.QVariantList.value:
            return urls
        return QByteArray(b"".join(bytes(url.toEncoded().data()) + b"\r\n" for url in urls))


def _in_words(progress: Progress) -> str:
    """ "Fetching photo 2 of 12 · 8.1 of 40.0 MB"."""
    current = number(min(progress.photos + 1, progress.of_photos))
    if progress.of_photos == 1:
        what = tr("Fetching the photo")
    else:
        what = tr("Fetching photo {number} of %n", "", progress.of_photos, number=current)
    return words.with_part(what, progress.bytes, progress.of_bytes)


def _not_dropped(first: Photo, error: ClouderyError) -> ClouderyError:
    """What is told of files that could not be had; `error` says why not `first`."""
    name = words.isolated(file_name(first))
    return ClouderyError(
        tr("“{name}” was not dropped.", name=name)
        if first.url
        else tr("“{name}” cannot be dropped.", name=name),
        error.detail or error.title,
        error.advice,
        reference=error.reference,
    )


def _picture(image: object, count: int, ratio: float) -> QPixmap:
    """The first photo, and how many there are."""
    colours = theme.colours()
    drawn = QPixmap(QRect(0, 0, _EDGE, _EDGE).size() * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.9)
    whole = QRect(0, 0, _EDGE, _EDGE)
    if isinstance(image, QImage):
        painter.drawPixmap(whole, tile(image, _EDGE, ratio))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.field))
        painter.drawRoundedRect(whole, 6, 6)
    if count > 1:
        painter.setOpacity(1.0)
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        text = number(count)
        width = max(24, painter.fontMetrics().horizontalAdvance(text) + 14)
        badge = QRect(_EDGE - width - 4, 4, width, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(badge, 12, 12)
        painter.setPen(QColor(colours.on_accent))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return drawn
