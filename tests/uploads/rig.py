"""One upload at a time on its way, stage by stage, with a journal that can be looked into."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import groupby
from typing import TYPE_CHECKING

from cloudery_desktop.uploads.cancel_token import CancelToken
from cloudery_desktop.uploads.duplicates import Contents
from cloudery_desktop.uploads.journal import Journal
from cloudery_desktop.uploads.journal_file import peek
from cloudery_desktop.uploads.lifecycle import State, Upload, step
from cloudery_desktop.uploads.post import FormSender
from cloudery_desktop.uploads.upload import Attempt, Means, Stage
from tests.uploads.fake_service import FakeService
from tests.uploads.misbehaving_server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Literal

    from tests.uploads.misbehaving_server import Behaviour


class Rig:
    """A service, a server, a journal, and what the attempts of one upload reported."""

    def __init__(
        self,
        server: Server,
        file: Path | None = None,
        verify_by: Literal["sha256", "md5"] = "sha256",
    ) -> None:
        self.server = server
        self.service = FakeService(server, verify_by)
        self.sender = FormSender()
        self.file = file
        self.journal = Journal(file)
        self.restored = self.journal.open().uploads
        self.contents = Contents()
        self.reports: list[Upload] = []
        self.stages: list[Stage] = []  # of the last attempt
        self.on_report: Callable[[Attempt], object] = lambda _: None

    def close(self) -> None:
        self.journal.close()
        self.sender.close()

    def attempt(self, upload: Upload, token: CancelToken | None = None) -> Attempt:
        """An attempt that has not begun."""
        means = Means(self.service, self.journal, self.contents, lambda failures: 0.0)
        return Attempt(upload, means, self._report, token=token or CancelToken())

    def token(self, upload: Upload, token: CancelToken | None = None) -> Upload:
        """One attempt to its end; where the upload stands then."""
        self.reports.clear()
        self.stages.clear()
        self.journal.accept([upload])
        attempt = self.attempt(upload, token)
        stage: Stage | None = Stage.PREPARE
        while stage is not None:
            self.stages.append(stage)
            stage = attempt.go(stage, self.sender if stage is Stage.SEND else None)
        ended = attempt.upload
        if ended.sha256 and ended.state in (State.DONE, State.DUPLICATE, State.FAILED):
            self.contents.release(ended.sha256, ended.upload_id)  # as the ledger does
        return ended

    def again(self, upload: Upload) -> Upload:
        """The next attempt of what waits, or is retried by a person."""
        return self.token(step(upload, State.QUEUED))

    @property
    def way(self) -> list[str]:
        """The states of the last attempt, without repeats."""
        return [state.value for state, _ in groupby(self.reports, lambda upload: upload.state)]

    def written(self, upload_id: str) -> Upload:
        """What of it is on the disk now."""
        assert self.file is not None
        (found,) = (upload for upload in peek(self.file) if upload.upload_id == upload_id)
        return found

    def _report(self, attempt: Attempt) -> None:
        self.reports.append(attempt.upload)
        self.on_report(attempt)


@contextmanager
def rig(*script: Behaviour, file: Path | None = None, md5: bool = False) -> Iterator[Rig]:
    """A rig whose server behaves by this script."""
    with Server(*script) as server:
        made = Rig(server, file, "md5" if md5 else "sha256")
        try:
            yield made
        finally:
            made.close()
