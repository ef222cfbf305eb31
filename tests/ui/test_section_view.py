"""Scrolling moves what is painted: what is seen then is what a whole paint shows."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QCursor, QEnterEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.ui import motion, tile_painter
from cloudery_desktop.ui.grid_model import GridModel
from cloudery_desktop.ui.grid_view import GridView
from cloudery_desktop.ui.upload_list import UploadList
from cloudery_desktop.ui.upload_model import UploadModel
from cloudery_desktop.ui.upload_row import ROW_HEIGHT
from cloudery_desktop.uploads.lifecycle import State
from tests.ui.stand_ins import FixedThumbnails, StandInManager, a_photo, an_upload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pytestqt.qtbot import QtBot

    from cloudery_desktop.ui.section_view import SectionView


def a_grid(thumbnails: FixedThumbnails) -> SectionView:
    model = GridModel(thumbnails)
    noon = datetime(2024, 5, 20, 12).astimezone()
    keys = [
        int((noon - timedelta(days=day)).timestamp() * 1000) - number
        for day in range(20)
        for number in range(9)
    ]
    model.apply(Stretch(tuple(a_photo(key) for key in keys), None, 0))
    for number, key in enumerate(keys):
        thumbnails.give(a_photo(key).url, f"#{number * 40_503 % 0xFFFFFF:06x}")
    model.show_arriving([an_upload("on its way", State.UPLOADING, size_bytes=9, sent_bytes=4)])
    return GridView(model, thumbnails)


def a_list(thumbnails: FixedThumbnails) -> SectionView:
    manager = StandInManager()
    view = UploadList(UploadModel(manager, thumbnails))
    states = (State.FAILED, State.UPLOADING, State.QUEUED, State.DONE)
    manager.put(*(an_upload(f"{n}", states[n // 10], position=n) for n in range(40)))
    return view


@pytest.fixture(params=[a_grid, a_list])
def view(
    request: pytest.FixtureRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> SectionView:
    monkeypatch.setattr(motion, "is_wanted", lambda _widget: False)
    monkeypatch.setattr(tile_painter, "_MAKING_SECONDS", 60.0)  # no tile is painted roughly
    made: SectionView = request.param(FixedThumbnails())
    qtbot.addWidget(made)
    made.resize(720, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


class Painted(QObject):
    """How high the areas were that the view has painted."""

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self.heights: list[int] = []
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            areas = cast("Sequence[QRect]", event.region())
            self.heights.append(sum(area.height() for area in areas))
        return False


def on_screen(view: SectionView) -> QImage:
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()


def painted_anew(view: SectionView) -> QImage:
    view.viewport().update()
    return on_screen(view)


@pytest.fixture
def pointer() -> Iterator[Callable[[SectionView, QPoint], None]]:
    """Puts the pointer over a view, and back where it was."""
    before = QCursor.pos()

    def over(view: SectionView, point: QPoint) -> None:
        port = view.viewport()
        where, there = QPointF(point), port.mapToGlobal(point)
        QCursor.setPos(there)
        QApplication.sendEvent(port, QEnterEvent(where, where, QPointF(there)))
        port.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)

    yield over
    QCursor.setPos(before)


@pytest.mark.parametrize("is_hovered", [False, True])
def test_after_every_scroll_all_is_as_if_painted_anew(
    qtbot: QtBot,
    view: SectionView,
    pointer: Callable[[SectionView, QPoint], None],
    is_hovered: bool,
) -> None:
    if is_hovered:
        pointer(view, QPoint(200, 200))
    bar = view.verticalScrollBar()
    for value in (3, 40, 41, 300, 290, 77, 901, 899, 0, bar.maximum(), bar.maximum() - 30):
        bar.setValue(value)
        seen = on_screen(view)
        assert seen == painted_anew(view), value


@pytest.mark.parametrize("row", [0, 10, 20, 30])
def test_a_row_that_is_cut_off_above_is_painted_as_any_other(
    qtbot: QtBot, painting: QPainter, row: int
) -> None:
    view = a_list(FixedThumbnails())
    qtbot.addWidget(view)
    index, delegate = view.model().index(row, 0), view.itemDelegate()
    option = QStyleOptionViewItem()
    option.initFrom(view)
    paper = painting.device()
    assert isinstance(paper, QImage)
    whole = QRect(0, 0, 500, ROW_HEIGHT)
    seen = []
    for above in range(ROW_HEIGHT):
        paper.fill(Qt.GlobalColor.white)
        option.rect = whole.translated(0, -above)
        delegate.paint(painting, option, index)
        seen.append(paper.copy(0, 0, 500, ROW_HEIGHT - above))
    assert [
        at for at, part in enumerate(seen) if part != seen[0].copy(whole.adjusted(0, at, 0, 0))
    ] == []


@pytest.fixture
def painting() -> Iterator[QPainter]:
    paper = QImage(500, ROW_HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(paper)
    yield painter
    painter.end()


def test_scrolling_a_little_paints_little(qtbot: QtBot, view: SectionView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(100)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not view._settle.isActive())
    QApplication.processEvents()
    painted = Painted(view)
    bar.setValue(120)
    QApplication.processEvents()
    assert 20 <= sum(painted.heights) < 100
    # All that is in sight is asked for once more, as thumbnails of what is not may be dropped.
    qtbot.waitUntil(lambda: max(painted.heights) == view.viewport().height())
