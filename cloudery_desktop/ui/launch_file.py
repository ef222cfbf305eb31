"""The file of the launch image: kept when the window closes, taken away by the next start. No Qt.

It is what nobody may see in another window, and what may not come back once it is another: so it
says for what it was made, and is shown once or never.
"""

from __future__ import annotations

import json
import logging
import os
import zlib
from typing import TYPE_CHECKING, NamedTuple

from cloudery_desktop.folders import config_file
from cloudery_desktop.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

log = logging.getLogger(__name__)

Facts = dict[str, object]
Box = tuple[int, int, int, int]

_MOST_BYTES = 16_000_000  # of a screen at three times the pixels it is a fifth


class Kept(NamedTuple):
    """`picture` is a file of some format. `of_the_day`: what looks otherwise on another day."""

    picture: bytes
    day: str
    of_the_day: Sequence[Box]


def launch_file(data_dir: Path) -> Path:
    """Where it is: one, of the window that a start opens which names no cloud."""
    return data_dir / "launch-image"


def settings_in_force(environment: Mapping[str, str] = os.environ) -> int:
    """A number that is another one when a start may lead to other photos."""
    try:
        written = config_file().read_bytes()
    except OSError:
        written = b""
    variables = sorted(item for item in environment.items() if item[0].startswith("CLOUDERY_"))
    return zlib.crc32(repr(variables).encode(), zlib.crc32(written))


def keep(file: Path, facts: Facts, kept: Kept) -> None:
    """Keep it for a start to which the same facts apply; where it cannot be, go on without."""
    head = {
        "facts": facts,
        "checksum": zlib.crc32(kept.picture),
        "day": kept.day,
        "of_the_day": kept.of_the_day,
    }
    try:
        write_whole(file, json.dumps(head).encode() + b"\n" + kept.picture)
    except OSError as error:
        log.warning("How the window was left cannot be kept: %s", error.strerror)
        discard(file)


def take(file: Path, facts: Facts) -> Kept | None:
    """What was kept for a start like this, once: it is gone then, whether it was or not."""
    try:
        with file.open("rb") as kept:
            content = kept.read(_MOST_BYTES + 1)
        file.unlink()  # or it might be shown again, when it is no longer so
    except OSError:
        return None
    first, _, picture = content.partition(b"\n")
    try:
        head = json.loads(first)
        fits = head["facts"] == facts and head["checksum"] == zlib.crc32(picture)
        day, boxes = str(head["day"]), [_box(box) for box in head["of_the_day"]]
    except (ValueError, TypeError, KeyError):
        return None
    return Kept(picture, day, boxes) if fits and len(content) <= _MOST_BYTES else None


def discard(file: Path) -> None:
    """It is no longer so, or somebody does not want it kept."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        log.warning("How the window was left cannot be forgotten: %s", error.strerror)


def _box(numbers: Sequence[int]) -> Box:
    left, top, width, height = map(int, numbers)
    return left, top, width, height
