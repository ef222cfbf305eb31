"""What every part of a cloud is told by: where it stands, how it was found, how it is mended."""

from __future__ import annotations

import json
from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING, Any

from cloudery_desktop.assets import asset
from cloudery_desktop.cloud import Finding, Mark
from cloudery_desktop.language import marked, tr
from cloudery_desktop.service.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.cloud import Wishes
    from cloudery_desktop.service.connection import Connection

PUBLIC = "public"  # the one delivery that needs the bucket itself to be readable by everybody

OTHER_LOGIN = marked("Look with the account owner's login.")
NO_BUCKET = ("404", "NoSuchBucket")

# What a server says of a call that it does not know.
_UNSUPPORTED = frozenset(
    {
        "NotImplemented",
        "MethodNotAllowed",
        "XNotImplemented",
        "UnknownOperationException",
        "UnknownOperation",
        "InvalidAction",
        "UnsupportedOperation",
        "501",
        "405",
    }
)
DENIED = frozenset({"AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "403"})


@dataclass(frozen=True, slots=True)
class Site:
    """A profile's cloud as its owner sees it, and what is wished for.

    `account_id` and `login`, whose key it is, are "" where no STS tells them.
    """

    connection: Connection
    wishes: Wishes
    account_id: str = ""
    login: str = ""

    @property
    def bucket(self) -> str:
        """The bucket's name."""
        return self.connection.profile.bucket

    @property
    def at(self) -> Any:
        """Arguments that name the bucket, and have S3 refuse one in another account."""
        owner = {"ExpectedBucketOwner": self.account_id} if self.account_id else {}
        return {"Bucket": self.bucket, **owner}

    def document(self, name: str) -> Any:
        """`resources/aws/{name}.json` with this cloud's names in it."""
        profile = self.connection.profile
        text = asset("aws", f"{name}.json").read_text(encoding="utf-8")
        return json.loads(
            Template(text).substitute(
                account=self.account_id,
                bucket=profile.bucket,
                distribution=profile.cloudfront_distribution or "*",
                partition=self.connection.s3.meta.partition,
                region=profile.region,
                table=profile.table,
            )
        )


@dataclass(frozen=True, slots=True)
class Look:
    """How a part was found, in words.

    `change` is what mending it will do ("": nothing is to be done, or nothing can be), `caution`
    what a person must know before, `advice` what only they can do.
    """

    mark: Mark
    found: str
    change: str = ""
    caution: str = ""
    advice: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing a cloud consists of. `look` and `mend` raise ServiceError.

    `mend` returns in words what only trying has told that it cannot do, if anything.
    `check` is its lasting name, `why` says what it is good for; that and the title are
    to be translated.
    """

    check: str
    title: str
    why: str
    look: Callable[[Site], Look]
    mend: Callable[[Site], str | None]


def look_at(part: Part, site: Site) -> Look:
    """How the part is, also where it may not be looked at or the server has no such thing.

    Raises ServiceError where the cloud cannot be reached or does not know the key.
    """
    try:
        return part.look(site)
    except ServiceError as error:
        if error.code in _UNSUPPORTED:
            return Look(
                Mark.UNSUPPORTED,
                tr("This server has no such setting."),
                reference=error.reference,
            )
        if error.code in DENIED:
            return Look(
                Mark.UNKNOWN,
                tr("This access key may not look."),
                advice=tr(OTHER_LOGIN),
                reference=error.reference,
            )
        raise


def finding(part: Part, look: Look) -> Finding:
    """How a part was found, for the person."""
    return Finding(
        part.check,
        tr(part.title),
        look.mark,
        look.found,
        tr(part.why),
        look.advice,
        mendable=bool(look.change),
        reference=look.reference,
    )
