"""Veiligheid: where one stands with a case in which safety may be at stake, and whom to call.

It says what comes next. It never weighs whether to report: that is the Meldcode's own step.
"""

from __future__ import annotations

from rules.core.explanation import Answers, Explanation, Json, Option, Rule, action, onward, outcome_words
from rules.core.kleene import Truth, both, either
from rules.core.lines import (
    Line,
    answered,
    carried,
    deciding,
    of_asked,
    open_questions,
    rests_on,
)
from rules.core.sentences import check_text, enumerate_titles
from rules.core.words import load
from rules.shared import danger
from rules.shared.own import UNKNOWN, own
from rules.veiligheid.beside import beside, title_of

ID = "veiligheid"
WORDS = "veiligheid/words.toml"
DANGER = "nu"
# Signs, or not knowing whether there are.
SIGNS = ("ja", UNKNOWN)
# What one prepares, in the order in which it is said.
PARTS = ("feiten", "vastgelegd", "vraag", "gespreksleider")
READY: tuple[str, tuple[str, ...]] = ("klaar", ())
# The kindcheck, and the passages on it.
CHILDREN = ("wet/meldcode#4", "wet/meldnorm#5")


def _calm(answers: Answers) -> Truth:
    return both(answered("signalen", "nee")(answers), answered("twijfel", "nee")(answers))


def _lasting(answers: Answers) -> Truth:
    """Return whether it points to acute or lasting unsafety; of the two, one may not be known."""
    signs, lasting = answered("signalen", "ja"), answered("structureel", "ja")
    return either(
        both(signs(answers), answered("structureel", *SIGNS)(answers)),
        both(answered("signalen", UNKNOWN)(answers), lasting(answers)),
    )


def _talk_first(answers: Answers) -> Truth:
    return both(answered("gesproken", "nee")(answers), answered("gesprek-veilig", "ja")(answers))


def left_to_do(answers: Answers) -> list[str]:
    """Return what is not ready; with nothing ticked that is all of it."""
    return [part for part in PARTS if part not in answers.get("klaar", ())]


def _whole(answers: Answers) -> Truth:
    return not left_to_do(answers)


# Each line as in the contract.
LINES = (
    Line("nu", "direct-handelen", answered(DANGER, "ja"), ((DANGER, ("ja",)),)),
    Line("rustig", "alert-blijven", _calm, (("signalen", ("nee",)), ("twijfel", ("nee",)))),
    Line("blijvend", "veilig-thuis", _lasting, (("signalen", SIGNS), ("structureel", SIGNS))),
    Line("overleg", "overleg-eerst", answered("overleg", "nee"), (("overleg", ("nee",)),)),
    Line("gesprek", "gesprek-eerst", _talk_first, (("gesproken", ("nee",)), ("gesprek-veilig", ("ja",)))),
    Line(
        "onveilig-gesprek",
        "veilig-thuis-advies",
        # Whatever is left after the line before, so that a doubt is not asked after when neither can be it.
        answered("gesproken", "nee"),
        (("gesproken", ("nee",)), ("gesprek-veilig", ("nee", UNKNOWN))),
    ),
    Line("twijfel", "veilig-thuis-raadplegen", answered("twijfel", "ja"), (("twijfel", ("ja",)),)),
    Line(
        "voorbereiden", "voorbereiden", lambda answers: not _whole(answers), (("gesproken", ("ja",)), READY)
    ),
    Line("inbrengen", "inbrengen", _whole, (("overleg", ("ja",)), ("gesproken", ("ja",)), READY)),
)


def asked(answers: Answers) -> list[str]:
    """Return the questions that apply; whether there are children never decides."""
    return [
        DANGER,
        "signalen",
        *(["structureel"] if answers.get("signalen") in SIGNS else []),
        "twijfel",
        "overleg",
        "gesproken",
        *(["gesprek-veilig"] if answers.get("gesproken") == "nee" else []),
        "kinderen",
        "klaar",
    ]


def _line(answers: Answers) -> Line | None:
    return deciding(LINES, of_asked(answers, asked(answers)))


def outcome(answers: Answers) -> str | None:
    """Return what comes next."""
    line = _line(answers)
    return line.outcome if line else None


def missing(answers: Answers) -> list[str]:
    """Return the deciding questions that are open and can still matter; a list of ticks is never open."""
    return open_questions(LINES, of_asked(answers, asked(answers)), asked(answers))


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return what comes next and whom to call, danger first."""
    line = _line(answers)
    counting = of_asked(answers, asked(answers))
    words = outcome_words(ID, found)
    left = left_to_do(answers) if found == "voorbereiden" else []
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=carried(ID, line, counting, _said(counting, left)) if line else [],
        actions=[
            *danger.first(ID, answers.get(DANGER)),
            *map(action, words.get("actions", [])),
            *(_more(answers) if found else []),
        ],
        alerts=danger.alerts(ID, answers.get(DANGER)),
        sources=[*rests_on(ID, line), *(CHILDREN if found and _with_children(answers) else ())],
        extra={"ontbreekt": left},
        own=own(ID, *_own_choices(line, answers)),
        onward=_onward(answers) if found == "inbrengen" else (),
    )


def _said(answers: Answers, left: list[str]) -> dict[str, str]:
    """Return what is said of the ticks, where there are any."""
    if "klaar" not in answers:
        return {}
    titles = [title_of(part) for part in left]
    joined = enumerate_titles([title[:1].lower() + title[1:] for title in titles])
    return {"klaar": check_text(ID, "reden", "open" if left else "klaar", dingen=joined)}


def _with_children(answers: Answers) -> bool:
    return answers.get("kinderen") in SIGNS


def _more(answers: Answers) -> list[Json]:
    """Return what the kindcheck asks, where there are children or one does not know."""
    extra = load(WORDS)["kindcheck"]
    return [action(extra[answers["kinderen"]])] if _with_children(answers) else []


def _own_choices(line: Line | None, answers: Answers) -> list[str]:
    """Return the choices of ours that this rests on."""
    if line is None:
        return []
    guessed = line.id == "blijvend" and UNKNOWN in (answers["signalen"], answers["structureel"])
    holds = {"volgorde": line.id != "nu", "onbekend-telt": guessed}
    return [code for code, here in holds.items() if here]


def _onward(answers: Answers) -> tuple[Json, ...]:
    """Return the check on bringing in, with what carries over; danger is asked again there."""
    signs = "ja" if answers["signalen"] == "ja" else UNKNOWN
    carries = {"veiligheid": signs, "aandachtsfunctionaris": "ja", "klaar": ["feiten", "gespreksleider"]}
    return onward(ID, "inbreng", carries)


def alerting() -> dict[Option, list[Json]]:
    """Return every answer that raises an alert."""
    return danger.alerting(ID, DANGER)


RULE = Rule(ID, outcome, asked, missing, explain, alerting=alerting, shows=beside)
