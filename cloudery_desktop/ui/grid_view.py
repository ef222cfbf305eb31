"""The grid of photos: square tiles under the days they were uploaded."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmapCache,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QToolTip,
)

from cloudery_desktop.imaging.formats import RAW_TYPES
from cloudery_desktop.photo import unsigned
from cloudery_desktop.ui import motion, theme, upload_words, words
from cloudery_desktop.ui.midnight import Midnight
from cloudery_desktop.ui.parts import as_tip
from cloudery_desktop.ui.rubber_band import RubberBand
from cloudery_desktop.ui.spoken import Spoken
from cloudery_desktop.ui.tile_painter import Look, TilePainter
from cloudery_desktop.ui.tile_view import MARGIN, TileView

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtWidgets import QWidget

    from cloudery_desktop.library.thumbnail_maker import Made
    from cloudery_desktop.library.thumbnails import Thumbnails
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.grid_model import GridModel
    from cloudery_desktop.ui.section_layout import AnySection

_TILES_KIB = 96 * 1024  # the tiles of a large screen at twice the pixels
_FRAME_MS = 16
_FADE = motion.FADE_MS / 1000
_MOST_BLANK = 400  # those of a large screen are far fewer
_AT_ONCE_SECONDS = 1.5  # the most that one waits for a first sight; the rest comes as ever
_TYPING_SECONDS = 1.0  # after such a pause another name begins


class GridView(TileView):
    """Many photos may be selected; thumbnails appear as they are made.

    `drag_wanted` comes when what is selected is dragged.
    """

    drag_wanted = Signal()

    has_sticky_headers = True

    def __init__(
        self, model: GridModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        self._photos = model
        self._is_choosing = False
        super().__init__(model, parent)
        self._thumbnails = thumbnails
        self.setObjectName("grid")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        QPixmapCache.setCacheLimit(_TILES_KIB)
        self._band = RubberBand(self)
        self._from_ground = False  # where the button was pressed that is held
        self._typed, self._typed_at = "", 0.0
        self._instead = ""  # of photos
        self._blank: set[str] = set()  # painted without their photo
        self._complete_until = 0.0  # in monotonic seconds
        self._fading: dict[str, float] = {}  # since when, in monotonic seconds
        self._frame = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._frame.timeout.connect(self.viewport().update)
        thumbnails.made.connect(self._on_made)
        model.arriving_changed.connect(self._on_arriving_changed)
        model.arriving_moved.connect(self._on_arriving_moved)
        self.spoken = Spoken(self)
        self._midnight = Midnight(self)
        self._midnight.passed.connect(self._on_another_day)

    # -- what is where ---------------------------------------------------------------------------

    def _on_another_day(self) -> None:
        self._hold()
        self._lay_out()

    def lead(self) -> int:
        return len(self._photos.arriving)

    def _on_made(self, made: Made) -> None:
        if not isinstance(made.source, str):  # of a file: perhaps one that is arriving
            of_it = (n for n, u in enumerate(self._photos.arriving) if u.path == made.source)
            self._repaint_lead(of_it)
            return
        source = unsigned(made.source)
        if made.image is not None and source in self._blank and motion.is_wanted(self):
            self._fading[source] = time.monotonic()
        self._blank.discard(source)
        self.viewport().update()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        self.drag_wanted.emit()

    def _on_arriving_changed(self) -> None:
        self._hold()
        self._lay_out()

    def _on_arriving_moved(self) -> None:
        self._repaint_lead(range(self._lead))

    def _repaint_lead(self, places: Iterable[int]) -> None:
        """Those of these places that are seen, from the top down."""
        for place in places:
            if place >= self._layout.count:
                break
            rect = self._on_screen(self._layout.item_rect(place))
            if rect.bottom() >= 0:
                self.viewport().update(rect)
            if rect.top() > self.viewport().height():
                break

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.place_at(event.pos())
            if place is not None and place < self._lead:
                upload = self._photos.arriving[place]
                said = f"{words.isolated(upload.name)}\n{upload_words.sentence(upload)}"
                QToolTip.showText(event.globalPos(), as_tip(said), self)
                return True
        return super().viewportEvent(event)

    def paint_at_once(self) -> None:
        """The next time, be complete and sharp, with all the disk has, though it takes a moment."""
        self._complete_until = time.monotonic() + _AT_ONCE_SECONDS

    def look_as_at_start(self) -> None:
        """With nothing chosen, from the top."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()
        self.verticalScrollBar().setValue(0)
        if self._band.is_drawn:
            self._band.end()
        self._fading.clear()

    def show_instead(self, text: str) -> None:
        """Say this quietly where photos would be."""
        if text != self._instead:
            self._instead = text
            self.viewport().update()

    def headings(self) -> list[QRect]:
        """Where in the viewport days are written."""
        top = self.verticalOffset()
        seen = self._layout.sections_between(top, top + self.viewport().height())
        return [self._header_rect(number) for number in seen]

    # -- mouse and keyboard ------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not self.indexAt(point).isValid():
            self._by_keyboard = False
            adds = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            self._band.begin(point, adding=bool(event.modifiers() & adds))
            self._from_ground = True
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from_ground:  # though the band be given up
            if self._band.is_drawn:
                self._band.move_to(event.position().toPoint())
            return
        super().mouseMoveEvent(event)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from_ground = False
        if not self._band.is_drawn:
            super().mouseReleaseEvent(event)
            return
        self._band.end()
        chosen = self.selectionModel().selection()
        if not chosen.isEmpty():
            last = self.model().index(chosen.last().bottom(), 0)
            no_update = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(last, no_update)

    def leaveEvent(self, event: QEvent) -> None:
        self.viewport().update()
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self._band.is_drawn
        ):
            event.accept()  # it is the band that goes
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._band.is_drawn:
            self._band.give_up()
            return
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()  # the place from where the arrows go stays
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next photo whose name begins with what is typed."""
        now = time.monotonic()
        goes_on = now - self._typed_at < _TYPING_SECONDS
        if search == " " and not (goes_on and self._typed):
            return
        self._typed, self._typed_at = (self._typed if goes_on else "") + search, now
        row = max(0, self.currentIndex().row())
        # One letter, typed again and again, goes from name to name.
        again = len(set(self._typed)) == 1
        start = self._typed[0] if again else self._typed
        found = self._photos.find_name(start, row + 1 if again else row)
        if found is not None:
            self.choose(self.model().index(found, 0))
            self.scrollTo(self.currentIndex())
        else:
            QApplication.beep()

    def choose(self, index: QModelIndex) -> None:
        """Make this photo the current one and the only one selected, whatever keys are held."""
        self._is_choosing = True
        self.setCurrentIndex(index)
        self._is_choosing = False

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        # Qt asks for where Shift selects from next, too: to tell the selection model is too little.
        if self._is_choosing:
            return QItemSelectionModel.SelectionFlag.ClearAndSelect
        return super().selectionCommand(index, event)

    # -- painting ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._photos.photos:
            self._complete_until = 0.0
        elif self._instead:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.colours().second))
            centre = Qt.AlignmentFlag.AlignCenter
            painter.drawText(self.viewport().rect(), centre, self._instead)
            painter.end()
        if self._band.is_drawn:
            painter = QPainter(self.viewport())
            photos = self.viewport().rect()
            photos.setTop(self.stuck_until())
            painter.setClipRect(photos)
            self._band.paint(painter)
            painter.end()

    def paint_rows(self, painter: QPainter, rows: range) -> None:
        painter.setLayoutDirection(self.layoutDirection())
        now = time.monotonic()
        left = self._complete_until - now
        tiles = TilePainter(painter, left) if left > 0 else TilePainter(painter)
        fading = {url: since for url, since in self._fading.items() if since + _FADE > now}
        self._fading = fading
        photos = self._photos.photos
        model, selection = self.model(), self.selectionModel()
        hovered, framed = self.hovered_row(), self.framed_row()
        has_selection = selection.hasSelection()
        for row in rows:
            photo = photos[row]
            if left > 0 and time.monotonic() < self._complete_until:
                self._thumbnails.read(photo)
            image = self._photos.image(photo)
            fade = 1.0
            if image is None:
                self._blank.add(unsigned(photo.url))
            elif fading:
                fade = (now - fading.get(unsigned(photo.url), 0.0)) / _FADE
            selected = has_selection and selection.isSelected(model.index(row, 0))
            mark = _mark_of(photo)
            tiles.paint(
                self._on_screen(self._rect(row)),
                image,
                Look(row == hovered, selected, row == framed, min(1.0, fade), mark),
                broken=image is None and bool(self._photos.reason(photo)),
            )
        if len(self._blank) > _MOST_BLANK:
            self._blank = {unsigned(photos[row].url) for row in rows}
        if tiles.is_rough or fading:
            self._frame.start()

    def paint_lead(self, painter: QPainter, places: range) -> None:
        painter.setLayoutDirection(self.layoutDirection())
        tiles = TilePainter(painter)
        for place in places:
            upload = self._photos.arriving[place]
            rect = self._on_screen(self._layout.item_rect(place))
            mark = _mark_of(upload.photo) if upload.photo is not None else ""
            tiles.paint_arriving(rect, self._thumbnails.get(upload.path), upload, mark)
        if tiles.is_rough:
            self._frame.start()

    def ground(self) -> QColor:
        return QColor(theme.colours().ground)

    def paint_header(self, painter: QPainter, rect: QRect, section: AnySection) -> None:
        painter.fillRect(rect, QColor(theme.colours().ground))
        painter.setLayoutDirection(self.layoutDirection())
        text = rect.adjusted(MARGIN, 12, -MARGIN, 0)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.1)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.colours().text))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, flags, section.title)
        taken = painter.fontMetrics().horizontalAdvance(section.title) + 10
        painter.setFont(self.font())
        painter.setPen(QColor(theme.colours().second))
        if self.isRightToLeft():
            text.setRight(text.right() - taken)
        else:
            text.setLeft(text.left() + taken)
        painter.drawText(text, flags, section.detail)


def _mark_of(photo: Photo) -> str:
    """The word in its tile's corner; mostly none."""
    return "RAW" if photo.mime_type in RAW_TYPES else ""
