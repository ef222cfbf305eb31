"""About Cloudery: its version, what it is built on, and under which licences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from cloudery_desktop import __version__
from cloudery_desktop.assets import asset
from cloudery_desktop.built_on import licence_texts, packages
from cloudery_desktop.language import tr
from cloudery_desktop.ui.fitting import resize_within_screen
from cloudery_desktop.ui.newer_version_field import NewerVersionField
from cloudery_desktop.ui.parts import Passage, column, foot, heading, link_button, push_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.ui.preferences import PreferenceKeeper

_ICON_PIXELS = 56
_ROW_AIR, _COLUMN_AIR = 10, 24


class AboutDialog(QDialog):
    """Show it with `open()`. `copy` puts the diagnostics on the clipboard."""

    def __init__(
        self,
        copy: Callable[[], None],
        preferences: PreferenceKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Cloudery"))
        resize_within_screen(self, 560, 520)
        mark = QLabel()
        icon = QIcon(str(asset("icons", "app.svg")))
        mark.setPixmap(icon.pixmap(_ICON_PIXELS, _ICON_PIXELS))
        words = QWidget()
        version = tr("Version {version}, with Qt {qt}", version=__version__, qt=qVersion())
        about = tr("Drag photos onto a window, keep them in your own bucket, get a link.")
        column(
            words,
            heading("Cloudery Desktop", 1.4),
            Passage("second", version),
            Passage("text", about),
            Passage("second", tr("Free software under the MIT licence.")),
            spacing=4,
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(words, 1)
        body = QWidget()
        layout = column(body)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.addLayout(head)
        layout.addWidget(NewerVersionField(preferences))
        layout.addWidget(heading(tr("Built on")))
        layout.addWidget(_list(), 1)
        self._copy = push_button(tr("Copy diagnostics"))
        self._copy.setToolTip(tr("Versions and the end of the log, without keys, links or names"))
        self._copy.clicked.connect(copy)
        self._copy.clicked.connect(lambda: self._copy.setText(tr("Copied")))
        close = push_button(tr("Close"), primary=True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        left = [self._copy]
        if texts := licence_texts():
            left.append(link_button(tr("Licence texts"), QUrl.fromLocalFile(str(texts)).toString()))
        outer = column(self, body, spacing=0)
        outer.addWidget(foot(left, (close,)))
        close.setFocus()


def _list() -> QTreeWidget:
    made = QTreeWidget()
    made.setObjectName("receipt")
    made.setAccessibleName(tr("What Cloudery is built on"))
    made.setHeaderLabels([tr("Name"), tr("Version"), tr("Licence")])
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    for package in packages():
        licence = package.licence or tr("not told", "of a licence")
        item = QTreeWidgetItem([package.name, package.version, licence])
        item.setToolTip(2, licence)
        width = made.fontMetrics().horizontalAdvance(package.name) + _COLUMN_AIR
        item.setSizeHint(0, QSize(width, made.fontMetrics().height() + _ROW_AIR))
        made.addTopLevelItem(item)
    header = made.header()
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return made
