"""What the window asks a person: which photos, which folder, whether to close."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from cloudery_desktop.imaging.formats import SUFFIXES
from cloudery_desktop.ui import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def which_photos(parent: QWidget) -> Sequence[Path]:
    """Files chosen; none when the person thinks better of it."""
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in SUFFIXES)
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        "Add photos",
        "",
        f"Photos ({patterns});;All files (*)",
        "",
        QFileDialog.Option.HideNameFilterDetails,
    )
    return [Path(name) for name in names]


def which_folder(parent: QWidget) -> Sequence[Path]:
    """One folder, or none."""
    name = QFileDialog.getExistingDirectory(parent, "Add a folder")
    return [Path(name)] if name else []


def before_closing(parent: QWidget, left: int, close: Callable[[], None]) -> None:
    """Ask whether to close with `left` photos not uploaded (0: files are still looked at).

    Returns at once; `close` is called when the person says so.
    """
    if parent.findChild(QMessageBox) is not None:
        return  # it is being asked already
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Close Cloudery?")
    looking = "Cloudery is still looking at the files you added."
    box.setText(f"{words.count(left, 'photo')} not uploaded yet." if left else looking)
    box.setInformativeText(
        "If you close now, they stay on this computer; add them again to upload them."
        " What is up already stays up."
    )
    stay = box.addButton("Keep uploading", QMessageBox.ButtonRole.RejectRole)
    leave = box.addButton("Stop and close", QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    leave.clicked.connect(close)
    box.open()
