"""What is copied and saved helps, and gives nothing away."""

from __future__ import annotations

import getpass
import platform
import traceback
from typing import TYPE_CHECKING

import pytest

from cloudery_desktop import __version__, diagnostics
from cloudery_desktop.diagnostics import redacted, report, save_report

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("key AKIAABCDEFGHIJKLMNOP refused", "key … refused"),
        ("GET https://b.s3.amazonaws.com/uploads/x.jpg?X-Amz-Signature=1 no", "GET (link) no"),
        ("“/home/anna/Our wedding/kiss 1.JPG” is damaged", "“(file).JPG” is damaged"),
        ("„Unsere Hochzeit/Kuss 1.JPG“ ist beschädigt", "„(file).JPG“ ist beschädigt"),
        ("«our kiss 1.jpg» and »our kiss 2.jpg«", "«(file).jpg» and »(file).jpg«"),
        ("kiss-1.heic is damaged", "(file).heic is damaged"),
        ("No space left: /home/anna/photos/2026", "No space left: (path)"),
        (r"No space left: C:\Users\anna\Pictures", "No space left: (path)"),
        ("3 of 4 done, 12:30, 1/2", "3 of 4 done, 12:30, 1/2"),
        ("AccessDenied, request 4442587FB7D0A2F9", "AccessDenied, request 4442587FB7D0A2F9"),
    ],
)
def test_what_others_need_not_know_is_left_out(text: str, shown: str) -> None:
    assert redacted(text) == shown


def test_who_it_is_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "anna")
    monkeypatch.setattr(platform, "node", lambda: "annas-laptop")
    assert redacted("anna on annas-laptop, annaberg") == "(name) on (name), annaberg"


def test_of_a_bug_one_sees_where_it_is() -> None:
    try:
        diagnostics.redacted(None)  # type: ignore[arg-type]
    except TypeError as error:
        shown = redacted("".join(traceback.format_exception(error)))
    assert 'File "cloudery_desktop/diagnostics.py", line' in shown
    assert "(path)" not in shown.partition("TypeError")[0].partition("diagnostics.py")[2]


def test_the_report_has_versions_and_the_end_of_the_log(tmp_path: Path) -> None:
    lines = [f"line {number} of /home/anna/x.jpg" for number in range(1_000)]
    (tmp_path / "cloudery.log").write_text("\n".join(lines), encoding="utf-8")
    text = report(tmp_path, {"Photos": 7})
    assert text.startswith(f"Cloudery Desktop {__version__}\n")
    assert "Photos: 7" in text
    assert "PySide6" in text
    assert "line 999 of" in text
    assert "line 849 of" not in text
    assert "anna" not in text


def test_without_a_log_it_says_so(tmp_path: Path) -> None:
    assert "Nothing has been logged." in report(tmp_path, {})


def test_only_the_latest_reports_stay(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in range(12):
        (folder / f"cloudery-20200101-0000{number:02}.txt").write_text("old")
    path = save_report(tmp_path, "new")
    assert path is not None
    assert path.read_text(encoding="utf-8") == "new"
    kept = sorted(each.name for each in folder.iterdir())
    assert len(kept) == 10
    assert kept[0] == "cloudery-20200101-000003.txt"


def test_where_it_cannot_be_saved_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert save_report(tmp_path / "file", "text") is None
