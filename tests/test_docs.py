"""The pages, followed to the letter: what a reader types is typed here, on a terminal.

The sandbox plays AWS; the AWS command line tool has a stand-in that calls it.
"""

from __future__ import annotations

import os
import re
import select
import shlex
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
import requests

from cloudery_desktop.assets import asset
from cloudery_desktop.config import config_file, load_profile
from cloudery_desktop.service.sandbox import Sandbox
from tests.service.furnished import client
from tests.test_cli import README, README_COMMANDS, REPOSITORY, environment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PAGE = (REPOSITORY / "docs" / "your-own-cloud.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^## (?P<heading>.+)$|^```(?P<kind>.*)\n(?P<text>(?:.*\n)*?)```$", re.MULTILINE)

# What is not typed here: an SSO login needs a browser, CloudFront's key pair another program.
NOT_RUN = {
    "aws configure sso\n",
    "openssl genrsa -out ~/cloudfront.pem 2048\n"
    "openssl rsa -in ~/cloudfront.pem -pubout -out ~/cloudfront-public.pem\n"
    "chmod 600 ~/cloudfront.pem\n",
}
WINDOW = "cloudery-desktop open holiday/\n"
# Installing, and what test_cli runs: the sandbox's window, and its uploads and lists.
README_NOT_RUN = {
    "make run",
    "make test",
    "python -m pip install -c constraints.txt -e .",
    "cloudery-desktop --sandbox",
    *README_COMMANDS,
}
KEYCHAIN = """
import json
from pathlib import Path
from keyring.backend import KeyringBackend

FILE = Path(__file__).with_name("keychain.json")

class Keychain(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        kept = json.loads(FILE.read_text()) if FILE.exists() else {}
        return kept.get(f"{service} {username}")

    def set_password(self, service, username, password):
        FILE.write_text(json.dumps({f"{service} {username}": password}))
"""


