"""The viewer on the screen, with real pictures from a server of sockets."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget

from cloudery_desktop.imaging import thumbnail as imaging_thumbnail
from cloudery_desktop.library.picture_queue import WHOLE, Wish
from cloudery_desktop.library.pictures import Pictures
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.ui import theme, viewer_slideshow
from cloudery_desktop.ui.grid_model import GridModel
from cloudery_desktop.ui.viewer import Viewer
from cloudery_desktop.ui.viewer_canvas import GROUND
from tests.imaging.pictures import encoded, exif_with, quartered
from tests.library.photo_server import gives_and_takes
from tests.ui.on_screen import delete
from tests.ui.stand_ins import FixedThumbnails, a_photo
from tests.uploads.misbehaving_server import Conversation, Server, says

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.photo import Photo

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
COLOURS = ("#cc0000", "#00cc00", "#0000cc", "#cccc00", "#00cccc", "#cc00cc")


class Desk:
    """A viewer over photos of one colour each, the first one the newest."""

    def __init__(self, qtbot: QtBot, server: Server) -> None:
        self.qtbot = qtbot
        self.server = server
        self.thumbnails = FixedThumbnails()
        self.model = GridModel(self.thumbnails)
        self.pictures = Pictures()
        self.viewer = Viewer(self.model, self.pictures)
        self.photos: list[Photo] = []
        self.closings = 0
        self.viewer.closed.connect(self._count)
        self.viewer.resize(800, 648)  # 800 x 600 for the photo

    def _count(self) -> None:
        self.closings += 1

    def fill(self, count: int, width: int = 1600, height: int = 1200) -> None:
        for number in range(count):
            stream = io.BytesIO()
            Image.new("RGB", (width, height), COLOURS[number]).save(stream, "PNG")
            self.put(100 - number, stream.getvalue(), width=width, height=height)
        self.show_all()

    def put(self, key: int, data: bytes | None, **facts: int | None) -> None:
        photo = a_photo(key, url=f"{self.server.url}/uploads/id{key}", **facts)
        if data is not None:
            self.server.objects[photo.s3_key] = data
        self.photos.append(photo)

    def show_all(self) -> None:
        self.model.apply(Stretch(tuple(self.photos), None, 0))

    def open(self, row: int) -> None:
        self.viewer.show()
        self.qtbot.waitExposed(self.viewer)
        assert self.viewer.open(self.model.index(row))
        self.viewer.setFocus()

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=5_000)

    def arrived(self) -> None:
        """Wait until the photo itself is shown."""
        photo = self.viewer.photo
        assert photo is not None
        self.until(lambda: self.pictures.get(photo.url) is not None)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.viewer.canvas, key, modifiers)

    def wheel(self, notches: int, at: QPoint) -> None:
        canvas = self.viewer.canvas
        event = QWheelEvent(
            QPointF(at),
            QPointF(canvas.mapToGlobal(at)),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas, event)

    def colour(self, x: int, y: int) -> str:
        """Of the photo's room as it is painted now."""
        return self.viewer.canvas.grab().toImage().pixelColor(x, y).name()

    @property
    def row(self) -> int:
        return self.viewer.sequence.row

    @property
    def fetched(self) -> list[str]:
        return [request.target.rpartition("/")[2] for request in self.server.requests]

    def button(self, text: str) -> QPushButton:
        found = self.viewer.overlay.notice.findChildren(QPushButton)
        return next(button for button in found if button.text() == text)


def waits(talk: Conversation) -> bool:
    """Answer only when the test lets `resume` be set."""
    talk.server.blocked.set()
    talk.server.resume.wait(20)
    return gives_and_takes(talk)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        running.always = gives_and_takes
        yield running


@pytest.fixture
def desk(qtbot: QtBot, server: Server) -> Iterator[Desk]:
    made = Desk(qtbot, server)
    yield made
    made.server.resume.set()
    made.viewer.hide()
    assert made.pictures.close()
    delete(made.viewer, made.pictures, made.model)


