from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.built_on import Package, licence_texts, packages

if TYPE_CHECKING:
    from pathlib import Path


def test_all_it_is_built_on_is_named_with_its_licence() -> None:
    found = {package.name.lower().replace("-", "_"): package for package in packages()}
    assert {"python", "pyside6_essentials", "boto3", "botocore", "urllib3"} <= set(found)
    assert not {"pytest", "ruff", "cloudery_desktop"} & set(found)
    assert all(package.version and package.licence for package in found.values())


def test_a_library_in_a_wheel_is_named_where_the_package_does_not() -> None:
    (heif,) = (package for package in packages() if package.name.lower().startswith("pillow_heif"))
    assert "GPL-2.0-or-later" in heif.licence


@pytest.mark.parametrize(
    ("told", "licence"),
    [
        ("License-Expression: MIT\nLicense: GPL", "MIT"),
        ("Classifier: License :: OSI Approved :: Apache Software License", "Apache-2.0"),
        ("Classifier: License :: OSI Approved :: MIT License\nLicense: I, Asha", "MIT"),
        ("License: MIT\n        And more lines", "MIT"),
        ("Classifier: Topic :: Multimedia", ""),
    ],
)
def test_where_a_licence_is_told(tmp_path: Path, told: str, licence: str) -> None:
    _installed(tmp_path, "cloudery-desktop", "Requires-Dist: one.thing[fast]>=2; x > 'y'")
    _installed(tmp_path, "One_Thing", f"{told}\n\nLicense: only in the description")
    assert packages(tmp_path)[1:] == [Package("One_Thing", "2.0", licence)]


def test_only_what_is_needed_and_there_is_named(tmp_path: Path) -> None:
    needs = "Requires-Dist: a\nRequires-Dist: not-there\nRequires-Dist: b; extra == 'dev'"
    _installed(tmp_path, "cloudery-desktop", needs)
    _installed(tmp_path, "a", "Requires-Dist: c\nRequires-Dist: cloudery-desktop")
    for name in ("b", "c", "d"):
        _installed(tmp_path, name, "Requires-Dist: a")
    assert [package.name for package in packages(tmp_path)] == ["Python", "a", "c"]


def test_the_texts_are_beside_an_executable_alone() -> None:
    assert licence_texts() is None


def _installed(folder: Path, name: str, fields: str) -> None:
    record = folder / f"{name}-2.0.dist-info"
    record.mkdir()
    (record / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: 2.0\n{fields}\n"
    )
