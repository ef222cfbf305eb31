"""No key, and nothing that is signed with one, is anywhere but where the person keeps it.

On purpose shown are links that are signed: by `list` and `upload`, and on the clipboard after
*Copy link*. There, and nowhere else, the query of a link is left out of the search.
"""

from __future__ import annotations

import dataclasses
import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from cloudery_desktop.backend import Backend
from cloudery_desktop.choice import choose
from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.service.connection import connect
from tests.marked_cloud import WAYS_TO_FAIL, marked_cloud, some_photos
from tests.marks import Marks, texts_of, texts_on_screen, without_links
from tests.service.samples import a_request
from tests.uploads.misbehaving_server import never_answers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.marked_cloud import MarkedCloud

SIGNED_LINKS = {"CLOUDERY_DELIVERY": "presigned"}
CLOUDFRONT = {
    "CLOUDERY_DELIVERY": "cloudfront-signed",
    "CLOUDERY_CLOUDFRONT_DOMAIN": "photos.invalid",
    "CLOUDERY_CLOUDFRONT_KEY_PAIR_ID": "K2JCJMDEHXQW5F",
}


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MarkedCloud]:
    """One for all: what one session leaves behind, every test finds."""
    with marked_cloud(tmp_path_factory.mktemp("marked")) as running:
        yield running


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return some_photos(tmp_path)


# -- the search itself ------------------------------------------------------------------------


def test_what_is_planted_is_found(cloud: MarkedCloud, qapp: QApplication) -> None:
    secret = cloud.root.secret_access_key
    connection = connect(cloud.profile(), cloud.root)
    link = connection.s3.generate_presigned_url("get_object", Params={"Bucket": "b", "Key": "k"})
    file = cloud.home / "tmp" / "planted.bin"
    for planted in (
        f"WARNING: {secret}\n".encode(),
        json.dumps({"key": secret}).encode(),
        link.encode(),
        b"\0\xff" + cloud.private_key.read_bytes()[200:400],
    ):
        file.write_bytes(planted)
        assert cloud.leaks().keys() == {"tmp/planted.bin"}
    file.unlink()
    assert cloud.leaks() == {}
    label = QLabel()
    label.setToolTip(f"Key {secret}")
    assert cloud.marks.found_in(texts_on_screen()) == {"root secret"}
    label.deleteLater()
    error = ClouderyError("No.")
    error.__cause__ = ValueError(secret)
    assert cloud.marks.found_in(texts_of(error)) == {"root secret"}


# -- commands ---------------------------------------------------------------------------------


def test_uploads_that_go_well_and_fail_in_every_way(cloud: MarkedCloud, photos: Path) -> None:
    cloud.faults.extend(WAYS_TO_FAIL)
    ended = cloud.run("upload", photos, "--json", AWS_PROFILE="temporary", **SIGNED_LINKS)
    states = {json.loads(line)["state"] for line in ended.stdout.splitlines()}
    assert (states, ended.returncode) == ({"done", "failed"}, 1), ended.stderr
    wrong = cloud.run("upload", photos / "1.jpg", AWS_PROFILE="wrong")
    assert "does not accept the access key" in wrong.stdout
    marks = cloud.learn()
    assert {"policy of a POST", "x-amz-signature of a POST"} <= marks.names()
    assert "temporary session token" in marks.found_in(ended.stdout)  # in the links
    for shown in (ended, wrong):
        assert not marks.found_in(without_links(shown.stdout) + shown.stderr)
    assert cloud.leaks() == {}


