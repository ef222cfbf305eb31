"""The access key of the IAM user: made, and put straight where the person wants it."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError
from botocore.session import Session
from filelock import FileLock

from cloudery_desktop.cloud import KeyPlace, Mark
from cloudery_desktop.errors import Remedy
from cloudery_desktop.folders import DEFAULT_PROFILE, default_data_dir
from cloudery_desktop.language import marked, tr
from cloudery_desktop.service import keychain
from cloudery_desktop.service.connection import connect
from cloudery_desktop.service.errors import ServiceError, answer, service_errors
from cloudery_desktop.service.infrastructure.identity import USER, iam_of
from cloudery_desktop.service.infrastructure.parts import Look, Part, Site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudery_desktop.cloud import AccessKey
    from cloudery_desktop.profile import Profile
    from cloudery_desktop.service.connection import Connection

_ACTIVE_SECONDS = 30.0  # IAM tells all of AWS about a new key within some seconds


def with_key(profile: Profile, place: KeyPlace) -> Profile:
    """The profile once its key is in `place`."""
    match place:
        case KeyPlace.KEYCHAIN:
            return replace(profile, credentials="keychain", aws_profile="")
        case KeyPlace.AWS_PROFILE:
            return replace(profile, credentials="aws", aws_profile=_aws_profile(profile))
        case KeyPlace.NONE:
            return profile


def keep_key(profile: Profile, key: AccessKey, place: KeyPlace = KeyPlace.KEYCHAIN) -> Profile:
    """The profile with a key that a person has, put into `place`. Raises ServiceError.

    No AWS profile that is there is changed: the key has one of its own.
    """
    if place is not KeyPlace.AWS_PROFILE:
        keychain.store(profile.name, key.access_key_id, key.secret_access_key)
        return with_key(profile, KeyPlace.KEYCHAIN)
    with service_errors():
        taken = Session().available_profiles
    wished = _aws_profile(profile)
    names = chain((wished,), (f"{wished}-{number}" for number in count(2)))
    name = next(name for name in names if name not in taken)
    _append(name, key.access_key_id, key.secret_access_key)
    return replace(profile, credentials="aws", aws_profile=name)


def make_sure_it_is_taken(connection: Connection) -> None:
    """Raises ServiceError where AWS does not take the key, or there is none; or cannot be asked.

    That it may not do something is no fault of the key.
    """
    try:
        _use(connection)
    except ServiceError as error:
        if error.remedy is Remedy.KEY:
            raise
        if error.network or error.retryable:
            raise ServiceError(
                tr("It cannot be tried now, so nothing was changed."),
                f"{error.title} {error.detail}".strip(),
                tr("Try again once you are connected."),
                reference=error.reference,
                retryable=True,
            ) from error


def _aws_profile(profile: Profile) -> str:
    """The name of the AWS profile for the key."""
    return "cloudery" if profile.name == DEFAULT_PROFILE else f"cloudery-{profile.name}"


def _look(site: Site) -> Look:
    iam = iam_of(site)
    there = answer(lambda: iam.list_access_keys(UserName=USER), ("NoSuchEntity",))
    keys = [] if there is None else there["AccessKeyMetadata"]
    kept = _kept_key_id(site)
    names = {"user": USER, "profile": _aws_profile(site.connection.profile)}
    in_keychain = site.wishes.key is KeyPlace.KEYCHAIN
    if any(key["AccessKeyId"] == kept and key["Status"] == "Active" for key in keys):
        return Look(
            Mark.OK,
            tr("The access key of “{user}” is in this computer's keychain.", **names)
            if in_keychain
            else tr("The access key of “{user}” is in the AWS profile “{profile}”.", **names),
        )
    if kept is not None and not in_keychain:
        return Look(
            Mark.WRONG,
            tr(
                "There is the AWS profile “{profile}” already, without a key of “{user}” in this"
                " account that works.",
                **names,
            ),
            advice=tr(
                "Remove that profile from {file} if nothing else uses it, then try again.",
                file=_file(),
            ),
        )
    if len(keys) >= 2:
        return Look(
            Mark.WRONG,
            tr("“{user}” has two access keys already, which is the most IAM allows.", **names),
            advice=tr("Delete the one that is not used in the IAM console, then try again."),
        )
    if in_keychain:
        return Look(
            Mark.WRONG,
            tr("There is no access key of “{user}” in this computer's keychain.", **names),
            tr(
                "Make an access key for “{user}” and put it into this computer's keychain.", **names
            ),
        )
    return Look(
        Mark.WRONG,
        tr("There is no access key of “{user}” in the AWS profile “{profile}”.", **names),
        tr("Make an access key for “{user}” and put it into the AWS profile “{profile}”.", **names),
    )


def _mend(site: Site) -> None:
    lock = default_data_dir() / "access-key.lock"
    with _file_errors(lock):
        lock.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with FileLock(lock):
            if not _look(site).change:  # another setup was faster
                raise ServiceError(
                    tr("Another setup has just made an access key."),
                    advice=tr("Run setup again."),
                )
            _make_key(site)
    _wait_until_known(with_key(site.connection.profile, site.wishes.key))


def _make_key(site: Site) -> None:
    iam, profile = iam_of(site), site.connection.profile
    with service_errors():
        key = iam.create_access_key(UserName=USER)["AccessKey"]
    stored = False
    try:
        if site.wishes.key is KeyPlace.KEYCHAIN:
            keychain.store(profile.name, key["AccessKeyId"], key["SecretAccessKey"])
        else:
            _append(_aws_profile(profile), key["AccessKeyId"], key["SecretAccessKey"])
        stored = True
    finally:
        # Its secret is told once: whatever went wrong, nobody could ever use it.
        if not stored:
            with suppress(ClientError):
                iam.delete_access_key(UserName=USER, AccessKeyId=key["AccessKeyId"])


def _wait_until_known(profile: Profile) -> None:
    deadline = time.monotonic() + _ACTIVE_SECONDS
    pause = 0.5
    while True:
        try:
            _use(connect(profile))
        except ServiceError:
            if time.monotonic() > deadline:
                raise
            time.sleep(pause)
            pause *= 2
        else:
            return


def _use(connection: Connection) -> None:
    """Ask for something of its own table, for which a key needs no more than it may do."""
    with service_errors():
        connection.dynamodb.query(
            TableName=connection.profile.table,
            KeyConditionExpression="userId = :nobody",
            ExpressionAttributeValues={":nobody": {"S": "cloudery-setup"}},
            Limit=1,
        )


def _kept_key_id(site: Site) -> str | None:
    """The id of the key that is there; "" for an AWS profile without one, None for nothing."""
    profile = site.connection.profile
    if site.wishes.key is KeyPlace.KEYCHAIN:
        kept = keychain.load(profile.name)
        return kept[0] if kept else None
    with service_errors():
        section = Session().full_config["profiles"].get(_aws_profile(profile))
    return None if section is None else str(section.get("aws_access_key_id", ""))


def _append(aws_profile: str, access_key_id: str, secret_access_key: str) -> None:
    """Write a new AWS profile behind what is in the credentials file. Raises ServiceError."""
    file = _file()
    section = (
        f"[{aws_profile}]\n"
        f"aws_access_key_id = {access_key_id}\n"
        f"aws_secret_access_key = {secret_access_key}\n"
    )
    with _file_errors(file):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "a+b") as credentials:
            file.chmod(file.stat().st_mode & 0o770)  # there is one more secret in it now
            size = credentials.seek(0, os.SEEK_END)
            if size:
                credentials.seek(size - 1)
                section = ("\n" if credentials.read(1) == b"\n" else "\n\n") + section
            credentials.write(section.encode())
            credentials.flush()
            os.fsync(credentials.fileno())


@contextmanager
def _file_errors(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ServiceError(
            tr("The access key could not be kept."),
            f"{error.filename or file}: {error.strerror or error}.",
            tr("Check that the file can be written, then try again."),
        ) from error


def _file() -> Path:
    with service_errors():
        return Path(str(Session().get_config_variable("credentials_file"))).expanduser()


ACCESS_KEY = Part(
    "access-key",
    marked("Access key"),
    marked("It opens your bucket and table to Cloudery on this computer."),
    _look,
    _mend,
)
