"""A cloud that believes nothing: SeaweedFS for the bucket, MiniStack for the table."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import socket
import subprocess
import sys
import sysconfig
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cloudery_desktop.cloud import AccessKey
from cloudery_desktop.photo import new_image_id
from cloudery_desktop.profile import Profile
from cloudery_desktop.service.connection import Connection, connect
from cloudery_desktop.service.infrastructure.desired import furnish
from cloudery_desktop.service.presign import thumbnail_key
from tests.service.samples import rows
from tests.service.seaweed import KEEPER, START_SECONDS, free_ports, running_seaweed
from tests.uploads.photos import jpeg

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True)
class StrictCloud:
    """One bucket, and one table for all. `user_id` tells the photos of one test from others."""

    connection: Connection
    credentials: AccessKey

    def another(self) -> StrictCloud:
        """With nothing in it."""
        name = f"endurance-{new_image_id()[:8]}"
        self.connection.s3.create_bucket(Bucket=name)
        profile = replace(self.connection.profile, bucket=name, user_id=name)
        return replace(self, connection=replace(self.connection, profile=profile))

    @property
    def profile(self) -> Profile:
        return self.connection.profile

    def by_way_of(self, s3_url: str, dynamodb_url: str) -> Profile:
        """The profile of who gets there by other addresses."""
        return replace(self.profile, s3_endpoint_url=s3_url, dynamodb_endpoint_url=dynamodb_url)

    def objects(self) -> dict[str, str]:
        """The SHA-256 of every object, by key."""
        s3, bucket = self.connection.s3, self.profile.bucket
        found = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket)
        keys = [entry["Key"] for page in found for entry in page.get("Contents", [])]
        return {
            key: hashlib.sha256(s3.get_object(Bucket=bucket, Key=key)["Body"].read()).hexdigest()
            for key in keys
        }

    def rows(self) -> list[dict[str, Any]]:
        """The rows as DynamoDB holds them, pending ones, too."""
        return rows(self.connection, self.profile.user_id)

    def check(self, photos: list[Path]) -> None:
        """Each of these is up exactly once, and nothing else is: AssertionError otherwise.

        A thumbnail is there that a row names; another one is that of a row.
        """
        wanted = sorted(hashlib.sha256(path.read_bytes()).hexdigest() for path in photos)
        objects, found = self.objects(), self.rows()
        pending = [row for row in found if "status" in row]
        assert not pending, f"pending rows: {pending}"
        assert sorted(row["sha256"]["S"] for row in found) == wanted
        of_rows = {thumbnail_key(row["imageId"]["S"]) for row in found}
        thumbnails = of_rows & objects.keys()
        photos_up = {key: sha256 for key, sha256 in objects.items() if key not in of_rows}
        assert {row["s3Key"]["S"]: row["sha256"]["S"] for row in found} == photos_up
        named = {row["thumbKey"]["S"] for row in found if "thumbKey" in row}
        assert named <= thumbnails, named - thumbnails

    def without_thumbnail(self) -> list[str]:
        """The keys of photos whose row names none."""
        return [row["s3Key"]["S"] for row in self.rows() if "thumbKey" not in row]


@contextmanager
def strict_cloud(folder: Path) -> Iterator[StrictCloud]:
    """Servers that keep their data in `folder`."""
    credentials = AccessKey(f"AKIA{secrets.token_hex(8).upper()}", secrets.token_urlsafe(30))
    folder.mkdir(parents=True)
    with (
        running_ministack(folder, credentials) as table,
        running_seaweed(folder, credentials) as bucket,
    ):
        profile = Profile(s3_endpoint_url=table, dynamodb_endpoint_url=table, verify_by="md5")
        furnish(connect(profile, credentials))
        profile = replace(profile, s3_endpoint_url=bucket, verify_by="sha256")
        yield StrictCloud(connect(profile, credentials), credentials)


@contextmanager
def running_ministack(folder: Path, root: AccessKey) -> Iterator[str]:
    """The endpoint URL. Without the gate of the sandbox, which knows itself by one address."""
    (port,) = free_ports(1)
    settings = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "MINISTACK"))}
    settings |= {
        "AUTH": "true",
        "AWS_ACCESS_KEY_ID": root.access_key_id,
        "AWS_SECRET_ACCESS_KEY": root.secret_access_key,
        "GATEWAY_PORT": str(port),
        "BIND_HOST": "127.0.0.1",
        "SERVICES": "s3,dynamodb,iam,sts",
        "LOG_LEVEL": "WARNING",
    }
    program = shutil.which("ministack", path=sysconfig.get_path("scripts"))
    assert program
    command = [sys.executable, "-S", "-c", KEEPER, program]
    with (
        (folder / "ministack.log").open("wb") as log,
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=log, stderr=log, cwd=folder, env=settings,
            start_new_session=True,
        ),
    ):  # fmt: skip
        deadline = time.monotonic() + START_SECONDS
        while True:
            with suppress(OSError):
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            assert time.monotonic() < deadline, (folder / "ministack.log").read_text()
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"


def make_photos(folder: Path, count: int, chance: random.Random, most_bytes: int) -> list[Path]:
    """JPEGs of which no two are the same, of any size up to that."""
    folder.mkdir(parents=True, exist_ok=True)
    body = jpeg("teal", 64)
    paths = []
    for number in range(count):
        # A comment after SOI makes each its own; what follows EOI is padding.
        comment = b"\xff\xfe\x00\x12" + chance.randbytes(16)
        padding = bytes(chance.randrange(most_bytes))
        path = folder / f"IMG_{number:04}.jpg"
        path.write_bytes(body[:2] + comment + body[2:] + padding)
        paths.append(path)
    return paths
