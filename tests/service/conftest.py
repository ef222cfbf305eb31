"""Two clouds: moto in this process for the plain paths, the strict sandbox for who may do what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from moto import mock_aws

from cloudery_desktop.config import Profile
from cloudery_desktop.service.aws import AwsPhotoService, Connection, Credentials, connect
from cloudery_desktop.service.infrastructure import create_missing
from cloudery_desktop.service.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def aws_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test finds the keys or settings of the person who runs it."""
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
        create_missing(mock_connection)
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
def sandbox_credentials(running_sandbox: Sandbox) -> Credentials:
    """The sandbox's root key."""
    return Credentials(running_sandbox.access_key_id, running_sandbox.secret_access_key)


@pytest.fixture(scope="session")
def strict(sandbox_profile: Profile, sandbox_credentials: Credentials) -> Connection:
    """The furnished sandbox: it refuses what AWS refuses."""
    connection = connect(sandbox_profile, sandbox_credentials)
    create_missing(connection)
    return connection
