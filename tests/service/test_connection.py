"""Signing in the real world: logins come, end and are renewed; clocks are wrong."""

from __future__ import annotations

import base64
import json
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudery_desktop.cloud import AccessKey
from cloudery_desktop.profile import Profile
from cloudery_desktop.service import clock, keychain
from cloudery_desktop.service.aws import AwsPhotoService
from cloudery_desktop.service.connection import Connection, connect
from cloudery_desktop.service.errors import ServiceError, service_errors
from tests.service.forms import send
from tests.service.own_cloud import Answer, a_role, answers, set_up
from tests.service.samples import a_request

if TYPE_CHECKING:
    from tests.service.keychains import Keychain

EMPTY_PAGE: Answer = (200, {}, '{"Items": [], "Count": 0}')
EXPIRED: Answer = (400, {}, '{"__type": "x#ExpiredTokenException", "message": "expired"}')
SKEWED = '{"__type": "x#InvalidSignatureException", "message": "Signature expired: now"}'


@pytest.fixture(autouse=True)
def right_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test teaches the clock is forgotten after it."""
    monkeypatch.setattr(clock, "_offset", timedelta(0))


@pytest.fixture
def no_key(monkeypatch: pytest.MonkeyPatch) -> Path:
    """No key in the variables; the file of the AWS tools, still without one."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    return Path(os.environ["AWS_SHARED_CREDENTIALS_FILE"])


def write_key(file: Path, key_id: str, secret: str = "secret", token: str = "") -> None:
    lines = ["[default]", f"aws_access_key_id = {key_id}", f"aws_secret_access_key = {secret}"]
    file.write_text("\n".join([*lines, *([f"aws_session_token = {token}"] if token else [])]))


def date_in(**ahead: float) -> str:
    """The HTTP Date of a server that is so far ahead."""
    return format_datetime(datetime.now(UTC) + timedelta(**ahead), usegmt=True)


def key_ids(sent: list[Any]) -> list[str]:
    """With which keys requests were signed."""
    signatures = [request.headers["Authorization"] for request in sent]
    texts = [s.decode() if isinstance(s, bytes) else s for s in signatures]
    return [text.partition("Credential=")[2].partition("/")[0] for text in texts]


def test_every_call_says_what_program_it_is_of() -> None:
    connection = connect(Profile(), AccessKey("AKIA", "secret"))
    with answers(connection.dynamodb, "Query", EMPTY_PAGE) as sent:
        AwsPhotoService(connection).list_photos()
    agent = sent[0].headers["User-Agent"]
    text = agent.decode() if isinstance(agent, bytes) else agent
    assert text.startswith("ClouderyDesktop/")
    assert "Botocore/" in text


# Logins


def test_a_key_that_is_made_after_the_start_is_found(no_key: Path) -> None:
    service = AwsPhotoService(connection := connect(Profile()))
    with pytest.raises(ServiceError, match="no AWS access key"):
        service.list_photos()
    write_key(no_key, "AKIALATE")
    with answers(connection.dynamodb, "Query", EMPTY_PAGE) as sent:
        assert service.list_photos().photos == ()
    assert key_ids(sent) == ["AKIALATE"]
    assert connection.found_in == "shared-credentials-file"


@pytest.mark.parametrize(
    "code", ["ExpiredTokenException", "ExpiredToken", "UnrecognizedClientException"]
)
def test_a_key_that_another_tool_renews_is_taken_up(no_key: Path, code: str) -> None:
    write_key(no_key, "ASIAOLD", token="old")
    connection = connect(Profile())
    refused: Answer = (400, {}, json.dumps({"__type": code, "message": "expired"}))
    assert connection.access_key_id == "ASIAOLD"
    write_key(no_key, "ASIANEW", token="new")
    with answers(connection.dynamodb, "Query", refused, EMPTY_PAGE) as sent:
        assert AwsPhotoService(connection).list_photos().photos == ()
    assert key_ids(sent) == ["ASIAOLD", "ASIANEW"]
    assert sent[1].headers["X-Amz-Security-Token"] in ("new", b"new")
    form = connection.s3.generate_presigned_post("bucket", "key")["fields"]
    assert form["x-amz-security-token"] == "new"  # forms are signed with the new one, too


