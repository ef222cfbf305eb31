"""What helps to find out what went wrong, without keys, links, names of photos or of people."""

from __future__ import annotations

import getpass
import platform
import re
import sys
import time
from typing import TYPE_CHECKING

from cloudery_desktop import __version__
from cloudery_desktop.built_on import packages

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LOG_NAME = "cloudery.log"
_REPORTS = "reports"
_KEPT_REPORTS = 10
_LAST_LINES = 150
_TAIL_BYTES = 64_000

# Access key ids, what signs a CloudFront link, and any 40 signs on end of base64, of hex or of a
# quoted one: secret keys, session tokens, policies, signatures. Few paths look like that.
SECRET = re.compile(r"(?:AKIA|ASIA)[A-Z0-9]{16}|(?<=Signature=)[^&\s]+|[A-Za-z0-9/+=%]{40,}")
_LINK = re.compile(r"\b\w+://[^\s\"'<>”]+")
_SOURCE = re.compile(r'File "[^"]*?((?:cloudery_desktop|site-packages|python3?[\d.]*)[^"]*)"')
# What is logged may be in any language: “so”, „so“, »so«, «so».
_QUOTED_FILE = re.compile(r"([“„«»\"'])[^“”„«»\"'\n]*?(\.\w{1,5})([”“«»\"'])")
_ISOLATES = re.compile("[\u2066-\u2069\u200e\u200f]")  # around what reads the other way
_PATH = re.compile(r"(?<![\w<])(?:~|[A-Za-z]:)?(?:[\\/][^\\/\s:\"'“”„«»,;)]+)+[\\/]?")
_PHOTO = re.compile(
    r"(?<!\()\b[^\s\\/\"'“”„«»()]+\.(jpe?g|png|gif|webp|hei[cf]|avif|tiff?|bmp|dng|cr[23]|nef|nrw|arw|raf"
    r"|orf|raw|rw[2l]|pef|srw|mov|mp4)\b",
    re.IGNORECASE,
)


def redacted(text: str) -> str:
    """The text without what may be a secret, a link, the name of a photo, a folder, a person."""
    text = _ISOLATES.sub("", text)
    sources: list[str] = []

    def set_aside(found: re.Match[str]) -> str:  # where in the program: no secret, and needed
        sources.append(f'File "{found[1]}"')
        return f"<{len(sources) - 1}>"

    text = _SOURCE.sub(set_aside, text)
    text = _LINK.sub("(link)", text)
    text = SECRET.sub("…", text)
    text = _QUOTED_FILE.sub(r"\1(file)\2\3", text)
    text = _PHOTO.sub(r"(file).\1", text)
    text = _PATH.sub("(path)", text)
    for name in {getpass.getuser(), platform.node()} - {"", "root", "localhost"}:
        text = re.sub(rf"\b{re.escape(name)}\b", "(name)", text)
    return re.sub(r"<(\d+)>", lambda found: _put_back(sources, found), text)


def _put_back(sources: list[str], found: re.Match[str]) -> str:
    number = int(found[1])
    return sources[number] if number < len(sources) else found[0]


def report(data_dir: Path, facts: Mapping[str, object]) -> str:
    """Versions, `facts` about the window, and the end of the log; as it may be shown to others."""
    lines = [f"Cloudery Desktop {__version__}"]
    lines += [f"{name}: {value}" for name, value in {**_system(), **facts}.items()]
    lines += [f"{package.name} {package.version}" for package in packages()]
    log = redacted(_end_of(data_dir / LOG_NAME)) or "Nothing has been logged."
    return "\n".join([*lines, "", "The end of the log:", log, ""])


def save_report(data_dir: Path, text: str) -> Path | None:
    """Where it is now; the oldest go. None: it cannot be written."""
    folder = data_dir / _REPORTS
    path = folder / f"cloudery-{time.strftime('%Y%m%d-%H%M%S')}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        for old in sorted(folder.glob("cloudery-*.txt"))[:-_KEPT_REPORTS]:
            old.unlink()
    except OSError:
        return None
    return path


def _system() -> dict[str, str]:
    return {
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        "Packaged": "yes" if getattr(sys, "frozen", False) else "no",
    }


def _end_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _TAIL_BYTES))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-_LAST_LINES:])
