"""Originals saved where a person says, with how far that is and a way to end it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import number, tr
from cloudery_desktop.library.downloads import Order, Outcome, Progress
from cloudery_desktop.library.originals import file_name
from cloudery_desktop.ui import questions, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from cloudery_desktop.library.downloads import Download, Downloads
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.grid_model import GridModel
    from cloudery_desktop.ui.slips import Slips

_SAVED_MS = 8_000


class Saving(QObject):
    """Asks where to, then saves. `failed` carries a ClouderyError and the Order of what is left.

    `link_refused` comes when a newer link is needed.
    """

    failed = Signal(object, object)
    link_refused = Signal()

    def __init__(
        self, model: GridModel, downloads: Downloads, slips: Slips, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._model = model
        self._downloads = downloads
        self._slip = slips.add(tr("Saving originals"))
        self._owner = owner
        self._running: list[Download] = []
        self._last_folder = ""

    def save(self, photos: Sequence[Photo]) -> None:
        """One photo as a file to be chosen, several into a folder to be chosen."""
        window = self._owner.window()
        downloads = QStandardPaths.StandardLocation.DownloadLocation
        first = Path(questions.where_to_begin(self._last_folder, downloads))
        if len(photos) == 1:
            path = questions.where_to_save(window, first / file_name(photos[0]))
            if path is not None:
                self.begin(Order(tuple(photos), path.parent, path.name))
        elif photos:
            folder = questions.which_folder_to_save_in(window, first, len(photos))
            if folder is not None:
                self.begin(Order(tuple(photos), folder))

    def begin(self, order: Order) -> None:
        """Save these, by their newest links."""
        self._last_folder = str(order.folder)
        newest = tuple(self._model.latest(photo) for photo in order.photos)
        download = self._downloads.start(replace(order, photos=newest))
        self._running.append(download)
        download.progressed.connect(partial(self._show, download))
        download.ended.connect(partial(self._on_ended, download))
        self._show(download, Progress.at_first(newest))

    def _show(self, download: Download, progress: Progress) -> None:
        if not self._running or download is not self._running[-1]:
            return  # the one that was begun last is shown
        self._slip.progress(in_words(progress), progress.share, tr("Cancel"), download.cancel)

    def _on_ended(self, download: Download, outcome: Outcome) -> None:
        self._running.remove(download)
        saved = outcome.saved
        unchecked = sum(not one.checked for one in saved)
        if outcome.cancelled and not saved:
            self._slip.say(
                tr("Saving was cancelled."), tr("Close"), self._slip.hide, for_ms=_SAVED_MS
            )
        elif saved:
            folder = words.isolated(outcome.order.folder.name or str(outcome.order.folder))
            if len(saved) == 1:
                name = words.isolated(saved[0].path.name)
                text = tr("“{name}” saved in “{folder}”.", name=name, folder=folder)
            else:
                text = tr("%n photo(s) saved in “{folder}”.", "", len(saved), folder=folder)
            if unchecked:
                text += " " + tr("%n could not be checked: no checksum is known.", "", unchecked)
            show = partial(self._open, outcome.order.folder)
            self._slip.say(text, tr("Open folder"), show, for_ms=_SAVED_MS)
        else:
            self._slip.hide()
        if outcome.error is not None:
            self._tell(outcome, outcome.error)

    def _tell(self, outcome: Outcome, error: ClouderyError) -> None:
        left = outcome.left
        if len(left) > 1:
            error = ClouderyError(
                tr("%n photo(s) not saved.", "", len(left)),
                tr("The first: {why}", why=f"{error.title} {error.detail}"),
                error.advice,
                reference=error.reference,
            )
        if outcome.error is not None and outcome.error.link_refused:
            self.link_refused.emit()
        self.failed.emit(error, replace(outcome.order, photos=left))

    def _open(self, folder: Path) -> None:
        self._slip.hide()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def in_words(progress: Progress) -> str:
    """ "Saving photo 2 of 12 · 8.1 of 40.0 MB"."""
    if progress.of_photos == 1:
        what = tr("Saving the photo")
    else:
        what = tr(
            "Saving photo {number} of {count}",
            number=number(min(progress.photos + 1, progress.of_photos)),
            count=number(progress.of_photos),
        )
    return words.with_part(what, progress.bytes, progress.of_bytes)
