"""Looks at everything a photo's way depends on, and tries it: what is found, and what mends it."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

import requests

from cloudery_desktop.cloud import Finding, Mark, Wishes
from cloudery_desktop.http_session import new_session
from cloudery_desktop.language import marked, tr
from cloudery_desktop.service import clock
from cloudery_desktop.service.address import bucket_url
from cloudery_desktop.service.canary import send_canary
from cloudery_desktop.service.errors import ServiceError, service_errors
from cloudery_desktop.service.infrastructure.desired import PARTS, survey
from cloudery_desktop.service.infrastructure.parts import finding, look_at
from cloudery_desktop.service.infrastructure.unfinished import UNFINISHED
from cloudery_desktop.service.strangers import strangers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cloudery_desktop.service.connection import Connection
    from cloudery_desktop.service.infrastructure.parts import Part, Site

_PLACES = {
    "env": marked("It is in the AWS_* variables."),
    "shared-credentials-file": marked("It is in the AWS credentials file."),
    "config-file": marked("It is in the AWS config file."),
    "keychain": marked("It is in this computer's keychain."),
    "sso": marked("It comes from an SSO login."),
    "login": marked("It comes from an “aws login”."),
    "assume-role": marked("It comes from an assumed role."),
    "assume-role-with-web-identity": marked("It comes from an assumed role."),
    "iam-role": marked("It comes from this computer's role."),
    "container-role": marked("It comes from this container's role."),
    "custom-process": marked("It comes from a program named in the AWS settings."),
    "explicit": marked("It is the one of Cloudery's own sandbox."),
}
_MOST_SKEW = 900.0  # seconds: S3 refuses what was signed with a clock that is off by more
_WHY_KEY = marked("Cloudery signs each upload with it; the key itself never leaves this computer.")
_WHY_CLOCK = marked(
    "Signatures hold for minutes; Cloudery corrects for a wrong clock, others do not."
)


def examine(
    connection: Connection, owner: Connection, parts: Sequence[Part] = PARTS
) -> Iterator[Finding]:
    """Every check in turn. `connection` is what photos go up with; `owner` looks at the parts.

    Ends early where nothing answers. What fails is a finding: it raises nothing.
    """
    web = new_session()
    key = _key(connection)
    yield key
    reached = _clock(connection, web)
    yield reached
    if key.mark is Mark.WRONG or reached.check == "reachable":
        return
    yield from _form(connection)
    try:
        site = survey(owner, Wishes())
    except ServiceError as error:
        yield failed("account", tr("Account"), tr("Its settings are looked at."), error)
        return
    mendable = False
    for part in parts:
        looked = _part(part, site)
        mendable = mendable or looked.mendable
        yield looked
    yield _part(UNFINISHED, site)
    for tried in chain(strangers(connection, site, web), send_canary(connection, site, web)):
        # What was tried is mended by mending a part.
        yield replace(tried, mendable=tried.mendable and mendable)


def try_out(connection: Connection, owner: Connection) -> Iterator[Finding]:
    """What a photo on trial met on its way. Raises ServiceError where it cannot be sent."""
    yield from send_canary(connection, survey(owner, Wishes()), new_session())


def failed(check: str, title: str, why: str, error: ServiceError) -> Finding:
    """The finding of a check that ended in an error."""
    found = " ".join(part for part in (error.title, error.detail) if part)
    mark = Mark.UNKNOWN if error.retryable else Mark.WRONG  # busy, or out of reach
    return Finding(check, title, mark, found, why, error.advice, reference=error.reference)


def _key(connection: Connection) -> Finding:
    check, title, why = "credentials", tr("Access key"), tr(_WHY_KEY)
    try:
        place = connection.found_in
        where = tr(_PLACES[place]) if place in _PLACES else tr("It is in {place}.", place=place)
        if connection.sts is None:
            return Finding(check, title, Mark.OK, where, why)
        with service_errors():
            whose = connection.sts.get_caller_identity()
    except ServiceError as error:
        return failed(check, title, why, error)
    name = whose["Arn"].rpartition(":")[2]
    account = whose["Account"]
    owner = tr("It belongs to {name} of account {account}.", name=name, account=account)
    found = f"{where} {owner}"
    if name == "root":
        return Finding(
            check,
            title,
            Mark.OK if place == "explicit" else Mark.NOTE,
            found,
            why,
            tr(
                "It is the account's root key, which may do everything: let setup make a key for"
                " Cloudery."
            ),
        )
    return Finding(check, title, Mark.OK, found, why)


def _clock(connection: Connection, web: requests.Session) -> Finding:
    check, title, why = "clock", tr("Clock"), tr(_WHY_CLOCK)
    try:
        answer = web.head(connection.s3.meta.endpoint_url, timeout=(5, 10), allow_redirects=False)
    except requests.RequestException as error:
        return Finding(
            "reachable",
            tr("Connection"),
            Mark.WRONG,
            tr(
                "{address} cannot be reached ({error}).",
                address=connection.s3.meta.endpoint_url,
                error=type(error).__name__,
            ),
            tr("Photos go there."),
            tr("Check the network connection, and s3_endpoint_url if it is set."),
        )
    ahead = clock.ahead(answer.headers.get("Date", ""))
    if ahead is None:
        return Finding(check, title, Mark.UNKNOWN, tr("The server tells no time."), why)
    if abs(ahead) <= clock.TOLERANCE:
        return Finding(check, title, Mark.OK, tr("This computer's clock is right."), why)
    return Finding(
        check,
        title,
        Mark.WRONG if abs(ahead) > _MOST_SKEW else Mark.NOTE,
        _clock_is_off(ahead),
        why,
        tr("Let the system set the date and time by itself."),
    )


def _clock_is_off(ahead: float) -> str:
    """`ahead`: so many seconds the cloud's is ahead of it."""
    minutes = round(abs(ahead) / 60)
    hours, days = round(minutes / 60), round(minutes / 1440)
    if minutes < 120:
        behind = tr("This computer's clock is %n minute(s) behind.", "", minutes)
        before = tr("This computer's clock is %n minute(s) ahead.", "", minutes)
    elif minutes < 2880:
        behind = tr("This computer's clock is %n hour(s) behind.", "", hours)
        before = tr("This computer's clock is %n hour(s) ahead.", "", hours)
    else:
        behind = tr("This computer's clock is %n day(s) behind.", "", days)
        before = tr("This computer's clock is %n day(s) ahead.", "", days)
    return behind if ahead > 0 else before


