"""The link to a photo: public, or signed for a few days."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from botocore.signers import CloudFrontSigner
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from cloudery_desktop.language import marked, tr
from cloudery_desktop.photo import LINK_LIFETIME, quoted
from cloudery_desktop.service import clock
from cloudery_desktop.service.errors import ServiceError, service_errors

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_boto3_s3.client import S3Client

    from cloudery_desktop.profile import Profile

# Of the regions that are not under amazonaws.com, by the first part of their names.
_SUFFIXES = {"cn": "amazonaws.com.cn", "eusc": "amazonaws.eu"}
_RSA_BITS = 2048  # the only size CloudFront takes
_CHECK = marked("Check cloudfront_private_key in the settings.")


@dataclass(frozen=True, slots=True)
class UrlBuilder:
    """Builds the links to photos. `link` turns an object key into one."""

    link: Callable[[str], str] = field(repr=False)

    @classmethod
    def for_profile(cls, profile: Profile, s3: S3Client) -> UrlBuilder:
        """By the profile's delivery; `s3` signs presigned GETs.

        Raises ServiceError if the private key for CloudFront is not fit.
        """
        match profile.delivery:
            case "public":
                return cls(_under(bucket_url(profile)))
            case "cloudfront":
                return cls(_under(f"https://{profile.cloudfront_domain}"))
            case "cloudfront-signed":
                return cls(_signed_by_cloudfront_key(profile))
            case "presigned":
                return cls(_presigned(profile.bucket, s3))

    def url(self, s3_key: str) -> str:
        """The link to one object; "" for a row that names none. Raises ServiceError."""
        return self.link(s3_key) if s3_key else ""


def _under(base_url: str) -> Callable[[str], str]:
    return lambda s3_key: f"{base_url}/{quoted(s3_key)}"


def bucket_url(profile: Profile) -> str:
    """The regional virtual-hosted endpoint, or path style on a custom endpoint."""
    if profile.s3_endpoint_url:
        return f"{profile.s3_endpoint_url.rstrip('/')}/{profile.bucket}"
    suffix = _SUFFIXES.get(profile.region.partition("-")[0], "amazonaws.com")
    return f"https://{profile.bucket}.s3.{profile.region}.{suffix}"


def _presigned(bucket: str, s3: S3Client) -> Callable[[str], str]:
    def link(s3_key: str) -> str:
        with service_errors():
            return s3.generate_presigned_url(
                "get_object",
                Params={"Bucket": bucket, "Key": s3_key},
                ExpiresIn=int(LINK_LIFETIME.total_seconds()),
            )

    return link


def _signed_by_cloudfront_key(profile: Profile) -> Callable[[str], str]:
    """https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html"""
    unsigned = _under(f"https://{profile.cloudfront_domain}")
    key = _private_key(Path(profile.cloudfront_private_key).expanduser())

    def signature(policy: bytes) -> bytes:
        if isinstance(key, RSAPrivateKey):
            return key.sign(policy, PKCS1v15(), SHA256())
        return key.sign(policy, ECDSA(SHA256()))

    signer = CloudFrontSigner(profile.cloudfront_key_pair_id, signature)

    def link(s3_key: str) -> str:
        signed = signer.generate_presigned_url(
            unsigned(s3_key), date_less_than=clock.now() + LINK_LIFETIME
        )
        return f"{signed}&Hash-Algorithm=SHA256"  # CloudFront assumes SHA-1 without it

    return link


def _private_key(file: Path) -> RSAPrivateKey | EllipticCurvePrivateKey:
    try:
        pem = file.read_bytes()
    except FileNotFoundError as error:
        raise _unfit(tr("There is no file {file}.", file=file), tr(_CHECK)) from error
    except OSError as error:
        raise _unfit(
            tr("The file {file} cannot be read: {reason}.", file=file, reason=error.strerror),
            tr(_CHECK),
        ) from error
    try:
        key = load_pem_private_key(pem, password=None)
    except TypeError as error:
        raise _unfit(
            tr("{file} is locked with a passphrase.", file=file),
            tr(
                "Save it without one (openssl pkey -in LOCKED -out OPEN),"
                " in a file only you can read."
            ),
        ) from error
    except (ValueError, UnsupportedAlgorithm) as error:
        if b"PUBLIC KEY-----" in pem:
            why = tr("{file} is the public key: CloudFront has that one.", file=file)
        else:
            why = tr("{file} is not a private key in PEM form.", file=file)
        raise _unfit(why, tr(_CHECK)) from error
    match key:
        case RSAPrivateKey(key_size=size) if size == _RSA_BITS:
            return key
        case EllipticCurvePrivateKey(curve=SECP256R1()):
            return key
        case _:
            raise _unfit(
                tr("CloudFront takes RSA keys of 2048 bits and ECDSA keys on the curve P-256."),
                tr(
                    "Make such a key, give CloudFront its public half, and set"
                    " cloudfront_key_pair_id and cloudfront_private_key."
                ),
            )


def _unfit(why: str, advice: str) -> ServiceError:
    return ServiceError(tr("The private key for CloudFront links cannot be used."), why, advice)
