"""The sandbox as another program of the same computer finds it.

Nobody here has the key. What they may have: a key id, an older key, a guess.
"""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING, Any

import boto3
import pytest
import requests
from botocore.config import Config
from botocore.exceptions import ClientError

from cloudery_desktop.service.sandbox import Sandbox
from tests.service.furnished import BUCKET, REGION, TABLE, client, furnish

if TYPE_CHECKING:
    from collections.abc import Iterator

OPEN, PRIVATE = f"/{BUCKET}/uploads/open.txt", f"/{BUCKET}/private.txt"
GUESSES = ["test", "000000000000", "123456789012", "AKIAIOSFODNN7EXAMPLE", "ASIAIOSFODNN7EXAMPLE"]
USER = "photos-backend-user"


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("holes")).start() as running:
        furnish(running)
        iam = client(running, "iam")
        iam.create_user(UserName=USER)
        everything = {"Effect": "Allow", "Action": "*", "Resource": "*"}
        iam.put_user_policy(
            UserName=USER,
            PolicyName="all",
            PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [everything]}),
        )
        iam.create_access_key(UserName=USER)
        yield running


@pytest.fixture(scope="module")
def owner(sandbox: Sandbox) -> dict[str, Any]:
    """The app's own clients."""
    return {name: client(sandbox, name) for name in ("s3", "iam", "dynamodb")}


@pytest.fixture(autouse=True)
def nothing_changes(owner: dict[str, Any]) -> Iterator[None]:
    before = everything(**owner)
    yield
    assert everything(**owner) == before


def everything(s3: Any, iam: Any, dynamodb: Any) -> list[Any]:
    return [
        [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]],
        s3.get_bucket_policy(Bucket=BUCKET)["Policy"],
        [(o["Key"], o["ETag"]) for o in s3.list_objects_v2(Bucket=BUCKET)["Contents"]],
        [user["UserName"] for user in iam.list_users()["Users"]],
        iam.list_access_keys(UserName=USER)["AccessKeyMetadata"],
        dynamodb.list_tables()["TableNames"],
        dynamodb.scan(TableName=TABLE)["Items"],
    ]


@pytest.fixture(params=[*GUESSES, "an IAM user's", "the app's"])
def key_id(sandbox: Sandbox, owner: dict[str, Any], request: pytest.FixtureRequest) -> str:
    """A guess, or the right id of a key whose secret is not known."""
    if request.param in GUESSES:
        return str(request.param)
    if request.param == "the app's":
        return sandbox.access_key_id
    return str(owner["iam"].list_access_keys(UserName=USER)["AccessKeyMetadata"][0]["AccessKeyId"])


def stranger(sandbox: Sandbox, service: str, key_id: str, signature: str = "") -> Any:
    """A client with that key id and a secret made up."""
    return boto3.client(  # type: ignore[call-overload]  # the service's name is a variable
        service,
        endpoint_url=sandbox.endpoint_url,
        aws_access_key_id=key_id,
        aws_secret_access_key="test",
        region_name=REGION,
        config=Config(
            signature_version=signature or None,
            s3={"addressing_style": "path"},
            retries={"total_max_attempts": 1},
            parameter_validation=False,
        ),
    )


def ask(sandbox: Sandbox, method: str, path: str, **more: Any) -> requests.Response:
    return requests.request(method, sandbox.endpoint_url + path, timeout=5, **more)


def gives_nothing(answer: requests.Response) -> bool:
    words = (b"secret words", b"uploadedAt", b"private.txt</Key>", USER.encode())
    return 400 <= answer.status_code < 500 and not any(word in answer.content for word in words)


