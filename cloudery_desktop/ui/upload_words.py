"""How an upload, and all of them, are told of: a sentence, never a code."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.ui import words
from cloudery_desktop.uploads.lifecycle import State, Upload

if TYPE_CHECKING:
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.uploads.totals import Totals


_ALWAYS_SAID = {
    State.PREPARING: "Reading the photo…",
    State.REQUESTING: "Asking for permission to upload…",
    State.CONFIRMING: "Checking that it arrived…",
    State.CANCELLED: "Cancelled.",
}

# What was left out of a photo, by the choice that took effect.
REMOVED = {
    "position": ", position\N{NO-BREAK SPACE}removed",
    "all": ", metadata\N{NO-BREAK SPACE}removed",
}


def sentence(upload: Upload, twin: str = "") -> str:
    """The state in words; `twin` is the name of the upload that it is the same photo as."""
    match upload.state:
        case State.QUEUED:
            return f"Waiting · {words.size(upload.size_bytes)}"
        case State.UPLOADING:
            return words.part(upload.sent_bytes, upload.size_bytes)
        case State.WAITING if upload.offline and upload.code.isdigit():  # something did answer
            return f"{upload.reason} Goes on by itself."
        case State.WAITING if upload.offline:
            return "Waiting for the network. Goes on by itself."
        case State.WAITING:
            return f"Tries again soon. {upload.reason}".strip()
        case State.PAUSED:
            return _paused(upload)
        case State.DONE:
            removed = REMOVED.get(upload.removed, "")
            return f"Verified · {words.size(upload.size_bytes)}{removed}"
        case State.DUPLICATE:
            return _same_as(upload.duplicate_of, twin)
        case state:
            return _ALWAYS_SAID.get(state, upload.reason)


def _paused(upload: Upload) -> str:
    if not upload.reason:
        return f"Paused · {words.size(upload.size_bytes)}"
    return upload.reason if upload.reason.startswith("Paused") else f"Paused. {upload.reason}"


def _same_as(photo: Photo | None, twin: str) -> str:
    if photo is None:
        return "The same photo is on its way" + (f" as “{twin}”" if twin else "")
    day = words.day(words.local_time(photo.uploaded_at), datetime.now().astimezone())
    return f"Already uploaded{f' as “{photo.file_name}”' if photo.file_name else ''} · {day}"


def trouble(upload: Upload) -> ClouderyError:
    """What is wrong with an upload; the first sentence of its reason is what happened."""
    title, stop, rest = upload.reason.partition(". ")
    return ClouderyError(title + stop.strip(), rest, reference=upload.reference)


def headline(
    totals: Totals,
    *,
    busy: bool,
    paused: bool = False,
    offline: bool = False,
    metered: bool = False,
) -> str:
    """The panel's first line. `paused`: all is on hold; `offline`: it waits for the network.

    `metered`: it waits for one that is not paid for by the byte.
    """
    if paused or (totals.paused and not busy):
        return f"Paused, {totals.done:,} of {totals.files:,} uploaded" if totals.files else "Paused"
    if busy and offline and totals.files:
        return "Waiting for the network"
    if busy and metered and totals.files:
        return tr("Waiting: metered connection")
    if busy and totals.files:
        return f"Uploading {totals.done:,} of {totals.files:,}"
    if busy:
        return "Looking at the files…"
    if totals.failed or totals.rejected:
        what = "file" if totals.rejected else "photo"  # it may be anything
        return f"{words.count(totals.failed + totals.rejected, what)} not uploaded"
    if totals.done:
        return f"{words.count(totals.done, 'photo')} uploaded"
    if totals.duplicates:
        return f"{words.count(totals.duplicates, 'photo')} already uploaded"
    return "Uploads"


def details(
    totals: Totals,
    *,
    busy: bool,
    paused: bool = False,
    offline: bool = False,
    metered: bool = False,
) -> str:
    """The panel's second line: bytes, speed, time left."""
    if not totals.files:
        if paused:
            return "What you add now waits until you resume."
        if totals.rejected and not busy:
            return "The list tells why."
        return "Nothing new to upload." if totals.duplicates else "Nothing to upload."
    share = words.part(totals.sent_bytes, totals.size_bytes)
    if paused or (totals.paused and not busy):
        return share
    if not busy:
        already = f"{totals.duplicates:,} already uploaded · " if totals.duplicates else ""
        done = f"{totals.done:,} of {totals.files:,} done · {already}"
        return f"{done}{words.size(totals.sent_bytes)}"
    if offline or metered:
        return f"{totals.done:,} of {totals.files:,} uploaded · {share}"
    parts = [share]
    if totals.bytes_per_second:
        parts.append(f"{words.size(totals.bytes_per_second)}/s")
    if totals.seconds_left is not None:
        parts.append(words.time_left(totals.seconds_left))
    return " · ".join(parts)
