"""Halfjaar: which cases run for longer than half a year, and where the stroomdiagram brings each of them."""

from __future__ import annotations

from rules.core.answers import Fault, shown
from rules.core.explanation import (
    Answers,
    Explanation,
    Json,
    Rule,
    action,
    onward,
    outcome_words,
    reason,
)
from rules.core.looks import OWN_QUESTIONS
from rules.core.sentences import check_text, enumerate_titles, fill
from rules.core.words import WordsError, load
from rules.halfjaar import cases as going
from rules.halfjaar.beside import beside, month_words, names, title_of
from rules.halfjaar.cases import DANGER, LATER, NEARLY, OPEN, RUNNING, TEAM, Case, cases, lists
from rules.halfjaar.months import last_begin, number
from rules.halfjaar.safety import ID, WORDS, alerting, by_alert, first, raised_by, told
from rules.kinds.written import compared
from rules.shared.own import own
from rules.stroomdiagram.diagram import diagram, reachable, reconstruction

# What a meeting takes.
MOST_ON_AGENDA = 50
# Names that the lists have for themselves: an outcome of a diagram cannot be called so.
TAKEN = (OPEN, NEARLY, LATER)


def ready() -> None:
    """See that the diagram at hand can be used here.

    Raises:
        WordsError: it is wrong, or an outcome of it is called as a list of this check.
    """
    boxes = diagram()
    taken = [name for name in reachable(boxes, next(iter(boxes)), {}) if name in TAKEN]
    if taken:
        raise WordsError(
            f"rules/stroomdiagram/diagram.toml: de uitkomst “{taken[0]}” heet als een lijst van "
            f"{ID}. Geef haar een andere naam."
        )


def outcome(answers: Answers) -> str | None:
    """Return the first line that holds; None without a month or a list."""
    if "maand" not in answers or "zaken" not in answers:
        return None
    if not answers["zaken"]:
        return "leeg"
    return _outcome(cases(answers))


def _outcome(found: list[Case]) -> str:
    if any(case.danger for case in found):
        return "direct"
    due = [case for case in found if case.due]
    if not due:
        return "niets"
    return "open" if any(case.next for case in due) else "klaar"


def faults(answers: Answers) -> list[Fault]:
    """Return what is wrong across answers: labels that stand there twice, and months that do not fit."""
    found = []
    seen: set[str] = set()
    until = answers.get("maand")
    for place, record in enumerate(answers.get("zaken") or []):
        label, begin = record.get("label"), record.get("begin")
        known = None if label is None else compared(label)
        if known in seen:
            message = check_text(ID, "fout", "label-dubbel", label=shown(label))
            found.append(Fault(f"/zaken/{place}/label", message))
        elif known is not None:
            seen.add(known)
        if until and begin and number(begin) > number(until):
            said = {"begin": month_words(begin), "maand": month_words(until)}
            found.append(Fault(f"/zaken/{place}/begin", check_text(ID, "fout", "na-maand", **said)))
        elif begin and number(begin) > number(last_begin()):
            last = month_words(last_begin())
            found.append(Fault(f"/zaken/{place}/begin", check_text(ID, "fout", "te-ver", maand=last)))
    return found


def asked(answers: Answers) -> list[str]:
    """Return the month and the list, and of each case the questions that it passed with the one it is at."""
    return [
        "maand",
        "zaken",
        *(
            f"zaken.{case.place}.antwoorden.{name}"
            for case in cases(answers)
            for name in case.passed
            if name in diagram() and name != RUNNING
        ),
    ]


