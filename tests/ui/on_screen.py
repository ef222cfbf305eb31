"""What is really gone after a test: the next theme would restyle all widgets there are."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


@contextmanager
def on_screen(qtbot: QtBot, widget: QWidget) -> Iterator[None]:
    """Show it, and delete it at the end."""
    widget.show()
    qtbot.waitExposed(widget)
    yield
    widget.hide()
    delete(widget)


def delete(*things: QObject) -> None:
    """Now and here: Python would do it in whatever thread collects its garbage."""
    for thing in things:
        thing.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
