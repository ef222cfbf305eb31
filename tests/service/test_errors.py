"""Whatever botocore raises is said in words, with what to do and whether trying again can help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from botocore import exceptions as boto
from botocore.parsers import ResponseParserError

from cloudery_desktop.cloud import AccessKey
from cloudery_desktop.errors import Remedy
from cloudery_desktop.profile import Profile
from cloudery_desktop.service.aws import AwsPhotoService
from cloudery_desktop.service.connection import connect
from cloudery_desktop.service.errors import ServiceError, refusal, service_errors
from cloudery_desktop.service.explanations import (
    EXPLANATIONS,
    POST_OBJECT,
    Explanation,
    explanation,
    helps,
)
from tests.languages.brackets import brackets, is_translated
from tests.service.samples import a_request

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "https://bucket.example/?X-Amz-Signature=5ec2e7"


def answer(code: str, status: int = 400, message: str = "", operation: str = "") -> Exception:
    return boto.ClientError(
        {
            "Error": {"Code": code, "Message": f"{message} {SECRET}"},
            "ResponseMetadata": {
                "RequestId": "REQUEST7",
                "HTTPStatusCode": status,
                "HostId": "",
                "HTTPHeaders": {},
                "RetryAttempts": 0,
            },
        },
        operation,
    )


def converted(error: Exception) -> ServiceError:
    with pytest.raises(ServiceError) as caught, service_errors():
        raise error
    return caught.value


def assert_complete(error: ServiceError) -> None:
    """What happened, why, what to do: whole sentences, true on every row they may stand on."""
    assert error.detail or error.title in SAYS_ALL
    assert error.advice
    for text in filter(None, (error.title, error.detail, error.advice)):
        assert text[0].isupper() or text[0] == "“"
        assert text.endswith(".")
        assert "{" not in text
        assert "by itself" not in text  # it stands on rows that failed for good, too
    assert ". " not in error.title  # one sentence: where the rest begins can be seen
    shown = error.report + str(error) + repr(error) + error.code + error.request_id
    assert "Signature=" not in shown
    assert "arn:" not in shown


SAYS_ALL = {
    "A table of this name exists already.",
    "The AWS account has a user, policy or key of this name already.",
}

FORM = POST_OBJECT
MAY_NOT = "User: arn:aws:iam::12345:user/me is not authorized to perform:"

# code, message, operation: a part of title and detail, whether trying again can help
CASES = [
    # As recorded of S3, in the order of the facts.
    ("AccessDenied", "Invalid according to Policy: Policy expired.", FORM, "had expired", True),
    ("AccessDenied", 'Invalid according to Policy: Policy Condition failed: ["eq", "$key", "x"]',
     FORM, "what the permission to upload is for", False),
    ("AccessDenied", "Invalid according to Policy: Extra input fields: x-amz-meta-a", FORM,
     "what the permission to upload is for", False),
    ("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", FORM,
     "file has changed", False),
    ("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", FORM,
     "file has changed", False),
    ("SignatureDoesNotMatch", "The request signature we calculated does not match", FORM,
     "access key. The secret", False),
    ("InvalidArgument", "Bucket POST must contain a field named 'X-Amz-Signature'.", FORM,
     "form of the upload", False),
    ("AccessDenied", "Access Denied", FORM, "The bucket does not accept", False),
    ("PreconditionFailed", "Bucket POST must be of the enclosure-type multipart/form-data", FORM,
     "form of the upload", False),
    ("BadDigest", "The SHA256 you specified did not match", FORM, "damaged on its way", True),
    ("InvalidRequest", "Value for x-amz-checksum-sha256 header is invalid: checksum", FORM,
     "damaged on its way", True),
    ("301", "Moved Permanently", "HeadObject", "another region", False),
    ("AuthorizationHeaderMalformed", "the region 'us-east-1' is wrong; expecting 'eu-west-1'", "",
     "another region", False),
    # One code, several causes.
    ("InvalidSignatureException", "Signature expired: 20260101 is now earlier than", "PutItem",
     "clock", False),
    ("InvalidSignatureException", "Signature not yet current: 2026", "PutItem", "clock", False),
    ("SignatureDoesNotMatch", "Signature expired: 2026", "GetCallerIdentity", "clock", False),
    ("InvalidSignatureException", "The request signature we calculated", "PutItem",
     "access key. The secret", False),
    ("RequestTimeTooSkewed", "The difference is too large", "PutObject", "clock", False),
    ("AccessDenied", f"{MAY_NOT} sts:AssumeRole on resource: arn:aws:iam::1:role/r", "AssumeRole",
     "take on its role", False),
    ("AccessDenied", f"{MAY_NOT} kms:GenerateDataKey on resource: arn:aws:kms:x", FORM,
     "key that encrypts", False),
    ("AccessDeniedException", "KMS key access denied error", "PutItem", "key that encrypts", False),
    ("AccessDenied", f"{MAY_NOT} s3:PutBucketPolicy on resource because public policies are"
     " prevented by the BlockPublicPolicy setting in S3 Block Public Access.", "PutBucketPolicy",
     "makes photos public", False),
    ("AccessDenied", f"{MAY_NOT} s3:PutObject with an explicit deny in a policy", FORM,
     "A rule of the bucket", False),
    ("AccessDenied", f"{MAY_NOT} s3:PutObject on resource: arn:aws:s3:::my-kms-photos/a", FORM,
     "lacks the permission s3:PutObject, or", False),
    ("AccessDeniedException", f"{MAY_NOT} dynamodb:Query on resource: arn:aws:x", "Query",
     "allow this. The access key lacks the permission dynamodb:Query.", False),
    ("403", "Forbidden", "HeadObject", "lacks the permission for it", False),
    ("ValidationException", "The provided key element does not match the schema", "GetItem",
     "other keys", False),
    ("ValidationException", "One or more parameter values were invalid: Missing the key userId",
     "PutItem", "other keys", False),
    ("ValidationException", "Query condition missed key schema element: id", "Query", "other keys",
     False),
    ("ValidationException", "One or more parameter values were invalid: Type mismatch for key"
     " userId expected: N actual: S", "PutItem", "other keys", False),
    ("ValidationException", "Something else", "PutItem", "refused the request", False),
    ("ResourceInUseException", "Table already exists: photos", "CreateTable", "exists already",
     False),
    ("ResourceInUseException", "Attempt to change a resource which is still in use", "DeleteTable",
     "being changed", True),
    ("SomethingNew", "", "", "The cloud refused the request", False),
    ("SomethingNew", "", FORM, "The bucket refused the photo", False),
]  # fmt: skip
TRY_AGAIN = {
    "BadDigest", "XAmzContentChecksumMismatch", "InvalidDigest", "IncompleteBody",
    "OperationAborted", "ConditionalRequestConflict", "RequestTimeout", "SlowDown",
    "ServiceUnavailable", "InternalError", "BandwidthLimitExceeded",
    "TableInUseException", "ResourceInUseException",
    "ProvisionedThroughputExceededException", "TransactionConflictException",
    "TransactionConflict", "TransactionCanceledException", "TransactionInProgressException",
    "ReplicatedWriteConflictException", "ConcurrentModification",
    "ConcurrentModificationException", "EntityTemporarilyUnmodifiable", "SSLError",
    "ProxyConnectionError", "ConnectTimeoutError", "ReadTimeoutError", "HTTPClientError",
    "ConnectionError", "IncompleteReadError", "ChecksumError", "FlexibleChecksumError",
    "ResponseParserError", "Throttling", "ThrottlingException", "ThrottledException",
    "RequestThrottled", "RequestThrottledException", "RequestLimitExceeded",
    "TooManyRequestsException", "PriorRequestNotComplete", "InternalServerError",
    "InternalFailure", "ServiceFailure", "ServiceUnavailableException",
    "KMS.ThrottlingException", "429", "500", "502", "503", "504",
}  # fmt: skip
# A part of what is said of codes that need no message.
SAID = {
    "AccessDenied": "does not allow", "ExpiredToken": "login has expired",
    "InvalidAccessKeyId": "access key. It was deleted", "InvalidToken": "session token",
    "OptInRequired": "not switched on", "NotSignedUp": "registration",
    "AccountProblem": "problem with the AWS account", "AllAccessDisabled": "closed it",
    "NoSuchBucket": "bucket does not exist", "InvalidBucketName": "name is not valid",
    "BucketAlreadyExists": "another AWS account", "BucketAlreadyOwnedByYou": "this AWS account",
    "PermanentRedirect": "another region", "InvalidRegion": "does not fit",
    "IllegalLocationConstraintException": "does not fit", "MethodNotAllowed": "takes no photos",
    "OperationAborted": "being changed", "SlowDown": "S3 is busy",
    "ResourceNotFoundException": "table does not exist", "LimitExceededException": "tables",
    "ItemCollectionSizeLimitExceededException": "no more photos",
    "ProvisionedThroughputExceededException": "table is busy", "Throttling": "cloud is busy",
    "TransactionConflictException": "table is busy", "EntityAlreadyExists": "already",
    "LimitExceeded": "reached a limit", "NoSuchEntity": "no such user",
    "DeleteConflict": "cannot be deleted", "MalformedPolicy": "policy",
    "MalformedPolicyDocument": "policy", "UnauthorizedOperation": "does not allow",
    "KMS.DisabledException": "encrypts the photos", "507": "full", "NotImplemented": "cannot do",
}  # fmt: skip
CODES = [
    (
        code,
        "",
        row.operations.partition(" ")[0],
        "" if row.operations else SAID.get(code, ""),
        code in TRY_AGAIN,
    )
    for row in EXPLANATIONS
    if not row.message
    for code in row.codes.split()
]


@pytest.mark.parametrize(("code", "message", "operation", "said", "retryable"), [*CASES, *CODES])
def test_an_answer_is_explained(
    code: str, message: str, operation: str, said: str, retryable: bool
) -> None:
    error = converted(answer(code, 400, message, operation))
    assert said in error.sentence
    assert error.retryable is retryable
    assert_complete(error)
    assert error.request_id == "REQUEST7"
    named = f"Code {code}, request REQUEST7" if code != "*" else "request REQUEST7"
    row = explanation([code], message, operation)
    assert error.reference == (f"{named}, command {row.command}" if row.command else named)
    assert error.remedy is row.remedy


def test_every_row_is_for_something_and_proved() -> None:
    """No row stands behind another that takes all its answers."""
    reached = {explanation([code], message, place) for code, message, place, _, _ in CASES + CODES}
    assert set(EXPLANATIONS) == reached
    assert set(SAID) | TRY_AGAIN <= {code for code, *_ in CODES}


def test_every_row_can_be_translated() -> None:
    given = [answer(code, 400, message, operation) for code, message, operation, _, _ in CASES]
    given += [answer(code, 400, "", operation) for code, _, operation, _, _ in CODES]
    with brackets():
        for error in (converted(each) for each in given + [error for error, *_ in OTHERS]):
            for text in (error.title, error.detail, error.advice, error.reference):
                assert is_translated(text)


@pytest.mark.parametrize(
    ("code", "request_id", "reference"),
    [
        ("SlowDown", "7QZ", "Code SlowDown, request 7QZ"),
        ("SlowDown", "", "Code SlowDown"),
        ("", "7QZ", "request 7QZ"),
        ("", "", ""),
    ],
)
def test_the_reference_is_what_the_cloud_named(code: str, request_id: str, reference: str) -> None:
    assert ServiceError("It failed.", code=code, request_id=request_id).reference == reference


def test_a_code_or_request_that_cannot_be_one_is_not_shown() -> None:
    error = refusal("<b>" + SECRET, SECRET + "\n")
    assert (error.reference, error.code, error.request_id) == ("", "", "")


@pytest.mark.parametrize(
    ("status", "retryable"), [(400, False), (429, True), (500, True), (599, True)]
)
def test_an_unknown_code_goes_by_the_http_status(status: int, retryable: bool) -> None:
    assert converted(answer("SomethingNew", status)).retryable is retryable


def test_an_answer_without_anything_is_explained_too() -> None:
    error = converted(boto.ClientError({}, "PutItem"))
    assert (error.title, error.reference) == ("The cloud refused the request.", "")
    assert_complete(error)


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
    (boto.IncompleteReadError(actual_bytes=1, expected_bytes=2), NETWORK, True),
    (boto.ParamValidationError(report=SECRET), "setting of this profile", False),
    (boto.NoRegionError(), "setting of this profile", False),
    (boto.ConfigParseError(path=SECRET), "AWS settings", False),
    (boto.LoginInsufficientPermissions(), "does not allow", False),
    (boto.RefreshWithMFAUnsupportedError(), "login has expired", False),
    (boto.MissingDependencyException(msg=SECRET), "this kind of AWS login", False),
    (boto.WaiterError(name="w", reason=SECRET, last_response={}), "refused", False),
]


@pytest.mark.parametrize(
    ("error", "title", "retryable"), OTHERS, ids=[type(e).__name__ for e, *_ in OTHERS]
)
def test_what_is_no_answer_is_explained(error: Exception, title: str, retryable: bool) -> None:
    problem = converted(error)
    assert title in problem.title
    assert problem.retryable is retryable
    assert problem.network is (title == NETWORK)
    assert problem.reference.partition(", command ")[0] == f"Code {type(error).__name__}"
    assert_complete(problem)


@pytest.mark.parametrize(
    ("error", "command"),
    [
        (boto.UnauthorizedSSOTokenError(), "aws sso login"),
        (boto.LoginRefreshRequired(), "aws login"),
        (boto.CredentialRetrievalError(provider="p", error_msg="x"), "aws sts get-caller-identity"),
        (boto.NoCredentialsError(), "aws configure"),
        (answer("AccessDenied", operation="AssumeRole"), "aws sts get-caller-identity"),
        (answer("ExpiredTokenException"), "aws sso login"),
    ],
)
def test_trouble_with_a_login_says_what_to_run_behind_details(
    error: Exception, command: str
) -> None:
    problem = converted(error)
    assert problem.reference.endswith(f", command {command}")
    assert command not in problem.sentence
    assert problem.remedy is Remedy.KEY


def test_what_the_window_has_a_button_for_a_terminal_has_a_command_for() -> None:
    assert converted(boto.NoCredentialsError()).report == (
        "There is no AWS access key on this computer. Without one, Cloudery cannot get into your"
        " AWS account. Enter one in Cloudery, or log in with the AWS tools and try again. In a"
        " terminal: run “aws configure”, or name another AWS login (setup and doctor: --as NAME)."
        " (Code NoCredentialsError)"
    )


@pytest.mark.parametrize("row", EXPLANATIONS, ids=lambda row: row.codes.partition(" ")[0])
def test_what_the_window_can_help_with_has_a_button_there(row: Explanation) -> None:
    remedy = Remedy.NONE
    if "in Cloudery" in row.advice:
        remedy = Remedy.KEY
    elif "in the settings" in row.advice or row.advice.endswith("addresses in the settings."):
        remedy = Remedy.SETTINGS
    assert row.remedy is remedy


@pytest.mark.parametrize(
    ("code", "helped"),
    [
        ("InvalidAccessKeyId", True),
        ("SignatureDoesNotMatch", True),
        ("ExpiredToken", True),
        ("NoCredentialsError", True),
        ("AccessDenied", False),
        ("NoSuchBucket", False),
        ("", False),
    ],
)
def test_a_code_alone_tells_whether_another_key_helps(code: str, helped: bool) -> None:
    assert helps(Remedy.KEY, code) is helped


def test_what_is_not_botocores_passes() -> None:
    with pytest.raises(KeyError), service_errors():
        raise KeyError("a bug")


def test_a_refusal_can_be_made_from_a_code_alone() -> None:
    error = refusal("SlowDown")
    assert (error.reference, error.retryable) == ("Code SlowDown", True)


# connect


def test_an_aws_profile_that_does_not_exist_is_said_at_once() -> None:
    with pytest.raises(ServiceError, match="no AWS profile “missing”"):
        connect(Profile(aws_profile="missing"))


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("work", "command aws configure --profile work"),
        ("my work", "command aws configure --profile 'my work'"),
        ("cloudery-photos-production-eu", ""),  # as long as a key, which nobody is to read
    ],
)
def test_the_command_for_it_can_be_pasted(name: str, command: str) -> None:
    with pytest.raises(ServiceError) as caught:
        connect(Profile(aws_profile=name))
    assert caught.value.reference == command


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
    assert caught.value.remedy is Remedy.KEY


def test_credentials_show_nothing() -> None:
    assert repr(AccessKey("AKIA7", "5ec2e7")) == "Credentials()"
