"""What is inside an executable: a CycloneDX bill of materials, and the texts of the licences."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from cloudery_desktop import __version__
from cloudery_desktop.built_on import Package

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.metadata import Distribution

_TEXT = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)


def texts(distribution: Distribution) -> Iterator[tuple[str, Path]]:
    """The files of a package that tell of its licence, and what to call them."""
    for file in distribution.files or ():
        _, _, name = file.as_posix().partition(".dist-info/")
        if _TEXT.search(name):
            yield name.removeprefix("licenses/"), Path(str(file.locate()))


def python_licence() -> Path:
    """The text of Python's own."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    base = Path(sys.base_prefix)
    places = (
        base / "LICENSE.txt",  # Windows
        base / "lib" / version / "LICENSE.txt",
        Path("/usr/share/doc", version, "copyright"),  # Debian's own
    )
    return next(place for place in places if place.is_file())


def system_packages(libraries: Iterable[str]) -> dict[str, str]:
    """Which packages of Debian or Ubuntu these files are of, and their versions.

    What came by other means, such as a Python built by hand, is of none.
    """
    found: dict[str, str] = {}
    if not shutil.which("dpkg-query"):  # another kind of Linux
        return found
    for library in {str(Path(library).resolve()) for library in libraries}:
        # Debian moved its libraries from /lib to /usr/lib without telling all of its packages.
        told = _told("--search", library) or _told("--search", library.removeprefix("/usr"))
        owner = told.partition(":")[0]
        if owner:
            found[owner] = _told("--show", "--showformat=${Version}", owner)
    return dict(sorted(found.items()))


def write_bill(
    path: Path, inside: Iterable[Package], system: Mapping[str, str], epoch: float
) -> None:
    """The bill, the same for the same parts. `epoch`: its date, in seconds."""
    parts = []
    for each in inside:
        kind = "generic" if each.name == "Python" else "pypi"
        parts.append(_part(each, PackageURL(kind, None, each.name, each.version)))
    for name, version in system.items():
        of_system = PackageURL("deb", platform.freedesktop_os_release()["ID"], name, version)
        parts.append(_part(Package(name, version, ""), of_system))
    every = " ".join(part.bom_ref.value or "" for part in parts)
    bill = Bom(components=parts, serial_number=uuid.uuid5(uuid.NAMESPACE_OID, every))
    bill.metadata.timestamp = datetime.fromtimestamp(epoch, UTC)
    ours = Package("cloudery-desktop", __version__, "MIT")
    bill.metadata.component = _part(ours, PackageURL("pypi", None, ours.name, ours.version))
    bill.metadata.component.type = ComponentType.APPLICATION
    bill.register_dependency(bill.metadata.component, parts)
    path.write_text(JsonV1Dot6(bill).output_as_string(indent=1), encoding="utf-8")


def _part(package: Package, url: PackageURL) -> Component:
    licence = LicenseFactory().make_from_string(package.licence) if package.licence else None
    return Component(
        name=package.name,
        version=package.version,
        type=ComponentType.LIBRARY,
        purl=url,
        bom_ref=str(url),
        licenses=[licence] if licence else (),
    )


def _told(*question: str) -> str:
    query = ["dpkg-query", *question]
    return subprocess.run(query, capture_output=True, text=True, check=False).stdout
