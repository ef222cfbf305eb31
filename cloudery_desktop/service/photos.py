"""The back end as the rest of the program sees it: few verbs over plain data.

Nothing in it is tied to a process: the same Protocol can be served over HTTP.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cloudery_desktop.photo import (
        Arrival,
        Photo,
        PhotoPage,
        PresignedPost,
        UploadRequest,
        UploadTicket,
    )


class PhotoService(Protocol):
    """Signs uploads and keeps a row per photo. Every verb may block and may raise ServiceError.

    All verbs may be called from any thread, and again after a failure.
    """

    def request_upload(self, request: UploadRequest) -> UploadTicket:
        """Write the pending row, then sign the form for exactly this file.

        Idempotent by `image_id`: asked again it signs anew for the same row and key.
        """
        ...

    def confirm_upload(self, photo: Photo, md5: str | None = None) -> Arrival:
        """Look at the object; when it is whole, end the row's pending status.

        `md5` (hex) is needed where the ticket says `verify_by="md5"`.
        Raises NotArrived while the object is missing or not what was signed.
        """
        ...

    def discard_upload(self, photo: Photo) -> Photo | None:
        """Remove a pending row and what may have arrived of its object, also where no row is left.

        Of `photo`, `image_id` and the `uploaded_at` that was wished for are enough; where it has
        an `s3_key`, `uploaded_at` is the row's own. A photo that is up already is left alone, and
        returned.
        """
        ...

    def request_thumbnail(self, photo: Photo) -> PresignedPost:
        """Sign the form for the small picture (WebP) beside a photo that is up. Asks nobody."""
        ...

    def confirm_thumbnail(self, photo: Photo) -> Photo | None:
        """Name the small picture, which was sent, in the photo's row; None: the photo is gone."""
        ...

    def find_photo(self, uploaded_at: int) -> Photo | None:
        """The uploaded photo in this row, if its object is there too."""
        ...

    def form_url(self) -> str:
        """Where forms are sent to. Asks nobody."""
        ...

    def answers(self) -> bool:
        """Whether the bucket and the table answer at all, be it with a refusal.

        False where one takes the question and is silent for some seconds.
        """
        ...

    def reach(self) -> float | None:
        """Try the way to the bucket, for some seconds an address. Raises ServiceError if it is cut.

        Returns the seconds from here to there and back; None where a proxy stands between.
        """
        ...

    def list_photos(self, *, limit: int = 100, cursor: int | None = None) -> PhotoPage:
        """One page of this user's uploaded photos, newest first, reading at most `limit` rows."""
        ...

    def delete_photos(self, photos: Sequence[Photo]) -> None:
        """Delete objects and their thumbnails, then their rows. Safe to repeat."""
        ...
