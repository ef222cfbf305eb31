"""What a bucket, or what stands between, answers to a form; in words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cloudery_desktop.errors import ClouderyError


class TransferError(ClouderyError):
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
        retryable: bool = False,
        may_have_arrived: bool = False,
        network: bool = False,
    ) -> None:
        super().__init__(title, detail, advice, retryable=retryable)
        self.may_have_arrived = may_have_arrived
        self.network = network


# What S3 answers, by <Code> and, for AccessDenied, the beginning of its message.
# (pattern over "Code Message", title, advice, retryable)
_ANSWERS: tuple[tuple[str, str, str, bool], ...] = (
    (r"AccessDenied .*Policy expired", "The permission to upload had expired.", "", True),
    (r"RequestTimeTooSkewed", "The clock of this computer is wrong.", "Set it, then retry.", False),
    (r"AccessDenied", "The bucket does not accept this upload.",
     "The access key lacks s3:PutObject, or the bucket's policy forbids it.", False),
    (r"SignatureDoesNotMatch|InvalidAccessKeyId", "AWS does not accept the access key.",
     "Check the key of this profile, then retry.", False),
    (r"EntityTooLarge|EntityTooSmall", "The file has changed since you added it.",
     "Retry to upload the new version.", False),
    (r"BadDigest|XAmzContentChecksumMismatch|InvalidDigest|InvalidRequest .*[Cc]hecksum",
     "The photo was damaged on its way.", "", True),
    (r"NoSuchBucket", "The bucket does not exist.",
     "Check the bucket's name and region in the settings.", False),
    (r"PermanentRedirect|TemporaryRedirect|AuthorizationHeaderMalformed",
     "The bucket is in another region.", "Check the bucket's region in the settings.", False),
    (r"SlowDown|ServiceUnavailable|InternalError|RequestTimeout|OperationAborted",
     "S3 is busy at the moment.", "", True),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """The HTTP status, and <Code> and <Message> of S3's error document ("" without one)."""

    status: int
    code: str
    message: str


def read(status: int, text: str) -> Answer:
    """The answer of any text at all."""
    return Answer(status, _element(text, "Code"), _element(text, "Message"))


def understand(answer: Answer) -> None:
    """Raises the TransferError of any answer but 201 Created."""
    if answer.status == 201:
        return
    said = f"{answer.code} {answer.message}"
    detail = f"S3 answered {answer.status} {answer.code}".rstrip() + "."
    for pattern, title, advice, retryable in _ANSWERS:
        if answer.code and re.match(pattern, said):
            raise TransferError(title, detail, advice, retryable=retryable)
    if answer.status >= 500 or answer.status == 429:
        raise TransferError("S3 is busy at the moment.", detail, retryable=True)
    if not answer.code:
        raise TransferError(
            "Something that is not S3 answered.",
            f"The answer was {answer.status} without S3's words. A login page of this network, "
            "perhaps.",
            retryable=True,
            may_have_arrived=True,
        )
    raise TransferError("The bucket refused the photo.", detail, "Retry; if it stays, report it.")


def _element(xml: str, name: str) -> str:
    """The text of a flat element. Not a parser: what answers may be anything at all."""
    found = re.search(rf"<{name}>([^<]*)</{name}>", xml)
    return found.group(1) if found else ""
