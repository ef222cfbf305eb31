"""What must hold of a setting, by itself and beside the others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cloudery_desktop.profile import CHOICES, SETTINGS, Profile, expected, faults

RIGHT = {
    "bucket": ["abc", "a" * 63, "holiday-photos", "1.2.3", "a.b", "9lives", "x--n", "s3alias"],
    "region": [
        *("ap-south-1", "us-gov-west-1", "cn-north-1", "eusc-de-east-1"),
        *("auto", "us-east-1", "garage"),
    ],
    "table": ["abc", "a" * 255, "My_photos-2.0"],
    "user_id": ["a", "Zoë 🏖", "x" * 2048, "é" * 1024, "me@example.com"],
    "credentials": ["aws", "keychain"],
    "aws_profile": ["", "default", "my holiday", "Zoë"],
    "s3_endpoint_url": [
        *("", "https://s3.example.com", "http://localhost:9000/", "HTTPS://S3.Example.com:443"),
        *("http://192.168.1.5:65535", "http://[::1]:9000", "https://xn--mller-kva.example"),
    ],
    "dynamodb_endpoint_url": ["", "http://localhost:8000"],
    "delivery": ["public", "cloudfront", "cloudfront-signed", "presigned"],
    "cloudfront_domain": ["", "d111111abcdef8.cloudfront.net", "Photos.example.com"],
    "cloudfront_distribution": ["", "E1A2B3C4", "E" * 20],
    "cloudfront_key_pair_id": ["", "K2JCJMDEHXQW5F"],
    "cloudfront_private_key": ["", "~/key.pem", str(Path("key.pem").absolute())],
    "verify_by": ["sha256", "md5"],
    "speed_limit": ["", "off", "2 MB/s", "1.5MB", "08:00 1 MB/s, 18:00 off, Sat-Sun off"],
    "link_format": ["url", "markdown", "html", "template"],
    "link_template": ["", "{url}", "[{name:markdown}]({url}) {{{width}}}"],
    "copy_after_upload": ["no", "yes"],
    "privacy": ["keep", "position", "all"],
    "thumbnail_cache_mb": ["0", "1", "1000", "999999"],
    "watched_folders": ["", "~/Pictures", "/a b\n/c: d, e", "\n/a\n", str(Path.cwd())],
    "watch": ["new", "all", "off"],
}
WRONG = {
    "bucket": [
        *("", "ab", "a" * 64, "Holiday", "holi_day", "holiday photos", "-abc", "abc-", ".abc"),
        *("abc.", "a..b", "192.168.5.4", "xn--abc", "sthree-abc", "amzn-s3-demo-abc"),
        *("abc-s3alias", "abc--ol-s3", "abc.mrap", "abc--use1-az4--x-s3", "abc--table-s3"),
        *("fotos-é", "abc\n", "a١b"),
    ],
    "region": [
        "",
        "Mumbai",
        "ap south 1",
        "ap_south_1",
        "-a",
        "a-",
        "ap-south-1.evil.com",
        "a" * 64,
    ],
    "table": ["", "ab", "a" * 256, "my photos", "photös", "abc\n"],
    "user_id": ["", "  ", "x" * 2049, "é" * 1025, "\udcff", "a\0"],
    "credentials": ["", "keyring", "AWS"],
    "aws_profile": [" ", " a", "a\nb", "a\0"],
    "s3_endpoint_url": [
        *("s3.example.com", "ftp://s3.example.com", "https://", "https://s3.example.com/bucket"),
        *("https://s3.example.com?x=1", "https://s3.example.com#x", "https://s3.example.com:0"),
        *("https://s3.example.com:65536", "https://s3.example.com:port", "https://a b.com"),
        *("https://me:secret@s3.example.com", "https://s3.example.com\n", "https://-a.com"),
    ],
    "dynamodb_endpoint_url": ["localhost:8000", "http://localhost:8000/shell/"],
    "delivery": ["", "private", "cloudfront_signed"],
    "cloudfront_domain": [
        *("https://d1.cloudfront.net", "d1.cloudfront.net/", "d1.cloudfront.net:443"),
        *("localhost", "10.0.0.1", "a b.net", "d1..net", "fotos.müller.de"),
    ],
    "cloudfront_distribution": ["E1A2B3C", "E" * 21, "e1a2b3c4d5", "E1A2-B3C4D"],
    "cloudfront_key_pair_id": ["k2jc", "K2 JC", "APKA-1"],
    "cloudfront_private_key": ["key.pem", "keys/key.pem", "-----BEGIN PRIVATE KEY-----", "/a\0"],
    "verify_by": ["", "crc32"],
    "speed_limit": [" ,", "2", "fast", "0 MB/s", "25:00 off", "1 MB/s, 2 MB/s"],
    "link_format": ["", "bbcode"],
    "link_template": ["name", "{name}", "{url", "{url} {nmae}", "{url}\0"],
    "copy_after_upload": ["", "on"],
    "privacy": ["", "gps", "yes"],
    "thumbnail_cache_mb": ["", "-1", "1.5", "1 GB", "01", "1000000"],
    "watched_folders": ["Pictures", "/a\nPictures", "/a\0"],
    "watch": ["", "yes"],
}


def cases(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    assert tuple(table) == SETTINGS
    return [(setting, value) for setting, values in table.items() for value in values]


@pytest.mark.parametrize(("setting", "value"), cases(RIGHT))
def test_what_can_be_right_is_taken(setting: str, value: str) -> None:
    assert expected(setting, value) == ""


@pytest.mark.parametrize(("setting", "value"), cases(WRONG))
def test_of_what_cannot_be_right_is_said_what_is_expected(setting: str, value: str) -> None:
    phrase = expected(setting, value)
    assert phrase
    assert not phrase.endswith(".")  # it stands within a sentence
    assert "\n" not in phrase
    settings: dict[str, Any] = {"user_id": "me", setting: value}
    assert faults(Profile(**settings))[setting] == phrase


@pytest.mark.parametrize(
    ("setting", "value", "says"),
    [
        ("bucket", "My photos", "3 to 63 lower-case letters, digits, dots and hyphens"),
        ("bucket", "a..b", "two dots"),
        ("bucket", "10.0.0.1", "IP address"),
        ("bucket", "sthree-a", "does not begin with xn--, sthree-"),
        ("bucket", "abc.mrap", ".mrap"),
        ("cloudfront_domain", "https://d1.cloudfront.net", "without https://"),
        ("verify_by", "crc32", "“sha256” or “md5”"),
        ("delivery", "x", "“public” or “cloudfront” or “cloudfront-signed” or “presigned”"),
    ],
)
def test_the_phrase_fits_what_is_wrong(setting: str, value: str, says: str) -> None:
    assert says in expected(setting, value)


def test_the_choices_are_those_of_the_profile() -> None:
    assert {setting: tuple(RIGHT[setting]) for setting in CHOICES} == CHOICES
    copying = {"link_format", "copy_after_upload"}
    others = {"credentials", "delivery", "verify_by", "privacy", "watch"}
    assert set(CHOICES) == others | copying


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"delivery": "public"}, set()),
        ({"delivery": "presigned"}, set()),
        ({"delivery": "cloudfront"}, {"cloudfront_domain"}),
        ({"delivery": "cloudfront", "cloudfront_domain": "d1.cloudfront.net"}, set()),
        (
            {"delivery": "cloudfront-signed"},
            {"cloudfront_domain", "cloudfront_key_pair_id", "cloudfront_private_key"},
        ),
        (
            {"delivery": "cloudfront-signed", "cloudfront_domain": "d1.cloudfront.net"},
            {"cloudfront_key_pair_id", "cloudfront_private_key"},
        ),
        ({"bucket": "my.photos"}, {"bucket"}),
        ({"bucket": "my.photos", "dynamodb_endpoint_url": "http://localhost:8000"}, {"bucket"}),
        ({"bucket": "my.photos", "s3_endpoint_url": "http://localhost:9000"}, set()),
        ({"credentials": "keychain", "aws_profile": "unused"}, set()),
    ],
)
def test_settings_must_fit_together(changes: dict[str, Any], wrong: set[str]) -> None:
    assert set(faults(Profile(user_id="me", **changes))) == wrong
