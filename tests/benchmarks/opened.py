"""What is measured in a process of its own: our window, and a minimal one beside it.

Nothing is imported here but what they need: it would count as theirs.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent

    from cloudery_desktop.app import App
    from cloudery_desktop.choice import Choice
    from cloudery_desktop.photo import Photo

_PATIENCE_SECONDS = 30.0
_MOST_ON_SCREEN = 60


def choice_in(folder: Path) -> Choice:
    from cloudery_desktop.choice import Choice
    from cloudery_desktop.profile import Profile

    profile = Profile(bucket="holiday-photos", user_id="somebody")
    return Choice(profile, folder, sandbox=False)


def show_minimal() -> None:
    """Prints when a window of PySide6 alone was on the screen, and the memory."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    seen = exposures(window)
    window.show()
    application.processEvents()
    while not seen:
        application.processEvents()
    tell(seen[0], memory_mb())


def opened_as_started(folder: Path) -> tuple[App, float, float]:
    """Our window, as a click on the icon opens it: when it was on the screen, when with photos."""
    from cloudery_desktop.__main__ import show_at_once

    show_at_once()
    seen = time.time()
    from cloudery_desktop.screen import show_frame

    frame = show_frame()  # the same one
    assert frame is not None
    from cloudery_desktop.app import App

    app = App(choice_in(folder))
    app._open = lambda: None  # type: ignore[method-assign]
    frame.hold(app.window)
    app.start()
    while not app.window.grid_model.photos:
        process_events()
    process_events()  # and painted
    return app, seen, time.time()


def show_ours(folder: Path) -> None:
    """Prints when our window was on the screen, when with photos, and the memory."""
    _app, seen, filled = opened_as_started(folder)
    tell(seen, filled, memory_mb())


def show(folder: Path) -> None:
    """Prints when the photos were in the window, and when all thumbnails on the screen were."""
    app, _seen, in_it = opened_as_started(folder)
    count = wait_for_thumbnails(app)
    tell(in_it, time.time(), count)


def show_again() -> None:
    """Opens and closes the person's own window, as a click on the icon does.

    Prints when a picture of how it was left was painted first, how often it was, when all
    thumbnails were there, and how many.
    """
    from cloudery_desktop.__main__ import show_at_once
    from cloudery_desktop.ui.launch_image import LaunchImage

    painted: list[float] = []
    paint = LaunchImage.paintEvent

    def painting(image: LaunchImage, event: QPaintEvent) -> None:
        paint(image, event)
        painted.append(time.time())

    LaunchImage.paintEvent = painting  # type: ignore[method-assign, assignment]
    frame = show_at_once()
    assert frame is not None
    from PySide6.QtWidgets import QApplication

    from cloudery_desktop.choice import choose
    from cloudery_desktop.folders import DEFAULT_PROFILE, default_data_dir, window_file
    from cloudery_desktop.last_place import where_left
    from cloudery_desktop.single_instance import claim_or_hand_over

    data_dir = default_data_dir().absolute()
    choice = where_left(choose(DEFAULT_PROFILE, data_dir, sandbox=False))
    claimed = claim_or_hand_over(window_file(data_dir, choice.profile.name), ())
    assert claimed is not None
    from cloudery_desktop.app import App
    from cloudery_desktop.program import Program

    App._open = lambda _self: None  # type: ignore[method-assign, assignment]
    program = Program(frame, choice, (), claimed)
    count = wait_for_thumbnails(program._app)
    shown = time.time()
    print(painted[0] if painted else 0.0, len(painted), shown, count, flush=True)
    program.close_now()
    QApplication.exec()


def wait_for_thumbnails(app: App) -> int:
    """Until all that are in sight are painted. How many there are."""
    deadline = time.time() + _PATIENCE_SECONDS
    seen: list[Photo] = []
    while not (seen and all(app.thumbnails.get(photo) for photo in seen)):
        process_events()
        seen = on_screen(app)
        if time.time() > deadline:
            sys.exit("Thumbnails are missing.")
    process_events()
    return len(seen)


def on_screen(app: App) -> list[Photo]:
    grid, model = app.window.grid, app.window.grid_model
    screen = grid.viewport().rect()
    rows = range(min(model.rowCount(), _MOST_ON_SCREEN))
    visible = [row for row in rows if grid.visualRect(model.index(row, 0)).intersects(screen)]
    return [model.photos[row] for row in visible]


def exposures(window: QObject) -> list[float]:
    """When the window came onto the screen."""
    from PySide6.QtCore import QEvent, QObject

    seen: list[float] = []

    class Eye(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not seen:
                seen.append(time.time())
            return False

    window.installEventFilter(Eye(window))
    return seen


def process_events() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()


def memory_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def tell(*numbers: float) -> None:
    """The last of a process: whatever threads it has end with it."""
    print(*numbers, flush=True)
    os._exit(0)


def main() -> None:
    match sys.argv[1:]:
        case ["--minimal", *_]:
            show_minimal()
        case ["--ours", folder]:
            show_ours(Path(folder))
        case ["--show", folder]:
            show(Path(folder))
        case ["--again", *_]:
            show_again()


if __name__ == "__main__":
    main()
