"""What the window says while something is dragged over it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cloudery_desktop.imaging.formats import SUFFIXES
from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.web_pictures import addresses_in, has_pixels, is_a_mere_link
from cloudery_desktop.uploads.web import host_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData


@dataclass(frozen=True, slots=True)
class Offer:
    """What a drag or the clipboard brings: local paths, `pictures` without a file, or nothing."""

    paths: Sequence[Path]
    title: str
    detail: str
    pictures: int = 0

    @property
    def is_taken(self) -> bool:
        return bool(self.paths or self.pictures)


def offer(mime: QMimeData, place: str) -> Offer:
    """What a drop would do, told by names alone: the disk is not asked while dragging."""
    paths = [_path(url) for url in mime.urls() if url.isLocalFile()]
    if not paths:
        return _offer_without_files(mime, place)
    photos = sum(path.suffix.lower() in SUFFIXES for path in paths)
    folders = sum(not path.suffix for path in paths)
    others = len(paths) - photos - folders
    if photos == len(paths):
        title = tr("Drop to upload %n photo(s)", "", photos)
    elif photos:
        title = tr("Drop to upload %n photo(s) and more", "", photos)
    elif folders:
        title = tr("Drop to upload what is in %n folder(s)", "", folders)
    else:
        title = tr("Drop to look for photos in %n file(s)", "", others)
    detail = [_where_to(place)]
    if others:
        said = tr("%n file(s) (does|do) not look like (a photo|photos)", "", others)
        detail.append(said)
    return Offer(paths, title, " · ".join(detail))


def _where_to(place: str) -> str:
    #: Below what a drop does: in which bucket, or the sandbox
    return tr("to {place}", place=place)


def _offer_without_files(mime: QMimeData, place: str) -> Offer:
    found = addresses_in(mime)
    if not found and not has_pixels(mime):
        why = tr("This is no photo, and no link to one. Drag photos or folders here.")
        return Offer((), tr("This cannot be uploaded"), why)
    hosts = {host_of(addresses[0]) for addresses in found} - {""}
    detail = [_where_to(place)]
    if len(hosts) == 1:
        #: Follows “to {place}”
        detail.append(tr("from {host}", host=hosts.pop()))
    number = len(found) or 1
    if not is_a_mere_link(mime):
        title = tr("Drop to upload %n picture(s)", "", number)
    else:
        title = tr("Drop to look for (a photo|photos) behind %n link(s)", "", number)
    return Offer((), title, " · ".join(detail), number)


def _path(url: QUrl) -> Path:
    """The file a URL names, also where its name on the disk is no UTF-8."""
    if os.name == "nt":
        return Path(url.toLocalFile())
    encoded = url.path(QUrl.ComponentFormattingOption.FullyEncoded)
    return Path(os.fsdecode(unquote_to_bytes(encoded)))


class DropOverlay(QWidget):
    """Covers its parent, whatever its size, while it is shown; lets all events through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._covered = parent
        self._offer: Offer | None = None
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def show_offer(self, offered: Offer) -> None:
        self._offer = offered
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._offer is None:
            return
        colours = theme.colours()
        taken = self._offer.is_taken
        ground = QColor(colours.soft if taken else colours.bad_soft)
        ground.setAlphaF(0.97)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(16, 16, -16, -16)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 60))
        painter.setBrush(ground)
        pen = QPen(QColor(colours.accent if taken else colours.bad), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(frame, 16, 16)

        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        middle = frame.center().y()
        icon = theme.pixmap(
            "cloud-up" if taken else "cancel", pen.color().name(), 48, self.devicePixelRatioF()
        )
        painter.drawPixmap(round(frame.center().x()) - 24, round(middle) - 88, 48, 48, icon)
        flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
        room = QRectF(frame.left() + 24, middle - 28, frame.width() - 48, frame.height() / 2)
        title = painter.boundingRect(room, flags, self._offer.title)
        painter.drawText(title, flags, self._offer.title)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.second))
        room.setTop(title.bottom() + 8)
        painter.drawText(room, flags, self._offer.detail)
        painter.end()
