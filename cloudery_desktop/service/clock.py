"""The time as the cloud has it. A computer's clock that is wrong must not stop an upload."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from botocore import auth, signers

# Seconds. S3 takes signatures that are off by 15 minutes; a Date header is a second coarse and
# as late as the network is slow. What is smaller is left alone.
TOLERANCE = 60.0
# A battery that is empty puts a computer decades back. What is further off is no clock's doing,
# and a time near the end of the calendar could not be signed with.
_MOST = timedelta(days=36525)

_offset = timedelta(0)


def offset() -> float:
    """Seconds the cloud's clock is ahead of this computer's; 0 within the tolerance."""
    return _offset.total_seconds()


def now() -> datetime:
    """The cloud's time, in UTC."""
    return datetime.now(UTC) + _offset


def ahead(date_header: str) -> float | None:
    """Seconds the sender of this HTTP Date header is ahead of this computer; None: no such date."""
    try:
        date = parsedate_to_datetime(date_header)
    except ValueError:
        return None
    if date.tzinfo is None:  # "-0000", which HTTP does not use
        date = date.replace(tzinfo=UTC)
    difference = date - datetime.now(UTC)
    return difference.total_seconds() if abs(difference) <= _MOST else None


def heed(date_header: str) -> bool:
    """Measure the offset by an answer that has just come. True: what is signed changes by it."""
    global _offset  # noqa: PLW0603  # one computer, one clock
    measured = ahead(date_header)
    if measured is None:
        return False
    meant = timedelta(seconds=measured if abs(measured) > TOLERANCE else 0)
    if abs(meant - _offset).total_seconds() <= TOLERANCE and bool(meant) == bool(_offset):
        return False
    _offset = meant
    return True


def _now_for_botocore(remove_tzinfo: bool = True) -> datetime:
    return now().replace(tzinfo=None) if remove_tzinfo else now()


# botocore asks one function for the time it signs with, and has no setting for it.
auth.get_current_datetime = _now_for_botocore  # type: ignore[attr-defined]
signers.get_current_datetime = _now_for_botocore  # type: ignore[attr-defined]
