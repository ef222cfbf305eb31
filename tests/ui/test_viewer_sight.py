from __future__ import annotations

import pytest

from cloudery_desktop.ui.viewer_sight import Point, Sight

ROOM = (1000.0, 500.0)
LARGE = Sight(ROOM, (4000.0, 3000.0))
SMALL = Sight(ROOM, (200.0, 100.0))


def point_at(sight: Sight, there: Point) -> Point:
    """The picture's point that is shown there in the room."""
    left, top = sight.corner
    return (there[0] - left) / sight.scale, (there[1] - top) / sight.scale


def test_a_large_photo_fits_and_is_in_the_middle() -> None:
    assert LARGE.scale == pytest.approx(1 / 6)
    assert LARGE.size == pytest.approx((4000 / 6, 500))
    assert LARGE.corner == pytest.approx(((1000 - 4000 / 6) / 2, 0))
    assert LARGE.overflows == (False, False)


def test_a_small_photo_is_not_enlarged() -> None:
    assert SMALL.scale == 1
    assert SMALL.corner == pytest.approx((400, 200))
    assert SMALL.toggled() == SMALL


@pytest.mark.parametrize("at", [(500.0, 250.0), (700.0, 100.0), (350.0, 400.0)])
def test_zooming_keeps_the_point_under_the_mouse(at: Point) -> None:
    before = point_at(LARGE, at)
    closer = LARGE.zoomed(4, at)
    assert closer.scale == pytest.approx(4 / 6)
    assert point_at(closer, at) == pytest.approx(before)
    much_closer = closer.zoomed(1.4, at)
    assert point_at(much_closer, at) == pytest.approx(before)


def test_no_edge_comes_into_the_room() -> None:
    corner = LARGE.at_scale(1.0, (0.0, 0.0)).panned(10_000, 10_000)
    assert corner.corner == pytest.approx((0, 0))
    opposite = corner.panned(-10_000, -10_000)
    assert opposite.corner == pytest.approx((1000 - 4000, 500 - 3000))
    # What was too much is not owed on the way back.
    assert opposite.panned(10, 20).corner == pytest.approx((-2990, -2480))


def test_what_is_narrower_than_the_room_stays_in_its_middle() -> None:
    tall = Sight(ROOM, (400.0, 3000.0)).at_scale(1.0)
    assert tall.overflows == (False, True)
    assert tall.panned(50, 50).corner == pytest.approx((300, -1200))


def test_a_pixel_for_a_pixel_is_never_passed_over() -> None:
    sight = LARGE.at_scale(0.9)
    assert sight.zoomed(1.25).scale == 1
    assert sight.zoomed(1.25).zoomed(1.25).scale == pytest.approx(1.25)
    assert LARGE.at_scale(1.1).zoomed(0.8).scale == 1


def test_there_is_an_end_to_both_sides() -> None:
    assert LARGE.zoomed(1_000_000).zoomed(1_000_000).scale == 8
    assert LARGE.at_scale(1).zoomed(0.001) == LARGE
    assert SMALL.zoomed(0.5) == SMALL
    assert SMALL.zoomed(2).scale == 2


def test_toggling() -> None:
    whole = LARGE.toggled((700.0, 100.0))
    assert whole.scale == 1
    assert point_at(whole, (700.0, 100.0)) == pytest.approx(point_at(LARGE, (700.0, 100.0)))
    assert whole.toggled() == LARGE


def test_the_same_part_is_seen_when_the_true_size_is_known() -> None:
    guess = Sight(ROOM, (8000.0, 6000.0)).at_scale(0.5, (0.0, 0.0))
    known = guess.of((4000.0, 3000.0))
    x, y = guess.point_in_the_middle
    assert known.middle == pytest.approx((x / 2, y / 2))
    assert LARGE.of((300.0, 300.0)) == Sight(ROOM, (300.0, 300.0))


def test_a_room_of_nothing_breaks_nothing() -> None:
    assert Sight((1.0, 1.0), (1.0, 1.0)).toggled().scale == 1
    assert Sight((1.0, 1.0), (0.0, 0.0)).zoomed(2).panned(1, 1).scale == 2
