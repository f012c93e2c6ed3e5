"""Inbreng: how a case is brought in, and what is left to do. Danger and a consultation come first."""

from __future__ import annotations

from rules.core.explanation import Answers, Explanation, Json, Option, Rule, action, onward, outcome_words
from rules.core.kleene import Truth, both, either
from rules.core.lines import (
    Line,
    always,
    answered,
    carried,
    deciding,
    of_asked,
    open_questions,
    own_choice,
    rests_on,
)
from rules.core.questions import by_id
from rules.core.sentences import check_text, enumerate_titles
from rules.core.words import load
from rules.inbreng.beside import beside
from rules.inbreng.meeting import handout
from rules.inbreng.ready import left_to_do
from rules.shared import danger
from rules.shared.own import UNKNOWN, own

ID = "inbreng"
WORDS = "inbreng/words.toml"
DANGER = "acuut"
# Not to know weighs as much as not to be safe.
UNSAFE = ("ja", UNKNOWN)
TRAITS: tuple[str, tuple[str, ...]] = ("kenmerken", ())
# What is lost without a name, and that the law on privacy counts then too.
ANONYMOUS = ("casuistiek/incident-kort#1", "wet/avg#2")
# How one says of a case that is to be discussed what it is called: no name.
LABEL = "Zaak 1"


def _traits(answers: Answers) -> Truth:
    """Return whether something about the case asks for a form; only a case is asked after."""
    found = answers.get("kenmerken")
    return both(answered("soort", "casus")(answers), None if found is None else bool(found))


def _consult(answers: Answers) -> Truth:
    return both(answered("veiligheid", *UNSAFE)(answers), answered("aandachtsfunctionaris", "nee")(answers))


def _referral(answers: Answers) -> Truth:
    return both(answered("soort", "casus")(answers), answered("verwijzing", "ja")(answers))


def _form(answers: Answers) -> Truth:
    return either(answered("veiligheid", *UNSAFE)(answers), _traits(answers))


# Each line as in the contract.
LINES = (
    Line("acuut", "direct-handelen", answered(DANGER, "ja"), ((DANGER, ("ja",)),)),
    Line(
        "consult",
        "eerst-consulteren",
        _consult,
        (("veiligheid", UNSAFE), ("aandachtsfunctionaris", ("nee",))),
    ),
    Line("info", "collega", answered("soort", "info"), (("soort", ("info",)),)),
    Line("verwijzing", "mdo", _referral, (("verwijzing", ("ja",)),)),
    Line("zwaar", "formulier", _form, (("veiligheid", UNSAFE), TRAITS)),
    Line("licht", "mondeling", always, (("veiligheid", ("nee",)), ("soort", ("casus", "proces")), TRAITS)),
)
BROUGHT_IN = ("formulier", "mondeling")


def unsafe(answers: Answers) -> bool:
    """Return whether safety is, or may be, at stake."""
    return answers.get("veiligheid") in UNSAFE


def asked(answers: Answers) -> list[str]:
    """Return the questions that apply; those from `vraagsoort` on never decide."""
    case = answers.get("soort") == "casus"
    return [
        DANGER,
        "veiligheid",
        *(["aandachtsfunctionaris"] if unsafe(answers) else []),
        "soort",
        *(["verwijzing", "kenmerken"] if case else []),
        "vraagsoort",
        "vraag",
        "toestemming",
        "kinderen",
        "klaar",
    ]


def _line(answers: Answers) -> Line | None:
    return deciding(LINES, of_asked(answers, asked(answers)))


def outcome(answers: Answers) -> str | None:
    """Return how the case is brought in, or where it belongs first."""
    line = _line(answers)
    return line.outcome if line else None


def missing(answers: Answers) -> list[str]:
    """Return the deciding questions that are open and can still matter."""
    return open_questions(LINES, of_asked(answers, asked(answers)), asked(answers))


def _said(line: Line, answers: Answers) -> dict[str, str]:
    """Return what is said of the traits of a case, where those count."""
    traits = answers.get("kenmerken")
    if traits is None or (line.id == "zwaar" and not traits):
        return {}
    names = [by_id(ID)["kenmerken"].option_title(code) for code in traits]
    joined = enumerate_titles([name[:1].lower() + name[1:] for name in names])
    text = check_text(ID, "reden", "kenmerken" if traits else "geen-kenmerken", dingen=joined)
    return {"kenmerken": text}


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return how to bring it in, what is left to do, and why."""
    line = _line(answers)
    words = outcome_words(ID, found)
    left = left_to_do(answers, found, unsafe=unsafe(answers))
    counting = of_asked(answers, asked(answers))
    nameless = answers.get("toestemming") == "anoniem"
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=carried(ID, line, counting, _said(line, counting)) if line else [],
        actions=[
            *danger.first(ID, answers.get(DANGER)),
            *map(action, words.get("actions", [])),
            *(_more(answers, left) if found in BROUGHT_IN else []),
        ],
        alerts=danger.alerts(ID, answers.get(DANGER)),
        sources=[*rests_on(ID, line), *(ANONYMOUS if found in BROUGHT_IN and nameless else [])],
        extra={"ontbreekt": left},
        own=own(ID, *_own_choices(line, answers)),
        onward=_onward(answers, found, left) if found in BROUGHT_IN else (),
    )


def _more(answers: Answers, left: list[str]) -> list[Json]:
    """Return what comes with bringing in: safety, what is left to do, consent."""
    extra = load(WORDS)["extra"]
    found = [action(extra["veiligheid"])] if unsafe(answers) else []
    if left:
        found.append(action(extra["ontbreekt"]))
    consent = answers.get("toestemming")
    return found + ([action(extra[consent])] if consent in ("anoniem", "nee") else [])


def _own_choices(line: Line | None, answers: Answers) -> list[str]:
    """Return the choices of ours that this rests on."""
    if line is None:
        return []
    brought_in = line.outcome in BROUGHT_IN
    holds = {
        "volgorde": line.id != "acuut",
        "lijst": brought_in,
        "anoniem": brought_in and answers.get("toestemming") == "anoniem",
    }
    return [*own_choice(ID, line), *(code for code, here in holds.items() if here)]


def _onward(answers: Answers, found: str | None, left: list[str]) -> tuple[Json, ...]:
    """Return the agenda with this one item on it."""
    item: Json = {"id": LABEL, "soort": answers["soort"]}
    if found == "formulier":
        item["omvang"] = "complex"
    if unsafe(answers) or answers.get(DANGER) in UNSAFE:
        item["urgent"] = ["veiligheid"]
    if answers.get("vraagsoort") == "leervraag":
        item["leervraag"] = True
    if not left:
        item["voorbereid"] = True
    return onward(ID, "agenda", {"zaken": [item]})


def alerting() -> dict[Option, list[Json]]:
    """Return every answer that raises an alert."""
    return danger.alerting(ID, DANGER)


def for_meeting(answers: Answers, result: Json) -> Json | None:
    """Return the page that goes to the meeting; None where nothing is brought in there."""
    return handout(answers, result, unsafe=unsafe(answers)) if result["outcome"] in BROUGHT_IN else None


RULE = Rule(ID, outcome, asked, missing, explain, alerting=alerting, shows=beside, handout=for_meeting)
