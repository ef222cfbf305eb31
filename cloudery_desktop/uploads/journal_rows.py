"""An upload as a row of the journal, and back."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from typing import TYPE_CHECKING, Any, get_args

from cloudery_desktop.photo import Photo, Privacy
from cloudery_desktop.photo_row import from_kept, to_kept
from cloudery_desktop.uploads.lifecycle import ACTIVE, State, Upload

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = frozenset({"upload_id", "batch", "position", "state", "reason", "file"})
_DEFAULTS: dict[str, Any] = {
    field.name: field.default
    for field in fields(Upload)
    if field.name not in _COLUMNS and field.default is not MISSING
}
_PHOTOS = ("photo", "duplicate_of")
_TROUBLE = ("reference", "code", "request_id", "failed_at", "uncleaned")
_OF_THE_MOMENT = ("sent_bytes", "retry_at", "offline", "wish")


def to_row(upload: Upload) -> tuple[str, int, int, str, str, bytes, str]:
    """Id, batch, position, state, reason, path and the rest as JSON, what is usual left out.

    No link that is signed: it would be a secret on the disk.
    """
    facts: dict[str, Any] = {}
    for name, usual in _DEFAULTS.items():
        value = getattr(upload, name)
        if value != usual and name not in _OF_THE_MOMENT:
            facts[name] = to_kept(value) if isinstance(value, Photo) else value
    return (
        upload.upload_id,
        upload.batch,
        upload.position,
        str(upload.state),
        plain_text(upload.reason),
        path_of(upload),
        json.dumps(facts),
    )


def path_of(upload: Upload) -> bytes:
    """As it stands in the row: any name a drop may bring, with surrogates no disk would take."""
    return upload.file.encode("utf-8", "surrogatepass")


def from_row(row: Sequence[Any]) -> Upload:
    """The upload as it goes on: what was under way is queued again.

    Raises ValueError, TypeError, KeyError or AttributeError for what is no such row.
    """
    upload_id, batch, position, state, reason, path, text = row
    found = json.loads(text)
    known = {name: value for name, value in found.items() if name in _DEFAULTS}
    if state != State.FAILED:  # what went wrong before it was ended or goes on is past
        known = {name: value for name, value in known.items() if name not in _TROUBLE}
    if known.get("privacy", "keep") not in get_args(Privacy):
        raise ValueError(f"privacy is {known['privacy']!r}")
    for name, value in known.items():
        usual = _DEFAULTS[name]
        if name in _PHOTOS:
            known[name] = from_kept({"userId": "", **value})
        elif not isinstance(value, type(usual)):
            raise TypeError(f"{name} is {value!r}")
    if not (isinstance(upload_id, str) and isinstance(batch, int) and isinstance(position, int)):
        raise TypeError("The row's key is none")
    was = State(state)
    goes_on = was in ACTIVE or was is State.WAITING
    told = "" if goes_on else str(reason)
    if not told.startswith(known.get("title", "")):  # it is of another reason, before this one
        del known["title"]
    return Upload(
        upload_id=upload_id,
        file=path.decode("utf-8", "surrogatepass"),
        state=State.QUEUED if goes_on else was,
        batch=batch,
        position=position,
        reason=told,
        **known,
    )


def plain_text(text: str) -> str:
    """As SQLite takes it: in a reason, a file's name may be quoted that is no proper text."""
    return text.encode("utf-8", "replace").decode()
