"""Where everything lies in a list of sections with headers: arithmetic alone.

Nothing is stored per item, so a hundred thousand items are laid out as fast as ten.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Section:
    """A header and how many of the model's next rows stand under it."""

    title: str
    detail: str
    count: int


class AnySection(Protocol):
    """What a section tells; its words may be made only when they are asked for."""

    @property
    def title(self) -> str: ...

    @property
    def detail(self) -> str: ...

    @property
    def count(self) -> int: ...


class Sectioned(Protocol):
    """A list model that says how its rows fall into sections, in row order."""

    def sections(self) -> Sequence[AnySection]: ...


class Rect(NamedTuple):
    """In pixels, from the top left of the whole content."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Metrics:
    """The measures of one layout, in pixels. `columns` items stand side by side.

    `slack` is what they leave over of the width: the gaps between them share it.
    """

    columns: int
    item_width: int
    item_height: int
    gap: int
    margin: int
    header_height: int
    section_gap: int
    slack: int = 0


def square_tiles(width: int, wished_edge: int, gap: int, margin: int, header: int) -> Metrics:
    """As many squares of about `wished_edge` as fill `width` exactly."""
    inner = max(1, width - 2 * margin)
    columns = max(1, round((inner + gap) / (wished_edge + gap)))
    edge = max(1, (inner - (columns - 1) * gap) // columns)
    slack = max(0, inner - columns * (edge + gap) + gap)
    return Metrics(columns, edge, edge, gap, margin, header, section_gap=12, slack=slack)


class SectionLayout:
    """Geometry of `counts[i]` items in section i. Every question costs O(log sections)."""

    def __init__(self, counts: Sequence[int], metrics: Metrics) -> None:
        self.metrics = metrics
        self._first_items = [0, *accumulate(counts)]
        around = metrics.header_height + metrics.section_gap
        columns, row = metrics.columns, metrics.item_height + metrics.gap
        self._tops = [0, *accumulate([around + -(-count // columns) * row for count in counts])]

    @property
    def count(self) -> int:
        return self._first_items[-1]

    @property
    def height(self) -> int:
        return self._tops[-1]

    def item_rect(self, item: int) -> Rect:
        m = self.metrics
        section = self.section_of(item)
        row, column = divmod(item - self._first_items[section], m.columns)
        return Rect(
            m.margin + column * (m.item_width + m.gap) + self._slack_before(column),
            self._tops[section] + m.header_height + row * (m.item_height + m.gap),
            m.item_width,
            m.item_height,
        )

    def _slack_before(self, column: int) -> int:
        m = self.metrics
        return m.slack * column // (m.columns - 1) if m.columns > 1 else 0

    def section_of(self, item: int) -> int:
        return bisect_right(self._first_items, item) - 1

    def header_rect(self, section: int, width: int) -> Rect:
        return Rect(0, self._tops[section], width, self.metrics.header_height)

    def sections_between(self, top: int, bottom: int) -> range:
        """The sections that show anything in this stretch of pixels."""
        if not self.count:
            return range(0)
        last = len(self._tops) - 2
        first_seen = min(max(0, bisect_right(self._tops, top) - 1), last)
        last_seen = min(max(0, bisect_right(self._tops, bottom) - 1), last)
        return range(first_seen, last_seen + 1)

    def items_between(self, top: int, bottom: int) -> range:
        """The items of all rows that touch this stretch of pixels."""
        sections = self.sections_between(top, bottom)
        if not sections:
            return range(0)
        first = self._first_item_of_row(sections[0], top)
        last = self._first_item_of_row(sections[-1], bottom) + self.metrics.columns
        return range(first, min(last, self._first_items[sections[-1] + 1]))

    def _first_item_of_row(self, section: int, y: int) -> int:
        m = self.metrics
        row = max(0, (y - self._tops[section] - m.header_height) // (m.item_height + m.gap))
        item = self._first_items[section] + row * m.columns
        return min(item, self._first_items[section + 1])

    def item_at(self, x: int, y: int) -> int | None:
        """The item under a point, None between items."""
        for item in self.items_between(y, y):
            rect = self.item_rect(item)
            if rect.x <= x < rect.x + rect.width and rect.y <= y < rect.y + rect.height:
                return item
        return None

    def items_within(self, x: range, y: range) -> list[range]:
        """All that this rectangle touches, as runs of items side by side, from the top down."""
        m = self.metrics
        lefts = [
            m.margin + column * (m.item_width + m.gap) + self._slack_before(column)
            for column in range(m.columns)
        ]
        touched = [
            n for n, left in enumerate(lefts) if left < x.stop and left + m.item_width > x.start
        ]
        runs: list[range] = []
        if not touched or not y:
            return runs
        for section in self.sections_between(y.start, y.stop - 1):
            first, end = self._first_items[section], self._first_items[section + 1]
            top = self._tops[section] + m.header_height
            row_height = m.item_height + m.gap
            row = max(0, (y.start - top + m.gap) // row_height)
            while first + row * m.columns < end and top + row * row_height < y.stop:
                start = first + row * m.columns
                run = range(min(start + touched[0], end), min(start + touched[-1] + 1, end))
                if runs and runs[-1].stop == run.start:
                    run = range(runs.pop().start, run.stop)
                if run:
                    runs.append(run)
                row += 1
        return runs

    def neighbour(self, item: int, rows: int) -> int:
        """The item so many rows below (or above), keeping the column; the nearest there is."""
        m = self.metrics
        column = (item - self._first_items[self.section_of(item)]) % m.columns
        while rows:
            step = 1 if rows > 0 else -1
            section = self.section_of(item)
            start, end = self._first_items[section], self._first_items[section + 1]
            row = (item - start) // m.columns + step
            if 0 <= row <= (end - start - 1) // m.columns:
                item = min(start + row * m.columns + column, end - 1)
            elif step > 0 and end < self.count:
                item = min(end + column, self._first_items[section + 2] - 1)
            elif step < 0 and start > 0:
                above = self._first_items[section - 1]
                last_row = (start - above - 1) // m.columns
                item = min(above + last_row * m.columns + column, start - 1)
            else:
                return item
            rows -= step
        return item
