"""The form: signed with SigV4 for the regional endpoint, with a condition for every field."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.exceptions import UnauthorizedSSOTokenError

from cloudery_desktop.photo import Photo, PresignedPost
from cloudery_desktop.profile import Profile
from cloudery_desktop.service.connection import connect
from cloudery_desktop.service.errors import ServiceError
from cloudery_desktop.service.presign import sign_post
from tests.service.samples import BODY, a_request

FIELDS = {
    "key", "Content-Type", "success_action_status", "x-amz-checksum-algorithm",
    "x-amz-checksum-sha256", "x-amz-algorithm", "x-amz-credential", "x-amz-date", "policy",
    "x-amz-signature",
}  # fmt: skip


def signed(**settings: Any) -> PresignedPost:
    profile = Profile(user_id="me", **settings)
    photo = Photo("me", 1, "a1", "uploads/a1.jpg", "image/jpeg", "")
    return sign_post(connect(profile).s3, profile.bucket, photo, a_request(image_id="a1"))


def policy_of(form: PresignedPost) -> Any:
    return json.loads(base64.b64decode(dict(form.fields)["policy"]))


@pytest.mark.parametrize("region", ["ap-south-1", "us-east-1", "eu-west-1"])
def test_the_form_goes_to_the_regional_virtual_host_with_sigv4(region: str) -> None:
    form = signed(region=region)
    assert form.url.rstrip("/") == f"https://cloudery-photos.s3.{region}.amazonaws.com"
    fields = dict(form.fields)
    assert fields["x-amz-algorithm"] == "AWS4-HMAC-SHA256"
    assert f"/{region}/s3/aws4_request" in fields["x-amz-credential"]


def test_the_form_has_these_fields_and_a_condition_for_each() -> None:
    form = signed()
    fields = dict(form.fields)
    assert fields.keys() == FIELDS
    assert len(form.fields) == len(FIELDS)
    conditions = policy_of(form)["conditions"]
    exact = {k: v for c in conditions if isinstance(c, dict) for k, v in c.items()}
    unsigned = {"policy", "x-amz-signature"}
    assert exact == {k: v for k, v in form.fields if k not in unsigned} | {
        "bucket": "cloudery-photos"
    }
    ranges = [c for c in conditions if isinstance(c, list)]
    assert ranges == [["content-length-range", len(BODY), len(BODY)]]
    assert (fields["key"], fields["Content-Type"]) == ("uploads/a1.jpg", "image/jpeg")
    assert fields["success_action_status"] == "201"


def test_the_form_expires_as_late_as_s3_forgives_a_slow_clock() -> None:
    expires_at = datetime.fromisoformat(policy_of(signed())["expiration"])
    assert abs((expires_at - datetime.now(UTC)).total_seconds() - 900) < 30


def test_credentials_of_a_session_add_their_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SESSION_TOKEN", "a-session-token")
    form = signed()
    assert dict(form.fields).keys() == FIELDS | {"x-amz-security-token"}
    assert {"x-amz-security-token": "a-session-token"} in policy_of(form)["conditions"]


def test_a_login_that_cannot_be_renewed_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def expired(*_: object, **__: object) -> None:
        raise UnauthorizedSSOTokenError

    monkeypatch.setattr("botocore.signers.S3PostPresigner.generate_presigned_post", expired)
    with pytest.raises(ServiceError, match="login has expired"):
        signed()
