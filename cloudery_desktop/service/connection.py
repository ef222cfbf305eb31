"""The clients of a profile: where they go, whose key they sign with, what they learn by answers."""

from __future__ import annotations

import os
import shlex
import threading
import time
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import boto3
from botocore import __version__ as botocore_version
from botocore.config import Config
from botocore.credentials import Credentials as FoundCredentials
from botocore.credentials import RefreshableCredentials
from botocore.exceptions import ClientError, NoCredentialsError
from botocore.session import Session as BotocoreSession

from cloudery_desktop import __version__
from cloudery_desktop.errors import Remedy
from cloudery_desktop.language import tr
from cloudery_desktop.service import clock
from cloudery_desktop.service.errors import ServiceError, cut_off, not_the_cloud, service_errors
from cloudery_desktop.service.explanations import helps
from cloudery_desktop.service.table import keep_items_as_sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from botocore.credentials import ReadOnlyCredentials
    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_iam.client import IAMClient
    from mypy_boto3_s3.client import S3Client
    from mypy_boto3_sts.client import STSClient

    from cloudery_desktop.cloud import AccessKey
    from cloudery_desktop.profile import Profile

# What S3, and by its words what DynamoDB says of a time it does not believe.
_CLOCK_CODES = ("RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture")
_CLOCK_MESSAGES = ("Signature expired", "Signature not yet current")
_KEY_LENGTH = 20  # of an access key's id; its secret is longer

# Seconds in which calls that were signed with the key before may still be answered.
_JUST_RENEWED = 20.0

Told = TypeVar("Told")

# What is answered with some words at least, be it a refusal.
_NEVER_EMPTY = ("DeleteObjects", "GetItem", "PutItem", "Query", "UpdateItem")

_AMAZON = (".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu")


@dataclass(frozen=True, slots=True)
class Credentials:
    """An access key given by the program itself, for a server it runs on this computer."""

    access_key_id: str = field(repr=False)
    secret_access_key: str = field(repr=False)


@dataclass(frozen=True)
class Connection:
    """The clients of a profile. boto3 clients may be shared between threads."""

    profile: Profile
    s3: S3Client
    dynamodb: DynamoDBClient
    _key: _Renewable = field(repr=False)
    _identity: Callable[[str], Any] = field(repr=False)

    @cached_property
    def iam(self) -> IAMClient | None:
        """None where S3 is a server of one's own, and no AWS_ENDPOINT_URL_IAM names its IAM."""
        client: IAMClient | None = self._identity("iam")
        return client

    @cached_property
    def sts(self) -> STSClient | None:
        """None where S3 is a server of one's own, and no AWS_ENDPOINT_URL_STS names its STS."""
        client: STSClient | None = self._identity("sts")
        return client

    @property
    def found_in(self) -> str:
        """Where the access key comes from, in botocore's word for it. Raises ServiceError."""
        with service_errors():
            return self._key.found_in

    @property
    def access_key_id(self) -> str:
        """The id of the key in use; no secret, and for comparing only. Raises ServiceError."""
        with service_errors():
            return str(self._key.get_frozen_credentials().access_key)


