from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from cloudery_desktop.ui.standing import waiting
from cloudery_desktop.ui.upload_model import (
    GROUPS,
    SENTENCE_ROLE,
    UPLOAD_ROLE,
    UploadModel,
)
from cloudery_desktop.ui.upload_words import sentence
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.trouble import NO_TROUBLE, Trouble
from tests.ui.stand_ins import FixedThumbnails, StandInManager, a_photo, an_upload

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Panel:
    """A model that Qt's own tester watches, and what it follows."""

    def __init__(self) -> None:
        self.manager = StandInManager()
        self.thumbnails = FixedThumbnails()
        self.model = UploadModel(self.manager, self.thumbnails)
        mode = QAbstractItemModelTester.FailureReportingMode.Warning
        self._tester = QAbstractItemModelTester(self.model, mode)

    @property
    def rows(self) -> list[str]:
        return [self.model.upload(row).upload_id for row in range(self.model.rowCount())]

    @property
    def groups(self) -> list[tuple[str, int]]:
        return [(section.title, section.count) for section in self.model.sections()]


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    return Panel()


def test_uploads_stand_in_the_groups_of_their_states(panel: Panel) -> None:
    states = (State.DONE, State.QUEUED, State.FAILED, State.UPLOADING, State.SKIPPED, State.QUEUED)
    panel.manager.put(*(an_upload(f"{n}", state) for n, state in enumerate(states)))
    assert panel.rows == ["2", "3", "1", "5", "0", "4"]
    assert panel.groups == [
        ("Needs you", 1),
        ("Uploading", 1),
        ("Waiting", 2),
        ("Done", 1),
        ("Not uploaded", 1),
    ]
    assert panel.model.rowCount(panel.model.index(0)) == 0


def test_every_state_has_one_group_and_a_sentence() -> None:
    for state in State:
        assert sum(state in states for _, states in GROUPS) == 1
        assert sentence(an_upload("a", state, trouble=Trouble("Why.")))


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (State.QUEUED, "Waiting · 4.0 MB"),
        (State.UPLOADING, "1.5 of 4.0 MB"),
        (State.CONFIRMING, "Checking that it arrived…"),
        (State.WAITING, "Tries again soon. Why."),
        (State.PAUSED, "Paused. Why."),
        (State.DONE, "Verified · 4.0 MB"),
        (State.FAILED, "Why."),
        (State.REJECTED, "Why."),
        (State.SKIPPED, "Why."),
        (State.CANCELLED, "Cancelled."),
    ],
)
def test_the_state_in_words(panel: Panel, state: State, words: str) -> None:
    panel.manager.put(an_upload("a", state, trouble=Trouble("Why."), sent_bytes=1_500_000))
    assert panel.model.index(0).data(SENTENCE_ROLE) == words


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (State.CANCELLED, "Will be cancelled, unless it is up already."),
        (State.PAUSED, "Will be paused, unless it is up already."),
    ],
)
def test_what_is_wanted_of_one_that_is_being_confirmed_is_told(
    panel: Panel, wish: State, words: str
) -> None:
    panel.manager.put(an_upload("a", State.CONFIRMING))
    panel.manager.change("a", State.CONFIRMING, wish=wish)
    assert panel.model.index(0).data(SENTENCE_ROLE) == words
    assert panel.groups == [("Uploading", 1)]


def test_an_upload_moves_through_the_groups(panel: Panel) -> None:
    panel.manager.put(*(an_upload(name, State.QUEUED) for name in "abc"))
    for state in (State.PREPARING, State.REQUESTING):  # well ahead, on a slow line
        panel.manager.change("b", state)
        assert panel.rows == ["a", "b", "c"]
        assert panel.groups == [("Waiting", 3)]
    panel.manager.change("b", State.UPLOADING, sent_bytes=5)
    assert panel.rows == ["b", "a", "c"]
    assert panel.groups == [("Uploading", 1), ("Waiting", 2)]
    assert panel.model.index(0).data(UPLOAD_ROLE).sent_bytes == 5
    panel.manager.change("b", State.DONE)
    panel.manager.change("a", State.DONE)
    assert panel.rows == ["c", "a", "b"]  # the latest is the first
    panel.manager.change("c", State.FAILED)
    assert panel.groups == [("Needs you", 1), ("Done", 2)]
    panel.manager.change("c", State.QUEUED)
    assert panel.groups == [("Waiting", 1), ("Done", 2)]
    panel.manager.change("c", State.PAUSED)
    panel.manager.change("a", State.DONE, size_bytes=7)
    assert panel.rows == ["c", "a", "b"]


def test_what_is_allowed_and_waits_for_its_turn_says_so() -> None:
    asked = an_upload("a", State.REQUESTING, size_bytes=4_500_000)
    assert sentence(asked) == "Asking for permission to upload…"
    assert sentence(replace(asked, may_have_arrived=True)) == "Waiting · 4.5 MB"


