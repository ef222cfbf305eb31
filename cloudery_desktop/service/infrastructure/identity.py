"""The IAM user Cloudery works as, and what it may do."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from cloudery_desktop.cloud import Mark
from cloudery_desktop.language import marked, tr
from cloudery_desktop.service.errors import ServiceError, answer, service_errors
from cloudery_desktop.service.infrastructure.parts import Look, Part, Site

if TYPE_CHECKING:
    from mypy_boto3_iam.client import IAMClient

USER = "photos-backend-user"
_NONE = ("NoSuchEntity",)
_TOO_WIDE = ("AmazonS3FullAccess", "AmazonDynamoDBFullAccess", "AdministratorAccess")


def iam_of(site: Site) -> IAMClient:
    """Raises ServiceError, as a server without IAM would."""
    if site.connection.iam is None or not site.account_id:
        raise ServiceError(
            tr("This server has no IAM that Cloudery knows of."), code="NotImplemented"
        )
    return site.connection.iam


def _look_at_user(site: Site) -> Look:
    iam = iam_of(site)
    if answer(lambda: iam.get_user(UserName=USER), _NONE) is None:
        return Look(
            Mark.NOTE,
            tr("There is no IAM user “{user}”.", user=USER),
            tr("Create the IAM user “{user}”.", user=USER),
        )
    return Look(Mark.OK, tr("“{name}” is there.", name=USER))


def _create_user(site: Site) -> None:
    with service_errors():
        iam_of(site).create_user(UserName=USER)


def _look_at_permissions(site: Site) -> Look:
    iam, name, profile = iam_of(site), _policy_name(site), site.connection.profile
    change = tr(
        "Allow “{user}” to write, read and delete photos in {bucket}/uploads/ and rows in"
        " the table “{table}”, and nothing else there.",
        user=USER,
        bucket=site.bucket,
        table=profile.table,
    )
    found = answer(lambda: iam.get_user_policy(UserName=USER, PolicyName=name), _NONE)
    document = _parsed(found["PolicyDocument"]) if found else None
    attached: Any = answer(lambda: iam.list_attached_user_policies(UserName=USER), _NONE) or {}
    wide = [p["PolicyName"] for p in attached.get("AttachedPolicies", [])]
    wide = [policy for policy in wide if policy in _TOO_WIDE]
    exact = document == site.document("user-policy")
    if wide:
        return Look(
            Mark.NOTE,
            tr(
                "It may do more than it needs: {policies}. Cloudery works with that.",
                policies=tr(", ", "between names").join(wide),
            ),
            "" if exact else change,
            advice=tr("If nothing else uses “{user}”, detach them in the IAM console.", user=USER),
        )
    if not exact:
        mark = Mark.NOTE if document is None else Mark.WRONG
        return Look(mark, tr("It does not have exactly the permissions Cloudery needs."), change)
    return Look(
        Mark.OK, tr("It may do what Cloudery needs, with this bucket and this table alone.")
    )


def _allow(site: Site) -> None:
    with service_errors():
        iam_of(site).put_user_policy(
            UserName=USER,
            PolicyName=_policy_name(site),
            PolicyDocument=json.dumps(site.document("user-policy")),
        )


def _policy_name(site: Site) -> str:
    """One for each bucket, so that several profiles can share the user."""
    return f"cloudery-{site.bucket}"


def _parsed(document: Any) -> Any:
    """IAM answers with JSON in percent-encoding, which boto3 undoes for some calls."""
    return json.loads(unquote(document)) if isinstance(document, str) else document


BACKEND_USER = Part(
    "user",
    marked("IAM user"),
    marked("Cloudery works with a user of its own, not with the account owner's key."),
    _look_at_user,
    _create_user,
)
PERMISSIONS = Part(
    "user-policy",
    marked("User's permissions"),
    marked("A key that is lost can then do little harm."),
    _look_at_permissions,
    _allow,
)
