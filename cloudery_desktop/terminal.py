"""How photos, uploads, plans and findings look on a terminal, and uploads in a script's JSON."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING

import humanize
from rich.console import Console

from cloudery_desktop.cloud import Mark
from cloudery_desktop.library.order import Order, taken
from cloudery_desktop.uploads.answers import was_refused
from cloudery_desktop.uploads.lifecycle import UNFINISHED, State, Upload, as_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from cloudery_desktop.cloud import Change, Finding, Plan
    from cloudery_desktop.photo import Photo
    from cloudery_desktop.uploads.drop import Drop

_WORDS = {
    Mark.OK: ("ok", "green"),
    Mark.NOTE: ("note", "yellow"),
    Mark.WRONG: ("WRONG", "bold red"),
    Mark.UNKNOWN: ("?", "yellow"),
    Mark.UNSUPPORTED: ("n/a", "dim"),
}
_INDENT = " " * 8
_LAST_SECOND = 253_402_000_000  # of the year 9999

GOES_ON = UNFINISHED | {State.PAUSED, State.FAILED}  # with the next `upload`
_IS_UP = frozenset({State.DONE, State.DUPLICATE, State.SKIPPED})
_ONLY_WHERE_THERE_ARE = ("up already", "left")
_COUNTED = {
    State.DONE: "uploaded",
    State.DUPLICATE: "up already",
    State.SKIPPED: "skipped",
    State.REJECTED: "rejected: not a photo that can be uploaded",
    State.FAILED: "failed",
    State.CANCELLED: "cancelled",
    State.PAUSED: "paused",
}


def upload_record(upload: Upload) -> dict[str, str | int | None]:
    """An upload as `--json` prints it."""
    photo = upload.photo if upload.state is State.DONE else upload.duplicate_of
    up = photo if upload.state in (State.DONE, State.DUPLICATE) else None
    return {
        "path": as_text(upload.file),
        "state": str(upload.state),
        "imageId": upload.image_id or None,
        "s3Key": up.s3_key if up else None,
        "url": up.url if up else None,
        "sizeBytes": upload.size_bytes,
        "sha256": upload.object_sha256 or None,
        "sourceSha256": upload.sha256 or None,
        "removed": upload.removed or None,
        "stored": upload.stored or None,
        "duplicateOf": up.image_id if up and upload.state is State.DUPLICATE else None,
        "reason": upload.trouble.sentence,
        "code": upload.trouble.code or None,
        "requestId": upload.trouble.request_id or None,
    }


def drop_records(drop: Drop, uploads: Iterable[Upload]) -> Iterator[dict[str, str | int | None]]:
    """What was added and is not looked at to the end, as records of uploads in the state “looking”.

    Not what is among the `uploads` it has brought.
    """
    brought = {upload.file for upload in uploads if upload.batch == drop.batch}
    for name in drop.names:
        if name not in brought:
            yield upload_record(Upload("", name, State.QUEUED)) | {"state": "looking"}


def upload_line(upload: Upload) -> str:
    """State, name, and where it is or what is wrong."""
    url = upload_record(upload)["url"]
    trouble = upload.trouble
    reference = f" ({trouble.reference})" if trouble.reference else ""
    # What the window does about a key is no help here: the reference names a command.
    why = trouble.title if was_refused(trouble.code) else trouble.sentence
    return f"{upload.state:<9}  {upload.name}  {url or why + reference}"


def sums(uploads: Iterable[Upload]) -> str:
    """How many of these are up, and how many not."""
    found = list(uploads)
    waiting = sum(upload.waits_for_another for upload in found)
    states = Counter(upload.state for upload in found if not upload.waits_for_another)
    left = waiting + sum(states[state] for state in UNFINISHED | {State.PAUSED})
    counts = {
        "uploaded": states[State.DONE],
        "up already": states[State.DUPLICATE],
        "not uploaded": states.total() + waiting - left - sum(states[state] for state in _IS_UP),
        "skipped": states[State.SKIPPED],
        "left": left,
    }
    shown = {w: n for w, n in counts.items() if n or w not in _ONLY_WHERE_THERE_ARE}
    return ", ".join(f"{number:,} {word}" for word, number in shown.items())


def is_any_left(uploads: Iterable[Upload], drops: Collection[Drop]) -> bool:
    """Whether there is something to go on with."""
    return bool(drops) or any(upload.state in GOES_ON for upload in uploads)


def show_uploads(uploads: Collection[Upload], drops: Collection[Drop]) -> None:
    """How many are in which state, which of them need a person, and what was added and is not
    looked at to the end.
    """
    still = "still to go up"
    states = Counter(
        still if upload.waits_for_another else _COUNTED.get(upload.state, still)
        for upload in uploads
    )
    for word in dict.fromkeys((*_COUNTED.values(), still)):
        if states[word]:
            _say(f"{states[word]:>7,} {word}")
    for upload in uploads:
        if upload.state in (State.FAILED, State.REJECTED):
            _say(upload_line(upload))
    for drop in drops:
        more = f" and {len(drop.paths) - 1:,} more" if len(drop.paths) > 1 else ""
        _say(f"Still to be looked at: {as_text(str(drop.paths[0]))}{more}")


def photo_line(photo: Photo, order: Order) -> str:
    """Its id, when it came or was taken (as it is sorted), its size, name and link."""
    moment = _came(photo) if order is Order.UPLOADED else taken(photo)
    when = f"{moment:%Y-%m-%d %H:%M:%S}" if moment else "no date"
    size = humanize.naturalsize(photo.size_bytes) if photo.size_bytes is not None else ""
    # What would break the line, or turn it around, is none of a terminal's.
    name = "".join(sign if sign.isprintable() else "\ufffd" for sign in photo.file_name or "")
    return f"{photo.image_id}  {when:<19}  {size:>9}  {name or '(no name)'}  {photo.url}"


def _came(photo: Photo) -> datetime:
    # Other clients may write what is no time.
    seconds = min(max(0, photo.uploaded_at // 1000), _LAST_SECOND)
    return datetime.fromtimestamp(seconds).astimezone()


def show_finding(finding: Finding, mend_command: str) -> None:
    """A line with mark and words; why, and what to do, below where something is wrong."""
    word, style = _WORDS[finding.mark]
    reference = f" ({finding.reference})" if finding.reference else ""
    _say(f"{word:<7}", style, end=" ")
    _say(f"{finding.title}: {finding.found}{reference}")
    if finding.mark not in (Mark.NOTE, Mark.WRONG):
        return
    if finding.why:
        _say(f"{_INDENT}Why: {finding.why}")
    if finding.advice:
        _say(f"{_INDENT}Do: {finding.advice}")
    if finding.mendable:
        _say(f"{_INDENT}Mend it with: {mend_command}")


def show_plan(plan: Plan) -> None:
    """Who would do what, what is in the way, and what was not looked at."""
    if plan.login:
        _say(f"By the AWS login {plan.login} in account {plan.account_id}:")
    for change in plan.changes:
        show_change("will", change)
    if not plan.changes and not plan.obstacles:
        _say("Nothing to change.")
    for finding in plan.obstacles:
        show_finding(finding, "")
    for finding in plan.left_out:
        _say(f"Left alone: {finding.title}. {finding.found}")


def show_change(word: str, change: Change) -> None:
    """One change with a word before it, and what a person must know of it: before, and after."""
    _say(f"{word:<6} {change.text}")
    if change.caution and word == "will":
        _say(f"{_INDENT}Caution: {change.caution}", "red")
    if change.left:
        _say(f"{_INDENT}{change.left}", "yellow")


def _say(text: str, style: str = "", end: str = "\n") -> None:
    """A line as it is, in colour where the terminal has some and the person wants it."""
    console = Console(soft_wrap=True, highlight=False, markup=False, emoji=False)
    console.print(text, style=style, end=end)
