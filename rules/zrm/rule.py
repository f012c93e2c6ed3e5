"""ZRM: the profile of self-sufficiency over time. The lowest level speaks; nothing is added up."""

from __future__ import annotations

from collections.abc import Iterable

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
)
from rules.core.layers import per_layer
from rules.core.sentences import check_text, enumerate_titles, fill
from rules.core.words import load, source, table
from rules.shared.moments import CHANGES, change, order_faults
from rules.shared.own import own
from rules.zrm.beside import beside
from rules.zrm.home import ACUTE, HOME, POTENTIAL_VIOLENCE, UNSAFE
from rules.zrm.resident import resident

ID = "zrm"
WORDS = "zrm/words.toml"
LEVELS = {
    1: "acute-problematiek",
    2: "niet-zelfredzaam",
    3: "beperkt-zelfredzaam",
    4: "voldoende-zelfredzaam",
    5: "volledig-zelfredzaam",
}
# Levels that ask for attention: acute and not self-sufficient.
ATTENTION = (1, 2)
# Alerts that an acute level on one domain adds: who to call differs.
ALERTS = {
    "huiselijke-relaties": "acuut-relaties",
    "geestelijke-gezondheid": "acuut-geest",
    "lichamelijke-gezondheid": "acuut-lichaam",
}


@per_layer
def domains() -> dict[str, str]:
    """Return the titles of the domains by their id, in order."""
    return {domain["id"]: domain["title"] for domain in table("shared/domeinen.toml", "domein")}


def _scored(measurement: Json) -> dict[str, int]:
    scores = measurement.get("scores", {})
    return {domain: level for domain in domains() if (level := scores.get(domain)) is not None}


def _last(answers: Answers) -> dict[str, int]:
    measurements = answers.get("metingen")
    return _scored(measurements[-1]) if measurements else {}


def outcome(answers: Answers) -> str | None:
    """Return the lowest level in the last measurement; None while nothing in it is scored."""
    measurements = answers.get("metingen")
    scores = measurements[-1].get("scores", {}) if measurements else {}
    levels = [level for level in scores.values() if level is not None]
    return LEVELS[min(levels)] if levels else None


def _open_questions(answers: Answers, *, all_of_them: bool) -> list[str]:
    found = []
    for position, measurement in enumerate(answers.get("metingen", [])):
        name = f"metingen.{position}"
        if all_of_them or "moment" not in measurement:
            found.append(f"{name}.moment")
        scores = measurement.get("scores", {})
        found += [f"{name}.scores.{domain}" for domain in domains() if all_of_them or domain not in scores]
    return found


def asked(answers: Answers) -> list[str]:
    """Return every question of the measurements that there are."""
    return _open_questions(answers, all_of_them=True) or ["metingen"]


def missing(answers: Answers) -> list[str]:
    """Return what is still open: a profile is complete when every domain has been looked at."""
    return _open_questions(answers, all_of_them=False) if "metingen" in answers else ["metingen"]


def profile(answers: Answers) -> Json:
    """Return the check's own result fields, as in the contract."""
    measurements = answers.get("metingen", [])
    rows = []
    for domain in domains():
        values = [measurement.get("scores", {}).get(domain) for measurement in measurements]
        last = values[-1] if values else None
        rows.append({"domein": domain, "scores": values, "niveau": last, "verandering": change(values)})
    steps = [measurement.get("participatie") for measurement in measurements]
    changes = [entry["verandering"] for entry in rows]
    last_scores = _last(answers)
    return {
        "domeinen": rows,
        "acuut": [domain for domain, level in last_scores.items() if level == ACUTE],
        "aandacht": [
            domain for wanted in ATTENTION for domain, level in last_scores.items() if level == wanted
        ],
        "telling": {kind: changes.count(kind) for kind in CHANGES},
        "participatie": {
            "scores": steps,
            "niveau": steps[-1] if steps else None,
            "verandering": change(steps),
        },
    }


def _names(ids: Iterable[str]) -> str:
    return enumerate_titles([domains()[domain].lower() for domain in ids])


