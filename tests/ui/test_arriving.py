from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cloudery_desktop.library.stretch import Stretch
from cloudery_desktop.ui.arriving import Arriving
from cloudery_desktop.ui.grid_model import GridModel
from cloudery_desktop.uploads.lifecycle import State
from tests.ui.stand_ins import FixedThumbnails, StandInManager, a_photo, an_upload

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Way:
    """Uploads on their way into a grid."""

    def __init__(self) -> None:
        self.manager = StandInManager()
        self.model = GridModel(FixedThumbnails())
        self.arriving = Arriving(self.manager, self.model)

    def put(self, number: int, state: State, **facts: Any) -> None:
        facts = {"photo": None, "position": number, **facts}
        self.manager.put(an_upload(f"id{number}", state, **facts))

    @property
    def shown(self) -> list[str]:
        return [upload.upload_id for upload in self.model.arriving]


def test_what_is_begun_is_in_the_grid_and_what_waits_in_the_queue_is_not(qtbot: QtBot) -> None:
    way = Way()
    states = [
        *(State.QUEUED, State.PREPARING, State.UPLOADING, State.CONFIRMING, State.WAITING),
        *(State.PAUSED, State.FAILED, State.REJECTED, State.SKIPPED, State.DONE),
    ]
    for number, state in enumerate(states):
        way.put(number, state, requested_at=100 + number if number else 0)
    assert way.shown == ["id6", "id5", "id4", "id3", "id2", "id1"]
    way.put(20, State.PAUSED)  # never begun
    assert "id20" not in way.shown


def test_the_latest_stands_first_as_it_will_in_the_table(qtbot: QtBot) -> None:
    way = Way()
    way.put(1, State.UPLOADING, requested_at=300)
    way.put(2, State.UPLOADING, requested_at=200)
    way.put(3, State.PREPARING)  # not read yet: it will be the latest
    way.put(4, State.PREPARING)
    assert way.shown == ["id4", "id3", "id1", "id2"]


def test_an_upload_lands_in_one_step(qtbot: QtBot) -> None:
    way = Way()
    way.put(7, State.UPLOADING)
    way.manager.progress(2_000_000, "id7")
    assert way.model.arriving[0].sent_bytes == 2_000_000
    way.manager.change("id7", State.DONE, photo=a_photo(7))
    assert way.shown == ["id7"]  # until the table lists it
    way.model.apply(Stretch((a_photo(7),), None, 0))
    assert way.shown == []
    way.manager.change("id7", State.DONE)  # told once more
    assert way.shown == []
    assert way.model.rowCount() == 1


def test_a_row_listed_before_the_engine_says_done_is_no_double(qtbot: QtBot) -> None:
    way = Way()
    way.put(7, State.UPLOADING, photo=a_photo(7))
    way.model.apply(Stretch((a_photo(7),), None, 0))
    way.manager.change("id7", State.CONFIRMING)
    assert way.shown == []


def test_what_was_done_at_an_earlier_time_does_not_arrive_again(qtbot: QtBot) -> None:
    way = Way()
    way.put(7, State.DONE, photo=a_photo(7))
    assert way.shown == []


def test_what_is_cancelled_or_cleared_goes_but_not_what_is_up(qtbot: QtBot) -> None:
    way = Way()
    for number in (1, 2, 3):
        way.put(number, State.UPLOADING)
    way.manager.change("id1", State.CANCELLED)
    assert way.shown == ["id3", "id2"]
    way.manager.change("id2", State.DONE, photo=a_photo(2))
    way.manager.take("id2", "id3")
    assert way.shown == ["id2"]


def test_what_is_never_listed_goes_after_a_while(qtbot: QtBot) -> None:
    way = Way()
    way.put(2, State.UPLOADING)
    way.put(3, State.UPLOADING)
    way.manager.change("id2", State.DONE, photo=a_photo(2))
    assert way.arriving._landed.isActive()
    way.arriving._landed.timeout.emit()
    assert way.shown == ["id3"]


def test_many_that_failed_do_not_push_the_photos_away(qtbot: QtBot) -> None:
    way = Way()
    for number in range(40):
        way.put(number, State.FAILED, requested_at=number + 1)
    assert way.shown == [f"id{number}" for number in range(39, 27, -1)]