def test_the_queue_is_in_its_own_order(panel: Panel) -> None:
    places = {"a": 30, "b": 10, "c": 20, "d": 40}
    panel.manager.put(*(an_upload(n, State.QUEUED, position=p) for n, p in places.items()))
    assert panel.rows == ["b", "c", "a", "d"]
    panel.manager.put(an_upload("e", State.PAUSED, position=25))
    assert panel.rows == ["b", "c", "e", "a", "d"]
    panel.manager.change("d", State.QUEUED, position=9)  # it shall be the next
    assert panel.rows == ["d", "b", "c", "e", "a"]
    panel.manager.change("b", State.FAILED)
    panel.manager.change("b", State.QUEUED)
    assert panel.rows == ["d", "b", "c", "e", "a"]


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (
            {"state": State.WAITING, "trouble": Trouble(offline=True)},
            "Waiting for the cloud. Goes on by itself.",
        ),
        (
            {"state": State.WAITING, "trouble": Trouble("Log in there.", offline=True, code="200")},
            "Log in there. Goes on by itself.",
        ),
        ({"state": State.WAITING, "trouble": NO_TROUBLE}, "Tries again soon."),
        ({"state": State.PAUSED, "trouble": NO_TROUBLE}, "Paused · 4.0 MB"),
        (
            {
                "state": State.PAUSED,
                "trouble": Trouble("Paused. It will be sent again from the start."),
            },
            "Paused. It will be sent again from the start.",
        ),
        ({"state": State.UPLOADING, "sent_bytes": 900_000}, "900.0 kB of 4.0 MB"),
        ({"state": State.DUPLICATE, "twin_id": "b"}, "The same photo is on its way as “b.jpg”"),
        ({"state": State.DUPLICATE, "twin_id": "gone"}, "The same photo is on its way"),
    ],
)
def test_what_else_is_said(panel: Panel, facts: dict[str, Any], words: str) -> None:
    panel.manager.put(an_upload("b", State.UPLOADING))
    panel.manager.put(an_upload("a", facts.pop("state"), **{"trouble": Trouble("Why."), **facts}))
    rows = {panel.model.upload(row).upload_id: row for row in range(2)}
    assert panel.model.index(rows["a"]).data(SENTENCE_ROLE) == words


@pytest.mark.parametrize("silent", [False, True])
def test_a_row_waits_for_what_the_headline_says(panel: Panel, silent: bool) -> None:
    panel.manager.put(an_upload("a", State.WAITING, trouble=Trouble(offline=True)))
    repainted: list[int] = []
    panel.model.dataChanged.connect(lambda first, *_: repainted.append(first.row()))
    panel.manager.offline, panel.manager.silent = True, silent
    panel.manager.offline_changed.emit(True)
    assert repainted == [0]
    said = panel.model.index(0).data(SENTENCE_ROLE)
    assert said == f"{waiting(silent=silent)}. Goes on by itself."


def test_a_duplicate_says_as_what_and_when_it_went_up(panel: Panel) -> None:
    now = round(time.time() * 1000)
    panel.manager.put(
        an_upload("a", State.DUPLICATE, duplicate_of=a_photo(now, file_name="sea.jpg")),
        an_upload("b", State.DUPLICATE, duplicate_of=a_photo(now, file_name=None)),
    )
    assert panel.model.index(0).data(SENTENCE_ROLE) == "Already uploaded as “sea.jpg” · Today"
    assert panel.model.index(1).data(SENTENCE_ROLE) == "Already uploaded · Today"


def test_the_row_a_person_has_chosen_stays_the_chosen_one(panel: Panel) -> None:
    panel.manager.put(*(an_upload(name, State.QUEUED) for name in "abcd"))
    chosen = QPersistentModelIndex(panel.model.index(2))
    for state in (State.UPLOADING, State.CONFIRMING, State.DONE):
        panel.manager.change("c", state)
        assert chosen.isValid()
        assert chosen.data() == "c.jpg"


def test_a_change_within_a_group_tells_of_one_row(panel: Panel) -> None:
    panel.manager.put(*(an_upload(name, State.UPLOADING) for name in "abc"))
    told: list[tuple[int, int]] = []
    panel.model.dataChanged.connect(lambda a, b, _r: told.append((a.row(), b.row())))
    panel.manager.change("b", State.UPLOADING, sent_bytes=9)
    assert told == [(1, 1)]


def test_progress_tells_of_the_rows_that_move(panel: Panel) -> None:
    panel.manager.put(*(an_upload(name, State.UPLOADING) for name in "abcd"))
    told: list[tuple[int, int]] = []
    panel.model.dataChanged.connect(lambda a, b, _r: told.append((a.row(), b.row())))
    panel.manager.progress(7, "b", "d")
    assert told == [(1, 1), (3, 3)]
    assert panel.model.upload(3).sent_bytes == 7


