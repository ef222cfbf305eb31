"""The launch image: from one window's end to the next one's beginning."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QLinearGradient, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cloudery_desktop.app import App
from cloudery_desktop.choice import choose, mirror_of, thumbnail_cache
from cloudery_desktop.config import save_profile
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.folders import default_data_dir
from cloudery_desktop.library import catalogue
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.library.thumbnail_cache import Kept
from cloudery_desktop.photo import Photo
from cloudery_desktop.profile import Profile
from cloudery_desktop.program import Program
from cloudery_desktop.screen import follow_scheme
from cloudery_desktop.ui import grid_view, launch_image, theme
from cloudery_desktop.ui.frame import Frame
from cloudery_desktop.ui.launch_file import launch_file
from cloudery_desktop.ui.launch_image import LaunchImage
from cloudery_desktop.ui.message_bar import Topic
from cloudery_desktop.ui.preferences import Preferences, read_preferences
from tests.ui.on_screen import delete

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.choice import Choice

PHOTOS = 60


class Home:
    """A person's computer with photos of one cloud on it, whose window is opened and closed."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._programs: list[Program] = []
        for name in ("default", "work"):
            save_profile(Profile(name=name, bucket=f"{name}-photos", user_id="mia"))
            fill(self.choice(name), PHOTOS)

    def choice(self, name: str = "default") -> Choice:
        return choose(name, default_data_dir().absolute(), sandbox=False)

    @property
    def file(self) -> Path:
        return launch_file(default_data_dir())

    @property
    def picture(self) -> QImage | None:
        """What the next start shows first. It is used up."""
        frame = Frame()
        try:
            return launch_image.taken(
                default_data_dir(), frame, read_preferences(default_data_dir())
            )
        finally:
            delete(frame)

    def open(self, choice: Choice | None = None) -> App:
        frame = Frame()
        frame.show()
        self._qtbot.waitUntil(lambda: frame.windowHandle().isExposed())
        self._programs.append(Program(frame, choice or self.choice(), ()))
        return self.app

    @property
    def app(self) -> App:
        return self._programs[-1]._app

    def close(self) -> None:
        program = self._programs[-1]
        program.close_now()
        QApplication.processEvents()
        assert program.ended_cleanly

    def leave_once(self) -> None:
        self.open()
        self.close()

    def end(self) -> None:
        for program in self._programs:
            program.close_now()
            QApplication.processEvents()
            for app in (*program._stuck, program._app):
                app.window.deleteLater()
                app.deleteLater()
            program._frame.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def fill(choice: Choice, count: int) -> None:
    newest = int(time.time() * 1000)
    photos = []
    for number in range(count):
        key = f"uploads/{number:032x}.jpg"
        url = f"https://{choice.profile.bucket}.s3.ap-south-1.amazonaws.com/{key}"
        photos.append(Photo("mia", newest - number, f"{number:032x}", key, "image/jpeg", url))
    mirror = mirror_of(choice)
    mirror.open()
    mirror.write(Stretch(tuple(photos), None, 0))
    mirror.complete(time.time())
    mirror.close()
    cache = thumbnail_cache(choice)
    for number, photo in enumerate(photos):
        cache.write(photo.url, Kept(thumbnail(number), is_embedded=False))


def thumbnail(number: int) -> bytes:
    image = QImage(384, 288, QImage.Format.Format_RGB32)
    ground = QLinearGradient(0, 0, 384, 288)
    ground.setColorAt(0, QColor.fromHsv(number * 47 % 360, 180, 220))
    ground.setColorAt(1, QColor.fromHsv(number * 91 % 360, 120, 90))
    painter = QPainter(image)
    painter.fillRect(image.rect(), ground)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPEG", 90)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@pytest.fixture