# -- what is shown ---------------------------------------------------------------------------


def test_what_is_transparent_lies_on_white(desk: Desk) -> None:
    stream = io.BytesIO()
    Image.new("RGBA", (400, 300), (0, 0, 0, 0)).save(stream, "PNG")
    desk.put(7, stream.getvalue(), width=400, height=300)
    desk.show_all()
    desk.open(0)
    desk.arrived()
    assert desk.colour(400, 300) == "#ffffff"


def test_the_thumbnail_first_then_the_photo_in_the_same_place(desk: Desk) -> None:
    desk.server.script.append(waits)
    stream = io.BytesIO()
    Image.new("RGB", (400, 1200), "#0000ff").save(stream, "PNG")
    desk.put(7, stream.getvalue(), width=400, height=1200)
    desk.show_all()
    desk.thumbnails.give(desk.photos[0].url, "#00ff00", 40, 120)
    desk.open(0)
    assert desk.colour(310, 300) == "#00ff00"
    assert desk.colour(290, 300) == GROUND  # 200 of 800 wide
    before = desk.viewer.canvas.sight
    desk.server.resume.set()
    desk.arrived()
    assert desk.viewer.canvas.sight == before
    assert desk.colour(310, 300) == "#0000ff"
    assert desk.colour(290, 300) == GROUND


def test_a_photo_of_unknown_size_has_its_thumbnails_shape(desk: Desk) -> None:
    desk.fill(1)
    desk.photos[0] = replace(desk.photos[0], width=None, height=None)
    desk.show_all()
    desk.thumbnails.give(desk.photos[0].url, "#00ff00", 80, 60)
    desk.open(0)
    before = desk.viewer.canvas.sight
    assert desk.colour(5, 5) == "#00ff00"
    desk.arrived()
    after = desk.viewer.canvas.sight
    assert (after.corner, after.size) == (before.corner, before.size)
    assert after.picture == pytest.approx((1600, 1200))


def test_a_photo_is_upright(desk: Desk) -> None:
    desk.put(7, encoded(quartered(640, 320), ".png", exif=exif_with(orientation=6)))
    desk.show_all()
    desk.open(0)
    desk.arrived()
    assert desk.viewer.canvas.sight.picture == pytest.approx((320, 640))
    # Blue, red / white, green.
    assert desk.colour(400 - 100, 100) == "#0000ff"
    assert desk.colour(400 + 100, 100) == "#ff0000"


def test_what_is_decoded_is_what_the_screen_can_show(desk: Desk) -> None:
    desk.fill(1)
    desk.open(0)
    desk.arrived()
    picture = desk.pictures.get(desk.photos[0].url)
    assert picture is not None
    assert picture.image.size() == QSize(800, 600)
    desk.key(Key.Key_1)
    desk.until(lambda: desk.pictures.whole(desk.photos[0].url) is not None)
    assert desk.viewer.canvas.sight.scale == 1
    desk.key(Key.Key_0)
    desk.until(lambda: not desk.pictures._is_wanted(Wish(desk.photos[0].url, WHOLE)))
    assert desk.pictures.whole(desk.photos[0].url) is None  # no memory for what is not seen
    assert desk.pictures.get(desk.photos[0].url) is picture
    assert desk.fetched == ["id100"]


def test_a_larger_window_makes_it_sharp_again(desk: Desk) -> None:
    desk.fill(1)
    desk.open(0)
    desk.arrived()
    desk.viewer.resize(1200, 948)
    desk.until(lambda: desk.viewer.canvas._images[-1].width() == 1200)
    assert desk.fetched == ["id100"]


# -- zoom and pan ----------------------------------------------------------------------------


