"""What the panel of a hundred thousand uploads costs the main thread, and memory.

python -m tests.benchmarks.upload_list
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

import statistics
import time
import tracemalloc
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from cloudery_desktop.screen import make_application
from cloudery_desktop.ui.upload_list import _possible
from cloudery_desktop.ui.upload_model import UploadModel
from cloudery_desktop.ui.upload_panel import UploadPanel
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.trouble import Trouble
from tests.ui.stand_ins import FixedThumbnails, StandInManager, an_upload

if TYPE_CHECKING:
    from collections.abc import Callable

COUNT = 100_000
TIMES = 20


def measure(what: str, do: Callable[[int], object], times: int = TIMES) -> None:
    """Milliseconds of each, with what the view paints after it."""
    took: list[float] = []
    for number in range(times):
        started = time.perf_counter()
        do(number)
        QApplication.processEvents()
        took.append((time.perf_counter() - started) * 1000)
    print(f"{what:<46} median {statistics.median(took):6.1f} ms, worst {max(took):6.1f} ms")


def main() -> None:
    make_application()
    manager = StandInManager()
    uploads = [an_upload(f"{n:032x}", State.QUEUED, position=n) for n in range(COUNT)]
    ids = [upload.upload_id for upload in uploads]
    manager.by_id.update({upload.upload_id: upload for upload in uploads})
    tracemalloc.start()
    model = UploadModel(manager, FixedThumbnails())
    for first in range(0, COUNT - 10_000, 500):
        manager.added.emit(tuple(uploads[first : first + 500]))
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"{size / (COUNT - 10_000):.0f} bytes a row")
    other = UploadModel(StandInManager(), FixedThumbnails())
    measure("a hundred thousand come at once", lambda n: other._on_added(tuple(uploads)), 1)
    panel = UploadPanel(manager, model)
    panel.resize(panel.width(), 900)
    panel.show()
    QApplication.processEvents()

    last = COUNT - 10_000
    measure("add 500", lambda n: manager.put(*uploads[last + 500 * n : last + 500 * (n + 1)]))

    def move(count: int, start: int) -> None:
        for state in (State.UPLOADING, State.CONFIRMING, State.DONE):

            def change(n: int, state: State = state) -> None:
                chosen = ids[start + n * count : start + (n + 1) * count]
                manager.change_many(*chosen, state=state)

            measure(f"{count} become {state}", change)

    move(1, 0)
    move(16, 100)
    move(64, 1_000)
    move(300, 10_000)
    some = ids[20_000:20_300]
    measure("300 change and stay", lambda n: manager.change_many(*some, trouble=Trouble(f"{n}")))
    sending = ids[30_000:30_008]
    manager.change_many(*sending, state=State.UPLOADING)
    measure("progress of 8", lambda n: manager.progress(n, *sending))
    bar = panel.list.verticalScrollBar()
    measure("scroll to the middle and paint", lambda n: bar.setValue(bar.maximum() // 2 + 700 * n))
    chosen = ids[40_000]
    panel.list.setCurrentIndex(model.index(50_000))
    measure("1 moves, scrolled", lambda n: manager.change(ids[41_000 + n], State.UPLOADING))
    measure("upload next", lambda n: manager.change(chosen, State.QUEUED, position=-n))
    measure("pause all", lambda n: manager.change_many(*ids[50_000:], state=State.PAUSED), 1)
    measure("cancel all", lambda n: manager.change_many(*ids[50_000:], state=State.CANCELLED), 1)
    measure("select all", lambda n: panel.list.selectAll(), 1)
    measure("what can be done about all", lambda n: _possible(panel.list._selected()), 1)
    over = tuple(i for i, u in manager.by_id.items() if u.state in (State.DONE, State.CANCELLED))
    measure("clear finished", lambda n: manager.take(*over), 1)


if __name__ == "__main__":
    main()