def connect(
    profile: Profile,
    credentials: Credentials | None = None,
    identity_url: str = "",
    *,
    entered: AccessKey | None = None,
) -> Connection:
    """Clients for the profile's endpoints, signing with the access key the profile names.

    With `credentials`, the person's own AWS settings and proxies play no part; with a key that was
    `entered`, the settings do not. `identity_url` is
    where IAM and STS are, if neither Amazon's nor told by AWS_ENDPOINT_URL_IAM and _STS.
    Raises ServiceError if the profile's AWS profile does not exist, or an address or the region
    cannot be one.
    """
    limits = Config(
        connect_timeout=5,
        read_timeout=10,
        max_pool_connections=32,
        retries={"mode": "standard", "total_max_attempts": 2},
        signature_version="v4",
        # botocore puts its own together anew for each call, which is a tenth of a call's work.
        user_agent=f"ClouderyDesktop/{__version__} Botocore/{botocore_version}",
        proxies={} if credentials else None,
    )
    # SigV4 and the regional endpoint: boto3's defaults sign POST forms with SigV2 in older
    # regions and address the global endpoint, which breaks CORS preflight and redirects.
    for_s3 = limits.merge(
        Config(
            signature_version="s3v4",
            s3={
                "addressing_style": "path" if profile.s3_endpoint_url else "virtual",
                "us_east_1_regional_endpoint": "regional",
            },
        )
    )
    given = credentials or entered
    session = _session(profile, alone=given is not None)
    key = _Renewable(_finder(profile, given))

    def client(name: Any, endpoint_url: str, config: Config) -> Any:
        made = boto3_session.client(name, endpoint_url=endpoint_url or None, config=config)
        _learn_from_answers(made, key)
        return made

    def identity(name: str) -> Any:
        made = client(name, identity_url, limits)
        host = made.meta.endpoint_url.partition("://")[2]
        # The people of a server of one's own are not Amazon's.
        return None if profile.s3_endpoint_url and host.endswith(_AMAZON) else made

    with service_errors():
        name = "" if given else profile.aws_profile
        if name and name not in session.available_profiles:
            # A key that was put here by mistake is longer, and is not repeated.
            is_a_name = len(name) < _KEY_LENGTH
            raise ServiceError(
                tr("There is no AWS profile “{name}” on this computer.", name=name)
                if is_a_name
                else tr("There is no AWS profile of the name that is set on this computer."),
                advice=tr("Choose another login or enter an access key in Cloudery."),
                remedy=Remedy.KEY,
                command=f"aws configure --profile {shlex.quote(name)}" if is_a_name else "",
            )
        session.register_component("credential_provider", key)
        boto3_session = boto3.Session(botocore_session=session)
        try:
            dynamodb = client("dynamodb", profile.dynamodb_endpoint_url, limits)
            dynamodb.meta.events.register("before-parse.dynamodb", keep_items_as_sent)
            return Connection(
                profile,
                client("s3", profile.s3_endpoint_url, for_s3),
                dynamodb,
                key,
                identity,
            )
        except ValueError as error:
            raise ServiceError(
                tr("A setting of this profile is not valid."),
                tr("The region is “{region}”.", region=profile.region),
                tr("Check the region and the endpoint addresses in the settings."),
                remedy=Remedy.SETTINGS,
            ) from error


def _learn_from_answers(client: Any, key: _Renewable) -> None:
    """Sign once more where an answer tells of a wrong clock, or refuses a key that was replaced."""

    def heed(response: tuple[Any, dict[str, Any]] | None, attempts: int, **_: object) -> int | None:
        if response is None:
            return None
        http, parsed = response
        clock_changed = clock.heed(http.headers.get("Date", ""))
        if attempts > 1 or http.status_code not in (400, 401, 403):
            return None
        error = parsed.get("Error", {})
        code, message = error.get("Code", ""), error.get("Message", "")
        told = code in _CLOCK_CODES or message.startswith(_CLOCK_MESSAGES)
        if clock_changed or told:  # changed: a HEAD is refused without words
            return 0
        return 0 if helps(Remedy.KEY, code) and key.renew() else None

    service = client.meta.service_model.service_id.hyphenize()
    client.meta.events.register_first(f"needs-retry.{service}", heed)
    client.meta.events.register(f"before-parse.{service}", _refuse_what_is_none)


def _refuse_what_is_none(operation_model: Any, response_dict: dict[str, Any], **_: object) -> None:
    """A page of the network's own, or an answer that was cut off, would be read as consent."""
    headers, status = response_dict["headers"], response_dict["status_code"]
    if status < 400 and headers.get("Content-Type", "").startswith("text/html"):
        raise ServiceError(*not_the_cloud(), retryable=True, network=True, code=str(status))
    if operation_model.name == "HeadObject":
        was_cut = status < 400 and not headers.get("Content-Length")
    else:
        was_cut = operation_model.name in _NEVER_EMPTY and not response_dict["body"]
    if was_cut and status < 500:
        raise cut_off()


def aws_profiles() -> tuple[str, ...]:
    """The names of the profiles in the AWS tools' own files. Raises ServiceError."""
    with service_errors():
        return tuple(BotocoreSession().available_profiles)


