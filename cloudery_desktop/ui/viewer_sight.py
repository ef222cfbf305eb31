"""Which part of a picture is seen, and how large: arithmetic alone."""

from __future__ import annotations

from dataclasses import dataclass, replace

_MOST = 8.0  # times
_ALMOST = 1.001  # what is so near to fitting, fits

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Sight:
    """A picture in a room, both measured in device pixels: at scale 1 a pixel is a pixel.

    `chosen` is the scale; None: as large as fits, but never enlarged. `middle` is the point of
    the picture in the middle of the room; None: its own.
    """

    room: Point
    picture: Point
    chosen: float | None = None
    middle: Point | None = None

    @property
    def fitting(self) -> float:
        """The scale at which the whole picture is seen."""
        return min(1.0, *(room / max(1.0, size) for room, size in self._axes))

    @property
    def scale(self) -> float:
        return self.fitting if self.chosen is None else self.chosen

    @property
    def size(self) -> Point:
        """Of the picture as shown."""
        return self.picture[0] * self.scale, self.picture[1] * self.scale

    @property
    def corner(self) -> Point:
        """Where the picture's upper left corner is in the room, or would be outside of it."""
        left, top = (self._start(axis) for axis in (0, 1))
        return left, top

    @property
    def overflows(self) -> tuple[bool, bool]:
        """Whether the picture is wider, and higher, than the room."""
        across, down = (
            round(size) > round(room) for size, room in zip(self.size, self.room, strict=True)
        )
        return across, down

    def zoomed(self, factor: float, at: Point | None = None) -> Sight:
        """Larger or smaller; the point of the picture that is `at` there in the room stays."""
        scale = self.scale * factor
        if (self.scale - 1) * (scale - 1) < 0:
            scale = 1.0  # no way past a pixel for a pixel
        return self.at_scale(scale, at)

    def at_scale(self, scale: float, at: Point | None = None) -> Sight:
        """At this scale, as far as it can be; the point that is `at` there stays."""
        if scale <= self.fitting * _ALMOST:
            return self.fitted()
        scale = min(scale, _MOST)
        there = at or self._centre
        x, y = (
            (there[axis] - self._start(axis)) / self.scale
            - (there[axis] - self._centre[axis]) / scale
            for axis in (0, 1)
        )
        return self._around((x, y), scale)

    def fitted(self) -> Sight:
        """All of it."""
        return replace(self, chosen=None, middle=None)

    def toggled(self, at: Point | None = None) -> Sight:
        """A pixel for a pixel if all of it was seen, else all of it."""
        return self.at_scale(1.0, at) if self.chosen is None else self.fitted()

    def panned(self, across: float, down: float) -> Sight:
        """Moved by so many device pixels, as far as there is more to be seen."""
        x, y = self.point_in_the_middle
        return self._around((x - across / self.scale, y - down / self.scale), self.chosen)

    @property
    def point_in_the_middle(self) -> Point:
        """The point of the picture that is seen in the middle of the room."""
        x, y = ((self._centre[axis] - self._start(axis)) / self.scale for axis in (0, 1))
        return x, y

    def of(self, picture: Point) -> Sight:
        """The same part of the same photo, of which other measures are known now."""
        if self.middle is None or not all(self.picture):
            return replace(self, picture=picture)
        x, y = (
            at * new / old for at, new, old in zip(self.middle, picture, self.picture, strict=True)
        )
        return replace(self, picture=picture, middle=(x, y))

    def _around(self, middle: Point, scale: float | None) -> Sight:
        """This point in the middle of the room, or as near as no edge leaves the room's."""
        wished = replace(self, chosen=scale, middle=middle)
        return replace(wished, middle=wished.point_in_the_middle)

    @property
    def _axes(self) -> zip[Point]:
        return zip(self.room, self.picture, strict=True)

    @property
    def _centre(self) -> Point:
        return self.room[0] / 2, self.room[1] / 2

    def _start(self, axis: int) -> float:
        """In the middle where there is room left over; else no edge leaves the room's edge."""
        room, size = self.room[axis], self.size[axis]
        if size <= room or self.middle is None:
            return (room - size) / 2
        return min(0.0, max(room - size, room / 2 - self.middle[axis] * self.scale))
