"""Colours, style sheet and icons, in light and dark.

The window is painted before its first icon, so what draws them is imported there. `Qt` is, too: to
load all its enums takes a tenth of the start.
"""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from functools import lru_cache
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from cloudery_desktop.assets import asset

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme, as #RRGGBB. Every text colour keeps WCAG AA on every ground it is used on.

    `edge` is what a field to fill in is seen by, `line` what only parts things.
    """

    ground: str
    panel: str
    line: str
    edge: str
    field: str
    text: str
    second: str
    accent: str
    on_accent: str
    accent_hover: str
    soft: str
    good: str
    bad: str
    bad_soft: str


LIGHT = Colours(
    ground="#FAFAF9",
    panel="#FFFFFF",
    line="#E4E4E1",
    edge="#8C8C86",
    field="#F0F0EE",
    text="#1C1C1A",
    second="#5C5C57",
    accent="#2456E6",
    on_accent="#FFFFFF",
    accent_hover="#1D48C4",
    soft="#E8EEFF",
    good="#1A7F4B",
    bad="#B3261E",
    bad_soft="#FCEBEA",
)
DARK = Colours(
    ground="#161616",
    panel="#1E1E1F",
    line="#333335",
    edge="#747478",
    field="#2A2A2C",
    text="#F0F0EE",
    second="#A6A6A2",
    accent="#8AA8FF",
    on_accent="#10131C",
    accent_hover="#A3BAFF",
    soft="#232B45",
    good="#6FCF97",
    bad="#FF8A80",
    bad_soft="#3A2322",
)

# Qt mirrors what it lays out, not what a style sheet calls left or right.
_LEFT_TO_RIGHT = {"leading": "left", "trailing": "right", "filled": "sub"}
_RIGHT_TO_LEFT = {"leading": "right", "trailing": "left", "filled": "add"}

_current = LIGHT
_preferred = "system"


def colours() -> Colours:
    """The scheme in use."""
    return _current


def prefer(appearance: str) -> None:
    """What the person wants: “light”, “dark”, or what the “system” has. `apply` comes after."""
    global _preferred  # noqa: PLW0603  # as above
    _preferred = appearance


def wished_scheme() -> Colours:
    """What CLOUDERY_APPEARANCE (light, dark), the person or the desktop asks for; or light."""
    if (asked := _asked_for()) is not None:
        return asked
    from PySide6.QtCore import Qt

    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def first_scheme() -> Colours:
    """The same before anything was applied: without `Qt`, by the palette that the desktop has."""
    if (asked := _asked_for()) is not None:
        return asked
    desktop = QGuiApplication.palette()
    darker = desktop.window().color().lightness() < desktop.windowText().color().lightness()
    return DARK if darker else LIGHT


def _asked_for() -> Colours | None:
    by_name = {"light": LIGHT, "dark": DARK}
    asked = by_name.get(os.environ.get("CLOUDERY_APPEARANCE", ""))
    return asked or by_name.get(_preferred)


def apply(app: QApplication, scheme: Colours) -> None:
    """Paint the whole program in this scheme."""
    global _current  # noqa: PLW0603  # one program, one scheme; delegates paint with it
    _current = scheme
    app.setPalette(palette(scheme))
    app.setStyleSheet(sheet(scheme))


def palette(scheme: Colours) -> QPalette:
    """What the style paints with in this scheme."""
    made = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, scheme.ground),
        (QPalette.ColorRole.Base, scheme.panel),
        (QPalette.ColorRole.AlternateBase, scheme.field),
        (QPalette.ColorRole.Button, scheme.panel),
        (QPalette.ColorRole.WindowText, scheme.text),
        (QPalette.ColorRole.Text, scheme.text),
        (QPalette.ColorRole.ButtonText, scheme.text),
        (QPalette.ColorRole.ToolTipBase, scheme.panel),
        (QPalette.ColorRole.ToolTipText, scheme.text),
        (QPalette.ColorRole.PlaceholderText, scheme.second),
        (QPalette.ColorRole.Highlight, scheme.accent),
        (QPalette.ColorRole.HighlightedText, scheme.on_accent),
        (QPalette.ColorRole.Accent, scheme.accent),
        (QPalette.ColorRole.Link, scheme.accent),
        (QPalette.ColorRole.Mid, scheme.line),
    ):
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.second))
    return made


def sheet(scheme: Colours) -> str:
    """The style sheet in this scheme's colours, for the direction the program reads in."""
    text = Template(asset("style.qss").read_text(encoding="utf-8"))
    sides = _RIGHT_TO_LEFT if QGuiApplication.isRightToLeft() else _LEFT_TO_RIGHT
    return text.substitute(asdict(scheme), **sides)


def restyle(widget: QWidget, name: str, value: str | bool) -> None:
    """Set what the style sheet asks of the widget, which it looks at only when told to."""
    widget.setProperty(name, value if isinstance(value, str) else str(value).lower())
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def icon(name: str, colour: str, edge: int = 20) -> QIcon:
    """A line icon of `resources/icons`, in this colour, sharp at 1x, 1.5x and 2x."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        made.addPixmap(pixmap(name, colour, edge, ratio))
    return made


def marked_icon(name: str, colour: str, mark: str) -> QIcon:
    """The same with a dot of the colour `mark` at its corner."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QIcon, QPainter, QPixmap

    made = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        drawn = QPixmap(pixmap(name, colour, 20, ratio))
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mark))
        painter.drawEllipse(QRectF(12.5, 0, 7.5, 7.5))
        painter.end()
        made.addPixmap(drawn)
    return made


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, edge: int, ratio: float) -> QPixmap:
    """The icon as `edge` x `edge` device-independent pixels at this device pixel ratio."""
    from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
    from PySide6.QtGui import QPainter, QPixmap
    from PySide6.QtSvg import QSvgRenderer

    drawn = QPixmap(QSize(edge, edge) * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    drawn.setDevicePixelRatio(ratio)
    svg = asset("icons", f"{name}.svg").read_text(encoding="utf-8").replace("#000000", colour)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return drawn


@lru_cache(maxsize=8)
def dot(colour: str) -> QPixmap:
    """A small filled circle: the connection's mark on the foot line."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPainter, QPixmap

    drawn = QPixmap(16, 16)
    drawn.setDevicePixelRatio(2.0)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(0, 0, 8, 8)
    painter.end()
    return drawn
