from __future__ import annotations

import hashlib
import os
import socket
import threading
import time
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import pytest

from cloudery_desktop.errors import Cancelled, ClouderyError
from cloudery_desktop.imaging.errors import UnreadableFile
from cloudery_desktop.imaging.privacy import cleaning as cleaning_module
from cloudery_desktop.imaging.privacy.cleaning import Cleaning
from cloudery_desktop.photo import PresignedPost
from cloudery_desktop.uploads import connection as connection_module
from cloudery_desktop.uploads import post as post_module
from cloudery_desktop.uploads.answers import TransferError
from cloudery_desktop.uploads.cancel_token import CancelToken
from cloudery_desktop.uploads.pace import Bandwidth
from cloudery_desktop.uploads.post import FormSender
from cloudery_desktop.uploads.witness import FileChanged, Witness
from tests.uploads import misbehaving_server as bad
from tests.uploads.misbehaving_server import Server
from tests.uploads.photos import photo_file
from tests.uploads.still_clock import StillClock

if TYPE_CHECKING:
    from collections.abc import Iterator

FIELDS = (
    ("key", "uploads/4f1d.jpg"),
    ("Content-Type", "image/jpeg"),
    ("x-amz-date", "20261101T101112Z"),
    ("policy", "eyJ9"),
    ("x-amz-signature", "00ff"),
)
MIB = 1024 * 1024


@pytest.fixture
def sender() -> Iterator[FormSender]:
    post_module._found.cache_clear()  # a proxy of another test
    sender = FormSender()
    yield sender
    sender.close()


def send(
    sender: FormSender,
    url: str,
    path: Path,
    token: CancelToken | None = None,
    size_bytes: int | None = None,
) -> list[int]:
    """The progress told."""
    told: list[int] = []
    size = path.stat().st_size if size_bytes is None else size_bytes
    form = PresignedPost(url, FIELDS)
    sender.send(form, Cleaning(path), "image/jpeg", size, token or CancelToken(), told.append)
    return told


def refusal(sender: FormSender, url: str, path: Path) -> TransferError:
    with pytest.raises(TransferError) as caught:
        send(sender, url, path)
    return caught.value


@contextmanager
def sending(sender: FormSender, url: str, path: Path, token: CancelToken) -> Iterator[list[object]]:
    """Sends in a thread; the list holds at the end what came of it, and when."""
    result: list[object] = []

    def work() -> None:
        try:
            send(sender, url, path, token)
        except (Cancelled, ClouderyError) as error:
            result.append(type(error))
        result.append(time.monotonic())

    thread = threading.Thread(target=work)
    thread.start()
    yield result
    thread.join(15)
    assert not thread.is_alive()


@pytest.fixture
def big(tmp_path: Path) -> Path:
    """40 MB: more than all buffers on the way hold."""
    path = tmp_path / "big.jpg"
    with path.open("wb") as stream:
        stream.write(b"\xff\xd8\xff")
        stream.truncate(40 * MIB)
    return path


def test_the_form(sender: FormSender, tmp_path: Path) -> None:
    data = os.urandom(3 * post_module.PIECE_BYTES + 17)
    path = photo_file(tmp_path, "grandma in hospital.jpg", data)
    with Server() as server:
        send(sender, server.url, path)
    (request,) = server.requests
    assert (request.method, request.target) == ("POST", "/bucket")
    *fields, file = request.parts()
    assert [(part.name, part.value.decode()) for part in fields] == list(FIELDS)
    assert (file.name, file.file_name, file.value) == ("file", "photo", data)
    assert file.headers["content-type"] == "image/jpeg"
    assert request.header("content-length") == str(len(request.body))
    assert request.header("transfer-encoding") is None
    assert b"grandma" not in request.body.replace(data, b"") + str(request.headers).encode()
    assert str(tmp_path) not in str(request.headers)


