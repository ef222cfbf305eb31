"""The bucket's policy: who may read and write without being told so by IAM."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from cloudery_desktop.cloud import Mark, UploadPolicy
from cloudery_desktop.language import marked, tr
from cloudery_desktop.service.errors import ServiceError, answer, service_errors
from cloudery_desktop.service.infrastructure.parts import (
    NO_BUCKET,
    PUBLIC,
    Look,
    Part,
    Site,
)

_OF_DELIVERY = {
    "public": "bucket-policy",
    "cloudfront": "bucket-policy-cloudfront",
    "cloudfront-signed": "bucket-policy-cloudfront",
    "presigned": "bucket-policy-private",
}
_OPEN_CAUTION = marked(
    "With a policy that lets anyone upload, anyone on the internet can store anything in your"
    " bucket, and you pay for it. Cloudery does not need it."
)
# Bounded to the account. Cloudery works without: a signed form is sent in its signer's name.
_UPLOAD = "AllowUploadViaPresignedURL"
_PUBLIC_READ = "AllowPublicRead"

_BOUNDS = frozenset(
    {
        "aws:principalaccount",
        "aws:principalarn",
        "aws:principalorgid",
        "aws:principalorgpaths",
        "aws:sourceaccount",
        "aws:sourcearn",
        "aws:sourceip",
        "aws:sourcevpc",
        "aws:sourcevpce",
    }
)

_Statement = dict[str, Any]


def _look(site: Site) -> Look:
    try:
        return _judged(site, _statements(site))
    except ServiceError as error:
        if error.code not in NO_BUCKET:
            raise
        look = _judged(site, [])
        return replace(look, mark=Mark.UNKNOWN, found=tr("There is no bucket yet."))


def _judged(site: Site, found: list[_Statement]) -> Look:
    if site.wishes.policy is UploadPolicy.AS_IN_NOTES:
        if found == _meant(site):
            exact = tr("It is exactly the policy that lets anyone upload.")
            return Look(Mark.OK, exact, caution=tr(_OPEN_CAUTION))
        return Look(
            Mark.WRONG,
            tr("It is not the policy that lets anyone upload."),
            tr("Replace the bucket's policy by the one that lets anyone upload."),
            caution=tr(_OPEN_CAUTION),
        )
    change, right = _in_words(site.connection.profile.delivery)
    open_ones = [s for s in found if _is_open(s) and not _is_public_read(s, site)]
    if open_ones:
        return Look(Mark.WRONG, _danger(open_ones), change)
    lacking = {s["Sid"] for s in _meant(site) if not _has(found, s)}
    if lacking - {_UPLOAD}:
        return Look(Mark.WRONG, tr("It does not let this profile's links work."), change)
    if lacking:
        return Look(Mark.NOTE, tr("It does not name uploads, which work without."), change)
    return Look(Mark.OK, right)


def _in_words(delivery: str) -> tuple[str, str]:
    """How the policy of this delivery will be set, and how it is once it is right."""
    if delivery == PUBLIC:
        return (
            tr(
                "Set the bucket's policy: everybody with a link may read uploads/, and nothing"
                " else is open."
            ),
            tr("Everybody with a link may read uploads/; nothing else is open."),
        )
    if delivery.startswith("cloudfront"):
        return (
            tr("Set the bucket's policy: CloudFront may read uploads/; nothing else is open."),
            tr("CloudFront may read uploads/; nothing is open to everybody."),
        )
    return (
        tr("Set the bucket's policy: nothing is open to everybody."),
        tr("Nothing is open to everybody."),
    )


def _danger(open_ones: list[_Statement]) -> str:
    quoted = (tr("“{name}”", name=s.get("Sid") or tr("without a name")) for s in open_ones)
    names, n = tr(", ", "between names").join(quoted), len(open_ones)
    if any(_lets(s, "s3:putobject") for s in open_ones):
        return tr(
            "The statement(s) {names} (is|are) open to everybody:"
            " anyone may store anything, at your cost.",
            "",
            n,
            names=names,
        )
    return tr(
        "The statement(s) {names} (is|are) open to everybody: more is open than photos.",
        "",
        n,
        names=names,
    )


def _mend(site: Site) -> None:
    meant = _meant(site)
    if site.wishes.policy is UploadPolicy.BOUNDED:
        sids = {statement["Sid"] for statement in meant} | {_UPLOAD, _PUBLIC_READ}
        others = [s for s in _statements(site) if s.get("Sid") not in sids and not _is_open(s)]
        meant = [*meant, *others]
    s3 = site.connection.s3
    with service_errors():
        if meant:
            policy = {"Version": "2012-10-17", "Statement": meant}
            s3.put_bucket_policy(**site.at, Policy=json.dumps(policy))
        else:
            s3.delete_bucket_policy(**site.at)


def _meant(site: Site) -> list[_Statement]:
    """The statements there should be. Raises ServiceError where the wishes contradict."""
    delivery = site.connection.profile.delivery
    if site.wishes.policy is UploadPolicy.AS_IN_NOTES:
        if delivery != PUBLIC:
            raise ServiceError(
                tr("The policy that lets anyone upload makes photos public."),
                tr(
                    "This profile's delivery is “{delivery}”, which keeps them private.",
                    delivery=delivery,
                ),
                tr("Leave one of the two out."),
            )
        notes: list[_Statement] = site.document("bucket-policy-as-in-notes")["Statement"]
        return notes
    statements: list[_Statement] = site.document(_OF_DELIVERY[delivery])["Statement"]
    if site.account_id:
        return statements
    # The others name the account, which this server does not tell.
    return [s for s in statements if s["Sid"] == _PUBLIC_READ]


def _statements(site: Site) -> list[_Statement]:
    """What is set now; none where there is no policy."""
    found = answer(
        lambda: site.connection.s3.get_bucket_policy(**site.at),
        ("NoSuchBucketPolicy",),
    )
    if found is None:
        return []
    statements = json.loads(found["Policy"]).get("Statement", [])
    return statements if isinstance(statements, list) else [statements]


def _is_open(statement: _Statement) -> bool:
    """Whether it allows something to everybody, as S3 means it."""
    principal = statement.get("Principal")
    if isinstance(principal, dict):
        principal = principal.get("AWS")
    everybody = "*" in principal if isinstance(principal, list) else principal == "*"
    return (
        statement.get("Effect") == "Allow"
        and ("NotPrincipal" in statement or everybody)
        and not _is_bounded(statement.get("Condition", {}))
    )


def _is_bounded(conditions: dict[str, dict[str, Any]]) -> bool:
    """Whether a condition names who is meant; others, such as of the browser, keep nobody out."""
    return any(
        key.lower() in _BOUNDS and value not in ("*", ["*"])
        for operator, tests in conditions.items()
        if "Not" not in operator and not operator.endswith("IfExists")
        for key, value in tests.items()
    )


def _is_public_read(statement: _Statement, site: Site) -> bool:
    """Whether all it opens is reading uploads/, and this profile's links need that."""
    prefix = f"arn:{site.connection.s3.meta.partition}:s3:::{site.bucket}/uploads/"
    return (
        site.connection.profile.delivery == PUBLIC
        and "NotAction" not in statement
        and "NotResource" not in statement
        and {a.lower() for a in _listed(statement, "Action")} <= {"s3:getobject"}
        and all(resource.startswith(prefix) for resource in _listed(statement, "Resource"))
    )


def _lets(statement: _Statement, action: str) -> bool:
    """Whether `action` (lower case) is among what it names."""
    names = [name.lower() for name in _listed(statement, "Action")]
    return "NotAction" in statement or any(
        name == action or (name.endswith("*") and action.startswith(name[:-1])) for name in names
    )


def _has(found: list[_Statement], meant: _Statement) -> bool:
    """Whether a statement says the same, under whatever name."""
    return any(_plain(statement) == _plain(meant) for statement in found)


def _plain(statement: _Statement) -> _Statement:
    principal = statement.get("Principal")
    if principal == {"AWS": "*"} or principal == {"AWS": ["*"]}:
        principal = "*"
    return {
        **{k: v for k, v in statement.items() if k not in ("Sid", "Principal")},
        "Principal": principal,
        "Action": sorted(_listed(statement, "Action")),
        "Resource": sorted(_listed(statement, "Resource")),
    }


def _listed(statement: _Statement, name: str) -> list[str]:
    value = statement.get(name, [])
    return [value] if isinstance(value, str) else value


BUCKET_POLICY = Part(
    "bucket-policy",
    marked("Bucket policy"),
    marked("It alone decides what strangers may do with your bucket."),
    _look,
    _mend,
)
