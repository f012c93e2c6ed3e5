"""What the page of a check needs beside the rules: its layout, checked against the questions."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from rules import CHECKS
from rules.core.questions import Question, questions
from rules.core.words import WordsError, load
from site_builder.pages import relative
from site_builder.project import FORMS, BuildError, need, read_toml
from site_builder.reviews import reviews


class Group(NamedTuple):
    """Questions that stand together under one title."""

    title: str
    questions: tuple[Question, ...]


class Layout(NamedTuple):
    """How a check stands on its page."""

    check: str
    groups: tuple[Group, ...]
    records: dict[str, dict[str, Any]]
    view: str
    picture: str
    files: bool
    ahead: bool
    unfolded: bool
    on_paper: bool
    wide: bool


# `files`: answers can be kept in a file. `ahead`: the open questions are the most that can come, since an
# answer decides which. `unfolded`: the picture stands open; `on-paper`: it is printed with an outcome.
# `wide`: the outcome has as much room as the form.
KNOWN = {"group", "records", "view", "picture", "files", "ahead", "unfolded", "on-paper", "wide"}


@cache
def layout(check: str) -> Layout:
    """Return the checked layout of a check.

    Raises:
        BuildError: the file is missing or broken, or a question stands nowhere or twice.
    """
    file = FORMS / check / "form.toml"
    where = relative(file)
    try:
        data = read_toml(file)
    except FileNotFoundError:
        raise BuildError(
            "dit bestand bestaat niet.", "Maak het, met een [[group]] voor de vragen.", where
        ) from None
    unknown = set(data) - KNOWN
    if unknown:
        raise BuildError(
            f"onbekend: {', '.join(sorted(unknown))}.",
            f"Kies uit {', '.join(sorted(KNOWN))}.",
            where,
        )
    # A list of texts is no field: it is made by what one does with the records (their order).
    known = {question.id: question for question in questions(check) if question.kind != "texts"}
    groups = tuple(_group(group, known, where) for group in data.get("group", []))
    placed = [question.id for group in groups for question in group.questions]
    wrong = sorted({name for name in placed if placed.count(name) > 1} | (set(known) - set(placed)))
    if wrong:
        raise BuildError(
            f"{', '.join(wrong)} staat in geen groep, of in meer dan één.",
            "Zet elke vraag in precies één [[group]].",
            where,
        )
    return Layout(
        check,
        groups,
        data.get("records", {}),
        data.get("view", ""),
        data.get("picture", ""),
        data.get("files", False),
        data.get("ahead", False),
        data.get("unfolded", False),
        data.get("on-paper", False),
        data.get("wide", False),
    )


def _group(raw: dict[str, Any], known: dict[str, Question], where: str) -> Group:
    need(raw, ("title", "questions"), where)
    names = list(known) if raw["questions"] == "all" else raw["questions"]
    missing = [name for name in names if name not in known]
    if missing:
        raise BuildError(
            f"de vraag {', '.join(missing)} bestaat niet.", f"Kies uit {', '.join(known)}.", where
        )
    return Group(raw["title"], tuple(known[name] for name in names))


def words(check: str) -> dict[str, Any]:
    """Return the check's words.

    Raises:
        BuildError: there is no such check, its TOML is broken, or something has no title.
    """
    if check not in CHECKS:
        raise BuildError(f"de check “{check}” bestaat niet.", f"Kies uit {', '.join(CHECKS)}.")
    where = f"rules/{check}/words.toml"
    try:
        found = load(f"{check}/words.toml")
    except WordsError as error:
        what, _, remedy = str(error).removeprefix(f"{where}: ").rpartition(". ")
        raise BuildError(f"{what}.", remedy, where) from error
    need(found, ("check", "outcome"), where)
    need(found["check"], ("title", "minutes"), where)
    reviews(found["check"].get("nagekeken"), f"{where}: nagekeken")
    for question in found.get("question", []):
        for entry in (question, *question.get("fields", [])):
            need(entry, ("id", "title"), where)
    for code, outcome in found["outcome"].items():
        need(outcome, ("title",), f"{where}: outcome.{code}")
    return found