@pytest.mark.parametrize(
    ("words", "settings"),
    [
        (("list", "--json"), {}),
        (("list",), {**SIGNED_LINKS, "AWS_PROFILE": "temporary"}),
        (("list",), CLOUDFRONT),
        (("doctor",), {**SIGNED_LINKS, "AWS_PROFILE": "temporary"}),
        (("doctor", "--json"), CLOUDFRONT),
        (("--profile", "new", "setup", "--dry-run", "--key", "aws-profile"), {}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_commands(cloud: MarkedCloud, words: tuple[str, ...], settings: dict[str, str]) -> None:
    file = {"CLOUDERY_CLOUDFRONT_PRIVATE_KEY": str(cloud.private_key)}
    ended = cloud.run(*words, **settings, **(file if settings is CLOUDFRONT else {}))
    assert ended.stdout
    assert "Traceback" not in ended.stderr
    assert not cloud.learn().found_in(without_links(ended.stdout) + ended.stderr)
    assert cloud.leaks() == {}


def test_a_key_that_setup_makes(cloud: MarkedCloud, photos: Path) -> None:
    for profile, place in (("one", "keychain"), ("two", "aws-profile")):
        made = cloud.run("--profile", profile, "setup", "--yes", "--key", place)
        assert made.returncode == 0, made.stderr
        up = cloud.run("--profile", profile, "upload", photos / "1.jpg")
        assert up.returncode == 0, up.stderr
        marks = cloud.learn()
        assert not marks.found_in(made.stdout + made.stderr + up.stdout + up.stderr)
    assert {"key in the keychain", "key in cloudery-two"} <= marks.names()
    assert list(cloud.home.rglob("config.toml"))  # it is among what is searched
    assert cloud.leaks() == {}


@pytest.mark.parametrize("setting", ["BUCKET", "AWS_PROFILE", "S3_ENDPOINT_URL"])
def test_a_secret_in_the_place_of_a_setting(cloud: MarkedCloud, setting: str) -> None:
    secret = cloud.root.secret_access_key
    ended = cloud.run("list", **{f"CLOUDERY_{setting}": secret})
    assert ended.returncode in (1, 2)
    assert ended.stderr
    assert not cloud.marks.found_in(ended.stdout + ended.stderr)


def test_a_keychain_entry_that_cannot_be_read(cloud: MarkedCloud) -> None:
    keychain = cloud.home / "keychain" / "keychain.json"
    entry = json.dumps(dataclasses.asdict(cloud.root)).rstrip("}")
    keychain.write_text(json.dumps({"cloudery-desktop default": entry}))
    ended = cloud.run("list", CLOUDERY_CREDENTIALS="keychain")
    keychain.unlink()
    assert "cannot be read" in ended.stderr
    assert not cloud.marks.found_in(ended.stdout + ended.stderr)


A_BUG = """
from cloudery_desktop.__main__ import main
from cloudery_desktop.service.aws import AwsPhotoService

def stumble(self, **_):
    key = self._s3._request_signer._credentials.get_frozen_credentials()
    link = self._urls.url("uploads/photo.jpg")
    raise RuntimeError("a bug")

AwsPhotoService.list_photos = stumble
main()
"""


def test_a_crash_on_the_command_line_tells_of_no_variables(cloud: MarkedCloud) -> None:
    ended = cloud.python("-c", A_BUG, "--data-dir", cloud.data_dir, "list", **SIGNED_LINKS)
    assert "RuntimeError: a bug" in ended.stderr
    assert not cloud.learn().found_in(ended.stdout + ended.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_an_upload_that_is_interrupted_and_the_arguments_of_processes(
    cloud: MarkedCloud, photos: Path
) -> None:
    cloud.faults.append(never_answers)
    with subprocess.Popen(
        [
            *(sys.executable, "-m", "cloudery_desktop", "--data-dir", cloud.data_dir),
            *("upload", photos / "1.jpg"),
        ],
        env=cloud.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as batch:
        assert cloud.proxy.blocked.wait(20)
        if sys.platform == "linux":
            assert not cloud.learn().found_in(what_others_see_of(batch.pid))
        batch.send_signal(signal.SIGINT)
        shown, _ = batch.communicate(timeout=20)
    assert batch.returncode == 130
    assert "left. Go on with: " in shown
    assert not cloud.learn().found_in(shown)
    assert cloud.leaks() == {}


def what_others_see_of(pid: int) -> bytes:
    return b"".join(Path(f"/proc/{pid}/{name}").read_bytes() for name in ("cmdline", "environ"))


LOGGED_FOR_ALL_IT_IS_WORTH = """
import logging
from cloudery_desktop.__main__ import main
for name in ("boto3", "botocore", "requests", "urllib3", "s3transfer"):
    logging.getLogger(name).setLevel(logging.DEBUG)
main()
"""


def test_the_log_of_libraries_at_their_most_talkative(cloud: MarkedCloud, photos: Path) -> None:
    words = ("--data-dir", cloud.data_dir, "upload", photos / "1.jpg")
    ended = cloud.python("-c", LOGGED_FOR_ALL_IT_IS_WORTH, *words, AWS_PROFILE="temporary")
    assert ended.returncode == 0, ended.stderr
    assert not cloud.learn().found_in(ended.stdout + ended.stderr)
    assert "DEBUG" not in (cloud.data_dir / "cloudery.log").read_text(encoding="utf-8")
    assert cloud.leaks() == {}


# -- the sandbox ------------------------------------------------------------------------------


def test_the_key_of_the_sandbox_is_in_nobodys_sight(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = {"AWS_ACCESS_KEY_ID": "AKIAOFTHEPERSON12345", "AWS_SECRET_ACCESS_KEY": "own secret" * 4}
    marks = Marks()
    for name, value in own.items():
        monkeypatch.setenv(name, value)
        marks.add("the person's key", value)
    backend = Backend(choose("default", tmp_path, sandbox=True))
    try:
        ticket = backend.open().request_upload(a_request())
        sandbox = backend._sandbox
        assert sandbox is not None
        assert ticket.post is not None
        marks.add("sandbox", sandbox.access_key_id)
        marks.add("sandbox", sandbox.secret_access_key)
        marks.add("signature", dict(ticket.post.fields)["x-amz-signature"])
        assert sandbox._process is not None
        if sys.platform == "linux":
            assert not marks.found_in(what_others_see_of(sandbox._process.pid))
        assert not marks.found_in(repr(sandbox) + repr(backend) + repr(vars(backend)))
    finally:
        backend.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert "sandbox.log" in {path.name for path in files}
    assert not marks.found_in(b"".join(path.read_bytes() for path in files))
