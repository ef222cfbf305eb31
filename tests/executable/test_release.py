"""What a release is made with: the changelog's section, the audit's list of licences."""

from __future__ import annotations

import runpy
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

_CHECKOUT = Path(__file__).parents[2]
_CHANGELOG = """# Changelog

## [Unreleased]

- Not out yet.

## [1.3.0] - 2027-01-31

### Added

- This.

## [1.2.0] - 2026-12-24

- That.
"""


@pytest.fixture
def notes(tmp_path: Path) -> Callable[[str], subprocess.CompletedProcess[str]]:
    """What .ci/release-notes says of a tag, where the code is at 1.3.0."""
    for folder in (".ci", "cloudery_desktop"):
        (tmp_path / folder).mkdir()
    script = shutil.copy(_CHECKOUT / ".ci" / "release-notes", tmp_path / ".ci")
    (tmp_path / "cloudery_desktop" / "__init__.py").write_text(
        '"""Us."""\n\n__version__ = "1.3.0"\n'
    )
    (tmp_path / "CHANGELOG.md").write_text(_CHANGELOG)

    def say(tag: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([script, tag], capture_output=True, text=True, check=False)

    return say


def test_the_notes_are_the_changelogs_section(
    notes: Callable[[str], subprocess.CompletedProcess[str]],
) -> None:
    said = notes("v1.3.0")
    assert (said.returncode, said.stdout.split()) == (0, ["###", "Added", "-", "This."])


def test_a_tag_that_is_not_the_codes_version_makes_no_release(
    notes: Callable[[str], subprocess.CompletedProcess[str]],
) -> None:
    said = notes("v1.2.0")
    assert said.returncode == 1
    assert "The tag says 1.2.0, cloudery_desktop/__init__.py says 1.3.0." in said.stderr


def test_nor_does_a_version_without_a_section(
    notes: Callable[[str], subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    (tmp_path / "CHANGELOG.md").write_text(_CHANGELOG.replace("[1.3.0]", "[1.30]"))
    said = notes("v1.3.0")
    assert said.returncode == 1
    assert "no section" in said.stderr


@pytest.mark.parametrize(
    ("licence", "refused"),
    [
        ("MIT", False),
        ("LGPL-3.0-only OR GPL-2.0-only", False),
        ("GPL-2.0-only OR Proprietary", True),
        ("BSD-3-Clause AND MIT", False),
        ("MIT AND Proprietary", True),
        ("Proprietary OR MIT AND ISC", False),
        ("AGPL-3.0-only", True),
        ("", True),
    ],
)
def test_a_licence_is_allowed_by_the_list(licence: str, refused: bool) -> None:
    audit = runpy.run_path(str(_CHECKOUT / ".ci" / "audit.py"))
    assert audit["refused"](licence) is refused


def test_all_it_is_built_on_is_allowed() -> None:
    audit = runpy.run_path(str(_CHECKOUT / ".ci" / "audit.py"))
    assert list(audit["licences"]()) == []
