"""A strict cloud that marked keys open, behind a proxy that sees every signature and misbehaves."""

from __future__ import annotations

import json
import os
import re
import secrets
import subprocess
import sys
from collections import deque
from configparser import RawConfigParser
from contextlib import contextmanager
from http.client import HTTPConnection
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from cloudery_desktop.cloud import AccessKey
from cloudery_desktop.profile import Profile
from cloudery_desktop.service.infrastructure.desired import furnish
from cloudery_desktop.service.sandbox import Sandbox
from tests.marks import Marks
from tests.uploads import misbehaving_server as server
from tests.uploads.misbehaving_server import Server
from tests.uploads.photos import jpeg, photo_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.uploads.misbehaving_server import Behaviour, Conversation, Request

# What is as good as a key for a while, by its name in headers, fields and links.
_SIGNED = re.compile(r"(?:x-amz-)?(?:signature|security-token|policy)", re.IGNORECASE)
_KEYRING = """
import json, pathlib
from keyring.backend import KeyringBackend

class Keyring(KeyringBackend):
    priority = 1
    file = pathlib.Path(__file__).with_name("keychain.json")

    def _kept(self):
        return json.loads(self.file.read_text()) if self.file.exists() else {}

    def get_password(self, service, username):
        return self._kept().get(f"{service} {username}")

    def set_password(self, service, username, password):
        self.file.write_text(json.dumps({**self._kept(), f"{service} {username}": password}))
"""


class MarkedCloud:
    """S3, DynamoDB, IAM and STS behind a proxy, and a person's home with the key to them.

    `faults` are what the next forms meet, then they go through. Below `home` are all of the
    person's files, those of a program they start and the temporary ones.
    """

    def __init__(self, folder: Path, sandbox: Sandbox, proxy: Server) -> None:
        self.marks = Marks()
        self.faults: deque[Behaviour] = deque()
        self.home = folder / "home"
        self.data_dir = self.home / "data"
        self.url = sandbox.endpoint_url.replace("127.0.0.1", "localhost")
        self._port = urlsplit(self.url).port
        self.root = AccessKey(sandbox.access_key_id, sandbox.secret_access_key)
        connection = sandbox.connect(Profile(user_id="me", verify_by="md5"))
        furnish(connection)
        assert connection.sts is not None
        self.proxy = proxy
        proxy.always = self._behave
        for name in ("tmp", "keychain", ".aws"):
            (self.home / name).mkdir(parents=True)
        (self.home / "keychain" / "file_keyring.py").write_text(_KEYRING)
        self.marks.add("root key id", sandbox.access_key_id)
        self.marks.add("root secret", sandbox.secret_access_key)
        self.key_places = [self.home / ".aws" / "credentials", self.home / "keychain"]
        self._keep("default", sandbox.access_key_id, sandbox.secret_access_key)
        self._keep("wrong", sandbox.access_key_id, secrets.token_urlsafe(30))
        told = connection.sts.get_session_token()["Credentials"]
        self._keep("temporary", told["AccessKeyId"], told["SecretAccessKey"], told["SessionToken"])
        self.private_key = self._new_private_key()

    def _keep(self, profile: str, key_id: str, secret: str, token: str = "") -> None:
        lines = [f"[{profile}]", f"aws_access_key_id = {key_id}"]
        lines.append(f"aws_secret_access_key = {secret}")
        lines += [f"aws_session_token = {token}"] if token else []
        with self.key_places[0].open("a") as file:
            file.write("\n".join([*lines, "", ""]))
        for name, mark in (("key id", key_id), ("secret", secret), ("session token", token)):
            self.marks.add(f"{profile} {name}", mark)

    def _new_private_key(self) -> Path:
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        pem = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        file = self.home / "cloudfront.pem"
        file.write_bytes(pem)
        for line in pem.decode().splitlines()[1:-1]:
            self.marks.add("private key", line)
        self.key_places.append(file)
        return file

    def profile(self, **changes: Any) -> Profile:
        """The one whose cloud this is."""
        changes |= {"s3_endpoint_url": self.url, "dynamodb_endpoint_url": self.url}
        return Profile(user_id="me", verify_by="md5", **changes)

    def environment(self, **changes: str) -> dict[str, str]:
        """Of a program the person starts."""
        foreign = ("AWS_", "CLOUDERY_", "QT_", "XDG_", "DISPLAY", "WAYLAND")
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(foreign) and not name.lower().endswith("_proxy")
        }
        paths = [str(Path(__file__).parent.parent), str(self.home / "keychain")]
        return kept | {
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "TMPDIR": str(self.home / "tmp"),
            "PYTHONPATH": os.pathsep.join(paths),
            "PYTHON_KEYRING_BACKEND": "file_keyring.Keyring",
            "QT_QPA_PLATFORM": "offscreen",
            "HTTP_PROXY": f"http://127.0.0.1:{self.proxy.port}",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_ENDPOINT_URL_IAM": self.url,
            "AWS_ENDPOINT_URL_STS": self.url,
            "CLOUDERY_USER_ID": "me",
            "CLOUDERY_VERIFY_BY": "md5",
            "CLOUDERY_S3_ENDPOINT_URL": self.url,
            "CLOUDERY_DYNAMODB_ENDPOINT_URL": self.url,
            **changes,
        }

    def run(self, *words: str | Path, **changes: str) -> subprocess.CompletedProcess[str]:
        """Run the program; what it does meanwhile is seen by the proxy."""
        return self.python("-m", "cloudery_desktop", "--data-dir", self.data_dir, *words, **changes)

    def python(self, *words: str | Path, **changes: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *map(str, words)],
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
            cwd=self.home / "tmp",
            env=self.environment(**changes),
        )

    def learn(self) -> Marks:
        """The marks, with all that was signed until now and the keys that were made."""
        for request in self.proxy.requests:
            for name, value in _words_of(request):
                if _SIGNED.fullmatch(name):
                    self.marks.add(f"{name.lower()} of a {request.method}", value)
        credentials = RawConfigParser()
        credentials.read(self.key_places[0])
        for profile in credentials.sections():
            for secret in self.secrets_of(profile):
                self.marks.add(f"key in {profile}", secret)
        for kept in self.key_places[1].glob("*.json"):
            for entry in json.loads(kept.read_text()).values():
                for secret in json.loads(entry).values():
                    self.marks.add("key in the keychain", secret)
        return self.marks

    def secrets_of(self, profile: str) -> tuple[str, ...]:
        """All that the AWS profile holds: key id, secret key, and the session token if any."""
        credentials = RawConfigParser()
        credentials.read(self.key_places[0])
        return tuple(credentials[profile].values())

    def leaks(self) -> dict[str, set[str]]:
        """The files of the person that hold a mark and are none of the places for keys."""
        marks = self.learn()
        files = (path for path in self.home.rglob("*") if path.is_file())
        found = {
            str(path.relative_to(self.home)): marks.found_in(path.read_bytes())
            for path in files
            if not any(path.is_relative_to(place) for place in self.key_places)
        }
        return {path: names for path, names in found.items() if names}

    def _behave(self, talk: Conversation) -> bool:
        form = dict(talk.headers).get("content-type", "").startswith("multipart/form-data")
        if form and self.faults:
            return self.faults.popleft()(talk)
        return self._forward(talk)

    def _forward(self, talk: Conversation) -> bool:
        talk.read()
        line = HTTPConnection("127.0.0.1", self._port, timeout=20)
        target = urlsplit(talk.target)
        line.putrequest(
            talk.method,
            f"{target.path}?{target.query}" if target.query else target.path,
            skip_host=True,
            skip_accept_encoding=True,
        )
        for name, value in talk.headers:
            line.putheader(name, value)
        line.endheaders(talk.body)
        answer = line.getresponse()
        body = answer.read()
        other = {"transfer-encoding", "connection"}
        headers = [(n, v) for n, v in answer.getheaders() if n.lower() not in other]
        if answer.getheader("Content-Length") is None:
            headers.append(("Content-Length", str(len(body))))
        lines = [f"HTTP/1.1 {answer.status} Answer", *(f"{n}: {v}" for n, v in headers), "", ""]
        line.close()
        talk.sock.sendall("\r\n".join(lines).encode("latin-1") + body)
        return True