def _form(connection: Connection) -> Iterator[Finding]:
    """Where forms are sent and how they are signed, by a form signed just for this."""
    profile = connection.profile
    try:
        with service_errors():
            form = connection.s3.generate_presigned_post(
                profile.bucket, "uploads/check", ExpiresIn=1
            )
    except ServiceError as error:
        yield failed("signature", tr("Signature"), tr("Each upload needs one."), error)
        return
    found = form["url"].rstrip("/")
    meant = bucket_url(profile)
    right = found == meant
    yield Finding(
        "endpoint",
        tr("Regional address"),
        Mark.OK if right else Mark.WRONG,
        tr("Photos go to {address}.", address=found)
        if right
        else tr("Photos would go to {address}, not to {meant}.", address=found, meant=meant),
        tr("The global address (s3.amazonaws.com) redirects, and breaks uploads from web pages."),
        "" if right else tr("Remove AWS_ENDPOINT_URL and the like, or set s3_endpoint_url."),
    )
    algorithm = form["fields"].get("x-amz-algorithm", "SigV2")
    right = algorithm == "AWS4-HMAC-SHA256"
    yield Finding(
        "signature",
        tr("Signature"),
        Mark.OK if right else Mark.WRONG,
        tr("Forms are signed with {algorithm}.", algorithm=algorithm),
        tr("Newer regions take nothing but Signature Version 4."),
    )


def _part(part: Part, site: Site) -> Finding:
    try:
        return finding(part, look_at(part, site))
    except ServiceError as error:
        return failed(part.check, tr(part.title), tr(part.why), error)
