"""The scenes of the guide: the real window on the sandbox, driven as a person would."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu

from cloudery_desktop.app import App
from cloudery_desktop.assets import asset, samples
from cloudery_desktop.bandwidth import Timetable
from cloudery_desktop.screen import follow_scheme
from cloudery_desktop.tour import Tour, drag_over
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.background import Background
from cloudery_desktop.ui.empty_state import CARDS
from cloudery_desktop.ui.frame import Frame
from cloudery_desktop.ui.general_page import GeneralPage
from cloudery_desktop.ui.help import Help
from cloudery_desktop.ui.motion import FADE_MS
from cloudery_desktop.ui.preferences import PreferenceKeeper
from cloudery_desktop.ui.settings import SettingsDialog
from cloudery_desktop.uploads import crew
from cloudery_desktop.uploads.lifecycle import State
from tests.guide.props import awkward_files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from cloudery_desktop.choice import Choice
    from cloudery_desktop.photo import Photo
    from tests.guide.camera import Camera

_WINDOW = (1040, 760)
_UPPER = 400  # or lower: where half a window says it all
_TILE_PIXELS = 200
_AIR = 20  # above a heading that is scrolled to
_PATIENCE_SECONDS = 60.0
_SLOW, _FULL = Timetable.parse("700 kB/s"), Timetable.parse("")
_UP_BY_THEN = 4  # photos, when the uploads are pictured
_SCARCELY = 0.3  # of a photo is up when it is pictured on its way


def until(condition: Callable[[], bool], what: str) -> None:
    """Wait for it. Raises TimeoutError, with `what` was waited for."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(f"The guide waits in vain for {what}.")
        QTest.qWait(5)


class Stage:
    """One window and all that works for it, as the program opens it."""

    def __init__(self, choice: Choice, camera: Camera, *, first_run: bool = False) -> None:
        self.app = App(choice, first_run=first_run)
        self.window = self.app.window
        self.camera = camera
        self.frame = Frame()
        self.frame.hold(self.window)
        self.frame.resize(*_WINDOW)
        self.frame.show()
        self._preferences = PreferenceKeeper(choice.data_dir, self.frame)
        self.background = Background(
            self.window, self.app.manager, self._preferences, lambda: False
        )
        self.help = Help(self.window, self.app.manager, choice.data_dir, self._preferences)
        self.app.desk.offer_page("General", self._general_page)

    def _general_page(self) -> QWidget:
        return GeneralPage(self._preferences, self.window.grid, self.app.data_dir)

    def settle(self) -> None:
        """Wait until nothing is on its way, also not to be looked at."""
        status = self.window.foot_line._status
        until(lambda: self.app.manager.is_idle and status.text() == "Connected", "quiet")
        shown = self.window.grid_model.photos
        until(lambda: all(self.app.thumbnails.get(photo) for photo in shown), "all thumbnails")
        QTest.qWait(2 * FADE_MS)

    def take(self, name: str, *over: QWidget, part: QRect | None = None) -> None:
        """A picture of the window."""
        self.camera.take(name, self.frame, *over, part=part)

    def close(self) -> None:
        """End everything. Raises RuntimeError where a thread would not."""
        self.window.close_now()
        self.frame.hide()
        self.frame.deleteLater()
        if not self.app.ended_cleanly:
            raise RuntimeError("A thread did not end.")
        self.app.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def photo(self, name: str) -> Photo:
        return next(p for p in self.window.grid_model.photos if p.file_name == name)


def first_run(choice: Choice, camera: Camera) -> None:
    """The window of a person who is here for the first time."""
    stage = Stage(choice, camera, first_run=True)
    try:
        stage.app.start()
        pictured = stage.app.thumbnails.get
        until(lambda: all(pictured(asset("samples", one)) for one in CARDS), "the cards")
        stage.take("first-run")
    finally:
        stage.close()


def everyday(choice: Choice, camera: Camera, folder: Path) -> None:
    """All the other pictures, on one window; `folder` is for files that make trouble."""
    crew._READERS = crew._ASKERS = 1  # so that the photos are in the same order each time
    stage = Stage(choice, camera)
    try:
        _uploading(stage)
        _dropping(stage)
        _grid(stage)
        _search(stage)
        _viewer(stage)
        _links(stage)
        _deleting(stage)
        _settings(stage)
        _dark(stage)
        _help(stage)
        _trouble(stage, folder)
        _receipt(stage)
    finally:
        stage.close()


def _uploading(stage: Stage) -> None:
    """The tour of the samples, slowly until it is pictured on the way."""
    manager = stage.app.manager
    manager.set_speed_limit(_SLOW)

    def look() -> None:
        uploads = manager.uploads.values()
        on_the_way = [u for u in uploads if u.state is State.UPLOADING]
        far = [u for u in on_the_way if u.sent_bytes > _SCARCELY * u.size_bytes]
        if manager.totals().done >= _UP_BY_THEN and far:
            manager.progressed.disconnect(look)
            stage.take("uploading")
            stage.background.tray.update()
            stage.camera.take("tray", _opened(stage.background.tray.menu))
            stage.background.tray.menu.hide()
            manager.set_speed_limit(_FULL)

    manager.progressed.connect(look)
    tour = Tour(stage.app, samples())
    tour.run()
    if tour.reason:
        raise RuntimeError(tour.reason)
    if "uploading" not in stage.camera.taken:
        raise RuntimeError("All photos were up before they could be pictured on their way.")