def test_a_call_that_was_under_way_while_the_key_was_renewed_is_signed_again(
    no_key: Path,
) -> None:
    write_key(no_key, "ASIAOLD", token="old")
    connection = connect(Profile())
    assert connection.access_key_id == "ASIAOLD"
    write_key(no_key, "ASIANEW", token="new")
    service = AwsPhotoService(connection)
    given = (EXPIRED, EMPTY_PAGE, EXPIRED, EMPTY_PAGE)  # the third answers an older signature
    with answers(connection.dynamodb, "Query", *given) as sent:
        for _ in range(2):
            assert service.list_photos().photos == ()
    assert len(sent) == 4


def test_a_login_that_has_ended_is_explained(no_key: Path) -> None:
    write_key(no_key, "ASIAOLD", token="old")
    connection = connect(Profile())
    with (
        answers(connection.dynamodb, "Query", EXPIRED) as sent,
        pytest.raises(ServiceError, match="The AWS login has expired") as ended,
    ):
        AwsPhotoService(connection).list_photos()
    assert "aws sso login" in ended.value.reference
    assert not ended.value.retryable
    assert len(sent) == 1  # the same key again would not help


@pytest.mark.usefixtures("no_key")
def test_an_assumed_role_is_renewed_while_photos_go_up(
    owner: Connection, sandbox_credentials: AccessKey
) -> None:
    set_up(owner)
    with a_role(owner, sandbox_credentials) as aws_profile:
        connection = connect(replace(owner.profile, aws_profile=aws_profile))
        assert connection.found_in == "assume-role"
        service = AwsPhotoService(connection)
        used = set()
        for _ in range(3):
            ticket = service.request_upload(a_request())
            assert ticket.post is not None
            used.add(dict(ticket.post.fields)["x-amz-credential"])
            assert send(ticket.post) == 201
    assert len(used) == 3


def process_profile(tmp_path: Path, expires: str) -> Profile:
    """An AWS profile whose key a program gives, another one each time."""
    program = tmp_path / "give_key.py"
    program.write_text(
        "import json, os\n"
        f"print(json.dumps({{'Version': 1, 'AccessKeyId': 'ASIA' + str(os.getpid()),"
        f" 'SecretAccessKey': 's', 'SessionToken': 't', 'Expiration': '{expires}'}}))\n"
    )
    Path(os.environ["AWS_CONFIG_FILE"]).write_text(
        f"[profile given]\ncredential_process = {sys.executable} {program}\n"
    )
    return Profile(aws_profile="given")


def test_a_login_that_ends_at_once_is_explained(tmp_path: Path) -> None:
    connection = connect(process_profile(tmp_path, "2020-01-01T00:00:00Z"))
    with pytest.raises(ServiceError, match="login has expired") as ended:
        AwsPhotoService(connection).list_photos()
    assert "date and time" in ended.value.advice


def test_whether_a_login_has_ended_goes_by_the_clouds_clock(tmp_path: Path) -> None:
    """By this computer's clock, which is two hours ahead, each new key would be an old one."""
    in_an_hour = datetime.now(UTC) - timedelta(hours=2) + timedelta(hours=1)
    connection = connect(process_profile(tmp_path, in_an_hour.isoformat()))
    assert clock.heed(date_in(hours=-2))
    with answers(connection.dynamodb, "Query", EMPTY_PAGE) as sent:
        for _ in range(2):
            AwsPhotoService(connection).list_photos()
    assert len(sent) == 2
    assert len(set(key_ids(sent))) == 1  # it holds, so it is not asked for again


