"""The plan in two voices: the words of whom it is about, and beside them those of the team."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.questions import fields_of
from rules.core.sentences import fill
from rules.core.words import load, table
from rules.kinds.written import trimmed
from rules.plan.lighter import INDIVIDUAL
from rules.plan.parts import PARTS, TEXTS, has_text, there

ID = "plan"
WORDS = "plan/words.toml"


def spoken(answers: Answers) -> list[Json]:
    """Return every part of the plan, filled in or not, in the order of the source.

    Each is `{"title", "term", "entries"}`: how one says it of himself, what the team calls it, and what
    stands there. An entry is `{"text", "team"}`: as it was written, and what the team has beside it (`short`:
    in fewer words); who does an action and when is in `who` and `when`. A part in which nothing
    stands has no entries.
    """
    names = load(WORDS)["deel"]
    return [
        {
            "id": part,
            "title": names[part]["titel"],
            "term": names[part]["term"],
            "entries": _entries(answers, part),
        }
        for part in (*PARTS, *TEXTS)
    ]


def unknown() -> str:
    """Return what is said of what is empty."""
    return str(load(WORDS)["blad"]["niet-bekend"])


def _entries(answers: Answers, part: str) -> list[Json]:
    if part in TEXTS:
        return [{"text": trimmed(answers[part]), "team": ""}] if has_text(answers.get(part)) else []
    beside = BESIDE.get(part)
    return [
        {"text": trimmed(record["tekst"]), "team": "", **(beside(record) if beside else {})}
        for _, record in there(answers, part)
    ]


def _scored(problem: Json) -> Json:
    """Return the domain in everyday words, and what the team calls it with its level."""
    fields = fields_of(ID, "problemen")
    found = [fields[name].option_title(problem[name]) for name in ("domein", "niveau") if name in problem]
    plain = {domain["id"]: domain["plain"] for domain in table("shared/domeinen.toml", "domein")}
    level = (
        [fill(load(WORDS)["blad"]["niveau"], niveau=str(problem["niveau"]))] if "niveau" in problem else []
    )
    short = [*found[: "domein" in problem], *level]
    return {
        "team": ", ".join(found),
        "short": ", ".join(short),
        "about": plain.get(problem.get("domein"), ""),
    }


def _framed(solution: Json) -> Json:
    """Return in which frame a solution is, and where it is individual what was looked at first."""
    fields = fields_of(ID, "oplossingen")
    if "kader" not in solution:
        return {}
    frame = fields["kader"].option_title(solution["kader"])
    seen = [
        option.title for option in fields["bekeken"].options if option.code in solution.get("bekeken", ())
    ]
    if not seen or solution["kader"] != INDIVIDUAL:
        return {"team": frame}
    return {"team": fill(load(WORDS)["blad"]["bekeken"], kader=frame, kaders=", ".join(seen).lower())}


def _agreed(action: Json) -> Json:
    """Return who does it and when; what is not agreed is not known."""
    who, when = (
        trimmed(action[name]) if has_text(action.get(name)) else unknown() for name in ("wie", "wanneer")
    )
    return {"who": who, "when": when, "team": fill(load(WORDS)["blad"]["afspraak"], wie=who, wanneer=when)}


# What the team has beside a record, by its part.
BESIDE = {"problemen": _scored, "oplossingen": _framed, "acties": _agreed}
