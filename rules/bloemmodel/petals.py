"""The five petals of the flower: how many questions each has, who has it, and which have not been asked."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.questions import by_id
from rules.core.sentences import enumerate_titles
from rules.core.words import load

ID = "bloemmodel"
DOCUMENT = "besluitvorming"
# In the order of the source, with how many questions it has there (besluitvorming, Bloemmodel).
PETALS = {"situatie": 9, "persoon": 8, "jezelf": 8, "ethiek": 4, "team": 5}
# Every question by its id: the petal, and the number of the item in the source's list.
QUESTIONS = tuple(f"{petal}-{number}" for petal, count in PETALS.items() for number in range(1, count + 1))


def passage(petal: str) -> str:
    """Return the section of the source that a petal is."""
    return f"{DOCUMENT}/bloem-{petal}"


def title_of(petal: str) -> str:
    """Return what a petal is called."""
    return by_id(ID)["blad"].option_title(petal)


def dealt(members: list[str]) -> list[list[str]]:
    """Return who has each petal, in the order of the petals; nothing without members.

    Five or more members take the petals in turn; fewer than five go round until each petal has somebody.
    """
    if not members:
        return []
    count = len(members)
    if count < len(PETALS):
        return [[members[place % count]] for place in range(len(PETALS))]
    return [members[place :: len(PETALS)] for place in range(len(PETALS))]


def dealing(answers: Answers) -> list[Json]:
    """Return the petals with whoever has each."""
    members = [member["naam"] for member in answers.get("leden", [])]
    return [{"blad": petal, "leden": holders} for petal, holders in zip(PETALS, dealt(members), strict=False)]


def asked_of(answers: Answers, petal: str) -> list[str]:
    """Return the numbers of the questions that were asked from a petal, in their order."""
    given = answers.get("gesteld", [])
    numbers = range(1, PETALS[petal] + 1)
    return [str(number) for number in numbers if f"{petal}-{number}" in given]


def unasked(answers: Answers) -> list[str]:
    """Return the petals from which nothing has been asked."""
    return [petal for petal in PETALS if not asked_of(answers, petal)]


def enumerated(petals: list[str]) -> str:
    """Return petals as an enumeration of what they are called."""
    return enumerate_titles([title_of(petal) for petal in petals])


def words(table: str) -> Json:
    """Return a table of this check's words."""
    found: Json = load(f"{ID}/words.toml")[table]
    return found
