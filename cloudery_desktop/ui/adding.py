"""How photos come in: asked for, pasted, dropped, or handed over by the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication

from cloudery_desktop.language import tr
from cloudery_desktop.ui import questions
from cloudery_desktop.ui.drop_overlay import offer
from cloudery_desktop.ui.remembered import Remembered
from cloudery_desktop.ui.web_pictures import web_pictures

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from cloudery_desktop.uploads.fetching import WebPicture
    from cloudery_desktop.uploads.manager import UploadManager
    from cloudery_desktop.uploads.pasted import PastedPictures

_LAST_FOLDER = "last_folder"


class Adding(QObject):
    """Queues what a person adds. `expected` comes before it, `noted` carries a few words."""

    expected = Signal()
    noted = Signal(str)

    def __init__(
        self, manager: UploadManager, pasted: PastedPictures, place: str, window: QWidget
    ) -> None:
        super().__init__(window)
        self._manager = manager
        self._pasted = pasted
        self._place = place
        self._window = window
        self._remembered = Remembered()
        pasted.found.connect(self.add)

    def add(self, paths: Sequence[Path]) -> None:
        """Queue files and folders."""
        if paths:
            self.expected.emit()
            self._manager.add(paths)

    def take(self, pictures: Sequence[WebPicture]) -> None:
        """Queue pictures that have no file."""
        self.expected.emit()
        self._pasted.take(pictures)

    def remember_in(self, remembered: Remembered) -> None:
        """Keep there where photos were chosen last."""
        self._remembered = remembered

    def ask_for_photos(self) -> None:
        self._add_chosen(questions.which_photos(self._window, self._start()))

    def ask_for_folder(self) -> None:
        self._add_chosen(questions.which_folder(self._window, self._start()))

    def _start(self) -> str:
        last = self._remembered.text(_LAST_FOLDER, "")
        return questions.where_to_begin(last, QStandardPaths.StandardLocation.PicturesLocation)

    def _add_chosen(self, paths: Sequence[Path]) -> None:
        if paths:  # of a folder it is the one around it: the next one is mostly beside it
            self._remembered.put(_LAST_FOLDER, str(paths[0].parent))
        self.add(paths)

    def paste(self) -> None:
        """Queue the files, or the picture, on the clipboard."""
        clipboard = QGuiApplication.clipboard()
        offered = offer(clipboard.mimeData(), self._place)
        if offered.paths:
            self.add(offered.paths)
        elif offered.pictures:
            self.take(web_pictures(clipboard.mimeData()))
        else:
            self.noted.emit(tr("There is no photo on the clipboard."))
