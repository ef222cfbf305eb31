"""What the cloud answers, in words. The only place where botocore's errors are known."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from cloudery_desktop.errors import ClouderyError, Remedy
from cloudery_desktop.language import tr
from cloudery_desktop.service.explanations import explanation

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator


class ServiceError(ClouderyError):
    """A refusal or failure of the back end.

    `network`: no answer came. `code` and `request_id` are the cloud's, "" where it named none, and
    `command` is what helps who has a terminal; together they are the reference unless another is
    given.
    """

    def __init__(
        self,
        title: str,
        detail: str = "",
        advice: str = "",
        *,
        reference: str = "",
        retryable: bool = False,
        remedy: Remedy = Remedy.NONE,
        network: bool = False,
        code: str = "",
        request_id: str = "",
        command: str = "",
    ) -> None:
        reference = reference or _reference(code, request_id, command)
        super().__init__(
            title, detail, advice, reference=reference, retryable=retryable, remedy=remedy
        )
        self.network = network
        self.code = code
        self.request_id = request_id
        self._command = command

    @property
    def report(self) -> str:
        """Where the window has a button to enter a key, a terminal has commands."""
        if self.remedy is not Remedy.KEY:
            return super().report
        run, reference = "", self.reference
        if self._command:
            run = f"run “{self._command}”, or "
            reference = _reference(self.code, self.request_id, "")
        told = (
            f"{self.sentence} In a terminal: {run}name another AWS login (setup and doctor: --as"
            " NAME)."
        )
        return f"{told} ({reference})" if reference else told


class NotArrived(ServiceError):
    """The object is not there, or is not what was signed."""


Kind = TypeVar("Kind", bound=ServiceError)
Told = TypeVar("Told")

_PERMISSION = re.compile(r"not authorized to perform: ([a-z0-9-]{2,30}:[A-Za-z]{3,60})\b")
_NAME = re.compile(r"[\w.:/+=-]{1,60}")  # a code or request id; a signature has 64 signs


def not_the_cloud() -> tuple[str, str, str]:
    """The texts where a login page of the network is, and an answer of the cloud should be."""
    return (
        tr("Something that is not S3 answered."),
        tr("Its answer has none of S3's words. A login page of this network, perhaps."),
        tr("Open any page in your browser, and log in there if asked to."),
    )


@contextmanager
def service_errors() -> Iterator[None]:
    """Turn whatever botocore raises inside into a ServiceError."""
    # Slow to import: not before the first call.
    from botocore.exceptions import BotoCoreError, ClientError
    from botocore.parsers import ResponseParserError

    try:
        yield
    except ClientError as error:
        metadata = error.response.get("ResponseMetadata", {})
        answer = error.response.get("Error", {})
        raise refusal(
            answer.get("Code", ""),
            metadata.get("RequestId") or "",
            metadata.get("HTTPStatusCode", 0),
            message=answer.get("Message") or "",
            operation=error.operation_name,
        ) from error
    except (BotoCoreError, ResponseParserError) as error:
        names = [kind.__name__ for kind in type(error).__mro__]
        raise explained(ServiceError, names) from error


def cut_off() -> ServiceError:
    """For an answer of which the end is missing."""
    return ServiceError(
        tr("The connection broke."),
        tr("The answer was cut off."),
        retryable=True,
        network=True,
    )


def answer(call: Callable[[], Told], absent: Collection[str]) -> Told | None:
    """The cloud's answer, or None where it says with one of these codes that there is none.

    Raises ServiceError.
    """
    try:
        with service_errors():
            return call()
    except ServiceError as error:
        if error.code in absent:
            return None
        raise


def refusal(
    code: str,
    request_id: str = "",
    http_status: int = 0,
    *,
    message: str = "",
    operation: str = "",
) -> ServiceError:
    """The ServiceError for an error code in the cloud's answer.

    `message` and `operation` tell the causes apart that share a code.
    """
    return explained(ServiceError, [code], request_id, http_status, message, operation)


def explained(
    kind: type[Kind],
    codes: list[str],
    request_id: str = "",
    http_status: int = 0,
    message: str = "",
    operation: str = "",
) -> Kind:
    """The table's words as an error of this kind. The first of `codes` is the one to be named."""
    code = codes[0]
    if http_status >= 500 or http_status == 429:
        codes = [*codes, "503"]
    row = explanation(codes, message, operation)
    detail, missing = row.detail and tr(row.detail), _PERMISSION.search(message)
    if row.named and missing:
        detail = tr(row.named, permission=missing[1])
    return kind(
        tr(row.title),
        detail,
        tr(row.advice),
        retryable=row.retryable,
        remedy=row.remedy,
        network=row.network,
        code=code if _NAME.fullmatch(code) else "",
        request_id=request_id if _NAME.fullmatch(request_id) else "",
        command=row.command,
    )


def _reference(code: str, request_id: str, command: str) -> str:
    """Parts of a name and a value each, which the details show in lines."""
    told = ""
    if code and request_id:
        told = tr("Code {code}, request {request}", code=code, request=request_id)
    elif code:
        told = tr("Code {code}", code=code)
    elif request_id:
        told = tr("request {request}", request=request_id)
    if command and told:
        return tr("{reference}, command {command}", reference=told, command=command)
    return tr("command {command}", command=command) if command else told
