"""One row of the uploads: what it shows, what can be done about it and where."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from cloudery_desktop.language import marked, tr
from cloudery_desktop.ui import theme, words
from cloudery_desktop.ui.tile import RADIUS, centre, tile
from cloudery_desktop.ui.upload_model import SENTENCE_ROLE, UPLOAD_ROLE
from cloudery_desktop.uploads.lifecycle import State, Upload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.photo import Photo

ROW_HEIGHT = 64
MARGIN = 16
_THUMB = 40
_BUTTON = 28
# Made once: PySide's flags take as long as drawing does.
_ALIGNED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Action(Enum):
    """What a person can do about an upload: its words, those in a row, its icon, its key.

    The order is the menu's.
    """

    RETRY = (marked("Retry"), marked("Retry"), "", "Enter")
    RESUME = (marked("Resume"), "", "resume", "Space")
    UPLOAD_NEXT = (marked("Upload next"), "", "", "Enter")
    SHOW_PHOTO = (marked("Show photo"), marked("Show"), "", "Enter")
    COPY_LINK = (marked("Copy link"), marked("Copy link"), "", "Ctrl+C")
    UPLOAD_ANYWAY = (marked("Upload anyway"), marked("Upload anyway"), "", "")
    UPLOAD_AS_IT_IS = (marked("Upload as it is"), marked("Upload as it is"), "", "")
    PAUSE = (marked("Pause"), "", "pause", "Space")
    DETAILS = (marked("Details…"), marked("Details…"), "", "")
    CANCEL = (marked("Cancel"), "", "cancel", "Del")
    REMOVE = (marked("Remove from the list"), "", "cancel", "Del")
    MORE = (marked("More…"), "", "more", "")  # the menu of all the others

    def __init__(self, label: str, short: str, icon: str, key: str) -> None:
        self._label = label
        self._short = short
        self.icon = icon
        self.key = key

    @property
    def label(self) -> str:
        return tr(self._label)

    @property
    def short(self) -> str:
        return tr(self._short) if self._short else ""


def actions(upload: Upload) -> Sequence[Action]:
    """What can be done about this upload now, the first being the usual one."""
    if upload.wish is not None:
        can_be_cancelled = upload.wish is not State.CANCELLED
        return (Action.RESUME, Action.CANCEL) if can_be_cancelled else (Action.RESUME,)
    details = (Action.DETAILS,) if upload.trouble.title else ()  # a row may have no room for it
    match upload.state:
        case State.FAILED if upload.trouble.uncleaned:
            return (Action.RETRY, Action.UPLOAD_AS_IT_IS, *details, Action.CANCEL)
        case State.FAILED:
            return (Action.RETRY, *details, Action.CANCEL)
        case State.CANCELLED:
            return (Action.RETRY, Action.REMOVE)
        case State.DONE:
            return (Action.SHOW_PHOTO, Action.COPY_LINK, Action.REMOVE)
        case State.DUPLICATE:
            up = (Action.SHOW_PHOTO, Action.COPY_LINK) if upload.duplicate_of else ()
            return (*up, Action.UPLOAD_ANYWAY, Action.REMOVE)
        case State.REJECTED | State.SKIPPED:
            return (*details, Action.REMOVE)
        case State.PAUSED:
            return (Action.RESUME, *details, Action.CANCEL)
        case State.QUEUED | State.WAITING:
            return (Action.UPLOAD_NEXT, Action.PAUSE, *details, Action.CANCEL)
        case _:  # it is being done
            return (Action.PAUSE, Action.CANCEL)


def in_row(upload: Upload) -> Sequence[Action]:
    """What of it is needed so often that it stands in the row."""
    match upload.state:
        case State.DONE:
            return (Action.COPY_LINK, Action.MORE)
        case State.DUPLICATE:
            return (Action.SHOW_PHOTO, Action.MORE) if upload.duplicate_of else (Action.MORE,)
        case State.QUEUED | State.WAITING:
            return (Action.PAUSE, Action.CANCEL)
        case State.FAILED if upload.trouble.uncleaned:
            return (Action.UPLOAD_AS_IT_IS, Action.CANCEL)
        case _:
            hidden = None if upload.trouble.reference else Action.DETAILS
            return tuple(action for action in actions(upload) if action is not hidden)


def photo_of(upload: Upload) -> Photo | None:
    """The photo that is up: this one, or the one it is the same as."""
    return upload.duplicate_of if upload.state is State.DUPLICATE else upload.photo


def small(font: QFont) -> QFont:
    """The font of second lines."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * 0.92)
    return smaller


