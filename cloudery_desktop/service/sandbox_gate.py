"""What stands before MiniStack: lets through what AWS would answer, and refuses the rest.

MiniStack alone is a test double: to it the key id "test" is root with any signature, and its
/_ministack/ paths obey anybody.
"""

from __future__ import annotations

import importlib
import math
import re
import secrets
from collections.abc import Awaitable, Callable
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qs, quote

Message = Any  # ASGI's events are plain dicts
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Any, Receive, Send], Awaitable[None]]
# The service that has changed, what it was asked to do (x-amz-target) and the request's body.
Keep = Callable[[str, str, bytes], Awaitable[None]]

SERVICES = ("s3", "dynamodb", "iam", "sts")

_DYNAMODB_READS = ("Get", "BatchGet", "TransactGet", "Query", "Scan", "Describe", "List")
_BUCKET_NAME = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_SINGLE_HEADERS = ("host", "authorization", "x-amz-target", "x-amz-content-sha256", "x-amz-date")
_CREDENTIAL_PARAMETERS = frozenset(
    ("x-amz-algorithm", "x-amz-credential", "x-amz-signature", "awsaccesskeyid", "signature")
)
_ALGORITHM = "AWS4-HMAC-SHA256"
# A form's fields come before its file and are 20 KB at most. Bytes.
_FORM_FIELDS = 32 * 1024
_FORM_KEY_ID = re.compile(rb'(?is)name="x-amz-credential".{0,200}?\r\n\r\n(\w{1,128})/')
_REDIRECTS = 300  # and above: nothing was changed
_DENIED = ("AccessDenied", "Access Denied")
_NO_BUCKET = ("NoSuchBucket", "The specified bucket does not exist")
_UNKNOWN_KEY = ("UnrecognizedClientException", "The security token is invalid.")


def ministack_module(name: str) -> Any:
    """A module of MiniStack. Imported late: they read the environment when imported."""
    return importlib.import_module(f"ministack.{name}")


