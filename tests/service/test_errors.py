"""Whatever botocore raises is said in words, with what to do and whether trying again can help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from botocore import exceptions as boto
from botocore.parsers import ResponseParserError

from cloudery_desktop.config import Profile
from cloudery_desktop.service.aws import AwsPhotoService, Credentials, connect
from cloudery_desktop.service.errors import EXPLANATIONS, ServiceError, refusal, service_errors
from tests.service.samples import a_request

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "https://bucket.example/?X-Amz-Signature=5ec2e7"


def answer(code: str, status: int = 400, message: str = SECRET) -> boto.ClientError:
    return boto.ClientError(
        {
            "Error": {"Code": code, "Message": message},
            "ResponseMetadata": {
                "RequestId": "REQUEST7",
                "HTTPStatusCode": status,
                "HostId": "",
                "HTTPHeaders": {},
                "RetryAttempts": 0,
            },
        },
        "PutItem",
    )


def converted(error: Exception) -> ServiceError:
    with pytest.raises(ServiceError) as caught, service_errors():
        raise error
    return caught.value


RETRYABLE = {
    "InternalError", "InternalServerError", "ServiceUnavailable", "SlowDown", "RequestTimeout",
    "ThrottlingException", "Throttling", "RequestLimitExceeded",
    "ProvisionedThroughputExceededException", "500", "502", "503", "504",
}  # fmt: skip

CODES = [
    ("AccessDenied", "does not allow"),
    ("AccessDeniedException", "does not allow"),
    ("403", "does not allow"),
    ("InvalidAccessKeyId", "access key"),
    ("SignatureDoesNotMatch", "access key"),
    ("UnrecognizedClientException", "access key"),
    ("InvalidSignatureException", "access key"),
    ("InvalidToken", "access key"),
    ("ExpiredToken", "login has expired"),
    ("ExpiredTokenException", "login has expired"),
    ("RequestTimeTooSkewed", "clock"),
    ("NoSuchBucket", "bucket does not exist"),
    ("ResourceNotFoundException", "table does not exist"),
    ("PermanentRedirect", "another region"),
    ("301", "another region"),
    ("AuthorizationHeaderMalformed", "another region"),
    ("SlowDown", "busy"),
    ("ProvisionedThroughputExceededException", "busy"),
    ("SomethingNew", "refused"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "title"), CODES)
def test_a_code_of_the_cloud_is_explained(code: str, title: str) -> None:
    error = converted(answer(code))
    assert title in error.title
    assert error.detail == f"The code is {code}, the request is REQUEST7."


@pytest.mark.parametrize("code", [*EXPLANATIONS, "SomethingNew"])
def test_every_explanation_is_complete_and_tells_no_secret(code: str) -> None:
    error = converted(answer(code))
    assert error.title.endswith(".")
    assert error.advice.endswith(".") or error.retryable
    assert "by itself" not in error.sentence  # it stands on rows that failed for good, too
    assert error.retryable == (code in RETRYABLE)
    assert not error.network
    assert "Signature=" not in error.sentence + str(error) + repr(error)


@pytest.mark.parametrize(
    ("status", "retryable"), [(400, False), (429, True), (500, True), (599, True)]
)
def test_an_unknown_code_goes_by_the_http_status(status: int, retryable: bool) -> None:
    assert converted(answer("SomethingNew", status)).retryable is retryable


def test_an_answer_without_anything_is_explained_too() -> None:
    error = converted(boto.ClientError({}, "PutItem"))
    assert (error.title, error.detail) == ("The cloud refused the request.", "")


@pytest.mark.parametrize(
    "message", ["Signature expired: 2026 is now earlier", "Signature not yet current: 2026"]
)
def test_dynamodbs_word_for_a_wrong_clock_is_not_taken_for_a_wrong_key(message: str) -> None:
    assert "clock" in converted(answer("InvalidSignatureException", message=message)).title


NETWORK = "cannot be reached"
OTHERS: list[tuple[Exception, str, bool]] = [
    (boto.NoCredentialsError(), "no AWS access key", False),
    (boto.PartialCredentialsError(provider="env", cred_var="x"), "no AWS access key", False),
    (boto.CredentialRetrievalError(provider="p", error_msg=SECRET), "no AWS access key", False),
    (boto.ProfileNotFound(profile="work"), "AWS profile", False),
    (boto.UnauthorizedSSOTokenError(), "login has expired", False),
    (boto.SSOTokenLoadError(error_msg=SECRET), "login has expired", False),
    (boto.TokenRetrievalError(provider="sso", error_msg=SECRET), "login has expired", False),
    (boto.LoginRefreshRequired(), "login has expired", False),
    (boto.EndpointConnectionError(endpoint_url=SECRET), NETWORK, True),
    (boto.ConnectTimeoutError(endpoint_url=SECRET), NETWORK, True),
    (boto.ReadTimeoutError(endpoint_url=SECRET), NETWORK, True),
    (boto.ConnectionClosedError(endpoint_url=SECRET), NETWORK, True),
    (boto.ProxyConnectionError(proxy_url=SECRET), NETWORK, True),
    (boto.SSLError(endpoint_url=SECRET, error=OSError(SECRET)), NETWORK, True),
    (boto.HTTPClientError(error=SECRET), NETWORK, True),
    (ResponseParserError(SECRET), "makes no sense", True),
    (boto.ParamValidationError(report=SECRET), "refused", False),
    (boto.WaiterError(name="w", reason=SECRET, last_response={}), "refused", False),
]


@pytest.mark.parametrize(
    ("error", "title", "retryable"), OTHERS, ids=[type(e).__name__ for e, *_ in OTHERS]
)
def test_what_is_no_answer_is_explained(error: Exception, title: str, retryable: bool) -> None:
    problem = converted(error)
    assert title in problem.title
    assert problem.advice.endswith(".")
    assert problem.retryable is retryable
    assert problem.network is (title == NETWORK)
    assert "by itself" not in problem.sentence
    assert "Signature=" not in problem.sentence + str(problem) + repr(problem)


def test_what_is_not_botocores_passes() -> None:
    with pytest.raises(KeyError), service_errors():
        raise KeyError("a bug")


def test_a_refusal_can_be_made_from_a_code_alone() -> None:
    error = refusal("SlowDown")
    assert (error.detail, error.retryable) == ("The code is SlowDown.", True)


# connect


def test_an_aws_profile_that_does_not_exist_is_said_at_once() -> None:
    with pytest.raises(ServiceError, match="AWS profile") as caught:
        connect(Profile(aws_profile="missing"))
    assert "aws_profile" in caught.value.advice


def test_the_aws_profile_of_the_settings_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "aws-credentials").write_text(
        "[work]\naws_access_key_id = WORKKEY\naws_secret_access_key = s\n"
    )
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    s3 = connect(Profile(aws_profile="work")).s3
    assert "X-Amz-Credential=WORKKEY" in s3.generate_presigned_url("list_buckets")


@pytest.mark.parametrize(
    "wrong",
    [
        {"region": "in the south"},
        {"s3_endpoint_url": "127.0.0.1:9000"},
        {"dynamodb_endpoint_url": "nonsense"},
    ],
)
def test_a_region_or_address_that_cannot_be_one_is_said_at_once(wrong: dict[str, Any]) -> None:
    with pytest.raises(ServiceError, match="not valid") as caught:
        connect(Profile(**wrong))
    assert "settings" in caught.value.advice


def test_a_cloud_that_is_not_there_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("botocore.retries.standard.ExponentialBackoff.delay_amount", lambda *_: 0)
    nowhere = Profile(user_id="me", dynamodb_endpoint_url="http://127.0.0.1:9")
    connection = connect(nowhere)
    attempts: list[object] = []
    connection.dynamodb.meta.events.register(
        "before-send.dynamodb", lambda request, **_: attempts.append(request)
    )
    with pytest.raises(ServiceError, match=NETWORK) as caught:
        AwsPhotoService(connection).list_photos()
    assert caught.value.retryable
    assert caught.value.network
    assert len(attempts) == 2


def test_without_an_access_key_the_first_verb_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    service = AwsPhotoService(connect(Profile(user_id="me")))
    with pytest.raises(ServiceError, match="no AWS access key") as caught:
        service.request_upload(a_request())
    assert "--sandbox" in caught.value.advice


def test_credentials_show_nothing() -> None:
    assert repr(Credentials("AKIA7", "5ec2e7")) == "Credentials()"
