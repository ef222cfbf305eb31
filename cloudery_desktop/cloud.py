"""The state of a profile's cloud as plain data: what a check found, what setup would change."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Mark(StrEnum):
    """How a check ended. Only WRONG makes a cloud unhealthy."""

    OK = "ok"
    NOTE = "note"  # works, and should be better
    WRONG = "wrong"
    UNKNOWN = "unknown"  # this key may not look
    UNSUPPORTED = "unsupported"  # this server has no such thing


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found. `check` is its lasting name; `advice` is what a person can do.

    `mendable`: setup can put it right. `reference`: code and request id of a refusal.
    """

    check: str
    title: str
    mark: Mark
    found: str
    why: str = ""
    advice: str = ""
    mendable: bool = False
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing setup will do, in words. `caution` is what a person must know before.

    `left` is what of it could not be done, once it is: it makes no other change.
    """

    part: str
    text: str
    caution: str = ""
    left: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Plan:
    """What setup would do, in order; what stands in its way; what it could not look at.

    `login` and `account_id` say who would do it in which account, "" where the server has none.
    """

    changes: tuple[Change, ...]
    obstacles: tuple[Finding, ...] = ()
    left_out: tuple[Finding, ...] = ()
    login: str = ""
    account_id: str = ""


@dataclass(frozen=True, slots=True)
class AccessKey:
    """One that a person has entered, or that of the sandbox."""

    access_key_id: str = field(repr=False)
    secret_access_key: str = field(repr=False)


class KeyPlace(StrEnum):
    """Where setup puts the access key it makes. NONE: it makes none."""

    NONE = "none"
    AWS_PROFILE = "aws-profile"
    KEYCHAIN = "keychain"


class UploadPolicy(StrEnum):
    """Which bucket policy setup applies."""

    BOUNDED = "bounded"
    AS_IN_NOTES = "as-in-notes"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person asks setup for, beside the profile's own settings."""

    key: KeyPlace = KeyPlace.NONE
    policy: UploadPolicy = UploadPolicy.BOUNDED


def healthy(findings: Iterable[Finding]) -> bool:
    """Whether nothing is wrong."""
    return all(finding.mark is not Mark.WRONG for finding in findings)
