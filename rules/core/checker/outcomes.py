"""The outcomes of a check with their actions, and the lines that say when one comes there."""

from __future__ import annotations

from rules.core.checker.walk import Found, Known, walk
from rules.core.shape import Code, Json, Rows, Shape, Table, Text, action

SAID = Text(calls=False)
# A line rests on a passage, or on a choice of ours.
LINE = Table(
    {"id": SAID, "when": Text(), "outcome": Code("ends")},
    {"source": Code("source"), "eigen": Code("eigen"), "alert": Code("alert")},
)


def outcome_faults(words: Json, shape: Shape, known: Known) -> Found:
    """Yield what is wrong with the outcomes: each that the rule gives is worded, and no other."""
    outcomes = words.get("outcome")
    if not isinstance(outcomes, dict):
        yield "", "[outcome] ontbreekt", "schrijf elke uitkomst onder [outcome.<code>]"
        return
    codes_read = ("open", *shape.outcomes)
    for code in codes_read:
        if code not in outcomes:
            yield f"[outcome.{code}]", "deze uitkomst ontbreekt", "schrijf haar title en summary op"
    entry = Table(
        {"title": SAID, "summary": Text(shape.summary_places, calls=False)},
        {
            "find": Code("find"),
            "actions": Rows(action(*shape.action_places, voices=(*shape.voices, *shape.action_voices))),
        },
        shape.voices,
    )
    for code, value in outcomes.items():
        place = f"[outcome.{code}]"
        if code in codes_read:
            yield from walk(value, entry, place, known)
        else:
            yield (
                place,
                "deze uitkomst kent de regel niet",
                f"haal haar weg, of kies uit {', '.join(codes_read)}",
            )


def line_faults(words: Json, shape: Shape, known: Known) -> Found:
    """Yield what is wrong with the lines of the decision, and which outcome has none."""
    if shape.lines is None:
        return
    lines = words.get("line")
    yield from walk(lines, Rows(LINE, 1), "[[line]]", known)
    if not isinstance(lines, list):
        return
    tables = [line for line in lines if isinstance(line, dict)]
    names, ends = [line.get("id") for line in tables], [line.get("outcome") for line in tables]
    if shape.lines and tuple(names) != shape.lines:
        what = "dit zijn niet de regels van rule.py, in die volgorde"
        yield "[[line]]", what, f"schrijf precies {', '.join(shape.lines)}"
    for line in tables:
        if not {"source", "eigen"} & line.keys():
            remedy = "geef de passage bij source, of bij eigen de code van jullie keuze onder [eigen]"
            yield f"[[line]], “{line.get('id')}”", "deze regel zegt niet waar hij vandaan komt", remedy
    for code in shape.outcomes if shape.lined else ():
        if code not in ends:
            remedy = "schrijf een [[line]] die zegt wanneer je er komt, met de bron"
            yield f"[outcome.{code}]", "geen [[line]] leidt naar deze uitkomst", remedy
