"""The sandbox opens to nobody but the app that started it."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest
import requests
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from cloudery_desktop.service.sandbox import Sandbox
from tests.service.furnished import BUCKET, REGION, TABLE, client, furnish, keys, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("shared")).start() as running:
        furnish(running)
        yield running


@pytest.mark.parametrize(
    "path",
    [
        "/_ministack/reset", "/_ministack/config", "/_ministack/health", "/_ministack/ready",
        "/_localstack/health", "/health", "/_aws/execute-api/x/y", "/v2/_catalog", "/login",
        "/oauth2/token", "/iceberg/v1/config", "/v20180820/mrap/instances", "/Execute", "/",
        "/%5fministack/reset", "/restapis/a/b/_user_request_/", "/_alb/x/",
    ],
)  # fmt: skip
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "OPTIONS"])
def test_paths_that_are_not_aws_are_refused(sandbox: Sandbox, method: str, path: str) -> None:
    answer = requests.request(method, sandbox.endpoint_url + path, timeout=5)
    assert answer.status_code in (403, 404)
    assert b"services" not in answer.content


@pytest.mark.parametrize("path", ["/_ministack/reset", "/_ministack/config", "/_ministack/health"])
def test_they_are_refused_even_with_a_good_signature(sandbox: Sandbox, path: str) -> None:
    url = sandbox.endpoint_url + path
    request = AWSRequest("POST", url, data=b"{}")
    credentials = Credentials(sandbox.access_key_id, sandbox.secret_access_key)
    S3SigV4Auth(credentials, "s3", REGION).add_auth(request)
    answer = requests.post(url, data=b"{}", headers=dict(request.headers), timeout=5)
    assert answer.status_code == 404
    assert rows(sandbox) == [1]
    assert keys(sandbox) == ["private.txt", "uploads/open.txt"]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "private.txt"), ("HEAD", "private.txt"), ("PUT", "private.txt"),
        ("DELETE", "private.txt"), ("PUT", "uploads/new.txt"), ("DELETE", "uploads/open.txt"),
        ("GET", ""), ("GET", "?list-type=2&prefix=uploads/"), ("GET", "?policy"),
        ("PUT", "?policy"), ("POST", "?delete"), ("POST", "uploads/open.txt?uploads"),
    ],
)  # fmt: skip
def test_without_a_signature_private_things_stay_private(
    sandbox: Sandbox, method: str, path: str
) -> None:
    answer = requests.request(
        method, f"{sandbox.endpoint_url}/{BUCKET}/{path}", data=b"x", timeout=5
    )
    assert answer.status_code == 403
    assert b"secret words" not in answer.content


def test_public_objects_can_be_read_by_anyone(sandbox: Sandbox) -> None:
    answer = requests.get(f"{sandbox.endpoint_url}/{BUCKET}/uploads/open.txt", timeout=5)
    assert (answer.status_code, answer.content) == (200, b"open")
    by_name = sandbox.endpoint_url.replace("127.0.0.1", "localhost")
    assert requests.get(f"{by_name}/{BUCKET}/uploads/open.txt", timeout=5).ok


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "x.localhost"])
def test_another_host_name_is_refused(sandbox: Sandbox, host: str) -> None:
    answer = requests.get(
        f"{sandbox.endpoint_url}/{BUCKET}/uploads/open.txt", headers={"Host": host}, timeout=5
    )
    assert answer.status_code == 403


CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    ("s3", lambda c: c.list_buckets()),
    ("s3", lambda c: c.get_object(Bucket=BUCKET, Key="private.txt")),
    ("s3", lambda c: c.put_object(Bucket=BUCKET, Key="private.txt", Body=b"x")),
    ("dynamodb", lambda c: c.scan(TableName=TABLE)),
    ("sts", lambda c: c.get_caller_identity()),
    ("iam", lambda c: c.list_users()),
]


@pytest.mark.parametrize(("service", "call"), CALLS)
@pytest.mark.parametrize(
    "key_id", ["test", "000000000000", "AKIAIOSFODNN7EXAMPLE", "the right one"]
)
def test_a_wrong_key_is_refused(
    sandbox: Sandbox, service: str, call: Callable[[Any], Any], key_id: str
) -> None:
    right = key_id == "the right one"
    stranger = client(sandbox, service, "" if right else key_id, "wrong" * 8)
    with pytest.raises(ClientError) as caught:
        call(stranger)
    assert caught.value.response["Error"]["Code"] in (
        ("SignatureDoesNotMatch", "InvalidSignatureException")
        if right
        else ("InvalidAccessKeyId", "UnrecognizedClientException", "InvalidClientTokenId")
    )


def test_tricks_with_two_credentials_are_refused(sandbox: Sandbox) -> None:
    scan = {"X-Amz-Target": "DynamoDB_20120810.ListTables", "Content-Type": "x-amz-json-1.0"}
    scope = f"20300101/{REGION}/dynamodb/aws4_request"
    tricks: list[tuple[str, dict[str, str]]] = [
        ("/", {}),
        ("/", {"Authorization": f"AWS {sandbox.access_key_id}:c2ln"}),
        ("/", {"Authorization": f"AWS4-HMAC-SHA256 Credential={sandbox.access_key_id}/{scope}"}),
        ("/", {"Authorization": f"AWS4-HMAC-SHA256 Credential=test/{scope}, SignedHeaders=host, "
               f"Signature=0, Credential=AKIAIOSFODNN7EXAMPLE/{scope}"}),
        (f"/?X-Amz-Credential={sandbox.access_key_id}/{scope}", {}),
        (f"/?AWSAccessKeyId={sandbox.access_key_id}&Signature=x", {}),
    ]  # fmt: skip
    for path, headers in tricks:
        answer = requests.post(
            sandbox.endpoint_url + path, data=b"{}", headers=scan | headers, timeout=5
        )
        assert answer.status_code in (400, 403), (path, headers)
        assert "TableNames" not in answer.text


def test_a_presigned_address_opens_its_object_and_nothing_else(sandbox: Sandbox) -> None:
    url = client(sandbox, "s3").generate_presigned_url(
        "get_object", {"Bucket": BUCKET, "Key": "private.txt"}, ExpiresIn=60
    )
    assert requests.get(url, timeout=5).content == b"secret words"
    assert requests.get(url.replace("private.txt", "other.txt"), timeout=5).status_code == 403
    assert requests.delete(url, timeout=5).status_code == 403
    as_dynamodb = {"X-Amz-Target": "DynamoDB_20120810.ListTables"}
    assert requests.get(url, headers=as_dynamodb, timeout=5).status_code == 403
    expired = client(sandbox, "s3").generate_presigned_url(
        "get_object", {"Bucket": BUCKET, "Key": "private.txt"}, ExpiresIn=1
    )
    time.sleep(2.1)  # whole seconds, and the last one still counts
    assert requests.get(expired, timeout=5).status_code == 403


def test_a_signed_form_uploads_and_a_forged_one_does_not(sandbox: Sandbox) -> None:
    s3 = client(sandbox, "s3")
    form = s3.generate_presigned_post(
        BUCKET,
        "uploads/form.jpg",
        Fields={"success_action_status": "201", "Content-Type": "image/jpeg"},
        Conditions=[
            {"success_action_status": "201"},
            {"Content-Type": "image/jpeg"},
            ["content-length-range", 1, 10],
        ],
        ExpiresIn=60,
    )
    assert form["url"] == f"{sandbox.endpoint_url}/{BUCKET}"

    def post(fields: dict[str, str], body: bytes = b"jpeg") -> int:
        return requests.post(
            form["url"], data=fields, files={"file": ("a.jpg", body)}, timeout=5
        ).status_code

    assert post(form["fields"]) == 201
    assert post(form["fields"], b"longer than 10") == 400
    assert post(form["fields"] | {"key": "uploads/other.jpg"}) == 403
    assert post(form["fields"] | {"x-amz-signature": "0" * 64}) == 403
    assert post({"key": "uploads/bare.jpg"}) == 403
    forged = client(sandbox, "s3", "test", "test").generate_presigned_post(BUCKET, "uploads/f.jpg")
    assert post(forged["fields"]) == 403
    public = requests.get(f"{form['url']}/uploads/form.jpg", timeout=5)
    assert (public.content, public.headers["Content-Type"]) == (b"jpeg", "image/jpeg")
    s3.delete_object(Bucket=BUCKET, Key="uploads/form.jpg")


def test_an_iam_user_may_do_what_the_policy_says_and_only_with_the_secret(
    sandbox: Sandbox,
) -> None:
    iam = client(sandbox, "iam")
    iam.create_user(UserName="reader")
    statement = {"Effect": "Allow", "Action": "dynamodb:Query", "Resource": "*"}
    iam.put_user_policy(
        UserName="reader",
        PolicyName="read",
        PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}),
    )
    made = iam.create_access_key(UserName="reader")["AccessKey"]
    key_id, secret = made["AccessKeyId"], made["SecretAccessKey"]
    query: dict[str, Any] = {
        "TableName": TABLE,
        "KeyConditionExpression": "userId = :me",
        "ExpressionAttributeValues": {":me": {"S": "me"}},
    }
    assert client(sandbox, "dynamodb", key_id, secret).query(**query)["Count"] == 1
    with pytest.raises(ClientError, match="AccessDenied"):
        client(sandbox, "dynamodb", key_id, secret).scan(TableName=TABLE)
    with pytest.raises(ClientError, match="InvalidSignature"):
        client(sandbox, "dynamodb", key_id, "wrong").query(**query)


def test_an_iam_user_may_sign_forms_for_large_files(sandbox: Sandbox) -> None:
    iam = client(sandbox, "iam")
    iam.create_user(UserName="writer")
    statement = {
        "Effect": "Allow",
        "Action": "s3:PutObject",
        "Resource": f"arn:aws:s3:::{BUCKET}/uploads/*",
    }
    iam.put_user_policy(
        UserName="writer",
        PolicyName="write",
        PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}),
    )
    made = iam.create_access_key(UserName="writer")["AccessKey"]
    writer = client(sandbox, "s3", made["AccessKeyId"], made["SecretAccessKey"])
    body = b"jpeg" * 100_000
    for key, status in (("uploads/large.jpg", 201), ("large.jpg", 403)):
        form = writer.generate_presigned_post(
            BUCKET,
            key,
            Fields={"success_action_status": "201"},
            Conditions=[{"success_action_status": "201"}],
        )
        answer = requests.post(
            form["url"], data=form["fields"], files={"file": ("a.jpg", body)}, timeout=5
        )
        assert answer.status_code == status
    s3 = client(sandbox, "s3")
    assert s3.get_object(Bucket=BUCKET, Key="uploads/large.jpg")["Body"].read() == body
    s3.delete_object(Bucket=BUCKET, Key="uploads/large.jpg")
    iam.update_access_key(UserName="writer", AccessKeyId=made["AccessKeyId"], Status="Inactive")
    form = writer.generate_presigned_post(BUCKET, "uploads/late.jpg")
    assert not requests.post(
        form["url"], data=form["fields"], files={"file": ("a.jpg", b"jpeg")}, timeout=5
    ).ok
