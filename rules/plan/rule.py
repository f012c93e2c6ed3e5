"""Plan: is the plan of action whole, and was something lighter looked at? Safety comes first."""

from __future__ import annotations

from rules.core.explanation import (
    Answers,
    Explanation,
    Json,
    Option,
    Rule,
    action,
    alert,
    onward,
    outcome_words,
    reason,
    voiced,
)
from rules.core.lines import Line, always, deciding, own_choice, rests_on
from rules.core.looks import OWN_QUESTIONS
from rules.core.questions import fields_of
from rules.core.sentences import check_text, enumerate_titles, fill
from rules.core.words import load, source
from rules.plan.beside import asides, beside, frame_names, part_names
from rules.plan.hints import hints
from rules.plan.kitchen import handout
from rules.plan.lighter import INDIVIDUAL, lighter
from rules.plan.parts import (
    ACUTE,
    DANGER,
    PARTS,
    TEXTS,
    acute,
    anything,
    empty,
    there,
    unsafe,
    unsafe_at_home,
)
from rules.shared import danger
from rules.shared.domains import IDS
from rules.shared.own import own

ID = "plan"
WORDS = "plan/words.toml"
# What the alert of an acute level is called, here as in `zrm`.
LOWEST = "acuut"
SAFETY_FIRST = "veilig-eerst"
# Where each outcome leads on to.
ONWARD = {"lichter-kijken": "netwerk", "rond": "regie"}
# Where the source says that what is individual is to be used as well, and that a plan can change.
INDIVIDUAL_AT, CHANGES_AT = "methodisch/ondersteuningsfase#6", "werkkader/werkwijze#8"

# Each line as in the contract; with nothing filled in there is none.
LINES = (
    Line("acuut", SAFETY_FIRST, lambda answers: answers.get(DANGER) == "ja", ((DANGER, ("ja",)),)),
    Line("niveau", SAFETY_FIRST, lambda answers: bool(acute(answers)), (("problemen", ()),)),
    Line("leeg", "onvolledig", lambda answers: bool(empty(answers)), ()),
    Line("lichter", "lichter-kijken", lambda answers: bool(lighter(answers)), (("oplossingen", ()),)),
    Line("rond", "rond", always, tuple((part, ()) for part in PARTS)),
)


def _line(answers: Answers) -> Line | None:
    return deciding(LINES, answers) if acute(answers) or anything(answers) else None


def outcome(answers: Answers) -> str | None:
    """Return how the plan stands; None while nothing is filled in."""
    line = _line(answers)
    return line.outcome if line else None


def asked(answers: Answers) -> list[str]:
    """Return every question, and what was looked at first of each individual solution."""
    individual = [
        f"oplossingen.{place}.bekeken"
        for place, solution in there(answers, "oplossingen")
        if solution.get("kader") == INDIVIDUAL
    ]
    return [DANGER, *PARTS, *individual, *TEXTS]


