"""The bar on top: where the photos go, how to find them, and how to add some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.parts import icon_button, label, push_button, shown_keys
from cloudery_desktop.ui.place_button import PlaceButton
from cloudery_desktop.ui.search_field import SearchField
from cloudery_desktop.ui.tile_view import LEAST_TILE_PIXELS, MOST_TILE_PIXELS, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from cloudery_desktop.ui.words import Place

_SLIDER_PIXELS = 96
_SPACING = 8
_MARGIN = 16


class TopBar(QWidget):
    """`add_wanted` and `panel_toggled` are buttons; the others stand in the menu of a third.

    Where it gets narrow, what can be done without goes: the slider, the place, the name.
    Without a cloud yet there is none to check, and the first thing to do is not to add photos.
    """

    add_wanted = Signal()
    panel_toggled = Signal()
    settings_wanted = Signal()
    check_wanted = Signal()
    setup_wanted = Signal()

    def __init__(self, place: Place, *, has_cloud: bool = True) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._has_cloud = has_cloud
        self._needed = 0
        self._mark = QLabel()
        brand = label("brand")
        brand.setText("Cloudery")
        font = brand.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        brand.setFont(font)
        self.search = SearchField()
        self.tile_slider = QSlider(Qt.Orientation.Horizontal)
        self.tile_slider.setRange(LEAST_TILE_PIXELS, MOST_TILE_PIXELS)
        self.tile_slider.setValue(TILE_PIXELS)
        self.tile_slider.setFixedWidth(_SLIDER_PIXELS)
        self.tile_slider.setPageStep(40)
        # A click leaves the keyboard to the photos.
        self.tile_slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tile_slider.setAccessibleName(tr("Size of the tiles"))
        self.tile_slider.setToolTip(tr("Size of the tiles (Ctrl and the wheel)"))
        self.place = PlaceButton(place)
        self._panel_button = icon_button(tr("Show or hide the uploads (Ctrl+U)"))
        self._panel_button.setCheckable(True)
        self._panel_button.clicked.connect(self.panel_toggled)
        self._menu_button = icon_button(tr("Settings and your cloud"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self._menu_button)
        settings = tr("Settings…") + "\t" + shown_keys("Ctrl+,")
        self.menu.addAction(settings).triggered.connect(self.settings_wanted)
        self._check = self.menu.addAction(tr("Check connection…"))
        self._check.triggered.connect(self.check_wanted)
        self._check.setEnabled(has_cloud)
        self.menu.addAction(tr("Set up my own cloud…")).triggered.connect(self.setup_wanted)
        self._menu_button.setMenu(self.menu)
        self._add = push_button(tr("Add photos…"), primary=has_cloud)
        self._add.setToolTip(tr("Choose photos to upload (Ctrl+O)"))
        self._add.clicked.connect(self.add_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        layout.setSpacing(_SPACING)
        layout.addWidget(self._mark)
        layout.addWidget(brand)
        layout.addWidget(self.place, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)
        layout.addWidget(self.search, 20)
        layout.addStretch(1)
        layout.addWidget(self.tile_slider)
        layout.addWidget(self._menu_button)
        layout.addWidget(self._panel_button)
        layout.addWidget(self._add)
        self._always: Sequence[QWidget] = (
            self._mark,
            self.search,
            self._menu_button,
            self._panel_button,
            self._add,
        )
        self._where_it_fits: Sequence[QWidget] = (brand, self.place, self.tile_slider)
        if not has_cloud:
            self.search.hide()
            self.tile_slider.hide()
            self._where_it_fits = (brand, self.place)
        self.retint()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.retint()

    def _fit(self) -> None:
        room = self.width() - 2 * _MARGIN
        for part in self._always:
            room -= part.sizeHint().width() + _SPACING if not part.isHidden() else 0
        for part in self._where_it_fits:
            room -= part.sizeHint().width() + _SPACING
            part.setVisible(room >= 0)

    def show_panel_open(self, *, is_open: bool) -> None:
        """Whether the uploads panel is there."""
        self._panel_button.setChecked(is_open)
        self._tint_panel_button()

    def show_needed(self, files: int) -> None:
        """How many files need the person: a dot on the button that shows them."""
        self._needed = files
        told = tr("%n file(s) not uploaded", "", files) if files else ""
        self._panel_button.setToolTip(f"{self._panel_button.accessibleName()}\n{told}".strip())
        self._panel_button.setAccessibleDescription(told)
        self._tint_panel_button()

    def let_check(self, *, possible: bool) -> None:
        """Whether the connection can be checked now."""
        self._check.setEnabled(possible)

    def retint(self) -> None:
        """Take the icons' colours from the scheme in use."""
        colours = theme.colours()
        self._mark.setPixmap(theme.pixmap("brand", colours.accent, 24, self.devicePixelRatioF()))
        self.search.retint()
        self._menu_button.setIcon(theme.icon("settings", colours.second))
        self._tint_panel_button()
        colour = colours.on_accent if self._has_cloud else colours.text
        self._add.setIcon(theme.icon("add", colour, 16))

    def _tint_panel_button(self) -> None:
        colours = theme.colours()
        name = "panel-left" if self.isRightToLeft() else "panel"
        icon = theme.icon(name, colours.second)
        if self._needed and not self._panel_button.isChecked():  # or one sees them
            icon = theme.marked_icon(name, colours.second, colours.bad)
        self._panel_button.setIcon(icon)