def test_of_very_many_changes_the_view_is_told_at_once(panel: Panel) -> None:
    names = [f"{n}" for n in range(100)]
    panel.manager.put(*(an_upload(name, State.QUEUED) for name in names))
    told: list[tuple[int, int]] = []
    panel.model.dataChanged.connect(lambda a, b, _r: told.append((a.row(), b.row())))
    panel.manager.change_many(*names, state=State.PAUSED)
    assert told == [(0, 99)]


@pytest.mark.parametrize("count", [2, 100])
def test_those_that_change_together_move_to_their_groups(panel: Panel, count: int) -> None:
    names = [f"{n:03}" for n in range(count)]
    panel.manager.put(
        *(an_upload(name, State.QUEUED, position=n) for n, name in enumerate(names)),
        an_upload("d", State.DONE),
        an_upload("s", State.SKIPPED, position=1000),
    )
    chosen = [QPersistentModelIndex(panel.model.index(row)) for row in (0, 1, count)]
    panel.manager.change_many(*names[:-1], state=State.CANCELLED)
    assert panel.groups == [("Waiting", 1), ("Done", 1), ("Not uploaded", count)]
    assert panel.rows == [names[-1], "d", *names[:-1], "s"]
    assert panel.model.upload(2).state is State.CANCELLED
    kept = [index.data(UPLOAD_ROLE).upload_id for index in chosen]
    assert kept == [names[0], names[1], "d"]


def test_scattered_rows_are_removed_together(panel: Panel) -> None:
    names = [f"{n:03}" for n in range(300)]
    panel.manager.put(*(an_upload(name, State.DONE, position=n) for n, name in enumerate(names)))
    panel.manager.take(*names[::2])
    assert panel.rows == names[1::2]


def test_whether_anything_is_over(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.UPLOADING), an_upload("b", State.REJECTED))
    told = [panel.model.has_finished]
    panel.manager.put(an_upload("c", State.SKIPPED))
    told.append(panel.model.has_finished)
    panel.manager.take("c", "b")
    assert told == [False, True]
    assert panel.groups == [("Uploading", 1)]


def test_one_and_many_are_removed(panel: Panel) -> None:
    panel.manager.put(*(an_upload(name, State.DONE) for name in "abcde"))
    panel.manager.take("c")
    assert panel.rows == ["a", "b", "d", "e"]
    panel.manager.take("a", "e", "b")
    assert panel.rows == ["d"]
    panel.manager.take("d")
    assert panel.groups == []
    with pytest.raises(IndexError):
        panel.model.upload(0)


def test_a_hundred_thousand_rows_come_change_and_go(qtbot: QtBot) -> None:
    manager = StandInManager()
    model = UploadModel(manager, FixedThumbnails())
    names = [f"{number}" for number in range(100_000)]
    uploads = [an_upload(n, State.QUEUED, position=p) for p, n in enumerate(names)]
    for first in range(0, 100_000, 500):
        manager.put(*uploads[first : first + 500])
    for first in range(0, 2_000, 20):
        for state in (State.UPLOADING, State.CONFIRMING, State.DONE):
            manager.change_many(*names[first : first + 20], state=state)
    manager.change_many(*names[2_000:], state=State.CANCELLED)
    manager.take(*names[:50_000])
    assert model.rowCount() == 50_000


def test_what_a_row_shows(panel: Panel) -> None:
    panel.manager.put(
        an_upload("a", State.DONE), an_upload("b", State.REJECTED, trouble=Trouble("Empty."))
    )
    done, rejected = panel.model.index(1), panel.model.index(0)
    path = Path("/photos/a.jpg")
    assert done.data() == "a.jpg"
    assert done.data(Qt.ItemDataRole.ToolTipRole) == f"{path}\nVerified · 4.0 MB"
    assert rejected.data(Qt.ItemDataRole.AccessibleTextRole) == "b.jpg, Empty."
    assert done.data(Qt.ItemDataRole.CheckStateRole) is None
    assert panel.model.data(QModelIndex()) is None
    told: list[tuple[int, int]] = []
    panel.model.dataChanged.connect(lambda a, b, _r: told.append((a.row(), b.row())))
    panel.thumbnails.give(path, "red")
    panel.thumbnails.give(Path("/photos/b.jpg"), "red")
    assert told[0] == (0, 1)
    assert done.data(Qt.ItemDataRole.DecorationRole) == panel.thumbnails.images[path]
    assert rejected.data(Qt.ItemDataRole.DecorationRole) is None


def test_a_done_row_without_a_preview_says_why(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.UPLOADING))
    assert "preview" not in panel.model.index(0).data(SENTENCE_ROLE)
    panel.manager.change("a", State.DONE, photo=a_photo(1))
    panel.thumbnails.refuse(a_photo(1).url, "This photo is too large for a preview.")
    # The file on this disk may be gone: that is no trouble once it is up.
    panel.thumbnails.refuse(Path("/photos/a.jpg"), "The file is not there.")
    words = panel.model.index(0).data(SENTENCE_ROLE)
    assert words == "Verified · 4.0 MB. This photo is too large for a preview."