def _reasons(answers: Answers, lowest: list[str]) -> list[Json]:
    position = len(answers.get("metingen", [])) - 1
    scores, order = _last(answers), list(domains())
    return [
        {
            "question": f"metingen.{position}.scores.{domain}",
            "answer": scores[domain],
            "text": check_text(
                ID, "reden", "niveau", leefgebied=domains()[domain], niveau=str(scores[domain])
            ),
            "source": source(f"methodisch/zrm#{order.index(domain) + 1}").as_json(),
        }
        for domain in lowest
    ]


def _unseen(answers: Answers) -> bool:
    """Return whether a domain of the last measurement is open or not assessed."""
    return len(_last(answers)) < len(domains())


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return the domains that carried the outcome, acute ones as alerts, and what to do.

    While a domain has not been looked at, looking at the rest comes first: the lowest level is not
    known before that.
    """
    extra = profile(answers)
    scores = _last(answers)
    unsafe = scores.get(HOME) in UNSAFE
    words = outcome_words(ID, found, *(["onveilig"] if unsafe else []))
    lowest = [domain for domain, level in scores.items() if level == min(scores.values())]
    data = load(WORDS)["extra"]
    actions = [action(entry, laagste=_names(lowest)) for entry in words["actions"]]
    fallen = [entry["domein"] for entry in extra["domeinen"] if entry["verandering"] == "gedaald"]
    if fallen and found:
        actions.append(action(data["gedaald"], domeinen=_names(fallen)))
    mind = [data["geest"]] if scores.get("geestelijke-gezondheid") == ACUTE else []
    actions = [*map(action, [*([data["thuis"]] if unsafe else []), *mind]), *actions]
    if found and _unseen(answers):
        rest = [domain for domain in domains() if domain not in scores]
        urgent = bool(extra["acuut"]) or unsafe
        actions.insert(0, action(data["open-acuut" if urgent else "open"], domeinen=_names(rest)))
    return Explanation(
        title=words["title"],
        summary=fill(words["summary"], laagste=_names(lowest)),
        reasons=_reasons(answers, lowest),
        actions=actions,
        alerts=alerts(scores),
        sources=["werkkader/verantwoording#2", "methodisch/evaluatiefase#3"] if found else [],
        extra=extra,
        own=own(ID, *_own_choices(answers, found)),
        onward=_onward(extra["aandacht"], scores) if found else (),
    )


def _onward(attention: list[str], scores: dict[str, int]) -> tuple[Json, ...]:
    """Return the plan, with a problem for each domain that asks for attention, and the ladder."""
    problems = [
        {"tekst": domains()[domain], "domein": domain, "niveau": scores[domain]} for domain in attention
    ]
    plan = onward(ID, "plan", {"problemen": problems} if problems else {})
    return (*plan, *onward(ID, "participatie"))


def _own_choices(answers: Answers, found: str | None) -> list[str]:
    """Return the choices of ours that this profile rests on."""
    measurements = answers.get("metingen", [])
    rests_on = {
        "laagste": found is not None,
        "vergelijken": len(measurements) > 1,
        "tussentijds": any(measurement.get("moment") == "tussentijds" for measurement in measurements),
        "leeg": found is not None and _unseen(answers),
        "mogelijk-geweld": _last(answers).get(HOME) == POTENTIAL_VIOLENCE,
    }
    return [code for code, holds in rests_on.items() if holds]


def alerts(scores: dict[str, int]) -> list[Json]:
    """Return the alerts for these levels: the acute domains together, then who to call for which."""
    acute = [domain for domain, level in scores.items() if level == ACUTE]
    found = [alert(ID, "acuut", domeinen=_names(acute))] if acute else []
    found += [alert(ID, ALERTS[domain]) for domain in acute if domain in ALERTS]
    if scores.get(HOME) == POTENTIAL_VIOLENCE:
        found.append(alert(ID, "mogelijk-geweld"))
    return found


def alerting() -> dict[Option, list[Json]]:
    """Return every level that raises an alert, in whichever measurement it is the last of."""
    levels = {(domain, ACUTE): alerts({domain: ACUTE}) for domain in domains()}
    levels[HOME, POTENTIAL_VIOLENCE] = alerts({HOME: POTENTIAL_VIOLENCE})
    return {(f"metingen.*.scores.{domain}", level): raised for (domain, level), raised in levels.items()}


RULE = Rule(
    ID, outcome, asked, missing, explain,
    faults=order_faults, alerting=alerting, shows=beside, resident=resident,
)  # fmt: skip