def missing(answers: Answers) -> list[str]:
    """Return what is open: the month, the list, and of each case that is due its next question."""
    due = [case for case in cases(answers) if case.due and case.next]
    return [
        *(name for name in ("maand", "zaken") if name not in answers),
        *(f"zaken.{case.place}.antwoorden.{case.next}" for case in due),
    ]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return the lists, what to do with each, and what goes along to the agenda."""
    every = cases(answers)
    kept = lists(every)
    due = [case for case in every if case.due]
    words = outcome_words(ID, found) if found else {**load(WORDS)["nog-niets"], "actions": []}
    said = {
        "maand": month_words(answers["maand"]) if "maand" in answers else "",
        "lang": str(len(due)),
        "open": str(len(kept[OPEN])),
    }
    alarming = by_alert(going.oldest_first(every))
    to_team = kept[TEAM][:MOST_ON_AGENDA]
    return Explanation(
        title=words["title"],
        summary=fill(words["summary"], **said),
        reasons=_reasons(answers, found, kept, said) if found else [],
        actions=_actions(words, kept, alarming, decided=found is not None),
        alerts=[told(code, [case.label for case in these]) for code, these in alarming.items()],
        sources=_sources(found, kept),
        extra={"lijsten": going.shown(kept)},
        own=own(ID, *_own_choices(found, every, kept, alarming)),
        onward=onward(ID, "agenda", {"zaken": [_item(case) for case in to_team]}) if to_team else (),
    )


def _item(case: Case) -> Json:
    """Return a case as the agenda takes it."""
    item: Json = {"id": case.label, "soort": "casus"}
    return {**item, "urgent": ["veiligheid"]} if raised_by(case) else item


def _actions(
    words: Json, kept: dict[str, list[Case]], alarming: dict[str, list[Case]], *, decided: bool
) -> list[Json]:
    extra, other = load(WORDS)["extra"], load(WORDS)["ander-diagram"]["lijst"]
    now = [action(extra[DANGER], zaken=enumerate_titles([case.label for case in kept[DANGER]]))]
    today = [first(code, names(these)) for code, these in alarming.items()]
    safety = [*(now if kept[DANGER] else []), *(entry for entry in today if entry)]
    if not decided:
        return safety
    lists_left = [name for name in (*going.ends(), NEARLY) if kept[name]]
    rest = [
        action(extra.get(name, other), zaken=names(kept[name]), uitkomst=title_of(name))
        for name in lists_left
    ]
    general = [action(entry) for entry in words["actions"]]
    return [*safety, *rest, *general]


def _reasons(answers: Answers, found: str, kept: dict[str, list[Case]], said: dict[str, str]) -> list[Json]:
    if found == "direct":
        return [_danger(case) for case in kept[DANGER]]
    if found == "leeg":
        return [reason(ID, "zaken", [], check_text(ID, "reden", "leeg"))]
    one, left = said["lang"] == "1", said["open"]
    code = {
        "niets": "niets",
        "open": "open-enige" if one else "open-een" if left == "1" else "open",
        "klaar": "klaar-een" if one else "klaar",
    }[found]
    text = check_text(ID, "reden", code, **said, aantal=left)
    place = f"besluitvorming/procedure#{1 if found == 'niets' else 2}"
    return [reason(ID, "maand", answers["maand"], text, place)]


def _danger(case: Case) -> Json:
    """Return the answer that brought a case where it has to be done now."""
    name = case.passed[-2]
    text = check_text(ID, "reden", "crisis", zaak=case.label, uitkomst=title_of(DANGER))
    why = reason("stroomdiagram", name, case.given[name], text)
    return {**why, "question": f"zaken.{case.place}.antwoorden.{name}"}


def _sources(found: str | None, kept: dict[str, list[Case]]) -> list[str]:
    """Return the passages on looking, on the diagram and on the team, as far as something rests on them."""
    walked = any(kept[name] for name in (DANGER, *going.ends()))
    places = {
        "besluitvorming/procedure#1": found is not None,
        "besluitvorming/procedure#2": found is not None and walked,
        "besluitvorming/procedure#3": bool(kept[TEAM]),
    }
    return [place for place, used in places.items() if used]


def _own_choices(
    found: str | None, every: list[Case], kept: dict[str, list[Case]], alarming: dict[str, list[Case]]
) -> list[str]:
    """Return the choices of ours that these lists rest on."""
    decided = found not in (None, "leeg")
    walked = any(case.outcome for case in every if case.danger or case.due)
    rests_on = {
        "maanden": decided,
        "oudste": decided and len(every) > 1,
        "eerst-gevaar": found == "direct",
        "ook-jong": decided and any(not case.due for these in alarming.values() for case in these),
        "reconstructie": decided and walked and bool(reconstruction()),
        "vijftig": decided and len(kept[TEAM]) > MOST_ON_AGENDA,
        "urgent": decided and any(raised_by(case) for case in kept[TEAM][:MOST_ON_AGENDA]),
    }
    return [code for code, holds in rests_on.items() if holds]


RULE = Rule(
    ID,
    outcome,
    asked,
    missing,
    explain,
    faults=faults,
    ready=ready,
    alerting=alerting,
    note=reconstruction,
    shows=beside,
    looks=OWN_QUESTIONS,
)
