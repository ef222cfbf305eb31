"""What the rest of the benchmarks knows of a server that photos are sent to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

REGION = "us-east-1"


@dataclass(frozen=True)
class Target:
    """Where photos go: a bucket, and its table of the same name. `authority` is the file of whom
    to trust for TLS, "" without TLS."""

    s3_url: str
    dynamodb_url: str
    bucket: str
    authority: str
    access_key_id: str = field(repr=False)
    secret_access_key: str = field(repr=False)


@dataclass(frozen=True)
class Stored:
    """What lies in a bucket and its table; `pending` rows are those of photos not confirmed."""

    objects: int
    bytes: int
    rows: int = 0
    pending: int = 0


class Server(Protocol):
    """A server that is up."""

    def make_bucket(self, name: str) -> Target:
        """An empty bucket and an empty table."""
        ...

    def look(self, name: str) -> Stored: ...

    def drop_bucket(self, name: str) -> None: ...
