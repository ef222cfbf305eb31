"""The one error tree. Every failure a person can meet is a `ClouderyError`."""

from __future__ import annotations

from enum import StrEnum

from cloudery_desktop.language import tr


class Remedy(StrEnum):
    """Where in the window a person can do something about a failure."""

    NONE = "none"
    KEY = "key"  # another access key, or another login
    SETTINGS = "settings"


class ClouderyError(Exception):
    """A failure in words: what happened (`title`), why (`detail`), what to do (`advice`).

    `reference` is what the cloud's support asks for (code, request id), and a command that helps
    who has a terminal: shown behind *Details*. `remedy` is where the window can help.
    `retryable` says whether trying the same thing again, unchanged, can help.
    Texts never hold a secret, a form field or a signed URL.
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
    ) -> None:
        super().__init__(title)
        self.title = title
        self.detail = detail
        self.advice = advice
        self.reference = reference
        self.retryable = retryable
        self.remedy = remedy

    @property
    def sentence(self) -> str:
        """Title, detail and advice as one text for a row or `--json`."""
        return " ".join(part for part in (self.title, self.detail, self.advice) if part)

    @property
    def report(self) -> str:
        """The sentence and the reference, for a log line or a terminal."""
        return f"{self.sentence} ({self.reference})" if self.reference else self.sentence


def a_bug(advice: str = "") -> ClouderyError:
    """What a person is told when something failed that is nobody's fault but the program's."""
    advice = advice or tr("The log tells more.")
    return ClouderyError(tr("Something went wrong inside Cloudery."), advice=advice)


class Cancelled(Exception):
    """The person ended what was going on. Not a failure, so not a `ClouderyError`."""
