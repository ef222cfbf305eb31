"""Texts in the language a person reads."""

from __future__ import annotations

import pytest

from cloudery_desktop import language
from cloudery_desktop.language import tr


@pytest.mark.parametrize(
    ("n", "text"),
    [
        (0, "0 photos in Rome are up."),
        (1, "1 photo in Rome is up."),
        (1284, "1,284 photos in Rome are up."),
    ],
)
def test_a_number_chooses_the_form(n: int, text: str) -> None:
    assert tr("%n photo(s) in {folder} (is|are) up.", "", n, folder="Rome") == text


def test_a_word_may_have_two_forms() -> None:
    assert [tr("%n entr(y|ies)", "", n) for n in (1, 2)] == ["1 entry", "2 entries"]


def test_a_name_is_taken_as_it_is() -> None:
    name = "{x} %n (s).jpg"
    assert tr("“{name}” is there.", name=name) == f"“{name}” is there."
    assert tr("“{name}” of %n", "", 3, name=name) == f"“{name}” of 3"


def test_brackets_of_a_text_without_a_number_stay() -> None:
    assert tr("Photo(s) of {url} (a|b)") == "Photo(s) of {url} (a|b)"


def test_a_language_brings_its_texts_and_numbers() -> None:
    def translate(source: str, note: str, n: int) -> str:
        return f"{source}/{note}/{n}"

    language.use(translate, lambda n: f"<{n}>")
    try:
        assert tr("%n x", "note", 3) == "<3> x/note/3"
        assert language.number(7) == "<7>"
    finally:
        language.use()
    assert tr("%n x", "note", 3) == "3 x"
