"""Looks at what Cloudery is built on: `make audit`.

Licences: each must be on the list below. Dependencies: each that is imported is named in
pyproject.toml, and each that is named is used. Known faults: what PyPI's database of them says.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from cloudery_desktop.built_on import packages

if TYPE_CHECKING:
    from collections.abc import Iterable

# What may be linked into a program that is given away with its source open.
ALLOWED = {
    *("Apache-2.0", "BSD License", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0"),
    *("MIT-CMU", "MPL-2.0", "PSF-2.0"),
    "LGPL-3.0-only",  # Qt, libheif: libraries of their own, which anyone may replace
    "GPL-2.0-or-later",  # x265 in pillow-heif: see “Licences” in docs/building.md
}

_NOT_DONE = "NOT LOOKED AT:"


def refused(licence: str) -> bool:
    """Whether an SPDX expression leaves no choice that is allowed."""
    return not any(
        all(part.strip("() ") in ALLOWED for part in choice.split(" AND "))
        for choice in licence.split(" OR ")
    )


def licences() -> Iterable[str]:
    """Packages under a licence that is not on the list."""
    for package in packages():
        if refused(package.licence):
            yield f"{package.name} {package.version}: {package.licence} is not on the list"


def dependencies() -> Iterable[str]:
    """What deptry finds, a line each."""
    done = _run("deptry", "--no-ansi", ".")
    if done.returncode:
        found = [line for line in done.stderr.splitlines() if re.search(r"\bDEP\d", line)]
        yield from found or [done.stderr.strip()]


def faults() -> Iterable[str]:
    """What pip-audit finds in the pinned packages, and of which it could find out nothing."""
    done = _run("pip_audit", "--skip-editable", "--progress-spinner", "off", "--format", "json")
    try:
        looked_at = json.loads(done.stdout)["dependencies"]
    except ValueError:
        yield f"{_NOT_DONE} the database was not reached. {done.stderr.strip()[-300:]}"
        return
    unknown = sum("skip_reason" in package for package in looked_at)
    if unknown:
        yield f"{_NOT_DONE} the database told nothing of {unknown} of {len(looked_at)} packages."
    for package in looked_at:
        for fault in package.get("vulns", ()):
            mended = ", ".join(fault["fix_versions"]) or "no version yet"
            yield f"{package['name']} {package['version']}: {fault['id']}, mended in {mended}"


def _run(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def main() -> int:
    """0: nothing is wrong, though something may not have been looked at: it is said."""
    looks = {"Licences": licences, "Dependencies": dependencies, "Known faults": faults}
    status = 0
    for title, look in looks.items():
        told = list(look())
        print(f"{title}: {'nothing to mend' if not told else ''}".rstrip())
        print("".join(f"  {line}\n" for line in told), end="")
        status |= any(not line.startswith(_NOT_DONE) for line in told)
    return status


if __name__ == "__main__":
    sys.exit(main())
