"""Which doubt matters: what is said of each "weet ik niet" is true of every other answer to it."""

from __future__ import annotations

from itertools import product
from math import prod
from typing import Any

import pytest

from rules import decide
from rules.core.doubts import MOST_TRIED
from rules.core.paths import at, put
from rules.decide import described
from rules.description.given import find
from rules.description.sentences import sentence
from tests.case_tables import Case, cases
from tests.rules.contract import NINETEEN

Json = dict[str, Any]
GROUPS = {name: sentence(f"twijfel-{name}") for name in ("veilig", "wel", "samen", "niet", "alleen-niet")}
DECIDED = [case for case in cases() if case.answers and case.expected.outcome]
each = pytest.mark.parametrize("case", DECIDED, ids=lambda case: f"{case.check}: {case.name}")


def nineteen(yes: int, no: int, unknown: int) -> Json:
    """Return answers to the overdracht, so many of each, in the order of its questions."""
    given = ["ja"] * yes + ["nee"] * no + ["onbekend"] * unknown
    return dict(zip(NINETEEN, given, strict=False))


def groups(check: str, answers: Json) -> dict[str, list[str]]:
    """Return the paths of all doubts by the group that they stand in."""
    part = described(check, answers)[1]["doubts"] or {"groups": []}
    names = {title: name for name, title in GROUPS.items()}
    return {names[group["title"]]: [e["path"] for e in group["entries"]] for group in part["groups"]}


@pytest.mark.parametrize(
    ("check", "answers"),
    [
        ("inbreng", {"acuut": "nee", "veiligheid": "onbekend", "aandachtsfunctionaris": "ja", "soort": "casus",
                     "verwijzing": "nee"}),
        ("veiligheid", {"nu": "nee", "signalen": "ja", "structureel": "onbekend"}),
    ],
)  # fmt: skip
def test_a_doubt_about_somebodys_safety_is_one_to_find_out_whatever_the_outcome(
    check: str, answers: Json
) -> None:
    doubtful = next(name for name, answer in answers.items() if answer == "onbekend")
    assert groups(check, answers) == {"veilig": [doubtful]}


def unknown(check: str, answers: Json) -> set[str]:
    """Return the questions answered with "weet ik niet" that are asked."""
    return {name for name in decide(check, answers)["asked"] if answers.get(name) == "onbekend"}


def codes(check: str, path: str) -> list[Any]:
    """Return the answers to a question, without "weet ik niet"."""
    question = find(check, path)[1]
    assert question is not None
    return [code for code in question.codes.values() if code != "onbekend"]


def outcome(check: str, answers: Json) -> str | None:
    found: str | None = decide(check, answers)["outcome"]
    return found


@each
def test_every_doubt_that_counts_stands_in_one_group(case: Case) -> None:
    found = [path for paths in groups(case.check, case.answers).values() for path in paths]
    assert len(found) == len(set(found))
    assert unknown(case.check, case.answers) <= set(found)
    assert all(at(case.answers, path) == "onbekend" for path in found)


@each
def test_a_doubt_matters_when_another_answer_gives_another_outcome(case: Case) -> None:
    now = outcome(case.check, case.answers)
    for name, paths in groups(case.check, case.answers).items():
        for path in paths:
            others = {outcome(case.check, put(case.answers, path, code)) for code in codes(case.check, path)}
            if name != "veilig":
                assert (others != {now}) == (name == "wel"), path


def test_a_doubt_without_influence_has_none_with_any_other_doubt_either() -> None:
    tried = 0
    for case in DECIDED:
        found = groups(case.check, case.answers)
        every = sorted(path for paths in found.values() for path in paths)
        if not found.get("niet") or prod(len(codes(case.check, p)) + 1 for p in every) > MOST_TRIED:
            continue
        known = [["onbekend", *codes(case.check, path)] for path in every]
        for values in product(*known):
            answers = case.answers
            for path, value in zip(every, values, strict=True):
                answers = put(answers, path, value)
            for path in found["niet"]:
                tried += 1
                others = (put(answers, path, code) for code in codes(case.check, path))
                assert {outcome(case.check, other) for other in others} == {outcome(case.check, answers)}
    assert tried


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((9, 6, 4), {"veilig": 1, "wel": 3}),
        ((8, 7, 4), {"veilig": 1, "samen": 3}),
        ((10, 5, 4), {"veilig": 1, "niet": 3}),
        ((7, 8, 4), {"veilig": 1, "samen": 3}),
        ((5, 8, 6), {"veilig": 2, "alleen-niet": 4}),
        ((12, 0, 7), {"veilig": 2, "alleen-niet": 5}),
        ((4, 12, 3), {"niet": 3}),
    ],
)
def test_in_a_count_a_doubt_matters_at_the_edge(
    counts: tuple[int, int, int], expected: dict[str, int]
) -> None:
    found = groups("overdracht", nineteen(*counts))
    assert {name: len(paths) for name, paths in found.items()} == expected


@pytest.mark.parametrize(("counts", "said"), [((5, 8, 6), True), ((12, 0, 7), False)])
def test_of_too_many_doubts_to_try_every_set_is_said_what_is_known(
    counts: tuple[int, int, int], *, said: bool
) -> None:
    part = described("overdracht", nineteen(*counts))[1]["doubts"]
    assert part["groups"][-1]["title"] == GROUPS["alleen-niet"]
    assert part["groups"][-1]["note"] == (sentence("twijfels-samen") if said else "")


def test_what_another_answer_would_give_is_said_with_it() -> None:
    answers = {
        "acuut": "onbekend", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "woonvoorziening": "nee",
        "leefgebieden": ["financien", "dagbesteding"], "zwaar": "onbekend", "bereikbaar": "ja",
    }  # fmt: skip
    part = described("triage", answers)[1]["doubts"]
    danger, heavy = part["groups"]
    assert (danger["title"], heavy["title"]) == (GROUPS["veilig"], GROUPS["wel"])
    assert danger["entries"][0]["then"] == ["Bij “Ja”: Dit kan niet wachten: schakel nu hulp in."]
    [entry] = heavy["entries"]
    assert entry["to"] == f"Ga naar de vraag: {entry['question']}"
    assert [words.partition(":")[0] for words in entry["then"]] == ["Bij “Ja”", "Bij “Nee”"]


@pytest.mark.parametrize("counts", [(0, 0, 1), (9, 0, 9), (12, 7, 0)])
def test_without_an_outcome_or_a_doubt_nothing_is_said(counts: tuple[int, int, int]) -> None:
    assert described("overdracht", nineteen(*counts))[1]["doubts"] is None


def test_another_answer_at_a_path_leaves_the_answers_as_they_were() -> None:
    answers = {"zaken": [{"id": "a", "soort": "casus"}, {"id": "b"}], "duur": 60}
    changed = put(answers, "zaken.0.soort", "info")
    assert changed == {"zaken": [{"id": "a", "soort": "info"}, {"id": "b"}], "duur": 60}
    assert answers["zaken"][0]["soort"] == "casus"  # type: ignore[index]
    assert [at(changed, path) for path in ("zaken.0.soort", "zaken.5.soort", "duur.x")] == [
        "info",
        None,
        None,
    ]
