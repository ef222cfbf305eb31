"""The viewer in the window: it takes the place of the grid, and gives it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt

from cloudery_desktop.photo import Photo
from cloudery_desktop.ui.grid_model import PHOTO_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from cloudery_desktop.library.pictures import Pictures
    from cloudery_desktop.ui.main_window import MainWindow
    from cloudery_desktop.ui.viewer import Viewer


class ViewerHost(QObject):
    """Opens the viewer on what is activated in the grid. It is made when it is first needed."""

    def __init__(self, window: MainWindow, pictures: Pictures) -> None:
        super().__init__(window)
        self._window = window
        self._pictures = pictures
        self._hidden: list[QWidget] = []  # what is not seen in full screen
        self.viewer: Viewer | None = None
        window.grid.activated.connect(self.open)
        window.photos.grid_wanted.connect(self._leave)
        window.browsing.searching.connect(self._leave)

    def open(self, index: QModelIndex) -> None:
        """Look at the photo of this row of the grid."""
        if not isinstance(index.data(PHOTO_ROLE), Photo):
            return  # still on its way up
        if self.viewer is None:
            self.viewer = self._made()
        self._window.stack.cover(self.viewer)
        self.viewer.open(index)
        self.viewer.setFocus()

    def look_again(self) -> None:
        """The photos were listed anew."""
        if self.viewer is not None:
            self.viewer.look_again()

    def show_thumbnail(self) -> None:
        """A thumbnail was made."""
        if self.viewer is not None:
            self.viewer.show_thumbnail()

    def _made(self) -> Viewer:
        from cloudery_desktop.ui.viewer import Viewer  # not before the window is there

        viewer = Viewer(self._window.grid_model, self._pictures)
        viewer.closed.connect(self._close)
        viewer.moved.connect(self._follow)
        viewer.full_screen_wanted.connect(self._show_full_screen)
        viewer.link_wanted.connect(lambda photo: self._window.photos.copy_links([photo]))
        viewer.browser_wanted.connect(self._open_in_browser)
        # What keys do to the photos chosen in the grid, they do to the one looked at.
        viewer.canvas.addActions(self._window.grid.actions())
        viewer.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        viewer.canvas.customContextMenuRequested.connect(self._open_menu)
        self._window.installEventFilter(self)
        return viewer

    def _open_menu(self, position: QPoint) -> None:
        if self.viewer is not None and self.viewer.photo is not None:
            self.viewer.slideshow.stop()
            menu = self._window.photos.menu([self.viewer.photo])
            menu.popup(self.viewer.canvas.mapToGlobal(position))

    def _follow(self) -> None:
        """What is looked at is what is chosen in the grid: the window's shortcuts act on it."""
        if self.viewer is not None:
            self._window.grid.choose(self.viewer.sequence.index)

    def _leave(self) -> None:
        if self.viewer is not None and self.viewer.is_open:
            self.viewer.close_view()

    def _close(self) -> None:
        grid = self._window.grid
        self._window.stack.uncover()
        if grid.isVisible():
            grid.scrollTo(grid.currentIndex())
            if not self._window.top_bar.search.edit.hasFocus():  # who searches types on
                grid.setFocus()

    def _open_in_browser(self, photo: Photo) -> None:
        self._window.photos.open_in_browser((photo,))

    def _show_full_screen(self, wanted: bool) -> None:
        full = Qt.WindowState.WindowFullScreen
        window = self._window.window()
        state = window.windowState()
        window.setWindowState(state | full if wanted else state & ~full)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The system may leave full screen by itself.
        if event.type() == QEvent.Type.WindowStateChange and self.viewer is not None:
            is_full = self._window.window().isFullScreen() and self.viewer.is_open
            self._clear_the_screen(is_full=is_full)
            self.viewer.show_full_screen(is_full=is_full)
        return super().eventFilter(watched, event)

    def _clear_the_screen(self, *, is_full: bool) -> None:
        bars = (self._window.top_bar, self._window.panel, self._window.foot_line)
        if is_full and not self._hidden:
            self._hidden = [bar for bar in bars if bar.isVisible()]
            for bar in self._hidden:
                bar.hide()
        elif not is_full:
            for bar in self._hidden:
                bar.show()
            self._hidden = []
