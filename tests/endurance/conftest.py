from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.endurance.strict_cloud import StrictCloud, strict_cloud

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StrictCloud]:
    with strict_cloud(tmp_path_factory.mktemp("cloud") / "servers") as cloud:
        yield cloud


@pytest.fixture
def cloud(servers: StrictCloud) -> Iterator[StrictCloud]:
    """A strict cloud with nothing in it."""
    another = servers.another()
    yield another
    # SeaweedFS has room for few buckets at a time, and deletes those that are not empty, too.
    another.connection.s3.delete_bucket(Bucket=another.profile.bucket)
