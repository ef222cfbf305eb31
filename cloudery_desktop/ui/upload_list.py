"""The list of uploads: a row each, with what a person can do about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QWidget,
)

from cloudery_desktop.ui import theme
from cloudery_desktop.ui.section_layout import Metrics
from cloudery_desktop.ui.section_view import Section, SectionView
from cloudery_desktop.ui.upload_model import UPLOAD_ROLE, UploadModel
from cloudery_desktop.ui.upload_row import (
    MARGIN,
    ROW_HEIGHT,
    Action,
    UploadDelegate,
    action_rects,
    actions,
    small,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.uploads.lifecycle import Upload

_HEADER_HEIGHT = 36


class UploadList(SectionView):
    """`chosen` carries an Action and the Upload it is meant for."""

    chosen = Signal(object, object)

    def __init__(self, model: UploadModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("uploadList")
        self.setAccessibleName("Uploads")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(UploadDelegate(self))

    def metrics_for(self, width: int) -> Metrics:
        lines = self.fontMetrics().height() + 2 * QFontMetrics(small(self.font())).height()
        height = max(ROW_HEIGHT, lines + 18)
        return Metrics(1, width, height, 0, 0, _HEADER_HEIGHT, section_gap=8)

    def paint_header(self, painter: QPainter, rect: QRect, section: Section) -> None:
        painter.setFont(small(self.font()))
        painter.setPen(QColor(theme.colours().second))
        painter.drawText(
            rect.adjusted(MARGIN, 8, -MARGIN, 0),
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
            f"{section.title} · {section.detail}",
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        action = self._action_at(event.position().toPoint())
        if action is not None and event.button() == Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            self.setCurrentIndex(index)
            self.chosen.emit(action, index.data(UPLOAD_ROLE))
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._action_at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.viewport().update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        possible = actions(index.data(UPLOAD_ROLE)) if index.isValid() else ()
        wanted: Sequence[Action] = ()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            wanted = (Action.CANCEL, Action.REMOVE)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            wanted = (Action.RETRY, Action.COPY_LINK)
        elif event.key() == Qt.Key.Key_Space:
            wanted = (Action.DETAILS,)
        for action in wanted:
            if action in possible:
                self.chosen.emit(action, index.data(UPLOAD_ROLE))
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        upload: Upload = index.data(UPLOAD_ROLE)
        possible = actions(upload)
        if not possible:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in possible:
            menu.addAction(action.label).triggered.connect(
                partial(self.chosen.emit, action, upload)
            )
        place = self.visualRect(index).center() if by_key else event.pos()
        menu.exec(self.viewport().mapToGlobal(place))

    def _action_at(self, point: QPoint) -> Action | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        spots = action_rects(self.visualRect(index), index.data(UPLOAD_ROLE), self.font())
        return next((action for action, rect in spots if rect.contains(point)), None)
