"""An upload as a row of the journal, and back."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from typing import TYPE_CHECKING, Any, get_args

from cloudery_desktop.photo import Photo, Privacy
from cloudery_desktop.photo_row import from_kept, to_kept
from cloudery_desktop.uploads.lifecycle import ACTIVE, State, Upload
from cloudery_desktop.uploads.trouble import NO_TROUBLE, Trouble

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = frozenset({"upload_id", "batch", "position", "state", "trouble", "file"})
_DEFAULTS: dict[str, Any] = {
    field.name: field.default
    for field in fields(Upload)
    if field.name not in _COLUMNS and field.default is not MISSING
}
# Beside the whole sentence, which is a column.
_OF_TROUBLE: dict[str, Any] = {
    field.name: field.default
    for field in fields(Trouble)
    if field.name not in ("detail", "offline")
}
_PHOTOS = ("photo", "duplicate_of")
_OF_THE_MOMENT = ("sent_bytes", "retry_at", "wish")


def to_row(upload: Upload) -> tuple[str, int, int, str, str, bytes, str]:
    """Id, batch, position, state, reason, path and the rest as JSON, what is usual left out.

    No link that is signed: it would be a secret on the disk.
    """
    facts: dict[str, Any] = {}
    for told, defaults in ((upload, _DEFAULTS), (upload.trouble, _OF_TROUBLE)):
        for name, usual in defaults.items():
            value = getattr(told, name)
            if value != usual and name not in _OF_THE_MOMENT:
                facts[name] = to_kept(value) if isinstance(value, Photo) else value
    return (
        upload.upload_id,
        upload.batch,
        upload.position,
        str(upload.state),
        plain_text(upload.trouble.sentence),
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
    facts = json.loads(text)
    known = _known(facts, _DEFAULTS)
    if known.get("privacy", "keep") not in get_args(Privacy):
        raise ValueError(f"privacy is {known['privacy']!r}")
    if not (isinstance(upload_id, str) and isinstance(batch, int) and isinstance(position, int)):
        raise TypeError("The row's key is none")
    was = State(state)
    goes_on = was in ACTIVE or was is State.WAITING
    return Upload(
        upload_id=upload_id,
        file=path.decode("utf-8", "surrogatepass"),
        state=State.QUEUED if goes_on else was,
        batch=batch,
        position=position,
        trouble=_trouble(str(reason), facts, was) if reason and not goes_on else NO_TROUBLE,
        **known,
    )


def _trouble(reason: str, facts: dict[str, Any], state: State) -> Trouble:
    """What is told now: what the row knows of an earlier failure is past."""
    known = _known(facts, _OF_TROUBLE if state is State.FAILED else {"title": ""})
    title = known.pop("title", "")
    if not (title and reason.startswith(title)):  # none was kept, or that of an earlier reason
        sentence, stop, _ = reason.partition(". ")
        title = sentence + stop.rstrip()
    return Trouble(title, reason.removeprefix(title).removeprefix(" "), **known)


def _known(facts: dict[str, Any], defaults: dict[str, Any]) -> dict[str, Any]:
    known = {name: value for name, value in facts.items() if name in defaults}
    for name, value in known.items():
        if name in _PHOTOS:
            known[name] = from_kept({"userId": "", **value})
        elif not isinstance(value, type(defaults[name])):
            raise TypeError(f"{name} is {value!r}")
    return known


def plain_text(text: str) -> str:
    """As SQLite takes it: in a reason, a file's name may be quoted that is no proper text."""
    return text.encode("utf-8", "replace").decode()