def test_the_wheel_zooms_where_the_mouse_is(desk: Desk) -> None:
    desk.put(7, encoded(quartered(1600, 1200), ".png"), width=1600, height=1200)
    desk.show_all()
    desk.open(0)
    desk.arrived()
    desk.wheel(8, QPoint(700, 100))  # into the green quarter
    assert desk.viewer.canvas.sight.scale == 1
    desk.wheel(4, QPoint(700, 100))
    assert desk.viewer.canvas.sight.scale > 2
    assert desk.colour(20, 580) == "#00ff00"
    assert desk.viewer.strip.zoom.text() == "244 %"
    desk.wheel(-40, QPoint(1, 1))
    assert desk.viewer.canvas.sight.scale == 1
    desk.wheel(-40, QPoint(1, 1))
    assert desk.viewer.canvas.sight.chosen is None
    assert desk.colour(20, 580) == "#0000ff"


def test_a_double_click_shows_every_pixel_and_all_again(desk: Desk) -> None:
    desk.put(7, encoded(quartered(1600, 1200), ".png"), width=1600, height=1200)
    desk.show_all()
    desk.open(0)
    desk.arrived()
    QTest.mouseDClick(desk.viewer.canvas, LEFT, NONE, QPoint(790, 10))
    assert desk.viewer.canvas.sight.scale == 1
    assert desk.colour(400, 300) == "#00ff00"
    QTest.mouseDClick(desk.viewer.canvas, LEFT, NONE, QPoint(790, 10))
    assert desk.viewer.canvas.sight.chosen is None


def test_a_pinch_zooms_where_the_fingers_are(desk: Desk) -> None:
    desk.put(7, encoded(quartered(1600, 1200), ".png"), width=1600, height=1200)
    desk.show_all()
    desk.open(0)
    desk.arrived()
    canvas = desk.viewer.canvas
    desk.viewer.slideshow.play()
    at = QPointF(700, 100)
    for _ in range(3):
        pinch = QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture,
            QPointingDevice.primaryPointingDevice(),
            2,
            at,
            at,
            QPointF(canvas.mapToGlobal(at)),
            0.5,
            QPointF(),
        )
        QApplication.sendEvent(canvas, pinch)
    assert canvas.sight.scale == pytest.approx(1.5)
    assert desk.colour(20, 580) == "#00ff00"
    assert not desk.viewer.slideshow.is_playing


def test_a_drag_pans(desk: Desk) -> None:
    desk.fill(1)
    desk.open(0)
    desk.arrived()
    canvas = desk.viewer.canvas
    desk.key(Key.Key_1)
    left, top = canvas.sight.corner
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    QTest.mousePress(canvas, LEFT, NONE, QPoint(400, 300))
    assert canvas.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.mouseMove(canvas, QPoint(350, 320))
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(350, 320))
    assert canvas.sight.corner == pytest.approx((left - 50, top + 20))
    QTest.mouseMove(canvas, QPoint(100, 100))
    assert canvas.sight.corner == pytest.approx((left - 50, top + 20))


def test_arrows_pan_what_is_larger_than_the_room_and_else_go_on(desk: Desk) -> None:
    desk.fill(2, 1600, 600)
    desk.open(0)
    desk.key(Key.Key_1)
    left, _ = desk.viewer.canvas.sight.corner
    desk.key(Key.Key_Right)
    assert desk.row == 0
    assert desk.viewer.canvas.sight.corner[0] == left - 80
    desk.key(Key.Key_Down)  # it is no higher than the room
    assert desk.row == 1
    assert desk.viewer.canvas.sight.chosen is None  # every photo begins whole


def test_turning_the_view(desk: Desk) -> None:
    desk.put(7, encoded(quartered(1600, 1200), ".png"), width=1600, height=1200)
    desk.fill(1)
    desk.open(0)
    desk.arrived()
    desk.key(Key.Key_R)
    assert desk.viewer.canvas.sight.picture == pytest.approx((1200, 1600))
    assert desk.colour(400 + 100, 100) == "#ff0000"
    desk.key(Key.Key_R, SHIFT)
    desk.key(Key.Key_R, SHIFT)
    assert desk.colour(400 - 100, 500) == "#ff0000"
    desk.key(Key.Key_Right)
    assert desk.viewer.canvas.turns == 0
    desk.key(Key.Key_Left)
    assert desk.viewer.canvas.turns == 3  # as one left it