def home(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    for name in ("DATA", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    assert tmp_path in default_data_dir().parents
    monkeypatch.setattr(App, "_open", lambda _app: None)  # nobody connects
    monkeypatch.setattr(catalogue, "_BEGUN_SECONDS", 30.0)  # however busy this computer is
    monkeypatch.setattr(grid_view, "_AT_ONCE_SECONDS", 30.0)
    made = Home(qtbot)
    yield made
    made.end()


def differing(one: QImage, other: QImage, but: QRect) -> float:
    """The share of the pixels that a person could tell apart, outside of a rectangle."""
    assert one.size() == other.size()
    different = looked_at = 0
    for y in range(0, one.height(), 3):
        for x in range(0, one.width(), 3):
            if not but.contains(x, y):
                a, b = one.pixelColor(x, y), other.pixelColor(x, y)
                apart = (a.red() - b.red(), a.green() - b.green(), a.blue() - b.blue())
                looked_at += 1
                different += max(map(abs, apart)) > 24
    return different / looked_at


def test_it_is_what_the_next_window_shows_first(home: Home, qtbot: QtBot) -> None:
    home.leave_once()
    picture = home.picture
    assert picture is not None
    app = home.open()
    live = app.window.grab().toImage()
    bar = app.window.grid.verticalScrollBar()
    handle = QRect(bar.mapTo(app.window, QPoint()), bar.size())  # of all photos, not of the first
    assert differing(picture, live, handle) < 0.002


def test_however_the_window_was_left(home: Home, qtbot: QtBot) -> None:
    home.leave_once()
    fresh = home.picture
    window = home.open().window
    window.window().resize(900, 640)
    window.top_bar.search.edit.setText("0000")
    window.top_bar.search.take_focus()
    window._toggle_panel()
    window.grid.setCurrentIndex(window.grid_model.index(3))
    window.grid.verticalScrollBar().setValue(200)
    window.messages.show_trouble(Topic.QUEUE, ClouderyError("There is trouble.", retryable=True))
    window.foot_line.note("Noted.")
    window.photos.deleting._slip.say("Deleted.", "Undo", lambda: None)
    QApplication.processEvents()
    home.close()
    again = home.picture
    assert fresh is not None
    assert again is not None
    assert differing(fresh, again, QRect()) < 0.002


def test_it_is_shown_until_the_frame_holds_the_window(home: Home, qtbot: QtBot) -> None:
    home.leave_once()
    picture = home.picture
    assert picture is not None
    frame = Frame()
    frame.show_until_held(picture)
    frame.show()
    shown = frame.grab().toImage()
    assert differing(picture, shown, QRect()) == 0
    frame.resize(900, 640)
    assert frame.grab().toImage().pixelColor(300, 200) == frame.palette().window().color()
    app = App(home.choice())
    frame.hold(app.window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not frame.findChildren(LaunchImage)
    app.window.close_now()
    delete(app.window, app, frame)


def test_another_scheme_takes_it_away(home: Home, qapp: QApplication) -> None:
    home.leave_once()
    picture = home.picture
    assert picture is not None
    frame = Frame()
    frame.show_until_held(picture)
    follow_scheme(qapp)
    assert frame.centralWidget() is None
    delete(frame)


def test_it_is_used_once(home: Home) -> None:
    home.leave_once()
    assert home.file.exists()
    assert home.picture is not None
    assert not home.file.exists()
    assert home.picture is None


@pytest.mark.parametrize("what", ["size", "scheme", "language", "version", "settings", "variable"])
def test_it_is_not_shown_where_it_does_not_fit(
    home: Home, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    home.leave_once()
    match what:
        case "size":
            monkeypatch.setattr("cloudery_desktop.ui.frame.SIZE", launch_size(1000, 700))
        case "scheme":
            monkeypatch.setattr(theme, "_current", theme.DARK)
        case "language":
            QLocale.setDefault(QLocale("de_DE"))
        case "version":
            monkeypatch.setattr(launch_image, "__version__", "999")
        case "settings":
            save_profile(Profile(bucket="other-photos", user_id="mia"))
        case "variable":
            monkeypatch.setenv("CLOUDERY_BUCKET", "other-photos")
    assert home.picture is None
    assert not home.file.exists()


def launch_size(width: int, height: int) -> object:
    return QRect(0, 0, width, height).size()


def test_of_another_profiles_window_there_is_none(home: Home) -> None:
    home.open(home.choice("work"))
    home.close()
    assert not home.file.exists()


def test_another_profiles_window_leaves_it_alone(home: Home) -> None:
    home.leave_once()
    before = home.file.read_bytes()
    home.open(home.choice("work"))
    home.close()
    assert home.file.read_bytes() == before


def test_there_is_none_while_the_window_is_open(home: Home) -> None:
    """After a crash, what was deleted since would come back."""
    home.leave_once()
    home.open()
    assert not home.file.exists()


def test_going_over_to_another_cloud_leaves_it(home: Home) -> None:
    app = home.open()
    app._go_on_with("work")
    QApplication.processEvents()
    assert home.app is not app
    home.close()
    assert home.picture is not None


def test_of_a_window_without_photos_there_is_none(home: Home) -> None:
    mirror = mirror_of(home.choice())
    mirror.open()
    mirror.write(Stretch((), None, 0))
    mirror.close()
    home.leave_once()
    assert not home.file.exists()


def test_of_a_window_that_is_refused_its_photos_there_is_none(home: Home) -> None:
    window = home.open().window
    window.listing.show_disconnected(ClouderyError("The key is not accepted."), lambda: None)
    home.close()
    assert not home.file.exists()


def test_of_thumbnails_that_may_not_be_kept_there_is_none(home: Home) -> None:
    save_profile(Profile(bucket="default-photos", user_id="mia", thumbnail_cache_mb="0"))
    home.leave_once()
    assert not home.file.exists()


def test_clearing_the_thumbnails_away_ends_it(home: Home, qtbot: QtBot) -> None:
    home.leave_once()
    care = home.open(home.choice("work")).cache_care
    assert care is not None
    with qtbot.waitSignal(care.cleared):
        care.clear()
    assert not home.file.exists()


def test_after_clearing_there_is_none_of_that_window(home: Home, qtbot: QtBot) -> None:
    care = home.open().cache_care
    assert care is not None
    with qtbot.waitSignal(care.cleared):
        care.clear()
    home.close()
    assert not home.file.exists()


def test_on_another_day_it_says_nothing_of_today(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.leave_once()
    content = home.file.read_bytes()
    with_today = home.picture
    home.file.write_bytes(content)
    monkeypatch.setattr(launch_image, "_today", lambda: "1999-12-31")
    without = home.picture
    assert with_today is not None
    assert without is not None
    app = home.open()
    heading = app.window.grid.headings()[0]
    heading.translate(app.window.grid.viewport().mapTo(app.window, QPoint()))
    assert with_today.copy(heading) != without.copy(heading)
    assert differing(with_today, without, heading) == 0
    assert date.today().isoformat().encode() in content  # noqa: DTZ011  the person's own


def test_a_disk_that_is_full_costs_nothing_but_the_picture(
    home: Home, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(_device: object, _image: QImage) -> bool:
        return False

    monkeypatch.setattr(QImageWriter, "write", full)
    home.leave_once()
    assert not home.file.exists()


def test_a_click_before_the_window_is_there_meets_the_photo_that_was_seen(
    home: Home, qtbot: QtBot
) -> None:
    """All is laid out and painted before the first event of the person is heard."""
    window = home.open().window
    third = window.grid.visualRect(window.grid_model.index(2)).center()
    QTest.mouseClick(window.grid.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert [i.row() for i in window.grid.selectedIndexes()] == [2]


def test_the_first_paint_has_all_thumbnails(
    home: Home, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    blank: list[set[str]] = []
    process = QApplication.processEvents
    app: list[App] = []

    def seen(*_: object) -> None:
        if app:
            blank.append(set(app[0].window.grid._blank))
        process()

    start = App.start

    def started(self: App) -> None:
        app.append(self)
        start(self)

    monkeypatch.setattr(App, "start", started)
    monkeypatch.setattr("cloudery_desktop.app.QApplication.processEvents", seen)
    home.open()
    assert blank
    assert blank[0] == set()
    assert app[0].window.grid_model.photos


def test_no_preferences_are_those_of_nobody(home: Home) -> None:
    home.leave_once()
    frame = Frame()
    trying = Preferences(trying="yes")
    assert launch_image.taken(default_data_dir(), frame, trying) is None
    delete(frame)
