"""Every text of the window can be translated, and is, in every language."""

from __future__ import annotations

import ast
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from cloudery_desktop.diagnostics import redacted
from tests.languages.__main__ import FOLDER, PACKAGE, collect, release, translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PLACEHOLDERS = re.compile(r"\{\w+\}")
_TEMPLATE = re.compile(r"\{\w+:|\{\{")  # tells how to write one, and has no values itself
_MNEMONIC = re.compile(r"&[^&\s]")


class Message(NamedTuple):
    """One text in a translator's file. `forms`: its translation, for each kind of number."""

    source: str
    note: str
    is_plural: bool
    forms: tuple[str, ...]
    is_finished: bool

    @property
    def said(self) -> tuple[str, str, bool]:
        """As the code has it."""
        return self.source, self.note, self.is_plural


def messages(file: Path) -> list[Message]:
    return [_message(found) for found in ET.parse(file).iter("message")]


def _message(found: ET.Element) -> Message:
    translation = found.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform") or [translation]
    return Message(
        found.findtext("source", ""),
        found.findtext("comment", ""),
        found.get("numerus") == "yes",
        tuple("".join(form.itertext()) for form in forms),
        translation.get("type") is None,
    )


@cache
def modules() -> dict[Path, ast.Module]:
    files = sorted(PACKAGE.rglob("*.py"))
    return {file: ast.parse(file.read_text(encoding="utf-8")) for file in files}


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Of `tr` and `marked`."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="tr" | "marked")):
                yield node


def in_the_code() -> set[tuple[str, str, bool]]:
    said = set()
    for tree in modules().values():
        for call in calls(tree):
            values = [part.value for part in call.args[:2] if isinstance(part, ast.Constant)]
            if values and isinstance(values[0], str):
                note = values[1] if len(values) > 1 else ""
                said.add((values[0], str(note), len(call.args) > 2))
    return said


@pytest.mark.parametrize("name", translated())
def test_every_text_has_a_translation(name: str) -> None:
    there = messages(FOLDER / f"{name}.ts")
    assert {message.said for message in there} == in_the_code(), "make languages"
    assert [message.source for message in there if not message.is_finished] == []
    assert [message.source for message in there if not all(message.forms)] == []


def test_the_translators_tool_finds_what_the_code_says(tmp_path: Path) -> None:
    collect(tmp_path)
    found = {message.said for message in messages(tmp_path / f"{translated()[0]}.ts")}
    assert found == in_the_code()


@pytest.mark.parametrize("name", translated())
def test_a_translation_has_the_names_and_keys_of_the_text(name: str) -> None:
    wrong = []
    for message in messages(FOLDER / f"{name}.ts"):
        names = set(_PLACEHOLDERS.findall(message.source))
        for form in message.forms:
            if set(_PLACEHOLDERS.findall(form)) != names:
                wrong.append(form)
            if names and not _TEMPLATE.search(message.source):
                form.format(**{name[1:-1]: "" for name in names})  # no other brace
            if bool(_MNEMONIC.search(message.source)) != bool(_MNEMONIC.search(form)):
                wrong.append(form)
    assert wrong == []


@pytest.mark.parametrize("name", translated())
def test_no_translation_gives_the_name_of_a_photo_away(name: str) -> None:
    secret = "Anna kisses Bob.jpg"
    looked_at = 0
    given_away = []
    for message in messages(FOLDER / f"{name}.ts"):
        names = [found[1:-1] for found in _PLACEHOLDERS.findall(message.source)]
        if not names or _TEMPLATE.search(message.source):
            continue
        values = dict.fromkeys(names, secret)
        if "Anna" not in redacted(message.source.format(**values)):
            looked_at += 1
            told = [form.format(**values) for form in message.forms]
            given_away += [text for text in told if "Anna" in redacted(text)]
    assert looked_at > 30
    assert given_away == []


@pytest.mark.parametrize("name", translated())
def test_the_window_reads_what_the_translator_wrote(name: str, tmp_path: Path) -> None:
    release(FOLDER, tmp_path)
    made = (tmp_path / f"{name}.qm").read_bytes()
    assert (FOLDER / f"{name}.qm").read_bytes() == made, "make languages"
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"{name}.qm"))
    first = next(message for message in messages(FOLDER / f"{name}.ts") if not message.is_plural)
    assert translator.translate("", first.source, first.note) == first.forms[0]


# Who never speaks in the window: the command line, support's report, answers to programs.
_NOT_SHOWN = {
    *("batch.py", "cli.py", "commands.py", "cloud_commands.py", "photo_commands.py"),
    *("diagnostics.py", "sandbox_gate.py", "sandbox_server.py", "system_libraries.py"),
    *("terminal.py", "tour.py", "upload_commands.py"),
}
_SENTENCE = re.compile(r"(?:[A-Z][a-z ’]|[“{]).*\s.*[.?!…]", re.DOTALL)


def sentences(tree: ast.Module) -> Iterator[str]:
    """Those that pass through nothing; neither a comment of the code, nor the log's."""
    passed = {id(part) for call in calls(tree) for part in call.args[:2]}
    for node in ast.walk(tree):
        match node:
            case (
                ast.Expr(value=ast.Constant())
                | ast.Call(func=ast.Attribute(value=ast.Name(id="log")))
            ):
                passed |= {id(part) for part in ast.walk(node)}
            case ast.JoinedStr(values=parts):
                passed |= {id(part) for part in parts}
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        match node:
            case ast.Constant(value=str(text)):
                pass
            case ast.JoinedStr(values=parts):
                text = "".join(str(getattr(part, "value", "{}")) for part in parts)
            case _:
                continue
        if _SENTENCE.fullmatch(text.strip()):
            yield text


def test_no_sentence_of_the_window_is_left_in_english() -> None:
    left = [
        f"{file.name}: {text}"
        for file, tree in modules().items()
        if file.name not in _NOT_SHOWN
        for text in sentences(tree)
    ]
    assert left == []
