"""The guide says what is so, and its pictures can be taken again."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import fields
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtWidgets import QGridLayout, QLabel
from typer.main import get_command

from cloudery_desktop.cli import application
from cloudery_desktop.library.catalogue import Catalogue
from cloudery_desktop.library.search import EVERYTHING, understood
from cloudery_desktop.ui.help import Help
from cloudery_desktop.ui.main_window import MainWindow
from cloudery_desktop.ui.preferences import PreferenceKeeper
from cloudery_desktop.ui.shortcuts_page import ShortcutsDialog
from cloudery_desktop.ui.words import Place
from cloudery_desktop.uploads.receipt import Line
from tests.test_cli import REPOSITORY, environment
from tests.ui.on_screen import delete
from tests.ui.stand_ins import FixedThumbnails, StandInManager

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

DOCS = REPOSITORY / "docs"
PICTURES = DOCS / "pictures"
GUIDE = (DOCS / "guide.md").read_text(encoding="utf-8")
PAGES = [*sorted(DOCS.glob("*.md")), REPOSITORY / "README.md", REPOSITORY / "CONTRIBUTING.md"]
MOST_BYTES = 2_000_000  # of all pictures
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def section(title: str) -> str:
    """What stands below a heading of the guide."""
    return GUIDE.split(f"\n## {title}\n")[1].split("\n## ")[0]


def rows(text: str) -> list[tuple[str, str]]:
    """What the lines of its tables say, without their heads."""
    cells = re.findall(r"^\| (.+?) \| (.+?) \|$", text, re.MULTILINE)
    return [(first, second) for first, second in cells if first != "Type"]


def anchors(page: Path) -> set[str]:
    """What its headings are linked by."""
    headings = re.findall(r"^#+ (.+)$", _FENCED.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


# -- pictures --------------------------------------------------------------------------------------


def test_every_picture_is_in_the_guide_and_told_in_words() -> None:
    shown = re.findall(r"!\[(.*?)\]\(pictures/(.+?)\.png\)", GUIDE)
    assert sorted(name for _, name in shown) == sorted(p.stem for p in PICTURES.iterdir())
    assert all(words for words, _ in shown)
    assert sum(picture.stat().st_size for picture in PICTURES.iterdir()) < MOST_BYTES


@pytest.mark.timeout(120)
def test_one_command_takes_them_all_again(tmp_path: Path) -> None:
    outdated = tmp_path / "outdated.png"
    outdated.write_bytes(b"")
    ended = subprocess.run(
        [sys.executable, "-m", "tests.guide", tmp_path],
        cwd=REPOSITORY,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert {p.name for p in tmp_path.iterdir()} == {p.name for p in PICTURES.iterdir()}
    for picture in tmp_path.iterdir():
        with Image.open(picture) as image:
            assert len(image.getcolors() or ()) > 16, f"There is little to be seen in {picture}"


# -- words -----------------------------------------------------------------------------------------


@pytest.fixture
def keys(qtbot: QtBot, tmp_path: Path) -> Iterator[ShortcutsDialog]:
    """The page of keys, of a window with all its actions."""
    manager, catalogue = StandInManager(), Catalogue()
    place = Place("Box", "a box")
    window = MainWindow(manager, catalogue, FixedThumbnails(), place, tmp_path / "pasted")
    Help(window, manager, tmp_path, PreferenceKeeper(tmp_path))
    yield ShortcutsDialog(window)
    window.close_now()
    assert window.pasted.close()
    assert catalogue.close()
    delete(window, manager, catalogue)


def test_the_keys_are_those_of_the_window(keys: ShortcutsDialog) -> None:
    told = []
    for table in keys.findChildren(QGridLayout):
        items = (table.itemAt(number) for number in range(table.count()))
        labels = (item.widget() for item in items if item is not None)
        texts = [shown.text() for shown in labels if isinstance(shown, QLabel)]
        told += list(zip(texts[::2], texts[1::2], strict=True))
    assert rows(section("Keys")) == told


def test_it_explains_every_column_of_a_receipt() -> None:
    told = [name for first, _ in rows(section("Receipts")) for name in first.split("`")[1::2]]
    assert sorted(told) == sorted(field.name for field in fields(Line))


def test_what_it_calls_by_name_is_called_so_in_the_window() -> None:
    sources = "".join(
        source.read_text("utf-8").replace("&", "").replace(r"\u00a0", " ")
        for source in (REPOSITORY / "cloudery_desktop").rglob("*.py")
    )
    text = re.sub(r"\s+", " ", _FENCED.sub("", GUIDE))
    names = re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", text)
    assert len(names) > 20
    reasons = [first for first, _ in rows(section("When a photo does not go up"))][1:-1]
    assert len(reasons) > 5
    assert [name for name in (*names, *reasons) if name not in sources] == []


def test_searches_and_commands_are_understood() -> None:
    searches = [word for told, _ in rows(section("Search")) for word in told.split("`")[1::2]]
    assert len(searches) > 6
    for search in searches:
        assert understood(search, datetime.now().astimezone()) != EVERYTHING
    commands = re.findall(r"^cloudery-desktop (\w+)", section("Without the window"), re.MULTILINE)
    assert set(commands) <= set(getattr(get_command(application), "commands", ()))
    assert commands


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = _FENCED.sub("", page.read_text("utf-8"))
    links = re.findall(r"\]\((?!https?:)([^)]*)\)", text)
    for link in links:
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link
