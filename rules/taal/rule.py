"""Taal: what in a text points to a person, and which words steer; the text itself is never changed."""

from __future__ import annotations

from collections import Counter

from rules.core.explanation import Answers, Explanation, Json, Rule, action, outcome_words, reason
from rules.core.sentences import check_text, enumerate_titles
from rules.core.words import load
from rules.kinds.written import trimmed
from rules.shared.language.find import LISTED, find, heaviest, marks
from rules.shared.language.listed import FILE, PERSONAL, title_of
from rules.shared.own import own
from rules.taal.beside import beside
from rules.taal.table import list_table

ID = "taal"
WORDS = "taal/words.toml"
TEXT = "tekst"
# What a text holds that weighs most, and where that leads.
ENDS = {PERSONAL: "persoonsgegevens", LISTED: "kijk-na", None: "schoon"}
# What is done as well where loaded words stand beside personal data.
LISTED_TOO = "woorden"
# The lines of the words, in their order.
LINES = {"persoon": "persoonsgegevens", "woorden": "kijk-na", "niets": "schoon"}


def _text(answers: Answers) -> str:
    """Return the text, as it is; empty where there is nothing but white space."""
    text = str(answers.get(TEXT, ""))
    return text if trimmed(text) else ""


def outcome(answers: Answers) -> str | None:
    """Return what weighs most of what is found; None while there is no text."""
    text = _text(answers)
    return ENDS[heaviest(text)] if text else None


def asked(_answers: Answers) -> list[str]:
    """Return the one question."""
    return [TEXT]


def missing(answers: Answers) -> list[str]:
    """Return that question while there is no text."""
    return [] if _text(answers) else [TEXT]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return everything that is found, each with why and what to write instead."""
    text = _text(answers)
    findings = find(text)
    words = outcome_words(ID, found)
    more = found == "persoonsgegevens" and any(entry["soort"] != PERSONAL for entry in findings)
    extra = [action(load(WORDS)["extra"][LISTED_TOO])] if more else []
    actions = list(map(action, words.get("actions", [])))
    line = next((entry for entry in load(WORDS)["line"] if entry["outcome"] == found), None)
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=[_reason(text, found, findings, line["source"])] if line and found else [],
        actions=[*actions[:1], *extra, *actions[1:]],
        alerts=[],
        sources=_sources(findings),
        extra={"vondsten": findings},
        own=own(ID, *_own_choices(found, findings)),
    )


def _reason(text: str, found: str, findings: list[Json], place: str) -> Json:
    """Return the one reason: the text, with how many of each kind were found in it."""
    personal = found == "persoonsgegevens"
    counts = Counter(
        title_of(entry["soort"], entry["code"])
        for entry in findings
        if (entry["soort"] == PERSONAL) == personal
    )
    things = [_counted(kind, count) for kind, count in counts.items()]
    about = {"dingen": enumerate_titles(things)} if things else {}
    return reason(ID, TEXT, text, check_text(ID, "reden", found, **about), place)


def _counted(kind: str, count: int) -> str:
    """Return how many of a kind there are, in words."""
    if count == 1:
        return check_text(ID, "reden", "een", soort=kind)
    return check_text(ID, "reden", "meer", soort=kind, aantal=str(count))


def _sourced() -> dict[str, str]:
    """Return the passage of each word that comes from one, by its code."""
    return {entry["id"]: entry["source"] for entry in load(FILE)["woord"] if "source" in entry}


def _sources(findings: list[Json]) -> list[str]:
    """Return the passages that name a word that was found."""
    sourced = _sourced()
    return list(dict.fromkeys(sourced[entry["code"]] for entry in findings if entry["code"] in sourced))


def _own_choices(found: str | None, findings: list[Json]) -> list[str]:
    """Return the choices of ours that this rests on: that nothing is found rests on the whole list."""
    if found is None:
        return []
    sourced = _sourced()
    words = [entry["code"] for entry in findings if entry["soort"] != PERSONAL]
    holds = {
        "lijst": not findings or any(code not in sourced for code in words),
        "gegevens": True,
        "volgorde": found == "persoonsgegevens" and bool(words),
    }
    return [code for code, here in holds.items() if here]


def danger() -> str:
    """Return what must be said wherever the check is shown."""
    return str(load(WORDS)["let-op"]["gevaar"])


RULE = Rule(ID, outcome, asked, missing, explain, table=list_table, note=danger, shows=beside, marks=marks)