def action_rects(
    row: QRect,
    upload: Upload,
    font: QFont,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> list[tuple[Action, QRect]]:
    """Where each action of a row stands: icons at its end, before them words in a column."""
    spots = _spots(row, upload, font)
    return [(action, QStyle.visualRect(direction, row, spot)) for action, spot in spots]


def _spots(row: QRect, upload: Upload, font: QFont) -> list[tuple[Action, QRect]]:
    """The same where one reads from left to right."""
    spots = []
    right = row.right() - 8
    middle = centre(row).y()
    shown = in_row(upload)
    for action in reversed([action for action in shown if action.icon]):
        right -= _BUTTON
        spots.append((action, QRect(right, middle - _BUTTON // 2, _BUTTON, _BUTTON)))
    in_words = [action for action in shown if not action.icon]
    if not in_words:
        return spots
    metrics = QFontMetrics(small(font))
    width = max(metrics.horizontalAdvance(action.short) + 16 for action in in_words)
    top = middle - _BUTTON * len(in_words) // 2
    for number, action in enumerate(in_words):
        spots.append((action, QRect(right - width, top + number * _BUTTON, width, _BUTTON)))
    return spots


class UploadDelegate(QStyledItemDelegate):
    """One row: thumbnail, name, the state in words, a bar while it goes up, what can be done."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = theme.colours()
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        direction: Qt.LayoutDirection = option.direction
        upload: Upload = index.data(UPLOAD_ROLE)
        troubled = upload.state in (State.FAILED, State.REJECTED)
        painter.save()
        painter.setLayoutDirection(direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, QColor(colours.soft))
        elif troubled:
            painter.fillRect(row, QColor(colours.bad_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, QColor(colours.ground))
        _paint_thumbnail(painter, row, index, upload)
        spots = _spots(row, upload, font)
        for action, spot in spots:
            _paint_action(painter, action, QStyle.visualRect(direction, row, spot), font)
        right = (spots[-1][1].left() if spots else row.right() - MARGIN) - 8
        left = row.left() + MARGIN + _THUMB + 12
        lines = QRect(left, row.top() + 8, right - left, row.height() - 16)
        lines = QStyle.visualRect(direction, row, lines)
        _paint_lines(painter, lines, index, upload, font)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(row).adjusted(3, 3, -3, -3), 6, 6)
        painter.restore()


def _paint_thumbnail(
    painter: QPainter, row: QRect, index: QModelIndex | QPersistentModelIndex, upload: Upload
) -> None:
    colours = theme.colours()
    box = QRect(row.left() + MARGIN, centre(row).y() - _THUMB // 2 + 1, _THUMB, _THUMB)
    box = QStyle.visualRect(painter.layoutDirection(), row, box)
    ratio = painter.device().devicePixelRatioF()
    image = index.data(Qt.ItemDataRole.DecorationRole)
    if isinstance(image, QImage):
        painter.drawPixmap(box, tile(image, _THUMB, ratio))
        return
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(box), RADIUS, RADIUS)
    painter.fillPath(shape, QColor(colours.field))
    spot = QRect(0, 0, 20, 20)
    spot.moveCenter(centre(box))
    name, colour = {
        State.REJECTED: ("alert", colours.bad),
        State.SKIPPED: ("skip", colours.second),
    }.get(upload.state, ("photo", colours.second))
    painter.drawPixmap(spot, theme.pixmap(name, colour, 20, ratio))


def _paint_action(painter: QPainter, action: Action, spot: QRect, font: QFont) -> None:
    colours = theme.colours()
    if action.icon:
        box = QRect(0, 0, 16, 16)
        box.moveCenter(centre(spot))
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(box, theme.pixmap(action.icon, colours.second, 16, ratio))
        return
    painter.setFont(small(font))
    painter.setPen(QColor(colours.accent))
    aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(spot.adjusted(8, 0, -8, 0), aligned, action.short)


def _paint_lines(
    painter: QPainter,
    lines: QRect,
    index: QModelIndex | QPersistentModelIndex,
    upload: Upload,
    font: QFont,
) -> None:
    colours = theme.colours()
    second = small(font)
    metrics = QFontMetrics(font)
    name_height = metrics.height()
    second_metrics = QFontMetrics(second)
    said: str = index.data(SENTENCE_ROLE)
    moving = upload.state is State.UPLOADING
    # Two lines for a reason, one for all else; both centred on the row as one block.
    fits = second_metrics.horizontalAdvance(said) < lines.width()
    rows = 1 if fits or moving else 2
    block = name_height + 2 + rows * second_metrics.height() + (10 if moving else 0)
    top = centre(lines).y() - block // 2 + 1
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    middle = Qt.TextElideMode.ElideMiddle
    name = words.isolated(metrics.elidedText(upload.name, middle, lines.width()))
    painter.drawText(QRect(lines.left(), top, lines.width(), name_height), _ALIGNED, name)
    top += name_height + 2
    painter.setFont(second)
    troubled = upload.state in (State.FAILED, State.REJECTED)
    painter.setPen(QColor(colours.bad if troubled else colours.second))
    for line in _wrapped(said, second_metrics, lines.width(), rows):
        painter.drawText(
            QRect(lines.left(), top, lines.width(), second_metrics.height()), _ALIGNED, line
        )
        top += second_metrics.height()
    if moving:
        track = QRectF(lines.left(), top + 4, lines.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(track, 2, 2)
        share = upload.sent_bytes / max(1, upload.size_bytes)
        filled = QRectF(track.x(), track.y(), track.width() * share, 4)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(track.right())
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(filled, 2, 2)


def _wrapped(text: str, metrics: QFontMetrics, width: int, rows: int) -> list[str]:
    """The text in so many lines, broken between words, the last one elided."""
    lines: list[str] = []
    rest = text.split(" ")
    while rest and len(lines) < rows - 1:
        line = rest.pop(0)
        # Less, not as much: widths are rounded, and eliding is exact.
        while rest and metrics.horizontalAdvance(f"{line} {rest[0]}") < width:
            line = f"{line} {rest.pop(0)}"
        line = line.removesuffix(" ·")  # the end of the line parts as well
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    if rest:
        lines.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
    return lines