class Reader:
    """Somebody at a terminal, in a folder with photos, whose AWS account is the sandbox."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.folder = folder
        self.sandbox = sandbox
        self.home = folder / "home"
        self.seen: dict[str, str] = {}
        tools = folder / "bin"
        keychain = folder / "keychain"
        for made in (self.home, tools, keychain, folder / "holiday"):
            made.mkdir()
        (keychain / "one_file.py").write_text(KEYCHAIN)
        shutil.copy(asset("samples", "red-canyon.jpg"), folder / "beach.jpg")
        for sample in ("lake-at-first-light.jpg", "city-at-dusk.png"):
            shutil.copy(asset("samples", sample), folder / "holiday")
        shutil.copytree(asset("aws"), folder / "resources" / "aws")
        for name, words in {
            "aws": (sys.executable, str(REPOSITORY / "tests" / "stand_in_aws.py")),
            "cloudery-desktop": (sys.executable, "-m", "cloudery_desktop"),
        }.items():
            (tools / name).write_text(f'#!/bin/sh\nexec {shlex.join(words)} "$@"\n')
            (tools / name).chmod(0o700)
        address = sandbox.endpoint_url
        self.environment = environment(
            HOME=str(self.home),
            PATH=f"{tools}{os.pathsep}{os.environ['PATH']}",
            TERM="dumb",
            NO_COLOR="1",
            PYTHONPATH=str(keychain),
            PYTHON_KEYRING_BACKEND="one_file.Keychain",
            CLOUDERY_S3_ENDPOINT_URL=address,
            CLOUDERY_DYNAMODB_ENDPOINT_URL=address,
            CLOUDERY_VERIFY_BY="md5",
            AWS_ENDPOINT_URL_S3=address,
            AWS_ENDPOINT_URL_DYNAMODB=address,
            AWS_ENDPOINT_URL_IAM=address,
            AWS_ENDPOINT_URL_STS=address,
        )
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            self.environment.pop(name, None)
        self._answers = {
            "AWS Access Key ID [None]: ": sandbox.access_key_id,
            "AWS Secret Access Key [None]: ": sandbox.secret_access_key,
            "Default region name [None]: ": "eu-central-1",
            "Default output format [None]: ": "",
            "Do this? [y/N]: ": "y",
        }

    def type(self, block: str) -> None:
        """Type a block and answer what is asked. It ends with exit status 0."""
        status, output = self._run(["sh", "-e", "-c", block], self.environment, lambda: False)
        assert status == 0, f"{block}\n{output}"
        self.seen[block] = output

    def look_at_window(self) -> None:
        """Open the window and close it once the folder's photos are up."""
        before = len(self.photos("asha-photos"))
        status, output = self._run(
            shlex.split(WINDOW),
            {**self.environment, "QT_QPA_PLATFORM": "offscreen"},
            lambda: len(self.photos("asha-photos")) == before + 2,
        )
        assert (status, output) == (0, "")
        self.seen[WINDOW] = output

    def photos(self, bucket: str) -> list[str]:
        """The object keys of the photos in a bucket; their thumbnails come a little later."""
        found = client(self.sandbox, "s3").list_objects_v2(Bucket=bucket)
        keys = [stored["Key"] for stored in found.get("Contents", [])]
        return [key for key in keys if not key.endswith(".thumb.webp")]

    def seen_of(self, words: str) -> str:
        """What was shown by the one block that has these words."""
        (shown,) = (shown for block, shown in self.seen.items() if words in block)
        return shown

    def save(self, block: str) -> None:
        """Write what a block of settings says into the file of the profiles."""
        file = config_file()
        there = tomllib.loads(file.read_text(encoding="utf-8"))["profiles"]
        for name, settings in tomllib.loads(block)["profiles"].items():
            there[name] = {**there.get(name, {}), **settings}
        lines = []
        for name, settings in there.items():
            lines += [f"[profiles.{name}]", *(f'{k} = "{v}"' for k, v in settings.items())]
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def forget_key(self) -> None:
        """Delete the part [cloudery] of the credentials file in a text editor."""
        file = self.home / ".aws" / "credentials"
        kept = re.sub(r"^\[cloudery\]\n(?:.+\n)+", "", file.read_text(), flags=re.MULTILINE)
        assert kept != file.read_text()
        file.write_text(kept)

    def be_new(self) -> None:
        """Who makes all by hand has not let setup make the user before."""
        iam: Any = client(self.sandbox, "iam")
        whose = {"UserName": "photos-backend-user"}
        for key in iam.list_access_keys(**whose)["AccessKeyMetadata"]:
            iam.delete_access_key(**whose, AccessKeyId=key["AccessKeyId"])
        for name in iam.list_user_policies(**whose)["PolicyNames"]:
            iam.delete_user_policy(**whose, PolicyName=name)
        iam.delete_user(**whose)

    def _run(
        self, words: list[str], environment: dict[str, str], is_enough: Callable[[], bool]
    ) -> tuple[int, str]:
        """Exit status and what stood on the terminal; asked to end once it `is_enough`."""
        import pty

        ours, theirs = pty.openpty()
        with subprocess.Popen(
            words,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=self.folder,
            env=environment,
            start_new_session=True,
        ) as process:
            os.close(theirs)
            shown, answered, asked_to_end = "", 0, False
            deadline = time.monotonic() + 60
            with suppress(OSError):  # how a terminal says that nobody writes to it any more
                while time.monotonic() < deadline:
                    if not select.select([ours], [], [], 0.1)[0]:
                        if not asked_to_end and is_enough():
                            asked_to_end = True
                            process.terminate()
                        continue
                    piece = os.read(ours, 4096)
                    if not piece:
                        break
                    shown += piece.decode(errors="replace").replace("\r\n", "\n")
                    for question, answer in self._answers.items():
                        if shown[answered:].endswith(question):
                            answered = len(shown)
                            os.write(ours, f"{answer}\n".encode())
            if process.poll() is None and time.monotonic() >= deadline:
                os.killpg(process.pid, signal.SIGKILL)
                pytest.fail(f"{words} does not end:\n{shown}")
        os.close(ours)
        return process.returncode, shown


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    """With nothing in their home but what the page puts there."""
    with Sandbox(tmp_path / "sandbox").start() as sandbox:
        reader = Reader(tmp_path, sandbox)
        monkeypatch.setenv("HOME", str(reader.home))  # where config_file looks
        monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
        yield reader


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
@pytest.mark.timeout(300)  # some fifty programs, one after the other
def test_your_own_cloud_in_ten_minutes(reader: Reader) -> None:
    """Every block in turn; what the text has a reader do otherwise is done before it."""
    by_hand = {"Keys": ("setup --key", reader.forget_key), "Make it by hand": ("", reader.be_new)}
    heading, left = "", set()
    for found in BLOCK.finditer(PAGE):
        block = found["text"]
        if found["heading"]:
            heading = found["heading"]
            continue
        words, act = by_hand.get(heading, ("nothing", None))
        if act and words in block:
            act()
            del by_hand[heading]
        if found["kind"] == "toml":
            reader.save(block)
            for name in tomllib.loads(block)["profiles"]:
                load_profile(name, environment={})
        elif block in NOT_RUN:
            left.add(block)
        elif block == WINDOW:
            reader.look_at_window()
        else:
            reader.type(block)
    assert not by_hand
    assert left == NOT_RUN

    assert len(reader.photos("asha-photos")) == 3
    assert len(reader.photos("asha-family-photos")) == 2
    (link,) = re.findall(r"http\S+", reader.seen_of("cloudery-desktop upload beach.jpg"))[:1]
    assert requests.get(link, timeout=5).content == (reader.folder / "beach.jpg").read_bytes()
    assert reader.seen_of("desktop list").count(link) == 2  # by upload, and by list
    assert "Nothing to change." in reader.seen_of("--table by-hand")
    assert "Caution: " in reader.seen_of("as-in-notes")


def test_a_page_has_commands_and_settings_and_no_other_blocks() -> None:
    kinds = [found["kind"] for found in BLOCK.finditer(PAGE) if not found["heading"]]
    assert set(kinds) == {"sh", "toml"}
    assert len(kinds) == PAGE.count("```") // 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_the_readme_with_your_own_cloud(reader: Reader) -> None:
    reader.type("aws configure\n")
    blocks = [found["text"] for found in BLOCK.finditer(README) if found["kind"] == "sh"]
    for block in blocks:
        if not set(block.splitlines()) <= README_NOT_RUN:
            reader.type(block)
    assert {line for block in blocks for line in block.splitlines()} >= README_NOT_RUN
    found = "It is in this computer's keychain. It belongs to user/photos-backend-user of account"
    assert found in reader.seen_of("keychain")
