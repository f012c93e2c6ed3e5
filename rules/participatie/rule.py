"""Participatie: the step of the ladder in each measurement, from the top down, and what changed."""

from __future__ import annotations

from rules.core.explanation import Answers, Explanation, Json, Rule, action, onward, outcome_words
from rules.core.lines import Line, answered, deciding, open_questions
from rules.core.questions import fields_of
from rules.core.words import load, source
from rules.participatie.beside import beside
from rules.participatie.resident import resident
from rules.shared.ladder import STEPS, step_source, step_title
from rules.shared.moments import BETWEEN, change, order_faults
from rules.shared.own import UNKNOWN, own

ID = "participatie"
WORDS = "participatie/words.toml"
OUTCOMES = {f"trede-{step}": step for step in STEPS}
# Each measurement asks these, from the top of the ladder down.
ASKED = ("betaald", "onbetaald", "georganiseerd", "contacten")
# From this step on it is about paid work.
PAID = 5
# Where the source asks what somebody wants, and whether the step changed.
WANTED = "methodisch/analysefase#3"
LOOKING_BACK = "methodisch/evaluatiefase#4"

NO_PAID = ("betaald", ("nee",))
NO_UNPAID = ("onbetaald", ("nee",))
NO_GROUP = ("georganiseerd", ("nee",))
# The lines of one measurement; a line below the first is looked at where the one above it does not hold.
LINES = (
    Line(
        "werk",
        "trede-6",
        answered("betaald", "zonder-hulp", "pensioen"),
        (("betaald", ("zonder-hulp", "pensioen")),),
    ),
    Line("met-hulp", "trede-5", answered("betaald", "met-hulp"), (("betaald", ("met-hulp",)),)),
    Line("onbetaald", "trede-4", answered("onbetaald", "ja"), (NO_PAID, ("onbetaald", ("ja",)))),
    Line(
        "georganiseerd",
        "trede-3",
        answered("georganiseerd", "ja"),
        (NO_PAID, NO_UNPAID, ("georganiseerd", ("ja",))),
    ),
    Line(
        "contacten",
        "trede-2",
        answered("contacten", "ja"),
        (NO_PAID, NO_UNPAID, NO_GROUP, ("contacten", ("ja",))),
    ),
    Line(
        "alleen",
        "trede-1",
        answered("contacten", "nee"),
        (NO_PAID, NO_UNPAID, NO_GROUP, ("contacten", ("nee",))),
    ),
)


def _known(measurement: Json) -> Json:
    """Return what is known: not to know leaves a step as open as not to have answered."""
    return {name: measurement[name] for name in ASKED if measurement.get(name) not in (None, UNKNOWN)}


def _line(measurement: Json) -> Line | None:
    return deciding(LINES, _known(measurement))


def step(measurement: Json) -> int | None:
    """Return the step of a measurement; None while something on the way down is open or not known."""
    line = _line(measurement)
    return OUTCOMES[line.outcome] if line else None


def outcome(answers: Answers) -> str | None:
    """Return the step of the last measurement."""
    measurements = answers.get("metingen")
    line = _line(measurements[-1]) if measurements else None
    return line.outcome if line else None


def asked(answers: Answers) -> list[str]:
    """Return every question of the measurements that there are, and the step that somebody wants."""
    found = [
        f"metingen.{place}.{name}"
        for place in range(len(answers.get("metingen", [])))
        for name in ("moment", *ASKED)
    ]
    return [*(found or ["metingen"]), "gewenst"]


def _open(measurement: Json) -> list[str]:
    """Return what is open in a measurement and can still matter: nothing below what is not known."""
    found = []
    for name in open_questions(LINES, _known(measurement), list(ASKED)):
        if measurement.get(name) == UNKNOWN:
            break
        found.append(name)
    return found


def missing(answers: Answers) -> list[str]:
    """Return what decides a step and is open, in every measurement."""
    if "metingen" not in answers:
        return ["metingen"]
    return [
        f"metingen.{place}.{name}"
        for place, measurement in enumerate(answers["metingen"])
        for name in _open(measurement)
    ]


def _reasons(answers: Answers) -> list[Json]:
    """Return the answers of the last measurement that carry its step."""
    place = len(answers["metingen"]) - 1
    measurement = answers["metingen"][place]
    line = _line(measurement)
    fields = fields_of(ID, "metingen")
    carried = line.carried_by if line else ()
    return [
        {
            "question": f"metingen.{place}.{name}",
            "answer": measurement[name],
            "text": fields[name].reason[measurement[name]],
            "source": source(fields[name].source).as_json(),
        }
        for name, _ in carried
    ]


def _next_step(now: int | None, wanted: int | None) -> Json | None:
    """Return the step to take while what is wanted lies higher: always one."""
    return {"van": now, "naar": now + 1} if now and wanted and wanted > now else None


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return the steps, what changed, and the one step towards what somebody wants."""
    measurements = answers.get("metingen", [])
    steps = [step(measurement) for measurement in measurements]
    unknown = bool(measurements) and UNKNOWN in measurements[-1].values()
    words = outcome_words(ID, found, *([UNKNOWN] if unknown else []))
    changed = change(steps)
    stepping = _next_step(steps[-1] if steps else None, answers.get("gewenst"))
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=_reasons(answers) if found else [],
        actions=_actions(words, answers, stepping, changed) if found else [],
        alerts=[],
        sources=_sources(found, answers, changed) if found else [],
        extra={"treden": steps, "verandering": changed, "stap": stepping},
        own=own(ID, *_own_choices(answers, found, changed, stepping)),
        onward=onward(ID, "plan") if found else (),
    )


def _actions(words: Json, answers: Answers, stepping: Json | None, changed: str | None) -> list[Json]:
    extra = load(WORDS)["extra"]
    found = [action(entry) for entry in words["actions"]]
    if stepping:
        found.append(action(extra["stap"], trede=step_title(stepping["naar"])))
        found += [action(extra["werk"])] if stepping["naar"] >= PAID else []
    else:
        found.append(action(extra["wens-bereikt" if "gewenst" in answers else "wens-open"]))
    return found + ([action(extra[changed])] if changed else [])


def _sources(found: str, answers: Answers, changed: str | None) -> list[str]:
    """Return the passages on the step, on what somebody wants, and on looking back."""
    places = {WANTED: "gewenst" in answers, LOOKING_BACK: changed is not None}
    return [step_source(OUTCOMES[found]), *(place for place, used in places.items() if used)]


def _own_choices(
    answers: Answers, found: str | None, changed: str | None, stepping: Json | None
) -> list[str]:
    """Return the choices of ours that these steps rest on."""
    moments = [measurement.get("moment") for measurement in answers.get("metingen", [])]
    rests_on = {
        "vragen": found is not None,
        "momenten": BETWEEN in moments or (changed is not None and any(moments)),
        "verschil": changed is not None,
        "stap": stepping is not None,
    }
    return [code for code, holds in rests_on.items() if holds]


RULE = Rule(ID, outcome, asked, missing, explain, faults=order_faults, shows=beside, resident=resident)
