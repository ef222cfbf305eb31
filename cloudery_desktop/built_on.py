"""What Cloudery is built on, with the licences, as the packages themselves tell it."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_NAME = "cloudery-desktop"
_FIELD = re.compile(
    r"^(Name|Version|License-Expression|License|Classifier|Requires-Dist): (.+)$", re.MULTILINE
)
_CLASSIFIER = re.compile(r"License :: (?:OSI Approved :: )?(.+)")
_SPDX = {
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
# What a package's own licence does not tell of the libraries in its wheel.
_BROUGHT = {"pillow-heif": " AND LGPL-3.0-only AND GPL-2.0-or-later"}  # libheif, libde265, x265


@dataclass(frozen=True, slots=True)
class Package:
    """`licence` is an SPDX expression where the package tells one, else as it calls it; or ""."""

    name: str
    version: str
    licence: str


def packages(folder: Path | None = None) -> Sequence[Package]:
    """What is needed, directly or by what is, and is there: by name, after Python.

    `folder`: of an executable, instead of what this program itself runs on.
    """
    there = {_same_name(record["Name"][0]): record for record in _records(folder)}
    waiting, needed = [_NAME], dict[str, Package]()
    while waiting:
        name = waiting.pop()
        record = there.pop(name, None)
        if record is None:  # seen already, of another system, or not brought
            continue
        needed[name] = Package(record["Name"][0], record["Version"][0], _licence(name, record))
        waiting += [
            _same_name(re.split(r"[^\w.-]", requirement, maxsplit=1)[0])
            for requirement in record.get("Requires-Dist", ())
            if "extra ==" not in requirement
        ]
    needed.pop(_NAME, None)
    python = Package("Python", platform.python_version(), "PSF-2.0")
    return [python, *(needed[name] for name in sorted(needed))]


def licence_texts() -> Path | None:
    """The folder with the texts of all those licences, which an executable has beside it."""
    folder = Path(__file__).parents[1] / "licences"
    return folder if folder.is_dir() else None


def _records(folder: Path | None) -> Iterable[Mapping[str, Sequence[str]]]:
    """The fields of each package's metadata. Python's own parser takes ten times as long."""
    from importlib.metadata import distributions  # slow to import

    for found in distributions(path=[str(folder)]) if folder else distributions():
        head, _, _ = (found.read_text("METADATA") or "").partition("\n\n")
        fields: dict[str, list[str]] = {}
        for name, value in _FIELD.findall(head):
            fields.setdefault(name, []).append(value.strip())
        if "Name" in fields:
            yield fields


def _same_name(name: str) -> str:
    """The one spelling of what is written with “-”, “_” or “.”, small or large."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(name: str, record: Mapping[str, Sequence[str]]) -> str:
    classifiers = (_CLASSIFIER.fullmatch(each) for each in record.get("Classifier", ()))
    told = [_SPDX.get(each[1], each[1]) for each in classifiers if each]
    own = (
        *record.get("License-Expression", ()),
        " OR ".join(told),
        *record.get("License", ()),
    )
    return next(filter(None, own), "") + _BROUGHT.get(name, "")
