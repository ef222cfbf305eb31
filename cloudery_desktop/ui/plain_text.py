"""A label whose text keeps to the page: also where one reads from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle

from cloudery_desktop.ui import words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class PlainText(QLabel):
    """Plain text that begins where the page does, whatever its first letter.

    A label of Qt goes by that letter: "default" stands left on a page from right to left, and a
    sentence that begins with "Cloudery" has its end in front. It moves wrapped lines, too.
    """

    def __init__(self, name: str, alignment: Qt.AlignmentFlag) -> None:
        super().__init__()
        self._alignment = alignment
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)  # or Qt gives some to what has padding
        self.setAlignment(alignment)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self._alignment = alignment
        super().setAlignment(QStyle.visualAlignment(self.layoutDirection(), alignment))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._alignment)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.isRightToLeft() or self.buddy() is not None:  # with a letter underlined
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        lines, height = self._lines(room.width())
        is_high = bool(self.alignment() & Qt.AlignmentFlag.AlignTop)
        top = room.top() if is_high else room.top() + (room.height() - height) / 2
        lines.draw(painter, QPointF(room.left(), top))
        painter.end()

    def _lines(self, width: int) -> tuple[QTextLayout, float]:
        """The text laid out in this width, and how high it is."""
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        modes = QTextOption.WrapMode
        option.setWrapMode(modes.WordWrap if self.wordWrap() else modes.ManualWrap)
        option.setTextDirection(words.direction_of(self.text()))
        made = QTextLayout(self.text().replace("\n", "\u2028"), self.font(), self)
        made.setTextOption(option)
        height = 0.0
        made.beginLayout()
        while (line := made.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        made.endLayout()
        return made, height
