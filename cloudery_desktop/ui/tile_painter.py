"""Paints tiles: of photos that are up, and of those that are arriving."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.tile import RADIUS, centre, kept_tile, paint_roughly, tile
from cloudery_desktop.uploads.lifecycle import State

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from cloudery_desktop.uploads.lifecycle import Upload

_MAKING_SECONDS = 0.004  # of a frame's 16 ms; what is not made by then is painted roughly
_DIMMED = QColor(0, 0, 0, 120)
_HOVERED = QColor(0, 0, 0, 28)
_MARK = QColor(0, 0, 0, 165)  # white on it can be read on any photo
_TRACK = QColor(255, 255, 255, 110)
_ABOVE_BAR = 12  # pixels that a mark is higher where a bar is below it
_WORDS_PIXELS = 130  # from this edge on a reason is written on the tile


@dataclass(frozen=True, slots=True)
class Look:
    """How a tile stands among the others. `fade`: how much of its photo has appeared, 0 to 1.

    `mark` is a short word in its corner: the same shot may be there as a JPEG, too.
    """

    hovered: bool = False
    selected: bool = False
    current: bool = False
    fade: float = 1.0
    mark: str = ""


class TilePainter:
    """For one paint of a view. `is_rough`: something was painted roughly; paint again, soon."""

    def __init__(self, painter: QPainter, making_seconds: float | None = None) -> None:
        self._painter = painter
        self._ratio = painter.device().devicePixelRatioF()
        seconds = _MAKING_SECONDS if making_seconds is None else making_seconds
        self._until = time.perf_counter() + seconds
        self.is_rough = False
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, rect: QRect, image: QImage | None, look: Look, *, broken: bool) -> None:
        """One photo: its middle square, or a quiet tile while there is none."""
        painter = self._painter
        self._paint_picture(rect, image, look.fade)
        if image is None and broken:
            self._paint_icon(rect, "broken", theme.colours().second)
        self._paint_mark(rect, look.mark)
        if look.hovered:
            painter.drawPixmap(rect.topLeft(), _veil(rect.width(), _HOVERED.rgba(), self._ratio))
        if look.selected:
            _paint_selected(painter, rect, self._ratio)
        if look.current:
            painter.setPen(QPen(QColor(theme.colours().text), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(4.5, 4.5, -4.5, -4.5), 4, 4)

    def paint_arriving(
        self, rect: QRect, image: QImage | None, upload: Upload, mark: str = ""
    ) -> None:
        """One upload: dimmed, with how far it is, or quietly with the reason why it is not."""
        self._paint_picture(rect, image, 1.0)
        if upload.state is State.DONE:
            self._paint_mark(rect, mark)
            return
        colours = theme.colours()
        ink, bar, track = "#FFFFFF", "#FFFFFF", _TRACK
        if image is not None:
            dimmed = _veil(rect.width(), _DIMMED.rgba(), self._ratio)
            self._painter.drawPixmap(rect.topLeft(), dimmed)
        else:
            ink, bar, track = colours.second, colours.accent, QColor(colours.second)
            track.setAlpha(_TRACK.alpha())
        if upload.state is State.FAILED:
            self._paint_failure(rect, upload, ink)
            return
        waiting = {State.WAITING: "clock", State.PAUSED: "pause"}.get(upload.state)
        icon = waiting or ("photo" if image is None else "")
        if icon:
            self._paint_icon(rect, icon, ink)
        share = upload.sent_bytes / max(1, upload.size_bytes)
        share = 1.0 if upload.state is State.CONFIRMING else share
        _paint_bar(self._painter, rect, share, QColor(bar), track)
        self._paint_mark(rect.adjusted(0, 0, 0, -_ABOVE_BAR), mark)

    def _paint_picture(self, rect: QRect, image: QImage | None, fade: float) -> None:
        painter = self._painter
        if image is None or fade < 1:
            empty = _veil(rect.width(), QColor(theme.colours().field).rgba(), self._ratio)
            painter.drawPixmap(rect.topLeft(), empty)
        if image is None:
            return
        painter.setOpacity(fade)
        made = kept_tile(image, rect.width(), self._ratio)
        if made is None and time.perf_counter() < self._until:
            made = tile(image, rect.width(), self._ratio)
        if made is not None:
            painter.drawPixmap(rect.topLeft(), made)
        else:
            paint_roughly(painter, rect, image)
            self.is_rough = True
        painter.setOpacity(1)

    def _paint_mark(self, rect: QRect, word: str) -> None:
        if not word:
            return
        painter = self._painter
        made = _mark(word, painter.font().toString(), self._ratio)
        place = QRect(QPoint(), made.deviceIndependentSize().toSize())
        place.moveBottomLeft(rect.bottomLeft() + QPoint(6, -6))
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(rect.right() - 6)
        painter.drawPixmap(place.topLeft(), made)

    def _paint_icon(self, rect: QRect, name: str, colour: str) -> None:
        spot = QRect(0, 0, 24, 24)
        spot.moveCenter(centre(rect))
        self._painter.drawPixmap(spot, theme.pixmap(name, colour, 24, self._ratio))

    def _paint_failure(self, rect: QRect, upload: Upload, ink: str) -> None:
        painter = self._painter
        if rect.width() < _WORDS_PIXELS:
            self._paint_icon(rect, "alert", ink)
            return
        painter.save()
        font = QFont(painter.font())
        font.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        inner = rect.adjusted(10, 10, -10, -10)
        icon = theme.pixmap("alert", ink, 20, self._ratio)
        height = QFontMetrics(font).height()
        reason = upload.trouble.title or tr("Not uploaded")
        rows = max(1, min(4, (inner.height() - 28) // height))
        text = _within(reason, QFontMetrics(font), inner.width(), rows)
        box = QRect(inner)
        box.setTop(box.bottom() - rows * height + 1)
        spot = QRect(0, 0, 20, 20)
        spot.moveCenter(centre(rect))
        spot.moveTop(max(inner.top(), (inner.top() + box.top()) // 2 - 10))
        painter.drawPixmap(spot, icon)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(box, flags | Qt.TextFlag.TextWordWrap, text)
        painter.restore()


def _within(text: str, metrics: QFontMetrics, width: int, rows: int) -> str:
    """As much of the text as so many lines hold."""
    flags = int(Qt.TextFlag.TextWordWrap)
    room = QRect(0, 0, width, 10_000)
    shown, rest = text, text.split(" ")
    while metrics.boundingRect(room, flags, shown).height() > rows * metrics.height() and rest:
        rest.pop()
        shown = f"{' '.join(rest)}…"
    return shown


def _paint_bar(
    painter: QPainter, rect: QRect, share: float, colour: QColor, ground: QColor
) -> None:
    track = QRectF(rect.left() + 10, rect.bottom() - 13, rect.width() - 20, 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(track, 2, 2)
    if share > 0:
        filled = QRectF(track)
        filled.setWidth(max(4.0, track.width() * min(1.0, share)))
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(track.right())
        painter.setBrush(colour)
        painter.drawRoundedRect(filled, 2, 2)


@lru_cache(maxsize=64)
def _veil(edge: int, rgba: int, ratio: float) -> QPixmap:
    """A tile of one colour. Drawing its round corners anew takes ten times as long."""
    pixels = round(edge * ratio)
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(0, 0, pixels, pixels), RADIUS * ratio, RADIUS * ratio)
    painter.fillPath(shape, QColor.fromRgba(rgba))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=16)
def _mark(word: str, of_tiles: str, ratio: float) -> QPixmap:
    font = QFont()
    font.fromString(of_tiles)
    font.setPointSizeF(font.pointSizeF() * 0.75)
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    box = QRect(0, 0, metrics.horizontalAdvance(word) + 10, metrics.height() + 2)
    made = QPixmap((box.size().toSizeF() * ratio).toSize())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_MARK)
    painter.drawRoundedRect(QRectF(box), 4, 4)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
    painter.end()
    return made


def _paint_selected(painter: QPainter, rect: QRect, ratio: float) -> None:
    colours = theme.colours()
    painter.setPen(QPen(QColor(colours.accent), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)
    badge = QRect(rect.left() + 8, rect.top() + 8, 20, 20)
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        badge.moveRight(rect.right() - 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(badge)
    check = theme.pixmap("check", colours.on_accent, 14, ratio)
    painter.drawPixmap(badge.adjusted(3, 3, -3, -3), check)
