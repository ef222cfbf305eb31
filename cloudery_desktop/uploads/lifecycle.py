"""The states of one upload and the only steps between them."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cloudery_desktop.uploads.trouble import NO_TROUBLE, Trouble

if TYPE_CHECKING:
    from cloudery_desktop.photo import Photo, Privacy


class State(StrEnum):
    """Where an upload is. The values are what `--json` prints and the journal holds."""

    QUEUED = "queued"
    PREPARING = "preparing"
    REQUESTING = "requesting"
    UPLOADING = "uploading"
    CONFIRMING = "confirming"
    WAITING = "waiting"  # will try again by itself
    PAUSED = "paused"  # will go on when a person says so
    DONE = "done"
    DUPLICATE = "duplicate"  # the same photo is up already, or on its way
    SKIPPED = "skipped"  # found in a folder, but no photo
    REJECTED = "rejected"  # not a photo that can be uploaded
    FAILED = "failed"  # a person must act, then it can be tried again
    CANCELLED = "cancelled"


ACTIVE = frozenset({State.PREPARING, State.REQUESTING, State.UPLOADING, State.CONFIRMING})
UNFINISHED = ACTIVE | {State.QUEUED, State.WAITING}  # goes on by itself
CANCELLABLE = UNFINISHED | {State.PAUSED, State.FAILED, State.DUPLICATE}  # unless it is up
FINISHED = frozenset({State.DONE, State.DUPLICATE, State.SKIPPED, State.CANCELLED})

_TROUBLE = {State.WAITING, State.PAUSED, State.FAILED, State.CANCELLED}

STEPS: dict[State, frozenset[State]] = {
    State.QUEUED: frozenset({State.PREPARING, State.PAUSED, State.FAILED, State.CANCELLED}),
    # An answer may have been lost: then the object is looked at before anything is sent again.
    State.PREPARING: frozenset(
        {State.REQUESTING, State.CONFIRMING, State.DUPLICATE, State.REJECTED} | _TROUBLE
    ),
    # Up already, by an earlier attempt whose answer was lost: done without a new upload.
    State.REQUESTING: frozenset({State.UPLOADING, State.DONE} | _TROUBLE),
    State.UPLOADING: frozenset({State.CONFIRMING} | _TROUBLE),
    State.CONFIRMING: frozenset({State.DONE, State.REQUESTING} | _TROUBLE),
    State.WAITING: frozenset({State.QUEUED, State.PAUSED, State.FAILED, State.CANCELLED}),
    State.PAUSED: frozenset({State.QUEUED, State.CANCELLED}),
    State.FAILED: frozenset({State.QUEUED, State.CANCELLED}),
    # The person wants it up all the same, or the one it waited for did not get up; or it was
    # cancelled while it waited.
    State.DUPLICATE: frozenset({State.QUEUED, State.CANCELLED}),
    # It was up already, by an attempt whose answer was lost.
    State.CANCELLED: frozenset({State.DONE}),
    State.DONE: frozenset(),
    State.SKIPPED: frozenset(),
    State.REJECTED: frozenset(),
}


class IllegalStepError(Exception):
    """A step the lifecycle does not have: a bug, never a person's fault."""


