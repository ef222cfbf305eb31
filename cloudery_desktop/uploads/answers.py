"""What a bucket, or what stands between, answers to a form; in words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from cloudery_desktop.errors import Remedy
from cloudery_desktop.service.errors import ServiceError, explained, not_the_cloud
from cloudery_desktop.service.explanations import POST_OBJECT, helps


class TransferError(ServiceError):
    """The form did not get through.

    `may_have_arrived`: all was sent and no clear refusal came back; the object may be there.
    `network`: it is the network's doing, so it can be tried again for as long as that takes.
    """

    def __init__(
        self,
        title: str,
        detail: str = "",
        advice: str = "",
        *,
        may_have_arrived: bool = False,
        **facts: Any,
    ) -> None:
        super().__init__(title, detail, advice, **facts)
        self.may_have_arrived = may_have_arrived


@dataclass(frozen=True, slots=True)
class Answer:
    """The HTTP status, and what S3's error document holds ("" without one).

    The message may repeat what was signed: it is not to be shown.
    """

    status: int
    code: str
    message: str = field(repr=False)
    request_id: str


def read(status: int, text: str, request_id: str = "") -> Answer:
    """The answer of any text at all; `request_id` is the header's, for a text without one."""
    return Answer(
        status,
        _element(text, "Code"),
        _element(text, "Message"),
        _element(text, "RequestId") or request_id,
    )


def understand(answer: Answer) -> None:
    """Raises the TransferError of any answer but 201 Created."""
    if answer.status == 201:
        return
    code = answer.code or str(answer.status)
    if not answer.code and answer.status < 500 and answer.status != 429:
        raise TransferError(
            *not_the_cloud(),
            retryable=True,
            may_have_arrived=True,
            network=answer.status < 400,  # a login page stays until somebody has logged in
            code=code,
            request_id=answer.request_id,
        )
    raise explained(
        TransferError, [code], answer.request_id, answer.status, answer.message, POST_OBJECT
    )


def was_refused(code: str) -> bool:
    """Whether this code, of an answer or of the service, is about the access key or the login."""
    return helps(Remedy.KEY, code)


def _element(xml: str, name: str) -> str:
    """The text of a flat element. Not a parser: what answers may be anything at all."""
    found = re.search(rf"<{name}>([^<]*)</{name}>", xml)
    return found.group(1) if found else ""
