"""Whether what is sent is what was announced. Known without requests, which is slow to import."""

from __future__ import annotations

import hashlib

from cloudery_desktop.errors import ClouderyError
from cloudery_desktop.language import tr


class FileChanged(ClouderyError):
    """The file is no longer what was announced."""

    def __init__(self) -> None:
        super().__init__(
            tr("The file has changed since you added it."),
            advice=tr("Retry to upload the new version."),
        )


class Witness:
    """Digests of the bytes really sent, for a server whose own digest is an MD5.

    `md5` (hex) is "" until all of them are sent and are what was announced as `sha256`.
    """

    def __init__(self, sha256: str) -> None:
        self.md5 = ""
        self._announced = sha256
        self._sha256 = hashlib.sha256()
        self._md5 = hashlib.md5(usedforsecurity=False)

    def see(self, piece: memoryview) -> None:
        self._sha256.update(piece)
        self._md5.update(piece)

    def judge(self) -> None:
        """These were all. Raises FileChanged."""
        if self._sha256.hexdigest() != self._announced:
            raise FileChanged
        self.md5 = self._md5.hexdigest()
