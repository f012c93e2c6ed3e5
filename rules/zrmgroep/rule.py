"""Zrmgroep: what the profiles of a team say together. Nobody is in it, and nothing is added up."""

from __future__ import annotations

from rules.core.explanation import Answers, Explanation, Json, Rule, action, outcome_words, reason
from rules.core.kleene import Truth
from rules.core.lines import Line, always, deciding
from rules.core.sentences import check_text, fill
from rules.shared.own import own
from rules.zrmgroep.beside import beside
from rules.zrmgroep.sheet import handout
from rules.zrmgroep.tally import are_enough, is_hidden, tally

ID = "zrmgroep"
PROFILES = "profielen"
SHOWN = "overzicht"
# Accounting by the profiles that a team makes anyway, and what the first look at them gave.
ACCOUNTING = "werkkader/verantwoording#7"
FIRST_LOOK = "werkkader/verantwoording#3"


def _too_few(answers: Answers) -> Truth:
    """Return whether too few profiles can be compared; open while there is none."""
    profiles = answers.get(PROFILES)
    return not are_enough(profiles) if profiles else None


LINES = (
    Line("te-klein", "te-klein", _too_few, ((PROFILES, ()),)),
    Line("overzicht", SHOWN, always, ((PROFILES, ()),)),
)


def outcome(answers: Answers) -> str | None:
    """Return whether something can be shown; None while there is no profile."""
    line = deciding(LINES, answers)
    return line.outcome if line else None


def asked(_answers: Answers) -> list[str]:
    """Return the one question."""
    return [PROFILES]


def missing(answers: Answers) -> list[str]:
    """Return it as long as there is no profile."""
    return [] if answers.get(PROFILES) else [PROFILES]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return the numbers, where they can be shown, and what to do with them."""
    line = deciding(LINES, answers)
    words = outcome_words(ID, found)
    compared, domains = tally(answers[PROFILES]) if found == SHOWN else (None, None)
    hidden = any(map(is_hidden, domains or ()))
    rests_on = {"tien": found is not None, "klein": hidden, "vergelijken": found is not None}
    return Explanation(
        title=words["title"],
        summary=fill(words["summary"], aantal=str(compared)),
        reasons=[_reason(line, answers[PROFILES], compared)] if line else [],
        actions=[action(entry) for entry in words.get("actions", ())],
        alerts=[],
        sources=[ACCOUNTING, FIRST_LOOK] if found else [],
        extra={"aantal": compared, "domeinen": domains},
        own=own(ID, *(code for code, holds in rests_on.items() if holds)),
    )


def _reason(line: Line, profiles: list[Json], compared: int | None) -> Json:
    """Return why: as the answer how many profiles there are, for what they say is told to nobody."""
    return reason(ID, PROFILES, len(profiles), check_text(ID, "reden", line.outcome, aantal=str(compared)))


RULE = Rule(ID, outcome, asked, missing, explain, shows=beside, handout=handout)
