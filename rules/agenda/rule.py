"""Agenda: what comes up in the meeting and in what order. `plan.py` orders and places."""

from __future__ import annotations

from typing import Any

from rules.agenda.beside import beside
from rules.agenda.plan import (
    FIXED,
    Item,
    Slot,
    arranged,
    criteria,
    discussable,
    minutes_of,
    ordered,
    place,
    since_midnight,
)
from rules.agenda.table import item_table
from rules.core.answers import Fault, shown
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
)
from rules.core.questions import by_id
from rules.core.sentences import check_text, enumerate_titles, fill
from rules.core.words import load
from rules.kinds.written import compared
from rules.shared.own import own

ID = "agenda"
WORDS = "agenda/words.toml"
MIDNIGHT = 24 * 60
# What the check that chooses a way of discussing takes: so many cases, from so many minutes.
MOST_DISCUSSED = 10
LEAST_DISCUSSED = 15


def _start(answers: Answers) -> int:
    return since_midnight(answers.get("start", by_id(ID)["start"].default))


def _duration(answers: Answers) -> int:
    return int(answers.get("duur", by_id(ID)["duur"].default))


def clock(minutes: int) -> str:
    """Return minutes since midnight as HH:MM."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _needed(answers: Answers) -> int:
    """Return the minutes that everything takes when nothing is passed over."""
    return FIXED + sum(minutes_of(item) for item in discussable(answers.get("zaken", [])))


def outcome(answers: Answers) -> str | None:
    """Return whether everything fits; None while there is no list of items.

    Something is passed over exactly when the items together need more than there is.
    """
    if "zaken" not in answers:
        return None
    if not discussable(answers["zaken"]):
        return "leeg"
    return "vol" if _needed(answers) > _duration(answers) else "past"


def faults(answers: Answers) -> list[Fault]:
    """Return what is wrong across answers: double ids, and a meeting that runs past midnight."""
    found = []
    seen: set[str] = set()
    for position, item in enumerate(answers.get("zaken") or []):
        label = item.get("id")
        if label is not None and compared(label) in seen:
            message = check_text(ID, "fout", "label-dubbel", label=shown(label))
            found.append(Fault(f"/zaken/{position}/id", message))
        elif label is not None:
            seen.add(compared(label))
    found += _order_faults(answers, seen)
    readable = answers.get("start", "") is not None and answers.get("duur", 0) is not None
    if readable and _start(answers) + _duration(answers) > MIDNIGHT:
        message = check_text(ID, "fout", "na-middernacht")
        found.append(Fault("/duur" if "duur" in answers else "/start", message))
    return found


def _order_faults(answers: Answers, known: set[str]) -> list[Fault]:
    """Return what is wrong with the team's own order: an item that is not there, or twice."""
    found = []
    named: set[str] = set()
    for position, label in enumerate(answers.get("eigen-volgorde") or []):
        if not isinstance(label, str):
            continue  # said already when it was read
        place = f"/eigen-volgorde/{position}"
        if compared(label) not in known:
            found.append(Fault(place, check_text(ID, "fout", "volgorde-onbekend", label=shown(label))))
        elif compared(label) in named:
            found.append(Fault(place, check_text(ID, "fout", "volgorde-dubbel", label=shown(label))))
        named.add(compared(label))
    return found


def edges(answers: Answers) -> list[tuple[str, Any]]:
    """Return the number of minutes at which everything just fits, or just no longer does."""
    if "zaken" not in answers:
        return []
    minutes = by_id(ID)["duur"]
    needed = _needed(answers)
    other = needed if needed > _duration(answers) else needed - 1
    low, high = minutes.minimum or 0, minutes.maximum or MIDNIGHT
    if not low <= other <= high or _start(answers) + other > MIDNIGHT:
        return []
    return [("duur", other)]


def asked(_answers: Answers) -> list[str]:
    """Return the three questions; an order of the team's own may be left out and is not asked for."""
    return ["start", "duur", "zaken"]


def missing(answers: Answers) -> list[str]:
    """Return the list of items while it is open."""
    return [] if "zaken" in answers else ["zaken"]


def _bringing_in(item: Item) -> str:
    """Return how an item is brought in (casuistiek, Afstemmen inbreng op type casuistiek)."""
    needs_form = item.get("omvang") == "complex" or "veiligheid" in item.get("urgent", [])
    return "formulier" if needs_form else "mondeling"


def _row(slot: Slot) -> Json:
    return {
        "van": clock(slot.begin),
        "tot": clock(slot.end),
        "onderdeel": slot.part,
        "zaak": slot.item,
    }


