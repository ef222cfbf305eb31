"""The sandbox keeps what it was given, whoever is killed."""

from __future__ import annotations

import errno
import io
import itertools
import json
import os
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import requests
from botocore.exceptions import ClientError, HTTPClientError

from cloudery_desktop.service import sandbox as module
from cloudery_desktop.service.sandbox import Sandbox, SandboxError
from tests.service.furnished import BUCKET, POLICY, TABLE, client, furnish, keys, put_row, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SAY_PID = "os.write(2, str(os.getpid()).encode())"
# Starts a sandbox, says where it is, and would stay for ever.
PARENT = """
import json, pathlib, sys, time
from cloudery_desktop.service.sandbox import Sandbox
s = Sandbox(pathlib.Path(sys.argv[1])).start()
told = [s.endpoint_url, s.access_key_id, s.secret_access_key, s._process.pid]
print(json.dumps(told), flush=True)
time.sleep(60)
"""


def process_of(sandbox: Sandbox) -> subprocess.Popen[bytes]:
    assert sandbox._process is not None
    return sandbox._process


def wait_until(true: Callable[[], bool], seconds: float = 10.0) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


def is_gone(pid: int) -> bool:
    """Whether the process ended; a zombie (an orphan nobody reaps in a container) has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def is_answering(sandbox: Sandbox) -> bool:
    try:
        return requests.head(sandbox.endpoint_url, timeout=5).status_code > 0
    except requests.ConnectionError:
        return False


def saved_rows(data_dir: Path) -> int:
    try:
        return (data_dir / "state" / "dynamodb.json").read_text().count('"uploadedAt": {')
    except FileNotFoundError:
        return 0


def test_keeps_everything_from_one_start_to_the_next(tmp_path: Path) -> None:
    with Sandbox(tmp_path / "data").start() as first:
        furnish(first)
    with Sandbox(tmp_path / "data").start() as second:
        assert second.access_key_id != first.access_key_id
        assert rows(second) == [1]
        assert keys(second) == ["private.txt", "uploads/open.txt"]
        policy = client(second, "s3").get_bucket_policy(Bucket=BUCKET)["Policy"]
        assert json.loads(policy) == POLICY
        body = client(second, "s3").get_object(Bucket=BUCKET, Key="private.txt")["Body"]
        assert body.read() == b"secret words"
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700


def test_links_to_photos_live_on_from_one_start_to_the_next(tmp_path: Path) -> None:
    with Sandbox(tmp_path).start() as first:
        furnish(first)
        link = f"{first.endpoint_url}/{BUCKET}/uploads/open.txt"
        photo = requests.get(link, timeout=5).content
    with Sandbox(tmp_path).start():
        assert requests.get(link, timeout=5).content == photo


def test_a_port_that_another_program_has_taken_is_left_to_it(tmp_path: Path) -> None:
    with Sandbox(tmp_path).start() as first:
        port = int(first.endpoint_url.rpartition(":")[2])
    with socket.create_server(("127.0.0.1", port)), Sandbox(tmp_path).start() as second:
        assert is_answering(second)
        assert second.endpoint_url != first.endpoint_url
    with Sandbox(tmp_path).start() as third:
        assert third.endpoint_url == second.endpoint_url


@pytest.mark.parametrize("written", ["", "half", "-1", "70000", "0", "9" * 5000])
def test_a_port_that_is_none_is_done_without(tmp_path: Path, written: str) -> None:
    (tmp_path / "port").write_text(written)
    with Sandbox(tmp_path).start() as sandbox:
        assert is_answering(sandbox)


def test_stop_may_be_called_again_and_leaves_nothing_running(tmp_path: Path) -> None:
    sandbox = Sandbox(tmp_path).start()
    sandbox.stop()
    sandbox.stop()
    assert process_of(sandbox).returncode == 0
    with pytest.raises(requests.ConnectionError):
        requests.get(sandbox.endpoint_url, timeout=5)


def test_ends_and_saves_when_the_app_is_killed(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(tmp_path)], stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdout is not None
        url, key_id, secret, child = json.loads(parent.stdout.readline())
        seen = Sandbox(tmp_path)
        seen.endpoint_url, seen.access_key_id, seen.secret_access_key = url, key_id, secret
        furnish(seen)
        put_row(seen, 2)
        parent.kill()
    wait_until(lambda: is_gone(child))
    with Sandbox(tmp_path).start() as again:
        assert rows(again) == [1, 2]
        assert keys(again) == ["private.txt", "uploads/open.txt"]


def test_what_a_killed_child_has_answered_is_kept(tmp_path: Path) -> None:
    with Sandbox(tmp_path).start() as sandbox:
        furnish(sandbox)
        put_row(sandbox, 2)
        process_of(sandbox).kill()
    with Sandbox(tmp_path).start() as again:
        assert rows(again) == [1, 2]
        assert keys(again) == ["private.txt", "uploads/open.txt"]
        policy = client(again, "s3").get_bucket_policy(Bucket=BUCKET)["Policy"]
        assert json.loads(policy) == POLICY


def test_no_row_that_was_answered_is_lost_whenever_the_child_is_killed(tmp_path: Path) -> None:
    with Sandbox(tmp_path).start() as sandbox:
        furnish(sandbox)
    answered = [1]
    for _ in range(3):
        with Sandbox(tmp_path).start() as sandbox:
            assert set(rows(sandbox)) >= set(answered)
            numbers = itertools.count(max(rows(sandbox)) + 1)
            table = client(sandbox, "dynamodb")

            def put(numbers: Iterator[int] = numbers, table: Any = table) -> None:
                with suppress(ClientError, HTTPClientError):  # it was killed
                    for number in numbers:
                        item = {"userId": {"S": "me"}, "uploadedAt": {"N": str(number)}}
                        table.put_item(TableName=TABLE, Item=item)
                        answered.append(number)

            before = len(answered)
            with ThreadPoolExecutor(4) as pool:
                for _ in range(4):
                    pool.submit(put)
                # Some are in a snapshot by then, and some are not.
                wait_until(lambda before=before: len(answered) > before + 100)  # type: ignore[misc]
                process_of(sandbox).kill()
    with Sandbox(tmp_path).start() as again:
        assert set(rows(again)) >= set(answered)
        client(again, "dynamodb").delete_item(
            TableName=TABLE, Key={"userId": {"S": "me"}, "uploadedAt": {"N": "1"}}
        )
        process_of(again).kill()
    with Sandbox(tmp_path).start() as last:
        assert min(rows(last)) == 2


def test_a_line_of_the_log_that_was_not_written_whole_is_left_out(tmp_path: Path) -> None:
    with Sandbox(tmp_path).start() as sandbox:
        furnish(sandbox)
        put_row(sandbox, 2)
        process_of(sandbox).kill()
    log = tmp_path / "state" / "dynamodb.log"
    whole = log.read_bytes()
    assert whole.count(b"PutItem") >= 1
    log.write_bytes(whole + b'\n{"account": "0000')
    with Sandbox(tmp_path).start() as again:
        assert rows(again) == [1, 2]
        wait_until(lambda: saved_rows(tmp_path) == 2 and log.stat().st_size == 0)


def test_a_killed_child_is_started_again_where_it_was(tmp_path: Path) -> None:
    with Sandbox(tmp_path).start() as sandbox:
        furnish(sandbox)
        wait_until(lambda: saved_rows(tmp_path) == 1)
        address = sandbox.endpoint_url
        for _ in range(2):
            killed = process_of(sandbox)
            killed.kill()
            wait_until(lambda killed=killed: process_of(sandbox) is not killed)  # type: ignore[misc]
            wait_until(lambda: is_answering(sandbox))
            assert sandbox.endpoint_url == address
            assert rows(sandbox) == [1]  # with the same key
        last = process_of(sandbox)
    assert last.returncode == 0
    time.sleep(0.4)
    assert process_of(sandbox) is last  # what was stopped stays so


def test_one_that_ends_again_and_again_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with Sandbox(tmp_path).start() as sandbox:
        monkeypatch.setattr(module, "_command", lambda: [sys.executable, "-c", "1 / 0"])
        process_of(sandbox).kill()
        wait_until(lambda: "division by zero" in caplog.text)
        assert "ended by itself (-9)" in caplog.text


@pytest.mark.parametrize("damage", ["missing", "cut short", "zeros"])
def test_a_snapshot_that_broke_is_replaced_by_the_former(tmp_path: Path, damage: str) -> None:
    with Sandbox(tmp_path).start() as sandbox:
        furnish(sandbox)
        wait_until(lambda: saved_rows(tmp_path) == 1)
        put_row(sandbox, 2)
    current = tmp_path / "state" / "dynamodb.json"
    if damage == "missing":
        current.unlink()
    else:
        current.write_bytes(current.read_bytes()[:300] if damage == "cut short" else bytes(300))
    with Sandbox(tmp_path).start() as again:
        assert rows(again) == [1]


def test_saved_data_that_cannot_be_read_stop_the_start_and_stay(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "dynamodb.json").write_bytes(b"\xff\xfe rubbish")
    with pytest.raises(SandboxError) as caught:
        Sandbox(tmp_path).start()
    assert "cannot be read" in caught.value.title
    assert "dynamodb.json" in caught.value.detail
    assert (tmp_path / "state" / "dynamodb.json").read_bytes() == b"\xff\xfe rubbish"


WHOLE = json.dumps({"__ministack_format__": 2, "payload": {}})
NEWER = json.dumps({"__ministack_format__": 99, "payload": {}})


@pytest.mark.parametrize(
    ("files", "title"),
    [
        ({"dynamodb.json": NEWER, "dynamodb.former": WHOLE}, "newer version"),
        ({"dynamodb.json": "{", "dynamodb.former": NEWER}, "newer version"),
        ({"dynamodb.former": NEWER}, "newer version"),
        ({"dynamodb.json": "{", "dynamodb.former": "[]"}, "cannot be read"),
        ({"dynamodb.former": "{"}, "cannot be read"),
        # What could be mended of another service is left alone too.
        ({"s3.json": "{", "s3.former": WHOLE, "dynamodb.json": NEWER}, "newer version"),
    ],
)
def test_a_start_that_is_refused_changes_no_saved_data(
    tmp_path: Path, files: dict[str, str], title: str
) -> None:
    state = tmp_path / "state"
    state.mkdir()
    for name, text in files.items():
        (state / name).write_text(text)
    for _ in range(2):
        with pytest.raises(SandboxError) as caught:
            Sandbox(tmp_path).start()
        assert title in caught.value.title
        assert "dynamodb" in caught.value.detail
        assert "Nothing was changed" in caught.value.detail
        assert {path.name: path.read_text() for path in state.iterdir()} == files


def test_a_save_that_failed_is_tried_again(tmp_path: Path) -> None:
    in_the_way = tmp_path / "state" / "dynamodb.former"
    with Sandbox(tmp_path).start() as sandbox:
        furnish(sandbox)
        wait_until(lambda: saved_rows(tmp_path) == 1)
        in_the_way.unlink(missing_ok=True)
        in_the_way.mkdir()
        put_row(sandbox, 2)
        log = tmp_path / "sandbox.log"
        wait_until(lambda: log.read_text().count("dynamodb.json was not saved") > 1)
        assert saved_rows(tmp_path) == 1
        in_the_way.rmdir()
        wait_until(lambda: saved_rows(tmp_path) == 2)


def test_a_second_start_says_that_the_folder_is_in_use(tmp_path: Path) -> None:
    with Sandbox(tmp_path).start():
        started = time.monotonic()
        with pytest.raises(SandboxError) as caught:
            Sandbox(tmp_path).start(timeout=0.5)
        assert 0.5 <= time.monotonic() - started < 5
    assert caught.value.title == "The sandbox is in use by another Cloudery window."
    assert "Close the other window first" in caught.value.advice
    assert caught.value.retryable


def test_a_start_waits_for_the_former_to_finish(tmp_path: Path) -> None:
    first = Sandbox(tmp_path).start()
    furnish(first)
    stopping = threading.Timer(0.5, first.stop)
    stopping.start()
    with Sandbox(tmp_path).start(timeout=10) as second:
        assert rows(second) == [1]
    stopping.join()


def test_a_start_that_waits_can_be_called_off(tmp_path: Path) -> None:
    with Sandbox(tmp_path).start():
        second = Sandbox(tmp_path)
        stopping = threading.Timer(0.5, second.stop)
        stopping.start()
        started = time.monotonic()
        with pytest.raises(SandboxError, match="called off"):
            second.start()
        assert time.monotonic() - started < 5
        stopping.join()
        assert process_of(second).returncode is not None
        second.stop()


def test_what_was_stopped_before_does_not_start(tmp_path: Path) -> None:
    sandbox = Sandbox(tmp_path / "data")
    sandbox.stop()
    with pytest.raises(SandboxError, match="called off"):
        sandbox.start()
    assert not (tmp_path / "data").exists()


def test_a_pipe_that_broke_in_the_way_of_windows_is_no_surprise(tmp_path: Path) -> None:
    class Broken(io.BytesIO):
        def flush(self) -> None:
            raise OSError(errno.EINVAL, "Invalid argument")

        close = flush

    with subprocess.Popen([sys.executable, "-c", ""], stdout=subprocess.PIPE) as process:
        process.stdin = Broken()
        assert module._ask(process, {}, 10) == {}
        module._end(process, 10)
        process.stdin = None
    assert process.returncode == 0


def test_a_folder_that_cannot_be_used_is_an_error_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SandboxError) as caught:
        Sandbox(tmp_path / "file" / "data").start()
    assert caught.value.title == "The sandbox could not be started."
    assert str(tmp_path / "file") in caught.value.detail


def test_a_child_that_dies_is_reported_with_its_last_words(tmp_path: Path) -> None:
    (tmp_path / "lock").mkdir()  # where the lock file should be
    with pytest.raises(SandboxError) as caught:
        Sandbox(tmp_path).start(timeout=1)
    assert "IsADirectoryError" in caught.value.detail


def test_a_child_that_says_nothing_is_not_waited_for_forever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = [sys.executable, "-c", f"import os, time; {SAY_PID}; time.sleep(60)"]
    monkeypatch.setattr(module, "_START_SECONDS", 0.5)
    monkeypatch.setattr(module, "_command", lambda: silent)
    with pytest.raises(SandboxError) as caught:
        Sandbox(tmp_path).start(timeout=0)
    assert "did not answer in time" in caught.value.detail
    assert is_gone(int((tmp_path / "sandbox.log").read_text()))


def test_a_child_that_never_listens_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_command", lambda: [sys.executable, "-c", f"import os; {SAY_PID}"])
    with pytest.raises(SandboxError) as caught:
        Sandbox(tmp_path).start()
    pid = (tmp_path / "sandbox.log").read_text()
    assert caught.value.detail == f"Its last words were: {pid}."


def test_a_child_that_ends_without_a_word_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_command", lambda: [sys.executable, "-c", ""])
    with pytest.raises(SandboxError) as caught:
        Sandbox(tmp_path).start()
    assert caught.value.detail == "It ended without a word."


def test_a_child_that_does_not_end_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    says = "print(json.dumps({'port': 9}), flush=True)"
    deaf = [sys.executable, "-c", f"import json, time; {says}; time.sleep(60)"]
    monkeypatch.setattr(module, "_STOP_SECONDS", 0.1)
    monkeypatch.setattr(module, "_command", lambda: deaf)
    sandbox = Sandbox(tmp_path).start()
    sandbox.stop()
    assert process_of(sandbox).returncode not in (None, 0)


def test_an_executable_starts_itself_as_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    assert module._command()[1] == "-m"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert module._command() == [sys.executable, "sandbox-server"]


def test_the_keys_are_nowhere_to_be_read(tmp_path: Path) -> None:
    with Sandbox(tmp_path).start() as sandbox:
        furnish(sandbox)
        with pytest.raises(ClientError):
            client(sandbox, "s3", secret="wrong").list_buckets()
        secrets = (sandbox.access_key_id, sandbox.secret_access_key)
        arguments = [str(argument) for argument in process_of(sandbox).args]  # type: ignore[union-attr]
        process = Path(f"/proc/{process_of(sandbox).pid}")
        seen = repr(sandbox) + " ".join(arguments)
        if process.exists():
            seen += (process / "cmdline").read_text() + (process / "environ").read_text()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            seen += path.read_text(errors="replace")
    assert not [secret for secret in secrets if secret in seen]


def test_the_persons_own_aws_settings_stay_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_SESSION_TOKEN", "a token of the real AWS")
    monkeypatch.setenv("MINISTACK_ACCOUNT_ID", "999999999999")
    with Sandbox(tmp_path).start() as sandbox:
        assert client(sandbox, "sts").get_caller_identity()["Account"] == "000000000000"


def test_the_log_is_emptied_when_it_is_long(tmp_path: Path) -> None:
    (tmp_path / "sandbox.log").write_text("old\n" * 100_000)
    with Sandbox(tmp_path).start():
        pass
    assert (tmp_path / "sandbox.log").stat().st_size < 10_000


def test_ctrl_c_in_the_terminal_does_not_reach_the_child(tmp_path: Path) -> None:
    session_of = getattr(os, "getsid", None)  # Windows has none: process groups do it there
    with Sandbox(tmp_path).start() as sandbox:
        assert session_of is None or session_of(process_of(sandbox).pid) != session_of(0)
