"""What a profile's cloud should consist of: the plan to get there, and doing it."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from cloudery_desktop.cloud import Change, KeyPlace, Mark, Plan, Wishes
from cloudery_desktop.service.errors import ServiceError, service_errors
from cloudery_desktop.service.infrastructure.access_key import ACCESS_KEY
from cloudery_desktop.service.infrastructure.bucket import (
    BUCKET,
    CORS,
    ENCRYPTION,
    LIFECYCLE,
    OWNERSHIP,
    PUBLIC_ACCESS_BLOCK,
)
from cloudery_desktop.service.infrastructure.identity import BACKEND_USER, PERMISSIONS
from cloudery_desktop.service.infrastructure.parts import Part, Site, finding, look_at
from cloudery_desktop.service.infrastructure.policy import BUCKET_POLICY
from cloudery_desktop.service.infrastructure.table import BILLING, RECOVERY, TABLE
from cloudery_desktop.service.infrastructure.unfinished import UNFINISHED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cloudery_desktop.service.connection import Connection

# In this order: each stands on those before it.
PARTS = (
    BUCKET,
    PUBLIC_ACCESS_BLOCK,
    OWNERSHIP,
    ENCRYPTION,
    LIFECYCLE,
    CORS,
    BUCKET_POLICY,
    TABLE,
    BILLING,
    RECOVERY,
    BACKEND_USER,
    PERMISSIONS,
)
_NEEDED = (BUCKET, BUCKET_POLICY, TABLE)
_ONCE = (BUCKET, ACCESS_KEY, UNFINISHED)  # what may have happened although it failed
# What the sandbox needs: its life is short, and no web page has any business there.
SANDBOX_PARTS = (BUCKET, PUBLIC_ACCESS_BLOCK, BUCKET_POLICY, TABLE)

# S3 takes some seconds to let one change of a bucket follow another.
_NOT_YET = frozenset({"OperationAborted", "NoSuchBucket", "AccessDenied", "NoSuchEntity"})
_PAUSES = (1.0, 2.0, 4.0)  # seconds


def survey(connection: Connection, wishes: Wishes | None = None) -> Site:
    """The site of a connection: asks STS who is looking. Raises ServiceError."""
    account = login = ""
    if connection.sts is not None:
        with service_errors():
            caller = connection.sts.get_caller_identity()
        account, login = caller["Account"], caller["Arn"].rpartition(":")[2]
    return Site(connection, wishes or Wishes(), account, login)


def plan(site: Site) -> Plan:
    """What setup would do, and what it cannot. Raises ServiceError without any answer."""
    changes, obstacles, left_out = [], [], []
    for part in _wished(site):
        look = look_at(part, site)
        if look.change:
            changes.append(Change(part.check, look.change, look.caution))
        elif (
            look.mark is Mark.WRONG
            or (look.mark is Mark.UNKNOWN and part in _NEEDED)
            or (look.mark is not Mark.OK and part is ACCESS_KEY)  # the profile would name no key
        ):
            obstacles.append(finding(part, look))
        elif look.mark in (Mark.UNKNOWN, Mark.UNSUPPORTED):
            left_out.append(finding(part, look))
    return Plan(tuple(changes), tuple(obstacles), tuple(left_out), site.login, site.account_id)


def apply(site: Site, changes: Sequence[Change]) -> Iterator[Change]:
    """Do exactly these, yielding each when it is done. Raises ServiceError at the first failure."""
    agreed = {change.part: change for change in changes}
    for part in _wished(site):
        if part.check in agreed:
            yield replace(agreed[part.check], left=_mend(part, site) or "")


def furnish(connection: Connection) -> None:
    """Whatever the sandbox lacks. Raises ServiceError."""
    site = survey(connection)
    for part in SANDBOX_PARTS:
        if look_at(part, site).change:
            part.mend(site)


def _wished(site: Site) -> Sequence[Part]:
    key = () if site.wishes.key is KeyPlace.NONE else (ACCESS_KEY,)
    return (*PARTS, *key, UNFINISHED)


def _mend(part: Part, site: Site) -> str | None:
    for pause in (*_PAUSES, None):
        try:
            return part.mend(site)
        except ServiceError as error:
            if pause is None or error.code not in _NOT_YET or part in _ONCE:
                raise
        time.sleep(pause)
    return None
