"""Why an upload is not up, as it is told and kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cloudery_desktop.errors import ClouderyError

if TYPE_CHECKING:
    from typing import Self


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happened (`title`), why and what to do (`detail`), in the language of that time.

    `reference` with its parts `code` and `request_id` is what the cloud's support asks for, and
    `failed_at` when it was, in seconds since the epoch. `offline`: it waits for the cloud.
    `uncleaned`: what shall be removed from the photo could not be, so the person decides.
    """

    title: str = ""
    detail: str = ""
    reference: str = ""
    code: str = ""
    request_id: str = ""
    failed_at: float = 0.0
    offline: bool = False
    uncleaned: bool = False

    @classmethod
    def of(cls, error: ClouderyError, **facts: Any) -> Self:
        """By its words alone: the reference is for what failed in the cloud, with its time."""
        return cls(error.title, " ".join(filter(None, (error.detail, error.advice))), **facts)

    @property
    def sentence(self) -> str:
        """All of it as one text; "" where there is none."""
        return " ".join(filter(None, (self.title, self.detail)))

    @property
    def error(self) -> ClouderyError:
        """As what tells of errors takes it."""
        return ClouderyError(self.title, self.detail, reference=self.reference)


NO_TROUBLE = Trouble()
