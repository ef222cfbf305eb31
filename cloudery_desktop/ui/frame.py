"""The window itself, without what is in it: it is on the screen before that is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMainWindow

from cloudery_desktop.ui.fitting import LEAST_WINDOW_SIZE, WINDOW_SIZE, resize_within_screen
from cloudery_desktop.ui.launch_image import LaunchImage

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QImage

    from cloudery_desktop.ui.main_window import MainWindow


class Frame(QMainWindow):
    """Holds one MainWindow after the other: one for each cloud that a person goes on with."""

    def __init__(self) -> None:
        super().__init__()
        self._content: MainWindow | None = None
        self.setWindowTitle("Cloudery")
        resize_within_screen(self, WINDOW_SIZE.width(), WINDOW_SIZE.height())
        self.setMinimumSize(LEAST_WINDOW_SIZE)

    def show_until_held(self, picture: QImage) -> None:
        """Show how it was left, in the place of what it will hold."""
        self.setCentralWidget(LaunchImage(picture))

    def hold(self, content: MainWindow) -> None:
        """Show this, in the place of what was shown before."""
        in_focus = content.focusWidget()
        if self._content is not None:
            self.takeCentralWidget()
        self._content = content
        self.setCentralWidget(content)  # what was there ends, with its picture
        self.setWindowTitle(content.windowTitle())
        content.show()
        if in_focus is not None:
            in_focus.setFocus()

    def retint(self) -> None:
        """Take the icons' colours from the scheme in use."""
        if self._content is not None:
            self._content.retint()
        elif (picture := self.takeCentralWidget()) is not None:
            picture.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Full screen concerns the content, but only a window is told of it.
        if event.type() == QEvent.Type.WindowStateChange and self._content is not None:
            QCoreApplication.sendEvent(self._content, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self._content is None or self._content.close())
