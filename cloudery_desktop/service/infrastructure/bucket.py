"""The bucket and what is set on it, but for its policy."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from cloudery_desktop.cloud import Mark
from cloudery_desktop.language import marked, tr
from cloudery_desktop.service.errors import ServiceError, answer, service_errors
from cloudery_desktop.service.infrastructure.parts import (
    NO_BUCKET,
    OTHER_LOGIN,
    PUBLIC,
    Look,
    Part,
    Site,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST_NAME = 63


def _look_at_bucket(site: Site) -> Look:
    profile, s3 = site.connection.profile, site.connection.s3
    with service_errors():
        try:
            head: Any = s3.head_bucket(**site.at)
        except ClientError as error:
            code = error.response.get("Error", {}).get("Code", "")
            if code in NO_BUCKET:
                return Look(
                    Mark.WRONG,
                    tr("There is no bucket “{name}”.", name=site.bucket),
                    tr(
                        "Create the bucket “{name}” in {region}.",
                        name=site.bucket,
                        region=profile.region,
                    ),
                )
            if code not in ("403", "AccessDenied"):
                raise
            if _is_another_accounts(site):
                return _taken(site)
            head = error.response
    region = head["ResponseMetadata"].get("HTTPHeaders", {}).get("x-amz-bucket-region")
    if region and region != profile.region and not profile.s3_endpoint_url:
        return Look(
            Mark.WRONG,
            tr(
                "The bucket “{name}” is in {region}, not in {meant}.",
                name=site.bucket,
                region=region,
                meant=profile.region,
            ),
            advice=tr("Set the region of this profile to {region}.", region=region),
        )
    if "BucketRegion" in head or head["ResponseMetadata"].get("HTTPStatusCode") == 200:
        where = region or profile.region
        return Look(Mark.OK, tr("“{name}” is there, in {region}.", name=site.bucket, region=where))
    return Look(
        Mark.UNKNOWN,
        tr("“{name}” is there; this access key may not look further.", name=site.bucket),
        advice=tr(OTHER_LOGIN),
    )


def _is_another_accounts(site: Site) -> bool:
    """Whether this key may list its account's buckets, and the bucket is not among them."""
    try:
        with service_errors():
            mine = site.connection.s3.list_buckets()["Buckets"]
    except ServiceError:
        return False
    return site.bucket not in {bucket["Name"] for bucket in mine}


def _taken(site: Site) -> Look:
    ending = f"-{secrets.token_hex(3)}"
    other = site.bucket[: _LONGEST_NAME - len(ending)].rstrip("-.") + ending
    return Look(
        Mark.WRONG,
        tr(
            "The bucket name “{name}” is taken: it belongs to another AWS account.",
            name=site.bucket,
        ),
        advice=tr(
            "Names are shared by all of AWS. Choose another one, for example “{name}”.", name=other
        ),
    )


def _create_bucket(site: Site) -> None:
    region, s3 = site.connection.profile.region, site.connection.s3
    place: dict[str, Any] = {}
    if region != "us-east-1":  # the one region that must not be named
        place["CreateBucketConfiguration"] = {"LocationConstraint": region}
    with service_errors():
        try:
            s3.create_bucket(Bucket=site.bucket, **place)
        except s3.exceptions.BucketAlreadyOwnedByYou:
            return
        except s3.exceptions.BucketAlreadyExists as error:
            taken = _taken(site)
            raise ServiceError(
                taken.found, advice=taken.advice, code="BucketAlreadyExists"
            ) from error
        s3.get_waiter("bucket_exists").wait(
            Bucket=site.bucket, WaiterConfig={"Delay": 1, "MaxAttempts": 30}
        )


@dataclass(frozen=True, slots=True)
class _Setting:
    """One document that is set on a bucket.

    `get` and `put` name the client's methods, `key` the document in their answer and argument.
    `absent` is the code where nothing is set. `document` names the file in `resources/aws`;
    what is set may say more. `beside`: other tools' rules may stand beside ours.
    `left_to_others` is what is said where the server is not Amazon's, and this is its own affair.
    What is said is to be translated.
    """

    get: str
    put: str
    key: str
    argument: str
    absent: str
    document: Callable[[Site], str]
    right: str
    wrong: str
    change: str
    beside: str = ""
    left_to_others: str = ""

    def look(self, site: Site) -> Look:
        if self.left_to_others and not site.account_id:
            return Look(Mark.UNSUPPORTED, tr(self.left_to_others))
        try:
            found = self._found(site)
        except ServiceError as error:
            if error.code not in NO_BUCKET:
                raise
            return Look(Mark.UNKNOWN, tr("There is no bucket yet."), tr(self.change))
        if found is not None and _says(found, site.document(self.document(site))):
            return Look(Mark.OK, tr(self.right))
        return Look(Mark.WRONG, tr(self.wrong), tr(self.change))

    def mend(self, site: Site) -> None:
        meant = site.document(self.document(site))
        if self.beside:
            others = (self._found(site) or {}).get(self.beside, [])
            ours = meant[self.beside]
            ids = {rule.get("ID") for rule in ours if "ID" in rule}
            # Theirs first: of rules that fit a request, the first one counts.
            meant[self.beside] = [
                *(rule for rule in others if rule not in ours and rule.get("ID") not in ids),
                *ours,
            ]
        with service_errors():
            getattr(site.connection.s3, self.put)(**site.at, **{self.argument: meant})

    def _found(self, site: Site) -> Any:
        """What is set, or None."""
        get = getattr(site.connection.s3, self.get)
        found = answer(lambda: get(**site.at), (self.absent,))
        if found is None:
            return None
        return found if self.key == "" else found.get(self.key)


