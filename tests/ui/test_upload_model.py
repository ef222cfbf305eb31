from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from cloudery_desktop.ui.upload_model import (
    GROUPS,
    SENTENCE_ROLE,
    UPLOAD_ROLE,
    UploadModel,
    sentence,
)
from cloudery_desktop.uploads.lifecycle import State
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
        assert sentence(an_upload("a", state, reason="Why."))


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (State.QUEUED, "Waiting · 4.0 MB"),
        (State.UPLOADING, "1.5 MB of 4.0 MB"),
        (State.WAITING, "Tries again soon. Why."),
        (State.DONE, "Uploaded · 4.0 MB"),
        (State.FAILED, "Why."),
        (State.REJECTED, "Why."),
        (State.SKIPPED, "Why."),
        (State.CANCELLED, "Cancelled."),
    ],
)
def test_the_state_in_words(panel: Panel, state: State, words: str) -> None:
    panel.manager.put(an_upload("a", state, reason="Why.", sent_bytes=1_500_000))
    assert panel.model.index(0).data(SENTENCE_ROLE) == words


def test_an_upload_moves_through_the_groups(panel: Panel) -> None:
    panel.manager.put(*(an_upload(name, State.QUEUED) for name in "abc"))
    panel.manager.change("b", State.PREPARING)
    assert panel.rows == ["b", "a", "c"]
    assert panel.groups == [("Uploading", 1), ("Waiting", 2)]
    panel.manager.change("b", State.UPLOADING, sent_bytes=5)
    assert panel.model.index(0).data(UPLOAD_ROLE).sent_bytes == 5
    panel.manager.change("b", State.DONE)
    panel.manager.change("a", State.DONE)
    assert panel.rows == ["c", "a", "b"]  # the latest is the first
    panel.manager.change("c", State.FAILED)
    assert panel.groups == [("Needs you", 1), ("Done", 2)]
    panel.manager.change("c", State.QUEUED)
    assert panel.groups == [("Waiting", 1), ("Done", 2)]


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


def test_ten_thousand_rows_are_quick(qtbot: QtBot) -> None:
    manager, thumbnails = StandInManager(), FixedThumbnails()
    model = UploadModel(manager, thumbnails)
    started = time.monotonic()
    names = [f"{number}" for number in range(10_000)]
    for first in range(0, 10_000, 200):
        batch = names[first : first + 200]
        manager.put(*(an_upload(name, State.QUEUED) for name in batch))
    for name in names[:2_000]:
        for state in (State.PREPARING, State.UPLOADING, State.DONE):
            manager.change(name, state)
    for name in names[2_000:]:
        manager.change(name, State.CANCELLED)
    manager.take(*names[:5_000])
    assert model.rowCount() == 5_000
    assert time.monotonic() - started < 5


def test_what_a_row_shows(panel: Panel) -> None:
    panel.manager.put(an_upload("a", State.DONE), an_upload("b", State.REJECTED, reason="Empty."))
    done, rejected = panel.model.index(1), panel.model.index(0)
    path = Path("/photos/a.jpg")
    assert done.data() == "a.jpg"
    assert done.data(Qt.ItemDataRole.ToolTipRole) == f"{path}\nUploaded · 4.0 MB"
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
    assert words == "Uploaded · 4.0 MB. This photo is too large for a preview."


def test_many_that_change_at_once_move_to_their_groups(panel: Panel) -> None:
    for name in "abc":
        panel.manager.put(an_upload(name, State.QUEUED))
    panel.manager.put(an_upload("d", State.DONE))
    cancelled = tuple(
        replace(panel.manager.by_id[name], state=State.CANCELLED) for name in ("a", "c")
    )
    panel.manager.by_id.update({upload.upload_id: upload for upload in cancelled})
    panel.manager.changed_many.emit(cancelled)
    assert [(section.title, section.count) for section in panel.model.sections()] == [
        ("Waiting", 1),
        ("Done", 1),
        ("Not uploaded", 2),
    ]
    assert [panel.model.upload(row).upload_id for row in range(4)] == ["b", "d", "a", "c"]
    assert panel.model.upload(3).state is State.CANCELLED
