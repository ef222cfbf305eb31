"""The icon in the tray: the program's own, with a ring around it that closes as photos go up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from cloudery_desktop.assets import asset
from cloudery_desktop.ui import theme

EDGES = (16, 22, 24, 32, 44, 48, 64)
_WHOLE = 16 * 360
_TRACK = "#80808080"  # seen on light panels and dark ones: nobody tells which it is
_ARC = "#4F7DF5"
_HELD = "#9A9A96"


def ring_icon(share: float | None, *, held: bool = False, needs_you: bool = False) -> QIcon:
    """`share` from 0 to 1; None: nothing goes up. A red dot says that a person must act."""
    made = QIcon()
    for edge in EDGES:
        made.addPixmap(_drawn(share, edge, held=held, needs_you=needs_you))
    return made


def _drawn(share: float | None, edge: int, *, held: bool, needs_you: bool) -> QPixmap:
    drawn = QPixmap(edge, edge)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    inner = QRectF(0, 0, edge, edge)
    if share is not None:
        width = max(2.0, edge / 9)
        around = inner.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(QColor.fromString(_TRACK), width))
        painter.drawEllipse(around)
        pen = QPen(QColor(_HELD if held else _ARC), width, c=Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(around, _WHOLE // 4, -round(_WHOLE * share))
        gap = edge * 0.24
        inner = inner.adjusted(gap, gap, -gap, -gap)
    size = max(1, round(inner.width()))
    if held:
        picture = theme.pixmap("pause", _HELD, size, 1.0)
    else:
        picture = QIcon(str(asset("icons", "app.svg"))).pixmap(size, size)
    painter.drawPixmap(inner, picture, QRectF(picture.rect()))
    if needs_you:
        dot = edge * 0.42
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.LIGHT.bad))
        painter.drawEllipse(QRectF(edge - dot, edge - dot, dot, dot))
    painter.end()
    return drawn