def _says(found: Any, meant: Any) -> bool:
    """Whether all that is meant is in what was found; empty is as absent, a rule's name is free."""
    if isinstance(meant, dict):
        return isinstance(found, dict) and all(
            _says(found.get(name), value)
            for name, value in meant.items()
            # S3 has two ways to word a rule for all keys.
            if name != "ID" and value not in ([], "", {"Prefix": ""})
        )
    if isinstance(meant, int) and not isinstance(meant, bool):
        return isinstance(found, int) and found <= meant  # days: sooner is fine
    if isinstance(meant, list):
        return isinstance(found, list) and all(
            any(_says(there, wanted) for there in found) for wanted in meant
        )
    return bool(found == meant)


def _access_block(site: Site) -> str:
    delivery = site.connection.profile.delivery
    return "public-access-block" if delivery == PUBLIC else "public-access-block-private"


_SETTINGS = (
    (
        "public-access-block",
        marked("Block Public Access"),
        marked(
            "It must let the bucket's policy show photos to people with a link, and nothing more."
        ),
        _Setting(
            get="get_public_access_block",
            put="put_public_access_block",
            key="PublicAccessBlockConfiguration",
            argument="PublicAccessBlockConfiguration",
            absent="NoSuchPublicAccessBlockConfiguration",
            document=_access_block,
            right=marked("It is open exactly as far as this profile's links need."),
            wrong=marked("It is not as this profile's links need it."),
            change=marked("Set Block Public Access to exactly what this profile's links need."),
        ),
    ),
    (
        "ownership",
        marked("Access lists (ACLs)"),
        marked("With ACLs off, one policy says who may do what; a stray ACL can open nothing."),
        _Setting(
            get="get_bucket_ownership_controls",
            put="put_bucket_ownership_controls",
            key="OwnershipControls",
            argument="OwnershipControls",
            absent="OwnershipControlsNotFoundError",
            document=lambda _: "ownership",
            right=marked("ACLs are off: the bucket's owner owns every photo."),
            wrong=marked("ACLs are on."),
            change=marked("Turn access lists (ACLs) off."),
        ),
    ),
    (
        "encryption",
        marked("Encryption"),
        marked(
            "Photos are encrypted on Amazon's disks. With a KMS key, public links would not work."
        ),
        _Setting(
            get="get_bucket_encryption",
            put="put_bucket_encryption",
            key="ServerSideEncryptionConfiguration",
            argument="ServerSideEncryptionConfiguration",
            absent="ServerSideEncryptionConfigurationNotFoundError",
            document=lambda _: "encryption",
            right=marked("Photos are encrypted with S3's own keys (SSE-S3)."),
            wrong=marked("Photos are not encrypted with S3's own keys (SSE-S3)."),
            change=marked("Encrypt new photos with S3's own keys (SSE-S3)."),
            # Some take the order without having a key, and then store nothing any more.
            left_to_others=marked("A server of your own is told in its own settings."),
        ),
    ),
    (
        "lifecycle",
        marked("Abandoned parts"),
        marked("Parts of uploads that other programs left unfinished cost money and show nowhere."),
        _Setting(
            get="get_bucket_lifecycle_configuration",
            put="put_bucket_lifecycle_configuration",
            key="",
            argument="LifecycleConfiguration",
            absent="NoSuchLifecycleConfiguration",
            document=lambda _: "lifecycle",
            right=marked("Parts of unfinished uploads are removed after 7 days."),
            wrong=marked("Parts of unfinished uploads stay for ever."),
            change=marked("Remove parts of unfinished uploads after 7 days."),
            beside="Rules",
        ),
    ),
    (
        "cors",
        marked("CORS"),
        marked(
            "Web pages may show your photos and upload with a signed form. This program needs none."
        ),
        _Setting(
            get="get_bucket_cors",
            put="put_bucket_cors",
            key="",
            argument="CORSConfiguration",
            absent="NoSuchCORSConfiguration",
            document=lambda _: "cors",
            right=marked("GET, POST and PUT are allowed from web pages."),
            wrong=marked("GET, POST and PUT are not allowed from web pages."),
            change=marked("Allow GET, POST and PUT from web pages."),
            beside="CORSRules",
        ),
    ),
)

BUCKET = Part(
    "bucket",
    marked("Bucket"),
    marked("Your photos are kept in it."),
    _look_at_bucket,
    _create_bucket,
)
PUBLIC_ACCESS_BLOCK, OWNERSHIP, ENCRYPTION, LIFECYCLE, CORS = (
    Part(check, title, why, setting.look, setting.mend) for check, title, why, setting in _SETTINGS
)