# -- the way through the photos --------------------------------------------------------------


def test_keys_go_through_the_photos(desk: Desk) -> None:
    desk.fill(6)
    desk.open(2)
    way = []
    for key in (
        Key.Key_Right, Key.Key_PageDown, Key.Key_Left, Key.Key_PageUp, Key.Key_End,
        Key.Key_Right, Key.Key_Home, Key.Key_Left,
    ):  # fmt: skip
        desk.key(key)
        way.append(desk.row)
    assert way == [3, 4, 3, 2, 5, 5, 0, 0]
    assert desk.viewer.canvas.accessibleName() == "id100.jpg, photo 1 of 6"


def test_where_one_reads_from_right_to_left_the_next_is_to_the_left(desk: Desk) -> None:
    desk.fill(3)
    desk.viewer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.open(1)
    desk.key(Key.Key_Left)
    assert desk.row == 2
    desk.key(Key.Key_Right)
    assert desk.row == 1
    QTest.mouseMove(desk.viewer.canvas, QPoint(300, 300))
    assert desk.viewer.overlay.after.x() < 400 < desk.viewer.overlay.before.x()
    desk.key(Key.Key_I)
    assert desk.viewer.details.x() == 0


def test_the_neighbours_are_there_before_one_goes_to_them(desk: Desk) -> None:
    desk.fill(6)
    desk.open(1)
    urls = [photo.url for photo in desk.photos]
    desk.until(lambda: all(map(desk.pictures.get, urls[:4])))
    assert desk.fetched == ["id99", "id98", "id100", "id97"]
    desk.key(Key.Key_Right)
    assert desk.colour(400, 300) == COLOURS[2]  # at once
    desk.until(lambda: desk.pictures.get(urls[4]) is not None)
    assert desk.pictures.get(urls[0]) is None  # not near any more
    desk.viewer.close_view()
    assert not any(map(desk.pictures.get, urls))


def test_who_leafs_fast_fetches_only_what_is_looked_at(desk: Desk) -> None:
    desk.fill(6)
    desk.server.script.append(waits)
    desk.open(0)
    assert desk.server.blocked.wait(5)
    for _ in range(5):
        desk.key(Key.Key_Right)
    desk.arrived()
    assert desk.row == 5
    assert desk.fetched[:2] == ["id100", "id95"]