def test_no_password_of_netrc_goes_along(
    sender: FormSender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with Server() as server:
        send(sender, server.url, photo_file(tmp_path))
    assert server.requests[0].header("authorization") is None


def test_the_proxy_of_this_computer_is_used(
    sender: FormSender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url.removesuffix("/bucket"))
        send(sender, "http://bucket.invalid/", photo_file(tmp_path))
    assert proxy.requests[0].target == "http://bucket.invalid/"


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "socks5h://u:p@127.0.0.1:1", "ftp://x"])
def test_a_proxy_of_another_kind_is_told_and_not_passed_by(
    sender: FormSender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("http_proxy", proxy)
    error = refusal(sender, "http://bucket.invalid/", photo_file(tmp_path))
    assert error.title == "The proxy of this system is of a kind Cloudery cannot use."
    assert not error.retryable


def test_an_address_family_this_system_lacks_is_passed_over(
    sender: FormSender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = socket.getaddrinfo

    def with_another(host: str, port: int, **options: Any) -> list[Any]:
        unknown = (99, socket.SOCK_STREAM, 0, "", ("::1", port, 0, 0))
        return [unknown, *really(host, port, **options)]

    with Server() as server:
        monkeypatch.setattr(socket, "getaddrinfo", with_another)
        send(sender, server.url, photo_file(tmp_path))
        assert len(server.requests) == 1


def test_what_a_witness_does_not_know_is_never_sent_to_its_end(
    sender: FormSender, tmp_path: Path
) -> None:
    path = photo_file(tmp_path)
    witness = Witness(hashlib.sha256(b"another").hexdigest())
    size = path.stat().st_size
    with Server() as server:
        form = PresignedPost(server.url, FIELDS)
        with pytest.raises(FileChanged):
            sender.send(
                form, Cleaning(path), "image/jpeg", size, CancelToken(), lambda _: None, witness
            )
    assert not server.objects
    assert witness.md5 == ""


def test_photos_share_a_connection(sender: FormSender, tmp_path: Path) -> None:
    with Server(bad.good, bad.refuses(403, "AccessDenied"), bad.good) as server:
        send(sender, server.url, photo_file(tmp_path))
        refusal(sender, server.url, photo_file(tmp_path))
        send(sender, server.url, photo_file(tmp_path))
    assert [request.connection for request in server.requests] == [1, 1, 1]


def test_a_connection_that_ended_in_between_is_replaced(sender: FormSender, tmp_path: Path) -> None:
    path = photo_file(tmp_path)
    with Server(bad.says(201, "", keep=False)) as server:
        send(sender, server.url, path)
        time.sleep(0.05)
        send(sender, server.url, path)
    assert [request.connection for request in server.requests] == [1, 2]


def test_progress_tells_every_piece_and_ends_at_the_end(sender: FormSender, big: Path) -> None:
    with Server() as server:
        told = send(sender, server.url, big)
    assert told == sorted(set(told))
    assert told[-1] == 40 * MIB
    pieces = {after - before for before, after in pairwise([0, *told])}
    assert max(pieces) == post_module.PIECE_BYTES


def test_a_slow_line_is_given_small_pieces(
    sender: FormSender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a person, and the lookout, see that it moves."""
    monkeypatch.setattr(post_module, "_SLOW_SECONDS", -1.0)  # every piece is a slow one
    path = photo_file(tmp_path, data=bytes(2 * MIB))
    with Server() as server:
        first, *others = send(sender, server.url, path)
    assert first == post_module.PIECE_BYTES
    sizes = {after - before for before, after in pairwise([first, *others])}
    assert sizes == {post_module._SLOW_PIECE_BYTES}


def test_a_limit_is_kept_while_sending(tmp_path: Path) -> None:
    clock = StillClock()
    bandwidth = Bandwidth(clock)
    bandwidth.limit = 1_000_000
    sender = FormSender(bandwidth)
    path = photo_file(tmp_path, data=bytes(500_000))
    with Server() as server:
        told = send(sender, server.url, path)
    sender.close()
    assert max(after - before for before, after in pairwise([0, *told])) <= 100_000
    assert clock.time == pytest.approx(0.4)  # the last piece need not be waited for


def test_a_cancel_is_heard_while_the_limit_holds_back(tmp_path: Path) -> None:
    clock, token = StillClock(), CancelToken()
    bandwidth = Bandwidth(clock)
    bandwidth.limit = 10_000
    clock.during = token.cancel
    sender = FormSender(bandwidth)
    path = photo_file(tmp_path, data=bytes(MIB))
    with Server() as server, pytest.raises(Cancelled):
        send(sender, server.url, path, token)
    sender.close()
    assert clock.time < 1


def test_a_connection_opened_ahead_is_the_one_that_is_used(
    sender: FormSender, tmp_path: Path
) -> None:
    with Server() as server:
        sender.open(server.url, CancelToken())
        while not server.connections:
            time.sleep(0.01)
        assert not server.requests
        send(sender, server.url, photo_file(tmp_path))
        sender.open(server.url, CancelToken())  # it is still there
        send(sender, server.url, photo_file(tmp_path))
        assert [request.connection for request in server.requests] == [1, 1]


def test_what_goes_wrong_ahead_is_told_by_the_first_form(
    sender: FormSender, tmp_path: Path
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and never listens
        sender.open(f"http://127.0.0.1:{taken.getsockname()[1]}/bucket", CancelToken())
    with Server() as server:
        send(sender, server.url, photo_file(tmp_path))


def test_opening_ahead_can_be_cancelled(sender: FormSender) -> None:
    token = CancelToken()
    with full_house() as url:
        opening = threading.Thread(target=sender.open, args=(url, token))
        opening.start()
        opening.join(0.3)
        assert opening.is_alive()
        token.cancel()
        opening.join(1)
        assert not opening.is_alive()


def test_behind_a_proxy_nothing_is_opened_ahead(
    sender: FormSender, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url.removesuffix("/bucket"))
        sender.open("http://bucket.invalid/", CancelToken())
        assert not proxy.connections


def test_a_dead_connection_is_broken_off_as_by_the_network(sender: FormSender, big: Path) -> None:
    token = CancelToken()
    errors: list[ClouderyError] = []

    def work() -> None:
        try:
            send(sender, server.url, big, token)
        except TransferError as error:
            errors.append(error)

    with Server(bad.stops_reading) as server:
        thread = threading.Thread(target=work)
        thread.start()
        assert server.blocked.wait(5)
        token.break_off()
        thread.join(5)
        server.resume.set()
    (error,) = errors
    assert isinstance(error, TransferError)
    assert error.network
    assert error.retryable
    assert not token.cancelled
    token.break_off()  # nothing blocks any more: without effect


@pytest.mark.parametrize(
    ("behaviour", "title", "retryable", "may_have_arrived"),
    [
        (bad.refuses(403, "AccessDenied", "Access Denied"), "does not accept", False, False),
        (
            bad.refuses(403, "AccessDenied", "Invalid according to Policy: Policy expired."),
            "permission to upload had expired",
            True,
            False,
        ),
        (bad.refuses(403, "RequestTimeTooSkewed"), "clock of this computer", False, False),
        (bad.refuses(403, "SignatureDoesNotMatch"), "access key", False, False),
        (bad.refuses(400, "EntityTooLarge"), "has changed", False, False),
        (bad.refuses(400, "BadDigest"), "damaged on its way", True, False),
        (bad.refuses(404, "NoSuchBucket"), "does not exist", False, False),
        (bad.refuses(301, "PermanentRedirect"), "another region", False, False),
        (bad.refuses(400, "InvalidArgument"), "refused the photo", False, False),
        (bad.refuses(500, "InternalError"), "busy", True, False),
        (bad.refuses(503, "SlowDown"), "busy", True, False),
        (bad.says(502, "<h1>Bad gateway</h1>"), "busy", True, False),
        (bad.says(429, ""), "busy", True, False),
        (bad.says(307, ""), "not S3", True, True),
        (bad.portal, "not S3", True, True),
        (bad.garbage, "connection broke", True, True),
        (bad.cuts_at_half, "connection broke", True, False),
        (bad.cuts_after_all, "connection broke", True, True),
    ],
)
def test_answers(
    sender: FormSender,
    big: Path,
    tmp_path: Path,
    behaviour: bad.Behaviour,
    title: str,
    retryable: bool,
    may_have_arrived: bool,
) -> None:
    small = photo_file(tmp_path)
    with Server(behaviour) as server:
        error = refusal(sender, server.url, big if behaviour is bad.cuts_at_half else small)
        send(sender, server.url, small)  # the sender is as good as before
    assert title in error.title
    assert (error.retryable, error.may_have_arrived) == (retryable, may_have_arrived)
    assert error.network is (title in ("connection broke", "not S3"))
    assert not any(secret in error.sentence for secret in ("eyJ9", "00ff", server.url))
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("behaviour", "reference"),
    [
        (bad.refuses(403, "AccessDenied"), "Code AccessDenied, request 4442"),
        (
            bad.says(
                403, "<Error><Code>AccessDenied</Code></Error>", header="x-amz-request-id: 7A"
            ),
            "Code AccessDenied, request 7A",
        ),
        (bad.says(503, "", header="x-amz-request-id: 7A"), "Code 503, request 7A"),
        (bad.portal, "Code 200"),
        (bad.cuts_after_all, ""),
    ],
)
def test_what_support_asks_for_is_kept(
    sender: FormSender, tmp_path: Path, behaviour: bad.Behaviour, reference: str
) -> None:
    with Server(behaviour) as server:
        error = refusal(sender, server.url, photo_file(tmp_path))
    assert error.reference == reference
    assert reference.startswith(f"Code {error.code}" if error.code else "")
    assert reference.endswith(error.request_id)


def test_a_refusal_before_the_end_is_understood(sender: FormSender, big: Path) -> None:
    """If it is lost instead, that counts as a broken connection."""
    with Server(bad.refuses_early) as server:
        error = refusal(sender, server.url, big)
    assert error.title in (
        "The bucket does not accept this upload.",
        "The connection broke.",
    )
    assert not error.may_have_arrived


def test_a_server_that_says_nothing(
    sender: FormSender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "STALL_SECONDS", 0.2)
    with Server(bad.never_answers) as server:
        error = refusal(sender, server.url, photo_file(tmp_path))
        assert server.saw_close.wait(1)
    assert error.title == "The connection hangs."
    assert error.network
    assert error.retryable
    assert error.may_have_arrived


def test_a_server_that_takes_nothing_any_more(
    sender: FormSender, big: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "STALL_SECONDS", 0.2)
    with Server(bad.stops_reading) as server:
        started = time.monotonic()
        error = refusal(sender, server.url, big)
    assert time.monotonic() - started < 2
    assert error.retryable
    assert not error.may_have_arrived


def test_nobody_listens(sender: FormSender, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and never listens
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/bucket"
        error = refusal(sender, url, photo_file(tmp_path))
    assert error.title == "The bucket cannot be reached."
    assert "Connection refused" in error.detail
    assert error.advice == ""  # whether it is tried again is the row's to say
    assert error.retryable
    assert error.network
    assert not error.may_have_arrived


def test_a_host_without_an_address(sender: FormSender, tmp_path: Path) -> None:
    error = refusal(sender, "http://bucket.invalid/", photo_file(tmp_path))
    assert error.sentence.startswith("The bucket cannot be reached. The address of bucket.invalid")
    assert error.retryable


@contextmanager
def full_house() -> Iterator[str]:
    """The URL of a host that lets nobody in and refuses nobody."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        guests = []
        for _ in range(3):
            guest = socket.socket()
            guest.setblocking(False)
            guest.connect_ex(address)
            guests.append(guest)
        time.sleep(0.05)
        yield f"http://127.0.0.1:{address[1]}/bucket"
        for guest in guests:
            guest.close()


def test_connecting_ends_in_time(
    sender: FormSender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "CONNECT_SECONDS", 0.3)
    with full_house() as url:
        error = refusal(sender, url, photo_file(tmp_path))
    assert error.sentence.startswith("The bucket cannot be reached. The system says: No answer.")


def test_cancel_while_connecting(sender: FormSender, tmp_path: Path) -> None:
    token = CancelToken()
    with full_house() as url, sending(sender, url, photo_file(tmp_path), token) as result:
        time.sleep(0.3)
        assert not result
        cancelled_at = time.monotonic()
        assert token.cancel()
    kind, ended_at = result
    assert kind is Cancelled
    assert isinstance(ended_at, float)
    assert ended_at - cancelled_at < 1


@pytest.mark.parametrize("behaviour", [bad.stops_reading, bad.never_answers])
def test_cancel_while_blocked(sender: FormSender, big: Path, behaviour: bad.Behaviour) -> None:
    token = CancelToken()
    with Server(behaviour) as server, sending(sender, server.url, big, token) as result:
        assert server.blocked.wait(5)
        time.sleep(0.1)
        assert not result
        cancelled_at = time.monotonic()
        assert token.cancel()
        while len(result) < 2 and time.monotonic() < cancelled_at + 5:
            time.sleep(0.01)
        server.resume.set()
        assert server.saw_close.wait(1)
    kind, ended_at = result
    assert kind is Cancelled
    assert isinstance(ended_at, float)
    assert ended_at - cancelled_at < 1


def test_cancel_over_a_kept_connection(sender: FormSender, big: Path, tmp_path: Path) -> None:
    token = CancelToken()
    with Server(bad.good, bad.stops_reading) as server:
        send(sender, server.url, photo_file(tmp_path))
        with sending(sender, server.url, big, token) as result:
            assert server.blocked.wait(5)
            token.cancel()
            while len(result) < 2:
                time.sleep(0.01)
            server.resume.set()
        assert server.saw_close.wait(1)
        send(sender, server.url, photo_file(tmp_path))
    assert result[0] is Cancelled
    assert [request.connection for request in server.requests] == [1, 1, 2]


def test_cancelled_before_it_began(sender: FormSender, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with Server() as server, pytest.raises(Cancelled):
        send(sender, server.url, photo_file(tmp_path), token)
    assert not server.requests


def test_cancelled_between_two_pieces(sender: FormSender, big: Path) -> None:
    token = CancelToken()

    def cancel(_: int) -> None:
        token.cancel()

    with Server() as server:
        form = PresignedPost(server.url, FIELDS)
        with pytest.raises(Cancelled):
            sender.send(form, Cleaning(big), "image/jpeg", 40 * MIB, token, cancel)
    assert all(len(request.body) < 40 * MIB for request in server.requests)


def test_the_file_shrinks_on_the_way(sender: FormSender, big: Path) -> None:
    def shrink(_: int) -> None:
        os.truncate(big, MIB)

    with Server() as server:
        form = PresignedPost(server.url, FIELDS)
        with pytest.raises(FileChanged) as caught:
            sender.send(form, Cleaning(big), "image/jpeg", 40 * MIB, CancelToken(), shrink)
    assert not caught.value.retryable
    assert not server.objects


def test_a_smaller_file_than_announced(sender: FormSender, tmp_path: Path) -> None:
    with Server() as server, pytest.raises(FileChanged):
        send(sender, server.url, photo_file(tmp_path, data=b"12345"), size_bytes=6)


def test_the_file_is_gone(sender: FormSender, tmp_path: Path) -> None:
    with Server() as server, pytest.raises(UnreadableFile, match="not there"):
        send(sender, server.url, tmp_path / "gone.jpg", size_bytes=6)
    assert not server.connections


def test_the_disk_fails_on_the_way(
    sender: FormSender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = photo_file(tmp_path)

    def open_file(_: Path) -> BinaryIO:
        # A regular file that fails: nothing is mapped at address 0.
        return Path("/proc/self/mem").open("rb")

    monkeypatch.setattr(cleaning_module, "open_file", open_file)
    with Server() as server, pytest.raises(UnreadableFile) as caught:
        send(sender, server.url, path)
    assert caught.value.title == "The disk could not read this file."
    assert caught.value.retryable
