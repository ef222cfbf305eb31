"""A photo sent the way all photos go, each call tried by itself, and taken away again."""

from __future__ import annotations

import hashlib
import re
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import requests

from cloudery_desktop.assets import asset
from cloudery_desktop.cloud import Finding, Mark
from cloudery_desktop.language import marked, tr
from cloudery_desktop.photo import PENDING, Photo, UploadRequest, new_image_id
from cloudery_desktop.service import clock
from cloudery_desktop.service.address import UrlBuilder, bucket_url
from cloudery_desktop.service.errors import NotArrived, ServiceError, refusal, service_errors
from cloudery_desktop.service.infrastructure.parts import DENIED
from cloudery_desktop.service.presign import sha256_base64, sign_post
from cloudery_desktop.service.table import PhotoTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cloudery_desktop.service.connection import Connection
    from cloudery_desktop.service.infrastructure.parts import Site

_USER = "cloudery-check"  # a partition of its own: nobody sees it among their photos
_TIMEOUT = (5, 30)  # seconds to connect, to read
_WHY_PERMISSIONS = marked("Each call that Cloudery makes for a photo was tried.")


def send_canary(connection: Connection, site: Site, web: requests.Session) -> Iterator[Finding]:
    """Four findings: how the photo is seen, its checksum, the permissions, and the whole way."""
    canary = _Canary(connection, web)
    started = time.monotonic()
    try:
        canary.fly()
        seen = canary.seen()
    finally:
        canary.land(site)
    seconds = time.monotonic() - started
    yield seen
    if canary.head is not None:
        yield canary.checksum()
    denied = [name for name, error in canary.failures.items() if error.code in DENIED]
    if denied:
        found = tr("This key may not: {calls}.", calls=tr(", ", "between names").join(denied))
        yield Finding(
            "permissions",
            tr("Permissions"),
            Mark.WRONG,
            " ".join(filter(None, (found, canary.left_behind))),
            tr(_WHY_PERMISSIONS),
            tr("The account's owner can let setup put that right."),
            mendable=True,
            reference=canary.failures[denied[0]].reference,
        )
    else:
        mark, found = Mark.OK, tr("All calls are allowed.")
        if canary.failures:
            mark, found = Mark.UNKNOWN, tr("No call was refused, but not all came so far.")
        yield Finding("permissions", tr("Permissions"), mark, found, tr(_WHY_PERMISSIONS))
    title, why = tr("A photo's whole way"), tr("It is what happens to each of your photos.")
    if not canary.failures:
        found = tr(
            "A photo went up, was seen and was deleted, in less than %n second(s).",
            "",
            int(seconds) + 1,
        )
        yield Finding("canary", title, Mark.OK, found, why)
        return
    name, error = next(iter(canary.failures.items()))
    yield Finding(
        "canary",
        title,
        Mark.WRONG,
        tr(
            "It failed at {call}: {error}", call=name, error=f"{error.title} {error.detail}".strip()
        ),
        why,
        error.advice,
        reference=error.reference,
    )


