"""A language of the tests: each text stands in brackets, so what was not translated is seen."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from cloudery_desktop import language

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def brackets() -> Iterator[None]:
    """Speak it for a while."""
    language.use(lambda source, note, n: f"[{language.english(source, note, n)}]")
    try:
        yield
    finally:
        language.use()


def is_translated(text: str) -> bool:
    """Whether all of a text, of one sentence or more, stands in brackets; "" does, too."""
    depth = 0
    for letter in text:
        depth += (letter == "[") - (letter == "]")
        if depth < 1 and letter not in "] ":
            return False
    return depth == 0
