"""The public address of a photo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from cloudery_desktop.config import Profile


@dataclass(frozen=True, slots=True)
class UrlBuilder:
    """Builds `{base_url}/{s3Key}`."""

    base_url: str

    @classmethod
    def for_profile(cls, profile: Profile) -> UrlBuilder:
        """The regional virtual-hosted endpoint, or path style on a custom endpoint."""
        if profile.s3_endpoint_url:
            return cls(f"{profile.s3_endpoint_url.rstrip('/')}/{profile.bucket}")
        return cls(f"https://{profile.bucket}.s3.{profile.region}.amazonaws.com")

    def url(self, s3_key: str) -> str:
        """The address of one object; "" for a row that names none."""
        return f"{self.base_url}/{quote(s3_key, safe='/~')}" if s3_key else ""
