"""The flower in the meeting: questions, decision, arguments, doubt and telling, with danger before all."""

from __future__ import annotations

from rules.bloemmodel.beside import beside
from rules.bloemmodel.cards import cards
from rules.bloemmodel.petals import ID, PETALS, dealing, enumerated, passage, title_of, unasked, words
from rules.core.explanation import (
    Answers,
    Explanation,
    Json,
    Option,
    Rule,
    action,
    alert,
    alert_words,
    onward,
    outcome_words,
)
from rules.core.kleene import Truth
from rules.core.lines import Line, always, answered, carried, deciding, of_asked, rests_on
from rules.core.sentences import fill
from rules.kinds.written import trimmed
from rules.shared import danger
from rules.shared.own import UNKNOWN, own

DANGER = "crisis"
SAFE = "veilig"
# What each answer about stopping raises: the alert of the stroomdiagram, in its words.
STOPPING = {"nee": "veilig-nee", UNKNOWN: "veilig-onbekend"}
# The one who brings the case in hesitates.
HESITATES = ("twijfel", "nee")
DECISION, WHY, SEES, PETAL, TELLING = "besluit", "argumenten", "ziet-zich", "blad", "vertellen"
WHO, MEMBERS, ASKED, KEYWORDS = "wie-besluit", "leden", "gesteld", "kernwoorden"
TEXT: tuple[str, ...] = ()
# What tells that a meeting has begun, by the answers that say something of it.
BEGUN = (
    (DANGER, ("nee", UNKNOWN)),
    (MEMBERS, TEXT),
    (ASKED, TEXT),
    (SAFE, ("ja", "nee", UNKNOWN)),
    (KEYWORDS, TEXT),
    (WHO, ("team", "inbrenger")),
    (WHY, TEXT),
    (SEES, ("ja", *HESITATES)),
    (PETAL, tuple(PETALS)),
    (TELLING, TEXT),
)


def answered_questions(answers: Answers) -> list[str]:
    """Return the questions of which something was filled in: no blank text and no empty list."""
    return [question for question, answer in answers.items() if _says(answer)]


def _says(answer: object) -> bool:
    if isinstance(answer, dict):
        return any(map(_says, answer.values()))
    return bool(trimmed(answer) if isinstance(answer, str) else answer)


def _danger(answers: Answers) -> Truth:
    """Return whether a crisis threatens; that nobody looked yet keeps no question from being asked."""
    return answers.get(DANGER) == "ja"


def _blank(question: str, answers: Answers) -> bool:
    return question not in answered_questions(answers)


def _undecided(answers: Answers) -> Truth:
    return (True if answered_questions(answers) else None) if _blank(DECISION, answers) else False


def _hesitates(answers: Answers) -> Truth:
    found = answered(SEES, *HESITATES)(answers)
    return answered(PETAL, *PETALS)(answers) if found else found


# Each line as in the contract.
LINES = (
    Line("crisis", "direct-handelen", _danger, ((DANGER, ("ja",)),)),
    Line("bespreken", "bespreken", _undecided, BEGUN),
    Line("onderbouwen", "onderbouwen", lambda answers: _blank(WHY, answers), ((DECISION, TEXT),)),
    Line("terug", "terug-naar-blad", _hesitates, ((SEES, HESITATES), (PETAL, tuple(PETALS)))),
    Line(
        "vertellen",
        "vertellen",
        lambda answers: _blank(TELLING, answers),
        ((DECISION, TEXT), (WHY, TEXT), (SEES, ("ja",))),
    ),
    Line("besloten", "besloten", always, ((DECISION, TEXT), (WHY, TEXT), (SEES, ("ja",)), (TELLING, TEXT))),
)
# The outcomes at which there is a decision that can still be taken by somebody else.
BEING_DECIDED = ("onderbouwen", "vertellen")


def asked(answers: Answers) -> list[str]:
    """Return the questions that apply, in the order of the meeting; which petal only to who hesitates."""
    petal = [PETAL] if answers.get(SEES) in HESITATES else []
    return [DANGER, MEMBERS, ASKED, SAFE, KEYWORDS, WHO, DECISION, WHY, SEES, *petal, TELLING]


