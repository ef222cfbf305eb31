"""What one steers the viewer with: the strip on top, the buttons at the sides, the notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme, words
from cloudery_desktop.ui.parts import Passage, as_tip, label, push_button, shown_keys

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

STRIP_HEIGHT = 48
_SIDE_EDGE = 44
_NOTICE_WIDTH = 440
_NEED = {520: ("place", "zoom"), 400: ("link", "turn", "play")}  # pixels of the strip's width


class ViewerButton(QToolButton):
    """A line icon on the dark ground; a click leaves the keyboard to the photo."""

    def __init__(self, icon: str, what_it_does: str, keys: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(20, 20))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.show_as(icon, what_it_does, keys)

    def show_as(self, icon: str, what_it_does: str, keys: str) -> None:
        """Change what it does. `keys` are those that do the same."""
        self.setIcon(theme.icon(icon, theme.DARK.text))
        self.setToolTip(f"{what_it_does} ({shown_keys(keys)})")
        self.setAccessibleName(what_it_does)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class SideButton(ViewerButton):
    """Round, at a side of the photo: there while the mouse moves."""

    def __init__(self, icon: str, what_it_does: str, keys: str, parent: QWidget) -> None:
        super().__init__(icon, what_it_does, keys)
        self.setParent(parent)
        self.setObjectName("viewerSide")
        self.setFixedSize(_SIDE_EDGE, _SIDE_EDGE)
        self.hide()


class Strip(QFrame):
    """The way back, which photo it is, and what can be done with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("viewerStrip")
        self.setFixedHeight(STRIP_HEIGHT)
        self.setMouseTracking(True)
        self.back = ViewerButton("chevron-left", tr("Back to the photos"), "Esc")
        self.back.setObjectName("viewerBack")
        self.back.setText(tr("Photos"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.zoom = ViewerButton("photo", tr("Fit or full size"), "0, 1")
        self.zoom.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.link = ViewerButton("link", tr("Copy link"), "Ctrl+C")
        self.turn = ViewerButton("turn", tr("Turn to the right"), "R")
        self.play = ViewerButton("resume", tr("Slideshow"), "Space")
        self.details = ViewerButton("info", tr("Details"), "I")
        self.details.setCheckable(True)
        self.whole_screen = ViewerButton("full-screen", tr("Full screen"), "F")
        self._name = label("viewerName")
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.place = label("viewerPlace")
        self._full_name = ""
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(4)
        layout.addWidget(self.back)
        layout.addSpacing(8)
        layout.addWidget(self._name, 1)
        layout.addSpacing(12)
        layout.addWidget(self.place)
        layout.addSpacing(8)
        for button in (self.zoom, self.link, self.turn, self.play, self.details, self.whole_screen):
            layout.addWidget(button)
        self.mirror()

    @property
    def buttons(self) -> tuple[ViewerButton, ...]:
        return (
            self.back, self.zoom, self.link, self.turn, self.play, self.details, self.whole_screen,
        )  # fmt: skip

    def mirror(self) -> None:
        """Have the way back point to where a text begins."""
        icon = "chevron-right" if self.isRightToLeft() else "chevron-left"
        self.back.show_as(icon, tr("Back to the photos"), "Esc")

    def tell(self, name: str, place: str) -> None:
        """The photo's name, cut where there is no room, and which of how many it is."""
        self._full_name = name
        self.place.setText(place)
        self._cut_name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits()
        self._layout.activate()
        self._cut_name()

    def _show_what_fits(self) -> None:
        """In a narrow window the keys must do for what has no room."""
        for least, parts in _NEED.items():
            for part in parts:
                getattr(self, part).setVisible(self.width() >= least)
        if not self.zoom.text():
            self.zoom.hide()

    def _cut_name(self) -> None:
        name, room = self._full_name, self._name
        shown = room.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room.width())
        room.setText(words.isolated(shown))
        room.setToolTip(as_tip(name) if shown != name else "")

    def show_scale(self, scale: float | None) -> None:
        """1.0 is 100 %; None: there is no photo to be seen larger or smaller."""
        self.zoom.setText("" if scale is None else words.percent(round(scale * 100)))
        self._show_what_fits()

    def show_playing(self, *, is_playing: bool) -> None:
        if is_playing:
            self.play.show_as("pause", tr("Stop the slideshow"), "Space")
        else:
            self.play.show_as("resume", tr("Slideshow"), "Space")

    def show_full_screen(self, *, is_full: bool) -> None:
        if is_full:
            self.whole_screen.show_as("window", tr("Leave full screen"), "Esc")
        else:
            self.whole_screen.show_as("full-screen", tr("Full screen"), "F")


class Notice(QFrame):
    """Why the photo is not shown as it should be, and what one can do."""

    try_again = Signal()
    browser_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("viewerNotice")
        self._text = Passage("text")
        again = push_button(tr("Try again"))
        browser = push_button(tr("Open in browser"))
        again.clicked.connect(self.try_again)
        browser.clicked.connect(self.browser_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(again)
        buttons.addWidget(browser)
        buttons.addStretch(1)
        told = QVBoxLayout()
        told.setSpacing(12)
        told.addWidget(self._text)
        told.addLayout(buttons)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(_alert(), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(told, 1)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.accessibleName()

    def say(self, text: str) -> None:
        """Show this; "" hides it."""
        self._text.say(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def box_in(self, room: QRect) -> QRect:
        """In the middle of the room, as high as its words need."""
        width = min(_NOTICE_WIDTH, room.width() - 32)
        self.ensurePolished()
        self._layout.invalidate()  # the words may be others than when it was last seen
        box = QRect(0, 0, width, self._layout.totalHeightForWidth(width))
        box.moveCenter(room.center())
        return box


def _alert() -> QLabel:
    made = QLabel()
    made.setPixmap(theme.pixmap("alert", theme.DARK.bad, 20, made.devicePixelRatioF()))
    return made