def _precedence(items: list[Item], met_by: list[tuple[str, ...]]) -> list[Json]:
    words = load(WORDS)["voorrang"]
    found = []
    for item, met in zip(items, met_by, strict=True):
        names = [words[name] for name in met] or [words["binnenkomst"]]
        found.append({"zaak": item["id"], "criteria": list(met), "text": enumerate_titles(names)})
    return found


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return the meeting, what happens outside it, and why each item stands where it stands."""
    items = answers.get("zaken", [])
    acute = [item["id"] for item in items if item.get("acuut")]
    quick = [i["id"] for i in items if not i.get("acuut") and i.get("soort") == "info"]
    by_rule = ordered(discussable(items))
    met_by = criteria(by_rule)
    order = arranged(by_rule, answers.get("eigen-volgorde", []))
    slots, passed_over = place(order, _start(answers), _duration(answers))
    if found is None:
        slots = []
    words = outcome_words(ID, found)
    if found == "leeg" and acute:
        words = {**words, **load(WORDS)["leeg-met-acuut"]}
    summary = fill(
        words["summary"],
        duur=str(_duration(answers)),
        doorgeschoven=enumerate_titles(passed_over),
        eind=clock(slots[-1].end) if slots else "",
    )
    return Explanation(
        title=words["title"],
        summary=summary,
        reasons=_reasons(answers, found, passed_over),
        actions=_actions(words, order, acute, quick, passed_over),
        alerts=[alert(ID, "direct", zaken=enumerate_titles(acute))] if acute else [],
        sources=_sources(bool(acute), bool(quick), bool(order), bool(passed_over)) if found else [],
        extra={
            "direct": acute,
            "vooraf": quick,
            "volgorde": [item["id"] for item in order],
            "doorgeschoven": passed_over,
            "agenda": [_row(slot) for slot in slots],
            "inbreng": {item["id"]: _bringing_in(item) for item in items},
            "voorrang": _precedence(by_rule, met_by),
            "afwijking": order != by_rule,
        },
        own=own(ID, *_own_choices(answers, found, met_by)),
        onward=_onward(answers, len(order) - len(passed_over)),
    )


def _onward(answers: Answers, placed: int) -> tuple[Json, ...]:
    """Return the way to discuss what was placed, where that many can be: with the minutes for all of it."""
    if not 1 <= placed <= MOST_DISCUSSED:
        return ()
    left = _duration(answers) - FIXED
    minutes = {"minuten": left} if left >= LEAST_DISCUSSED else {}
    return onward(ID, "werkvorm", {"zaken": placed, **minutes})


def _own_choices(answers: Answers, found: str | None, met_by: list[tuple[str, ...]]) -> list[str]:
    """Return the choices of ours that this meeting rests on; `met_by`: what each item to discuss meets."""
    rests_on = {
        "minuten": found in ("vol", "past"),
        "volgorde": len(met_by) > 1,
        "thema": any("thema" in met for met in met_by),
        "passen": found == "vol",
        "duur": found in ("vol", "past") and "duur" not in answers,
    }
    return [code for code, holds in rests_on.items() if holds]


def _sources(acute: bool, quick: bool, order: bool, passed_over: bool) -> list[str]:  # noqa: FBT001
    """Return the passages that placed something: outside the meeting, in order, or next time."""
    places = {
        "casuistiek/doelstelling#4": acute,
        "casuistiek/keuze#2": quick,
        "casuistiek/selectie": order,
        "casuistiek/toolkit-procedure#4": passed_over,
    }
    return [place for place, used in places.items() if used]


def _actions(
    words: Json, order: list[Item], acute: list[str], quick: list[str], passed_over: list[str]
) -> list[Json]:
    extra = load(WORDS)["extra"]
    urgent = {
        kind: [item["id"] for item in order if kind in item.get("urgent", [])]
        for kind in ("veiligheid", "psychiatrie", "thuiszitter")
    }
    forms = [item["id"] for item in order if _bringing_in(item) == "formulier"]
    slid = [name for name in urgent["veiligheid"] if name in passed_over]
    named = {"direct": acute, "doorgeschoven-veilig": slid, **urgent, "formulier": forms, "vooraf": quick}
    return [
        *(action(extra[name], zaken=enumerate_titles(ids)) for name, ids in named.items() if ids),
        *(action(entry) for entry in words["actions"]),
    ]


def alerting() -> dict[Option, list[Json]]:
    """Return the one answer that raises an alert: an item with danger now."""
    return {("zaken.*.acuut", True): [alert(ID, "direct", zaken=load(WORDS)["deze-zaak"])]}


def _reasons(answers: Answers, found: str | None, passed_over: list[str]) -> list[Json]:
    if found is None:
        return []
    items = answers["zaken"]
    if found == "leeg":
        text = check_text(ID, "reden", "leeg")
        return [reason(ID, "zaken", items, text, "casuistiek/geen-inbreng")]
    needed, there = str(_needed(answers)), str(_duration(answers))
    text = check_text(ID, "reden", "minuten", nodig=needed, duur=there)
    reasons = [reason(ID, "duur", _duration(answers), text)]
    for position, item in enumerate(items):
        if item["id"] in passed_over:
            size, minutes = item.get("omvang", "gewoon"), str(minutes_of(item))
            text = check_text(ID, "reden", "past-niet", zaak=item["id"], minuten=minutes)
            why = reason(ID, "zaken", size, text, "casuistiek/toolkit-procedure#4")
            reasons.append({**why, "question": f"zaken.{position}.omvang"})
    return reasons


RULE = Rule(
    ID,
    outcome,
    asked,
    missing,
    explain,
    faults=faults,
    edges=edges,
    alerting=alerting,
    table=item_table,
    shows=beside,
)
