"""What a person has added at once, as a row of the journal until all of it is looked at."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from cloudery_desktop.photo import Privacy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cloudery_desktop.uploads.lifecycle import Upload


@dataclass(frozen=True)
class Drop:
    """Files and folders, and what is removed from their photos.

    The uploads it brings have its `batch`; `known` are the paths of those that it has brought.
    """

    drop_id: str
    batch: int
    privacy: Privacy
    paths: tuple[Path, ...]
    known: frozenset[bytes] = frozenset()

    @cached_property
    def names(self) -> dict[str, None]:
        """The paths, to be looked up and in their order.

        Of 100,000 the window would wait for it: it is made by who writes or reads the row.
        """
        return dict.fromkeys(map(str, self.paths))


@dataclass(slots=True)
class Look:
    """At a drop. `listed` uploads are taken as they are, before what it names; `instead_of` are
    looked at anew, and come back unless all goes well. `ticket` is the journal's, where the drop is
    written down.
    """

    drop: Drop
    listed: Sequence[Upload] = ()
    instead_of: tuple[Upload, ...] = ()
    ticket: int | None = None
    is_called_off: bool = False

    @property
    def paths(self) -> Sequence[Path]:
        """What is to be looked at. Of 100,000 the window would wait for it."""
        return (*self.drop.paths, *(upload.path for upload in self.instead_of))

    @property
    def names(self) -> dict[str, None]:
        """The same as text."""
        again = (upload.file for upload in self.instead_of)
        return dict.fromkeys(again) if self.instead_of else self.drop.names


def to_row(drop: Drop) -> tuple[str, int, str, str]:
    """Id, batch, privacy and the paths as JSON, which takes names that are no proper text, too."""
    return drop.drop_id, drop.batch, drop.privacy, json.dumps(list(drop.names))


def from_row(row: Sequence[Any], brought: Iterable[Sequence[Any]] = ()) -> Drop:
    """`brought`: rows of uploads, its own among them. Raises ValueError or TypeError for what is no
    such row.
    """
    drop_id, batch, privacy, text = row
    paths = json.loads(text)
    if privacy not in get_args(Privacy):
        raise ValueError(f"privacy is {privacy!r}")
    if not (isinstance(drop_id, str) and isinstance(batch, int) and isinstance(paths, list)):
        raise TypeError("The row is no drop")
    if not paths:
        raise ValueError("It names no path")
    known = frozenset(upload[5] for upload in brought if upload[1] == batch)
    drop = Drop(drop_id, batch, privacy, tuple(map(Path, paths)), known)
    _ = drop.names
    return drop