def missing(answers: Answers) -> list[str]:
    """Return what is open and can still matter: danger first, then the parts in which nothing stands.

    With a problem at the lowest level no part can change anything; that there is danger now still gives its
    own alert.
    """
    open_danger = [] if DANGER in answers else [DANGER]
    return [*open_danger, *([] if outcome(answers) == SAFETY_FIRST else empty(answers))]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return how the plan stands, what is still empty, what can be lighter, and what to talk about."""
    line = _line(answers)
    voices = ["onveilig"] if unsafe(answers) else []
    words = outcome_words(ID, found, *voices)
    left, passed, asking = empty(answers), lighter(answers), hints(answers)
    return Explanation(
        title=words["title"],
        summary=fill(words["summary"], delen=enumerate_titles(part_names(left))),
        reasons=_reasons(line, answers, passed) if line else [],
        actions=[
            *danger.first(ID, answers.get(DANGER)),
            *_at_home(answers, found),
            *map(action, words.get("actions", [])),
            *(_to_fill(left, voices) if found == "onvolledig" else []),
        ],
        alerts=[*danger.alerts(ID, answers.get(DANGER)), *_alerts(answers)],
        sources=_sources(line),
        extra={"ontbreekt": left, "lichter": passed, "hints": asking},
        own=own(ID, *_own_choices(line, answers, asking)),
        onward=onward(ID, ONWARD[found]) if found in ONWARD else (),
    )


def _sources(line: Line | None) -> list[str]:
    """Return the passages beside those of the reasons; of a whole plan each part has its own there."""
    more = {"lichter": [INDIVIDUAL_AT], "rond": [CHANGES_AT]}
    return (
        [] if line is None else [*(rests_on(ID, line) if line.id != "rond" else []), *more.get(line.id, [])]
    )


def _at_home(answers: Answers, found: str | None) -> list[Json]:
    """Return what comes first where it may not be safe at home; the outcome itself says it in danger."""
    if found == SAFETY_FIRST or not unsafe_at_home(answers):
        return []
    return [action(load(WORDS)["extra"]["thuis"])]


def _to_fill(left: list[str], voices: list[str]) -> list[Json]:
    """Return what to do for each part that is empty."""
    return [action(voiced(load(WORDS)["leeg"][part], *voices)) for part in left]


def _alerts(answers: Answers) -> list[Json]:
    """Return the alert of an acute level, as in the ZRM: the domains by name, in their order."""
    found = {problem.get("domein") for _, problem in acute(answers)}
    if not found:
        return []
    fields = fields_of(ID, "problemen")
    names = [fields["domein"].option_title(domain).lower() for domain in IDS if domain in found]
    unnamed = [load(WORDS)["zonder-leefgebied"]] if None in found else []
    return [alert(ID, LOWEST, domeinen=enumerate_titles([*names, *unnamed]))]


def _reasons(line: Line, answers: Answers, passed: list[Json]) -> list[Json]:
    """Return the answers that carried the outcome; what is empty carries as little as an open answer."""
    if line.id == "acuut":
        return [reason(ID, DANGER, "ja")]
    if line.id == "niveau":
        text = check_text(ID, "reden", "niveau")
        return [_of_record("problemen", place, "niveau", ACUTE, text) for place, _ in acute(answers)]
    if line.id == "lichter":
        return [_passed(entry) for entry in passed]
    if line.id == "rond":
        told = load(WORDS)["reden-rond"]
        return [reason(ID, part, answers[part], told[part]) for part in PARTS]
    return []


def _passed(entry: Json) -> Json:
    text = check_text(ID, "reden", "lichter", kaders=enumerate_titles(frame_names(entry["kaders"])))
    return _of_record("oplossingen", entry["oplossing"], "kader", INDIVIDUAL, text)


def _of_record(part: str, place: int, field: str, answer: str | int, text: str) -> Json:
    found = source(fields_of(ID, part)[field].source).as_json()
    return {"question": f"{part}.{place}.{field}", "answer": answer, "text": text, "source": found}


def _own_choices(line: Line | None, answers: Answers, asking: list[Json]) -> list[str]:
    """Return the choices of ours that this rests on."""
    if line is None:
        return []
    calm = line.outcome != SAFETY_FIRST
    holds = {"thuis": calm and unsafe_at_home(answers), "vragen": bool(asking)}
    return [*own_choice(ID, line), *(code for code, here in holds.items() if here)]


def alerting() -> dict[Option, list[Json]]:
    """Return every answer that raises an alert: to danger, and the lowest level of any problem."""
    level = [alert(ID, LOWEST, domeinen=load(WORDS)["zonder-leefgebied"])]
    return {**danger.alerting(ID, DANGER), ("problemen.*.niveau", ACUTE): level}


def on_paper(answers: Answers, result: Json) -> Json | None:
    """Return the plan on a page of its own; none while it may not be safe, since it lies about at home."""
    if result["outcome"] in (None, SAFETY_FIRST) or unsafe(answers):
        return None
    return handout(answers)


RULE = Rule(
    ID, outcome, asked, missing, explain,
    alerting=alerting, shows=beside, asides=asides, looks=OWN_QUESTIONS, handout=on_paper,
)  # fmt: skip
