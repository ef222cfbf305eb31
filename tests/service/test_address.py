"""The link under which a photo can be seen, and what its signature is worth."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from cloudery_desktop.profile import Profile
from cloudery_desktop.service import clock
from cloudery_desktop.service.address import UrlBuilder
from cloudery_desktop.service.connection import connect
from cloudery_desktop.service.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
    from mypy_boto3_s3.client import S3Client

    from cloudery_desktop.service.connection import Connection

    SigningKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

PROFILE = Profile()
BASE = "https://cloudery-photos.s3.ap-south-1.amazonaws.com"
DOMAIN = "d111111abcdef8.cloudfront.net"
NOW = datetime(2026, 5, 20, 9, 30, tzinfo=UTC)
IN_SEVEN_DAYS = int(datetime(2026, 5, 27, 9, 30, tzinfo=UTC).timestamp())
KEYS = [
    ("uploads/a1.jpg", "uploads/a1.jpg"),
    ("uploads/a b+c.jpg", "uploads/a%20b%2Bc.jpg"),
    ("uploads/50%?#&=*.jpg", "uploads/50%25%3F%23%26%3D%2A.jpg"),
    ("uploads/é~.jpg", "uploads/%C3%A9~.jpg"),
]


@pytest.fixture
def s3(mock_connection: Connection) -> S3Client:
    return mock_connection.s3


@pytest.mark.parametrize(("key", "path"), KEYS)
def test_a_key_is_quoted(s3: S3Client, key: str, path: str) -> None:
    assert UrlBuilder.for_profile(PROFILE, s3).url(key) == f"{BASE}/{path}"


@pytest.mark.parametrize("delivery", ["public", "cloudfront", "cloudfront-signed", "presigned"])
def test_a_row_without_an_object_has_no_link(
    s3: S3Client, signed_profile: Profile, delivery: Any
) -> None:
    profile = replace(signed_profile, delivery=delivery)
    assert UrlBuilder.for_profile(profile, s3).url("") == ""


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("us-east-1", "mine.s3.us-east-1.amazonaws.com"),
        ("cn-north-1", "mine.s3.cn-north-1.amazonaws.com.cn"),
    ],
)
def test_the_region_and_bucket_are_the_profiles(s3: S3Client, region: str, host: str) -> None:
    profile = replace(PROFILE, bucket="mine", region=region)
    assert UrlBuilder.for_profile(profile, s3).url("k") == f"https://{host}/k"


def test_another_server_is_addressed_by_path(s3: S3Client) -> None:
    profile = replace(PROFILE, s3_endpoint_url="http://127.0.0.1:9000/")
    url = UrlBuilder.for_profile(profile, s3).url("k")
    assert url == "http://127.0.0.1:9000/cloudery-photos/k"


# -- CloudFront ------------------------------------------------------------------------------


def test_a_cloudfront_domain_takes_the_buckets_place(s3: S3Client) -> None:
    profile = replace(PROFILE, delivery="cloudfront", cloudfront_domain=DOMAIN)
    url = UrlBuilder.for_profile(profile, s3).url("uploads/a b.jpg")
    assert url == f"https://{DOMAIN}/uploads/a%20b.jpg"


@pytest.fixture(scope="module")
def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="module")
def ec_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def pem_of(
    key: PrivateKeyTypes,
    form: PrivateFormat = PrivateFormat.PKCS8,
    passphrase: bytes | None = None,
) -> bytes:
    lock = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    return key.private_bytes(Encoding.PEM, form, lock)


def with_key(file: Path, pem: bytes) -> Profile:
    file.write_bytes(pem)
    return replace(
        PROFILE,
        delivery="cloudfront-signed",
        cloudfront_domain=DOMAIN,
        cloudfront_key_pair_id="K2JCJMDEHXQW5F",
        cloudfront_private_key=str(file),
    )


@pytest.fixture
def signed_profile(tmp_path: Path, ec_key: ec.EllipticCurvePrivateKey) -> Profile:
    return with_key(tmp_path / "key.pem", pem_of(ec_key))


def verify(key: SigningKey, signature: bytes, policy: bytes) -> None:
    """Raises InvalidSignature unless this key signed exactly this policy by SHA-256."""
    if isinstance(key, rsa.RSAPrivateKey):
        key.public_key().verify(signature, policy, padding.PKCS1v15(), SHA256())
    else:
        key.public_key().verify(signature, policy, ec.ECDSA(SHA256()))


@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
@pytest.mark.parametrize("kind", ["rsa_key", "ec_key"])
def test_a_cloudfront_link_carries_the_signed_canned_policy(
    s3: S3Client,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
    kind: str,
    form: PrivateFormat,
) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)
    key: SigningKey = request.getfixturevalue(kind)
    builder = UrlBuilder.for_profile(with_key(tmp_path / "key.pem", pem_of(key, form)), s3)
    for s3_key, path in KEYS:
        resource, query = builder.url(s3_key).split("?")
        assert resource == f"https://{DOMAIN}/{path}"
        values = dict(part.split("=") for part in query.split("&"))
        assert list(values) == ["Expires", "Signature", "Key-Pair-Id", "Hash-Algorithm"]
        assert values["Expires"] == str(IN_SEVEN_DAYS)
        assert values["Key-Pair-Id"] == "K2JCJMDEHXQW5F"
        assert values["Hash-Algorithm"] == "SHA256"
        # CloudFront's own alphabet, back to the usual one.
        usual = values["Signature"].translate(str.maketrans("-_~", "+=/"))
        signature = base64.b64decode(usual, validate=True)
        policy = (
            f'{{"Statement":[{{"Resource":"{resource}",'
            f'"Condition":{{"DateLessThan":{{"AWS:EpochTime":{IN_SEVEN_DAYS}}}}}}}]}}'
        )
        verify(key, signature, policy.encode())
        with pytest.raises(InvalidSignature):
            verify(key, signature, policy.replace("DateLess", "DateMore").encode())


def test_the_private_key_is_read_once(
    s3: S3Client, signed_profile: Profile, tmp_path: Path
) -> None:
    builder = UrlBuilder.for_profile(signed_profile, s3)
    (tmp_path / "key.pem").unlink()
    assert builder.url("uploads/a.jpg").startswith(f"https://{DOMAIN}/uploads/a.jpg?")


def test_the_private_key_may_be_in_the_home_folder(
    s3: S3Client, signed_profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(tmp_path))
    profile = replace(signed_profile, cloudfront_private_key="~/key.pem")
    assert UrlBuilder.for_profile(profile, s3).url("k")


def test_a_builder_shows_no_key(s3: S3Client, signed_profile: Profile) -> None:
    assert repr(UrlBuilder.for_profile(signed_profile, s3)) == "UrlBuilder()"


def refusal(profile: Profile, s3: S3Client) -> ServiceError:
    with pytest.raises(ServiceError) as caught:
        UrlBuilder.for_profile(profile, s3)
    return caught.value


def public(key: SigningKey, form: PublicFormat = PublicFormat.SubjectPublicKeyInfo) -> bytes:
    return key.public_key().public_bytes(Encoding.PEM, form)


PKCS1 = PrivateFormat.TraditionalOpenSSL
UNFIT: dict[str, tuple[Callable[[rsa.RSAPrivateKey], bytes], str]] = {
    "no text": (lambda _: bytes(range(256)), "not a private key in PEM form"),
    "empty": (lambda _: b"", "not a private key in PEM form"),
    "cut off": (lambda key: pem_of(key)[:400], "not a private key in PEM form"),
    "DER": (
        lambda key: key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        "not a private key in PEM form",
    ),
    "OpenSSH": (lambda key: pem_of(key, PrivateFormat.OpenSSH), "not a private key in PEM form"),
    "public": (public, "is the public key"),
    "public PKCS 1": (lambda key: public(key, PublicFormat.PKCS1), "is the public key"),
    "locked": (lambda key: pem_of(key, passphrase=b"words"), "locked with a passphrase"),
    "locked PKCS 1": (lambda key: pem_of(key, PKCS1, b"words"), "locked with a passphrase"),
    "Ed25519": (lambda _: pem_of(ed25519.Ed25519PrivateKey.generate()), "2048 bits and ECDSA"),
    "P-384": (lambda _: pem_of(ec.generate_private_key(ec.SECP384R1())), "2048 bits and ECDSA"),
    "RSA 1024": (lambda _: pem_of(rsa.generate_private_key(65537, 1024)), "2048 bits and ECDSA"),
}


@pytest.mark.parametrize(("made", "why"), UNFIT.values(), ids=UNFIT)
def test_a_private_key_that_is_not_fit(
    s3: S3Client,
    tmp_path: Path,
    rsa_key: rsa.RSAPrivateKey,
    made: Callable[[rsa.RSAPrivateKey], bytes],
    why: str,
) -> None:
    pem = made(rsa_key)
    error = refusal(with_key(tmp_path / "key.pem", pem), s3)
    assert error.title == "The private key for CloudFront links cannot be used."
    assert why in error.detail
    assert error.advice
    assert error.detail.endswith(".")
    lines = pem.decode("latin-1").splitlines()
    # Of the binary form a line may be a single letter by chance.
    assert not any(line in error.report for line in lines if len(line) > 8)


def test_a_private_key_that_is_not_there(
    s3: S3Client, signed_profile: Profile, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.pem"
    profile = replace(signed_profile, cloudfront_private_key=str(gone))
    assert refusal(profile, s3).detail == f"There is no file {gone}."


def test_a_private_key_that_cannot_be_read(
    s3: S3Client, signed_profile: Profile, tmp_path: Path
) -> None:
    profile = replace(signed_profile, cloudfront_private_key=str(tmp_path))  # a folder
    assert refusal(profile, s3).detail.startswith(f"The file {tmp_path} cannot be read: ")


# -- Presigned GET ---------------------------------------------------------------------------


def test_a_presigned_link_opens_a_private_photo_and_no_other(strict: Connection) -> None:
    bucket, keys = strict.profile.bucket, ("private/a b+é.jpg", "private/other.jpg")
    for key in keys:
        strict.s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    try:
        profile = replace(strict.profile, delivery="presigned")
        builder = UrlBuilder.for_profile(profile, strict.s3)
        url, other = (builder.url(key) for key in keys)
        address, query = url.split("?")
        assert requests.get(url, timeout=5).content == keys[0].encode()
        refused = [
            address,
            f"{other.split('?')[0]}?{query}",
            url.replace("X-Amz-Expires=604800", "X-Amz-Expires=604799"),
        ]
        assert [requests.get(each, timeout=5).status_code for each in refused] == [403] * 3
    finally:
        for key in keys:
            strict.s3.delete_object(Bucket=bucket, Key=key)


def test_a_presigned_link_is_good_for_as_long_as_s3_allows(s3: S3Client) -> None:
    builder = UrlBuilder.for_profile(replace(PROFILE, delivery="presigned"), s3)
    url = urlsplit(builder.url("uploads/a b.jpg"))
    assert f"https://{url.netloc}{url.path}" == f"{BASE}/uploads/a%20b.jpg"
    values = parse_qs(url.query)
    assert values["X-Amz-Expires"] == [str(7 * 24 * 3600)]
    assert values["X-Amz-Algorithm"] == ["AWS4-HMAC-SHA256"]


def test_without_an_access_key_no_link_is_presigned(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    profile = replace(PROFILE, delivery="presigned")
    builder = UrlBuilder.for_profile(profile, connect(profile).s3)
    with pytest.raises(ServiceError) as caught:
        builder.url("uploads/a.jpg")
    assert "no AWS access key" in caught.value.title