def test_an_sso_profile_without_a_login_says_what_to_run(
    no_key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    Path(os.environ["AWS_CONFIG_FILE"]).write_text(
        "[profile work]\nsso_session = work\nsso_account_id = 123456789012\nsso_role_name = r\n"
        "[sso-session work]\nsso_start_url = https://example.com/start\nsso_region = us-east-1\n"
    )
    with pytest.raises(ServiceError, match="login has expired") as ended:
        AwsPhotoService(connect(Profile(aws_profile="work"))).list_photos()
    assert "aws sso login" in ended.value.reference


def test_a_key_in_the_keychain_is_its_profiles_own(no_key: Path, system_keychain: Keychain) -> None:
    write_key(no_key, "AKIAOTHER")
    connection = connect(Profile(name="work", credentials="keychain"))
    with pytest.raises(ServiceError, match="no AWS access key"):
        AwsPhotoService(connection).list_photos()
    keychain.store("work", "AKIAKEPT", "secret")
    assert (connection.access_key_id, connection.found_in) == ("AKIAKEPT", "keychain")
    home = connect(Profile(name="home", credentials="keychain"))
    with pytest.raises(ServiceError, match="no AWS access key"):
        home.access_key_id  # noqa: B018


# The clock


@given(
    st.text() | st.dates().map(str) | st.from_regex(r"\w{3}, \d{1,2} \w{3} \d{1,6} [\d:]{8} \S+")
)
def test_no_date_header_does_harm(date: str) -> None:
    clock.heed(date)
    assert isinstance(clock.now(), datetime)
    assert clock.now() + timedelta(days=36525) > clock.now()
    clock.heed(date_in())
    assert clock.offset() == 0


@pytest.mark.parametrize(
    "date",
    ["Fri, 31 Dec 9999 23:59:59 GMT", "Fri, 01 Jan 1700 00:00:00 GMT", "", "yesterday", "0"],
)
def test_what_is_no_time_teaches_nothing(date: str) -> None:
    assert not clock.heed(date)
    assert clock.offset() == 0


@given(seconds=st.floats(-3e8, 3e8))
def test_the_offset_is_what_it_is_or_nothing(seconds: float) -> None:
    clock.heed(date_in(seconds=seconds))
    if abs(seconds) <= clock.TOLERANCE - 2:
        assert clock.offset() == 0
    elif abs(seconds) > clock.TOLERANCE + 2:
        assert abs(clock.offset() - seconds) <= clock.TOLERANCE + 2
    clock.heed(date_in())
    assert clock.offset() == 0


def test_small_differences_change_nothing() -> None:
    assert not clock.heed(date_in(seconds=50))
    assert clock.heed(date_in(hours=2))
    assert not clock.heed(date_in(hours=2, seconds=20))
    assert clock.offset() == pytest.approx(7200, abs=2)
    assert clock.heed(date_in(seconds=5))
    assert clock.offset() == 0


def test_a_refusal_without_words_is_tried_once_more_where_the_clock_was_wrong() -> None:
    connection = connect(Profile(), AccessKey("AKIAX", "secret"))
    late: Answer = (403, {"Date": date_in(hours=2)}, "")
    there: Answer = (200, {"Date": date_in(hours=2), "Content-Length": "1"}, "")
    with answers(connection.s3, "HeadObject", late, there) as sent:
        connection.s3.head_object(Bucket="bucket", Key="key")
    first, second = [datetime_of(request) for request in sent]
    assert second - first == pytest.approx(7200, abs=3)


def datetime_of(request: Any) -> float:
    """When a request says it was signed, in seconds."""
    text = request.headers["X-Amz-Date"]
    text = text.decode() if isinstance(text, bytes) else text
    return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).timestamp()


@pytest.mark.parametrize("ahead", [0, 7200])
def test_a_refusal_that_stays_is_believed(ahead: int) -> None:
    connection = connect(Profile(), AccessKey("AKIAX", "secret"))
    refused: Answer = (403, {"Date": date_in(seconds=ahead)}, "")
    with (
        answers(connection.s3, "HeadObject", refused) as sent,
        pytest.raises(ServiceError, match="AWS does not allow this"),
        service_errors(),
    ):
        connection.s3.head_object(Bucket="bucket", Key="key")
    assert len(sent) == (2 if ahead else 1)


def test_a_clock_that_every_answer_tells_anew_ends_too() -> None:
    connection = connect(Profile(), AccessKey("AKIAX", "secret"))
    told: list[Answer] = [(400, {"Date": date_in(hours=n)}, SKEWED) for n in (2, 4, 6, 8)]
    with (
        answers(connection.dynamodb, "Query", *told) as sent,
        pytest.raises(ServiceError, match="clock of this computer is wrong"),
    ):
        AwsPhotoService(connection).list_photos()
    assert len(sent) == 2


@pytest.mark.parametrize("hours", [-48, 0, 2])
def test_a_form_ends_by_the_clouds_clock(hours: int) -> None:
    clock.heed(date_in(hours=hours))
    connection = connect(Profile(), AccessKey("AKIAX", "secret"))
    fields = connection.s3.generate_presigned_post("bucket", "key", ExpiresIn=900)["fields"]
    policy = json.loads(base64.b64decode(fields["policy"]))
    ends = datetime.fromisoformat(policy["expiration"])
    left = ends - (datetime.now(UTC) + timedelta(hours=hours))
    assert left.total_seconds() == pytest.approx(900, abs=3)
    signed = datetime.strptime(fields["x-amz-date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    assert (ends - signed).total_seconds() == pytest.approx(900, abs=1)
