"""The viewer: one photo of the grid as large as there is room, and the way to its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.ui import theme, words
from cloudery_desktop.ui.photo_details import WIDTH as DETAILS_WIDTH
from cloudery_desktop.ui.photo_details import PhotoDetails
from cloudery_desktop.ui.viewer_canvas import Canvas
from cloudery_desktop.ui.viewer_controls import STRIP_HEIGHT, Strip
from cloudery_desktop.ui.viewer_keys import action_of
from cloudery_desktop.ui.viewer_overlay import Overlay
from cloudery_desktop.ui.viewer_sequence import PhotoSequence
from cloudery_desktop.ui.viewer_slideshow import Slideshow
from cloudery_desktop.ui.viewer_supply import PictureSupply

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from cloudery_desktop.library.pictures import Pictures
    from cloudery_desktop.photo import Photo

_PAN = 0.1  # of the room, a key
_NONE = Qt.KeyboardModifier.NoModifier


class Viewer(QWidget):
    """Looks at a photo of `model`. `closed`: the person wants the grid again, or none is left.

    `moved`: another photo is looked at. `full_screen_wanted` carries whether; `link_wanted` and
    `browser_wanted` the photo.
    """

    closed = Signal()
    moved = Signal()
    full_screen_wanted = Signal(bool)
    link_wanted = Signal(object)
    browser_wanted = Signal(object)

    def __init__(
        self, model: QAbstractItemModel, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("viewer")
        self.setAccessibleName(tr("Photo viewer"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setPalette(theme.palette(theme.DARK))
        self.setStyleSheet(theme.sheet(theme.DARK))
        self.setMouseTracking(True)
        self._is_full_screen = False
        self.sequence = PhotoSequence(model, self)
        self.slideshow = Slideshow(self)
        self.canvas = Canvas(self)
        self.strip = Strip(self)
        self.details = PhotoDetails(self)
        self.overlay = Overlay(self)
        self.supply = PictureSupply(self.sequence, pictures, self.canvas)
        self.overlay.mirror(right_to_left=self.isRightToLeft())
        self.setFocusProxy(self.canvas)
        self._connect()

    def _connect(self) -> None:
        self.sequence.moved.connect(self._on_moved)
        self.sequence.changed.connect(self._on_changed)
        self.sequence.ended.connect(self.close_view)
        self.slideshow.next_wanted.connect(lambda: self.sequence.next() or self.sequence.first())
        self.slideshow.changed.connect(self._on_playing)
        self.supply.changed.connect(self._show)
        self.canvas.sight_changed.connect(self._on_sight)
        self.canvas.touched.connect(self.slideshow.stop)
        self.overlay.left_alone.connect(self._hide_controls)
        self.overlay.notice.try_again.connect(self._try_again)
        self.overlay.notice.browser_wanted.connect(lambda: self.browser_wanted.emit(self.photo))
        self.details.link_wanted.connect(lambda: self.link_wanted.emit(self.photo))
        self.overlay.before.clicked.connect(lambda: self._do("previous"))
        self.overlay.after.clicked.connect(lambda: self._do("next"))
        for button, action in zip(
            self.strip.buttons,
            ("back", "toggle", "link", "turn right", "play", "details", "full screen"),
            strict=True,
        ):
            button.clicked.connect(lambda _checked=False, action=action: self._do(action))

    @property
    def photo(self) -> Photo | None:
        """What is looked at."""
        return self.sequence.photo

    @property
    def is_open(self) -> bool:
        return self.photo is not None

    def open(self, index: QModelIndex) -> bool:
        """Look at the photo of this row. False: it holds none that is up."""
        return self.sequence.begin(index)

    def close_view(self) -> None:
        """Back to the grid."""
        self.slideshow.stop()
        self.overlay.end()
        if self._is_full_screen:
            self.full_screen_wanted.emit(False)
        self.closed.emit()
        self.sequence.end()
        self.supply.end()

    def look_again(self) -> None:
        """The photos were listed anew: what failed may work now."""
        if self.is_open:
            self.supply.look_again()
            self._show()

    def show_thumbnail(self) -> None:
        """One was made: perhaps that of a photo of which there is nothing yet."""
        if self.is_open and not self.canvas.has_image:
            self._show()

    def show_full_screen(self, *, is_full: bool) -> None:
        """The window has the whole screen, or no longer: the strip covers nothing then."""
        self._is_full_screen = is_full
        self.strip.show_full_screen(is_full=is_full)
        self._lay_out()
        self._show_controls()

    # -- what is looked at -------------------------------------------------------------------

    def _on_moved(self) -> None:
        photo = self.photo
        if photo is None:
            return
        self.slideshow.moved()
        self.overlay.expect()
        self.canvas.show_photo(self.supply.natural(photo), self.supply.turns.get(photo.row_key, 0))
        self._show()
        self.supply.move()
        self.moved.emit()

    def _on_changed(self) -> None:
        self._tell()
        self.supply.want_soon()

    def _on_sight(self) -> None:
        self._show_scale()
        if self.is_open:
            self.supply.want_soon()
            if self.supply.reason != self.overlay.notice.text:
                self._say()

    def _show(self) -> None:
        """All that there is of the photo by now."""
        photo = self.photo
        if photo is None:
            return
        self.canvas.show_images(self.supply.natural(photo), *self.supply.images())
        self._say()
        self._tell()

    def _say(self) -> None:
        """Why the photo is not shown as it should be."""
        reason, is_there = self.supply.reason, self.supply.is_there
        if reason or is_there:
            self.slideshow.arrived()
        self._show_scale()
        self.overlay.say(reason, is_there=is_there)
        self._place_over()

    def _show_scale(self) -> None:
        cannot_be_seen = self.supply.reason and not self.supply.is_there
        self.strip.show_scale(None if cannot_be_seen else self.canvas.sight.scale)

    def _tell(self) -> None:
        photo = self.photo
        if photo is None:
            return
        name = photo.file_name or photo.image_id
        place = words.place(self.sequence.row + 1, self.sequence.count)
        self.strip.tell(name, place)
        self.canvas.setAccessibleName(tr("{name}, photo {place}", name=name, place=place))
        if not self.details.isHidden():
            self.details.tell(photo, self.supply.details)

    def _try_again(self) -> None:
        self.canvas.setFocus()
        self.overlay.expect()
        self.supply.try_again()
        self._show()

    # -- what a person does ------------------------------------------------------------------

    def _do(self, action: str) -> None:
        """One of the actions that keys and buttons name."""
        if action != "play":
            self.slideshow.stop()
        canvas = self.canvas
        actions = {
            "next": self.sequence.next,
            "previous": self.sequence.previous,
            "first": self.sequence.first,
            "last": self.sequence.last,
            "closer": lambda: canvas.zoom(1),
            "farther": lambda: canvas.zoom(-1),
            "fit": lambda: canvas.look(canvas.sight.fitted()),
            "full size": lambda: canvas.look(canvas.sight.at_scale(1.0)),
            "toggle": lambda: canvas.look(canvas.sight.toggled()),
            "turn right": lambda: self._turn(1),
            "turn left": lambda: self._turn(-1),
            "full screen": lambda: self.full_screen_wanted.emit(not self._is_full_screen),
            "play": self._play_or_stop,
            "details": self._show_or_hide_details,
            "link": lambda: self.link_wanted.emit(self.photo),
            "back": self.close_view,
            "out": self._go_out,
        }
        actions[action]()

    def _turn(self, quarters: int) -> None:
        self.canvas.turn(quarters)
        if self.photo is not None:
            self.supply.turns[self.photo.row_key] = self.canvas.turns

    def _play_or_stop(self) -> None:
        if self.slideshow.is_playing:
            self.slideshow.stop()
        else:
            self.slideshow.play()

    def _on_playing(self) -> None:
        self.strip.show_playing(is_playing=self.slideshow.is_playing)
        if self.slideshow.is_playing:
            self.canvas.look(self.canvas.sight.fitted())

    def _show_or_hide_details(self) -> None:
        if _has_focus(self.details):
            self.canvas.setFocus()
        self.details.setVisible(self.details.isHidden())
        self.strip.details.setChecked(not self.details.isHidden())
        self._tell()
        self._lay_out()

    def _go_out(self) -> None:
        """One step: from the text of the details, out of the full screen, to the grid."""
        if _has_focus(self.details):
            self.canvas.setFocus()
        elif self._is_full_screen:
            self.full_screen_wanted.emit(False)
        else:
            self.close_view()

    def _pan(self, key: Qt.Key) -> bool:
        """Move along a photo that is larger than the room; False: it is not, in this direction."""
        across = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}.get(key, 0)
        down = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(key, 0)
        sight = self.canvas.sight
        wider, higher = sight.overflows
        if not ((across and wider) or (down and higher)):
            return False
        room = sight.room
        self.canvas.look(sight.panned(across * room[0] * _PAN, down * room[1] * _PAN))
        return True

    def event(self, event: QEvent) -> bool:
        # What the window has as a shortcut, too, is the viewer's while it is open.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and action_of(event, right_to_left=self.isRightToLeft())
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier)
        if plain and self._pan(Qt.Key(event.key())):
            self.slideshow.stop()
            return
        action = action_of(event, right_to_left=self.isRightToLeft())
        if action:
            self._do(action)
            return
        self.slideshow.stop()
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.slideshow.stop()
        if event.button() == Qt.MouseButton.BackButton:
            self.close_view()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._show_controls()

    # -- the controls --------------------------------------------------------------------------

    def _show_controls(self) -> None:
        self.overlay.show_controls(before=self.sequence.has_previous, after=self.sequence.has_next)
        self.strip.show()
        self.canvas.show_pointer(shown=True)

    def _hide_controls(self) -> None:
        over = (self.strip, self.overlay.before, self.overlay.after)
        if any(one.underMouse() or _has_focus(one) for one in over):
            self.overlay.controls.start()
            return
        self.overlay.hide_controls()
        if self._is_full_screen:
            self.strip.hide()
            self.canvas.show_pointer(shown=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.strip.mirror()
            self.overlay.mirror(right_to_left=self.isRightToLeft())
            self._lay_out()

    def _lay_out(self) -> None:
        """The strip on top, details at the side, the photo in what they leave."""
        room = self.rect()
        self.strip.setGeometry(QRect(0, 0, room.width(), STRIP_HEIGHT))
        if not self._is_full_screen:
            room.setTop(STRIP_HEIGHT)
        if not self.details.isHidden():
            width = min(DETAILS_WIDTH, room.width() // 2)
            beside = QRect(room.right() + 1 - width, STRIP_HEIGHT, width, 0)
            beside.setBottom(room.bottom())
            if self.isRightToLeft():
                beside.moveLeft(room.left())
                room.setLeft(beside.right() + 1)
            else:
                room.setRight(beside.left() - 1)
            self.details.setGeometry(beside)
        self.canvas.setGeometry(room)
        self._place_over()

    def _place_over(self) -> None:
        self.overlay.place(
            self.canvas.geometry(),
            has_image=self.canvas.has_image,
        )
        self.strip.raise_()


def _has_focus(widget: QWidget) -> bool:
    """Whether the keyboard is in it."""
    there = QApplication.focusWidget()
    return there is not None and (there is widget or widget.isAncestorOf(there))
