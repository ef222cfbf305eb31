"""The window before the first photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cloudery_desktop.assets import asset
from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.parts import label, push_button

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QResizeEvent

    from cloudery_desktop.library.thumbnails import Thumbnails

CARDS = ("last-swim-of-summer.jpg", "lake-at-first-light.jpg", "dawn-over-the-ridge.jpg")
# Where each lies: shift in pixels and turn in degrees; the last one is on top.
_PLACES = ((-58.0, 8.0, -9.0), (58.0, 8.0, 9.0), (0.0, -4.0, 0.0))
_CARD = QSize(112, 132)
_SPACE = 8


class EmptyState(QWidget):
    """Invites, and says what will happen to the photos."""

    add_photos = Signal()
    add_folder = Signal()
    samples_wanted = Signal()

    def __init__(self, place: str, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._cards = Cards(thumbnails)
        self._title = label("emptyTitle", Qt.AlignmentFlag.AlignCenter)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        self._title.setFont(font)
        self._detail = label("emptyDetail", Qt.AlignmentFlag.AlignCenter)
        for text in (self._title, self._detail):
            text.setWordWrap(True)
        add = push_button(tr("Add photos…"), primary=True)
        folder = push_button(tr("Add a folder…"))
        add.clicked.connect(self.add_photos)
        folder.clicked.connect(self.add_folder)
        self._samples = push_button(tr("Try it with sample photos"))
        self._samples.clicked.connect(self.samples_wanted)
        self._samples.hide()
        self._buttons = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACE)
        self._choices = (add, folder, self._samples)
        for button in self._choices:
            self._row.addWidget(button)
        self._hint = label("emptyHint", Qt.AlignmentFlag.AlignCenter)
        self._hint.setText(tr("You can also paste with Ctrl+V"))
        self._layout = layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.addStretch(4)
        layout.addWidget(self._cards, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(24)
        layout.addWidget(self._title)
        layout.addSpacing(8)
        layout.addWidget(self._detail)
        layout.addSpacing(16)
        layout.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(16)
        layout.addWidget(self._hint)
        layout.addStretch(5)
        self.set_busy(busy=False)

    def get_ready(self) -> None:
        """Have its pictures made before it is shown."""
        self._cards.get_ready()

    def offer_samples(self) -> None:
        """Where trying it costs nothing, photos to try it with are at hand."""
        self._samples.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where it is narrow the buttons stand one below the other; where it is low, no cards."""
        widths = [button.sizeHint().width() for button in self._choices if not button.isHidden()]
        margins = self._layout.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        directions = QBoxLayout.Direction
        fits = sum(widths) + _SPACE * (len(widths) - 1) <= room
        self._row.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
        self._buttons.updateGeometry()  # the layout around them knows their old height
        needed = self._layout.minimumHeightForWidth(self.width())
        if self._cards.isHidden():
            needed += self._cards.height()
        self._cards.setVisible(needed <= self.height())

    def set_busy(self, *, busy: bool, waiting: str = "") -> None:
        """While photos are on their way, or are `waiting`, there is nothing to invite to."""
        if busy:
            self._title.setText(waiting or tr("Your photos are on their way"))
            self._detail.setText(tr("Each one appears here as soon as it has arrived."))
        else:
            self._title.setText(tr("Drop your photos here"))
            self._detail.setText(
                tr("They go straight to {place} and appear in this window.", place=self._place)
            )
        self._buttons.setVisible(not busy)
        self._hint.setVisible(not busy)
        self._fit()


class Cards(QWidget):
    """Three photos, fanned out."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._made: dict[str, QImage] = {}
        self.setFixedSize(264, 176)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        thumbnails.made.connect(self._on_made)

    def get_ready(self) -> None:
        """Ask for the photos; they are painted as they are made."""
        for name in CARDS:
            self._thumbnails.get(asset("samples", name))

    def _on_made(self, _made: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        for name, (x, y, turn) in zip(CARDS, _PLACES, strict=True):
            painter.save()
            painter.translate(QPointF(self.rect().center()) + QPointF(x, y))
            painter.rotate(turn)
            self._paint_card(painter, name)
            painter.restore()
        painter.end()

    def _paint_card(self, painter: QPainter, name: str) -> None:
        card = QRectF(-_CARD.width() / 2, -_CARD.height() / 2, _CARD.width(), _CARD.height())
        for spread, alpha in ((6.0, 6), (4.0, 8), (2.0, 12)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, alpha))
            shadow = card.adjusted(-spread, -spread + 3, spread, spread + 3)
            painter.drawRoundedRect(shadow, 10 + spread, 10 + spread)
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(card, 10, 10)
        picture = card.adjusted(4, 4, -4, -4)
        shape = QPainterPath()
        shape.addRoundedRect(picture, 7, 7)
        # Kept: as a sample photo is added, its thumbnail is forgotten.
        image = self._made.get(name) or self._thumbnails.get(asset("samples", name))
        if image is None:
            painter.fillPath(shape, QColor(theme.LIGHT.field))
            return
        self._made[name] = image
        painter.setClipPath(shape)
        shown = QRectF(image.rect())
        part = QSize(_CARD).scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio)
        cut = QRectF(0, 0, part.width(), part.height())
        cut.moveCenter(shown.center())
        painter.drawImage(picture, image, cut)