def raw(sandbox: Sandbox, request: str) -> bytes:
    """The answer to a request just as it stands, {port} filled in."""
    port = int(sandbox.endpoint_url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(request.replace("{port}", str(port)).replace("\n", "\r\n").encode())
        return b"".join(iter(lambda: connection.recv(65536), b""))


@pytest.mark.parametrize("host", ["127.0.0.2", "::1"])
def test_it_listens_at_one_address_of_this_computer_only(sandbox: Sandbox, host: str) -> None:
    port = int(sandbox.endpoint_url.rpartition(":")[2])
    with pytest.raises(OSError), socket.create_connection((host, port), timeout=1):  # noqa: PT011
        pass


@pytest.mark.parametrize(
    "method", ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"]
)
def test_without_a_key_no_verb_does_anything(sandbox: Sandbox, method: str) -> None:
    for path in ("/", f"/{BUCKET}", f"/{BUCKET}/", PRIVATE, f"/{BUCKET}/uploads/new.txt",
                 f"{PRIVATE}?X-Amz-Expires=60", f"/{BUCKET}?versions", f"/{BUCKET}?cors",
                 "/new-bucket", "/health", "/_ministack/reset", "/_ministack/state",
                 "/_localstack/init", "/2015-03-31/functions", "/000000000000/queue"):  # fmt: skip
        assert gives_nothing(ask(sandbox, method, path, data=b"x")), path
    if method not in ("GET", "HEAD"):
        assert gives_nothing(ask(sandbox, method, OPEN, data=b"x"))


COMMANDS: dict[str, tuple[dict[str, str], str]] = {
    **{
        target: ({"X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.1"}, "{}")
        for target in (
            "DynamoDB_20120810.ListTables", "DynamoDB_20120810.DeleteTable",
            "secretsmanager.ListSecrets", "AmazonSSM.DescribeParameters", "TrentService.ListKeys",
            "AWSCognitoIdentityProviderService.ListUserPools",
        )
    },
    **{
        action: ({"Content-Type": "application/x-www-form-urlencoded"}, f"Action={action}{more}")
        for action, more in {
            "ListUsers": "&Version=2010-05-08",
            "CreateAccessKey": f"&Version=2010-05-08&UserName={USER}",
            "GetCallerIdentity": "&Version=2011-06-15",
            "GetSessionToken": "&Version=2011-06-15",
            "AssumeRoleWithWebIdentity": "&Version=2011-06-15&RoleSessionName=x&WebIdentityToken=x"
            "&RoleArn=arn:aws:iam::000000000000:role/x",
            "ListQueues": "&Version=2012-11-05",
        }.items()
    },
}  # fmt: skip


@pytest.mark.parametrize(("headers", "body"), COMMANDS.values(), ids=COMMANDS)
def test_without_a_key_no_service_takes_a_command(
    sandbox: Sandbox, headers: dict[str, str], body: str
) -> None:
    for path in ("/", f"/?{body}", f"/{BUCKET}", OPEN):
        for method in ("POST", "GET"):
            if (method, path) != ("GET", OPEN):
                answer = ask(sandbox, method, path, headers=headers, data=body)
                assert gives_nothing(answer), (method, path)
    assert b"Key>" not in ask(sandbox, "GET", OPEN, headers=headers, data=body).content


CALLS: dict[str, list[tuple[str, dict[str, str]]]] = {
    "s3": [
        ("list_buckets", {}),
        ("get_object", {"Bucket": BUCKET, "Key": "private.txt"}),
        ("delete_object", {"Bucket": BUCKET, "Key": "private.txt"}),
        ("put_bucket_policy", {"Bucket": BUCKET, "Policy": "{}"}),
    ],
    "dynamodb": [("scan", {"TableName": TABLE}), ("delete_table", {"TableName": TABLE})],
    "iam": [("create_user", {"UserName": "mine"}), ("create_access_key", {"UserName": USER})],
    "sts": [
        ("get_caller_identity", {}),
        ("get_session_token", {}),
        ("assume_role", {"RoleArn": "arn:aws:iam::000000000000:role/x", "RoleSessionName": "x"}),
    ],
    "ssm": [("describe_parameters", {})],
    "sqs": [("list_queues", {})],
    "lambda": [("list_functions", {})],
}


@pytest.mark.parametrize("service", CALLS)
def test_a_key_id_without_its_secret_opens_nothing(
    sandbox: Sandbox, key_id: str, service: str
) -> None:
    somebody = stranger(sandbox, service, key_id)
    for verb, parameters in CALLS[service]:
        with pytest.raises(ClientError) as caught:
            getattr(somebody, verb)(**parameters)
        status = caught.value.response["ResponseMetadata"]["HTTPStatusCode"]
        assert status in (400, 401, 403, 404), verb


@pytest.mark.parametrize("signature", ["s3v4", "s3"])
def test_an_address_or_a_form_signed_without_the_secret_opens_nothing(
    sandbox: Sandbox, key_id: str, signature: str
) -> None:
    s3 = stranger(sandbox, "s3", key_id, signature)
    for verb, method in (("get_object", "GET"), ("put_object", "PUT"), ("delete_object", "DELETE")):
        url = s3.generate_presigned_url(verb, {"Bucket": BUCKET, "Key": "private.txt"})
        assert gives_nothing(requests.request(method, url, data=b"x", timeout=5)), verb
    assert gives_nothing(
        requests.get(s3.generate_presigned_url("list_objects_v2", {"Bucket": BUCKET}), timeout=5)
    )
    form = s3.generate_presigned_post(BUCKET, "uploads/forged.txt")
    files = {"file": ("a.txt", b"x")}
    assert gives_nothing(requests.post(form["url"], data=form["fields"], files=files, timeout=5))


@pytest.mark.parametrize(
    "request_line",
    [
        f"GET {PRIVATE} HTTP/1.1",
        f"GET /{BUCKET}/uploads/../private.txt HTTP/1.1",
        f"GET /{BUCKET}/uploads/%2e%2e/private.txt HTTP/1.1",
        f"GET /{BUCKET}/uploads/..%2fprivate.txt HTTP/1.1",
        f"GET /{BUCKET}/uploads/%00/../../private.txt HTTP/1.1",
        f"GET //{BUCKET}/private.txt HTTP/1.1",
        f"GET /{BUCKET}/uploads/../../../state/dynamodb.json HTTP/1.1",
        f"GET http://127.0.0.1:{{port}}{PRIVATE} HTTP/1.1",
        "CONNECT 127.0.0.1:22 HTTP/1.1",
        f"GET {OPEN} HTTP/1.1\nHost: evil.example",
    ],
)  # fmt: skip
def test_odd_requests_open_nothing(sandbox: Sandbox, request_line: str) -> None:
    answer = raw(sandbox, f"{request_line}\nHost: 127.0.0.1:{{port}}\nConnection: close\n\n")
    status = int(answer.split(b" ", 2)[1])
    assert 400 <= status <= 500, answer
    assert b"secret words" not in answer
    assert b"uploadedAt" not in answer


@pytest.mark.parametrize(
    "headers",
    [
        "Content-Type: multipart/form-data; boundary=b",
        "Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/ap-south-1/s3/"
        "aws4_request, SignedHeaders=host;x-amz-date, Signature=0\nX-Amz-Date: 20260101T000000Z",
        "X-Amz-Date: 20260101T000000Z",
    ],
    ids=["form", "signed", "neither"],
)
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_what_comes_with_no_known_key_is_not_read(
    sandbox: Sandbox, method: str, headers: str
) -> None:
    whole = f"{method} /{BUCKET}/new.txt HTTP/1.1\nHost: 127.0.0.1:{{port}}\n{headers}\n"
    whole += "Content-Length: 1000000000\n\n" + "x" * 40_000  # and no more: this would wait
    assert raw(sandbox, whole).startswith(b"HTTP/1.1 403 ")


def test_no_web_socket_opens(sandbox: Sandbox) -> None:
    with pytest.raises(requests.HTTPError, match=r"^500"):
        ask(
            sandbox,
            "GET",
            OPEN,
            headers={
                "Connection": "Upgrade",
                "Upgrade": "websocket",
                "Sec-WebSocket-Version": "13",
                "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
            },
        ).raise_for_status()
