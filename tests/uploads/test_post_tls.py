from __future__ import annotations

import socket
import ssl
import time
from typing import TYPE_CHECKING, Any

import pytest

from cloudery_desktop.errors import Cancelled
from cloudery_desktop.uploads import connection as connection_module
from cloudery_desktop.uploads.cancel_token import CancelToken
from cloudery_desktop.uploads.lifecycle import State
from cloudery_desktop.uploads.pace import MAX_FAILURES
from cloudery_desktop.uploads.post import FormSender
from tests.certificates import Certificates, make_certificates
from tests.uploads import misbehaving_server as bad
from tests.uploads.misbehaving_server import Server
from tests.uploads.photos import noise, photo_file, queued
from tests.uploads.rig import Rig
from tests.uploads.test_post import big, refusal, send, sender, sending

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["big", "sender"]  # fixtures


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return make_certificates(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def tls(certificates: Certificates) -> ssl.SSLContext:
    return certificates.server_context()


@pytest.fixture
def trusted(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificates.authority))


@pytest.mark.usefixtures("trusted")
def test_photos_share_a_secure_connection(
    sender: FormSender, tls: ssl.SSLContext, tmp_path: Path
) -> None:
    path = photo_file(tmp_path)
    with Server(tls=tls) as server:
        send(sender, server.url, path)
        send(sender, server.url, path)
    assert [request.connection for request in server.requests] == [1, 1]
    assert server.requests[1].file == path.read_bytes()


@pytest.mark.usefixtures("trusted")
def test_a_new_connection_goes_on_with_the_session_of_the_last(
    tls: ssl.SSLContext, tmp_path: Path
) -> None:
    path = photo_file(tmp_path)
    with Server(bad.says(201, "", keep=False), tls=tls) as server:
        for _ in range(2):  # of one thread, then of another
            sender = FormSender()
            send(sender, server.url, path)
            sender.close()
        assert server.connections == 2
    assert tls.session_stats()["hits"] == 1


@pytest.mark.usefixtures("trusted")
def test_a_secure_connection_is_opened_ahead(
    sender: FormSender, tls: ssl.SSLContext, tmp_path: Path
) -> None:
    with Server(tls=tls) as server:
        sender.open(server.url, CancelToken())
        assert server.connections == 1
        send(sender, server.url, photo_file(tmp_path))
    assert [request.connection for request in server.requests] == [1]


@pytest.mark.usefixtures("trusted")
def test_a_secure_connection_that_ended_in_between_is_replaced(
    sender: FormSender, tls: ssl.SSLContext, tmp_path: Path
) -> None:
    path = photo_file(tmp_path)
    with Server(bad.says(201, "", keep=False), tls=tls) as server:
        send(sender, server.url, path)
        time.sleep(0.05)
        send(sender, server.url, path)
    assert [request.connection for request in server.requests] == [1, 2]


def test_a_folder_of_authorities_that_knows_none(
    sender: FormSender, tls: ssl.SSLContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path))
    with Server(tls=tls) as server:
        error = refusal(sender, server.url, photo_file(tmp_path))
    assert error.title == "There is no secure connection to the bucket."


def test_what_nobody_vouches_for_is_not_opened_ahead(
    sender: FormSender, tls: ssl.SSLContext, tmp_path: Path
) -> None:
    with Server(tls=tls) as server:
        sender.open(server.url, CancelToken())
        error = refusal(sender, server.url, photo_file(tmp_path))
    assert error.title == "There is no secure connection to the bucket."


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("behaviour", [bad.stops_reading, bad.never_answers])
def test_cancel_while_blocked(
    sender: FormSender, tls: ssl.SSLContext, big: Path, behaviour: bad.Behaviour
) -> None:
    token = CancelToken()
    with (
        Server(behaviour, tls=tls) as server,
        sending(sender, server.url, big, token) as result,
    ):
        assert server.blocked.wait(5)
        time.sleep(0.1)
        assert not result
        cancelled_at = time.monotonic()
        token.cancel()
        while len(result) < 2 and time.monotonic() < cancelled_at + 5:
            time.sleep(0.01)
        server.resume.set()
        assert server.saw_close.wait(1)
    kind, ended_at = result
    assert kind is Cancelled
    assert isinstance(ended_at, float)
    assert ended_at - cancelled_at < 1


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("kept_alive", [False, True])
def test_a_slow_line_has_longer_than_a_connection_may_take(
    sender: FormSender,
    tls: ssl.SSLContext,
    big: Path,
    monkeypatch: pytest.MonkeyPatch,
    kept_alive: bool,
) -> None:
    def reads_late(talk: bad.Conversation) -> bool:
        talk.read(0.01)
        time.sleep(1.5)
        return bad.good(talk)

    before = [bad.good] if kept_alive else []
    with Server(*before, reads_late, tls=tls) as server:
        if kept_alive:
            send(sender, server.url, photo_file(big.parent))
        monkeypatch.setattr(connection_module, "CONNECT_SECONDS", 0.5)
        send(sender, server.url, big)
    assert len(server.requests[-1].file) == big.stat().st_size


