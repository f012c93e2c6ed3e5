"""Triage worked out in another way: the contract's eleven lines over every possible completion.

A line "holds" when it holds however the open answers turn out, and "could hold" when it holds for
some of them. The first line that could hold either decides (it holds) or stops everything (null).
Lines 1-4 look at the first five questions only and lines 5-11 at the other six only, so the two
halves are worked out apart and put together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from tests.rules.contract import ALWAYS_OURS, HOME, MIND, NOT_OURS, TRIAGE

Answers = dict[str, Any]
Half = dict[str, tuple[Any, ...]]

FIRST: Half = {
    name: TRIAGE[name] for name in ("acuut", "volwassen", "opvoeding", "postcode", "woonvoorziening")
}
NOTHING: tuple[str, ...] = ()
THEN: Half = {
    "leefgebieden": (NOTHING, (MIND,), (HOME,), ("justitie", "financien"), (MIND, HOME)),
    "hulpvragen": (
        NOTHING,
        ("begeleiding",),
        ("schuldregeling",),
        ("voorziening",),
        ("begeleiding", "voorziening", "behandeling"),
        ("geweld-thuis",),
        ("huisuitzetting", "voorziening"),
    ),
    **{name: TRIAGE[name] for name in ("zwaar", "bereikbaar", "buurtteam-betrokken", "ingewikkeld")},
}
PASSES = (0, "")


def _line(full: Answers) -> tuple[int, str]:
    """Return the first of lines 1-4 that holds, or `PASSES` (every question is answered)."""
    if full["acuut"] == "ja":
        return 1, "crisis"
    if full["volwassen"] == "nee" or full["opvoeding"] == "ja":
        return 2, "jeugd-en-gezin"
    if full["postcode"] in {"nee", "elders"}:
        return 3, "stedelijk" if full["postcode"] == "nee" else "elders"
    return (4, "woonvoorziening") if full["woonvoorziening"] == "ja" else PASSES


def _later_line(full: Answers) -> tuple[int, str]:
    """Return the first of lines 5-11 that holds (every question is answered)."""
    domains, wanted = len(full["leefgebieden"]), set(full["hulpvragen"])
    unsure = "onbekend" in {full["zwaar"], full["bereikbaar"]}
    if domains >= 2:
        if full["zwaar"] == "ja" or full["bereikbaar"] == "nee":
            return 5, "aanvullend"
        return (6, "overleg") if unsure else (7, "buurtteam")
    if wanted & set(ALWAYS_OURS) or ("voorziening" in wanted and full["buurtteam-betrokken"] == "ja"):
        return 8, "buurtteam"
    if wanted & set(NOT_OURS):
        return 9, "partner"
    # With trouble at home a professional looks first, however simple it seems.
    simple = "overleg" if full["leefgebieden"] == (HOME,) else "informeel"
    by_answer = {"ja": "specialist", "nee": simple, "onbekend": "overleg"}
    return (10, by_answer[full["ingewikkeld"]]) if domains else (11, "informatie")


class Fate(NamedTuple):
    """What a half makes of its answers.

    `line` is the line that decides, `PASSES` when none can, None while that is open; `missing` are
    the questions to ask; `can_pass` tells whether the answers could still get past this half.
    """

    line: tuple[int, str] | None
    missing: frozenset[str]
    can_pass: bool


def _completions(partial: Answers, half: Half) -> Iterator[Answers]:
    for values in product(*([partial[q]] if q in partial else half[q] for q in half)):
        yield dict(zip(half, values, strict=True))


def _asked(question: str, partial: Answers) -> bool:
    """Return the contract's column "asked"; a condition on an open answer does not hold yet."""
    domains = len(partial.get("leefgebieden", ()))
    if question in {"zwaar", "bereikbaar"}:
        return domains >= 2
    if question == "ingewikkeld":
        return domains == 1
    if question == "buurtteam-betrokken":
        return "voorziening" in partial.get("hulpvragen", ())
    return True


