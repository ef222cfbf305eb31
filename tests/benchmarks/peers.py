"""The programs we compare ourselves with, and how each is called, with its own defaults.

`python -m tests.benchmarks.peers` installs them into `build/peers`, a virtual environment of
their own: the AWS CLI wants another botocore than we do.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.server import REGION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.benchmarks.server import Target

FOLDER = Path(__file__).parents[2] / "build" / "peers"
NAMES = ("rclone", "s5cmd", "aws")
INSTALL_COMMAND = "python -m tests.benchmarks.peers"
_REQUIREMENTS = Path(__file__).with_name("peers.txt")
# What of the person's own settings would change a run.
_HIDDEN = ("AWS_", "RCLONE_", "S3_", "CLOUDERY_", "XDG_", "REQUESTS_", "CURL_", "SSL_")
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


def environment(target: Target, empty_folder: Path) -> Mapping[str, str]:
    """One for all, so that none finds settings the others do not: ours, rclone's, the AWS SDKs'."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(_HIDDEN) and name.lower() not in _PROXIES
    }
    bundles = ("AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE")
    return {
        **kept,
        **(dict.fromkeys(bundles, target.authority) if target.authority else {}),
        "AWS_ACCESS_KEY_ID": target.access_key_id,
        "AWS_SECRET_ACCESS_KEY": target.secret_access_key,
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        "XDG_CONFIG_HOME": str(empty_folder),
        "RCLONE_CONFIG": os.devnull,
        "RCLONE_CONFIG_FAR_TYPE": "s3",
        "RCLONE_CONFIG_FAR_PROVIDER": "SeaweedFS",
        "RCLONE_CONFIG_FAR_ENV_AUTH": "true",
        "RCLONE_CONFIG_FAR_ENDPOINT": target.s3_url,
        "CLOUDERY_S3_ENDPOINT_URL": target.s3_url,
        "CLOUDERY_DYNAMODB_ENDPOINT_URL": target.dynamodb_url,
        "CLOUDERY_BUCKET": target.bucket,
        "CLOUDERY_TABLE": target.bucket,
        "CLOUDERY_REGION": REGION,
        "CLOUDERY_USER_ID": "me",
    }


def command(name: str, folder: Path, target: Target) -> list[str]:
    """What uploads all photos of a folder, with the program's own defaults."""
    bucket = f"s3://{target.bucket}/uploads/"
    there = ["--endpoint-url", target.s3_url]
    match name:
        case "rclone":
            return [program(name), "copy", str(folder), f"far:{target.bucket}/uploads"]
        case "s5cmd":
            return [program(name), *there, "cp", f"{folder}/*", bucket]
        case "aws":
            quiet = ["--only-show-errors", "--no-progress"]
            return [program(name), "s3", "cp", "--recursive", *there, *quiet, str(folder), bucket]
        case "curl":  # a server that asks for no signature; one connection, kept alive
            count = len(list(folder.iterdir()))
            files = f"{folder}/IMG_[0000-{count - 1:04}].jpg"
            url = f"{target.s3_url}/{target.bucket}/uploads/"
            return [program(name), "--silent", "--show-error", "--fail", "-T", files, url]
    raise ValueError(name)


def program(name: str) -> str:
    """The path of a peer's own program."""
    # s5cmd's script of that name is Python, which would start the program in its turn.
    pattern = "lib/python*/site-packages/s5cmd/bin/s5cmd" if name == "s5cmd" else f"bin/{name}"
    found = next(FOLDER.glob(pattern), None) if name in NAMES else shutil.which(name)
    if found is None:
        raise FileNotFoundError(name)
    return str(found)


def missing(names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of these programs that are not installed."""

    def is_missing(name: str) -> bool:
        try:
            program(name)
        except FileNotFoundError:
            return True
        return False

    return tuple(name for name in names if is_missing(name))


def version(name: str) -> str:
    asked = "version" if name in ("rclone", "s5cmd") else "--version"
    told = subprocess.run([program(name), asked], capture_output=True, text=True, check=True)
    words = told.stdout.split("\n")[0].replace("/", " ").split()
    return next(word for word in words if any(letter.isdigit() for letter in word))


def main() -> int:
    venv.create(FOLDER, with_pip=True, clear=True)
    pip = [str(FOLDER / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    return subprocess.call([*pip, "--requirement", str(_REQUIREMENTS)])


if __name__ == "__main__":
    sys.exit(main())
