"""Widgets that are really gone after a test: the next theme would restyle them all."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


@contextmanager
def on_screen(qtbot: QtBot, widget: QWidget) -> Iterator[None]:
    """Show it, and delete it at the end."""
    widget.show()
    qtbot.waitExposed(widget)
    yield
    widget.hide()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
