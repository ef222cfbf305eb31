"""What somebody without any key can do to a bucket, tried on the bucket itself."""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

import requests

from cloudery_desktop.cloud import Finding, Mark
from cloudery_desktop.language import tr
from cloudery_desktop.service.address import bucket_url
from cloudery_desktop.service.errors import ServiceError, service_errors
from cloudery_desktop.service.infrastructure.parts import DENIED, OTHER_LOGIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cloudery_desktop.service.connection import Connection
    from cloudery_desktop.service.infrastructure.parts import Site

_TIMEOUT = (5, 15)  # seconds to connect, to read
_BODY = b"Cloudery checks whether strangers can write here. This may be deleted.\n"


def strangers(connection: Connection, site: Site, web: requests.Session) -> Iterator[Finding]:
    """An anonymous PUT, POST, listing, and a look at what is not a photo: all must be refused."""
    base = bucket_url(connection.profile)
    name = f"cloudery-check-{secrets.token_hex(8)}.txt"
    inside = f"uploads/{name}"
    form = {"key": inside, "Content-Type": "text/plain"}
    writing = tr("A stranger could fill your bucket, and you would pay for it.")
    for check, title, act in (
        ("anonymous-put", tr("Upload by strangers (PUT)"),
         lambda: web.put(f"{base}/{inside}", data=_BODY, timeout=_TIMEOUT)),
        ("anonymous-post", tr("Upload by strangers (POST)"),
         lambda: web.post(base, data=form, files={"file": (name, _BODY)}, timeout=_TIMEOUT)),
    ):  # fmt: skip
        found = _tried(check, title, act, writing)
        if found.mark is Mark.WRONG:
            _delete(connection, site, inside)
        yield found
    yield _tried(
        "anonymous-list",
        tr("Listing by strangers"),
        lambda: web.get(f"{base}?list-type=2&max-keys=1", timeout=_TIMEOUT),
        tr("Whoever can list the bucket finds every photo: links are its only secret."),
    )
    yield _outside(site, web, f"{base}/{name}", name)


def _outside(site: Site, web: requests.Session, url: str, key: str) -> Finding:
    """Whether strangers can read what lies outside uploads/: something is put there to see."""
    check, title = "anonymous-other", tr("Reading by strangers outside uploads/")
    why = tr("Only photos are meant to be seen.")
    try:
        with service_errors():
            site.connection.s3.put_object(**site.at, Key=key, Body=_BODY)
    except ServiceError as error:
        denied = error.code in DENIED
        return Finding(
            check,
            title,
            Mark.UNKNOWN,
            tr("This key may put nothing there to try it with.") if denied else error.title,
            why,
            tr(OTHER_LOGIN) if denied else error.advice,
            reference=error.reference,
        )
    try:
        return _tried(check, title, lambda: web.get(url, timeout=_TIMEOUT), why)
    finally:
        _delete(site.connection, site, key)


def _tried(check: str, title: str, act: Callable[[], requests.Response], why: str) -> Finding:
    try:
        status = act().status_code
    except requests.RequestException as error:
        found = tr("No answer came ({error}).", error=type(error).__name__)
        return Finding(check, title, Mark.UNKNOWN, found, why)
    if status in (400, 401, 403, 405):
        return Finding(check, title, Mark.OK, tr("It is refused."), why)
    if 200 <= status < 300:
        return Finding(check, title, Mark.WRONG, tr("It is allowed."), why, mendable=True)
    found = tr("The server answered {status}.", status=status)
    return Finding(check, title, Mark.UNKNOWN, found, why)


def _delete(connection: Connection, site: Site, key: str) -> None:
    """By whichever key may."""
    for s3 in (connection.s3, site.connection.s3):
        with suppress(ServiceError), service_errors():
            s3.delete_object(Bucket=site.bucket, Key=key)
