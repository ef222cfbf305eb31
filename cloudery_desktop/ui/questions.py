"""What the window asks a person: which photos, which folder, whether to close."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from cloudery_desktop.imaging.formats import SUFFIXES
from cloudery_desktop.language import tr
from cloudery_desktop.ui.standing import goes_on

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cloudery_desktop.uploads.manager import UploadManager
    from cloudery_desktop.uploads.totals import Totals


def where_to_begin(last: str, usual: QStandardPaths.StandardLocation) -> str:
    """The first of these folders that is there: the last one, the usual one, the person's home."""
    for folder in (last, QStandardPaths.writableLocation(usual)):
        if folder and QDir(folder).exists():
            return folder
    return QDir.homePath()


def which_photos(parent: QWidget, folder: str) -> Sequence[Path]:
    """Files chosen, at first in `folder`; none when the person thinks better of it."""
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in SUFFIXES)
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        tr("Add photos"),
        folder,
        tr("Photos") + f" ({patterns});;" + tr("All files") + " (*)",
        "",
        QFileDialog.Option.HideNameFilterDetails,
    )
    return [Path(name) for name in names]


def which_folder(parent: QWidget, folder: str) -> Sequence[Path]:
    """One folder, at first of those in `folder`; or none."""
    name = QFileDialog.getExistingDirectory(parent, tr("Add a folder"), folder)
    return [Path(name)] if name else []


def where_to_save(parent: QWidget, path: Path) -> Path | None:
    """The file to save a photo as, at first `path`; replacing one was agreed to. None: nowhere."""
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save original"), str(path))
    return Path(name) if name else None


def which_folder_to_save_in(parent: QWidget, folder: Path, count: int) -> Path | None:
    """The folder for so many photos, at first `folder`. None: nowhere."""
    title = tr("Save %n original(s) in a folder", "", count)
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None


def before_closing(
    parent: QWidget, manager: UploadManager, close: Callable[[], None], *, saving: bool = False
) -> None:
    """Ask whether to close while photos go up, files are looked at or originals are `saving`.

    Returns at once; `close` is called when the person says so.
    """
    if parent.findChild(QMessageBox) is not None:
        return  # it is being asked already
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Close Cloudery?"))
    uploading = goes_on(manager)
    if uploading or not saving:
        text, more = what_closing_means(
            manager.totals(), kept=manager.keeps_all, lasting=manager.is_lasting
        )
        if saving:
            more += " " + tr("Originals that are not saved yet are left out.")
    else:
        text = tr("Originals are still being saved.")
        more = tr("If you close now, those that are not saved yet are left out.")
    box.setText(text)
    box.setInformativeText(more)
    stay = box.addButton(
        tr("Keep uploading") if uploading else tr("Keep open"), QMessageBox.ButtonRole.RejectRole
    )
    keeps = manager.is_lasting and not saving
    leave = box.addButton(
        tr("Close") if keeps else tr("Stop and close"), QMessageBox.ButtonRole.DestructiveRole
    )
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    leave.clicked.connect(close)
    box.open()


def whether_to_keep_uploading(
    parent: QWidget, manager: UploadManager, keep: Callable[[], None], end: Callable[[], None]
) -> None:
    """Ask what closing the window means while photos go up. Returns at once."""
    if parent.findChild(QMessageBox) is not None:
        return
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Keep uploading?"))
    totals = manager.totals()
    how = {"kept": manager.keeps_all, "lasting": manager.is_lasting}
    text, _ = what_closing_means(totals, **how)
    box.setText(text)
    tray = tr(
        "Cloudery can go on in the tray while its window is closed, and ends by itself when all is"
        " up."
    )
    quitting = _what_quitting_means(totals, **how)
    once = tr("This is asked only once; the settings have it.")
    box.setInformativeText(f"{tray} {quitting}\n\n{once}")
    stay = box.addButton(tr("Keep uploading"), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(tr("Quit"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(cancel)
    stay.clicked.connect(keep)
    leave.clicked.connect(end)
    box.open()


def what_closing_means(totals: Totals, *, kept: bool, lasting: bool) -> tuple[str, str]:
    """What becomes of the photos, and of files still being looked at, in two texts.

    `kept`: those go on the next time, too. As many photos are told of as the foot line tells of.
    """
    if not totals.going_on:
        add_again = tr(
            "If you close now, add them again to upload them. What is up already stays up."
        )
        return (
            tr("Cloudery is still looking at the files you added."),
            _they_go_on() if kept else add_again,
        )
    text = tr("%n photo(s) (is|are) not up yet.", "", totals.not_up)
    if not lasting:
        return text, tr(
            "If you close now, they stay on this computer; add them again to upload them."
            " What is up already stays up."
        )
    if totals.going_on == totals.not_up:
        more = tr("(It|They) (goes|go) on when you open Cloudery again.", "", totals.going_on)
    else:  # others are paused, or wait for the person
        more = tr("%n of them (goes|go) on when you open Cloudery again.", "", totals.going_on)
    return text, _and_looking(more, kept=kept)


def _they_go_on() -> str:
    return tr("Cloudery goes on with them when you open it again.")


def _what_quitting_means(totals: Totals, *, kept: bool, lasting: bool) -> str:
    """The same where closing the window need not end the program."""
    if not totals.going_on and kept:
        return _they_go_on()
    if not totals.going_on:
        return tr("If you quit, add the files again to upload them. What is up already stays up.")
    if not lasting:
        return tr(
            "If you quit, the photos stay on this computer; add them again to upload them. What is"
            " up already stays up."
        )
    left = totals.going_on
    if left == totals.not_up:
        more = tr("If you quit, (it|they) (goes|go) on when you open Cloudery again.", "", left)
    else:
        more = tr(
            "If you quit, %n of these photos (goes|go) on when you open Cloudery again.", "", left
        )
    return _and_looking(more, kept=kept)


def _and_looking(more: str, *, kept: bool) -> str:
    if kept:
        return more
    again = tr("Files that are still being looked at have to be added again.")
    return f"{more} {again}"
