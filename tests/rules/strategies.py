"""Answers for hypothesis: right ones of every check, and any JSON at all."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import strategies as st

from tests.rules.agenda_contract import URGENT
from tests.rules.contract import (
    CHECKS,
    DOMAINS,
    FOR,
    HELP,
    KINDS,
    MINUTES,
    NINETEEN,
    TRIAGE,
    YES_NO_UNKNOWN,
)

Answers = dict[str, Any]
Strategy = st.SearchStrategy[Answers]


def _choices(codes: tuple[str, ...], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(codes), unique=True, max_size=most)


def triage() -> Strategy:
    """Return any answers to triage, often far enough to reach the last lines."""
    single: dict[str, Any] = {name: st.sampled_from(codes) for name, codes in TRIAGE.items()}
    lists: dict[str, Any] = {"leefgebieden": _choices(DOMAINS, 3), "hulpvragen": _choices(HELP, 3)}
    whom: dict[str, Any] = {"voor": st.sampled_from(FOR)}
    anything: Strategy = st.fixed_dictionaries({}, optional={**whom, **single, **lists})
    through = {"acuut": "nee", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja"}
    late: Strategy = anything.map(lambda answers: {**answers, **through, "woonvoorziening": "nee"})
    return anything | late


def overdracht() -> Strategy:
    """Return any answers to the nineteen questions, leaning to one of the answers."""
    leaning = st.sampled_from(YES_NO_UNKNOWN).flatmap(
        lambda answer: st.sampled_from((answer, answer, *YES_NO_UNKNOWN))
    )
    return st.dictionaries(st.sampled_from(NINETEEN), leaning, min_size=0, max_size=19)


def of_schema(about: Answers) -> st.SearchStrategy[Any]:
    """Return anything that a JSON Schema of ours allows; the rules may still refuse what does not go together."""
    if "oneOf" in about:
        return st.sampled_from([option["const"] for option in about["oneOf"]])
    return OF_TYPE[about["type"]](about)


def _whole(about: Answers) -> st.SearchStrategy[int]:
    least = about.get("minimum", 0)
    return st.integers(least, about.get("maximum", least + 9))


def _text(about: Answers) -> st.SearchStrategy[str]:
    if "pattern" in about:
        return st.from_regex(re.compile(about["pattern"]), fullmatch=True)
    least = about.get("minLength", 0)
    found = st.text(LETTERS, min_size=least, max_size=min(about.get("maxLength", 9), 9))
    return found.filter(str.strip) if least else found


def _list(about: Answers) -> st.SearchStrategy[list[Any]]:
    most = min(about.get("maxItems", 4), 4)
    unique = about.get("uniqueItems", False)
    return st.lists(
        of_schema(about["items"]), min_size=about.get("minItems", 0), max_size=most, unique=unique
    )


def _object(about: Answers) -> Strategy:
    needed = about.get("required", ())
    fields = {name: of_schema(inner) for name, inner in about["properties"].items()}
    return st.fixed_dictionaries({name: fields.pop(name) for name in needed}, optional=dict(fields))


OF_TYPE = {
    "boolean": lambda _about: st.booleans(), "integer": _whole, "string": _text, "array": _list,
    "object": _object,
}  # fmt: skip


def items(most: int = 12) -> st.SearchStrategy[list[Answers]]:
    """Return items for the agenda with ids that differ in more than case and space; themes that differ in case and space only."""
    item: Strategy = st.fixed_dictionaries(
        {"id": st.sampled_from(LABELS) | st.text(LETTERS, min_size=1, max_size=3).filter(str.strip)},
        optional={
            "soort": st.sampled_from(KINDS),
            "acuut": st.booleans(),
            "urgent": _choices(URGENT, 3),
            "voorbereid": st.booleans(),
            "leervraag": st.booleans(),
            "betrokken": st.integers(1, 9),
            "thema": st.sampled_from(("", " ", "LVB", "lvb ", "Straße", " STRASSE", "mbo")),
            "meervoudig": st.booleans(),
            "omvang": st.sampled_from(tuple(MINUTES)),
        },
    )
    return st.lists(item, max_size=most, unique_by=lambda entry: str(entry["id"]).strip().casefold())


def agenda() -> Strategy:
    """Return meetings that end before midnight, with any items, or with none filled in."""
    times: Strategy = st.fixed_dictionaries(
        {}, optional={"start": st.sampled_from(("00:00", "13:30", "20:00")), "duur": minutes()}
    )
    listed = st.builds(lambda when, found: {**when, "zaken": found}, times, items())
    return times | listed


def own_order() -> Strategy:
    """Return meetings with an order of the team's own: some of the items, in any order."""

    def ordered(answers: Answers) -> Strategy:
        labels = [entry["id"] for entry in answers["zaken"]]
        some = st.tuples(st.permutations(labels), st.integers(0, len(labels)))
        return some.map(lambda found: {**answers, "eigen-volgorde": found[0][: found[1]]})

    return agenda().filter(lambda answers: "zaken" in answers).flatmap(ordered)


def minutes() -> st.SearchStrategy[int]:
    """Return the minutes of a meeting, in quarters more often than not."""
    return st.integers(2, 16).map(lambda quarter: quarter * 15) | st.integers(30, 240)


# Labels that a page, a sort or a template could trip over, and letters to make more of.
LABELS = ("casus A", "casus a", "Zoë's gezin", "<b>", '"', "\\n", "{eind}", "null", "0", "-", "ﬁ", "😀")
LETTERS = "abAB12 .\n"


def any_json() -> st.SearchStrategy[Any]:
    """Return any JSON value, lone surrogates, huge and broken numbers included."""
    leaf = (
        st.none()
        | st.booleans()
        | st.integers()
        | st.integers(10**38, 10**60)
        | st.floats(allow_nan=False)
        | st.text(st.characters(), max_size=60)
        | st.sampled_from(("ja", "nee", "onbekend", "start", "\ud800", "09:00", "financien"))
    )
    return st.recursive(
        leaf,
        lambda inner: (
            st.lists(inner, max_size=5)
            | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=5), inner, max_size=5)
        ),
        max_leaves=25,
    )


KEYS = (
    *TRIAGE, "voor", "leefgebieden", "hulpvragen", "functioneren-1", "taak", "metingen", "moment", "scores",
    "financien", "start", "duur", "zaken", "id", "soort", "urgent", "thema",
    "betrokken", "omvang", "crisis", "half-jaar", "eigen-volgorde", "label", "maand", *CHECKS,
)  # fmt: skip
