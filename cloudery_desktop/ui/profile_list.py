"""The profiles at the side of the settings, and what can be done with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui.parts import LineButton, column, label

if TYPE_CHECKING:
    from collections.abc import Sequence


class ProfileList(QFrame):
    """`chosen` carries a row, `page_chosen` that of a page above; the others are about the chosen
    profile.
    """

    chosen = Signal(int)
    page_chosen = Signal(int)
    add_wanted = Signal()
    copy_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setFixedWidth(208)
        self.list = QListWidget()
        self.list.setObjectName("profiles")
        self.list.setAccessibleName(tr("Profiles"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages = QListWidget()
        self.pages.setObjectName("profiles")
        self.pages.setAccessibleName(tr("Settings of this computer"))
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.hide()
        title = label("heading")
        title.setText(tr("&Profiles"))
        title.setBuddy(self.list)
        self.add_button = LineButton("add", tr("Add a profile"))
        self.copy_button = LineButton("copy", tr("Duplicate this profile"))
        self.delete_button = LineButton("remove", "")
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for button in (self.add_button, self.copy_button, self.delete_button):
            tools.addWidget(button)
        tools.addStretch(1)
        layout = column(self, self.pages, title, self.list, spacing=8)
        layout.setContentsMargins(12, 20, 12, 12)
        layout.addLayout(tools)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_button.click)
        self.list.currentRowChanged.connect(self._leave_pages)
        self.list.itemSelectionChanged.connect(self._come_back)
        self.pages.currentRowChanged.connect(self._choose_page)
        self.add_button.clicked.connect(self.add_wanted)
        self.copy_button.clicked.connect(self.copy_wanted)
        self.delete_button.clicked.connect(self.delete_wanted)

    @property
    def row(self) -> int:
        """The chosen one; -1 where there is none."""
        return self.list.currentRow()

    def choose(self, row: int) -> None:
        """`chosen` follows, if it was another one."""
        self.list.setCurrentRow(row)
        if self.list.item(row) is not None:
            self.list.item(row).setSelected(True)

    def show_pages(self, names: Sequence[str]) -> None:
        """What can be chosen beside the profiles, above them."""
        self.pages.addItems(names)
        rows = len(names)
        self.pages.setFixedHeight(rows * self.pages.sizeHintForRow(0) + 2)
        self.pages.setVisible(bool(rows))

    def _choose_page(self, row: int) -> None:
        if row >= 0:
            self.pages.item(row).setSelected(True)  # the tab key only makes it the current one
            self.list.clearSelection()  # the current row stays: it is what comes back
            self.page_chosen.emit(row)

    def _leave_pages(self, row: int) -> None:
        self.pages.setCurrentRow(-1)
        self.chosen.emit(row)

    def _come_back(self) -> None:
        if self.pages.currentRow() >= 0 and self.list.selectedItems():
            self._leave_pages(self.row)

    def append(self, name: str) -> None:
        """One more, not chosen."""
        with QSignalBlocker(self.list):
            self.list.addItem(name)

    def remove(self, row: int) -> None:
        """Take one out; of the change of choice nothing is told."""
        with QSignalBlocker(self.list):
            self.list.takeItem(row)

    def show_text(self, row: int, text: str) -> None:
        self.list.item(row).setText(text)
        self.list.item(row).setToolTip(text)

    def let(self, *, add: bool, copy: bool, why_not_delete: str) -> None:
        """What can be done now."""
        self.add_button.setEnabled(add)
        self.copy_button.setEnabled(copy)
        self.delete_button.setEnabled(not why_not_delete)
        told = why_not_delete or tr("Delete this profile")
        self.delete_button.setToolTip(told)
        self.delete_button.setAccessibleName(tr("Delete this profile"))
        self.delete_button.setAccessibleDescription(why_not_delete)
