"""Signed forms: sent as they are, or changed on the way; and what the bucket holds after."""

from __future__ import annotations

import base64
import json
from string import Template
from typing import TYPE_CHECKING, Any

import requests

from cloudery_desktop.assets import asset
from tests.service.samples import BODY

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudery_desktop.photo import PresignedPost, UploadTicket
    from cloudery_desktop.service.connection import Connection

Fields = dict[str, str]
UPLOAD, READ = "AllowUploadViaPresignedURL", "AllowPublicRead"


def form_of(ticket: UploadTicket) -> PresignedPost:
    assert ticket.post is not None
    return ticket.post


def post(
    form: PresignedPost, fields: Fields | None = None, body: bytes = BODY
) -> requests.Response:
    """The answer to the form, or to other `fields` in its place."""
    return requests.post(
        form.url,
        data=dict(form.fields) if fields is None else fields,
        files={"file": ("photo.jpg", body, "image/jpeg")},
        timeout=5,
    )


def send(form: PresignedPost, fields: Fields | None = None, body: bytes = BODY) -> int:
    """The HTTP status of the answer."""
    return post(form, fields, body).status_code


def held(connection: Connection) -> list[tuple[str, str, int]]:
    """Key, ETag and size of all objects in the bucket, for whom all is allowed."""
    pages = connection.s3.get_paginator("list_objects_v2").paginate(
        Bucket=connection.profile.bucket
    )
    return [(o["Key"], o["ETag"], o["Size"]) for page in pages for o in page.get("Contents", [])]


def refused(
    connection: Connection, form: PresignedPost, fields: Fields | None = None, body: bytes = BODY
) -> bool:
    """Whether the form was refused and nothing was stored."""
    before = held(connection)
    try:
        status = send(form, fields, body)
    except requests.ConnectionError:  # an early refusal: the server read no further
        status = 400
    return 400 <= status < 500 and held(connection) == before


def put_policy(connection: Connection, document: str, *sids: str) -> None:
    """Put the product's own bucket policy `document` on the bucket: of it the statements `sids`."""
    bucket = connection.profile.bucket
    text = asset("aws", document).read_text(encoding="utf-8")
    values = {"bucket": bucket, "partition": "aws", "account": "123456789012"}
    policy = json.loads(Template(text).substitute(values))
    policy["Statement"] = [s for s in policy["Statement"] if s["Sid"] in sids]
    assert len(policy["Statement"]) == len(sids)
    connection.s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(policy))


def with_policy(fields: Fields, change: Callable[[dict[str, Any]], None]) -> Fields:
    policy = json.loads(base64.b64decode(fields["policy"]))
    change(policy)
    return fields | {"policy": base64.b64encode(json.dumps(policy).encode()).decode()}


def without(fields: Fields, *names: str) -> Fields:
    return {name: value for name, value in fields.items() if name not in names}


TAMPERED: dict[str, Callable[[Fields], Fields]] = {
    "other key": lambda f: f | {"key": "uploads/other.jpg"},
    "key outside": lambda f: f | {"key": "index.html"},
    "other type": lambda f: f | {"Content-Type": "text/html"},
    "no type": lambda f: without(f, "Content-Type"),
    "other checksum field": lambda f: f | {"x-amz-checksum-sha256": "AAAA"},
    "no checksum field": lambda f: without(f, "x-amz-checksum-sha256"),
    "extra field": lambda f: f | {"x-amz-meta-note": "hello"},
    "acl": lambda f: f | {"acl": "public-read"},
    "other status": lambda f: f | {"success_action_status": "200"},
    "longer policy": lambda f: with_policy(
        f, lambda p: p.update(expiration="2099-01-01T00:00:00Z")
    ),
    "emptied policy": lambda f: with_policy(f, lambda p: p.update(conditions=[])),
    "no policy": lambda f: without(f, "policy"),
    "bad signature": lambda f: f | {"x-amz-signature": "0" * 64},
    "no signature": lambda f: without(f, "x-amz-signature"),
    "other date": lambda f: f | {"x-amz-date": "20200101T000000Z"},
    "anonymous": lambda f: {"key": f["key"], "Content-Type": f["Content-Type"]},
}
