"""The states of one upload and the only steps between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from cloudery_desktop.photo import Photo


class State(StrEnum):
    """Where an upload is. The values are what `--json` prints."""

    QUEUED = "queued"
    PREPARING = "preparing"
    REQUESTING = "requesting"
    UPLOADING = "uploading"
    CONFIRMING = "confirming"
    WAITING = "waiting"  # will try again by itself
    DONE = "done"
    SKIPPED = "skipped"  # found in a folder, but no photo
    REJECTED = "rejected"  # not a photo that can be uploaded
    FAILED = "failed"  # a person must act, then it can be tried again
    CANCELLED = "cancelled"


ACTIVE = frozenset({State.PREPARING, State.REQUESTING, State.UPLOADING, State.CONFIRMING})
UNFINISHED = ACTIVE | {State.QUEUED, State.WAITING}
CANCELLABLE = (UNFINISHED | {State.FAILED}) - {State.CONFIRMING}
FINISHED = frozenset({State.DONE, State.SKIPPED, State.CANCELLED})

_TROUBLE = {State.WAITING, State.FAILED, State.CANCELLED}

STEPS: dict[State, frozenset[State]] = {
    State.QUEUED: frozenset({State.PREPARING, State.CANCELLED}),
    # An answer may have been lost: then the object is looked at before anything is sent again.
    State.PREPARING: frozenset({State.REQUESTING, State.CONFIRMING, State.REJECTED} | _TROUBLE),
    # Up already, by an earlier attempt whose answer was lost: done without a new upload.
    State.REQUESTING: frozenset({State.UPLOADING, State.DONE} | _TROUBLE),
    State.UPLOADING: frozenset({State.CONFIRMING} | _TROUBLE),
    State.CONFIRMING: frozenset({State.DONE, State.REQUESTING, State.WAITING, State.FAILED}),
    State.WAITING: frozenset({State.QUEUED, State.CANCELLED}),
    State.FAILED: frozenset({State.QUEUED, State.CANCELLED}),
    State.CANCELLED: frozenset(),
    State.DONE: frozenset(),
    State.SKIPPED: frozenset(),
    State.REJECTED: frozenset(),
}


_NO_TROUBLE = {"reason": "", "reference": "", "code": "", "request_id": "", "failed_at": 0.0}


class IllegalStepError(Exception):
    """A step the lifecycle does not have: a bug, never a person's fault."""


@dataclass(frozen=True, slots=True)
class Upload:
    """One accepted file and how far it is. A new value for every change.

    `upload_id` is the imageId. `size_bytes` and `mtime_ns` are the file's when it was added,
    `mtime_ns` 0 when it shall be taken as it is now. `failures` and `network_failures` count
    those since a person last acted, the network's apart. `requested_at` (ms since the epoch) is
    set once, when it was first read: 0 says that no cloud has heard of it. `sent_bytes` counts
    the file's bytes handed to the network in this attempt. `may_have_arrived` says that all
    bytes of an earlier attempt were sent and its answer is unknown; `md5` is theirs where the
    server is asked by it. `retry_at` is in seconds since the epoch. `photo` is the ticket's.
    `reason` says what is wrong; `reference` with its parts `code` and `request_id` is what the
    cloud's support asks for, and `failed_at` when it was, in seconds since the epoch.
    """

    upload_id: str
    path: Path
    state: State
    size_bytes: int = 0
    mtime_ns: int = 0
    reason: str = ""
    reference: str = ""
    code: str = ""
    request_id: str = ""
    failed_at: float = 0.0
    failures: int = 0
    network_failures: int = 0
    retry_at: float = 0.0
    requested_at: int = 0
    sha256: str = ""
    sent_bytes: int = 0
    may_have_arrived: bool = False
    md5: str = ""
    photo: Photo | None = None

    @property
    def name(self) -> str:
        """The file's name as text, whatever bytes the disk holds."""
        # By way of UTF-16, which takes surrogates no file system would, as a drop may bring them.
        return self.path.name.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def step(upload: Upload, state: State, **changes: Any) -> Upload:
    """The upload after a step of its lifecycle; an earlier trouble is no longer told of.

    Raises IllegalStepError.
    """
    if state not in STEPS[upload.state]:
        raise IllegalStepError(f"{upload.state} -> {state}")
    return replace(upload, state=state, **{**_NO_TROUBLE, **changes})