def test_buttons_at_the_sides_come_with_the_mouse(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.fill(3)
    desk.open(0)
    viewer = desk.viewer
    viewer.overlay.controls.setInterval(50)
    assert not viewer.overlay.after.isVisible()
    QTest.mouseMove(viewer.canvas, QPoint(300, 300))
    QTest.mouseMove(viewer.canvas, QPoint(310, 300))
    assert viewer.overlay.after.isVisible()
    assert not viewer.overlay.before.isVisible()  # this is the first
    QTest.mouseClick(viewer.overlay.after, LEFT)
    assert desk.row == 1
    monkeypatch.setattr(QWidget, "underMouse", lambda _self: False)
    desk.until(lambda: not viewer.overlay.after.isVisible())


# -- what comes and goes ---------------------------------------------------------------------


def test_the_photo_is_deleted_while_it_is_looked_at(desk: Desk) -> None:
    desk.fill(3)
    desk.open(1)
    desk.arrived()
    del desk.photos[1]
    desk.show_all()
    assert desk.row == 1
    desk.arrived()
    assert desk.colour(400, 300) == COLOURS[2]
    assert desk.viewer.canvas.accessibleName() == "id98.jpg, photo 2 of 2"
    desk.photos.clear()
    desk.show_all()
    assert desk.closings == 1
    assert not desk.viewer.is_open


def test_a_new_photo_changes_nothing_but_the_count(desk: Desk) -> None:
    desk.fill(2)
    desk.open(1)
    desk.arrived()
    desk.photos.insert(0, a_photo(500))
    desk.show_all()
    assert desk.viewer.canvas.accessibleName() == "id99.jpg, photo 3 of 3"
    assert desk.colour(400, 300) == COLOURS[1]


# -- what fails ------------------------------------------------------------------------------


def test_a_photo_that_is_gone_says_so_and_stops_nobody(desk: Desk) -> None:
    desk.fill(2)
    del desk.server.objects[desk.photos[0].s3_key]
    desk.open(0)
    notice = desk.viewer.overlay.notice
    desk.until(notice.isVisible)
    assert notice.text == "This photo cannot be shown. It is not in the bucket."
    assert not desk.viewer.overlay.waiting.isVisible()
    with desk.qtbot.waitSignal(desk.viewer.browser_wanted) as asked:
        QTest.mouseClick(desk.button("Open in browser"), LEFT)
    assert asked.args == [desk.photos[0]]
    desk.key(Key.Key_Right)
    desk.arrived()
    assert not notice.isVisible()
    desk.key(Key.Key_Left)
    desk.until(notice.isVisible)
    stream = io.BytesIO()
    Image.new("RGB", (1600, 1200), "#123456").save(stream, "PNG")
    desk.server.objects[desk.photos[0].s3_key] = stream.getvalue()
    QTest.mouseClick(desk.button("Try again"), LEFT)
    desk.arrived()
    assert not notice.isVisible()
    assert desk.colour(400, 300) == "#123456"


def test_what_cannot_be_seen_is_not_seen_at_so_many_percent(desk: Desk) -> None:
    desk.fill(1)
    desk.put(50, None)
    desk.put(40, b"no photo at all")
    desk.show_all()
    desk.open(0)
    zoom = desk.viewer.strip.zoom
    desk.arrived()
    assert zoom.isVisible()
    for _ in range(2):
        desk.key(Key.Key_Right)
        desk.until(desk.viewer.overlay.notice.isVisible)
        assert not zoom.isVisible()
        desk.viewer.resize(desk.viewer.width() + 10, desk.viewer.height())
        assert not zoom.isVisible()
    desk.key(Key.Key_Home)
    assert zoom.isVisible()
    assert zoom.text() == "50 %"


def test_a_photo_too_large_for_every_pixel_is_seen_all_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imaging_thumbnail, "MOST_PIXELS", 1_000_000)
    stream = io.BytesIO()
    Image.new("RGB", (3200, 2400), "#204060").save(stream, "JPEG")
    desk.put(7, stream.getvalue(), width=3200, height=2400)
    desk.show_all()
    desk.viewer.resize(200, 198)
    desk.open(0)
    desk.arrived()
    notice = desk.viewer.overlay.notice
    assert not notice.isVisible()
    desk.key(Key.Key_1)
    desk.until(notice.isVisible)
    assert notice.text.startswith("This photo is too large")
    desk.key(Key.Key_0)
    assert not notice.isVisible()
    colour = QColor(desk.colour(100, 70))
    assert abs(colour.blue() - 0x60) < 4


def test_the_words_of_a_notice_are_seen_whole(desk: Desk) -> None:
    desk.put(7, b"\xff\xd8\xff damaged")
    desk.show_all()
    desk.viewer.resize(360, 500)
    desk.open(0)
    desk.until(desk.viewer.overlay.notice.isVisible)
    text = desk.viewer.overlay.notice.findChild(QWidget, "text")
    assert isinstance(text, QWidget)
    assert text.height() >= text.heightForWidth(text.width())
    assert desk.viewer.canvas.geometry().contains(desk.viewer.overlay.notice.geometry())


def test_a_refused_link_is_tried_again_with_the_newer_one(desk: Desk) -> None:
    desk.fill(1)
    old = desk.photos[0]
    desk.photos[0] = replace(old, url=f"{old.url}?signature=old")
    desk.show_all()
    desk.server.script.append(says(403, "ended"))
    with desk.qtbot.waitSignal(desk.pictures.link_refused):
        desk.open(0)
    assert "Its link has ended" in desk.viewer.overlay.notice.text
    assert "signature" not in desk.viewer.overlay.notice.text
    desk.photos[0] = replace(old, url=f"{old.url}?signature=new")
    desk.show_all()
    desk.viewer.look_again()
    desk.arrived()
    assert not desk.viewer.overlay.notice.isVisible()


