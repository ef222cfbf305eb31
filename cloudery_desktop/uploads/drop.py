"""What a person has added at once, as a row of the journal until all of it is looked at."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from cloudery_desktop.photo import Privacy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cloudery_desktop.uploads.lifecycle import Upload


@dataclass(frozen=True, slots=True)
class Drop:
    """Files and folders, and what is removed from their photos.

    The uploads it brings have its `batch`; `known` are the paths of those that it has brought.
    """

    drop_id: str
    batch: int
    privacy: Privacy
    paths: tuple[Path, ...]
    known: frozenset[bytes] = frozenset()


@dataclass(slots=True)
class Look:
    """At a drop. `listed` uploads are taken as they are, before what it names; `instead_of` come
    back unless all goes well. `ticket` is the journal's, where the drop is written down.
    """

    drop: Drop
    listed: Sequence[Upload] = ()
    instead_of: tuple[Upload, ...] = ()
    ticket: int | None = None
    is_called_off: bool = False


def to_row(drop: Drop) -> tuple[str, int, str, str]:
    """Id, batch, privacy and the paths as JSON, which takes names that are no proper text, too."""
    return drop.drop_id, drop.batch, drop.privacy, json.dumps([str(path) for path in drop.paths])


def from_row(row: Sequence[Any]) -> Drop:
    """Raises ValueError or TypeError for what is no such row."""
    drop_id, batch, privacy, text = row
    paths = json.loads(text)
    if privacy not in get_args(Privacy):
        raise ValueError(f"privacy is {privacy!r}")
    if not (isinstance(drop_id, str) and isinstance(batch, int) and isinstance(paths, list)):
        raise TypeError("The row is no drop")
    return Drop(drop_id, batch, privacy, tuple(map(Path, paths)))


def files_of(rows: Iterable[Sequence[Any]], batch: int) -> frozenset[bytes]:
    """The paths of the uploads of a batch, of which these are rows."""
    return frozenset(row[5] for row in rows if row[1] == batch)
