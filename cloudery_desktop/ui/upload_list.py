"""The list of uploads: a row each, with what a person can do about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

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
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QToolTip,
    QWidget,
)

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.parts import shown_keys
from cloudery_desktop.ui.section_layout import AnySection, Metrics
from cloudery_desktop.ui.section_view import SectionView
from cloudery_desktop.ui.selection import selected_rows
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
_USUAL = (Action.RETRY, Action.RESUME, Action.UPLOAD_NEXT, Action.SHOW_PHOTO, Action.DETAILS)


class UploadList(SectionView):
    """`chosen` carries an Action and a tuple of the Uploads it is meant for.

    A click on a row's action is for that row, keys and the menu are for all that is selected.
    """

    chosen = Signal(object, object)

    def __init__(self, model: UploadModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("uploadList")
        self.setAccessibleName(tr("Uploads"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(UploadDelegate(self))

    def metrics_for(self, width: int) -> Metrics:
        lines = self.fontMetrics().height() + 2 * QFontMetrics(small(self.font())).height()
        height = max(ROW_HEIGHT, lines + 18)
        return Metrics(1, width, height, 0, 0, _HEADER_HEIGHT, section_gap=8)

    def ground(self) -> QColor:
        return QColor(theme.colours().panel)

    def paint_header(self, painter: QPainter, rect: QRect, section: AnySection) -> None:
        painter.setFont(small(self.font()))
        painter.setPen(QColor(theme.colours().second))
        painter.drawText(
            rect.adjusted(MARGIN, 8, -MARGIN, 0),
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
            f"{section.title} · {section.detail}",
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        action = self._action_at(where)
        if action is not None and event.button() == Qt.MouseButton.LeftButton:
            index = self.indexAt(where)
            self.setCurrentIndex(index)
            if action is Action.MORE:
                self._open_menu((index.data(UPLOAD_ROLE),), where)
            else:
                self.chosen.emit(action, (index.data(UPLOAD_ROLE),))
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        index = self.indexAt(where)
        if not index.isValid() or self._action_at(where) is not None:
            return
        upload: Upload = index.data(UPLOAD_ROLE)
        for action in (Action.SHOW_PHOTO, Action.DETAILS):
            if action in actions(upload):
                self.chosen.emit(action, (upload,))
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._action_at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.viewport().update()
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            action = self._action_at(event.pos())
            if action is not None:
                key = f" ({shown_keys(action.key)})" if action.key else ""
                QToolTip.showText(event.globalPos(), f"{action.label}{key}", self)
                return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        # Or the window would copy the links of what is selected in the grid.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        wanted: Sequence[Action] = ()
        if event.key() in (keys.Key_Delete, keys.Key_Backspace):
            wanted = (Action.CANCEL, Action.REMOVE)
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            wanted = _USUAL
        elif event.key() == keys.Key_Space and not (event.modifiers() or event.isAutoRepeat()):
            wanted = (Action.PAUSE, Action.RESUME, Action.DETAILS)
        elif event.matches(QKeySequence.StandardKey.Copy):
            wanted = (Action.COPY_LINK,)
        if not self._choose(wanted):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        among = self.selectionModel().isSelected(index)
        uploads = self._selected() if among else (index.data(UPLOAD_ROLE),)
        self._open_menu(uploads, self.visualRect(index).center() if by_key else event.pos())

    def _open_menu(self, uploads: Sequence[Upload], where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action, able in _possible(uploads).items():
            key = f"\t{shown_keys(action.key)}" if action.key else ""
            menu.addAction(f"{action.label}{key}").triggered.connect(
                partial(self.chosen.emit, action, able)
            )
        menu.exec(self.viewport().mapToGlobal(where))

    def _choose(self, wanted: Sequence[Action]) -> bool:
        """Do the first of these that what is selected can be asked for; False: none."""
        possible = _possible(self._selected()) if wanted else {}
        for action in wanted:
            if action in possible:
                self.chosen.emit(action, possible[action])
                return True
        return False

    def _selected(self) -> Sequence[Upload]:
        model = cast("UploadModel", self.model())
        return tuple(map(model.upload, selected_rows(self)))

    def _action_at(self, point: QPoint) -> Action | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        row, upload = self.visualRect(index), index.data(UPLOAD_ROLE)
        spots = action_rects(row, upload, self.font(), self.layoutDirection())
        return next((action for action, rect in spots if rect.contains(point)), None)


def _possible(uploads: Sequence[Upload]) -> dict[Action, tuple[Upload, ...]]:
    """What can be done about any of these, in the menu's order, and about which."""
    able: dict[Action, list[Upload]] = {action: [] for action in Action}
    for upload in uploads:
        for action in actions(upload):
            able[action].append(upload)
    if len(uploads) > 1:
        able[Action.DETAILS].clear()  # they are read one at a time
    return {action: tuple(of) for action, of in able.items() if of}
