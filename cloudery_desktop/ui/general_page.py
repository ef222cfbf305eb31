"""The settings of this computer: they count at once, for every profile."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSlider, QWidget

from cloudery_desktop.desktop import autostart, open_with
from cloudery_desktop.desktop.metered import Metered
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.imaging.formats import SUFFIXES
from cloudery_desktop.language import marked, tr
from cloudery_desktop.ui.choices import TickField
from cloudery_desktop.ui.forms import Field, PickField
from cloudery_desktop.ui.languages import LANGUAGES
from cloudery_desktop.ui.newer_version_field import NewerVersionField
from cloudery_desktop.ui.parts import column, group, heading, push_button
from cloudery_desktop.ui.tile_view import LEAST_TILE_PIXELS, MOST_TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cloudery_desktop.ui.grid_view import GridView
    from cloudery_desktop.ui.preferences import PreferenceKeeper

_APPEARANCES = {"system": marked("As the system"), "light": marked("Light"), "dark": marked("Dark")}
_CLOSING = {
    "ask": marked("Ask me the next time"),
    "yes": marked("Keep uploading in the tray"),
    "no": marked("Quit; the rest goes up the next time"),
}


class GeneralPage(QWidget):
    """Looks, what happens while photos go up, the start, the log."""

    def __init__(self, preferences: PreferenceKeeper, grid: GridView, data_dir: Path) -> None:
        super().__init__()
        self._preferences = preferences
        self._grid = grid
        self._data_dir = data_dir
        self.appearance = PickField(
            tr("A&ppearance"),
            {value: tr(text) for value, text in _APPEARANCES.items()},
            tr("The system may change between light and dark by itself."),
        )
        self.language = PickField(
            tr("&Language"),
            {"system": tr("As the system"), **LANGUAGES},
            tr(
                "The window opens anew in it, as soon as no photo is going up. The command line"
                " speaks English; a reason that the window has told stays in the window's language."
            ),
        )
        self.tiles = TileField(grid)
        self.closing = PickField(
            tr("&Closing the window while photos go up"),
            {value: tr(text) for value, text in _CLOSING.items()},
            tr(
                "In the tray, where there is one, Cloudery ends by itself once all is up, or"
                " watches your folders on."
            ),
        )
        self.notify = TickField(
            tr("&Notify me when all is up"),
            tr("Once for all photos added together, and only while the window is not in front."),
        )
        self.stay_awake = TickField(
            tr("Keep the computer a&wake while photos go up"),
            tr("The screen may go dark. Closing the lid or choosing to sleep still works."),
        )
        is_known = Metered(self).is_known
        self.metered = TickField(
            tr("Pause uploads on &metered connections"),
            tr("Such as a phone's. They go on by themselves where bytes cost nothing.")
            if is_known
            else tr("This system does not say which connections are."),
        )
        self.metered.setEnabled(is_known)
        self.autostart = TickField(
            tr("&Start Cloudery when I log in"), tr("What was not up yet goes on by itself then.")
        )
        self.open_with = TickField(
            tr("Offer Cloudery under “&Open with” in the file manager"),
            tr("What you open with it is uploaded at once. A double click still does what it did."),
        )
        if not open_with.is_offered_here():
            self.open_with.hide()
        self.newer_version = NewerVersionField(preferences)
        self.open_log = push_button(tr("Open the &folder"))
        self.open_log.setAutoDefault(False)
        folder = QUrl.fromLocalFile(str(data_dir))
        self.open_log.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        logs = QWidget()
        column(logs, self.open_log).setAlignment(self.open_log, Qt.AlignmentFlag.AlignLeading)
        column(
            self,
            heading(tr("General"), 1.4),
            group(tr("Looks"), "", self.language, self.appearance, self.tiles),
            group(
                tr("While photos go up"),
                "",
                *(self.closing, self.notify, self.stay_awake, self.metered),
            ),
            group(tr("Starting"), "", self.autostart, self.open_with, self.newer_version),
            group(
                tr("Log"),
                tr(
                    "Warnings and errors are in cloudery.log, in Cloudery's own folder. There are"
                    " no keys and no links in it."
                ),
                logs,
            ),
            spacing=24,
        )
        self._kept: dict[str, Field] = {
            "appearance": self.appearance,
            "language": self.language,
            "close_keeps_uploading": self.closing,
            "notify": self.notify,
            "stay_awake": self.stay_awake,
            "pause_on_metered": self.metered,
        }
        self._show()
        for setting, field in self._kept.items():
            field.changed.connect(partial(self._keep, setting))
        preferences.changed.connect(self._show)
        self.autostart.changed.connect(self._switch_autostart)
        self.open_with.changed.connect(self._switch_open_with)

    def _show(self) -> None:
        for setting, field in self._kept.items():
            with QSignalBlocker(field):
                field.show_value(getattr(self._preferences.now, setting))
        with QSignalBlocker(self.autostart):
            self.autostart.show_value("yes" if autostart.is_on() else "no")
        with QSignalBlocker(self.open_with):
            self.open_with.show_value("yes" if open_with.is_on() else "no")

    def _keep(self, setting: str) -> None:
        changes: dict[str, Any] = {setting: self._kept[setting].value}
        self._preferences.put(**changes)

    def _switch_autostart(self) -> None:
        self._switch(self.autostart, partial(autostart.switch, self._data_dir))

    def _switch_open_with(self) -> None:
        self._switch(self.open_with, partial(open_with.switch, SUFFIXES, self._data_dir))

    def _switch(self, field: TickField, switch: Callable[..., None]) -> None:
        """Have it as the field says, which says why not."""
        try:
            switch(on=field.value == "yes")
        except ClouderyError as error:
            self._show()
            field.say(error.sentence)
        else:
            field.say("")


class TileField(Field):
    """How large the photos are in the grid, which shows it at once and remembers it."""

    def __init__(self, grid: GridView) -> None:
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(LEAST_TILE_PIXELS, MOST_TILE_PIXELS)
        self.slider.setPageStep(40)
        self.slider.setFixedWidth(280)
        super().__init__(
            tr("Size of the &tiles"), self.slider, tr("Ctrl and the wheel do it, too.")
        )
        self.line.addStretch(1)
        self.show_value(str(grid.tile_pixels))
        self.slider.valueChanged.connect(grid.set_tile_pixels)
        self.slider.valueChanged.connect(self.changed)

    @property
    def value(self) -> str:
        return str(self.slider.value())

    def show_value(self, value: str) -> None:
        self.slider.setValue(int(value))
