"""Watched folders: the fields of the settings for them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.choices import Choices
from cloudery_desktop.ui.forms import Field
from cloudery_desktop.ui.parts import LineButton, Passage, Picture, beside, column, push_button
from cloudery_desktop.ui.questions import where_to_begin
from cloudery_desktop.watch_list import as_text, folders_in, holder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cloudery_desktop.errors import ClouderyError

_AS_WRITTEN = "\u200e"  # a path reads from left to right in every language


class WatchFields(QWidget):
    """Which of the photos go up is asked where there are folders."""

    def __init__(self) -> None:
        super().__init__()
        self.folders = FolderField()
        self._mode = Choices("", _modes(), tr("Which photos of watched folders go up"))
        self.fields: dict[str, Field] = {"watched_folders": self.folders, "watch": self._mode}
        column(self, *self.fields.values(), spacing=12)
        self.folders.changed.connect(self._show_needed)
        self._show_needed()

    def _show_needed(self) -> None:
        self._mode.setVisible(bool(self.folders.value))


class FolderField(Field):
    """A list of folders."""

    def __init__(self) -> None:
        self._given = ""
        self._folders: tuple[Path, ...] = ()
        self._troubles: Mapping[Path, ClouderyError] = {}
        self._watched_for = ""  # the profile that is in use
        self._shown_for = ""
        self.rows: list[FolderRow] = []
        self.add_button = push_button(tr("Watch a folder…"))
        self.add_button.setAutoDefault(False)
        box = QWidget()
        box.setFocusProxy(self.add_button)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        layout = column(box, spacing=8)
        layout.addLayout(self._list)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        super().__init__("", box)
        box.setAccessibleName(tr("Watched folders"))
        self.add_button.clicked.connect(self._choose)

    @property
    def value(self) -> str:
        given = folders_in(self._given) == self._folders  # as a person has written it
        return self._given if given else as_text(self._folders)

    def show_value(self, value: str) -> None:
        self._given = value
        self._show_folders(folders_in(value))

    def show_for(self, profile_name: str) -> None:
        """Whose folders these are."""
        self._shown_for = profile_name

    def show_watched(self, profile_name: str, troubles: Mapping[Path, ClouderyError]) -> None:
        """Those of this profile are being watched; why some cannot be at the moment."""
        self._watched_for = profile_name
        self.show_troubles(troubles)

    def show_troubles(self, troubles: Mapping[Path, ClouderyError]) -> None:
        """They are others now."""
        self._troubles = troubles
        is_watched = self._shown_for == self._watched_for
        for row in self.rows:
            row.show_trouble(troubles.get(row.folder) if is_watched else None)

    def _show_folders(self, folders: Sequence[Path]) -> None:
        if tuple(folders) != self._folders:
            self._folders = tuple(folders)
            for row in self.rows:
                row.hide()
                row.deleteLater()
            self.rows = [FolderRow(folder) for folder in folders]
            for row in self.rows:
                self._list.addWidget(row)
                row.remove_button.clicked.connect(partial(self._remove, row.folder))
            self.changed.emit()
        self.show_troubles(self._troubles)

    def _choose(self) -> None:
        pictures = where_to_begin("", QStandardPaths.StandardLocation.PicturesLocation)
        name = QFileDialog.getExistingDirectory(self, tr("Watch a folder"), pictures)
        if name:
            self.add(Path(name))

    def add(self, folder: Path) -> None:
        """One more, unless it is watched with another one; those inside it are watched with it."""
        around = folder if folder in self._folders else holder(folder, self._folders)
        if around is not None:
            self._show_note(
                tr(
                    "{folder} is watched already, with all of {around}.",
                    folder=folder,
                    around=around,
                ),
                wrong=False,
            )
            return
        others = [one for one in self._folders if holder(one, (folder,)) is None]
        self._show_folders([*others, folder])
        self.say("")

    def _remove(self, folder: Path, _checked: bool = False) -> None:
        place = self._folders.index(folder)
        self._show_folders([*self._folders[:place], *self._folders[place + 1 :]])
        self.say("")
        left = [*(row.remove_button for row in self.rows), self.add_button]
        left[place].setFocus(Qt.FocusReason.TabFocusReason)


class FolderRow(QFrame):
    """One folder, and why it cannot be watched where that is so."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setObjectName("folder")
        self.folder = folder
        self.remove_button = LineButton("cancel", tr("Stop watching {folder}", folder=folder))
        path = Passage("text", f"{_AS_WRITTEN}{folder}")
        path.setAccessibleName(str(folder))
        self.trouble = Passage("fieldNote")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(path)
        words.addWidget(self.trouble)
        told = beside(Picture("folder", "second"), words)
        lift = (self.remove_button.sizeHint().height() - path.fontMetrics().height()) // 2
        told.setContentsMargins(0, max(0, lift - 2), 0, max(0, lift - 2))  # level with the button
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(8)
        layout.addLayout(told, 1)
        layout.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        self.show_trouble(None)

    def show_trouble(self, trouble: ClouderyError | None) -> None:
        """What comes right by itself is told calmly."""
        self.trouble.setVisible(trouble is not None)
        self.trouble.say(trouble.sentence if trouble else "")
        wrong = trouble is not None and not trouble.retryable
        theme.restyle(self.trouble, "wrong", wrong)


def _modes() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            "new",
            tr("New photos"),
            tr("What is in a folder already when you add it is left alone."),
        ),
        (
            "all",
            tr("All photos"),
            tr("What is in it already, too. Photos that are up already are not sent again."),
        ),
        (
            "off",
            tr("None for now"),
            tr("What comes meanwhile goes up once you choose one of the others again."),
        ),
    )