def _words_of(request: Request) -> Iterator[tuple[str, str]]:
    """Names and values of headers, of a form's fields as far as they came, of the query."""
    for name, value in request.headers:
        yield name, value
        if name == "authorization":
            yield "Signature", value.rpartition("Signature=")[2]
    yield from parse_qsl(urlsplit(request.target).query)
    if b"form-data" in request.body[:200]:
        fields = re.findall(rb'name="([\w-]+)"\r\n\r\n([^\r]+)\r\n', request.body[:20_000])
        yield from ((unquote(n.decode()), v.decode("latin-1")) for n, v in fields)


def echoes(talk: Conversation) -> bool:
    """What S3 and DynamoDB tell of a signature that does not match: all that was signed."""
    talk.read()
    heads = "".join(f"{name}:{value}\n" for name, value in talk.headers)
    told = f"{talk.target}\n{heads}{talk.body[:20_000].decode('latin-1')}".replace("<", "&lt;")
    code, what = "SignatureDoesNotMatch", f"The Canonical String should have been '{told}'"
    text = (
        f"<Error><Code>{code}</Code><Message>{what}</Message><StringToSign>{told}</StringToSign>"
        "<RequestId>4442</RequestId></Error>"
    )
    if "x-amz-target" in dict(talk.headers):
        text = json.dumps({"__type": "com.amazon.coral#InvalidSignatureException", "message": what})
    body = text.encode("latin-1")
    talk.sock.sendall(b"HTTP/1.1 403 No\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
    return True


WAYS_TO_FAIL = (
    server.cuts_at_half,
    server.cuts_after_all,
    server.loses_the_answer,
    server.garbage,
    server.portal,
    server.refuses_early,
    server.refuses(403, "AccessDenied", "Access Denied"),
    server.refuses(403, "AccessDenied", "Invalid according to Policy: Policy expired."),
    server.refuses(500, "InternalError"),
    echoes,
)


_EDGES = count(24)


def some_photos(folder: Path) -> Path:
    """As many in the folder as there are ways to fail, and none that is up already."""
    for number in range(len(WAYS_TO_FAIL)):
        photo_file(folder, f"{number}.jpg", jpeg(edge=next(_EDGES)))
    return folder


@contextmanager
def marked_cloud(folder: Path) -> Iterator[MarkedCloud]:
    """A running one, with marks that occur nowhere else."""
    sandbox = Sandbox(folder / "cloud")
    sandbox.access_key_id = "AKIA" + "".join(secrets.choice("BCDFGHJK") for _ in range(16))
    sandbox.secret_access_key = f"/mark+{secrets.token_hex(15)}/+xx"
    with sandbox.start(), Server() as proxy:
        yield MarkedCloud(folder, sandbox, proxy)
