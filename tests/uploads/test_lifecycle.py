from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from cloudery_desktop.uploads.lifecycle import (
    ACTIVE,
    CANCELLABLE,
    FINISHED,
    STEPS,
    UNFINISHED,
    IllegalStepError,
    State,
    Upload,
    step,
    with_facts,
)
from cloudery_desktop.uploads.trouble import Trouble

ENDS = {State.DONE, State.SKIPPED, State.REJECTED}
states = st.sampled_from(State)


def new(state: State = State.QUEUED) -> Upload:
    return Upload(upload_id="1", file="photo.jpg", state=state)


class AnyWay(RuleBasedStateMachine):
    """An upload that is pushed about at random."""

    def __init__(self) -> None:
        super().__init__()
        self.upload = new()
        self.way = [State.QUEUED]

    @rule(state=states)
    def push(self, state: State) -> None:
        before = self.upload
        if state in STEPS[before.state]:
            self.upload = step(before, state)
            self.way.append(state)
        else:
            with pytest.raises(IllegalStepError, match=f"{before.state} -> {state}"):
                step(before, state)
        assert before.state is self.way[-2 if self.upload is not before else -1]

    @invariant()
    def the_value_knows_its_state(self) -> None:
        assert self.upload.state is self.way[-1]

    @invariant()
    def nothing_comes_after_an_end(self) -> None:
        assert not ENDS.intersection(self.way[:-1])

    @invariant()
    def what_is_cancelled_is_up_at_most(self) -> None:
        if State.CANCELLED in self.way:
            after = self.way[self.way.index(State.CANCELLED) + 1 :]
            assert after in ([], [State.DONE])

    @invariant()
    def done_only_once_the_object_was_looked_at_or_was_there(self) -> None:
        if self.way[-1] is State.DONE:
            assert self.way[-2] in (State.CONFIRMING, State.REQUESTING, State.CANCELLED)

    @invariant()
    def a_duplicate_is_known_before_a_row_is_asked_for(self) -> None:
        if self.way[-1] is State.DUPLICATE:
            assert self.way[-2] is State.PREPARING

    @invariant()
    def sent_only_with_a_form_just_asked_for(self) -> None:
        for before, state in zip(self.way, self.way[1:], strict=False):
            if state is State.UPLOADING:
                assert before is State.REQUESTING


TestAnyWay = AnyWay.TestCase


def test_every_state_has_its_steps() -> None:
    assert set(STEPS) == set(State)
    assert {state for state in State if not STEPS[state]} == ENDS


def test_the_sets_follow_from_the_steps() -> None:
    assert {state for state in State if State.CANCELLED in STEPS[state]} == CANCELLABLE
    assert {state for state in State if State.PAUSED in STEPS[state]} == UNFINISHED
    wait_for_somebody = {State.FAILED, State.PAUSED, State.DUPLICATE}
    goes_on = {state for state in State if STEPS[state] and state is not State.CANCELLED}
    assert goes_on - wait_for_somebody == UNFINISHED
    assert {State.QUEUED, State.WAITING} == UNFINISHED - ACTIVE
    over = ENDS | {State.CANCELLED, State.DUPLICATE}
    assert over - {State.REJECTED} == FINISHED
    # Whatever is being done can turn out badly.
    assert all(State.FAILED in STEPS[state] and State.WAITING in STEPS[state] for state in ACTIVE)


@given(states)
def test_an_end_can_be_reached_from_everywhere(start: State) -> None:
    seen, border = {start}, {start}
    while border:
        border = {after for state in border for after in STEPS[state]} - seen
        seen |= border
    assert seen & ENDS


def test_a_step_leaves_the_trouble_behind_and_takes_changes() -> None:
    trouble = Trouble("S3 is busy.", code="SlowDown", failed_at=5.0, offline=True)
    waiting = step(new(State.UPLOADING), State.WAITING, failures=2, trouble=trouble)
    assert waiting.trouble == trouble
    again = step(waiting, State.QUEUED)
    assert again == replace(new(), failures=2)
    assert waiting.state is State.WAITING


def test_what_an_attempt_found_out_outlives_its_end() -> None:
    found = replace(
        new(State.REQUESTING), requested_at=7, sha256="ab", size_bytes=3, may_have_arrived=True
    )
    paused = with_facts(replace(new(State.PAUSED), position=4, trouble=Trouble("Held.")), found)
    assert (paused.state, paused.position, paused.trouble) == (
        State.PAUSED, 4, Trouble("Held."),
    )  # fmt: skip
    assert (paused.requested_at, paused.sha256, paused.size_bytes) == (7, "ab", 3)
    assert paused.may_have_arrived


def test_a_name_is_text_whatever_the_disk_holds() -> None:
    path = Path(os.fsdecode(b"caf\xe9 \xe0\xa4\xab.jpg"))
    assert Upload(upload_id="1", file=str(path), state=State.QUEUED).name == "caf\ufffd फ.jpg"
