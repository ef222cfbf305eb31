"""What the cloud answers, in words. The only place where botocore's errors are known."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cloudery_desktop.errors import ClouderyError

if TYPE_CHECKING:
    from collections.abc import Iterator


class ServiceError(ClouderyError):
    """A refusal or failure of the back end. `network`: no answer came."""

    network: bool = False


class NotArrived(ServiceError):
    """The object is not there, or is not what was signed."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What one error code means for the person."""

    title: str
    advice: str = ""
    retryable: bool = False
    network: bool = False


_CREDENTIALS = Explanation(
    "AWS does not accept the access key.",
    "Check the key of this profile, or run “aws configure”.",
)
_NO_CREDENTIALS = Explanation(
    "There is no AWS access key on this computer.",
    "Run “aws configure”, or try Cloudery without an account: cloudery-desktop --sandbox.",
)
_NETWORK = Explanation(
    "The cloud cannot be reached.",
    "Check the network connection of this computer.",
    retryable=True,
    network=True,
)
_GARBAGE = Explanation(
    "The cloud's answer makes no sense.",
    "Check that no login page or proxy of this network is in the way.",
    retryable=True,
)
_BUSY = Explanation("The cloud is busy at the moment.", retryable=True)
_EXPIRED_LOGIN = Explanation(
    "The AWS login has expired.", "Log in again, for example with “aws sso login”, then retry."
)
_CLOCK = Explanation(
    "The clock of this computer is wrong.",
    "Set the date and time, or let the system set them, then retry.",
)
_REGION = Explanation(
    "The bucket is in another region.", "Check the bucket's region in the settings."
)
_DENIED = Explanation(
    "AWS does not allow this.",
    "The access key lacks a permission: ask the owner of the AWS account.",
)

_CLOCK_MESSAGES = ("Signature expired", "Signature not yet current")

EXPLANATIONS = {
    "AccessDenied": _DENIED,
    "AccessDeniedException": _DENIED,
    "403": _DENIED,
    "InvalidAccessKeyId": _CREDENTIALS,
    "SignatureDoesNotMatch": _CREDENTIALS,
    "UnrecognizedClientException": _CREDENTIALS,
    "InvalidSignatureException": _CREDENTIALS,
    "IncompleteSignatureException": _CREDENTIALS,
    "InvalidClientTokenId": _CREDENTIALS,
    "InvalidToken": _CREDENTIALS,
    "ExpiredToken": _EXPIRED_LOGIN,
    "ExpiredTokenException": _EXPIRED_LOGIN,
    "RequestTimeTooSkewed": _CLOCK,
    "RequestExpired": _CLOCK,
    "NoSuchBucket": Explanation(
        "The bucket does not exist.", "Check the bucket's name and region in the settings."
    ),
    "ResourceNotFoundException": Explanation(
        "The photos table does not exist.", "Check the table's name and region in the settings."
    ),
    "301": _REGION,
    "PermanentRedirect": _REGION,
    "AuthorizationHeaderMalformed": _REGION,
    "IllegalLocationConstraintException": _REGION,
    "InternalError": _BUSY,
    "InternalServerError": _BUSY,
    "ServiceUnavailable": _BUSY,
    "SlowDown": _BUSY,
    "RequestTimeout": _BUSY,
    "ThrottlingException": _BUSY,
    "Throttling": _BUSY,
    "RequestLimitExceeded": _BUSY,
    "ProvisionedThroughputExceededException": _BUSY,
    "500": _BUSY,
    "502": _BUSY,
    "503": _BUSY,
    "504": _BUSY,
}

_UNKNOWN = Explanation("The cloud refused the request.", "Retry; if it stays, report the code.")


@contextmanager
def service_errors() -> Iterator[None]:
    """Turn whatever botocore raises inside into a ServiceError."""
    from botocore.exceptions import (  # slow to import: not before the first call
        BotoCoreError,
        ClientError,
        CredentialRetrievalError,
        HTTPClientError,
        LoginError,
        NoCredentialsError,
        PartialCredentialsError,
        ProfileNotFound,
        SSOError,
        TokenRetrievalError,
    )
    from botocore.exceptions import ConnectionError as BotocoreConnectionError
    from botocore.parsers import ResponseParserError

    try:
        yield
    except ClientError as error:
        metadata = error.response.get("ResponseMetadata", {})
        answer = error.response.get("Error", {})
        code = answer.get("Code", "")
        # DynamoDB has one code for a wrong secret and a wrong clock.
        if answer.get("Message", "").startswith(_CLOCK_MESSAGES):
            code = "RequestTimeTooSkewed"
        raise refusal(
            code,
            metadata.get("RequestId", ""),
            metadata.get("HTTPStatusCode", 0),
        ) from error
    except (NoCredentialsError, PartialCredentialsError, CredentialRetrievalError) as error:
        raise _explained(_NO_CREDENTIALS) from error
    except ProfileNotFound as error:
        raise ServiceError(
            "The AWS profile of this Cloudery profile does not exist.",
            advice="Check aws_profile in the settings, or run “aws configure”.",
        ) from error
    except (SSOError, TokenRetrievalError, LoginError) as error:
        raise _explained(_EXPIRED_LOGIN) from error
    except (
        HTTPClientError,
        BotocoreConnectionError,
    ) as error:  # DNS, TLS, proxies and timeouts too
        raise _explained(_NETWORK, type(error).__name__) from error
    except ResponseParserError as error:  # not a BotoCoreError
        raise _explained(_GARBAGE) from error
    except BotoCoreError as error:
        raise _explained(_UNKNOWN, type(error).__name__) from error


def refusal(code: str, request_id: str = "", http_status: int = 0) -> ServiceError:
    """The ServiceError for an error code in the cloud's answer."""
    busy = http_status >= 500 or http_status == 429
    explanation = EXPLANATIONS.get(code, _BUSY if busy else _UNKNOWN)
    return _explained(explanation, code, request_id)


def _explained(explanation: Explanation, code: str = "", request_id: str = "") -> ServiceError:
    """Code and request are what the cloud's support asks for."""
    named = [f"code is {code}"] if code else []
    if request_id:
        named.append(f"request is {request_id}")
    problem = ServiceError(
        explanation.title,
        f"The {', the '.join(named)}." if named else "",
        explanation.advice,
        retryable=explanation.retryable,
    )
    problem.network = explanation.network
    return problem
