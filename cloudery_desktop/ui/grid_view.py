"""The grid of photos: square tiles under the days they were uploaded."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QPersistentModelIndex,
    QPoint,
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
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmapCache,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGestureEvent,
    QPinchGesture,
    QToolTip,
)

from cloudery_desktop.photo import unsigned
from cloudery_desktop.ui import motion, theme, upload_words
from cloudery_desktop.ui.rubber_band import RubberBand
from cloudery_desktop.ui.section_layout import Metrics, square_tiles
from cloudery_desktop.ui.section_view import AnySection, SectionView
from cloudery_desktop.ui.tile_painter import Look, TilePainter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cloudery_desktop.library.thumbnails import Made, Thumbnails
    from cloudery_desktop.ui.grid_model import GridModel

TILE_PIXELS = 172
LEAST_TILE_PIXELS = 80
MOST_TILE_PIXELS = 384
_GAP = 6
_MARGIN = 16
_HEADER_HEIGHT = 44
_TILES_KIB = 96 * 1024  # the tiles of a large screen at twice the pixels
_FRAME_MS = 16
_FADE = motion.FADE_MS / 1000
_MOST_BLANK = 400  # those of a large screen are far fewer
_TYPING_SECONDS = 1.0  # after such a pause another name begins


class GridView(SectionView):
    """Many photos may be selected; thumbnails appear as they are made.

    `tile_pixels_changed` carries the edge wished for: the tiles fill the width, so theirs is
    about that.
    """

    tile_pixels_changed = Signal(int)
    has_sticky_headers = True
    _tile_pixels = TILE_PIXELS

    def __init__(
        self, model: GridModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        self._photos = model
        super().__init__(model, parent)
        self._thumbnails = thumbnails
        self.setObjectName("grid")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(False)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        QPixmapCache.setCacheLimit(_TILES_KIB)
        self._band = RubberBand(self)
        self._from_ground = False  # where the button was pressed that is held
        self._typed, self._typed_at = "", 0.0
        self._turned = 0  # of the wheel, not yet a step
        self._pinched = 1.0
        # Where one looks while zooming: a row, how far down in it, and on which line that stays.
        self._anchor: tuple[QPersistentModelIndex, float, int] | None = None
        self._anchored_at = -1
        self._blank: set[str] = set()  # painted without their photo
        self._fading: dict[str, float] = {}  # since when, in monotonic seconds
        self._frame = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._frame.timeout.connect(self.viewport().update)
        self._naming = QTimer(self, singleShot=True, interval=0)
        self._naming.timeout.connect(self._say_what_is_here)
        thumbnails.made.connect(self._on_made)
        model.arriving_changed.connect(self._on_arriving_changed)
        model.arriving_moved.connect(self._on_arriving_moved)
        for counted in (model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            counted.connect(self._naming.start)
        self.selectionModel().selectionChanged.connect(self._naming.start)
        self._say_what_is_here()

    # -- what is where ---------------------------------------------------------------------------

    def metrics_for(self, width: int) -> Metrics:
        return square_tiles(width, self._tile_pixels, _GAP, _MARGIN, _HEADER_HEIGHT)

    def lead(self) -> int:
        return len(self._photos.arriving)

    def _on_made(self, made: Made) -> None:
        if not isinstance(made.source, str):  # of a file: perhaps one that is arriving
            if self._photos.arriving:
                self.viewport().update()
            return
        source = unsigned(made.source)
        if made.image is not None and source in self._blank and motion.is_wanted(self):
            self._fading[source] = time.monotonic()
        self._blank.discard(source)
        self.viewport().update()

    def _on_arriving_changed(self) -> None:
        self._hold()
        self._lay_out()

    def _on_arriving_moved(self) -> None:
        for place in range(min(self._lead, self._layout.count)):
            rect = self._on_screen(self._layout.item_rect(place))
            if rect.bottom() >= 0:
                self.viewport().update(rect)
            if rect.top() > self.viewport().height():
                break

    def _say_what_is_here(self) -> None:
        """The view's name for a screen reader."""
        selection = self.selectionModel().selection()
        chosen = sum(selection.at(number).height() for number in range(selection.size()))
        count = f"Photos, {self.model().rowCount():,}"
        name = f"{count}, {chosen:,} selected" if chosen else count
        if name != self.accessibleName():
            self.setAccessibleName(name)

    # -- how large -------------------------------------------------------------------------------

    @property
    def tile_pixels(self) -> int:
        return self._tile_pixels

    def set_tile_pixels(self, pixels: int, at: QPoint | None = None) -> None:
        """Make the tiles about so large. What is seen at this point of the viewport stays there."""
        pixels = min(max(LEAST_TILE_PIXELS, pixels), MOST_TILE_PIXELS)
        if pixels == self._tile_pixels:
            return
        self._look_at(at)
        self._tile_pixels = pixels
        self._held.clear()
        self._lay_out()
        if self._anchor is not None:
            index, share, line = self._anchor
            rect = self._rect(index.row())
            self.verticalScrollBar().setValue(rect.y + round(share * rect.height) - line)
        self._anchored_at = self.verticalOffset()
        self.tile_pixels_changed.emit(pixels)

    def zoom(self, steps: int, at: QPoint | None = None) -> None:
        """Make the tiles larger: by a column less a step, by some where there are many."""
        width = max(1, self.viewport().width() - 2 * _MARGIN)
        columns = self._layout.metrics.columns
        columns = max(1, columns - steps * max(1, columns // 8))
        pixels = (width + _GAP) // columns - _GAP
        if (steps > 0) == (pixels > self._tile_pixels):
            self.set_tile_pixels(pixels, at)

    def _look_at(self, at: QPoint | None) -> None:
        """The same place as at the last step, unless one has scrolled since."""
        top = self.verticalOffset()
        same_line = at is None or (self._anchor is not None and abs(self._anchor[2] - at.y()) < 3)
        stays = top == self._anchored_at and same_line
        if stays and self._anchor is not None and self._anchor[0].isValid():
            return
        self._anchor = None
        if top == 0 and at is None:
            return
        point = at or self.viewport().rect().center()
        current = self.visualRect(self.currentIndex())
        if at is None and current.intersects(self.viewport().rect()):
            point = current.center()
        index = self.indexAt(point)
        if not index.isValid():
            near = self._layout.items_between(top + point.y(), top + point.y())
            row = max(0, near.start - self._lead)
            index = self.model().index(min(row, self.model().rowCount() - 1), 0)
        if index.isValid():
            rect = self._rect(index.row())
            share = (top + point.y() - rect.y) / max(1, rect.height)
            self._anchor = QPersistentModelIndex(index), share, point.y()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        steps = int(self._turned / 120)
        self._turned -= steps * 120
        if steps:
            self.zoom(steps, event.position().toPoint())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        kinds = Qt.NativeGestureType
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == kinds.BeginNativeGesture:
                self._pinched = float(self._tile_pixels)
            elif event.gestureType() == kinds.ZoomNativeGesture:
                self._pinch(1 + event.value(), event.position().toPoint())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                if pinch.state() == Qt.GestureState.GestureStarted:
                    self._pinched = float(self._tile_pixels)
                where = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
                self._pinch(pinch.scaleFactor(), where)
                return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.place_at(event.pos())
            if place is not None and place < self._lead:
                upload = self._photos.arriving[place]
                said = f"{upload.name}\n{upload_words.sentence(upload)}"
                QToolTip.showText(event.globalPos(), said, self)
                return True
        return super().viewportEvent(event)

    def _pinch(self, factor: float, at: QPoint) -> None:
        self._pinched = min(max(LEAST_TILE_PIXELS, self._pinched * factor), MOST_TILE_PIXELS)
        self.set_tile_pixels(round(self._pinched), at)

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
            self.setCurrentIndex(self.model().index(found, 0))
            self.scrollTo(self.currentIndex())
        else:
            QApplication.beep()

    # -- painting ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._band.is_drawn:
            painter = QPainter(self.viewport())
            self._band.paint(painter)
            painter.end()

    def paint_rows(self, painter: QPainter, rows: range) -> None:
        tiles = TilePainter(painter)
        now = time.monotonic()
        fading = {url: since for url, since in self._fading.items() if since + _FADE > now}
        self._fading = fading
        photos = self._photos.photos
        model, selection = self.model(), self.selectionModel()
        hovered, framed = self.hovered_row(), self.framed_row()
        has_selection = selection.hasSelection()
        for row in rows:
            photo = photos[row]
            image = self._photos.image(photo)
            fade = 1.0
            if image is None:
                self._blank.add(unsigned(photo.url))
            elif fading:
                fade = (now - fading.get(unsigned(photo.url), 0.0)) / _FADE
            selected = has_selection and selection.isSelected(model.index(row, 0))
            tiles.paint(
                self._on_screen(self._rect(row)),
                image,
                Look(row == hovered, selected, row == framed, min(1.0, fade)),
                broken=image is None and bool(self._photos.reason(photo)),
            )
        if len(self._blank) > _MOST_BLANK:
            self._blank = {unsigned(photos[row].url) for row in rows}
        if tiles.is_rough or fading:
            self._frame.start()

    def paint_lead(self, painter: QPainter, rect: QRect, place: int) -> None:
        upload = self._photos.arriving[place]
        tiles = TilePainter(painter)
        tiles.paint_arriving(rect, self._thumbnails.get(upload.path), upload)

    def paint_header(self, painter: QPainter, rect: QRect, section: AnySection) -> None:
        painter.fillRect(rect, QColor(theme.colours().ground))
        painter.setLayoutDirection(self.layoutDirection())
        text = rect.adjusted(_MARGIN, 12, -_MARGIN, 0)
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
