"""Two clouds: moto in this process for the plain paths, the strict sandbox for who may do what."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import keyring
import pytest
from moto import mock_aws

from cloudery_desktop.cloud import AccessKey
from cloudery_desktop.profile import Profile
from cloudery_desktop.service.aws import AwsPhotoService
from cloudery_desktop.service.connection import Connection, connect
from cloudery_desktop.service.infrastructure.desired import furnish
from cloudery_desktop.service.sandbox import Sandbox
from tests.service.keychains import Keychain
from tests.service.own_cloud import own_cloud, remove_user
from tests.service.seaweed import running_seaweed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def aws_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test finds the keys or settings of the person who runs it, or leaves files there."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_REGION", "AWS_ENDPOINT_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "aws-config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "aws-credentials"))


@pytest.fixture(scope="session")
def mock_connection() -> Connection:
    """Clients for moto, made once: that takes longer than most tests."""
    with mock_aws():
        return connect(Profile(user_id="me"))


@pytest.fixture
def cloud(mock_connection: Connection) -> Iterator[Connection]:
    """A furnished account in moto."""
    with mock_aws():
        furnish(mock_connection)
        yield mock_connection


@pytest.fixture
def service(cloud: Connection) -> AwsPhotoService:
    """The service on moto."""
    return AwsPhotoService(cloud)


@pytest.fixture(scope="session")
def running_sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    """One sandbox for all strict tests."""
    with Sandbox(tmp_path_factory.mktemp("sandbox")).start() as running:
        yield running


@pytest.fixture(scope="session")
def sandbox_profile(running_sandbox: Sandbox) -> Profile:
    """The profile of the sandbox."""
    return Profile(
        name="sandbox",
        user_id="me",
        s3_endpoint_url=running_sandbox.endpoint_url,
        dynamodb_endpoint_url=running_sandbox.endpoint_url,
        verify_by="md5",
    )


@pytest.fixture(scope="session")
def sandbox_credentials(running_sandbox: Sandbox) -> AccessKey:
    """The sandbox's root key."""
    return AccessKey(running_sandbox.access_key_id, running_sandbox.secret_access_key)


@pytest.fixture(scope="session")
def strict(sandbox_profile: Profile, sandbox_credentials: AccessKey) -> Connection:
    """The furnished sandbox: it refuses what AWS refuses."""
    connection = connect(sandbox_profile, sandbox_credentials)
    furnish(connection)
    return connection


@pytest.fixture(scope="session")
def seaweed(
    strict: Connection,
    sandbox_credentials: AccessKey,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Connection]:
    """S3 of SeaweedFS, without a bucket, beside the sandbox's table: one key opens both."""
    with running_seaweed(tmp_path_factory.mktemp("seaweed"), sandbox_credentials) as url:
        profile = replace(
            strict.profile,
            name="seaweed",
            user_id="seaweed",
            s3_endpoint_url=url,
            verify_by="sha256",
        )
        yield connect(profile, sandbox_credentials)


@pytest.fixture(scope="session")
def account(sandbox_profile: Profile, sandbox_credentials: AccessKey) -> Connection:
    """The sandbox's root, whom its IAM and STS answer as Amazon's do."""
    url = sandbox_profile.s3_endpoint_url
    return connect(sandbox_profile, sandbox_credentials, identity_url=url)


@pytest.fixture
def owner(account: Connection, monkeypatch: pytest.MonkeyPatch) -> Iterator[Connection]:
    """The owner of an account in which there is nothing yet."""
    yield own_cloud(account, monkeypatch)
    remove_user(account)


@pytest.fixture
def system_keychain() -> Iterator[Keychain]:
    """A keychain in the place of this computer's."""
    before = keyring.get_keyring()
    keychain = Keychain()
    keyring.set_keyring(keychain)
    yield keychain
    keyring.set_keyring(before)
