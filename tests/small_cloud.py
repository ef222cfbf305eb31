"""`upload` on a cloud in the same process, which behaves as told.

usage: python -m tests.small_cloud CLOUD QUEUE [--json] [--receipt FILE] [--privacy WHAT] [PATH...]
"""

from __future__ import annotations

import logging
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from cloudery_desktop import batch
from cloudery_desktop.uploads import journal, journal_tables
from tests.uploads.fake_service import OFFLINE, FakeService
from tests.uploads.misbehaving_server import Server, good, never_answers, refuses

if TYPE_CHECKING:
    from tests.uploads.misbehaving_server import Behaviour

BEHAVIOURS: dict[str, Behaviour] = {
    "refuses": refuses(403, "AccessDenied", "Access Denied"),
    "busy": refuses(503, "SlowDown"),
    "silent": never_answers,
}
GO_ON = "cloudery-desktop upload"
PATIENCE_SECONDS = 1.5


class Offline(FakeService):
    """There is no network at all."""

    def _begin(self, verb: str) -> None:
        raise OFFLINE


class WithoutTable(FakeService):
    """The bucket can be reached; the table can not."""

    def _begin(self, verb: str) -> None:
        if verb == "request":
            raise OFFLINE


CLOUDS = {"offline": Offline, "without-table": WithoutTable}


def main() -> int:
    parser = ArgumentParser()
    parser.add_argument("cloud")
    parser.add_argument("queue", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--receipt", type=Path)
    parser.add_argument("--privacy")
    parser.add_argument("paths", type=Path, nargs="*")
    asked = parser.parse_args()
    logging.getLogger().addHandler(logging.NullHandler())  # a log is kept elsewhere
    batch._PATIENCE_SECONDS = PATIENCE_SECONDS
    journal_tables._BUSY_SECONDS = 0.1
    with Server() as server:
        server.always = BEHAVIOURS.get(asked.cloud, good)
        service = CLOUDS.get(asked.cloud, FakeService)(server)
        order = batch.Order(asked.paths, GO_ON, asked.json, asked.receipt, privacy=asked.privacy)
        status, _ = batch.upload_batch(service, order, journal.Journal(asked.queue))
    return status


if __name__ == "__main__":
    sys.exit(main())
