"""The language a person reads. Every text that the window shows passes through `tr`.

Without a translation, as on the command line, the texts are the English ones in the code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_FORMS = re.compile(r"\(([^()|]*)\|([^()|]*)\)")  # "(is|are)": of one, and of more
_PLURAL = re.compile(r"\((e?s)\)")


def tr(source: str, note: str = "", n: int = -1, /, **values: object) -> str:
    """The text in the language in use: `tr("%n photo(s) in {folder}", "", 3, folder="Rome")`.

    `note` tells equal texts with two meanings apart. `n` stands where "%n" is and chooses the
    form: "entr(y|ies)" is one English word in two forms, "photo(s)" short for "photo(|s)".
    """
    text = _in_use.translate(source, note, n)
    if n >= 0:
        text = text.replace("%n", _in_use.number(n))
    return text.format(**values) if values else text


def marked(source: str) -> str:
    """The same text, to be translated: for tables, which are made before there is a language."""
    return source


def number(n: int) -> str:
    """A whole number as the person writes it: "1,284"."""
    return _in_use.number(n)


def english(source: str, _note: str, n: int) -> str:
    """The source in its form for n."""
    if n < 0:
        return source
    text = _PLURAL.sub("" if n == 1 else r"\1", source)
    return _FORMS.sub(r"\1" if n == 1 else r"\2", text)


def english_number(n: int) -> str:
    """ "1,284"."""
    return f"{n:,}"


@dataclass(slots=True)
class _Language:
    translate: Callable[[str, str, int], str] = english
    number: Callable[[int], str] = english_number


_in_use = _Language()


def use(
    translate: Callable[[str, str, int], str] = english,
    number: Callable[[int], str] = english_number,
) -> None:
    """Have the texts and numbers of a language from now on; without, the English ones.

    `translate` is given source, note and n; it leaves "%n" in the text.
    """
    _in_use.translate, _in_use.number = translate, number
