"""What became of every file of a batch: the proof that what is up is what was on the disk."""

from __future__ import annotations

import csv
import json
from collections import Counter
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TextIO

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr
from cloudery_desktop.photo import unsigned
from cloudery_desktop.uploads.lifecycle import UNFINISHED, State, Upload, as_text
from cloudery_desktop.whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

# What a file can have become, and which states that is. Each state has one; but a duplicate of
# what is not up yet is unfinished, too.
ENDS: dict[str, frozenset[State]] = {
    "uploaded": frozenset({State.DONE}),
    "already_uploaded": frozenset({State.DUPLICATE}),
    "failed": frozenset({State.FAILED}),
    "rejected": frozenset({State.REJECTED}),
    "skipped": frozenset({State.SKIPPED}),
    "cancelled": frozenset({State.CANCELLED}),
    "paused": frozenset({State.PAUSED}),
    "unfinished": UNFINISHED,
}

_YES_NO = {True: "yes", False: "no", None: ""}
# A spreadsheet takes a text that begins so for a formula, and would run it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(frozen=True, slots=True)
class Line:
    """One file. Times are ISO 8601 in UTC, "" where there is none.

    `sha256` was computed from the file here, `sent_sha256` from what was sent, which is another
    where `removed` says what was left out (“position”, “all”); `signed_sha256` stood in its signed
    form, `stored` is what the server told it holds, `row_sha256` what the table says of the photo
    that is up. `verified`: all but the first agree; None where nothing of it was sent and looked at
    then, as of a duplicate. Of that the photo is the one that was up before.
    """

    path: str
    state: str
    reason: str
    size_bytes: int
    verified: bool | None
    removed: str
    sha256: str
    sent_sha256: str
    signed_sha256: str
    stored: str
    row_sha256: str
    image_id: str
    s3_key: str
    url: str
    added_at: str
    requested_at: str
    uploaded_at: str
    failed_at: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """One line a file, in order. The lines are made as they are asked for."""

    uploads: tuple[Upload, ...]

    @classmethod
    def of(cls, uploads: Iterable[Upload]) -> Receipt:
        return cls(tuple(uploads))

    def lines(self) -> Iterator[Line]:
        return map(line, self.uploads)

    def summary(self) -> dict[str, int]:
        """How many files became what; together they are `files`."""
        open_still = sum(upload.waits_for_another for upload in self.uploads)
        states = Counter(upload.state for upload in self.uploads if not upload.waits_for_another)
        counts = {end: sum(states[state] for state in of) for end, of in ENDS.items()}
        counts["unfinished"] += open_still
        return {"files": len(self.uploads), **counts}

    def write(self, path: Path) -> None:
        """Save it as .csv or .json, whole or not at all. Raises ClouderyError."""
        write = _WRITERS.get(path.suffix.lower())
        if write is None:
            raise ClouderyError(
                tr("A receipt cannot be saved as “{name}”.", name=path.name),
                tr("It is a table (.csv) or data for other programs (.json)."),
                tr("Choose a name that ends in one of these."),
            )
        try:
            with (
                whole_file(path, durable=True) as part,
                part.open("w", encoding="utf-8", errors="replace", newline="") as file,
            ):
                write(self, file)
        except OSError as error:
            raise ClouderyError(
                tr("The receipt cannot be saved in {folder}.", folder=path.parent),
                f"{error.strerror or error}.",
                tr("Check that the disk has room and that you may write to this folder."),
            ) from error


def line(upload: Upload) -> Line:
    """What became of one file."""
    done = upload.state is State.DONE
    up = upload.duplicate_of if upload.state is State.DUPLICATE else upload.photo
    in_row = (up.sha256 or "") if up and upload.is_up else ""
    sent = upload.object_sha256
    own = {f"sha256:{sent}", f"md5:{upload.md5}"} if sent else set[str]()
    return Line(
        path=as_text(upload.file),
        state=str(upload.state),
        reason=upload.trouble.sentence,
        size_bytes=upload.size_bytes,
        verified=upload.stored in own and upload.signed == in_row == sent if done else None,
        removed=upload.removed,
        sha256=upload.sha256,
        sent_sha256=sent,
        signed_sha256=upload.signed,
        stored=upload.stored,
        row_sha256=in_row,
        image_id=upload.image_id,
        s3_key=up.s3_key if up else "",
        url=unsigned(up.url) if up and upload.is_up else "",
        added_at=_time(upload.batch),
        requested_at=_time(upload.requested_at),
        uploaded_at=_time(up.uploaded_at) if up and upload.is_up else "",
        failed_at=_time(round(upload.trouble.failed_at * 1000)),
    )


def cell(value: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{value}" if value.startswith(_FORMULA) else value


def _time(milliseconds: int) -> str:
    if not milliseconds:
        return ""
    with suppress(ValueError, OverflowError, OSError):  # another client may write any number
        return datetime.fromtimestamp(milliseconds / 1000, UTC).isoformat(timespec="milliseconds")
    return ""


def _write_csv(receipt: Receipt, file: TextIO) -> None:
    file.write("\ufeff")  # or a spreadsheet would take it for another encoding
    rows = csv.writer(file, quoting=csv.QUOTE_ALL)  # quoted, no separator of it splits a name
    rows.writerow([field.name for field in fields(Line)])
    for each in receipt.lines():
        values = asdict(each) | {"verified": _YES_NO[each.verified]}
        rows.writerow([cell(v) if isinstance(v, str) else v for v in values.values()])


def _write_json(receipt: Receipt, file: TextIO) -> None:
    """A line a file, so that a hundred thousand of them need not be in memory at once."""
    file.write(f'{{"summary": {json.dumps(receipt.summary())},\n"files": [')
    for number, each in enumerate(receipt.lines()):
        file.write(",\n" if number else "\n")
        file.write(json.dumps(asdict(each), ensure_ascii=False))
    file.write("\n]}\n")


_WRITERS: dict[str, Callable[[Receipt, TextIO], None]] = {
    ".csv": _write_csv,
    ".json": _write_json,
}
