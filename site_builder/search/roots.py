"""Words of need as a page holds them; `checks/search/need.js` says what each finds."""

from __future__ import annotations

from site_builder.project import BuildError
from site_builder.search.terms import terms

ANYWHERE = "*"
LETTERS = 4


def check_roots(words: list[str], where: str) -> None:
    """Check that a star stands only where it means something: before a root of four letters or more.

    Raises:
        BuildError: a star elsewhere, a root too short for one, or nothing that can be typed.
    """
    for phrase in words:
        if not roots(phrase):
            raise BuildError(
                f"“{phrase}” onder nood is geen woord.", "Schrijf een woord van twee letters of meer.", where
            )
        for word in phrase.split():
            root = word.removeprefix(ANYWHERE)
            if ANYWHERE in root:
                raise BuildError(
                    f"de ster in “{word}” staat niet vooraan.",
                    "Laat haar weg: wat achter een woord van vier letters komt, telt al mee.",
                    where,
                )
            if root != word and (len(root) < LETTERS or terms(root) != [root]):
                raise BuildError(
                    f"“{word}” is te kort, of geen woord in kleine letters zonder accent.",
                    "Zet een ster voor vier letters of meer.",
                    where,
                )


def roots(phrase: str) -> str:
    """Return the words of a phrase as the script compares them, with their stars."""
    starred = [word if word.startswith(ANYWHERE) else " ".join(terms(word)) for word in phrase.split()]
    return " ".join(word for word in starred if word)