def _fate(partial: Answers, half: Half, line_of: Callable[[Answers], tuple[int, str]]) -> Fate:
    found = {tuple(full.values()): line_of(full) for full in _completions(partial, half)}
    names = list(half)
    missing = set()
    for place, question in enumerate(names):
        if question in partial or not _asked(question, partial):
            continue
        apart: dict[tuple[Any, ...], set[tuple[int, str]]] = {}
        for values, line in found.items():
            apart.setdefault(values[:place] + values[place + 1 :], set()).add(line)
        if any(len(lines) > 1 for lines in apart.values()):
            missing.add(question)
    lines = set(found.values())
    # The first line that could hold decides only when it holds in every completion.
    return Fate(lines.pop() if len(lines) == 1 else None, frozenset(missing), PASSES in found.values())


def partials(half: Half) -> Iterator[Answers]:
    """Yield every combination of answers, each question left out as well."""
    for values in product(*((None, *half[question]) for question in half)):
        pairs = zip(half, values, strict=True)
        yield {question: value for question, value in pairs if value is not None}


def _as_json(partial: Answers) -> Answers:
    return {q: list(value) if isinstance(value, tuple) else value for q, value in partial.items()}


@cache
def halves() -> tuple[list[tuple[Answers, Fate]], list[tuple[Answers, Fate]]]:
    """Return every combination of the first five and of the other six questions, with its fate."""
    first = [(_as_json(partial), _fate(partial, FIRST, _line)) for partial in partials(FIRST)]
    then = [(_as_json(partial), _fate(partial, THEN, _later_line)) for partial in partials(THEN)]
    return first, then


def expected(first: Fate, then: Fate) -> tuple[tuple[int, str] | None, frozenset[str]]:
    """Return the line that decides (None while open) and the questions still to ask."""
    if first.line == PASSES:
        return then.line, then.missing
    return first.line, first.missing | (then.missing if first.can_pass else frozenset())


def alerts(answers: Answers, outcome: str | None) -> list[str]:
    """Return the alerts that the contract gives, whichever questions are asked."""
    danger = {"ja": "direct-gevaar", "onbekend": "veiligheid-onzeker"}
    domains, wanted = answers.get("leefgebieden", ()), answers.get("hulpvragen", ())
    return [
        *(code for answer, code in danger.items() if answers.get("acuut") == answer),
        *(["thuis-veilig"] if HOME in domains or "geweld-thuis" in wanted else []),
        *(["zelfdoding"] if MIND in domains else []),
        *(["kind-veilig"] if outcome == "jeugd-en-gezin" else []),
    ]


def asked_up_to(line: int, answers: Answers) -> set[str]:
    """Return the questions that are asked when this line decides; nothing below it is."""
    names = ["acuut", "volwassen", "opvoeding", "postcode", "woonvoorziening"]
    upto = {1: 1, 2: 3, 3: 4, 4: 5}
    if line in upto:
        return set(names[: upto[line]])
    found = {*names, "leefgebieden"}
    if line <= 7:
        return found | {"zwaar", "bereikbaar"}
    found.add("hulpvragen")
    if "voorziening" in answers["hulpvragen"]:
        found.add("buurtteam-betrokken")
    return found | ({"ingewikkeld"} if line == 10 else set())


def carried_by(line: int, answers: Answers) -> tuple[set[str], set[str]]:
    """Return the questions whose answers must, and those that may, be given as reasons."""
    points = {
        2: {"volwassen": "nee", "opvoeding": "ja"},
        5: {"zwaar": "ja", "bereikbaar": "nee"},
        6: {"zwaar": "onbekend", "bereikbaar": "onbekend"},
    }
    pointing = {q for q, code in points.get(line, {}).items() if answers.get(q) == code}
    helps = "voorziening" in answers.get("hulpvragen", ()) and answers.get("buurtteam-betrokken") == "ja"
    must = {
        1: {"acuut"},
        2: pointing,
        3: {"postcode"},
        4: {"woonvoorziening"},
        5: {"leefgebieden", *pointing},
        6: {"leefgebieden", *pointing},
        7: {"leefgebieden"},
        8: {"hulpvragen", *(["buurtteam-betrokken"] if helps else [])},
        9: {"hulpvragen"},
        10: {"leefgebieden", "ingewikkeld"},
        11: {"leefgebieden"},
    }[line]
    # Answers that closed the lines just above are welcome as reasons too.
    may = {7: {"zwaar", "bereikbaar"}, 9: {"buurtteam-betrokken"}, 11: {"hulpvragen"}}
    return must, must | may.get(line, set())