def has_keychain() -> bool:
    """Whether this computer has one that a key can be kept in."""
    from cloudery_desktop.service import keychain  # slow to import, and rarely needed

    return keychain.is_there()


class _Renewable(FoundCredentials):
    """An access key that is looked for when it is first needed, and again when it is refused.

    A session would look once, and know nothing of what a person does then: “aws configure”,
    “aws sso login”, a tool that writes new temporary keys.
    """

    def __init__(self, find: Callable[[], FoundCredentials | None]) -> None:
        super().__init__("", "")
        self._find = find
        self._found: FoundCredentials | None = None
        self._renewed_at = -_JUST_RENEWED
        self._lock = threading.Lock()

    def load_credentials(self) -> FoundCredentials:
        """What botocore's session asks its provider of credentials for."""
        return self

    @property
    def found_in(self) -> str:
        """botocore's word for the place: env, shared-credentials-file, sso, assume-role …"""
        return str(self._get().method)

    def renew(self) -> bool:
        """Look again, unless another thread has just done so. Whether there is another key now."""
        with self._lock:
            before, since = self._found, time.monotonic() - self._renewed_at
            if since < _JUST_RENEWED:
                return True
            self._found = self._find()
            if before is None or self._found is None:
                return self._found is not None
            changed = self._found.get_frozen_credentials() != before.get_frozen_credentials()
            if changed:
                self._renewed_at = time.monotonic()
            return bool(changed)

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        return self._asked(lambda found: found.get_frozen_credentials())

    def get_deferred_property(self, property_name: str) -> Callable[[], str | None]:
        # By whoever needs it, when they do: this must not look for a key before.
        return lambda: self._asked(lambda found: found.get_deferred_property(property_name)())

    def _asked(self, question: Callable[[FoundCredentials], Told]) -> Told:
        try:
            return question(self._get())
        except ClientError as error:
            # botocore's own client asks for the role: its answers teach nobody else the time.
            headers = error.response.get("ResponseMetadata", {}).get("HTTPHeaders", {})
            if not clock.heed(headers.get("date", "")):
                raise
            return question(self._get())
        except RuntimeError as error:  # botocore's, for a new login that has ended already
            raise ServiceError(
                tr("The AWS login has expired."),
                tr("It was renewed, and has ended already by the clock of this computer."),
                tr("Check the date and time of this computer, and log in again."),
                remedy=Remedy.KEY,
                code="ExpiredToken",
            ) from error

    def _get(self) -> FoundCredentials:
        with self._lock:
            if self._found is None:
                self._found = self._find()
            if self._found is None:
                raise NoCredentialsError
            if isinstance(self._found, RefreshableCredentials):
                # By a clock that is ahead, a new login would seem to have ended already.
                # It takes the clock when it is made, and botocore's providers pass it none.
                vars(self._found)["_time_fetcher"] = clock.now
            return self._found


def _finder(
    profile: Profile, credentials: Credentials | AccessKey | None
) -> Callable[[], FoundCredentials | None]:
    if credentials is not None:
        key = FoundCredentials(
            credentials.access_key_id, credentials.secret_access_key, method="explicit"
        )
        return lambda: key
    if profile.credentials == "keychain":
        return lambda: _in_keychain(profile.name)
    return lambda: _session(profile, alone=False).get_credentials()


def _in_keychain(profile_name: str) -> FoundCredentials | None:
    from cloudery_desktop.service import keychain  # slow to import, and rarely needed

    key = keychain.load(profile_name)
    return FoundCredentials(*key, method="keychain") if key else None


def _session(profile: Profile, *, alone: bool) -> BotocoreSession:
    if alone:
        # As without AWS_PROFILE and ~/.aws: a profile named there and missing would end us here.
        session = BotocoreSession(
            session_vars={
                "profile": (None, None, None, None),
                "config_file": (None, None, os.devnull, None),
                "credentials_file": (None, None, os.devnull, None),
            }
        )
    else:
        session = BotocoreSession(profile=profile.aws_profile or None)
    session.set_config_variable("region", profile.region)
    return session
