"""What a check asks: its questions and their possible answers, as they stand in its `words.toml`."""

from __future__ import annotations

from typing import Any

from rules.core.layers import per_layer
from rules.core.question import COMMON_CODES, VOICES, Option, Question
from rules.core.sentences import COMMON
from rules.core.words import LAW_FILE, load, table
from rules.kinds.table import KINDS


def _options(entries: list[Any], *, plain: bool = False) -> tuple[Option, ...]:
    titles = load(COMMON)["antwoord"]
    found = []
    for entry in entries:
        if isinstance(entry, dict):
            found.append(
                Option(
                    entry["code"] if "code" in entry else entry["id"],
                    entry["plain"] if plain else entry["title"],
                    "" if plain else entry.get("help", ""),
                    entry.get("group", ""),
                    entry["title"] if plain else "",
                    entry.get("short", ""),
                )
            )
        else:
            found.append(Option(entry, titles.get(entry, str(entry))))
    return tuple(found)


def question(raw: dict[str, Any]) -> Question:
    """Return a question as the words say it, its fields and options included.

    Raises:
        KeyError: there is no such kind, or the words lack something.
        WordsError: the file of a list cannot be read.
    """
    kind = KINDS[raw.get("kind", "choice")]
    shared = table(raw["from"], raw["table"]) if "from" in raw else []
    template = raw.get("each", {})
    but = raw.get("except", [])
    listed = [{**template, **entry} for entry in shared if template and entry.get("id") not in but]
    fields = [*raw.get("fields", []), *listed]
    options = [*raw.get("options", []), *([] if template else shared)]
    if not options and kind.yes_no:
        options = list(COMMON_CODES)
    found = _options(options, plain=raw.get("plain-titles", False))
    return Question(
        id=raw["id"],
        kind=kind.id,
        acts=kind,
        title=raw["title"],
        help=raw.get("help", ""),
        options=found,
        source=raw.get("source", ""),
        minimum=raw.get("minimum"),
        maximum=raw.get("maximum"),
        nullable=raw.get("nullable", False),
        required=raw.get("required", False),
        sometimes=raw.get("sometimes", False),
        unasked=raw.get("unasked", False),
        default=raw.get("default"),
        fields=tuple(question(field) for field in fields),
        reason=raw.get("reason", {}),
        none=raw.get("none", ""),
        voices={name: value for name, value in raw.items() if name in VOICES},
        codes={option.code: option.code for option in found},
        one=raw.get("one", ""),
        of=raw.get("of", ""),
        inside=questions(raw["of"]) if "of" in raw else (),
        listed=bool(template),
        nature=raw.get("nature", ""),
        safety=raw.get("safety", False),
    )


@per_layer
def questions(check: str) -> tuple[Question, ...]:
    """Return the questions of a check in the order in which they are best asked."""
    own = f"{check}/words.toml"
    file = load(own)["check"].get("questions", own)
    return tuple(question(raw) for raw in load(file)["question"])


def data_files(check: str) -> list[str]:
    """Return the names of all data that a check's words come from, in order of their names.

    `reads` in its words names what its rule takes from elsewhere, beside the lists of its questions.
    """
    own = f"{check}/words.toml"
    about = load(own)["check"]
    asked = about.get("questions", own)
    lists = _lists(load(asked)["question"])
    others = {name for entry in load(asked)["question"] if "of" in entry for name in data_files(entry["of"])}
    shared = {
        about.get("alerts", own),
        COMMON,
        "shared/bronnen.toml",
        "shared/eigen.toml",
        "shared/hulplijnen.toml",
        "shared/vinden.toml",
        LAW_FILE,
    }
    return sorted({own, asked, *about.get("reads", ())} | shared | lists | others)


def _lists(entries: list[dict[str, Any]]) -> set[str]:
    """Return the files that questions take a list from, at any depth."""
    found = {str(entry["from"]) for entry in entries if "from" in entry}
    for entry in entries:
        found |= _lists([*entry.get("fields", []), *([entry["each"]] if "each" in entry else [])])
    return found


@per_layer
def by_id(check: str) -> dict[str, Question]:
    """Return the questions of a check by their id."""
    return {question.id: question for question in questions(check)}


def fields_of(check: str, *path: str) -> dict[str, Question]:
    """Return the questions within the one at a path, by their id; without a path those of the check."""
    found = by_id(check)
    for name in path:
        found = {field.id: field for field in found[name].fields}
    return found
