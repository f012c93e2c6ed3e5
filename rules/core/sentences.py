"""Sentences that the rules say themselves: data as all words are, with `{places}` that are filled here."""

from __future__ import annotations

import re

from rules.core.words import load

PLACE = re.compile(r"\{(\w+)\}")
# What every check says in the same way, and what is said of answers that cannot be read.
COMMON = "shared/zinnen.toml"
FAULTS = "shared/fouten.toml"


def fill(template: str, **values: str) -> str:
    """Return a sentence with its `{name}` places filled; what is filled in is left as it is."""
    return PLACE.sub(lambda found: values.get(found.group(1), found.group(0)), template)


def fault_text(code: str, **values: str) -> str:
    """Return the sentence on something wrong that every check words in the same way."""
    return fill(load(FAULTS)["fout"][code], **values)


def plain_text(code: str, **values: str) -> str:
    """Return the same for a reader who never saw a code, and filled in no JSON."""
    words = load(FAULTS)
    return fill(words["lezer"].get(code) or words["fout"][code], **values)


def expected_text(code: str, **values: str) -> str:
    """Return what belongs at a question, as a sentence on something wrong says it."""
    return fill(load(FAULTS)["verwacht"][code], **values)


def given_text(code: str, **values: str) -> str:
    """Return what was given, as a sentence on something wrong repeats it."""
    return fill(load(FAULTS)["gegeven"][code], **values)


def check_text(check: str, table: str, code: str, **values: str) -> str:
    """Return a sentence of a check's own words, from one of its tables."""
    return fill(load(f"{check}/words.toml")[table][code], **values)


def enumerate_titles(titles: list[str]) -> str:
    """Return titles as an enumeration: `a, b en c`."""
    if len(titles) < 2:
        return "".join(titles)
    words = load(COMMON)["opsomming"]
    return fill(words["twee"], eerste=words["tussen"].join(titles[:-1]), laatste=titles[-1])
