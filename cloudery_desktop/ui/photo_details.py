"""The panel beside a photo: what is known of it, to read and to copy."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QEvent, QLocale, QMimeData, QSize, Qt, QTimeZone, Signal
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from cloudery_desktop.language import marked, number, tr
from cloudery_desktop.photo import unsigned
from cloudery_desktop.ui import words
from cloudery_desktop.ui.parts import as_tip, heading, inset, label, scrolled
from cloudery_desktop.ui.viewer_controls import ViewerButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from cloudery_desktop.imaging.details import Details
    from cloudery_desktop.photo import Photo

WIDTH = 320
_MARGIN = 3  # of the text in its box
_MOST_LINES = 8  # as many as the longest name takes that a disk has; of more, these are seen
SIGNED = marked("Link (without its signature)")
# Of what is long, and what the button beside it does.
_COPIED = {
    "Position": marked("Copy Position"),
    "SHA-256": marked("Copy SHA-256"),
    "Key": marked("Copy Key"),
    "Link": marked("Copy Link"),
    SIGNED: marked("Copy Link (without its signature)"),
}
_IN_PARTS = ("Name", "Key", "Link", SIGNED)  # a line ends best between them


def facts(photo: Photo, details: Details | None) -> list[tuple[str, str]]:
    """Name, to be translated, and value of all that is known.

    `details` are those of the photo's bytes.
    """
    width, height = photo.width, photo.height
    if details is not None:
        width, height = details.width, details.height
    known = (
        (marked("Name"), photo.file_name or ""),
        (marked("Taken"), _taken(photo.taken_at)),
        (marked("Uploaded"), words.moment(photo.uploaded_at)),
        (marked("Size"), words.size(photo.size_bytes) if photo.size_bytes else ""),
        (marked("Pixels"), _pixels(width, height) if width and height else ""),
        (marked("Type"), photo.mime_type),
        (marked("Camera"), details.camera if details else ""),
        (marked("Exposure"), details.exposure if details else ""),
        (marked("Position"), _position(details.position) if details and details.position else ""),
        ("SHA-256", photo.sha256 or ""),
        (marked("Key"), photo.s3_key),
        (SIGNED if unsigned(photo.url) != photo.url else marked("Link"), unsigned(photo.url)),
    )
    return [(name, value) for name, value in known if value]


def _taken(text: str | None) -> str:
    """The camera's own time, in the person's form; as it is written when it makes no sense."""
    try:
        when = datetime.fromisoformat(text or "")
    except ValueError:
        return text or ""
    shown = QDateTime.fromString(when.strftime("%Y-%m-%dT%H:%M:%S"), Qt.DateFormat.ISODate)
    shown.setTimeZone(QTimeZone(QTimeZone.Initialization.LocalTime))
    offset = f"{when:%z}"
    zone = f" (UTC{offset[:3]}:{offset[3:5]})" if offset else ""
    return words.date_and_time(shown) + zone


def _pixels(width: int, height: int) -> str:
    return tr(
        "{width} × {height} ({millions} megapixels)",
        width=number(width),
        height=number(height),
        millions=QLocale().toString(width * height / 1e6, "f", 1),
    )


def _position(position: tuple[float, float]) -> str:
    """As maps take it, in every language."""
    north, east = position
    return (
        f"{abs(north):.5f}° {'N' if north >= 0 else 'S'}, "
        f"{abs(east):.5f}° {'E' if east >= 0 else 'W'}"
    )


class PhotoDetails(QFrame):
    """`link_wanted`: the link is to be copied, with its signature."""

    link_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("photoDetails")
        self.setAccessibleName(tr("Details"))
        self._told: list[tuple[str, str]] = []
        content = QWidget()
        content.setObjectName("facts")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 16, 0, 16)
        self._rows.setSpacing(12)
        content.setLayout(inset(self._rows, 16, 12))
        self._area = scrolled(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self.hide()

    @property
    def told(self) -> dict[str, str]:
        """Name, as `facts` has it, and value of what is shown."""
        return dict(self._told)

    def tell(self, photo: Photo, details: Details | None) -> None:
        """Show what is known of this photo."""
        known = facts(photo, details)
        if known == self._told:
            return
        self._told = known
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._rows.addWidget(heading(tr("Details"), 1.1))
        for name, value in known:
            self._rows.addWidget(_Fact(name, value, self._copier(name, value)))
        self._rows.addStretch(1)

    def _copier(self, name: str, value: str) -> Callable[[], None] | None:
        if name in (SIGNED, "Link"):
            return self.link_wanted.emit
        if name in _COPIED:
            return lambda: QGuiApplication.clipboard().setText(value)
        return None


class _Fact(QWidget):
    """A name above its value, and a button that copies it where it is long."""

    def __init__(self, name: str, value: str, copy: Callable[[], None] | None) -> None:
        super().__init__()
        title = label("factName")
        title.setText(_in_words(name))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(title, 0, 0)
        layout.addWidget(_Value(_in_words(name), value, in_parts=name in _IN_PARTS), 1, 0)
        if copy is not None:
            what_it_does = tr(_COPIED[name])
            button = ViewerButton("copy", what_it_does, "Enter")
            button.setToolTip(what_it_does)
            button.setIconSize(QSize(16, 16))
            button.clicked.connect(copy)
            layout.addWidget(button, 0, 1, 2, 1, Qt.AlignmentFlag.AlignBottom)
        layout.setColumnStretch(0, 1)


def _in_words(name: str) -> str:
    return tr("Uploaded", "when") if name == "Uploaded" else tr(name)


class _Value(QPlainTextEdit):
    """Text to select; a hash or a link breaks where the line ends, and is copied in one piece.

    What takes more lines than there are for it is scrolled, and whole in the tip.
    """

    def __init__(self, name: str, value: str, *, in_parts: bool) -> None:
        super().__init__(words.breakable(value) if in_parts else value)
        self._value = value
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(0, 0, 0, 0)
        self.document().setDocumentMargin(_MARGIN)
        self._align()
        self._fit()

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(words.unbroken(self.textCursor().selection().toPlainText()))
        return copied

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Have the value begin below its name, whatever its letters."""
        option = self.document().defaultTextOption()
        leading = Qt.AlignmentFlag.AlignLeading
        option.setAlignment(QStyle.visualAlignment(self.layoutDirection(), leading))
        option.setTextDirection(words.direction_of(self.toPlainText()))
        self.document().setDefaultTextOption(option)

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        policies = Qt.ScrollBarPolicy
        is_cut = lines > _MOST_LINES
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAlwaysOn if is_cut else policies.ScrollBarAlwaysOff
        )
        self.setToolTip(as_tip(self._value) if is_cut else "")
        lines = min(lines, _MOST_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * _MARGIN + 2)
