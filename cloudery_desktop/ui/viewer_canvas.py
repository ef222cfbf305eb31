"""The photo itself: as large as fits or zoomed, panned, turned."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from cloudery_desktop.ui.tile import PAPER
from cloudery_desktop.ui.viewer_sight import Point, Sight

GROUND = "#111112"  # in light and dark: a photo's colours are judged against their surroundings
_STEP = 1.25  # a notch of the wheel
_NOTCH = 120
_PIXELS_SEEN = 2.0  # from this scale on pixels are shown as squares, not blurred


class Canvas(QWidget):
    """Shows one picture. `sight_changed`: another part of it, or another size, is seen.

    `touched`: a hand is on it.
    """

    sight_changed = Signal()
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._sight = Sight((1.0, 1.0), (1.0, 1.0))
        self._natural: Point = (1.0, 1.0)
        self._turns = 0
        self._images: tuple[QImage, ...] = ()
        self._held: QPointF | None = None  # where the mouse was while its button is down
        self._is_pointed_at = True

    @property
    def sight(self) -> Sight:
        return self._sight

    @property
    def turns(self) -> int:
        """How many quarters the view is turned to the right."""
        return self._turns

    @property
    def has_image(self) -> bool:
        """Whether there is anything to be seen yet."""
        return bool(self._images)

    def show_photo(self, natural: Point, turns: int) -> None:
        """Begin with another photo, of which nothing is there yet."""
        self._natural, self._turns, self._images = natural, turns, ()
        self._sight = Sight(self._room(), _turned(natural, self._turns))
        self._tell()

    def show_images(self, natural: Point, *images: QImage) -> None:
        """What there is of the photo, the smallest first: it stays where it is."""
        self._images = images
        if natural != self._natural:
            self._natural = natural
            self._sight = self._sight.of(_turned(natural, self._turns))
            self._tell()
        self.update()

    def turn(self, quarters: int) -> None:
        """Turn the view to the right, or to the left."""
        self._turns = (self._turns + quarters) % 4
        self._sight = Sight(self._room(), _turned(self._natural, self._turns), self._sight.chosen)
        self._tell()

    def look(self, sight: Sight) -> None:
        """See this part of the picture."""
        if sight != self._sight:
            self._sight = sight
            self._tell()

    def zoom(self, steps: float, at: Point | None = None) -> None:
        """So many steps closer."""
        self.look(self._sight.zoomed(_STEP**steps, at))

    def show_pointer(self, *, shown: bool) -> None:
        """Whether the mouse is to be seen over the photo."""
        if shown != self._is_pointed_at:
            self._is_pointed_at = shown
            self._shape_pointer()

    def edge_for(self, natural: Point, turns: int) -> int:
        """The longer side (device pixels) of a photo of this size when all of it is seen."""
        return max(1, round(max(Sight(self._room(), _turned(natural, turns)).size)))

    @property
    def needs_every_pixel(self) -> bool:
        """Whether what is seen is larger than what fits."""
        return self._sight.scale > self._sight.fitting

    # -- measures ----------------------------------------------------------------------------

    def _room(self) -> Point:
        ratio = self.devicePixelRatioF()
        return max(1.0, round(self.width() * ratio)), max(1.0, round(self.height() * ratio))

    def _shape_pointer(self) -> None:
        if not self._is_pointed_at:
            self.setCursor(Qt.CursorShape.BlankCursor)
        elif not any(self._sight.overflows):
            self.unsetCursor()
        elif self._held is None:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _tell(self) -> None:
        self._shape_pointer()
        self.update()
        self.sight_changed.emit()

    def _there(self, position: QPointF) -> Point:
        ratio = self.devicePixelRatioF()
        return position.x() * ratio, position.y() * ratio

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was = self._sight
        self._sight = Sight(self._room(), was.picture, was.chosen, was.middle)
        if was.chosen is not None and was.chosen <= self._sight.fitting:
            self._sight = self._sight.fitted()
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._sight = Sight(self._room(), self._sight.picture, self._sight.chosen)
            self._tell()

    # -- hands ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._held = event.position()
        self._shape_pointer()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            by = event.position() - self._held
            self._held = event.position()
            self.look(self._sight.panned(*self._there(by)))
        event.ignore()  # whoever is below shows its buttons

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self._shape_pointer()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.look(self._sight.toggled(self._there(event.position())))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.touched.emit()
        self.zoom(event.angleDelta().y() / _NOTCH, self._there(event.position()))
        event.ignore()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.touched.emit()
                self.look(self._sight.zoomed(1 + event.value(), self._there(event.position())))
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.touched.emit()
                at = QPointF(self.mapFromGlobal(pinch.hotSpot().toPoint()))
                self.look(self._sight.zoomed(pinch.scaleFactor() or 1.0, self._there(at)))
                return True
        return super().event(event)

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(GROUND))
        image = self._fitting_image()
        if image is not None:
            ratio = self.devicePixelRatioF()
            left, top = (round(at) / ratio for at in self._sight.corner)
            width, height = (max(1, round(length)) / ratio for length in self._sight.size)
            painter.translate(left + width / 2, top + height / 2)
            painter.rotate(90 * self._turns)
            if self._turns % 2:
                width, height = height, width
            smooth = self._sight.scale < _PIXELS_SEEN or image is not self._images[-1]
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            place = QRectF(-width / 2, -height / 2, width, height)
            if image.hasAlphaChannel():
                painter.fillRect(place, PAPER)
            painter.drawImage(place, image)
        painter.end()

    def _fitting_image(self) -> QImage | None:
        """The smallest one that has enough pixels, or the largest there is."""
        if not self._images:
            return None
        longest = max(self._sight.size)
        enough = (
            image for image in self._images if max(image.width(), image.height()) >= longest - 1
        )
        return next(enough, self._images[-1])


def _turned(size: Point, turns: int) -> Point:
    return size if turns % 2 == 0 else (size[1], size[0])
