"""What a check asks: its questions and their possible answers, as they stand in its `words.toml`."""

from __future__ import annotations

from typing import Any, NamedTuple

from rules.core.layers import per_layer
from rules.core.sentences import COMMON
from rules.core.words import LAW_FILE, load, table

# The three answers that most questions share; "onbekend" never counts as yes or no.
COMMON_CODES = ("ja", "nee", "onbekend")

# For whom a check is filled in; a question may have other words for each.
VOICES = ("mezelf", "ander")


class Option(NamedTuple):
    """One possible answer: its code in the answers and its title for the reader.

    In TOML the code stands under `code`, or under `id` where the entry is a thing of its own. `term`
    is the field's own word where the title is the plain one.
    """

    code: str | int
    title: str
    help: str = ""
    group: str = ""
    term: str = ""


class Question(NamedTuple):
    """One question, or (kind `records`, `scores`) a question made of other questions.

    `kind` is `choice` (one code), `choices` (a list of codes), `flag` (true or false), `number`
    (a whole number from `minimum` to `maximum`), `text`, `texts` (a list of texts, at most `maximum`),
    `time` (HH:MM), `month` (jjjj-mm), `scores` (one answer for each of `fields`) or `records` (a list
    of objects, each with `fields`). `voices` holds, for a reader who answers for somebody else than the
    words speak of, the texts that differ: by that answer, a table of `title`, `help` and `reason`.
    `one` is what one record is called.
    """

    id: str
    kind: str
    title: str
    help: str
    options: tuple[Option, ...]
    source: str
    minimum: int | None
    maximum: int | None
    nullable: bool
    required: bool
    default: Any
    fields: tuple[Question, ...]
    reason: dict[str, str]
    none: str
    voices: dict[str, dict[str, Any]]
    codes: dict[Any, str | int]
    one: str

    def reason_for(self, voice: str, answer: Any) -> str:
        """Return the words for an answer as a reason, to this reader; empty when there are none."""
        spoken: dict[Any, str] = {**self.reason, **self.voices.get(voice, {}).get("reason", {})}
        return spoken.get(answer, "")

    def option_title(self, code: Any) -> str:
        """Return the reader's words for an answer code; the code itself when it has none."""
        return next((option.title for option in self.options if option.code == code), str(code))


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
                )
            )
        else:
            found.append(Option(entry, titles.get(entry, str(entry))))
    return tuple(found)


def _question(raw: dict[str, Any]) -> Question:
    shared = table(raw["from"], raw["table"]) if "from" in raw else []
    template = raw.get("each", {})
    fields = [*raw.get("fields", []), *({**template, **entry} for entry in shared if template)]
    options = [*raw.get("options", []), *([] if template else shared)]
    if not options and raw.get("kind", "choice") == "choice":
        options = list(COMMON_CODES)
    found = _options(options, plain=raw.get("plain-titles", False))
    return Question(
        id=raw["id"],
        kind=raw.get("kind", "choice"),
        title=raw["title"],
        help=raw.get("help", ""),
        options=found,
        source=raw.get("source", ""),
        minimum=raw.get("minimum"),
        maximum=raw.get("maximum"),
        nullable=raw.get("nullable", False),
        required=raw.get("required", False),
        default=raw.get("default"),
        fields=tuple(_question(field) for field in fields),
        reason=raw.get("reason", {}),
        none=raw.get("none", ""),
        voices={name: value for name, value in raw.items() if name in VOICES},
        codes={option.code: option.code for option in found},
        one=raw.get("one", ""),
    )


@per_layer
def questions(check: str) -> tuple[Question, ...]:
    """Return the questions of a check in the order in which they are best asked."""
    own = f"{check}/words.toml"
    file = load(own)["check"].get("questions", own)
    return tuple(_question(raw) for raw in load(file)["question"])


def data_files(check: str) -> list[str]:
    """Return the names of all data that a check's words come from, in order of their names."""
    own = f"{check}/words.toml"
    asked = load(own)["check"].get("questions", own)
    entries = load(asked)["question"]
    entries = [*entries, *(field for entry in entries for field in entry.get("fields", []))]
    lists = {str(entry["from"]) for entry in entries if "from" in entry}
    shared = {
        COMMON,
        "shared/bronnen.toml",
        "shared/eigen.toml",
        "shared/hulplijnen.toml",
        "shared/vinden.toml",
        LAW_FILE,
    }
    return sorted({own, asked} | shared | lists)


@per_layer
def by_id(check: str) -> dict[str, Question]:
    """Return the questions of a check by their id."""
    return {question.id: question for question in questions(check)}