class _Canary:
    """One photo and what became of it. `failures` holds what each call failed with."""

    def __init__(self, connection: Connection, web: requests.Session) -> None:
        profile = connection.profile
        self._connection = connection
        self._web = web
        self._body = asset("samples", "fog-in-the-firs.webp").read_bytes()
        sha256 = hashlib.sha256(self._body).hexdigest()
        now_ms = int(clock.now().timestamp() * 1000)
        image_id = new_image_id()
        self._request = UploadRequest(
            image_id, now_ms, "check.webp", "image/webp", ".webp", len(self._body), sha256
        )
        key = f"uploads/{image_id}.webp"
        self._photo = Photo(
            _USER, now_ms, image_id, key, "image/webp", url="", status=PENDING, sha256=sha256
        )
        # Rows of this table are not listed by their links.
        urls = UrlBuilder(lambda s3_key: s3_key)
        self._table = PhotoTable(connection.dynamodb, profile.table, _USER, urls)
        self.failures: dict[str, ServiceError] = {}
        self.head: Any = None
        self.left_behind = ""  # in words

    def fly(self) -> None:
        """Every call of an upload, one after the other; each is tried whatever became of others."""
        photo, table = self._photo, self._table
        self._try("dynamodb:PutItem", lambda: table.put_pending(photo))
        self._try("s3:PutObject", self._post)
        if "s3:PutObject" not in self.failures:
            self._try("s3:GetObject", self._look)
        self._try("dynamodb:UpdateItem", lambda: table.set_uploaded(photo))
        self._try("dynamodb:GetItem", lambda: table.get(photo.uploaded_at))
        self._try("dynamodb:Query", lambda: table.page(1, None))

    def land(self, site: Site) -> None:
        """Take object and row away; the owner's key does what this one may not."""
        self._try("s3:DeleteObject", lambda: self._delete(self._connection))
        self._try("dynamodb:DeleteItem", lambda: self._table.delete(self._photo))
        if "s3:DeleteObject" in self.failures:
            try:
                self._delete(site.connection)
            except ServiceError:
                if "s3:PutObject" not in self.failures:
                    self.left_behind = tr(
                        "What was tried with stays: {file}.", file=self._photo.s3_key
                    )
        if "dynamodb:DeleteItem" in self.failures:
            profile, dynamodb = site.connection.profile, site.connection.dynamodb
            with suppress(ServiceError):
                PhotoTable(
                    dynamodb, profile.table, _USER, UrlBuilder(lambda s3_key: s3_key)
                ).delete(self._photo)

    def seen(self) -> Finding:
        """Whether the link shows the photo, and a private bucket shows it to nobody else."""
        profile = self._connection.profile
        check, title = "link", tr("Link to a photo")
        why = tr("It is what you share, and what the window shows its thumbnails from.")
        if "s3:PutObject" in self.failures:
            return Finding(check, title, Mark.UNKNOWN, tr("There was no photo to see."), why)
        try:
            link = UrlBuilder.for_profile(profile, self._connection.s3).url(self._photo.s3_key)
            answer = self._web.get(link, timeout=_TIMEOUT)
            shown = answer.content == self._body
            status = answer.status_code
            public = f"{bucket_url(profile)}/{self._photo.s3_key}"
            bare = 403
            if profile.delivery != "public":
                bare = self._web.get(public, timeout=_TIMEOUT).status_code
        except ServiceError as error:
            return Finding(
                check, title, Mark.WRONG, error.title, why, error.advice, reference=error.reference
            )
        except requests.RequestException as error:
            found = tr("No answer came ({error}).", error=type(error).__name__)
            advice = tr("Check the domain of the links.")
            return Finding(check, title, Mark.WRONG, found, why, advice)
        if not shown:
            found = tr(
                "The link does not show the photo: the server answered {status}.", status=status
            )
            return Finding(check, title, Mark.WRONG, found, why, mendable=True)
        if bare == 200:
            found = tr("The link works, and so does the bucket's own address without a signature.")
            return Finding(check, title, Mark.WRONG, found, why, mendable=True)
        return Finding(check, title, Mark.OK, tr("It shows the photo."), why)

    def checksum(self) -> Finding:
        """Whether the server keeps the digest that this profile asks for."""
        check, title = "checksum", tr("Checksum")
        why = tr("By it Cloudery knows that every byte of a photo has arrived.")
        kept = self.head.get("ChecksumSHA256")
        md5 = hashlib.md5(self._body, usedforsecurity=False).hexdigest()
        if kept == sha256_base64(self._request.sha256):
            return Finding(check, title, Mark.OK, tr("The server keeps the photo's SHA-256."), why)
        if self._connection.profile.verify_by == "md5" and self.head["ETag"].strip('"') == md5:
            return Finding(check, title, Mark.OK, tr("The server keeps the photo's MD5."), why)
        return Finding(
            check,
            title,
            Mark.WRONG,
            tr("The server does not keep the digest that this profile asks for."),
            why,
            tr('Set verify_by = "md5" in this profile.'),
        )

    def _try(self, name: str, call: Callable[[], object]) -> None:
        try:
            call()
        except NotArrived:
            return  # there is no row to update: the call itself is allowed
        except ServiceError as error:
            self.failures[name] = error

    def _post(self) -> None:
        profile = self._connection.profile
        form = sign_post(self._connection.s3, profile.bucket, self._photo, self._request)
        try:
            answer = self._web.post(
                form.url,
                data=dict(form.fields),
                files={"file": (self._request.file_name, self._body, "image/webp")},
                timeout=_TIMEOUT,
            )
        except requests.RequestException as error:
            raise ServiceError(
                tr("The bucket could not be reached."),
                f"{type(error).__name__}.",
                tr("Check the network connection."),
            ) from None  # the error may hold the form
        if answer.status_code != 201:
            told = dict(re.findall(r"<(Code|Message|RequestId)>([^<]*)<", answer.text))
            raise refusal(
                told.get("Code", str(answer.status_code)),
                told.get("RequestId", ""),
                answer.status_code,
                message=told.get("Message", ""),
            )

    def _look(self) -> None:
        with service_errors():
            self.head = self._connection.s3.head_object(
                Bucket=self._connection.profile.bucket,
                Key=self._photo.s3_key,
                ChecksumMode="ENABLED",
            )

    def _delete(self, connection: Connection) -> None:
        with service_errors():
            answer = connection.s3.delete_objects(
                Bucket=connection.profile.bucket,
                Delete={"Objects": [{"Key": self._photo.s3_key}], "Quiet": True},
            )
        for refused in answer.get("Errors", []):
            raise refusal(refused.get("Code", ""))
