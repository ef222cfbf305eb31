"""Why something failed, whole, and what the cloud's support asks for: to read and to copy."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextOption
from PySide6.QtWidgets import QDialog, QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui import words
from cloudery_desktop.ui.parts import foot, heading, label, push_button

if TYPE_CHECKING:
    from cloudery_desktop.errors import ClouderyError

_WIDTHS = (440, 560)  # of the block: the least, and the most before its lines are broken
_MARGIN = 12


class Details(QDialog):
    """`at` is when it failed, in seconds since the epoch. Open it with `open`: nothing waits.

    Without a reference there is nothing for a support, and only the words are shown.
    """

    def __init__(self, error: ClouderyError, at: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Details"))
        reference = reference_lines(error, at) if error.reference else ""
        self._report = f"{error.sentence}\n{reference}".strip()
        told = QVBoxLayout()
        told.setContentsMargins(16, 16, 16, 16)
        told.setSpacing(8)
        told.addWidget(heading(error.title))
        for text in (error.detail, error.advice):
            if text:
                told.addWidget(_paragraph(text))
        if reference:
            told.addSpacing(4)
            told.addWidget(_block(reference))
        self._copy = push_button(tr("Copy"))
        close = push_button(tr("Close"), primary=True)
        close.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(told, 1)
        layout.addWidget(foot((), (self._copy, close)))
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._copy.clicked.connect(self._copy_report)
        close.clicked.connect(self.accept)
        close.setFocus()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(words.bare(self._report))
        self._copy.setText(tr("Copied"))


def reference_lines(error: ClouderyError, at: float) -> str:
    """The reference a part a line, and the time as support reads it, in any country."""
    time = f"time {datetime.fromtimestamp(at, UTC):%Y-%m-%d %H:%M:%S} UTC"
    parts = (part.partition(" ") for part in (*error.reference.split(", "), time))
    return "\n".join(f"{name.capitalize():<8} {value}" for name, _, value in parts)


def _paragraph(text: str) -> QWidget:
    made = label("detailsText", Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    made.setText(text)
    made.setWordWrap(True)
    return made


def _block(text: str) -> QWidget:
    made = QPlainTextEdit(text)
    made.setObjectName("detailsReference")
    made.setAccessibleName(tr("Code, request and time"))
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    made.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.document().setDocumentMargin(_MARGIN)
    metrics = made.fontMetrics()
    widths = [metrics.horizontalAdvance(f"{line} ") for line in text.splitlines()]
    least, most = _WIDTHS
    width = min(max(max(widths) + 2 * _MARGIN, least), most)
    lines = sum(math.ceil(advance / (width - 2 * _MARGIN)) for advance in widths)
    made.setFixedSize(width, metrics.lineSpacing() * lines + 2 * _MARGIN)
    return made
