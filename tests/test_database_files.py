from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop.database_files import NewerFile, check, open_database, transaction

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCHEMA = "CREATE TABLE IF NOT EXISTS things (name TEXT NOT NULL);"
opened = partial(open_database, synchronous="NORMAL", busy_seconds=0.1)


@pytest.fixture
def things() -> Iterator[sqlite3.Connection]:
    with closing(opened(":memory:", 1, SCHEMA)) as connection:
        yield connection


def names(connection: sqlite3.Connection) -> list[str]:
    return [name for (name,) in connection.execute("SELECT name FROM things")]


def test_it_is_there_the_next_time(tmp_path: Path) -> None:
    for expected in ([], ["a"]):
        with closing(opened(tmp_path / "db", 1, SCHEMA)) as connection:
            assert names(connection) == expected
            with transaction(connection):
                connection.execute("INSERT INTO things VALUES ('a')")


def test_a_newer_one_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 3")
    before = file.read_bytes()
    with pytest.raises(NewerFile):
        opened(file, 2, SCHEMA)
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("error", [sqlite3.DatabaseError, KeyboardInterrupt])
def test_an_error_leaves_all_as_it_was(
    things: sqlite3.Connection, error: type[BaseException]
) -> None:
    def fail() -> None:
        with transaction(things):
            things.execute("INSERT INTO things VALUES ('a')")
            raise error

    with pytest.raises(error):
        fail()
    assert names(things) == []
    with transaction(things):  # the next one may begin
        things.execute("INSERT INTO things VALUES ('b')")
    assert names(things) == ["b"]


def test_damage_is_found(tmp_path: Path) -> None:
    file = tmp_path / "db"
    with closing(opened(file, 1, SCHEMA)) as connection, transaction(connection):
        connection.executemany("INSERT INTO things VALUES (?)", [("x" * 100,)] * 1000)
    content = bytearray(file.read_bytes())
    content[9000:9400] = b"\xff" * 400
    file.write_bytes(content)
    with closing(opened(file, 1, SCHEMA)) as connection, pytest.raises(sqlite3.DatabaseError):
        check(connection)
