"""`make languages`: bring the files of the translators up to the texts in the code.

`resources/translations/*.ts` are what translators edit, the `.qm` beside them what the window
reads. A text that is new stands there as "unfinished". Those of `qtbase_*.ts` are Qt's own, in a
language that Qt does not have; they are written by hand.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6

from cloudery_desktop.assets import asset
from cloudery_desktop.ui.languages import LANGUAGES

PACKAGE = asset().parent / "cloudery_desktop"
FOLDER = asset("translations")


def collect(folder: Path) -> None:
    """Write every text of the code into the `.ts` files there, and drop what is said no more."""
    sources = [str(file) for file in sorted(PACKAGE.rglob("*.py"))]
    for name in translated():
        subprocess.run(
            [
                _tool("lupdate"),
                *("-silent", "-no-obsolete", "-locations", "none"),
                *("-tr-function-alias", "QT_TR_NOOP+=marked"),
                *("-source-language", "en", "-target-language", name),
                *sources,
                *("-ts", str(folder / f"{name}.ts")),
            ],
            check=True,
        )


def release(folder: Path, to: Path) -> None:
    """Make of each `.ts` file in a folder the `.qm` file that Qt reads."""
    for file in sorted(folder.glob("*.ts")):
        made = str(to / f"{file.stem}.qm")
        subprocess.run([_tool("lrelease"), "-silent", str(file), "-qm", made], check=True)


def translated() -> list[str]:
    """The languages but the one the code is written in."""
    return [name for name in LANGUAGES if name != "en"]


def _tool(name: str) -> str:
    return str(Path(PySide6.__file__).parent / name)


if __name__ == "__main__":
    collect(FOLDER)
    release(FOLDER, FOLDER)
