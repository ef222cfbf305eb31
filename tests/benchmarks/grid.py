"""What the grid costs the main thread: first paint, scrolling, searching; thumbnails in memory.

By the clock, and in CPU time of the thread: that counts where something else runs beside it.

xvfb-run -s "-screen 0 1280x800x24" python -m tests.benchmarks.grid
"""

from __future__ import annotations

import gc
import random
import statistics
import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cloudery_desktop.library.order import Order
from cloudery_desktop.library.search import EVERYTHING, understood
from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.photo import Photo
from cloudery_desktop.screen import make_application
from cloudery_desktop.ui.grid_model import GridModel
from cloudery_desktop.ui.grid_view import GridView
from tests.ui.stand_ins import FixedThumbnails, a_photo

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.library.thumbnail_queue import Source

SIZE = (1280, 800)
PICTURES = 200
RUNS = 9


class InMemory(FixedThumbnails):
    """Has a picture for every photo: one of a few hundred, as large as they are kept."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures = [_picture(number) for number in range(PICTURES)]

    def get(self, asked: Source | Photo) -> QImage | None:
        link = asked.url if isinstance(asked, Photo) else asked
        return self._pictures[hash(link) % PICTURES]


def _picture(number: int) -> QImage:
    image = QImage(384, 288, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor.fromHsv(number * 359 // PICTURES, 120, 200))
    return image


def photos(count: int) -> tuple[Photo, ...]:
    """So many up to now, 27 a day: a screen of many has no more tiles than one of few."""
    chance = random.Random(count)
    now = datetime.now().astimezone()
    made = []
    for number in range(count):
        uploaded = now - timedelta(days=number / 27)
        taken = uploaded - timedelta(days=chance.randrange(900))
        made.append(
            a_photo(
                int(uploaded.timestamp() * 1000) - number,
                file_name=f"IMG_{chance.randrange(10_000):04}.JPG",
                size_bytes=chance.randrange(9_000_000),
                taken_at=taken.strftime("%Y-%m-%dT%H:%M:%S") if number % 9 else None,
            )
        )
    return tuple(made)


class Took(NamedTuple):
    """In milliseconds."""

    clock: float
    cpu: float


def milliseconds(do: Callable[[], object]) -> Took:
    started, cpu = time.perf_counter(), time.thread_time()
    do()
    return Took((time.perf_counter() - started) * 1000, (time.thread_time() - cpu) * 1000)


def filled(count: int, thumbnails: InMemory) -> GridModel:
    model = GridModel(thumbnails)
    model.apply(Stretch(photos(count), None, 0))
    return model


def first_paint(count: int, thumbnails: InMemory) -> Took:
    """From the rows in the model to their tiles on the screen, in a window that is there."""
    window = QWidget()
    window.resize(*SIZE)
    window.show()
    QTest.qWaitForWindowExposed(window)
    model = filled(count, thumbnails)
    model.sections()  # kept from now on, with every row that comes
    gc.collect()

    def paint() -> None:
        view = GridView(model, thumbnails, window)
        view.resize(*SIZE)
        view.show()
        view.viewport().repaint()

    took = milliseconds(paint)
    QApplication.processEvents()
    window.close()
    window.deleteLater()
    return took


def frames(view: GridView, steps: list[int]) -> list[Took]:
    """What every frame of a scroll by these pixels takes, painted at once."""
    bar = view.verticalScrollBar()
    took = []
    for step in steps:

        def scroll(step: int = step) -> None:
            bar.setValue(bar.value() + step)
            view.viewport().repaint()

        took.append(milliseconds(scroll))
        QApplication.processEvents()
    return took


def tell(what: str, took: list[Took]) -> None:
    def figures(values: list[float]) -> str:
        ranked = sorted(values)
        p99 = ranked[min(len(ranked) - 1, round(len(ranked) * 0.99))]
        return f"{statistics.median(ranked):6.1f} (p99 {p99:6.1f})"

    clock, cpu = figures([one.clock for one in took]), figures([one.cpu for one in took])
    print(f"{what:<40} {clock} ms, CPU {cpu} ms")


def main() -> None:
    application = make_application()
    thumbnails = InMemory()
    paints: dict[int, list[Took]] = {10_000: [], 100_000: []}
    first_paint(1_000, thumbnails)  # fonts, style sheet
    for _ in range(RUNS):
        for count, took in paints.items():
            took.append(first_paint(count, thumbnails))
    for count, took in paints.items():
        tell(f"first paint of {count:,} photos", took)
    few, many = (statistics.median(one.cpu for one in paints[n]) for n in (10_000, 100_000))
    print(f"{'100,000 against 10,000, CPU':<40} {many / few:6.2f} x")

    model = filled(100_000, thumbnails)
    gc.collect()
    view = GridView(model, thumbnails)
    view.resize(*SIZE)
    view.show()
    QTest.qWaitForWindowExposed(view)
    tell("scroll by 40 pixels, 100,000", frames(view, [40] * 400))
    tell("scroll by half a page, 100,000", frames(view, [400] * 300))
    tell("jump to anywhere, 100,000", frames(view, [random.randrange(90_000) for _ in range(60)]))
    view.set_tile_pixels(80)
    tell("scroll by 40 pixels, smallest tiles", frames(view, [40] * 300))
    sizes = [*range(80, 384, 8), *range(384, 80, -8)]
    took = []
    for pixels in sizes:

        def zoom(pixels: int = pixels) -> None:
            view.set_tile_pixels(pixels)
            view.viewport().repaint()

        took.append(milliseconds(zoom))
    tell("a step of the tile size, 100,000", took)
    now = datetime.now().astimezone()
    view.set_tile_pixels(172)

    def search(text: str) -> None:
        model.show_only(understood(text, now))
        view.viewport().repaint()

    for text in ("i", "im", "img_2", "img_23", "img_23 larger:5MB", "taken-after:2020", "x"):
        tell(f"search for {text}", [milliseconds(lambda text=text: search(text))])  # type: ignore[misc]
    tell("clear the search", [milliseconds(lambda: model.show_only(EVERYTHING))])
    tell("by date taken", [milliseconds(lambda: model.put_in(Order.TAKEN))])
    tell("by upload again", [milliseconds(lambda: model.put_in(Order.UPLOADED))])
    tell("select all", [milliseconds(view.selectAll)])
    tell("search for img_2, all selected", [milliseconds(lambda: search("img_2"))])
    tell("clear the search, what was found selected", [milliseconds(lambda: search(""))])
    tell("select all again", [milliseconds(view.selectAll)])
    tell("a name typed, not there", [milliseconds(lambda: view.keyboardSearch("zzz"))])
    view.close()
    application.processEvents()


if __name__ == "__main__":
    main()