def _opened(menu: QMenu, where: QPoint | None = None) -> QMenu:
    menu.popup(where or QPoint(0, 0))
    QApplication.processEvents()
    return menu


def _dialog(stage: Stage) -> QDialog:
    """The one that stands open over the window."""
    (dialog,) = (one for one in stage.window.findChildren(QDialog) if one.isVisible())
    return dialog


def _dropping(stage: Stage) -> None:
    stage.settle()
    drag_over(stage.window, samples())
    stage.take("dropping")
    QApplication.sendEvent(stage.window, QDragLeaveEvent())


def _grid(stage: Stage) -> None:
    window = stage.window
    window._toggle_panel()
    window.grid.set_tile_pixels(_TILE_PIXELS)
    stage.settle()
    stage.take("grid")


def _search(stage: Stage) -> None:
    window = stage.window
    window.top_bar.search.edit.setText("type:jpeg taken-after:2024")
    stage.settle()
    stage.take("search", part=QRect(0, 0, _WINDOW[0], _UPPER))
    window.browsing._clear()


def _viewer(stage: Stage) -> None:
    window = stage.window
    window.photos.show_photos([stage.photo("lake-at-first-light.jpg")])
    QTest.keyClick(window.grid, Qt.Key.Key_Return)
    viewer = stage.app.viewing.viewer
    assert viewer is not None
    until(lambda: viewer.canvas.has_image, "a large photo")
    QTest.keyClick(viewer.canvas, Qt.Key.Key_I)
    stage.settle()
    stage.take("viewer")
    QTest.keyClick(viewer.canvas, Qt.Key.Key_I)
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Escape)


def _links(stage: Stage) -> None:
    window = stage.window
    photo = stage.photo("red-canyon.jpg")
    window.photos.show_photos([photo])
    middle = window.grid.visualRect(window.grid.currentIndex()).center()
    menu = _opened(window.photos.menu([photo]), window.grid.viewport().mapToGlobal(middle))
    kinds = next(one for one in menu.findChildren(QMenu) if one.title().startswith("Copy link"))
    menu.setActiveAction(kinds.menuAction())
    _opened(kinds, menu.pos() + menu.actionGeometry(kinds.menuAction()).topRight())
    stage.take("links", menu, kinds)
    kinds.hide()
    menu.close()


def _deleting(stage: Stage) -> None:
    window = stage.window
    window.photos.deleting.delete([stage.photo("city-at-dusk.png"), stage.photo("red-canyon.jpg")])
    stage.settle()
    stage.take("deleting", part=QRect(0, _WINDOW[1] - _UPPER, _WINDOW[0], _UPPER))
    window.photos.deleting.undo()
    until(lambda: len(window.grid_model.photos) == len(samples()), "what was deleted")
    stage.settle()
    window.grid.clearSelection()


def _settings(stage: Stage) -> None:
    stage.app.desk.open_settings()
    settings = _dialog(stage)
    assert isinstance(settings, SettingsDialog)
    settings.side.choose(1)
    stage.camera.take("clouds", settings)
    settings.side.choose(0)
    QApplication.processEvents()  # it is laid out: where its parts are is known
    for name, title in {"privacy": "Privacy", "watched-folders": "Watched folders"}.items():
        heading = next(one for one in settings.form.findChildren(QLabel) if one.text() == title)
        below = heading.mapTo(settings.area, QPoint(0, -_AIR)).y()
        bar = settings.area.verticalScrollBar()
        bar.setValue(bar.value() + below)
        stage.camera.take(name, settings)
    settings.side.pages.setCurrentRow(0)
    stage.camera.take("settings", settings)
    settings.close()


def _dark(stage: Stage) -> None:
    _appear("dark")
    stage.take("dark", part=QRect(0, 0, _WINDOW[0], _UPPER))
    _appear("light")


def _appear(scheme: str) -> None:
    theme.prefer(scheme)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    follow_scheme(application)


def _help(stage: Stage) -> None:
    bar = stage.window.top_bar
    button = bar._menu_button
    menu = _opened(bar.menu, button.mapToGlobal(QPoint(0, button.height())))
    width = _WINDOW[0] // 2
    stage.take("help", menu, part=QRect(width, 0, width, _UPPER))
    menu.hide()
    stage.help.show_keys()
    dialog = _dialog(stage)
    stage.camera.take("keys", dialog)
    dialog.close()


def _trouble(stage: Stage, folder: Path) -> None:
    manager, window = stage.app.manager, stage.window
    manager.clear()
    files = awkward_files(folder)
    window.adding.add(files)
    until(lambda: len(manager.uploads) == len(files), "what cannot go up")
    stage.settle()
    stage.take("trouble")


def _receipt(stage: Stage) -> None:
    stage.window._show_receipt()
    dialog = _dialog(stage)
    stage.camera.take("receipt", dialog)
    dialog.close()
