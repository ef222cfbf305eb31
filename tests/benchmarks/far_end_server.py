"""The program at the far end: SeaweedFS for the objects, MiniStack for the table, one key for both.

It is told what to do on stdin, a JSON object a line, and answers each with one on stdout; it ends
when stdin closes. `far_end` starts it and speaks with it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from cloudery_desktop.cloud import AccessKey
from cloudery_desktop.profile import Profile
from cloudery_desktop.service.connection import connect
from tests.benchmarks.server import REGION
from tests.certificates import make_certificates
from tests.service import seaweed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cloudery_desktop.service.connection import Connection

_OPTIONS = ("-volume.max=100", "-master.volumeSizeLimitMB=256", "-volume.index=memory")
# S3 speaks HTTP/1.1. With HTTP/2, which Go's servers offer over TLS, clients written in Go would
# send everything over one connection.
_AS_S3 = {"GODEBUG": "http2server=0"}
_START_SECONDS = 60.0
_KEY: Any = {
    "AttributeDefinitions": [
        {"AttributeName": "userId", "AttributeType": "S"},
        {"AttributeName": "uploadedAt", "AttributeType": "N"},
    ],
    "KeySchema": [
        {"AttributeName": "userId", "KeyType": "HASH"},
        {"AttributeName": "uploadedAt", "KeyType": "RANGE"},
    ],
    "BillingMode": "PAY_PER_REQUEST",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--address", default="127.0.0.1")
    parser.add_argument("--tls", action="store_true")
    asked: Any = parser.parse_args()
    root = AccessKey(os.environ.pop("AWS_ACCESS_KEY_ID"), os.environ.pop("AWS_SECRET_ACCESS_KEY"))
    with tempfile.TemporaryDirectory(prefix="cloudery-far-end-") as name:
        _serve(Path(name), asked.address, root, tls=asked.tls)


def _serve(folder: Path, address: str, root: AccessKey, *, tls: bool) -> None:
    ports = seaweed.free_ports(2)
    scheme = "https" if tls else "http"
    s3_url, dynamodb_url = (f"{scheme}://{address}:{port}" for port in ports)
    authority = ""
    s3_options, table_settings = [f"-s3.port={ports[0]}", f"-s3.ip.bind={address}"], {}
    if tls:
        made = make_certificates(folder, address)
        authority = os.environ["AWS_CA_BUNDLE"] = str(made.authority)
        s3_options += [f"-s3.cert.file={made.certificate}", f"-s3.key.file={made.key}"]
        table_settings = {
            "USE_SSL": "1",
            "MINISTACK_SSL_CERT": str(made.certificate),
            "MINISTACK_SSL_KEY": str(made.key),
        }
    table_settings |= {"GATEWAY_PORT": str(ports[1]), "BIND_HOST": address}
    profile = Profile(region=REGION, s3_endpoint_url=s3_url, dynamodb_endpoint_url=dynamodb_url)
    with _seaweed(folder, root, s3_options), _ministack(folder, root, table_settings):
        cloud = connect(profile, root)
        _wait(lambda: _put_and_get(cloud), folder / "seaweed.log")
        _wait(cloud.dynamodb.list_tables, folder / "ministack.log")
        _say({"s3_url": s3_url, "dynamodb_url": dynamodb_url, "authority": authority})
        for line in sys.stdin:
            order = json.loads(line)
            _say(_VERBS[order["do"]](cloud, order["bucket"]))


@contextmanager
def _seaweed(folder: Path, root: AccessKey, options: list[str]) -> Iterator[None]:
    key = {"accessKey": root.access_key_id, "secretKey": root.secret_access_key}
    everything = ["Admin", "Read", "Write", "List", "Tagging"]
    identities = [{"name": "root", "credentials": [key], "actions": everything}]
    data = folder / "seaweed"
    data.mkdir()
    (data / "identities.json").write_text(json.dumps({"identities": identities}))
    ports = dict(zip(seaweed.PARTS, seaweed.free_ports(len(seaweed.PARTS)), strict=True))
    grpc_ports = dict(zip(seaweed.PARTS, seaweed.free_ports(len(seaweed.PARTS)), strict=True))
    command = [seaweed.program(), "server", *seaweed.OPTIONS, *_OPTIONS]
    command += [f"-{part}.port={port}" for part, port in ports.items()]
    command += [f"-{part}.port.grpc={port}" for part, port in grpc_ports.items()]
    command += options
    try:
        with _kept(command, data, folder / "seaweed.log", _AS_S3):
            yield
    finally:
        for part, port in grpc_ports.items():
            Path(f"/tmp/seaweedfs-{part}-grpc-{port}.sock").unlink(missing_ok=True)


@contextmanager
def _ministack(folder: Path, root: AccessKey, settings: dict[str, str]) -> Iterator[None]:
    settings = settings | {
        "AUTH": "true",
        "AWS_ACCESS_KEY_ID": root.access_key_id,
        "AWS_SECRET_ACCESS_KEY": root.secret_access_key,
        "MINISTACK_HOST": "localhost",
        "SERVICES": "dynamodb",
        "LOG_LEVEL": "WARNING",
    }
    command = [sys.executable, "-m", "ministack"]
    with _kept(command, folder, folder / "ministack.log", settings):
        yield


@contextmanager
def _kept(command: list[str], folder: Path, log: Path, settings: dict[str, str]) -> Iterator[None]:
    """A server that is killed when this program ends, in whatever way."""
    hidden = ("AWS_", "WEED_", "MINISTACK")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(hidden)}
    environment |= {"HOME": str(folder)} | settings
    with (
        log.open("wb") as file,
        subprocess.Popen(
            [sys.executable, "-S", "-c", seaweed.KEEPER, *command],
            stdin=subprocess.PIPE,
            stdout=file,
            stderr=file,
            cwd=folder,
            env=environment,
        ),
    ):
        yield


def _wait(ready: Callable[[], object], log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while True:
        try:
            ready()
        except (BotoCoreError, ClientError):
            if time.monotonic() > deadline:
                sys.exit(log.read_text(errors="replace")[-2000:])
            time.sleep(0.1)
        else:
            return


def _put_and_get(cloud: Connection) -> None:
    """SeaweedFS lists long before it can do either."""
    cloud.s3.create_bucket(Bucket="ready")
    cloud.s3.put_object(Bucket="ready", Key="ready", Body=b"ready")
    cloud.s3.get_object(Bucket="ready", Key="ready")["Body"].read()


def _make(cloud: Connection, name: str) -> dict[str, int]:
    cloud.s3.create_bucket(Bucket=name)
    # The first object of a bucket makes its volumes, which takes a moment: no client's doing.
    cloud.s3.put_object(Bucket=name, Key="first", Body=b"first")
    cloud.s3.delete_object(Bucket=name, Key="first")
    cloud.dynamodb.create_table(TableName=name, **_KEY)
    cloud.dynamodb.get_waiter("table_exists").wait(TableName=name)
    return {}


def _look(cloud: Connection, name: str) -> dict[str, int]:
    pages = cloud.s3.get_paginator("list_objects_v2").paginate(Bucket=name)
    sizes = [item["Size"] for page in pages for item in page.get("Contents", [])]
    rows = [
        row
        for page in cloud.dynamodb.get_paginator("scan").paginate(TableName=name)
        for row in page["Items"]
    ]
    pending = sum("status" in row for row in rows)
    return {"objects": len(sizes), "bytes": sum(sizes), "rows": len(rows), "pending": pending}


def _drop(cloud: Connection, name: str) -> dict[str, int]:
    cloud.s3.delete_bucket(Bucket=name)  # with all that is in it: SeaweedFS's way
    cloud.dynamodb.delete_table(TableName=name)
    return {}


_VERBS: dict[str, Callable[[Connection, str], dict[str, int]]] = {
    "make": _make,
    "look": _look,
    "drop": _drop,
}


def _say(answer: dict[str, Any]) -> None:
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