def _line(answers: Answers) -> Line | None:
    return deciding(LINES, of_asked(answers, asked(answers)))


def outcome(answers: Answers) -> str | None:
    """Return where the meeting is, or that it has to wait."""
    line = _line(answers)
    return line.outcome if line else None


def missing(answers: Answers) -> list[str]:
    """Return the deciding questions that are open and can still matter, texts too.

    In a crisis nothing can; who hesitates tells nobody anything yet.
    """
    if _danger(answers):
        return []
    hesitates = answers.get(SEES) in HESITATES
    decide = [DANGER, DECISION, WHY, SEES, PETAL if hesitates else TELLING]
    there = answered_questions(answers)
    return [question for question in decide if question not in there]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return where the meeting is and what to do, danger and safety first."""
    line = _line(answers)
    counting = of_asked(answers, asked(answers))
    said = {name: text for name, text in words("reden").items() if name in answered_questions(counting)}
    told = outcome_words(ID, found)
    petal = title_of(answers[PETAL]) if found == "terug-naar-blad" else ""
    return Explanation(
        title=told["title"],
        summary=fill(told["summary"], blad=petal),
        reasons=carried(ID, line, counting, said) if line else [],
        actions=_actions(answers, found, told),
        alerts=[*danger.alerts(ID, answers.get(DANGER)), *(alert(ID, code) for code in _stopping(answers))],
        sources=_sources(line, answers),
        extra={"verdeling": dealing(answers), "open-bladen": unasked(answers)},
        own=own(ID, *_own_choices(line, answers)),
        onward=onward(ID, "plan") if found == "besloten" else (),
    )


def _stopping(answers: Answers) -> list[str]:
    """Return the alert on stopping, where it is not or may not be safe."""
    code = STOPPING.get(answers.get(SAFE, ""))
    return [code] if code else []


def _actions(answers: Answers, found: str | None, told: Json) -> list[Json]:
    """Return what to do: what is for now, then for today, then what the meeting does."""
    urgent = danger.first(ID, answers.get(DANGER))
    today = [action(alert_words(ID, "veilig", code)) for code in _stopping(answers)]
    steps = [action(entry) for entry in told["actions"]]
    if found == "direct-handelen":
        return [*steps, *today]
    return [*urgent, *today, *steps, *_more(answers, found)]


def _more(answers: Answers, found: str | None) -> list[Json]:
    """Return what is still open beside: petals while questions are being asked, and who decides."""
    extra = words("extra")
    if _names_open(answers, found):
        return [action(extra["open-bladen"], bladen=enumerated(unasked(answers)))]
    return [action(extra[WHO])] if found in BEING_DECIDED and WHO not in answers else []


def _names_open(answers: Answers, found: str | None) -> bool:
    return found == "bespreken" and 0 < len(unasked(answers)) < len(PETALS)


def _sources(line: Line | None, answers: Answers) -> list[str]:
    back = line is not None and line.id == "terug"
    return [*rests_on(ID, line), *([passage(answers[PETAL])] if back else [])]


def _own_choices(line: Line | None, answers: Answers) -> list[str]:
    """Return the choices of ours that this rests on."""
    there = answered_questions(answers)
    holds = {
        "volgorde": line is not None and DANGER in there,
        "verdeling": MEMBERS in there,
        "open-bladen": _names_open(answers, line.outcome if line else None),
        "kernwoorden": KEYWORDS in there,
        "veiligheid": bool(_stopping(answers)),
    }
    return [code for code, here in holds.items() if here]


def alerting() -> dict[Option, list[Json]]:
    """Return every answer that raises an alert."""
    stopping = {(SAFE, answer): [alert(ID, code)] for answer, code in STOPPING.items()}
    return {**danger.alerting(ID, DANGER), **stopping}


def handout(_answers: Answers, result: Json) -> Json | None:
    """Return the cards to hand out; None where nothing is discussed."""
    return cards(result) if result["outcome"] not in (None, "direct-handelen") else None


RULE = Rule(
    ID,
    outcome,
    asked,
    missing,
    explain,
    alerting=alerting,
    shows=beside,
    handout=handout,
)
