"""Which release of Cloudery is the latest: asks the address that the project publishes it at."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass

from cloudery_desktop import __version__
from cloudery_desktop.http_session import new_session

log = logging.getLogger(__name__)

# The entry of [project.urls] in pyproject.toml. What is there answers as GitHub's
# …/releases/latest does: JSON with a `tag_name` and an `html_url`.
_ENTRY = "Latest release"
_SECONDS = 5
_VERSION = re.compile(r"v?(\d+(?:\.\d+)*)")


@dataclass(frozen=True, slots=True)
class Release:
    """A version, such as "1.3", and the page in the browser that has it."""

    version: str
    page: str


def published_at() -> str | None:
    """Where to ask; None: the project publishes no such address."""
    from importlib.metadata import PackageNotFoundError, metadata  # slow to import

    try:
        entries = metadata("cloudery-desktop").get_all("Project-URL") or ()
    except PackageNotFoundError:  # started from its source
        return None
    urls = dict(entry.split(", ", 1) for entry in entries)
    return urls.get(_ENTRY)


def newer_release(address: str, than: str = __version__) -> Release | None:
    """The latest one, if it is newer; None also where that cannot be found out.

    Nobody asked for it just now, so a failure is no news: it is a line in the log.
    """
    import requests  # slow to import

    try:
        with new_session() as session:
            answer = session.get(address, timeout=_SECONDS)
        answer.raise_for_status()
        release = _release(answer.json())
    except (requests.RequestException, ValueError) as error:
        log.info("Whether there is a newer version cannot be found out: %s", type(error).__name__)
        return None
    return release if _numbers(release.version) > _numbers(than) else None


def _release(told: object) -> Release:
    """Raises ValueError: this tells of no release."""
    match told:
        case {"tag_name": str(tag), "html_url": str(page)} if page.startswith("https://"):
            if version := _VERSION.fullmatch(tag):
                return Release(version[1], page)
    raise ValueError("No release")


def _numbers(version: str) -> tuple[int, ...]:
    """1.3 is 1.3.0."""
    numbers = [int(number) for number in re.findall(r"\d+", version)]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
