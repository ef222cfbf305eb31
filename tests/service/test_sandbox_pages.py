"""The sandbox as a web page finds it, in a browser on the same computer; and its open places."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import requests

from cloudery_desktop.assets import asset
from tests.service.forms import READ, UPLOAD, held, put_policy
from tests.service.samples import BODY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.service.connection import Connection

PHOTO, PRIVATE, NEW = "/pages/uploads/seen.jpg", "/pages/private.jpg", "/pages/uploads/new.jpg"
ORIGINS = ["https://evil.example", "null"]


@pytest.fixture
def bucket(strict: Connection) -> Iterator[Connection]:
    """A photo and something private, under the product's policy; neither changes, nothing joins."""
    made = replace(strict, profile=replace(strict.profile, bucket="pages"))
    made.s3.create_bucket(
        Bucket="pages", CreateBucketConfiguration={"LocationConstraint": "ap-south-1"}
    )
    made.s3.put_public_access_block(
        Bucket="pages",
        PublicAccessBlockConfiguration={"BlockPublicPolicy": False, "RestrictPublicBuckets": False},
    )
    put_policy(made, "bucket-policy.json", UPLOAD, READ)
    for path in (PHOTO, PRIVATE):
        made.s3.put_object(Bucket="pages", Key=path.removeprefix("/pages/"), Body=BODY)
    before = held(made)
    yield made
    after = held(made)
    for key, *_ in after:
        made.s3.delete_object(Bucket="pages", Key=key)
    made.s3.delete_bucket(Bucket="pages")
    assert after == before


def ask(bucket: Connection, method: str, path: str, **more: Any) -> requests.Response:
    return requests.request(method, bucket.profile.s3_endpoint_url + path, timeout=5, **more)


def gives_nothing(answer: requests.Response) -> bool:
    return 400 <= answer.status_code < 500 and BODY not in answer.content


def cors_in(answer: requests.Response) -> list[str]:
    return [name for name in answer.headers if name.lower().startswith("access-control-")]


def put_cors(bucket: Connection) -> None:
    """The notes' CORS: GET, POST and PUT from everywhere."""
    rules = json.loads(asset("aws", "cors.json").read_text(encoding="utf-8"))
    bucket.s3.put_bucket_cors(Bucket="pages", CORSConfiguration=rules)


@pytest.mark.parametrize("origin", ORIGINS)
def test_a_page_may_show_a_photo_and_read_nothing(bucket: Connection, origin: str) -> None:
    photo = ask(bucket, "GET", PHOTO, headers={"Origin": origin})
    assert photo.content == BODY  # as in <img>: what it shows, the page cannot read
    private = ask(bucket, "GET", PRIVATE, headers={"Origin": origin})
    assert gives_nothing(private)
    assert not cors_in(photo) + cors_in(private)


@pytest.mark.parametrize("origin", ORIGINS)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_a_page_asks_in_vain_whether_it_may(bucket: Connection, origin: str, method: str) -> None:
    asks = {
        "Origin": origin,
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "authorization, content-type, x-amz-target",
        "Access-Control-Request-Private-Network": "true",
    }
    for path in ("/", "/pages", PHOTO, PRIVATE, "/new-bucket", "/_ministack/reset"):
        answer = ask(bucket, "OPTIONS", path, headers=asks)
        assert gives_nothing(answer), path
        assert not cors_in(answer), path


@pytest.mark.parametrize("origin", ORIGINS)
def test_what_a_page_sends_without_asking_does_nothing(bucket: Connection, origin: str) -> None:
    page = {"Origin": origin}
    plain = page | {"Content-Type": "text/plain"}
    form = {"key": "uploads/new.jpg"}
    for path in ("/", "/pages", "/pages/", PHOTO, "/_ministack/reset", "/_ministack/config"):
        for answer in (
            ask(bucket, "POST", path, headers=page, data=form, files={"file": ("a.jpg", b"x")}),
            ask(bucket, "POST", path, headers=page, data={"Action": "ListUsers"}),
            ask(bucket, "POST", path, headers=plain, data="{}"),
        ):
            assert gives_nothing(answer), path
            assert not cors_in(answer), path


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"])
def test_a_page_whose_host_name_leads_here_gets_nothing(bucket: Connection, method: str) -> None:
    put_cors(bucket)
    port = bucket.profile.s3_endpoint_url.rpartition(":")[2]
    for host in (f"evil.example:{port}", f"127.0.0.1.evil.example:{port}", "pages.s3.localhost",
                 f"pages.localhost:{port}", f"0.0.0.0:{port}", f"[::1]:{port}", ""):  # fmt: skip
        headers = {"Host": host, "Origin": f"http://{host}", "Access-Control-Request-Method": "PUT"}
        for path in (PHOTO, "/pages", "/", "/uploads/seen.jpg"):
            answer = ask(bucket, method, path, headers=headers, data=b"x")
            assert answer.status_code in (400, 403), (host, path)
            assert not cors_in(answer)


# What setup may put on the bucket


@pytest.mark.parametrize("origin", ORIGINS)
def test_with_the_notes_cors_a_page_reads_photos_and_nothing_else(
    bucket: Connection, origin: str
) -> None:
    put_cors(bucket)
    for method in ("GET", "POST", "PUT", "DELETE"):
        asks = {"Origin": origin, "Access-Control-Request-Method": method}
        preflight = ask(bucket, "OPTIONS", PHOTO, headers=asks)
        assert preflight.ok == bool(cors_in(preflight)) == (method != "DELETE")
        assert "Access-Control-Allow-Credentials" not in preflight.headers
        elsewhere = ask(bucket, "OPTIONS", "/", headers=asks)  # where the table is
        assert gives_nothing(elsewhere)
        assert not cors_in(elsewhere)
    page = {"Origin": origin}
    seen = ask(bucket, "GET", PHOTO, headers=page)
    assert (seen.content, seen.headers["Access-Control-Allow-Origin"]) == (BODY, "*")
    for method, path in (
        ("GET", PRIVATE), ("GET", "/pages"), ("GET", "/pages?policy"), ("PUT", NEW), ("PUT", PHOTO),
        ("DELETE", PHOTO), ("PUT", "/pages?policy"), ("PUT", "/pages?cors"), ("POST", "/pages"),
    ):  # fmt: skip
        assert gives_nothing(ask(bucket, method, path, headers=page, data=b"x")), (method, path)


@pytest.mark.parametrize("document", ["bucket-policy.json", "bucket-policy-as-in-notes.json"])
def test_whatever_the_policy_nobody_stores_without_a_key(bucket: Connection, document: str) -> None:
    put_policy(bucket, document, UPLOAD, READ)
    for path in (NEW, PHOTO, "/pages/new.jpg"):
        form = {"key": path.removeprefix("/pages/")}
        file = {"file": ("a.jpg", b"x", "image/jpeg")}
        assert ask(bucket, "PUT", path, data=b"x").status_code == 403
        assert ask(bucket, "POST", "/pages", data=form, files=file).status_code == 403
    assert ask(bucket, "GET", PHOTO).content == BODY
    assert ask(bucket, "GET", PRIVATE).status_code == 403
