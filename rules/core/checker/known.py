"""What the codes in a file may name: numbers, sources, ways to find somebody, and the check's own tables."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from rules.core.words import WordsError, checks, load, source

# Where codes of every check come from: the file, and the table in it (empty: the file itself).
SHARED = {"phone": ("shared/hulplijnen.toml", "hulplijn"), "find": ("shared/vinden.toml", "")}


class Sources(Container[str]):
    """Every reference to a section or an item of a source document or a law."""

    def __contains__(self, reference: object) -> bool:
        """Return whether a reference names something."""
        try:
            source(str(reference))
        except KeyError:
            # It is there, and lacks what its own fault says.
            return True
        except (LookupError, ValueError, TypeError, AttributeError):
            # A register that is itself broken has faults of its own.
            return False
        return True


def ids(entries: Any) -> list[str] | None:
    """Return the codes of a table (its keys) or of a list (each `id`, or each `code`)."""
    if isinstance(entries, dict):
        return list(entries)
    if not isinstance(entries, list):
        return None
    found = []
    for entry in entries:
        code = entry.get("code", entry.get("id")) if isinstance(entry, dict) else entry
        if isinstance(code, str):
            found.append(code)
    return found


def listed(file: str, table: str) -> Any:
    """Return a table of a data file, the whole file without a name; None when it cannot be read."""
    try:
        data = load(file)
    except WordsError:
        return None
    return data.get(table) if table else data


def unreadable(file: str) -> bool:
    """Return whether a file is there and cannot be read: then its own fault says so."""
    try:
        load(file)
    except WordsError as error:
        return not isinstance(error.__cause__, OSError)
    return False


def options_of(question: dict[str, Any]) -> Any:
    """Return the options of a question as the file says them; None when there is no reading them."""
    if "from" in question:
        return listed(str(question["from"]), str(question.get("table", "")))
    return question.get("options", ["ja", "nee", "onbekend"])


def codes(words: dict[str, Any], among: str) -> Container[str] | None:
    """Return what `among` names: something shared, a table of these words, or a question.

    `source` is every passage, `every-check` the ids of all checks.
    """
    if among == "source":
        return Sources()
    if among == "every-check":
        return list(checks())
    if among in SHARED:
        return ids(listed(*SHARED[among]))
    if among in words:
        return ids(words[among])
    questions = words.get("question")
    for question in questions if isinstance(questions, list) else ():
        if isinstance(question, dict) and question.get("id") == among:
            return ids(options_of(question))
    return None


def say(words: dict[str, Any], among: str) -> str:
    """Return what to do about a code that is not there."""
    if among == "source":
        return "kies er een uit rules/shared/bronnen.toml of rules/shared/wet.toml"
    found = codes(words, among)
    return f"kies uit {', '.join(found)}" if isinstance(found, list) and found else f"zet haar bij {among}"