def test_when_the_network_is_back_the_photo_comes_by_itself(desk: Desk) -> None:
    desk.fill(1)
    desk.server.script.append(says(503, "later"))
    desk.open(0)
    desk.until(desk.viewer.overlay.notice.isVisible)
    desk.viewer.look_again()  # the photos were listed
    desk.arrived()
    assert not desk.viewer.overlay.notice.isVisible()


def test_a_thumbnail_that_is_late_is_shown_while_there_is_nothing_else(desk: Desk) -> None:
    desk.fill(1)
    desk.server.script.append(waits)
    desk.open(0)
    assert desk.colour(400, 300) == GROUND
    desk.thumbnails.give(desk.photos[0].url, "#00ff00", 40, 30)
    desk.viewer.show_thumbnail()
    assert desk.colour(400, 300) == "#00ff00"


def test_a_slow_photo_says_that_it_is_loading(desk: Desk) -> None:
    desk.fill(2)
    desk.server.script.append(waits)
    desk.open(0)
    desk.until(desk.viewer.overlay.waiting.isVisible)
    desk.key(Key.Key_Right)
    desk.arrived()
    assert not desk.viewer.overlay.waiting.isVisible()


# -- slideshow, details, the way out ---------------------------------------------------------


def test_the_slideshow_goes_round_and_waits_for_the_photo(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.fill(3)
    show = desk.viewer.slideshow
    show._timer.setInterval(60)
    desk.open(1)
    desk.arrived()
    desk.key(Key.Key_Space)
    assert show.is_playing
    assert desk.viewer.strip.play.accessibleName() == "Stop the slideshow"
    desk.until(lambda: desk.row == 2)
    desk.until(lambda: desk.row == 0)
    desk.key(Key.Key_Space)
    assert desk.viewer.strip.play.accessibleName() == "Slideshow"
    row = desk.row
    desk.qtbot.wait(150)
    assert desk.row == row


def test_a_photo_that_is_not_there_is_waited_for(qtbot: QtBot) -> None:
    show = viewer_slideshow.Slideshow()
    show._timer.setInterval(20)
    nexts: list[int] = []
    show.next_wanted.connect(lambda: nexts.append(1))
    show.play()
    qtbot.wait(60)
    assert not nexts
    show.arrived()
    show.arrived()  # the photo again, with more pixels: its time goes on
    qtbot.waitUntil(lambda: nexts == [1])
    show.moved()
    qtbot.wait(60)
    assert nexts == [1]


@pytest.mark.parametrize("touch", ["click", "wheel", "key", "escape"])
def test_a_touch_stops_the_slideshow(desk: Desk, touch: str) -> None:
    desk.fill(2)
    desk.open(0)
    desk.viewer.strip.play.click()
    assert desk.viewer.slideshow.is_playing
    if touch == "click":
        QTest.mouseClick(desk.viewer.canvas, LEFT)
    elif touch == "wheel":
        desk.wheel(1, QPoint(5, 5))
    else:
        desk.key(Key.Key_A if touch == "key" else Key.Key_Escape)
    assert not desk.viewer.slideshow.is_playing


def test_the_details(desk: Desk) -> None:
    exif = Image.Exif()
    exif[0x0110] = "Camera 7"
    desk.put(7, encoded(quartered(640, 320), ".jpg", exif=exif.tobytes()), width=1, height=1)
    desk.fill(1)
    desk.open(0)
    desk.key(Key.Key_I)
    details = desk.viewer.details
    assert details.isVisible()
    assert desk.viewer.strip.details.isChecked()
    assert desk.viewer.canvas.geometry().right() < details.x()
    desk.until(lambda: details.told.get("Camera") == "Camera 7")
    assert details.told["Pixels"].startswith("640 × 320")
    desk.key(Key.Key_Right)
    desk.until(lambda: details.told["Name"] == "id100.jpg")
    # Escape leaves the text of the panel first, then the viewer.
    value = details.findChildren(QPlainTextEdit)[0]
    value.setFocus()
    QTest.keyClick(value, Key.Key_Escape)
    assert desk.closings == 0
    assert desk.viewer.canvas.hasFocus()
    desk.key(Key.Key_I)
    assert not details.isVisible()
    desk.key(Key.Key_Escape)
    assert desk.closings == 1


def test_full_screen_covers_nothing_and_escape_leaves_it_first(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.fill(2)
    desk.open(0)
    viewer = desk.viewer
    viewer.full_screen_wanted.connect(lambda full: viewer.show_full_screen(is_full=full))
    viewer.overlay.controls.setInterval(30)
    monkeypatch.setattr(QWidget, "underMouse", lambda _self: False)
    desk.key(Key.Key_F11)
    assert viewer.canvas.geometry() == viewer.rect()
    desk.until(lambda: not viewer.strip.isVisible())
    assert viewer.canvas.cursor().shape() == Qt.CursorShape.BlankCursor
    QTest.mouseMove(viewer.canvas, QPoint(300, 300))
    QTest.mouseMove(viewer.canvas, QPoint(310, 300))
    assert viewer.strip.isVisible()
    assert viewer.canvas.cursor().shape() != Qt.CursorShape.BlankCursor
    desk.key(Key.Key_Escape)
    assert desk.closings == 0
    assert viewer.canvas.y() > 0
    desk.key(Key.Key_F)
    with desk.qtbot.waitSignal(viewer.full_screen_wanted) as wanted:
        viewer.close_view()  # also when it ends in full screen
    assert wanted.args == [False]


@pytest.mark.parametrize("scheme", [theme.LIGHT, theme.DARK])
def test_the_ground_is_dark_in_both_schemes(
    desk: Desk, qapp: QApplication, scheme: theme.Colours
) -> None:
    theme.apply(qapp, scheme)
    try:
        desk.fill(1, 100, 100)
        desk.open(0)
        desk.key(Key.Key_I)
        assert desk.colour(5, 5) == GROUND
        image = desk.viewer.grab().toImage()
        for x, y in ((400, 4), (790, 600)):  # the strip, the details
            assert image.pixelColor(x, y) == QColor(theme.DARK.panel)
    finally:
        theme.apply(qapp, theme.LIGHT)


def test_every_button_has_a_name(desk: Desk) -> None:
    strip = desk.viewer.strip
    names = [
        button.accessibleName()
        for button in (*strip.buttons, desk.viewer.overlay.before, desk.viewer.overlay.after)
    ]
    assert all(names)
    assert len(set(names)) == len(names)


def test_the_mouses_own_back_button(desk: Desk) -> None:
    desk.fill(1)
    desk.open(0)
    QTest.mouseClick(desk.viewer.canvas, Qt.MouseButton.BackButton)
    assert desk.closings == 1


def test_a_narrow_strip_keeps_the_way_back_and_the_name(desk: Desk) -> None:
    desk.put(7, None, width=100, height=100)
    desk.photos[0] = replace(desk.photos[0], file_name="a-long-name-" * 9 + ".jpg")
    desk.show_all()
    strip = desk.viewer.strip
    for width, missing in ((900, 0), (500, 2), (360, 5)):
        desk.viewer.resize(width, 500)
        desk.open(0)
        hidden = [part for part in (*strip.buttons, strip.place) if not part.isVisible()]
        assert len(hidden) == missing
        assert strip.minimumSizeHint().width() <= width
        name = strip.findChild(QLabel, "viewerName")
        assert isinstance(name, QLabel)
        assert name.width() > 40
        assert name.fontMetrics().horizontalAdvance(name.text()) <= name.width()
        assert name.text().endswith(".jpg")
