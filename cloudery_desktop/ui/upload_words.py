"""How an upload is told of: a sentence, never a code."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from cloudery_desktop.language import marked, tr
from cloudery_desktop.ui import words
from cloudery_desktop.uploads.lifecycle import State, Upload

if TYPE_CHECKING:
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.uploads.trouble import Trouble


_ALWAYS_SAID = {
    State.PREPARING: marked("Reading the photo…"),
    State.REQUESTING: marked("Asking for permission to upload…"),
    State.CONFIRMING: marked("Checking that it arrived…"),
    State.CANCELLED: marked("Cancelled."),
}

_WISHES = {
    State.CANCELLED: marked("Will be cancelled, unless it is up already."),
    State.PAUSED: marked("Will be paused, unless it is up already."),
}

# Of a photo that is up, by what was left out of it.
_VERIFIED = {
    "": marked("Verified · {size}"),
    "position": marked("Verified · {size} · position\u00a0removed"),
    "all": marked("Verified · {size} · metadata\u00a0removed"),
}


def sentence(upload: Upload, twin: str = "", *, no_network: bool = False) -> str:
    """The state in words; `twin` is the name of the upload that it is the same photo as.

    `no_network`: that is why the cloud is out of reach.
    """
    if upload.wish is not None:
        return tr(_WISHES[upload.wish])
    match upload.state:
        case State.QUEUED:
            return _with_size(tr("Waiting"), upload)
        case State.REQUESTING if upload.may_have_arrived:  # it was allowed, and waits for its turn
            return _with_size(tr("Waiting"), upload)
        case State.UPLOADING:
            return words.part(upload.sent_bytes, upload.size_bytes)
        case State.WAITING:
            return _waiting(upload.trouble, no_network=no_network)
        case State.PAUSED:
            return _paused(upload)
        case State.DONE:
            text = _VERIFIED.get(upload.removed) or _VERIFIED[""]
            return tr(text, size=words.size(upload.size_bytes))
        case State.DUPLICATE:
            return _same_as(upload.duplicate_of, twin)
        case state:
            said = _ALWAYS_SAID.get(state)
            return tr(said) if said else upload.trouble.sentence


def _with_size(text: str, upload: Upload) -> str:
    return f"{text} · {words.size(upload.size_bytes)}"


def _waiting(trouble: Trouble, *, no_network: bool) -> str:
    if not trouble.offline:
        again = tr("Tries again soon.")
        return f"{again} {trouble.sentence}".strip()
    if trouble.code.isdigit():  # something did answer
        return trouble.sentence + " " + tr("Goes on by itself.")
    if no_network:
        return tr("Waiting for the network. Goes on by itself.")
    return tr("Waiting for the cloud. Goes on by itself.")


def _paused(upload: Upload) -> str:
    told = upload.trouble.sentence
    if not told:
        return _with_size(tr("Paused"), upload)
    if told.startswith("Paused"):  # kept by an earlier version
        return told
    return tr("Paused.") + " " + told


def _same_as(photo: Photo | None, twin: str) -> str:
    if photo is None:
        if twin:
            return tr("The same photo is on its way as “{name}”", name=words.isolated(twin))
        return tr("The same photo is on its way")
    day = words.day(words.local_time(photo.uploaded_at), datetime.now().astimezone())
    said = tr("Already uploaded")
    if photo.file_name:
        said = tr("Already uploaded as “{name}”", name=words.isolated(photo.file_name))
    return f"{said} · {day}"
