from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cloudery_desktop.ui.section_layout import Metrics, Rect, SectionLayout, square_tiles

METRICS = st.builds(
    Metrics,
    columns=st.integers(1, 6),
    item_width=st.integers(1, 30),
    item_height=st.integers(1, 30),
    gap=st.integers(0, 6),
    margin=st.integers(0, 8),
    header_height=st.integers(0, 20),
    section_gap=st.integers(0, 9),
    slack=st.integers(0, 5),
)
COUNTS = st.lists(st.integers(1, 17), max_size=5)


class Model:
    """The same layout the slow way: everything put down one after the other."""

    def __init__(self, counts: list[int], m: Metrics) -> None:
        self.rects: list[Rect] = []
        self.headers: list[Rect] = []
        self.lines: list[list[int]] = []
        y = 0
        for count in counts:
            self.headers.append(Rect(0, y, 500, m.header_height))
            y += m.header_height
            left = count
            while left:
                in_line = min(left, m.columns)
                self.lines.append(list(range(len(self.rects), len(self.rects) + in_line)))
                for column in range(in_line):
                    x = m.margin + column * (m.item_width + m.gap)
                    x += m.slack * column // (m.columns - 1) if m.columns > 1 else 0
                    self.rects.append(Rect(x, y, m.item_width, m.item_height))
                left -= in_line
                y += m.item_height + m.gap
            y += m.section_gap
        self.height = y

    def at(self, x: int, y: int) -> int | None:
        for item, rect in enumerate(self.rects):
            if rect.x <= x < rect.x + rect.width and rect.y <= y < rect.y + rect.height:
                return item
        return None

    def neighbour(self, item: int, rows: int) -> int:
        line = next(number for number, items in enumerate(self.lines) if item in items)
        column = self.lines[line].index(item)
        target = self.lines[min(max(0, line + rows), len(self.lines) - 1)]
        return target[min(column, len(target) - 1)]


@given(COUNTS, METRICS)
def test_every_rect_is_where_the_slow_way_puts_it(counts: list[int], metrics: Metrics) -> None:
    layout, model = SectionLayout(counts, metrics), Model(counts, metrics)
    assert layout.count == len(model.rects)
    assert layout.height == model.height
    assert [layout.item_rect(item) for item in range(layout.count)] == model.rects
    assert [layout.header_rect(number, 500) for number in range(len(counts))] == model.headers


@given(COUNTS, METRICS, st.integers(-10, 250), st.integers(-10, 600))
@settings(max_examples=300)
def test_the_item_under_a_point(counts: list[int], metrics: Metrics, x: int, y: int) -> None:
    assert SectionLayout(counts, metrics).item_at(x, y) == Model(counts, metrics).at(x, y)


@given(COUNTS, METRICS, st.integers(-10, 600), st.integers(0, 300))
@settings(max_examples=300)
def test_all_items_that_show_and_hardly_more(
    counts: list[int], metrics: Metrics, top: int, height: int
) -> None:
    bottom = top + height
    found = SectionLayout(counts, metrics).items_between(top, bottom)
    rects = enumerate(Model(counts, metrics).rects)
    shown = {item for item, r in rects if r.y <= bottom and r.y + r.height > top}
    assert shown <= set(found)
    assert len(found) - len(shown) <= 2 * metrics.columns


@given(COUNTS.filter(bool), METRICS, st.data(), st.integers(-9, 9))
@settings(max_examples=300)
def test_up_and_down_keep_the_column(
    counts: list[int], metrics: Metrics, data: st.DataObject, rows: int
) -> None:
    item = data.draw(st.integers(0, sum(counts) - 1))
    found = SectionLayout(counts, metrics).neighbour(item, rows)
    assert found == Model(counts, metrics).neighbour(item, rows)


@given(st.integers(60, 4000), st.integers(20, 400), st.integers(0, 12), st.integers(0, 20))
def test_square_tiles_fill_the_width(width: int, wished: int, gap: int, margin: int) -> None:
    m = square_tiles(width, wished, gap, margin, header=40)
    inner = width - 2 * margin
    taken = m.columns * m.item_width + (m.columns - 1) * gap
    assert m.item_width == m.item_height
    assert 0 <= inner - taken < m.columns  # what cannot be shared evenly is left
    assert m.columns == 1 or m.item_width >= wished / 2 - gap


@pytest.mark.parametrize("width", [0, 1, 31])
def test_no_width_is_too_small_for_a_tile(width: int) -> None:
    m = square_tiles(width, 172, 6, 16, header=40)
    assert (m.columns, m.item_width) == (1, 1)


def test_a_question_to_a_hundred_thousand_items_looks_at_few(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    layout = SectionLayout([100] * 1000, Metrics(5, 100, 100, 6, 16, 44, 12))
    looked_at = 0
    real = SectionLayout.item_rect

    def counted(self: SectionLayout, item: int) -> Rect:
        nonlocal looked_at
        looked_at += 1
        return real(self, item)

    monkeypatch.setattr(SectionLayout, "item_rect", counted)
    middle = real(layout, 54_321)
    assert layout.item_at(middle.x + 1, middle.y + 1) == 54_321
    assert looked_at <= 5
    assert len(layout.items_between(middle.y, middle.y + 900)) <= 60
    assert layout.neighbour(54_321, 3) == 54_336


@given(COUNTS, METRICS, st.integers(-10, 250), st.integers(0, 200), st.integers(-10, 600))
@settings(max_examples=300)
def test_all_items_that_a_rectangle_touches(
    counts: list[int], metrics: Metrics, left: int, width: int, top: int
) -> None:
    x, y = range(left, left + width), range(top, top + 90)
    touched = [
        item
        for item, rect in enumerate(Model(counts, metrics).rects)
        if rect.x < x.stop and rect.x + rect.width > x.start
        if rect.y < y.stop and rect.y + rect.height > y.start
    ]
    runs = SectionLayout(counts, metrics).items_within(x, y) if width else []
    assert [item for run in runs for item in run] == (touched if width else [])
    assert all(a.stop < b.start for a, b in pairwise(runs))


@given(st.integers(60, 4000), st.integers(80, 384))
def test_tiles_fill_the_width_exactly(width: int, wished: int) -> None:
    metrics = square_tiles(width, wished, 6, 16, 44)
    layout = SectionLayout([metrics.columns], metrics)
    rects = [layout.item_rect(item) for item in range(metrics.columns)]
    if metrics.columns > 1:
        assert rects[-1].x + rects[-1].width == max(1, width - 32) + 16
    gaps = {b.x - a.x - a.width for a, b in pairwise(rects)}
    assert gaps <= {6, 7}
