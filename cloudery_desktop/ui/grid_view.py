"""The grid of photos: square tiles under the days they were uploaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmapCache
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cloudery_desktop.ui import theme
from cloudery_desktop.ui.grid_model import REASON_ROLE, GridModel
from cloudery_desktop.ui.section_layout import Metrics, square_tiles
from cloudery_desktop.ui.section_view import Section, SectionView
from cloudery_desktop.ui.tile import RADIUS, tile

if TYPE_CHECKING:
    from cloudery_desktop.library.thumbnails import Made, Thumbnails

TILE_PIXELS = 172
_GAP = 6
_MARGIN = 16
_HEADER_HEIGHT = 44
_TILES_KIB = 96 * 1024  # the tiles of a large screen at twice the pixels


class GridView(SectionView):
    """Many photos may be selected; thumbnails appear as they are made.

    `drag_wanted` comes when what is selected is dragged.
    """

    drag_wanted = Signal()

    def __init__(
        self, model: GridModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self.setObjectName("grid")
        self.setAccessibleName("Photos")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(TileDelegate(self))
        self.setDragEnabled(True)
        QPixmapCache.setCacheLimit(_TILES_KIB)
        thumbnails.made.connect(self._on_made)

    def _on_made(self, made: Made) -> None:
        if isinstance(made.source, str):  # of a photo that is up
            self.viewport().update()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        self.drag_wanted.emit()

    def metrics_for(self, width: int) -> Metrics:
        return square_tiles(width, TILE_PIXELS, _GAP, _MARGIN, _HEADER_HEIGHT)

    def paint_header(self, painter: QPainter, rect: QRect, section: Section) -> None:
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


class TileDelegate(QStyledItemDelegate):
    """One tile: the middle square of the photo, or a quiet tile while there is none."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = theme.colours()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect), RADIUS, RADIUS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.device().devicePixelRatioF()
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QImage):
            painter.drawPixmap(rect, tile(image, rect.width(), ratio))
        else:
            painter.fillPath(shape, QColor(colours.field))
            if index.data(REASON_ROLE):
                broken = theme.pixmap("broken", colours.second, 24, ratio)
                spot = QRect(0, 0, 24, 24)
                spot.moveCenter(rect.center())
                painter.drawPixmap(spot, broken)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(shape, QColor(0, 0, 0, 28))
        if state & QStyle.StateFlag.State_Selected:
            _paint_selected(painter, rect)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.text), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(4.5, 4.5, -4.5, -4.5), 4, 4)
        painter.restore()


def _paint_selected(painter: QPainter, rect: QRect) -> None:
    colours = theme.colours()
    painter.setPen(QPen(QColor(colours.accent), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)
    badge = QRect(rect.left() + 8, rect.top() + 8, 20, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(badge)
    ratio = painter.device().devicePixelRatioF()
    check = theme.pixmap("check", colours.on_accent, 14, ratio)
    painter.drawPixmap(badge.adjusted(3, 3, -3, -3), check)