class Gate:
    """Lets through to MiniStack what AWS would answer, and refuses the rest.

    Reachable without a signature are only objects the bucket's policy opens, CORS preflights
    and POST forms (which MiniStack verifies). A page in a browser cannot reach it under
    another host name. What changes a service in memory is answered once `keep` has kept it.
    """

    def __init__(self, app: App, port: int, access_key_id: str, secret: str, keep: Keep) -> None:
        self._app = app
        self._hosts = (f"127.0.0.1:{port}", f"localhost:{port}")
        self._access_key_id = access_key_id
        self._secret = secret
        self._keep = keep
        self._sigv4 = ministack_module("core.sigv4")
        self._router = ministack_module("core.router")
        self._iam = ministack_module("core.iam_evaluator")
        self._s3 = ministack_module("services.s3")

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            for phase in ("startup", "shutdown"):
                await receive()
                await send({"type": f"lifespan.{phase}.complete"})
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
        # else a web socket: the server answers 500 for us

    async def _answer(self, scope: Any, receive: Receive, send: Send) -> None:
        headers: dict[str, str] = {}
        refusal: tuple[str, str] | None = None
        for raw_name, raw_value in scope["headers"]:
            name = raw_name.decode("latin-1").lower()
            value = self._sigv4.decode_header_value(raw_value)
            if name in headers and name in _SINGLE_HEADERS:
                refusal = _DENIED
            headers[name] = f"{headers[name]},{value}" if name in headers else value

        # Without a key that is known here nothing large is read: MiniStack would keep it in memory.
        body = b""
        if "authorization" not in headers and _is_form(scope["method"], headers):
            fields, receive = await _read_ahead(receive, _FORM_FIELDS)
            key_id = _FORM_KEY_ID.search(fields)
            refusal = refusal or self._unknown(key_id[1].decode() if key_id else "")
        elif _signs_body(headers) and not self._unknown(
            self._router.extract_access_key_id(headers, {})
        ):
            body, receive = await _read_ahead(receive)
        if refusal := refusal or self._refusal(scope, headers, body):
            await self._refuse(scope, headers, send, refusal)
            return
        changed = _changed_service(scope["method"], scope["path"], headers)
        if changed == "dynamodb" and not body:
            body, receive = await _read_ahead(receive)

        async def send_what_is_kept(message: Message) -> None:
            if changed and message.get("status", _REDIRECTS) < _REDIRECTS:  # it begins, and is well
                await self._keep(changed, headers.get("x-amz-target", ""), body)
            await send(message)

        await self._app(scope, receive, send_what_is_kept)

    def _refusal(self, scope: Any, headers: dict[str, str], body: bytes) -> tuple[str, str] | None:
        """The (code, message) to refuse this request with, or None."""
        method, path = scope["method"], scope["path"]
        query = parse_qs(scope["query_string"].decode("utf-8", "replace"), keep_blank_values=True)
        if headers.get("host") not in self._hosts:
            return _DENIED
        authorization = headers.get("authorization")
        in_query = any(name.lower() in _CREDENTIAL_PARAMETERS for name in query)
        if authorization is None and not in_query:
            if not self._open_to_anyone(method, path, headers, query):
                return _DENIED
        elif failure := self._bad_signature(scope, headers, query, body):
            return failure

        bucket, _, key = path[1:].partition("/")
        # No other path is S3's: MiniStack serves a dozen more, some of them to anybody.
        owner = self._s3._bucket_owner_account(bucket)  # noqa: SLF001  (there is no public way)
        creates = method == "PUT" and not key and authorization is not None and path != "/health"
        if path == "/" or owner is not None or (creates and _BUCKET_NAME.fullmatch(bucket)):
            return None
        return _NO_BUCKET

    def _open_to_anyone(
        self, method: str, path: str, headers: dict[str, str], query: dict[str, list[str]]
    ) -> bool:
        """Whether S3 may decide about this request without credentials, by the bucket's policy."""
        form = _is_form(method, headers)
        return (
            path != "/"
            and (method in ("GET", "HEAD", "OPTIONS") or (form and not query))
            and self._router.detect_service(method, path, headers, query) == "s3"
        )

    def _bad_signature(
        self, scope: Any, headers: dict[str, str], query: dict[str, list[str]], body: bytes
    ) -> tuple[str, str] | None:
        """What is wrong with the signature. Only that of an IAM user is left to MiniStack."""
        method, path = scope["method"], scope["path"]
        presigned = "authorization" not in headers
        if presigned:
            parsed = self._sigv4.parse_query_signature(query)
            algorithm = query.get("X-Amz-Algorithm", [""])[0]
            services = {self._router.detect_service(method, path, headers, query)} & {"s3"}
        else:
            parsed = self._sigv4.parse_header_signature(headers)
            algorithm = headers["authorization"].partition(" ")[0]
            services = set(SERVICES)
        if isinstance(parsed, tuple):
            return parsed[0], parsed[1]
        key_id = self._router.extract_access_key_id(headers, query)
        both = not presigned and any(name.lower() in _CREDENTIAL_PARAMETERS for name in query)
        if (
            algorithm != _ALGORITHM
            or both
            or parsed.service not in services
            or parsed.access_key_id != key_id
        ):
            return _DENIED
        if key_id != self._access_key_id:
            return self._unknown(key_id)
        if not presigned and (skewed := self._sigv4.request_time_failure(parsed)):
            return skewed[0], skewed[1]
        failure = self._sigv4.header_signature_failure(
            parsed,
            self._secret,
            method,
            (scope.get("raw_path") or quote(path).encode()).decode("latin-1"),
            query,
            headers,
            body,
            presigned=presigned,
        )
        return (failure[0], failure[1]) if failure else None

    def _unknown(self, key_id: str) -> tuple[str, str] | None:
        """What is wrong with a key id, or None. To MiniStack "", "test" and any number is root."""
        if key_id == self._access_key_id:
            return None
        if not key_id:
            return _DENIED
        if self._iam.is_root_access_key(key_id):
            return _UNKNOWN_KEY
        found = self._iam.resolve_credential(key_id)
        unknown = isinstance(found, self._iam.CredentialResolutionError)
        return (found.code, found.message) if unknown else None

    async def _refuse(
        self, scope: Any, headers: dict[str, str], send: Send, refusal: tuple[str, str]
    ) -> None:
        """Answer with an error in the words of the service that was asked."""
        service = self._router.detect_service(scope["method"], scope["path"], headers, {})
        status, _, body = ministack_module("core.iam_actions").access_denied_response(
            service if service in SERVICES else "s3",
            "",
            "",
            secrets.token_hex(8),
            error_code=refusal[0],
            message=refusal[1],
            headers=headers,
        )
        content_type = b"application/x-amz-json-1.0" if body[:1] == b"{" else b"application/xml"
        await send(
            {
                "type": "http.response.start",
                "status": 404 if refusal == _NO_BUCKET else status,
                "headers": [
                    (b"content-type", content_type),
                    (b"connection", b"close"),
                    (b"date", formatdate(usegmt=True).encode()),
                ],
            }
        )
        await send(
            {"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body}
        )


async def _read_ahead(receive: Receive, enough: float = math.inf) -> tuple[bytes, Receive]:
    """The first `enough` bytes of a body or more, and a `receive` that yields them once more."""
    messages: list[Message] = []
    size = 0
    while not messages or (messages[-1].get("more_body") and size < enough):
        messages.append(await receive())
        size += len(messages[-1].get("body", b""))
    body = b"".join(message.get("body", b"") for message in messages)

    async def again() -> Message:
        return messages.pop(0) if messages else await receive()

    return body, again


def _is_form(method: str, headers: dict[str, str]) -> bool:
    return method == "POST" and headers.get("content-type", "").startswith("multipart/form-data")


def _signs_body(headers: dict[str, str]) -> bool:
    """Whether the signature can be checked only with the body at hand (never for large objects)."""
    digest = headers.get("x-amz-content-sha256", "")
    return "authorization" in headers and (not digest or digest.startswith("STREAMING-AWS4"))


def _changed_service(method: str, path: str, headers: dict[str, str]) -> str | None:
    """The service whose state in memory this request may have changed."""
    if target := headers.get("x-amz-target"):
        return None if target.partition(".")[2].startswith(_DYNAMODB_READS) else "dynamodb"
    if path == "/":
        return "iam" if method == "POST" else None
    key = path[1:].partition("/")[2]
    return "s3" if method in ("PUT", "DELETE") and not key else None
