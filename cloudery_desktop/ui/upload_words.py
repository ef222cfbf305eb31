"""How an upload, and all of them, are told of: a sentence, never a code."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import marked, number, tr
from cloudery_desktop.ui import words
from cloudery_desktop.uploads.lifecycle import State, Upload

if TYPE_CHECKING:
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.uploads.totals import Totals


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


def sentence(upload: Upload, twin: str = "") -> str:
    """The state in words; `twin` is the name of the upload that it is the same photo as."""
    if upload.wish is not None:
        return tr(_WISHES[upload.wish])
    match upload.state:
        case State.QUEUED:
            return _with_size(tr("Waiting"), upload)
        case State.UPLOADING:
            return words.part(upload.sent_bytes, upload.size_bytes)
        case State.WAITING if upload.offline and upload.code.isdigit():  # something did answer
            return upload.reason + " " + tr("Goes on by itself.")
        case State.WAITING if upload.offline:
            return tr("Waiting for the cloud. Goes on by itself.")
        case State.WAITING:
            again = tr("Tries again soon.")
            return f"{again} {upload.reason}".strip()
        case State.PAUSED:
            return _paused(upload)
        case State.DONE:
            text = _VERIFIED.get(upload.removed) or _VERIFIED[""]
            return tr(text, size=words.size(upload.size_bytes))
        case State.DUPLICATE:
            return _same_as(upload.duplicate_of, twin)
        case state:
            said = _ALWAYS_SAID.get(state)
            return tr(said) if said else upload.reason


def _with_size(text: str, upload: Upload) -> str:
    return f"{text} · {words.size(upload.size_bytes)}"


def _paused(upload: Upload) -> str:
    if not upload.reason:
        return _with_size(tr("Paused"), upload)
    if upload.reason.startswith("Paused"):  # kept by an earlier version
        return upload.reason
    return tr("Paused.") + " " + upload.reason


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


def trouble(upload: Upload) -> ClouderyError:
    """What is wrong with an upload, in the language in which it was told."""
    title = upload.title or upload.reason.partition(". ")[0]  # earlier versions kept none
    rest = upload.reason.removeprefix(title).strip()
    return ClouderyError(title, rest, reference=upload.reference)


def waiting(*, silent: bool) -> str:
    """What for, where the cloud is out of reach. `silent`: it is not, and does not answer."""
    return tr("Waiting for the cloud") if silent else tr("Waiting for the network")


def headline(
    totals: Totals,
    *,
    busy: bool,
    paused: bool = False,
    offline: bool = False,
    silent: bool = False,
    metered: bool = False,
    cloudless: bool = False,
) -> str:
    """The panel's first line. `paused`: all is on hold; `offline`: it waits for the network,
    or, `silent`, for an answer.

    `metered`: it waits for one that is not paid for by the byte; `cloudless`: for a cloud.
    """
    if paused or (totals.paused and not busy):
        if not totals.files:
            return tr("Paused")
        return tr("Paused, {done} of {count} uploaded", **_done(totals))
    if busy and offline and totals.files:
        return waiting(silent=silent)
    if busy and metered and totals.files:
        return tr("Waiting: metered connection")
    if busy and cloudless and totals.files:
        return tr("Waiting: not connected yet")
    if busy and totals.files:
        return tr("Uploading {done} of {count}", **_done(totals))
    if busy:
        return tr("Looking at the files…")
    return _how_it_ended(totals)


def _how_it_ended(totals: Totals) -> str:
    need_you = totals.failed + totals.rejected
    if totals.done and need_you:
        done = number(totals.done)
        return tr("{done} uploaded, %n (needs|need) you", "", need_you, done=done)
    if totals.rejected:  # it may be anything
        return tr("%n file(s) not uploaded", "", need_you)
    if totals.failed:
        return tr("%n photo(s) not uploaded", "", totals.failed)
    if totals.done:
        return tr("%n photo(s) uploaded", "", totals.done)
    if totals.duplicates:
        return tr("%n photo(s) already uploaded", "", totals.duplicates)
    return tr("Uploads")


def details(
    totals: Totals,
    *,
    busy: bool,
    paused: bool = False,
    offline: bool = False,
    metered: bool = False,
    cloudless: bool = False,
) -> str:
    """The panel's second line: bytes, speed, time left."""
    if not totals.files:
        if paused:
            return tr("What you add now waits until you resume.")
        if totals.rejected and not busy:
            return tr("The list tells why.")
        return tr("Nothing new to upload.") if totals.duplicates else tr("Nothing to upload.")
    share = words.part(totals.sent_bytes, totals.size_bytes)
    if paused or (totals.paused and not busy):
        return share
    if not busy:
        is_told = totals.done and (totals.failed or totals.rejected)  # in the first line
        parts = [] if is_told else [tr("{done} of {count} done", **_done(totals))]
        if totals.duplicates:
            parts.append(tr("%n already uploaded", "", totals.duplicates))
        return " · ".join((*parts, words.size(totals.sent_bytes)))
    if offline or metered or cloudless:
        return tr("{done} of {count} uploaded", **_done(totals)) + f" · {share}"
    parts = [share]
    if totals.bytes_per_second:
        parts.append(tr("{size}/s", size=words.size(totals.bytes_per_second)))
    if totals.seconds_left is not None:
        parts.append(words.time_left(totals.seconds_left))
    return " · ".join(parts)


def _done(totals: Totals) -> dict[str, str]:
    return {"done": number(totals.done), "count": number(totals.files)}