@dataclass(frozen=True, slots=True)
class Upload:
    """One accepted file and how far it is. A new value for every change.

    `upload_id` is the imageId. `file` is its path as text: a hundred thousand of them are kept.
    `batch` is when its drop was accepted (ms since the epoch),
    `position` its place in the queue, the smallest first. `size_bytes` and `mtime_ns` are the
    file's when it was added, `mtime_ns` 0 when it shall be taken as it is now. `requested_at`
    (ms since the epoch) is set once, when it was first read: 0 says that no cloud has heard of
    it. `sent_bytes` counts the file's bytes handed to the network in this attempt.

    `may_have_arrived` says that the object may be in the cloud, whole: it is looked for before
    anything is sent. `md5` is that of all bytes sent, where the server is asked by it. `photo` is
    the row asked for, known in part until the answer is there; on a cancelled upload, a row that
    is still to be taken back. `stored` is the digest the server told of what it holds, as
    "sha256:…" or "md5:…".

    `sha256` is that of the file, `sent_sha256` of what is sent instead where something is removed
    from it before: `privacy` says what shall be, `removed` which of these choices took effect.

    `anyway`: the person wants it up though the same photo is. `duplicate_of` is the photo that
    is up, `twin_id` the upload on its way, that this one is the same as.

    `wish` is what a person wants of it while it is being confirmed, cancelled or paused: it will
    be, unless it turns out to be up.

    `trouble` says why it is not up. `failures` and `network_failures` count those since a person
    last acted, the network's apart. `retry_at` is in seconds since the epoch.
    """

    upload_id: str
    file: str
    state: State
    batch: int = 0
    position: int = 0
    size_bytes: int = 0
    mtime_ns: int = 0
    trouble: Trouble = NO_TROUBLE
    failures: int = 0
    network_failures: int = 0
    retry_at: float = 0.0
    requested_at: int = 0
    sha256: str = ""
    privacy: Privacy = "position"
    removed: str = ""
    sent_sha256: str = ""
    sent_bytes: int = 0
    may_have_arrived: bool = False
    md5: str = ""
    signed: str = ""
    stored: str = ""
    owes_thumbnail: bool = False
    anyway: bool = False
    wish: State | None = None
    twin_id: str = ""
    duplicate_of: Photo | None = None
    photo: Photo | None = None

    @property
    def path(self) -> Path:
        return _path(self.file)

    @property
    def object_sha256(self) -> str:
        """The SHA-256 of what is sent; "" as long as it is not known."""
        return self.sent_sha256 or self.sha256

    @property
    def is_up(self) -> bool:
        """Whether this photo is in the cloud, by this upload or another."""
        return self.state is State.DONE or self.duplicate_of is not None

    @property
    def waits_for_another(self) -> bool:
        """Whether it is the same as one that is not up yet: whether it is up, too, will be seen."""
        return self.state is State.DUPLICATE and self.duplicate_of is None

    @property
    def image_id(self) -> str:
        """What the photo is known by in the cloud, or will be; "" of what does not get there."""
        if self.state in (State.SKIPPED, State.REJECTED):
            return ""
        return self.duplicate_of.image_id if self.duplicate_of is not None else self.upload_id

    @property
    def name(self) -> str:
        """The file's name as text, whatever bytes the disk holds."""
        return _name(self.file)

    def has_its_file(self) -> bool:
        """Whether that is on the disk as it was when it was read, and no other by that name."""
        try:
            status = self.path.stat()
        except OSError:
            return False
        return (status.st_size, status.st_mtime_ns) == (self.size_bytes, self.mtime_ns)


# Asked for at every paint of a row.
@lru_cache(maxsize=256)
def _path(file: str) -> Path:
    return Path(file)


# Looked for now: the window would wait for it, while other threads import what they work with.
codecs.lookup("utf-16-le")


def as_text(file: str) -> str:
    """A file's name or path as text that can be written, whatever bytes it has on the disk."""
    # By way of UTF-16, which takes surrogates no file system would, as a drop may bring them.
    return file.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


@lru_cache(maxsize=256)
def _name(file: str) -> str:
    return as_text(Path(file).name)


_FIELDS = tuple(field.name for field in fields(Upload))
_PLACE = {name: place for place, name in enumerate(_FIELDS)}
_values = attrgetter(*_FIELDS)


def step(upload: Upload, state: State, **changes: Any) -> Upload:
    """The upload after a step of its lifecycle; an earlier trouble is no longer told of, nor what
    was wanted of it.

    Raises IllegalStepError.
    """
    if state not in STEPS[upload.state]:
        raise IllegalStepError(f"{upload.state} -> {state}")
    return altered(upload, state=state, **{"wish": None, "trouble": NO_TROUBLE, **changes})


def altered(upload: Upload, **changes: Any) -> Upload:
    """As `dataclasses.replace`, in a third of the time: a person may pause 100,000 at once."""
    values = list(_values(upload))
    for name, value in changes.items():
        values[_PLACE[name]] = value
    return Upload(*values)


def with_facts(upload: Upload, found: Upload) -> Upload:
    """The upload with what an attempt at it has found out, though it was ended by a person."""
    return altered(
        upload,
        size_bytes=found.size_bytes,
        mtime_ns=found.mtime_ns,
        requested_at=found.requested_at,
        sha256=found.sha256,
        removed=found.removed,
        sent_sha256=found.sent_sha256,
        may_have_arrived=found.may_have_arrived,
        md5=found.md5,
        signed=found.signed,
        photo=found.photo,
    )
