"""Whether things may move: not where the system asks for less of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FADE_MS = 140


def is_wanted(widget: QWidget) -> bool:
    """Whether the desktop lets widgets be animated."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
