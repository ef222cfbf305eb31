"""The viewer: one photo of the grid as large as there is room, and the way to its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from cloudery_desktop.library.picture_queue import WHOLE, Wish
from cloudery_desktop.ui import theme
from cloudery_desktop.ui.grid_model import PHOTO_ROLE
from cloudery_desktop.ui.parts import label
from cloudery_desktop.ui.photo_details import WIDTH as DETAILS_WIDTH
from cloudery_desktop.ui.photo_details import PhotoDetails
from cloudery_desktop.ui.viewer_canvas import Canvas
from cloudery_desktop.ui.viewer_controls import STRIP_HEIGHT, Notice, SideButton, Strip
from cloudery_desktop.ui.viewer_keys import action_of
from cloudery_desktop.ui.viewer_sequence import PhotoSequence
from cloudery_desktop.ui.viewer_slideshow import Slideshow

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from cloudery_desktop.library.pictures import Missing, Picture, Pictures
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.ui.viewer_sight import Point

_CONTROLS_MS = 2_000  # the buttons stay so long after the mouse has moved
_SETTLE_MS = 120  # who leafs faster than this is not looking yet
_PATIENCE_MS = 400  # before it is said that something is loading
_PAN = 0.1  # of the room, a key
_NONE = Qt.KeyboardModifier.NoModifier
_FAR = 1 << 14  # pixels: the longer side of a photo whose size nobody knows yet


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
        self.setAccessibleName("Photo viewer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setPalette(theme.palette(theme.DARK))
        self.setStyleSheet(theme.sheet(theme.DARK))
        self.setMouseTracking(True)
        self._pictures = pictures
        self._is_full_screen = False
        self._turns: dict[str, int] = {}
        self.sequence = PhotoSequence(model, self)
        self.slideshow = Slideshow(self)
        self.canvas = Canvas(self)
        self.strip = Strip(self)
        self.details = PhotoDetails(self)
        self.notice = Notice(self)
        self.before = SideButton("chevron-left", "Previous photo", "←", self)
        self.after = SideButton("chevron-right", "Next photo", "→", self)
        self.waiting = label("viewerWaiting")
        self.waiting.setParent(self)
        self.waiting.setText("Loading…")
        self.waiting.hide()
        self._controls = QTimer(self, singleShot=True, interval=_CONTROLS_MS)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self.setFocusProxy(self.canvas)
        self._connect()

    def _connect(self) -> None:
        self.sequence.moved.connect(self._on_moved)
        self.sequence.changed.connect(self._on_changed)
        self.sequence.ended.connect(self.close_view)
        self.slideshow.next_wanted.connect(lambda: self.sequence.next() or self.sequence.first())
        self.slideshow.changed.connect(self._on_playing)
        self._pictures.made.connect(self._on_made)
        self._pictures.missed.connect(self._on_missed)
        self.canvas.sight_changed.connect(self._on_sight)
        self.canvas.touched.connect(self.slideshow.stop)
        self._controls.timeout.connect(self._hide_controls)
        self._settle.timeout.connect(self._want)
        self._patience.timeout.connect(self.waiting.show)
        self.notice.try_again.connect(self._try_again)
        self.notice.browser_wanted.connect(lambda: self.browser_wanted.emit(self.photo))
        self.details.link_wanted.connect(lambda: self.link_wanted.emit(self.photo))
        self.before.clicked.connect(lambda: self._do("previous"))
        self.after.clicked.connect(lambda: self._do("next"))
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
        for timer in (self._controls, self._settle, self._patience):
            timer.stop()
        if self._is_full_screen:
            self.full_screen_wanted.emit(False)
        self.closed.emit()
        self.sequence.end()
        self._turns.clear()
        self._pictures.want()

    def look_again(self) -> None:
        """The photos were listed anew: a newer link may work where one was refused."""
        if self.is_open:
            self._want_soon()
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
        is_leafing = self._settle.isActive()
        self.slideshow.moved()
        self.waiting.hide()
        self._patience.start()
        self.canvas.show_photo(self._natural(photo), self._turns.get(photo.s3_key, 0))
        self._show()
        if not is_leafing:
            self._want()
        self._settle.start()
        self.moved.emit()

    def _on_changed(self) -> None:
        self._tell()
        self._want_soon()

    def _on_sight(self) -> None:
        self.strip.show_scale(self.canvas.sight.scale)
        if self.is_open:
            self._want_soon()

    def _on_made(self, made: Picture) -> None:
        if self.photo is not None and made.wish.photo == self._wish(self.photo).photo:
            self._show()

    def _on_missed(self, missing: Missing) -> None:
        if self.photo is not None and missing.wish.photo == self._wish(self.photo).photo:
            self._show()

    def _show(self) -> None:
        """All that there is of the photo by now."""
        photo = self.photo
        if photo is None:
            return
        thumbnail = self.sequence.index.data(Qt.ItemDataRole.DecorationRole)
        fitting, whole = self._pictures.get(photo.url), self._pictures.whole(photo.url)
        images = [thumbnail] if isinstance(thumbnail, QImage) else []
        images += [picture.image for picture in (fitting, whole) if picture is not None]
        self.canvas.show_images(self._natural(photo), *images)
        missing = self._pictures.missing(self._wish(photo))
        if missing is None and self.canvas.needs_every_pixel:
            missing = self._pictures.missing(Wish(photo.url, WHOLE))
        if fitting is not None or missing is not None:
            self._patience.stop()
            self.waiting.hide()
            self.slideshow.arrived()
        self.notice.say(missing.reason if missing is not None else "")
        self._tell()
        self._place_over()

    def _tell(self) -> None:
        photo = self.photo
        if photo is None:
            return
        name = photo.file_name or photo.image_id
        place = f"{self.sequence.row + 1:,} of {self.sequence.count:,}"
        self.strip.tell(name, place)
        self.canvas.setAccessibleName(f"{name}, photo {place}")
        if not self.details.isHidden():
            picture = self._pictures.get(photo.url)
            self.details.tell(photo, picture.details if picture is not None else None)

    def _natural(self, photo: Photo) -> Point:
        """Its pixels: as its bytes say, as its row says, or in the shape of its thumbnail."""
        picture = self._pictures.get(photo.url)
        if picture is not None:
            return picture.details.width, picture.details.height
        if photo.width and photo.height and photo.width > 0 and photo.height > 0:
            return photo.width, photo.height
        image = self.sequence.index.data(Qt.ItemDataRole.DecorationRole)
        if photo is self.photo and isinstance(image, QImage) and not image.isNull():
            scale = _FAR / max(image.width(), image.height())
            return image.width() * scale, image.height() * scale
        return _FAR, _FAR

    def _wish(self, photo: Photo) -> Wish:
        return Wish(photo.url, self.canvas.edge_for(self._natural(photo)))

    def _want_soon(self) -> None:
        """Once for all that happens now: rows may change without end while photos go up."""
        if not self._settle.isActive():
            self._settle.start()

    def _want(self) -> None:
        """The photo, all its pixels if they are looked at, then those next to it."""
        photo = self.photo
        if photo is None or not self.isVisible():
            return
        wishes = [self._wish(photo)]
        if self.canvas.needs_every_pixel:
            wishes.append(Wish(photo.url, WHOLE))
        neighbours = (index.data(PHOTO_ROLE) for index in self.sequence.near())
        wishes += [self._wish(neighbour) for neighbour in neighbours]
        self._pictures.want(*wishes)

    def _try_again(self) -> None:
        self._pictures.try_again()
        self._want()
        self.canvas.setFocus()
        self._patience.start()
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
            self._turns[self.photo.s3_key] = self.canvas.turns

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
        self.before.setVisible(self.sequence.has_previous)
        self.after.setVisible(self.sequence.has_next)
        self.strip.show()
        self.canvas.show_pointer(shown=True)
        self._controls.start()

    def _hide_controls(self) -> None:
        over = (self.strip, self.before, self.after)
        if any(one.underMouse() or _has_focus(one) for one in over):
            self._controls.start()
            return
        self.before.hide()
        self.after.hide()
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
        room = self.canvas.geometry()
        first, second = self.before, self.after
        if self.isRightToLeft():
            first, second = second, first
        first.show_as("chevron-left", first.accessibleName(), "←")
        second.show_as("chevron-right", second.accessibleName(), "→")
        middle = room.center().y() - first.height() // 2
        first.move(room.left() + 16, middle)
        second.move(room.right() - 15 - second.width(), middle)
        self.notice.fit_into(self.canvas, low=self.canvas.has_image)
        self.waiting.adjustSize()
        box = self.waiting.rect()
        box.moveCenter(room.center())
        box.moveBottom(room.bottom() - 24)
        self.waiting.setGeometry(box)
        for over in (self.before, self.after, self.notice, self.waiting, self.strip):
            over.raise_()


def _has_focus(widget: QWidget) -> bool:
    """Whether the keyboard is in it."""
    there = QApplication.focusWidget()
    return there is not None and (there is widget or widget.isAncestorOf(there))