def test_cancel_during_the_handshake(sender: FormSender, tmp_path: Path) -> None:
    token = CancelToken()
    with socket.create_server(("127.0.0.1", 0)) as mute:
        url = f"https://127.0.0.1:{mute.getsockname()[1]}/bucket"
        with sending(sender, url, photo_file(tmp_path), token) as result:
            line, _ = mute.accept()
            with line:
                assert line.recv(5)[:1] == b"\x16"  # the client's hello
                cancelled_at = time.monotonic()
                token.cancel()
                line.settimeout(1)
                while line.recv(4096):
                    pass
    kind, ended_at = result
    assert kind is Cancelled
    assert isinstance(ended_at, float)
    assert ended_at - cancelled_at < 1


def test_a_certificate_nobody_vouches_for(
    sender: FormSender, tls: ssl.SSLContext, tmp_path: Path
) -> None:
    with Server(tls=tls) as server:
        error = refusal(sender, server.url, photo_file(tmp_path))
    assert error.title == "There is no secure connection to the bucket."
    assert error.detail == "Its certificate is not valid."
    assert "login page" in error.advice
    assert "date" in error.advice
    assert error.network
    assert error.retryable
    assert not error.may_have_arrived
    assert not server.requests


class NoTls(ssl.SSLContext):
    """Reads the client's hello, says `answer`, and goes."""

    answer = b""

    def wrap_socket(self, *args: Any, **options: Any) -> ssl.SSLSocket:
        sock: socket.socket = args[0]
        sock.recv(1 << 16)
        sock.sendall(self.answer)
        sock.close()
        raise OSError


def test_a_login_page_that_does_not_even_speak_tls(sender: FormSender, tmp_path: Path) -> None:
    tls = NoTls(ssl.PROTOCOL_TLS_SERVER)
    tls.answer = b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nWelcome"
    with Server(tls=tls) as server:
        error = refusal(sender, server.url, photo_file(tmp_path))
    assert error.title == "There is no secure connection to the bucket."
    assert "login page" in error.advice
    assert error.network


def ends_at_half(talk: bad.Conversation) -> bool:
    talk.read(0.5)
    talk.sock.shutdown(socket.SHUT_RDWR)
    return False


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("behaviour", [bad.cuts_at_half, ends_at_half])
def test_cut_on_the_way(
    sender: FormSender, tls: ssl.SSLContext, big: Path, behaviour: bad.Behaviour
) -> None:
    with Server(behaviour, tls=tls) as server:
        error = refusal(sender, server.url, big)
    assert error.title == "The connection broke."
    assert error.network
    assert not error.may_have_arrived


def test_cut_during_the_handshake(sender: FormSender, tmp_path: Path) -> None:
    with Server(tls=NoTls(ssl.PROTOCOL_TLS_SERVER)) as server:
        error = refusal(sender, server.url, photo_file(tmp_path))
    assert error.title == "The connection broke."
    assert error.network
    assert not error.may_have_arrived


@pytest.mark.usefixtures("trusted")
def test_a_refusal_before_the_end_is_understood(
    sender: FormSender, tls: ssl.SSLContext, big: Path
) -> None:
    """If it is lost instead, that counts as a broken connection."""
    with Server(bad.refuses_early, tls=tls) as server:
        error = refusal(sender, server.url, big)
    assert error.title in (
        "The bucket does not accept this upload.",
        "The connection broke.",
    )
    assert not error.may_have_arrived


@pytest.mark.usefixtures("trusted")
def test_a_bad_network_is_waited_out_however_often_it_cuts(
    tls: ssl.SSLContext, tmp_path: Path
) -> None:
    cuts = MAX_FAILURES + 2
    with Server(*[bad.cuts_at_half] * cuts, tls=tls) as server:
        rig = Rig(server)
        upload = rig.token(queued(photo_file(tmp_path, "noise.png", noise(1200))))
        for _ in range(cuts):
            assert upload.state is State.WAITING, upload.trouble.sentence
            assert upload.trouble.offline
            upload = rig.again(upload)
        rig.close()
    assert upload.state is State.DONE
    assert (upload.failures, upload.network_failures) == (0, cuts)
